#include <stdio.h>
#include <unistd.h>

#include "shared/store/blob-files.h"
#include "shared/store/memory-dir.h"
#include "shared/store/tuple.h"

/* ---- opening and closing ---- */

static enum err make_place(struct store *store, const struct store_options *options,
                           struct buf *why) {
    enum err err = ERR_OK;
    if (store->memory) {
        err = memory_dir_make(store->dir, sizeof store->dir, &store->memory_lock);
    } else {
        int n = snprintf(store->dir, sizeof store->dir, "%s", options->dir);
        /* Names of files in it must still fit. */
        if (n < 0 || (size_t)n >= sizeof store->dir - 64) err = ERR_TOO_LARGE;
        if (err == ERR_OK) err = file_make_dirs(store->dir, 0700);
    }
    if (err != ERR_OK) {
        buf_printf(why, "cannot make the folder %s: %s", store->dir, err_text(err));
    }
    return err;
}

/* The names of new folders reach the disk before there is anything in them; CURRENT tells that an
 * earlier start has come so far. The one above may be somebody else's, which we may not open: then
 * it was there before. */
static enum err make_db(const struct store *store, const char *path) {
    char other[FILE_PATH_MAX + 16];
    TRY(file_make_dir(path, 0700, NULL));
    (void)snprintf(other, sizeof other, "%s/CURRENT", path);
    if (store->memory || access(other, F_OK) == 0) return ERR_OK;
    (void)snprintf(other, sizeof other, "%s/..", store->dir);
    (void)!file_sync_dir(other);
    return file_sync_dir(store->dir);
}

static void init_parts(struct store *store, const struct store_options *options) {
    store->env = options->env;
    store->memory = options->memory;
    store->read_only = options->salvage;
    store->memory_lock = -1;
    mutex_init(&store->commit);
    mutex_init(&store->pool);
    mutex_init(&store->hook_lock);
    mutex_init(&store->sequence.lock);
    conflicts_init(&store->conflicts);
    row_cache_init(&store->rows);
}

static void free_parts(struct store *store) {
    while (store->free_txns != NULL) {
        struct txn *txn = store->free_txns;
        store->free_txns = txn->next;
        txn_free(txn);
    }
    rocks_close(&store->rocks);
    conflicts_free(&store->conflicts);
    row_cache_deinit(&store->rows);
    mutex_deinit(&store->commit);
    mutex_deinit(&store->pool);
    mutex_deinit(&store->hook_lock);
    mutex_deinit(&store->sequence.lock);
    if (store->memory_lock >= 0) {
        (void)!file_remove_tree(store->dir);
        file_close(store->memory_lock);
    }
    free(store);
}

/* Nothing of what keeps a store in order: it stays as it is. */
static enum err open_salvaged(struct store *store, const struct store_options *options,
                              struct buf *why) {
    char path[FILE_PATH_MAX + 8];
    store->dir[0] = '\0';
    int n = snprintf(store->dir, sizeof store->dir, "%s", options->dir);
    if (n < 0 || (size_t)n >= sizeof store->dir - 64) return ERR_TOO_LARGE;
    (void)snprintf(path, sizeof path, "%s/db", store->dir);
    TRY(rocks_salvage(&store->rocks, path, options->cache_bytes, why));
    store->opened_at = rocks_newest(&store->rocks);
    return flusher_start(&store->flusher, &store->rocks, false);
}

static enum err open_parts(struct store *store, const struct store_options *options,
                           struct buf *why) {
    char path[FILE_PATH_MAX + 8];
    if (options->salvage) return open_salvaged(store, options, why);
    TRY(make_place(store, options, why));
    TRY(space_open(&store->space, store->dir, why));
    (void)snprintf(path, sizeof path, "%s/db", store->dir);
    enum err err = make_db(store, path);
    if (err != ERR_OK) {
        buf_printf(why, "cannot make the folder %s: %s", path, err_text(err));
        return err;
    }
    TRY(rocks_open(&store->rocks, path, !store->memory, options->cache_bytes, why));
    store->opened_at = rocks_newest(&store->rocks);

    err = format_check(store, why);
    if (err == ERR_UNSUPPORTED) return err;
    if (err == ERR_OK) err = sequence_open(store);
    if (err == ERR_OK) err = flusher_start(&store->flusher, &store->rocks, !store->memory);
    if (err == ERR_OK) {
        err = blobs_start(store);
        if (err != ERR_OK) flusher_stop(&store->flusher);
    }
    if (err != ERR_OK) buf_printf(why, "the store in %s: %s", store->dir, err_text(err));
    return err;
}

enum err store_open(struct store **store, const struct store_options *options, struct buf *why) {
    *store = NULL;
    struct store *s = calloc(1, sizeof *s);
    ASSERT(s != NULL);
    init_parts(s, options);
    enum err err = open_parts(s, options, why);
    if (err != ERR_OK) {
        free_parts(s);
        return err;
    }
    *store = s;
    return ERR_OK;
}

