/* ConditionExpression, FilterExpression and KeyConditionExpression.
 *
 *   or         and { OR and }
 *   and        not { AND not }
 *   not        NOT not | comparison
 *   comparison primary [ comparator operand | BETWEEN operand AND operand | IN ( operand {,
 * operand} ) ] primary    ( or ) | operand
 *
 * What stands in parentheses may turn out to be an operand, "(a) = :v", or a condition, "(a = :v)":
 * until that is known it is a `struct unit`. */
#include "services/dynamodb/expressions/parser.h"
#include "services/dynamodb/items/attribute.h"
#include "shared/codec/base64.h"

enum { QUOTED_VALUE_MAX = 64 * 1024 };

struct unit {
    const struct condition *condition; /* NULL: it is an operand */
    struct operand operand;
    bool grouped; /* exactly what stood in a pair of parentheses */
};

static const enum fault verdict_order[] = {
    FAULT_SYNTAX,         FAULT_OPERATORS, FAULT_PARENTHESES, FAULT_FUNCTION_NAME,
    FAULT_FUNCTION_PLACE, FAULT_RESERVED,  FAULT_CONDITION,   FAULT_NONE,
};

static struct unit parse_or(struct parser *p);

/* A condition is complete: of its faults, the first of this order counts. */
static void finish_condition(struct parser *p) {
    static const enum fault order[] = {FAULT_NAME, FAULT_COUNT, FAULT_DISTINCT, FAULT_TYPE};
    for (size_t i = 0; i < ARRAY_LEN(order); i++) {
        if (!str_is_set(p->fault[order[i]])) continue;
        parser_fault(p, FAULT_CONDITION, p->fault[order[i]]);
        return;
    }
}

static struct condition *new_condition(struct parser *p, enum condition_kind kind,
                                       const struct operand *operands, size_t count) {
    struct condition *c = arena_new(p->arena, struct condition);
    struct operand *copy = arena_array(p->arena, struct operand, count);
    if (count > 0) memcpy(copy, operands, count * sizeof *copy);
    *c = (struct condition){.kind = kind, .operands = copy, .operand_count = count};
    return c;
}

static void misplaced(struct parser *p, enum function function) {
    parser_fault(p, FAULT_FUNCTION_PLACE,
                 ARENA_CONCAT(p->arena,
                              STR("The function is not allowed to be used this way in an "
                                  "expression; function: "),
                              function_name(function)));
}

/* The unit stands where only a condition can. */
static const struct condition *as_condition(struct parser *p, const struct unit *u) {
    if (u->condition != NULL) return u->condition;
    if (u->operand.kind != OPERAND_FUNCTION) {
        parser_syntax(p);
    } else if (u->operand.function == FUNCTION_SIZE) {
        misplaced(p, FUNCTION_SIZE);
    }
    finish_condition(p);
    return new_condition(p, CONDITION_FUNCTION, &u->operand, 1);
}

/* ---- what an operator asks of its operands ---- */

/* Functions that answer true or false are no operands. */
static void check_places(struct parser *p, const struct operand *o, size_t count) {
    for (size_t i = 0; i < count; i++) {
        bool call = o[i].kind == OPERAND_FUNCTION && o[i].function < FUNCTION_UNKNOWN;
        if (call && o[i].function != FUNCTION_SIZE) misplaced(p, o[i].function);
    }
}

/* Only strings, numbers and binary values have an order. */
static void check_ordered(struct parser *p, struct str name, const struct operand *o,
                          size_t count) {
    for (size_t i = 0; i < count; i++) {
        enum attribute_type type = operand_type(&o[i]);
        bool ordered = type == ATTRIBUTE_S || type == ATTRIBUTE_N || type == ATTRIBUTE_B;
        if (!ordered && type != ATTRIBUTE_ABSENT) parser_type_fault(p, name, type);
    }
}

