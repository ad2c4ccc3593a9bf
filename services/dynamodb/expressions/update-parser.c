/* UpdateExpression.
 *
 *   update  section { section }            each at most once
 *   section SET set {, set} | REMOVE path {, path} | ADD path value {, …} | DELETE path value {, …}
 *   set     path = sum
 *   sum     term [ (+|-) term ]
 *   term    ( sum ) | operand */
#include "services/dynamodb/expressions/parser.h"
#include "services/dynamodb/expressions/path-tree.h"

static const struct str sections[] = {
    [UPDATE_SET] = STR_INIT("SET"),
    [UPDATE_REMOVE] = STR_INIT("REMOVE"),
    [UPDATE_ADD] = STR_INIT("ADD"),
    [UPDATE_DELETE] = STR_INIT("DELETE"),
};

static const enum fault verdict_order[] = {
    FAULT_SYNTAX, FAULT_OPERATORS, FAULT_RESERVED, FAULT_FUNCTION_NAME, FAULT_SECTION,
    FAULT_NAME,   FAULT_VALUE,     FAULT_OVERLAP,  FAULT_CONFLICT,      FAULT_OPERAND,
    FAULT_COUNT,  FAULT_TYPE,      FAULT_NONE,
};

struct update_parser {
    struct parser p;
    struct update_action *actions;
    size_t count, capacity;
    bool seen[ARRAY_LEN(sections)];
    struct path_node paths;
    bool clashed;
};

static struct operand parse_sum(struct parser *p);

static struct operand parse_term(struct parser *p) {
    if (!parser_take_sign(p, STR("("))) return parser_bare_operand(p);

    struct operand inner = {0};
    if (!parser_enter(p)) return inner;
    inner = parse_sum(p);
    parser_leave(p);
    (void)parser_expect_sign(p, STR(")"));
    return inner;
}

static void check_addends(struct parser *p, struct str sign, const struct operand *o) {
    for (size_t i = 0; i < 2; i++) {
        enum attribute_type type = operand_type(&o[i]);
        if (type != ATTRIBUTE_N && type != ATTRIBUTE_ABSENT) parser_type_fault(p, sign, type);
    }
}

static struct operand parse_sum(struct parser *p) {
    struct operand left = parse_term(p);
    struct str sign = p->current.text;
    bool plus = parser_take_sign(p, STR("+"));
    if (!plus && !parser_take_sign(p, STR("-"))) return left;

    struct operand *o = arena_array(p->arena, struct operand, 2);
    o[0] = left;
    o[1] = parse_term(p);
    parser_operator(p);
    check_addends(p, sign, o);
    return (struct operand){.kind = plus ? OPERAND_PLUS : OPERAND_MINUS, .args = o, .arg_count = 2};
}

/* ADD takes numbers and sets, DELETE sets. */
static void check_operand(struct parser *p, enum update_kind kind, enum attribute_type type) {
    static const struct str long_names[] = {
        [ATTRIBUTE_S] = STR_INIT("STRING"),     [ATTRIBUTE_N] = STR_INIT("NUMBER"),
        [ATTRIBUTE_B] = STR_INIT("BINARY"),     [ATTRIBUTE_M] = STR_INIT("MAP"),
        [ATTRIBUTE_L] = STR_INIT("LIST"),       [ATTRIBUTE_NULL] = STR_INIT("NULL"),
        [ATTRIBUTE_BOOL] = STR_INIT("BOOLEAN"),
    };
    if (!str_is_set(long_names[type])) return;
    if (kind == UPDATE_ADD && type == ATTRIBUTE_N) return;
    parser_fault(p, FAULT_OPERAND,
                 ARENA_CONCAT(p->arena,
                              STR("Incorrect operand type for operator or function; operator: "),
                              sections[kind], STR(", operand type: "), long_names[type]));
}

static void check_path(struct update_parser *u, const struct path *path) {
    size_t other = 0;
    if (u->clashed || parser_failed(&u->p)) return;
    enum path_clash clash = path_tree_add(u->p.arena, &u->paths, path, u->count, &other);
    if (clash == PATHS_FIT) return;
    u->clashed = true;
    parser_fault(&u->p, clash == PATHS_OVERLAP ? FAULT_OVERLAP : FAULT_CONFLICT,
                 path_clash_text(u->p.arena, clash, &u->actions[other].path, path));
}

static void parse_action(struct update_parser *u, enum update_kind kind) {
    struct parser *p = &u->p;
    struct update_action action = {.kind = kind, .path = parser_path(p)};
    if (kind == UPDATE_SET && parser_expect_sign(p, STR("="))) {
        action.value = parse_sum(p);
    } else if ((kind == UPDATE_ADD || kind == UPDATE_DELETE) && !parser_failed(p)) {
        action.value = (struct operand){.kind = OPERAND_VALUE, .value = parser_value(p)};
        check_operand(p, kind, action.value.value->type);
    }
    check_path(u, &action.path);
    u->actions = arena_grow(p->arena, u->actions, u->count, &u->capacity, sizeof *u->actions);
    u->actions[u->count++] = action;
}

static void parse_section(struct update_parser *u) {
    struct parser *p = &u->p;
    for (enum update_kind kind = UPDATE_SET; kind <= UPDATE_DELETE; kind++) {
        if (!parser_take_word(p, sections[kind])) continue;
        if (u->seen[kind]) {
            parser_fault(p, FAULT_SECTION,
                         ARENA_CONCAT(p->arena, STR("The \""), sections[kind],
                                      STR("\" section can only be used once in an update "
                                          "expression;")));
        }
        u->seen[kind] = true;
        do {
            parse_action(u, kind);
        } while (parser_take_sign(p, STR(",")));
        return;
    }
    parser_syntax(p);
}

struct str update_parse(struct arena *a, struct str text, struct expression_names *names,
                        struct update *update) {
    struct update_parser u = {0};
    struct str wrong = parser_init(&u.p, a, EXPRESSION_UPDATE, text, names);
    if (str_is_set(wrong)) return wrong;

    do {
        parse_section(&u);
    } while (!parser_failed(&u.p) && u.p.current.kind != TOKEN_END);

    if (u.p.operators > EXPRESSION_OPERATORS_MAX) {
        parser_fault(&u.p, FAULT_OPERATORS,
                     arena_printf(a,
                                  "The expression contains too many operators; operator count: "
                                  "%d",
                                  u.p.operators));
    }
    *update = (struct update){.actions = u.actions, .count = u.count};
    return parser_verdict(&u.p, verdict_order);
}
