#include "services/dynamodb/indexes/backfill.h"

#include "services/dynamodb/indexes/manager.h"
#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/tables/time-to-live.h"
#include "shared/store/tuple.h"

enum { RUN_ITEMS = 256 };

struct backfill {
    struct str record_key; /* of the table's definition */
    uint64_t incarnation, index_id;
    struct arena *arena; /* of one run */
    struct str last;     /* item key at which the run before ended, on the heap; absent: none */
    bool done;

    /* Of the run. */
    struct table_definition table;
    struct str key[RUN_ITEMS];
    size_t count;
};

/* The mark that says that there is work left, in b->table as it is now; and the index, if it is
 * about one. NULL: it, or its table, is gone. */
static enum err find_mark(struct txn *txn, struct backfill *b, struct index_definition **index,
                          bool **mark) {
    struct str bytes;
    *index = NULL;
    *mark = NULL;
    enum err err = txn_get_for_update(txn, b->arena, b->record_key, &bytes);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    TRY(table_decode(b->arena, bytes, &b->table));
    if (b->table.incarnation != b->incarnation) return ERR_OK;
    if (b->index_id == BACKFILL_TIME_TO_LIVE) *mark = &b->table.ttl_filling;
    for (size_t i = 0; i < b->table.index_count; i++) {
        if (b->table.indexes[i].id != b->index_id) continue;
        *index = &b->table.indexes[i];
        *mark = &b->table.indexes[i].backfilling;
    }
    return ERR_OK;
}

static enum err list_keys(struct txn *txn, struct backfill *b) {
    struct str prefix = item_prefix(b->arena, &b->table), key, value;
    struct str from = str_is_set(b->last) ? ARENA_CONCAT(b->arena, b->last, str_n("", 1)) : prefix;
    struct txn_cursor *cursor;
    b->count = 0;
    TRY(txn_cursor_open(txn, from, tuple_prefix_end(b->arena, prefix), false, &cursor));
    enum err err = ERR_OK;
    while (b->count < RUN_ITEMS && (err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        b->key[b->count++] = arena_str(b->arena, key);
    }
    txn_cursor_close(cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

/* Reading for update makes the run conflict with every writer of one of its items. */
static enum err add_entry(struct txn *txn, struct backfill *b, const struct index_definition *index,
                          struct str key) {
    struct str bytes;
    struct attribute_map item;
    TRY(txn_get_for_update(txn, b->arena, key, &bytes));
    TRY(item_decode(b->arena, bytes, &item));
    if (index != NULL) return index_add(txn, b->arena, &b->table, index, &item);
    return time_to_live_update(txn, b->arena, &b->table, NULL, &item);
}

static enum err fill_run(struct txn *txn, void *arg) {
    struct backfill *b = arg;
    struct index_definition *index;
    bool *mark;
    b->done = true;
    TRY(find_mark(txn, b, &index, &mark));
    if (mark == NULL || !*mark) return ERR_OK;
    TRY(list_keys(txn, b));
    for (size_t i = 0; i < b->count; i++)
        TRY(add_entry(txn, b, index, b->key[i]));
    b->done = b->count < RUN_ITEMS;
    if (!b->done) return ERR_OK;
    *mark = false;
    return table_put(txn, b->arena, &b->table);
}

enum err index_backfill(struct dynamodb *d, const struct job *job) {
    struct arena kept = {0}, run = {0};
    struct buf last = buf_on_heap(STORE_KEY_BYTES_MAX);
    struct backfill b = {.record_key =
                             table_record_key(&kept, job->account, job->region, job->table),
                         .incarnation = job->incarnation,
                         .index_id = job->number,
                         .arena = &run};
    enum err err = ERR_OK;
    while (err == ERR_OK && !b.done) {
        err = store_run(d->cloud->store, STORE_WRITE, fill_run, &b, NULL);
        if (err == ERR_OK && !b.done) {
            buf_clear(&last);
            buf_add(&last, b.key[b.count - 1]);
            b.last = buf_str(&last);
        }
        arena_reset(&run);
        if (err == ERR_OK && !b.done && atomic_load(&d->stopping)) err = ERR_GONE;
    }
    buf_free(&last);
    arena_free(&run);
    arena_free(&kept);
    return err;
}
