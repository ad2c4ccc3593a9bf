/* services/dynamodb/streams/request.h - what the requests of DynamoDB Streams have in common. */
#ifndef SERVICES_DYNAMODB_STREAMS_REQUEST_H
#define SERVICES_DYNAMODB_STREAMS_REQUEST_H

#include "services/dynamodb/streams/stream.h"
#include "shared/aws/gen/dynamodbstreams.h"

enum { PAGE_MAX = 100, RECORDS_MAX = 1000 };

/* StreamArn, taken apart. DONE, or FAILED with AWS's ValidationException. */
MUST_CHECK static inline enum outcome request_stream(struct call *call, struct str arn,
                                                     struct stream_name *name) {
    if (stream_name_parse(arn, name) == ERR_OK) return DONE;
    return call_fail(call, &AWS_VALIDATION, STR("Invalid StreamArn"));
}

/* Limit, or `max` when it is not given. Absent, or AWS's message. */
MUST_CHECK static inline struct str request_limit(struct arena *a, struct opt_int limit, size_t max,
                                                  size_t *value) {
    *value = max;
    if (!limit.set) return (struct str){0};
    *value = (size_t)limit.value;
    if (*value <= max) return (struct str){0};
    return arena_printf(a,
                        "One or more parameter values were invalid: Limit should be less than or "
                        "equal to %zu",
                        max);
}

#endif
