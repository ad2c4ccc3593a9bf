#include "services/dynamodb/tables/time-to-live.h"

#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/number.h"
#include "shared/store/tuple.h"

enum {
    SWEEP_ROWS = 64,     /* that one look at a table finds */
    DUE_DIGITS_MAX = 12, /* seconds beyond this are no date */
    DAY_SECONDS = 24 * 3600,
};

/* ---- rows ---- */

struct str time_to_live_prefix(struct arena *a, uint64_t incarnation) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    tuple_add_text(&key, STR("dynamodb.ttl"));
    tuple_add_u64(&key, incarnation);
    return buf_str(&key);
}

static struct str row_key(struct arena *a, const struct table_definition *table, uint64_t due,
                          struct str item_at) {
    struct buf key = buf_in_arena(a, 2 * STORE_KEY_BYTES_MAX);
    buf_add(&key, time_to_live_prefix(a, table->incarnation));
    tuple_add_u64(&key, due);
    buf_add(&key, item_at);
    return buf_str(&key);
}

/* When the item expires, in whole seconds. False: never. */
static bool due_of(const struct table_definition *table, const struct attribute_map *item,
                   uint64_t *due) {
    if (item == NULL || !str_is_set(table->ttl_attribute)) return false;
    const struct attribute_value *v = item_get(item, table->ttl_attribute);
    if (v == NULL || v->type != ATTRIBUTE_N) return false;
    size_t whole = str_find_char(v->text, '.');
    struct str digits = str_slice(v->text, 0, whole);
    return digits.len <= DUE_DIGITS_MAX && str_to_u64(digits, due) == ERR_OK && *due > 0;
}

enum err time_to_live_update(struct txn *txn, struct arena *a, const struct table_definition *table,
                             const struct attribute_map *old, const struct attribute_map *new) {
    uint64_t before = 0, after = 0;
    if (!str_is_set(table->ttl_attribute)) return ERR_OK;
    bool was = due_of(table, old, &before), is = due_of(table, new, &after);
    if (was && is && before == after) return ERR_OK;
    struct str at = item_key(a, table, new != NULL ? new : old);
    if (was) TRY(txn_delete(txn, row_key(a, table, before, at)));
    return is ? txn_put(txn, row_key(a, table, after, at), STR("")) : ERR_OK;
}

/* ---- sweeping ---- */

struct sweep {
    struct arena arena;
    uint64_t now; /* seconds */
    struct table_definition *table;
    size_t count, capacity;

    /* Of one table. */
    const struct table_definition *one;
    struct str row[SWEEP_ROWS];
    size_t rows;
};

static enum err collect_tables(struct sweep *s, struct txn_cursor *cursor) {
    struct str key, value;
    enum err err;
    while ((err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        struct table_definition table;
        TRY(table_decode(&s->arena, arena_str(&s->arena, value), &table));
        if (!str_is_set(table.ttl_attribute)) continue;
        s->table = arena_grow(&s->arena, s->table, s->count, &s->capacity, sizeof table);
        s->table[s->count++] = table;
    }
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static enum err find_tables(struct txn *txn, void *arg) {
    struct sweep *s = arg;
    struct str from = table_records_prefix(&s->arena);
    struct txn_cursor *cursor;
    s->count = 0;
    TRY(txn_cursor_open(txn, from, tuple_prefix_end(&s->arena, from), false, &cursor));
    enum err err = collect_tables(s, cursor);
    txn_cursor_close(cursor);
    return err;
}

static enum err find_rows(struct txn *txn, void *arg) {
    struct sweep *s = arg;
    struct buf to = buf_in_arena(&s->arena, STORE_KEY_BYTES_MAX);
    struct str from = time_to_live_prefix(&s->arena, s->one->incarnation), key, value;
    struct txn_cursor *cursor;
    buf_add(&to, from);
    tuple_add_u64(&to, s->now); /* what is due in this very second waits for the next */
    s->rows = 0;
    TRY(txn_cursor_open(txn, from, buf_str(&to), false, &cursor));
    enum err err = ERR_OK;
    while (s->rows < SWEEP_ROWS && (err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        s->row[s->rows++] = arena_str(&s->arena, key);
    }
    txn_cursor_close(cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

/* One row, against the table and the item as they are now. */
static enum err expire_row(struct txn *txn, struct sweep *s, const struct table_definition *table,
                           struct str row) {
    struct str rest = str_skip(row, time_to_live_prefix(&s->arena, table->incarnation).len), bytes;
    uint64_t due = 0, now_due = 0;
    struct attribute_map item;
    if (tuple_next_u64(&rest, &due) != ERR_OK) return txn_delete(txn, row);
    enum err err = txn_get_for_update(txn, &s->arena, rest, &bytes);
    if (err == ERR_NOT_FOUND) return txn_delete(txn, row);
    TRY(err);
    TRY(item_decode(&s->arena, bytes, &item));
    bool meant = due_of(table, &item, &now_due) && now_due == due;
    bool too_old = due + (uint64_t)TTL_YEARS_MAX * 365 * DAY_SECONDS < s->now;
    if (!meant || too_old) return txn_delete(txn, row);
    return item_write_as(txn, &s->arena, table, WRITER_TTL, &item, NULL);
}

static enum err expire_rows(struct txn *txn, void *arg) {
    struct sweep *s = arg;
    struct table_definition table;
    enum err err = table_get_same(txn, &s->arena, s->one, &table);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    for (size_t i = 0; i < s->rows; i++)
        TRY(expire_row(txn, s, &table, s->row[i]));
    return ERR_OK;
}

static enum err sweep_table(struct store *store, struct sweep *s) {
    do {
        TRY(store_run(store, STORE_READ, find_rows, s, NULL));
        if (s->rows > 0) TRY(store_run(store, STORE_WRITE, expire_rows, s, NULL));
    } while (s->rows == SWEEP_ROWS);
    return ERR_OK;
}

enum err time_to_live_sweep(struct store *store, int64_t now_ms, bool *any) {
    struct sweep s = {.now = (uint64_t)(now_ms / 1000)};
    enum err err = store_run(store, STORE_READ, find_tables, &s, NULL);
    *any = s.count > 0;
    for (size_t i = 0; i < s.count && err == ERR_OK; i++) {
        s.one = &s.table[i];
        err = sweep_table(store, &s);
    }
    arena_free(&s.arena);
    return err;
}
