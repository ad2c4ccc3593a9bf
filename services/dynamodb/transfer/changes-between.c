/* First pass: the journal, into rows under the scratch number: key -> time, old and new image (four
 * bytes of length in front of the old one). Second pass: the rows. */
#include "services/dynamodb/transfer/changes-between.h"

#include "services/dynamodb/backups/past.h"
#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/item-store.h"
#include "shared/store/tuple.h"

enum {
    RUN_CHANGES = 128, /* in one transaction */
    RUN_BYTES = 2 * 1024 * 1024,
    ROW_MAX = 2 * ITEM_BYTES_MAX + 64,
    ROW_HEAD = 8 + 4,
};

struct row {
    struct str key;
    int64_t time_ms;
    struct str old, new; /* empty: there was no item */
};

struct gathering {
    struct dynamodb *d;
    const struct changes_between *range;
    struct arena kept, run;
    struct str prefix; /* of the rows */
    struct row row[RUN_CHANGES];
    size_t count, bytes;
    change_fn *fn;
    void *arg;
};

/* ---- rows ---- */

static uint64_t take(struct str *rest, size_t bytes) {
    uint64_t n = 0;
    for (size_t i = 0; i < bytes; i++)
        n = n << 8 | (unsigned char)rest->ptr[i];
    *rest = str_skip(*rest, bytes);
    return n;
}

static enum err read_row(struct str bytes, struct row *row) {
    if (bytes.len < ROW_HEAD) return ERR_CORRUPT;
    row->time_ms = (int64_t)take(&bytes, 8);
    uint64_t len = take(&bytes, 4);
    if (len > bytes.len) return ERR_CORRUPT;
    row->old = str_slice(bytes, 0, len);
    row->new = str_skip(bytes, len);
    return ERR_OK;
}

static enum err put_row(struct txn *txn, struct arena *a, const struct row *row) {
    struct str there, old = row->old;
    enum err err = txn_get(txn, a, row->key, &there);
    if (err == ERR_OK) {
        struct row before;
        TRY(read_row(there, &before));
        old = before.old;
    } else if (err != ERR_NOT_FOUND) {
        return err;
    }
    struct buf bytes = buf_in_arena(a, ROW_MAX);
    buf_add_be64(&bytes, (uint64_t)row->time_ms);
    buf_add_be32(&bytes, (uint32_t)old.len);
    buf_add(&bytes, old);
    buf_add(&bytes, row->new);
    return buf_ok(&bytes) ? txn_put(txn, row->key, buf_str(&bytes)) : ERR_TOO_LARGE;
}

static enum err put_rows(struct txn *txn, void *arg) {
    struct gathering *g = arg;
    for (size_t i = 0; i < g->count; i++)
        TRY(put_row(txn, &g->run, &g->row[i]));
    return ERR_OK;
}

/* ---- the journal ---- */

static struct str image_of(struct arena *a, const struct attribute_map *item) {
    struct buf bytes = buf_in_arena(a, ITEM_BYTES_MAX);
    if (item != NULL) item_encode(&bytes, item);
    return buf_str(&bytes);
}

static enum err flush(struct gathering *g) {
    if (g->count == 0) return ERR_OK;
    TRY(store_run(g->d->cloud->store, STORE_WRITE, put_rows, g, NULL));
    g->count = 0;
    g->bytes = 0;
    arena_reset(&g->run);
    return atomic_load(&g->d->stopping) ? ERR_GONE : ERR_OK;
}

static enum err add_entry(struct gathering *g, const struct journal_entry *entry) {
    struct item_change change;
    TRY(change_read(&g->run, entry, &change));
    const struct attribute_map *item = change.old != NULL ? change.old : change.new;
    if (item == NULL) return ERR_CORRUPT;
    struct table_definition table = {.incarnation = g->range->incarnation, .key = *g->range->key};
    struct str prefix = item_prefix(&g->run, &table), key = item_key(&g->run, &table, item);
    g->row[g->count++] = (struct row){
        .key = ARENA_CONCAT(&g->run, g->prefix, str_skip(key, prefix.len)),
        .time_ms = change.time_ms,
        .old = image_of(&g->run, change.old),
        .new = image_of(&g->run, change.new),
    };
    g->bytes += entry->value.len;
    return g->count == RUN_CHANGES || g->bytes >= RUN_BYTES ? flush(g) : ERR_OK;
}

static enum err read_journal(struct txn *txn, void *arg) {
    struct gathering *g = arg;
    struct journal_cursor cursor;
    struct journal_entry entry;
    struct str journal = change_log_name(&g->kept, g->range->incarnation);
    TRY(journal_open(txn, &g->kept, journal, g->range->from, &cursor));
    enum err err;
    while ((err = journal_next(&cursor, &entry)) == ERR_OK) {
        if (journal_compare(entry.place, g->range->to) >= 0) break;
        err = add_entry(g, &entry);
        if (err != ERR_OK) break;
    }
    journal_close(&cursor);
    return err == ERR_OK || err == ERR_NOT_FOUND ? flush(g) : err;
}

/* ---- the rows again ---- */

static enum err decode_image(struct arena *a, struct str bytes,
                             const struct attribute_map **image) {
    *image = NULL;
    if (bytes.len == 0) return ERR_OK;
    struct attribute_map *item = arena_new(a, struct attribute_map);
    TRY(item_decode(a, arena_str(a, bytes), item));
    *image = item;
    return ERR_OK;
}

static enum err tell(struct gathering *g, struct str bytes) {
    struct row row;
    struct item_change change = {0};
    TRY(read_row(bytes, &row));
    if (row.old.len == 0 && row.new.len == 0) return ERR_OK;
    change.time_ms = row.time_ms;
    arena_reset(&g->run);
    TRY(decode_image(&g->run, row.old, &change.old));
    TRY(decode_image(&g->run, row.new, &change.new));
    return g->fn(g->arg, &g->run, &change);
}

static enum err tell_all(struct txn *txn, void *arg) {
    struct gathering *g = arg;
    struct txn_cursor *cursor;
    struct str key, value;
    TRY(txn_cursor_open(txn, g->prefix, tuple_prefix_end(&g->kept, g->prefix), false, &cursor));
    enum err err;
    while ((err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        err = atomic_load(&g->d->stopping) ? ERR_GONE : tell(g, value);
        if (err != ERR_OK) break;
    }
    txn_cursor_close(cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

enum err changes_between(struct dynamodb *d, const struct changes_between *range, change_fn *fn,
                         void *arg) {
    struct arena a = {0};
    struct gathering *g = arena_new(&a, struct gathering);
    struct store *store = d->cloud->store;
    struct str prefix = past_scratch(&a, range->scratch);
    *g = (struct gathering){.d = d, .range = range, .prefix = prefix, .fn = fn, .arg = arg};
    enum err err = store_drop_prefix(store, g->prefix);
    if (err == ERR_OK) err = store_run(store, STORE_READ, read_journal, g, NULL);
    if (err == ERR_OK) err = store_run(store, STORE_READ, tell_all, g, NULL);
    if (err == ERR_OK) err = store_drop_prefix(store, g->prefix);
    arena_free(&g->run);
    arena_free(&g->kept);
    arena_free(&a);
    return err;
}
