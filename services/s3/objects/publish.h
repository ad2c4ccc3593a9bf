/* services/s3/objects/publish.h - put an object's record in its place, in one transaction with the
 * conditions of the request, the link of its blob and the unlink of the one before. */
#ifndef SERVICES_S3_OBJECTS_PUBLISH_H
#define SERVICES_S3_OBJECTS_PUBLISH_H

#include "services/s3/buckets/bucket.h"
#include "services/s3/objects/conditions.h"
#include "services/s3/objects/object.h"

struct publication {
    struct call *call;
    struct bucket_name bucket;
    struct str key;
    struct write_conditions conditions;
    struct object_record object;
    struct str part_sizes; /* of a multipart object: see multipart/part.h; or absent */
};

/* If-None-Match knows "*" only. */
MUST_CHECK enum outcome write_conditions_read(struct call *call, struct str if_match,
                                              struct str if_none_match,
                                              struct write_conditions *conditions);

/* Would it be allowed, as things are now? Before a body is read. */
MUST_CHECK enum outcome publication_check(struct publication *p);

/* Run it. FAILED: nothing was changed, the content is still the caller's to discard. */
MUST_CHECK enum outcome publication_run(struct publication *p);

/* Its work inside a transaction that does more. */
MUST_CHECK enum err publication_put(struct txn *txn, struct publication *p);

/* Take an object with its blob away, in a transaction that has found the bucket. */
struct removal {
    struct call *call;
    uint64_t bucket;
    struct str key;
    struct str if_match; /* or absent */
    const struct opt_time *if_modified;
    const struct opt_long *if_size;
};
enum removal_result { REMOVED, REMOVED_NOTHING, REMOVAL_REFUSED };
MUST_CHECK enum err removal_run(struct txn *txn, const struct removal *r,
                                enum removal_result *result);

#endif
