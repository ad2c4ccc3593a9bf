/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/lambda.h"

static const struct str enum_invocation_type[] =
    {STR_INIT("Event"), STR_INIT("RequestResponse"), STR_INIT("DryRun")};
static const struct str enum_log_type[] = {STR_INIT("None"), STR_INIT("Tail")};
static const struct str enum_response_streaming_invocation_type[] =
    {STR_INIT("RequestResponse"), STR_INIT("DryRun")};
static const struct str enum_throttle_reason[] =
    {STR_INIT("ConcurrentInvocationLimitExceeded"), STR_INIT("FunctionInvocationRateLimitExceeded"),
     STR_INIT("ReservedFunctionConcurrentInvocationLimitExceeded"),
     STR_INIT("ReservedFunctionInvocationRateLimitExceeded"), STR_INIT("CallerRateLimitExceeded"),
     STR_INIT("ConcurrentSnapshotCreateLimitExceeded")};

static const struct shape shape_namespaced_function_name =
    {STR_INIT("NamespacedFunctionName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256,
     .pattern = "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"};
static const struct shape shape_invocation_type =
    {STR_INIT("InvocationType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_invocation_type, .enum_count = 3};
static const struct shape shape_log_type =
    {STR_INIT("LogType"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_log_type,
     .enum_count = 2};
static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_durable_execution_name =
    {STR_INIT("DurableExecutionName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 64, .pattern = "[a-zA-Z0-9-_]+"};
static const struct shape shape_blob =
    {STR_INIT("Blob"), SHAPE_BLOB, .size = sizeof(struct str), .flags = SHAPE_SENSITIVE};
static const struct shape shape_numeric_latest_published_or_alias_qualifier =
    {STR_INIT("NumericLatestPublishedOrAliasQualifier"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 128,
     .pattern = "\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+"};
static const struct shape shape_tenant_id =
    {STR_INIT("TenantId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256,
     .pattern = "[a-zA-Z0-9\\._:\\/=+\\-@ ]+"};
static const struct shape shape_integer =
    {STR_INIT("Integer"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_version =
    {STR_INIT("Version"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024, .pattern = "(\\$LATEST|[0-9]+)"};
static const struct shape shape_durable_execution_arn =
    {STR_INIT("DurableExecutionArn"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024,
     .pattern = "arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)"};
static const struct shape shape_response_streaming_invocation_type =
    {STR_INIT("ResponseStreamingInvocationType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_response_streaming_invocation_type, .enum_count = 2};
static const struct shape shape_throttle_reason =
    {STR_INIT("ThrottleReason"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_throttle_reason, .enum_count = 6};

static const struct member lambda_code_artifact_user_deleted_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_code_artifact_user_deleted_exception, type)},
};
const struct shape lambda_code_artifact_user_deleted_exception_shape =
    {STR_INIT("CodeArtifactUserDeletedException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_code_artifact_user_deleted_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_code_artifact_user_deleted_exception_members};

static const struct member lambda_code_artifact_user_failed_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_code_artifact_user_failed_exception, type)},
};
const struct shape lambda_code_artifact_user_failed_exception_shape =
    {STR_INIT("CodeArtifactUserFailedException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_code_artifact_user_failed_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_code_artifact_user_failed_exception_members};

static const struct member lambda_code_artifact_user_pending_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_code_artifact_user_pending_exception, type)},
};
const struct shape lambda_code_artifact_user_pending_exception_shape =
    {STR_INIT("CodeArtifactUserPendingException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_code_artifact_user_pending_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_code_artifact_user_pending_exception_members};

static const struct member lambda_durable_execution_already_started_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_durable_execution_already_started_exception, type)},
};
const struct shape lambda_durable_execution_already_started_exception_shape =
    {STR_INIT("DurableExecutionAlreadyStartedException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_durable_execution_already_started_exception),
     .flags = SHAPE_EXCEPTION, .member_count = 1,
     .members = lambda_durable_execution_already_started_exception_members};

static const struct member lambda_ec2_access_denied_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_ec2_access_denied_exception, type)},
};
const struct shape lambda_ec2_access_denied_exception_shape =
    {STR_INIT("EC2AccessDeniedException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_ec2_access_denied_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_ec2_access_denied_exception_members};

static const struct member lambda_ec2_throttled_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_ec2_throttled_exception, type)},
};
const struct shape lambda_ec2_throttled_exception_shape =
    {STR_INIT("EC2ThrottledException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_ec2_throttled_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_ec2_throttled_exception_members};

static const struct member lambda_ec2_unexpected_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_ec2_unexpected_exception, type)},
    {STR_INIT("EC2ErrorCode"), STR_INIT("EC2ErrorCode"), .shape = &shape_string,
     .offset = offsetof(struct lambda_ec2_unexpected_exception, ec2_error_code)},
};
const struct shape lambda_ec2_unexpected_exception_shape =
    {STR_INIT("EC2UnexpectedException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_ec2_unexpected_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 2, .members = lambda_ec2_unexpected_exception_members};

static const struct member lambda_efs_mount_connectivity_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_efs_mount_connectivity_exception, type)},
};
const struct shape lambda_efs_mount_connectivity_exception_shape =
    {STR_INIT("EFSMountConnectivityException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_efs_mount_connectivity_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_efs_mount_connectivity_exception_members};

static const struct member lambda_efs_mount_failure_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_efs_mount_failure_exception, type)},
};
const struct shape lambda_efs_mount_failure_exception_shape =
    {STR_INIT("EFSMountFailureException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_efs_mount_failure_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_efs_mount_failure_exception_members};

static const struct member lambda_efs_mount_timeout_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_efs_mount_timeout_exception, type)},
};
const struct shape lambda_efs_mount_timeout_exception_shape =
    {STR_INIT("EFSMountTimeoutException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_efs_mount_timeout_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_efs_mount_timeout_exception_members};

static const struct member lambda_efsio_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_efsio_exception, type)},
};
const struct shape lambda_efsio_exception_shape =
    {STR_INIT("EFSIOException"), SHAPE_STRUCT, .size = sizeof(struct lambda_efsio_exception),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = lambda_efsio_exception_members};

static const struct member lambda_eni_limit_reached_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_eni_limit_reached_exception, type)},
};
const struct shape lambda_eni_limit_reached_exception_shape =
    {STR_INIT("ENILimitReachedException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_eni_limit_reached_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_eni_limit_reached_exception_members};

static const struct member lambda_eni_not_ready_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_eni_not_ready_exception, type)},
};
const struct shape lambda_eni_not_ready_exception_shape =
    {STR_INIT("ENINotReadyException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_eni_not_ready_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_eni_not_ready_exception_members};

static const struct member lambda_invalid_parameter_value_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invalid_parameter_value_exception, type)},
};
const struct shape lambda_invalid_parameter_value_exception_shape =
    {STR_INIT("InvalidParameterValueException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_invalid_parameter_value_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_invalid_parameter_value_exception_members};

static const struct member lambda_invalid_request_content_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invalid_request_content_exception, type)},
};
const struct shape lambda_invalid_request_content_exception_shape =
    {STR_INIT("InvalidRequestContentException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_invalid_request_content_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_invalid_request_content_exception_members};

static const struct member lambda_invalid_runtime_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invalid_runtime_exception, type)},
};
const struct shape lambda_invalid_runtime_exception_shape =
    {STR_INIT("InvalidRuntimeException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_invalid_runtime_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_invalid_runtime_exception_members};

static const struct member lambda_invalid_security_group_id_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invalid_security_group_id_exception, type)},
};
const struct shape lambda_invalid_security_group_id_exception_shape =
    {STR_INIT("InvalidSecurityGroupIDException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_invalid_security_group_id_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_invalid_security_group_id_exception_members};

static const struct member lambda_invalid_subnet_id_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invalid_subnet_id_exception, type)},
};
const struct shape lambda_invalid_subnet_id_exception_shape =
    {STR_INIT("InvalidSubnetIDException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_invalid_subnet_id_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_invalid_subnet_id_exception_members};

static const struct member lambda_invalid_zip_file_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invalid_zip_file_exception, type)},
};
const struct shape lambda_invalid_zip_file_exception_shape =
    {STR_INIT("InvalidZipFileException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_invalid_zip_file_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_invalid_zip_file_exception_members};

static const struct member lambda_invoke_in_members[] = {
    {STR_INIT("FunctionName"), STR_INIT("FunctionName"), .shape = &shape_namespaced_function_name,
     .offset = offsetof(struct lambda_invoke_in, function_name), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("InvocationType"), STR_INIT("X-Amz-Invocation-Type"), .shape = &shape_invocation_type,
     .offset = offsetof(struct lambda_invoke_in, invocation_type), .place = PLACE_HEADER},
    {STR_INIT("LogType"), STR_INIT("X-Amz-Log-Type"), .shape = &shape_log_type,
     .offset = offsetof(struct lambda_invoke_in, log_type), .place = PLACE_HEADER},
    {STR_INIT("ClientContext"), STR_INIT("X-Amz-Client-Context"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invoke_in, client_context), .place = PLACE_HEADER},
    {STR_INIT("DurableExecutionName"), STR_INIT("X-Amz-Durable-Execution-Name"),
     .shape = &shape_durable_execution_name,
     .offset = offsetof(struct lambda_invoke_in, durable_execution_name), .place = PLACE_HEADER},
    {STR_INIT("Payload"), STR_INIT("Payload"), .shape = &shape_blob,
     .offset = offsetof(struct lambda_invoke_in, payload),
     .flags = MEMBER_PAYLOAD | MEMBER_SENSITIVE},
    {STR_INIT("Qualifier"), STR_INIT("Qualifier"),
     .shape = &shape_numeric_latest_published_or_alias_qualifier,
     .offset = offsetof(struct lambda_invoke_in, qualifier), .place = PLACE_QUERY},
    {STR_INIT("TenantId"), STR_INIT("X-Amz-Tenant-Id"), .shape = &shape_tenant_id,
     .offset = offsetof(struct lambda_invoke_in, tenant_id), .place = PLACE_HEADER},
};
const struct shape lambda_invoke_in_shape =
    {STR_INIT("InvocationRequest"), SHAPE_STRUCT, .size = sizeof(struct lambda_invoke_in),
     .member_count = 8, .members = lambda_invoke_in_members};

static const struct member lambda_invoke_out_members[] = {
    {STR_INIT("StatusCode"), STR_INIT("StatusCode"), .shape = &shape_integer,
     .offset = offsetof(struct lambda_invoke_out, status_code), .place = PLACE_STATUS},
    {STR_INIT("FunctionError"), STR_INIT("X-Amz-Function-Error"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invoke_out, function_error), .place = PLACE_HEADER},
    {STR_INIT("LogResult"), STR_INIT("X-Amz-Log-Result"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invoke_out, log_result), .place = PLACE_HEADER},
    {STR_INIT("Payload"), STR_INIT("Payload"), .shape = &shape_blob,
     .offset = offsetof(struct lambda_invoke_out, payload),
     .flags = MEMBER_PAYLOAD | MEMBER_SENSITIVE},
    {STR_INIT("ExecutedVersion"), STR_INIT("X-Amz-Executed-Version"), .shape = &shape_version,
     .offset = offsetof(struct lambda_invoke_out, executed_version), .place = PLACE_HEADER},
    {STR_INIT("DurableExecutionArn"), STR_INIT("X-Amz-Durable-Execution-Arn"),
     .shape = &shape_durable_execution_arn,
     .offset = offsetof(struct lambda_invoke_out, durable_execution_arn), .place = PLACE_HEADER},
};
const struct shape lambda_invoke_out_shape =
    {STR_INIT("InvocationResponse"), SHAPE_STRUCT, .size = sizeof(struct lambda_invoke_out),
     .member_count = 6, .members = lambda_invoke_out_members};

static const struct member lambda_invoke_response_stream_update_members[] = {
    {STR_INIT("Payload"), STR_INIT("Payload"), .shape = &shape_blob,
     .offset = offsetof(struct lambda_invoke_response_stream_update, payload),
     .flags = MEMBER_EVENT_PAYLOAD | MEMBER_SENSITIVE},
};
const struct shape lambda_invoke_response_stream_update_shape =
    {STR_INIT("InvokeResponseStreamUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_invoke_response_stream_update), .flags = SHAPE_EVENT,
     .member_count = 1, .members = lambda_invoke_response_stream_update_members};

static const struct member lambda_invoke_with_response_stream_complete_event_members[] = {
    {STR_INIT("ErrorCode"), STR_INIT("ErrorCode"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invoke_with_response_stream_complete_event, error_code)},
    {STR_INIT("ErrorDetails"), STR_INIT("ErrorDetails"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invoke_with_response_stream_complete_event, error_details)},
    {STR_INIT("LogResult"), STR_INIT("LogResult"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invoke_with_response_stream_complete_event, log_result)},
};
const struct shape lambda_invoke_with_response_stream_complete_event_shape =
    {STR_INIT("InvokeWithResponseStreamCompleteEvent"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_invoke_with_response_stream_complete_event), .flags = SHAPE_EVENT,
     .member_count = 3, .members = lambda_invoke_with_response_stream_complete_event_members};

static const struct member lambda_invoke_with_response_stream_in_members[] = {
    {STR_INIT("FunctionName"), STR_INIT("FunctionName"), .shape = &shape_namespaced_function_name,
     .offset = offsetof(struct lambda_invoke_with_response_stream_in, function_name),
     .flags = MEMBER_REQUIRED, .place = PLACE_LABEL},
    {STR_INIT("LogType"), STR_INIT("X-Amz-Log-Type"), .shape = &shape_log_type,
     .offset = offsetof(struct lambda_invoke_with_response_stream_in, log_type),
     .place = PLACE_HEADER},
    {STR_INIT("ClientContext"), STR_INIT("X-Amz-Client-Context"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invoke_with_response_stream_in, client_context),
     .place = PLACE_HEADER},
    {STR_INIT("Qualifier"), STR_INIT("Qualifier"),
     .shape = &shape_numeric_latest_published_or_alias_qualifier,
     .offset = offsetof(struct lambda_invoke_with_response_stream_in, qualifier),
     .place = PLACE_QUERY},
    {STR_INIT("Payload"), STR_INIT("Payload"), .shape = &shape_blob,
     .offset = offsetof(struct lambda_invoke_with_response_stream_in, payload),
     .flags = MEMBER_PAYLOAD | MEMBER_SENSITIVE},
    {STR_INIT("TenantId"), STR_INIT("X-Amz-Tenant-Id"), .shape = &shape_tenant_id,
     .offset = offsetof(struct lambda_invoke_with_response_stream_in, tenant_id),
     .place = PLACE_HEADER},
    {STR_INIT("InvocationType"), STR_INIT("X-Amz-Invocation-Type"),
     .shape = &shape_response_streaming_invocation_type,
     .offset = offsetof(struct lambda_invoke_with_response_stream_in, invocation_type),
     .place = PLACE_HEADER},
};
const struct shape lambda_invoke_with_response_stream_in_shape =
    {STR_INIT("InvokeWithResponseStreamRequest"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_invoke_with_response_stream_in), .member_count = 7,
     .members = lambda_invoke_with_response_stream_in_members};

static const struct member lambda_invoke_with_response_stream_out_members[] = {
    {STR_INIT("StatusCode"), STR_INIT("StatusCode"), .shape = &shape_integer,
     .offset = offsetof(struct lambda_invoke_with_response_stream_out, status_code),
     .place = PLACE_STATUS},
    {STR_INIT("ExecutedVersion"), STR_INIT("X-Amz-Executed-Version"), .shape = &shape_version,
     .offset = offsetof(struct lambda_invoke_with_response_stream_out, executed_version),
     .place = PLACE_HEADER},
    {STR_INIT("EventStream"), STR_INIT("EventStream"),
     .shape = &lambda_invoke_with_response_stream_response_event_shape,
     .offset = offsetof(struct lambda_invoke_with_response_stream_out, event_stream),
     .flags = MEMBER_PAYLOAD},
    {STR_INIT("ResponseStreamContentType"), STR_INIT("Content-Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_invoke_with_response_stream_out, response_stream_content_type),
     .place = PLACE_HEADER},
};
const struct shape lambda_invoke_with_response_stream_out_shape =
    {STR_INIT("InvokeWithResponseStreamResponse"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_invoke_with_response_stream_out), .member_count = 4,
     .members = lambda_invoke_with_response_stream_out_members};

static const struct member lambda_invoke_with_response_stream_response_event_members[] = {
    {STR_INIT("PayloadChunk"), STR_INIT("PayloadChunk"),
     .shape = &lambda_invoke_response_stream_update_shape,
     .offset = offsetof(struct lambda_invoke_with_response_stream_response_event, payload_chunk)},
    {STR_INIT("InvokeComplete"), STR_INIT("InvokeComplete"),
     .shape = &lambda_invoke_with_response_stream_complete_event_shape,
     .offset = offsetof(struct lambda_invoke_with_response_stream_response_event, invoke_complete)},
};
const struct shape lambda_invoke_with_response_stream_response_event_shape =
    {STR_INIT("InvokeWithResponseStreamResponseEvent"), SHAPE_EVENTS,
     .size = sizeof(struct lambda_invoke_with_response_stream_response_event), .member_count = 2,
     .members = lambda_invoke_with_response_stream_response_event_members};

static const struct member lambda_kms_access_denied_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_kms_access_denied_exception, type)},
};
const struct shape lambda_kms_access_denied_exception_shape =
    {STR_INIT("KMSAccessDeniedException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_kms_access_denied_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_kms_access_denied_exception_members};

static const struct member lambda_kms_disabled_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_kms_disabled_exception, type)},
};
const struct shape lambda_kms_disabled_exception_shape =
    {STR_INIT("KMSDisabledException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_kms_disabled_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_kms_disabled_exception_members};

static const struct member lambda_kms_invalid_state_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_kms_invalid_state_exception, type)},
};
const struct shape lambda_kms_invalid_state_exception_shape =
    {STR_INIT("KMSInvalidStateException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_kms_invalid_state_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_kms_invalid_state_exception_members};

static const struct member lambda_kms_not_found_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_kms_not_found_exception, type)},
};
const struct shape lambda_kms_not_found_exception_shape =
    {STR_INIT("KMSNotFoundException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_kms_not_found_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_kms_not_found_exception_members};

static const struct member lambda_mode_not_supported_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_mode_not_supported_exception, type)},
};
const struct shape lambda_mode_not_supported_exception_shape =
    {STR_INIT("ModeNotSupportedException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_mode_not_supported_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_mode_not_supported_exception_members};

static const struct member lambda_no_published_version_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_no_published_version_exception, type)},
};
const struct shape lambda_no_published_version_exception_shape =
    {STR_INIT("NoPublishedVersionException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_no_published_version_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_no_published_version_exception_members};

static const struct member lambda_recursive_invocation_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_recursive_invocation_exception, type)},
};
const struct shape lambda_recursive_invocation_exception_shape =
    {STR_INIT("RecursiveInvocationException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_recursive_invocation_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_recursive_invocation_exception_members};

static const struct member lambda_request_too_large_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_request_too_large_exception, type)},
};
const struct shape lambda_request_too_large_exception_shape =
    {STR_INIT("RequestTooLargeException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_request_too_large_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_request_too_large_exception_members};

static const struct member lambda_resource_conflict_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_resource_conflict_exception, type)},
};
const struct shape lambda_resource_conflict_exception_shape =
    {STR_INIT("ResourceConflictException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_resource_conflict_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_resource_conflict_exception_members};

static const struct member lambda_resource_not_found_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_resource_not_found_exception, type)},
};
const struct shape lambda_resource_not_found_exception_shape =
    {STR_INIT("ResourceNotFoundException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_resource_not_found_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_resource_not_found_exception_members};

static const struct member lambda_resource_not_ready_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_resource_not_ready_exception, type)},
};
const struct shape lambda_resource_not_ready_exception_shape =
    {STR_INIT("ResourceNotReadyException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_resource_not_ready_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_resource_not_ready_exception_members};

static const struct member lambda_s3_files_mount_connectivity_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_s3_files_mount_connectivity_exception, type)},
};
const struct shape lambda_s3_files_mount_connectivity_exception_shape =
    {STR_INIT("S3FilesMountConnectivityException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_s3_files_mount_connectivity_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_s3_files_mount_connectivity_exception_members};

static const struct member lambda_s3_files_mount_failure_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_s3_files_mount_failure_exception, type)},
};
const struct shape lambda_s3_files_mount_failure_exception_shape =
    {STR_INIT("S3FilesMountFailureException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_s3_files_mount_failure_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_s3_files_mount_failure_exception_members};

static const struct member lambda_s3_files_mount_timeout_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_s3_files_mount_timeout_exception, type)},
};
const struct shape lambda_s3_files_mount_timeout_exception_shape =
    {STR_INIT("S3FilesMountTimeoutException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_s3_files_mount_timeout_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_s3_files_mount_timeout_exception_members};

static const struct member lambda_serialized_request_entity_too_large_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_serialized_request_entity_too_large_exception, type)},
};
const struct shape lambda_serialized_request_entity_too_large_exception_shape =
    {STR_INIT("SerializedRequestEntityTooLargeException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_serialized_request_entity_too_large_exception),
     .flags = SHAPE_EXCEPTION, .member_count = 1,
     .members = lambda_serialized_request_entity_too_large_exception_members};

static const struct member lambda_service_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_service_exception, type)},
};
const struct shape lambda_service_exception_shape =
    {STR_INIT("ServiceException"), SHAPE_STRUCT, .size = sizeof(struct lambda_service_exception),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = lambda_service_exception_members};

