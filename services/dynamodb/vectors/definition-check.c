#include "services/dynamodb/vectors/definition-check.h"

#include "services/dynamodb/tables/index-check.h"
#include "services/dynamodb/vectors/vectors.h"

#define INVALID "One or more parameter values were invalid: "

enum { NON_KEY_PER_TABLE_MAX = 100 };

static const struct str fine = {0};

struct definitions {
    const struct key_attribute *items;
    size_t count;
};

static enum attribute_type type_of(struct definitions defined, struct str name) {
    for (size_t i = 0; i < defined.count; i++) {
        if (str_eq(defined.items[i].name, name)) return defined.items[i].type;
    }
    return ATTRIBUTE_ABSENT;
}

/* ---- the vector ---- */

/* A key of the table cannot be a list. */
static struct str check_not_key(struct arena *a, const struct table_definition *table,
                                const struct vector_index *index) {
    for (size_t i = 0; i < key_schema_len(&table->key); i++) {
        const struct key_attribute *k = &table->key.attribute[i];
        if (!str_eq(k->name, index->attribute)) continue;
        return arena_printf(
            a,
            INVALID "Attributes cannot be redefined. Please check that your attribute has the same "
                    "type as previously defined. Existing schema: Schema:[SchemaElement: "
                    "key{%" PRIstr ":%" PRIstr ":%s}] New schema: "
                    "VectorIndexSchema:[VectorAttribute: key{%" PRIstr ":L:%lld}]",
            STR_ARG(k->name), STR_ARG(attribute_type_name(k->type)),
            i < table->key.hash_count ? "HASH" : "RANGE", STR_ARG(k->name),
            (long long)index->dimensions);
    }
    return fine;
}

static struct str check_vector(struct arena *a, const struct table_definition *table,
                               struct definitions defined, const struct vector_index *index) {
    if (index->dimensions < 1 || index->dimensions > VECTOR_DIMENSIONS_MAX) {
        return STR(INVALID "Number of dimensions must be between 1 and 4096 inclusive.");
    }
    if (type_of(defined, index->attribute) != ATTRIBUTE_ABSENT) {
        return ARENA_CONCAT(a, STR(INVALID "Conflicting attribute definition for '"),
                            index->attribute,
                            STR("'. An attribute cannot be defined in AttributeDefinitions when "
                                "used as a VectorAttribute."));
    }
    for (size_t i = 0; i < table->vector_count; i++) {
        const struct vector_index *other = &table->vectors[i];
        if (!str_eq(other->attribute, index->attribute)) continue;
        if (other->dimensions == index->dimensions) break;
        return ARENA_CONCAT(a, STR(INVALID "Conflicting attribute definition for '"),
                            index->attribute,
                            STR("'. All VectorIndexes on the same vector attribute must use the "
                                "same dimensions."));
    }
    return check_not_key(a, table, index);
}

/* ---- the search schema ---- */

static struct str too_many(struct arena *a, size_t count, const char *kind, int max) {
    return arena_printf(a,
                        INVALID "Value '%zu' at 'SearchSchema' failed to satisfy constraint: "
                                "Member must have %s count less than or equal to %d",
                        count, kind, max);
}

static struct str check_counts(struct arena *a,
                               const struct dynamodb_search_schema_element_list *from) {
    size_t hash = 0;
    for (size_t i = 0; i < from->count; i++) {
        if (str_eq(from->items[i].search_schema_element_type, STR("HASH"))) hash++;
    }
    if (hash > SEARCH_HASH_MAX) return too_many(a, hash, "HASH", SEARCH_HASH_MAX);
    size_t filters = from->count - hash;
    if (filters <= SEARCH_FILTERS_MAX) return fine;
    return too_many(a, filters, "INLINE_FILTER", SEARCH_FILTERS_MAX);
}

static bool has(const struct vector_index *index, struct str name) {
    for (size_t i = 0; i < index->search_count; i++) {
        if (str_eq(index->search[i].name, name)) return true;
    }
    return false;
}

