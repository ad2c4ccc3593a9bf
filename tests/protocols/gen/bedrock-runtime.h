/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_BEDROCK_RUNTIME_H
#define TESTS_PROTOCOLS_GEN_BEDROCK_RUNTIME_H

#include "shared/aws/call.h"

enum bedrock_runtime_operation {
    BEDROCK_RUNTIME_INVOKE_MODEL_WITH_BIDIRECTIONAL_STREAM,
    BEDROCK_RUNTIME_OPERATION_COUNT,
};

extern const struct service_facts bedrock_runtime_facts;
extern const struct operation bedrock_runtime_operations[BEDROCK_RUNTIME_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION;
extern const struct aws_error BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION;
extern const struct aws_error BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION;
extern const struct aws_error BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION;
extern const struct aws_error BEDROCK_RUNTIME_MODEL_STREAM_ERROR_EXCEPTION;
extern const struct aws_error BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION;
extern const struct aws_error BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION;
extern const struct aws_error BEDROCK_RUNTIME_SERVICE_QUOTA_EXCEEDED_EXCEPTION;
extern const struct aws_error BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION;
extern const struct aws_error BEDROCK_RUNTIME_THROTTLING_EXCEPTION;
extern const struct aws_error BEDROCK_RUNTIME_VALIDATION_EXCEPTION;

struct bedrock_runtime_bidirectional_input_payload_part {
    struct str bytes;
};

struct bedrock_runtime_bidirectional_output_payload_part {
    struct str bytes;
};

struct bedrock_runtime_internal_server_exception {
    struct str message;
};

/* One event: one of them is set. */
struct bedrock_runtime_invoke_model_with_bidirectional_stream_input {
    const struct bedrock_runtime_bidirectional_input_payload_part *chunk;
};

/* One event: one of them is set. */
struct bedrock_runtime_invoke_model_with_bidirectional_stream_output {
    const struct bedrock_runtime_bidirectional_output_payload_part *chunk;
    const struct bedrock_runtime_internal_server_exception *internal_server_exception;
    const struct bedrock_runtime_model_stream_error_exception *model_stream_error_exception;
    const struct bedrock_runtime_validation_exception *validation_exception;
    const struct bedrock_runtime_throttling_exception *throttling_exception;
    const struct bedrock_runtime_model_timeout_exception *model_timeout_exception;
    const struct bedrock_runtime_service_unavailable_exception *service_unavailable_exception;
};

struct bedrock_runtime_model_error_exception {
    struct opt_int original_status_code;
    struct str resource_name;
};

struct bedrock_runtime_model_stream_error_exception {
    struct str message;
    struct opt_int original_status_code;
    struct str original_message;
};

struct bedrock_runtime_model_stream_error_exception_error {
    struct opt_int original_status_code;
    struct str original_message;
};

struct bedrock_runtime_model_timeout_exception {
    struct str message;
};

struct bedrock_runtime_service_unavailable_exception {
    struct str message;
};

struct bedrock_runtime_throttling_exception {
    struct str message;
};

struct bedrock_runtime_validation_exception {
    struct str message;
};

/* InvokeModelWithBidirectionalStream */
struct bedrock_runtime_invoke_model_with_bidirectional_stream_in {
    struct str model_id; /* required */
    const struct bedrock_runtime_invoke_model_with_bidirectional_stream_input *body; /* required */
};
struct bedrock_runtime_invoke_model_with_bidirectional_stream_out {
    const struct bedrock_runtime_invoke_model_with_bidirectional_stream_output *body; /* required */
};
enum outcome bedrock_runtime_invoke_model_with_bidirectional_stream(
    struct call *call, const struct bedrock_runtime_invoke_model_with_bidirectional_stream_in *in,
    struct bedrock_runtime_invoke_model_with_bidirectional_stream_out *out);
static inline enum outcome bedrock_runtime_invoke_model_with_bidirectional_stream_run(
    struct call *call, const void *in, void *out) {
    return bedrock_runtime_invoke_model_with_bidirectional_stream(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape bedrock_runtime_bidirectional_input_payload_part_shape;
extern const struct shape bedrock_runtime_bidirectional_output_payload_part_shape;
extern const struct shape bedrock_runtime_internal_server_exception_shape;
extern const struct shape bedrock_runtime_invoke_model_with_bidirectional_stream_in_shape;
extern const struct shape bedrock_runtime_invoke_model_with_bidirectional_stream_input_shape;
extern const struct shape bedrock_runtime_invoke_model_with_bidirectional_stream_out_shape;
extern const struct shape bedrock_runtime_invoke_model_with_bidirectional_stream_output_shape;
extern const struct shape bedrock_runtime_model_error_exception_shape;
extern const struct shape bedrock_runtime_model_stream_error_exception_shape;
extern const struct shape bedrock_runtime_model_stream_error_exception_error_shape;
extern const struct shape bedrock_runtime_model_timeout_exception_shape;
extern const struct shape bedrock_runtime_service_unavailable_exception_shape;
extern const struct shape bedrock_runtime_throttling_exception_shape;
extern const struct shape bedrock_runtime_validation_exception_shape;

#endif