static const struct member lambda_service_quota_exceeded_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_service_quota_exceeded_exception, type)},
};
const struct shape lambda_service_quota_exceeded_exception_shape =
    {STR_INIT("ServiceQuotaExceededException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_service_quota_exceeded_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_service_quota_exceeded_exception_members};

static const struct member lambda_snap_start_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_snap_start_exception, type)},
};
const struct shape lambda_snap_start_exception_shape =
    {STR_INIT("SnapStartException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_snap_start_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_snap_start_exception_members};

static const struct member lambda_snap_start_not_ready_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_snap_start_not_ready_exception, type)},
};
const struct shape lambda_snap_start_not_ready_exception_shape =
    {STR_INIT("SnapStartNotReadyException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_snap_start_not_ready_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_snap_start_not_ready_exception_members};

static const struct member lambda_snap_start_regeneration_failure_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_snap_start_regeneration_failure_exception, type)},
};
const struct shape lambda_snap_start_regeneration_failure_exception_shape =
    {STR_INIT("SnapStartRegenerationFailureException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_snap_start_regeneration_failure_exception),
     .flags = SHAPE_EXCEPTION, .member_count = 1,
     .members = lambda_snap_start_regeneration_failure_exception_members};

static const struct member lambda_snap_start_timeout_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_snap_start_timeout_exception, type)},
};
const struct shape lambda_snap_start_timeout_exception_shape =
    {STR_INIT("SnapStartTimeoutException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_snap_start_timeout_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_snap_start_timeout_exception_members};

static const struct member lambda_subnet_ip_address_limit_reached_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_subnet_ip_address_limit_reached_exception, type)},
};
const struct shape lambda_subnet_ip_address_limit_reached_exception_shape =
    {STR_INIT("SubnetIPAddressLimitReachedException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_subnet_ip_address_limit_reached_exception),
     .flags = SHAPE_EXCEPTION, .member_count = 1,
     .members = lambda_subnet_ip_address_limit_reached_exception_members};

static const struct member lambda_too_many_requests_exception_members[] = {
    {STR_INIT("retryAfterSeconds"), STR_INIT("Retry-After"), .shape = &shape_string,
     .offset = offsetof(struct lambda_too_many_requests_exception, retry_after_seconds),
     .place = PLACE_HEADER},
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_too_many_requests_exception, type)},
    {STR_INIT("Reason"), STR_INIT("Reason"), .shape = &shape_throttle_reason,
     .offset = offsetof(struct lambda_too_many_requests_exception, reason)},
};
const struct shape lambda_too_many_requests_exception_shape =
    {STR_INIT("TooManyRequestsException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_too_many_requests_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 3, .members = lambda_too_many_requests_exception_members};

static const struct member lambda_unsupported_media_type_exception_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct lambda_unsupported_media_type_exception, type)},
};
const struct shape lambda_unsupported_media_type_exception_shape =
    {STR_INIT("UnsupportedMediaTypeException"), SHAPE_STRUCT,
     .size = sizeof(struct lambda_unsupported_media_type_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lambda_unsupported_media_type_exception_members};

const struct aws_error LAMBDA_CODE_ARTIFACT_USER_DELETED_EXCEPTION =
    {.code = STR_INIT("CodeArtifactUserDeletedException"),
     .shape_name = STR_INIT("CodeArtifactUserDeletedException"), .http_status = 409,
     .shape = &lambda_code_artifact_user_deleted_exception_shape};
const struct aws_error LAMBDA_CODE_ARTIFACT_USER_FAILED_EXCEPTION =
    {.code = STR_INIT("CodeArtifactUserFailedException"),
     .shape_name = STR_INIT("CodeArtifactUserFailedException"), .http_status = 409,
     .shape = &lambda_code_artifact_user_failed_exception_shape};
const struct aws_error LAMBDA_CODE_ARTIFACT_USER_PENDING_EXCEPTION =
    {.code = STR_INIT("CodeArtifactUserPendingException"),
     .shape_name = STR_INIT("CodeArtifactUserPendingException"), .http_status = 409,
     .shape = &lambda_code_artifact_user_pending_exception_shape};
const struct aws_error LAMBDA_DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION =
    {.code = STR_INIT("DurableExecutionAlreadyStartedException"),
     .shape_name = STR_INIT("DurableExecutionAlreadyStartedException"), .http_status = 409,
     .capital_message = true, .shape = &lambda_durable_execution_already_started_exception_shape};
const struct aws_error LAMBDA_EC2_ACCESS_DENIED_EXCEPTION =
    {.code = STR_INIT("EC2AccessDeniedException"),
     .shape_name = STR_INIT("EC2AccessDeniedException"), .http_status = 502, .server_fault = true,
     .capital_message = true, .shape = &lambda_ec2_access_denied_exception_shape};
const struct aws_error LAMBDA_EC2_THROTTLED_EXCEPTION =
    {.code = STR_INIT("EC2ThrottledException"), .shape_name = STR_INIT("EC2ThrottledException"),
     .http_status = 502, .server_fault = true, .capital_message = true,
     .shape = &lambda_ec2_throttled_exception_shape};
const struct aws_error LAMBDA_EC2_UNEXPECTED_EXCEPTION =
    {.code = STR_INIT("EC2UnexpectedException"), .shape_name = STR_INIT("EC2UnexpectedException"),
     .http_status = 502, .server_fault = true, .capital_message = true,
     .shape = &lambda_ec2_unexpected_exception_shape};
const struct aws_error LAMBDA_EFSIO_EXCEPTION =
    {.code = STR_INIT("EFSIOException"), .shape_name = STR_INIT("EFSIOException"),
     .http_status = 410, .capital_message = true, .shape = &lambda_efsio_exception_shape};
const struct aws_error LAMBDA_EFS_MOUNT_CONNECTIVITY_EXCEPTION =
    {.code = STR_INIT("EFSMountConnectivityException"),
     .shape_name = STR_INIT("EFSMountConnectivityException"), .http_status = 408,
     .capital_message = true, .shape = &lambda_efs_mount_connectivity_exception_shape};
const struct aws_error LAMBDA_EFS_MOUNT_FAILURE_EXCEPTION =
    {.code = STR_INIT("EFSMountFailureException"),
     .shape_name = STR_INIT("EFSMountFailureException"), .http_status = 403,
     .capital_message = true, .shape = &lambda_efs_mount_failure_exception_shape};
const struct aws_error LAMBDA_EFS_MOUNT_TIMEOUT_EXCEPTION =
    {.code = STR_INIT("EFSMountTimeoutException"),
     .shape_name = STR_INIT("EFSMountTimeoutException"), .http_status = 408,
     .capital_message = true, .shape = &lambda_efs_mount_timeout_exception_shape};
const struct aws_error LAMBDA_ENI_LIMIT_REACHED_EXCEPTION =
    {.code = STR_INIT("ENILimitReachedException"),
     .shape_name = STR_INIT("ENILimitReachedException"), .http_status = 502, .server_fault = true,
     .capital_message = true, .shape = &lambda_eni_limit_reached_exception_shape};
const struct aws_error LAMBDA_ENI_NOT_READY_EXCEPTION =
    {.code = STR_INIT("ENINotReadyException"), .shape_name = STR_INIT("ENINotReadyException"),
     .http_status = 502, .server_fault = true, .capital_message = true,
     .shape = &lambda_eni_not_ready_exception_shape};
const struct aws_error LAMBDA_INVALID_PARAMETER_VALUE_EXCEPTION =
    {.code = STR_INIT("InvalidParameterValueException"),
     .shape_name = STR_INIT("InvalidParameterValueException"), .http_status = 400,
     .shape = &lambda_invalid_parameter_value_exception_shape};
const struct aws_error LAMBDA_INVALID_REQUEST_CONTENT_EXCEPTION =
    {.code = STR_INIT("InvalidRequestContentException"),
     .shape_name = STR_INIT("InvalidRequestContentException"), .http_status = 400,
     .shape = &lambda_invalid_request_content_exception_shape};
const struct aws_error LAMBDA_INVALID_RUNTIME_EXCEPTION =
    {.code = STR_INIT("InvalidRuntimeException"), .shape_name = STR_INIT("InvalidRuntimeException"),
     .http_status = 502, .server_fault = true, .capital_message = true,
     .shape = &lambda_invalid_runtime_exception_shape};
const struct aws_error LAMBDA_INVALID_SECURITY_GROUP_ID_EXCEPTION =
    {.code = STR_INIT("InvalidSecurityGroupIDException"),
     .shape_name = STR_INIT("InvalidSecurityGroupIDException"), .http_status = 502,
     .server_fault = true, .capital_message = true,
     .shape = &lambda_invalid_security_group_id_exception_shape};
const struct aws_error LAMBDA_INVALID_SUBNET_ID_EXCEPTION =
    {.code = STR_INIT("InvalidSubnetIDException"),
     .shape_name = STR_INIT("InvalidSubnetIDException"), .http_status = 502, .server_fault = true,
     .capital_message = true, .shape = &lambda_invalid_subnet_id_exception_shape};
const struct aws_error LAMBDA_INVALID_ZIP_FILE_EXCEPTION =
    {.code = STR_INIT("InvalidZipFileException"), .shape_name = STR_INIT("InvalidZipFileException"),
     .http_status = 502, .server_fault = true, .capital_message = true,
     .shape = &lambda_invalid_zip_file_exception_shape};
const struct aws_error LAMBDA_KMS_ACCESS_DENIED_EXCEPTION =
    {.code = STR_INIT("KMSAccessDeniedException"),
     .shape_name = STR_INIT("KMSAccessDeniedException"), .http_status = 502, .server_fault = true,
     .capital_message = true, .shape = &lambda_kms_access_denied_exception_shape};
const struct aws_error LAMBDA_KMS_DISABLED_EXCEPTION =
    {.code = STR_INIT("KMSDisabledException"), .shape_name = STR_INIT("KMSDisabledException"),
     .http_status = 502, .server_fault = true, .capital_message = true,
     .shape = &lambda_kms_disabled_exception_shape};
const struct aws_error LAMBDA_KMS_INVALID_STATE_EXCEPTION =
    {.code = STR_INIT("KMSInvalidStateException"),
     .shape_name = STR_INIT("KMSInvalidStateException"), .http_status = 502, .server_fault = true,
     .capital_message = true, .shape = &lambda_kms_invalid_state_exception_shape};
const struct aws_error LAMBDA_KMS_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("KMSNotFoundException"), .shape_name = STR_INIT("KMSNotFoundException"),
     .http_status = 502, .server_fault = true, .capital_message = true,
     .shape = &lambda_kms_not_found_exception_shape};
