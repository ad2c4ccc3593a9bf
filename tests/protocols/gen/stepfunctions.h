/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_STEPFUNCTIONS_H
#define TESTS_PROTOCOLS_GEN_STEPFUNCTIONS_H

#include "shared/aws/call.h"

enum stepfunctions_operation {
    STEPFUNCTIONS_START_SYNC_EXECUTION,
    STEPFUNCTIONS_OPERATION_COUNT,
};

extern const struct service_facts stepfunctions_facts;
extern const struct operation stepfunctions_operations[STEPFUNCTIONS_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error STEPFUNCTIONS_INVALID_ARN;
extern const struct aws_error STEPFUNCTIONS_INVALID_EXECUTION_INPUT;
extern const struct aws_error STEPFUNCTIONS_INVALID_NAME;
extern const struct aws_error STEPFUNCTIONS_KMS_ACCESS_DENIED_EXCEPTION;
extern const struct aws_error STEPFUNCTIONS_KMS_INVALID_STATE_EXCEPTION;
extern const struct aws_error STEPFUNCTIONS_KMS_THROTTLING_EXCEPTION;
extern const struct aws_error STEPFUNCTIONS_STATE_MACHINE_DELETING;
extern const struct aws_error STEPFUNCTIONS_STATE_MACHINE_DOES_NOT_EXIST;
extern const struct aws_error STEPFUNCTIONS_STATE_MACHINE_TYPE_NOT_SUPPORTED;

struct stepfunctions_billing_details {
    struct opt_long billed_memory_used_in_mb;
    struct opt_long billed_duration_in_milliseconds;
};

struct stepfunctions_cloud_watch_events_execution_data_details {
    struct opt_bool included;
};

struct stepfunctions_kms_invalid_state_exception {
    struct str kms_key_state;
};

/* StartSyncExecution */
struct stepfunctions_start_sync_execution_in {
    struct str state_machine_arn; /* required */
    struct str name;
    struct str input;
    struct str trace_header;
    struct str included_data;
};
struct stepfunctions_start_sync_execution_out {
    struct str execution_arn; /* required */
    struct str state_machine_arn;
    struct str name;
    struct opt_time start_date; /* required */
    struct opt_time stop_date; /* required */
    struct str status; /* required */
    struct str error;
    struct str cause;
    struct str input;
    const struct stepfunctions_cloud_watch_events_execution_data_details *input_details;
    struct str output;
    const struct stepfunctions_cloud_watch_events_execution_data_details *output_details;
    struct str trace_header;
    const struct stepfunctions_billing_details *billing_details;
};
enum outcome stepfunctions_start_sync_execution(
    struct call *call, const struct stepfunctions_start_sync_execution_in *in,
    struct stepfunctions_start_sync_execution_out *out);
static inline enum outcome stepfunctions_start_sync_execution_run(struct call *call, const void *in,
                                                                  void *out) {
    return stepfunctions_start_sync_execution(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape stepfunctions_billing_details_shape;
extern const struct shape stepfunctions_cloud_watch_events_execution_data_details_shape;
extern const struct shape stepfunctions_kms_invalid_state_exception_shape;
extern const struct shape stepfunctions_start_sync_execution_in_shape;
extern const struct shape stepfunctions_start_sync_execution_out_shape;

#endif
