#include "shared/base/log.h"
#include "shared/store/blob-files.h"
#include "shared/store/log-check.h"

enum {
    TIER_ALL = 0, /* RocksDB's ReadTier */
    TIER_CACHE = 1,
    BATCH_KEPT_MAX = 1 << 20, /* a larger one is not kept for the next transaction */
};

static struct txn *txn_new(struct store *store) {
    struct txn *txn = calloc(1, sizeof *txn);
    ASSERT(txn != NULL);
    txn->store = store;
    txn->read = rocksdb_readoptions_create();
    txn->journal = buf_on_heap(TXN_BYTES_MAX);
    return txn;
}

void txn_free(struct txn *txn) {
    rocksdb_readoptions_destroy(txn->read);
    if (txn->batch != NULL) rocksdb_writebatch_wi_destroy(txn->batch);
    key_set_free(&txn->keys);
    buf_free(&txn->journal);
    free(txn->unlinked);
    free(txn);
}

static struct txn *take_pooled(struct store *store) {
    DEFER(mutex_release) struct mutex *held = mutex_acquire(&store->pool);
    (void)held;
    struct txn *txn = store->free_txns;
    if (txn == NULL) return NULL;
    store->free_txns = txn->next;
    store->free_count--;
    return txn;
}

static bool give_to_pool(struct txn *txn) {
    struct store *store = txn->store;
    DEFER(mutex_release) struct mutex *held = mutex_acquire(&store->pool);
    (void)held;
    if (store->free_count >= TXN_POOL_MAX) return false;
    txn->next = store->free_txns;
    store->free_txns = txn;
    store->free_count++;
    return true;
}

struct txn *txn_begin(struct store *store, enum store_mode mode) {
    struct txn *txn = take_pooled(store);
    if (txn == NULL) txn = txn_new(store);

    txn->writes = mode == STORE_WRITE || mode == STORE_WRITE_NOWAIT;
    txn->nowait = mode == STORE_READ_NOWAIT || mode == STORE_WRITE_NOWAIT;
    txn->alone = false;
    txn->failed = ERR_OK;
    txn->sequence = 0;
    txn->unlinked_count = 0;
    memset(txn->hook_due, 0, sizeof txn->hook_due);
    txn->outbox_count = 0;
    txn->began = rocks_newest(&store->rocks);
    txn->snapshot = rocksdb_create_snapshot(store->rocks.db);
    uint64_t seen = rocks_newest(&store->rocks);
    txn->seen = flusher_has(&store->flusher, seen) ? 0 : seen;
    txn->ticket = 0;
    txn->bytes_read = 0;
    txn->frees = false;
    rocksdb_readoptions_set_snapshot(txn->read, txn->snapshot);
    rocksdb_readoptions_set_read_tier(txn->read, txn->nowait ? TIER_CACHE : TIER_ALL);
    return txn;
}

static void close_forgotten_cursors(struct txn *txn) {
    while (UNLIKELY(txn->cursors != NULL)) {
        log_error("store", "bug: a cursor outlives its transaction");
        txn_cursor_close(txn->cursors);
    }
}

static void reset_batch(struct txn *txn) {
    if (txn->batch_bytes > BATCH_KEPT_MAX) {
        rocksdb_writebatch_wi_destroy(txn->batch);
        txn->batch = NULL;
    } else if (txn->batch_bytes > 0) {
        rocksdb_writebatch_wi_clear(txn->batch);
    }
    txn->batch_bytes = 0;
    bool keep = txn->journal.len <= BATCH_KEPT_MAX && buf_ok(&txn->journal);
    if (keep) {
        buf_clear(&txn->journal);
    } else {
        buf_free(&txn->journal);
        txn->journal = buf_on_heap(TXN_BYTES_MAX);
    }
}

void txn_end(struct txn *txn) {
    close_forgotten_cursors(txn);
    rocksdb_readoptions_set_snapshot(txn->read, NULL);
    rocksdb_release_snapshot(txn->store->rocks.db, txn->snapshot);
    txn->snapshot = NULL;
    reset_batch(txn);
    key_set_clear(&txn->keys);
    if (!give_to_pool(txn)) txn_free(txn);
}

static enum err write_batch(struct txn *txn) {
    char *message = NULL;
    rocksdb_write_writebatch_wi(txn->store->rocks.db, txn->store->rocks.write, txn->batch,
                                &message);
    return rocks_err_once(message, &txn->store->rocks.write_failed);
}

/* Entries of journals have a place for this attempt only: when it fails they are taken out again.
 */
static enum err write_with_journal(struct txn *txn) {
    if (txn->journal.len == 0) return write_batch(txn);
    char *message = NULL;
    rocksdb_writebatch_wi_set_save_point(txn->batch);
    journal_commit(txn);
    enum err err = write_batch(txn);
    if (err == ERR_OK) return ERR_OK;
    rocksdb_writebatch_wi_rollback_to_save_point(txn->batch, &message);
    enum err undone = rocks_err(message);
    return undone == ERR_OK ? err : undone;
}

