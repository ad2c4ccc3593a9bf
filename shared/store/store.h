/* shared/store/store.h - everything durable: an ordered map of keys to values with transactions,
 * and blobs (blob.h) beside it. One face, several engines; the first is RocksDB.
 *
 * Keys and values are byte strings; keys are made with tuple.h and ordered bytewise. A transaction
 * sees one snapshot plus its own changes. Conflicts are found at commit (optimistic): what was read
 * with txn_get_for_update, or written, must not have been changed by others since the transaction
 * began; store_run repeats the function then, so the function must have no effect outside.
 *
 * Visible and durable are two moments. store_run returns when the change is visible to others; its
 * ticket says when it is on disk: store_durable(store) >= ticket. Nobody may tell a client of a
 * change, or of something read, before that. Commits of many threads share one fsync.
 *
 * Any thread; one transaction belongs to one thread. No iterator outlives its transaction. */
#ifndef SHARED_STORE_STORE_H
#define SHARED_STORE_STORE_H

#include "shared/base/arena.h"
#include "shared/base/buf.h"
#include "shared/os/env.h"

enum {
    STORE_KEY_MAX = 16 * 1024,
    STORE_VALUE_MAX = 16 * 1024 * 1024,
    STORE_RACES_MAX = 20, /* that a transaction may lose; after that the others wait for it */
};

struct store;
struct txn;

struct store_options {
    const char *dir;    /* made if missing; NULL with `memory` */
    bool memory;        /* same engine without fsync, in a private directory that close removes */
    bool salvage;       /* open what can be read of a damaged store, for reading only */
    size_t cache_bytes; /* block cache, of indexes and filters too; 0: 128 MiB */
    struct env *env;
};

/* ERR_BUSY: another process has it open. ERR_CORRUPT, ERR_NO_SPACE, ERR_DENIED, ERR_IO.
 * `why` gets a sentence for the user, with the file's name where one is to blame.
 *
 * With `salvage` changes answer ERR_READ_ONLY, no file is changed, and what is damaged is not there
 * or answers ERR_CORRUPT; what is there may be older than what was acknowledged. */
MUST_CHECK enum err store_open(struct store **store, const struct store_options *options,
                               struct buf *why);

/* Opened with `salvage`. */
bool store_is_read_only(const struct store *store);

/* Waits until everything is on disk. NULL is fine. */
void store_close(struct store *store);

/* The transaction's work. Any error but ERR_OK rolls back and is returned by store_run. */
typedef enum err txn_fn(struct txn *txn, void *arg);

enum store_mode {
    STORE_READ, /* one snapshot, no writes */
    STORE_WRITE,
    STORE_READ_NOWAIT,  /* on an event loop: ERR_WOULD_BLOCK instead of a read from disk, and
                           instead of reading on after STORE_NOWAIT_BYTES */
    STORE_WRITE_NOWAIT, /* the same, also instead of waiting for the engine to catch up */
};

/* Who reads more would hold up the other connections of an event loop for longer than it takes to
 * begin again on a worker. A single value may be larger. */
enum { STORE_NOWAIT_BYTES = 64 * 1024 };

/* Run `fn` and commit. `*ticket` (may be NULL): when what was written, or what was read, is on
 * disk; never lower than that, 0 if that is the case already. It never fails for losing races: at
 * last nobody else commits meanwhile, so `fn` must not run another writing transaction inside, nor
 * wait for one. ERR_NO_SPACE, ERR_IO, ERR_READ_ONLY: nothing was changed. ERR_WOULD_BLOCK: only the
 * NOWAIT modes; run it again, in the other mode, where waiting is allowed. Else what `fn` returned.
 */
MUST_CHECK enum err store_run(struct store *store, enum store_mode mode, txn_fn *fn, void *arg,
                              uint64_t *ticket);

/* Everything up to this ticket is on disk. */
uint64_t store_durable(struct store *store);

/* Wait for it. ERR_IO, ERR_NO_SPACE: the disk failed; the store takes no more writes until it has
 * recovered, and the change may or may not be there after a restart. */
MUST_CHECK enum err store_wait(struct store *store, uint64_t ticket);

/* Call `fn` once, on the store's own thread, when it is durable, or has failed. `fn` must not
 * block: it passes the news on. */
struct store_waiter {
    uint64_t ticket;
    void (*fn)(struct store_waiter *waiter, enum err err);
    struct store_waiter *next; /* the store's */
};
void store_on_durable(struct store *store, struct store_waiter *waiter);

/* ---- inside a transaction ---- */

/* The value, copied into `a`. ERR_NOT_FOUND. ERR_WOULD_BLOCK, ERR_CORRUPT, ERR_IO: return them. */
MUST_CHECK enum err txn_get(struct txn *txn, struct arena *a, struct str key, struct str *value);

/* As txn_get, and whoever changes the key before our commit makes us run again; also when it is
 * ERR_NOT_FOUND. */
MUST_CHECK enum err txn_get_for_update(struct txn *txn, struct arena *a, struct str key,
                                       struct str *value);

/* The same (`for_update` or not) for rows that nearly every request reads and that seldom change,
 * such as the definition of a table: they are kept in memory. */
MUST_CHECK enum err txn_get_kept(struct txn *txn, struct arena *a, struct str key, bool for_update,
                                 struct str *value);

/* ERR_TOO_LARGE: beyond the limits above. */
MUST_CHECK enum err txn_put(struct txn *txn, struct str key, struct str value);
MUST_CHECK enum err txn_delete(struct txn *txn, struct str key);

/* All keys k with from <= k < to (an absent `to`: no upper bound), own writes included, ascending
 * or descending. The views are valid until the next call. Close it before the transaction ends. */
struct txn_cursor;
MUST_CHECK enum err txn_cursor_open(struct txn *txn, struct str from, struct str to,
                                    bool descending, struct txn_cursor **cursor);

/* The same, ascending, for a long walk that is not repeated soon: blocks are read ahead, and what
 * is read does not push others' out of the cache. */
MUST_CHECK enum err txn_cursor_open_once(struct txn *txn, struct str from, struct str to,
                                         struct txn_cursor **cursor);
MUST_CHECK enum err txn_cursor_next(struct txn_cursor *cursor, struct str *key,
                                    struct str *value); /* ERR_NOT_FOUND at the end */
void txn_cursor_close(struct txn_cursor *cursor);

/* A number that is higher than that of every transaction that committed before this one began, the
 * same for all callers in one transaction: for stream records and object versions. Transactions
 * that run at the same time may commit in another order, unless they conflict on a key. */
uint64_t txn_sequence(struct txn *txn);

struct store *txn_store(struct txn *txn);

/* ---- whole store ---- */

/* Delete all keys with this prefix, atomically enough to survive a crash half-way (it is repeated
 * at the next start). For deleted tables and buckets: the caller has made the prefix unreachable.
 */
MUST_CHECK enum err store_drop_prefix(struct store *store, struct str prefix);

/* The same for all keys k with from <= k < to. */
MUST_CHECK enum err store_drop_range(struct store *store, struct str from, struct str to);

/* Empty the whole store, blobs too (POST /_brume/reset). No transaction may be running. */
MUST_CHECK enum err store_reset(struct store *store);

struct store_stats {
    uint64_t keys_estimate, disk_bytes, memory_bytes, commits, fsyncs, conflicts;
};
struct store_stats store_stats(struct store *store);

#endif
