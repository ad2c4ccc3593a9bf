#include "services/dynamodb/replicas/describe.h"

static struct str arn_in(struct call *call, const struct table_definition *table,
                         struct str region) {
    return ARENA_CONCAT(call->arena, STR("arn:aws:dynamodb:"), region, STR(":"), table->account,
                        STR(":table/"), table->name);
}

struct str replica_status(const struct table_definition *table, struct str region) {
    for (size_t i = 0; i < table->replica_count; i++) {
        if (!str_eq(table->replicas[i].region, region)) continue;
        return table->replicas[i].filling ? STR("CREATING") : STR("ACTIVE");
    }
    return table->state == TABLE_CREATING ? STR("CREATING") : STR("ACTIVE");
}

static struct dynamodb_replica_description
describe(struct call *call, const struct table_definition *table, struct str region) {
    return (struct dynamodb_replica_description){.region_name = region,
                                                 .replica_status = replica_status(table, region),
                                                 .replica_arn = arn_in(call, table, region)};
}

static struct dynamodb_replica_description_list
describe_all(struct call *call, const struct table_definition *table, bool with_itself) {
    struct dynamodb_replica_description_list list = {0};
    list.items =
        arena_array(call->arena, struct dynamodb_replica_description, table->replica_count + 1);
    if (with_itself) list.items[list.count++] = describe(call, table, table->region);
    for (size_t i = 0; i < table->replica_count; i++) {
        list.items[list.count++] = describe(call, table, table->replicas[i].region);
    }
    return list;
}

static void describe_witness(struct call *call, const struct table_definition *table,
                             struct dynamodb_table_description *d) {
    struct dynamodb_global_table_witness_description_list *list = &d->global_table_witnesses;
    if (!str_is_set(table->witness_region)) return;
    list->items = arena_array(call->arena, struct dynamodb_global_table_witness_description, 1);
    list->items[0].region_name = table->witness_region;
    list->items[0].witness_status = STR("ACTIVE");
    list->count = 1;
}

void replicas_describe(struct call *call, const struct table_definition *table,
                       struct dynamodb_table_description *d) {
    if (table->replica_count == 0) return;
    bool legacy = table->legacy_group_ms != 0;
    d->global_table_version = legacy ? STR("2017.11.29") : STR("2019.11.21");
    if (legacy) return; /* DescribeGlobalTable lists them */
    d->replicas = describe_all(call, table, false);
    d->multi_region_consistency = table->strongly_replicated ? STR("STRONG") : STR("EVENTUAL");
    describe_witness(call, table, d);
}

const struct dynamodb_global_table_description *
global_table_describe(struct call *call, const struct table_definition *table) {
    struct dynamodb_global_table_description *d =
        arena_new(call->arena, struct dynamodb_global_table_description);
    d->replication_group = describe_all(call, table, true);
    d->global_table_arn = ARENA_CONCAT(call->arena, STR("arn:aws:dynamodb::"), table->account,
                                       STR(":global-table/"), table->name);
    d->creation_date_time = OPT_TIME(table->legacy_group_ms);
    d->global_table_status = STR("ACTIVE");
    d->global_table_name = table->name;
    return d;
}