/* Everyone's commits one by one: they only go to memory, and RocksDB would queue them as well. */
static enum err write_alone(struct txn *txn) {
    struct store *store = txn->store;
    if (conflicts_found(&store->conflicts, &txn->keys, txn->began)) return ERR_CONFLICT;
    if (txn->batch_bytes == 0) return ERR_OK;

    conflicts_note(&store->conflicts, &txn->keys, CONFLICTS_PENDING);
    enum err err = write_with_journal(txn);
    uint64_t now = rocks_newest(&store->rocks);
    conflicts_note(&store->conflicts, &txn->keys, now);
    TRY(err);
    txn->ticket = now;
    atomic_fetch_add_explicit(&store->commits, 1, memory_order_relaxed);
    flusher_notify(&store->flusher);
    return ERR_OK;
}

static enum err commit_once(struct txn *txn) {
    if (txn->alone) return write_alone(txn); /* the lock is held already */
    DEFER(mutex_release) struct mutex *held = mutex_acquire(&txn->store->commit);
    (void)held;
    return write_alone(txn);
}

void txn_follow_up(struct txn *txn) {
    struct store *store = txn->store;
    if (txn->unlinked_count > 0) {
        blobs_unlinked(store->blobs, txn->unlinked, txn->unlinked_count, txn->ticket);
    }
    for (int i = 0; i < HOOK_COUNT; i++) {
        if (txn->hook_due[i]) store_call_hook(store, i, txn->hook_least[i]);
    }
}

static enum err may_write(const struct txn *txn) {
    struct store *store = txn->store;
    if (txn->batch_bytes == 0) return ERR_OK;
    if (store->read_only) return ERR_READ_ONLY;
    if (flusher_is_broken(&store->flusher)) return ERR_IO;
    return space_allows(&store->space, txn->batch_bytes, txn->frees) ? ERR_OK : ERR_NO_SPACE;
}

/* While RocksDB is behind with its tables it takes no writes: we wait outside of the lock. */
enum err txn_commit(struct txn *txn) {
    enum { STALL_US = 500 };
    TRY(may_write(txn));
    enum err err = commit_once(txn);
    while (err == ERR_WOULD_BLOCK && !txn->nowait) {
        thread_sleep_us(STALL_US);
        err = commit_once(txn);
    }
    return err;
}

/* ---- reading ---- */

static enum err note_failure(struct txn *txn, enum err err) {
    if (err != ERR_OK && txn->failed == ERR_OK) txn->failed = err;
    return err;
}

enum err txn_may_read_on(struct txn *txn) {
    bool enough = txn->nowait && txn->bytes_read > STORE_NOWAIT_BYTES;
    return enough ? note_failure(txn, ERR_WOULD_BLOCK) : ERR_OK;
}

/* Looks at the table after the snapshot was taken: changes in the snapshot are in the table. */
void txn_note_read(struct txn *txn, struct str key) {
    if (txn->seen == 0) return;
    uint64_t changed = conflicts_newest(&txn->store->conflicts, key);
    if (changed == CONFLICTS_PENDING) changed = rocks_newest(&txn->store->rocks);
    if (changed > txn->ticket) txn->ticket = changed;
}

void txn_note_scan(struct txn *txn) {
    if (txn->seen > txn->ticket) txn->ticket = txn->seen;
}

static enum err get_stored(struct txn *txn, struct arena *a, struct str key, struct str *value) {
    TRY(txn_may_read_on(txn));
    char *message = NULL;
    rocksdb_pinnableslice_t *pinned =
        rocksdb_get_pinned(txn->store->rocks.db, txn->read, key.ptr, key.len, &message);
    if (UNLIKELY(message != NULL)) return note_failure(txn, rocks_err(message));
    if (pinned == NULL) return ERR_NOT_FOUND;

    size_t len = 0;
    const char *bytes = rocksdb_pinnableslice_value(pinned, &len);
    *value = arena_str(a, str_n(bytes, len));
    txn->bytes_read += len;
    rocksdb_pinnableslice_destroy(pinned);
    return ERR_OK;
}

/* Our own change, or what is stored if the key only shares its hash with one. */
static enum err get_changed(struct txn *txn, struct arena *a, struct str key, struct str *value) {
    char *message = NULL;
    size_t len = 0;
    char *bytes = rocksdb_writebatch_wi_get_from_batch_and_db(
        txn->batch, txn->store->rocks.db, txn->read, key.ptr, key.len, &len, &message);
    if (message != NULL) return note_failure(txn, rocks_err(message));
    if (bytes == NULL) return ERR_NOT_FOUND;
    *value = arena_str(a, str_n(bytes, len));
    rocksdb_free(bytes);
    return ERR_OK;
}

