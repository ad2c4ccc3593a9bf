#include "services/dynamodb/replicas/group-settings.h"

#include "services/dynamodb/replicas/describe.h"
#include "services/dynamodb/replicas/group.h"

static const struct dynamodb_billing_mode_summary *billing_of(struct arena *a,
                                                              const struct table_definition *t) {
    struct dynamodb_billing_mode_summary *b = arena_new(a, struct dynamodb_billing_mode_summary);
    b->billing_mode = t->on_demand ? STR("PAY_PER_REQUEST") : STR("PROVISIONED");
    return b;
}

static void describe_indexes(struct arena *a, const struct table_definition *t,
                             struct dynamodb_replica_settings_description *d) {
    struct dynamodb_replica_global_secondary_index_settings_description *items = arena_array(
        a, struct dynamodb_replica_global_secondary_index_settings_description, t->index_count);
    size_t count = 0;
    for (size_t i = 0; i < t->index_count; i++) {
        const struct index_definition *index = &t->indexes[i];
        if (!index->global) continue;
        items[count].index_name = index->name;
        items[count].index_status = index->backfilling ? STR("CREATING") : STR("ACTIVE");
        if (!t->on_demand) {
            items[count].provisioned_read_capacity_units = OPT_LONG(index->read_units);
            items[count].provisioned_write_capacity_units = OPT_LONG(index->write_units);
        }
        count++;
    }
    if (count > 0) d->replica_global_secondary_index_settings.items = items;
    d->replica_global_secondary_index_settings.count = count;
}

static struct dynamodb_replica_settings_description describe(struct arena *a,
                                                             const struct table_definition *t) {
    struct dynamodb_replica_settings_description d = {
        .region_name = t->region,
        .replica_status = replica_status(t, t->region),
        .replica_billing_mode_summary = billing_of(a, t),
        .replica_provisioned_read_capacity_units = OPT_LONG(t->read_units),
        .replica_provisioned_write_capacity_units = OPT_LONG(t->write_units)};
    describe_indexes(a, t, &d);
    return d;
}

enum err group_settings_describe(struct txn *txn, struct call *call,
                                 const struct table_definition *table,
                                 struct dynamodb_replica_settings_description_list *list) {
    struct arena *a = call->arena;
    list->items =
        arena_array(a, struct dynamodb_replica_settings_description, table->replica_count + 1);
    list->items[0] = describe(a, table);
    list->count = 1;
    for (size_t i = 0; i < table->replica_count; i++) {
        struct table_definition member;
        TRY(group_member(txn, a, table, table->replicas[i].region, &member));
        list->items[list->count++] = describe(a, &member);
    }
    return ERR_OK;
}
