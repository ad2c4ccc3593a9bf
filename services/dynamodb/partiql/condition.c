/* WHERE: conditions as trees of expressions/. */
#include "services/dynamodb/partiql/parser.h"

enum { CALL_ARGS_MAX = 100 };

static const struct {
    const char *name;
    enum function function;
    size_t args;
} functions[] = {
    {"attribute_exists", FUNCTION_ATTRIBUTE_EXISTS, 1},
    {"attribute_not_exists", FUNCTION_ATTRIBUTE_NOT_EXISTS, 1},
    {"attribute_type", FUNCTION_ATTRIBUTE_TYPE, 2},
    {"begins_with", FUNCTION_BEGINS_WITH, 2},
    {"contains", FUNCTION_CONTAINS, 2},
    {"size", FUNCTION_SIZE, 1},
};

static const struct {
    const char *sign;
    enum condition_kind kind;
} comparisons[] = {
    {"=", CONDITION_EQ},  {"<>", CONDITION_NE}, {"!=", CONDITION_NE}, {"<", CONDITION_LT},
    {"<=", CONDITION_LE}, {">", CONDITION_GT},  {">=", CONDITION_GE},
};

static const struct {
    const char *name, *type;
} tested_types[] = {
    {"NULL", "NULL"}, {"BOOLEAN", "BOOL"}, {"BOOL", "BOOL"}, {"BLOB", "B"}, {"STRING", "S"},
    {"NUMERIC", "N"}, {"STRUCT", "M"},     {"TUPLE", "M"},   {"LIST", "L"},
};

static const struct condition *read_or(struct partiql_parser *p);

static const struct condition *keep(struct partiql_parser *p, struct condition c) {
    struct condition *kept = arena_new(p->arena, struct condition);
    *kept = c;
    return kept;
}

static const struct condition *negate(struct partiql_parser *p, const struct condition *c) {
    return keep(p, (struct condition){.kind = CONDITION_NOT, .left = c});
}

/* ---- types that are known before an item is seen ---- */

static void check_ordered(struct partiql_parser *p, struct str name, const struct operand *o) {
    if (o->kind != OPERAND_VALUE || partiql_failed(p)) return;
    enum attribute_type type = o->value->type;
    if (type == ATTRIBUTE_S || type == ATTRIBUTE_N || type == ATTRIBUTE_B) return;
    partiql_fail(p, ARENA_CONCAT(p->arena,
                                 STR("Incorrect operand type for operator or function; operator or "
                                     "function: "),
                                 name, STR(", operand type: "), attribute_type_name(type)));
}

static void check_text(struct partiql_parser *p, struct str name, const struct operand *o) {
    if (o->kind == OPERAND_VALUE && o->value->type == ATTRIBUTE_N) {
        partiql_fail(p, ARENA_CONCAT(p->arena,
                                     STR("Incorrect operand type for operator or function; "
                                         "operator or function: "),
                                     name, STR(", operand type: N")));
        return;
    }
    check_ordered(p, name, o);
}

static void check_call(struct partiql_parser *p, size_t f, const struct operand *call) {
    struct str name = str_c(functions[f].name);
    if (partiql_failed(p)) return;
    if (call->args == NULL || call->arg_count != functions[f].args) {
        partiql_fail(p, arena_printf(p->arena,
                                     "Incorrect number of operands for operator or function; "
                                     "operator or function: %s, number of operands: %zu",
                                     functions[f].name, call->arg_count));
        return;
    }
    bool exists = call->function == FUNCTION_ATTRIBUTE_EXISTS ||
                  call->function == FUNCTION_ATTRIBUTE_NOT_EXISTS;
    if (exists && call->args[0].kind != OPERAND_PATH) {
        partiql_fail(p, ARENA_CONCAT(p->arena,
                                     STR("Operator or function requires a document path; operator "
                                         "or function: "),
                                     name));
    }
    if (call->function == FUNCTION_BEGINS_WITH) {
        check_text(p, name, &call->args[0]);
        check_text(p, name, &call->args[1]);
    }
    const struct operand *last = &call->args[call->arg_count - 1];
    if (call->function == FUNCTION_ATTRIBUTE_TYPE &&
        (last->kind != OPERAND_VALUE || last->value->type != ATTRIBUTE_S)) {
        partiql_fail(p, ARENA_CONCAT(p->arena,
                                     STR("Incorrect operand type for operator or function; "
                                         "operator or function: "),
                                     name));
    }
}