const struct aws_error LAMBDA_MODE_NOT_SUPPORTED_EXCEPTION =
    {.code = STR_INIT("ModeNotSupportedException"),
     .shape_name = STR_INIT("ModeNotSupportedException"), .http_status = 400,
     .shape = &lambda_mode_not_supported_exception_shape};
const struct aws_error LAMBDA_NO_PUBLISHED_VERSION_EXCEPTION =
    {.code = STR_INIT("NoPublishedVersionException"),
     .shape_name = STR_INIT("NoPublishedVersionException"), .http_status = 400,
     .capital_message = true, .shape = &lambda_no_published_version_exception_shape};
const struct aws_error LAMBDA_RECURSIVE_INVOCATION_EXCEPTION =
    {.code = STR_INIT("RecursiveInvocationException"),
     .shape_name = STR_INIT("RecursiveInvocationException"), .http_status = 400,
     .capital_message = true, .shape = &lambda_recursive_invocation_exception_shape};
const struct aws_error LAMBDA_REQUEST_TOO_LARGE_EXCEPTION =
    {.code = STR_INIT("RequestTooLargeException"),
     .shape_name = STR_INIT("RequestTooLargeException"), .http_status = 413,
     .shape = &lambda_request_too_large_exception_shape};
const struct aws_error LAMBDA_RESOURCE_CONFLICT_EXCEPTION =
    {.code = STR_INIT("ResourceConflictException"),
     .shape_name = STR_INIT("ResourceConflictException"), .http_status = 409,
     .shape = &lambda_resource_conflict_exception_shape};
