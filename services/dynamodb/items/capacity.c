#include "services/dynamodb/items/capacity.h"

#include "services/dynamodb/indexes/manager.h"
#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/vectors/vectors.h"

enum { READ_UNIT_BYTES = 4096, WRITE_UNIT_BYTES = 1024 };

static double begun_units(size_t bytes, size_t unit_bytes) {
    size_t units = (bytes + unit_bytes - 1) / unit_bytes;
    return units == 0 ? 1 : (double)units;
}

double read_units(size_t bytes, bool consistent) {
    return begun_units(bytes, READ_UNIT_BYTES) * (consistent ? 1 : 0.5);
}

double write_units(size_t bytes) {
    return begun_units(bytes, WRITE_UNIT_BYTES);
}

void consumed_add_write(struct consumed *c, struct arena *a, const struct attribute_map *old,
                        const struct attribute_map *new) {
    size_t before = old != NULL ? vectors_billed_size(c->table, old) : 0;
    size_t after = new != NULL ? vectors_billed_size(c->table, new) : 0;
    double units = write_units(before > after ? before : after);
    c->table_units += c->kind == COST_TRANSACTION_WRITE ? TRANSACTION_FACTOR * units : units;
    for (size_t i = 0; i < c->table->index_count; i++) {
        c->index_units[i] += index_write_units(a, c->table, &c->table->indexes[i], old, new);
    }
    for (size_t i = 0; i < c->table->vector_count; i++) {
        c->vector_bytes[i] += vector_write_bytes(a, c->table, &c->table->vectors[i], old, new);
    }
}

static const struct dynamodb_capacity *capacity_of(struct arena *a, double consumed) {
    struct dynamodb_capacity *capacity = arena_new(a, struct dynamodb_capacity);
    capacity->capacity_units = OPT_DOUBLE(consumed);
    return capacity;
}

static const struct dynamodb_capacity *table_arm(struct arena *a, const struct consumed *c) {
    struct dynamodb_capacity *arm = arena_new(a, struct dynamodb_capacity);
    arm->capacity_units = OPT_DOUBLE(c->table_units);
    if (c->kind == COST_TRANSACTION_READ) arm->read_capacity_units = arm->capacity_units;
    if (c->kind == COST_TRANSACTION_WRITE) arm->write_capacity_units = arm->capacity_units;
    return arm;
}

/* The indexes of one kind that consumed something; absent if none did. */
static struct dynamodb_capacity_map index_arms(struct arena *a, const struct consumed *c,
                                               bool global) {
    struct dynamodb_capacity_map map = {0};
    size_t capacity = 0;
    for (size_t i = 0; i < c->table->index_count; i++) {
        if (c->table->indexes[i].global != global || c->index_units[i] == 0) continue;
        map.items = arena_grow(a, map.items, map.count, &capacity, sizeof *map.items);
        map.items[map.count++] = (struct dynamodb_capacity_entry){
            .key = c->table->indexes[i].name, .value = *capacity_of(a, c->index_units[i])};
    }
    return map;
}

/* Bytes, which are not part of the units. */
static struct dynamodb_vector_capacity_map vector_arms(struct arena *a, const struct consumed *c) {
    struct dynamodb_vector_capacity_map map = {0};
    for (size_t i = 0; i < c->table->vector_count; i++) {
        if (c->vector_bytes[i] == 0) continue;
        if (map.items == NULL) {
            map.items = arena_array(a, struct dynamodb_vector_capacity_entry, VECTOR_INDEXES_MAX);
        }
        struct dynamodb_vector_capacity_entry *arm = &map.items[map.count++];
        arm->key = c->table->vectors[i].name;
        arm->value.vector_write_request_bytes = OPT_DOUBLE(c->vector_bytes[i]);
    }
    return map;
}

const struct dynamodb_consumed_capacity *consumed_report(struct arena *a, const struct consumed *c,
                                                         struct str return_consumed_capacity) {
    if (!consumed_wanted(return_consumed_capacity)) return NULL;

    double total = c->table_units;
    for (size_t i = 0; i < c->table->index_count; i++)
        total += c->index_units[i];
    struct dynamodb_consumed_capacity *report = arena_new(a, struct dynamodb_consumed_capacity);
    report->table_name = c->table_name;
    report->capacity_units = OPT_DOUBLE(total);
    if (c->kind == COST_TRANSACTION_READ) report->read_capacity_units = OPT_DOUBLE(total);
    if (c->kind == COST_TRANSACTION_WRITE) report->write_capacity_units = OPT_DOUBLE(total);
    if (str_eq(return_consumed_capacity, STR("INDEXES"))) {
        report->table = table_arm(a, c);
        report->local_secondary_indexes = index_arms(a, c, false);
        report->global_secondary_indexes = index_arms(a, c, true);
        report->vector_indexes = vector_arms(a, c);
    }
    return report;
}
