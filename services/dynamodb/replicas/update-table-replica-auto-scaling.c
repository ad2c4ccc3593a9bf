/* UpdateTableReplicaAutoScaling. Write settings are the same for all members, read settings are
 * each member's own. */
#include "services/dynamodb/replicas/auto-scaling.h"
#include "services/dynamodb/replicas/group.h"

struct update {
    struct call *call;
    const struct dynamodb_update_table_replica_auto_scaling_in *in;
    const struct dynamodb_table_auto_scaling_description *description;
};

static struct dynamodb_auto_scaling_policy_description_list
described(struct arena *a, const struct dynamodb_auto_scaling_policy_update *from) {
    struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description *to =
        arena_new(
            a,
            struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description);
    to->disable_scale_in = from->target_tracking_scaling_policy_configuration->disable_scale_in;
    to->scale_in_cooldown = from->target_tracking_scaling_policy_configuration->scale_in_cooldown;
    to->scale_out_cooldown = from->target_tracking_scaling_policy_configuration->scale_out_cooldown;
    to->target_value = from->target_tracking_scaling_policy_configuration->target_value;
    struct dynamodb_auto_scaling_policy_description_list list = {
        .items = arena_array(a, struct dynamodb_auto_scaling_policy_description, 1), .count = 1};
    list.items[0].policy_name = from->policy_name;
    list.items[0].target_tracking_scaling_policy_configuration = to;
    return list;
}

static const struct dynamodb_auto_scaling_settings_description *
changed(struct arena *a, const struct dynamodb_auto_scaling_settings_description *old,
        const struct dynamodb_auto_scaling_settings_update *update) {
    if (update == NULL) return old;
    struct dynamodb_auto_scaling_settings_description *new =
        arena_new(a, struct dynamodb_auto_scaling_settings_description);
    if (old != NULL) *new = *old;
    if (update->minimum_units.set) new->minimum_units = update->minimum_units;
    if (update->maximum_units.set) new->maximum_units = update->maximum_units;
    if (update->auto_scaling_disabled.set)
        new->auto_scaling_disabled = update->auto_scaling_disabled;
    if (str_is_set(update->auto_scaling_role_arn))
        new->auto_scaling_role_arn = update->auto_scaling_role_arn;
    if (update->scaling_policy_update != NULL)
        new->scaling_policies = described(a, update->scaling_policy_update);
    return new;
}

static struct dynamodb_replica_global_secondary_index_auto_scaling_description *
find_index(struct dynamodb_replica_auto_scaling_description *d, struct str name) {
    for (size_t i = 0; i < d->global_secondary_indexes.count; i++) {
        if (str_eq(d->global_secondary_indexes.items[i].index_name, name))
            return &d->global_secondary_indexes.items[i];
    }
    return NULL;
}

static void change_writes(struct update *u, struct dynamodb_replica_auto_scaling_description *d) {
    struct arena *a = u->call->arena;
    d->replica_provisioned_write_capacity_auto_scaling_settings =
        changed(a, d->replica_provisioned_write_capacity_auto_scaling_settings,
                u->in->provisioned_write_capacity_auto_scaling_update);
    for (size_t i = 0; i < u->in->global_secondary_index_updates.count; i++) {
        const struct dynamodb_global_secondary_index_auto_scaling_update *one =
            &u->in->global_secondary_index_updates.items[i];
        struct dynamodb_replica_global_secondary_index_auto_scaling_description *index =
            find_index(d, one->index_name);
        if (index == NULL) continue;
        index->provisioned_write_capacity_auto_scaling_settings =
            changed(a, index->provisioned_write_capacity_auto_scaling_settings,
                    one->provisioned_write_capacity_auto_scaling_update);
    }
}

static void change_index_reads(struct arena *a,
                               const struct dynamodb_replica_auto_scaling_update *update,
                               struct dynamodb_replica_auto_scaling_description *d) {
    for (size_t i = 0; i < update->replica_global_secondary_index_updates.count; i++) {
        const struct dynamodb_replica_global_secondary_index_auto_scaling_update *one =
            &update->replica_global_secondary_index_updates.items[i];
        struct dynamodb_replica_global_secondary_index_auto_scaling_description *index =
            find_index(d, one->index_name);
        if (index == NULL) continue;
        index->provisioned_read_capacity_auto_scaling_settings =
            changed(a, index->provisioned_read_capacity_auto_scaling_settings,
                    one->provisioned_read_capacity_auto_scaling_update);
    }
}

static void change_reads(struct update *u, struct dynamodb_replica_auto_scaling_description *d) {
    struct arena *a = u->call->arena;
    for (size_t i = 0; i < u->in->replica_updates.count; i++) {
        const struct dynamodb_replica_auto_scaling_update *one = &u->in->replica_updates.items[i];
        if (!str_eq(one->region_name, d->region_name)) continue;
        d->replica_provisioned_read_capacity_auto_scaling_settings =
            changed(a, d->replica_provisioned_read_capacity_auto_scaling_settings,
                    one->replica_provisioned_read_capacity_auto_scaling_update);
        change_index_reads(a, one, d);
    }
}

static enum err change_member(struct txn *txn, struct update *u,
                              const struct table_definition *member) {
    struct dynamodb_replica_auto_scaling_description d;
    TRY(auto_scaling_read(txn, u->call->arena, member, &d));
    change_writes(u, &d);
    change_reads(u, &d);
    return auto_scaling_write(txn, u->call->arena, member, &d);
}

static enum err update(struct txn *txn, void *arg) {
    struct update *u = arg;
    struct arena *a = u->call->arena;
    struct table_definition table;
    TRY(table_find_named(txn, u->call, u->in->table_name, true, &table));
    TRY(change_member(txn, u, &table));
    for (size_t i = 0; i < table.replica_count; i++) {
        struct table_definition member;
        TRY(group_member(txn, a, &table, table.replicas[i].region, &member));
        TRY(change_member(txn, u, &member));
    }
    return auto_scaling_describe(txn, a, &table, &u->description);
}

enum outcome dynamodb_update_table_replica_auto_scaling(
    struct call *call, const struct dynamodb_update_table_replica_auto_scaling_in *in,
    struct dynamodb_update_table_replica_auto_scaling_out *out) {
    struct update u = {.call = call, .in = in};
    enum outcome outcome = call_outcome(call, call_run(call, true, update, &u));
    if (outcome != DONE) return outcome;
    out->table_auto_scaling_description = u.description;
    return DONE;
}