const struct aws_error LAMBDA_RESOURCE_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("ResourceNotFoundException"),
     .shape_name = STR_INIT("ResourceNotFoundException"), .http_status = 404,
     .capital_message = true, .shape = &lambda_resource_not_found_exception_shape};
const struct aws_error LAMBDA_RESOURCE_NOT_READY_EXCEPTION =
    {.code = STR_INIT("ResourceNotReadyException"),
     .shape_name = STR_INIT("ResourceNotReadyException"), .http_status = 502, .server_fault = true,
     .shape = &lambda_resource_not_ready_exception_shape};
const struct aws_error LAMBDA_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION =
    {.code = STR_INIT("S3FilesMountConnectivityException"),
     .shape_name = STR_INIT("S3FilesMountConnectivityException"), .http_status = 408,
     .capital_message = true, .shape = &lambda_s3_files_mount_connectivity_exception_shape};
const struct aws_error LAMBDA_S3_FILES_MOUNT_FAILURE_EXCEPTION =
    {.code = STR_INIT("S3FilesMountFailureException"),
     .shape_name = STR_INIT("S3FilesMountFailureException"), .http_status = 403,
     .capital_message = true, .shape = &lambda_s3_files_mount_failure_exception_shape};
const struct aws_error LAMBDA_S3_FILES_MOUNT_TIMEOUT_EXCEPTION =
    {.code = STR_INIT("S3FilesMountTimeoutException"),
     .shape_name = STR_INIT("S3FilesMountTimeoutException"), .http_status = 408,
     .capital_message = true, .shape = &lambda_s3_files_mount_timeout_exception_shape};
