/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/bedrock-runtime.h"

_Static_assert(offsetof(struct bedrock_runtime_guardrail_assessment_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct bedrock_runtime_guardrail_assessment_list_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct bedrock_runtime_prompt_variable_values_entry, value) == sizeof(struct str), "see shape.h");

static const struct str enum_conversation_role[] = {
    STR_INIT("user"), STR_INIT("assistant"), STR_INIT("system"),
};
static const struct str enum_image_format[] = {
    STR_INIT("png"), STR_INIT("jpeg"), STR_INIT("gif"), STR_INIT("webp"),
};
static const struct str enum_document_format[] = {
    STR_INIT("pdf"), STR_INIT("csv"), STR_INIT("doc"), STR_INIT("docx"), STR_INIT("xls"),
    STR_INIT("xlsx"), STR_INIT("html"), STR_INIT("txt"), STR_INIT("md"),
};
static const struct str enum_video_format[] = {
    STR_INIT("mkv"), STR_INIT("mov"), STR_INIT("mp4"), STR_INIT("webm"), STR_INIT("flv"),
    STR_INIT("mpeg"), STR_INIT("mpg"), STR_INIT("wmv"), STR_INIT("three_gp"),
};
static const struct str enum_audio_format[] = {
    STR_INIT("mp3"), STR_INIT("opus"), STR_INIT("wav"), STR_INIT("aac"), STR_INIT("flac"),
    STR_INIT("mp4"), STR_INIT("ogg"), STR_INIT("mkv"), STR_INIT("mka"), STR_INIT("x-aac"),
    STR_INIT("m4a"), STR_INIT("mpeg"), STR_INIT("mpga"), STR_INIT("pcm"), STR_INIT("webm"),
};
static const struct str enum_tool_use_type[] = {STR_INIT("server_tool_use")};
static const struct str enum_tool_result_status[] = {STR_INIT("success"), STR_INIT("error")};
static const struct str enum_guardrail_converse_content_qualifier[] = {
    STR_INIT("grounding_source"), STR_INIT("query"), STR_INIT("guard_content"),
};
static const struct str enum_guardrail_converse_image_format[] = {
    STR_INIT("png"), STR_INIT("jpeg"),
};
static const struct str enum_cache_point_type[] = {STR_INIT("default")};
static const struct str enum_cache_ttl[] = {STR_INIT("5m"), STR_INIT("1h")};
static const struct str enum_guardrail_trace[] = {
    STR_INIT("enabled"), STR_INIT("disabled"), STR_INIT("enabled_full"),
};
static const struct str enum_performance_config_latency[] = {
    STR_INIT("standard"), STR_INIT("optimized"),
};
static const struct str enum_service_tier_type[] = {
    STR_INIT("priority"), STR_INIT("default"), STR_INIT("flex"), STR_INIT("reserved"),
};
static const struct str enum_output_format_type[] = {STR_INIT("json_schema")};
static const struct str enum_stop_reason[] = {
    STR_INIT("end_turn"), STR_INIT("tool_use"), STR_INIT("max_tokens"), STR_INIT("stop_sequence"),
    STR_INIT("guardrail_intervened"), STR_INIT("content_filtered"),
    STR_INIT("malformed_model_output"), STR_INIT("malformed_tool_use"),
    STR_INIT("model_context_window_exceeded"),
};
static const struct str enum_guardrail_topic_type[] = {STR_INIT("DENY")};
static const struct str enum_guardrail_topic_policy_action[] = {
    STR_INIT("BLOCKED"), STR_INIT("NONE"),
};
static const struct str enum_guardrail_content_filter_type[] = {
    STR_INIT("INSULTS"), STR_INIT("HATE"), STR_INIT("SEXUAL"), STR_INIT("VIOLENCE"),
    STR_INIT("MISCONDUCT"), STR_INIT("PROMPT_ATTACK"),
};
static const struct str enum_guardrail_content_filter_confidence[] = {
    STR_INIT("NONE"), STR_INIT("LOW"), STR_INIT("MEDIUM"), STR_INIT("HIGH"),
};
static const struct str enum_guardrail_content_filter_strength[] = {
    STR_INIT("NONE"), STR_INIT("LOW"), STR_INIT("MEDIUM"), STR_INIT("HIGH"),
};
static const struct str enum_guardrail_content_policy_action[] = {
    STR_INIT("BLOCKED"), STR_INIT("NONE"),
};
static const struct str enum_guardrail_word_policy_action[] = {
    STR_INIT("BLOCKED"), STR_INIT("NONE"),
};
static const struct str enum_guardrail_managed_word_type[] = {STR_INIT("PROFANITY")};
static const struct str enum_guardrail_pii_entity_type[] = {
    STR_INIT("ADDRESS"), STR_INIT("AGE"), STR_INIT("AWS_ACCESS_KEY"), STR_INIT("AWS_SECRET_KEY"),
    STR_INIT("CA_HEALTH_NUMBER"), STR_INIT("CA_SOCIAL_INSURANCE_NUMBER"),
    STR_INIT("CREDIT_DEBIT_CARD_CVV"), STR_INIT("CREDIT_DEBIT_CARD_EXPIRY"),
    STR_INIT("CREDIT_DEBIT_CARD_NUMBER"), STR_INIT("DRIVER_ID"), STR_INIT("EMAIL"),
    STR_INIT("INTERNATIONAL_BANK_ACCOUNT_NUMBER"), STR_INIT("IP_ADDRESS"),
    STR_INIT("LICENSE_PLATE"), STR_INIT("MAC_ADDRESS"), STR_INIT("NAME"), STR_INIT("PASSWORD"),
    STR_INIT("PHONE"), STR_INIT("PIN"), STR_INIT("SWIFT_CODE"),
    STR_INIT("UK_NATIONAL_HEALTH_SERVICE_NUMBER"), STR_INIT("UK_NATIONAL_INSURANCE_NUMBER"),
    STR_INIT("UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER"), STR_INIT("URL"), STR_INIT("USERNAME"),
    STR_INIT("US_BANK_ACCOUNT_NUMBER"), STR_INIT("US_BANK_ROUTING_NUMBER"),
    STR_INIT("US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER"), STR_INIT("US_PASSPORT_NUMBER"),
    STR_INIT("US_SOCIAL_SECURITY_NUMBER"), STR_INIT("VEHICLE_IDENTIFICATION_NUMBER"),
};
static const struct str enum_guardrail_sensitive_information_policy_action[] = {
    STR_INIT("ANONYMIZED"), STR_INIT("BLOCKED"), STR_INIT("NONE"),
};
static const struct str enum_guardrail_contextual_grounding_filter_type[] = {
    STR_INIT("GROUNDING"), STR_INIT("RELEVANCE"),
};
static const struct str enum_guardrail_contextual_grounding_policy_action[] = {
    STR_INIT("BLOCKED"), STR_INIT("NONE"),
};
static const struct str enum_guardrail_automated_reasoning_logic_warning_type[] = {
    STR_INIT("ALWAYS_FALSE"), STR_INIT("ALWAYS_TRUE"),
};
static const struct str enum_guardrail_origin[] = {
    STR_INIT("REQUEST"), STR_INIT("ACCOUNT_ENFORCED"), STR_INIT("ORGANIZATION_ENFORCED"),
};
static const struct str enum_guardrail_ownership[] = {STR_INIT("SELF"), STR_INIT("CROSS_ACCOUNT")};
static const struct str enum_guardrail_stream_processing_mode[] = {
    STR_INIT("sync"), STR_INIT("async"),
};
static const struct str enum_trace[] = {
    STR_INIT("ENABLED"), STR_INIT("DISABLED"), STR_INIT("ENABLED_FULL"),
};

