#include "services/dynamodb/items/walk.h"

#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/item-store.h"
#include "shared/store/tuple.h"

enum { RUN_ITEMS = 256 };

struct run {
    const struct item_walk *walk;
    const struct job *job;
    struct arena *arena;
    struct str last; /* item key at which the run before ended, on the heap; absent: none */
    bool done;

    struct table_definition table;
    struct str key[RUN_ITEMS];
    size_t count;
};

static enum err list_keys(struct txn *txn, struct run *r) {
    struct str prefix = item_prefix(r->arena, &r->table), key, value;
    struct str from = str_is_set(r->last) ? ARENA_CONCAT(r->arena, r->last, str_n("", 1)) : prefix;
    struct txn_cursor *cursor;
    r->count = 0;
    TRY(txn_cursor_open(txn, from, tuple_prefix_end(r->arena, prefix), false, &cursor));
    enum err err = ERR_OK;
    while (r->count < RUN_ITEMS && (err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        r->key[r->count++] = arena_str(r->arena, key);
    }
    txn_cursor_close(cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

/* Reading for update makes the run conflict with every writer of one of its items. */
static enum err visit_key(struct txn *txn, struct run *r, struct str key) {
    struct str bytes;
    struct attribute_map item;
    TRY(txn_get_for_update(txn, r->arena, key, &bytes));
    TRY(item_decode(r->arena, bytes, &item));
    return r->walk->visit(txn, r->arena, r->walk->arg, &r->table, &item);
}

static enum err run_once(struct txn *txn, void *arg) {
    struct run *r = arg;
    r->done = true;
    enum err err = job_table(txn, r->arena, r->job, &r->table);
    if (err == ERR_OK) err = r->walk->begin(txn, r->arena, r->walk->arg, &r->table);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    TRY(list_keys(txn, r));
    for (size_t i = 0; i < r->count; i++)
        TRY(visit_key(txn, r, r->key[i]));
    r->done = r->count < RUN_ITEMS;
    return r->done ? r->walk->end(txn, r->arena, r->walk->arg, &r->table) : ERR_OK;
}

static void remember(struct buf *last, struct run *r) {
    buf_clear(last);
    buf_add(last, r->key[r->count - 1]);
    r->last = buf_str(last);
}

enum err item_walk(struct dynamodb *d, const struct job *job, const struct item_walk *walk) {
    struct arena a = {0};
    struct buf last = buf_on_heap(STORE_KEY_BYTES_MAX);
    struct run r = {.walk = walk, .job = job, .arena = &a};
    enum err err = ERR_OK;
    while (err == ERR_OK && !r.done) {
        err = store_run(d->cloud->store, STORE_WRITE, run_once, &r, NULL);
        if (err == ERR_OK && !r.done) remember(&last, &r);
        arena_reset(&a);
        if (err == ERR_OK && !r.done && atomic_load(&d->stopping)) err = ERR_GONE;
    }
    buf_free(&last);
    arena_free(&a);
    return err;
}
