#include "services/dynamodb/items/item-store.h"

#include "services/dynamodb/indexes/manager.h"
#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/number.h"
#include "services/dynamodb/streams/capture.h"
#include "services/dynamodb/tables/time-to-live.h"
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
    return table->index_count > 0 || str_is_set(table->stream_view_type) ||
           str_is_set(table->ttl_attribute);
}

enum err item_write(struct txn *txn, struct arena *a, const struct table_definition *table,
                    const struct attribute_map *old, const struct attribute_map *new) {
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
    TRY(time_to_live_update(txn, a, table, old, new));
    return stream_capture(txn, a, table, old, new);
}

/* ---- whole tables ---- */

static struct str tombstone_prefix(struct arena *a) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    tuple_add_text(&key, STR("dynamodb"));
    tuple_add_text(&key, STR("drop"));
    return buf_str(&key);
}

static struct str tombstone_key(struct arena *a, uint64_t incarnation) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    buf_add(&key, tombstone_prefix(a));
    tuple_add_u64(&key, incarnation);
    return buf_str(&key);
}

enum err item_drop_later(struct txn *txn, struct arena *a, uint64_t incarnation) {
    return txn_put(txn, tombstone_key(a, incarnation), STR("1"));
}

static enum err delete_key(struct txn *txn, void *key) {
    return txn_delete(txn, *(const struct str *)key);
}

enum err item_drop_all(struct store *store, struct arena *a, uint64_t incarnation) {
    struct buf items = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    add_item_prefix(&items, incarnation);
    TRY(store_drop_prefix(store, buf_str(&items)));
    TRY(store_drop_prefix(store, indexes_prefix(a, incarnation)));
    TRY(store_drop_prefix(store, time_to_live_prefix(a, incarnation)));
    struct str key = tombstone_key(a, incarnation);
    return store_run(store, STORE_WRITE, delete_key, &key, NULL);
}

struct unfinished {
    struct arena *arena;
    uint64_t *incarnation;
    size_t count, capacity;
};

static enum err collect_tombstones(struct txn *txn, void *arg) {
    struct unfinished *u = arg;
    struct str prefix = tombstone_prefix(u->arena), key, value;
    struct txn_cursor *cursor;
    u->count = 0;
    TRY(txn_cursor_open(txn, prefix, tuple_prefix_end(u->arena, prefix), false, &cursor));
    enum err err;
    while ((err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        struct str rest = str_skip(key, prefix.len);
        uint64_t incarnation;
        if (tuple_next_u64(&rest, &incarnation) != ERR_OK) continue;
        u->incarnation =
            arena_grow(u->arena, u->incarnation, u->count, &u->capacity, sizeof *u->incarnation);
        u->incarnation[u->count++] = incarnation;
    }
    txn_cursor_close(cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

enum err item_drop_unfinished(struct store *store, struct arena *a) {
    struct unfinished u = {.arena = a};
    TRY(store_run(store, STORE_READ, collect_tombstones, &u, NULL));
    for (size_t i = 0; i < u.count; i++)
        TRY(item_drop_all(store, a, u.incarnation[i]));
    return ERR_OK;
}
