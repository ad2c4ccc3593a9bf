/* services/s3/multipart/part.h - a part of an upload that goes on, and the sizes of those that an
 * object was made of. */
#ifndef SERVICES_S3_MULTIPART_PART_H
#define SERVICES_S3_MULTIPART_PART_H

#include "services/s3/objects/checksums.h"
#include "services/s3/objects/content.h"

enum { PART_NUMBER_MAX = 10000, PART_SIZE_MIN = 5 * 1024 * 1024 };

struct part_record {
    uint32_t number; /* from the row's key */
    int64_t modified_ms;
    struct checksum_value md5;
    struct object_checksum checksum; /* by the upload's algorithm */
    struct content content;
};

struct str part_record_write(struct arena *a, const struct part_record *part);
/* Views into `text`. ERR_CORRUPT. */
MUST_CHECK enum err part_record_read(struct str text, struct part_record *part);

/* The parts of an upload, one after another. */
struct part_walk {
    struct arena *arena;
    struct str upload;
    uint32_t from; /* the first number of interest */
    /* An error of its ends the walk; ERR_NOT_FOUND ends it well. The part's views are valid for the
     * call's time. */
    enum err (*fn)(void *arg, const struct part_record *part);
    void *arg;
};
MUST_CHECK enum err part_walk_run(struct txn *txn, const struct part_walk *walk);

/* Its etag, without quotes. */
struct str part_etag(struct arena *a, const struct part_record *part);

/* ---- what is kept of the parts of a finished object: number, size, checksum of each ---- */

void part_sizes_add(struct buf *sizes, const struct part_record *part);

struct part_size {
    uint32_t number;
    int64_t size;
    struct str checksum; /* raw; empty: none */
};

/* Take the next one off the front. ERR_NOT_FOUND: that was all. ERR_CORRUPT. */
MUST_CHECK enum err part_sizes_next(struct str *rest, struct part_size *part);

/* Where the part `number` lies in the object. ERR_NOT_FOUND, ERR_CORRUPT. */
MUST_CHECK enum err part_sizes_find(struct str sizes, uint32_t number, int64_t *offset,
                                    int64_t *length);

#endif
