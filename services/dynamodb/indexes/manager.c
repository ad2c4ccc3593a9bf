#include "services/dynamodb/indexes/manager.h"

#include "services/dynamodb/items/capacity.h"
#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "shared/store/tuple.h"

struct str indexes_prefix(struct arena *a, uint64_t incarnation) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    tuple_add_text(&key, STR("dynamodb.index"));
    tuple_add_u64(&key, incarnation);
    return buf_str(&key);
}

struct str index_prefix(struct arena *a, const struct table_definition *table,
                        const struct index_definition *index) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    buf_add(&key, indexes_prefix(a, table->incarnation));
    tuple_add_u64(&key, index->id);
    return buf_str(&key);
}

static void add_range(struct buf *key, const struct key_schema *schema,
                      const struct attribute_map *item) {
    for (size_t i = schema->hash_count; i < key_schema_len(schema); i++) {
        key_add_value(key, item_get(item, schema->attribute[i].name));
    }
}

struct str index_key(struct arena *a, const struct table_definition *table,
                     const struct index_definition *index, const struct attribute_map *item) {
    struct buf key = buf_in_arena(a, 2 * STORE_KEY_BYTES_MAX);
    buf_add(&key, index_prefix(a, table, index));
    key_add_hash(&key, &index->key, item);
    add_range(&key, &index->key, item);
    key_add_hash(&key, &table->key, item);
    add_range(&key, &table->key, item);
    return buf_str(&key);
}

bool index_covers(const struct index_definition *index, const struct attribute_map *item) {
    for (size_t i = 0; i < key_schema_len(&index->key); i++) {
        const struct attribute_value *v = item_get(item, index->key.attribute[i].name);
        if (v == NULL || v->type != index->key.attribute[i].type) return false;
        if (!key_value_fits(v, i < index->key.hash_count)) return false;
    }
    return true;
}

bool index_holds(const struct table_definition *table, const struct index_definition *index,
                 struct str name) {
    if (index->projection == PROJECT_ALL) return true;
    if (key_schema_has(&table->key, name) || key_schema_has(&index->key, name)) return true;
    for (size_t i = 0; i < index->non_key.count; i++) {
        if (str_eq(index->non_key.items[i], name)) return true;
    }
    return false;
}

struct attribute_map index_project(struct arena *a, const struct table_definition *table,
                                   const struct index_definition *index,
                                   const struct attribute_map *item) {
    if (index->projection == PROJECT_ALL) return *item;
    struct attribute_map part = {.items = arena_array(a, struct attribute_entry, item->count)};
    for (size_t i = 0; i < item->count; i++) {
        if (index_holds(table, index, item->items[i].key))
            part.items[part.count++] = item->items[i];
    }
    return part;
}

/* One index's entry for one item. */
struct entry {
    struct str key;   /* absent: none */
    struct str value; /* encoded */
    size_t size;
};

static enum err make_entry(struct arena *a, const struct table_definition *table,
                           const struct index_definition *index, const struct attribute_map *item,
                           struct entry *entry) {
    *entry = (struct entry){0};
    if (item == NULL || !index_covers(index, item)) return ERR_OK;
    struct attribute_map part = index_project(a, table, index, item);
    struct buf value = buf_in_arena(a, ITEM_BYTES_MAX);
    item_encode(&value, &part);
    if (!buf_ok(&value)) return ERR_TOO_LARGE;
    *entry = (struct entry){.key = index_key(a, table, index, item),
                            .value = buf_str(&value),
                            .size = item_size(&part)};
    return ERR_OK;
}

static enum err update_index(struct txn *txn, const struct entry *before,
                             const struct entry *after) {
    bool moved = str_is_set(before->key) && !str_eq(before->key, after->key);
    bool same = str_is_set(after->key) && str_eq(before->key, after->key) &&
                str_eq(before->value, after->value);
    if (moved) TRY(txn_delete(txn, before->key));
    if (!str_is_set(after->key) || same) return ERR_OK;
    return txn_put(txn, after->key, after->value);
}

enum err index_add(struct txn *txn, struct arena *a, const struct table_definition *table,
                   const struct index_definition *index, const struct attribute_map *item) {
    struct entry entry;
    TRY(make_entry(a, table, index, item, &entry));
    return str_is_set(entry.key) ? txn_put(txn, entry.key, entry.value) : ERR_OK;
}

enum err indexes_update(struct txn *txn, struct arena *a, const struct table_definition *table,
                        const struct attribute_map *old, const struct attribute_map *new) {
    for (size_t i = 0; i < table->index_count; i++) {
        struct entry before, after;
        TRY(make_entry(a, table, &table->indexes[i], old, &before));
        TRY(make_entry(a, table, &table->indexes[i], new, &after));
        TRY(update_index(txn, &before, &after));
    }
    return ERR_OK;
}

double index_write_units(struct arena *a, const struct table_definition *table,
                         const struct index_definition *index, const struct attribute_map *old,
                         const struct attribute_map *new) {
    struct entry before, after;
    if (make_entry(a, table, index, old, &before) != ERR_OK) return 0;
    if (make_entry(a, table, index, new, &after) != ERR_OK) return 0;
    bool was = str_is_set(before.key), is = str_is_set(after.key);
    bool in_place = was && is && str_eq(before.key, after.key);
    if (in_place && str_eq(before.value, after.value)) return 0;
    if (in_place) return write_units(before.size > after.size ? before.size : after.size);
    return (was ? write_units(before.size) : 0) + (is ? write_units(after.size) : 0);
}
