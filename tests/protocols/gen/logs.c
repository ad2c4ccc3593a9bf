/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/logs.h"

static const struct shape shape_log_group_identifier =
    {STR_INIT("LogGroupIdentifier"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048, .pattern = "[\\w#+=/:,.@-]*"};
static const struct shape shape_log_stream_name =
    {STR_INIT("LogStreamName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 512, .pattern = "[^:*]*"};
static const struct shape shape_filter_pattern =
    {STR_INIT("FilterPattern"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 1024};
static const struct shape shape_request_id =
    {STR_INIT("RequestId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 256};
static const struct shape shape_session_id =
    {STR_INIT("SessionId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 256};
static const struct shape shape_is_sampled =
    {STR_INIT("IsSampled"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_event_message =
    {STR_INIT("EventMessage"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_HAS_MIN,
     .min = 1};
static const struct shape shape_timestamp =
    {STR_INIT("Timestamp"), SHAPE_LONG, .size = sizeof(struct opt_long), .flags = SHAPE_HAS_MIN};
static const struct shape shape_message =
    {STR_INIT("Message"), SHAPE_STRING, .size = sizeof(struct str)};

static const struct shape shape_start_live_tail_log_group_identifiers =
    {STR_INIT("StartLiveTailLogGroupIdentifiers"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 10,
     .element = &shape_log_group_identifier, .element_name = STR_INIT("member")};
static const struct shape shape_input_log_stream_names =
    {STR_INIT("InputLogStreamNames"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 100,
     .element = &shape_log_stream_name, .element_name = STR_INIT("member")};
static const struct shape shape_live_tail_session_results =
    {STR_INIT("LiveTailSessionResults"), SHAPE_LIST,
     .size = sizeof(struct logs_live_tail_session_log_event_list),
     .element = &logs_live_tail_session_log_event_shape, .element_name = STR_INIT("member")};

static const struct member logs_live_tail_session_log_event_members[] = {
    {STR_INIT("logStreamName"), STR_INIT("logStreamName"), .shape = &shape_log_stream_name,
     .offset = offsetof(struct logs_live_tail_session_log_event, log_stream_name)},
    {STR_INIT("logGroupIdentifier"), STR_INIT("logGroupIdentifier"),
     .shape = &shape_log_group_identifier,
     .offset = offsetof(struct logs_live_tail_session_log_event, log_group_identifier)},
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_event_message,
     .offset = offsetof(struct logs_live_tail_session_log_event, message)},
    {STR_INIT("timestamp"), STR_INIT("timestamp"), .shape = &shape_timestamp,
     .offset = offsetof(struct logs_live_tail_session_log_event, timestamp)},
    {STR_INIT("ingestionTime"), STR_INIT("ingestionTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct logs_live_tail_session_log_event, ingestion_time)},
};
const struct shape logs_live_tail_session_log_event_shape =
    {STR_INIT("LiveTailSessionLogEvent"), SHAPE_STRUCT,
     .size = sizeof(struct logs_live_tail_session_log_event), .member_count = 5,
     .members = logs_live_tail_session_log_event_members};

static const struct member logs_live_tail_session_metadata_members[] = {
    {STR_INIT("sampled"), STR_INIT("sampled"), .shape = &shape_is_sampled,
     .offset = offsetof(struct logs_live_tail_session_metadata, sampled)},
};
const struct shape logs_live_tail_session_metadata_shape =
    {STR_INIT("LiveTailSessionMetadata"), SHAPE_STRUCT,
     .size = sizeof(struct logs_live_tail_session_metadata), .member_count = 1,
     .members = logs_live_tail_session_metadata_members};

static const struct member logs_live_tail_session_start_members[] = {
    {STR_INIT("requestId"), STR_INIT("requestId"), .shape = &shape_request_id,
     .offset = offsetof(struct logs_live_tail_session_start, request_id)},
    {STR_INIT("sessionId"), STR_INIT("sessionId"), .shape = &shape_session_id,
     .offset = offsetof(struct logs_live_tail_session_start, session_id)},
    {STR_INIT("logGroupIdentifiers"), STR_INIT("logGroupIdentifiers"),
     .shape = &shape_start_live_tail_log_group_identifiers,
     .offset = offsetof(struct logs_live_tail_session_start, log_group_identifiers)},
    {STR_INIT("logStreamNames"), STR_INIT("logStreamNames"), .shape = &shape_input_log_stream_names,
     .offset = offsetof(struct logs_live_tail_session_start, log_stream_names)},
    {STR_INIT("logStreamNamePrefixes"), STR_INIT("logStreamNamePrefixes"),
     .shape = &shape_input_log_stream_names,
     .offset = offsetof(struct logs_live_tail_session_start, log_stream_name_prefixes)},
    {STR_INIT("logEventFilterPattern"), STR_INIT("logEventFilterPattern"),
     .shape = &shape_filter_pattern,
     .offset = offsetof(struct logs_live_tail_session_start, log_event_filter_pattern)},
};
const struct shape logs_live_tail_session_start_shape =
    {STR_INIT("LiveTailSessionStart"), SHAPE_STRUCT,
     .size = sizeof(struct logs_live_tail_session_start), .flags = SHAPE_EVENT, .member_count = 6,
     .members = logs_live_tail_session_start_members};

static const struct member logs_live_tail_session_update_members[] = {
    {STR_INIT("sessionMetadata"), STR_INIT("sessionMetadata"),
     .shape = &logs_live_tail_session_metadata_shape,
     .offset = offsetof(struct logs_live_tail_session_update, session_metadata)},
    {STR_INIT("sessionResults"), STR_INIT("sessionResults"),
     .shape = &shape_live_tail_session_results,
     .offset = offsetof(struct logs_live_tail_session_update, session_results)},
};
const struct shape logs_live_tail_session_update_shape =
    {STR_INIT("LiveTailSessionUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct logs_live_tail_session_update), .flags = SHAPE_EVENT, .member_count = 2,
     .members = logs_live_tail_session_update_members};

static const struct member logs_session_streaming_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_message,
     .offset = offsetof(struct logs_session_streaming_exception, message)},
};
const struct shape logs_session_streaming_exception_shape =
    {STR_INIT("SessionStreamingException"), SHAPE_STRUCT,
     .size = sizeof(struct logs_session_streaming_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = logs_session_streaming_exception_members};

static const struct member logs_session_timeout_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_message,
     .offset = offsetof(struct logs_session_timeout_exception, message)},
};
const struct shape logs_session_timeout_exception_shape =
    {STR_INIT("SessionTimeoutException"), SHAPE_STRUCT,
     .size = sizeof(struct logs_session_timeout_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = logs_session_timeout_exception_members};

static const struct member logs_start_live_tail_in_members[] = {
    {STR_INIT("logGroupIdentifiers"), STR_INIT("logGroupIdentifiers"),
     .shape = &shape_start_live_tail_log_group_identifiers,
     .offset = offsetof(struct logs_start_live_tail_in, log_group_identifiers),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("logStreamNames"), STR_INIT("logStreamNames"), .shape = &shape_input_log_stream_names,
     .offset = offsetof(struct logs_start_live_tail_in, log_stream_names)},
    {STR_INIT("logStreamNamePrefixes"), STR_INIT("logStreamNamePrefixes"),
     .shape = &shape_input_log_stream_names,
     .offset = offsetof(struct logs_start_live_tail_in, log_stream_name_prefixes)},
    {STR_INIT("logEventFilterPattern"), STR_INIT("logEventFilterPattern"),
     .shape = &shape_filter_pattern,
     .offset = offsetof(struct logs_start_live_tail_in, log_event_filter_pattern)},
};
const struct shape logs_start_live_tail_in_shape =
    {STR_INIT("StartLiveTailRequest"), SHAPE_STRUCT, .size = sizeof(struct logs_start_live_tail_in),
     .member_count = 4, .members = logs_start_live_tail_in_members};

static const struct member logs_start_live_tail_out_members[] = {
    {STR_INIT("responseStream"), STR_INIT("responseStream"),
     .shape = &logs_start_live_tail_response_stream_shape,
     .offset = offsetof(struct logs_start_live_tail_out, response_stream)},
};
const struct shape logs_start_live_tail_out_shape =
    {STR_INIT("StartLiveTailResponse"), SHAPE_STRUCT,
     .size = sizeof(struct logs_start_live_tail_out), .member_count = 1,
     .members = logs_start_live_tail_out_members};

static const struct member logs_start_live_tail_response_stream_members[] = {
    {STR_INIT("sessionStart"), STR_INIT("sessionStart"),
     .shape = &logs_live_tail_session_start_shape,
     .offset = offsetof(struct logs_start_live_tail_response_stream, session_start)},
    {STR_INIT("sessionUpdate"), STR_INIT("sessionUpdate"),
     .shape = &logs_live_tail_session_update_shape,
     .offset = offsetof(struct logs_start_live_tail_response_stream, session_update)},
    {STR_INIT("SessionTimeoutException"), STR_INIT("SessionTimeoutException"),
     .shape = &logs_session_timeout_exception_shape,
     .offset = offsetof(struct logs_start_live_tail_response_stream, session_timeout_exception)},
    {STR_INIT("SessionStreamingException"), STR_INIT("SessionStreamingException"),
     .shape = &logs_session_streaming_exception_shape,
     .offset = offsetof(struct logs_start_live_tail_response_stream, session_streaming_exception)},
};
const struct shape logs_start_live_tail_response_stream_shape =
    {STR_INIT("StartLiveTailResponseStream"), SHAPE_EVENTS,
     .size = sizeof(struct logs_start_live_tail_response_stream), .member_count = 4,
     .members = logs_start_live_tail_response_stream_members};

const struct aws_error LOGS_ACCESS_DENIED_EXCEPTION =
    {.code = STR_INIT("AccessDeniedException"), .shape_name = STR_INIT("AccessDeniedException"),
     .http_status = 400};
const struct aws_error LOGS_INVALID_OPERATION_EXCEPTION =
    {.code = STR_INIT("InvalidOperationException"),
     .shape_name = STR_INIT("InvalidOperationException"), .http_status = 400};
const struct aws_error LOGS_INVALID_PARAMETER_EXCEPTION =
    {.code = STR_INIT("InvalidParameterException"),
     .shape_name = STR_INIT("InvalidParameterException"), .http_status = 400};
const struct aws_error LOGS_LIMIT_EXCEEDED_EXCEPTION =
    {.code = STR_INIT("LimitExceededException"), .shape_name = STR_INIT("LimitExceededException"),
     .http_status = 400};
const struct aws_error LOGS_RESOURCE_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("ResourceNotFoundException"),
     .shape_name = STR_INIT("ResourceNotFoundException"), .http_status = 400};
static const struct aws_error *const logs_start_live_tail_errors[] =
    {&LOGS_ACCESS_DENIED_EXCEPTION, &LOGS_INVALID_PARAMETER_EXCEPTION,
     &LOGS_RESOURCE_NOT_FOUND_EXCEPTION, &LOGS_LIMIT_EXCEEDED_EXCEPTION,
     &LOGS_INVALID_OPERATION_EXCEPTION};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [LOGS_START_LIVE_TAIL] = {RPC, .name = STR_INIT("StartLiveTail"),
        .iam_action = STR_INIT("logs:StartLiveTail"), .host_prefix = STR_INIT("stream-"),
        .flags = OPERATION_EVENTS_OUT, .in_size = sizeof(struct logs_start_live_tail_in),
        .out_size = sizeof(struct logs_start_live_tail_out),
        .input = &logs_start_live_tail_in_shape, .output = &logs_start_live_tail_out_shape,
        .errors = logs_start_live_tail_errors, .error_count = 5},
};

const struct service_facts logs_facts =
    {.name = STR_INIT("logs"), .signing_name = STR_INIT("logs"),
     .endpoint_prefix = STR_INIT("logs"), .target_prefix = STR_INIT("Logs_20140328"),
     .api_version = STR_INIT("2014-03-28"), .service_id = STR_INIT("Logs_20140328"),
     .protocols = 1U << PROTOCOL_JSON_1_1, .protocol = PROTOCOL_JSON_1_1, .operation_count = 1,
     .operations = operations};
