/* UpdateGlobalTable (version 2017.11.29): tables join and leave. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/replicas/describe.h"
#include "services/dynamodb/replicas/group.h"
#include "services/dynamodb/replicas/legacy-group.h"

struct update {
    struct call *call;
    const struct dynamodb_update_global_table_in *in;
    struct table_definition table; /* of the call's region */
};

static enum err fail_replica(struct call *call, const struct aws_error *error, const char *words,
                             struct str region) {
    (void)call_failf(call, error, "%s '%" PRIstr "'.", words, STR_ARG(region));
    return ERR_DENIED;
}

static enum err join(struct txn *txn, struct update *u, struct str region) {
    struct table_definition *members =
        arena_array(u->call->arena, struct table_definition, u->table.replica_count + 2);
    size_t count = 0;
    if (group_has(&u->table, region) || str_eq(region, u->table.region)) {
        return fail_replica(u->call, &DYNAMODB_REPLICA_ALREADY_EXISTS_EXCEPTION,
                            "Replica already exists: the global table has a replica in the Region",
                            region);
    }
    members[count++] = u->table;
    for (size_t i = 0; i < u->table.replica_count; i++) {
        TRY(group_member(txn, u->call->arena, &u->table, u->table.replicas[i].region,
                         &members[count++]));
    }
    TRY(legacy_group_candidate(txn, u->call, u->in->global_table_name, region, &u->table,
                               &members[count++]));
    TRY(legacy_group_put(txn, u->call->arena, members, count, u->table.legacy_group_ms));
    u->table = members[0];
    return ERR_OK;
}

static enum err leave(struct txn *txn, struct update *u, struct str region) {
    if (!group_has(&u->table, region)) {
        return fail_replica(u->call, &DYNAMODB_REPLICA_NOT_FOUND_EXCEPTION,
                            "Replica not found: the global table has no replica in the Region",
                            region);
    }
    TRY(group_remove(txn, u->call, &u->table, region, true));
    return table_put(txn, u->call->arena, &u->table);
}

static enum err update(struct txn *txn, void *arg) {
    struct update *u = arg;
    TRY(legacy_group_find(txn, u->call, u->in->global_table_name, &u->table));
    for (size_t i = 0; i < u->in->replica_updates.count; i++) {
        const struct dynamodb_replica_update *one = &u->in->replica_updates.items[i];
        if (one->create != NULL) TRY(join(txn, u, one->create->region_name));
        if (one->delete != NULL) TRY(leave(txn, u, one->delete->region_name));
    }
    return ERR_OK;
}

enum outcome dynamodb_update_global_table(struct call *call,
                                          const struct dynamodb_update_global_table_in *in,
                                          struct dynamodb_update_global_table_out *out) {
    struct update u = {.call = call, .in = in};
    enum outcome outcome = call_outcome(call, call_run(call, true, update, &u));
    if (outcome != DONE) return outcome;
    out->global_table_description = global_table_describe(call, &u.table);
    return DONE;
}
