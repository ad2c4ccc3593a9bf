/* services/s3/objects/range.h - byte ranges (RFC 9110 section 14). Pure functions. */
#ifndef SERVICES_S3_OBJECTS_RANGE_H
#define SERVICES_S3_OBJECTS_RANGE_H

#include "shared/base/str.h"

enum range_kind {
    RANGE_WHOLE, /* no range, one that is malformed, or several: S3 then sends everything */
    RANGE_PART,
    RANGE_UNSATISFIABLE,
};

struct byte_range {
    int64_t offset, length;
};

/* A Range header for an object of `size` bytes. `*range` is set for WHOLE and PART. */
enum range_kind range_read(struct str header, int64_t size, struct byte_range *range);

/* x-amz-copy-source-range: "bytes=first-last" and nothing else. ERR_SYNTAX; ERR_RANGE: beyond the
 * source's `size`. */
MUST_CHECK enum err range_read_strict(struct str header, int64_t size, struct byte_range *range);

#endif
