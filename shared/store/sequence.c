/* Sequence numbers come from a counter in memory; the store keeps only a limit that the counter has
 * not reached, moved a block at a time. The move is in the log before any change that uses a number
 * of the new block, so no number is given out twice, whenever the process ends. */
#include "shared/store/store-private.h"

static const char sequence_key[] = {OWN_KEY, 's'};

static enum err read_limit(struct store *store, uint64_t *limit) {
    char *message = NULL;
    size_t len = 0;
    char *value = rocksdb_get(store->rocks.db, store->rocks.read, sequence_key, sizeof sequence_key,
                              &len, &message);
    TRY(rocks_err(message));
    *limit = 1;
    if (value == NULL) return ERR_OK;
    *limit = 0;
    for (size_t i = 0; i < len; i++) {
        *limit = *limit << 8 | (unsigned char)value[i];
    }
    rocksdb_free(value);
    return len == 8 ? ERR_OK : ERR_CORRUPT;
}

/* Nothing is reserved before the first number is taken: a store that is only read stays as it is.
 */
enum err sequence_open(struct store *store) {
    uint64_t limit = 0;
    TRY(read_limit(store, &limit));
    store->sequence.first = limit;
    atomic_store(&store->sequence.next, limit);
    atomic_store(&store->sequence.limit, limit);
    return ERR_OK;
}

uint32_t sequence_opening(const struct store *store) {
    return (uint32_t)(store->sequence.first / SEQUENCE_BLOCK) + 1;
}

static enum err write_limit(struct store *store, uint64_t limit) {
    struct buf value = buf_on_heap(8);
    buf_add_be64(&value, limit);
    char *message = NULL;
    rocksdb_put(store->rocks.db, store->rocks.write, sequence_key, sizeof sequence_key, value.ptr,
                value.len, &message);
    buf_free(&value);
    flusher_notify(&store->flusher);
    return rocks_err(message);
}

static enum err reserve(struct store *store, uint64_t number) {
    struct sequence *s = &store->sequence;
    DEFER(mutex_release) struct mutex *held = mutex_acquire(&s->lock);
    (void)held;
    uint64_t limit = atomic_load(&s->limit);
    if (number + SEQUENCE_BLOCK / 2 < limit) return ERR_OK;

    enum err err = write_limit(store, limit + SEQUENCE_BLOCK);
    if (err == ERR_OK) atomic_store(&s->limit, limit + SEQUENCE_BLOCK);
    return number < limit ? ERR_OK : err; /* the next caller tries again */
}

enum err sequence_take(struct store *store, uint64_t *number) {
    struct sequence *s = &store->sequence;
    *number = atomic_fetch_add(&s->next, 1);
    if (store->read_only) return ERR_READ_ONLY;
    if (LIKELY(*number + SEQUENCE_BLOCK / 2 < atomic_load(&s->limit))) return ERR_OK;
    return reserve(store, *number);
}
