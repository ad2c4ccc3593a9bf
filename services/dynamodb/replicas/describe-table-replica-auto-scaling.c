/* DescribeTableReplicaAutoScaling. */
#include "services/dynamodb/replicas/auto-scaling.h"

struct describe {
    struct call *call;
    struct str name;
    const struct dynamodb_table_auto_scaling_description *description;
};

static enum err describe(struct txn *txn, void *arg) {
    struct describe *d = arg;
    struct table_definition table;
    TRY(table_find_named(txn, d->call, d->name, false, &table));
    return auto_scaling_describe(txn, d->call->arena, &table, &d->description);
}

enum outcome dynamodb_describe_table_replica_auto_scaling(
    struct call *call, const struct dynamodb_describe_table_replica_auto_scaling_in *in,
    struct dynamodb_describe_table_replica_auto_scaling_out *out) {
    struct describe d = {.call = call, .name = in->table_name};
    enum outcome outcome = call_outcome(call, call_run(call, false, describe, &d));
    if (outcome != DONE) return outcome;
    out->table_auto_scaling_description = d.description;
    return DONE;
}