static void add_bound(struct parser *p, struct buf *text, const struct attribute_value *v) {
    (void)p;
    buf_add_c(text, "AttributeValue: {");
    buf_add(text, attribute_type_name(v->type));
    buf_add_c(text, ":");
    if (v->type == ATTRIBUTE_B) {
        base64_add(text, v->text);
    } else if (v->type == ATTRIBUTE_S || v->type == ATTRIBUTE_N) {
        buf_add(text, v->text);
    }
    buf_add_c(text, "}");
}

static void check_bounds(struct parser *p, const struct operand *o) {
    if (o[1].kind != OPERAND_VALUE || o[2].kind != OPERAND_VALUE) return;
    const struct attribute_value *lower = o[1].value, *upper = o[2].value;
    int order = 0;
    bool same = lower->type == upper->type;
    if (lower->type == ATTRIBUTE_ABSENT || upper->type == ATTRIBUTE_ABSENT) return;
    if (same && (!attribute_compare(lower, upper, &order) || order <= 0)) return;

    struct buf text = buf_in_arena(p->arena, QUOTED_VALUE_MAX);
    buf_add_c(&text, same ? "The BETWEEN operator requires upper bound to be greater than or equal "
                            "to lower bound; lower bound operand: "
                          : "The BETWEEN operator requires same data type for lower and upper "
                            "bounds; lower bound operand: ");
    add_bound(p, &text, lower);
    buf_add_c(&text, ", upper bound operand: ");
    add_bound(p, &text, upper);
    parser_fault(p, FAULT_TYPE, buf_str(&text));
}

/* ---- comparisons ---- */

static bool comparator(const struct token *t, enum condition_kind *kind) {
    static const struct {
        struct str sign;
        enum condition_kind kind;
    } signs[] = {
        {STR_INIT("="), CONDITION_EQ}, {STR_INIT("<>"), CONDITION_NE},
        {STR_INIT("<"), CONDITION_LT}, {STR_INIT("<="), CONDITION_LE},
        {STR_INIT(">"), CONDITION_GT}, {STR_INIT(">="), CONDITION_GE},
    };
    for (size_t i = 0; i < ARRAY_LEN(signs); i++) {
        if (!token_is_sign(t, signs[i].sign)) continue;
        *kind = signs[i].kind;
        return true;
    }
    return false;
}

static struct unit finished(struct parser *p, struct condition *c) {
    check_places(p, c->operands, c->operand_count);
    finish_condition(p);
    return (struct unit){.condition = c};
}

static struct unit parse_comparison_with(struct parser *p, enum condition_kind kind,
                                         const struct operand *left) {
    struct str sign = p->current.text;
    struct operand o[2] = {*left};
    parser_operator(p);
    parser_next(p);
    o[1] = parser_operand(p);
    if (kind != CONDITION_EQ && kind != CONDITION_NE) check_ordered(p, sign, o, 2);
    parser_check_distinct(p, sign, o, 2);
    return finished(p, new_condition(p, kind, o, 2));
}

static struct unit parse_between(struct parser *p, const struct operand *left) {
    struct operand o[3] = {*left};
    parser_operator(p);
    o[1] = parser_operand(p);
    if (!parser_take_word(p, STR("AND"))) parser_syntax(p);
    if (parser_failed(p)) return (struct unit){.operand = *left};
    o[2] = parser_operand(p);
    check_ordered(p, STR("BETWEEN"), o, 3);
    check_bounds(p, o);
    return finished(p, new_condition(p, CONDITION_BETWEEN, o, 3));
}

static struct unit parse_in(struct parser *p, const struct operand *left) {
    struct operand o[EXPRESSION_IN_MAX + 1] = {*left};
    size_t count = 0;
    parser_operator(p);
    if (!parser_expect_sign(p, STR("("))) return (struct unit){.operand = *left};
    do {
        struct operand next = parser_operand(p);
        if (count < EXPRESSION_IN_MAX) o[1 + count] = next;
        count++;
    } while (parser_take_sign(p, STR(",")));
    (void)parser_expect_sign(p, STR(")"));

    if (count > EXPRESSION_IN_MAX) {
        parser_fault(p, FAULT_COUNT,
                     arena_printf(p->arena,
                                  "The IN operator is provided with too many operands; number of "
                                  "operands: %zu",
                                  count));
        count = EXPRESSION_IN_MAX;
    }
    return finished(p, new_condition(p, CONDITION_IN, o, 1 + count));
}

