/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/stepfunctions.h"

static const struct str enum_included_data[] = {STR_INIT("ALL_DATA"), STR_INIT("METADATA_ONLY")};
static const struct str enum_sync_execution_status[] =
    {STR_INIT("SUCCEEDED"), STR_INIT("FAILED"), STR_INIT("TIMED_OUT")};
static const struct str enum_kms_key_state[] =
    {STR_INIT("DISABLED"), STR_INIT("PENDING_DELETION"), STR_INIT("PENDING_IMPORT"),
     STR_INIT("UNAVAILABLE"), STR_INIT("CREATING")};

static const struct shape shape_arn =
    {STR_INIT("Arn"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256};
static const struct shape shape_name =
    {STR_INIT("Name"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 80};
static const struct shape shape_sensitive_data =
    {STR_INIT("SensitiveData"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 262144};
static const struct shape shape_trace_header =
    {STR_INIT("TraceHeader"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 256, .pattern = "\\p{ASCII}*"};
static const struct shape shape_included_data =
    {STR_INIT("IncludedData"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_included_data, .enum_count = 2};
static const struct shape shape_timestamp =
    {STR_INIT("Timestamp"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_sync_execution_status =
    {STR_INIT("SyncExecutionStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_sync_execution_status, .enum_count = 3};
static const struct shape shape_sensitive_error =
    {STR_INIT("SensitiveError"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 256};
static const struct shape shape_sensitive_cause =
    {STR_INIT("SensitiveCause"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 32768};
static const struct shape shape_included_details =
    {STR_INIT("includedDetails"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_billed_memory_used =
    {STR_INIT("BilledMemoryUsed"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_billed_duration =
    {STR_INIT("BilledDuration"), SHAPE_LONG, .size = sizeof(struct opt_long), .flags = SHAPE_HAS_MIN};
static const struct shape shape_kms_key_state =
    {STR_INIT("KmsKeyState"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_kms_key_state,
     .enum_count = 5};

static const struct member stepfunctions_billing_details_members[] = {
    {STR_INIT("billedMemoryUsedInMB"), STR_INIT("billedMemoryUsedInMB"),
     .shape = &shape_billed_memory_used,
     .offset = offsetof(struct stepfunctions_billing_details, billed_memory_used_in_mb)},
    {STR_INIT("billedDurationInMilliseconds"), STR_INIT("billedDurationInMilliseconds"),
     .shape = &shape_billed_duration,
     .offset = offsetof(struct stepfunctions_billing_details, billed_duration_in_milliseconds)},
};
const struct shape stepfunctions_billing_details_shape =
    {STR_INIT("BillingDetails"), SHAPE_STRUCT, .size = sizeof(struct stepfunctions_billing_details),
     .member_count = 2, .members = stepfunctions_billing_details_members};

static const struct member stepfunctions_cloud_watch_events_execution_data_details_members[] = {
    {STR_INIT("included"), STR_INIT("included"), .shape = &shape_included_details,
     .offset = offsetof(struct stepfunctions_cloud_watch_events_execution_data_details, included)},
};
const struct shape stepfunctions_cloud_watch_events_execution_data_details_shape =
    {STR_INIT("CloudWatchEventsExecutionDataDetails"), SHAPE_STRUCT,
     .size = sizeof(struct stepfunctions_cloud_watch_events_execution_data_details),
     .member_count = 1, .members = stepfunctions_cloud_watch_events_execution_data_details_members};

static const struct member stepfunctions_kms_invalid_state_exception_members[] = {
    {STR_INIT("kmsKeyState"), STR_INIT("kmsKeyState"), .shape = &shape_kms_key_state,
     .offset = offsetof(struct stepfunctions_kms_invalid_state_exception, kms_key_state)},
};
const struct shape stepfunctions_kms_invalid_state_exception_shape =
    {STR_INIT("KmsInvalidStateException"), SHAPE_STRUCT,
     .size = sizeof(struct stepfunctions_kms_invalid_state_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = stepfunctions_kms_invalid_state_exception_members};

static const struct member stepfunctions_start_sync_execution_in_members[] = {
    {STR_INIT("stateMachineArn"), STR_INIT("stateMachineArn"), .shape = &shape_arn,
     .offset = offsetof(struct stepfunctions_start_sync_execution_in, state_machine_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("name"), STR_INIT("name"), .shape = &shape_name,
     .offset = offsetof(struct stepfunctions_start_sync_execution_in, name)},
    {STR_INIT("input"), STR_INIT("input"), .shape = &shape_sensitive_data,
     .offset = offsetof(struct stepfunctions_start_sync_execution_in, input),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("traceHeader"), STR_INIT("traceHeader"), .shape = &shape_trace_header,
     .offset = offsetof(struct stepfunctions_start_sync_execution_in, trace_header)},
    {STR_INIT("includedData"), STR_INIT("includedData"), .shape = &shape_included_data,
     .offset = offsetof(struct stepfunctions_start_sync_execution_in, included_data)},
};
const struct shape stepfunctions_start_sync_execution_in_shape =
    {STR_INIT("StartSyncExecutionInput"), SHAPE_STRUCT,
     .size = sizeof(struct stepfunctions_start_sync_execution_in), .member_count = 5,
     .members = stepfunctions_start_sync_execution_in_members};

static const struct member stepfunctions_start_sync_execution_out_members[] = {
    {STR_INIT("executionArn"), STR_INIT("executionArn"), .shape = &shape_arn,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, execution_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("stateMachineArn"), STR_INIT("stateMachineArn"), .shape = &shape_arn,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, state_machine_arn)},
    {STR_INIT("name"), STR_INIT("name"), .shape = &shape_name,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, name)},
    {STR_INIT("startDate"), STR_INIT("startDate"), .shape = &shape_timestamp,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, start_date),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("stopDate"), STR_INIT("stopDate"), .shape = &shape_timestamp,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, stop_date),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("status"), STR_INIT("status"), .shape = &shape_sync_execution_status,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, status),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("error"), STR_INIT("error"), .shape = &shape_sensitive_error,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, error),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("cause"), STR_INIT("cause"), .shape = &shape_sensitive_cause,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, cause),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("input"), STR_INIT("input"), .shape = &shape_sensitive_data,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, input),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("inputDetails"), STR_INIT("inputDetails"),
     .shape = &stepfunctions_cloud_watch_events_execution_data_details_shape,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, input_details)},
    {STR_INIT("output"), STR_INIT("output"), .shape = &shape_sensitive_data,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, output),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("outputDetails"), STR_INIT("outputDetails"),
     .shape = &stepfunctions_cloud_watch_events_execution_data_details_shape,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, output_details)},
    {STR_INIT("traceHeader"), STR_INIT("traceHeader"), .shape = &shape_trace_header,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, trace_header)},
    {STR_INIT("billingDetails"), STR_INIT("billingDetails"),
     .shape = &stepfunctions_billing_details_shape,
     .offset = offsetof(struct stepfunctions_start_sync_execution_out, billing_details)},
};
const struct shape stepfunctions_start_sync_execution_out_shape =
    {STR_INIT("StartSyncExecutionOutput"), SHAPE_STRUCT,
     .size = sizeof(struct stepfunctions_start_sync_execution_out), .member_count = 14,
     .members = stepfunctions_start_sync_execution_out_members};

const struct aws_error STEPFUNCTIONS_INVALID_ARN =
    {.code = STR_INIT("InvalidArn"), .shape_name = STR_INIT("InvalidArn"), .http_status = 400};
const struct aws_error STEPFUNCTIONS_INVALID_EXECUTION_INPUT =
    {.code = STR_INIT("InvalidExecutionInput"), .shape_name = STR_INIT("InvalidExecutionInput"),
     .http_status = 400};
const struct aws_error STEPFUNCTIONS_INVALID_NAME =
    {.code = STR_INIT("InvalidName"), .shape_name = STR_INIT("InvalidName"), .http_status = 400};
const struct aws_error STEPFUNCTIONS_KMS_ACCESS_DENIED_EXCEPTION =
    {.code = STR_INIT("KmsAccessDeniedException"),
     .shape_name = STR_INIT("KmsAccessDeniedException"), .http_status = 400};
const struct aws_error STEPFUNCTIONS_KMS_INVALID_STATE_EXCEPTION =
    {.code = STR_INIT("KmsInvalidStateException"),
     .shape_name = STR_INIT("KmsInvalidStateException"), .http_status = 400,
     .shape = &stepfunctions_kms_invalid_state_exception_shape};
const struct aws_error STEPFUNCTIONS_KMS_THROTTLING_EXCEPTION =
    {.code = STR_INIT("KmsThrottlingException"), .shape_name = STR_INIT("KmsThrottlingException"),
     .http_status = 400};
const struct aws_error STEPFUNCTIONS_STATE_MACHINE_DELETING =
    {.code = STR_INIT("StateMachineDeleting"), .shape_name = STR_INIT("StateMachineDeleting"),
     .http_status = 400};
const struct aws_error STEPFUNCTIONS_STATE_MACHINE_DOES_NOT_EXIST =
    {.code = STR_INIT("StateMachineDoesNotExist"),
     .shape_name = STR_INIT("StateMachineDoesNotExist"), .http_status = 400};
const struct aws_error STEPFUNCTIONS_STATE_MACHINE_TYPE_NOT_SUPPORTED =
    {.code = STR_INIT("StateMachineTypeNotSupported"),
     .shape_name = STR_INIT("StateMachineTypeNotSupported"), .http_status = 400};
static const struct aws_error *const stepfunctions_start_sync_execution_errors[] =
    {&STEPFUNCTIONS_INVALID_ARN, &STEPFUNCTIONS_INVALID_EXECUTION_INPUT,
     &STEPFUNCTIONS_INVALID_NAME, &STEPFUNCTIONS_STATE_MACHINE_DOES_NOT_EXIST,
     &STEPFUNCTIONS_STATE_MACHINE_DELETING, &STEPFUNCTIONS_STATE_MACHINE_TYPE_NOT_SUPPORTED,
     &STEPFUNCTIONS_KMS_ACCESS_DENIED_EXCEPTION, &STEPFUNCTIONS_KMS_INVALID_STATE_EXCEPTION,
     &STEPFUNCTIONS_KMS_THROTTLING_EXCEPTION};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [STEPFUNCTIONS_START_SYNC_EXECUTION] = {RPC, .name = STR_INIT("StartSyncExecution"),
        .iam_action = STR_INIT("states:StartSyncExecution"), .host_prefix = STR_INIT("sync-"),
        .in_size = sizeof(struct stepfunctions_start_sync_execution_in),
        .out_size = sizeof(struct stepfunctions_start_sync_execution_out),
        .input = &stepfunctions_start_sync_execution_in_shape,
        .output = &stepfunctions_start_sync_execution_out_shape,
        .errors = stepfunctions_start_sync_execution_errors, .error_count = 9},
};

const struct service_facts stepfunctions_facts =
    {.name = STR_INIT("stepfunctions"), .signing_name = STR_INIT("states"),
     .endpoint_prefix = STR_INIT("states"), .target_prefix = STR_INIT("AWSStepFunctions"),
     .api_version = STR_INIT("2016-11-23"), .service_id = STR_INIT("AWSStepFunctions"),
     .protocols = 1U << PROTOCOL_JSON_1_0, .protocol = PROTOCOL_JSON_1_0, .operation_count = 1,
     .operations = operations};