const struct aws_error LAMBDA_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION =
    {.code = STR_INIT("SerializedRequestEntityTooLargeException"),
     .shape_name = STR_INIT("SerializedRequestEntityTooLargeException"), .http_status = 413,
     .shape = &lambda_serialized_request_entity_too_large_exception_shape};
const struct aws_error LAMBDA_SERVICE_EXCEPTION =
    {.code = STR_INIT("ServiceException"), .shape_name = STR_INIT("ServiceException"),
     .http_status = 500, .server_fault = true, .capital_message = true,
     .shape = &lambda_service_exception_shape};
const struct aws_error LAMBDA_SERVICE_QUOTA_EXCEEDED_EXCEPTION =
    {.code = STR_INIT("ServiceQuotaExceededException"),
     .shape_name = STR_INIT("ServiceQuotaExceededException"), .http_status = 402,
     .capital_message = true, .shape = &lambda_service_quota_exceeded_exception_shape};
const struct aws_error LAMBDA_SNAP_START_EXCEPTION =
    {.code = STR_INIT("SnapStartException"), .shape_name = STR_INIT("SnapStartException"),
     .http_status = 400, .capital_message = true, .shape = &lambda_snap_start_exception_shape};
const struct aws_error LAMBDA_SNAP_START_NOT_READY_EXCEPTION =
    {.code = STR_INIT("SnapStartNotReadyException"),
     .shape_name = STR_INIT("SnapStartNotReadyException"), .http_status = 409,
     .capital_message = true, .shape = &lambda_snap_start_not_ready_exception_shape};
