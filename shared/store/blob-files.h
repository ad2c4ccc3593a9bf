/* shared/store/blob-files.h - where blobs lie, and how their files go. For shared/store only.
 *
 * DIR/blobs/xx/<id in hex>, xx being the id's last two digits. The id's first four bytes say in
 * which opening of the store the blob was made: what an earlier one has left without a link will
 * never get one. A thread removes such files after opening, and those that were unlinked. */
#ifndef SHARED_STORE_BLOB_FILES_H
#define SHARED_STORE_BLOB_FILES_H

#include "shared/store/store-private.h"

enum {
    BLOB_SHARDS = 256,
    BLOB_NAME_LEN = 32,
    BLOB_PATH_MAX = FILE_PATH_MAX + 64,
};

struct unlinked; /* ids of one transaction */

struct blobs {
    struct store *store;
    uint32_t opening;
    atomic_bool shard_synced[BLOB_SHARDS]; /* the folder exists, also after a power loss */
    atomic_bool stopping;
    struct thread thread;

    struct mutex lock; /* guards the list */
    struct cond work;
    struct unlinked *unlinked;
};

MUST_CHECK enum err blobs_start(struct store *store);

/* After removing what was unlinked so far. */
void blobs_stop(struct store *store);

/* They were unlinked by a commit that has `ticket`. Copies `ids`. */
void blobs_unlinked(struct blobs *blobs, const struct blob_id *ids, size_t count, uint64_t ticket);

/* All of them, now. */
MUST_CHECK enum err blobs_remove_all(struct blobs *blobs);

void blob_path(const struct store *store, struct blob_id id, char path[BLOB_PATH_MAX]);

/* The key of the row that links it. */
struct blob_key {
    char bytes[BLOB_KEY_LEN];
};
struct blob_key blob_key(struct blob_id id);

#endif
