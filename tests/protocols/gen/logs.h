/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_LOGS_H
#define TESTS_PROTOCOLS_GEN_LOGS_H

#include "shared/aws/call.h"

enum logs_operation {
    LOGS_START_LIVE_TAIL,
    LOGS_OPERATION_COUNT,
};

extern const struct service_facts logs_facts;
extern const struct operation logs_operations[LOGS_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error LOGS_ACCESS_DENIED_EXCEPTION;
extern const struct aws_error LOGS_INVALID_OPERATION_EXCEPTION;
extern const struct aws_error LOGS_INVALID_PARAMETER_EXCEPTION;
extern const struct aws_error LOGS_LIMIT_EXCEEDED_EXCEPTION;
extern const struct aws_error LOGS_RESOURCE_NOT_FOUND_EXCEPTION;

/* Lists and maps. */
struct logs_live_tail_session_log_event_list {
    struct logs_live_tail_session_log_event *items;
    size_t count;
};

struct logs_live_tail_session_log_event {
    struct str log_stream_name;
    struct str log_group_identifier;
    struct str message;
    struct opt_long timestamp;
    struct opt_long ingestion_time;
};

struct logs_live_tail_session_metadata {
    struct opt_bool sampled;
};

struct logs_live_tail_session_start {
    struct str request_id;
    struct str session_id;
    struct str_list log_group_identifiers;
    struct str_list log_stream_names;
    struct str_list log_stream_name_prefixes;
    struct str log_event_filter_pattern;
};

struct logs_live_tail_session_update {
    const struct logs_live_tail_session_metadata *session_metadata;
    struct logs_live_tail_session_log_event_list session_results;
};

struct logs_session_streaming_exception {
    struct str message;
};

struct logs_session_timeout_exception {
    struct str message;
};

/* One event: one of them is set. */
struct logs_start_live_tail_response_stream {
    const struct logs_live_tail_session_start *session_start;
    const struct logs_live_tail_session_update *session_update;
    const struct logs_session_timeout_exception *session_timeout_exception;
    const struct logs_session_streaming_exception *session_streaming_exception;
};

/* StartLiveTail */
struct logs_start_live_tail_in {
    struct str_list log_group_identifiers; /* required */
    struct str_list log_stream_names;
    struct str_list log_stream_name_prefixes;
    struct str log_event_filter_pattern;
};
struct logs_start_live_tail_out {
    const struct logs_start_live_tail_response_stream *response_stream;
};
enum outcome logs_start_live_tail(struct call *call, const struct logs_start_live_tail_in *in,
                                  struct logs_start_live_tail_out *out);
static inline enum outcome logs_start_live_tail_run(struct call *call, const void *in, void *out) {
    return logs_start_live_tail(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape logs_live_tail_session_log_event_shape;
extern const struct shape logs_live_tail_session_metadata_shape;
extern const struct shape logs_live_tail_session_start_shape;
extern const struct shape logs_live_tail_session_update_shape;
extern const struct shape logs_session_streaming_exception_shape;
extern const struct shape logs_session_timeout_exception_shape;
extern const struct shape logs_start_live_tail_in_shape;
extern const struct shape logs_start_live_tail_out_shape;
extern const struct shape logs_start_live_tail_response_stream_shape;

#endif
