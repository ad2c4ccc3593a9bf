/* TransactGetItems: up to 100 items of one snapshot. A key that does not fit cancels all. */
#include "services/dynamodb/expressions/project.h"
#include "services/dynamodb/expressions/request.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/transactions/tables.h"

struct get {
    const struct dynamodb_get *in;
    struct projection projection; /* paths NULL: the whole item */
    const struct transact_table *table;
    struct attribute_map item;
    bool found;
};

struct transaction {
    struct call *call;
    struct get *get;
    size_t count;
    struct transact_tables tables;
};

static struct str prepare_one(struct arena *a, struct get *g) {
    struct expression_request r = {.kinds = 1u << EXPRESSION_PROJECTION,
                                   .projection = g->in->projection_expression,
                                   .names = &g->in->expression_attribute_names};
    struct attribute_map key = g->in->key;
    struct expressions e;
    struct str wrong = expression_request_check(a, &r);
    if (!str_is_set(wrong)) wrong = item_check(a, LAYER_OLDER, &key);
    if (!str_is_set(wrong)) wrong = expression_request_parse(a, &r, &e);
    if (!str_is_set(wrong)) g->projection = e.projection;
    return wrong;
}

static struct str prepare(const struct dynamodb_transact_get_items_in *in, struct transaction *t) {
    struct arena *a = t->call->arena;
    t->count = in->transact_items.count;
    t->get = arena_array(a, struct get, t->count);
    for (size_t i = 0; i < t->count; i++) {
        t->get[i].in = in->transact_items.items[i].get;
        struct str wrong = prepare_one(a, &t->get[i]);
        if (str_is_set(wrong)) return wrong;
    }
    return (struct str){0};
}

/* Find all tables, and check all keys against them. */
static enum err check_keys(struct txn *txn, struct transaction *t) {
    struct arena *a = t->call->arena;
    struct str key[TRANSACT_ITEMS_MAX] = {{0}};
    struct dynamodb_cancellation_reason_list reasons = {
        .items = arena_array(a, struct dynamodb_cancellation_reason, t->count), .count = t->count};
    for (size_t i = 0; i < t->count; i++) {
        struct transact_table *table;
        const struct dynamodb_get *in = t->get[i].in;
        TRY(transact_tables_find(txn, t->call, &t->tables, in->table_name, false, &table));
        t->get[i].table = table;
        struct str wrong = key_check(a, &table->definition.key, &in->key);
        reasons.items[i].code = str_is_set(wrong) ? STR("ValidationError") : STR("None");
        reasons.items[i].message = wrong;
        if (!str_is_set(wrong)) key[i] = item_key(a, &table->definition, &in->key);
    }
    if (transact_is_cancelled(reasons)) return transact_cancel(t->call, reasons);
    return reject_if(t->call, transact_check_distinct(key, t->count));
}

static enum err read_one(struct txn *txn, struct transaction *t, struct get *g) {
    struct arena *a = t->call->arena;
    enum err err = item_read(txn, a, &g->table->definition, &g->in->key, false, &g->item);
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    g->found = err == ERR_OK;
    struct transact_table *table = &t->tables.table[g->table - t->tables.table];
    table->consumed.table_units +=
        TRANSACTION_FACTOR * read_units(g->found ? item_size(&g->item) : 0, true);
    return ERR_OK;
}

static enum err read_all(struct txn *txn, void *arg) {
    struct transaction *t = arg;
    transact_tables_init(&t->tables, t->call->arena);
    TRY(check_keys(txn, t));
    struct dynamodb_cancellation_reason_list reasons =
        transact_no_reasons(t->call->arena, t->count);
    for (size_t i = 0; i < t->count; i++) {
        struct consumed before = t->get[i].table->consumed;
        TRY(read_one(txn, t, &t->get[i]));
        transact_admit(t->call, t->get[i].table, &before, &reasons.items[i]);
    }
    return transact_is_cancelled(reasons) ? transact_cancel(t->call, reasons) : ERR_OK;
}

static struct attribute_map shown(struct arena *a, const struct get *g) {
    if (!g->found) return (struct attribute_map){0};
    if (g->projection.paths == NULL) return g->item;
    struct projector projector = projector_make(a, &g->projection);
    return projector_apply(a, &projector, &g->item);
}

enum outcome dynamodb_transact_get_items(struct call *call,
                                         const struct dynamodb_transact_get_items_in *in,
                                         struct dynamodb_transact_get_items_out *out) {
    struct transaction t = {.call = call};
    if (refuse_if(call, prepare(in, &t)) != DONE) return FAILED;

    enum outcome outcome = call_outcome(call, call_run(call, false, read_all, &t));
    if (outcome != DONE) return outcome;
    out->responses.items = arena_array(call->arena, struct dynamodb_item_response, t.count);
    out->responses.count = t.count;
    for (size_t i = 0; i < t.count; i++) {
        out->responses.items[i].item = shown(call->arena, &t.get[i]);
    }
    transact_tables_charge(call, &t.tables);
    out->consumed_capacity =
        transact_tables_consumed(call->arena, &t.tables, in->return_consumed_capacity);
    return DONE;
}