static const struct shape shape_conversational_model_id = {
    .name = STR_INIT("ConversationalModelId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048,
    .pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}/[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|([0-9]{12}:imported-model/[a-z0-9]{12})|([0-9]{12}:provisioned-model/[a-z0-9]{12})|([0-9]{12}:custom-model-deployment/[a-z0-9]{12})|([0-9]{12}:(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+)))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|(([0-9a-zA-Z][_-]?)+)|([a-zA-Z0-9-:.]+)|(^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10}(?::[0-9]{1,5})?))$|(^arn:aws:sagemaker:[a-z0-9-]+:[0-9]{12}:endpoint/[a-zA-Z0-9-]+$)|(^arn:aws(-[^:]+)?:bedrock:([0-9a-z-]{1,20}):([0-9]{12}):(default-)?prompt-router/[a-zA-Z0-9-:.]+$)",
};
static const struct shape shape_conversation_role = {
    .name = STR_INIT("ConversationRole"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_conversation_role, .enum_count = 3,
};
static const struct shape shape_string = {
    .name = STR_INIT("String"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_image_format = {
    .name = STR_INIT("ImageFormat"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_image_format, .enum_count = 4,
};
static const struct shape shape_image_source_bytes_blob = {
    .name = STR_INIT("ImageSourceBytesBlob"), .kind = SHAPE_BLOB, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN, .min = 1,
};
static const struct shape shape_s3_uri = {
    .name = STR_INIT("S3Uri"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024,
    .pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
};
static const struct shape shape_account_id = {
    .name = STR_INIT("AccountId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .pattern = "[0-9]{12}",
};
static const struct shape shape_document_format = {
    .name = STR_INIT("DocumentFormat"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_document_format, .enum_count = 9,
};
static const struct shape shape_document_block_name_string = {
    .name = STR_INIT("DocumentBlockNameString"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 200,
};
static const struct shape shape_document_source_bytes_blob = {
    .name = STR_INIT("DocumentSourceBytesBlob"), .kind = SHAPE_BLOB, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN, .min = 1,
};
static const struct shape shape_boolean = {
    .name = STR_INIT("Boolean"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_video_format = {
    .name = STR_INIT("VideoFormat"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_video_format, .enum_count = 9,
};
static const struct shape shape_video_source_bytes_blob = {
    .name = STR_INIT("VideoSourceBytesBlob"), .kind = SHAPE_BLOB, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN, .min = 1,
};
static const struct shape shape_audio_format = {
    .name = STR_INIT("AudioFormat"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_audio_format, .enum_count = 15,
};
static const struct shape shape_audio_source_bytes_blob = {
    .name = STR_INIT("AudioSourceBytesBlob"), .kind = SHAPE_BLOB, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN, .min = 1,
};
static const struct shape shape_tool_use_id = {
    .name = STR_INIT("ToolUseId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 64, .pattern = "[a-zA-Z0-9_.:-]+",
};
static const struct shape shape_tool_name = {
    .name = STR_INIT("ToolName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 64, .pattern = "[a-zA-Z0-9_-]+",
};
static const struct shape shape_document = {
    .name = STR_INIT("Document"), .kind = SHAPE_DOCUMENT, .size = sizeof(struct str),
};
static const struct shape shape_tool_use_type = {
    .name = STR_INIT("ToolUseType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_tool_use_type, .enum_count = 1,
};
static const struct shape shape_tool_result_status = {
    .name = STR_INIT("ToolResultStatus"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_tool_result_status, .enum_count = 2,
};
static const struct shape shape_guardrail_converse_content_qualifier = {
    .name = STR_INIT("GuardrailConverseContentQualifier"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_guardrail_converse_content_qualifier, .enum_count = 3,
};
static const struct shape shape_guardrail_converse_image_format = {
    .name = STR_INIT("GuardrailConverseImageFormat"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_guardrail_converse_image_format, .enum_count = 2,
};
static const struct shape shape_guardrail_converse_image_source_bytes_blob = {
    .name = STR_INIT("GuardrailConverseImageSourceBytesBlob"), .kind = SHAPE_BLOB,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN, .min = 1,
};
static const struct shape shape_cache_point_type = {
    .name = STR_INIT("CachePointType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_cache_point_type, .enum_count = 1,
};
static const struct shape shape_cache_ttl = {
    .name = STR_INIT("CacheTTL"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_cache_ttl, .enum_count = 2,
};
static const struct shape shape_blob = {
    .name = STR_INIT("Blob"), .kind = SHAPE_BLOB, .size = sizeof(struct str),
};
static const struct shape shape_document_char_location_document_index_integer = {
    .name = STR_INIT("DocumentCharLocationDocumentIndexInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_document_char_location_start_integer = {
    .name = STR_INIT("DocumentCharLocationStartInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_document_char_location_end_integer = {
    .name = STR_INIT("DocumentCharLocationEndInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_document_page_location_document_index_integer = {
    .name = STR_INIT("DocumentPageLocationDocumentIndexInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_document_page_location_start_integer = {
    .name = STR_INIT("DocumentPageLocationStartInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_document_page_location_end_integer = {
    .name = STR_INIT("DocumentPageLocationEndInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_document_chunk_location_document_index_integer = {
    .name = STR_INIT("DocumentChunkLocationDocumentIndexInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_document_chunk_location_start_integer = {
    .name = STR_INIT("DocumentChunkLocationStartInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_document_chunk_location_end_integer = {
    .name = STR_INIT("DocumentChunkLocationEndInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_search_result_location_search_result_index_integer = {
    .name = STR_INIT("SearchResultLocationSearchResultIndexInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_search_result_location_start_integer = {
    .name = STR_INIT("SearchResultLocationStartInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_search_result_location_end_integer = {
    .name = STR_INIT("SearchResultLocationEndInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_tool_reference_type_string = {
    .name = STR_INIT("ToolReferenceTypeString"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 64,
};
static const struct shape shape_tool_reference_name_string = {
    .name = STR_INIT("ToolReferenceNameString"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 128,
};
static const struct shape shape_tool_reference_server_name_string = {
    .name = STR_INIT("ToolReferenceServerNameString"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 128,
};
static const struct shape shape_non_empty_string = {
    .name = STR_INIT("NonEmptyString"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN, .min = 1,
};
static const struct shape shape_inference_configuration_max_tokens_integer = {
    .name = STR_INIT("InferenceConfigurationMaxTokensInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN, .min = 1,
};
static const struct shape shape_inference_configuration_temperature_float = {
    .name = STR_INIT("InferenceConfigurationTemperatureFloat"), .kind = SHAPE_DOUBLE,
    .size = sizeof(struct opt_double), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 1,
};
static const struct shape shape_inference_configuration_top_p_float = {
    .name = STR_INIT("InferenceConfigurationTopPFloat"), .kind = SHAPE_DOUBLE,
    .size = sizeof(struct opt_double), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 1,
};
static const struct shape shape_guardrail_identifier = {
    .name = STR_INIT("GuardrailIdentifier"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2048,
    .pattern = "(|([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))",
};
static const struct shape shape_guardrail_version = {
    .name = STR_INIT("GuardrailVersion"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .pattern = "(|([1-9][0-9]{0,7})|(DRAFT))",
};
static const struct shape shape_guardrail_trace = {
    .name = STR_INIT("GuardrailTrace"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_guardrail_trace, .enum_count = 3,
};
static const struct shape shape_converse_request_additional_model_response_field_paths_list_member_string = {
    .name = STR_INIT("ConverseRequestAdditionalModelResponseFieldPathsListMemberString"),
    .kind = SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX,
    .min = 1, .max = 256,
};
static const struct shape shape_request_metadata_key_string = {
    .name = STR_INIT("RequestMetadataKeyString"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256,
    .pattern = "[a-zA-Z0-9\\s:_@$#=/+,-.]{1,256}",
};
static const struct shape shape_request_metadata_value_string = {
    .name = STR_INIT("RequestMetadataValueString"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 256,
    .pattern = "[a-zA-Z0-9\\s:_@$#=/+,-.]{0,256}",
};
static const struct shape shape_performance_config_latency = {
    .name = STR_INIT("PerformanceConfigLatency"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_performance_config_latency, .enum_count = 2,
};
static const struct shape shape_service_tier_type = {
    .name = STR_INIT("ServiceTierType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_service_tier_type, .enum_count = 4,
};
static const struct shape shape_output_format_type = {
    .name = STR_INIT("OutputFormatType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_output_format_type, .enum_count = 1,
};
static const struct shape shape_output_config_effort_string = {
    .name = STR_INIT("OutputConfigEffortString"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 16,
};
static const struct shape shape_stop_reason = {
    .name = STR_INIT("StopReason"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_stop_reason, .enum_count = 9,
};
static const struct shape shape_token_usage_input_tokens_integer = {
    .name = STR_INIT("TokenUsageInputTokensInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_token_usage_output_tokens_integer = {
    .name = STR_INIT("TokenUsageOutputTokensInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_token_usage_total_tokens_integer = {
    .name = STR_INIT("TokenUsageTotalTokensInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_token_usage_cache_read_input_tokens_integer = {
    .name = STR_INIT("TokenUsageCacheReadInputTokensInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_token_usage_cache_write_input_tokens_integer = {
    .name = STR_INIT("TokenUsageCacheWriteInputTokensInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_cache_detail_input_tokens_integer = {
    .name = STR_INIT("CacheDetailInputTokensInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_long = {
    .name = STR_INIT("Long"), .kind = SHAPE_LONG, .size = sizeof(struct opt_long),
};
static const struct shape shape_guardrail_output_text = {
    .name = STR_INIT("GuardrailOutputText"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_guardrail_topic_type = {
    .name = STR_INIT("GuardrailTopicType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_guardrail_topic_type, .enum_count = 1,
};
static const struct shape shape_guardrail_topic_policy_action = {
    .name = STR_INIT("GuardrailTopicPolicyAction"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_guardrail_topic_policy_action, .enum_count = 2,
};
static const struct shape shape_guardrail_content_filter_type = {
    .name = STR_INIT("GuardrailContentFilterType"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_guardrail_content_filter_type, .enum_count = 6,
};
static const struct shape shape_guardrail_content_filter_confidence = {
    .name = STR_INIT("GuardrailContentFilterConfidence"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_guardrail_content_filter_confidence, .enum_count = 4,
};
static const struct shape shape_guardrail_content_filter_strength = {
    .name = STR_INIT("GuardrailContentFilterStrength"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_guardrail_content_filter_strength, .enum_count = 4,
};
static const struct shape shape_guardrail_content_policy_action = {
    .name = STR_INIT("GuardrailContentPolicyAction"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_guardrail_content_policy_action, .enum_count = 2,
};
static const struct shape shape_guardrail_word_policy_action = {
    .name = STR_INIT("GuardrailWordPolicyAction"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_guardrail_word_policy_action, .enum_count = 2,
};
static const struct shape shape_guardrail_managed_word_type = {
    .name = STR_INIT("GuardrailManagedWordType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_guardrail_managed_word_type, .enum_count = 1,
};
static const struct shape shape_guardrail_pii_entity_type = {
    .name = STR_INIT("GuardrailPiiEntityType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_guardrail_pii_entity_type, .enum_count = 31,
};
static const struct shape shape_guardrail_sensitive_information_policy_action = {
    .name = STR_INIT("GuardrailSensitiveInformationPolicyAction"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_guardrail_sensitive_information_policy_action,
    .enum_count = 3,
};
static const struct shape shape_guardrail_contextual_grounding_filter_type = {
    .name = STR_INIT("GuardrailContextualGroundingFilterType"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_guardrail_contextual_grounding_filter_type,
    .enum_count = 2,
};
static const struct shape shape_guardrail_contextual_grounding_filter_threshold_double = {
    .name = STR_INIT("GuardrailContextualGroundingFilterThresholdDouble"), .kind = SHAPE_DOUBLE,
    .size = sizeof(struct opt_double), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 1,
};
static const struct shape shape_guardrail_contextual_grounding_filter_score_double = {
    .name = STR_INIT("GuardrailContextualGroundingFilterScoreDouble"), .kind = SHAPE_DOUBLE,
    .size = sizeof(struct opt_double), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 1,
};
static const struct shape shape_guardrail_contextual_grounding_policy_action = {
    .name = STR_INIT("GuardrailContextualGroundingPolicyAction"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_guardrail_contextual_grounding_policy_action,
    .enum_count = 2,
};
static const struct shape shape_guardrail_automated_reasoning_statement_logic_content = {
    .name = STR_INIT("GuardrailAutomatedReasoningStatementLogicContent"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE,
    .max = 1000,
};
static const struct shape shape_guardrail_automated_reasoning_statement_natural_language_content = {
    .name = STR_INIT("GuardrailAutomatedReasoningStatementNaturalLanguageContent"),
    .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 1000,
};
static const struct shape shape_guardrail_automated_reasoning_translation_confidence = {
    .name = STR_INIT("GuardrailAutomatedReasoningTranslationConfidence"), .kind = SHAPE_DOUBLE,
    .size = sizeof(struct opt_double), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 1,
};
static const struct shape shape_automated_reasoning_rule_identifier = {
    .name = STR_INIT("AutomatedReasoningRuleIdentifier"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 12,
    .pattern = "[a-z0-9]{12}",
};
static const struct shape shape_guardrail_automated_reasoning_policy_version_arn = {
    .name = STR_INIT("GuardrailAutomatedReasoningPolicyVersionArn"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2048,
    .pattern = "arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:automated-reasoning-policy/[a-z0-9]{12}(:([1-9][0-9]{0,11}))?",
};
static const struct shape shape_guardrail_automated_reasoning_logic_warning_type = {
    .name = STR_INIT("GuardrailAutomatedReasoningLogicWarningType"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_guardrail_automated_reasoning_logic_warning_type,
    .enum_count = 2,
};
static const struct shape shape_guardrail_processing_latency = {
    .name = STR_INIT("GuardrailProcessingLatency"), .kind = SHAPE_LONG,
    .size = sizeof(struct opt_long),
};
static const struct shape shape_guardrail_topic_policy_units_processed = {
    .name = STR_INIT("GuardrailTopicPolicyUnitsProcessed"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int),
};
static const struct shape shape_guardrail_content_policy_units_processed = {
    .name = STR_INIT("GuardrailContentPolicyUnitsProcessed"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int),
};
static const struct shape shape_guardrail_word_policy_units_processed = {
    .name = STR_INIT("GuardrailWordPolicyUnitsProcessed"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int),
};
static const struct shape shape_guardrail_sensitive_information_policy_units_processed = {
    .name = STR_INIT("GuardrailSensitiveInformationPolicyUnitsProcessed"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int),
};
static const struct shape shape_guardrail_sensitive_information_policy_free_units_processed = {
    .name = STR_INIT("GuardrailSensitiveInformationPolicyFreeUnitsProcessed"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int),
};
static const struct shape shape_guardrail_contextual_grounding_policy_units_processed = {
    .name = STR_INIT("GuardrailContextualGroundingPolicyUnitsProcessed"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int),
};
static const struct shape shape_guardrail_content_policy_image_units_processed = {
    .name = STR_INIT("GuardrailContentPolicyImageUnitsProcessed"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int),
};
static const struct shape shape_guardrail_automated_reasoning_policy_units_processed = {
    .name = STR_INIT("GuardrailAutomatedReasoningPolicyUnitsProcessed"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int),
};
static const struct shape shape_guardrail_automated_reasoning_policies_processed = {
    .name = STR_INIT("GuardrailAutomatedReasoningPoliciesProcessed"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int),
};
static const struct shape shape_text_characters_guarded = {
    .name = STR_INIT("TextCharactersGuarded"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_text_characters_total = {
    .name = STR_INIT("TextCharactersTotal"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_images_guarded = {
    .name = STR_INIT("ImagesGuarded"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_images_total = {
    .name = STR_INIT("ImagesTotal"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_guardrail_id = {
    .name = STR_INIT("GuardrailId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2048, .pattern = "([a-z0-9]+)",
};
static const struct shape shape_guardrail_arn = {
    .name = STR_INIT("GuardrailArn"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2048,
    .pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+)",
};
static const struct shape shape_guardrail_origin = {
    .name = STR_INIT("GuardrailOrigin"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_guardrail_origin, .enum_count = 3,
};
static const struct shape shape_guardrail_ownership = {
    .name = STR_INIT("GuardrailOwnership"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_guardrail_ownership, .enum_count = 2,
};
static const struct shape shape_invoked_model_id = {
    .name = STR_INIT("InvokedModelId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2})|(arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:(|[0-9a-z-]{1,20}):(|[0-9]{12}):inference-profile/[a-zA-Z0-9-:.]+)",
};
static const struct shape shape_guardrail_stream_processing_mode = {
    .name = STR_INIT("GuardrailStreamProcessingMode"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_guardrail_stream_processing_mode, .enum_count = 2,
};
static const struct shape shape_converse_stream_request_additional_model_response_field_paths_list_member_string = {
    .name = STR_INIT("ConverseStreamRequestAdditionalModelResponseFieldPathsListMemberString"),
    .kind = SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX,
    .min = 1, .max = 256,
};
static const struct shape shape_non_negative_integer = {
    .name = STR_INIT("NonNegativeInteger"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_non_blank_string = {
    .name = STR_INIT("NonBlankString"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .pattern = "[\\s\\S]*",
};
static const struct shape shape_status_code = {
    .name = STR_INIT("StatusCode"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 100, .max = 599,
};
static const struct shape shape_foundation_model_version_identifier = {
    .name = STR_INIT("FoundationModelVersionIdentifier"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256,
    .pattern = "[a-zA-Z_\\.\\-/0-9:]+",
};
static const struct shape shape_body = {
    .name = STR_INIT("Body"), .kind = SHAPE_BLOB, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 25000000,
};
static const struct shape shape_integer = {
    .name = STR_INIT("Integer"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_mime_type = {
    .name = STR_INIT("MimeType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_invoke_model_identifier = {
    .name = STR_INIT("InvokeModelIdentifier"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048,
    .pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}/[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|([0-9]{12}:imported-model/[a-z0-9]{12})|([0-9]{12}:provisioned-model/[a-z0-9]{12})|([0-9]{12}:custom-model-deployment/[a-z0-9]{12})|([0-9]{12}:(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+)))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|(([0-9a-zA-Z][_-]?)+)|([a-zA-Z0-9-:.]+)$|(^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10}(?::[0-9]{1,5})?))$|(^arn:aws:sagemaker:[a-z0-9-]+:[0-9]{12}:endpoint/[a-zA-Z0-9-]+$)|(^arn:aws(-[^:]+)?:bedrock:([0-9a-z-]{1,20}):([0-9]{12}):(default-)?prompt-router/[a-zA-Z0-9-:.]+$)",
};
static const struct shape shape_trace = {
    .name = STR_INIT("Trace"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_trace, .enum_count = 3,
};
static const struct shape shape_request_metadata_json = {
    .name = STR_INIT("RequestMetadataJson"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 8500,
};
static const struct shape shape_part_body = {
    .name = STR_INIT("PartBody"), .kind = SHAPE_BLOB, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 1000000,
};

static const struct shape shape_document_content_blocks = {
    .name = STR_INIT("DocumentContentBlocks"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_document_content_block_list),
    .element = &bedrock_runtime_document_content_block_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_search_result_content_blocks = {
    .name = STR_INIT("SearchResultContentBlocks"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_search_result_content_block_list),
    .element = &bedrock_runtime_search_result_content_block_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_tool_result_content_blocks = {
    .name = STR_INIT("ToolResultContentBlocks"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_tool_result_content_block_list),
    .element = &bedrock_runtime_tool_result_content_block_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_converse_content_qualifier_list = {
    .name = STR_INIT("GuardrailConverseContentQualifierList"), .kind = SHAPE_LIST,
    .size = sizeof(struct str_list), .element = &shape_guardrail_converse_content_qualifier,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_citation_generated_content_list = {
    .name = STR_INIT("CitationGeneratedContentList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_citation_generated_content_list),
    .element = &bedrock_runtime_citation_generated_content_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_citation_source_content_list = {
    .name = STR_INIT("CitationSourceContentList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_citation_source_content_list),
    .element = &bedrock_runtime_citation_source_content_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_citations = {
    .name = STR_INIT("Citations"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_citation_list),
    .element = &bedrock_runtime_citation_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_content_blocks = {
    .name = STR_INIT("ContentBlocks"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_content_block_list),
    .element = &bedrock_runtime_content_block_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_messages = {
    .name = STR_INIT("Messages"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_message_list), .element = &bedrock_runtime_message_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_system_content_blocks = {
    .name = STR_INIT("SystemContentBlocks"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_system_content_block_list),
    .element = &bedrock_runtime_system_content_block_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_inference_configuration_stop_sequences_list = {
    .name = STR_INIT("InferenceConfigurationStopSequencesList"), .kind = SHAPE_LIST,
    .size = sizeof(struct str_list), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2500,
    .element = &shape_non_empty_string, .element_name = STR_INIT("member"),
};
static const struct shape shape_tool_configuration_tools_list = {
    .name = STR_INIT("ToolConfigurationToolsList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_tool_list), .flags = SHAPE_HAS_MIN, .min = 1,
    .element = &bedrock_runtime_tool_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_prompt_variable_map = {
    .name = STR_INIT("PromptVariableMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct bedrock_runtime_prompt_variable_values_map), .flags = SHAPE_SENSITIVE,
    .element = &bedrock_runtime_prompt_variable_values_shape, .key = &shape_string,
    .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_converse_request_additional_model_response_field_paths_list = {
    .name = STR_INIT("ConverseRequestAdditionalModelResponseFieldPathsList"), .kind = SHAPE_LIST,
    .size = sizeof(struct str_list), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 10,
    .element = &shape_converse_request_additional_model_response_field_paths_list_member_string,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_request_metadata = {
    .name = STR_INIT("RequestMetadata"), .kind = SHAPE_MAP, .size = sizeof(struct str_map),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 1, .max = 16,
    .element = &shape_request_metadata_value_string, .key = &shape_request_metadata_key_string,
    .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_cache_details_list = {
    .name = STR_INIT("CacheDetailsList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_cache_detail_list),
    .element = &bedrock_runtime_cache_detail_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_model_outputs = {
    .name = STR_INIT("ModelOutputs"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_guardrail_output_text, .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_topic_list = {
    .name = STR_INIT("GuardrailTopicList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_topic_list),
    .element = &bedrock_runtime_guardrail_topic_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_content_filter_list = {
    .name = STR_INIT("GuardrailContentFilterList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_content_filter_list),
    .element = &bedrock_runtime_guardrail_content_filter_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_custom_word_list = {
    .name = STR_INIT("GuardrailCustomWordList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_custom_word_list),
    .element = &bedrock_runtime_guardrail_custom_word_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_managed_word_list = {
    .name = STR_INIT("GuardrailManagedWordList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_managed_word_list),
    .element = &bedrock_runtime_guardrail_managed_word_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_pii_entity_filter_list = {
    .name = STR_INIT("GuardrailPiiEntityFilterList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_pii_entity_filter_list),
    .element = &bedrock_runtime_guardrail_pii_entity_filter_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_regex_filter_list = {
    .name = STR_INIT("GuardrailRegexFilterList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_regex_filter_list),
    .element = &bedrock_runtime_guardrail_regex_filter_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_contextual_grounding_filters = {
    .name = STR_INIT("GuardrailContextualGroundingFilters"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_contextual_grounding_filter_list),
    .element = &bedrock_runtime_guardrail_contextual_grounding_filter_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_automated_reasoning_statement_list = {
    .name = STR_INIT("GuardrailAutomatedReasoningStatementList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_statement_list),
    .element = &bedrock_runtime_guardrail_automated_reasoning_statement_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_automated_reasoning_input_text_reference_list = {
    .name = STR_INIT("GuardrailAutomatedReasoningInputTextReferenceList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_input_text_reference_list),
    .element = &bedrock_runtime_guardrail_automated_reasoning_input_text_reference_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_automated_reasoning_rule_list = {
    .name = STR_INIT("GuardrailAutomatedReasoningRuleList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_rule_list),
    .element = &bedrock_runtime_guardrail_automated_reasoning_rule_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_automated_reasoning_translation_list = {
    .name = STR_INIT("GuardrailAutomatedReasoningTranslationList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_translation_list),
    .element = &bedrock_runtime_guardrail_automated_reasoning_translation_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_automated_reasoning_translation_option_list = {
    .name = STR_INIT("GuardrailAutomatedReasoningTranslationOptionList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_translation_option_list),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2,
    .element = &bedrock_runtime_guardrail_automated_reasoning_translation_option_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_automated_reasoning_difference_scenario_list = {
    .name = STR_INIT("GuardrailAutomatedReasoningDifferenceScenarioList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_scenario_list),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2,
    .element = &bedrock_runtime_guardrail_automated_reasoning_scenario_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_automated_reasoning_finding_list = {
    .name = STR_INIT("GuardrailAutomatedReasoningFindingList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_finding_list),
    .element = &bedrock_runtime_guardrail_automated_reasoning_finding_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_origin_list = {
    .name = STR_INIT("GuardrailOriginList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_guardrail_origin, .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_assessment_map = {
    .name = STR_INIT("GuardrailAssessmentMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct bedrock_runtime_guardrail_assessment_map),
    .element = &bedrock_runtime_guardrail_assessment_shape, .key = &shape_string,
    .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_guardrail_assessment_list = {
    .name = STR_INIT("GuardrailAssessmentList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_guardrail_assessment_list),
    .element = &bedrock_runtime_guardrail_assessment_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_guardrail_assessment_list_map = {
    .name = STR_INIT("GuardrailAssessmentListMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct bedrock_runtime_guardrail_assessment_list_map),
    .element = &shape_guardrail_assessment_list, .key = &shape_string, .key_name = STR_INIT("key"),
    .value_name = STR_INIT("value"),
};
static const struct shape shape_converse_stream_request_additional_model_response_field_paths_list = {
    .name = STR_INIT("ConverseStreamRequestAdditionalModelResponseFieldPathsList"),
    .kind = SHAPE_LIST, .size = sizeof(struct str_list), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX,
    .max = 10,
    .element = &shape_converse_stream_request_additional_model_response_field_paths_list_member_string,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_tool_result_blocks_delta = {
    .name = STR_INIT("ToolResultBlocksDelta"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_tool_result_block_delta_list),
    .element = &bedrock_runtime_tool_result_block_delta_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_citation_source_content_list_delta = {
    .name = STR_INIT("CitationSourceContentListDelta"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_runtime_citation_source_content_delta_list),
    .element = &bedrock_runtime_citation_source_content_delta_shape,
    .element_name = STR_INIT("member"),
};

const struct shape bedrock_runtime_any_tool_choice_shape = {
    .name = STR_INIT("AnyToolChoice"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_any_tool_choice),
};

static const struct member bedrock_runtime_applied_guardrail_details_members[] = {
    {.name = STR_INIT("guardrailId"), .wire_name = STR_INIT("guardrailId"),
     .shape = &shape_guardrail_id,
     .offset = offsetof(struct bedrock_runtime_applied_guardrail_details, guardrail_id)},
    {.name = STR_INIT("guardrailVersion"), .wire_name = STR_INIT("guardrailVersion"),
     .shape = &shape_guardrail_version,
     .offset = offsetof(struct bedrock_runtime_applied_guardrail_details, guardrail_version)},
    {.name = STR_INIT("guardrailArn"), .wire_name = STR_INIT("guardrailArn"),
     .shape = &shape_guardrail_arn,
     .offset = offsetof(struct bedrock_runtime_applied_guardrail_details, guardrail_arn)},
    {.name = STR_INIT("guardrailOrigin"), .wire_name = STR_INIT("guardrailOrigin"),
     .shape = &shape_guardrail_origin_list,
     .offset = offsetof(struct bedrock_runtime_applied_guardrail_details, guardrail_origin)},
    {.name = STR_INIT("guardrailOwnership"), .wire_name = STR_INIT("guardrailOwnership"),
     .shape = &shape_guardrail_ownership,
     .offset = offsetof(struct bedrock_runtime_applied_guardrail_details, guardrail_ownership)},
};
const struct shape bedrock_runtime_applied_guardrail_details_shape = {
    .name = STR_INIT("AppliedGuardrailDetails"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_applied_guardrail_details), .member_count = 5,
    .members = bedrock_runtime_applied_guardrail_details_members,
};

static const struct member bedrock_runtime_audio_block_members[] = {
    {.name = STR_INIT("format"), .wire_name = STR_INIT("format"), .shape = &shape_audio_format,
     .offset = offsetof(struct bedrock_runtime_audio_block, format), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("source"), .wire_name = STR_INIT("source"),
     .shape = &bedrock_runtime_audio_source_shape,
     .offset = offsetof(struct bedrock_runtime_audio_block, source),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE},
    {.name = STR_INIT("error"), .wire_name = STR_INIT("error"),
     .shape = &bedrock_runtime_error_block_shape,
     .offset = offsetof(struct bedrock_runtime_audio_block, error), .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_audio_block_shape = {
    .name = STR_INIT("AudioBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_audio_block), .member_count = 3,
    .members = bedrock_runtime_audio_block_members,
};

static const struct member bedrock_runtime_audio_source_members[] = {
    {.name = STR_INIT("bytes"), .wire_name = STR_INIT("bytes"),
     .shape = &shape_audio_source_bytes_blob,
     .offset = offsetof(struct bedrock_runtime_audio_source, bytes)},
    {.name = STR_INIT("s3Location"), .wire_name = STR_INIT("s3Location"),
     .shape = &bedrock_runtime_s3_location_shape,
     .offset = offsetof(struct bedrock_runtime_audio_source, s3_location)},
};
const struct shape bedrock_runtime_audio_source_shape = {
    .name = STR_INIT("AudioSource"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_audio_source), .flags = SHAPE_SENSITIVE,
    .member_count = 2, .members = bedrock_runtime_audio_source_members,
};

const struct shape bedrock_runtime_auto_tool_choice_shape = {
    .name = STR_INIT("AutoToolChoice"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_auto_tool_choice),
};

static const struct member bedrock_runtime_cache_detail_members[] = {
    {.name = STR_INIT("ttl"), .wire_name = STR_INIT("ttl"), .shape = &shape_cache_ttl,
     .offset = offsetof(struct bedrock_runtime_cache_detail, ttl), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("inputTokens"), .wire_name = STR_INIT("inputTokens"),
     .shape = &shape_cache_detail_input_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_cache_detail, input_tokens), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_cache_detail_shape = {
    .name = STR_INIT("CacheDetail"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_cache_detail), .member_count = 2,
    .members = bedrock_runtime_cache_detail_members,
};

static const struct member bedrock_runtime_cache_point_block_members[] = {
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"), .shape = &shape_cache_point_type,
     .offset = offsetof(struct bedrock_runtime_cache_point_block, type), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("ttl"), .wire_name = STR_INIT("ttl"), .shape = &shape_cache_ttl,
     .offset = offsetof(struct bedrock_runtime_cache_point_block, ttl)},
};
const struct shape bedrock_runtime_cache_point_block_shape = {
    .name = STR_INIT("CachePointBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_cache_point_block), .member_count = 2,
    .members = bedrock_runtime_cache_point_block_members,
};

static const struct member bedrock_runtime_citation_members[] = {
    {.name = STR_INIT("title"), .wire_name = STR_INIT("title"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citation, title)},
    {.name = STR_INIT("source"), .wire_name = STR_INIT("source"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citation, source)},
    {.name = STR_INIT("sourceContent"), .wire_name = STR_INIT("sourceContent"),
     .shape = &shape_citation_source_content_list,
     .offset = offsetof(struct bedrock_runtime_citation, source_content)},
    {.name = STR_INIT("location"), .wire_name = STR_INIT("location"),
     .shape = &bedrock_runtime_citation_location_shape,
     .offset = offsetof(struct bedrock_runtime_citation, location)},
};
const struct shape bedrock_runtime_citation_shape = {
    .name = STR_INIT("Citation"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_citation), .member_count = 4,
    .members = bedrock_runtime_citation_members,
};

static const struct member bedrock_runtime_citation_generated_content_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citation_generated_content, text)},
};
const struct shape bedrock_runtime_citation_generated_content_shape = {
    .name = STR_INIT("CitationGeneratedContent"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_citation_generated_content), .member_count = 1,
    .members = bedrock_runtime_citation_generated_content_members,
};

static const struct member bedrock_runtime_citation_location_members[] = {
    {.name = STR_INIT("web"), .wire_name = STR_INIT("web"),
     .shape = &bedrock_runtime_web_location_shape,
     .offset = offsetof(struct bedrock_runtime_citation_location, web)},
    {.name = STR_INIT("documentChar"), .wire_name = STR_INIT("documentChar"),
     .shape = &bedrock_runtime_document_char_location_shape,
     .offset = offsetof(struct bedrock_runtime_citation_location, document_char)},
    {.name = STR_INIT("documentPage"), .wire_name = STR_INIT("documentPage"),
     .shape = &bedrock_runtime_document_page_location_shape,
     .offset = offsetof(struct bedrock_runtime_citation_location, document_page)},
    {.name = STR_INIT("documentChunk"), .wire_name = STR_INIT("documentChunk"),
     .shape = &bedrock_runtime_document_chunk_location_shape,
     .offset = offsetof(struct bedrock_runtime_citation_location, document_chunk)},
    {.name = STR_INIT("searchResultLocation"), .wire_name = STR_INIT("searchResultLocation"),
     .shape = &bedrock_runtime_search_result_location_shape,
     .offset = offsetof(struct bedrock_runtime_citation_location, search_result_location)},
};
const struct shape bedrock_runtime_citation_location_shape = {
    .name = STR_INIT("CitationLocation"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_citation_location), .member_count = 5,
    .members = bedrock_runtime_citation_location_members,
};

static const struct member bedrock_runtime_citation_source_content_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citation_source_content, text)},
};
const struct shape bedrock_runtime_citation_source_content_shape = {
    .name = STR_INIT("CitationSourceContent"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_citation_source_content), .member_count = 1,
    .members = bedrock_runtime_citation_source_content_members,
};

static const struct member bedrock_runtime_citation_source_content_delta_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citation_source_content_delta, text)},
};
const struct shape bedrock_runtime_citation_source_content_delta_shape = {
    .name = STR_INIT("CitationSourceContentDelta"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_citation_source_content_delta), .member_count = 1,
    .members = bedrock_runtime_citation_source_content_delta_members,
};

static const struct member bedrock_runtime_citations_config_members[] = {
    {.name = STR_INIT("enabled"), .wire_name = STR_INIT("enabled"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_citations_config, enabled), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_citations_config_shape = {
    .name = STR_INIT("CitationsConfig"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_citations_config), .member_count = 1,
    .members = bedrock_runtime_citations_config_members,
};

static const struct member bedrock_runtime_citations_content_block_members[] = {
    {.name = STR_INIT("content"), .wire_name = STR_INIT("content"),
     .shape = &shape_citation_generated_content_list,
     .offset = offsetof(struct bedrock_runtime_citations_content_block, content)},
    {.name = STR_INIT("citations"), .wire_name = STR_INIT("citations"), .shape = &shape_citations,
     .offset = offsetof(struct bedrock_runtime_citations_content_block, citations)},
};
const struct shape bedrock_runtime_citations_content_block_shape = {
    .name = STR_INIT("CitationsContentBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_citations_content_block), .member_count = 2,
    .members = bedrock_runtime_citations_content_block_members,
};

static const struct member bedrock_runtime_citations_delta_members[] = {
    {.name = STR_INIT("title"), .wire_name = STR_INIT("title"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citations_delta, title)},
    {.name = STR_INIT("source"), .wire_name = STR_INIT("source"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citations_delta, source)},
    {.name = STR_INIT("sourceContent"), .wire_name = STR_INIT("sourceContent"),
     .shape = &shape_citation_source_content_list_delta,
     .offset = offsetof(struct bedrock_runtime_citations_delta, source_content)},
    {.name = STR_INIT("location"), .wire_name = STR_INIT("location"),
     .shape = &bedrock_runtime_citation_location_shape,
     .offset = offsetof(struct bedrock_runtime_citations_delta, location)},
};
const struct shape bedrock_runtime_citations_delta_shape = {
    .name = STR_INIT("CitationsDelta"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_citations_delta), .member_count = 4,
    .members = bedrock_runtime_citations_delta_members,
};

static const struct member bedrock_runtime_content_block_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_content_block, text)},
    {.name = STR_INIT("image"), .wire_name = STR_INIT("image"),
     .shape = &bedrock_runtime_image_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, image)},
    {.name = STR_INIT("document"), .wire_name = STR_INIT("document"),
     .shape = &bedrock_runtime_document_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, document)},
    {.name = STR_INIT("video"), .wire_name = STR_INIT("video"),
     .shape = &bedrock_runtime_video_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, video)},
    {.name = STR_INIT("audio"), .wire_name = STR_INIT("audio"),
     .shape = &bedrock_runtime_audio_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, audio)},
    {.name = STR_INIT("toolUse"), .wire_name = STR_INIT("toolUse"),
     .shape = &bedrock_runtime_tool_use_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, tool_use)},
    {.name = STR_INIT("toolResult"), .wire_name = STR_INIT("toolResult"),
     .shape = &bedrock_runtime_tool_result_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, tool_result)},
    {.name = STR_INIT("guardContent"), .wire_name = STR_INIT("guardContent"),
     .shape = &bedrock_runtime_guardrail_converse_content_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, guard_content)},
    {.name = STR_INIT("cachePoint"), .wire_name = STR_INIT("cachePoint"),
     .shape = &bedrock_runtime_cache_point_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, cache_point)},
    {.name = STR_INIT("reasoningContent"), .wire_name = STR_INIT("reasoningContent"),
     .shape = &bedrock_runtime_reasoning_content_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, reasoning_content),
     .flags = MEMBER_SENSITIVE},
    {.name = STR_INIT("citationsContent"), .wire_name = STR_INIT("citationsContent"),
     .shape = &bedrock_runtime_citations_content_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, citations_content)},
    {.name = STR_INIT("searchResult"), .wire_name = STR_INIT("searchResult"),
     .shape = &bedrock_runtime_search_result_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, search_result)},
    {.name = STR_INIT("toolAddition"), .wire_name = STR_INIT("toolAddition"),
     .shape = &bedrock_runtime_tool_addition_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, tool_addition)},
    {.name = STR_INIT("toolRemoval"), .wire_name = STR_INIT("toolRemoval"),
     .shape = &bedrock_runtime_tool_removal_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, tool_removal)},
};
const struct shape bedrock_runtime_content_block_shape = {
    .name = STR_INIT("ContentBlock"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_content_block), .member_count = 14,
    .members = bedrock_runtime_content_block_members,
};

static const struct member bedrock_runtime_content_block_delta_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_content_block_delta, text)},
    {.name = STR_INIT("toolUse"), .wire_name = STR_INIT("toolUse"),
     .shape = &bedrock_runtime_tool_use_block_delta_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_delta, tool_use)},
    {.name = STR_INIT("toolResult"), .wire_name = STR_INIT("toolResult"),
     .shape = &shape_tool_result_blocks_delta,
     .offset = offsetof(struct bedrock_runtime_content_block_delta, tool_result)},
    {.name = STR_INIT("reasoningContent"), .wire_name = STR_INIT("reasoningContent"),
     .shape = &bedrock_runtime_reasoning_content_block_delta_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_delta, reasoning_content),
     .flags = MEMBER_SENSITIVE},
    {.name = STR_INIT("citation"), .wire_name = STR_INIT("citation"),
     .shape = &bedrock_runtime_citations_delta_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_delta, citation)},
    {.name = STR_INIT("image"), .wire_name = STR_INIT("image"),
     .shape = &bedrock_runtime_image_block_delta_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_delta, image)},
};
const struct shape bedrock_runtime_content_block_delta_shape = {
    .name = STR_INIT("ContentBlockDelta"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_content_block_delta), .member_count = 6,
    .members = bedrock_runtime_content_block_delta_members,
};

static const struct member bedrock_runtime_content_block_delta_event_members[] = {
    {.name = STR_INIT("delta"), .wire_name = STR_INIT("delta"),
     .shape = &bedrock_runtime_content_block_delta_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_delta_event, delta),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("contentBlockIndex"), .wire_name = STR_INIT("contentBlockIndex"),
     .shape = &shape_non_negative_integer,
     .offset = offsetof(struct bedrock_runtime_content_block_delta_event, content_block_index),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_content_block_delta_event_shape = {
    .name = STR_INIT("ContentBlockDeltaEvent"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_content_block_delta_event), .flags = SHAPE_EVENT,
    .member_count = 2, .members = bedrock_runtime_content_block_delta_event_members,
};

static const struct member bedrock_runtime_content_block_start_members[] = {
    {.name = STR_INIT("toolUse"), .wire_name = STR_INIT("toolUse"),
     .shape = &bedrock_runtime_tool_use_block_start_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_start, tool_use)},
    {.name = STR_INIT("toolResult"), .wire_name = STR_INIT("toolResult"),
     .shape = &bedrock_runtime_tool_result_block_start_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_start, tool_result)},
    {.name = STR_INIT("image"), .wire_name = STR_INIT("image"),
     .shape = &bedrock_runtime_image_block_start_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_start, image)},
};
const struct shape bedrock_runtime_content_block_start_shape = {
    .name = STR_INIT("ContentBlockStart"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_content_block_start), .member_count = 3,
    .members = bedrock_runtime_content_block_start_members,
};

static const struct member bedrock_runtime_content_block_start_event_members[] = {
    {.name = STR_INIT("start"), .wire_name = STR_INIT("start"),
     .shape = &bedrock_runtime_content_block_start_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_start_event, start),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("contentBlockIndex"), .wire_name = STR_INIT("contentBlockIndex"),
     .shape = &shape_non_negative_integer,
     .offset = offsetof(struct bedrock_runtime_content_block_start_event, content_block_index),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_content_block_start_event_shape = {
    .name = STR_INIT("ContentBlockStartEvent"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_content_block_start_event), .flags = SHAPE_EVENT,
    .member_count = 2, .members = bedrock_runtime_content_block_start_event_members,
};

static const struct member bedrock_runtime_content_block_stop_event_members[] = {
    {.name = STR_INIT("contentBlockIndex"), .wire_name = STR_INIT("contentBlockIndex"),
     .shape = &shape_non_negative_integer,
     .offset = offsetof(struct bedrock_runtime_content_block_stop_event, content_block_index),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_content_block_stop_event_shape = {
    .name = STR_INIT("ContentBlockStopEvent"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_content_block_stop_event), .flags = SHAPE_EVENT,
    .member_count = 1, .members = bedrock_runtime_content_block_stop_event_members,
};

static const struct member bedrock_runtime_converse_in_members[] = {
    {.name = STR_INIT("modelId"), .wire_name = STR_INIT("modelId"),
     .shape = &shape_conversational_model_id,
     .offset = offsetof(struct bedrock_runtime_converse_in, model_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("messages"), .wire_name = STR_INIT("messages"), .shape = &shape_messages,
     .offset = offsetof(struct bedrock_runtime_converse_in, messages)},
    {.name = STR_INIT("system"), .wire_name = STR_INIT("system"),
     .shape = &shape_system_content_blocks,
     .offset = offsetof(struct bedrock_runtime_converse_in, system)},
    {.name = STR_INIT("inferenceConfig"), .wire_name = STR_INIT("inferenceConfig"),
     .shape = &bedrock_runtime_inference_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_in, inference_config)},
    {.name = STR_INIT("toolConfig"), .wire_name = STR_INIT("toolConfig"),
     .shape = &bedrock_runtime_tool_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_in, tool_config)},
    {.name = STR_INIT("guardrailConfig"), .wire_name = STR_INIT("guardrailConfig"),
     .shape = &bedrock_runtime_guardrail_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_in, guardrail_config)},
    {.name = STR_INIT("additionalModelRequestFields"),
     .wire_name = STR_INIT("additionalModelRequestFields"), .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_converse_in, additional_model_request_fields)},
    {.name = STR_INIT("promptVariables"), .wire_name = STR_INIT("promptVariables"),
     .shape = &shape_prompt_variable_map,
     .offset = offsetof(struct bedrock_runtime_converse_in, prompt_variables),
     .flags = MEMBER_SENSITIVE},
    {.name = STR_INIT("additionalModelResponseFieldPaths"),
     .wire_name = STR_INIT("additionalModelResponseFieldPaths"),
     .shape = &shape_converse_request_additional_model_response_field_paths_list,
     .offset = offsetof(struct bedrock_runtime_converse_in, additional_model_response_field_paths)},
    {.name = STR_INIT("requestMetadata"), .wire_name = STR_INIT("requestMetadata"),
     .shape = &shape_request_metadata,
     .offset = offsetof(struct bedrock_runtime_converse_in, request_metadata),
     .flags = MEMBER_SENSITIVE},
    {.name = STR_INIT("performanceConfig"), .wire_name = STR_INIT("performanceConfig"),
     .shape = &bedrock_runtime_performance_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_in, performance_config)},
    {.name = STR_INIT("serviceTier"), .wire_name = STR_INIT("serviceTier"),
     .shape = &bedrock_runtime_service_tier_shape,
     .offset = offsetof(struct bedrock_runtime_converse_in, service_tier)},
    {.name = STR_INIT("outputConfig"), .wire_name = STR_INIT("outputConfig"),
     .shape = &bedrock_runtime_output_config_shape,
     .offset = offsetof(struct bedrock_runtime_converse_in, output_config)},
};
const struct shape bedrock_runtime_converse_in_shape = {
    .name = STR_INIT("ConverseRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_converse_in), .member_count = 13,
    .members = bedrock_runtime_converse_in_members,
};

static const struct member bedrock_runtime_converse_metrics_members[] = {
    {.name = STR_INIT("latencyMs"), .wire_name = STR_INIT("latencyMs"), .shape = &shape_long,
     .offset = offsetof(struct bedrock_runtime_converse_metrics, latency_ms),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_converse_metrics_shape = {
    .name = STR_INIT("ConverseMetrics"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_converse_metrics), .member_count = 1,
    .members = bedrock_runtime_converse_metrics_members,
};

static const struct member bedrock_runtime_converse_out_members[] = {
    {.name = STR_INIT("output"), .wire_name = STR_INIT("output"),
     .shape = &bedrock_runtime_converse_output_shape,
     .offset = offsetof(struct bedrock_runtime_converse_out, output), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("stopReason"), .wire_name = STR_INIT("stopReason"),
     .shape = &shape_stop_reason,
     .offset = offsetof(struct bedrock_runtime_converse_out, stop_reason), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("usage"), .wire_name = STR_INIT("usage"),
     .shape = &bedrock_runtime_token_usage_shape,
     .offset = offsetof(struct bedrock_runtime_converse_out, usage), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("metrics"), .wire_name = STR_INIT("metrics"),
     .shape = &bedrock_runtime_converse_metrics_shape,
     .offset = offsetof(struct bedrock_runtime_converse_out, metrics), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("additionalModelResponseFields"),
     .wire_name = STR_INIT("additionalModelResponseFields"), .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_converse_out, additional_model_response_fields)},
    {.name = STR_INIT("trace"), .wire_name = STR_INIT("trace"),
     .shape = &bedrock_runtime_converse_trace_shape,
     .offset = offsetof(struct bedrock_runtime_converse_out, trace)},
    {.name = STR_INIT("performanceConfig"), .wire_name = STR_INIT("performanceConfig"),
     .shape = &bedrock_runtime_performance_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_out, performance_config)},
    {.name = STR_INIT("serviceTier"), .wire_name = STR_INIT("serviceTier"),
     .shape = &bedrock_runtime_service_tier_shape,
     .offset = offsetof(struct bedrock_runtime_converse_out, service_tier)},
};
const struct shape bedrock_runtime_converse_out_shape = {
    .name = STR_INIT("ConverseResponse"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_converse_out), .member_count = 8,
    .members = bedrock_runtime_converse_out_members,
};

static const struct member bedrock_runtime_converse_output_members[] = {
    {.name = STR_INIT("message"), .wire_name = STR_INIT("message"),
     .shape = &bedrock_runtime_message_shape,
     .offset = offsetof(struct bedrock_runtime_converse_output, message)},
};
const struct shape bedrock_runtime_converse_output_shape = {
    .name = STR_INIT("ConverseOutput"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_converse_output), .member_count = 1,
    .members = bedrock_runtime_converse_output_members,
};

static const struct member bedrock_runtime_converse_stream_in_members[] = {
    {.name = STR_INIT("modelId"), .wire_name = STR_INIT("modelId"),
     .shape = &shape_conversational_model_id,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, model_id),
     .flags = MEMBER_REQUIRED, .place = PLACE_LABEL},
    {.name = STR_INIT("messages"), .wire_name = STR_INIT("messages"), .shape = &shape_messages,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, messages)},
    {.name = STR_INIT("system"), .wire_name = STR_INIT("system"),
     .shape = &shape_system_content_blocks,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, system)},
    {.name = STR_INIT("inferenceConfig"), .wire_name = STR_INIT("inferenceConfig"),
     .shape = &bedrock_runtime_inference_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, inference_config)},
    {.name = STR_INIT("toolConfig"), .wire_name = STR_INIT("toolConfig"),
     .shape = &bedrock_runtime_tool_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, tool_config)},
    {.name = STR_INIT("guardrailConfig"), .wire_name = STR_INIT("guardrailConfig"),
     .shape = &bedrock_runtime_guardrail_stream_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, guardrail_config)},
    {.name = STR_INIT("additionalModelRequestFields"),
     .wire_name = STR_INIT("additionalModelRequestFields"), .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, additional_model_request_fields)},
    {.name = STR_INIT("promptVariables"), .wire_name = STR_INIT("promptVariables"),
     .shape = &shape_prompt_variable_map,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, prompt_variables),
     .flags = MEMBER_SENSITIVE},
    {.name = STR_INIT("additionalModelResponseFieldPaths"),
     .wire_name = STR_INIT("additionalModelResponseFieldPaths"),
     .shape = &shape_converse_stream_request_additional_model_response_field_paths_list,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, additional_model_response_field_paths)},
    {.name = STR_INIT("requestMetadata"), .wire_name = STR_INIT("requestMetadata"),
     .shape = &shape_request_metadata,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, request_metadata),
     .flags = MEMBER_SENSITIVE},
    {.name = STR_INIT("performanceConfig"), .wire_name = STR_INIT("performanceConfig"),
     .shape = &bedrock_runtime_performance_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, performance_config)},
    {.name = STR_INIT("serviceTier"), .wire_name = STR_INIT("serviceTier"),
     .shape = &bedrock_runtime_service_tier_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, service_tier)},
    {.name = STR_INIT("outputConfig"), .wire_name = STR_INIT("outputConfig"),
     .shape = &bedrock_runtime_output_config_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, output_config)},
};
const struct shape bedrock_runtime_converse_stream_in_shape = {
    .name = STR_INIT("ConverseStreamRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_converse_stream_in), .member_count = 13,
    .members = bedrock_runtime_converse_stream_in_members,
};

static const struct member bedrock_runtime_converse_stream_metadata_event_members[] = {
    {.name = STR_INIT("usage"), .wire_name = STR_INIT("usage"),
     .shape = &bedrock_runtime_token_usage_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_metadata_event, usage),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("metrics"), .wire_name = STR_INIT("metrics"),
     .shape = &bedrock_runtime_converse_stream_metrics_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_metadata_event, metrics),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("trace"), .wire_name = STR_INIT("trace"),
     .shape = &bedrock_runtime_converse_stream_trace_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_metadata_event, trace)},
    {.name = STR_INIT("performanceConfig"), .wire_name = STR_INIT("performanceConfig"),
     .shape = &bedrock_runtime_performance_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_metadata_event, performance_config)},
    {.name = STR_INIT("serviceTier"), .wire_name = STR_INIT("serviceTier"),
     .shape = &bedrock_runtime_service_tier_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_metadata_event, service_tier)},
};
const struct shape bedrock_runtime_converse_stream_metadata_event_shape = {
    .name = STR_INIT("ConverseStreamMetadataEvent"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_converse_stream_metadata_event), .flags = SHAPE_EVENT,
    .member_count = 5, .members = bedrock_runtime_converse_stream_metadata_event_members,
};

static const struct member bedrock_runtime_converse_stream_metrics_members[] = {
    {.name = STR_INIT("latencyMs"), .wire_name = STR_INIT("latencyMs"), .shape = &shape_long,
     .offset = offsetof(struct bedrock_runtime_converse_stream_metrics, latency_ms),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_converse_stream_metrics_shape = {
    .name = STR_INIT("ConverseStreamMetrics"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_converse_stream_metrics), .member_count = 1,
    .members = bedrock_runtime_converse_stream_metrics_members,
};

static const struct member bedrock_runtime_converse_stream_out_members[] = {
    {.name = STR_INIT("stream"), .wire_name = STR_INIT("stream"),
     .shape = &bedrock_runtime_converse_stream_output_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_out, stream), .flags = MEMBER_PAYLOAD},
};
const struct shape bedrock_runtime_converse_stream_out_shape = {
    .name = STR_INIT("ConverseStreamResponse"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_converse_stream_out), .member_count = 1,
    .members = bedrock_runtime_converse_stream_out_members,
};

static const struct member bedrock_runtime_converse_stream_output_members[] = {
    {.name = STR_INIT("messageStart"), .wire_name = STR_INIT("messageStart"),
     .shape = &bedrock_runtime_message_start_event_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, message_start)},
    {.name = STR_INIT("contentBlockStart"), .wire_name = STR_INIT("contentBlockStart"),
     .shape = &bedrock_runtime_content_block_start_event_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, content_block_start)},
    {.name = STR_INIT("contentBlockDelta"), .wire_name = STR_INIT("contentBlockDelta"),
     .shape = &bedrock_runtime_content_block_delta_event_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, content_block_delta)},
    {.name = STR_INIT("contentBlockStop"), .wire_name = STR_INIT("contentBlockStop"),
     .shape = &bedrock_runtime_content_block_stop_event_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, content_block_stop)},
    {.name = STR_INIT("messageStop"), .wire_name = STR_INIT("messageStop"),
     .shape = &bedrock_runtime_message_stop_event_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, message_stop)},
    {.name = STR_INIT("metadata"), .wire_name = STR_INIT("metadata"),
     .shape = &bedrock_runtime_converse_stream_metadata_event_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, metadata)},
    {.name = STR_INIT("internalServerException"), .wire_name = STR_INIT("internalServerException"),
     .shape = &bedrock_runtime_internal_server_exception_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, internal_server_exception)},
    {.name = STR_INIT("modelStreamErrorException"),
     .wire_name = STR_INIT("modelStreamErrorException"),
     .shape = &bedrock_runtime_model_stream_error_exception_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, model_stream_error_exception)},
    {.name = STR_INIT("validationException"), .wire_name = STR_INIT("validationException"),
     .shape = &bedrock_runtime_validation_exception_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, validation_exception)},
    {.name = STR_INIT("throttlingException"), .wire_name = STR_INIT("throttlingException"),
     .shape = &bedrock_runtime_throttling_exception_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, throttling_exception)},
    {.name = STR_INIT("serviceUnavailableException"),
     .wire_name = STR_INIT("serviceUnavailableException"),
     .shape = &bedrock_runtime_service_unavailable_exception_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, service_unavailable_exception)},
};
const struct shape bedrock_runtime_converse_stream_output_shape = {
    .name = STR_INIT("ConverseStreamOutput"), .kind = SHAPE_EVENTS,
    .size = sizeof(struct bedrock_runtime_converse_stream_output), .member_count = 11,
    .members = bedrock_runtime_converse_stream_output_members,
};

static const struct member bedrock_runtime_converse_stream_trace_members[] = {
    {.name = STR_INIT("guardrail"), .wire_name = STR_INIT("guardrail"),
     .shape = &bedrock_runtime_guardrail_trace_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_trace, guardrail)},
    {.name = STR_INIT("promptRouter"), .wire_name = STR_INIT("promptRouter"),
     .shape = &bedrock_runtime_prompt_router_trace_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_trace, prompt_router)},
};
const struct shape bedrock_runtime_converse_stream_trace_shape = {
    .name = STR_INIT("ConverseStreamTrace"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_converse_stream_trace), .member_count = 2,
    .members = bedrock_runtime_converse_stream_trace_members,
};

static const struct member bedrock_runtime_converse_tokens_request_members[] = {
    {.name = STR_INIT("messages"), .wire_name = STR_INIT("messages"), .shape = &shape_messages,
     .offset = offsetof(struct bedrock_runtime_converse_tokens_request, messages)},
    {.name = STR_INIT("system"), .wire_name = STR_INIT("system"),
     .shape = &shape_system_content_blocks,
     .offset = offsetof(struct bedrock_runtime_converse_tokens_request, system)},
    {.name = STR_INIT("toolConfig"), .wire_name = STR_INIT("toolConfig"),
     .shape = &bedrock_runtime_tool_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_tokens_request, tool_config)},
    {.name = STR_INIT("additionalModelRequestFields"),
     .wire_name = STR_INIT("additionalModelRequestFields"), .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_converse_tokens_request, additional_model_request_fields)},
};
const struct shape bedrock_runtime_converse_tokens_request_shape = {
    .name = STR_INIT("ConverseTokensRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_converse_tokens_request), .member_count = 4,
    .members = bedrock_runtime_converse_tokens_request_members,
};

static const struct member bedrock_runtime_converse_trace_members[] = {
    {.name = STR_INIT("guardrail"), .wire_name = STR_INIT("guardrail"),
     .shape = &bedrock_runtime_guardrail_trace_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_converse_trace, guardrail)},
    {.name = STR_INIT("promptRouter"), .wire_name = STR_INIT("promptRouter"),
     .shape = &bedrock_runtime_prompt_router_trace_shape,
     .offset = offsetof(struct bedrock_runtime_converse_trace, prompt_router)},
};
const struct shape bedrock_runtime_converse_trace_shape = {
    .name = STR_INIT("ConverseTrace"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_converse_trace), .member_count = 2,
    .members = bedrock_runtime_converse_trace_members,
};

static const struct member bedrock_runtime_count_tokens_in_members[] = {
    {.name = STR_INIT("modelId"), .wire_name = STR_INIT("modelId"),
     .shape = &shape_foundation_model_version_identifier,
     .offset = offsetof(struct bedrock_runtime_count_tokens_in, model_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("input"), .wire_name = STR_INIT("input"),
     .shape = &bedrock_runtime_count_tokens_input_shape,
     .offset = offsetof(struct bedrock_runtime_count_tokens_in, input), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_count_tokens_in_shape = {
    .name = STR_INIT("CountTokensRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_count_tokens_in), .member_count = 2,
    .members = bedrock_runtime_count_tokens_in_members,
};

static const struct member bedrock_runtime_count_tokens_input_members[] = {
    {.name = STR_INIT("invokeModel"), .wire_name = STR_INIT("invokeModel"),
     .shape = &bedrock_runtime_invoke_model_tokens_request_shape,
     .offset = offsetof(struct bedrock_runtime_count_tokens_input, invoke_model)},
    {.name = STR_INIT("converse"), .wire_name = STR_INIT("converse"),
     .shape = &bedrock_runtime_converse_tokens_request_shape,
     .offset = offsetof(struct bedrock_runtime_count_tokens_input, converse)},
};
const struct shape bedrock_runtime_count_tokens_input_shape = {
    .name = STR_INIT("CountTokensInput"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_count_tokens_input), .member_count = 2,
    .members = bedrock_runtime_count_tokens_input_members,
};

static const struct member bedrock_runtime_count_tokens_out_members[] = {
    {.name = STR_INIT("inputTokens"), .wire_name = STR_INIT("inputTokens"), .shape = &shape_integer,
     .offset = offsetof(struct bedrock_runtime_count_tokens_out, input_tokens),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_count_tokens_out_shape = {
    .name = STR_INIT("CountTokensResponse"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_count_tokens_out), .member_count = 1,
    .members = bedrock_runtime_count_tokens_out_members,
};

static const struct member bedrock_runtime_document_block_members[] = {
    {.name = STR_INIT("format"), .wire_name = STR_INIT("format"), .shape = &shape_document_format,
     .offset = offsetof(struct bedrock_runtime_document_block, format)},
    {.name = STR_INIT("name"), .wire_name = STR_INIT("name"),
     .shape = &shape_document_block_name_string,
     .offset = offsetof(struct bedrock_runtime_document_block, name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("source"), .wire_name = STR_INIT("source"),
     .shape = &bedrock_runtime_document_source_shape,
     .offset = offsetof(struct bedrock_runtime_document_block, source), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("context"), .wire_name = STR_INIT("context"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_document_block, context)},
    {.name = STR_INIT("citations"), .wire_name = STR_INIT("citations"),
     .shape = &bedrock_runtime_citations_config_shape,
     .offset = offsetof(struct bedrock_runtime_document_block, citations)},
};
const struct shape bedrock_runtime_document_block_shape = {
    .name = STR_INIT("DocumentBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_document_block), .member_count = 5,
    .members = bedrock_runtime_document_block_members,
};

static const struct member bedrock_runtime_document_char_location_members[] = {
    {.name = STR_INIT("documentIndex"), .wire_name = STR_INIT("documentIndex"),
     .shape = &shape_document_char_location_document_index_integer,
     .offset = offsetof(struct bedrock_runtime_document_char_location, document_index)},
    {.name = STR_INIT("start"), .wire_name = STR_INIT("start"),
     .shape = &shape_document_char_location_start_integer,
     .offset = offsetof(struct bedrock_runtime_document_char_location, start)},
    {.name = STR_INIT("end"), .wire_name = STR_INIT("end"),
     .shape = &shape_document_char_location_end_integer,
     .offset = offsetof(struct bedrock_runtime_document_char_location, end)},
};
const struct shape bedrock_runtime_document_char_location_shape = {
    .name = STR_INIT("DocumentCharLocation"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_document_char_location), .member_count = 3,
    .members = bedrock_runtime_document_char_location_members,
};

static const struct member bedrock_runtime_document_chunk_location_members[] = {
    {.name = STR_INIT("documentIndex"), .wire_name = STR_INIT("documentIndex"),
     .shape = &shape_document_chunk_location_document_index_integer,
     .offset = offsetof(struct bedrock_runtime_document_chunk_location, document_index)},
    {.name = STR_INIT("start"), .wire_name = STR_INIT("start"),
     .shape = &shape_document_chunk_location_start_integer,
     .offset = offsetof(struct bedrock_runtime_document_chunk_location, start)},
    {.name = STR_INIT("end"), .wire_name = STR_INIT("end"),
     .shape = &shape_document_chunk_location_end_integer,
     .offset = offsetof(struct bedrock_runtime_document_chunk_location, end)},
};
const struct shape bedrock_runtime_document_chunk_location_shape = {
    .name = STR_INIT("DocumentChunkLocation"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_document_chunk_location), .member_count = 3,
    .members = bedrock_runtime_document_chunk_location_members,
};

static const struct member bedrock_runtime_document_content_block_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_document_content_block, text)},
};
const struct shape bedrock_runtime_document_content_block_shape = {
    .name = STR_INIT("DocumentContentBlock"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_document_content_block), .member_count = 1,
    .members = bedrock_runtime_document_content_block_members,
};

static const struct member bedrock_runtime_document_page_location_members[] = {
    {.name = STR_INIT("documentIndex"), .wire_name = STR_INIT("documentIndex"),
     .shape = &shape_document_page_location_document_index_integer,
     .offset = offsetof(struct bedrock_runtime_document_page_location, document_index)},
    {.name = STR_INIT("start"), .wire_name = STR_INIT("start"),
     .shape = &shape_document_page_location_start_integer,
     .offset = offsetof(struct bedrock_runtime_document_page_location, start)},
    {.name = STR_INIT("end"), .wire_name = STR_INIT("end"),
     .shape = &shape_document_page_location_end_integer,
     .offset = offsetof(struct bedrock_runtime_document_page_location, end)},
};
const struct shape bedrock_runtime_document_page_location_shape = {
    .name = STR_INIT("DocumentPageLocation"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_document_page_location), .member_count = 3,
    .members = bedrock_runtime_document_page_location_members,
};

static const struct member bedrock_runtime_document_source_members[] = {
    {.name = STR_INIT("bytes"), .wire_name = STR_INIT("bytes"),
     .shape = &shape_document_source_bytes_blob,
     .offset = offsetof(struct bedrock_runtime_document_source, bytes)},
    {.name = STR_INIT("s3Location"), .wire_name = STR_INIT("s3Location"),
     .shape = &bedrock_runtime_s3_location_shape,
     .offset = offsetof(struct bedrock_runtime_document_source, s3_location)},
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_document_source, text)},
    {.name = STR_INIT("content"), .wire_name = STR_INIT("content"),
     .shape = &shape_document_content_blocks,
     .offset = offsetof(struct bedrock_runtime_document_source, content)},
};
const struct shape bedrock_runtime_document_source_shape = {
    .name = STR_INIT("DocumentSource"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_document_source), .member_count = 4,
    .members = bedrock_runtime_document_source_members,
};

static const struct member bedrock_runtime_error_block_members[] = {
    {.name = STR_INIT("message"), .wire_name = STR_INIT("message"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_error_block, message)},
};
const struct shape bedrock_runtime_error_block_shape = {
    .name = STR_INIT("ErrorBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_error_block), .flags = SHAPE_SENSITIVE, .member_count = 1,
    .members = bedrock_runtime_error_block_members,
};

static const struct member bedrock_runtime_guardrail_assessment_members[] = {
    {.name = STR_INIT("topicPolicy"), .wire_name = STR_INIT("topicPolicy"),
     .shape = &bedrock_runtime_guardrail_topic_policy_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, topic_policy)},
    {.name = STR_INIT("contentPolicy"), .wire_name = STR_INIT("contentPolicy"),
     .shape = &bedrock_runtime_guardrail_content_policy_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, content_policy)},
    {.name = STR_INIT("wordPolicy"), .wire_name = STR_INIT("wordPolicy"),
     .shape = &bedrock_runtime_guardrail_word_policy_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, word_policy)},
    {.name = STR_INIT("sensitiveInformationPolicy"),
     .wire_name = STR_INIT("sensitiveInformationPolicy"),
     .shape = &bedrock_runtime_guardrail_sensitive_information_policy_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, sensitive_information_policy)},
    {.name = STR_INIT("contextualGroundingPolicy"),
     .wire_name = STR_INIT("contextualGroundingPolicy"),
     .shape = &bedrock_runtime_guardrail_contextual_grounding_policy_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, contextual_grounding_policy)},
    {.name = STR_INIT("automatedReasoningPolicy"),
     .wire_name = STR_INIT("automatedReasoningPolicy"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_policy_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, automated_reasoning_policy)},
    {.name = STR_INIT("invocationMetrics"), .wire_name = STR_INIT("invocationMetrics"),
     .shape = &bedrock_runtime_guardrail_invocation_metrics_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, invocation_metrics)},
    {.name = STR_INIT("appliedGuardrailDetails"), .wire_name = STR_INIT("appliedGuardrailDetails"),
     .shape = &bedrock_runtime_applied_guardrail_details_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, applied_guardrail_details)},
};
const struct shape bedrock_runtime_guardrail_assessment_shape = {
    .name = STR_INIT("GuardrailAssessment"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_assessment), .member_count = 8,
    .members = bedrock_runtime_guardrail_assessment_members,
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_finding_members[] = {
    {.name = STR_INIT("valid"), .wire_name = STR_INIT("valid"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_valid_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, valid)},
    {.name = STR_INIT("invalid"), .wire_name = STR_INIT("invalid"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_invalid_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, invalid)},
    {.name = STR_INIT("satisfiable"), .wire_name = STR_INIT("satisfiable"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, satisfiable)},
    {.name = STR_INIT("impossible"), .wire_name = STR_INIT("impossible"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_impossible_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, impossible)},
    {.name = STR_INIT("translationAmbiguous"), .wire_name = STR_INIT("translationAmbiguous"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, translation_ambiguous)},
    {.name = STR_INIT("tooComplex"), .wire_name = STR_INIT("tooComplex"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_too_complex_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, too_complex)},
    {.name = STR_INIT("noTranslations"), .wire_name = STR_INIT("noTranslations"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_no_translations_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, no_translations)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_finding_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningFinding"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_finding), .member_count = 7,
    .members = bedrock_runtime_guardrail_automated_reasoning_finding_members,
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_impossible_finding_members[] = {
    {.name = STR_INIT("translation"), .wire_name = STR_INIT("translation"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_translation_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_impossible_finding, translation)},
    {.name = STR_INIT("contradictingRules"), .wire_name = STR_INIT("contradictingRules"),
     .shape = &shape_guardrail_automated_reasoning_rule_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_impossible_finding, contradicting_rules)},
    {.name = STR_INIT("logicWarning"), .wire_name = STR_INIT("logicWarning"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_logic_warning_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_impossible_finding, logic_warning)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_impossible_finding_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningImpossibleFinding"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_impossible_finding),
    .member_count = 3,
    .members = bedrock_runtime_guardrail_automated_reasoning_impossible_finding_members,
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_input_text_reference_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"),
     .shape = &shape_guardrail_automated_reasoning_statement_natural_language_content,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_input_text_reference, text),
     .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_input_text_reference_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningInputTextReference"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_input_text_reference),
    .member_count = 1,
    .members = bedrock_runtime_guardrail_automated_reasoning_input_text_reference_members,
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_invalid_finding_members[] = {
    {.name = STR_INIT("translation"), .wire_name = STR_INIT("translation"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_translation_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_invalid_finding, translation)},
    {.name = STR_INIT("contradictingRules"), .wire_name = STR_INIT("contradictingRules"),
     .shape = &shape_guardrail_automated_reasoning_rule_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_invalid_finding, contradicting_rules)},
    {.name = STR_INIT("logicWarning"), .wire_name = STR_INIT("logicWarning"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_logic_warning_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_invalid_finding, logic_warning)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_invalid_finding_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningInvalidFinding"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_invalid_finding),
    .member_count = 3,
    .members = bedrock_runtime_guardrail_automated_reasoning_invalid_finding_members,
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_logic_warning_members[] = {
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"),
     .shape = &shape_guardrail_automated_reasoning_logic_warning_type,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_logic_warning, type)},
    {.name = STR_INIT("premises"), .wire_name = STR_INIT("premises"),
     .shape = &shape_guardrail_automated_reasoning_statement_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_logic_warning, premises)},
    {.name = STR_INIT("claims"), .wire_name = STR_INIT("claims"),
     .shape = &shape_guardrail_automated_reasoning_statement_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_logic_warning, claims)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_logic_warning_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningLogicWarning"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_logic_warning),
    .member_count = 3,
    .members = bedrock_runtime_guardrail_automated_reasoning_logic_warning_members,
};

const struct shape bedrock_runtime_guardrail_automated_reasoning_no_translations_finding_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningNoTranslationsFinding"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_no_translations_finding),
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_policy_assessment_members[] = {
    {.name = STR_INIT("findings"), .wire_name = STR_INIT("findings"),
     .shape = &shape_guardrail_automated_reasoning_finding_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_policy_assessment, findings)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_policy_assessment_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningPolicyAssessment"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_policy_assessment),
    .member_count = 1,
    .members = bedrock_runtime_guardrail_automated_reasoning_policy_assessment_members,
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_rule_members[] = {
    {.name = STR_INIT("identifier"), .wire_name = STR_INIT("identifier"),
     .shape = &shape_automated_reasoning_rule_identifier,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_rule, identifier)},
    {.name = STR_INIT("policyVersionArn"), .wire_name = STR_INIT("policyVersionArn"),
     .shape = &shape_guardrail_automated_reasoning_policy_version_arn,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_rule, policy_version_arn)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_rule_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningRule"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_rule), .member_count = 2,
    .members = bedrock_runtime_guardrail_automated_reasoning_rule_members,
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding_members[] = {
    {.name = STR_INIT("translation"), .wire_name = STR_INIT("translation"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_translation_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding, translation)},
    {.name = STR_INIT("claimsTrueScenario"), .wire_name = STR_INIT("claimsTrueScenario"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_scenario_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding, claims_true_scenario)},
    {.name = STR_INIT("claimsFalseScenario"), .wire_name = STR_INIT("claimsFalseScenario"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_scenario_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding, claims_false_scenario)},
    {.name = STR_INIT("logicWarning"), .wire_name = STR_INIT("logicWarning"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_logic_warning_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding, logic_warning)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningSatisfiableFinding"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding),
    .member_count = 4,
    .members = bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding_members,
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_scenario_members[] = {
    {.name = STR_INIT("statements"), .wire_name = STR_INIT("statements"),
     .shape = &shape_guardrail_automated_reasoning_statement_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_scenario, statements)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_scenario_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningScenario"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_scenario),
    .member_count = 1, .members = bedrock_runtime_guardrail_automated_reasoning_scenario_members,
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_statement_members[] = {
    {.name = STR_INIT("logic"), .wire_name = STR_INIT("logic"),
     .shape = &shape_guardrail_automated_reasoning_statement_logic_content,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_statement, logic),
     .flags = MEMBER_SENSITIVE},
    {.name = STR_INIT("naturalLanguage"), .wire_name = STR_INIT("naturalLanguage"),
     .shape = &shape_guardrail_automated_reasoning_statement_natural_language_content,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_statement, natural_language),
     .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_statement_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningStatement"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_statement),
    .member_count = 2, .members = bedrock_runtime_guardrail_automated_reasoning_statement_members,
};

const struct shape bedrock_runtime_guardrail_automated_reasoning_too_complex_finding_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningTooComplexFinding"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_too_complex_finding),
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_translation_members[] = {
    {.name = STR_INIT("premises"), .wire_name = STR_INIT("premises"),
     .shape = &shape_guardrail_automated_reasoning_statement_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation, premises)},
    {.name = STR_INIT("claims"), .wire_name = STR_INIT("claims"),
     .shape = &shape_guardrail_automated_reasoning_statement_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation, claims)},
    {.name = STR_INIT("untranslatedPremises"), .wire_name = STR_INIT("untranslatedPremises"),
     .shape = &shape_guardrail_automated_reasoning_input_text_reference_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation, untranslated_premises)},
    {.name = STR_INIT("untranslatedClaims"), .wire_name = STR_INIT("untranslatedClaims"),
     .shape = &shape_guardrail_automated_reasoning_input_text_reference_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation, untranslated_claims)},
    {.name = STR_INIT("confidence"), .wire_name = STR_INIT("confidence"),
     .shape = &shape_guardrail_automated_reasoning_translation_confidence,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation, confidence)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_translation_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningTranslation"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_translation),
    .member_count = 5, .members = bedrock_runtime_guardrail_automated_reasoning_translation_members,
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding_members[] = {
    {.name = STR_INIT("options"), .wire_name = STR_INIT("options"),
     .shape = &shape_guardrail_automated_reasoning_translation_option_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding, options)},
    {.name = STR_INIT("differenceScenarios"), .wire_name = STR_INIT("differenceScenarios"),
     .shape = &shape_guardrail_automated_reasoning_difference_scenario_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding, difference_scenarios)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningTranslationAmbiguousFinding"),
    .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding),
    .member_count = 2,
    .members = bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding_members,
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_translation_option_members[] = {
    {.name = STR_INIT("translations"), .wire_name = STR_INIT("translations"),
     .shape = &shape_guardrail_automated_reasoning_translation_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation_option, translations)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_translation_option_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningTranslationOption"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_translation_option),
    .member_count = 1,
    .members = bedrock_runtime_guardrail_automated_reasoning_translation_option_members,
};

static const struct member bedrock_runtime_guardrail_automated_reasoning_valid_finding_members[] = {
    {.name = STR_INIT("translation"), .wire_name = STR_INIT("translation"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_translation_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_valid_finding, translation)},
    {.name = STR_INIT("claimsTrueScenario"), .wire_name = STR_INIT("claimsTrueScenario"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_scenario_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_valid_finding, claims_true_scenario)},
    {.name = STR_INIT("supportingRules"), .wire_name = STR_INIT("supportingRules"),
     .shape = &shape_guardrail_automated_reasoning_rule_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_valid_finding, supporting_rules)},
    {.name = STR_INIT("logicWarning"), .wire_name = STR_INIT("logicWarning"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_logic_warning_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_valid_finding, logic_warning)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_valid_finding_shape = {
    .name = STR_INIT("GuardrailAutomatedReasoningValidFinding"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_valid_finding),
    .member_count = 4,
    .members = bedrock_runtime_guardrail_automated_reasoning_valid_finding_members,
};

static const struct member bedrock_runtime_guardrail_configuration_members[] = {
    {.name = STR_INIT("guardrailIdentifier"), .wire_name = STR_INIT("guardrailIdentifier"),
     .shape = &shape_guardrail_identifier,
     .offset = offsetof(struct bedrock_runtime_guardrail_configuration, guardrail_identifier)},
    {.name = STR_INIT("guardrailVersion"), .wire_name = STR_INIT("guardrailVersion"),
     .shape = &shape_guardrail_version,
     .offset = offsetof(struct bedrock_runtime_guardrail_configuration, guardrail_version)},
    {.name = STR_INIT("trace"), .wire_name = STR_INIT("trace"), .shape = &shape_guardrail_trace,
     .offset = offsetof(struct bedrock_runtime_guardrail_configuration, trace)},
};
const struct shape bedrock_runtime_guardrail_configuration_shape = {
    .name = STR_INIT("GuardrailConfiguration"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_configuration), .member_count = 3,
    .members = bedrock_runtime_guardrail_configuration_members,
};

static const struct member bedrock_runtime_guardrail_content_filter_members[] = {
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"),
     .shape = &shape_guardrail_content_filter_type,
     .offset = offsetof(struct bedrock_runtime_guardrail_content_filter, type),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("confidence"), .wire_name = STR_INIT("confidence"),
     .shape = &shape_guardrail_content_filter_confidence,
     .offset = offsetof(struct bedrock_runtime_guardrail_content_filter, confidence),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("filterStrength"), .wire_name = STR_INIT("filterStrength"),
     .shape = &shape_guardrail_content_filter_strength,
     .offset = offsetof(struct bedrock_runtime_guardrail_content_filter, filter_strength)},
    {.name = STR_INIT("action"), .wire_name = STR_INIT("action"),
     .shape = &shape_guardrail_content_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_content_filter, action),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("detected"), .wire_name = STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_content_filter, detected)},
};
const struct shape bedrock_runtime_guardrail_content_filter_shape = {
    .name = STR_INIT("GuardrailContentFilter"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_content_filter), .member_count = 5,
    .members = bedrock_runtime_guardrail_content_filter_members,
};

static const struct member bedrock_runtime_guardrail_content_policy_assessment_members[] = {
    {.name = STR_INIT("filters"), .wire_name = STR_INIT("filters"),
     .shape = &shape_guardrail_content_filter_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_content_policy_assessment, filters),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_guardrail_content_policy_assessment_shape = {
    .name = STR_INIT("GuardrailContentPolicyAssessment"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_content_policy_assessment), .member_count = 1,
    .members = bedrock_runtime_guardrail_content_policy_assessment_members,
};

static const struct member bedrock_runtime_guardrail_contextual_grounding_filter_members[] = {
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"),
     .shape = &shape_guardrail_contextual_grounding_filter_type,
     .offset = offsetof(struct bedrock_runtime_guardrail_contextual_grounding_filter, type),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("threshold"), .wire_name = STR_INIT("threshold"),
     .shape = &shape_guardrail_contextual_grounding_filter_threshold_double,
     .offset = offsetof(struct bedrock_runtime_guardrail_contextual_grounding_filter, threshold),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("score"), .wire_name = STR_INIT("score"),
     .shape = &shape_guardrail_contextual_grounding_filter_score_double,
     .offset = offsetof(struct bedrock_runtime_guardrail_contextual_grounding_filter, score),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("action"), .wire_name = STR_INIT("action"),
     .shape = &shape_guardrail_contextual_grounding_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_contextual_grounding_filter, action),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("detected"), .wire_name = STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_contextual_grounding_filter, detected)},
};
const struct shape bedrock_runtime_guardrail_contextual_grounding_filter_shape = {
    .name = STR_INIT("GuardrailContextualGroundingFilter"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_contextual_grounding_filter), .member_count = 5,
    .members = bedrock_runtime_guardrail_contextual_grounding_filter_members,
};

static const struct member bedrock_runtime_guardrail_contextual_grounding_policy_assessment_members[] = {
    {.name = STR_INIT("filters"), .wire_name = STR_INIT("filters"),
     .shape = &shape_guardrail_contextual_grounding_filters,
     .offset = offsetof(struct bedrock_runtime_guardrail_contextual_grounding_policy_assessment, filters)},
};
const struct shape bedrock_runtime_guardrail_contextual_grounding_policy_assessment_shape = {
    .name = STR_INIT("GuardrailContextualGroundingPolicyAssessment"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_contextual_grounding_policy_assessment),
    .member_count = 1,
    .members = bedrock_runtime_guardrail_contextual_grounding_policy_assessment_members,
};

static const struct member bedrock_runtime_guardrail_converse_content_block_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"),
     .shape = &bedrock_runtime_guardrail_converse_text_block_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_content_block, text)},
    {.name = STR_INIT("image"), .wire_name = STR_INIT("image"),
     .shape = &bedrock_runtime_guardrail_converse_image_block_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_content_block, image),
     .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_guardrail_converse_content_block_shape = {
    .name = STR_INIT("GuardrailConverseContentBlock"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_guardrail_converse_content_block), .member_count = 2,
    .members = bedrock_runtime_guardrail_converse_content_block_members,
};

static const struct member bedrock_runtime_guardrail_converse_image_block_members[] = {
    {.name = STR_INIT("format"), .wire_name = STR_INIT("format"),
     .shape = &shape_guardrail_converse_image_format,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_image_block, format),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("source"), .wire_name = STR_INIT("source"),
     .shape = &bedrock_runtime_guardrail_converse_image_source_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_image_block, source),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_guardrail_converse_image_block_shape = {
    .name = STR_INIT("GuardrailConverseImageBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_converse_image_block), .flags = SHAPE_SENSITIVE,
    .member_count = 2, .members = bedrock_runtime_guardrail_converse_image_block_members,
};

static const struct member bedrock_runtime_guardrail_converse_image_source_members[] = {
    {.name = STR_INIT("bytes"), .wire_name = STR_INIT("bytes"),
     .shape = &shape_guardrail_converse_image_source_bytes_blob,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_image_source, bytes)},
};
const struct shape bedrock_runtime_guardrail_converse_image_source_shape = {
    .name = STR_INIT("GuardrailConverseImageSource"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_guardrail_converse_image_source),
    .flags = SHAPE_SENSITIVE, .member_count = 1,
    .members = bedrock_runtime_guardrail_converse_image_source_members,
};

static const struct member bedrock_runtime_guardrail_converse_text_block_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_text_block, text),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("qualifiers"), .wire_name = STR_INIT("qualifiers"),
     .shape = &shape_guardrail_converse_content_qualifier_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_text_block, qualifiers)},
};
const struct shape bedrock_runtime_guardrail_converse_text_block_shape = {
    .name = STR_INIT("GuardrailConverseTextBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_converse_text_block), .member_count = 2,
    .members = bedrock_runtime_guardrail_converse_text_block_members,
};

static const struct member bedrock_runtime_guardrail_coverage_members[] = {
    {.name = STR_INIT("textCharacters"), .wire_name = STR_INIT("textCharacters"),
     .shape = &bedrock_runtime_guardrail_text_characters_coverage_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_coverage, text_characters)},
    {.name = STR_INIT("images"), .wire_name = STR_INIT("images"),
     .shape = &bedrock_runtime_guardrail_image_coverage_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_coverage, images)},
};
const struct shape bedrock_runtime_guardrail_coverage_shape = {
    .name = STR_INIT("GuardrailCoverage"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_coverage), .member_count = 2,
    .members = bedrock_runtime_guardrail_coverage_members,
};

static const struct member bedrock_runtime_guardrail_custom_word_members[] = {
    {.name = STR_INIT("match"), .wire_name = STR_INIT("match"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_custom_word, match),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("action"), .wire_name = STR_INIT("action"),
     .shape = &shape_guardrail_word_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_custom_word, action),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("detected"), .wire_name = STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_custom_word, detected)},
};
const struct shape bedrock_runtime_guardrail_custom_word_shape = {
    .name = STR_INIT("GuardrailCustomWord"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_custom_word), .member_count = 3,
    .members = bedrock_runtime_guardrail_custom_word_members,
};

static const struct member bedrock_runtime_guardrail_image_coverage_members[] = {
    {.name = STR_INIT("guarded"), .wire_name = STR_INIT("guarded"), .shape = &shape_images_guarded,
     .offset = offsetof(struct bedrock_runtime_guardrail_image_coverage, guarded)},
    {.name = STR_INIT("total"), .wire_name = STR_INIT("total"), .shape = &shape_images_total,
     .offset = offsetof(struct bedrock_runtime_guardrail_image_coverage, total)},
};
const struct shape bedrock_runtime_guardrail_image_coverage_shape = {
    .name = STR_INIT("GuardrailImageCoverage"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_image_coverage), .member_count = 2,
    .members = bedrock_runtime_guardrail_image_coverage_members,
};

static const struct member bedrock_runtime_guardrail_invocation_metrics_members[] = {
    {.name = STR_INIT("guardrailProcessingLatency"),
     .wire_name = STR_INIT("guardrailProcessingLatency"),
     .shape = &shape_guardrail_processing_latency,
     .offset = offsetof(struct bedrock_runtime_guardrail_invocation_metrics, guardrail_processing_latency)},
    {.name = STR_INIT("usage"), .wire_name = STR_INIT("usage"),
     .shape = &bedrock_runtime_guardrail_usage_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_invocation_metrics, usage)},
    {.name = STR_INIT("guardrailCoverage"), .wire_name = STR_INIT("guardrailCoverage"),
     .shape = &bedrock_runtime_guardrail_coverage_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_invocation_metrics, guardrail_coverage)},
};
const struct shape bedrock_runtime_guardrail_invocation_metrics_shape = {
    .name = STR_INIT("GuardrailInvocationMetrics"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_invocation_metrics), .member_count = 3,
    .members = bedrock_runtime_guardrail_invocation_metrics_members,
};

static const struct member bedrock_runtime_guardrail_managed_word_members[] = {
    {.name = STR_INIT("match"), .wire_name = STR_INIT("match"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_managed_word, match),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"),
     .shape = &shape_guardrail_managed_word_type,
     .offset = offsetof(struct bedrock_runtime_guardrail_managed_word, type),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("action"), .wire_name = STR_INIT("action"),
     .shape = &shape_guardrail_word_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_managed_word, action),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("detected"), .wire_name = STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_managed_word, detected)},
};
const struct shape bedrock_runtime_guardrail_managed_word_shape = {
    .name = STR_INIT("GuardrailManagedWord"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_managed_word), .member_count = 4,
    .members = bedrock_runtime_guardrail_managed_word_members,
};

static const struct member bedrock_runtime_guardrail_pii_entity_filter_members[] = {
    {.name = STR_INIT("match"), .wire_name = STR_INIT("match"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_pii_entity_filter, match),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"),
     .shape = &shape_guardrail_pii_entity_type,
     .offset = offsetof(struct bedrock_runtime_guardrail_pii_entity_filter, type),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("action"), .wire_name = STR_INIT("action"),
     .shape = &shape_guardrail_sensitive_information_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_pii_entity_filter, action),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("detected"), .wire_name = STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_pii_entity_filter, detected)},
};
const struct shape bedrock_runtime_guardrail_pii_entity_filter_shape = {
    .name = STR_INIT("GuardrailPiiEntityFilter"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_pii_entity_filter), .member_count = 4,
    .members = bedrock_runtime_guardrail_pii_entity_filter_members,
};

static const struct member bedrock_runtime_guardrail_regex_filter_members[] = {
    {.name = STR_INIT("name"), .wire_name = STR_INIT("name"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_regex_filter, name)},
    {.name = STR_INIT("match"), .wire_name = STR_INIT("match"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_regex_filter, match)},
    {.name = STR_INIT("regex"), .wire_name = STR_INIT("regex"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_regex_filter, regex)},
    {.name = STR_INIT("action"), .wire_name = STR_INIT("action"),
     .shape = &shape_guardrail_sensitive_information_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_regex_filter, action),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("detected"), .wire_name = STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_regex_filter, detected)},
};
const struct shape bedrock_runtime_guardrail_regex_filter_shape = {
    .name = STR_INIT("GuardrailRegexFilter"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_regex_filter), .member_count = 5,
    .members = bedrock_runtime_guardrail_regex_filter_members,
};

static const struct member bedrock_runtime_guardrail_sensitive_information_policy_assessment_members[] = {
    {.name = STR_INIT("piiEntities"), .wire_name = STR_INIT("piiEntities"),
     .shape = &shape_guardrail_pii_entity_filter_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_sensitive_information_policy_assessment, pii_entities),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("regexes"), .wire_name = STR_INIT("regexes"),
     .shape = &shape_guardrail_regex_filter_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_sensitive_information_policy_assessment, regexes),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_guardrail_sensitive_information_policy_assessment_shape = {
    .name = STR_INIT("GuardrailSensitiveInformationPolicyAssessment"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_sensitive_information_policy_assessment),
    .member_count = 2,
    .members = bedrock_runtime_guardrail_sensitive_information_policy_assessment_members,
};

static const struct member bedrock_runtime_guardrail_stream_configuration_members[] = {
    {.name = STR_INIT("guardrailIdentifier"), .wire_name = STR_INIT("guardrailIdentifier"),
     .shape = &shape_guardrail_identifier,
     .offset = offsetof(struct bedrock_runtime_guardrail_stream_configuration, guardrail_identifier)},
    {.name = STR_INIT("guardrailVersion"), .wire_name = STR_INIT("guardrailVersion"),
     .shape = &shape_guardrail_version,
     .offset = offsetof(struct bedrock_runtime_guardrail_stream_configuration, guardrail_version)},
    {.name = STR_INIT("trace"), .wire_name = STR_INIT("trace"), .shape = &shape_guardrail_trace,
     .offset = offsetof(struct bedrock_runtime_guardrail_stream_configuration, trace)},
    {.name = STR_INIT("streamProcessingMode"), .wire_name = STR_INIT("streamProcessingMode"),
     .shape = &shape_guardrail_stream_processing_mode,
     .offset = offsetof(struct bedrock_runtime_guardrail_stream_configuration, stream_processing_mode)},
};
const struct shape bedrock_runtime_guardrail_stream_configuration_shape = {
    .name = STR_INIT("GuardrailStreamConfiguration"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_stream_configuration), .member_count = 4,
    .members = bedrock_runtime_guardrail_stream_configuration_members,
};

static const struct member bedrock_runtime_guardrail_text_characters_coverage_members[] = {
    {.name = STR_INIT("guarded"), .wire_name = STR_INIT("guarded"),
     .shape = &shape_text_characters_guarded,
     .offset = offsetof(struct bedrock_runtime_guardrail_text_characters_coverage, guarded)},
    {.name = STR_INIT("total"), .wire_name = STR_INIT("total"),
     .shape = &shape_text_characters_total,
     .offset = offsetof(struct bedrock_runtime_guardrail_text_characters_coverage, total)},
};
const struct shape bedrock_runtime_guardrail_text_characters_coverage_shape = {
    .name = STR_INIT("GuardrailTextCharactersCoverage"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_text_characters_coverage), .member_count = 2,
    .members = bedrock_runtime_guardrail_text_characters_coverage_members,
};

static const struct member bedrock_runtime_guardrail_topic_members[] = {
    {.name = STR_INIT("name"), .wire_name = STR_INIT("name"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_topic, name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"), .shape = &shape_guardrail_topic_type,
     .offset = offsetof(struct bedrock_runtime_guardrail_topic, type), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("action"), .wire_name = STR_INIT("action"),
     .shape = &shape_guardrail_topic_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_topic, action), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("detected"), .wire_name = STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_topic, detected)},
};
const struct shape bedrock_runtime_guardrail_topic_shape = {
    .name = STR_INIT("GuardrailTopic"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_topic), .member_count = 4,
    .members = bedrock_runtime_guardrail_topic_members,
};

static const struct member bedrock_runtime_guardrail_topic_policy_assessment_members[] = {
    {.name = STR_INIT("topics"), .wire_name = STR_INIT("topics"),
     .shape = &shape_guardrail_topic_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_topic_policy_assessment, topics),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_guardrail_topic_policy_assessment_shape = {
    .name = STR_INIT("GuardrailTopicPolicyAssessment"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_topic_policy_assessment), .member_count = 1,
    .members = bedrock_runtime_guardrail_topic_policy_assessment_members,
};

static const struct member bedrock_runtime_guardrail_trace_assessment_members[] = {
    {.name = STR_INIT("modelOutput"), .wire_name = STR_INIT("modelOutput"),
     .shape = &shape_model_outputs,
     .offset = offsetof(struct bedrock_runtime_guardrail_trace_assessment, model_output)},
    {.name = STR_INIT("inputAssessment"), .wire_name = STR_INIT("inputAssessment"),
     .shape = &shape_guardrail_assessment_map,
     .offset = offsetof(struct bedrock_runtime_guardrail_trace_assessment, input_assessment)},
    {.name = STR_INIT("outputAssessments"), .wire_name = STR_INIT("outputAssessments"),
     .shape = &shape_guardrail_assessment_list_map,
     .offset = offsetof(struct bedrock_runtime_guardrail_trace_assessment, output_assessments)},
    {.name = STR_INIT("actionReason"), .wire_name = STR_INIT("actionReason"),
     .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_trace_assessment, action_reason)},
};
const struct shape bedrock_runtime_guardrail_trace_assessment_shape = {
    .name = STR_INIT("GuardrailTraceAssessment"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_trace_assessment), .member_count = 4,
    .members = bedrock_runtime_guardrail_trace_assessment_members,
};

static const struct member bedrock_runtime_guardrail_usage_members[] = {
    {.name = STR_INIT("topicPolicyUnits"), .wire_name = STR_INIT("topicPolicyUnits"),
     .shape = &shape_guardrail_topic_policy_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, topic_policy_units),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("contentPolicyUnits"), .wire_name = STR_INIT("contentPolicyUnits"),
     .shape = &shape_guardrail_content_policy_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, content_policy_units),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("wordPolicyUnits"), .wire_name = STR_INIT("wordPolicyUnits"),
     .shape = &shape_guardrail_word_policy_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, word_policy_units),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("sensitiveInformationPolicyUnits"),
     .wire_name = STR_INIT("sensitiveInformationPolicyUnits"),
     .shape = &shape_guardrail_sensitive_information_policy_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, sensitive_information_policy_units),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("sensitiveInformationPolicyFreeUnits"),
     .wire_name = STR_INIT("sensitiveInformationPolicyFreeUnits"),
     .shape = &shape_guardrail_sensitive_information_policy_free_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, sensitive_information_policy_free_units),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("contextualGroundingPolicyUnits"),
     .wire_name = STR_INIT("contextualGroundingPolicyUnits"),
     .shape = &shape_guardrail_contextual_grounding_policy_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, contextual_grounding_policy_units),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("contentPolicyImageUnits"), .wire_name = STR_INIT("contentPolicyImageUnits"),
     .shape = &shape_guardrail_content_policy_image_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, content_policy_image_units)},
    {.name = STR_INIT("automatedReasoningPolicyUnits"),
     .wire_name = STR_INIT("automatedReasoningPolicyUnits"),
     .shape = &shape_guardrail_automated_reasoning_policy_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, automated_reasoning_policy_units)},
    {.name = STR_INIT("automatedReasoningPolicies"),
     .wire_name = STR_INIT("automatedReasoningPolicies"),
     .shape = &shape_guardrail_automated_reasoning_policies_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, automated_reasoning_policies)},
};
const struct shape bedrock_runtime_guardrail_usage_shape = {
    .name = STR_INIT("GuardrailUsage"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_usage), .member_count = 9,
    .members = bedrock_runtime_guardrail_usage_members,
};

static const struct member bedrock_runtime_guardrail_word_policy_assessment_members[] = {
    {.name = STR_INIT("customWords"), .wire_name = STR_INIT("customWords"),
     .shape = &shape_guardrail_custom_word_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_word_policy_assessment, custom_words),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("managedWordLists"), .wire_name = STR_INIT("managedWordLists"),
     .shape = &shape_guardrail_managed_word_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_word_policy_assessment, managed_word_lists),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_guardrail_word_policy_assessment_shape = {
    .name = STR_INIT("GuardrailWordPolicyAssessment"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_guardrail_word_policy_assessment), .member_count = 2,
    .members = bedrock_runtime_guardrail_word_policy_assessment_members,
};

static const struct member bedrock_runtime_image_block_members[] = {
    {.name = STR_INIT("format"), .wire_name = STR_INIT("format"), .shape = &shape_image_format,
     .offset = offsetof(struct bedrock_runtime_image_block, format), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("source"), .wire_name = STR_INIT("source"),
     .shape = &bedrock_runtime_image_source_shape,
     .offset = offsetof(struct bedrock_runtime_image_block, source),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE},
    {.name = STR_INIT("error"), .wire_name = STR_INIT("error"),
     .shape = &bedrock_runtime_error_block_shape,
     .offset = offsetof(struct bedrock_runtime_image_block, error), .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_image_block_shape = {
    .name = STR_INIT("ImageBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_image_block), .member_count = 3,
    .members = bedrock_runtime_image_block_members,
};

static const struct member bedrock_runtime_image_block_delta_members[] = {
    {.name = STR_INIT("source"), .wire_name = STR_INIT("source"),
     .shape = &bedrock_runtime_image_source_shape,
     .offset = offsetof(struct bedrock_runtime_image_block_delta, source), .flags = MEMBER_SENSITIVE},
    {.name = STR_INIT("error"), .wire_name = STR_INIT("error"),
     .shape = &bedrock_runtime_error_block_shape,
     .offset = offsetof(struct bedrock_runtime_image_block_delta, error), .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_image_block_delta_shape = {
    .name = STR_INIT("ImageBlockDelta"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_image_block_delta), .member_count = 2,
    .members = bedrock_runtime_image_block_delta_members,
};

static const struct member bedrock_runtime_image_block_start_members[] = {
    {.name = STR_INIT("format"), .wire_name = STR_INIT("format"), .shape = &shape_image_format,
     .offset = offsetof(struct bedrock_runtime_image_block_start, format), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_image_block_start_shape = {
    .name = STR_INIT("ImageBlockStart"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_image_block_start), .member_count = 1,
    .members = bedrock_runtime_image_block_start_members,
};

static const struct member bedrock_runtime_image_source_members[] = {
    {.name = STR_INIT("bytes"), .wire_name = STR_INIT("bytes"),
     .shape = &shape_image_source_bytes_blob,
     .offset = offsetof(struct bedrock_runtime_image_source, bytes)},
    {.name = STR_INIT("s3Location"), .wire_name = STR_INIT("s3Location"),
     .shape = &bedrock_runtime_s3_location_shape,
     .offset = offsetof(struct bedrock_runtime_image_source, s3_location)},
};
const struct shape bedrock_runtime_image_source_shape = {
    .name = STR_INIT("ImageSource"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_image_source), .flags = SHAPE_SENSITIVE,
    .member_count = 2, .members = bedrock_runtime_image_source_members,
};

static const struct member bedrock_runtime_inference_configuration_members[] = {
    {.name = STR_INIT("maxTokens"), .wire_name = STR_INIT("maxTokens"),
     .shape = &shape_inference_configuration_max_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_inference_configuration, max_tokens)},
    {.name = STR_INIT("temperature"), .wire_name = STR_INIT("temperature"),
     .shape = &shape_inference_configuration_temperature_float,
     .offset = offsetof(struct bedrock_runtime_inference_configuration, temperature)},
    {.name = STR_INIT("topP"), .wire_name = STR_INIT("topP"),
     .shape = &shape_inference_configuration_top_p_float,
     .offset = offsetof(struct bedrock_runtime_inference_configuration, top_p)},
    {.name = STR_INIT("stopSequences"), .wire_name = STR_INIT("stopSequences"),
     .shape = &shape_inference_configuration_stop_sequences_list,
     .offset = offsetof(struct bedrock_runtime_inference_configuration, stop_sequences)},
};
const struct shape bedrock_runtime_inference_configuration_shape = {
    .name = STR_INIT("InferenceConfiguration"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_inference_configuration), .member_count = 4,
    .members = bedrock_runtime_inference_configuration_members,
};

static const struct member bedrock_runtime_internal_server_exception_members[] = {
    {.name = STR_INIT("message"), .wire_name = STR_INIT("message"),
     .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_internal_server_exception, message)},
};
const struct shape bedrock_runtime_internal_server_exception_shape = {
    .name = STR_INIT("InternalServerException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_internal_server_exception), .flags = SHAPE_EXCEPTION,
    .member_count = 1, .members = bedrock_runtime_internal_server_exception_members,
};

static const struct member bedrock_runtime_invoke_model_in_members[] = {
    {.name = STR_INIT("body"), .wire_name = STR_INIT("body"), .shape = &shape_body,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, body),
     .flags = MEMBER_PAYLOAD | MEMBER_SENSITIVE},
    {.name = STR_INIT("contentType"), .wire_name = STR_INIT("Content-Type"),
     .shape = &shape_mime_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, content_type), .place = PLACE_HEADER},
    {.name = STR_INIT("accept"), .wire_name = STR_INIT("Accept"), .shape = &shape_mime_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, accept), .place = PLACE_HEADER},
    {.name = STR_INIT("modelId"), .wire_name = STR_INIT("modelId"),
     .shape = &shape_invoke_model_identifier,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, model_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("trace"), .wire_name = STR_INIT("X-Amzn-Bedrock-Trace"),
     .shape = &shape_trace, .offset = offsetof(struct bedrock_runtime_invoke_model_in, trace),
     .place = PLACE_HEADER},
    {.name = STR_INIT("guardrailIdentifier"),
     .wire_name = STR_INIT("X-Amzn-Bedrock-GuardrailIdentifier"),
     .shape = &shape_guardrail_identifier,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, guardrail_identifier),
     .place = PLACE_HEADER},
    {.name = STR_INIT("guardrailVersion"), .wire_name = STR_INIT("X-Amzn-Bedrock-GuardrailVersion"),
     .shape = &shape_guardrail_version,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, guardrail_version),
     .place = PLACE_HEADER},
    {.name = STR_INIT("performanceConfigLatency"),
     .wire_name = STR_INIT("X-Amzn-Bedrock-PerformanceConfig-Latency"),
     .shape = &shape_performance_config_latency,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, performance_config_latency),
     .place = PLACE_HEADER},
    {.name = STR_INIT("serviceTier"), .wire_name = STR_INIT("X-Amzn-Bedrock-Service-Tier"),
     .shape = &shape_service_tier_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, service_tier), .place = PLACE_HEADER},
    {.name = STR_INIT("requestMetadata"), .wire_name = STR_INIT("X-Amzn-Bedrock-Request-Metadata"),
     .shape = &shape_request_metadata_json,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, request_metadata),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
};
const struct shape bedrock_runtime_invoke_model_in_shape = {
    .name = STR_INIT("InvokeModelRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_invoke_model_in), .member_count = 10,
    .members = bedrock_runtime_invoke_model_in_members,
};

static const struct member bedrock_runtime_invoke_model_out_members[] = {
    {.name = STR_INIT("body"), .wire_name = STR_INIT("body"), .shape = &shape_body,
     .offset = offsetof(struct bedrock_runtime_invoke_model_out, body),
     .flags = MEMBER_REQUIRED | MEMBER_PAYLOAD | MEMBER_SENSITIVE},
    {.name = STR_INIT("contentType"), .wire_name = STR_INIT("Content-Type"),
     .shape = &shape_mime_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_out, content_type),
     .flags = MEMBER_REQUIRED, .place = PLACE_HEADER},
    {.name = STR_INIT("performanceConfigLatency"),
     .wire_name = STR_INIT("X-Amzn-Bedrock-PerformanceConfig-Latency"),
     .shape = &shape_performance_config_latency,
     .offset = offsetof(struct bedrock_runtime_invoke_model_out, performance_config_latency),
     .place = PLACE_HEADER},
    {.name = STR_INIT("serviceTier"), .wire_name = STR_INIT("X-Amzn-Bedrock-Service-Tier"),
     .shape = &shape_service_tier_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_out, service_tier),
     .place = PLACE_HEADER},
};
const struct shape bedrock_runtime_invoke_model_out_shape = {
    .name = STR_INIT("InvokeModelResponse"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_invoke_model_out), .member_count = 4,
    .members = bedrock_runtime_invoke_model_out_members,
};

static const struct member bedrock_runtime_invoke_model_tokens_request_members[] = {
    {.name = STR_INIT("body"), .wire_name = STR_INIT("body"), .shape = &shape_body,
     .offset = offsetof(struct bedrock_runtime_invoke_model_tokens_request, body),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_invoke_model_tokens_request_shape = {
    .name = STR_INIT("InvokeModelTokensRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_invoke_model_tokens_request), .member_count = 1,
    .members = bedrock_runtime_invoke_model_tokens_request_members,
};

static const struct member bedrock_runtime_invoke_model_with_response_stream_in_members[] = {
    {.name = STR_INIT("body"), .wire_name = STR_INIT("body"), .shape = &shape_body,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, body),
     .flags = MEMBER_PAYLOAD | MEMBER_SENSITIVE},
    {.name = STR_INIT("contentType"), .wire_name = STR_INIT("Content-Type"),
     .shape = &shape_mime_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, content_type),
     .place = PLACE_HEADER},
    {.name = STR_INIT("accept"), .wire_name = STR_INIT("X-Amzn-Bedrock-Accept"),
     .shape = &shape_mime_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, accept),
     .place = PLACE_HEADER},
    {.name = STR_INIT("modelId"), .wire_name = STR_INIT("modelId"),
     .shape = &shape_invoke_model_identifier,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, model_id),
     .flags = MEMBER_REQUIRED, .place = PLACE_LABEL},
    {.name = STR_INIT("trace"), .wire_name = STR_INIT("X-Amzn-Bedrock-Trace"),
     .shape = &shape_trace,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, trace),
     .place = PLACE_HEADER},
    {.name = STR_INIT("guardrailIdentifier"),
     .wire_name = STR_INIT("X-Amzn-Bedrock-GuardrailIdentifier"),
     .shape = &shape_guardrail_identifier,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, guardrail_identifier),
     .place = PLACE_HEADER},
    {.name = STR_INIT("guardrailVersion"), .wire_name = STR_INIT("X-Amzn-Bedrock-GuardrailVersion"),
     .shape = &shape_guardrail_version,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, guardrail_version),
     .place = PLACE_HEADER},
    {.name = STR_INIT("performanceConfigLatency"),
     .wire_name = STR_INIT("X-Amzn-Bedrock-PerformanceConfig-Latency"),
     .shape = &shape_performance_config_latency,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, performance_config_latency),
     .place = PLACE_HEADER},
    {.name = STR_INIT("serviceTier"), .wire_name = STR_INIT("X-Amzn-Bedrock-Service-Tier"),
     .shape = &shape_service_tier_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, service_tier),
     .place = PLACE_HEADER},
    {.name = STR_INIT("requestMetadata"), .wire_name = STR_INIT("X-Amzn-Bedrock-Request-Metadata"),
     .shape = &shape_request_metadata_json,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, request_metadata),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
};
const struct shape bedrock_runtime_invoke_model_with_response_stream_in_shape = {
    .name = STR_INIT("InvokeModelWithResponseStreamRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_invoke_model_with_response_stream_in), .member_count = 10,
    .members = bedrock_runtime_invoke_model_with_response_stream_in_members,
};

static const struct member bedrock_runtime_invoke_model_with_response_stream_out_members[] = {
    {.name = STR_INIT("body"), .wire_name = STR_INIT("body"),
     .shape = &bedrock_runtime_response_stream_shape,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_out, body),
     .flags = MEMBER_REQUIRED | MEMBER_PAYLOAD},
    {.name = STR_INIT("contentType"), .wire_name = STR_INIT("X-Amzn-Bedrock-Content-Type"),
     .shape = &shape_mime_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_out, content_type),
     .flags = MEMBER_REQUIRED, .place = PLACE_HEADER},
    {.name = STR_INIT("performanceConfigLatency"),
     .wire_name = STR_INIT("X-Amzn-Bedrock-PerformanceConfig-Latency"),
     .shape = &shape_performance_config_latency,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_out, performance_config_latency),
     .place = PLACE_HEADER},
    {.name = STR_INIT("serviceTier"), .wire_name = STR_INIT("X-Amzn-Bedrock-Service-Tier"),
     .shape = &shape_service_tier_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_out, service_tier),
     .place = PLACE_HEADER},
};
const struct shape bedrock_runtime_invoke_model_with_response_stream_out_shape = {
    .name = STR_INIT("InvokeModelWithResponseStreamResponse"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_invoke_model_with_response_stream_out), .member_count = 4,
    .members = bedrock_runtime_invoke_model_with_response_stream_out_members,
};

static const struct member bedrock_runtime_json_schema_definition_members[] = {
    {.name = STR_INIT("schema"), .wire_name = STR_INIT("schema"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_json_schema_definition, schema),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("name"), .wire_name = STR_INIT("name"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_json_schema_definition, name)},
    {.name = STR_INIT("description"), .wire_name = STR_INIT("description"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_json_schema_definition, description)},
};
const struct shape bedrock_runtime_json_schema_definition_shape = {
    .name = STR_INIT("JsonSchemaDefinition"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_json_schema_definition), .member_count = 3,
    .members = bedrock_runtime_json_schema_definition_members,
};

static const struct member bedrock_runtime_message_members[] = {
    {.name = STR_INIT("role"), .wire_name = STR_INIT("role"), .shape = &shape_conversation_role,
     .offset = offsetof(struct bedrock_runtime_message, role), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("content"), .wire_name = STR_INIT("content"), .shape = &shape_content_blocks,
     .offset = offsetof(struct bedrock_runtime_message, content), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_message_shape = {
    .name = STR_INIT("Message"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_message), .member_count = 2,
    .members = bedrock_runtime_message_members,
};

static const struct member bedrock_runtime_message_start_event_members[] = {
    {.name = STR_INIT("role"), .wire_name = STR_INIT("role"), .shape = &shape_conversation_role,
     .offset = offsetof(struct bedrock_runtime_message_start_event, role), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_message_start_event_shape = {
    .name = STR_INIT("MessageStartEvent"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_message_start_event), .flags = SHAPE_EVENT,
    .member_count = 1, .members = bedrock_runtime_message_start_event_members,
};

static const struct member bedrock_runtime_message_stop_event_members[] = {
    {.name = STR_INIT("stopReason"), .wire_name = STR_INIT("stopReason"),
     .shape = &shape_stop_reason,
     .offset = offsetof(struct bedrock_runtime_message_stop_event, stop_reason),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("additionalModelResponseFields"),
     .wire_name = STR_INIT("additionalModelResponseFields"), .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_message_stop_event, additional_model_response_fields)},
};
const struct shape bedrock_runtime_message_stop_event_shape = {
    .name = STR_INIT("MessageStopEvent"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_message_stop_event), .flags = SHAPE_EVENT,
    .member_count = 2, .members = bedrock_runtime_message_stop_event_members,
};

static const struct member bedrock_runtime_model_error_exception_members[] = {
    {.name = STR_INIT("originalStatusCode"), .wire_name = STR_INIT("originalStatusCode"),
     .shape = &shape_status_code,
     .offset = offsetof(struct bedrock_runtime_model_error_exception, original_status_code)},
    {.name = STR_INIT("resourceName"), .wire_name = STR_INIT("resourceName"),
     .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_error_exception, resource_name)},
};
const struct shape bedrock_runtime_model_error_exception_shape = {
    .name = STR_INIT("ModelErrorException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_model_error_exception), .flags = SHAPE_EXCEPTION,
    .member_count = 2, .members = bedrock_runtime_model_error_exception_members,
};

static const struct member bedrock_runtime_model_stream_error_exception_members[] = {
    {.name = STR_INIT("message"), .wire_name = STR_INIT("message"),
     .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception, message)},
    {.name = STR_INIT("originalStatusCode"), .wire_name = STR_INIT("originalStatusCode"),
     .shape = &shape_status_code,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception, original_status_code)},
    {.name = STR_INIT("originalMessage"), .wire_name = STR_INIT("originalMessage"),
     .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception, original_message)},
};
const struct shape bedrock_runtime_model_stream_error_exception_shape = {
    .name = STR_INIT("ModelStreamErrorException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_model_stream_error_exception), .flags = SHAPE_EXCEPTION,
    .member_count = 3, .members = bedrock_runtime_model_stream_error_exception_members,
};

static const struct member bedrock_runtime_model_stream_error_exception_error_members[] = {
    {.name = STR_INIT("originalStatusCode"), .wire_name = STR_INIT("originalStatusCode"),
     .shape = &shape_status_code,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception_error, original_status_code)},
    {.name = STR_INIT("originalMessage"), .wire_name = STR_INIT("originalMessage"),
     .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception_error, original_message)},
};
const struct shape bedrock_runtime_model_stream_error_exception_error_shape = {
    .name = STR_INIT("ModelStreamErrorException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_model_stream_error_exception_error),
    .flags = SHAPE_EXCEPTION, .member_count = 2,
    .members = bedrock_runtime_model_stream_error_exception_error_members,
};

static const struct member bedrock_runtime_model_timeout_exception_members[] = {
    {.name = STR_INIT("message"), .wire_name = STR_INIT("message"),
     .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_timeout_exception, message)},
};
const struct shape bedrock_runtime_model_timeout_exception_shape = {
    .name = STR_INIT("ModelTimeoutException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_model_timeout_exception), .flags = SHAPE_EXCEPTION,
    .member_count = 1, .members = bedrock_runtime_model_timeout_exception_members,
};

static const struct member bedrock_runtime_output_config_members[] = {
    {.name = STR_INIT("textFormat"), .wire_name = STR_INIT("textFormat"),
     .shape = &bedrock_runtime_output_format_shape,
     .offset = offsetof(struct bedrock_runtime_output_config, text_format)},
    {.name = STR_INIT("effort"), .wire_name = STR_INIT("effort"),
     .shape = &shape_output_config_effort_string,
     .offset = offsetof(struct bedrock_runtime_output_config, effort)},
};
const struct shape bedrock_runtime_output_config_shape = {
    .name = STR_INIT("OutputConfig"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_output_config), .member_count = 2,
    .members = bedrock_runtime_output_config_members,
};

static const struct member bedrock_runtime_output_format_members[] = {
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"), .shape = &shape_output_format_type,
     .offset = offsetof(struct bedrock_runtime_output_format, type), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("structure"), .wire_name = STR_INIT("structure"),
     .shape = &bedrock_runtime_output_format_structure_shape,
     .offset = offsetof(struct bedrock_runtime_output_format, structure),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_output_format_shape = {
    .name = STR_INIT("OutputFormat"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_output_format), .member_count = 2,
    .members = bedrock_runtime_output_format_members,
};

static const struct member bedrock_runtime_output_format_structure_members[] = {
    {.name = STR_INIT("jsonSchema"), .wire_name = STR_INIT("jsonSchema"),
     .shape = &bedrock_runtime_json_schema_definition_shape,
     .offset = offsetof(struct bedrock_runtime_output_format_structure, json_schema)},
};
const struct shape bedrock_runtime_output_format_structure_shape = {
    .name = STR_INIT("OutputFormatStructure"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_output_format_structure), .flags = SHAPE_SENSITIVE,
    .member_count = 1, .members = bedrock_runtime_output_format_structure_members,
};

static const struct member bedrock_runtime_payload_part_members[] = {
    {.name = STR_INIT("bytes"), .wire_name = STR_INIT("bytes"), .shape = &shape_part_body,
     .offset = offsetof(struct bedrock_runtime_payload_part, bytes), .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_payload_part_shape = {
    .name = STR_INIT("PayloadPart"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_payload_part), .flags = SHAPE_SENSITIVE | SHAPE_EVENT,
    .member_count = 1, .members = bedrock_runtime_payload_part_members,
};

static const struct member bedrock_runtime_performance_configuration_members[] = {
    {.name = STR_INIT("latency"), .wire_name = STR_INIT("latency"),
     .shape = &shape_performance_config_latency,
     .offset = offsetof(struct bedrock_runtime_performance_configuration, latency)},
};
const struct shape bedrock_runtime_performance_configuration_shape = {
    .name = STR_INIT("PerformanceConfiguration"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_performance_configuration), .member_count = 1,
    .members = bedrock_runtime_performance_configuration_members,
};

static const struct member bedrock_runtime_prompt_router_trace_members[] = {
    {.name = STR_INIT("invokedModelId"), .wire_name = STR_INIT("invokedModelId"),
     .shape = &shape_invoked_model_id,
     .offset = offsetof(struct bedrock_runtime_prompt_router_trace, invoked_model_id)},
};
const struct shape bedrock_runtime_prompt_router_trace_shape = {
    .name = STR_INIT("PromptRouterTrace"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_prompt_router_trace), .member_count = 1,
    .members = bedrock_runtime_prompt_router_trace_members,
};

static const struct member bedrock_runtime_prompt_variable_values_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_prompt_variable_values, text)},
};
const struct shape bedrock_runtime_prompt_variable_values_shape = {
    .name = STR_INIT("PromptVariableValues"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_prompt_variable_values), .member_count = 1,
    .members = bedrock_runtime_prompt_variable_values_members,
};

static const struct member bedrock_runtime_reasoning_content_block_members[] = {
    {.name = STR_INIT("reasoningText"), .wire_name = STR_INIT("reasoningText"),
     .shape = &bedrock_runtime_reasoning_text_block_shape,
     .offset = offsetof(struct bedrock_runtime_reasoning_content_block, reasoning_text),
     .flags = MEMBER_SENSITIVE},
    {.name = STR_INIT("redactedContent"), .wire_name = STR_INIT("redactedContent"),
     .shape = &shape_blob,
     .offset = offsetof(struct bedrock_runtime_reasoning_content_block, redacted_content)},
};
const struct shape bedrock_runtime_reasoning_content_block_shape = {
    .name = STR_INIT("ReasoningContentBlock"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_reasoning_content_block), .flags = SHAPE_SENSITIVE,
    .member_count = 2, .members = bedrock_runtime_reasoning_content_block_members,
};

static const struct member bedrock_runtime_reasoning_content_block_delta_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_reasoning_content_block_delta, text)},
    {.name = STR_INIT("redactedContent"), .wire_name = STR_INIT("redactedContent"),
     .shape = &shape_blob,
     .offset = offsetof(struct bedrock_runtime_reasoning_content_block_delta, redacted_content)},
    {.name = STR_INIT("signature"), .wire_name = STR_INIT("signature"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_reasoning_content_block_delta, signature)},
};
const struct shape bedrock_runtime_reasoning_content_block_delta_shape = {
    .name = STR_INIT("ReasoningContentBlockDelta"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_reasoning_content_block_delta), .flags = SHAPE_SENSITIVE,
    .member_count = 3, .members = bedrock_runtime_reasoning_content_block_delta_members,
};

static const struct member bedrock_runtime_reasoning_text_block_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_reasoning_text_block, text), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("signature"), .wire_name = STR_INIT("signature"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_reasoning_text_block, signature)},
};
const struct shape bedrock_runtime_reasoning_text_block_shape = {
    .name = STR_INIT("ReasoningTextBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_reasoning_text_block), .flags = SHAPE_SENSITIVE,
    .member_count = 2, .members = bedrock_runtime_reasoning_text_block_members,
};

static const struct member bedrock_runtime_response_stream_members[] = {
    {.name = STR_INIT("chunk"), .wire_name = STR_INIT("chunk"),
     .shape = &bedrock_runtime_payload_part_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, chunk), .flags = MEMBER_SENSITIVE},
    {.name = STR_INIT("internalServerException"), .wire_name = STR_INIT("internalServerException"),
     .shape = &bedrock_runtime_internal_server_exception_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, internal_server_exception)},
    {.name = STR_INIT("modelStreamErrorException"),
     .wire_name = STR_INIT("modelStreamErrorException"),
     .shape = &bedrock_runtime_model_stream_error_exception_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, model_stream_error_exception)},
    {.name = STR_INIT("validationException"), .wire_name = STR_INIT("validationException"),
     .shape = &bedrock_runtime_validation_exception_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, validation_exception)},
    {.name = STR_INIT("throttlingException"), .wire_name = STR_INIT("throttlingException"),
     .shape = &bedrock_runtime_throttling_exception_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, throttling_exception)},
    {.name = STR_INIT("modelTimeoutException"), .wire_name = STR_INIT("modelTimeoutException"),
     .shape = &bedrock_runtime_model_timeout_exception_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, model_timeout_exception)},
    {.name = STR_INIT("serviceUnavailableException"),
     .wire_name = STR_INIT("serviceUnavailableException"),
     .shape = &bedrock_runtime_service_unavailable_exception_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, service_unavailable_exception)},
};
const struct shape bedrock_runtime_response_stream_shape = {
    .name = STR_INIT("ResponseStream"), .kind = SHAPE_EVENTS,
    .size = sizeof(struct bedrock_runtime_response_stream), .member_count = 7,
    .members = bedrock_runtime_response_stream_members,
};

static const struct member bedrock_runtime_s3_location_members[] = {
    {.name = STR_INIT("uri"), .wire_name = STR_INIT("uri"), .shape = &shape_s3_uri,
     .offset = offsetof(struct bedrock_runtime_s3_location, uri), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("bucketOwner"), .wire_name = STR_INIT("bucketOwner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct bedrock_runtime_s3_location, bucket_owner)},
};
const struct shape bedrock_runtime_s3_location_shape = {
    .name = STR_INIT("S3Location"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_s3_location), .member_count = 2,
    .members = bedrock_runtime_s3_location_members,
};

static const struct member bedrock_runtime_search_result_block_members[] = {
    {.name = STR_INIT("source"), .wire_name = STR_INIT("source"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_search_result_block, source),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("title"), .wire_name = STR_INIT("title"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_search_result_block, title), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("content"), .wire_name = STR_INIT("content"),
     .shape = &shape_search_result_content_blocks,
     .offset = offsetof(struct bedrock_runtime_search_result_block, content),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("citations"), .wire_name = STR_INIT("citations"),
     .shape = &bedrock_runtime_citations_config_shape,
     .offset = offsetof(struct bedrock_runtime_search_result_block, citations)},
};
const struct shape bedrock_runtime_search_result_block_shape = {
    .name = STR_INIT("SearchResultBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_search_result_block), .member_count = 4,
    .members = bedrock_runtime_search_result_block_members,
};

static const struct member bedrock_runtime_search_result_content_block_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_search_result_content_block, text),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_search_result_content_block_shape = {
    .name = STR_INIT("SearchResultContentBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_search_result_content_block), .member_count = 1,
    .members = bedrock_runtime_search_result_content_block_members,
};

static const struct member bedrock_runtime_search_result_location_members[] = {
    {.name = STR_INIT("searchResultIndex"), .wire_name = STR_INIT("searchResultIndex"),
     .shape = &shape_search_result_location_search_result_index_integer,
     .offset = offsetof(struct bedrock_runtime_search_result_location, search_result_index)},
    {.name = STR_INIT("start"), .wire_name = STR_INIT("start"),
     .shape = &shape_search_result_location_start_integer,
     .offset = offsetof(struct bedrock_runtime_search_result_location, start)},
    {.name = STR_INIT("end"), .wire_name = STR_INIT("end"),
     .shape = &shape_search_result_location_end_integer,
     .offset = offsetof(struct bedrock_runtime_search_result_location, end)},
};
const struct shape bedrock_runtime_search_result_location_shape = {
    .name = STR_INIT("SearchResultLocation"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_search_result_location), .member_count = 3,
    .members = bedrock_runtime_search_result_location_members,
};

static const struct member bedrock_runtime_service_tier_members[] = {
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"), .shape = &shape_service_tier_type,
     .offset = offsetof(struct bedrock_runtime_service_tier, type), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_service_tier_shape = {
    .name = STR_INIT("ServiceTier"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_service_tier), .member_count = 1,
    .members = bedrock_runtime_service_tier_members,
};

static const struct member bedrock_runtime_service_unavailable_exception_members[] = {
    {.name = STR_INIT("message"), .wire_name = STR_INIT("message"),
     .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_service_unavailable_exception, message)},
};
const struct shape bedrock_runtime_service_unavailable_exception_shape = {
    .name = STR_INIT("ServiceUnavailableException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_service_unavailable_exception), .flags = SHAPE_EXCEPTION,
    .member_count = 1, .members = bedrock_runtime_service_unavailable_exception_members,
};

static const struct member bedrock_runtime_specific_tool_choice_members[] = {
    {.name = STR_INIT("name"), .wire_name = STR_INIT("name"), .shape = &shape_tool_name,
     .offset = offsetof(struct bedrock_runtime_specific_tool_choice, name), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_specific_tool_choice_shape = {
    .name = STR_INIT("SpecificToolChoice"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_specific_tool_choice), .member_count = 1,
    .members = bedrock_runtime_specific_tool_choice_members,
};

static const struct member bedrock_runtime_system_content_block_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_non_empty_string,
     .offset = offsetof(struct bedrock_runtime_system_content_block, text)},
    {.name = STR_INIT("guardContent"), .wire_name = STR_INIT("guardContent"),
     .shape = &bedrock_runtime_guardrail_converse_content_block_shape,
     .offset = offsetof(struct bedrock_runtime_system_content_block, guard_content)},
    {.name = STR_INIT("cachePoint"), .wire_name = STR_INIT("cachePoint"),
     .shape = &bedrock_runtime_cache_point_block_shape,
     .offset = offsetof(struct bedrock_runtime_system_content_block, cache_point)},
};
const struct shape bedrock_runtime_system_content_block_shape = {
    .name = STR_INIT("SystemContentBlock"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_system_content_block), .member_count = 3,
    .members = bedrock_runtime_system_content_block_members,
};

static const struct member bedrock_runtime_system_tool_members[] = {
    {.name = STR_INIT("name"), .wire_name = STR_INIT("name"), .shape = &shape_tool_name,
     .offset = offsetof(struct bedrock_runtime_system_tool, name), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_system_tool_shape = {
    .name = STR_INIT("SystemTool"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_system_tool), .member_count = 1,
    .members = bedrock_runtime_system_tool_members,
};

static const struct member bedrock_runtime_throttling_exception_members[] = {
    {.name = STR_INIT("message"), .wire_name = STR_INIT("message"),
     .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_throttling_exception, message)},
};
const struct shape bedrock_runtime_throttling_exception_shape = {
    .name = STR_INIT("ThrottlingException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_throttling_exception), .flags = SHAPE_EXCEPTION,
    .member_count = 1, .members = bedrock_runtime_throttling_exception_members,
};

static const struct member bedrock_runtime_token_usage_members[] = {
    {.name = STR_INIT("inputTokens"), .wire_name = STR_INIT("inputTokens"),
     .shape = &shape_token_usage_input_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_token_usage, input_tokens), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("outputTokens"), .wire_name = STR_INIT("outputTokens"),
     .shape = &shape_token_usage_output_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_token_usage, output_tokens), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("totalTokens"), .wire_name = STR_INIT("totalTokens"),
     .shape = &shape_token_usage_total_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_token_usage, total_tokens), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("cacheReadInputTokens"), .wire_name = STR_INIT("cacheReadInputTokens"),
     .shape = &shape_token_usage_cache_read_input_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_token_usage, cache_read_input_tokens)},
    {.name = STR_INIT("cacheWriteInputTokens"), .wire_name = STR_INIT("cacheWriteInputTokens"),
     .shape = &shape_token_usage_cache_write_input_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_token_usage, cache_write_input_tokens)},
    {.name = STR_INIT("cacheDetails"), .wire_name = STR_INIT("cacheDetails"),
     .shape = &shape_cache_details_list,
     .offset = offsetof(struct bedrock_runtime_token_usage, cache_details)},
};
const struct shape bedrock_runtime_token_usage_shape = {
    .name = STR_INIT("TokenUsage"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_token_usage), .member_count = 6,
    .members = bedrock_runtime_token_usage_members,
};

static const struct member bedrock_runtime_tool_members[] = {
    {.name = STR_INIT("toolSpec"), .wire_name = STR_INIT("toolSpec"),
     .shape = &bedrock_runtime_tool_specification_shape,
     .offset = offsetof(struct bedrock_runtime_tool, tool_spec)},
    {.name = STR_INIT("systemTool"), .wire_name = STR_INIT("systemTool"),
     .shape = &bedrock_runtime_system_tool_shape,
     .offset = offsetof(struct bedrock_runtime_tool, system_tool)},
    {.name = STR_INIT("cachePoint"), .wire_name = STR_INIT("cachePoint"),
     .shape = &bedrock_runtime_cache_point_block_shape,
     .offset = offsetof(struct bedrock_runtime_tool, cache_point)},
};
const struct shape bedrock_runtime_tool_shape = {
    .name = STR_INIT("Tool"), .kind = SHAPE_UNION, .size = sizeof(struct bedrock_runtime_tool),
    .member_count = 3, .members = bedrock_runtime_tool_members,
};

static const struct member bedrock_runtime_tool_addition_block_members[] = {
    {.name = STR_INIT("tool"), .wire_name = STR_INIT("tool"),
     .shape = &bedrock_runtime_tool_reference_shape,
     .offset = offsetof(struct bedrock_runtime_tool_addition_block, tool), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_tool_addition_block_shape = {
    .name = STR_INIT("ToolAdditionBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_tool_addition_block), .member_count = 1,
    .members = bedrock_runtime_tool_addition_block_members,
};

static const struct member bedrock_runtime_tool_choice_members[] = {
    {.name = STR_INIT("auto"), .wire_name = STR_INIT("auto"),
     .shape = &bedrock_runtime_auto_tool_choice_shape,
     .offset = offsetof(struct bedrock_runtime_tool_choice, auto_)},
    {.name = STR_INIT("any"), .wire_name = STR_INIT("any"),
     .shape = &bedrock_runtime_any_tool_choice_shape,
     .offset = offsetof(struct bedrock_runtime_tool_choice, any)},
    {.name = STR_INIT("tool"), .wire_name = STR_INIT("tool"),
     .shape = &bedrock_runtime_specific_tool_choice_shape,
     .offset = offsetof(struct bedrock_runtime_tool_choice, tool)},
};
const struct shape bedrock_runtime_tool_choice_shape = {
    .name = STR_INIT("ToolChoice"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_tool_choice), .member_count = 3,
    .members = bedrock_runtime_tool_choice_members,
};

static const struct member bedrock_runtime_tool_configuration_members[] = {
    {.name = STR_INIT("tools"), .wire_name = STR_INIT("tools"),
     .shape = &shape_tool_configuration_tools_list,
     .offset = offsetof(struct bedrock_runtime_tool_configuration, tools), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("toolChoice"), .wire_name = STR_INIT("toolChoice"),
     .shape = &bedrock_runtime_tool_choice_shape,
     .offset = offsetof(struct bedrock_runtime_tool_configuration, tool_choice)},
};
const struct shape bedrock_runtime_tool_configuration_shape = {
    .name = STR_INIT("ToolConfiguration"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_tool_configuration), .member_count = 2,
    .members = bedrock_runtime_tool_configuration_members,
};

static const struct member bedrock_runtime_tool_input_schema_members[] = {
    {.name = STR_INIT("json"), .wire_name = STR_INIT("json"), .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_tool_input_schema, json)},
};
const struct shape bedrock_runtime_tool_input_schema_shape = {
    .name = STR_INIT("ToolInputSchema"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_tool_input_schema), .member_count = 1,
    .members = bedrock_runtime_tool_input_schema_members,
};

static const struct member bedrock_runtime_tool_reference_members[] = {
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"),
     .shape = &shape_tool_reference_type_string,
     .offset = offsetof(struct bedrock_runtime_tool_reference, type)},
    {.name = STR_INIT("name"), .wire_name = STR_INIT("name"),
     .shape = &shape_tool_reference_name_string,
     .offset = offsetof(struct bedrock_runtime_tool_reference, name)},
    {.name = STR_INIT("serverName"), .wire_name = STR_INIT("serverName"),
     .shape = &shape_tool_reference_server_name_string,
     .offset = offsetof(struct bedrock_runtime_tool_reference, server_name)},
};
const struct shape bedrock_runtime_tool_reference_shape = {
    .name = STR_INIT("ToolReference"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_tool_reference), .member_count = 3,
    .members = bedrock_runtime_tool_reference_members,
};

static const struct member bedrock_runtime_tool_removal_block_members[] = {
    {.name = STR_INIT("tool"), .wire_name = STR_INIT("tool"),
     .shape = &bedrock_runtime_tool_reference_shape,
     .offset = offsetof(struct bedrock_runtime_tool_removal_block, tool), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_tool_removal_block_shape = {
    .name = STR_INIT("ToolRemovalBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_tool_removal_block), .member_count = 1,
    .members = bedrock_runtime_tool_removal_block_members,
};

static const struct member bedrock_runtime_tool_result_block_members[] = {
    {.name = STR_INIT("toolUseId"), .wire_name = STR_INIT("toolUseId"), .shape = &shape_tool_use_id,
     .offset = offsetof(struct bedrock_runtime_tool_result_block, tool_use_id),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("content"), .wire_name = STR_INIT("content"),
     .shape = &shape_tool_result_content_blocks,
     .offset = offsetof(struct bedrock_runtime_tool_result_block, content), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("status"), .wire_name = STR_INIT("status"),
     .shape = &shape_tool_result_status,
     .offset = offsetof(struct bedrock_runtime_tool_result_block, status)},
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_tool_result_block, type)},
};
const struct shape bedrock_runtime_tool_result_block_shape = {
    .name = STR_INIT("ToolResultBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_tool_result_block), .member_count = 4,
    .members = bedrock_runtime_tool_result_block_members,
};

static const struct member bedrock_runtime_tool_result_block_delta_members[] = {
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_tool_result_block_delta, text)},
    {.name = STR_INIT("json"), .wire_name = STR_INIT("json"), .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_tool_result_block_delta, json)},
};
const struct shape bedrock_runtime_tool_result_block_delta_shape = {
    .name = STR_INIT("ToolResultBlockDelta"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_tool_result_block_delta), .member_count = 2,
    .members = bedrock_runtime_tool_result_block_delta_members,
};

static const struct member bedrock_runtime_tool_result_block_start_members[] = {
    {.name = STR_INIT("toolUseId"), .wire_name = STR_INIT("toolUseId"), .shape = &shape_tool_use_id,
     .offset = offsetof(struct bedrock_runtime_tool_result_block_start, tool_use_id),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_tool_result_block_start, type)},
    {.name = STR_INIT("status"), .wire_name = STR_INIT("status"),
     .shape = &shape_tool_result_status,
     .offset = offsetof(struct bedrock_runtime_tool_result_block_start, status)},
};
const struct shape bedrock_runtime_tool_result_block_start_shape = {
    .name = STR_INIT("ToolResultBlockStart"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_tool_result_block_start), .member_count = 3,
    .members = bedrock_runtime_tool_result_block_start_members,
};

static const struct member bedrock_runtime_tool_result_content_block_members[] = {
    {.name = STR_INIT("json"), .wire_name = STR_INIT("json"), .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_tool_result_content_block, json)},
    {.name = STR_INIT("text"), .wire_name = STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_tool_result_content_block, text)},
    {.name = STR_INIT("image"), .wire_name = STR_INIT("image"),
     .shape = &bedrock_runtime_image_block_shape,
     .offset = offsetof(struct bedrock_runtime_tool_result_content_block, image)},
    {.name = STR_INIT("document"), .wire_name = STR_INIT("document"),
     .shape = &bedrock_runtime_document_block_shape,
     .offset = offsetof(struct bedrock_runtime_tool_result_content_block, document)},
    {.name = STR_INIT("video"), .wire_name = STR_INIT("video"),
     .shape = &bedrock_runtime_video_block_shape,
     .offset = offsetof(struct bedrock_runtime_tool_result_content_block, video)},
    {.name = STR_INIT("searchResult"), .wire_name = STR_INIT("searchResult"),
     .shape = &bedrock_runtime_search_result_block_shape,
     .offset = offsetof(struct bedrock_runtime_tool_result_content_block, search_result)},
};
const struct shape bedrock_runtime_tool_result_content_block_shape = {
    .name = STR_INIT("ToolResultContentBlock"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_tool_result_content_block), .member_count = 6,
    .members = bedrock_runtime_tool_result_content_block_members,
};

static const struct member bedrock_runtime_tool_specification_members[] = {
    {.name = STR_INIT("name"), .wire_name = STR_INIT("name"), .shape = &shape_tool_name,
     .offset = offsetof(struct bedrock_runtime_tool_specification, name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("description"), .wire_name = STR_INIT("description"),
     .shape = &shape_non_empty_string,
     .offset = offsetof(struct bedrock_runtime_tool_specification, description)},
    {.name = STR_INIT("inputSchema"), .wire_name = STR_INIT("inputSchema"),
     .shape = &bedrock_runtime_tool_input_schema_shape,
     .offset = offsetof(struct bedrock_runtime_tool_specification, input_schema),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("strict"), .wire_name = STR_INIT("strict"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_tool_specification, strict)},
};
const struct shape bedrock_runtime_tool_specification_shape = {
    .name = STR_INIT("ToolSpecification"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_tool_specification), .member_count = 4,
    .members = bedrock_runtime_tool_specification_members,
};

static const struct member bedrock_runtime_tool_use_block_members[] = {
    {.name = STR_INIT("toolUseId"), .wire_name = STR_INIT("toolUseId"), .shape = &shape_tool_use_id,
     .offset = offsetof(struct bedrock_runtime_tool_use_block, tool_use_id),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("name"), .wire_name = STR_INIT("name"), .shape = &shape_tool_name,
     .offset = offsetof(struct bedrock_runtime_tool_use_block, name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("input"), .wire_name = STR_INIT("input"), .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_tool_use_block, input), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"), .shape = &shape_tool_use_type,
     .offset = offsetof(struct bedrock_runtime_tool_use_block, type)},
};
const struct shape bedrock_runtime_tool_use_block_shape = {
    .name = STR_INIT("ToolUseBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_tool_use_block), .member_count = 4,
    .members = bedrock_runtime_tool_use_block_members,
};

static const struct member bedrock_runtime_tool_use_block_delta_members[] = {
    {.name = STR_INIT("input"), .wire_name = STR_INIT("input"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_tool_use_block_delta, input),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_tool_use_block_delta_shape = {
    .name = STR_INIT("ToolUseBlockDelta"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_tool_use_block_delta), .member_count = 1,
    .members = bedrock_runtime_tool_use_block_delta_members,
};

static const struct member bedrock_runtime_tool_use_block_start_members[] = {
    {.name = STR_INIT("toolUseId"), .wire_name = STR_INIT("toolUseId"), .shape = &shape_tool_use_id,
     .offset = offsetof(struct bedrock_runtime_tool_use_block_start, tool_use_id),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("name"), .wire_name = STR_INIT("name"), .shape = &shape_tool_name,
     .offset = offsetof(struct bedrock_runtime_tool_use_block_start, name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("type"), .wire_name = STR_INIT("type"), .shape = &shape_tool_use_type,
     .offset = offsetof(struct bedrock_runtime_tool_use_block_start, type)},
};
const struct shape bedrock_runtime_tool_use_block_start_shape = {
    .name = STR_INIT("ToolUseBlockStart"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_tool_use_block_start), .member_count = 3,
    .members = bedrock_runtime_tool_use_block_start_members,
};

static const struct member bedrock_runtime_validation_exception_members[] = {
    {.name = STR_INIT("message"), .wire_name = STR_INIT("message"),
     .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_validation_exception, message)},
};
const struct shape bedrock_runtime_validation_exception_shape = {
    .name = STR_INIT("ValidationException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_validation_exception), .flags = SHAPE_EXCEPTION,
    .member_count = 1, .members = bedrock_runtime_validation_exception_members,
};

static const struct member bedrock_runtime_video_block_members[] = {
    {.name = STR_INIT("format"), .wire_name = STR_INIT("format"), .shape = &shape_video_format,
     .offset = offsetof(struct bedrock_runtime_video_block, format), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("source"), .wire_name = STR_INIT("source"),
     .shape = &bedrock_runtime_video_source_shape,
     .offset = offsetof(struct bedrock_runtime_video_block, source), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_video_block_shape = {
    .name = STR_INIT("VideoBlock"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_video_block), .member_count = 2,
    .members = bedrock_runtime_video_block_members,
};

static const struct member bedrock_runtime_video_source_members[] = {
    {.name = STR_INIT("bytes"), .wire_name = STR_INIT("bytes"),
     .shape = &shape_video_source_bytes_blob,
     .offset = offsetof(struct bedrock_runtime_video_source, bytes)},
    {.name = STR_INIT("s3Location"), .wire_name = STR_INIT("s3Location"),
     .shape = &bedrock_runtime_s3_location_shape,
     .offset = offsetof(struct bedrock_runtime_video_source, s3_location)},
};
const struct shape bedrock_runtime_video_source_shape = {
    .name = STR_INIT("VideoSource"), .kind = SHAPE_UNION,
    .size = sizeof(struct bedrock_runtime_video_source), .member_count = 2,
    .members = bedrock_runtime_video_source_members,
};

static const struct member bedrock_runtime_web_location_members[] = {
    {.name = STR_INIT("url"), .wire_name = STR_INIT("url"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_web_location, url)},
    {.name = STR_INIT("domain"), .wire_name = STR_INIT("domain"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_web_location, domain)},
};
const struct shape bedrock_runtime_web_location_shape = {
    .name = STR_INIT("WebLocation"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_runtime_web_location), .member_count = 2,
    .members = bedrock_runtime_web_location_members,
};

const struct aws_error BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION = {
    .code = STR_INIT("AccessDeniedException"), .shape_name = STR_INIT("AccessDeniedException"),
    .http_status = 403,
};
const struct aws_error BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION = {
    .code = STR_INIT("InternalServerException"), .shape_name = STR_INIT("InternalServerException"),
    .http_status = 500, .server_fault = true,
};
const struct aws_error BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION = {
    .code = STR_INIT("ModelErrorException"), .shape_name = STR_INIT("ModelErrorException"),
    .http_status = 424, .shape = &bedrock_runtime_model_error_exception_shape,
};
const struct aws_error BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION = {
    .code = STR_INIT("ModelNotReadyException"), .shape_name = STR_INIT("ModelNotReadyException"),
    .http_status = 429,
};
const struct aws_error BEDROCK_RUNTIME_MODEL_STREAM_ERROR_EXCEPTION = {
    .code = STR_INIT("ModelStreamErrorException"),
    .shape_name = STR_INIT("ModelStreamErrorException"), .http_status = 424,
    .shape = &bedrock_runtime_model_stream_error_exception_error_shape,
};
const struct aws_error BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION = {
    .code = STR_INIT("ModelTimeoutException"), .shape_name = STR_INIT("ModelTimeoutException"),
    .http_status = 408,
};
const struct aws_error BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION = {
    .code = STR_INIT("ResourceNotFoundException"),
    .shape_name = STR_INIT("ResourceNotFoundException"), .http_status = 404,
};
const struct aws_error BEDROCK_RUNTIME_SERVICE_QUOTA_EXCEEDED_EXCEPTION = {
    .code = STR_INIT("ServiceQuotaExceededException"),
    .shape_name = STR_INIT("ServiceQuotaExceededException"), .http_status = 400,
};
const struct aws_error BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION = {
    .code = STR_INIT("ServiceUnavailableException"),
    .shape_name = STR_INIT("ServiceUnavailableException"), .http_status = 503, .server_fault = true,
};
const struct aws_error BEDROCK_RUNTIME_THROTTLING_EXCEPTION = {
    .code = STR_INIT("ThrottlingException"), .shape_name = STR_INIT("ThrottlingException"),
    .http_status = 429,
};
const struct aws_error BEDROCK_RUNTIME_VALIDATION_EXCEPTION = {
    .code = STR_INIT("ValidationException"), .shape_name = STR_INIT("ValidationException"),
    .http_status = 400,
};
static const struct aws_error *const bedrock_runtime_converse_errors[] = {
    &BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION, &BEDROCK_RUNTIME_THROTTLING_EXCEPTION,
    &BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION, &BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION,
    &BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION, &BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION,
    &BEDROCK_RUNTIME_VALIDATION_EXCEPTION, &BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION,
    &BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION,
};
static const struct aws_error *const bedrock_runtime_converse_stream_errors[] = {
    &BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION, &BEDROCK_RUNTIME_THROTTLING_EXCEPTION,
    &BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION, &BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION,
    &BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION, &BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION,
    &BEDROCK_RUNTIME_VALIDATION_EXCEPTION, &BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION,
    &BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION,
};
static const struct aws_error *const bedrock_runtime_count_tokens_errors[] = {
    &BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION, &BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION,
    &BEDROCK_RUNTIME_THROTTLING_EXCEPTION, &BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION,
    &BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION,
};
static const struct aws_error *const bedrock_runtime_invoke_model_errors[] = {
    &BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION, &BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION,
    &BEDROCK_RUNTIME_THROTTLING_EXCEPTION, &BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION,
    &BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION, &BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION,
    &BEDROCK_RUNTIME_VALIDATION_EXCEPTION, &BEDROCK_RUNTIME_SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    &BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION, &BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION,
};
static const struct aws_error *const bedrock_runtime_invoke_model_with_response_stream_errors[] = {
    &BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION, &BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION,
    &BEDROCK_RUNTIME_THROTTLING_EXCEPTION, &BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION,
    &BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION, &BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION,
    &BEDROCK_RUNTIME_MODEL_STREAM_ERROR_EXCEPTION, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION,
    &BEDROCK_RUNTIME_SERVICE_QUOTA_EXCEEDED_EXCEPTION, &BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION,
    &BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION,
};

static const struct operation_facts operations[] = {
    [BEDROCK_RUNTIME_APPLY_GUARDRAIL] =
        {.name = STR_INIT("ApplyGuardrail"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/guardrail/{guardrailIdentifier}/version/{guardrailVersion}/apply"),
         .iam_action = STR_INIT("bedrock:ApplyGuardrail"), .http_status = 200},
    [BEDROCK_RUNTIME_CONVERSE] = {.name = STR_INIT("Converse"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/model/{modelId}/converse"), .iam_action = STR_INIT("bedrock:InvokeModel"),
     .http_status = 200, .in_size = sizeof(struct bedrock_runtime_converse_in),
     .out_size = sizeof(struct bedrock_runtime_converse_out),
     .input = &bedrock_runtime_converse_in_shape, .output = &bedrock_runtime_converse_out_shape,
     .errors = bedrock_runtime_converse_errors, .error_count = 9},
    [BEDROCK_RUNTIME_CONVERSE_STREAM] =
        {.name = STR_INIT("ConverseStream"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/model/{modelId}/converse-stream"),
         .iam_action = STR_INIT("bedrock:InvokeModelWithResponseStream"), .http_status = 200,
         .flags = OPERATION_EVENTS_OUT,
         .in_size = sizeof(struct bedrock_runtime_converse_stream_in),
         .out_size = sizeof(struct bedrock_runtime_converse_stream_out),
         .input = &bedrock_runtime_converse_stream_in_shape,
         .output = &bedrock_runtime_converse_stream_out_shape,
         .errors = bedrock_runtime_converse_stream_errors, .error_count = 9},
    [BEDROCK_RUNTIME_COUNT_TOKENS] = {.name = STR_INIT("CountTokens"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/model/{modelId}/count-tokens"),
     .iam_action = STR_INIT("bedrock:CountTokens"), .http_status = 200,
     .in_size = sizeof(struct bedrock_runtime_count_tokens_in),
     .out_size = sizeof(struct bedrock_runtime_count_tokens_out),
     .input = &bedrock_runtime_count_tokens_in_shape,
     .output = &bedrock_runtime_count_tokens_out_shape,
     .errors = bedrock_runtime_count_tokens_errors, .error_count = 6},
    [BEDROCK_RUNTIME_GET_ASYNC_INVOKE] =
        {.name = STR_INIT("GetAsyncInvoke"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/async-invoke/{invocationArn}"),
         .iam_action = STR_INIT("bedrock:GetAsyncInvoke"), .http_status = 200},
    [BEDROCK_RUNTIME_INVOKE_GUARDRAIL_CHECKS] =
        {.name = STR_INIT("InvokeGuardrailChecks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/guardrail-checks/invoke"),
         .iam_action = STR_INIT("bedrock:InvokeGuardrailChecks"), .http_status = 200},
    [BEDROCK_RUNTIME_INVOKE_MODEL] = {.name = STR_INIT("InvokeModel"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/model/{modelId}/invoke"), .iam_action = STR_INIT("bedrock:InvokeModel"),
     .http_status = 200, .in_size = sizeof(struct bedrock_runtime_invoke_model_in),
     .out_size = sizeof(struct bedrock_runtime_invoke_model_out),
     .input = &bedrock_runtime_invoke_model_in_shape,
     .output = &bedrock_runtime_invoke_model_out_shape,
     .errors = bedrock_runtime_invoke_model_errors, .error_count = 10},
    [BEDROCK_RUNTIME_INVOKE_MODEL_WITH_BIDIRECTIONAL_STREAM] =
        {.name = STR_INIT("InvokeModelWithBidirectionalStream"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/model/{modelId}/invoke-with-bidirectional-stream"),
         .iam_action = STR_INIT("bedrock:InvokeModel"), .http_status = 200,
         .flags = OPERATION_EVENTS_IN | OPERATION_EVENTS_OUT},
    [BEDROCK_RUNTIME_INVOKE_MODEL_WITH_RESPONSE_STREAM] =
        {.name = STR_INIT("InvokeModelWithResponseStream"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/model/{modelId}/invoke-with-response-stream"),
         .iam_action = STR_INIT("bedrock:InvokeModelWithResponseStream"), .http_status = 200,
         .flags = OPERATION_EVENTS_OUT,
         .in_size = sizeof(struct bedrock_runtime_invoke_model_with_response_stream_in),
         .out_size = sizeof(struct bedrock_runtime_invoke_model_with_response_stream_out),
         .input = &bedrock_runtime_invoke_model_with_response_stream_in_shape,
         .output = &bedrock_runtime_invoke_model_with_response_stream_out_shape,
         .errors = bedrock_runtime_invoke_model_with_response_stream_errors, .error_count = 11},
    [BEDROCK_RUNTIME_LIST_ASYNC_INVOKES] =
        {.name = STR_INIT("ListAsyncInvokes"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/async-invoke"), .iam_action = STR_INIT("bedrock:ListAsyncInvokes"),
         .http_status = 200},
    [BEDROCK_RUNTIME_START_ASYNC_INVOKE] =
        {.name = STR_INIT("StartAsyncInvoke"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/async-invoke"), .iam_action = STR_INIT("bedrock:InvokeModel"),
         .http_status = 200},
};

const struct service_facts bedrock_runtime_facts = {
    .name = STR_INIT("bedrock-runtime"), .signing_name = STR_INIT("bedrock"),
    .endpoint_prefix = STR_INIT("bedrock-runtime"), .api_version = STR_INIT("2023-09-30"),
    .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 11,
    .operations = operations,
};
