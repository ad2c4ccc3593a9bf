/* DescribeTable. */
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/tables/description.h"
#include "services/dynamodb/vectors/vectors.h"

struct describe {
    struct call *call;
    struct str name;
    struct table_definition table;
    struct table_counts counts;
};

static enum err describe(struct txn *txn, void *arg) {
    struct describe *d = arg;
    struct arena *a = d->call->arena;
    TRY(table_find_named(txn, d->call, d->name, false, &d->table));
    TRY(table_count(txn, a, item_prefix(a, &d->table), &d->counts));
    TRY(vectors_count(txn, a, &d->table));
    return table_count_indexes(txn, a, &d->counts, &d->table);
}

enum outcome dynamodb_describe_table(struct call *call, const struct dynamodb_describe_table_in *in,
                                     struct dynamodb_describe_table_out *out) {
    struct describe d = {.call = call, .name = in->table_name};
    enum outcome outcome = call_outcome(call, call_run(call, false, describe, &d));
    if (outcome != DONE) return outcome;
    struct str status = d.table.state == TABLE_CREATING ? STR("CREATING") : STR("ACTIVE");
    out->table = table_describe(call, &d.table, status, d.counts);
    return DONE;
}
