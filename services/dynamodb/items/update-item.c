/* UpdateItem. An item that is not there is made of its key first; without an update that is all. */
#include "services/dynamodb/expressions/legacy.h"
#include "services/dynamodb/expressions/project.h"
#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/items/change.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/items/write.h"
#include "services/dynamodb/refuse.h"

struct update_call {
    struct write w;
    struct update update;
    struct attribute_map new; /* the transaction's result */
};

static struct expression_request expressions_of(struct arena *a,
                                                const struct dynamodb_update_item_in *in) {
    struct expression_request r = {.kinds = 1u << EXPRESSION_CONDITION | 1u << EXPRESSION_UPDATE,
                                   .condition = in->condition_expression,
                                   .update = in->update_expression,
                                   .names = &in->expression_attribute_names,
                                   .values = &in->expression_attribute_values,
                                   .single_write = true};
    legacy_given(a, &r.legacy, in->attribute_updates.items != NULL, STR("AttributeUpdates"));
    legacy_given(a, &r.legacy, in->expected.items != NULL, STR("Expected"));
    legacy_given(a, &r.legacy, str_is_set(in->conditional_operator), STR("ConditionalOperator"));
    return r;
}

/* In the order in which AWS complains. */
static struct str prepare(const struct dynamodb_update_item_in *in, struct update_call *u) {
    struct arena *a = u->w.call->arena;
    struct expression_request r = expressions_of(a, in);
    struct expressions e;

    struct str wrong = expression_request_check(a, &r);
    if (!str_is_set(wrong)) wrong = item_check(a, LAYER_CURRENT, &u->w.key);
    if (!str_is_set(wrong)) wrong = legacy_updates(a, &in->attribute_updates, &u->update);
    if (!str_is_set(wrong)) {
        wrong = legacy_expected(a, &in->expected, in->conditional_operator, &u->w.condition);
    }
    if (!str_is_set(wrong)) wrong = expression_request_parse(a, &r, &e);
    if (str_is_set(wrong)) return wrong;
    if (e.condition != NULL) u->w.condition = e.condition;
    if (e.update.actions != NULL) u->update = e.update;
    return wrong;
}

/* ---- the size of an update ---- */

/* What the parity suite measured (22 regions; ten others look at the finished item alone). */
enum { COST_OF_UPDATE = 3, COST_OF_WRITE = 19, COST_OF_REMOVAL = 2, COST_OF_LIST_INDEX = 1 };

static bool begins_same(const struct update *update, size_t i) {
    for (size_t j = 0; j < i; j++) {
        struct str name = update->actions[j].path.steps[0].name;
        if (str_eq(name, update->actions[i].path.steps[0].name)) return true;
    }
    return false;
}

/* Bytes of the attributes that an update writes, each counted whole and once, and of its clauses.
 */
static size_t written_size(const struct update *update, const struct attribute_map *new) {
    size_t size = COST_OF_UPDATE;
    for (size_t i = 0; i < update->count; i++) {
        const struct update_action *action = &update->actions[i];
        bool writes = action->kind == UPDATE_SET || action->kind == UPDATE_ADD;
        size += writes ? COST_OF_WRITE : COST_OF_REMOVAL;
        const struct path *path = &action->path;
        for (size_t j = 1; writes && j < path->count; j++) {
            if (!str_is_set(path->steps[j].name)) size += COST_OF_LIST_INDEX;
        }
        const struct attribute_value *v = item_get(new, path->steps[0].name);
        if (!writes || v == NULL || begins_same(update, i)) continue;
        size += path->steps[0].name.len + attribute_size(v);
    }
    return size;
}

static struct str check_written(const struct update *update, const struct attribute_map *new) {
    if (update->count == 0 || written_size(update, new) <= ITEM_SIZE_MAX) return (struct str){0};
    return STR("Item size to update has exceeded the maximum allowed size");
}

/* ---- the operation ---- */

static enum err update(struct txn *txn, void *arg) {
    struct update_call *u = arg;
    struct write *w = &u->w;
    struct arena *a = w->call->arena;
    TRY(table_find(txn, w->call, w->table_name, true, &w->table));
    TRY(reject_if(w->call, key_check(a, &w->table.key, &w->key)));
    TRY(reject_if(w->call, change_check(a, &w->table, &u->update, w->condition)));
    TRY(write_begin(txn, w));

    const struct attribute_map *before = w->existed ? &w->old : &w->key;
    TRY(reject_if(w->call, change_make(a, &w->table, &u->update, before, &u->new)));
    TRY(reject_if(w->call, check_written(&u->update, &u->new)));
    TRY(write_admit(w, &u->new));
    return item_write(txn, a, &w->table, write_old(w), &u->new);
}

/* ---- the answer ---- */

/* Absent when there is nothing to show. */
static struct attribute_map returned(struct update_call *u, struct str return_values) {
    struct arena *a = u->w.call->arena;
    struct attribute_map shown = {0};
    if (str_eq(return_values, STR("ALL_NEW"))) return u->new;
    if (str_eq(return_values, STR("ALL_OLD")) && u->w.existed) return u->w.old;
    bool old = str_eq(return_values, STR("UPDATED_OLD")) && u->w.existed;
    if (!old && !str_eq(return_values, STR("UPDATED_NEW"))) return shown;

    struct projector projector = projector_of_update(a, &u->update);
    shown = projector_apply(a, &projector, old ? &u->w.old : &u->new);
    if (shown.count == 0) shown.items = NULL;
    return shown;
}

bool dynamodb_update_is_far(const struct dynamodb_update_item_in *in) {
    for (size_t i = 0; i < in->attribute_updates.count; i++) {
        if (attribute_is_far(&in->attribute_updates.items[i].value.value)) return true;
    }
    return item_is_far(&in->key) || item_is_far(&in->expression_attribute_values) ||
           legacy_expected_is_far(&in->expected);
}

enum outcome dynamodb_update_item(struct call *call, const struct dynamodb_update_item_in *in,
                                  struct dynamodb_update_item_out *out) {
    struct update_call u = {.w = {.call = call,
                                  .table_name = in->table_name,
                                  .key = in->key,
                                  .on_failed_check = in->return_values_on_condition_check_failure,
                                  .consumed_capacity = in->return_consumed_capacity,
                                  .collection_metrics = in->return_item_collection_metrics,
                                  .wants_old = true}};
    struct str wrong = prepare(in, &u);
    if (str_is_set(wrong)) {
        return dynamodb_update_is_far(in) ? refuse_if(call, wrong) : refuse_enveloped(call, wrong);
    }

    enum outcome outcome = call_outcome(call, call_run(call, true, update, &u));
    if (outcome != DONE) return outcome;
    out->attributes = returned(&u, in->return_values);
    out->consumed_capacity = write_consumed(&u.w, &u.new);
    out->item_collection_metrics = write_metrics(&u.w);
    return DONE;
}