static struct str read_schema(struct arena *a, struct definitions defined,
                              const struct dynamodb_search_schema_element_list *from,
                              struct vector_index *index) {
    struct str wrong = check_counts(a, from);
    for (size_t i = 0; i < from->count && !str_is_set(wrong); i++) {
        struct str name = from->items[i].attribute_name;
        enum attribute_type type = type_of(defined, name);
        if (type == ATTRIBUTE_ABSENT) {
            return STR(INVALID "One element in SearchSchema is not defined in attribute "
                               "definitions");
        }
        if (has(index, name)) {
            return STR(INVALID "An attribute occurs more than once in the SearchSchema");
        }
        index->search[index->search_count++] = (struct search_attribute){
            .name = name,
            .type = type,
            .hash = str_eq(from->items[i].search_schema_element_type, STR("HASH"))};
    }
    return wrong;
}

/* ---- the projection ---- */

/* The vector and each inline filter count as projected attributes. */
static size_t projected(const struct vector_index *index) {
    size_t count = 1 + index->non_key.count;
    for (size_t i = 0; i < index->search_count; i++) {
        if (!index->search[i].hash) count++;
    }
    return count;
}

static struct str check_sum(const struct table_definition *table, const struct vector_index *more) {
    size_t count = projected(more);
    for (size_t i = 0; i < table->index_count; i++)
        count += table->indexes[i].non_key.count;
    for (size_t i = 0; i < table->vector_count; i++)
        count += projected(&table->vectors[i]);
    if (count <= NON_KEY_PER_TABLE_MAX) return fine;
    return STR(INVALID "Number of NonKeyAttributes exceeds the per-table limit of 100");
}

/* ---- the whole ---- */

static enum vector_distance distance_named(struct str name) {
    if (str_eq(name, STR("COSINE"))) return VECTOR_COSINE;
    return str_eq(name, STR("EUCLIDEAN")) ? VECTOR_EUCLIDEAN : VECTOR_DOT_PRODUCT;
}

struct str vector_define(struct arena *a, struct table_definition *table,
                         const struct dynamodb_vector_index *from,
                         const struct key_attribute *defined, size_t count) {
    struct definitions definitions = {defined, count};
    struct vector_index index = {.name = from->index_name,
                                 .attribute = from->vector_attribute->attribute_name,
                                 .dimensions = from->dimensions.value,
                                 .distance = distance_named(from->distance_function)};
    struct str wrong = check_vector(a, table, definitions, &index);
    if (!str_is_set(wrong)) wrong = read_schema(a, definitions, &from->search_schema, &index);
    if (!str_is_set(wrong))
        wrong = projection_read(a, from->projection, &index.projection, &index.non_key);
    if (!str_is_set(wrong)) wrong = check_sum(table, &index);
    if (str_is_set(wrong)) return wrong;

    index.id = table->next_index_id++;
    table->vectors[table->vector_count++] = index;
    return fine;
}

struct str vectors_create(struct arena *a, struct table_definition *table,
                          const struct dynamodb_vector_index_list *list) {
    if (list->count == 0) return fine;
    if (!table->on_demand) return STR(VECTORS_ON_DEMAND_ONLY);
    if (list->count > VECTOR_INDEXES_MAX) {
        return STR(INVALID "VectorIndex count exceeds the per-table limit of 5");
    }
    table->vectors = arena_array(a, struct vector_index, list->count);
    for (size_t i = 0; i < list->count; i++) {
        struct str name = list->items[i].index_name;
        if (table_index(table, name) != NULL || vector_find(table, name) != NULL) {
            return ARENA_CONCAT(a, STR(INVALID "Duplicate index name: "), name);
        }
        struct str wrong =
            vector_define(a, table, &list->items[i], table->attributes, table->attribute_count);
        if (str_is_set(wrong)) return wrong;
    }
    return fine;
}
