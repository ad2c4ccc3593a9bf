/* services/s3/objects/tagging.h - the tags of an object. They lie in its record, encoded as in the
 * header x-amz-tagging. */
#ifndef SERVICES_S3_OBJECTS_TAGGING_H
#define SERVICES_S3_OBJECTS_TAGGING_H

#include "services/s3/buckets/bucket.h"

struct tagging_change {
    struct call *call;
    struct bucket_name bucket;
    struct str key, version_id;
    struct str tagging; /* absent: no tags any more */
};

/* Replace them. Loop or worker. */
MUST_CHECK enum outcome tagging_change_run(struct tagging_change *change);

#endif