bool store_is_read_only(const struct store *store) {
    return store->read_only;
}

/* What is in tables need not be read from the log at the next start. */
static void flush_tables(struct store *store) {
    char *message = NULL;
    rocksdb_flushoptions_t *options = rocksdb_flushoptions_create();
    rocksdb_flush(store->rocks.db, options, &message);
    rocksdb_flushoptions_destroy(options);
    (void)!rocks_err(message); /* the log has it all */
}

void store_close(struct store *store) {
    if (store == NULL) return;
    blobs_stop(store);
    flusher_stop(&store->flusher);
    bool changed = !store->read_only && rocks_newest(&store->rocks) != store->opened_at;
    if (changed && !store->memory && space_is_ample(&store->space)) flush_tables(store);
    free_parts(store);
}

/* ---- transactions ---- */

enum {
    RUN_AGAIN_AT_ONCE = 3,
    BACKOFF_MIN_US = 20,
    BACKOFF_DOUBLINGS = 8, /* so at most about 5 ms */
};

struct outcome {
    bool alone; /* asked for */
    bool lost_race, committed;
    uint64_t ticket;
};

static enum err run_txn(struct txn *txn, txn_fn *fn, void *arg, struct outcome *o) {
    enum err err = fn(txn, arg);
    /* What was not in memory may have been taken for something else: it must be asked again. */
    bool unanswered = txn->failed != ERR_OK && (err == ERR_OK || txn->failed == ERR_WOULD_BLOCK);
    if (unanswered) err = txn->failed;
    if (err == ERR_OK && txn->writes) {
        err = txn_commit(txn);
        o->lost_race = err == ERR_CONFLICT;
        o->committed = err == ERR_OK;
    }
    return err;
}

/* Nobody commits from its beginning to its end: it cannot lose. */
static enum err run_txn_alone(struct store *store, struct txn **txn, txn_fn *fn, void *arg,
                              struct outcome *o) {
    DEFER(mutex_release) struct mutex *held = mutex_acquire(&store->commit);
    (void)held;
    *txn = txn_begin(store, STORE_WRITE);
    (*txn)->alone = true;
    return run_txn(*txn, fn, arg, o);
}

static enum err run_once(struct store *store, enum store_mode mode, txn_fn *fn, void *arg,
                         struct outcome *o) {
    struct txn *txn = NULL;
    enum err err;
    if (o->alone) {
        err = run_txn_alone(store, &txn, fn, arg, o);
    } else {
        txn = txn_begin(store, mode);
        err = run_txn(txn, fn, arg, o);
    }
    if (o->committed) txn_follow_up(txn);
    o->ticket = flusher_has(&store->flusher, txn->ticket) ? 0 : txn->ticket;
    txn_end(txn);
    return err;
}

static void back_off(struct store *store, int lost) {
    int doublings = lost - RUN_AGAIN_AT_ONCE;
    if (doublings <= 0) return;
    if (doublings > BACKOFF_DOUBLINGS) doublings = BACKOFF_DOUBLINGS;
    uint32_t random = 0;
    env_random(store->env, &random, sizeof random);
    thread_sleep_us(random % ((uint32_t)BACKOFF_MIN_US << doublings));
}

static enum err run_until_won(struct store *store, enum store_mode mode, txn_fn *fn, void *arg,
                              uint64_t *ticket) {
    bool nowait = mode == STORE_READ_NOWAIT || mode == STORE_WRITE_NOWAIT;
    for (int lost = 0;;) {
        struct outcome o = {.alone = lost >= STORE_RACES_MAX};
        enum err err = run_once(store, mode, fn, arg, &o);
        *ticket = o.ticket;
        if (!o.lost_race) return err;

        lost++;
        atomic_fetch_add_explicit(&store->conflict_count, 1, memory_order_relaxed);
        if (nowait && lost > RUN_AGAIN_AT_ONCE) return ERR_WOULD_BLOCK;
        back_off(store, lost);
    }
}

enum err store_run(struct store *store, enum store_mode mode, txn_fn *fn, void *arg,
                   uint64_t *ticket) {
    uint64_t unasked = 0;
    return run_until_won(store, mode, fn, arg, ticket != NULL ? ticket : &unasked);
}

void store_set_hook(struct store *store, int hook, store_hook_fn *fn, void *arg) {
    mutex_lock(&store->hook_lock);
    store->hooks[hook] = (struct store_hook){fn, arg};
    mutex_unlock(&store->hook_lock);
}

void store_call_hook(struct store *store, int hook, uint64_t least) {
    mutex_lock(&store->hook_lock);
    struct store_hook h = store->hooks[hook];
    if (h.fn != NULL) h.fn(h.arg, least);
    mutex_unlock(&store->hook_lock);
}