const struct aws_error LAMBDA_SNAP_START_REGENERATION_FAILURE_EXCEPTION =
    {.code = STR_INIT("SnapStartRegenerationFailureException"),
     .shape_name = STR_INIT("SnapStartRegenerationFailureException"), .http_status = 409,
     .capital_message = true, .shape = &lambda_snap_start_regeneration_failure_exception_shape};
const struct aws_error LAMBDA_SNAP_START_TIMEOUT_EXCEPTION =
    {.code = STR_INIT("SnapStartTimeoutException"),
     .shape_name = STR_INIT("SnapStartTimeoutException"), .http_status = 408,
     .capital_message = true, .shape = &lambda_snap_start_timeout_exception_shape};
const struct aws_error LAMBDA_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION =
    {.code = STR_INIT("SubnetIPAddressLimitReachedException"),
     .shape_name = STR_INIT("SubnetIPAddressLimitReachedException"), .http_status = 502,
     .server_fault = true, .capital_message = true,
     .shape = &lambda_subnet_ip_address_limit_reached_exception_shape};
const struct aws_error LAMBDA_TOO_MANY_REQUESTS_EXCEPTION =
    {.code = STR_INIT("TooManyRequestsException"),
     .shape_name = STR_INIT("TooManyRequestsException"), .http_status = 429,
     .shape = &lambda_too_many_requests_exception_shape};
