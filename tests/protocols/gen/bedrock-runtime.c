/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/bedrock-runtime.h"

static const struct shape shape_invoke_model_identifier =
    {STR_INIT("InvokeModelIdentifier"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048,
     .pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}/[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|([0-9]{12}:imported-model/[a-z0-9]{12})|([0-9]{12}:provisioned-model/[a-z0-9]{12})|([0-9]{12}:custom-model-deployment/[a-z0-9]{12})|([0-9]{12}:(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+)))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|(([0-9a-zA-Z][_-]?)+)|([a-zA-Z0-9-:.]+)$|(^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10}(?::[0-9]{1,5})?))$|(^arn:aws:sagemaker:[a-z0-9-]+:[0-9]{12}:endpoint/[a-zA-Z0-9-]+$)|(^arn:aws(-[^:]+)?:bedrock:([0-9a-z-]{1,20}):([0-9]{12}):(default-)?prompt-router/[a-zA-Z0-9-:.]+$)"};
static const struct shape shape_part_body =
    {STR_INIT("PartBody"), SHAPE_BLOB, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 1000000};
static const struct shape shape_non_blank_string =
    {STR_INIT("NonBlankString"), SHAPE_STRING, .size = sizeof(struct str), .pattern = "[\\s\\S]*"};
static const struct shape shape_status_code =
    {STR_INIT("StatusCode"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 100, .max = 599};

static const struct member bedrock_runtime_bidirectional_input_payload_part_members[] = {
    {STR_INIT("bytes"), STR_INIT("bytes"), .shape = &shape_part_body,
     .offset = offsetof(struct bedrock_runtime_bidirectional_input_payload_part, bytes),
     .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_bidirectional_input_payload_part_shape =
    {STR_INIT("BidirectionalInputPayloadPart"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_bidirectional_input_payload_part),
     .flags = SHAPE_SENSITIVE | SHAPE_EVENT, .member_count = 1,
     .members = bedrock_runtime_bidirectional_input_payload_part_members};

static const struct member bedrock_runtime_bidirectional_output_payload_part_members[] = {
    {STR_INIT("bytes"), STR_INIT("bytes"), .shape = &shape_part_body,
     .offset = offsetof(struct bedrock_runtime_bidirectional_output_payload_part, bytes),
     .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_bidirectional_output_payload_part_shape =
    {STR_INIT("BidirectionalOutputPayloadPart"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_bidirectional_output_payload_part),
     .flags = SHAPE_SENSITIVE | SHAPE_EVENT, .member_count = 1,
     .members = bedrock_runtime_bidirectional_output_payload_part_members};

static const struct member bedrock_runtime_internal_server_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_internal_server_exception, message)},
};
const struct shape bedrock_runtime_internal_server_exception_shape =
    {STR_INIT("InternalServerException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_internal_server_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = bedrock_runtime_internal_server_exception_members};

static const struct member bedrock_runtime_invoke_model_with_bidirectional_stream_in_members[] = {
    {STR_INIT("modelId"), STR_INIT("modelId"), .shape = &shape_invoke_model_identifier,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_in, model_id),
     .flags = MEMBER_REQUIRED, .place = PLACE_LABEL},
    {STR_INIT("body"), STR_INIT("body"),
     .shape = &bedrock_runtime_invoke_model_with_bidirectional_stream_input_shape,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_in, body),
     .flags = MEMBER_REQUIRED | MEMBER_PAYLOAD},
};
const struct shape bedrock_runtime_invoke_model_with_bidirectional_stream_in_shape =
    {STR_INIT("InvokeModelWithBidirectionalStreamRequest"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_in),
     .member_count = 2, .members = bedrock_runtime_invoke_model_with_bidirectional_stream_in_members};

static const struct member bedrock_runtime_invoke_model_with_bidirectional_stream_input_members[] = {
    {STR_INIT("chunk"), STR_INIT("chunk"),
     .shape = &bedrock_runtime_bidirectional_input_payload_part_shape,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_input, chunk),
     .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_invoke_model_with_bidirectional_stream_input_shape =
    {STR_INIT("InvokeModelWithBidirectionalStreamInput"), SHAPE_EVENTS,
     .size = sizeof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_input),
     .member_count = 1,
     .members = bedrock_runtime_invoke_model_with_bidirectional_stream_input_members};

static const struct member bedrock_runtime_invoke_model_with_bidirectional_stream_out_members[] = {
    {STR_INIT("body"), STR_INIT("body"),
     .shape = &bedrock_runtime_invoke_model_with_bidirectional_stream_output_shape,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_out, body),
     .flags = MEMBER_REQUIRED | MEMBER_PAYLOAD},
};
const struct shape bedrock_runtime_invoke_model_with_bidirectional_stream_out_shape =
    {STR_INIT("InvokeModelWithBidirectionalStreamResponse"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_out),
     .member_count = 1,
     .members = bedrock_runtime_invoke_model_with_bidirectional_stream_out_members};

static const struct member bedrock_runtime_invoke_model_with_bidirectional_stream_output_members[] = {
    {STR_INIT("chunk"), STR_INIT("chunk"),
     .shape = &bedrock_runtime_bidirectional_output_payload_part_shape,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_output, chunk),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("internalServerException"), STR_INIT("internalServerException"),
     .shape = &bedrock_runtime_internal_server_exception_shape,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_output, internal_server_exception)},
    {STR_INIT("modelStreamErrorException"), STR_INIT("modelStreamErrorException"),
     .shape = &bedrock_runtime_model_stream_error_exception_shape,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_output, model_stream_error_exception)},
    {STR_INIT("validationException"), STR_INIT("validationException"),
     .shape = &bedrock_runtime_validation_exception_shape,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_output, validation_exception)},
    {STR_INIT("throttlingException"), STR_INIT("throttlingException"),
     .shape = &bedrock_runtime_throttling_exception_shape,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_output, throttling_exception)},
    {STR_INIT("modelTimeoutException"), STR_INIT("modelTimeoutException"),
     .shape = &bedrock_runtime_model_timeout_exception_shape,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_output, model_timeout_exception)},
    {STR_INIT("serviceUnavailableException"), STR_INIT("serviceUnavailableException"),
     .shape = &bedrock_runtime_service_unavailable_exception_shape,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_output, service_unavailable_exception)},
};
const struct shape bedrock_runtime_invoke_model_with_bidirectional_stream_output_shape =
    {STR_INIT("InvokeModelWithBidirectionalStreamOutput"), SHAPE_EVENTS,
     .size = sizeof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_output),
     .member_count = 7,
     .members = bedrock_runtime_invoke_model_with_bidirectional_stream_output_members};

