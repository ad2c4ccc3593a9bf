/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_LAMBDA_H
#define TESTS_PROTOCOLS_GEN_LAMBDA_H

#include "shared/aws/call.h"

enum lambda_operation {
    LAMBDA_INVOKE,
    LAMBDA_INVOKE_WITH_RESPONSE_STREAM,
    LAMBDA_OPERATION_COUNT,
};

extern const struct service_facts lambda_facts;
extern const struct operation lambda_operations[LAMBDA_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error LAMBDA_CODE_ARTIFACT_USER_DELETED_EXCEPTION;
extern const struct aws_error LAMBDA_CODE_ARTIFACT_USER_FAILED_EXCEPTION;
extern const struct aws_error LAMBDA_CODE_ARTIFACT_USER_PENDING_EXCEPTION;
extern const struct aws_error LAMBDA_DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION;
extern const struct aws_error LAMBDA_EC2_ACCESS_DENIED_EXCEPTION;
extern const struct aws_error LAMBDA_EC2_THROTTLED_EXCEPTION;
extern const struct aws_error LAMBDA_EC2_UNEXPECTED_EXCEPTION;
extern const struct aws_error LAMBDA_EFSIO_EXCEPTION;
extern const struct aws_error LAMBDA_EFS_MOUNT_CONNECTIVITY_EXCEPTION;
extern const struct aws_error LAMBDA_EFS_MOUNT_FAILURE_EXCEPTION;
extern const struct aws_error LAMBDA_EFS_MOUNT_TIMEOUT_EXCEPTION;
extern const struct aws_error LAMBDA_ENI_LIMIT_REACHED_EXCEPTION;
extern const struct aws_error LAMBDA_ENI_NOT_READY_EXCEPTION;
extern const struct aws_error LAMBDA_INVALID_PARAMETER_VALUE_EXCEPTION;
extern const struct aws_error LAMBDA_INVALID_REQUEST_CONTENT_EXCEPTION;
extern const struct aws_error LAMBDA_INVALID_RUNTIME_EXCEPTION;
extern const struct aws_error LAMBDA_INVALID_SECURITY_GROUP_ID_EXCEPTION;
extern const struct aws_error LAMBDA_INVALID_SUBNET_ID_EXCEPTION;
extern const struct aws_error LAMBDA_INVALID_ZIP_FILE_EXCEPTION;
extern const struct aws_error LAMBDA_KMS_ACCESS_DENIED_EXCEPTION;
extern const struct aws_error LAMBDA_KMS_DISABLED_EXCEPTION;
extern const struct aws_error LAMBDA_KMS_INVALID_STATE_EXCEPTION;
extern const struct aws_error LAMBDA_KMS_NOT_FOUND_EXCEPTION;
extern const struct aws_error LAMBDA_MODE_NOT_SUPPORTED_EXCEPTION;
extern const struct aws_error LAMBDA_NO_PUBLISHED_VERSION_EXCEPTION;
extern const struct aws_error LAMBDA_RECURSIVE_INVOCATION_EXCEPTION;
extern const struct aws_error LAMBDA_REQUEST_TOO_LARGE_EXCEPTION;
extern const struct aws_error LAMBDA_RESOURCE_CONFLICT_EXCEPTION;
extern const struct aws_error LAMBDA_RESOURCE_NOT_FOUND_EXCEPTION;
extern const struct aws_error LAMBDA_RESOURCE_NOT_READY_EXCEPTION;
extern const struct aws_error LAMBDA_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION;
extern const struct aws_error LAMBDA_S3_FILES_MOUNT_FAILURE_EXCEPTION;
extern const struct aws_error LAMBDA_S3_FILES_MOUNT_TIMEOUT_EXCEPTION;
extern const struct aws_error LAMBDA_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION;
extern const struct aws_error LAMBDA_SERVICE_EXCEPTION;
extern const struct aws_error LAMBDA_SERVICE_QUOTA_EXCEEDED_EXCEPTION;
extern const struct aws_error LAMBDA_SNAP_START_EXCEPTION;
extern const struct aws_error LAMBDA_SNAP_START_NOT_READY_EXCEPTION;
extern const struct aws_error LAMBDA_SNAP_START_REGENERATION_FAILURE_EXCEPTION;
extern const struct aws_error LAMBDA_SNAP_START_TIMEOUT_EXCEPTION;
extern const struct aws_error LAMBDA_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION;
extern const struct aws_error LAMBDA_TOO_MANY_REQUESTS_EXCEPTION;
extern const struct aws_error LAMBDA_UNSUPPORTED_MEDIA_TYPE_EXCEPTION;

struct lambda_code_artifact_user_deleted_exception {
    struct str type;
};

struct lambda_code_artifact_user_failed_exception {
    struct str type;
};

struct lambda_code_artifact_user_pending_exception {
    struct str type;
};

struct lambda_durable_execution_already_started_exception {
    struct str type;
};

struct lambda_ec2_access_denied_exception {
    struct str type;
};

struct lambda_ec2_throttled_exception {
    struct str type;
};

struct lambda_ec2_unexpected_exception {
    struct str type;
    struct str ec2_error_code;
};

struct lambda_efs_mount_connectivity_exception {
    struct str type;
};

struct lambda_efs_mount_failure_exception {
    struct str type;
};

struct lambda_efs_mount_timeout_exception {
    struct str type;
};

struct lambda_efsio_exception {
    struct str type;
};

struct lambda_eni_limit_reached_exception {
    struct str type;
};

struct lambda_eni_not_ready_exception {
    struct str type;
};

struct lambda_invalid_parameter_value_exception {
    struct str type;
};

struct lambda_invalid_request_content_exception {
    struct str type;
};

struct lambda_invalid_runtime_exception {
    struct str type;
};

struct lambda_invalid_security_group_id_exception {
    struct str type;
};

struct lambda_invalid_subnet_id_exception {
    struct str type;
};

struct lambda_invalid_zip_file_exception {
    struct str type;
};

struct lambda_invoke_response_stream_update {
    struct str payload;
};

struct lambda_invoke_with_response_stream_complete_event {
    struct str error_code;
    struct str error_details;
    struct str log_result;
};

/* One event: one of them is set. */
struct lambda_invoke_with_response_stream_response_event {
    const struct lambda_invoke_response_stream_update *payload_chunk;
    const struct lambda_invoke_with_response_stream_complete_event *invoke_complete;
};

struct lambda_kms_access_denied_exception {
    struct str type;
};

struct lambda_kms_disabled_exception {
    struct str type;
};

struct lambda_kms_invalid_state_exception {
    struct str type;
};

struct lambda_kms_not_found_exception {
    struct str type;
};

struct lambda_mode_not_supported_exception {
    struct str type;
};

struct lambda_no_published_version_exception {
    struct str type;
};

struct lambda_recursive_invocation_exception {
    struct str type;
};

struct lambda_request_too_large_exception {
    struct str type;
};

struct lambda_resource_conflict_exception {
    struct str type;
};

struct lambda_resource_not_found_exception {
    struct str type;
};

struct lambda_resource_not_ready_exception {
    struct str type;
};

struct lambda_s3_files_mount_connectivity_exception {
    struct str type;
};

struct lambda_s3_files_mount_failure_exception {
    struct str type;
};

struct lambda_s3_files_mount_timeout_exception {
    struct str type;
};

struct lambda_serialized_request_entity_too_large_exception {
    struct str type;
};

struct lambda_service_exception {
    struct str type;
};

struct lambda_service_quota_exceeded_exception {
    struct str type;
};

struct lambda_snap_start_exception {
    struct str type;
};

struct lambda_snap_start_not_ready_exception {
    struct str type;
};

struct lambda_snap_start_regeneration_failure_exception {
    struct str type;
};

struct lambda_snap_start_timeout_exception {
    struct str type;
};

struct lambda_subnet_ip_address_limit_reached_exception {
    struct str type;
};

struct lambda_too_many_requests_exception {
    struct str retry_after_seconds;
    struct str type;
    struct str reason;
};

struct lambda_unsupported_media_type_exception {
    struct str type;
};

/* Invoke */
struct lambda_invoke_in {
    struct str function_name; /* required */
    struct str invocation_type;
    struct str log_type;
    struct str client_context;
    struct str durable_execution_name;
    struct str payload;
    struct str qualifier;
    struct str tenant_id;
};
struct lambda_invoke_out {
    struct opt_int status_code;
    struct str function_error;
    struct str log_result;
    struct str payload;
    struct str executed_version;
    struct str durable_execution_arn;
};
enum outcome lambda_invoke(struct call *call, const struct lambda_invoke_in *in,
                           struct lambda_invoke_out *out);
static inline enum outcome lambda_invoke_run(struct call *call, const void *in, void *out) {
    return lambda_invoke(call, in, out);
}

/* InvokeWithResponseStream */
struct lambda_invoke_with_response_stream_in {
    struct str function_name; /* required */
    struct str log_type;
    struct str client_context;
    struct str qualifier;
    struct str payload;
    struct str tenant_id;
    struct str invocation_type;
};
struct lambda_invoke_with_response_stream_out {
    struct opt_int status_code;
    struct str executed_version;
    const struct lambda_invoke_with_response_stream_response_event *event_stream;
    struct str response_stream_content_type;
};
enum outcome lambda_invoke_with_response_stream(
    struct call *call, const struct lambda_invoke_with_response_stream_in *in,
    struct lambda_invoke_with_response_stream_out *out);
static inline enum outcome lambda_invoke_with_response_stream_run(struct call *call, const void *in,
                                                                  void *out) {
    return lambda_invoke_with_response_stream(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape lambda_code_artifact_user_deleted_exception_shape;
extern const struct shape lambda_code_artifact_user_failed_exception_shape;
extern const struct shape lambda_code_artifact_user_pending_exception_shape;
extern const struct shape lambda_durable_execution_already_started_exception_shape;
extern const struct shape lambda_ec2_access_denied_exception_shape;
extern const struct shape lambda_ec2_throttled_exception_shape;
extern const struct shape lambda_ec2_unexpected_exception_shape;
extern const struct shape lambda_efs_mount_connectivity_exception_shape;
extern const struct shape lambda_efs_mount_failure_exception_shape;
extern const struct shape lambda_efs_mount_timeout_exception_shape;
extern const struct shape lambda_efsio_exception_shape;
extern const struct shape lambda_eni_limit_reached_exception_shape;
extern const struct shape lambda_eni_not_ready_exception_shape;
extern const struct shape lambda_invalid_parameter_value_exception_shape;
extern const struct shape lambda_invalid_request_content_exception_shape;
extern const struct shape lambda_invalid_runtime_exception_shape;
extern const struct shape lambda_invalid_security_group_id_exception_shape;
extern const struct shape lambda_invalid_subnet_id_exception_shape;
extern const struct shape lambda_invalid_zip_file_exception_shape;
extern const struct shape lambda_invoke_in_shape;
extern const struct shape lambda_invoke_out_shape;
extern const struct shape lambda_invoke_response_stream_update_shape;
extern const struct shape lambda_invoke_with_response_stream_complete_event_shape;
extern const struct shape lambda_invoke_with_response_stream_in_shape;
extern const struct shape lambda_invoke_with_response_stream_out_shape;
extern const struct shape lambda_invoke_with_response_stream_response_event_shape;
extern const struct shape lambda_kms_access_denied_exception_shape;
extern const struct shape lambda_kms_disabled_exception_shape;
extern const struct shape lambda_kms_invalid_state_exception_shape;
extern const struct shape lambda_kms_not_found_exception_shape;
extern const struct shape lambda_mode_not_supported_exception_shape;
extern const struct shape lambda_no_published_version_exception_shape;
extern const struct shape lambda_recursive_invocation_exception_shape;
extern const struct shape lambda_request_too_large_exception_shape;
extern const struct shape lambda_resource_conflict_exception_shape;
extern const struct shape lambda_resource_not_found_exception_shape;
extern const struct shape lambda_resource_not_ready_exception_shape;
extern const struct shape lambda_s3_files_mount_connectivity_exception_shape;
extern const struct shape lambda_s3_files_mount_failure_exception_shape;
extern const struct shape lambda_s3_files_mount_timeout_exception_shape;
extern const struct shape lambda_serialized_request_entity_too_large_exception_shape;
extern const struct shape lambda_service_exception_shape;
extern const struct shape lambda_service_quota_exceeded_exception_shape;
extern const struct shape lambda_snap_start_exception_shape;
extern const struct shape lambda_snap_start_not_ready_exception_shape;
extern const struct shape lambda_snap_start_regeneration_failure_exception_shape;
extern const struct shape lambda_snap_start_timeout_exception_shape;
extern const struct shape lambda_subnet_ip_address_limit_reached_exception_shape;
extern const struct shape lambda_too_many_requests_exception_shape;
extern const struct shape lambda_unsupported_media_type_exception_shape;

#endif
