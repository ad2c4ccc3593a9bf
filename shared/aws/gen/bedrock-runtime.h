/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef SHARED_AWS_GEN_BEDROCK_RUNTIME_H
#define SHARED_AWS_GEN_BEDROCK_RUNTIME_H

#include "shared/aws/call.h"

enum bedrock_runtime_operation {
    BEDROCK_RUNTIME_APPLY_GUARDRAIL,
    BEDROCK_RUNTIME_CONVERSE,
    BEDROCK_RUNTIME_CONVERSE_STREAM,
    BEDROCK_RUNTIME_COUNT_TOKENS,
    BEDROCK_RUNTIME_GET_ASYNC_INVOKE,
    BEDROCK_RUNTIME_INVOKE_GUARDRAIL_CHECKS,
    BEDROCK_RUNTIME_INVOKE_MODEL,
    BEDROCK_RUNTIME_INVOKE_MODEL_WITH_BIDIRECTIONAL_STREAM,
    BEDROCK_RUNTIME_INVOKE_MODEL_WITH_RESPONSE_STREAM,
    BEDROCK_RUNTIME_LIST_ASYNC_INVOKES,
    BEDROCK_RUNTIME_START_ASYNC_INVOKE,
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

/* Lists and maps. */
struct bedrock_runtime_cache_detail_list {
    struct bedrock_runtime_cache_detail *items;
    size_t count;
};
struct bedrock_runtime_citation_generated_content_list {
    struct bedrock_runtime_citation_generated_content *items;
    size_t count;
};
struct bedrock_runtime_citation_list {
    struct bedrock_runtime_citation *items;
    size_t count;
};
struct bedrock_runtime_citation_source_content_delta_list {
    struct bedrock_runtime_citation_source_content_delta *items;
    size_t count;
};
struct bedrock_runtime_citation_source_content_list {
    struct bedrock_runtime_citation_source_content *items;
    size_t count;
};
struct bedrock_runtime_content_block_list {
    struct bedrock_runtime_content_block *items;
    size_t count;
};
struct bedrock_runtime_document_content_block_list {
    struct bedrock_runtime_document_content_block *items;
    size_t count;
};
struct bedrock_runtime_guardrail_assessment_list {
    struct bedrock_runtime_guardrail_assessment *items;
    size_t count;
};
struct bedrock_runtime_guardrail_assessment_list_map {
    struct bedrock_runtime_guardrail_assessment_list_entry *items;
    size_t count;
};
struct bedrock_runtime_guardrail_assessment_map {
    struct bedrock_runtime_guardrail_assessment_entry *items;
    size_t count;
};
struct bedrock_runtime_guardrail_automated_reasoning_finding_list {
    struct bedrock_runtime_guardrail_automated_reasoning_finding *items;
    size_t count;
};
struct bedrock_runtime_guardrail_automated_reasoning_input_text_reference_list {
    struct bedrock_runtime_guardrail_automated_reasoning_input_text_reference *items;
    size_t count;
};
struct bedrock_runtime_guardrail_automated_reasoning_rule_list {
    struct bedrock_runtime_guardrail_automated_reasoning_rule *items;
    size_t count;
};
struct bedrock_runtime_guardrail_automated_reasoning_scenario_list {
    struct bedrock_runtime_guardrail_automated_reasoning_scenario *items;
    size_t count;
};
struct bedrock_runtime_guardrail_automated_reasoning_statement_list {
    struct bedrock_runtime_guardrail_automated_reasoning_statement *items;
    size_t count;
};
struct bedrock_runtime_guardrail_automated_reasoning_translation_list {
    struct bedrock_runtime_guardrail_automated_reasoning_translation *items;
    size_t count;
};
struct bedrock_runtime_guardrail_automated_reasoning_translation_option_list {
    struct bedrock_runtime_guardrail_automated_reasoning_translation_option *items;
    size_t count;
};
struct bedrock_runtime_guardrail_content_filter_list {
    struct bedrock_runtime_guardrail_content_filter *items;
    size_t count;
};
struct bedrock_runtime_guardrail_contextual_grounding_filter_list {
    struct bedrock_runtime_guardrail_contextual_grounding_filter *items;
    size_t count;
};
struct bedrock_runtime_guardrail_custom_word_list {
    struct bedrock_runtime_guardrail_custom_word *items;
    size_t count;
};
struct bedrock_runtime_guardrail_managed_word_list {
    struct bedrock_runtime_guardrail_managed_word *items;
    size_t count;
};
struct bedrock_runtime_guardrail_pii_entity_filter_list {
    struct bedrock_runtime_guardrail_pii_entity_filter *items;
    size_t count;
};
struct bedrock_runtime_guardrail_regex_filter_list {
    struct bedrock_runtime_guardrail_regex_filter *items;
    size_t count;
};
struct bedrock_runtime_guardrail_topic_list {
    struct bedrock_runtime_guardrail_topic *items;
    size_t count;
};
struct bedrock_runtime_message_list {
    struct bedrock_runtime_message *items;
    size_t count;
};
struct bedrock_runtime_prompt_variable_values_map {
    struct bedrock_runtime_prompt_variable_values_entry *items;
    size_t count;
};
struct bedrock_runtime_search_result_content_block_list {
    struct bedrock_runtime_search_result_content_block *items;
    size_t count;
};
struct bedrock_runtime_system_content_block_list {
    struct bedrock_runtime_system_content_block *items;
    size_t count;
};
struct bedrock_runtime_tool_list {
    struct bedrock_runtime_tool *items;
    size_t count;
};
struct bedrock_runtime_tool_result_block_delta_list {
    struct bedrock_runtime_tool_result_block_delta *items;
    size_t count;
};
struct bedrock_runtime_tool_result_content_block_list {
    struct bedrock_runtime_tool_result_content_block *items;
    size_t count;
};

struct bedrock_runtime_any_tool_choice {
    char nothing; /* C has no empty struct */
};

struct bedrock_runtime_applied_guardrail_details {
    struct str guardrail_id;
    struct str guardrail_version;
    struct str guardrail_arn;
    struct str_list guardrail_origin;
    struct str guardrail_ownership;
};

struct bedrock_runtime_audio_block {
    struct str format; /* required */
    const struct bedrock_runtime_audio_source *source; /* required */
    const struct bedrock_runtime_error_block *error;
};

/* One of them is set. */
struct bedrock_runtime_audio_source {
    struct str bytes;
    const struct bedrock_runtime_s3_location *s3_location;
};

struct bedrock_runtime_auto_tool_choice {
    char nothing; /* C has no empty struct */
};

struct bedrock_runtime_cache_detail {
    struct str ttl; /* required */
    struct opt_int input_tokens; /* required */
};

struct bedrock_runtime_cache_point_block {
    struct str type; /* required */
    struct str ttl;
};

struct bedrock_runtime_citation {
    struct str title;
    struct str source;
    struct bedrock_runtime_citation_source_content_list source_content;
    const struct bedrock_runtime_citation_location *location;
};

/* One of them is set. */
struct bedrock_runtime_citation_generated_content {
    struct str text;
};

/* One of them is set. */
struct bedrock_runtime_citation_location {
    const struct bedrock_runtime_web_location *web;
    const struct bedrock_runtime_document_char_location *document_char;
    const struct bedrock_runtime_document_page_location *document_page;
    const struct bedrock_runtime_document_chunk_location *document_chunk;
    const struct bedrock_runtime_search_result_location *search_result_location;
};

/* One of them is set. */
struct bedrock_runtime_citation_source_content {
    struct str text;
};

struct bedrock_runtime_citation_source_content_delta {
    struct str text;
};

struct bedrock_runtime_citations_config {
    struct opt_bool enabled; /* required */
};

struct bedrock_runtime_citations_content_block {
    struct bedrock_runtime_citation_generated_content_list content;
    struct bedrock_runtime_citation_list citations;
};

struct bedrock_runtime_citations_delta {
    struct str title;
    struct str source;
    struct bedrock_runtime_citation_source_content_delta_list source_content;
    const struct bedrock_runtime_citation_location *location;
};

/* One of them is set. */
struct bedrock_runtime_content_block {
    struct str text;
    const struct bedrock_runtime_image_block *image;
    const struct bedrock_runtime_document_block *document;
    const struct bedrock_runtime_video_block *video;
    const struct bedrock_runtime_audio_block *audio;
    const struct bedrock_runtime_tool_use_block *tool_use;
    const struct bedrock_runtime_tool_result_block *tool_result;
    const struct bedrock_runtime_guardrail_converse_content_block *guard_content;
    const struct bedrock_runtime_cache_point_block *cache_point;
    const struct bedrock_runtime_reasoning_content_block *reasoning_content;
    const struct bedrock_runtime_citations_content_block *citations_content;
    const struct bedrock_runtime_search_result_block *search_result;
    const struct bedrock_runtime_tool_addition_block *tool_addition;
    const struct bedrock_runtime_tool_removal_block *tool_removal;
};

/* One of them is set. */
struct bedrock_runtime_content_block_delta {
    struct str text;
    const struct bedrock_runtime_tool_use_block_delta *tool_use;
    struct bedrock_runtime_tool_result_block_delta_list tool_result;
    const struct bedrock_runtime_reasoning_content_block_delta *reasoning_content;
    const struct bedrock_runtime_citations_delta *citation;
    const struct bedrock_runtime_image_block_delta *image;
};

struct bedrock_runtime_content_block_delta_event {
    const struct bedrock_runtime_content_block_delta *delta; /* required */
    struct opt_int content_block_index; /* required */
};

/* One of them is set. */
struct bedrock_runtime_content_block_start {
    const struct bedrock_runtime_tool_use_block_start *tool_use;
    const struct bedrock_runtime_tool_result_block_start *tool_result;
    const struct bedrock_runtime_image_block_start *image;
};

struct bedrock_runtime_content_block_start_event {
    const struct bedrock_runtime_content_block_start *start; /* required */
    struct opt_int content_block_index; /* required */
};

struct bedrock_runtime_content_block_stop_event {
    struct opt_int content_block_index; /* required */
};

struct bedrock_runtime_converse_metrics {
    struct opt_long latency_ms; /* required */
};

/* One of them is set. */
struct bedrock_runtime_converse_output {
    const struct bedrock_runtime_message *message;
};

struct bedrock_runtime_converse_stream_metadata_event {
    const struct bedrock_runtime_token_usage *usage; /* required */
    const struct bedrock_runtime_converse_stream_metrics *metrics; /* required */
    const struct bedrock_runtime_converse_stream_trace *trace;
    const struct bedrock_runtime_performance_configuration *performance_config;
    const struct bedrock_runtime_service_tier *service_tier;
};

struct bedrock_runtime_converse_stream_metrics {
    struct opt_long latency_ms; /* required */
};

/* One event: one of them is set. */
struct bedrock_runtime_converse_stream_output {
    const struct bedrock_runtime_message_start_event *message_start;
    const struct bedrock_runtime_content_block_start_event *content_block_start;
    const struct bedrock_runtime_content_block_delta_event *content_block_delta;
    const struct bedrock_runtime_content_block_stop_event *content_block_stop;
    const struct bedrock_runtime_message_stop_event *message_stop;
    const struct bedrock_runtime_converse_stream_metadata_event *metadata;
    const struct bedrock_runtime_internal_server_exception *internal_server_exception;
    const struct bedrock_runtime_model_stream_error_exception *model_stream_error_exception;
    const struct bedrock_runtime_validation_exception *validation_exception;
    const struct bedrock_runtime_throttling_exception *throttling_exception;
    const struct bedrock_runtime_service_unavailable_exception *service_unavailable_exception;
};

struct bedrock_runtime_converse_stream_trace {
    const struct bedrock_runtime_guardrail_trace_assessment *guardrail;
    const struct bedrock_runtime_prompt_router_trace *prompt_router;
};

struct bedrock_runtime_converse_tokens_request {
    struct bedrock_runtime_message_list messages;
    struct bedrock_runtime_system_content_block_list system;
    const struct bedrock_runtime_tool_configuration *tool_config;
    struct str additional_model_request_fields;
};

struct bedrock_runtime_converse_trace {
    const struct bedrock_runtime_guardrail_trace_assessment *guardrail;
    const struct bedrock_runtime_prompt_router_trace *prompt_router;
};

/* One of them is set. */
struct bedrock_runtime_count_tokens_input {
    const struct bedrock_runtime_invoke_model_tokens_request *invoke_model;
    const struct bedrock_runtime_converse_tokens_request *converse;
};

struct bedrock_runtime_document_block {
    struct str format;
    struct str name; /* required */
    const struct bedrock_runtime_document_source *source; /* required */
    struct str context;
    const struct bedrock_runtime_citations_config *citations;
};

struct bedrock_runtime_document_char_location {
    struct opt_int document_index;
    struct opt_int start;
    struct opt_int end;
};

struct bedrock_runtime_document_chunk_location {
    struct opt_int document_index;
    struct opt_int start;
    struct opt_int end;
};

/* One of them is set. */
struct bedrock_runtime_document_content_block {
    struct str text;
};

struct bedrock_runtime_document_page_location {
    struct opt_int document_index;
    struct opt_int start;
    struct opt_int end;
};

/* One of them is set. */
struct bedrock_runtime_document_source {
    struct str bytes;
    const struct bedrock_runtime_s3_location *s3_location;
    struct str text;
    struct bedrock_runtime_document_content_block_list content;
};

struct bedrock_runtime_error_block {
    struct str message;
};

struct bedrock_runtime_guardrail_assessment {
    const struct bedrock_runtime_guardrail_topic_policy_assessment *topic_policy;
    const struct bedrock_runtime_guardrail_content_policy_assessment *content_policy;
    const struct bedrock_runtime_guardrail_word_policy_assessment *word_policy;
    const struct bedrock_runtime_guardrail_sensitive_information_policy_assessment
        *sensitive_information_policy;
    const struct bedrock_runtime_guardrail_contextual_grounding_policy_assessment
        *contextual_grounding_policy;
    const struct bedrock_runtime_guardrail_automated_reasoning_policy_assessment
        *automated_reasoning_policy;
    const struct bedrock_runtime_guardrail_invocation_metrics *invocation_metrics;
    const struct bedrock_runtime_applied_guardrail_details *applied_guardrail_details;
};

/* One of them is set. */
struct bedrock_runtime_guardrail_automated_reasoning_finding {
    const struct bedrock_runtime_guardrail_automated_reasoning_valid_finding *valid;
    const struct bedrock_runtime_guardrail_automated_reasoning_invalid_finding *invalid;
    const struct bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding *satisfiable;
    const struct bedrock_runtime_guardrail_automated_reasoning_impossible_finding *impossible;
    const struct bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding
        *translation_ambiguous;
    const struct bedrock_runtime_guardrail_automated_reasoning_too_complex_finding *too_complex;
    const struct bedrock_runtime_guardrail_automated_reasoning_no_translations_finding
        *no_translations;
};

struct bedrock_runtime_guardrail_automated_reasoning_impossible_finding {
    const struct bedrock_runtime_guardrail_automated_reasoning_translation *translation;
    struct bedrock_runtime_guardrail_automated_reasoning_rule_list contradicting_rules;
    const struct bedrock_runtime_guardrail_automated_reasoning_logic_warning *logic_warning;
};

struct bedrock_runtime_guardrail_automated_reasoning_input_text_reference {
    struct str text;
};

struct bedrock_runtime_guardrail_automated_reasoning_invalid_finding {
    const struct bedrock_runtime_guardrail_automated_reasoning_translation *translation;
    struct bedrock_runtime_guardrail_automated_reasoning_rule_list contradicting_rules;
    const struct bedrock_runtime_guardrail_automated_reasoning_logic_warning *logic_warning;
};

struct bedrock_runtime_guardrail_automated_reasoning_logic_warning {
    struct str type;
    struct bedrock_runtime_guardrail_automated_reasoning_statement_list premises;
    struct bedrock_runtime_guardrail_automated_reasoning_statement_list claims;
};

struct bedrock_runtime_guardrail_automated_reasoning_no_translations_finding {
    char nothing; /* C has no empty struct */
};

struct bedrock_runtime_guardrail_automated_reasoning_policy_assessment {
    struct bedrock_runtime_guardrail_automated_reasoning_finding_list findings;
};

struct bedrock_runtime_guardrail_automated_reasoning_rule {
    struct str identifier;
    struct str policy_version_arn;
};

struct bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding {
    const struct bedrock_runtime_guardrail_automated_reasoning_translation *translation;
    const struct bedrock_runtime_guardrail_automated_reasoning_scenario *claims_true_scenario;
    const struct bedrock_runtime_guardrail_automated_reasoning_scenario *claims_false_scenario;
    const struct bedrock_runtime_guardrail_automated_reasoning_logic_warning *logic_warning;
};

struct bedrock_runtime_guardrail_automated_reasoning_scenario {
    struct bedrock_runtime_guardrail_automated_reasoning_statement_list statements;
};

struct bedrock_runtime_guardrail_automated_reasoning_statement {
    struct str logic;
    struct str natural_language;
};

struct bedrock_runtime_guardrail_automated_reasoning_too_complex_finding {
    char nothing; /* C has no empty struct */
};

struct bedrock_runtime_guardrail_automated_reasoning_translation {
    struct bedrock_runtime_guardrail_automated_reasoning_statement_list premises;
    struct bedrock_runtime_guardrail_automated_reasoning_statement_list claims;
    struct bedrock_runtime_guardrail_automated_reasoning_input_text_reference_list
        untranslated_premises;
    struct bedrock_runtime_guardrail_automated_reasoning_input_text_reference_list
        untranslated_claims;
    struct opt_double confidence;
};

struct bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding {
    struct bedrock_runtime_guardrail_automated_reasoning_translation_option_list options;
    struct bedrock_runtime_guardrail_automated_reasoning_scenario_list difference_scenarios;
};

struct bedrock_runtime_guardrail_automated_reasoning_translation_option {
    struct bedrock_runtime_guardrail_automated_reasoning_translation_list translations;
};

struct bedrock_runtime_guardrail_automated_reasoning_valid_finding {
    const struct bedrock_runtime_guardrail_automated_reasoning_translation *translation;
    const struct bedrock_runtime_guardrail_automated_reasoning_scenario *claims_true_scenario;
    struct bedrock_runtime_guardrail_automated_reasoning_rule_list supporting_rules;
    const struct bedrock_runtime_guardrail_automated_reasoning_logic_warning *logic_warning;
};

struct bedrock_runtime_guardrail_configuration {
    struct str guardrail_identifier;
    struct str guardrail_version;
    struct str trace;
};

struct bedrock_runtime_guardrail_content_filter {
    struct str type; /* required */
    struct str confidence; /* required */
    struct str filter_strength;
    struct str action; /* required */
    struct opt_bool detected;
};

struct bedrock_runtime_guardrail_content_policy_assessment {
    struct bedrock_runtime_guardrail_content_filter_list filters; /* required */
};

struct bedrock_runtime_guardrail_contextual_grounding_filter {
    struct str type; /* required */
    struct opt_double threshold; /* required */
    struct opt_double score; /* required */
    struct str action; /* required */
    struct opt_bool detected;
};

struct bedrock_runtime_guardrail_contextual_grounding_policy_assessment {
    struct bedrock_runtime_guardrail_contextual_grounding_filter_list filters;
};

/* One of them is set. */
struct bedrock_runtime_guardrail_converse_content_block {
    const struct bedrock_runtime_guardrail_converse_text_block *text;
    const struct bedrock_runtime_guardrail_converse_image_block *image;
};

struct bedrock_runtime_guardrail_converse_image_block {
    struct str format; /* required */
    const struct bedrock_runtime_guardrail_converse_image_source *source; /* required */
};

/* One of them is set. */
struct bedrock_runtime_guardrail_converse_image_source {
    struct str bytes;
};

struct bedrock_runtime_guardrail_converse_text_block {
    struct str text; /* required */
    struct str_list qualifiers;
};

struct bedrock_runtime_guardrail_coverage {
    const struct bedrock_runtime_guardrail_text_characters_coverage *text_characters;
    const struct bedrock_runtime_guardrail_image_coverage *images;
};

struct bedrock_runtime_guardrail_custom_word {
    struct str match; /* required */
    struct str action; /* required */
    struct opt_bool detected;
};

struct bedrock_runtime_guardrail_image_coverage {
    struct opt_int guarded;
    struct opt_int total;
};

struct bedrock_runtime_guardrail_invocation_metrics {
    struct opt_long guardrail_processing_latency;
    const struct bedrock_runtime_guardrail_usage *usage;
    const struct bedrock_runtime_guardrail_coverage *guardrail_coverage;
};

struct bedrock_runtime_guardrail_managed_word {
    struct str match; /* required */
    struct str type; /* required */
    struct str action; /* required */
    struct opt_bool detected;
};

struct bedrock_runtime_guardrail_pii_entity_filter {
    struct str match; /* required */
    struct str type; /* required */
    struct str action; /* required */
    struct opt_bool detected;
};

struct bedrock_runtime_guardrail_regex_filter {
    struct str name;
    struct str match;
    struct str regex;
    struct str action; /* required */
    struct opt_bool detected;
};

struct bedrock_runtime_guardrail_sensitive_information_policy_assessment {
    struct bedrock_runtime_guardrail_pii_entity_filter_list pii_entities; /* required */
    struct bedrock_runtime_guardrail_regex_filter_list regexes; /* required */
};

struct bedrock_runtime_guardrail_stream_configuration {
    struct str guardrail_identifier;
    struct str guardrail_version;
    struct str trace;
    struct str stream_processing_mode;
};

struct bedrock_runtime_guardrail_text_characters_coverage {
    struct opt_int guarded;
    struct opt_int total;
};

struct bedrock_runtime_guardrail_topic {
    struct str name; /* required */
    struct str type; /* required */
    struct str action; /* required */
    struct opt_bool detected;
};

struct bedrock_runtime_guardrail_topic_policy_assessment {
    struct bedrock_runtime_guardrail_topic_list topics; /* required */
};

struct bedrock_runtime_guardrail_trace_assessment {
    struct str_list model_output;
    struct bedrock_runtime_guardrail_assessment_map input_assessment;
    struct bedrock_runtime_guardrail_assessment_list_map output_assessments;
    struct str action_reason;
};

struct bedrock_runtime_guardrail_usage {
    struct opt_int topic_policy_units; /* required */
    struct opt_int content_policy_units; /* required */
    struct opt_int word_policy_units; /* required */
    struct opt_int sensitive_information_policy_units; /* required */
    struct opt_int sensitive_information_policy_free_units; /* required */
    struct opt_int contextual_grounding_policy_units; /* required */
    struct opt_int content_policy_image_units;
    struct opt_int automated_reasoning_policy_units;
    struct opt_int automated_reasoning_policies;
};

struct bedrock_runtime_guardrail_word_policy_assessment {
    struct bedrock_runtime_guardrail_custom_word_list custom_words; /* required */
    struct bedrock_runtime_guardrail_managed_word_list managed_word_lists; /* required */
};

struct bedrock_runtime_image_block {
    struct str format; /* required */
    const struct bedrock_runtime_image_source *source; /* required */
    const struct bedrock_runtime_error_block *error;
};

struct bedrock_runtime_image_block_delta {
    const struct bedrock_runtime_image_source *source;
    const struct bedrock_runtime_error_block *error;
};

struct bedrock_runtime_image_block_start {
    struct str format; /* required */
};

/* One of them is set. */
struct bedrock_runtime_image_source {
    struct str bytes;
    const struct bedrock_runtime_s3_location *s3_location;
};

struct bedrock_runtime_inference_configuration {
    struct opt_int max_tokens;
    struct opt_double temperature;
    struct opt_double top_p;
    struct str_list stop_sequences;
};

struct bedrock_runtime_internal_server_exception {
    struct str message;
};

struct bedrock_runtime_invoke_model_tokens_request {
    struct str body; /* required */
};

struct bedrock_runtime_json_schema_definition {
    struct str schema; /* required */
    struct str name;
    struct str description;
};

struct bedrock_runtime_message {
    struct str role; /* required */
    struct bedrock_runtime_content_block_list content; /* required */
};

struct bedrock_runtime_message_start_event {
    struct str role; /* required */
};

struct bedrock_runtime_message_stop_event {
    struct str stop_reason; /* required */
    struct str additional_model_response_fields;
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

struct bedrock_runtime_output_config {
    const struct bedrock_runtime_output_format *text_format;
    struct str effort;
};

struct bedrock_runtime_output_format {
    struct str type; /* required */
    const struct bedrock_runtime_output_format_structure *structure; /* required */
};

/* One of them is set. */
struct bedrock_runtime_output_format_structure {
    const struct bedrock_runtime_json_schema_definition *json_schema;
};

struct bedrock_runtime_payload_part {
    struct str bytes;
};

struct bedrock_runtime_performance_configuration {
    struct str latency;
};

struct bedrock_runtime_prompt_router_trace {
    struct str invoked_model_id;
};

/* One of them is set. */
struct bedrock_runtime_prompt_variable_values {
    struct str text;
};

/* One of them is set. */
struct bedrock_runtime_reasoning_content_block {
    const struct bedrock_runtime_reasoning_text_block *reasoning_text;
    struct str redacted_content;
};

/* One of them is set. */
struct bedrock_runtime_reasoning_content_block_delta {
    struct str text;
    struct str redacted_content;
    struct str signature;
};

struct bedrock_runtime_reasoning_text_block {
    struct str text; /* required */
    struct str signature;
};

/* One event: one of them is set. */
struct bedrock_runtime_response_stream {
    const struct bedrock_runtime_payload_part *chunk;
    const struct bedrock_runtime_internal_server_exception *internal_server_exception;
    const struct bedrock_runtime_model_stream_error_exception *model_stream_error_exception;
    const struct bedrock_runtime_validation_exception *validation_exception;
    const struct bedrock_runtime_throttling_exception *throttling_exception;
    const struct bedrock_runtime_model_timeout_exception *model_timeout_exception;
    const struct bedrock_runtime_service_unavailable_exception *service_unavailable_exception;
};

struct bedrock_runtime_s3_location {
    struct str uri; /* required */
    struct str bucket_owner;
};

struct bedrock_runtime_search_result_block {
    struct str source; /* required */
    struct str title; /* required */
    struct bedrock_runtime_search_result_content_block_list content; /* required */
    const struct bedrock_runtime_citations_config *citations;
};

struct bedrock_runtime_search_result_content_block {
    struct str text; /* required */
};

struct bedrock_runtime_search_result_location {
    struct opt_int search_result_index;
    struct opt_int start;
    struct opt_int end;
};

struct bedrock_runtime_service_tier {
    struct str type; /* required */
};

struct bedrock_runtime_service_unavailable_exception {
    struct str message;
};

struct bedrock_runtime_specific_tool_choice {
    struct str name; /* required */
};

/* One of them is set. */
struct bedrock_runtime_system_content_block {
    struct str text;
    const struct bedrock_runtime_guardrail_converse_content_block *guard_content;
    const struct bedrock_runtime_cache_point_block *cache_point;
};

struct bedrock_runtime_system_tool {
    struct str name; /* required */
};

struct bedrock_runtime_throttling_exception {
    struct str message;
};

struct bedrock_runtime_token_usage {
    struct opt_int input_tokens; /* required */
    struct opt_int output_tokens; /* required */
    struct opt_int total_tokens; /* required */
    struct opt_int cache_read_input_tokens;
    struct opt_int cache_write_input_tokens;
    struct bedrock_runtime_cache_detail_list cache_details;
};

/* One of them is set. */
struct bedrock_runtime_tool {
    const struct bedrock_runtime_tool_specification *tool_spec;
    const struct bedrock_runtime_system_tool *system_tool;
    const struct bedrock_runtime_cache_point_block *cache_point;
};

struct bedrock_runtime_tool_addition_block {
    const struct bedrock_runtime_tool_reference *tool; /* required */
};

/* One of them is set. */
struct bedrock_runtime_tool_choice {
    const struct bedrock_runtime_auto_tool_choice *auto_;
    const struct bedrock_runtime_any_tool_choice *any;
    const struct bedrock_runtime_specific_tool_choice *tool;
};

struct bedrock_runtime_tool_configuration {
    struct bedrock_runtime_tool_list tools; /* required */
    const struct bedrock_runtime_tool_choice *tool_choice;
};

/* One of them is set. */
struct bedrock_runtime_tool_input_schema {
    struct str json;
};

struct bedrock_runtime_tool_reference {
    struct str type;
    struct str name;
    struct str server_name;
};

struct bedrock_runtime_tool_removal_block {
    const struct bedrock_runtime_tool_reference *tool; /* required */
};

struct bedrock_runtime_tool_result_block {
    struct str tool_use_id; /* required */
    struct bedrock_runtime_tool_result_content_block_list content; /* required */
    struct str status;
    struct str type;
};

/* One of them is set. */
struct bedrock_runtime_tool_result_block_delta {
    struct str text;
    struct str json;
};

struct bedrock_runtime_tool_result_block_start {
    struct str tool_use_id; /* required */
    struct str type;
    struct str status;
};

/* One of them is set. */
struct bedrock_runtime_tool_result_content_block {
    struct str json;
    struct str text;
    const struct bedrock_runtime_image_block *image;
    const struct bedrock_runtime_document_block *document;
    const struct bedrock_runtime_video_block *video;
    const struct bedrock_runtime_search_result_block *search_result;
};

struct bedrock_runtime_tool_specification {
    struct str name; /* required */
    struct str description;
    const struct bedrock_runtime_tool_input_schema *input_schema; /* required */
    struct opt_bool strict;
};

struct bedrock_runtime_tool_use_block {
    struct str tool_use_id; /* required */
    struct str name; /* required */
    struct str input; /* required */
    struct str type;
};

struct bedrock_runtime_tool_use_block_delta {
    struct str input; /* required */
};

struct bedrock_runtime_tool_use_block_start {
    struct str tool_use_id; /* required */
    struct str name; /* required */
    struct str type;
};

struct bedrock_runtime_validation_exception {
    struct str message;
};

struct bedrock_runtime_video_block {
    struct str format; /* required */
    const struct bedrock_runtime_video_source *source; /* required */
};

/* One of them is set. */
struct bedrock_runtime_video_source {
    struct str bytes;
    const struct bedrock_runtime_s3_location *s3_location;
};

struct bedrock_runtime_web_location {
    struct str url;
    struct str domain;
};

/* Entries of the maps. */
struct bedrock_runtime_guardrail_assessment_entry {
    struct str key;
    struct bedrock_runtime_guardrail_assessment value;
};
struct bedrock_runtime_guardrail_assessment_list_entry {
    struct str key;
    struct bedrock_runtime_guardrail_assessment_list value;
};
struct bedrock_runtime_prompt_variable_values_entry {
    struct str key;
    struct bedrock_runtime_prompt_variable_values value;
};

/* Converse */
struct bedrock_runtime_converse_in {
    struct str model_id; /* required */
    struct bedrock_runtime_message_list messages;
    struct bedrock_runtime_system_content_block_list system;
    const struct bedrock_runtime_inference_configuration *inference_config;
    const struct bedrock_runtime_tool_configuration *tool_config;
    const struct bedrock_runtime_guardrail_configuration *guardrail_config;
    struct str additional_model_request_fields;
    struct bedrock_runtime_prompt_variable_values_map prompt_variables;
    struct str_list additional_model_response_field_paths;
    struct str_map request_metadata;
    const struct bedrock_runtime_performance_configuration *performance_config;
    const struct bedrock_runtime_service_tier *service_tier;
    const struct bedrock_runtime_output_config *output_config;
};
struct bedrock_runtime_converse_out {
    const struct bedrock_runtime_converse_output *output; /* required */
    struct str stop_reason; /* required */
    const struct bedrock_runtime_token_usage *usage; /* required */
    const struct bedrock_runtime_converse_metrics *metrics; /* required */
    struct str additional_model_response_fields;
    const struct bedrock_runtime_converse_trace *trace;
    const struct bedrock_runtime_performance_configuration *performance_config;
    const struct bedrock_runtime_service_tier *service_tier;
};
enum outcome bedrock_runtime_converse(struct call *call,
                                      const struct bedrock_runtime_converse_in *in,
                                      struct bedrock_runtime_converse_out *out);
static inline enum outcome bedrock_runtime_converse_run(struct call *call, const void *in,
                                                        void *out) {
    return bedrock_runtime_converse(call, in, out);
}

/* ConverseStream */
struct bedrock_runtime_converse_stream_in {
    struct str model_id; /* required */
    struct bedrock_runtime_message_list messages;
    struct bedrock_runtime_system_content_block_list system;
    const struct bedrock_runtime_inference_configuration *inference_config;
    const struct bedrock_runtime_tool_configuration *tool_config;
    const struct bedrock_runtime_guardrail_stream_configuration *guardrail_config;
    struct str additional_model_request_fields;
    struct bedrock_runtime_prompt_variable_values_map prompt_variables;
    struct str_list additional_model_response_field_paths;
    struct str_map request_metadata;
    const struct bedrock_runtime_performance_configuration *performance_config;
    const struct bedrock_runtime_service_tier *service_tier;
    const struct bedrock_runtime_output_config *output_config;
};
struct bedrock_runtime_converse_stream_out {
    const struct bedrock_runtime_converse_stream_output *stream;
};
enum outcome bedrock_runtime_converse_stream(struct call *call,
                                             const struct bedrock_runtime_converse_stream_in *in,
                                             struct bedrock_runtime_converse_stream_out *out);
static inline enum outcome bedrock_runtime_converse_stream_run(struct call *call, const void *in,
                                                               void *out) {
    return bedrock_runtime_converse_stream(call, in, out);
}

/* CountTokens */
struct bedrock_runtime_count_tokens_in {
    struct str model_id; /* required */
    const struct bedrock_runtime_count_tokens_input *input; /* required */
};
struct bedrock_runtime_count_tokens_out {
    struct opt_int input_tokens; /* required */
};
enum outcome bedrock_runtime_count_tokens(struct call *call,
                                          const struct bedrock_runtime_count_tokens_in *in,
                                          struct bedrock_runtime_count_tokens_out *out);
static inline enum outcome bedrock_runtime_count_tokens_run(struct call *call, const void *in,
                                                            void *out) {
    return bedrock_runtime_count_tokens(call, in, out);
}

/* InvokeModel */
struct bedrock_runtime_invoke_model_in {
    struct str body;
    struct str content_type;
    struct str accept;
    struct str model_id; /* required */
    struct str trace;
    struct str guardrail_identifier;
    struct str guardrail_version;
    struct str performance_config_latency;
    struct str service_tier;
    struct str request_metadata;
};
struct bedrock_runtime_invoke_model_out {
    struct str body; /* required */
    struct str content_type; /* required */
    struct str performance_config_latency;
    struct str service_tier;
};
enum outcome bedrock_runtime_invoke_model(struct call *call,
                                          const struct bedrock_runtime_invoke_model_in *in,
                                          struct bedrock_runtime_invoke_model_out *out);
static inline enum outcome bedrock_runtime_invoke_model_run(struct call *call, const void *in,
                                                            void *out) {
    return bedrock_runtime_invoke_model(call, in, out);
}

/* InvokeModelWithResponseStream */
struct bedrock_runtime_invoke_model_with_response_stream_in {
    struct str body;
    struct str content_type;
    struct str accept;
    struct str model_id; /* required */
    struct str trace;
    struct str guardrail_identifier;
    struct str guardrail_version;
    struct str performance_config_latency;
    struct str service_tier;
    struct str request_metadata;
};
struct bedrock_runtime_invoke_model_with_response_stream_out {
    const struct bedrock_runtime_response_stream *body; /* required */
    struct str content_type; /* required */
    struct str performance_config_latency;
    struct str service_tier;
};
enum outcome bedrock_runtime_invoke_model_with_response_stream(
    struct call *call, const struct bedrock_runtime_invoke_model_with_response_stream_in *in,
    struct bedrock_runtime_invoke_model_with_response_stream_out *out);
static inline enum outcome bedrock_runtime_invoke_model_with_response_stream_run(
    struct call *call, const void *in, void *out) {
    return bedrock_runtime_invoke_model_with_response_stream(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape bedrock_runtime_any_tool_choice_shape;
extern const struct shape bedrock_runtime_applied_guardrail_details_shape;
extern const struct shape bedrock_runtime_audio_block_shape;
extern const struct shape bedrock_runtime_audio_source_shape;
extern const struct shape bedrock_runtime_auto_tool_choice_shape;
extern const struct shape bedrock_runtime_cache_detail_shape;
extern const struct shape bedrock_runtime_cache_point_block_shape;
extern const struct shape bedrock_runtime_citation_shape;
extern const struct shape bedrock_runtime_citation_generated_content_shape;
extern const struct shape bedrock_runtime_citation_location_shape;
extern const struct shape bedrock_runtime_citation_source_content_shape;
extern const struct shape bedrock_runtime_citation_source_content_delta_shape;
extern const struct shape bedrock_runtime_citations_config_shape;
extern const struct shape bedrock_runtime_citations_content_block_shape;
extern const struct shape bedrock_runtime_citations_delta_shape;
extern const struct shape bedrock_runtime_content_block_shape;
extern const struct shape bedrock_runtime_content_block_delta_shape;
extern const struct shape bedrock_runtime_content_block_delta_event_shape;
extern const struct shape bedrock_runtime_content_block_start_shape;
extern const struct shape bedrock_runtime_content_block_start_event_shape;
extern const struct shape bedrock_runtime_content_block_stop_event_shape;
extern const struct shape bedrock_runtime_converse_in_shape;
extern const struct shape bedrock_runtime_converse_metrics_shape;
extern const struct shape bedrock_runtime_converse_out_shape;
extern const struct shape bedrock_runtime_converse_output_shape;
extern const struct shape bedrock_runtime_converse_stream_in_shape;
extern const struct shape bedrock_runtime_converse_stream_metadata_event_shape;
extern const struct shape bedrock_runtime_converse_stream_metrics_shape;
extern const struct shape bedrock_runtime_converse_stream_out_shape;
extern const struct shape bedrock_runtime_converse_stream_output_shape;
extern const struct shape bedrock_runtime_converse_stream_trace_shape;
extern const struct shape bedrock_runtime_converse_tokens_request_shape;
extern const struct shape bedrock_runtime_converse_trace_shape;
extern const struct shape bedrock_runtime_count_tokens_in_shape;
extern const struct shape bedrock_runtime_count_tokens_input_shape;
extern const struct shape bedrock_runtime_count_tokens_out_shape;
extern const struct shape bedrock_runtime_document_block_shape;
extern const struct shape bedrock_runtime_document_char_location_shape;
extern const struct shape bedrock_runtime_document_chunk_location_shape;
extern const struct shape bedrock_runtime_document_content_block_shape;
extern const struct shape bedrock_runtime_document_page_location_shape;
extern const struct shape bedrock_runtime_document_source_shape;
extern const struct shape bedrock_runtime_error_block_shape;
extern const struct shape bedrock_runtime_guardrail_assessment_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_finding_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_impossible_finding_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_input_text_reference_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_invalid_finding_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_logic_warning_shape;
extern const struct shape
    bedrock_runtime_guardrail_automated_reasoning_no_translations_finding_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_policy_assessment_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_rule_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_scenario_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_statement_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_too_complex_finding_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_translation_shape;
extern const struct shape
    bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_translation_option_shape;
extern const struct shape bedrock_runtime_guardrail_automated_reasoning_valid_finding_shape;
extern const struct shape bedrock_runtime_guardrail_configuration_shape;
extern const struct shape bedrock_runtime_guardrail_content_filter_shape;
extern const struct shape bedrock_runtime_guardrail_content_policy_assessment_shape;
extern const struct shape bedrock_runtime_guardrail_contextual_grounding_filter_shape;
extern const struct shape bedrock_runtime_guardrail_contextual_grounding_policy_assessment_shape;
extern const struct shape bedrock_runtime_guardrail_converse_content_block_shape;
extern const struct shape bedrock_runtime_guardrail_converse_image_block_shape;
extern const struct shape bedrock_runtime_guardrail_converse_image_source_shape;
extern const struct shape bedrock_runtime_guardrail_converse_text_block_shape;
extern const struct shape bedrock_runtime_guardrail_coverage_shape;
extern const struct shape bedrock_runtime_guardrail_custom_word_shape;
extern const struct shape bedrock_runtime_guardrail_image_coverage_shape;
extern const struct shape bedrock_runtime_guardrail_invocation_metrics_shape;
extern const struct shape bedrock_runtime_guardrail_managed_word_shape;
extern const struct shape bedrock_runtime_guardrail_pii_entity_filter_shape;
extern const struct shape bedrock_runtime_guardrail_regex_filter_shape;
extern const struct shape bedrock_runtime_guardrail_sensitive_information_policy_assessment_shape;
extern const struct shape bedrock_runtime_guardrail_stream_configuration_shape;
extern const struct shape bedrock_runtime_guardrail_text_characters_coverage_shape;
extern const struct shape bedrock_runtime_guardrail_topic_shape;
extern const struct shape bedrock_runtime_guardrail_topic_policy_assessment_shape;
extern const struct shape bedrock_runtime_guardrail_trace_assessment_shape;
extern const struct shape bedrock_runtime_guardrail_usage_shape;
extern const struct shape bedrock_runtime_guardrail_word_policy_assessment_shape;
extern const struct shape bedrock_runtime_image_block_shape;
extern const struct shape bedrock_runtime_image_block_delta_shape;
extern const struct shape bedrock_runtime_image_block_start_shape;
extern const struct shape bedrock_runtime_image_source_shape;
extern const struct shape bedrock_runtime_inference_configuration_shape;
extern const struct shape bedrock_runtime_internal_server_exception_shape;
extern const struct shape bedrock_runtime_invoke_model_in_shape;
extern const struct shape bedrock_runtime_invoke_model_out_shape;
extern const struct shape bedrock_runtime_invoke_model_tokens_request_shape;
extern const struct shape bedrock_runtime_invoke_model_with_response_stream_in_shape;
extern const struct shape bedrock_runtime_invoke_model_with_response_stream_out_shape;
extern const struct shape bedrock_runtime_json_schema_definition_shape;
extern const struct shape bedrock_runtime_message_shape;
extern const struct shape bedrock_runtime_message_start_event_shape;
extern const struct shape bedrock_runtime_message_stop_event_shape;
extern const struct shape bedrock_runtime_model_error_exception_shape;
extern const struct shape bedrock_runtime_model_stream_error_exception_shape;
extern const struct shape bedrock_runtime_model_stream_error_exception_error_shape;
extern const struct shape bedrock_runtime_model_timeout_exception_shape;
extern const struct shape bedrock_runtime_output_config_shape;
extern const struct shape bedrock_runtime_output_format_shape;
extern const struct shape bedrock_runtime_output_format_structure_shape;
extern const struct shape bedrock_runtime_payload_part_shape;
extern const struct shape bedrock_runtime_performance_configuration_shape;
extern const struct shape bedrock_runtime_prompt_router_trace_shape;
extern const struct shape bedrock_runtime_prompt_variable_values_shape;
extern const struct shape bedrock_runtime_reasoning_content_block_shape;
extern const struct shape bedrock_runtime_reasoning_content_block_delta_shape;
extern const struct shape bedrock_runtime_reasoning_text_block_shape;
extern const struct shape bedrock_runtime_response_stream_shape;
extern const struct shape bedrock_runtime_s3_location_shape;
extern const struct shape bedrock_runtime_search_result_block_shape;
extern const struct shape bedrock_runtime_search_result_content_block_shape;
extern const struct shape bedrock_runtime_search_result_location_shape;
extern const struct shape bedrock_runtime_service_tier_shape;
extern const struct shape bedrock_runtime_service_unavailable_exception_shape;
extern const struct shape bedrock_runtime_specific_tool_choice_shape;
extern const struct shape bedrock_runtime_system_content_block_shape;
extern const struct shape bedrock_runtime_system_tool_shape;
extern const struct shape bedrock_runtime_throttling_exception_shape;
extern const struct shape bedrock_runtime_token_usage_shape;
extern const struct shape bedrock_runtime_tool_shape;
extern const struct shape bedrock_runtime_tool_addition_block_shape;
extern const struct shape bedrock_runtime_tool_choice_shape;
extern const struct shape bedrock_runtime_tool_configuration_shape;
extern const struct shape bedrock_runtime_tool_input_schema_shape;
extern const struct shape bedrock_runtime_tool_reference_shape;
extern const struct shape bedrock_runtime_tool_removal_block_shape;
extern const struct shape bedrock_runtime_tool_result_block_shape;
extern const struct shape bedrock_runtime_tool_result_block_delta_shape;
extern const struct shape bedrock_runtime_tool_result_block_start_shape;
extern const struct shape bedrock_runtime_tool_result_content_block_shape;
extern const struct shape bedrock_runtime_tool_specification_shape;
extern const struct shape bedrock_runtime_tool_use_block_shape;
extern const struct shape bedrock_runtime_tool_use_block_delta_shape;
extern const struct shape bedrock_runtime_tool_use_block_start_shape;
extern const struct shape bedrock_runtime_validation_exception_shape;
extern const struct shape bedrock_runtime_video_block_shape;
extern const struct shape bedrock_runtime_video_source_shape;
extern const struct shape bedrock_runtime_web_location_shape;

#endif
