/* services/s3/objects/content.h - the bytes of an object or a part: small ones in the record, large
 * ones in a blob. They stream: memory does not grow with them. Workers only. */
#ifndef SERVICES_S3_OBJECTS_CONTENT_H
#define SERVICES_S3_OBJECTS_CONTENT_H

#include "shared/aws/call.h"
#include "shared/codec/checksum.h"
#include "shared/store/blob.h"

enum {
    CONTENT_INLINE_MAX = 32 * 1024, /* up to here in the record */
    CONTENT_PIECE = 128 * 1024,     /* read at once */
    CONTENT_SUMS_MAX = 2,
};

struct content {
    int64_t size;
    struct str bytes;    /* when it is in the record */
    struct blob_id blob; /* else; {0,0}: in the record */
};

static inline bool content_has_blob(const struct content *c) {
    return c->blob.high != 0 || c->blob.low != 0;
}

/* What to do with bytes that come. */
struct content_request {
    int64_t size_max;
    enum checksum_kind sums[CONTENT_SUMS_MAX]; /* to compute besides MD5 */
    size_t sum_count;
};

struct content_result {
    struct content content;
    struct checksum_value md5;
    struct checksum_value sums[CONTENT_SUMS_MAX]; /* as asked */
};

/* Read `reader` to its end. The blob, if there is one, is on disk and belongs to nobody yet:
 * publish it or content_discard it. ERR_TOO_LARGE: more than size_max. ERR_TRUNCATED: less than was
 * announced. ERR_CHECKSUM, ERR_GONE, ERR_SYNTAX: what the reader says. ERR_NO_SPACE, ERR_IO. */
MUST_CHECK enum err content_receive(struct call *call, struct body_reader *reader,
                                    const struct content_request *request,
                                    struct content_result *result);

/* The outcome of content_receive for the client, S3's words for it where the reader had none. */
enum outcome content_outcome(struct call *call, enum err err,
                             const struct content_request *request);

/* It was received, but will not be published. */
void content_discard(struct call *call, const struct content *content);

/* In a transaction: from now on a record names it; no record names it any more. */
MUST_CHECK enum err content_link(struct txn *txn, const struct content *content);
MUST_CHECK enum err content_unlink(struct txn *txn, const struct content *content);

/* Stored bytes as a body that can be received again. */
struct content_reader {
    struct body_reader base;
    struct str bytes;
    int fd; /* -1: `bytes` */
    int64_t offset, left;
};

/* `length` bytes from `offset`. `fd` is the content's blob, opened, which content_close closes; -1
 * if it is in the record. */
void content_reader_init(struct content_reader *reader, const struct content *content, int fd,
                         int64_t offset, int64_t length);
void content_close(struct content_reader *reader);

/* A record's own fields for it. */
void content_write(struct buf *record, uint8_t first_tag, const struct content *content);
struct s3_field;
/* ERR_NOT_FOUND: the field is none of the CONTENT_TAGS that begin with `first_tag`. */
enum { CONTENT_TAGS = 3 };
MUST_CHECK enum err content_read(const struct s3_field *field, uint8_t first_tag,
                                 struct content *content);

#endif
