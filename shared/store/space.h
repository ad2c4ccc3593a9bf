/* shared/store/space.h - how much room the disk has left, and who may still use it.
 *
 * RocksDB 7.8 does not survive every way of running into a full disk: Debian's build has assertions
 * on, and one of them ends the process. So the store stops before: a reserve is kept, in which the
 * log can be replayed and tables can be written. What frees space may use most of the reserve.
 *
 * For shared/store only. Any thread. */
#ifndef SHARED_STORE_SPACE_H
#define SHARED_STORE_SPACE_H

#include <stdatomic.h>

#include "shared/base/buf.h"

enum {
    SPACE_RESERVE_MAX = 96 << 20, /* or half of a small disk */
    SPACE_STEP = 1 << 20,         /* bytes that may be written before we look again */
};

struct space {
    const char *dir; /* the store's: lives as long */
    uint64_t reserve;
    _Atomic uint64_t available;
    _Atomic int64_t until_look;
};

/* ERR_NO_SPACE: too little to begin with; `why` says how much. ERR_IO. */
MUST_CHECK enum err space_open(struct space *space, const char *dir, struct buf *why);

/* May so many bytes be written? `frees`: they are part of removing something. */
bool space_allows(struct space *space, uint64_t bytes, bool frees);

/* Tables may be written: there is more than the reserve. */
bool space_is_ample(struct space *space);

#endif