uint64_t store_durable(struct store *store) {
    return atomic_load(&store->flusher.durable);
}

enum err store_wait(struct store *store, uint64_t ticket) {
    return flusher_wait(&store->flusher, ticket);
}

void store_on_durable(struct store *store, struct store_waiter *waiter) {
    flusher_call(&store->flusher, waiter);
}

/* ---- the whole store ---- */

enum { FEW_KEYS = 1000 }; /* up to here keys are deleted singly: ranges slow later readers down */

enum err store_write_batch(struct store *store, rocksdb_writebatch_t *batch) {
    enum { STALL_US = 500 };
    if (store->read_only) return ERR_READ_ONLY;
    for (;;) {
        char *message = NULL;
        rocksdb_write(store->rocks.db, store->rocks.write, batch, &message);
        enum err err = rocks_err_once(message, &store->rocks.write_failed);
        if (err == ERR_OK) flusher_notify(&store->flusher);
        if (err != ERR_WOULD_BLOCK) return err;
        thread_sleep_us(STALL_US);
    }
}

struct drop {
    struct str from, to;
    rocksdb_writebatch_t *batch;
    int keys;
};

static enum err drop_few(struct txn *txn, void *arg) {
    struct drop *d = arg;
    struct txn_cursor *cursor = NULL;
    struct str key, value;
    TRY(txn_cursor_open(txn, d->from, d->to, false, &cursor));
    enum err err = ERR_OK;
    while (d->keys <= FEW_KEYS && err == ERR_OK) {
        err = txn_cursor_next(cursor, &key, &value);
        if (err != ERR_OK) break;
        rocksdb_writebatch_delete(d->batch, key.ptr, key.len);
        d->keys++;
    }
    txn_cursor_close(cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

/* One batch is one record of the log: all or nothing. */
static enum err drop_range(struct store *store, struct str from, struct str to) {
    struct drop d = {.from = from, .to = to, .batch = rocksdb_writebatch_create()};
    enum err err = store_run(store, STORE_READ, drop_few, &d, NULL);
    if (d.keys > FEW_KEYS) {
        rocksdb_writebatch_clear(d.batch);
        rocksdb_writebatch_delete_range(d.batch, from.ptr, from.len, to.ptr, to.len);
    }
    if (err == ERR_OK && d.keys > 0) err = store_write_batch(store, d.batch);
    row_cache_clear(&store->rows);
    rocksdb_writebatch_destroy(d.batch);
    if (err == ERR_OK && d.keys > FEW_KEYS) flush_tables(store);
    return err;
}

enum err store_drop_range(struct store *store, struct str from, struct str to) {
    ASSERT(from.len > 0 && from.ptr[0] != OWN_KEY && str_is_set(to));
    TRY(drop_range(store, from, to));
    return store_wait(store, flusher_ticket(&store->flusher));
}

enum err store_drop_prefix(struct store *store, struct str prefix) {
    struct arena a = {0};
    enum err err = store_drop_range(store, prefix, tuple_prefix_end(&a, prefix));
    arena_free(&a);
    return err;
}

static enum err drop_links(struct store *store) {
    static const char from[] = {OWN_KEY, 'b'}, to[] = {OWN_KEY, 'c'};
    rocksdb_writebatch_t *batch = rocksdb_writebatch_create();
    rocksdb_writebatch_delete_range(batch, from, sizeof from, to, sizeof to);
    enum err err = store_write_batch(store, batch);
    rocksdb_writebatch_destroy(batch);
    return err;
}

/* Sequence numbers go on: some may be known outside. */
enum err store_reset(struct store *store) {
    char beyond[STORE_KEY_MAX + 1];
    memset(beyond, 0xff, sizeof beyond);
    TRY(drop_range(store, STR("\x01"), str_n(beyond, sizeof beyond)));
    TRY(drop_links(store));
    TRY(store_wait(store, flusher_ticket(&store->flusher)));
    return blobs_remove_all(store->blobs);
}

static uint64_t property(struct store *store, const char *name) {
    uint64_t value = 0;
    return rocksdb_property_int(store->rocks.db, name, &value) == 0 ? value : 0;
}

struct store_stats store_stats(struct store *store) {
    return (struct store_stats){
        .keys_estimate = property(store, "rocksdb.estimate-num-keys"),
        .disk_bytes = property(store, "rocksdb.total-sst-files-size"),
        .memory_bytes = property(store, "rocksdb.size-all-mem-tables") +
                        property(store, "rocksdb.estimate-table-readers-mem") +
                        property(store, "rocksdb.block-cache-usage"),
        .commits = atomic_load(&store->commits),
        .fsyncs = atomic_load(&store->flusher.fsyncs),
        .conflicts = atomic_load(&store->conflict_count),
    };
}