enum err txn_get(struct txn *txn, struct arena *a, struct str key, struct str *value) {
    if (key.len > STORE_KEY_MAX) return ERR_NOT_FOUND;
    txn_note_read(txn, key);
    bool changed = txn->batch_bytes > 0 && key_set_may_have_written(&txn->keys, key);
    return changed ? get_changed(txn, a, key, value) : get_stored(txn, a, key, value);
}

enum err txn_get_for_update(struct txn *txn, struct arena *a, struct str key, struct str *value) {
    if (txn->writes) key_set_add(&txn->keys, key, false);
    return txn_get(txn, a, key, value);
}

/* Looks at the table of conflicts after the snapshot was taken: what changed in the snapshot has
 * changed in the table. So without a change after `began`, which CONFLICTS_PENDING is too, the row
 * in the snapshot is the one that `changed` has left. */
enum err txn_get_kept(struct txn *txn, struct arena *a, struct str key, bool for_update,
                      struct str *value) {
    if (for_update && txn->writes) key_set_add(&txn->keys, key, false);
    uint64_t changed = conflicts_newest(&txn->store->conflicts, key);
    bool own = txn->batch_bytes > 0 && key_set_may_have_written(&txn->keys, key);
    if (own || changed > txn->began) return txn_get(txn, a, key, value);

    if (row_cache_get(&txn->store->rows, a, key, changed, value)) {
        txn_note_read(txn, key);
        return ERR_OK;
    }
    TRY(txn_get(txn, a, key, value));
    row_cache_put(&txn->store->rows, key, *value, txn->began);
    return ERR_OK;
}

/* ---- writing ---- */

void txn_make_batch(struct txn *txn, size_t bytes) {
    ASSERT(txn->writes);
    if (txn->batch == NULL) txn->batch = rocksdb_writebatch_wi_create(0, 1);
    if (txn->batch_bytes == 0) {
        char mark[LOG_MARK_LEN];
        log_mark(store_durable(txn->store), mark);
        rocksdb_writebatch_wi_put_log_data(txn->batch, mark, sizeof mark);
    }
    txn->batch_bytes += bytes;
}

static void use_batch(struct txn *txn, struct str key, size_t bytes) {
    txn_make_batch(txn, key.len + bytes + 1);
    key_set_add(&txn->keys, key, true);
}

void txn_put_own(struct txn *txn, struct str key, struct str value) {
    use_batch(txn, key, value.len);
    rocksdb_writebatch_wi_put(txn->batch, key.ptr, key.len, value.len == 0 ? "" : value.ptr,
                              value.len);
}

void txn_delete_own(struct txn *txn, struct str key) {
    use_batch(txn, key, 0);
    rocksdb_writebatch_wi_delete(txn->batch, key.ptr, key.len);
}

static enum err check_limits(const struct txn *txn, struct str key, struct str value) {
    ASSERT(key.len > 0 && key.ptr[0] != OWN_KEY);
    if (key.len > STORE_KEY_MAX || value.len > STORE_VALUE_MAX) return ERR_TOO_LARGE;
    if (txn->batch_bytes + key.len + value.len > TXN_BYTES_MAX) return ERR_TOO_LARGE;
    return ERR_OK;
}

enum err txn_put(struct txn *txn, struct str key, struct str value) {
    TRY(check_limits(txn, key, value));
    txn_put_own(txn, key, value);
    return ERR_OK;
}

enum err txn_delete(struct txn *txn, struct str key) {
    TRY(check_limits(txn, key, STR("")));
    txn->frees = true;
    txn_delete_own(txn, key);
    return ERR_OK;
}

void txn_note_hook(struct txn *txn, int hook, uint64_t value) {
    bool less = !txn->hook_due[hook] || value < txn->hook_least[hook];
    if (less) txn->hook_least[hook] = value;
    txn->hook_due[hook] = true;
}

void txn_note_unlinked(struct txn *txn, struct blob_id id) {
    if (txn->unlinked_count == txn->unlinked_capacity) {
        size_t capacity = txn->unlinked_capacity == 0 ? 8 : txn->unlinked_capacity * 2;
        struct blob_id *moved = realloc(txn->unlinked, capacity * sizeof *moved);
        ASSERT(moved != NULL);
        txn->unlinked = moved;
        txn->unlinked_capacity = capacity;
    }
    txn->unlinked[txn->unlinked_count++] = id;
}

uint64_t txn_sequence(struct txn *txn) {
    if (txn->sequence == 0) {
        (void)note_failure(txn, sequence_take(txn->store, &txn->sequence));
    }
    return txn->sequence;
}

struct store *txn_store(struct txn *txn) {
    return txn->store;
}
