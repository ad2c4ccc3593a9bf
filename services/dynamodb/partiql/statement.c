#include "services/dynamodb/partiql/statement.h"

#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/partiql/parser.h"

enum { FROM_COMPONENTS_MAX = 2 };

/* ---- the table ---- */

static struct str source_part(struct partiql_parser *p) {
    struct str name = p->current.text;
    if (name.len == 0) partiql_fail(p, STR("Path component cannot be an empty string"));
    partiql_next(p);
    return name;
}

/* "table" or "table"."index". */
static void read_source(struct partiql_parser *p, struct statement *s) {
    s->table = source_part(p);
    for (int parts = 1; partiql_take_sign(p, "."); parts++) {
        if (!partiql_at_name(p)) {
            partiql_malformed(p, STR("Invalid path dot component"));
        } else if (parts == FROM_COMPONENTS_MAX) {
            partiql_fail(p, STR("A path may contain at most 2 components in the FROM clause"));
        } else {
            s->index = source_part(p);
        }
    }
}

static void refuse_alias(struct partiql_parser *p) {
    bool alias = partiql_is_word(&p->current, "AS") || partiql_at_name(p);
    if (alias) partiql_fail(p, STR("Aliasing is not supported"));
}

/* The table of a statement that reads. */
static void read_from(struct partiql_parser *p, struct statement *s) {
    if (!partiql_at_name(p)) {
        partiql_unexpected(p);
        return;
    }
    read_source(p, s);
    refuse_alias(p);
}

/* The table of a statement that writes, which no index can be. */
static void read_target(struct partiql_parser *p, struct statement *s) {
    if (!partiql_at_name(p)) {
        partiql_malformed(p, STR("Expected identifier for simple path"));
        return;
    }
    read_source(p, s);
    if (str_is_set(s->index)) {
        partiql_fail(p, STR("This operation is not supported on an index"));
    }
}

/* ---- clauses ---- */

static void read_where(struct partiql_parser *p, struct statement *s) {
    if (partiql_take_word(p, "WHERE")) s->where = partiql_condition(p);
}

/* What a value is called: the last name on its path. */
static struct str column_name(struct arena *a, const struct path *path, size_t number) {
    const struct path_step *last = &path->steps[path->count - 1];
    if (str_is_set(last->name)) return last->name;
    return arena_printf(a, "_%zu", number);
}

/* A name and what stands in parentheses behind it. */
static void skip_call(struct partiql_parser *p) {
    int open = 0;
    partiql_next(p);
    do {
        if (partiql_is_sign(&p->current, "(")) open++;
        if (partiql_is_sign(&p->current, ")")) open--;
        if (p->current.kind == PARTIQL_END) partiql_malformed(p, STR("Expected RIGHT_PAREN"));
        partiql_next(p);
    } while (open > 0 && !partiql_failed(p));
}

static void add_column(struct partiql_parser *p, struct statement *s, size_t *capacity) {
    struct column *all = (struct column *)(uintptr_t)s->columns;
    struct partiql_token first = p->current, after = partiql_peek(p);
    if (first.kind == PARTIQL_WORD && partiql_is_sign(&after, "(")) {
        skip_call(p);
        if (partiql_failed(p)) return;
        s->late = partiql_text_at(p, STR("Unexpected path component"), &first);
        return;
    }
    struct column column = {.path = partiql_path(p)};
    if (partiql_failed(p)) return;
    column.name = column_name(p->arena, &column.path, s->column_count + 1);
    for (size_t i = 0; i < s->column_count; i++) {
        if (!str_eq(all[i].name, column.name)) continue;
        partiql_fail(p, ARENA_CONCAT(p->arena, STR("Duplicate identifiers in select clause: "),
                                     column.name));
    }
    all = arena_grow(p->arena, all, s->column_count, capacity, sizeof *all);
    all[s->column_count++] = column;
    s->columns = all;
}

