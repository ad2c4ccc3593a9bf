/* shared/store/blob.h - runs of bytes too large for values: immutable files beside the store.
 *
 * Write a blob, then publish its id in a transaction together with the key that names it
 * (txn_blob_link): a blob that no committed transaction has linked is garbage, removed at the next
 * start. Unlinking removes the file after the commit is durable; who still reads it has it open. */
#ifndef SHARED_STORE_BLOB_H
#define SHARED_STORE_BLOB_H

#include "shared/store/store.h"

struct blob_id {
    uint64_t high, low; /* random; {0,0} is none */
};

struct blob_writer;

/* A writer is finished or aborted before store_close. Write in any pieces; `size_hint` bytes are
 * reserved on disk (0: unknown). Off the loop: it waits for the disk. ERR_NO_SPACE, ERR_IO. */
MUST_CHECK enum err blob_create(struct store *store, int64_t size_hint,
                                struct blob_writer **writer);
MUST_CHECK enum err blob_write(struct blob_writer *writer, struct str bytes);

/* On disk, name and all, when it returns ERR_OK. Frees the writer in every case. */
MUST_CHECK enum err blob_finish(struct blob_writer *writer, struct blob_id *id);
void blob_abort(struct blob_writer *writer);

/* A descriptor to read or send it; the caller closes it. ERR_NOT_FOUND, ERR_IO. */
MUST_CHECK enum err blob_open(struct store *store, struct blob_id id, int *fd, int64_t *size);

MUST_CHECK enum err txn_blob_link(struct txn *txn, struct blob_id id);
MUST_CHECK enum err txn_blob_unlink(struct txn *txn, struct blob_id id);

#endif
