/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_LEX_RUNTIME_H
#define TESTS_PROTOCOLS_GEN_LEX_RUNTIME_H

#include "shared/aws/call.h"

enum lex_runtime_operation {
    LEX_RUNTIME_POST_CONTENT,
    LEX_RUNTIME_OPERATION_COUNT,
};

extern const struct service_facts lex_runtime_facts;
extern const struct operation lex_runtime_operations[LEX_RUNTIME_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error LEX_RUNTIME_BAD_GATEWAY_EXCEPTION;
extern const struct aws_error LEX_RUNTIME_BAD_REQUEST_EXCEPTION;
extern const struct aws_error LEX_RUNTIME_CONFLICT_EXCEPTION;
extern const struct aws_error LEX_RUNTIME_DEPENDENCY_FAILED_EXCEPTION;
extern const struct aws_error LEX_RUNTIME_INTERNAL_FAILURE_EXCEPTION;
extern const struct aws_error LEX_RUNTIME_LIMIT_EXCEEDED_EXCEPTION;
extern const struct aws_error LEX_RUNTIME_LOOP_DETECTED_EXCEPTION;
extern const struct aws_error LEX_RUNTIME_NOT_ACCEPTABLE_EXCEPTION;
extern const struct aws_error LEX_RUNTIME_NOT_FOUND_EXCEPTION;
extern const struct aws_error LEX_RUNTIME_REQUEST_TIMEOUT_EXCEPTION;
extern const struct aws_error LEX_RUNTIME_UNSUPPORTED_MEDIA_TYPE_EXCEPTION;

struct lex_runtime_limit_exceeded_exception {
    struct str retry_after_seconds;
};

/* PostContent */
struct lex_runtime_post_content_in {
    struct str bot_name; /* required */
    struct str bot_alias; /* required */
    struct str user_id; /* required */
    struct str session_attributes;
    struct str request_attributes;
    struct str content_type; /* required */
    struct str accept;
    struct body_reader *input_stream; /* required */
    struct str active_contexts;
};
struct lex_runtime_post_content_out {
    struct str content_type;
    struct str intent_name;
    struct str nlu_intent_confidence;
    struct str alternative_intents;
    struct str slots;
    struct str session_attributes;
    struct str sentiment_response;
    struct str message;
    struct str encoded_message;
    struct str message_format;
    struct str dialog_state;
    struct str slot_to_elicit;
    struct str input_transcript;
    struct str encoded_input_transcript;
    struct body_out audio_stream;
    struct str bot_version;
    struct str session_id;
    struct str active_contexts;
};
enum outcome lex_runtime_post_content(struct call *call,
                                      const struct lex_runtime_post_content_in *in,
                                      struct lex_runtime_post_content_out *out);
static inline enum outcome lex_runtime_post_content_run(struct call *call, const void *in,
                                                        void *out) {
    return lex_runtime_post_content(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape lex_runtime_limit_exceeded_exception_shape;
extern const struct shape lex_runtime_post_content_in_shape;
extern const struct shape lex_runtime_post_content_out_shape;

#endif