static const struct member bedrock_runtime_model_error_exception_members[] = {
    {STR_INIT("originalStatusCode"), STR_INIT("originalStatusCode"), .shape = &shape_status_code,
     .offset = offsetof(struct bedrock_runtime_model_error_exception, original_status_code)},
    {STR_INIT("resourceName"), STR_INIT("resourceName"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_error_exception, resource_name)},
};
const struct shape bedrock_runtime_model_error_exception_shape =
    {STR_INIT("ModelErrorException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_model_error_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 2, .members = bedrock_runtime_model_error_exception_members};

static const struct member bedrock_runtime_model_stream_error_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception, message)},
    {STR_INIT("originalStatusCode"), STR_INIT("originalStatusCode"), .shape = &shape_status_code,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception, original_status_code)},
    {STR_INIT("originalMessage"), STR_INIT("originalMessage"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception, original_message)},
};
const struct shape bedrock_runtime_model_stream_error_exception_shape =
    {STR_INIT("ModelStreamErrorException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_model_stream_error_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 3, .members = bedrock_runtime_model_stream_error_exception_members};

static const struct member bedrock_runtime_model_stream_error_exception_error_members[] = {
    {STR_INIT("originalStatusCode"), STR_INIT("originalStatusCode"), .shape = &shape_status_code,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception_error, original_status_code)},
    {STR_INIT("originalMessage"), STR_INIT("originalMessage"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception_error, original_message)},
};
const struct shape bedrock_runtime_model_stream_error_exception_error_shape =
    {STR_INIT("ModelStreamErrorException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_model_stream_error_exception_error),
     .flags = SHAPE_EXCEPTION, .member_count = 2,
     .members = bedrock_runtime_model_stream_error_exception_error_members};

static const struct member bedrock_runtime_model_timeout_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_timeout_exception, message)},
};
const struct shape bedrock_runtime_model_timeout_exception_shape =
    {STR_INIT("ModelTimeoutException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_model_timeout_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = bedrock_runtime_model_timeout_exception_members};

static const struct member bedrock_runtime_service_unavailable_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_service_unavailable_exception, message)},
};
const struct shape bedrock_runtime_service_unavailable_exception_shape =
    {STR_INIT("ServiceUnavailableException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_service_unavailable_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = bedrock_runtime_service_unavailable_exception_members};

static const struct member bedrock_runtime_throttling_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_throttling_exception, message)},
};
const struct shape bedrock_runtime_throttling_exception_shape =
    {STR_INIT("ThrottlingException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_throttling_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = bedrock_runtime_throttling_exception_members};

static const struct member bedrock_runtime_validation_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_validation_exception, message)},
};
const struct shape bedrock_runtime_validation_exception_shape =
    {STR_INIT("ValidationException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_validation_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = bedrock_runtime_validation_exception_members};

const struct aws_error BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION =
    {.code = STR_INIT("AccessDeniedException"), .shape_name = STR_INIT("AccessDeniedException"),
     .http_status = 403};
const struct aws_error BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION =
    {.code = STR_INIT("InternalServerException"), .shape_name = STR_INIT("InternalServerException"),
     .http_status = 500, .server_fault = true};
const struct aws_error BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION =
    {.code = STR_INIT("ModelErrorException"), .shape_name = STR_INIT("ModelErrorException"),
     .http_status = 424, .shape = &bedrock_runtime_model_error_exception_shape};
const struct aws_error BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION =
    {.code = STR_INIT("ModelNotReadyException"), .shape_name = STR_INIT("ModelNotReadyException"),
     .http_status = 429};
const struct aws_error BEDROCK_RUNTIME_MODEL_STREAM_ERROR_EXCEPTION =
    {.code = STR_INIT("ModelStreamErrorException"),
     .shape_name = STR_INIT("ModelStreamErrorException"), .http_status = 424,
     .shape = &bedrock_runtime_model_stream_error_exception_error_shape};
const struct aws_error BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION =
    {.code = STR_INIT("ModelTimeoutException"), .shape_name = STR_INIT("ModelTimeoutException"),
     .http_status = 408};
const struct aws_error BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("ResourceNotFoundException"),
     .shape_name = STR_INIT("ResourceNotFoundException"), .http_status = 404};
const struct aws_error BEDROCK_RUNTIME_SERVICE_QUOTA_EXCEEDED_EXCEPTION =
    {.code = STR_INIT("ServiceQuotaExceededException"),
     .shape_name = STR_INIT("ServiceQuotaExceededException"), .http_status = 400};
const struct aws_error BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION =
    {.code = STR_INIT("ServiceUnavailableException"),
     .shape_name = STR_INIT("ServiceUnavailableException"), .http_status = 503, .server_fault = true};
const struct aws_error BEDROCK_RUNTIME_THROTTLING_EXCEPTION =
    {.code = STR_INIT("ThrottlingException"), .shape_name = STR_INIT("ThrottlingException"),
     .http_status = 429};
const struct aws_error BEDROCK_RUNTIME_VALIDATION_EXCEPTION =
    {.code = STR_INIT("ValidationException"), .shape_name = STR_INIT("ValidationException"),
     .http_status = 400};
static const struct aws_error *const bedrock_runtime_invoke_model_with_bidirectional_stream_errors[] =
    {&BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION, &BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION,
     &BEDROCK_RUNTIME_THROTTLING_EXCEPTION, &BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION,
     &BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION, &BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION,
     &BEDROCK_RUNTIME_MODEL_STREAM_ERROR_EXCEPTION, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION,
     &BEDROCK_RUNTIME_SERVICE_QUOTA_EXCEEDED_EXCEPTION, &BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION,
     &BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION};

static const struct operation_facts operations[] = {
    [BEDROCK_RUNTIME_INVOKE_MODEL_WITH_BIDIRECTIONAL_STREAM] = {
        .name = STR_INIT("InvokeModelWithBidirectionalStream"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/model/{modelId}/invoke-with-bidirectional-stream"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:InvokeModel"),
        .flags = OPERATION_EVENTS_IN | OPERATION_EVENTS_OUT,
        .in_size = sizeof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_in),
        .out_size = sizeof(struct bedrock_runtime_invoke_model_with_bidirectional_stream_out),
        .input = &bedrock_runtime_invoke_model_with_bidirectional_stream_in_shape,
        .output = &bedrock_runtime_invoke_model_with_bidirectional_stream_out_shape,
        .errors = bedrock_runtime_invoke_model_with_bidirectional_stream_errors, .error_count = 11},
};

const struct service_facts bedrock_runtime_facts =
    {.name = STR_INIT("bedrock-runtime"), .signing_name = STR_INIT("bedrock"),
     .endpoint_prefix = STR_INIT("bedrock-runtime"), .api_version = STR_INIT("2023-09-30"),
     .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 1,
     .operations = operations};