/* ---- operands ---- */

static struct operand path_operand(struct partiql_parser *p) {
    return (struct operand){.kind = OPERAND_PATH, .path = partiql_path(p)};
}

static struct operand value_operand(struct partiql_parser *p) {
    return (struct operand){.kind = OPERAND_VALUE, .value = partiql_value(p)};
}

static bool at_call(struct partiql_parser *p) {
    struct partiql_token after = partiql_peek(p);
    return p->current.kind == PARTIQL_WORD && partiql_is_sign(&after, "(") &&
           !partiql_is_word(&p->current, "IN") && !partiql_is_word(&p->current, "AND") &&
           !partiql_is_word(&p->current, "OR") && !partiql_is_word(&p->current, "NOT");
}

static void read_arguments(struct partiql_parser *p, struct operand *call) {
    struct operand *args = NULL;
    size_t capacity = 0;
    if (partiql_take_sign(p, ")")) return;
    do {
        args = arena_grow(p->arena, args, call->arg_count, &capacity, sizeof *args);
        args[call->arg_count++] = partiql_at_value(p) ? value_operand(p) : path_operand(p);
    } while (call->arg_count < CALL_ARGS_MAX && partiql_take_sign(p, ","));
    call->args = args;
    partiql_expect_sign(p, ")", STR("Expected RIGHT_PAREN"));
}

static struct operand read_call(struct partiql_parser *p) {
    struct operand call = {.kind = OPERAND_FUNCTION, .function = FUNCTION_UNKNOWN};
    struct partiql_token name = p->current;
    for (size_t i = 0; i < ARRAY_LEN(functions); i++) {
        if (!str_eq_nocase(str_c(functions[i].name), name.text)) continue;
        call.function = functions[i].function;
        partiql_next(p);
        partiql_next(p);
        read_arguments(p, &call);
        check_call(p, i, &call);
        return call;
    }
    partiql_fail_at(
        p, ARENA_CONCAT(p->arena, STR("Unrecognized function: "), arena_lower(p->arena, name.text)),
        &name);
    return call;
}

static struct operand read_operand(struct partiql_parser *p) {
    if (at_call(p)) return read_call(p);
    return partiql_at_value(p) ? value_operand(p) : path_operand(p);
}

/* The one behind an operator. */
static struct operand read_right(struct partiql_parser *p) {
    if (p->current.kind == PARTIQL_END) {
        partiql_malformed(p, STR("Missing right-hand side expression of infix operator"));
    }
    return read_operand(p);
}

/* A function that stands in a comparison must have a value. */
static void check_has_value(struct partiql_parser *p, const struct operand *o) {
    if (partiql_failed(p) || o->kind != OPERAND_FUNCTION || o->function == FUNCTION_SIZE) return;
    for (size_t i = 0; i < ARRAY_LEN(functions); i++) {
        if (functions[i].function != o->function) continue;
        partiql_fail(p, ARENA_CONCAT(p->arena,
                                     STR("The function is not allowed to be used this way in an "
                                         "expression; function: "),
                                     str_c(functions[i].name)));
    }
}

/* ---- types by their names ---- */

static bool names_type(const struct partiql_token *t) {
    static const char *const others[] = {
        "INT2",    "INT4",     "INT8",      "INTEGER",   "INTEGER2", "INTEGER4", "INTEGER8",
        "BIGINT",  "SMALLINT", "FLOAT",     "REAL",      "DOUBLE",   "DECIMAL",  "CHAR",
        "VARCHAR", "SYMBOL",   "CHARACTER", "TIMESTAMP", "DATE",     "TIME",     "CLOB",
        "SEXP",    "BAG",      "ANY",       "MISSING"};
    for (size_t i = 0; i < ARRAY_LEN(tested_types); i++) {
        if (partiql_is_word(t, tested_types[i].name)) return true;
    }
    for (size_t i = 0; i < ARRAY_LEN(others); i++) {
        if (partiql_is_word(t, others[i])) return true;
    }
    return false;
}

