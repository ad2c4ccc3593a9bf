/* SET and REMOVE: an update as the tree of expressions/. */
#include "services/dynamodb/expressions/path-tree.h"
#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/partiql/parser.h"

enum { CALL_ARGS_MAX = 100 };

struct actions {
    struct update_action *items;
    size_t count, capacity;
    struct path_node paths; /* of all actions: they must not clash */
};

static void add_action(struct partiql_parser *p, struct actions *all, struct update_action action) {
    size_t other = 0;
    if (partiql_failed(p)) return;
    enum path_clash clash = path_tree_add(p->arena, &all->paths, &action.path, all->count, &other);
    if (clash != PATHS_FIT) {
        partiql_fail(p, path_clash_text(p->arena, clash, &all->items[other].path, &action.path));
        return;
    }
    all->items = arena_grow(p->arena, all->items, all->count, &all->capacity, sizeof *all->items);
    all->items[all->count++] = action;
}

/* ---- right-hand sides ---- */

static struct operand read_sum(struct partiql_parser *p);

static const struct operand *read_arguments(struct partiql_parser *p, size_t *count,
                                            struct partiql_token *first) {
    struct operand *args = NULL;
    size_t capacity = 0;
    *count = 0;
    *first = p->current;
    if (partiql_take_sign(p, ")") || !partiql_enter(p)) return NULL;
    do {
        args = arena_grow(p->arena, args, *count, &capacity, sizeof *args);
        args[(*count)++] = read_sum(p);
    } while (*count < CALL_ARGS_MAX && partiql_take_sign(p, ","));
    partiql_leave(p);
    partiql_expect_sign(p, ")", STR("Expected RIGHT_PAREN"));
    return args;
}

static bool at_call(struct partiql_parser *p) {
    struct partiql_token after = partiql_peek(p);
    return p->current.kind == PARTIQL_WORD && partiql_is_sign(&after, "(");
}

static struct operand read_call(struct partiql_parser *p) {
    struct operand call = {.kind = OPERAND_FUNCTION, .function = FUNCTION_LIST_APPEND};
    struct partiql_token name = p->current, first;
    if (!partiql_is_word(&name, "LIST_APPEND")) {
        partiql_fail_at(p,
                        ARENA_CONCAT(p->arena, STR("Unrecognized function: "),
                                     arena_lower(p->arena, name.text)),
                        &name);
        return call;
    }
    partiql_next(p);
    partiql_next(p);
    call.args = read_arguments(p, &call.arg_count, &first);
    if (call.arg_count != 2) {
        partiql_fail_at(p, STR("LIST_APPEND must have exactly two arguments"), &name);
    }
    return call;
}

static struct operand read_term(struct partiql_parser *p) {
    if (partiql_at_value(p)) {
        return (struct operand){.kind = OPERAND_VALUE, .value = partiql_value(p)};
    }
    if (at_call(p)) return read_call(p);
    return (struct operand){.kind = OPERAND_PATH, .path = partiql_path(p)};
}

static struct operand read_sum(struct partiql_parser *p) {
    struct operand sum = read_term(p);
    int operators = 0;
    while (partiql_is_sign(&p->current, "+") || partiql_is_sign(&p->current, "-")) {
        struct operand *args = arena_array(p->arena, struct operand, 2);
        bool plus = partiql_is_sign(&p->current, "+");
        if (++operators > EXPRESSION_OPERATORS_MAX) {
            partiql_malformed(p, STR("Too many operators"));
        }
        partiql_next(p);
        args[0] = sum;
        args[1] = read_term(p);
        sum = (struct operand){
            .kind = plus ? OPERAND_PLUS : OPERAND_MINUS, .args = args, .arg_count = 2};
    }
    return sum;
}

/* ---- set_add and set_delete ---- */

static bool same_path(const struct path *x, const struct operand *o) {
    if (o->kind != OPERAND_PATH || x->count != o->path.count) return false;
    for (size_t i = 0; i < x->count; i++) {
        const struct path_step *a = &x->steps[i], *b = &o->path.steps[i];
        if (a->index != b->index || !str_eq(a->name, b->name)) return false;
    }
    return true;
}

/* path = set_add(path, set): AWS's ADD and DELETE. */
static struct update_action read_set_call(struct partiql_parser *p, struct path path) {
    struct update_action action = {.kind = UPDATE_ADD, .path = path};
    struct partiql_token name = p->current, first;
    struct str upper = STR("SET_ADD");
    size_t count = 0;
    if (partiql_is_word(&name, "SET_DELETE")) {
        action.kind = UPDATE_DELETE;
        upper = STR("SET_DELETE");
    }
    partiql_next(p);
    partiql_next(p);
    const struct operand *args = read_arguments(p, &count, &first);
    if (partiql_failed(p)) return action;
    if (count != 2) {
        partiql_fail_at(p, ARENA_CONCAT(p->arena, upper, STR(" must have exactly two arguments")),
                        &name);
    } else if (!same_path(&path, &args[0])) {
        partiql_fail_at(p,
                        ARENA_CONCAT(p->arena, STR("The first argument to "), upper,
                                     STR(" must equal the assignment value")),
                        &name);
    } else if (args[1].kind != OPERAND_VALUE || !is_set_type(args[1].value->type)) {
        partiql_fail_at(p,
                        ARENA_CONCAT(p->arena, STR("The second argument to "), upper,
                                     STR(" must be a value with type SET")),
                        &first);
    } else {
        action.value = args[1];
    }
    return action;
}

/* ---- clauses ---- */

static struct update_action read_assignment(struct partiql_parser *p) {
    struct update_action action = {.kind = UPDATE_SET, .path = partiql_path(p)};
    partiql_expect_sign(p, "=", STR("Expected assignment"));
    bool set_call =
        partiql_is_word(&p->current, "SET_ADD") || partiql_is_word(&p->current, "SET_DELETE");
    if (set_call && at_call(p)) return read_set_call(p, action.path);
    action.value = read_sum(p);
    return action;
}

static void read_clause(struct partiql_parser *p, struct actions *all) {
    bool set = partiql_take_word(p, "SET");
    if (!set) partiql_next(p);
    do {
        struct update_action action = {.kind = UPDATE_REMOVE};
        if (set) {
            action = read_assignment(p);
        } else {
            action.path = partiql_path(p);
        }
        add_action(p, all, action);
    } while (partiql_take_sign(p, ","));
}

void partiql_update(struct partiql_parser *p, struct update *update) {
    struct actions all = {0};
    while (partiql_is_word(&p->current, "SET") || partiql_is_word(&p->current, "REMOVE"))
        read_clause(p, &all);
    if (all.count == 0) partiql_malformed(p, STR("Expected data manipulation"));
    *update = (struct update){.actions = all.items, .count = all.count};
}
