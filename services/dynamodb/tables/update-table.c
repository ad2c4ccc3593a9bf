/* UpdateTable: capacity, settings, and one global index at a time. A new index is filled by a job.
 */
#include "services/dynamodb/jobs.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/replicas/group.h"
#include "services/dynamodb/replicas/replica-updates.h"
#include "services/dynamodb/tables/create-table-check.h"
#include "services/dynamodb/tables/description.h"

#define ONE_INDEX_AT_A_TIME                                                                        \
    "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per " \
    "table"
#define INVALID "One or more parameter values were invalid: "

struct update {
    struct call *call;
    const struct dynamodb_update_table_in *in;
    struct table_definition table;
    uint64_t filled, dropped; /* ids of indexes; 0: none */
};

static const struct str fine = {0};

/* ---- before the transaction ---- */

static struct str check_supported(const struct dynamodb_update_table_in *in) {
    bool stream =
        in->stream_specification != NULL && in->stream_specification->stream_enabled.value;
    if (stream) return STR("brume does not have DynamoDB streams yet");
    if (in->vector_index_updates.count > 0) return STR("brume does not have vector indexes yet");
    return fine;
}

static struct str prepare(struct call *call, const struct dynamodb_update_table_in *in) {
    bool something = str_is_set(in->billing_mode) || in->provisioned_throughput != NULL ||
                     in->global_secondary_index_updates.count > 0 ||
                     in->stream_specification != NULL || in->sse_specification != NULL ||
                     in->deletion_protection_enabled.set || str_is_set(in->table_class) ||
                     in->on_demand_throughput != NULL || in->warm_throughput != NULL ||
                     in->replica_updates.count > 0 || in->global_table_witness_updates.count > 0 ||
                     in->vector_index_updates.count > 0;
    if (!something) {
        return STR("At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, "
                   "GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required");
    }
    if (in->global_secondary_index_updates.count > 1) {
        return STR(ONE_INDEX_AT_A_TIME);
    }
    struct str wrong = replica_updates_check(call, in);
    return str_is_set(wrong) ? wrong : check_supported(in);
}

/* ---- capacity ---- */

static struct str check_change(struct arena *a, const struct table_definition *t,
                               int64_t read_units, int64_t write_units) {
    if (t->on_demand || t->read_units != read_units || t->write_units != write_units) return fine;
    return arena_printf(a,
                        "The provisioned throughput for the table will not change. The requested "
                        "value equals the current value. Current ReadCapacityUnits provisioned for "
                        "the table: %lld. Requested ReadCapacityUnits: %lld. Current "
                        "WriteCapacityUnits provisioned for the table: %lld. Requested "
                        "WriteCapacityUnits: %lld. Refer to the Amazon DynamoDB Developer Guide "
                        "for current limits and how to request higher limits.",
                        (long long)t->read_units, (long long)read_units, (long long)t->write_units,
                        (long long)write_units);
}

static struct str update_capacity(struct update *u) {
    const struct dynamodb_provisioned_throughput *given = u->in->provisioned_throughput;
    struct table_definition *t = &u->table;
    bool on_demand = str_is_set(u->in->billing_mode)
                         ? str_eq(u->in->billing_mode, STR("PAY_PER_REQUEST"))
                         : t->on_demand;
    if (on_demand && given != NULL) {
        return STR(INVALID "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when "
                           "BillingMode is PAY_PER_REQUEST");
    }
    if (!on_demand && t->on_demand && given == NULL) {
        return STR(INVALID "ReadCapacityUnits and WriteCapacityUnits must both be specified when "
                           "BillingMode is PROVISIONED");
    }
    if (given != NULL) {
        int64_t reads = given->read_capacity_units.value,
                writes = given->write_capacity_units.value;
        struct str wrong = check_change(u->call->arena, t, reads, writes);
        if (str_is_set(wrong)) return wrong;
        t->read_units = reads;
        t->write_units = writes;
    }
    if (on_demand) t->read_units = t->write_units = 0;
    t->on_demand = on_demand;
    return fine;
}

/* ---- indexes ---- */

static struct str create_index(struct update *u,
                               const struct dynamodb_create_global_secondary_index_action *in) {
    struct table_definition *t = &u->table;
    struct arena *a = u->call->arena;
    size_t globals = 0;
    struct index_definition *more = arena_array(a, struct index_definition, t->index_count + 1);
    for (size_t i = 0; i < t->index_count; i++) {
        more[i] = t->indexes[i];
        if (more[i].global) globals++;
    }
    if (globals >= GLOBAL_INDEXES_MAX) {
        return STR(INVALID "GlobalSecondaryIndex count exceeds the per-table limit of 20");
    }
    t->indexes = more;
    merge_definitions(a, t, &u->in->attribute_definitions);
    struct dynamodb_global_secondary_index index = {.index_name = in->index_name,
                                                    .key_schema = in->key_schema,
                                                    .projection = in->projection,
                                                    .provisioned_throughput =
                                                        in->provisioned_throughput};
    struct str wrong = create_global_index(a, t, &index);
    if (str_is_set(wrong)) return wrong;
    t->indexes[t->index_count - 1].backfilling = true;
    u->filled = t->indexes[t->index_count - 1].id;
    return fine;
}

