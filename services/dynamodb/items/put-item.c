/* PutItem: types and required members were checked from the model before this runs. */
#include "services/dynamodb/expressions/legacy.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/items/write.h"
#include "services/dynamodb/refuse.h"

static struct expression_request expressions_of(struct arena *a,
                                                const struct dynamodb_put_item_in *in) {
    struct expression_request r = {.kinds = 1u << EXPRESSION_CONDITION,
                                   .condition = in->condition_expression,
                                   .names = &in->expression_attribute_names,
                                   .values = &in->expression_attribute_values,
                                   .single_write = true};
    legacy_given(a, &r.legacy, in->expected.items != NULL, STR("Expected"));
    legacy_given(a, &r.legacy, str_is_set(in->conditional_operator), STR("ConditionalOperator"));
    return r;
}

static struct str check_item(struct arena *a, const struct dynamodb_put_item_in *in,
                             struct attribute_map *item) {
    struct str wrong = item_check(a, LAYER_CURRENT, item);
    if (str_is_set(wrong)) return wrong;
    bool allowed = !str_is_set(in->return_values) || str_eq(in->return_values, STR("NONE")) ||
                   str_eq(in->return_values, STR("ALL_OLD"));
    if (!allowed) return STR("ReturnValues can only be ALL_OLD or NONE");
    if (item_size(item) > ITEM_SIZE_MAX) {
        return STR("Item size has exceeded the maximum allowed size");
    }
    return (struct str){0};
}

/* In the order in which AWS complains. */
static struct str prepare(const struct dynamodb_put_item_in *in, struct write *w) {
    struct arena *a = w->call->arena;
    struct expression_request r = expressions_of(a, in);
    struct expressions e;

    struct str wrong = expression_request_check(a, &r);
    if (!str_is_set(wrong)) wrong = check_item(a, in, &w->key);
    if (!str_is_set(wrong)) {
        wrong = legacy_expected(a, &in->expected, in->conditional_operator, &w->condition);
    }
    if (!str_is_set(wrong)) wrong = expression_request_parse(a, &r, &e);
    if (!str_is_set(wrong) && e.condition != NULL) w->condition = e.condition;
    return wrong;
}

static enum err put(struct txn *txn, void *arg) {
    struct write *w = arg;
    struct arena *a = w->call->arena;
    TRY(table_find(txn, w->call, w->table_name, true, &w->table));
    TRY(reject_if(w->call, item_check_keys(a, &w->table, &w->key)));
    TRY(reject_if(w->call, condition_check_paths(a, &w->table, w->condition)));
    TRY(write_begin(txn, w));
    TRY(write_admit(w, &w->key));
    return item_write(txn, a, &w->table, write_old(w), &w->key);
}

bool dynamodb_put_is_far(const struct dynamodb_put_item_in *in) {
    return item_is_far(&in->item) || item_is_far(&in->expression_attribute_values) ||
           legacy_expected_is_far(&in->expected);
}

enum outcome dynamodb_put_item(struct call *call, const struct dynamodb_put_item_in *in,
                               struct dynamodb_put_item_out *out) {
    bool all_old = str_eq(in->return_values, STR("ALL_OLD"));
    struct write w = {.call = call,
                      .table_name = in->table_name,
                      .key = in->item,
                      .on_failed_check = in->return_values_on_condition_check_failure,
                      .consumed_capacity = in->return_consumed_capacity,
                      .collection_metrics = in->return_item_collection_metrics,
                      .wants_old = all_old};
    struct str wrong = prepare(in, &w);
    if (str_is_set(wrong)) {
        return dynamodb_put_is_far(in) ? refuse_if(call, wrong) : refuse_enveloped(call, wrong);
    }

    enum outcome outcome = call_outcome(call, call_run(call, true, put, &w));
    if (outcome != DONE) return outcome;
    if (all_old && w.existed) out->attributes = w.old;
    out->consumed_capacity = write_consumed(&w, &w.key);
    out->item_collection_metrics = write_metrics(&w);
    return DONE;
}
