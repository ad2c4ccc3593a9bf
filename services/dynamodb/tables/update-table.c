/* UpdateTable: most requests change one thing. A new index is filled by a job. */
#include "services/dynamodb/tables/update-table.h"

#include "services/dynamodb/insights/insights.h"
#include "services/dynamodb/jobs.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/replicas/group.h"
#include "services/dynamodb/replicas/replica-updates.h"
#include "services/dynamodb/streams/specification.h"
#include "services/dynamodb/tables/description.h"
#include "services/dynamodb/tables/table-options.h"
#include "services/dynamodb/tables/throughput.h"
#include "services/dynamodb/vectors/vectors.h"

#define INVALID "One or more parameter values were invalid: "

static const struct str fine = {0};

/* ---- before the transaction ---- */

/* What the request asks for, of the kinds that do not mix. */
struct concerns {
    bool units, on_demand, warm, encryption, class, protection, stream, replicas;
    bool index_made_or_gone, index_changed;
    int count;
};

static struct concerns concerns_of(const struct dynamodb_update_table_in *in) {
    const struct dynamodb_global_secondary_index_update_list *list =
        &in->global_secondary_index_updates;
    struct concerns c = {
        .units = in->provisioned_throughput != NULL || str_is_set(in->billing_mode),
        .on_demand = in->on_demand_throughput != NULL,
        .warm = in->warm_throughput != NULL,
        .encryption = in->sse_specification != NULL,
        .class = str_is_set(in->table_class),
        .protection = in->deletion_protection_enabled.set,
        .stream = in->stream_specification != NULL,
        .replicas = in->replica_updates.items != NULL || in->vector_index_updates.items != NULL ||
                    in->global_table_witness_updates.items != NULL,
    };
    for (size_t i = 0; i < list->count; i++) {
        if (list->items[i].create != NULL || list->items[i].delete != NULL) {
            c.index_made_or_gone = true;
        } else {
            c.index_changed = true;
        }
    }
    bool index = c.index_made_or_gone || c.index_changed || list->items != NULL;
    c.count = c.units + c.on_demand + c.warm + c.encryption + c.class + c.protection + c.stream +
              c.replicas + index;
    return c;
}

static struct str check_alone(const struct concerns *c) {
    if (c->count < 2) return fine;
    if (c->encryption) {
        return STR(INVALID "Server-Side Encryption modification must be the only operation in the "
                           "request");
    }
    if (c->class) {
        return STR(INVALID "TableClass modification must be the only operation in the request");
    }
    if (c->protection) {
        return STR(INVALID "DeletionProtection modification must be the only operation in the "
                           "request");
    }
    if (c->warm) return STR(INVALID "WarmThroughput must be the only operation in the request");
    if (c->on_demand && !(c->units && c->count == 2)) {
        return STR(INVALID "OnDemandThroughput can only be combined with BillingMode in an "
                           "UpdateTable request");
    }
    if (c->units && c->stream) {
        return STR(INVALID "You cannot modify stream status while updating table IOPS");
    }
    if (c->index_made_or_gone && c->stream) {
        return STR(INVALID "You cannot create or delete index while changing stream status");
    }
    return fine;
}

static struct str prepare(struct call *call, const struct dynamodb_update_table_in *in) {
    struct concerns c = concerns_of(in);
    if (c.count == 0) {
        return STR("At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, "
                   "GlobalSecondaryIndexUpdates, SSESpecification, ReplicaUpdates, "
                   "MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency, "
                   "DeletionProtectionEnabled, OnDemandThroughput, WarmThroughput or TableClass is "
                   "required");
    }
    struct str wrong = check_alone(&c);
    if (!str_is_set(wrong)) wrong = update_check_indexes(call->arena, in);
    if (!str_is_set(wrong)) wrong = replica_updates_check(call, in);
    if (!str_is_set(wrong)) wrong = stream_check_update(in->stream_specification);
    return wrong;
}

/* ---- the transaction ---- */

static enum err check_state(struct update *u) {
    if (u->table.state == TABLE_ACTIVE) return ERR_OK;
    (void)call_failf(u->call, &DYNAMODB_RESOURCE_IN_USE_EXCEPTION,
                     "Attempt to change a resource which is still in use: Table is being created: "
                     "%" PRIstr,
                     STR_ARG(u->table.name));
    return ERR_DENIED;
}

/* Fill the new index, drop what is left of the old one. */
static enum err put_jobs(struct txn *txn, struct update *u) {
    struct arena *a = u->call->arena;
    if (u->dropped != 0) TRY(job_put(txn, a, &u->table, JOB_DROP_INDEX, u->dropped, STR("")));
    if (str_is_set(u->deleted.name)) {
        TRY(insights_forget_index(txn, a, &u->table, u->deleted.name));
    }
    return u->filled != 0 ? job_put(txn, a, &u->table, JOB_FILL_INDEX, u->filled, STR("")) : ERR_OK;
}

static enum err update(struct txn *txn, void *arg) {
    struct update *u = arg;
    u->filled = u->dropped = 0;
    u->deleted = (struct index_definition){0};
    TRY(table_find_named(txn, u->call, u->in->table_name, true, &u->table));
    TRY(check_state(u));
    TRY(throughput_update(u->call, u->in, &u->table));
    TRY(vectors_update_table(txn, u->call, u->in, &u->table));
    TRY(update_indexes(u));
    TRY(throughput_check_indexes(u->call, u->in, &u->table));
    TRY(throughput_check_quota(u->call, &u->table));
    TRY(options_update(u->call, u->in, &u->table));
    TRY(stream_apply(txn, u->call, &u->table, u->in->stream_specification));
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
