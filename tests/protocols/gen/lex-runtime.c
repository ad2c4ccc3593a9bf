/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/lex-runtime.h"

static const struct str enum_message_format_type[] =
    {STR_INIT("PlainText"), STR_INIT("CustomPayload"), STR_INIT("SSML"), STR_INIT("Composite")};
static const struct str enum_dialog_state[] =
    {STR_INIT("ElicitIntent"), STR_INIT("ConfirmIntent"), STR_INIT("ElicitSlot"),
     STR_INIT("Fulfilled"), STR_INIT("ReadyForFulfillment"), STR_INIT("Failed")};

static const struct shape shape_bot_name =
    {STR_INIT("BotName"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_bot_alias =
    {STR_INIT("BotAlias"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_user_id =
    {STR_INIT("UserId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 2, .max = 100, .pattern = "[0-9a-zA-Z._:-]+"};
static const struct shape shape_attributes_string =
    {STR_INIT("AttributesString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_SENSITIVE};
static const struct shape shape_http_content_type =
    {STR_INIT("HttpContentType"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_accept =
    {STR_INIT("Accept"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_blob_stream_in =
    {STR_INIT("BlobStream"), SHAPE_STREAM, .size = sizeof(struct body_reader *)};
static const struct shape shape_active_contexts_string =
    {STR_INIT("ActiveContextsString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_SENSITIVE};
static const struct shape shape_intent_name =
    {STR_INIT("IntentName"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_text =
    {STR_INIT("Text"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 1, .max = 1024};
static const struct shape shape_sensitive_string =
    {STR_INIT("SensitiveString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 1, .max = 1366};
static const struct shape shape_message_format_type =
    {STR_INIT("MessageFormatType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_message_format_type, .enum_count = 4};
static const struct shape shape_dialog_state =
    {STR_INIT("DialogState"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_dialog_state,
     .enum_count = 6};
static const struct shape shape_sensitive_string_unbounded =
    {STR_INIT("SensitiveStringUnbounded"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_SENSITIVE};
static const struct shape shape_blob_stream_out =
    {STR_INIT("BlobStream"), SHAPE_STREAM, .size = sizeof(struct body_out)};
static const struct shape shape_bot_version =
    {STR_INIT("BotVersion"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 64, .pattern = "[0-9]+|\\$LATEST"};

static const struct member lex_runtime_limit_exceeded_exception_members[] = {
    {STR_INIT("retryAfterSeconds"), STR_INIT("Retry-After"), .shape = &shape_string,
     .offset = offsetof(struct lex_runtime_limit_exceeded_exception, retry_after_seconds),
     .place = PLACE_HEADER},
};
const struct shape lex_runtime_limit_exceeded_exception_shape =
    {STR_INIT("LimitExceededException"), SHAPE_STRUCT,
     .size = sizeof(struct lex_runtime_limit_exceeded_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = lex_runtime_limit_exceeded_exception_members};

static const struct member lex_runtime_post_content_in_members[] = {
    {STR_INIT("botName"), STR_INIT("botName"), .shape = &shape_bot_name,
     .offset = offsetof(struct lex_runtime_post_content_in, bot_name), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("botAlias"), STR_INIT("botAlias"), .shape = &shape_bot_alias,
     .offset = offsetof(struct lex_runtime_post_content_in, bot_alias), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("userId"), STR_INIT("userId"), .shape = &shape_user_id,
     .offset = offsetof(struct lex_runtime_post_content_in, user_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("sessionAttributes"), STR_INIT("x-amz-lex-session-attributes"),
     .shape = &shape_attributes_string,
     .offset = offsetof(struct lex_runtime_post_content_in, session_attributes),
     .flags = MEMBER_JSON_VALUE | MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("requestAttributes"), STR_INIT("x-amz-lex-request-attributes"),
     .shape = &shape_attributes_string,
     .offset = offsetof(struct lex_runtime_post_content_in, request_attributes),
     .flags = MEMBER_JSON_VALUE | MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("contentType"), STR_INIT("Content-Type"), .shape = &shape_http_content_type,
     .offset = offsetof(struct lex_runtime_post_content_in, content_type), .flags = MEMBER_REQUIRED,
     .place = PLACE_HEADER},
    {STR_INIT("accept"), STR_INIT("Accept"), .shape = &shape_accept,
     .offset = offsetof(struct lex_runtime_post_content_in, accept), .place = PLACE_HEADER},
    {STR_INIT("inputStream"), STR_INIT("inputStream"), .shape = &shape_blob_stream_in,
     .offset = offsetof(struct lex_runtime_post_content_in, input_stream),
     .flags = MEMBER_REQUIRED | MEMBER_PAYLOAD},
    {STR_INIT("activeContexts"), STR_INIT("x-amz-lex-active-contexts"),
     .shape = &shape_active_contexts_string,
     .offset = offsetof(struct lex_runtime_post_content_in, active_contexts),
     .flags = MEMBER_JSON_VALUE | MEMBER_SENSITIVE, .place = PLACE_HEADER},
};
const struct shape lex_runtime_post_content_in_shape =
    {STR_INIT("PostContentRequest"), SHAPE_STRUCT,
     .size = sizeof(struct lex_runtime_post_content_in), .member_count = 9,
     .members = lex_runtime_post_content_in_members};

static const struct member lex_runtime_post_content_out_members[] = {
    {STR_INIT("contentType"), STR_INIT("Content-Type"), .shape = &shape_http_content_type,
     .offset = offsetof(struct lex_runtime_post_content_out, content_type), .place = PLACE_HEADER},
    {STR_INIT("intentName"), STR_INIT("x-amz-lex-intent-name"), .shape = &shape_intent_name,
     .offset = offsetof(struct lex_runtime_post_content_out, intent_name), .place = PLACE_HEADER},
    {STR_INIT("nluIntentConfidence"), STR_INIT("x-amz-lex-nlu-intent-confidence"),
     .shape = &shape_string,
     .offset = offsetof(struct lex_runtime_post_content_out, nlu_intent_confidence),
     .flags = MEMBER_JSON_VALUE, .place = PLACE_HEADER},
    {STR_INIT("alternativeIntents"), STR_INIT("x-amz-lex-alternative-intents"),
     .shape = &shape_string,
     .offset = offsetof(struct lex_runtime_post_content_out, alternative_intents),
     .flags = MEMBER_JSON_VALUE, .place = PLACE_HEADER},
    {STR_INIT("slots"), STR_INIT("x-amz-lex-slots"), .shape = &shape_string,
     .offset = offsetof(struct lex_runtime_post_content_out, slots), .flags = MEMBER_JSON_VALUE,
     .place = PLACE_HEADER},
    {STR_INIT("sessionAttributes"), STR_INIT("x-amz-lex-session-attributes"),
     .shape = &shape_string,
     .offset = offsetof(struct lex_runtime_post_content_out, session_attributes),
     .flags = MEMBER_JSON_VALUE, .place = PLACE_HEADER},
    {STR_INIT("sentimentResponse"), STR_INIT("x-amz-lex-sentiment"), .shape = &shape_string,
     .offset = offsetof(struct lex_runtime_post_content_out, sentiment_response),
     .place = PLACE_HEADER},
    {STR_INIT("message"), STR_INIT("x-amz-lex-message"), .shape = &shape_text,
     .offset = offsetof(struct lex_runtime_post_content_out, message), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {STR_INIT("encodedMessage"), STR_INIT("x-amz-lex-encoded-message"),
     .shape = &shape_sensitive_string,
     .offset = offsetof(struct lex_runtime_post_content_out, encoded_message),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("messageFormat"), STR_INIT("x-amz-lex-message-format"),
     .shape = &shape_message_format_type,
     .offset = offsetof(struct lex_runtime_post_content_out, message_format), .place = PLACE_HEADER},
    {STR_INIT("dialogState"), STR_INIT("x-amz-lex-dialog-state"), .shape = &shape_dialog_state,
     .offset = offsetof(struct lex_runtime_post_content_out, dialog_state), .place = PLACE_HEADER},
    {STR_INIT("slotToElicit"), STR_INIT("x-amz-lex-slot-to-elicit"), .shape = &shape_string,
     .offset = offsetof(struct lex_runtime_post_content_out, slot_to_elicit), .place = PLACE_HEADER},
    {STR_INIT("inputTranscript"), STR_INIT("x-amz-lex-input-transcript"), .shape = &shape_string,
     .offset = offsetof(struct lex_runtime_post_content_out, input_transcript),
     .place = PLACE_HEADER},
    {STR_INIT("encodedInputTranscript"), STR_INIT("x-amz-lex-encoded-input-transcript"),
     .shape = &shape_sensitive_string_unbounded,
     .offset = offsetof(struct lex_runtime_post_content_out, encoded_input_transcript),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("audioStream"), STR_INIT("audioStream"), .shape = &shape_blob_stream_out,
     .offset = offsetof(struct lex_runtime_post_content_out, audio_stream), .flags = MEMBER_PAYLOAD},
    {STR_INIT("botVersion"), STR_INIT("x-amz-lex-bot-version"), .shape = &shape_bot_version,
     .offset = offsetof(struct lex_runtime_post_content_out, bot_version), .place = PLACE_HEADER},
    {STR_INIT("sessionId"), STR_INIT("x-amz-lex-session-id"), .shape = &shape_string,
     .offset = offsetof(struct lex_runtime_post_content_out, session_id), .place = PLACE_HEADER},
    {STR_INIT("activeContexts"), STR_INIT("x-amz-lex-active-contexts"),
     .shape = &shape_active_contexts_string,
     .offset = offsetof(struct lex_runtime_post_content_out, active_contexts),
     .flags = MEMBER_JSON_VALUE | MEMBER_SENSITIVE, .place = PLACE_HEADER},
};
const struct shape lex_runtime_post_content_out_shape =
    {STR_INIT("PostContentResponse"), SHAPE_STRUCT,
     .size = sizeof(struct lex_runtime_post_content_out), .member_count = 18,
     .members = lex_runtime_post_content_out_members};

const struct aws_error LEX_RUNTIME_BAD_GATEWAY_EXCEPTION =
    {.code = STR_INIT("BadGatewayException"), .shape_name = STR_INIT("BadGatewayException"),
     .http_status = 502, .server_fault = true, .capital_message = true};
const struct aws_error LEX_RUNTIME_BAD_REQUEST_EXCEPTION =
    {.code = STR_INIT("BadRequestException"), .shape_name = STR_INIT("BadRequestException"),
     .http_status = 400};
const struct aws_error LEX_RUNTIME_CONFLICT_EXCEPTION =
    {.code = STR_INIT("ConflictException"), .shape_name = STR_INIT("ConflictException"),
     .http_status = 409};
const struct aws_error LEX_RUNTIME_DEPENDENCY_FAILED_EXCEPTION =
    {.code = STR_INIT("DependencyFailedException"),
     .shape_name = STR_INIT("DependencyFailedException"), .http_status = 424,
     .capital_message = true};
const struct aws_error LEX_RUNTIME_INTERNAL_FAILURE_EXCEPTION =
    {.code = STR_INIT("InternalFailureException"),
     .shape_name = STR_INIT("InternalFailureException"), .http_status = 500, .server_fault = true};
const struct aws_error LEX_RUNTIME_LIMIT_EXCEEDED_EXCEPTION =
    {.code = STR_INIT("LimitExceededException"), .shape_name = STR_INIT("LimitExceededException"),
     .http_status = 429, .shape = &lex_runtime_limit_exceeded_exception_shape};
const struct aws_error LEX_RUNTIME_LOOP_DETECTED_EXCEPTION =
    {.code = STR_INIT("LoopDetectedException"), .shape_name = STR_INIT("LoopDetectedException"),
     .http_status = 508, .server_fault = true, .capital_message = true};
const struct aws_error LEX_RUNTIME_NOT_ACCEPTABLE_EXCEPTION =
    {.code = STR_INIT("NotAcceptableException"), .shape_name = STR_INIT("NotAcceptableException"),
     .http_status = 406};
const struct aws_error LEX_RUNTIME_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("NotFoundException"), .shape_name = STR_INIT("NotFoundException"),
     .http_status = 404};
const struct aws_error LEX_RUNTIME_REQUEST_TIMEOUT_EXCEPTION =
    {.code = STR_INIT("RequestTimeoutException"), .shape_name = STR_INIT("RequestTimeoutException"),
     .http_status = 408};
const struct aws_error LEX_RUNTIME_UNSUPPORTED_MEDIA_TYPE_EXCEPTION =
    {.code = STR_INIT("UnsupportedMediaTypeException"),
     .shape_name = STR_INIT("UnsupportedMediaTypeException"), .http_status = 415};
static const struct aws_error *const lex_runtime_post_content_errors[] =
    {&LEX_RUNTIME_NOT_FOUND_EXCEPTION, &LEX_RUNTIME_BAD_REQUEST_EXCEPTION,
     &LEX_RUNTIME_LIMIT_EXCEEDED_EXCEPTION, &LEX_RUNTIME_INTERNAL_FAILURE_EXCEPTION,
     &LEX_RUNTIME_CONFLICT_EXCEPTION, &LEX_RUNTIME_UNSUPPORTED_MEDIA_TYPE_EXCEPTION,
     &LEX_RUNTIME_NOT_ACCEPTABLE_EXCEPTION, &LEX_RUNTIME_REQUEST_TIMEOUT_EXCEPTION,
     &LEX_RUNTIME_DEPENDENCY_FAILED_EXCEPTION, &LEX_RUNTIME_BAD_GATEWAY_EXCEPTION,
     &LEX_RUNTIME_LOOP_DETECTED_EXCEPTION};

static const struct operation_facts operations[] = {
    [LEX_RUNTIME_POST_CONTENT] = {.name = STR_INIT("PostContent"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/bot/{botName}/alias/{botAlias}/user/{userId}/content"),
        .http_status = 200, .iam_action = STR_INIT("lex:PostContent"),
        .flags = OPERATION_STREAM_IN | OPERATION_STREAM_OUT,
        .in_size = sizeof(struct lex_runtime_post_content_in),
        .out_size = sizeof(struct lex_runtime_post_content_out),
        .input = &lex_runtime_post_content_in_shape, .output = &lex_runtime_post_content_out_shape,
        .errors = lex_runtime_post_content_errors, .error_count = 11},
};

const struct service_facts lex_runtime_facts =
    {.name = STR_INIT("lex-runtime"), .signing_name = STR_INIT("lex"),
     .endpoint_prefix = STR_INIT("runtime.lex"), .api_version = STR_INIT("2016-11-28"),
     .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 1,
     .operations = operations};
