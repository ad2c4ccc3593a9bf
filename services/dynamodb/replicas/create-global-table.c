/* CreateGlobalTable (version 2017.11.29). */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/replicas/describe.h"
#include "services/dynamodb/replicas/legacy-group.h"

struct create {
    struct call *call;
    const struct dynamodb_create_global_table_in *in;
    struct table_definition *members;
    const struct table_definition *own; /* of the call's region */
};

static enum err create(struct txn *txn, void *arg) {
    struct create *c = arg;
    const struct dynamodb_replica_list *group = &c->in->replication_group;
    struct table_definition there;
    enum err err = legacy_group_find(txn, c->call, c->in->global_table_name, &there);
    if (err == ERR_OK) {
        (void)call_failf(c->call, &DYNAMODB_GLOBAL_TABLE_ALREADY_EXISTS_EXCEPTION,
                         "Global table already exists: Global table with name: '%" PRIstr
                         "' already exists.",
                         STR_ARG(c->in->global_table_name));
        return ERR_EXISTS;
    }
    if (err != ERR_NOT_FOUND) return err;
    c->call->error = NULL; /* that it is not there is as it should be */
    for (size_t i = 0; i < group->count; i++) {
        TRY(legacy_group_candidate(txn, c->call, c->in->global_table_name,
                                   group->items[i].region_name, i > 0 ? c->members : NULL,
                                   &c->members[i]));
        if (str_eq(group->items[i].region_name, c->call->region)) c->own = &c->members[i];
    }
    return legacy_group_put(txn, c->call->arena, c->members, group->count, call_now_ms(c->call));
}

static struct str check(struct call *call, const struct dynamodb_create_global_table_in *in) {
    bool has_own = false;
    for (size_t i = 0; i < in->replication_group.count; i++) {
        struct str region = in->replication_group.items[i].region_name;
        has_own = has_own || str_eq(region, call->region);
        for (size_t j = 0; j < i; j++) {
            if (str_eq(in->replication_group.items[j].region_name, region)) {
                return STR("One or more parameter values were invalid: A Region is twice in the "
                           "ReplicationGroup");
            }
        }
    }
    if (has_own && in->replication_group.count <= REPLICAS_MAX) return (struct str){0};
    return STR("One or more parameter values were invalid: The ReplicationGroup must have the "
               "Region of the request");
}

enum outcome dynamodb_create_global_table(struct call *call,
                                          const struct dynamodb_create_global_table_in *in,
                                          struct dynamodb_create_global_table_out *out) {
    struct create c = {.call = call, .in = in};
    if (refuse_if(call, check(call, in)) != DONE) return FAILED;
    c.members = arena_array(call->arena, struct table_definition, in->replication_group.count);
    enum outcome outcome = call_outcome(call, call_run(call, true, create, &c));
    if (outcome != DONE) return outcome;
    out->global_table_description = global_table_describe(call, c.own);
    return DONE;
}
