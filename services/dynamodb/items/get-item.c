/* GetItem. A missing item is an answer without one. */
#include "services/dynamodb/expressions/legacy.h"
#include "services/dynamodb/expressions/project.h"
#include "services/dynamodb/expressions/request.h"
#include "services/dynamodb/items/capacity.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/items/throttle.h"
#include "services/dynamodb/refuse.h"

struct get {
    struct call *call;
    const struct dynamodb_get_item_in *in;
    struct attribute_map key;
    struct projection projection; /* paths NULL: the whole item */

    struct table_definition table;
    struct attribute_map item;
    bool found;
};

static struct str prepare(struct get *g) {
    const struct dynamodb_get_item_in *in = g->in;
    struct arena *a = g->call->arena;
    struct expression_request r = {.kinds = 1u << EXPRESSION_PROJECTION,
                                   .projection = in->projection_expression,
                                   .names = &in->expression_attribute_names};
    struct expressions e;
    bool legacy = in->attributes_to_get.items != NULL;
    legacy_given(a, &r.legacy, legacy, STR("AttributesToGet"));

    struct str wrong = expression_request_check(a, &r);
    if (!str_is_set(wrong)) wrong = item_check(a, LAYER_CURRENT, &g->key);
    if (!str_is_set(wrong) && legacy) {
        wrong = legacy_projection(a, &in->attributes_to_get, &g->projection);
    }
    if (!str_is_set(wrong)) wrong = expression_request_parse(a, &r, &e);
    if (!str_is_set(wrong) && e.projection.paths != NULL) g->projection = e.projection;
    return wrong;
}

static struct consumed consumed_of(const struct get *g) {
    bool consistent = g->in->consistent_read.set && g->in->consistent_read.value;
    return (struct consumed){
        .table = &g->table,
        .table_name = g->in->table_name,
        .table_units = read_units(g->found ? item_size(&g->item) : 0, consistent),
    };
}

static enum err get(struct txn *txn, void *arg) {
    struct get *g = arg;
    struct arena *a = g->call->arena;
    TRY(table_find(txn, g->call, g->in->table_name, false, &g->table));
    TRY(reject_if(g->call, key_check(a, &g->table.key, &g->key)));
    for (size_t i = 0; i < g->projection.count; i++) {
        TRY(reject_if(g->call, paths_check(a, &g->table, &g->projection.paths[i])));
    }
    enum err err = item_read(txn, a, &g->table, &g->key, false, &g->item);
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    g->found = err == ERR_OK;
    if (!throttle_is_on(g->call)) return ERR_OK;
    struct consumed consumed = consumed_of(g);
    return throttle_check(g->call, THROTTLE_READS, NULL, &consumed);
}

enum outcome dynamodb_get_item(struct call *call, const struct dynamodb_get_item_in *in,
                               struct dynamodb_get_item_out *out) {
    struct get g = {.call = call, .in = in, .key = in->key};
    if (refuse_if(call, prepare(&g)) != DONE) return FAILED;

    enum outcome outcome = call_outcome(call, call_run(call, false, get, &g));
    if (outcome != DONE) return outcome;
    if (g.found) out->item = g.item;
    if (g.found && g.projection.paths != NULL) {
        struct projector projector = projector_make(call->arena, &g.projection);
        out->item = projector_apply(call->arena, &projector, &g.item);
    }
    if (!consumed_wanted(in->return_consumed_capacity) && !throttle_is_on(call)) return DONE;

    struct consumed consumed = consumed_of(&g);
    throttle_charge(call, THROTTLE_READS, &consumed);
    out->consumed_capacity = consumed_report(call->arena, &consumed, in->return_consumed_capacity);
    return DONE;
}
