/* shared/store/rocks.h - RocksDB's options and errors in one place. For shared/store only.
 *
 * Its OptimisticTransactionDB is not used: opening one takes 60 ms and 57 MB, for a million locks
 * that the C interface cannot turn down (7.8). conflicts.h does that work. */
#ifndef SHARED_STORE_ROCKS_H
#define SHARED_STORE_ROCKS_H

#include <rocksdb/c.h>
#include <stdatomic.h>

#include "shared/base/buf.h"

struct rocks {
    rocksdb_t *db;
    rocksdb_options_t *options;
    rocksdb_block_based_table_options_t *tables;
    rocksdb_cache_t *cache;
    rocksdb_writeoptions_t *write; /* never waits: stalls come back as ERR_WOULD_BLOCK */
    rocksdb_readoptions_t *read;   /* what is newest */
    char *copy;                    /* the folder that is removed when it is closed */
    atomic_bool write_failed;      /* and it was logged */
};

/* `keep` false: nothing is written to a log, and all is gone after a crash.
 * `why` as for store_open. */
MUST_CHECK enum err rocks_open(struct rocks *r, const char *dir, bool keep, size_t cache_bytes,
                               struct buf *why);

/* What can be read of a damaged one, for reading only. If its lists of files are gone they are made
 * anew in a copy beside it, which closing removes. No file in `dir` is changed. */
MUST_CHECK enum err rocks_salvage(struct rocks *r, const char *dir, size_t cache_bytes,
                                  struct buf *why);
void rocks_close(struct rocks *r);

/* What RocksDB's message says, NULL included; frees it. ERR_WOULD_BLOCK: not in memory, or stalled.
 * ERR_CORRUPT and ERR_IO are logged. */
MUST_CHECK enum err rocks_err(char *message);
MUST_CHECK enum err rocks_err_quiet(char *message); /* not logged */

/* For writes: a disk that fails is logged once, until a write works again. */
MUST_CHECK enum err rocks_err_once(char *message, atomic_bool *logged);

/* Number of the newest change that readers see. */
static inline uint64_t rocks_newest(const struct rocks *r) {
    return rocksdb_get_latest_sequence_number(r->db);
}

#endif
