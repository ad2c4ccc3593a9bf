/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/logs.h"

static const struct shape shape_log_group_identifier = {
    .name = STR_INIT("LogGroupIdentifier"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048, .pattern = "[\\w#+=/:,.@-]*",
};
static const struct shape shape_log_stream_name = {
    .name = STR_INIT("LogStreamName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 512, .pattern = "[^:*]*",
};
static const struct shape shape_filter_pattern = {
    .name = STR_INIT("FilterPattern"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 1024,
};
static const struct shape shape_request_id = {
    .name = STR_INIT("RequestId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 256,
};
static const struct shape shape_session_id = {
    .name = STR_INIT("SessionId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 256,
};
static const struct shape shape_is_sampled = {
    .name = STR_INIT("IsSampled"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_event_message = {
    .name = STR_INIT("EventMessage"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN, .min = 1,
};
static const struct shape shape_timestamp = {
    .name = STR_INIT("Timestamp"), .kind = SHAPE_LONG, .size = sizeof(struct opt_long),
    .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_message = {
    .name = STR_INIT("Message"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};

static const struct shape shape_start_live_tail_log_group_identifiers = {
    .name = STR_INIT("StartLiveTailLogGroupIdentifiers"), .kind = SHAPE_LIST,
    .size = sizeof(struct str_list), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 10,
    .element = &shape_log_group_identifier, .element_name = STR_INIT("member"),
};
static const struct shape shape_input_log_stream_names = {
    .name = STR_INIT("InputLogStreamNames"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 100, .element = &shape_log_stream_name,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_live_tail_session_results = {
    .name = STR_INIT("LiveTailSessionResults"), .kind = SHAPE_LIST,
    .size = sizeof(struct logs_live_tail_session_log_event_list),
    .element = &logs_live_tail_session_log_event_shape, .element_name = STR_INIT("member"),
};

static const struct member logs_live_tail_session_log_event_members[] = {
    {.name = STR_INIT("logStreamName"), .wire_name = STR_INIT("logStreamName"),
     .shape = &shape_log_stream_name,
     .offset = offsetof(struct logs_live_tail_session_log_event, log_stream_name)},
    {.name = STR_INIT("logGroupIdentifier"), .wire_name = STR_INIT("logGroupIdentifier"),
     .shape = &shape_log_group_identifier,
     .offset = offsetof(struct logs_live_tail_session_log_event, log_group_identifier)},
    {.name = STR_INIT("message"), .wire_name = STR_INIT("message"), .shape = &shape_event_message,
     .offset = offsetof(struct logs_live_tail_session_log_event, message)},
    {.name = STR_INIT("timestamp"), .wire_name = STR_INIT("timestamp"), .shape = &shape_timestamp,
     .offset = offsetof(struct logs_live_tail_session_log_event, timestamp)},
    {.name = STR_INIT("ingestionTime"), .wire_name = STR_INIT("ingestionTime"),
     .shape = &shape_timestamp,
     .offset = offsetof(struct logs_live_tail_session_log_event, ingestion_time)},
};
const struct shape logs_live_tail_session_log_event_shape = {
    .name = STR_INIT("LiveTailSessionLogEvent"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct logs_live_tail_session_log_event), .member_count = 5,
    .members = logs_live_tail_session_log_event_members,
};

static const struct member logs_live_tail_session_metadata_members[] = {
    {.name = STR_INIT("sampled"), .wire_name = STR_INIT("sampled"), .shape = &shape_is_sampled,
     .offset = offsetof(struct logs_live_tail_session_metadata, sampled)},
};
const struct shape logs_live_tail_session_metadata_shape = {
    .name = STR_INIT("LiveTailSessionMetadata"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct logs_live_tail_session_metadata), .member_count = 1,
    .members = logs_live_tail_session_metadata_members,
};

static const struct member logs_live_tail_session_start_members[] = {
    {.name = STR_INIT("requestId"), .wire_name = STR_INIT("requestId"), .shape = &shape_request_id,
     .offset = offsetof(struct logs_live_tail_session_start, request_id)},
    {.name = STR_INIT("sessionId"), .wire_name = STR_INIT("sessionId"), .shape = &shape_session_id,
     .offset = offsetof(struct logs_live_tail_session_start, session_id)},
    {.name = STR_INIT("logGroupIdentifiers"), .wire_name = STR_INIT("logGroupIdentifiers"),
     .shape = &shape_start_live_tail_log_group_identifiers,
     .offset = offsetof(struct logs_live_tail_session_start, log_group_identifiers)},
    {.name = STR_INIT("logStreamNames"), .wire_name = STR_INIT("logStreamNames"),
     .shape = &shape_input_log_stream_names,
     .offset = offsetof(struct logs_live_tail_session_start, log_stream_names)},
    {.name = STR_INIT("logStreamNamePrefixes"), .wire_name = STR_INIT("logStreamNamePrefixes"),
     .shape = &shape_input_log_stream_names,
     .offset = offsetof(struct logs_live_tail_session_start, log_stream_name_prefixes)},
    {.name = STR_INIT("logEventFilterPattern"), .wire_name = STR_INIT("logEventFilterPattern"),
     .shape = &shape_filter_pattern,
     .offset = offsetof(struct logs_live_tail_session_start, log_event_filter_pattern)},
};
const struct shape logs_live_tail_session_start_shape = {
    .name = STR_INIT("LiveTailSessionStart"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct logs_live_tail_session_start), .flags = SHAPE_EVENT, .member_count = 6,
    .members = logs_live_tail_session_start_members,
};

static const struct member logs_live_tail_session_update_members[] = {
    {.name = STR_INIT("sessionMetadata"), .wire_name = STR_INIT("sessionMetadata"),
     .shape = &logs_live_tail_session_metadata_shape,
     .offset = offsetof(struct logs_live_tail_session_update, session_metadata)},
    {.name = STR_INIT("sessionResults"), .wire_name = STR_INIT("sessionResults"),
     .shape = &shape_live_tail_session_results,
     .offset = offsetof(struct logs_live_tail_session_update, session_results)},
};
const struct shape logs_live_tail_session_update_shape = {
    .name = STR_INIT("LiveTailSessionUpdate"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct logs_live_tail_session_update), .flags = SHAPE_EVENT, .member_count = 2,
    .members = logs_live_tail_session_update_members,
};

static const struct member logs_session_streaming_exception_members[] = {
    {.name = STR_INIT("message"), .wire_name = STR_INIT("message"), .shape = &shape_message,
     .offset = offsetof(struct logs_session_streaming_exception, message)},
};
const struct shape logs_session_streaming_exception_shape = {
    .name = STR_INIT("SessionStreamingException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct logs_session_streaming_exception), .flags = SHAPE_EXCEPTION,
    .member_count = 1, .members = logs_session_streaming_exception_members,
};

static const struct member logs_session_timeout_exception_members[] = {
    {.name = STR_INIT("message"), .wire_name = STR_INIT("message"), .shape = &shape_message,
     .offset = offsetof(struct logs_session_timeout_exception, message)},
};
const struct shape logs_session_timeout_exception_shape = {
    .name = STR_INIT("SessionTimeoutException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct logs_session_timeout_exception), .flags = SHAPE_EXCEPTION,
    .member_count = 1, .members = logs_session_timeout_exception_members,
};

static const struct member logs_start_live_tail_in_members[] = {
    {.name = STR_INIT("logGroupIdentifiers"), .wire_name = STR_INIT("logGroupIdentifiers"),
     .shape = &shape_start_live_tail_log_group_identifiers,
     .offset = offsetof(struct logs_start_live_tail_in, log_group_identifiers),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("logStreamNames"), .wire_name = STR_INIT("logStreamNames"),
     .shape = &shape_input_log_stream_names,
     .offset = offsetof(struct logs_start_live_tail_in, log_stream_names)},
    {.name = STR_INIT("logStreamNamePrefixes"), .wire_name = STR_INIT("logStreamNamePrefixes"),
     .shape = &shape_input_log_stream_names,
     .offset = offsetof(struct logs_start_live_tail_in, log_stream_name_prefixes)},
    {.name = STR_INIT("logEventFilterPattern"), .wire_name = STR_INIT("logEventFilterPattern"),
     .shape = &shape_filter_pattern,
     .offset = offsetof(struct logs_start_live_tail_in, log_event_filter_pattern)},
};
const struct shape logs_start_live_tail_in_shape = {
    .name = STR_INIT("StartLiveTailRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct logs_start_live_tail_in), .member_count = 4,
    .members = logs_start_live_tail_in_members,
};

static const struct member logs_start_live_tail_out_members[] = {
    {.name = STR_INIT("responseStream"), .wire_name = STR_INIT("responseStream"),
     .shape = &logs_start_live_tail_response_stream_shape,
     .offset = offsetof(struct logs_start_live_tail_out, response_stream)},
};
const struct shape logs_start_live_tail_out_shape = {
    .name = STR_INIT("StartLiveTailResponse"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct logs_start_live_tail_out), .member_count = 1,
    .members = logs_start_live_tail_out_members,
};

static const struct member logs_start_live_tail_response_stream_members[] = {
    {.name = STR_INIT("sessionStart"), .wire_name = STR_INIT("sessionStart"),
     .shape = &logs_live_tail_session_start_shape,
     .offset = offsetof(struct logs_start_live_tail_response_stream, session_start)},
    {.name = STR_INIT("sessionUpdate"), .wire_name = STR_INIT("sessionUpdate"),
     .shape = &logs_live_tail_session_update_shape,
     .offset = offsetof(struct logs_start_live_tail_response_stream, session_update)},
    {.name = STR_INIT("SessionTimeoutException"), .wire_name = STR_INIT("SessionTimeoutException"),
     .shape = &logs_session_timeout_exception_shape,
     .offset = offsetof(struct logs_start_live_tail_response_stream, session_timeout_exception)},
    {.name = STR_INIT("SessionStreamingException"),
     .wire_name = STR_INIT("SessionStreamingException"),
     .shape = &logs_session_streaming_exception_shape,
     .offset = offsetof(struct logs_start_live_tail_response_stream, session_streaming_exception)},
};
const struct shape logs_start_live_tail_response_stream_shape = {
    .name = STR_INIT("StartLiveTailResponseStream"), .kind = SHAPE_EVENTS,
    .size = sizeof(struct logs_start_live_tail_response_stream), .member_count = 4,
    .members = logs_start_live_tail_response_stream_members,
};

const struct aws_error LOGS_ACCESS_DENIED_EXCEPTION = {
    .code = STR_INIT("AccessDeniedException"), .shape_name = STR_INIT("AccessDeniedException"),
    .http_status = 400,
};
const struct aws_error LOGS_INVALID_OPERATION_EXCEPTION = {
    .code = STR_INIT("InvalidOperationException"),
    .shape_name = STR_INIT("InvalidOperationException"), .http_status = 400,
};
const struct aws_error LOGS_INVALID_PARAMETER_EXCEPTION = {
    .code = STR_INIT("InvalidParameterException"),
    .shape_name = STR_INIT("InvalidParameterException"), .http_status = 400,
};
const struct aws_error LOGS_LIMIT_EXCEEDED_EXCEPTION = {
    .code = STR_INIT("LimitExceededException"), .shape_name = STR_INIT("LimitExceededException"),
    .http_status = 400,
};
const struct aws_error LOGS_RESOURCE_NOT_FOUND_EXCEPTION = {
    .code = STR_INIT("ResourceNotFoundException"),
    .shape_name = STR_INIT("ResourceNotFoundException"), .http_status = 400,
};
static const struct aws_error *const logs_start_live_tail_errors[] = {
    &LOGS_ACCESS_DENIED_EXCEPTION, &LOGS_INVALID_PARAMETER_EXCEPTION,
    &LOGS_RESOURCE_NOT_FOUND_EXCEPTION, &LOGS_LIMIT_EXCEEDED_EXCEPTION,
    &LOGS_INVALID_OPERATION_EXCEPTION,
};

static const struct operation_facts operations[] = {
    [LOGS_START_LIVE_TAIL] =
        {.name = STR_INIT("StartLiveTail"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:StartLiveTail"), .host_prefix = STR_INIT("stream-"),
         .http_status = 200, .flags = OPERATION_EVENTS_OUT,
         .in_size = sizeof(struct logs_start_live_tail_in),
         .out_size = sizeof(struct logs_start_live_tail_out),
         .input = &logs_start_live_tail_in_shape, .output = &logs_start_live_tail_out_shape,
         .errors = logs_start_live_tail_errors, .error_count = 5},
};

const struct service_facts logs_facts = {
    .name = STR_INIT("logs"), .signing_name = STR_INIT("logs"), .endpoint_prefix = STR_INIT("logs"),
    .target_prefix = STR_INIT("Logs_20140328"), .api_version = STR_INIT("2014-03-28"),
    .service_id = STR_INIT("Logs_20140328"), .protocols = 1U << PROTOCOL_JSON_1_1,
    .protocol = PROTOCOL_JSON_1_1, .operation_count = 1, .operations = operations,
};
