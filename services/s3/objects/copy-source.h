/* services/s3/objects/copy-source.h - where a copy comes from. */
#ifndef SERVICES_S3_OBJECTS_COPY_SOURCE_H
#define SERVICES_S3_OBJECTS_COPY_SOURCE_H

#include "services/s3/objects/read-object.h"

/* x-amz-copy-source: "/bucket/key" or "bucket/key", percent-encoded, "?versionId=…" behind it. */
MUST_CHECK enum outcome copy_source_read(struct call *call, struct str header,
                                         struct object_query *query);

/* The conditions and the expected owner are members of the same names in both copies. */
#define COPY_SOURCE_QUERY(in)                                                                      \
    ((struct object_query){                                                                        \
        .bucket = {.expected_owner = (in)->expected_source_bucket_owner},                          \
        .conditions = {(in)->copy_source_if_match, (in)->copy_source_if_none_match,                \
                       (in)->copy_source_if_modified_since,                                        \
                       (in)->copy_source_if_unmodified_since},                                     \
        .is_copy_source = true,                                                                    \
    })

#endif
