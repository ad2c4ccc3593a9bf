#include "services/dynamodb/items/write.h"

#include "services/dynamodb/expressions/evaluate.h"
#include "services/dynamodb/items/collections.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/items/throttle.h"

/* A condition that does not hold costs what writing the old item would. */
static void charge_check(struct write *w) {
    struct consumed consumed = {.table = &w->table,
                                .table_units = write_units(w->existed ? item_size(&w->old) : 0)};
    throttle_charge(w->call, THROTTLE_WRITES, &consumed);
}

static enum err check_failed(struct write *w) {
    struct dynamodb_conditional_check_failed_exception *members =
        arena_new(w->call->arena, struct dynamodb_conditional_check_failed_exception);
    if (throttle_is_on(w->call)) charge_check(w);
    bool show = w->existed && str_eq(w->on_failed_check, STR("ALL_OLD"));
    if (show) members->item = w->old;
    (void)call_fail_with(w->call, &DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION,
                         STR("The conditional request failed"), members);
    return ERR_DENIED;
}

enum err write_begin(struct txn *txn, struct write *w) {
    static const struct attribute_map nothing = {0};
    bool read = w->wants_old || w->condition != NULL || consumed_wanted(w->consumed_capacity) ||
                item_needs_old(&w->table) || throttle_is_on(w->call);
    w->existed = false;
    w->looked = read;
    if (!read) return ERR_OK;

    enum err err = item_read(txn, w->call->arena, &w->table, &w->key, true, &w->old);
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    w->existed = err == ERR_OK;
    if (w->condition == NULL) return ERR_OK;
    const struct attribute_map *seen = w->existed ? &w->old : &nothing;
    return condition_holds(w->call->arena, w->condition, seen) ? ERR_OK : check_failed(w);
}

static struct consumed consumed_of(struct write *w, const struct attribute_map *new) {
    struct consumed consumed = {.table = &w->table, .table_name = w->table_name};
    consumed_add_write(&consumed, w->call->arena, write_old(w), new);
    return consumed;
}

enum err write_admit(struct write *w, const struct attribute_map *new) {
    if (!throttle_is_on(w->call)) return ERR_OK;
    struct consumed consumed = consumed_of(w, new);
    return throttle_check(w->call, THROTTLE_WRITES, NULL, &consumed);
}

const struct dynamodb_consumed_capacity *write_consumed(struct write *w,
                                                        const struct attribute_map *new) {
    if (!consumed_wanted(w->consumed_capacity) && !throttle_is_on(w->call)) return NULL;
    struct consumed consumed = consumed_of(w, new);
    throttle_charge(w->call, THROTTLE_WRITES, &consumed);
    return consumed_report(w->call->arena, &consumed, w->consumed_capacity);
}

const struct dynamodb_item_collection_metrics *write_metrics(struct write *w) {
    if (!collections_shown(w->collection_metrics, &w->table)) return NULL;
    struct dynamodb_item_collection_metrics *m =
        arena_new(w->call->arena, struct dynamodb_item_collection_metrics);
    *m = collection_of(w->call->arena, &w->table, &w->key);
    return m;
}
