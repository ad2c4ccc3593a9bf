/* shared/store/store-private.h - what the files of the store share. For shared/store only.
 *
 * Keys made with tuple.h begin with 02 or more. The store's own rows begin with 00:
 *   00 'b' id(16)  a linked blob      00 'p'  a write to see whether writing works
 *   00 'f'         version of the format
 *   00 's'         sequence numbers up to here are taken (8 bytes, big-endian)
 *
 * Locks, in the order in which they may be taken: commit, then pool, flusher, blobs or hook. */
#ifndef SHARED_STORE_STORE_PRIVATE_H
#define SHARED_STORE_STORE_PRIVATE_H

#include "shared/os/file.h"
#include "shared/store/blob.h"
#include "shared/store/conflicts.h"
#include "shared/store/flusher.h"
#include "shared/store/rocks.h"
#include "shared/store/row-cache.h"
#include "shared/store/space.h"
#include "shared/store/store.h"

enum {
    OWN_KEY = 0x00,        /* first byte of the store's own keys */
    FIRST_USER_KEY = 0x01, /* no key of others is before this byte */
    BLOB_KEY_LEN = 18,
    TXN_POOL_MAX = 128,
    TXN_BYTES_MAX = 256 << 20, /* changes of one transaction */
    SEQUENCE_BLOCK = 1 << 20,
};

struct sequence {
    _Atomic uint64_t next, limit; /* numbers from `limit` on are not ours yet */
    uint64_t first;               /* `next` when the store was opened */
    struct mutex lock;            /* held while `limit` moves */
};

struct blobs; /* blob-files.h */

/* Who is told of commits that concern him: timers.c, outbox.c. */
enum { HOOK_TIMERS, HOOK_OUTBOX, HOOK_COUNT };
typedef void store_hook_fn(void *arg, uint64_t least);
struct store_hook {
    store_hook_fn *fn; /* NULL: nobody */
    void *arg;
};

struct store {
    struct env *env;
    char dir[FILE_PATH_MAX];
    bool memory;
    bool read_only;  /* salvage */
    int memory_lock; /* descriptor that says that the directory is in use; -1 */
    struct space space;
    struct rocks rocks;
    struct flusher flusher;
    struct sequence sequence;
    struct blobs *blobs;
    uint64_t opened_at; /* newest change when it was opened */

    struct mutex commit;        /* guards `conflicts`, and is held while a transaction is written */
    struct conflicts conflicts; /* written under the lock */
    int64_t journal_ms;         /* time of the newest entry of a journal; under the lock */

    struct row_cache rows;

    struct mutex pool; /* guards the list */
    struct txn *free_txns;
    int free_count;

    struct mutex hook_lock; /* held while a hook runs; guards them */
    struct store_hook hooks[HOOK_COUNT];

    _Atomic uint64_t commits, conflict_count;
};

struct txn {
    struct store *store;
    struct txn *next; /* in the pool */
    bool writes, nowait;
    bool alone;      /* the commit lock is held from before its beginning to its end */
    enum err failed; /* that an answer was not to be had, whatever the caller makes of it */
    uint64_t began;  /* the newest change then; the snapshot is this or newer */
    uint64_t seen;   /* the snapshot is this or older; 0: all of it is on disk */
    uint64_t ticket; /* for what was read or written so far */
    size_t bytes_read;
    const rocksdb_snapshot_t *snapshot;
    rocksdb_readoptions_t *read;
    rocksdb_writebatch_wi_t *batch;
    size_t batch_bytes;
    bool frees; /* something is removed: it may use the reserve of the disk */
    struct key_set keys;
    uint64_t sequence;
    struct buf journal;         /* entries to be added at commit, see journal.c */
    struct txn_cursor *cursors; /* open ones */
    uint64_t outbox_count;      /* messages put so far */

    /* What the hooks get when it is committed: the least of the keys that were set. */
    uint64_t hook_least[HOOK_COUNT];
    bool hook_due[HOOK_COUNT];

    struct blob_id *unlinked;
    size_t unlinked_count, unlinked_capacity;
};

/* txn.c: one attempt. After txn_commit, in every case, txn_end. */
struct txn *txn_begin(struct store *store, enum store_mode mode);
MUST_CHECK enum err txn_commit(struct txn *txn); /* ERR_CONFLICT: begin again */
void txn_follow_up(struct txn *txn);             /* when it is committed, without the commit lock */
void txn_end(struct txn *txn);
void txn_free(struct txn *txn);

/* For a key, or for all keys, that the caller gets to know of. */
void txn_note_read(struct txn *txn, struct str key);
void txn_note_scan(struct txn *txn);

/* ERR_WOULD_BLOCK: an event loop has been kept busy long enough. */
MUST_CHECK enum err txn_may_read_on(struct txn *txn);

/* As txn_put and txn_delete, without the limits for keys of others. */
void txn_put_own(struct txn *txn, struct str key, struct str value);
void txn_delete_own(struct txn *txn, struct str key);

/* There is a batch from now on, for rows of `bytes` more. */
void txn_make_batch(struct txn *txn, size_t bytes);

/* journal.c: put the waiting entries into the batch. Under the commit lock. */
void journal_commit(struct txn *txn);

/* Call the hook with the least of all `value`s, when the transaction has been committed. */
void txn_note_hook(struct txn *txn, int hook, uint64_t value);

/* Its file goes when the transaction has been committed. */
void txn_note_unlinked(struct txn *txn, struct blob_id id);

/* sequence.c. The number of an opening is higher than that of all earlier ones that took a number
 * from the sequence; it is never 0. */
MUST_CHECK enum err sequence_open(struct store *store);
MUST_CHECK enum err sequence_take(struct store *store, uint64_t *number);
uint32_t sequence_opening(const struct store *store);

/* format.c: what is stored is ours to read. ERR_UNSUPPORTED: it is not; `why` says what to do. */
MUST_CHECK enum err format_check(struct store *store, struct buf *why);

/* store.c. After it returns the hook that was there before runs no more. */
void store_set_hook(struct store *store, int hook, store_hook_fn *fn, void *arg);
void store_call_hook(struct store *store, int hook, uint64_t least);

/* Changes outside of transactions, that nobody can conflict with. */
MUST_CHECK enum err store_write_batch(struct store *store, rocksdb_writebatch_t *batch);

#endif
