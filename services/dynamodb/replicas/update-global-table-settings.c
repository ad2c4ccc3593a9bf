/* UpdateGlobalTableSettings (version 2017.11.29): write capacity of all members, read capacity of
 * each. Auto scaling has nothing to act on here: capacity is not billed. */
#include "services/dynamodb/replicas/group-settings.h"
#include "services/dynamodb/replicas/group.h"
#include "services/dynamodb/replicas/legacy-group.h"

struct update {
    struct call *call;
    const struct dynamodb_update_global_table_settings_in *in;
    struct dynamodb_replica_settings_description_list list;
};

static void change_all(const struct dynamodb_update_global_table_settings_in *in,
                       struct table_definition *table) {
    if (str_is_set(in->global_table_billing_mode)) {
        table->on_demand = str_eq(in->global_table_billing_mode, STR("PAY_PER_REQUEST"));
    }
    if (in->global_table_provisioned_write_capacity_units.set) {
        table->write_units = in->global_table_provisioned_write_capacity_units.value;
    }
    if (table->on_demand) table->read_units = table->write_units = 0;
}

static enum err change_one(struct txn *txn, struct update *u, struct table_definition *table,
                           const struct dynamodb_replica_settings_update *one) {
    bool own = str_eq(one->region_name, table->region);
    if (!own && !group_has(table, one->region_name)) {
        (void)call_failf(
            u->call, &DYNAMODB_REPLICA_NOT_FOUND_EXCEPTION,
            "Replica not found: the global table has no replica in the Region '%" PRIstr "'.",
            STR_ARG(one->region_name));
        return ERR_NOT_FOUND;
    }
    struct table_definition member;
    TRY(group_member(txn, u->call->arena, table, one->region_name, &member));
    if (one->replica_provisioned_read_capacity_units.set) {
        member.read_units = one->replica_provisioned_read_capacity_units.value;
    }
    return table_put(txn, u->call->arena, &member);
}

static enum err update(struct txn *txn, void *arg) {
    struct update *u = arg;
    struct arena *a = u->call->arena;
    struct table_definition table;
    TRY(legacy_group_find(txn, u->call, u->in->global_table_name, &table));
    change_all(u->in, &table);
    TRY(table_put(txn, a, &table));
    TRY(group_sync(txn, a, &table));
    for (size_t i = 0; i < u->in->replica_settings_update.count; i++)
        TRY(change_one(txn, u, &table, &u->in->replica_settings_update.items[i]));
    TRY(legacy_group_find(txn, u->call, u->in->global_table_name, &table));
    return group_settings_describe(txn, u->call, &table, &u->list);
}

enum outcome
dynamodb_update_global_table_settings(struct call *call,
                                      const struct dynamodb_update_global_table_settings_in *in,
                                      struct dynamodb_update_global_table_settings_out *out) {
    struct update u = {.call = call, .in = in};
    enum outcome outcome = call_outcome(call, call_run(call, true, update, &u));
    if (outcome != DONE) return outcome;
    out->global_table_name = in->global_table_name;
    out->replica_settings = u.list;
    return DONE;
}
