/* SELECT: one item, a part of a partition, or everything, by what WHERE says of the key. */
#include "services/dynamodb/expressions/request.h"
#include "services/dynamodb/indexes/manager.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/key-range.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/partiql/plan.h"
#include "services/dynamodb/partiql/run.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/vectors/vectors.h"
#include "shared/store/tuple.h"

struct select {
    struct statement_run *run;
    const struct statement *statement;
    struct page page;
    struct plan plan;
};

static const struct str fine = {0};

/* ---- the index ---- */

/* What a global index lacks cannot be shown; what a local one lacks is read from the table. */
static struct str check_columns(struct select *s, const struct index_definition *index) {
    struct page *p = &s->page;
    struct str missing = fine;
    for (size_t i = 0; i < s->statement->column_count; i++) {
        struct str name = s->statement->columns[i].path.steps[0].name;
        if (index_holds(&p->table, index, name)) continue;
        if (!index->global) p->select = STR("ALL_ATTRIBUTES");
        legacy_given(p->call->arena, &missing, index->global, name);
    }
    if (!str_is_set(missing)) return fine;
    return ARENA_CONCAT(p->call->arena,
                        STR("One or more parameter values were invalid: Global secondary index "),
                        index->name, STR(" does not project ["), missing, STR("]"));
}

static struct str check_index(struct select *s) {
    struct page *p = &s->page;
    if (!str_is_set(p->index_name)) return fine;
    const struct index_definition *index = table_index(&p->table, p->index_name);
    if (vector_find(&p->table, p->index_name) != NULL) {
        return STR("Scan operation not supported on this index type");
    }
    if (index == NULL) return STR("The table does not have the specified index");
    if (index->key.hash_count > 1 || index->key.range_count > 1) {
        return STR("PartiQL statements cannot be executed on tables with multi-attribute HASH keys "
                   "or multi-attribute RANGE keys.");
    }
    if (index->global && p->consistent) {
        return STR("Strongly consistent read is not supported on Global Secondary Indexes");
    }
    return check_columns(s, index);
}

/* ---- the range ---- */

static struct str choose_order(struct select *s) {
    struct page *p = &s->page;
    for (size_t i = 0; i < s->statement->order_count; i++) {
        const struct order_term *term = &s->statement->order[i];
        if (!key_schema_has(p->key, term->name)) {
            return ARENA_CONCAT(p->call->arena, STR("Variable reference "), term->name,
                                STR(" in ORDER BY clause must be part of the primary key"));
        }
        for (size_t k = p->key->hash_count; k < key_schema_len(p->key); k++) {
            if (str_eq(p->key->attribute[k].name, term->name)) p->descending = term->descending;
        }
    }
    if (s->statement->order_count == 0 || s->plan.terms.count > 0) return fine;
    return STR("Must have at least one non-optional hash key condition in WHERE clause when using "
               "ORDER BY clause.");
}

static struct str check_batch(const struct select *s) {
    bool one = s->plan.whole_key && s->plan.rest == NULL && s->page.index == NULL;
    if (!s->run->in_batch || one) return fine;
    return STR("Select statements within BatchExecuteStatement must specify the primary key in the "
               "where clause.");
}

static struct str make_plan(struct select *s) {
    struct page *p = &s->page;
    struct arena *a = p->call->arena;
    struct str wrong = s->statement->late;
    if (!str_is_set(wrong)) wrong = plan_check_branches(p->key, s->statement->where);
    if (!str_is_set(wrong)) wrong = plan_read(a, p->key, s->statement->where, &s->plan);
    p->filter = s->plan.rest;
    if (!str_is_set(wrong)) wrong = check_batch(s);
    if (!str_is_set(wrong)) wrong = choose_order(s);
    if (!str_is_set(wrong) && s->plan.terms.count > 0) wrong = page_check_filter(p);
    if (!str_is_set(wrong)) wrong = condition_check_paths(a, &p->table, p->filter);
    for (size_t i = 0; i < s->statement->column_count && !str_is_set(wrong); i++) {
        wrong = paths_check(a, &p->table, &s->statement->columns[i].path);
    }
    return wrong;
}

static void set_range(struct select *s) {
    struct page *p = &s->page;
    struct arena *a = p->call->arena;
    if (s->plan.terms.count > 0) {
        key_range_set(p, &s->plan.terms);
        return;
    }
    p->from = p->index != NULL ? index_prefix(a, &p->table, p->index) : item_prefix(a, &p->table);
    p->to = tuple_prefix_end(a, p->from);
}

static enum err read_page(struct txn *txn, void *arg) {
    struct select *s = arg;
    struct page *p = &s->page;
    TRY(table_find(txn, p->call, p->table_name, false, &p->table));
    TRY(reject_if(p->call, check_index(s)));
    TRY(page_open(txn, p));
    TRY(reject_if(p->call, make_plan(s)));
    TRY(reject_if(p->call, page_check_start_key(p, s->plan.terms.count > 0)));
    set_range(s);
    TRY(page_read(txn, p));
    if (s->plan.whole_key && p->index == NULL) p->last = (struct attribute_map){0};
    return ERR_OK;
}

/* ---- the answer ---- */

struct attribute_map statement_show(struct arena *a, const struct statement *s,
                                    const struct attribute_map *item) {
    struct attribute_map shown = {0};
    if (s->column_count == 0) return *item;
    shown.items = arena_array(a, struct attribute_entry, s->column_count);
    for (size_t i = 0; i < s->column_count; i++) {
        const struct attribute_value *v = path_find(&s->columns[i].path, item);
        if (v == NULL) continue;
        shown.items[shown.count++] =
            (struct attribute_entry){.key = s->columns[i].name, .value = *v};
    }
    map_sort(&shown);
    return shown;
}

enum outcome statement_select(struct statement_run *run) {
    const struct statement *statement = run->statement;
    struct arena *a = run->call->arena;
    struct select s = {.run = run,
                       .statement = statement,
                       .page = {.call = run->call,
                                .table_name = statement->table,
                                .index_name = statement->index,
                                .limit = run->limit,
                                .consistent = run->consistent,
                                .consumed_capacity = run->consumed_capacity,
                                .start = run->start}};
    enum outcome outcome = call_outcome(run->call, call_run(run->call, false, read_page, &s));
    if (outcome != DONE) return outcome;
    run->items = s.page.items;
    for (size_t i = 0; i < run->items.count; i++)
        run->items.items[i] = statement_show(a, statement, &run->items.items[i]);
    run->last = s.page.last;
    run->consumed = page_consumed(&s.page);
    return DONE;
}

enum outcome statement_run(struct statement_run *run) {
    switch (run->statement->kind) {
    case STATEMENT_SELECT:
        return statement_select(run);
    case STATEMENT_INSERT:
    case STATEMENT_UPDATE:
    case STATEMENT_DELETE:
        return statement_write(run);
    case STATEMENT_EXISTS:
    case STATEMENT_NOT_EXISTS:
        break;
    }
    return call_fail(run->call, &AWS_VALIDATION, STR("Unsupported operation: Exists"));
}
