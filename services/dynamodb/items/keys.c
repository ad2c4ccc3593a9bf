#include "services/dynamodb/items/keys.h"

#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/vectors/vectors.h"

#define INVALID "One or more parameter values were invalid: "

static const struct str fine = {0};

struct str key_check_size(const struct attribute_value *v, bool hash) {
    if (v->type == ATTRIBUTE_N) return fine;
    if (hash && v->text.len > HASH_KEY_BYTES_MAX) {
        return STR(INVALID "Size of hashkey has exceeded the maximum size limit of2048 bytes");
    }
    if (!hash && v->text.len > RANGE_KEY_BYTES_MAX) {
        return STR(INVALID "Aggregated size of all range keys has exceeded the size limit of 1024 "
                           "bytes");
    }
    return fine;
}

static bool is_empty(const struct attribute_value *v) {
    return v->type != ATTRIBUTE_N && v->text.len == 0;
}

bool key_value_fits(const struct attribute_value *v, bool hash) {
    return !is_empty(v) && !str_is_set(key_check_size(v, hash));
}

static struct str empty_text(const struct attribute_value *v) {
    return v->type == ATTRIBUTE_B ? STR("binary") : STR("string");
}

static struct str check_filled(struct arena *a, const struct attribute_value *v, struct str name) {
    if (!is_empty(v)) return fine;
    return ARENA_CONCAT(a,
                        STR("One or more parameter values are not valid. The AttributeValue for a "
                            "key attribute cannot contain an empty "),
                        empty_text(v), STR(" value. Key: "), name);
}

struct str key_check_attribute(struct arena *a, const struct key_schema *schema, size_t i,
                               const struct attribute_map *key) {
    const struct attribute_value *v = item_get(key, schema->attribute[i].name);
    if (v == NULL || v->type != schema->attribute[i].type) {
        return STR("The provided key element does not match the schema");
    }
    struct str wrong = check_filled(a, v, schema->attribute[i].name);
    return str_is_set(wrong) ? wrong : key_check_size(v, i < schema->hash_count);
}

struct str key_check(struct arena *a, const struct key_schema *schema,
                     const struct attribute_map *key) {
    if (key->count != key_schema_len(schema)) {
        return STR("The provided key element does not match the schema");
    }
    for (size_t i = 0; i < key_schema_len(schema); i++) {
        struct str wrong = key_check_attribute(a, schema, i, key);
        if (str_is_set(wrong)) return wrong;
    }
    return fine;
}

static struct str check_item_key(struct arena *a, const struct key_schema *schema, size_t i,
                                 const struct attribute_map *item) {
    const struct key_attribute *k = &schema->attribute[i];
    const struct attribute_value *v = item_get(item, k->name);
    if (v == NULL) {
        return ARENA_CONCAT(a, STR(INVALID "Missing the key "), k->name, STR(" in the item"));
    }
    if (v->type != k->type) {
        return ARENA_CONCAT(a, STR(INVALID "Type mismatch for key "), k->name, STR(" expected: "),
                            attribute_type_name(k->type), STR(" actual: "),
                            attribute_type_name(v->type));
    }
    struct str wrong = check_filled(a, v, k->name);
    return str_is_set(wrong) ? wrong : key_check_size(v, i < schema->hash_count);
}

static struct str check_index_key(struct arena *a, const struct index_definition *index, size_t i,
                                  const struct attribute_map *item) {
    const struct key_attribute *k = &index->key.attribute[i];
    const struct attribute_value *v = item_get(item, k->name);
    if (v == NULL) return fine;
    if (v->type != k->type) {
        return ARENA_CONCAT(a, STR(INVALID "Type mismatch for Index Key "), k->name,
                            STR(" Expected: "), attribute_type_name(k->type), STR(" Actual: "),
                            attribute_type_name(v->type), STR(" IndexName: "), index->name);
    }
    if (is_empty(v)) {
        return ARENA_CONCAT(a,
                            STR("One or more parameter values are not valid. A value specified for "
                                "a secondary index key is not supported. The AttributeValue for a "
                                "key attribute cannot contain an empty "),
                            empty_text(v), STR(" value. IndexName: "), index->name,
                            STR(", IndexKey: "), k->name);
    }
    return key_check_size(v, i < index->key.hash_count);
}

