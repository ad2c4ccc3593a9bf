/* What clients see of a backup. */
#include "services/dynamodb/backups/backup.h"
#include "services/dynamodb/tables/description.h"

const struct dynamodb_backup_details *backup_details(struct call *call, const struct backup *b,
                                                     struct str status) {
    struct dynamodb_backup_details *d = arena_new(call->arena, struct dynamodb_backup_details);
    d->backup_arn = backup_arn(call, b);
    d->backup_name = b->name;
    d->backup_size_bytes = OPT_LONG(b->bytes);
    d->backup_status = str_is_set(status) ? status
                       : b->available     ? STR("AVAILABLE")
                                          : STR("CREATING");
    d->backup_type = b->system ? STR("SYSTEM") : STR("USER");
    d->backup_creation_date_time = OPT_TIME(b->created_ms);
    if (b->expires_ms != 0) d->backup_expiry_date_time = OPT_TIME(b->expires_ms);
    return d;
}

static const struct dynamodb_source_table_details *
source_details(struct call *call, const struct backup *b,
               const struct dynamodb_table_description *t) {
    struct dynamodb_source_table_details *d =
        arena_new(call->arena, struct dynamodb_source_table_details);
    struct dynamodb_provisioned_throughput *units =
        arena_new(call->arena, struct dynamodb_provisioned_throughput);
    units->read_capacity_units = OPT_LONG(b->table.read_units);
    units->write_capacity_units = OPT_LONG(b->table.write_units);
    d->table_name = t->table_name;
    d->table_id = t->table_id;
    d->table_arn = t->table_arn;
    d->table_size_bytes = OPT_LONG(b->bytes);
    d->item_count = OPT_LONG(b->items);
    d->key_schema = t->key_schema;
    d->table_creation_date_time = t->creation_date_time;
    d->provisioned_throughput = units;
    d->on_demand_throughput = t->on_demand_throughput;
    d->billing_mode = b->table.on_demand ? STR("PAY_PER_REQUEST") : STR("PROVISIONED");
    return d;
}

static void add_locals(struct arena *a, const struct dynamodb_table_description *t,
                       struct dynamodb_source_table_feature_details *d) {
    size_t count = t->local_secondary_indexes.count;
    if (count == 0) return;
    d->local_secondary_indexes.count = count;
    d->local_secondary_indexes.items =
        arena_array(a, struct dynamodb_local_secondary_index_info, count);
    for (size_t i = 0; i < count; i++) {
        const struct dynamodb_local_secondary_index_description *from =
            &t->local_secondary_indexes.items[i];
        d->local_secondary_indexes.items[i] =
            (struct dynamodb_local_secondary_index_info){.index_name = from->index_name,
                                                         .key_schema = from->key_schema,
                                                         .projection = from->projection};
    }
}

static const struct dynamodb_provisioned_throughput *
units_of(struct arena *a, const struct dynamodb_provisioned_throughput_description *from) {
    if (from == NULL) return NULL;
    struct dynamodb_provisioned_throughput *units =
        arena_new(a, struct dynamodb_provisioned_throughput);
    units->read_capacity_units = from->read_capacity_units;
    units->write_capacity_units = from->write_capacity_units;
    return units;
}

static void add_globals(struct arena *a, const struct dynamodb_table_description *t,
                        struct dynamodb_source_table_feature_details *d) {
    size_t count = t->global_secondary_indexes.count;
    if (count == 0) return;
    d->global_secondary_indexes.count = count;
    d->global_secondary_indexes.items =
        arena_array(a, struct dynamodb_global_secondary_index_info, count);
    for (size_t i = 0; i < count; i++) {
        const struct dynamodb_global_secondary_index_description *from =
            &t->global_secondary_indexes.items[i];
        d->global_secondary_indexes.items[i] = (struct dynamodb_global_secondary_index_info){
            .index_name = from->index_name,
            .key_schema = from->key_schema,
            .projection = from->projection,
            .provisioned_throughput = units_of(a, from->provisioned_throughput),
            .on_demand_throughput = from->on_demand_throughput};
    }
}

static const struct dynamodb_source_table_feature_details *
feature_details(struct call *call, const struct backup *b,
                const struct dynamodb_table_description *t) {
    struct arena *a = call->arena;
    struct dynamodb_source_table_feature_details *d =
        arena_new(a, struct dynamodb_source_table_feature_details);
    add_locals(a, t, d);
    add_globals(a, t, d);
    d->stream_description = t->stream_specification;
    d->sse_description = t->sse_description;
    if (str_is_set(b->table.ttl_attribute)) {
        struct dynamodb_time_to_live_description *ttl =
            arena_new(a, struct dynamodb_time_to_live_description);
        ttl->time_to_live_status = STR("ENABLED");
        ttl->attribute_name = b->table.ttl_attribute;
        d->time_to_live_description = ttl;
    }
    return d;
}

const struct dynamodb_backup_description *backup_describe(struct call *call, const struct backup *b,
                                                          struct str status) {
    const struct dynamodb_table_description *t =
        table_describe(call, &b->table, STR("ACTIVE"), (struct table_counts){0});
    struct dynamodb_backup_description *d =
        arena_new(call->arena, struct dynamodb_backup_description);
    d->backup_details = backup_details(call, b, status);
    d->source_table_details = source_details(call, b, t);
    d->source_table_feature_details = feature_details(call, b, t);
    return d;
}
