#include "services/dynamodb/items/item-store.h"

#include "services/dynamodb/indexes/manager.h"
#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/number.h"
#include "services/dynamodb/replicas/replicate.h"
#include "services/dynamodb/tables/time-to-live.h"
#include "services/dynamodb/vectors/vectors.h"
#include "shared/store/tuple.h"

/* ---- keys ---- */

void key_add_value(struct buf *key, const struct attribute_value *v) {
    if (v->type == ATTRIBUTE_N) {
        struct tuple_decimal n = number_of(v->text);
        tuple_add_decimal(key, &n);
    } else if (v->type == ATTRIBUTE_B) {
        tuple_add_bytes(key, v->text);
    } else {
        tuple_add_text(key, v->text);
    }
}

/* Spreads similar keys over all of the range: the high half of a multiplication (Fibonacci hashing)
 * over FNV-1a, whose own high bits change little from key to key. */
static uint32_t spread(struct str bytes) {
    return (uint32_t)((str_hash(bytes) * 0x9e3779b97f4a7c15u) >> 32);
}

void key_add_hash(struct buf *key, const struct key_schema *schema,
                  const struct attribute_map *item) {
    size_t at = key->len;
    buf_add_be32(key, 0);
    for (size_t i = 0; i < schema->hash_count; i++) {
        key_add_value(key, item_get(item, schema->attribute[i].name));
    }
    if (!buf_ok(key)) return;
    uint32_t hash = spread(str_n(key->ptr + at + 4, key->len - at - 4));
    for (int i = 0; i < 4; i++)
        key->ptr[at + (size_t)i] = (char)(hash >> (24 - 8 * i) & 0xff);
}

static void add_item_prefix(struct buf *key, uint64_t incarnation) {
    tuple_add_text(key, STR("dynamodb.item"));
    tuple_add_u64(key, incarnation);
}

struct str item_prefix(struct arena *a, const struct table_definition *table) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    add_item_prefix(&key, table->incarnation);
    return buf_str(&key);
}

struct str item_key(struct arena *a, const struct table_definition *table,
                    const struct attribute_map *item) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    add_item_prefix(&key, table->incarnation);
    key_add_hash(&key, &table->key, item);
    if (table->key.range_count > 0) {
        key_add_value(&key, item_get(item, table->key.attribute[1].name));
    }
    ASSERT(buf_ok(&key)); /* the sizes of key values are bounded, see keys.h */
    return buf_str(&key);
}

/* ---- items ---- */

enum err item_read(struct txn *txn, struct arena *a, const struct table_definition *table,
                   const struct attribute_map *key, bool for_update, struct attribute_map *item) {
    struct str at = item_key(a, table, key), bytes;
    TRY(for_update ? txn_get_for_update(txn, a, at, &bytes) : txn_get(txn, a, at, &bytes));
    return item_decode(a, bytes, item);
}

bool item_needs_old(const struct table_definition *table) {
    return table->index_count > 0 || table->vector_count > 0 || table->replica_count > 0 ||
           table_logs_changes(table) || str_is_set(table->ttl_attribute);
}

enum err item_write(struct txn *txn, struct arena *a, const struct table_definition *table,
                    const struct attribute_map *old, const struct attribute_map *new) {
    return item_write_as(txn, a, table, WRITER_CLIENT, old, new);
}

enum err item_write_as(struct txn *txn, struct arena *a, const struct table_definition *table,
                       enum writer writer, const struct attribute_map *old,
                       const struct attribute_map *new) {
    if (new == NULL && old == NULL) return ERR_OK;
    struct str at = item_key(a, table, new != NULL ? new : old);
    if (new != NULL) {
        struct buf bytes = buf_in_arena(a, ITEM_BYTES_MAX);
        item_encode(&bytes, new);
        if (!buf_ok(&bytes)) return ERR_TOO_LARGE;
        TRY(txn_put(txn, at, buf_str(&bytes)));
    } else {
        TRY(txn_delete(txn, at));
    }
    TRY(indexes_update(txn, a, table, old, new));
    TRY(vectors_update(txn, a, table, old, new));
    TRY(time_to_live_update(txn, a, table, old, new));
    TRY(change_log_add(txn, a, table, writer, old, new));
    bool replicates = table->replica_count > 0 && writer != WRITER_REPLICATION;
    return replicates ? replicate_write(txn, a, table, old, new) : ERR_OK;
}

/* ---- whole tables ---- */

enum err item_drop_all(struct store *store, struct arena *a, uint64_t incarnation) {
    struct buf items = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    add_item_prefix(&items, incarnation);
    TRY(store_drop_prefix(store, buf_str(&items)));
    TRY(store_drop_prefix(store, indexes_prefix(a, incarnation)));
    TRY(store_drop_prefix(store, vectors_prefix(a, incarnation)));
    return store_drop_prefix(store, time_to_live_prefix(a, incarnation));
}
