/* services/s3/objects/list-page.h - what ListObjects and ListObjectsV2 have in common. */
#ifndef SERVICES_S3_OBJECTS_LIST_PAGE_H
#define SERVICES_S3_OBJECTS_LIST_PAGE_H

#include "services/s3/buckets/bucket.h"
#include "services/s3/objects/listing.h"
#include "shared/aws/gen/s3.h"

enum { LIST_PAGE_MAX = 1000 };

struct list_page {
    struct call *call;
    struct bucket_name bucket;
    struct str prefix, delimiter;
    struct opt_int max_keys;
    struct str encoding_type;
    bool with_owner;

    /* Where to begin: behind a key, or behind all that a common prefix rolls up. */
    struct str after_key, after_prefix;
    struct str marker; /* see struct listing_request */

    /* The answer. */
    struct s3_object_list contents;
    struct s3_common_prefix_list prefixes;
    bool truncated;
    struct str last; /* key or common prefix, not encoded; absent when the page is empty */
    bool last_is_prefix;

    size_t contents_capacity, prefixes_capacity, max;
    const struct s3_owner *owner;
};

/* FAILED: the call has the error. The texts in the answer are encoded as encoding_type says. */
MUST_CHECK enum outcome list_page_read(struct list_page *page);

/* As encoding_type says. */
struct str list_page_encode(const struct list_page *page, struct str text);

/* encoding-type is "url" or absent; max-… is not negative. */
MUST_CHECK enum outcome list_check_encoding(struct call *call, struct str encoding_type);
MUST_CHECK enum outcome list_check_max(struct call *call, const char *name, struct opt_int max,
                                       size_t *count);

#endif
