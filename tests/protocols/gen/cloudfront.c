/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/cloudfront.h"

static const struct shape shape_string =
    {STR_INIT("string"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_integer =
    {STR_INIT("integer"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_timestamp =
    {STR_INIT("timestamp"), SHAPE_TIME, .size = sizeof(struct opt_time)};

static const struct shape shape_path_list =
    {STR_INIT("PathList"), SHAPE_LIST, .size = sizeof(struct str_list), .element = &shape_string,
     .element_name = STR_INIT("Path")};

static const struct member cloudfront_create_invalidation_in_members[] = {
    {STR_INIT("DistributionId"), STR_INIT("DistributionId"), .shape = &shape_string,
     .offset = offsetof(struct cloudfront_create_invalidation_in, distribution_id),
     .flags = MEMBER_REQUIRED, .place = PLACE_LABEL},
    {STR_INIT("InvalidationBatch"), STR_INIT("InvalidationBatch"),
     .xml_namespace = STR_INIT("http://cloudfront.amazonaws.com/doc/2020-05-31/"),
     .shape = &cloudfront_invalidation_batch_shape,
     .offset = offsetof(struct cloudfront_create_invalidation_in, invalidation_batch),
     .flags = MEMBER_REQUIRED | MEMBER_PAYLOAD},
};
const struct shape cloudfront_create_invalidation_in_shape =
    {STR_INIT("CreateInvalidationRequest"), SHAPE_STRUCT,
     .size = sizeof(struct cloudfront_create_invalidation_in), .member_count = 2,
     .members = cloudfront_create_invalidation_in_members};

static const struct member cloudfront_create_invalidation_out_members[] = {
    {STR_INIT("Location"), STR_INIT("Location"), .shape = &shape_string,
     .offset = offsetof(struct cloudfront_create_invalidation_out, location), .place = PLACE_HEADER},
    {STR_INIT("Invalidation"), STR_INIT("Invalidation"), .shape = &cloudfront_invalidation_shape,
     .offset = offsetof(struct cloudfront_create_invalidation_out, invalidation),
     .flags = MEMBER_PAYLOAD},
};
const struct shape cloudfront_create_invalidation_out_shape =
    {STR_INIT("CreateInvalidationResult"), SHAPE_STRUCT,
     .size = sizeof(struct cloudfront_create_invalidation_out), .member_count = 2,
     .members = cloudfront_create_invalidation_out_members};

static const struct member cloudfront_invalidation_members[] = {
    {STR_INIT("Id"), STR_INIT("Id"), .shape = &shape_string,
     .offset = offsetof(struct cloudfront_invalidation, id), .flags = MEMBER_REQUIRED},
    {STR_INIT("Status"), STR_INIT("Status"), .shape = &shape_string,
     .offset = offsetof(struct cloudfront_invalidation, status), .flags = MEMBER_REQUIRED},
    {STR_INIT("CreateTime"), STR_INIT("CreateTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct cloudfront_invalidation, create_time), .flags = MEMBER_REQUIRED},
    {STR_INIT("InvalidationBatch"), STR_INIT("InvalidationBatch"),
     .shape = &cloudfront_invalidation_batch_shape,
     .offset = offsetof(struct cloudfront_invalidation, invalidation_batch),
     .flags = MEMBER_REQUIRED},
};
const struct shape cloudfront_invalidation_shape =
    {STR_INIT("Invalidation"), SHAPE_STRUCT, .size = sizeof(struct cloudfront_invalidation),
     .member_count = 4, .members = cloudfront_invalidation_members};

static const struct member cloudfront_invalidation_batch_members[] = {
    {STR_INIT("Paths"), STR_INIT("Paths"), .shape = &cloudfront_paths_shape,
     .offset = offsetof(struct cloudfront_invalidation_batch, paths), .flags = MEMBER_REQUIRED},
    {STR_INIT("CallerReference"), STR_INIT("CallerReference"), .shape = &shape_string,
     .offset = offsetof(struct cloudfront_invalidation_batch, caller_reference),
     .flags = MEMBER_REQUIRED},
};
const struct shape cloudfront_invalidation_batch_shape =
    {STR_INIT("InvalidationBatch"), SHAPE_STRUCT,
     .size = sizeof(struct cloudfront_invalidation_batch), .member_count = 2,
     .members = cloudfront_invalidation_batch_members};

static const struct member cloudfront_paths_members[] = {
    {STR_INIT("Quantity"), STR_INIT("Quantity"), .shape = &shape_integer,
     .offset = offsetof(struct cloudfront_paths, quantity), .flags = MEMBER_REQUIRED},
    {STR_INIT("Items"), STR_INIT("Items"), .shape = &shape_path_list,
     .offset = offsetof(struct cloudfront_paths, items)},
};
const struct shape cloudfront_paths_shape =
    {STR_INIT("Paths"), SHAPE_STRUCT, .size = sizeof(struct cloudfront_paths), .member_count = 2,
     .members = cloudfront_paths_members};

const struct aws_error CLOUDFRONT_ACCESS_DENIED =
    {.code = STR_INIT("AccessDenied"), .shape_name = STR_INIT("AccessDenied"), .http_status = 403,
     .capital_message = true};
const struct aws_error CLOUDFRONT_BATCH_TOO_LARGE =
    {.code = STR_INIT("BatchTooLarge"), .shape_name = STR_INIT("BatchTooLarge"), .http_status = 413,
     .capital_message = true};
const struct aws_error CLOUDFRONT_INCONSISTENT_QUANTITIES =
    {.code = STR_INIT("InconsistentQuantities"), .shape_name = STR_INIT("InconsistentQuantities"),
     .http_status = 400, .capital_message = true};
const struct aws_error CLOUDFRONT_INVALID_ARGUMENT =
    {.code = STR_INIT("InvalidArgument"), .shape_name = STR_INIT("InvalidArgument"),
     .http_status = 400, .capital_message = true};
const struct aws_error CLOUDFRONT_MISSING_BODY =
    {.code = STR_INIT("MissingBody"), .shape_name = STR_INIT("MissingBody"), .http_status = 400,
     .capital_message = true};
const struct aws_error CLOUDFRONT_NO_SUCH_DISTRIBUTION =
    {.code = STR_INIT("NoSuchDistribution"), .shape_name = STR_INIT("NoSuchDistribution"),
     .http_status = 404, .capital_message = true};
const struct aws_error CLOUDFRONT_TOO_MANY_INVALIDATIONS_IN_PROGRESS =
    {.code = STR_INIT("TooManyInvalidationsInProgress"),
     .shape_name = STR_INIT("TooManyInvalidationsInProgress"), .http_status = 400,
     .capital_message = true};
static const struct aws_error *const cloudfront_create_invalidation_errors[] =
    {&CLOUDFRONT_NO_SUCH_DISTRIBUTION, &CLOUDFRONT_ACCESS_DENIED,
     &CLOUDFRONT_TOO_MANY_INVALIDATIONS_IN_PROGRESS, &CLOUDFRONT_MISSING_BODY,
     &CLOUDFRONT_INCONSISTENT_QUANTITIES, &CLOUDFRONT_BATCH_TOO_LARGE, &CLOUDFRONT_INVALID_ARGUMENT};

static const struct operation_facts operations[] = {
    [CLOUDFRONT_CREATE_INVALIDATION] = {.name = STR_INIT("CreateInvalidation"),
        .method = STR_INIT("POST"),
        .uri = STR_INIT("/2020-05-31/distribution/{DistributionId}/invalidation"),
        .http_status = 201, .iam_action = STR_INIT("cloudfront:CreateInvalidation"),
        .in_size = sizeof(struct cloudfront_create_invalidation_in),
        .out_size = sizeof(struct cloudfront_create_invalidation_out),
        .input = &cloudfront_create_invalidation_in_shape,
        .output = &cloudfront_create_invalidation_out_shape,
        .errors = cloudfront_create_invalidation_errors, .error_count = 7},
};

const struct service_facts cloudfront_facts =
    {.name = STR_INIT("cloudfront"), .signing_name = STR_INIT("cloudfront"),
     .endpoint_prefix = STR_INIT("cloudfront"), .api_version = STR_INIT("2020-05-31"),
     .xml_namespace = STR_INIT("http://cloudfront.amazonaws.com/doc/2020-05-31/"),
     .protocols = 1U << PROTOCOL_REST_XML, .protocol = PROTOCOL_REST_XML, .global = true,
     .operation_count = 1, .operations = operations};
