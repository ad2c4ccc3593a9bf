#include "services/dynamodb/tables/description.h"

#include "services/dynamodb/indexes/manager.h"
#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/replicas/describe.h"
#include "services/dynamodb/streams/specification.h"
#include "services/dynamodb/tables/table-options.h"
#include "services/dynamodb/tables/throughput.h"
#include "services/dynamodb/vectors/vectors.h"
#include "shared/store/tuple.h"

enum {
    COUNT_MAX = 10000,                  /* items that are really counted, */
    COUNT_BYTES_MAX = 32 * 1024 * 1024, /* and their bytes */
};

/* ---- counting ---- */

/* The four bytes after the prefix, as a number above zero. */
static double place_of(struct str key, size_t prefix_len) {
    double place = 1;
    for (size_t i = prefix_len; i < prefix_len + 4 && i < key.len; i++) {
        place = place * 256 + (unsigned char)key.ptr[i];
    }
    return place - 4294967296.0 + 1;
}

enum err table_count(struct txn *txn, struct arena *a, struct str prefix,
                     struct table_counts *counts) {
    struct txn_cursor *cursor;
    struct str key, value;
    double place = 1;
    *counts = (struct table_counts){0};
    TRY(txn_cursor_open(txn, prefix, tuple_prefix_end(a, prefix), false, &cursor));
    enum err err = ERR_OK;
    while (counts->items < COUNT_MAX && counts->bytes < COUNT_BYTES_MAX &&
           (err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        counts->items++;
        counts->bytes += (int64_t)item_encoded_size(value);
        place = place_of(key, prefix.len);
    }
    txn_cursor_close(cursor);
    if (err == ERR_NOT_FOUND) return ERR_OK;

    double whole = 4294967296.0 / place;
    counts->items = (int64_t)((double)counts->items * whole);
    counts->bytes = (int64_t)((double)counts->bytes * whole);
    return err;
}

/* An estimate for an index whose items share few hash keys can be far off: it has no more entries
 * than the table has items. */
enum err table_count_indexes(struct txn *txn, struct arena *a, const struct table_counts *counts,
                             struct table_definition *table) {
    for (size_t i = 0; i < table->index_count; i++) {
        struct index_definition *index = &table->indexes[i];
        struct table_counts found;
        TRY(table_count(txn, a, index_prefix(a, table, index), &found));
        if (found.items > counts->items && found.items > 0) {
            found.bytes =
                (int64_t)((double)found.bytes / (double)found.items * (double)counts->items);
            found.items = counts->items;
        }
        index->items = found.items;
        index->bytes = found.bytes;
    }
    return ERR_OK;
}

/* ---- describing ---- */

static struct dynamodb_key_schema_element_list describe_key(struct arena *a,
                                                            const struct key_schema *key) {
    struct dynamodb_key_schema_element_list list = {.count = key_schema_len(key)};
    list.items = arena_array(a, struct dynamodb_key_schema_element, list.count);
    for (size_t i = 0; i < list.count; i++) {
        list.items[i].attribute_name = key->attribute[i].name;
        list.items[i].key_type = i < key->hash_count ? STR("HASH") : STR("RANGE");
    }
    return list;
}

static const struct dynamodb_projection *describe_projection(struct arena *a,
                                                             const struct index_definition *index) {
    static const struct str names[] = {[PROJECT_ALL] = STR_INIT("ALL"),
                                       [PROJECT_KEYS_ONLY] = STR_INIT("KEYS_ONLY"),
                                       [PROJECT_INCLUDE] = STR_INIT("INCLUDE")};
    struct dynamodb_projection *p = arena_new(a, struct dynamodb_projection);
    p->projection_type = names[index->projection];
    if (index->projection == PROJECT_INCLUDE) p->non_key_attributes = index->non_key;
    return p;
}

static const struct dynamodb_provisioned_throughput_description *
describe_units(struct call *call, int64_t read_units, int64_t write_units,
               const struct throughput_settings *settings) {
    struct dynamodb_provisioned_throughput_description *d =
        arena_new(call->arena, struct dynamodb_provisioned_throughput_description);
    d->number_of_decreases_today =
        OPT_LONG(throughput_decreases_today(settings, call_now_ms(call)));
    d->read_capacity_units = OPT_LONG(read_units);
    d->write_capacity_units = OPT_LONG(write_units);
    if (settings->increased_ms != 0) d->last_increase_date_time = OPT_TIME(settings->increased_ms);
    if (settings->decreased_ms != 0) d->last_decrease_date_time = OPT_TIME(settings->decreased_ms);
    return d;
}

static struct str index_arn(struct call *call, const struct table_definition *table,
                            const struct index_definition *index) {
    return ARENA_CONCAT(call->arena, table_arn(call, table->name), STR("/index/"), index->name);
}

static void describe_local(struct call *call, const struct table_definition *table,
                           const struct index_definition *index,
                           struct dynamodb_local_secondary_index_description *d) {
    d->index_name = index->name;
    d->key_schema = describe_key(call->arena, &index->key);
    d->projection = describe_projection(call->arena, index);
    d->index_size_bytes = OPT_LONG(index->bytes);
    d->item_count = OPT_LONG(index->items);
    d->index_arn = index_arn(call, table, index);
}

static const struct dynamodb_global_secondary_index_warm_throughput_description *
describe_index_warm(struct arena *a, const struct table_definition *table,
                    const struct index_definition *index) {
    struct dynamodb_global_secondary_index_warm_throughput_description *warm =
        arena_new(a, struct dynamodb_global_secondary_index_warm_throughput_description);
    struct throughput_units units = throughput_warm(table, index);
    warm->read_units_per_second = OPT_LONG(units.read);
    warm->write_units_per_second = OPT_LONG(units.write);
    warm->status = index->backfilling ? STR("CREATING") : STR("ACTIVE");
    return warm;
}

static void describe_global(struct call *call, const struct table_definition *table,
                            const struct index_definition *index, struct str status,
                            struct dynamodb_global_secondary_index_description *d) {
    d->index_name = index->name;
    d->key_schema = describe_key(call->arena, &index->key);
    d->projection = describe_projection(call->arena, index);
    d->index_status = index->backfilling ? STR("CREATING") : status;
    if (index->backfilling) d->backfilling = OPT_BOOL(true);
    d->provisioned_throughput =
        describe_units(call, index->read_units, index->write_units, &index->settings);
    d->on_demand_throughput = throughput_describe_maximum(call->arena, &index->settings);
    if (!str_eq(status, STR("CREATING"))) {
        d->warm_throughput = describe_index_warm(call->arena, table, index);
    }
    d->index_size_bytes = OPT_LONG(index->bytes);
    d->item_count = OPT_LONG(index->items);
    d->index_arn = index_arn(call, table, index);
}

static void describe_indexes(struct call *call, const struct table_definition *table,
                             struct str status, struct dynamodb_table_description *d) {
    if (table->index_count == 0) return;
    struct dynamodb_local_secondary_index_description *local = arena_array(
        call->arena, struct dynamodb_local_secondary_index_description, table->index_count);
    struct dynamodb_global_secondary_index_description *global = arena_array(
        call->arena, struct dynamodb_global_secondary_index_description, table->index_count);
    size_t locals = 0, globals = 0;
    for (size_t i = 0; i < table->index_count; i++) {
        const struct index_definition *index = &table->indexes[i];
        if (index->global) {
            describe_global(call, table, index, status, &global[globals++]);
        } else {
            describe_local(call, table, index, &local[locals++]);
        }
    }
    if (locals > 0) d->local_secondary_indexes.items = local;
    if (globals > 0) d->global_secondary_indexes.items = global;
    d->local_secondary_indexes.count = locals;
    d->global_secondary_indexes.count = globals;
}

/* Of a table that never was on demand nothing is said. */
static const struct dynamodb_billing_mode_summary *
describe_billing(struct arena *a, const struct table_definition *table, bool creating) {
    if (!table->on_demand && table->on_demand_since_ms == 0) return NULL;
    struct dynamodb_billing_mode_summary *billing =
        arena_new(a, struct dynamodb_billing_mode_summary);
    billing->billing_mode = table->on_demand ? STR("PAY_PER_REQUEST") : STR("PROVISIONED");
    if (creating) return billing;
    billing->last_update_to_pay_per_request_date_time =
        OPT_TIME(table->on_demand_since_ms != 0 ? table->on_demand_since_ms : table->created_ms);
    return billing;
}

static const struct dynamodb_table_warm_throughput_description *
describe_warm(struct arena *a, const struct table_definition *table) {
    struct dynamodb_table_warm_throughput_description *warm =
        arena_new(a, struct dynamodb_table_warm_throughput_description);
    struct throughput_units units = throughput_warm(table, NULL);
    warm->read_units_per_second = OPT_LONG(units.read);
    warm->write_units_per_second = OPT_LONG(units.write);
    warm->status = STR("ACTIVE");
    return warm;
}

static void describe_capacity(struct call *call, const struct table_definition *table,
                              struct str status, struct dynamodb_table_description *d) {
    bool creating = str_eq(status, STR("CREATING"));
    d->provisioned_throughput =
        describe_units(call, table->read_units, table->write_units, &table->settings);
    d->billing_mode_summary = describe_billing(call->arena, table, creating);
    d->on_demand_throughput = throughput_describe_maximum(call->arena, &table->settings);
    if (!creating) d->warm_throughput = describe_warm(call->arena, table);
}

static void describe_options(struct call *call, const struct table_definition *table,
                             struct str status, struct dynamodb_table_description *d) {
    d->deletion_protection_enabled = OPT_BOOL(table->deletion_protection);
    d->sse_description = options_describe_encryption(
        call, table, str_eq(status, STR("UPDATING")) ? STR("UPDATING") : STR("ENABLED"));
    if (!str_is_set(table->table_class)) return;
    struct dynamodb_table_class_summary *c =
        arena_new(call->arena, struct dynamodb_table_class_summary);
    c->table_class = table->table_class;
    if (table->table_class_changed_ms != 0) {
        c->last_update_date_time = OPT_TIME(table->table_class_changed_ms);
    }
    d->table_class_summary = c;
}

static void describe_restore(struct arena *a, const struct table_definition *table,
                             struct dynamodb_table_description *d) {
    if (table->restored_to_ms == 0) return;
    struct dynamodb_restore_summary *r = arena_new(a, struct dynamodb_restore_summary);
    r->source_backup_arn = table->restored_from_backup;
    r->source_table_arn = table->restored_from_table;
    r->restore_date_time = OPT_TIME(table->restored_to_ms);
    r->restore_in_progress = OPT_BOOL(table->state == TABLE_CREATING);
    d->restore_summary = r;
}

static void describe_attributes(struct arena *a, const struct table_definition *table,
                                struct dynamodb_table_description *d) {
    size_t count = table->attribute_count;
    d->attribute_definitions.count = count;
    d->attribute_definitions.items = arena_array(a, struct dynamodb_attribute_definition, count);
    for (size_t i = 0; i < count; i++) {
        struct dynamodb_attribute_definition *to = &d->attribute_definitions.items[i];
        to->attribute_name = table->attributes[i].name;
        to->attribute_type = attribute_type_name(table->attributes[i].type);
    }
}

const struct dynamodb_table_description *table_describe(struct call *call,
                                                        const struct table_definition *table,
                                                        struct str status,
                                                        struct table_counts counts) {
    struct dynamodb_table_description *d =
        arena_new(call->arena, struct dynamodb_table_description);
    d->table_name = table->name;
    d->table_status = vectors_table_status(table, status, call_now_ms(call));
    d->table_arn = table_arn(call, table->name);
    d->table_id = table->id;
    d->creation_date_time = OPT_TIME(table->created_ms);
    d->key_schema = describe_key(call->arena, &table->key);
    d->item_count = OPT_LONG(counts.items);
    d->table_size_bytes = OPT_LONG(counts.bytes);
    describe_attributes(call->arena, table, d);
    describe_capacity(call, table, status, d);
    describe_indexes(call, table, status, d);
    vectors_describe(call, table, status, d);
    describe_options(call, table, status, d);
    replicas_describe(call, table, d);
    describe_restore(call->arena, table, d);
    stream_describe(call, table, d);
    return d;
}
