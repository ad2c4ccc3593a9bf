/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/dataexchange.h"

static const struct str enum_resource_type[] =
    {STR_INIT("DATA_SET"), STR_INIT("REVISION"), STR_INIT("ASSET"), STR_INIT("JOB"),
     STR_INIT("EVENT_ACTION"), STR_INIT("DATA_GRANT")};
static const struct str enum_exception_cause[] =
    {STR_INIT("InsufficientS3BucketPolicy"), STR_INIT("S3AccessDenied")};

static const struct shape shape_string_ =
    {STR_INIT("__string"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_resource_type =
    {STR_INIT("ResourceType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_resource_type, .enum_count = 6};
static const struct shape shape_exception_cause =
    {STR_INIT("ExceptionCause"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_exception_cause, .enum_count = 2};

static const struct shape shape_map_of_string =
    {STR_INIT("MapOf__string"), SHAPE_MAP, .size = sizeof(struct str_map),
     .element = &shape_string_, .key = &shape_string_, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};

static const struct member dataexchange_resource_not_found_exception_members[] = {
    {STR_INIT("ResourceId"), STR_INIT("ResourceId"), .shape = &shape_string_,
     .offset = offsetof(struct dataexchange_resource_not_found_exception, resource_id)},
    {STR_INIT("ResourceType"), STR_INIT("ResourceType"), .shape = &shape_resource_type,
     .offset = offsetof(struct dataexchange_resource_not_found_exception, resource_type)},
};
const struct shape dataexchange_resource_not_found_exception_shape =
    {STR_INIT("ResourceNotFoundException"), SHAPE_STRUCT,
     .size = sizeof(struct dataexchange_resource_not_found_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 2, .members = dataexchange_resource_not_found_exception_members};

static const struct member dataexchange_send_api_asset_in_members[] = {
    {STR_INIT("Body"), STR_INIT("Body"), .shape = &shape_string_,
     .offset = offsetof(struct dataexchange_send_api_asset_in, body), .flags = MEMBER_PAYLOAD},
    {STR_INIT("QueryStringParameters"), STR_INIT("QueryStringParameters"),
     .shape = &shape_map_of_string,
     .offset = offsetof(struct dataexchange_send_api_asset_in, query_string_parameters),
     .place = PLACE_QUERIES},
    {STR_INIT("AssetId"), STR_INIT("x-amzn-dataexchange-asset-id"), .shape = &shape_string_,
     .offset = offsetof(struct dataexchange_send_api_asset_in, asset_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_HEADER},
    {STR_INIT("DataSetId"), STR_INIT("x-amzn-dataexchange-data-set-id"), .shape = &shape_string_,
     .offset = offsetof(struct dataexchange_send_api_asset_in, data_set_id),
     .flags = MEMBER_REQUIRED, .place = PLACE_HEADER},
    {STR_INIT("RequestHeaders"), STR_INIT("x-amzn-dataexchange-header-"),
     .shape = &shape_map_of_string,
     .offset = offsetof(struct dataexchange_send_api_asset_in, request_headers),
     .place = PLACE_HEADERS},
    {STR_INIT("Method"), STR_INIT("x-amzn-dataexchange-http-method"), .shape = &shape_string_,
     .offset = offsetof(struct dataexchange_send_api_asset_in, method), .place = PLACE_HEADER},
    {STR_INIT("Path"), STR_INIT("x-amzn-dataexchange-path"), .shape = &shape_string_,
     .offset = offsetof(struct dataexchange_send_api_asset_in, path), .place = PLACE_HEADER},
    {STR_INIT("RevisionId"), STR_INIT("x-amzn-dataexchange-revision-id"), .shape = &shape_string_,
     .offset = offsetof(struct dataexchange_send_api_asset_in, revision_id),
     .flags = MEMBER_REQUIRED, .place = PLACE_HEADER},
};
const struct shape dataexchange_send_api_asset_in_shape =
    {STR_INIT("SendApiAssetRequest"), SHAPE_STRUCT,
     .size = sizeof(struct dataexchange_send_api_asset_in), .member_count = 8,
     .members = dataexchange_send_api_asset_in_members};

static const struct member dataexchange_send_api_asset_out_members[] = {
    {STR_INIT("Body"), STR_INIT("Body"), .shape = &shape_string_,
     .offset = offsetof(struct dataexchange_send_api_asset_out, body), .flags = MEMBER_PAYLOAD},
    {STR_INIT("ResponseHeaders"), STR_INIT(""), .shape = &shape_map_of_string,
     .offset = offsetof(struct dataexchange_send_api_asset_out, response_headers),
     .place = PLACE_HEADERS},
};
const struct shape dataexchange_send_api_asset_out_shape =
    {STR_INIT("SendApiAssetResponse"), SHAPE_STRUCT,
     .size = sizeof(struct dataexchange_send_api_asset_out), .member_count = 2,
     .members = dataexchange_send_api_asset_out_members};

static const struct member dataexchange_validation_exception_members[] = {
    {STR_INIT("ExceptionCause"), STR_INIT("ExceptionCause"), .shape = &shape_exception_cause,
     .offset = offsetof(struct dataexchange_validation_exception, exception_cause)},
};
const struct shape dataexchange_validation_exception_shape =
    {STR_INIT("ValidationException"), SHAPE_STRUCT,
     .size = sizeof(struct dataexchange_validation_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = dataexchange_validation_exception_members};

const struct aws_error DATAEXCHANGE_ACCESS_DENIED_EXCEPTION =
    {.code = STR_INIT("AccessDeniedException"), .shape_name = STR_INIT("AccessDeniedException"),
     .http_status = 403, .capital_message = true};
const struct aws_error DATAEXCHANGE_INTERNAL_SERVER_EXCEPTION =
    {.code = STR_INIT("InternalServerException"), .shape_name = STR_INIT("InternalServerException"),
     .http_status = 500, .server_fault = true, .capital_message = true};
const struct aws_error DATAEXCHANGE_RESOURCE_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("ResourceNotFoundException"),
     .shape_name = STR_INIT("ResourceNotFoundException"), .http_status = 404,
     .capital_message = true, .shape = &dataexchange_resource_not_found_exception_shape};
const struct aws_error DATAEXCHANGE_THROTTLING_EXCEPTION =
    {.code = STR_INIT("ThrottlingException"), .shape_name = STR_INIT("ThrottlingException"),
     .http_status = 429, .capital_message = true};
const struct aws_error DATAEXCHANGE_VALIDATION_EXCEPTION =
    {.code = STR_INIT("ValidationException"), .shape_name = STR_INIT("ValidationException"),
     .http_status = 400, .capital_message = true, .shape = &dataexchange_validation_exception_shape};
static const struct aws_error *const dataexchange_send_api_asset_errors[] =
    {&DATAEXCHANGE_RESOURCE_NOT_FOUND_EXCEPTION, &DATAEXCHANGE_THROTTLING_EXCEPTION,
     &DATAEXCHANGE_ACCESS_DENIED_EXCEPTION, &DATAEXCHANGE_VALIDATION_EXCEPTION,
     &DATAEXCHANGE_INTERNAL_SERVER_EXCEPTION};

static const struct operation_facts operations[] = {
    [DATAEXCHANGE_SEND_API_ASSET] = {.name = STR_INIT("SendApiAsset"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/v1"), .http_status = 200,
        .iam_action = STR_INIT("dataexchange:SendApiAsset"),
        .host_prefix = STR_INIT("api-fulfill."),
        .in_size = sizeof(struct dataexchange_send_api_asset_in),
        .out_size = sizeof(struct dataexchange_send_api_asset_out),
        .input = &dataexchange_send_api_asset_in_shape,
        .output = &dataexchange_send_api_asset_out_shape,
        .errors = dataexchange_send_api_asset_errors, .error_count = 5},
};

const struct service_facts dataexchange_facts =
    {.name = STR_INIT("dataexchange"), .signing_name = STR_INIT("dataexchange"),
     .endpoint_prefix = STR_INIT("dataexchange"), .api_version = STR_INIT("2017-07-25"),
     .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 1,
     .operations = operations};
