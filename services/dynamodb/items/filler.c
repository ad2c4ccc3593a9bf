#include "services/dynamodb/items/filler.h"

#include <stdlib.h>

#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/item-store.h"

enum {
    RUN_ITEMS = 200, /* in one transaction */
    RUN_BYTES = 2 * 1024 * 1024,
};

struct filler {
    struct dynamodb *d;
    const struct job *job;
    enum table_state state;
    struct arena items;
    struct str item[RUN_ITEMS]; /* encoded */
    size_t count, bytes;
    filler_end_fn *end;
    void *end_arg;
    struct arena run;
};

struct filler *filler_new(struct dynamodb *d, const struct job *job, enum table_state state) {
    struct filler *f = calloc(1, sizeof *f);
    ASSERT(f != NULL);
    f->d = d;
    f->job = job;
    f->state = state;
    return f;
}

void filler_free(struct filler *f) {
    if (f == NULL) return;
    arena_free(&f->items);
    arena_free(&f->run);
    free(f);
}

static enum err put_item(struct txn *txn, struct filler *f, const struct table_definition *table,
                         struct str bytes) {
    struct attribute_map item, old;
    TRY(item_decode(&f->run, bytes, &item));
    enum err err = item_read(txn, &f->run, table, &item, true, &old);
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    return item_write(txn, &f->run, table, err == ERR_OK ? &old : NULL, &item);
}

static enum err put_run(struct txn *txn, void *arg) {
    struct filler *f = arg;
    struct table_definition table;
    arena_reset(&f->run);
    TRY(job_table_in(txn, &f->run, f->job, f->state, &table));
    for (size_t i = 0; i < f->count; i++)
        TRY(put_item(txn, f, &table, f->item[i]));
    return f->end != NULL ? f->end(txn, &f->run, f->end_arg, &table) : ERR_OK;
}

enum err filler_flush(struct filler *f, filler_end_fn *end, void *arg) {
    f->end = end;
    f->end_arg = arg;
    if (f->count > 0 || end != NULL) {
        TRY(store_run(f->d->cloud->store, STORE_WRITE, put_run, f, NULL));
    }
    f->count = 0;
    f->bytes = 0;
    arena_reset(&f->items);
    return atomic_load(&f->d->stopping) && end == NULL ? ERR_GONE : ERR_OK;
}

enum err filler_add_encoded(struct filler *f, struct str item) {
    if (f->count == RUN_ITEMS || f->bytes >= RUN_BYTES) TRY(filler_flush(f, NULL, NULL));
    f->item[f->count++] = arena_str(&f->items, item);
    f->bytes += item.len;
    return ERR_OK;
}

enum err filler_add(struct filler *f, const struct attribute_map *item) {
    struct buf bytes = buf_on_heap(ITEM_BYTES_MAX);
    item_encode(&bytes, item);
    enum err err = buf_ok(&bytes) ? filler_add_encoded(f, buf_str(&bytes)) : ERR_TOO_LARGE;
    buf_free(&bytes);
    return err;
}
