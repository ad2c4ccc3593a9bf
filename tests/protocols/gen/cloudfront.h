/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_CLOUDFRONT_H
#define TESTS_PROTOCOLS_GEN_CLOUDFRONT_H

#include "shared/aws/call.h"

enum cloudfront_operation {
    CLOUDFRONT_CREATE_INVALIDATION,
    CLOUDFRONT_OPERATION_COUNT,
};

extern const struct service_facts cloudfront_facts;
extern const struct operation cloudfront_operations[CLOUDFRONT_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error CLOUDFRONT_ACCESS_DENIED;
extern const struct aws_error CLOUDFRONT_BATCH_TOO_LARGE;
extern const struct aws_error CLOUDFRONT_INCONSISTENT_QUANTITIES;
extern const struct aws_error CLOUDFRONT_INVALID_ARGUMENT;
extern const struct aws_error CLOUDFRONT_MISSING_BODY;
extern const struct aws_error CLOUDFRONT_NO_SUCH_DISTRIBUTION;
extern const struct aws_error CLOUDFRONT_TOO_MANY_INVALIDATIONS_IN_PROGRESS;

struct cloudfront_invalidation {
    struct str id; /* required */
    struct str status; /* required */
    struct opt_time create_time; /* required */
    const struct cloudfront_invalidation_batch *invalidation_batch; /* required */
};

struct cloudfront_invalidation_batch {
    const struct cloudfront_paths *paths; /* required */
    struct str caller_reference; /* required */
};

struct cloudfront_paths {
    struct opt_int quantity; /* required */
    struct str_list items;
};

/* CreateInvalidation */
struct cloudfront_create_invalidation_in {
    struct str distribution_id; /* required */
    const struct cloudfront_invalidation_batch *invalidation_batch; /* required */
};
struct cloudfront_create_invalidation_out {
    struct str location;
    const struct cloudfront_invalidation *invalidation;
};
enum outcome cloudfront_create_invalidation(struct call *call,
                                            const struct cloudfront_create_invalidation_in *in,
                                            struct cloudfront_create_invalidation_out *out);
static inline enum outcome cloudfront_create_invalidation_run(struct call *call, const void *in,
                                                              void *out) {
    return cloudfront_create_invalidation(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape cloudfront_create_invalidation_in_shape;
extern const struct shape cloudfront_create_invalidation_out_shape;
extern const struct shape cloudfront_invalidation_shape;
extern const struct shape cloudfront_invalidation_batch_shape;
extern const struct shape cloudfront_paths_shape;

#endif
