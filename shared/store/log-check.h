/* shared/store/log-check.h - a log that cannot be read to its end: cut by a crash, or damaged?
 *
 * After a crash the part of RocksDB's log that was not synced may be missing or full of holes; what
 * it held was not acknowledged, and is dropped. Damage further in front must not pass as that. So
 * every transaction carries in its record how much was durable when it began (LOG_MARK_LEN bytes,
 * which RocksDB does not look at): if behind the bad place there is a record that knows of a later
 * durable change, then the bad place had been synced.
 *
 * For shared/store only. */
#ifndef SHARED_STORE_LOG_CHECK_H
#define SHARED_STORE_LOG_CHECK_H

#include "shared/base/buf.h"

enum { LOG_MARK_LEN = 8 };

/* The bytes for rocksdb_writebatch_put_log_data, before any other entry of the batch. */
void log_mark(uint64_t durable, char mark[LOG_MARK_LEN]);

/* Looks at all logs in `dir`, in order. ERR_CORRUPT: something acknowledged cannot be read; `why`
 * gets the file and the place. ERR_OK: what cannot be read, if anything, was not acknowledged, as
 * far as that can be known: a log that ends too early looks the same in both cases. */
MUST_CHECK enum err log_check(const char *dir, struct buf *why);

#endif
