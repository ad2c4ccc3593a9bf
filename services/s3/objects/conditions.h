/* services/s3/objects/conditions.h - conditional requests. Pure functions.
 *
 * Sources: RFC 9110 section 13; S3 User Guide, "Adding preconditions to S3 operations with
 * conditional requests". */
#ifndef SERVICES_S3_OBJECTS_CONDITIONS_H
#define SERVICES_S3_OBJECTS_CONDITIONS_H

#include "shared/base/opt.h"
#include "shared/base/str.h"

enum condition_result { CONDITION_MET, CONDITION_NOT_MODIFIED, CONDITION_FAILED };

/* Those of GET and HEAD, and of the source of a copy. */
struct read_conditions {
    struct str if_match, if_none_match;
    struct opt_time if_modified_since, if_unmodified_since;
};

/* Does the object, as it is, satisfy them? When they failed, `*failed` names the header. */
enum condition_result read_conditions_check(const struct read_conditions *conditions,
                                            struct str etag, int64_t modified_ms,
                                            const char **failed);

/* Those of requests that write a key. */
struct write_conditions {
    struct str if_match;      /* an etag, or "*" */
    struct str if_none_match; /* "*" */
};

enum write_result {
    WRITE_ALLOWED,
    WRITE_FAILED,  /* 412 */
    WRITE_MISSING, /* If-Match, and there is no such key: 404 */
};

/* `etag` is absent when there is no object. When it failed, `*failed` names the header. */
enum write_result write_conditions_check(const struct write_conditions *conditions, struct str etag,
                                         const char **failed);

/* Is `etag` (without quotes) in a header's list of etags, or is that "*"? Quotes are optional. */
bool etag_matches(struct str header, struct str etag);

#endif
