#include "services/dynamodb/tables/index-check.h"

#include "services/dynamodb/tables/key-schema.h"
#include "services/dynamodb/tables/throughput.h"

#define INVALID "One or more parameter values were invalid: "

enum { NON_KEY_PER_TABLE_MAX = 100 };

static const struct str fine = {0};

/* ---- projections ---- */

static struct str twin_in(const struct str_list *names) {
    for (size_t i = 1; i < names->count; i++) {
        for (size_t j = 0; j < i; j++) {
            if (str_eq(names->items[i], names->items[j])) return names->items[i];
        }
    }
    return fine;
}

struct str projection_read(struct arena *a, const struct dynamodb_projection *from,
                           enum index_projection *kind, struct str_list *non_key) {
    struct str type = from->projection_type, twin = twin_in(&from->non_key_attributes);
    bool listed = from->non_key_attributes.items != NULL;
    if (!str_is_set(type)) return STR(INVALID "Unknown ProjectionType: null");
    if (str_eq(type, STR("INCLUDE")) && !listed) {
        return STR(INVALID "ProjectionType is INCLUDE, but NonKeyAttributes is not specified");
    }
    if (!str_eq(type, STR("INCLUDE")) && listed) {
        return ARENA_CONCAT(a, STR(INVALID "ProjectionType is "), type,
                            STR(", but NonKeyAttributes is specified"));
    }
    if (str_is_set(twin)) {
        return ARENA_CONCAT(a, STR(INVALID "Duplicate element in NonKeyAttributes: "), twin);
    }
    *kind = str_eq(type, STR("ALL"))         ? PROJECT_ALL
            : str_eq(type, STR("KEYS_ONLY")) ? PROJECT_KEYS_ONLY
                                             : PROJECT_INCLUDE;
    *non_key = from->non_key_attributes;
    return fine;
}

static size_t non_key_count(const struct table_definition *table) {
    size_t count = 0;
    for (size_t i = 0; i < table->index_count; i++)
        count += table->indexes[i].non_key.count;
    return count;
}

/* ---- one index ---- */

static struct str append(struct arena *a, struct table_definition *table,
                         const struct index_definition *index) {
    if (table_index(table, index->name) != NULL) {
        return ARENA_CONCAT(a, STR(INVALID "Duplicate index name: "), index->name);
    }
    if (non_key_count(table) + index->non_key.count > NON_KEY_PER_TABLE_MAX) {
        return STR(INVALID "Number of NonKeyAttributes exceeds the per-table limit of 100");
    }
    table->indexes[table->index_count] = *index;
    table->indexes[table->index_count++].id = table->next_index_id++;
    return fine;
}

static struct str read_local(struct arena *a, struct table_definition *table,
                             const struct dynamodb_local_secondary_index *from) {
    struct index_definition index = {.name = from->index_name};
    struct str wrong = key_schema_read(a, table, &from->key_schema, false, &index.key);
    if (str_is_set(wrong)) return wrong;
    if (index.key.range_count == 0) {
        return ARENA_CONCAT(a, STR(INVALID "Index KeySchema does not have a range key for index: "),
                            index.name);
    }
    struct str hash = index.key.attribute[0].name, table_hash = table->key.attribute[0].name;
    if (!str_eq(hash, table_hash)) {
        return ARENA_CONCAT(a,
                            STR(INVALID "Index KeySchema does not have the same leading hash key "
                                        "as table KeySchema for index: "),
                            index.name, STR(". index hash key: "), hash, STR(", table hash key: "),
                            table_hash);
    }
    wrong = projection_read(a, from->projection, &index.projection, &index.non_key);
    return str_is_set(wrong) ? wrong : append(a, table, &index);
}

struct str create_global_index(struct arena *a, struct table_definition *table,
                               const struct dynamodb_global_secondary_index *from) {
    struct index_definition index = {.name = from->index_name, .global = true};
    struct str wrong = key_schema_read(a, table, &from->key_schema, true, &index.key);
    if (!str_is_set(wrong)) {
        wrong = projection_read(a, from->projection, &index.projection, &index.non_key);
    }
    if (!str_is_set(wrong)) wrong = throughput_read_index(a, table, from, &index);
    return str_is_set(wrong) ? wrong : append(a, table, &index);
}

/* ---- all of CreateTable ---- */

struct str local_indexes_read(struct arena *a, const struct dynamodb_create_table_in *in,
                              struct table_definition *table) {
    const struct dynamodb_local_secondary_index_list *list = &in->local_secondary_indexes;
    if (list->items == NULL) return fine;
    if (list->count == 0) return STR(INVALID "List of LocalSecondaryIndexes is empty");
    if (table->key.range_count == 0) {
        return STR(INVALID "Table KeySchema does not have a range key, which is required when "
                           "specifying a LocalSecondaryIndex");
    }
    if (list->count > LOCAL_INDEXES_MAX) {
        return STR(INVALID "Number of LocalSecondaryIndexes exceeds per-table limit of 5");
    }
    for (size_t i = 0; i < list->count; i++) {
        struct str wrong = read_local(a, table, &list->items[i]);
        if (str_is_set(wrong)) return wrong;
    }
    return fine;
}

struct str global_indexes_read(struct arena *a, const struct dynamodb_create_table_in *in,
                               struct table_definition *table) {
    const struct dynamodb_global_secondary_index_list *list = &in->global_secondary_indexes;
    if (list->items == NULL) return fine;
    if (list->count == 0) return STR(INVALID "List of GlobalSecondaryIndexes is empty");
    if (list->count > GLOBAL_INDEXES_MAX) {
        return STR(INVALID "GlobalSecondaryIndex count exceeds the per-table limit of 20");
    }
    for (size_t i = 0; i < list->count; i++) {
        struct str wrong = create_global_index(a, table, &list->items[i]);
        if (str_is_set(wrong)) return wrong;
    }
    return fine;
}
