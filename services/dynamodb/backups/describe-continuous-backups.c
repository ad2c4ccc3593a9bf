/* DescribeContinuousBackups. */
#include "services/dynamodb/backups/recovery.h"

struct describe {
    struct call *call;
    struct str table_name;
    struct table_definition table;
};

static enum err describe(struct txn *txn, void *arg) {
    struct describe *d = arg;
    return recovery_find(txn, d->call, d->table_name, false, &d->table);
}

enum outcome
dynamodb_describe_continuous_backups(struct call *call,
                                     const struct dynamodb_describe_continuous_backups_in *in,
                                     struct dynamodb_describe_continuous_backups_out *out) {
    struct describe d = {.call = call, .table_name = in->table_name};
    enum outcome outcome = call_outcome(call, call_run(call, false, describe, &d));
    if (outcome != DONE) return outcome;
    out->continuous_backups_description = recovery_describe(call, &d.table);
    return DONE;
}
