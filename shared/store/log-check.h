/* shared/store/log-check.h - a log that cannot be read to its end: cut by a crash, or damaged?
 *
 * After a crash the part of RocksDB's log that was not synced may be missing or full of holes; what
 * it held was not acknowledged, and is dropped. Damage further in front must not pass as that. So
 * every transaction carries in its record how much was durable when it began (LOG_MARK_LEN bytes,
 * which RocksDB does not look at). If a record behind the bad place knows of a durable change that
 * is not recovered, then what is bad had been synced.
 *
 * For shared/store only. */
#ifndef SHARED_STORE_LOG_CHECK_H
#define SHARED_STORE_LOG_CHECK_H

#include "shared/base/buf.h"

enum { LOG_MARK_LEN = 8 };

/* The bytes for rocksdb_writebatch_put_log_data, before any other entry of the batch. */
void log_mark(uint64_t durable, char mark[LOG_MARK_LEN]);

/* The newest change that any whole record in the logs of `dir` knows to be durable; 0: none.
 * `where` gets the file and place that could not be read before that record, and stays empty if
 * there is none. ERR_IO, ERR_DENIED, ERR_NOT_FOUND. */
MUST_CHECK enum err log_known_durable(const char *dir, uint64_t *durable, struct buf *where);

#endif
