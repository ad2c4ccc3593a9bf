/* Operands: paths, values and functions, and what can be said of their types before an item is
 * seen. */
#include "services/dynamodb/expressions/parser.h"
#include "services/dynamodb/items/attribute.h"

enum { FUNCTION_ARGS_MAX = 100 };

static const struct function_facts {
    struct str name;
    size_t args;
    bool of_updates;
} functions[FUNCTION_UNKNOWN] = {
    [FUNCTION_ATTRIBUTE_EXISTS] = {.name = STR_INIT("attribute_exists"), .args = 1},
    [FUNCTION_ATTRIBUTE_NOT_EXISTS] = {.name = STR_INIT("attribute_not_exists"), .args = 1},
    [FUNCTION_ATTRIBUTE_TYPE] = {.name = STR_INIT("attribute_type"), .args = 2},
    [FUNCTION_BEGINS_WITH] = {.name = STR_INIT("begins_with"), .args = 2},
    [FUNCTION_CONTAINS] = {.name = STR_INIT("contains"), .args = 2},
    [FUNCTION_SIZE] = {.name = STR_INIT("size"), .args = 1},
    [FUNCTION_IF_NOT_EXISTS] = {.name = STR_INIT("if_not_exists"), .args = 2, .of_updates = true},
    [FUNCTION_LIST_APPEND] = {.name = STR_INIT("list_append"), .args = 2, .of_updates = true},
};

struct str function_name(enum function function) {
    return functions[function].name;
}

static enum function function_called(struct str name) {
    for (enum function f = 0; f < FUNCTION_UNKNOWN; f++) {
        if (str_eq(functions[f].name, name)) return f;
    }
    return FUNCTION_UNKNOWN;
}

enum attribute_type operand_type(const struct operand *o) {
    switch (o->kind) {
    case OPERAND_VALUE:
        return o->value->type;
    case OPERAND_PLUS:
    case OPERAND_MINUS:
        return ATTRIBUTE_N;
    case OPERAND_FUNCTION:
        if (o->function == FUNCTION_SIZE) return ATTRIBUTE_N;
        if (o->function == FUNCTION_LIST_APPEND) return ATTRIBUTE_L;
        break;
    case OPERAND_PATH:
        break;
    }
    return ATTRIBUTE_ABSENT;
}

/* ---- faults ---- */

void parser_type_fault(struct parser *p, struct str name, enum attribute_type type) {
    struct str shown = attribute_type_name(type);
    if (type == ATTRIBUTE_ABSENT) shown = STR("{NS,SS,L,BS,N,M,B,BOOL,NULL,S}");
    parser_fault(p, FAULT_TYPE,
                 ARENA_CONCAT(p->arena,
                              STR("Incorrect operand type for operator or function; operator or "
                                  "function: "),
                              name, STR(", operand type: "), shown));
}

static bool paths_equal(const struct path *x, const struct path *y) {
    if (x->count != y->count) return false;
    for (size_t i = 0; i < x->count; i++) {
        if (x->steps[i].index != y->steps[i].index) return false;
        if (!str_eq(x->steps[i].name, y->steps[i].name)) return false;
    }
    return true;
}

void parser_check_distinct(struct parser *p, struct str name, const struct operand *o,
                           size_t count) {
    if (count != 2 || o[0].kind != OPERAND_PATH || o[1].kind != OPERAND_PATH) return;
    if (!paths_equal(&o[0].path, &o[1].path)) return;
    parser_fault(p, FAULT_DISTINCT,
                 ARENA_CONCAT(p->arena,
                              STR("The first operand must be distinct from the remaining operands "
                                  "for this operator or function; operator: "),
                              name, STR(", first operand: "), path_text(p->arena, &o[0].path)));
}

static void check_attribute_type(struct parser *p, const struct operand *type) {
    static const struct str known[] = {
        STR_INIT("B"),  STR_INIT("NULL"), STR_INIT("SS"), STR_INIT("BOOL"), STR_INIT("L"),
        STR_INIT("BS"), STR_INIT("N"),    STR_INIT("NS"), STR_INIT("S"),    STR_INIT("M")};
    if (type->kind != OPERAND_VALUE || type->value->type != ATTRIBUTE_S) {
        enum attribute_type given = operand_type(type);
        parser_type_fault(p, function_name(FUNCTION_ATTRIBUTE_TYPE), given);
        return;
    }
    for (size_t i = 0; i < ARRAY_LEN(known); i++) {
        if (str_eq(known[i], type->value->text)) return;
    }
    parser_fault(p, FAULT_TYPE,
                 ARENA_CONCAT(p->arena, STR("Invalid attribute type name found; type: "),
                              type->value->text,
                              STR(", valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}")));
}

/* Refuse operands whose type is known, and is none of the set `allowed` (1 << type). */
static void check_types(struct parser *p, const struct operand *call, unsigned allowed) {
    for (size_t i = 0; i < call->arg_count; i++) {
        enum attribute_type type = operand_type(&call->args[i]);
        if (type == ATTRIBUTE_ABSENT || (allowed & 1u << type) != 0) continue;
        parser_type_fault(p, function_name(call->function), type);
        return;
    }
}