/* Has the attribute the value it had? An item may have been stored before the index was made. */
static bool is_unchanged(const struct attribute_map *before, const struct attribute_map *item,
                         struct str name) {
    const struct attribute_value *v = item_get(item, name);
    const struct attribute_value *old = before != NULL ? item_get(before, name) : NULL;
    return old != NULL && v != NULL && attribute_equal(old, v);
}

static struct str check_index(struct arena *a, const struct index_definition *index,
                              const struct attribute_map *before,
                              const struct attribute_map *item) {
    for (size_t i = 0; i < key_schema_len(&index->key); i++) {
        struct str wrong = check_index_key(a, index, i, item);
        bool told = str_is_set(wrong) && !is_unchanged(before, item, index->key.attribute[i].name);
        if (told) return wrong;
    }
    return fine;
}

/* Of several, the index is named that comes first in the alphabet. */
struct str item_check_index_keys(struct arena *a, const struct table_definition *table,
                                 const struct attribute_map *before,
                                 const struct attribute_map *item) {
    struct str wrong = fine, first = fine;
    for (size_t i = 0; i < table->index_count; i++) {
        struct str name = table->indexes[i].name;
        if (str_is_set(wrong) && str_cmp(name, first) > 0) continue;
        struct str own = check_index(a, &table->indexes[i], before, item);
        if (!str_is_set(own)) continue;
        wrong = own;
        first = name;
    }
    return wrong;
}

struct str item_check_keys(struct arena *a, const struct table_definition *table,
                           const struct attribute_map *item) {
    for (size_t i = 0; i < key_schema_len(&table->key); i++) {
        struct str wrong = check_item_key(a, &table->key, i, item);
        if (str_is_set(wrong)) return wrong;
    }
    struct str wrong = item_check_index_keys(a, table, NULL, item);
    return str_is_set(wrong) ? wrong : vectors_check_item(a, table, NULL, item);
}

/* ---- paths ---- */

static struct str inside_text(struct arena *a, const char *kind, struct str name) {
    return ARENA_CONCAT(a,
                        STR("Key attributes must be scalars; list random access '[]' and map "
                            "lookup '.' are not allowed: "),
                        str_c(kind), name);
}

struct str paths_check(struct arena *a, const struct table_definition *table,
                       const struct path *path) {
    struct str name = path->steps[0].name;
    if (path->count == 1) return fine;
    if (key_schema_has(&table->key, name)) return inside_text(a, "Key: ", name);
    for (size_t i = 0; i < table->index_count; i++) {
        if (key_schema_has(&table->indexes[i].key, name)) return inside_text(a, "IndexKey: ", name);
    }
    return fine;
}

struct path_check {
    struct arena *arena;
    const struct table_definition *table;
    struct str wrong;
};

static void check_path(void *arg, const struct path *path) {
    struct path_check *check = arg;
    if (!str_is_set(check->wrong)) check->wrong = paths_check(check->arena, check->table, path);
}

struct str condition_check_paths(struct arena *a, const struct table_definition *table,
                                 const struct condition *condition) {
    struct path_check check = {.arena = a, .table = table};
    if (condition != NULL) condition_visit_paths(condition, check_path, &check);
    return check.wrong;
}

struct attribute_map key_of(struct arena *a, const struct key_schema *schema,
                            const struct attribute_map *item) {
    struct str names[KEY_ATTRIBUTES_MAX];
    for (size_t i = 0; i < key_schema_len(schema); i++)
        names[i] = schema->attribute[i].name;
    return item_pick(a, item, names, key_schema_len(schema));
}