const struct aws_error LAMBDA_UNSUPPORTED_MEDIA_TYPE_EXCEPTION =
    {.code = STR_INIT("UnsupportedMediaTypeException"),
     .shape_name = STR_INIT("UnsupportedMediaTypeException"), .http_status = 415,
     .shape = &lambda_unsupported_media_type_exception_shape};
static const struct aws_error *const lambda_invoke_errors[] =
    {&LAMBDA_CODE_ARTIFACT_USER_DELETED_EXCEPTION, &LAMBDA_RESOURCE_NOT_READY_EXCEPTION,
     &LAMBDA_SERVICE_QUOTA_EXCEEDED_EXCEPTION, &LAMBDA_INVALID_SECURITY_GROUP_ID_EXCEPTION,
     &LAMBDA_SNAP_START_TIMEOUT_EXCEPTION, &LAMBDA_TOO_MANY_REQUESTS_EXCEPTION,
     &LAMBDA_EC2_THROTTLED_EXCEPTION, &LAMBDA_EFS_MOUNT_CONNECTIVITY_EXCEPTION,
     &LAMBDA_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION, &LAMBDA_KMS_ACCESS_DENIED_EXCEPTION,
     &LAMBDA_REQUEST_TOO_LARGE_EXCEPTION, &LAMBDA_KMS_DISABLED_EXCEPTION,
     &LAMBDA_UNSUPPORTED_MEDIA_TYPE_EXCEPTION, &LAMBDA_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION,
     &LAMBDA_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION, &LAMBDA_INVALID_RUNTIME_EXCEPTION,
     &LAMBDA_NO_PUBLISHED_VERSION_EXCEPTION, &LAMBDA_EC2_UNEXPECTED_EXCEPTION,
     &LAMBDA_INVALID_SUBNET_ID_EXCEPTION, &LAMBDA_KMS_NOT_FOUND_EXCEPTION,
     &LAMBDA_INVALID_PARAMETER_VALUE_EXCEPTION, &LAMBDA_EC2_ACCESS_DENIED_EXCEPTION,
     &LAMBDA_EFSIO_EXCEPTION, &LAMBDA_KMS_INVALID_STATE_EXCEPTION,
     &LAMBDA_RESOURCE_CONFLICT_EXCEPTION, &LAMBDA_ENI_LIMIT_REACHED_EXCEPTION,
     &LAMBDA_SNAP_START_NOT_READY_EXCEPTION, &LAMBDA_SERVICE_EXCEPTION,
     &LAMBDA_CODE_ARTIFACT_USER_PENDING_EXCEPTION, &LAMBDA_SNAP_START_EXCEPTION,
     &LAMBDA_RECURSIVE_INVOCATION_EXCEPTION, &LAMBDA_S3_FILES_MOUNT_FAILURE_EXCEPTION,
     &LAMBDA_EFS_MOUNT_TIMEOUT_EXCEPTION, &LAMBDA_ENI_NOT_READY_EXCEPTION,
     &LAMBDA_S3_FILES_MOUNT_TIMEOUT_EXCEPTION, &LAMBDA_CODE_ARTIFACT_USER_FAILED_EXCEPTION,
     &LAMBDA_MODE_NOT_SUPPORTED_EXCEPTION, &LAMBDA_RESOURCE_NOT_FOUND_EXCEPTION,
     &LAMBDA_INVALID_REQUEST_CONTENT_EXCEPTION, &LAMBDA_SNAP_START_REGENERATION_FAILURE_EXCEPTION,
     &LAMBDA_DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION, &LAMBDA_INVALID_ZIP_FILE_EXCEPTION,
     &LAMBDA_EFS_MOUNT_FAILURE_EXCEPTION};
