#include "services/dynamodb/transactions/action.h"

#include "services/dynamodb/expressions/evaluate.h"
#include "services/dynamodb/items/change.h"
#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/refuse.h"

static const struct str fine = {0};

/* ---- before the transaction ---- */

static void read_put(const struct dynamodb_put *in, struct action *action) {
    *action = (struct action){.kind = ACTION_PUT,
                              .table_name = in->table_name,
                              .map = in->item,
                              .on_failed_check = in->return_values_on_condition_check_failure};
    action->request.condition = in->condition_expression;
    action->request.names = &in->expression_attribute_names;
    action->request.values = &in->expression_attribute_values;
}

static void read_delete(const struct dynamodb_delete *in, struct action *action) {
    *action = (struct action){.kind = ACTION_DELETE,
                              .table_name = in->table_name,
                              .map = in->key,
                              .on_failed_check = in->return_values_on_condition_check_failure};
    action->request.condition = in->condition_expression;
    action->request.names = &in->expression_attribute_names;
    action->request.values = &in->expression_attribute_values;
}

static void read_check(const struct dynamodb_condition_check *in, struct action *action) {
    *action = (struct action){.kind = ACTION_CHECK,
                              .table_name = in->table_name,
                              .map = in->key,
                              .on_failed_check = in->return_values_on_condition_check_failure};
    action->request.condition = in->condition_expression;
    action->request.names = &in->expression_attribute_names;
    action->request.values = &in->expression_attribute_values;
}

static void read_update(const struct dynamodb_update *in, struct action *action) {
    *action = (struct action){.kind = ACTION_UPDATE,
                              .table_name = in->table_name,
                              .map = in->key,
                              .on_failed_check = in->return_values_on_condition_check_failure};
    action->request.kinds = 1u << EXPRESSION_UPDATE;
    action->request.update = in->update_expression;
    action->request.condition = in->condition_expression;
    action->request.names = &in->expression_attribute_names;
    action->request.values = &in->expression_attribute_values;
}

struct str action_prepare(struct arena *a, const struct dynamodb_transact_write_item *in,
                          struct action *action) {
    int given = (in->put != NULL) + (in->delete != NULL) + (in->update != NULL) +
                (in->condition_check != NULL);
    if (given != 1) {
        return given > 1
                   ? STR("TransactItems can only contain one of Check, Put, Update or Delete")
                   : STR("Invalid Request: TransactWriteRequest should contain Delete or Put or "
                         "Update request");
    }
    if (in->put != NULL) read_put(in->put, action);
    if (in->delete != NULL) read_delete(in->delete, action);
    if (in->update != NULL) read_update(in->update, action);
    if (in->condition_check != NULL) read_check(in->condition_check, action);
    action->request.kinds |= 1u << EXPRESSION_CONDITION;
    action->request.layer = LAYER_OLDER;

    struct str wrong = expression_request_check(a, &action->request);
    if (!str_is_set(wrong)) wrong = item_check_names(&action->map);
    if (!str_is_set(wrong)) wrong = expression_request_parse(a, &action->request, &action->e);
    if (!str_is_set(wrong)) wrong = item_check(a, LAYER_OLDER, &action->map);
    if (str_is_set(wrong) || action->kind != ACTION_PUT) return wrong;
    if (item_size(&action->map) <= ITEM_SIZE_MAX) return fine;
    return STR("Item size has exceeded the maximum allowed size");
}

size_t action_bytes(const struct action *action) {
    size_t bytes = item_size(&action->map) + item_size(action->request.values);
    return bytes + action->request.condition.len + action->request.update.len;
}

/* ---- in the transaction ---- */

struct str action_key(struct arena *a, const struct action *action, struct str *wrong) {
    const struct table_definition *table = &action->table->definition;
    *wrong = action->kind == ACTION_PUT ? item_check_keys(a, table, &action->map)
                                        : key_check(a, &table->key, &action->map);
    return str_is_set(*wrong) ? fine : item_key(a, table, &action->map);
}

static void cancel(struct dynamodb_cancellation_reason *reason, struct str code,
                   struct str message) {
    reason->code = code;
    reason->message = message;
}

