/* DeleteItem. Deleting what is not there succeeds. */
#include "services/dynamodb/expressions/legacy.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/items/write.h"
#include "services/dynamodb/refuse.h"

static struct expression_request expressions_of(struct arena *a,
                                                const struct dynamodb_delete_item_in *in) {
    struct expression_request r = {.kinds = 1u << EXPRESSION_CONDITION,
                                   .condition = in->condition_expression,
                                   .names = &in->expression_attribute_names,
                                   .values = &in->expression_attribute_values,
                                   .single_write = true};
    legacy_given(a, &r.legacy, in->expected.items != NULL, STR("Expected"));
    legacy_given(a, &r.legacy, str_is_set(in->conditional_operator), STR("ConditionalOperator"));
    return r;
}

static struct str check_return_values(struct str wanted) {
    bool allowed =
        !str_is_set(wanted) || str_eq(wanted, STR("NONE")) || str_eq(wanted, STR("ALL_OLD"));
    return allowed ? (struct str){0} : STR("ReturnValues can only be ALL_OLD or NONE");
}

/* In the order in which AWS complains. */
static struct str prepare(const struct dynamodb_delete_item_in *in, struct write *w) {
    struct arena *a = w->call->arena;
    struct expression_request r = expressions_of(a, in);
    struct expressions e;

    struct str wrong = expression_request_check(a, &r);
    if (!str_is_set(wrong)) wrong = item_check(a, LAYER_CURRENT, &w->key);
    if (!str_is_set(wrong)) wrong = check_return_values(in->return_values);
    if (!str_is_set(wrong)) {
        wrong = legacy_expected(a, &in->expected, in->conditional_operator, &w->condition);
    }
    if (!str_is_set(wrong)) wrong = expression_request_parse(a, &r, &e);
    if (!str_is_set(wrong) && e.condition != NULL) w->condition = e.condition;
    return wrong;
}

static enum err delete (struct txn *txn, void *arg) {
    struct write *w = arg; struct arena *a = w->call->arena;
    TRY(table_find(txn, w->call, w->table_name, true, &w->table));
    TRY(reject_if(w->call, key_check(a, &w->table.key, &w->key)));
    TRY(reject_if(w->call, condition_check_paths(a, &w->table, w->condition)));
    TRY(write_begin(txn, w));
    TRY(write_admit(w, NULL));
    if (w->looked && !w->existed) return ERR_OK;
    return item_write(txn, a, &w->table, w->existed ? &w->old : &w->key, NULL);
}

bool dynamodb_delete_is_far(const struct dynamodb_delete_item_in *in) {
    return item_is_far(&in->key) || item_is_far(&in->expression_attribute_values) ||
           legacy_expected_is_far(&in->expected);
}

enum outcome dynamodb_delete_item(struct call *call, const struct dynamodb_delete_item_in *in,
                                  struct dynamodb_delete_item_out *out) {
    bool all_old = str_eq(in->return_values, STR("ALL_OLD"));
    struct write w = {.call = call,
                      .table_name = in->table_name,
                      .key = in->key,
                      .on_failed_check = in->return_values_on_condition_check_failure,
                      .consumed_capacity = in->return_consumed_capacity,
                      .collection_metrics = in->return_item_collection_metrics,
                      .wants_old = all_old};
    struct str wrong = prepare(in, &w);
    if (str_is_set(wrong)) {
        return dynamodb_delete_is_far(in) ? refuse_if(call, wrong) : refuse_enveloped(call, wrong);
    }

    enum outcome outcome = call_outcome(call, call_run(call, true, delete, &w));
    if (outcome != DONE) return outcome;
    if (all_old && w.existed) out->attributes = w.old;
    out->consumed_capacity = write_consumed(&w, NULL);
    out->item_collection_metrics = write_metrics(&w);
    return DONE;
}
