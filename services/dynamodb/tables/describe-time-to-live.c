/* DescribeTimeToLive. */
#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

struct describe {
    struct call *call;
    struct str table_name;
    struct table_definition table;
};

static enum err describe(struct txn *txn, void *arg) {
    struct describe *d = arg;
    return table_find_named(txn, d->call, d->table_name, false, &d->table);
}

static struct str status_of(const struct table_definition *table) {
    if (!str_is_set(table->ttl_attribute)) return STR("DISABLED");
    return table->ttl_filling ? STR("ENABLING") : STR("ENABLED");
}

enum outcome dynamodb_describe_time_to_live(struct call *call,
                                            const struct dynamodb_describe_time_to_live_in *in,
                                            struct dynamodb_describe_time_to_live_out *out) {
    struct describe d = {.call = call, .table_name = in->table_name};
    enum outcome outcome = call_outcome(call, call_run(call, false, describe, &d));
    if (outcome != DONE) return outcome;
    struct dynamodb_time_to_live_description *ttl =
        arena_new(call->arena, struct dynamodb_time_to_live_description);
    ttl->time_to_live_status = status_of(&d.table);
    ttl->attribute_name = d.table.ttl_attribute;
    out->time_to_live_description = ttl;
    return DONE;
}