/* Whether the condition holds; if not, the reason says so. */
static bool judge_condition(struct arena *a, struct action *action,
                            struct dynamodb_cancellation_reason *reason) {
    static const struct attribute_map nothing = {0};
    if (action->e.condition == NULL) return true;
    if (condition_holds(a, action->e.condition, action->existed ? &action->old : &nothing)) {
        return true;
    }
    cancel(reason, STR("ConditionalCheckFailed"), STR("The conditional request failed"));
    if (action->existed && str_eq(action->on_failed_check, STR("ALL_OLD"))) {
        reason->item = action->old;
    }
    return false;
}

enum err action_judge(struct txn *txn, struct call *call, struct action *action,
                      struct dynamodb_cancellation_reason *reason) {
    struct arena *a = call->arena;
    const struct table_definition *table = &action->table->definition;
    struct str wrong = change_check(a, table, &action->e.update, action->e.condition);
    if (str_is_set(wrong)) {
        cancel(reason, STR("ValidationError"), wrong);
        return ERR_OK;
    }
    enum err err = item_read(txn, a, table, &action->map, true, &action->old);
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    action->existed = err == ERR_OK;
    if (!judge_condition(a, action, reason)) return ERR_OK;

    action->new = action->map;
    if (action->kind != ACTION_UPDATE) return ERR_OK;
    const struct attribute_map *before = action->existed ? &action->old : &action->map;
    wrong = change_make(a, table, &action->e.update, before, &action->new);
    if (str_contains(wrong, STR("cannot contain an empty"))) return reject_if(call, wrong);
    if (str_is_set(wrong)) cancel(reason, STR("ValidationError"), wrong);
    return ERR_OK;
}

static enum err write_one(struct txn *txn, struct arena *a, struct action *action) {
    const struct attribute_map *old = action->existed ? &action->old : NULL;
    const struct attribute_map *new =
        action->kind == ACTION_PUT || action->kind == ACTION_UPDATE ? &action->new : NULL;
    struct consumed *consumed = &action->table->consumed;
    if (action->kind == ACTION_CHECK) {
        consumed->table_units += TRANSACTION_FACTOR * write_units(old != NULL ? item_size(old) : 0);
        return ERR_OK;
    }
    consumed_add_write(consumed, a, old, new);
    return item_write(txn, a, &action->table->definition, old, new);
}

enum err action_write_all(struct txn *txn, struct call *call, struct action *actions, size_t count,
                          struct dynamodb_cancellation_reason_list reasons) {
    if (transact_is_cancelled(reasons)) return transact_cancel(call, reasons);
    for (size_t i = 0; i < count; i++) {
        struct action *action = &actions[i];
        struct consumed before = action->table->consumed;
        TRY(write_one(txn, call->arena, action));
        transact_admit(call, action->table, &before, &reasons.items[i]);
    }
    return transact_is_cancelled(reasons) ? transact_cancel(call, reasons) : ERR_OK;
}

/* ---- comparing requests ---- */

static void describe_text(struct buf *out, struct str s) {
    buf_add_be32(out, (uint32_t)s.len);
    buf_add(out, s);
}

static void describe_map(struct arena *a, struct buf *out, const struct attribute_map *map) {
    struct attribute_map sorted = {.count = map->count};
    sorted.items = arena_array(a, struct attribute_entry, map->count);
    for (size_t i = 0; i < map->count; i++)
        sorted.items[i] = map->items[i];
    map_sort(&sorted);
    item_encode(out, &sorted);
}

static int compare_entries(const void *x, const void *y) {
    const struct str_entry *a = x, *b = y;
    return str_cmp(a->key, b->key);
}

static void describe_names(struct arena *a, struct buf *out, const struct str_map *names) {
    struct str_entry *sorted = arena_array(a, struct str_entry, names->count);
    for (size_t i = 0; i < names->count; i++)
        sorted[i] = names->items[i];
    qsort(sorted, names->count, sizeof *sorted, compare_entries);
    for (size_t i = 0; i < names->count; i++) {
        describe_text(out, sorted[i].key);
        describe_text(out, sorted[i].value);
    }
}

void action_describe(struct arena *a, struct buf *out, const struct action *action) {
    buf_add_char(out, (char)action->kind);
    describe_text(out, action->table_name);
    describe_text(out, action->on_failed_check);
    describe_text(out, action->request.condition);
    describe_text(out, action->request.update);
    describe_map(a, out, &action->map);
    describe_map(a, out, action->request.values);
    describe_names(a, out, action->request.names);
}