/* ---- the levels of the grammar ---- */

static struct unit parse_primary(struct parser *p) {
    if (!parser_take_sign(p, STR("("))) {
        return (struct unit){.operand = parser_bare_operand(p)};
    }
    struct unit u = {0};
    if (!parser_enter(p)) return u;
    u = parse_or(p);
    parser_leave(p);
    (void)parser_expect_sign(p, STR(")"));
    if (u.grouped) {
        parser_fault(p, FAULT_PARENTHESES, STR("The expression has redundant parentheses;"));
    }
    u.grouped = true;
    return u;
}

static struct unit parse_comparison(struct parser *p) {
    struct unit u = parse_primary(p);
    enum condition_kind kind;
    if (u.condition != NULL || parser_failed(p)) return u;

    if (comparator(&p->current, &kind)) return parse_comparison_with(p, kind, &u.operand);
    if (parser_take_word(p, STR("BETWEEN"))) return parse_between(p, &u.operand);
    if (parser_take_word(p, STR("IN"))) return parse_in(p, &u.operand);
    /* A function that stands alone is a condition, complete before what follows it is looked at. */
    if (u.operand.kind == OPERAND_FUNCTION) finish_condition(p);
    return u;
}

static struct unit join(struct parser *p, enum condition_kind kind, const struct unit *left,
                        const struct unit *right) {
    struct condition *c = new_condition(p, kind, NULL, 0);
    c->left = as_condition(p, left);
    c->right = right != NULL ? as_condition(p, right) : NULL;
    return (struct unit){.condition = c};
}

static struct unit parse_not(struct parser *p) {
    if (!parser_take_word(p, STR("NOT"))) return parse_comparison(p);

    struct unit u = {0};
    parser_operator(p);
    if (!parser_enter(p)) return u;
    u = parse_not(p);
    parser_leave(p);
    return join(p, CONDITION_NOT, &u, NULL);
}

static struct unit parse_and(struct parser *p) {
    struct unit left = parse_not(p);
    while (parser_take_word(p, STR("AND"))) {
        parser_operator(p);
        struct unit right = parse_not(p);
        left = join(p, CONDITION_AND, &left, &right);
    }
    return left;
}

static struct unit parse_or(struct parser *p) {
    struct unit left = parse_and(p);
    while (parser_take_word(p, STR("OR"))) {
        parser_operator(p);
        struct unit right = parse_and(p);
        left = join(p, CONDITION_OR, &left, &right);
    }
    return left;
}

static void check_operators(struct parser *p) {
    if (p->operators <= EXPRESSION_OPERATORS_MAX) return;
    parser_fault(p, FAULT_OPERATORS,
                 arena_printf(p->arena,
                              "The expression contains too many operators; operator count: %d",
                              p->operators));
}

struct str condition_parse(struct arena *a, enum expression_kind kind, struct str text,
                           struct expression_names *names, const struct condition **condition) {
    struct parser p;
    struct str wrong = parser_init(&p, a, kind, text, names);
    if (str_is_set(wrong)) return wrong;

    struct unit whole = parse_or(&p);
    if (!parser_failed(&p) && p.current.kind != TOKEN_END) parser_syntax(&p);
    *condition = as_condition(&p, &whole);
    check_operators(&p);
    return parser_verdict(&p, verdict_order);
}

/* ---- paths of a condition ---- */

static void visit_operand(const struct operand *o, path_visitor *visit, void *arg) {
    if (o->kind == OPERAND_PATH) visit(arg, &o->path);
    for (size_t i = 0; i < o->arg_count; i++)
        visit_operand(&o->args[i], visit, arg);
}

void condition_visit_paths(const struct condition *c, path_visitor *visit, void *arg) {
    if (c->left != NULL) condition_visit_paths(c->left, visit, arg);
    if (c->right != NULL) condition_visit_paths(c->right, visit, arg);
    for (size_t i = 0; i < c->operand_count; i++)
        visit_operand(&c->operands[i], visit, arg);
}
