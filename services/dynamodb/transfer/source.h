/* services/dynamodb/transfer/source.h - the records of all objects under a prefix: listed, read,
 * unpacked, cut. Outside of transactions. */
#ifndef SERVICES_DYNAMODB_TRANSFER_SOURCE_H
#define SERVICES_DYNAMODB_TRANSFER_SOURCE_H

#include "services/dynamodb/transfer/bucket.h"
#include "services/dynamodb/transfer/splitter.h"

enum packing { PACKED_NONE, PACKED_GZIP, PACKED_ZSTD };

enum packing packing_named(struct str name); /* "GZIP", "ZSTD", else none */
enum record_format record_format_named(struct str name);

/* What is found in the bucket. The functions go on with ERR_OK; skip_object() passes over the rest
 * of the object; any other error ends the walk, and is what it returns. */
struct source_visitor {
    enum err (*begin)(void *arg, struct str key); /* an object; may be NULL */
    enum err (*record)(void *arg, struct str record);
    /* The rest of the object cannot be read: `why` says it. */
    enum err (*damaged)(void *arg, struct str why);
    void *arg;
};

static inline enum err skip_object(void) {
    return ERR_EXISTS; /* none of the functions below has another use for it */
}

struct source {
    struct dynamodb *d;
    struct bucket_client *bucket;
    struct str prefix;
    enum packing packing;
    enum record_format format;
    const struct source_visitor *visitor;
    int64_t bytes;        /* read so far, unpacked */
    int64_t packed_bytes; /* the same as they lie in the bucket */
};

/* Errors besides the visitor's: see bucket.h; ERR_GONE: the program stops. */
MUST_CHECK enum err source_walk(struct source *s);

/* How many bytes there are. */
MUST_CHECK enum err source_size(struct source *s, int64_t *bytes);

#endif