static void read_columns(struct partiql_parser *p, struct statement *s) {
    size_t capacity = 0;
    if (partiql_take_sign(p, "*")) return;
    do {
        add_column(p, s, &capacity);
    } while (partiql_take_sign(p, ","));
}

static void read_order(struct partiql_parser *p, struct statement *s) {
    if (!partiql_take_word(p, "ORDER")) return;
    if (!partiql_take_word(p, "BY")) partiql_malformed(p, STR("Expected BY"));
    if (s->where == NULL) {
        /* AWS tells a clause in the wrong place from one that is not there. */
        bool where_follows = false;
        for (struct partiql_token t = p->current; t.kind != PARTIQL_END && t.kind != PARTIQL_BAD;
             t = partiql_token_at(p->arena, p->text, t.end)) {
            where_follows = where_follows || partiql_is_word(&t, "WHERE");
        }
        if (where_follows) {
            partiql_malformed(p, STR("Unexpected token after expression"));
        } else {
            partiql_fail(p, STR("Must have WHERE clause in the statement when using ORDER BY "
                                "clause."));
        }
    }
    do {
        struct path path = partiql_path(p);
        if (partiql_failed(p) || s->order_count == PARTIQL_ORDER_MAX) return;
        struct order_term *term = &s->order[s->order_count++];
        term->name = path.steps[0].name;
        term->descending = partiql_take_word(p, "DESC");
        if (!term->descending) (void)partiql_take_word(p, "ASC");
    } while (partiql_take_sign(p, ","));
}

static void read_returning(struct partiql_parser *p, struct statement *s) {
    if (!partiql_take_word(p, "RETURNING")) return;
    bool all = partiql_take_word(p, "ALL");
    if (!all && !partiql_take_word(p, "MODIFIED")) {
        partiql_malformed(p, STR("Expected ALL or MODIFIED in a returning clause"));
    }
    bool old = partiql_take_word(p, "OLD");
    if (!old && !partiql_take_word(p, "NEW")) {
        partiql_malformed(p, STR("Expected OLD or NEW in a returning clause"));
    }
    partiql_expect_sign(p, "*", STR("Expected STAR"));
    if (old) s->returning = all ? RETURNING_ALL_OLD : RETURNING_MODIFIED_OLD;
    if (!old) s->returning = all ? RETURNING_ALL_NEW : RETURNING_MODIFIED_NEW;
}

/* ---- statements ---- */

static void read_select(struct partiql_parser *p, struct statement *s) {
    s->kind = STATEMENT_SELECT;
    partiql_next(p);
    read_columns(p, s);
    if (!partiql_take_word(p, "FROM")) partiql_malformed(p, STR("Expected FROM"));
    read_from(p, s);
    read_where(p, s);
    read_order(p, s);
}

/* EXISTS(SELECT …), NOT EXISTS(SELECT …) */
static void read_exists(struct partiql_parser *p, struct statement *s) {
    bool not = partiql_take_word(p, "NOT");
    if (!partiql_take_word(p, "EXISTS")) partiql_malformed(p, STR("Expected data manipulation"));
    partiql_expect_sign(p, "(", STR("Expected LEFT_PAREN"));
    if (!partiql_is_word(&p->current, "SELECT")) partiql_unexpected(p);
    read_select(p, s);
    partiql_expect_sign(p, ")", STR("Expected RIGHT_PAREN"));
    s->kind = not ? STATEMENT_NOT_EXISTS : STATEMENT_EXISTS;
}

static void read_insert(struct partiql_parser *p, struct statement *s) {
    s->kind = STATEMENT_INSERT;
    partiql_next(p);
    if (!partiql_take_word(p, "INTO")) partiql_malformed(p, STR("Expected INTO"));
    read_target(p, s);
    if (!partiql_take_word(p, "VALUE")) {
        partiql_malformed(p, STR("Unexpected token after expression"));
    }
    partiql_item(p, &s->item);
    read_returning(p, s);
    if (s->returning != RETURNING_NOTHING) {
        partiql_fail(p, STR("RETURNING is not supported in INSERT"));
    }
}