bool partiql_at_type_test(const struct partiql_parser *p) {
    if (!partiql_at_name(p)) return false;
    struct partiql_token t = partiql_token_at(p->arena, p->text, p->current.end);
    if (!partiql_is_word(&t, "IS")) return false;
    t = partiql_token_at(p->arena, p->text, t.end);
    if (partiql_is_word(&t, "NOT")) t = partiql_token_at(p->arena, p->text, t.end);
    return names_type(&t);
}

/* ---- predicates ---- */

static const struct condition *call_of(struct partiql_parser *p, enum function function,
                                       const struct operand *args, size_t count) {
    struct operand *call = arena_new(p->arena, struct operand);
    *call = (struct operand){
        .kind = OPERAND_FUNCTION, .function = function, .args = args, .arg_count = count};
    return keep(
        p, (struct condition){.kind = CONDITION_FUNCTION, .operands = call, .operand_count = 1});
}

static const struct condition *read_comparison(struct partiql_parser *p, size_t which,
                                               const struct operand *left) {
    struct operand *o = arena_array(p->arena, struct operand, 2);
    enum condition_kind kind = comparisons[which].kind;
    partiql_next(p);
    o[0] = *left;
    o[1] = read_right(p);
    check_has_value(p, &o[0]);
    check_has_value(p, &o[1]);
    for (size_t i = 0; i < 2 && kind != CONDITION_EQ && kind != CONDITION_NE; i++)
        check_ordered(p, str_c(comparisons[which].sign), &o[i]);
    return keep(p, (struct condition){.kind = kind, .operands = o, .operand_count = 2});
}

static const struct condition *read_between(struct partiql_parser *p, const struct operand *left) {
    struct operand *o = arena_array(p->arena, struct operand, 3);
    o[0] = *left;
    o[1] = read_right(p);
    if (!partiql_take_word(p, "AND")) partiql_malformed(p, STR("Expected AND after BETWEEN"));
    o[2] = read_right(p);
    for (size_t i = 0; i < 3; i++) {
        check_has_value(p, &o[i]);
        check_ordered(p, STR("BETWEEN"), &o[i]);
    }
    return keep(p,
                (struct condition){.kind = CONDITION_BETWEEN, .operands = o, .operand_count = 3});
}

static void add_operand(struct partiql_parser *p, struct condition *c, size_t *capacity,
                        struct operand o) {
    struct operand *all = (struct operand *)(uintptr_t)c->operands;
    all = arena_grow(p->arena, all, c->operand_count, capacity, sizeof *all);
    all[c->operand_count++] = o;
    c->operands = all;
}

/* IN [a, b], IN (a, b), or a parameter that is a list. */
static const struct condition *read_in(struct partiql_parser *p, const struct operand *left) {
    struct condition c = {.kind = CONDITION_IN};
    size_t capacity = 0;
    check_has_value(p, left);
    add_operand(p, &c, &capacity, *left);
    if (partiql_take_sign(p, "(")) {
        do {
            add_operand(p, &c, &capacity, read_operand(p));
        } while (partiql_take_sign(p, ","));
        partiql_expect_sign(p, ")", STR("Expected RIGHT_PAREN"));
        return keep(p, c);
    }
    struct operand list = read_right(p);
    if (partiql_failed(p)) return keep(p, c);
    if (list.kind != OPERAND_VALUE || list.value->type != ATTRIBUTE_L) {
        partiql_malformed(p, STR("Unexpected term"));
        return keep(p, c);
    }
    for (size_t i = 0; i < list.value->list.count; i++) {
        struct operand o = {.kind = OPERAND_VALUE, .value = &list.value->list.items[i]};
        add_operand(p, &c, &capacity, o);
    }
    return keep(p, c);
}

