/* shared/store/row-cache.h - rows that nearly every request reads and that seldom change, such as
 * the definition of a table: kept in memory, as a transaction saw them. For shared/store only.
 *
 * A row is kept with the newest change that the transaction knew of when it began. While the table
 * of conflicts (conflicts.h) has seen no later change to the key, the row is what any transaction
 * reads that began after the last change: nothing has to be told when a row changes.
 *
 * Few places, each with the row that was put there last: its memory is bounded. Any thread. */
#ifndef SHARED_STORE_ROW_CACHE_H
#define SHARED_STORE_ROW_CACHE_H

#include "shared/base/arena.h"
#include "shared/os/thread.h"

enum {
    ROW_CACHE_PLACES = 256,
    ROW_CACHE_BYTES_MAX = 16 * 1024, /* of a key and its value; larger rows are not kept */
};

struct row_place {
    struct mutex lock;
    uint64_t began;
    size_t key_len, value_len, capacity;
    char *bytes; /* the key, then the value */
};

struct row_cache {
    struct row_place places[ROW_CACHE_PLACES];
};

void row_cache_init(struct row_cache *c);
void row_cache_deinit(struct row_cache *c);

/* A copy in `a`. False: it is not here, or was read before the change `changed`. */
bool row_cache_get(struct row_cache *c, struct arena *a, struct str key, uint64_t changed,
                   struct str *value);

/* What a transaction read whose snapshot has all changes up to `began`. */
void row_cache_put(struct row_cache *c, struct str key, struct str value, uint64_t began);

/* For changes that the table of conflicts does not know of. No transaction may be running that
 * reads what was changed so. */
void row_cache_clear(struct row_cache *c);

#endif
