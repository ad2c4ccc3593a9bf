/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/apigateway.h"

static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_blob = {STR_INIT("Blob"), SHAPE_BLOB, .size = sizeof(struct str)};

static const struct shape shape_map_of_string_to_string =
    {STR_INIT("MapOfStringToString"), SHAPE_MAP, .size = sizeof(struct str_map),
     .element = &shape_string, .key = &shape_string, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};

static const struct member apigateway_get_export_in_members[] = {
    {STR_INIT("restApiId"), STR_INIT("restapi_id"), .shape = &shape_string,
     .offset = offsetof(struct apigateway_get_export_in, rest_api_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("stageName"), STR_INIT("stage_name"), .shape = &shape_string,
     .offset = offsetof(struct apigateway_get_export_in, stage_name), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("exportType"), STR_INIT("export_type"), .shape = &shape_string,
     .offset = offsetof(struct apigateway_get_export_in, export_type), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("parameters"), STR_INIT("parameters"), .shape = &shape_map_of_string_to_string,
     .offset = offsetof(struct apigateway_get_export_in, parameters), .place = PLACE_QUERIES},
    {STR_INIT("accepts"), STR_INIT("Accept"), .shape = &shape_string,
     .offset = offsetof(struct apigateway_get_export_in, accepts), .place = PLACE_HEADER},
};
const struct shape apigateway_get_export_in_shape =
    {STR_INIT("GetExportRequest"), SHAPE_STRUCT, .size = sizeof(struct apigateway_get_export_in),
     .member_count = 5, .members = apigateway_get_export_in_members};

static const struct member apigateway_get_export_out_members[] = {
    {STR_INIT("contentType"), STR_INIT("Content-Type"), .shape = &shape_string,
     .offset = offsetof(struct apigateway_get_export_out, content_type), .place = PLACE_HEADER},
    {STR_INIT("contentDisposition"), STR_INIT("Content-Disposition"), .shape = &shape_string,
     .offset = offsetof(struct apigateway_get_export_out, content_disposition),
     .place = PLACE_HEADER},
    {STR_INIT("body"), STR_INIT("body"), .shape = &shape_blob,
     .offset = offsetof(struct apigateway_get_export_out, body), .flags = MEMBER_PAYLOAD},
};
const struct shape apigateway_get_export_out_shape =
    {STR_INIT("ExportResponse"), SHAPE_STRUCT, .size = sizeof(struct apigateway_get_export_out),
     .member_count = 3, .members = apigateway_get_export_out_members};

static const struct member apigateway_limit_exceeded_exception_members[] = {
    {STR_INIT("retryAfterSeconds"), STR_INIT("Retry-After"), .shape = &shape_string,
     .offset = offsetof(struct apigateway_limit_exceeded_exception, retry_after_seconds),
     .place = PLACE_HEADER},
};
const struct shape apigateway_limit_exceeded_exception_shape =
    {STR_INIT("LimitExceededException"), SHAPE_STRUCT,
     .size = sizeof(struct apigateway_limit_exceeded_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = apigateway_limit_exceeded_exception_members};

static const struct member apigateway_too_many_requests_exception_members[] = {
    {STR_INIT("retryAfterSeconds"), STR_INIT("Retry-After"), .shape = &shape_string,
     .offset = offsetof(struct apigateway_too_many_requests_exception, retry_after_seconds),
     .place = PLACE_HEADER},
};
const struct shape apigateway_too_many_requests_exception_shape =
    {STR_INIT("TooManyRequestsException"), SHAPE_STRUCT,
     .size = sizeof(struct apigateway_too_many_requests_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = apigateway_too_many_requests_exception_members};

const struct aws_error APIGATEWAY_BAD_REQUEST_EXCEPTION =
    {.code = STR_INIT("BadRequestException"), .shape_name = STR_INIT("BadRequestException"),
     .http_status = 400};
const struct aws_error APIGATEWAY_CONFLICT_EXCEPTION =
    {.code = STR_INIT("ConflictException"), .shape_name = STR_INIT("ConflictException"),
     .http_status = 409};
const struct aws_error APIGATEWAY_LIMIT_EXCEEDED_EXCEPTION =
    {.code = STR_INIT("LimitExceededException"), .shape_name = STR_INIT("LimitExceededException"),
     .http_status = 429, .shape = &apigateway_limit_exceeded_exception_shape};
const struct aws_error APIGATEWAY_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("NotFoundException"), .shape_name = STR_INIT("NotFoundException"),
     .http_status = 404};
const struct aws_error APIGATEWAY_TOO_MANY_REQUESTS_EXCEPTION =
    {.code = STR_INIT("TooManyRequestsException"),
     .shape_name = STR_INIT("TooManyRequestsException"), .http_status = 429,
     .shape = &apigateway_too_many_requests_exception_shape};
const struct aws_error APIGATEWAY_UNAUTHORIZED_EXCEPTION =
    {.code = STR_INIT("UnauthorizedException"), .shape_name = STR_INIT("UnauthorizedException"),
     .http_status = 401};
static const struct aws_error *const apigateway_get_export_errors[] =
    {&APIGATEWAY_BAD_REQUEST_EXCEPTION, &APIGATEWAY_CONFLICT_EXCEPTION,
     &APIGATEWAY_LIMIT_EXCEEDED_EXCEPTION, &APIGATEWAY_NOT_FOUND_EXCEPTION,
     &APIGATEWAY_UNAUTHORIZED_EXCEPTION, &APIGATEWAY_TOO_MANY_REQUESTS_EXCEPTION};

static const struct operation_facts operations[] = {
    [APIGATEWAY_GET_EXPORT] = {.name = STR_INIT("GetExport"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/restapis/{restapi_id}/stages/{stage_name}/exports/{export_type}"),
        .http_status = 200, .iam_action = STR_INIT("apigateway:GET"),
        .in_size = sizeof(struct apigateway_get_export_in),
        .out_size = sizeof(struct apigateway_get_export_out),
        .input = &apigateway_get_export_in_shape, .output = &apigateway_get_export_out_shape,
        .errors = apigateway_get_export_errors, .error_count = 6},
};

const struct service_facts apigateway_facts =
    {.name = STR_INIT("apigateway"), .signing_name = STR_INIT("apigateway"),
     .endpoint_prefix = STR_INIT("apigateway"), .api_version = STR_INIT("2015-07-09"),
     .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 1,
     .operations = operations};