/* IS MISSING, IS NULL, IS <type>. */
static const struct condition *read_is(struct partiql_parser *p, const struct operand *left) {
    struct operand *o = arena_array(p->arena, struct operand, 2);
    struct attribute_value *type = arena_new(p->arena, struct attribute_value);
    o[0] = *left;
    if (left->kind != OPERAND_PATH) partiql_malformed(p, STR("Unexpected term"));
    if (partiql_take_word(p, "MISSING")) return call_of(p, FUNCTION_ATTRIBUTE_NOT_EXISTS, o, 1);
    for (size_t i = 0; i < ARRAY_LEN(tested_types); i++) {
        if (!partiql_take_word(p, tested_types[i].name)) continue;
        *type = (struct attribute_value){.type = ATTRIBUTE_S, .text = str_c(tested_types[i].type)};
        o[1] = (struct operand){.kind = OPERAND_VALUE, .value = type};
        return call_of(p, FUNCTION_ATTRIBUTE_TYPE, o, 2);
    }
    partiql_malformed(p, STR("Expected type name"));
    return call_of(p, FUNCTION_ATTRIBUTE_NOT_EXISTS, o, 1);
}

static const struct condition *read_infix(struct partiql_parser *p, const struct operand *left) {
    for (size_t i = 0; i < ARRAY_LEN(comparisons); i++) {
        if (partiql_is_sign(&p->current, comparisons[i].sign)) return read_comparison(p, i, left);
    }
    if (partiql_take_word(p, "IS")) {
        bool not = partiql_take_word(p, "NOT");
        const struct condition *c = read_is(p, left);
        return not ? negate(p, c) : c;
    }
    bool not = partiql_take_word(p, "NOT");
    const struct condition *c = NULL;
    if (partiql_take_word(p, "BETWEEN")) c = read_between(p, left);
    if (c == NULL && partiql_take_word(p, "IN")) c = read_in(p, left);
    if (c != NULL) return not ? negate(p, c) : c;
    if (!partiql_failed(p)) partiql_malformed(p, STR("Unexpected token after expression"));
    return call_of(p, FUNCTION_ATTRIBUTE_EXISTS, left, 1);
}

/* A function that is true or false may be compared with true or false. */
static const struct condition *read_truth(struct partiql_parser *p, const struct condition *c) {
    bool equal = partiql_is_sign(&p->current, "=");
    if (!equal && !partiql_is_sign(&p->current, "<>") && !partiql_is_sign(&p->current, "!=")) {
        return c;
    }
    partiql_next(p);
    struct operand right = read_right(p);
    if (partiql_failed(p)) return c;
    if (right.kind != OPERAND_VALUE || right.value->type != ATTRIBUTE_BOOL) {
        check_has_value(p, &c->operands[0]);
        return c;
    }
    return right.value->boolean == equal ? c : negate(p, c);
}

static const struct condition *read_predicate(struct partiql_parser *p) {
    struct operand *left = arena_new(p->arena, struct operand);
    if (partiql_take_sign(p, "(")) {
        const struct condition *c = read_or(p);
        partiql_expect_sign(p, ")", STR("Expected RIGHT_PAREN"));
        return c;
    }
    *left = read_operand(p);
    bool call = left->kind == OPERAND_FUNCTION && left->function != FUNCTION_SIZE;
    if (!call) return read_infix(p, left);
    return read_truth(p, keep(p, (struct condition){.kind = CONDITION_FUNCTION,
                                                    .operands = left,
                                                    .operand_count = 1}));
}

static const struct condition *read_not(struct partiql_parser *p) {
    if (!partiql_enter(p)) return NULL;
    const struct condition *c =
        partiql_take_word(p, "NOT") ? negate(p, read_not(p)) : read_predicate(p);
    partiql_leave(p);
    return c;
}

static void check_right(struct partiql_parser *p) {
    if (p->current.kind != PARTIQL_END) return;
    partiql_malformed(p, STR("Missing right-hand side expression of infix operator"));
}

static const struct condition *read_and(struct partiql_parser *p) {
    const struct condition *c = read_not(p);
    while (partiql_take_word(p, "AND")) {
        check_right(p);
        c = keep(p, (struct condition){.kind = CONDITION_AND, .left = c, .right = read_not(p)});
    }
    return c;
}

static const struct condition *read_or(struct partiql_parser *p) {
    const struct condition *c = read_and(p);
    while (partiql_take_word(p, "OR")) {
        check_right(p);
        c = keep(p, (struct condition){.kind = CONDITION_OR, .left = c, .right = read_and(p)});
    }
    return c;
}

const struct condition *partiql_condition(struct partiql_parser *p) {
    return read_or(p);
}