static void read_update(struct partiql_parser *p, struct statement *s) {
    s->kind = STATEMENT_UPDATE;
    partiql_next(p);
    read_target(p, s);
    refuse_alias(p);
    partiql_update(p, &s->update);
    read_where(p, s);
    read_returning(p, s);
}

/* FROM table WHERE … SET …: the same with the clauses in another order. */
static void read_update_from(struct partiql_parser *p, struct statement *s) {
    s->kind = STATEMENT_UPDATE;
    partiql_next(p);
    read_target(p, s);
    refuse_alias(p);
    read_where(p, s);
    partiql_update(p, &s->update);
    read_returning(p, s);
}

static void read_delete(struct partiql_parser *p, struct statement *s) {
    static const struct str names[] = {
        [RETURNING_ALL_NEW] = STR_INIT("ALL NEW"),
        [RETURNING_MODIFIED_OLD] = STR_INIT("MODIFIED OLD"),
        [RETURNING_MODIFIED_NEW] = STR_INIT("MODIFIED NEW"),
    };
    s->kind = STATEMENT_DELETE;
    partiql_next(p);
    if (!partiql_take_word(p, "FROM")) partiql_malformed(p, STR("Expected FROM"));
    read_target(p, s);
    refuse_alias(p);
    read_where(p, s);
    read_returning(p, s);
    if (s->returning == RETURNING_NOTHING || s->returning == RETURNING_ALL_OLD) return;
    partiql_fail(p, ARENA_CONCAT(p->arena, STR("Invalid returning clause: RETURNING "),
                                 names[s->returning],
                                 STR(" *. Only RETURNING ALL OLD * is allowed in DELETE "
                                     "statements.")));
}

static void read_statement(struct partiql_parser *p, struct statement *s) {
    static const struct {
        const char *word;
        void (*read)(struct partiql_parser *p, struct statement *s);
    } kinds[] = {
        {"SELECT", read_select}, {"INSERT", read_insert},    {"UPDATE", read_update},
        {"DELETE", read_delete}, {"FROM", read_update_from}, {"EXISTS", read_exists},
        {"NOT", read_exists},
    };
    for (size_t i = 0; i < ARRAY_LEN(kinds); i++) {
        if (!partiql_is_word(&p->current, kinds[i].word)) continue;
        kinds[i].read(p, s);
        return;
    }
    if (partiql_at_type_test(p)) {
        partiql_fail(p, STR("Unsupported operation: IsType"));
    } else {
        partiql_malformed(p, STR("Expected data manipulation"));
    }
}

struct str statement_check_parameters(struct arena *a, const struct attribute_list *parameters) {
    for (size_t i = 0; i < parameters->count; i++) {
        struct str wrong = attribute_check(a, LAYER_OLDER, &parameters->items[i]);
        if (str_is_set(wrong)) return wrong;
    }
    return (struct str){0};
}

struct str statement_parse(struct arena *a, struct str text,
                           const struct attribute_list *parameters, struct statement *s) {
    struct partiql_parser p = {.arena = a, .text = text, .parameters = parameters};
    *s = (struct statement){0};
    struct str wrong = statement_check_parameters(a, parameters);
    if (str_is_set(wrong)) return wrong;

    p.current = partiql_token_at(a, text, 0);
    read_statement(&p, s);
    (void)partiql_take_sign(&p, ";");
    if (!partiql_failed(&p) && p.current.kind != PARTIQL_END) {
        partiql_malformed(&p, STR("Unexpected token after expression"));
    }
    if (!partiql_failed(&p) && p.parameter != parameters->count) {
        return STR("Number of parameters in request and statement don't match.");
    }
    return p.wrong;
}