static void check_path_argument(struct parser *p, const struct operand *call) {
    if (call->args[0].kind == OPERAND_PATH) return;
    parser_fault(p, FAULT_TYPE,
                 ARENA_CONCAT(p->arena,
                              STR("Operator or function requires a document path; operator or "
                                  "function: "),
                              function_name(call->function)));
}

static void check_arguments(struct parser *p, const struct operand *call) {
    const unsigned scalars_without_size =
        1u << ATTRIBUTE_N | 1u << ATTRIBUTE_BOOL | 1u << ATTRIBUTE_NULL;
    switch (call->function) {
    case FUNCTION_ATTRIBUTE_EXISTS:
    case FUNCTION_ATTRIBUTE_NOT_EXISTS:
    case FUNCTION_IF_NOT_EXISTS:
        check_path_argument(p, call);
        break;
    case FUNCTION_ATTRIBUTE_TYPE:
        check_attribute_type(p, &call->args[1]);
        break;
    case FUNCTION_BEGINS_WITH:
        check_types(p, call, 1u << ATTRIBUTE_S | 1u << ATTRIBUTE_B);
        break;
    case FUNCTION_SIZE:
        check_types(p, call, ~scalars_without_size);
        break;
    case FUNCTION_LIST_APPEND:
        check_types(p, call, 1u << ATTRIBUTE_L);
        break;
    case FUNCTION_CONTAINS:
    case FUNCTION_UNKNOWN:
        break;
    }
}

/* ---- parsing ---- */

/* A function inside another, or in a comparison: only those that have a value may stand there. */
static void check_nested(struct parser *p, const struct operand *argument) {
    bool has_value = argument->function == FUNCTION_SIZE ||
                     (argument->function < FUNCTION_UNKNOWN && p->kind == EXPRESSION_UPDATE);
    if (argument->kind != OPERAND_FUNCTION || argument->function == FUNCTION_UNKNOWN) return;
    if (has_value) return;
    parser_fault(p, FAULT_FUNCTION_PLACE,
                 ARENA_CONCAT(p->arena,
                              STR("The function is not allowed to be used this way in an "
                                  "expression; function: "),
                              function_name(argument->function)));
}

static void check_call(struct parser *p, struct str name, const struct operand *call) {
    bool update = p->kind == EXPRESSION_UPDATE;
    if (call->function == FUNCTION_UNKNOWN) {
        parser_fault(p, FAULT_FUNCTION_NAME,
                     ARENA_CONCAT(p->arena, STR("Invalid function name; function: "), name));
        return;
    }
    const struct function_facts *facts = &functions[call->function];
    if (facts->of_updates != update) {
        parser_fault(p, FAULT_FUNCTION_NAME,
                     ARENA_CONCAT(p->arena, STR("The function is not allowed in "),
                                  update ? STR("an update") : STR("a condition"),
                                  STR(" expression; function: "), name));
        return;
    }
    if (call->arg_count != facts->args) {
        parser_fault(p, FAULT_COUNT,
                     ARENA_CONCAT(p->arena,
                                  STR("Incorrect number of operands for operator or function; "
                                      "operator or function: "),
                                  name, STR(", number of operands: "),
                                  arena_printf(p->arena, "%zu", call->arg_count)));
        return;
    }
    if (!update) parser_check_distinct(p, name, call->args, call->arg_count);
    check_arguments(p, call);
}

/* The name is the current token, and '(' follows it. */
static struct operand parse_call(struct parser *p) {
    struct operand call = {.kind = OPERAND_FUNCTION, .function = FUNCTION_UNKNOWN};
    struct str name = p->current.text;
    struct operand *args = NULL;
    size_t capacity = 0;
    parser_next(p);
    parser_next(p);
    if (!parser_enter(p)) return call;

    do {
        args = arena_grow(p->arena, args, call.arg_count, &capacity, sizeof *args);
        args[call.arg_count] = parser_operand(p);
        check_nested(p, &args[call.arg_count]);
        call.arg_count++;
    } while (call.arg_count < FUNCTION_ARGS_MAX && parser_take_sign(p, STR(",")));
    call.args = args;
    parser_leave(p);
    if (!parser_expect_sign(p, STR(")"))) return call;

    call.function = function_called(name);
    check_call(p, name, &call);
    return call;
}

struct operand parser_bare_operand(struct parser *p) {
    if (p->current.kind == TOKEN_VALUE) {
        return (struct operand){.kind = OPERAND_VALUE, .value = parser_value(p)};
    }
    struct token after = token_at(p->text, p->current.end);
    if (p->current.kind == TOKEN_WORD && token_is_sign(&after, STR("("))) return parse_call(p);
    return (struct operand){.kind = OPERAND_PATH, .path = parser_path(p)};
}

struct operand parser_operand(struct parser *p) {
    if (!parser_take_sign(p, STR("("))) return parser_bare_operand(p);

    struct operand inner = {0};
    bool twice = token_is_sign(&p->current, STR("("));
    if (!parser_enter(p)) return inner;
    inner = parser_operand(p);
    parser_leave(p);
    (void)parser_expect_sign(p, STR(")"));
    if (twice && p->kind != EXPRESSION_UPDATE) {
        parser_fault(p, FAULT_PARENTHESES, STR("The expression has redundant parentheses;"));
    }
    return inner;
}
