/* DescribeGlobalTable and DescribeGlobalTableSettings (version 2017.11.29). */
#include "services/dynamodb/replicas/describe.h"
#include "services/dynamodb/replicas/group-settings.h"
#include "services/dynamodb/replicas/legacy-group.h"

struct describe {
    struct call *call;
    struct str name;
    struct table_definition table;
};

static enum err describe(struct txn *txn, void *arg) {
    struct describe *d = arg;
    return legacy_group_find(txn, d->call, d->name, &d->table);
}

enum outcome dynamodb_describe_global_table(struct call *call,
                                            const struct dynamodb_describe_global_table_in *in,
                                            struct dynamodb_describe_global_table_out *out) {
    struct describe d = {.call = call, .name = in->global_table_name};
    enum outcome outcome = call_outcome(call, call_run(call, false, describe, &d));
    if (outcome != DONE) return outcome;
    out->global_table_description = global_table_describe(call, &d.table);
    return DONE;
}

struct describe_settings {
    struct call *call;
    struct str name;
    struct dynamodb_replica_settings_description_list list;
};

static enum err describe_settings(struct txn *txn, void *arg) {
    struct describe_settings *d = arg;
    struct table_definition table;
    TRY(legacy_group_find(txn, d->call, d->name, &table));
    return group_settings_describe(txn, d->call, &table, &d->list);
}

enum outcome
dynamodb_describe_global_table_settings(struct call *call,
                                        const struct dynamodb_describe_global_table_settings_in *in,
                                        struct dynamodb_describe_global_table_settings_out *out) {
    struct describe_settings d = {.call = call, .name = in->global_table_name};
    enum outcome outcome = call_outcome(call, call_run(call, false, describe_settings, &d));
    if (outcome != DONE) return outcome;
    out->global_table_name = in->global_table_name;
    out->replica_settings = d.list;
    return DONE;
}