static bool is_used(const struct table_definition *t, struct str name) {
    bool used = key_schema_has(&t->key, name);
    for (size_t i = 0; i < t->index_count && !used; i++) {
        used = key_schema_has(&t->indexes[i].key, name);
    }
    return used;
}

/* Definitions that no key needs any more go with the index. */
static void prune_definitions(struct table_definition *t) {
    size_t kept = 0;
    for (size_t i = 0; i < t->attribute_count; i++) {
        if (is_used(t, t->attributes[i].name)) t->attributes[kept++] = t->attributes[i];
    }
    t->attribute_count = kept;
}

/* The global index of this name; NULL, with call->error set. */
static struct index_definition *find_index(struct update *u, struct str name) {
    for (size_t i = 0; i < u->table.index_count; i++) {
        struct index_definition *index = &u->table.indexes[i];
        if (index->global && str_eq(index->name, name)) return index;
    }
    (void)call_failf(u->call, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
                     "Requested resource not found: Table: %" PRIstr " not found: Index: %" PRIstr,
                     STR_ARG(u->table.name), STR_ARG(name));
    return NULL;
}

static enum err delete_index(struct update *u, struct str name) {
    struct table_definition *t = &u->table;
    struct index_definition *index = find_index(u, name);
    if (index == NULL) return ERR_NOT_FOUND;
    u->dropped = index->id;
    for (size_t i = (size_t)(index - t->indexes); i + 1 < t->index_count; i++) {
        t->indexes[i] = t->indexes[i + 1];
    }
    t->index_count--;
    prune_definitions(t);
    return ERR_OK;
}

static enum err change_index(struct update *u,
                             const struct dynamodb_update_global_secondary_index_action *in) {
    struct index_definition *index = find_index(u, in->index_name);
    if (index == NULL) return ERR_NOT_FOUND;
    if (in->provisioned_throughput == NULL) return ERR_OK;
    index->read_units = in->provisioned_throughput->read_capacity_units.value;
    index->write_units = in->provisioned_throughput->write_capacity_units.value;
    return ERR_OK;
}

static enum err add_index(struct update *u,
                          const struct dynamodb_create_global_secondary_index_action *in) {
    for (size_t i = 0; i < u->table.index_count; i++) {
        if (!u->table.indexes[i].backfilling) continue;
        (void)call_fail(u->call, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, STR(ONE_INDEX_AT_A_TIME));
        return ERR_DENIED;
    }
    return reject_if(u->call, create_index(u, in));
}

static enum err update_indexes(struct update *u) {
    const struct dynamodb_global_secondary_index_update_list *list =
        &u->in->global_secondary_index_updates;
    if (list->count == 0) return ERR_OK;
    const struct dynamodb_global_secondary_index_update *one = &list->items[0];
    if (one->create != NULL) return add_index(u, one->create);
    if (one->delete != NULL) return delete_index(u, one->delete->index_name);
    if (one->update != NULL) return change_index(u, one->update);
    return reject_if(u->call, STR(INVALID "One of Create, Update or Delete must be specified in "
                                          "GlobalSecondaryIndexUpdates"));
}

/* ---- the operation ---- */

static void update_settings(struct update *u) {
    const struct dynamodb_update_table_in *in = u->in;
    struct table_definition *t = &u->table;
    if (in->deletion_protection_enabled.set) {
        t->deletion_protection = in->deletion_protection_enabled.value;
    }
    if (str_is_set(in->table_class)) t->table_class = in->table_class;
    if (in->sse_specification == NULL) return;
    t->encrypted = in->sse_specification->enabled.value;
    t->kms_key = in->sse_specification->kms_master_key_id;
}

/* Fill the new index, drop what is left of the old one. */
static enum err put_jobs(struct txn *txn, struct update *u) {
    struct arena *a = u->call->arena;
    if (u->dropped != 0) TRY(job_put(txn, a, &u->table, JOB_DROP_INDEX, u->dropped, STR("")));
    return u->filled != 0 ? job_put(txn, a, &u->table, JOB_FILL_INDEX, u->filled, STR("")) : ERR_OK;
}

static enum err update(struct txn *txn, void *arg) {
    struct update *u = arg;
    u->filled = u->dropped = 0;
    TRY(table_find_named(txn, u->call, u->in->table_name, true, &u->table));
    TRY(reject_if(u->call, update_capacity(u)));
    TRY(update_indexes(u));
    update_settings(u);
    TRY(replica_updates_apply(txn, u->call, u->in, &u->table));
    TRY(group_sync(txn, u->call->arena, &u->table));
    TRY(put_jobs(txn, u));
    return table_put(txn, u->call->arena, &u->table);
}

enum outcome dynamodb_update_table(struct call *call, const struct dynamodb_update_table_in *in,
                                   struct dynamodb_update_table_out *out) {
    struct update u = {.call = call, .in = in};
    if (refuse_if(call, prepare(call, in)) != DONE) return FAILED;
    enum outcome outcome = call_outcome(call, call_run(call, true, update, &u));
    if (outcome != DONE) return outcome;
    out->table_description =
        table_describe(call, &u.table, STR("UPDATING"), (struct table_counts){0});
    return DONE;
}