static const struct aws_error *const lambda_invoke_with_response_stream_errors[] =
    {&LAMBDA_CODE_ARTIFACT_USER_DELETED_EXCEPTION, &LAMBDA_RESOURCE_NOT_READY_EXCEPTION,
     &LAMBDA_SERVICE_QUOTA_EXCEEDED_EXCEPTION, &LAMBDA_INVALID_SECURITY_GROUP_ID_EXCEPTION,
     &LAMBDA_SNAP_START_TIMEOUT_EXCEPTION, &LAMBDA_TOO_MANY_REQUESTS_EXCEPTION,
     &LAMBDA_EC2_THROTTLED_EXCEPTION, &LAMBDA_EFS_MOUNT_CONNECTIVITY_EXCEPTION,
     &LAMBDA_SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION, &LAMBDA_KMS_ACCESS_DENIED_EXCEPTION,
     &LAMBDA_REQUEST_TOO_LARGE_EXCEPTION, &LAMBDA_KMS_DISABLED_EXCEPTION,
     &LAMBDA_UNSUPPORTED_MEDIA_TYPE_EXCEPTION, &LAMBDA_S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION,
     &LAMBDA_SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION, &LAMBDA_INVALID_RUNTIME_EXCEPTION,
     &LAMBDA_NO_PUBLISHED_VERSION_EXCEPTION, &LAMBDA_EC2_UNEXPECTED_EXCEPTION,
     &LAMBDA_INVALID_SUBNET_ID_EXCEPTION, &LAMBDA_KMS_NOT_FOUND_EXCEPTION,
     &LAMBDA_INVALID_PARAMETER_VALUE_EXCEPTION, &LAMBDA_EC2_ACCESS_DENIED_EXCEPTION,
     &LAMBDA_EFSIO_EXCEPTION, &LAMBDA_KMS_INVALID_STATE_EXCEPTION,
     &LAMBDA_RESOURCE_CONFLICT_EXCEPTION, &LAMBDA_ENI_LIMIT_REACHED_EXCEPTION,
     &LAMBDA_SNAP_START_NOT_READY_EXCEPTION, &LAMBDA_SERVICE_EXCEPTION,
     &LAMBDA_CODE_ARTIFACT_USER_PENDING_EXCEPTION, &LAMBDA_SNAP_START_EXCEPTION,
     &LAMBDA_RECURSIVE_INVOCATION_EXCEPTION, &LAMBDA_S3_FILES_MOUNT_FAILURE_EXCEPTION,
     &LAMBDA_EFS_MOUNT_TIMEOUT_EXCEPTION, &LAMBDA_S3_FILES_MOUNT_TIMEOUT_EXCEPTION,
     &LAMBDA_CODE_ARTIFACT_USER_FAILED_EXCEPTION, &LAMBDA_RESOURCE_NOT_FOUND_EXCEPTION,
     &LAMBDA_INVALID_REQUEST_CONTENT_EXCEPTION, &LAMBDA_SNAP_START_REGENERATION_FAILURE_EXCEPTION,
     &LAMBDA_INVALID_ZIP_FILE_EXCEPTION, &LAMBDA_EFS_MOUNT_FAILURE_EXCEPTION};

static const struct operation_facts operations[] = {
    [LAMBDA_INVOKE] = {.name = STR_INIT("Invoke"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/invocations"), .http_status = 200,
        .iam_action = STR_INIT("lambda:InvokeFunction"), .in_size = sizeof(struct lambda_invoke_in),
        .out_size = sizeof(struct lambda_invoke_out), .input = &lambda_invoke_in_shape,
        .output = &lambda_invoke_out_shape, .errors = lambda_invoke_errors, .error_count = 43},
    [LAMBDA_INVOKE_WITH_RESPONSE_STREAM] = {.name = STR_INIT("InvokeWithResponseStream"),
        .method = STR_INIT("POST"),
        .uri = STR_INIT("/2021-11-15/functions/{FunctionName}/response-streaming-invocations"),
        .http_status = 200, .iam_action = STR_INIT("lambda:InvokeFunction"),
        .flags = OPERATION_EVENTS_OUT,
        .in_size = sizeof(struct lambda_invoke_with_response_stream_in),
        .out_size = sizeof(struct lambda_invoke_with_response_stream_out),
        .input = &lambda_invoke_with_response_stream_in_shape,
        .output = &lambda_invoke_with_response_stream_out_shape,
        .errors = lambda_invoke_with_response_stream_errors, .error_count = 40},
};

const struct service_facts lambda_facts =
    {.name = STR_INIT("lambda"), .signing_name = STR_INIT("lambda"),
     .endpoint_prefix = STR_INIT("lambda"), .api_version = STR_INIT("2015-03-31"),
     .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 2,
     .operations = operations};
