/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/bedrock-runtime.h"

_Static_assert(offsetof(struct bedrock_runtime_guardrail_assessment_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct bedrock_runtime_guardrail_assessment_list_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct bedrock_runtime_prompt_variable_values_entry, value) == sizeof(struct str), "see shape.h");

static const struct str enum_conversation_role[] =
    {STR_INIT("user"), STR_INIT("assistant"), STR_INIT("system")};
static const struct str enum_image_format[] =
    {STR_INIT("png"), STR_INIT("jpeg"), STR_INIT("gif"), STR_INIT("webp")};
static const struct str enum_document_format[] =
    {STR_INIT("pdf"), STR_INIT("csv"), STR_INIT("doc"), STR_INIT("docx"), STR_INIT("xls"),
     STR_INIT("xlsx"), STR_INIT("html"), STR_INIT("txt"), STR_INIT("md")};
static const struct str enum_video_format[] =
    {STR_INIT("mkv"), STR_INIT("mov"), STR_INIT("mp4"), STR_INIT("webm"), STR_INIT("flv"),
     STR_INIT("mpeg"), STR_INIT("mpg"), STR_INIT("wmv"), STR_INIT("three_gp")};
static const struct str enum_audio_format[] =
    {STR_INIT("mp3"), STR_INIT("opus"), STR_INIT("wav"), STR_INIT("aac"), STR_INIT("flac"),
     STR_INIT("mp4"), STR_INIT("ogg"), STR_INIT("mkv"), STR_INIT("mka"), STR_INIT("x-aac"),
     STR_INIT("m4a"), STR_INIT("mpeg"), STR_INIT("mpga"), STR_INIT("pcm"), STR_INIT("webm")};
static const struct str enum_tool_use_type[] = {STR_INIT("server_tool_use")};
static const struct str enum_tool_result_status[] = {STR_INIT("success"), STR_INIT("error")};
static const struct str enum_guardrail_converse_content_qualifier[] =
    {STR_INIT("grounding_source"), STR_INIT("query"), STR_INIT("guard_content")};
static const struct str enum_guardrail_converse_image_format[] =
    {STR_INIT("png"), STR_INIT("jpeg")};
static const struct str enum_cache_point_type[] = {STR_INIT("default")};
static const struct str enum_cache_ttl[] = {STR_INIT("5m"), STR_INIT("1h")};
static const struct str enum_guardrail_trace[] =
    {STR_INIT("enabled"), STR_INIT("disabled"), STR_INIT("enabled_full")};
static const struct str enum_performance_config_latency[] =
    {STR_INIT("standard"), STR_INIT("optimized")};
static const struct str enum_service_tier_type[] =
    {STR_INIT("priority"), STR_INIT("default"), STR_INIT("flex"), STR_INIT("reserved")};
static const struct str enum_output_format_type[] = {STR_INIT("json_schema")};
static const struct str enum_stop_reason[] =
    {STR_INIT("end_turn"), STR_INIT("tool_use"), STR_INIT("max_tokens"), STR_INIT("stop_sequence"),
     STR_INIT("guardrail_intervened"), STR_INIT("content_filtered"),
     STR_INIT("malformed_model_output"), STR_INIT("malformed_tool_use"),
     STR_INIT("model_context_window_exceeded")};
static const struct str enum_guardrail_topic_type[] = {STR_INIT("DENY")};
static const struct str enum_guardrail_topic_policy_action[] =
    {STR_INIT("BLOCKED"), STR_INIT("NONE")};
static const struct str enum_guardrail_content_filter_type[] =
    {STR_INIT("INSULTS"), STR_INIT("HATE"), STR_INIT("SEXUAL"), STR_INIT("VIOLENCE"),
     STR_INIT("MISCONDUCT"), STR_INIT("PROMPT_ATTACK")};
static const struct str enum_guardrail_content_filter_confidence[] =
    {STR_INIT("NONE"), STR_INIT("LOW"), STR_INIT("MEDIUM"), STR_INIT("HIGH")};
static const struct str enum_guardrail_content_filter_strength[] =
    {STR_INIT("NONE"), STR_INIT("LOW"), STR_INIT("MEDIUM"), STR_INIT("HIGH")};
static const struct str enum_guardrail_content_policy_action[] =
    {STR_INIT("BLOCKED"), STR_INIT("NONE")};
static const struct str enum_guardrail_word_policy_action[] =
    {STR_INIT("BLOCKED"), STR_INIT("NONE")};
static const struct str enum_guardrail_managed_word_type[] = {STR_INIT("PROFANITY")};
static const struct str enum_guardrail_pii_entity_type[] =
    {STR_INIT("ADDRESS"), STR_INIT("AGE"), STR_INIT("AWS_ACCESS_KEY"), STR_INIT("AWS_SECRET_KEY"),
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
     STR_INIT("US_SOCIAL_SECURITY_NUMBER"), STR_INIT("VEHICLE_IDENTIFICATION_NUMBER")};
static const struct str enum_guardrail_sensitive_information_policy_action[] =
    {STR_INIT("ANONYMIZED"), STR_INIT("BLOCKED"), STR_INIT("NONE")};
static const struct str enum_guardrail_contextual_grounding_filter_type[] =
    {STR_INIT("GROUNDING"), STR_INIT("RELEVANCE")};
static const struct str enum_guardrail_contextual_grounding_policy_action[] =
    {STR_INIT("BLOCKED"), STR_INIT("NONE")};
static const struct str enum_guardrail_automated_reasoning_logic_warning_type[] =
    {STR_INIT("ALWAYS_FALSE"), STR_INIT("ALWAYS_TRUE")};
static const struct str enum_guardrail_origin[] =
    {STR_INIT("REQUEST"), STR_INIT("ACCOUNT_ENFORCED"), STR_INIT("ORGANIZATION_ENFORCED")};
static const struct str enum_guardrail_ownership[] = {STR_INIT("SELF"), STR_INIT("CROSS_ACCOUNT")};
static const struct str enum_guardrail_stream_processing_mode[] =
    {STR_INIT("sync"), STR_INIT("async")};
static const struct str enum_trace[] =
    {STR_INIT("ENABLED"), STR_INIT("DISABLED"), STR_INIT("ENABLED_FULL")};

static const struct shape shape_conversational_model_id =
    {STR_INIT("ConversationalModelId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048,
     .pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}/[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|([0-9]{12}:imported-model/[a-z0-9]{12})|([0-9]{12}:provisioned-model/[a-z0-9]{12})|([0-9]{12}:custom-model-deployment/[a-z0-9]{12})|([0-9]{12}:(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+)))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|(([0-9a-zA-Z][_-]?)+)|([a-zA-Z0-9-:.]+)|(^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10}(?::[0-9]{1,5})?))$|(^arn:aws:sagemaker:[a-z0-9-]+:[0-9]{12}:endpoint/[a-zA-Z0-9-]+$)|(^arn:aws(-[^:]+)?:bedrock:([0-9a-z-]{1,20}):([0-9]{12}):(default-)?prompt-router/[a-zA-Z0-9-:.]+$)"};
static const struct shape shape_conversation_role =
    {STR_INIT("ConversationRole"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_conversation_role, .enum_count = 3};
static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_image_format =
    {STR_INIT("ImageFormat"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_image_format,
     .enum_count = 4};
static const struct shape shape_image_source_bytes_blob =
    {STR_INIT("ImageSourceBytesBlob"), SHAPE_BLOB, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN, .min = 1};
static const struct shape shape_s3_uri =
    {STR_INIT("S3Uri"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024,
     .pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?"};
static const struct shape shape_account_id =
    {STR_INIT("AccountId"), SHAPE_STRING, .size = sizeof(struct str), .pattern = "[0-9]{12}"};
static const struct shape shape_document_format =
    {STR_INIT("DocumentFormat"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_document_format, .enum_count = 9};
static const struct shape shape_document_block_name_string =
    {STR_INIT("DocumentBlockNameString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 200};
static const struct shape shape_document_source_bytes_blob =
    {STR_INIT("DocumentSourceBytesBlob"), SHAPE_BLOB, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN, .min = 1};
static const struct shape shape_boolean =
    {STR_INIT("Boolean"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_video_format =
    {STR_INIT("VideoFormat"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_video_format,
     .enum_count = 9};
static const struct shape shape_video_source_bytes_blob =
    {STR_INIT("VideoSourceBytesBlob"), SHAPE_BLOB, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN, .min = 1};
static const struct shape shape_audio_format =
    {STR_INIT("AudioFormat"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_audio_format,
     .enum_count = 15};
static const struct shape shape_audio_source_bytes_blob =
    {STR_INIT("AudioSourceBytesBlob"), SHAPE_BLOB, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN, .min = 1};
static const struct shape shape_tool_use_id =
    {STR_INIT("ToolUseId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 64, .pattern = "[a-zA-Z0-9_.:-]+"};
static const struct shape shape_tool_name =
    {STR_INIT("ToolName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 64, .pattern = "[a-zA-Z0-9_-]+"};
static const struct shape shape_document =
    {STR_INIT("Document"), SHAPE_DOCUMENT, .size = sizeof(struct str)};
static const struct shape shape_tool_use_type =
    {STR_INIT("ToolUseType"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_tool_use_type,
     .enum_count = 1};
static const struct shape shape_tool_result_status =
    {STR_INIT("ToolResultStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_tool_result_status, .enum_count = 2};
static const struct shape shape_guardrail_converse_content_qualifier =
    {STR_INIT("GuardrailConverseContentQualifier"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_converse_content_qualifier, .enum_count = 3};
static const struct shape shape_guardrail_converse_image_format =
    {STR_INIT("GuardrailConverseImageFormat"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_converse_image_format, .enum_count = 2};
static const struct shape shape_guardrail_converse_image_source_bytes_blob =
    {STR_INIT("GuardrailConverseImageSourceBytesBlob"), SHAPE_BLOB, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN, .min = 1};
static const struct shape shape_cache_point_type =
    {STR_INIT("CachePointType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_cache_point_type, .enum_count = 1};
static const struct shape shape_cache_ttl =
    {STR_INIT("CacheTTL"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_cache_ttl,
     .enum_count = 2};
static const struct shape shape_blob = {STR_INIT("Blob"), SHAPE_BLOB, .size = sizeof(struct str)};
static const struct shape shape_document_char_location_document_index_integer =
    {STR_INIT("DocumentCharLocationDocumentIndexInteger"), SHAPE_INT,
     .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN};
static const struct shape shape_document_char_location_start_integer =
    {STR_INIT("DocumentCharLocationStartInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_document_char_location_end_integer =
    {STR_INIT("DocumentCharLocationEndInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_document_page_location_document_index_integer =
    {STR_INIT("DocumentPageLocationDocumentIndexInteger"), SHAPE_INT,
     .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN};
static const struct shape shape_document_page_location_start_integer =
    {STR_INIT("DocumentPageLocationStartInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_document_page_location_end_integer =
    {STR_INIT("DocumentPageLocationEndInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_document_chunk_location_document_index_integer =
    {STR_INIT("DocumentChunkLocationDocumentIndexInteger"), SHAPE_INT,
     .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN};
static const struct shape shape_document_chunk_location_start_integer =
    {STR_INIT("DocumentChunkLocationStartInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_document_chunk_location_end_integer =
    {STR_INIT("DocumentChunkLocationEndInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_search_result_location_search_result_index_integer =
    {STR_INIT("SearchResultLocationSearchResultIndexInteger"), SHAPE_INT,
     .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN};
static const struct shape shape_search_result_location_start_integer =
    {STR_INIT("SearchResultLocationStartInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_search_result_location_end_integer =
    {STR_INIT("SearchResultLocationEndInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_tool_reference_type_string =
    {STR_INIT("ToolReferenceTypeString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 64};
static const struct shape shape_tool_reference_name_string =
    {STR_INIT("ToolReferenceNameString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 128};
static const struct shape shape_tool_reference_server_name_string =
    {STR_INIT("ToolReferenceServerNameString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 128};
static const struct shape shape_non_empty_string =
    {STR_INIT("NonEmptyString"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_HAS_MIN,
     .min = 1};
static const struct shape shape_inference_configuration_max_tokens_integer =
    {STR_INIT("InferenceConfigurationMaxTokensInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN, .min = 1};
static const struct shape shape_inference_configuration_temperature_float =
    {STR_INIT("InferenceConfigurationTemperatureFloat"), SHAPE_DOUBLE,
     .size = sizeof(struct opt_double), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 1};
static const struct shape shape_inference_configuration_top_p_float =
    {STR_INIT("InferenceConfigurationTopPFloat"), SHAPE_DOUBLE, .size = sizeof(struct opt_double),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 1};
static const struct shape shape_guardrail_identifier =
    {STR_INIT("GuardrailIdentifier"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2048,
     .pattern = "(|([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))"};
static const struct shape shape_guardrail_version =
    {STR_INIT("GuardrailVersion"), SHAPE_STRING, .size = sizeof(struct str),
     .pattern = "(|([1-9][0-9]{0,7})|(DRAFT))"};
static const struct shape shape_guardrail_trace =
    {STR_INIT("GuardrailTrace"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_trace, .enum_count = 3};
static const struct shape shape_converse_request_additional_model_response_field_paths_list_member_string =
    {STR_INIT("ConverseRequestAdditionalModelResponseFieldPathsListMemberString"), SHAPE_STRING,
     .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256};
static const struct shape shape_request_metadata_key_string =
    {STR_INIT("RequestMetadataKeyString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256,
     .pattern = "[a-zA-Z0-9\\s:_@$#=/+,-.]{1,256}"};
static const struct shape shape_request_metadata_value_string =
    {STR_INIT("RequestMetadataValueString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 256,
     .pattern = "[a-zA-Z0-9\\s:_@$#=/+,-.]{0,256}"};
static const struct shape shape_performance_config_latency =
    {STR_INIT("PerformanceConfigLatency"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_performance_config_latency, .enum_count = 2};
static const struct shape shape_service_tier_type =
    {STR_INIT("ServiceTierType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_service_tier_type, .enum_count = 4};
static const struct shape shape_output_format_type =
    {STR_INIT("OutputFormatType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_output_format_type, .enum_count = 1};
static const struct shape shape_output_config_effort_string =
    {STR_INIT("OutputConfigEffortString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 16};
static const struct shape shape_stop_reason =
    {STR_INIT("StopReason"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_stop_reason,
     .enum_count = 9};
static const struct shape shape_token_usage_input_tokens_integer =
    {STR_INIT("TokenUsageInputTokensInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_token_usage_output_tokens_integer =
    {STR_INIT("TokenUsageOutputTokensInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_token_usage_total_tokens_integer =
    {STR_INIT("TokenUsageTotalTokensInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_token_usage_cache_read_input_tokens_integer =
    {STR_INIT("TokenUsageCacheReadInputTokensInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_token_usage_cache_write_input_tokens_integer =
    {STR_INIT("TokenUsageCacheWriteInputTokensInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_cache_detail_input_tokens_integer =
    {STR_INIT("CacheDetailInputTokensInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_long =
    {STR_INIT("Long"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_guardrail_output_text =
    {STR_INIT("GuardrailOutputText"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_guardrail_topic_type =
    {STR_INIT("GuardrailTopicType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_topic_type, .enum_count = 1};
static const struct shape shape_guardrail_topic_policy_action =
    {STR_INIT("GuardrailTopicPolicyAction"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_topic_policy_action, .enum_count = 2};
static const struct shape shape_guardrail_content_filter_type =
    {STR_INIT("GuardrailContentFilterType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_content_filter_type, .enum_count = 6};
static const struct shape shape_guardrail_content_filter_confidence =
    {STR_INIT("GuardrailContentFilterConfidence"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_content_filter_confidence, .enum_count = 4};
static const struct shape shape_guardrail_content_filter_strength =
    {STR_INIT("GuardrailContentFilterStrength"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_content_filter_strength, .enum_count = 4};
static const struct shape shape_guardrail_content_policy_action =
    {STR_INIT("GuardrailContentPolicyAction"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_content_policy_action, .enum_count = 2};
static const struct shape shape_guardrail_word_policy_action =
    {STR_INIT("GuardrailWordPolicyAction"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_word_policy_action, .enum_count = 2};
static const struct shape shape_guardrail_managed_word_type =
    {STR_INIT("GuardrailManagedWordType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_managed_word_type, .enum_count = 1};
static const struct shape shape_guardrail_pii_entity_type =
    {STR_INIT("GuardrailPiiEntityType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_pii_entity_type, .enum_count = 31};
static const struct shape shape_guardrail_sensitive_information_policy_action =
    {STR_INIT("GuardrailSensitiveInformationPolicyAction"), SHAPE_STRING,
     .size = sizeof(struct str), .enums = enum_guardrail_sensitive_information_policy_action,
     .enum_count = 3};
static const struct shape shape_guardrail_contextual_grounding_filter_type =
    {STR_INIT("GuardrailContextualGroundingFilterType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_contextual_grounding_filter_type, .enum_count = 2};
static const struct shape shape_guardrail_contextual_grounding_filter_threshold_double =
    {STR_INIT("GuardrailContextualGroundingFilterThresholdDouble"), SHAPE_DOUBLE,
     .size = sizeof(struct opt_double), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 1};
static const struct shape shape_guardrail_contextual_grounding_filter_score_double =
    {STR_INIT("GuardrailContextualGroundingFilterScoreDouble"), SHAPE_DOUBLE,
     .size = sizeof(struct opt_double), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 1};
static const struct shape shape_guardrail_contextual_grounding_policy_action =
    {STR_INIT("GuardrailContextualGroundingPolicyAction"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_contextual_grounding_policy_action, .enum_count = 2};
static const struct shape shape_guardrail_automated_reasoning_statement_logic_content =
    {STR_INIT("GuardrailAutomatedReasoningStatementLogicContent"), SHAPE_STRING,
     .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE,
     .max = 1000};
static const struct shape shape_guardrail_automated_reasoning_statement_natural_language_content =
    {STR_INIT("GuardrailAutomatedReasoningStatementNaturalLanguageContent"), SHAPE_STRING,
     .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE,
     .max = 1000};
static const struct shape shape_guardrail_automated_reasoning_translation_confidence =
    {STR_INIT("GuardrailAutomatedReasoningTranslationConfidence"), SHAPE_DOUBLE,
     .size = sizeof(struct opt_double), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 1};
static const struct shape shape_automated_reasoning_rule_identifier =
    {STR_INIT("AutomatedReasoningRuleIdentifier"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 12, .pattern = "[a-z0-9]{12}"};
static const struct shape shape_guardrail_automated_reasoning_policy_version_arn =
    {STR_INIT("GuardrailAutomatedReasoningPolicyVersionArn"), SHAPE_STRING,
     .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2048,
     .pattern = "arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:automated-reasoning-policy/[a-z0-9]{12}(:([1-9][0-9]{0,11}))?"};
static const struct shape shape_guardrail_automated_reasoning_logic_warning_type =
    {STR_INIT("GuardrailAutomatedReasoningLogicWarningType"), SHAPE_STRING,
     .size = sizeof(struct str), .enums = enum_guardrail_automated_reasoning_logic_warning_type,
     .enum_count = 2};
static const struct shape shape_guardrail_processing_latency =
    {STR_INIT("GuardrailProcessingLatency"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_guardrail_topic_policy_units_processed =
    {STR_INIT("GuardrailTopicPolicyUnitsProcessed"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_guardrail_content_policy_units_processed =
    {STR_INIT("GuardrailContentPolicyUnitsProcessed"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_guardrail_word_policy_units_processed =
    {STR_INIT("GuardrailWordPolicyUnitsProcessed"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_guardrail_sensitive_information_policy_units_processed =
    {STR_INIT("GuardrailSensitiveInformationPolicyUnitsProcessed"), SHAPE_INT,
     .size = sizeof(struct opt_int)};
static const struct shape shape_guardrail_sensitive_information_policy_free_units_processed =
    {STR_INIT("GuardrailSensitiveInformationPolicyFreeUnitsProcessed"), SHAPE_INT,
     .size = sizeof(struct opt_int)};
static const struct shape shape_guardrail_contextual_grounding_policy_units_processed =
    {STR_INIT("GuardrailContextualGroundingPolicyUnitsProcessed"), SHAPE_INT,
     .size = sizeof(struct opt_int)};
static const struct shape shape_guardrail_content_policy_image_units_processed =
    {STR_INIT("GuardrailContentPolicyImageUnitsProcessed"), SHAPE_INT,
     .size = sizeof(struct opt_int)};
static const struct shape shape_guardrail_automated_reasoning_policy_units_processed =
    {STR_INIT("GuardrailAutomatedReasoningPolicyUnitsProcessed"), SHAPE_INT,
     .size = sizeof(struct opt_int)};
static const struct shape shape_guardrail_automated_reasoning_policies_processed =
    {STR_INIT("GuardrailAutomatedReasoningPoliciesProcessed"), SHAPE_INT,
     .size = sizeof(struct opt_int)};
static const struct shape shape_text_characters_guarded =
    {STR_INIT("TextCharactersGuarded"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_text_characters_total =
    {STR_INIT("TextCharactersTotal"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_images_guarded =
    {STR_INIT("ImagesGuarded"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_images_total =
    {STR_INIT("ImagesTotal"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_guardrail_id =
    {STR_INIT("GuardrailId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2048, .pattern = "([a-z0-9]+)"};
static const struct shape shape_guardrail_arn =
    {STR_INIT("GuardrailArn"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2048,
     .pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+)"};
static const struct shape shape_guardrail_origin =
    {STR_INIT("GuardrailOrigin"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_origin, .enum_count = 3};
static const struct shape shape_guardrail_ownership =
    {STR_INIT("GuardrailOwnership"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_ownership, .enum_count = 2};
static const struct shape shape_invoked_model_id =
    {STR_INIT("InvokedModelId"), SHAPE_STRING, .size = sizeof(struct str),
     .pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2})|(arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:(|[0-9a-z-]{1,20}):(|[0-9]{12}):inference-profile/[a-zA-Z0-9-:.]+)"};
static const struct shape shape_guardrail_stream_processing_mode =
    {STR_INIT("GuardrailStreamProcessingMode"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_guardrail_stream_processing_mode, .enum_count = 2};
static const struct shape shape_converse_stream_request_additional_model_response_field_paths_list_member_string =
    {STR_INIT("ConverseStreamRequestAdditionalModelResponseFieldPathsListMemberString"),
     SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1,
     .max = 256};
static const struct shape shape_non_negative_integer =
    {STR_INIT("NonNegativeInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_non_blank_string =
    {STR_INIT("NonBlankString"), SHAPE_STRING, .size = sizeof(struct str), .pattern = "[\\s\\S]*"};
static const struct shape shape_status_code =
    {STR_INIT("StatusCode"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 100, .max = 599};
static const struct shape shape_foundation_model_version_identifier =
    {STR_INIT("FoundationModelVersionIdentifier"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256,
     .pattern = "[a-zA-Z_\\.\\-/0-9:]+"};
static const struct shape shape_body =
    {STR_INIT("Body"), SHAPE_BLOB, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 25000000};
static const struct shape shape_integer =
    {STR_INIT("Integer"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_mime_type =
    {STR_INIT("MimeType"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_invoke_model_identifier =
    {STR_INIT("InvokeModelIdentifier"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048,
     .pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}/[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|([0-9]{12}:imported-model/[a-z0-9]{12})|([0-9]{12}:provisioned-model/[a-z0-9]{12})|([0-9]{12}:custom-model-deployment/[a-z0-9]{12})|([0-9]{12}:(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+)))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|(([0-9a-zA-Z][_-]?)+)|([a-zA-Z0-9-:.]+)$|(^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10}(?::[0-9]{1,5})?))$|(^arn:aws:sagemaker:[a-z0-9-]+:[0-9]{12}:endpoint/[a-zA-Z0-9-]+$)|(^arn:aws(-[^:]+)?:bedrock:([0-9a-z-]{1,20}):([0-9]{12}):(default-)?prompt-router/[a-zA-Z0-9-:.]+$)"};
static const struct shape shape_trace =
    {STR_INIT("Trace"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_trace,
     .enum_count = 3};
static const struct shape shape_request_metadata_json =
    {STR_INIT("RequestMetadataJson"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 8500};
static const struct shape shape_part_body =
    {STR_INIT("PartBody"), SHAPE_BLOB, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 1000000};

static const struct shape shape_document_content_blocks =
    {STR_INIT("DocumentContentBlocks"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_document_content_block_list),
     .element = &bedrock_runtime_document_content_block_shape, .element_name = STR_INIT("member")};
static const struct shape shape_search_result_content_blocks =
    {STR_INIT("SearchResultContentBlocks"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_search_result_content_block_list),
     .element = &bedrock_runtime_search_result_content_block_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_tool_result_content_blocks =
    {STR_INIT("ToolResultContentBlocks"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_tool_result_content_block_list),
     .element = &bedrock_runtime_tool_result_content_block_shape, .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_converse_content_qualifier_list =
    {STR_INIT("GuardrailConverseContentQualifierList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_guardrail_converse_content_qualifier, .element_name = STR_INIT("member")};
static const struct shape shape_citation_generated_content_list =
    {STR_INIT("CitationGeneratedContentList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_citation_generated_content_list),
     .element = &bedrock_runtime_citation_generated_content_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_citation_source_content_list =
    {STR_INIT("CitationSourceContentList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_citation_source_content_list),
     .element = &bedrock_runtime_citation_source_content_shape, .element_name = STR_INIT("member")};
static const struct shape shape_citations =
    {STR_INIT("Citations"), SHAPE_LIST, .size = sizeof(struct bedrock_runtime_citation_list),
     .element = &bedrock_runtime_citation_shape, .element_name = STR_INIT("member")};
static const struct shape shape_content_blocks =
    {STR_INIT("ContentBlocks"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_content_block_list),
     .element = &bedrock_runtime_content_block_shape, .element_name = STR_INIT("member")};
static const struct shape shape_messages =
    {STR_INIT("Messages"), SHAPE_LIST, .size = sizeof(struct bedrock_runtime_message_list),
     .element = &bedrock_runtime_message_shape, .element_name = STR_INIT("member")};
static const struct shape shape_system_content_blocks =
    {STR_INIT("SystemContentBlocks"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_system_content_block_list),
     .element = &bedrock_runtime_system_content_block_shape, .element_name = STR_INIT("member")};
static const struct shape shape_inference_configuration_stop_sequences_list =
    {STR_INIT("InferenceConfigurationStopSequencesList"), SHAPE_LIST,
     .size = sizeof(struct str_list), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2500,
     .element = &shape_non_empty_string, .element_name = STR_INIT("member")};
static const struct shape shape_tool_configuration_tools_list =
    {STR_INIT("ToolConfigurationToolsList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_tool_list), .flags = SHAPE_HAS_MIN, .min = 1,
     .element = &bedrock_runtime_tool_shape, .element_name = STR_INIT("member")};
static const struct shape shape_prompt_variable_map =
    {STR_INIT("PromptVariableMap"), SHAPE_MAP,
     .size = sizeof(struct bedrock_runtime_prompt_variable_values_map), .flags = SHAPE_SENSITIVE,
     .element = &bedrock_runtime_prompt_variable_values_shape, .key = &shape_string,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_converse_request_additional_model_response_field_paths_list =
    {STR_INIT("ConverseRequestAdditionalModelResponseFieldPathsList"), SHAPE_LIST,
     .size = sizeof(struct str_list), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 10,
     .element = &shape_converse_request_additional_model_response_field_paths_list_member_string,
     .element_name = STR_INIT("member")};
static const struct shape shape_request_metadata =
    {STR_INIT("RequestMetadata"), SHAPE_MAP, .size = sizeof(struct str_map),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 1, .max = 16,
     .element = &shape_request_metadata_value_string, .key = &shape_request_metadata_key_string,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_cache_details_list =
    {STR_INIT("CacheDetailsList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_cache_detail_list),
     .element = &bedrock_runtime_cache_detail_shape, .element_name = STR_INIT("member")};
static const struct shape shape_model_outputs =
    {STR_INIT("ModelOutputs"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_guardrail_output_text, .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_topic_list =
    {STR_INIT("GuardrailTopicList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_topic_list),
     .element = &bedrock_runtime_guardrail_topic_shape, .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_content_filter_list =
    {STR_INIT("GuardrailContentFilterList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_content_filter_list),
     .element = &bedrock_runtime_guardrail_content_filter_shape, .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_custom_word_list =
    {STR_INIT("GuardrailCustomWordList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_custom_word_list),
     .element = &bedrock_runtime_guardrail_custom_word_shape, .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_managed_word_list =
    {STR_INIT("GuardrailManagedWordList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_managed_word_list),
     .element = &bedrock_runtime_guardrail_managed_word_shape, .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_pii_entity_filter_list =
    {STR_INIT("GuardrailPiiEntityFilterList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_pii_entity_filter_list),
     .element = &bedrock_runtime_guardrail_pii_entity_filter_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_regex_filter_list =
    {STR_INIT("GuardrailRegexFilterList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_regex_filter_list),
     .element = &bedrock_runtime_guardrail_regex_filter_shape, .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_contextual_grounding_filters =
    {STR_INIT("GuardrailContextualGroundingFilters"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_contextual_grounding_filter_list),
     .element = &bedrock_runtime_guardrail_contextual_grounding_filter_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_automated_reasoning_statement_list =
    {STR_INIT("GuardrailAutomatedReasoningStatementList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_statement_list),
     .element = &bedrock_runtime_guardrail_automated_reasoning_statement_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_automated_reasoning_input_text_reference_list =
    {STR_INIT("GuardrailAutomatedReasoningInputTextReferenceList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_input_text_reference_list),
     .element = &bedrock_runtime_guardrail_automated_reasoning_input_text_reference_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_automated_reasoning_rule_list =
    {STR_INIT("GuardrailAutomatedReasoningRuleList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_rule_list),
     .element = &bedrock_runtime_guardrail_automated_reasoning_rule_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_automated_reasoning_translation_list =
    {STR_INIT("GuardrailAutomatedReasoningTranslationList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_translation_list),
     .element = &bedrock_runtime_guardrail_automated_reasoning_translation_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_automated_reasoning_translation_option_list =
    {STR_INIT("GuardrailAutomatedReasoningTranslationOptionList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_translation_option_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2,
     .element = &bedrock_runtime_guardrail_automated_reasoning_translation_option_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_automated_reasoning_difference_scenario_list =
    {STR_INIT("GuardrailAutomatedReasoningDifferenceScenarioList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_scenario_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 2,
     .element = &bedrock_runtime_guardrail_automated_reasoning_scenario_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_automated_reasoning_finding_list =
    {STR_INIT("GuardrailAutomatedReasoningFindingList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_finding_list),
     .element = &bedrock_runtime_guardrail_automated_reasoning_finding_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_origin_list =
    {STR_INIT("GuardrailOriginList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_guardrail_origin, .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_assessment_map =
    {STR_INIT("GuardrailAssessmentMap"), SHAPE_MAP,
     .size = sizeof(struct bedrock_runtime_guardrail_assessment_map),
     .element = &bedrock_runtime_guardrail_assessment_shape, .key = &shape_string,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_guardrail_assessment_list =
    {STR_INIT("GuardrailAssessmentList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_guardrail_assessment_list),
     .element = &bedrock_runtime_guardrail_assessment_shape, .element_name = STR_INIT("member")};
static const struct shape shape_guardrail_assessment_list_map =
    {STR_INIT("GuardrailAssessmentListMap"), SHAPE_MAP,
     .size = sizeof(struct bedrock_runtime_guardrail_assessment_list_map),
     .element = &shape_guardrail_assessment_list, .key = &shape_string, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_converse_stream_request_additional_model_response_field_paths_list =
    {STR_INIT("ConverseStreamRequestAdditionalModelResponseFieldPathsList"), SHAPE_LIST,
     .size = sizeof(struct str_list), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 10,
     .element = &shape_converse_stream_request_additional_model_response_field_paths_list_member_string,
     .element_name = STR_INIT("member")};
static const struct shape shape_tool_result_blocks_delta =
    {STR_INIT("ToolResultBlocksDelta"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_tool_result_block_delta_list),
     .element = &bedrock_runtime_tool_result_block_delta_shape, .element_name = STR_INIT("member")};
static const struct shape shape_citation_source_content_list_delta =
    {STR_INIT("CitationSourceContentListDelta"), SHAPE_LIST,
     .size = sizeof(struct bedrock_runtime_citation_source_content_delta_list),
     .element = &bedrock_runtime_citation_source_content_delta_shape,
     .element_name = STR_INIT("member")};

const struct shape bedrock_runtime_any_tool_choice_shape =
    {STR_INIT("AnyToolChoice"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_any_tool_choice)};

static const struct member bedrock_runtime_applied_guardrail_details_members[] = {
    {STR_INIT("guardrailId"), STR_INIT("guardrailId"), .shape = &shape_guardrail_id,
     .offset = offsetof(struct bedrock_runtime_applied_guardrail_details, guardrail_id)},
    {STR_INIT("guardrailVersion"), STR_INIT("guardrailVersion"), .shape = &shape_guardrail_version,
     .offset = offsetof(struct bedrock_runtime_applied_guardrail_details, guardrail_version)},
    {STR_INIT("guardrailArn"), STR_INIT("guardrailArn"), .shape = &shape_guardrail_arn,
     .offset = offsetof(struct bedrock_runtime_applied_guardrail_details, guardrail_arn)},
    {STR_INIT("guardrailOrigin"), STR_INIT("guardrailOrigin"),
     .shape = &shape_guardrail_origin_list,
     .offset = offsetof(struct bedrock_runtime_applied_guardrail_details, guardrail_origin)},
    {STR_INIT("guardrailOwnership"), STR_INIT("guardrailOwnership"),
     .shape = &shape_guardrail_ownership,
     .offset = offsetof(struct bedrock_runtime_applied_guardrail_details, guardrail_ownership)},
};
const struct shape bedrock_runtime_applied_guardrail_details_shape =
    {STR_INIT("AppliedGuardrailDetails"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_applied_guardrail_details), .member_count = 5,
     .members = bedrock_runtime_applied_guardrail_details_members};

static const struct member bedrock_runtime_audio_block_members[] = {
    {STR_INIT("format"), STR_INIT("format"), .shape = &shape_audio_format,
     .offset = offsetof(struct bedrock_runtime_audio_block, format), .flags = MEMBER_REQUIRED},
    {STR_INIT("source"), STR_INIT("source"), .shape = &bedrock_runtime_audio_source_shape,
     .offset = offsetof(struct bedrock_runtime_audio_block, source),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE},
    {STR_INIT("error"), STR_INIT("error"), .shape = &bedrock_runtime_error_block_shape,
     .offset = offsetof(struct bedrock_runtime_audio_block, error), .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_audio_block_shape =
    {STR_INIT("AudioBlock"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_audio_block),
     .member_count = 3, .members = bedrock_runtime_audio_block_members};

static const struct member bedrock_runtime_audio_source_members[] = {
    {STR_INIT("bytes"), STR_INIT("bytes"), .shape = &shape_audio_source_bytes_blob,
     .offset = offsetof(struct bedrock_runtime_audio_source, bytes)},
    {STR_INIT("s3Location"), STR_INIT("s3Location"), .shape = &bedrock_runtime_s3_location_shape,
     .offset = offsetof(struct bedrock_runtime_audio_source, s3_location)},
};
const struct shape bedrock_runtime_audio_source_shape =
    {STR_INIT("AudioSource"), SHAPE_UNION, .size = sizeof(struct bedrock_runtime_audio_source),
     .flags = SHAPE_SENSITIVE, .member_count = 2, .members = bedrock_runtime_audio_source_members};

const struct shape bedrock_runtime_auto_tool_choice_shape =
    {STR_INIT("AutoToolChoice"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_auto_tool_choice)};

static const struct member bedrock_runtime_cache_detail_members[] = {
    {STR_INIT("ttl"), STR_INIT("ttl"), .shape = &shape_cache_ttl,
     .offset = offsetof(struct bedrock_runtime_cache_detail, ttl), .flags = MEMBER_REQUIRED},
    {STR_INIT("inputTokens"), STR_INIT("inputTokens"),
     .shape = &shape_cache_detail_input_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_cache_detail, input_tokens), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_cache_detail_shape =
    {STR_INIT("CacheDetail"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_cache_detail),
     .member_count = 2, .members = bedrock_runtime_cache_detail_members};

static const struct member bedrock_runtime_cache_point_block_members[] = {
    {STR_INIT("type"), STR_INIT("type"), .shape = &shape_cache_point_type,
     .offset = offsetof(struct bedrock_runtime_cache_point_block, type), .flags = MEMBER_REQUIRED},
    {STR_INIT("ttl"), STR_INIT("ttl"), .shape = &shape_cache_ttl,
     .offset = offsetof(struct bedrock_runtime_cache_point_block, ttl)},
};
const struct shape bedrock_runtime_cache_point_block_shape =
    {STR_INIT("CachePointBlock"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_cache_point_block), .member_count = 2,
     .members = bedrock_runtime_cache_point_block_members};

static const struct member bedrock_runtime_citation_members[] = {
    {STR_INIT("title"), STR_INIT("title"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citation, title)},
    {STR_INIT("source"), STR_INIT("source"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citation, source)},
    {STR_INIT("sourceContent"), STR_INIT("sourceContent"),
     .shape = &shape_citation_source_content_list,
     .offset = offsetof(struct bedrock_runtime_citation, source_content)},
    {STR_INIT("location"), STR_INIT("location"), .shape = &bedrock_runtime_citation_location_shape,
     .offset = offsetof(struct bedrock_runtime_citation, location)},
};
const struct shape bedrock_runtime_citation_shape =
    {STR_INIT("Citation"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_citation),
     .member_count = 4, .members = bedrock_runtime_citation_members};

static const struct member bedrock_runtime_citation_generated_content_members[] = {
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citation_generated_content, text)},
};
const struct shape bedrock_runtime_citation_generated_content_shape =
    {STR_INIT("CitationGeneratedContent"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_citation_generated_content), .member_count = 1,
     .members = bedrock_runtime_citation_generated_content_members};

static const struct member bedrock_runtime_citation_location_members[] = {
    {STR_INIT("web"), STR_INIT("web"), .shape = &bedrock_runtime_web_location_shape,
     .offset = offsetof(struct bedrock_runtime_citation_location, web)},
    {STR_INIT("documentChar"), STR_INIT("documentChar"),
     .shape = &bedrock_runtime_document_char_location_shape,
     .offset = offsetof(struct bedrock_runtime_citation_location, document_char)},
    {STR_INIT("documentPage"), STR_INIT("documentPage"),
     .shape = &bedrock_runtime_document_page_location_shape,
     .offset = offsetof(struct bedrock_runtime_citation_location, document_page)},
    {STR_INIT("documentChunk"), STR_INIT("documentChunk"),
     .shape = &bedrock_runtime_document_chunk_location_shape,
     .offset = offsetof(struct bedrock_runtime_citation_location, document_chunk)},
    {STR_INIT("searchResultLocation"), STR_INIT("searchResultLocation"),
     .shape = &bedrock_runtime_search_result_location_shape,
     .offset = offsetof(struct bedrock_runtime_citation_location, search_result_location)},
};
const struct shape bedrock_runtime_citation_location_shape =
    {STR_INIT("CitationLocation"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_citation_location), .member_count = 5,
     .members = bedrock_runtime_citation_location_members};

static const struct member bedrock_runtime_citation_source_content_members[] = {
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citation_source_content, text)},
};
const struct shape bedrock_runtime_citation_source_content_shape =
    {STR_INIT("CitationSourceContent"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_citation_source_content), .member_count = 1,
     .members = bedrock_runtime_citation_source_content_members};

static const struct member bedrock_runtime_citation_source_content_delta_members[] = {
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citation_source_content_delta, text)},
};
const struct shape bedrock_runtime_citation_source_content_delta_shape =
    {STR_INIT("CitationSourceContentDelta"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_citation_source_content_delta), .member_count = 1,
     .members = bedrock_runtime_citation_source_content_delta_members};

static const struct member bedrock_runtime_citations_config_members[] = {
    {STR_INIT("enabled"), STR_INIT("enabled"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_citations_config, enabled), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_citations_config_shape =
    {STR_INIT("CitationsConfig"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_citations_config), .member_count = 1,
     .members = bedrock_runtime_citations_config_members};

static const struct member bedrock_runtime_citations_content_block_members[] = {
    {STR_INIT("content"), STR_INIT("content"), .shape = &shape_citation_generated_content_list,
     .offset = offsetof(struct bedrock_runtime_citations_content_block, content)},
    {STR_INIT("citations"), STR_INIT("citations"), .shape = &shape_citations,
     .offset = offsetof(struct bedrock_runtime_citations_content_block, citations)},
};
const struct shape bedrock_runtime_citations_content_block_shape =
    {STR_INIT("CitationsContentBlock"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_citations_content_block), .member_count = 2,
     .members = bedrock_runtime_citations_content_block_members};

static const struct member bedrock_runtime_citations_delta_members[] = {
    {STR_INIT("title"), STR_INIT("title"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citations_delta, title)},
    {STR_INIT("source"), STR_INIT("source"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_citations_delta, source)},
    {STR_INIT("sourceContent"), STR_INIT("sourceContent"),
     .shape = &shape_citation_source_content_list_delta,
     .offset = offsetof(struct bedrock_runtime_citations_delta, source_content)},
    {STR_INIT("location"), STR_INIT("location"), .shape = &bedrock_runtime_citation_location_shape,
     .offset = offsetof(struct bedrock_runtime_citations_delta, location)},
};
const struct shape bedrock_runtime_citations_delta_shape =
    {STR_INIT("CitationsDelta"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_citations_delta), .member_count = 4,
     .members = bedrock_runtime_citations_delta_members};

static const struct member bedrock_runtime_content_block_members[] = {
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_content_block, text)},
    {STR_INIT("image"), STR_INIT("image"), .shape = &bedrock_runtime_image_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, image)},
    {STR_INIT("document"), STR_INIT("document"), .shape = &bedrock_runtime_document_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, document)},
    {STR_INIT("video"), STR_INIT("video"), .shape = &bedrock_runtime_video_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, video)},
    {STR_INIT("audio"), STR_INIT("audio"), .shape = &bedrock_runtime_audio_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, audio)},
    {STR_INIT("toolUse"), STR_INIT("toolUse"), .shape = &bedrock_runtime_tool_use_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, tool_use)},
    {STR_INIT("toolResult"), STR_INIT("toolResult"),
     .shape = &bedrock_runtime_tool_result_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, tool_result)},
    {STR_INIT("guardContent"), STR_INIT("guardContent"),
     .shape = &bedrock_runtime_guardrail_converse_content_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, guard_content)},
    {STR_INIT("cachePoint"), STR_INIT("cachePoint"),
     .shape = &bedrock_runtime_cache_point_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, cache_point)},
    {STR_INIT("reasoningContent"), STR_INIT("reasoningContent"),
     .shape = &bedrock_runtime_reasoning_content_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, reasoning_content),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("citationsContent"), STR_INIT("citationsContent"),
     .shape = &bedrock_runtime_citations_content_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, citations_content)},
    {STR_INIT("searchResult"), STR_INIT("searchResult"),
     .shape = &bedrock_runtime_search_result_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, search_result)},
    {STR_INIT("toolAddition"), STR_INIT("toolAddition"),
     .shape = &bedrock_runtime_tool_addition_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, tool_addition)},
    {STR_INIT("toolRemoval"), STR_INIT("toolRemoval"),
     .shape = &bedrock_runtime_tool_removal_block_shape,
     .offset = offsetof(struct bedrock_runtime_content_block, tool_removal)},
};
const struct shape bedrock_runtime_content_block_shape =
    {STR_INIT("ContentBlock"), SHAPE_UNION, .size = sizeof(struct bedrock_runtime_content_block),
     .member_count = 14, .members = bedrock_runtime_content_block_members};

static const struct member bedrock_runtime_content_block_delta_members[] = {
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_content_block_delta, text)},
    {STR_INIT("toolUse"), STR_INIT("toolUse"), .shape = &bedrock_runtime_tool_use_block_delta_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_delta, tool_use)},
    {STR_INIT("toolResult"), STR_INIT("toolResult"), .shape = &shape_tool_result_blocks_delta,
     .offset = offsetof(struct bedrock_runtime_content_block_delta, tool_result)},
    {STR_INIT("reasoningContent"), STR_INIT("reasoningContent"),
     .shape = &bedrock_runtime_reasoning_content_block_delta_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_delta, reasoning_content),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("citation"), STR_INIT("citation"), .shape = &bedrock_runtime_citations_delta_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_delta, citation)},
    {STR_INIT("image"), STR_INIT("image"), .shape = &bedrock_runtime_image_block_delta_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_delta, image)},
};
const struct shape bedrock_runtime_content_block_delta_shape =
    {STR_INIT("ContentBlockDelta"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_content_block_delta), .member_count = 6,
     .members = bedrock_runtime_content_block_delta_members};

static const struct member bedrock_runtime_content_block_delta_event_members[] = {
    {STR_INIT("delta"), STR_INIT("delta"), .shape = &bedrock_runtime_content_block_delta_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_delta_event, delta),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("contentBlockIndex"), STR_INIT("contentBlockIndex"),
     .shape = &shape_non_negative_integer,
     .offset = offsetof(struct bedrock_runtime_content_block_delta_event, content_block_index),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_content_block_delta_event_shape =
    {STR_INIT("ContentBlockDeltaEvent"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_content_block_delta_event), .flags = SHAPE_EVENT,
     .member_count = 2, .members = bedrock_runtime_content_block_delta_event_members};

static const struct member bedrock_runtime_content_block_start_members[] = {
    {STR_INIT("toolUse"), STR_INIT("toolUse"), .shape = &bedrock_runtime_tool_use_block_start_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_start, tool_use)},
    {STR_INIT("toolResult"), STR_INIT("toolResult"),
     .shape = &bedrock_runtime_tool_result_block_start_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_start, tool_result)},
    {STR_INIT("image"), STR_INIT("image"), .shape = &bedrock_runtime_image_block_start_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_start, image)},
};
const struct shape bedrock_runtime_content_block_start_shape =
    {STR_INIT("ContentBlockStart"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_content_block_start), .member_count = 3,
     .members = bedrock_runtime_content_block_start_members};

static const struct member bedrock_runtime_content_block_start_event_members[] = {
    {STR_INIT("start"), STR_INIT("start"), .shape = &bedrock_runtime_content_block_start_shape,
     .offset = offsetof(struct bedrock_runtime_content_block_start_event, start),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("contentBlockIndex"), STR_INIT("contentBlockIndex"),
     .shape = &shape_non_negative_integer,
     .offset = offsetof(struct bedrock_runtime_content_block_start_event, content_block_index),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_content_block_start_event_shape =
    {STR_INIT("ContentBlockStartEvent"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_content_block_start_event), .flags = SHAPE_EVENT,
     .member_count = 2, .members = bedrock_runtime_content_block_start_event_members};

static const struct member bedrock_runtime_content_block_stop_event_members[] = {
    {STR_INIT("contentBlockIndex"), STR_INIT("contentBlockIndex"),
     .shape = &shape_non_negative_integer,
     .offset = offsetof(struct bedrock_runtime_content_block_stop_event, content_block_index),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_content_block_stop_event_shape =
    {STR_INIT("ContentBlockStopEvent"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_content_block_stop_event), .flags = SHAPE_EVENT,
     .member_count = 1, .members = bedrock_runtime_content_block_stop_event_members};

static const struct member bedrock_runtime_converse_in_members[] = {
    {STR_INIT("modelId"), STR_INIT("modelId"), .shape = &shape_conversational_model_id,
     .offset = offsetof(struct bedrock_runtime_converse_in, model_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("messages"), STR_INIT("messages"), .shape = &shape_messages,
     .offset = offsetof(struct bedrock_runtime_converse_in, messages)},
    {STR_INIT("system"), STR_INIT("system"), .shape = &shape_system_content_blocks,
     .offset = offsetof(struct bedrock_runtime_converse_in, system)},
    {STR_INIT("inferenceConfig"), STR_INIT("inferenceConfig"),
     .shape = &bedrock_runtime_inference_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_in, inference_config)},
    {STR_INIT("toolConfig"), STR_INIT("toolConfig"),
     .shape = &bedrock_runtime_tool_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_in, tool_config)},
    {STR_INIT("guardrailConfig"), STR_INIT("guardrailConfig"),
     .shape = &bedrock_runtime_guardrail_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_in, guardrail_config)},
    {STR_INIT("additionalModelRequestFields"), STR_INIT("additionalModelRequestFields"),
     .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_converse_in, additional_model_request_fields)},
    {STR_INIT("promptVariables"), STR_INIT("promptVariables"), .shape = &shape_prompt_variable_map,
     .offset = offsetof(struct bedrock_runtime_converse_in, prompt_variables),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("additionalModelResponseFieldPaths"), STR_INIT("additionalModelResponseFieldPaths"),
     .shape = &shape_converse_request_additional_model_response_field_paths_list,
     .offset = offsetof(struct bedrock_runtime_converse_in, additional_model_response_field_paths)},
    {STR_INIT("requestMetadata"), STR_INIT("requestMetadata"), .shape = &shape_request_metadata,
     .offset = offsetof(struct bedrock_runtime_converse_in, request_metadata),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("performanceConfig"), STR_INIT("performanceConfig"),
     .shape = &bedrock_runtime_performance_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_in, performance_config)},
    {STR_INIT("serviceTier"), STR_INIT("serviceTier"), .shape = &bedrock_runtime_service_tier_shape,
     .offset = offsetof(struct bedrock_runtime_converse_in, service_tier)},
    {STR_INIT("outputConfig"), STR_INIT("outputConfig"),
     .shape = &bedrock_runtime_output_config_shape,
     .offset = offsetof(struct bedrock_runtime_converse_in, output_config)},
};
const struct shape bedrock_runtime_converse_in_shape =
    {STR_INIT("ConverseRequest"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_converse_in),
     .member_count = 13, .members = bedrock_runtime_converse_in_members};

static const struct member bedrock_runtime_converse_metrics_members[] = {
    {STR_INIT("latencyMs"), STR_INIT("latencyMs"), .shape = &shape_long,
     .offset = offsetof(struct bedrock_runtime_converse_metrics, latency_ms),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_converse_metrics_shape =
    {STR_INIT("ConverseMetrics"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_converse_metrics), .member_count = 1,
     .members = bedrock_runtime_converse_metrics_members};

static const struct member bedrock_runtime_converse_out_members[] = {
    {STR_INIT("output"), STR_INIT("output"), .shape = &bedrock_runtime_converse_output_shape,
     .offset = offsetof(struct bedrock_runtime_converse_out, output), .flags = MEMBER_REQUIRED},
    {STR_INIT("stopReason"), STR_INIT("stopReason"), .shape = &shape_stop_reason,
     .offset = offsetof(struct bedrock_runtime_converse_out, stop_reason), .flags = MEMBER_REQUIRED},
    {STR_INIT("usage"), STR_INIT("usage"), .shape = &bedrock_runtime_token_usage_shape,
     .offset = offsetof(struct bedrock_runtime_converse_out, usage), .flags = MEMBER_REQUIRED},
    {STR_INIT("metrics"), STR_INIT("metrics"), .shape = &bedrock_runtime_converse_metrics_shape,
     .offset = offsetof(struct bedrock_runtime_converse_out, metrics), .flags = MEMBER_REQUIRED},
    {STR_INIT("additionalModelResponseFields"), STR_INIT("additionalModelResponseFields"),
     .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_converse_out, additional_model_response_fields)},
    {STR_INIT("trace"), STR_INIT("trace"), .shape = &bedrock_runtime_converse_trace_shape,
     .offset = offsetof(struct bedrock_runtime_converse_out, trace)},
    {STR_INIT("performanceConfig"), STR_INIT("performanceConfig"),
     .shape = &bedrock_runtime_performance_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_out, performance_config)},
    {STR_INIT("serviceTier"), STR_INIT("serviceTier"), .shape = &bedrock_runtime_service_tier_shape,
     .offset = offsetof(struct bedrock_runtime_converse_out, service_tier)},
};
const struct shape bedrock_runtime_converse_out_shape =
    {STR_INIT("ConverseResponse"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_converse_out), .member_count = 8,
     .members = bedrock_runtime_converse_out_members};

static const struct member bedrock_runtime_converse_output_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &bedrock_runtime_message_shape,
     .offset = offsetof(struct bedrock_runtime_converse_output, message)},
};
const struct shape bedrock_runtime_converse_output_shape =
    {STR_INIT("ConverseOutput"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_converse_output), .member_count = 1,
     .members = bedrock_runtime_converse_output_members};

static const struct member bedrock_runtime_converse_stream_in_members[] = {
    {STR_INIT("modelId"), STR_INIT("modelId"), .shape = &shape_conversational_model_id,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, model_id),
     .flags = MEMBER_REQUIRED, .place = PLACE_LABEL},
    {STR_INIT("messages"), STR_INIT("messages"), .shape = &shape_messages,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, messages)},
    {STR_INIT("system"), STR_INIT("system"), .shape = &shape_system_content_blocks,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, system)},
    {STR_INIT("inferenceConfig"), STR_INIT("inferenceConfig"),
     .shape = &bedrock_runtime_inference_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, inference_config)},
    {STR_INIT("toolConfig"), STR_INIT("toolConfig"),
     .shape = &bedrock_runtime_tool_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, tool_config)},
    {STR_INIT("guardrailConfig"), STR_INIT("guardrailConfig"),
     .shape = &bedrock_runtime_guardrail_stream_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, guardrail_config)},
    {STR_INIT("additionalModelRequestFields"), STR_INIT("additionalModelRequestFields"),
     .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, additional_model_request_fields)},
    {STR_INIT("promptVariables"), STR_INIT("promptVariables"), .shape = &shape_prompt_variable_map,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, prompt_variables),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("additionalModelResponseFieldPaths"), STR_INIT("additionalModelResponseFieldPaths"),
     .shape = &shape_converse_stream_request_additional_model_response_field_paths_list,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, additional_model_response_field_paths)},
    {STR_INIT("requestMetadata"), STR_INIT("requestMetadata"), .shape = &shape_request_metadata,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, request_metadata),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("performanceConfig"), STR_INIT("performanceConfig"),
     .shape = &bedrock_runtime_performance_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, performance_config)},
    {STR_INIT("serviceTier"), STR_INIT("serviceTier"), .shape = &bedrock_runtime_service_tier_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, service_tier)},
    {STR_INIT("outputConfig"), STR_INIT("outputConfig"),
     .shape = &bedrock_runtime_output_config_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_in, output_config)},
};
const struct shape bedrock_runtime_converse_stream_in_shape =
    {STR_INIT("ConverseStreamRequest"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_converse_stream_in), .member_count = 13,
     .members = bedrock_runtime_converse_stream_in_members};

static const struct member bedrock_runtime_converse_stream_metadata_event_members[] = {
    {STR_INIT("usage"), STR_INIT("usage"), .shape = &bedrock_runtime_token_usage_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_metadata_event, usage),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("metrics"), STR_INIT("metrics"),
     .shape = &bedrock_runtime_converse_stream_metrics_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_metadata_event, metrics),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("trace"), STR_INIT("trace"), .shape = &bedrock_runtime_converse_stream_trace_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_metadata_event, trace)},
    {STR_INIT("performanceConfig"), STR_INIT("performanceConfig"),
     .shape = &bedrock_runtime_performance_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_metadata_event, performance_config)},
    {STR_INIT("serviceTier"), STR_INIT("serviceTier"), .shape = &bedrock_runtime_service_tier_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_metadata_event, service_tier)},
};
const struct shape bedrock_runtime_converse_stream_metadata_event_shape =
    {STR_INIT("ConverseStreamMetadataEvent"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_converse_stream_metadata_event), .flags = SHAPE_EVENT,
     .member_count = 5, .members = bedrock_runtime_converse_stream_metadata_event_members};

static const struct member bedrock_runtime_converse_stream_metrics_members[] = {
    {STR_INIT("latencyMs"), STR_INIT("latencyMs"), .shape = &shape_long,
     .offset = offsetof(struct bedrock_runtime_converse_stream_metrics, latency_ms),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_converse_stream_metrics_shape =
    {STR_INIT("ConverseStreamMetrics"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_converse_stream_metrics), .member_count = 1,
     .members = bedrock_runtime_converse_stream_metrics_members};

static const struct member bedrock_runtime_converse_stream_out_members[] = {
    {STR_INIT("stream"), STR_INIT("stream"), .shape = &bedrock_runtime_converse_stream_output_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_out, stream), .flags = MEMBER_PAYLOAD},
};
const struct shape bedrock_runtime_converse_stream_out_shape =
    {STR_INIT("ConverseStreamResponse"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_converse_stream_out), .member_count = 1,
     .members = bedrock_runtime_converse_stream_out_members};

static const struct member bedrock_runtime_converse_stream_output_members[] = {
    {STR_INIT("messageStart"), STR_INIT("messageStart"),
     .shape = &bedrock_runtime_message_start_event_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, message_start)},
    {STR_INIT("contentBlockStart"), STR_INIT("contentBlockStart"),
     .shape = &bedrock_runtime_content_block_start_event_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, content_block_start)},
    {STR_INIT("contentBlockDelta"), STR_INIT("contentBlockDelta"),
     .shape = &bedrock_runtime_content_block_delta_event_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, content_block_delta)},
    {STR_INIT("contentBlockStop"), STR_INIT("contentBlockStop"),
     .shape = &bedrock_runtime_content_block_stop_event_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, content_block_stop)},
    {STR_INIT("messageStop"), STR_INIT("messageStop"),
     .shape = &bedrock_runtime_message_stop_event_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, message_stop)},
    {STR_INIT("metadata"), STR_INIT("metadata"),
     .shape = &bedrock_runtime_converse_stream_metadata_event_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, metadata)},
    {STR_INIT("internalServerException"), STR_INIT("internalServerException"),
     .shape = &bedrock_runtime_internal_server_exception_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, internal_server_exception)},
    {STR_INIT("modelStreamErrorException"), STR_INIT("modelStreamErrorException"),
     .shape = &bedrock_runtime_model_stream_error_exception_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, model_stream_error_exception)},
    {STR_INIT("validationException"), STR_INIT("validationException"),
     .shape = &bedrock_runtime_validation_exception_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, validation_exception)},
    {STR_INIT("throttlingException"), STR_INIT("throttlingException"),
     .shape = &bedrock_runtime_throttling_exception_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, throttling_exception)},
    {STR_INIT("serviceUnavailableException"), STR_INIT("serviceUnavailableException"),
     .shape = &bedrock_runtime_service_unavailable_exception_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_output, service_unavailable_exception)},
};
const struct shape bedrock_runtime_converse_stream_output_shape =
    {STR_INIT("ConverseStreamOutput"), SHAPE_EVENTS,
     .size = sizeof(struct bedrock_runtime_converse_stream_output), .member_count = 11,
     .members = bedrock_runtime_converse_stream_output_members};

static const struct member bedrock_runtime_converse_stream_trace_members[] = {
    {STR_INIT("guardrail"), STR_INIT("guardrail"),
     .shape = &bedrock_runtime_guardrail_trace_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_trace, guardrail)},
    {STR_INIT("promptRouter"), STR_INIT("promptRouter"),
     .shape = &bedrock_runtime_prompt_router_trace_shape,
     .offset = offsetof(struct bedrock_runtime_converse_stream_trace, prompt_router)},
};
const struct shape bedrock_runtime_converse_stream_trace_shape =
    {STR_INIT("ConverseStreamTrace"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_converse_stream_trace), .member_count = 2,
     .members = bedrock_runtime_converse_stream_trace_members};

static const struct member bedrock_runtime_converse_tokens_request_members[] = {
    {STR_INIT("messages"), STR_INIT("messages"), .shape = &shape_messages,
     .offset = offsetof(struct bedrock_runtime_converse_tokens_request, messages)},
    {STR_INIT("system"), STR_INIT("system"), .shape = &shape_system_content_blocks,
     .offset = offsetof(struct bedrock_runtime_converse_tokens_request, system)},
    {STR_INIT("toolConfig"), STR_INIT("toolConfig"),
     .shape = &bedrock_runtime_tool_configuration_shape,
     .offset = offsetof(struct bedrock_runtime_converse_tokens_request, tool_config)},
    {STR_INIT("additionalModelRequestFields"), STR_INIT("additionalModelRequestFields"),
     .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_converse_tokens_request, additional_model_request_fields)},
};
const struct shape bedrock_runtime_converse_tokens_request_shape =
    {STR_INIT("ConverseTokensRequest"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_converse_tokens_request), .member_count = 4,
     .members = bedrock_runtime_converse_tokens_request_members};

static const struct member bedrock_runtime_converse_trace_members[] = {
    {STR_INIT("guardrail"), STR_INIT("guardrail"),
     .shape = &bedrock_runtime_guardrail_trace_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_converse_trace, guardrail)},
    {STR_INIT("promptRouter"), STR_INIT("promptRouter"),
     .shape = &bedrock_runtime_prompt_router_trace_shape,
     .offset = offsetof(struct bedrock_runtime_converse_trace, prompt_router)},
};
const struct shape bedrock_runtime_converse_trace_shape =
    {STR_INIT("ConverseTrace"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_converse_trace),
     .member_count = 2, .members = bedrock_runtime_converse_trace_members};

static const struct member bedrock_runtime_count_tokens_in_members[] = {
    {STR_INIT("modelId"), STR_INIT("modelId"), .shape = &shape_foundation_model_version_identifier,
     .offset = offsetof(struct bedrock_runtime_count_tokens_in, model_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("input"), STR_INIT("input"), .shape = &bedrock_runtime_count_tokens_input_shape,
     .offset = offsetof(struct bedrock_runtime_count_tokens_in, input), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_count_tokens_in_shape =
    {STR_INIT("CountTokensRequest"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_count_tokens_in), .member_count = 2,
     .members = bedrock_runtime_count_tokens_in_members};

static const struct member bedrock_runtime_count_tokens_input_members[] = {
    {STR_INIT("invokeModel"), STR_INIT("invokeModel"),
     .shape = &bedrock_runtime_invoke_model_tokens_request_shape,
     .offset = offsetof(struct bedrock_runtime_count_tokens_input, invoke_model)},
    {STR_INIT("converse"), STR_INIT("converse"),
     .shape = &bedrock_runtime_converse_tokens_request_shape,
     .offset = offsetof(struct bedrock_runtime_count_tokens_input, converse)},
};
const struct shape bedrock_runtime_count_tokens_input_shape =
    {STR_INIT("CountTokensInput"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_count_tokens_input), .member_count = 2,
     .members = bedrock_runtime_count_tokens_input_members};

static const struct member bedrock_runtime_count_tokens_out_members[] = {
    {STR_INIT("inputTokens"), STR_INIT("inputTokens"), .shape = &shape_integer,
     .offset = offsetof(struct bedrock_runtime_count_tokens_out, input_tokens),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_count_tokens_out_shape =
    {STR_INIT("CountTokensResponse"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_count_tokens_out), .member_count = 1,
     .members = bedrock_runtime_count_tokens_out_members};

static const struct member bedrock_runtime_document_block_members[] = {
    {STR_INIT("format"), STR_INIT("format"), .shape = &shape_document_format,
     .offset = offsetof(struct bedrock_runtime_document_block, format)},
    {STR_INIT("name"), STR_INIT("name"), .shape = &shape_document_block_name_string,
     .offset = offsetof(struct bedrock_runtime_document_block, name), .flags = MEMBER_REQUIRED},
    {STR_INIT("source"), STR_INIT("source"), .shape = &bedrock_runtime_document_source_shape,
     .offset = offsetof(struct bedrock_runtime_document_block, source), .flags = MEMBER_REQUIRED},
    {STR_INIT("context"), STR_INIT("context"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_document_block, context)},
    {STR_INIT("citations"), STR_INIT("citations"), .shape = &bedrock_runtime_citations_config_shape,
     .offset = offsetof(struct bedrock_runtime_document_block, citations)},
};
const struct shape bedrock_runtime_document_block_shape =
    {STR_INIT("DocumentBlock"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_document_block),
     .member_count = 5, .members = bedrock_runtime_document_block_members};

static const struct member bedrock_runtime_document_char_location_members[] = {
    {STR_INIT("documentIndex"), STR_INIT("documentIndex"),
     .shape = &shape_document_char_location_document_index_integer,
     .offset = offsetof(struct bedrock_runtime_document_char_location, document_index)},
    {STR_INIT("start"), STR_INIT("start"), .shape = &shape_document_char_location_start_integer,
     .offset = offsetof(struct bedrock_runtime_document_char_location, start)},
    {STR_INIT("end"), STR_INIT("end"), .shape = &shape_document_char_location_end_integer,
     .offset = offsetof(struct bedrock_runtime_document_char_location, end)},
};
const struct shape bedrock_runtime_document_char_location_shape =
    {STR_INIT("DocumentCharLocation"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_document_char_location), .member_count = 3,
     .members = bedrock_runtime_document_char_location_members};

static const struct member bedrock_runtime_document_chunk_location_members[] = {
    {STR_INIT("documentIndex"), STR_INIT("documentIndex"),
     .shape = &shape_document_chunk_location_document_index_integer,
     .offset = offsetof(struct bedrock_runtime_document_chunk_location, document_index)},
    {STR_INIT("start"), STR_INIT("start"), .shape = &shape_document_chunk_location_start_integer,
     .offset = offsetof(struct bedrock_runtime_document_chunk_location, start)},
    {STR_INIT("end"), STR_INIT("end"), .shape = &shape_document_chunk_location_end_integer,
     .offset = offsetof(struct bedrock_runtime_document_chunk_location, end)},
};
const struct shape bedrock_runtime_document_chunk_location_shape =
    {STR_INIT("DocumentChunkLocation"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_document_chunk_location), .member_count = 3,
     .members = bedrock_runtime_document_chunk_location_members};

static const struct member bedrock_runtime_document_content_block_members[] = {
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_document_content_block, text)},
};
const struct shape bedrock_runtime_document_content_block_shape =
    {STR_INIT("DocumentContentBlock"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_document_content_block), .member_count = 1,
     .members = bedrock_runtime_document_content_block_members};

static const struct member bedrock_runtime_document_page_location_members[] = {
    {STR_INIT("documentIndex"), STR_INIT("documentIndex"),
     .shape = &shape_document_page_location_document_index_integer,
     .offset = offsetof(struct bedrock_runtime_document_page_location, document_index)},
    {STR_INIT("start"), STR_INIT("start"), .shape = &shape_document_page_location_start_integer,
     .offset = offsetof(struct bedrock_runtime_document_page_location, start)},
    {STR_INIT("end"), STR_INIT("end"), .shape = &shape_document_page_location_end_integer,
     .offset = offsetof(struct bedrock_runtime_document_page_location, end)},
};
const struct shape bedrock_runtime_document_page_location_shape =
    {STR_INIT("DocumentPageLocation"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_document_page_location), .member_count = 3,
     .members = bedrock_runtime_document_page_location_members};

static const struct member bedrock_runtime_document_source_members[] = {
    {STR_INIT("bytes"), STR_INIT("bytes"), .shape = &shape_document_source_bytes_blob,
     .offset = offsetof(struct bedrock_runtime_document_source, bytes)},
    {STR_INIT("s3Location"), STR_INIT("s3Location"), .shape = &bedrock_runtime_s3_location_shape,
     .offset = offsetof(struct bedrock_runtime_document_source, s3_location)},
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_document_source, text)},
    {STR_INIT("content"), STR_INIT("content"), .shape = &shape_document_content_blocks,
     .offset = offsetof(struct bedrock_runtime_document_source, content)},
};
const struct shape bedrock_runtime_document_source_shape =
    {STR_INIT("DocumentSource"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_document_source), .member_count = 4,
     .members = bedrock_runtime_document_source_members};

static const struct member bedrock_runtime_error_block_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_error_block, message)},
};
const struct shape bedrock_runtime_error_block_shape =
    {STR_INIT("ErrorBlock"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_error_block),
     .flags = SHAPE_SENSITIVE, .member_count = 1, .members = bedrock_runtime_error_block_members};

static const struct member bedrock_runtime_guardrail_assessment_members[] = {
    {STR_INIT("topicPolicy"), STR_INIT("topicPolicy"),
     .shape = &bedrock_runtime_guardrail_topic_policy_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, topic_policy)},
    {STR_INIT("contentPolicy"), STR_INIT("contentPolicy"),
     .shape = &bedrock_runtime_guardrail_content_policy_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, content_policy)},
    {STR_INIT("wordPolicy"), STR_INIT("wordPolicy"),
     .shape = &bedrock_runtime_guardrail_word_policy_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, word_policy)},
    {STR_INIT("sensitiveInformationPolicy"), STR_INIT("sensitiveInformationPolicy"),
     .shape = &bedrock_runtime_guardrail_sensitive_information_policy_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, sensitive_information_policy)},
    {STR_INIT("contextualGroundingPolicy"), STR_INIT("contextualGroundingPolicy"),
     .shape = &bedrock_runtime_guardrail_contextual_grounding_policy_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, contextual_grounding_policy)},
    {STR_INIT("automatedReasoningPolicy"), STR_INIT("automatedReasoningPolicy"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_policy_assessment_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, automated_reasoning_policy)},
    {STR_INIT("invocationMetrics"), STR_INIT("invocationMetrics"),
     .shape = &bedrock_runtime_guardrail_invocation_metrics_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, invocation_metrics)},
    {STR_INIT("appliedGuardrailDetails"), STR_INIT("appliedGuardrailDetails"),
     .shape = &bedrock_runtime_applied_guardrail_details_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_assessment, applied_guardrail_details)},
};
const struct shape bedrock_runtime_guardrail_assessment_shape =
    {STR_INIT("GuardrailAssessment"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_assessment), .member_count = 8,
     .members = bedrock_runtime_guardrail_assessment_members};

static const struct member bedrock_runtime_guardrail_automated_reasoning_finding_members[] = {
    {STR_INIT("valid"), STR_INIT("valid"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_valid_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, valid)},
    {STR_INIT("invalid"), STR_INIT("invalid"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_invalid_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, invalid)},
    {STR_INIT("satisfiable"), STR_INIT("satisfiable"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, satisfiable)},
    {STR_INIT("impossible"), STR_INIT("impossible"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_impossible_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, impossible)},
    {STR_INIT("translationAmbiguous"), STR_INIT("translationAmbiguous"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, translation_ambiguous)},
    {STR_INIT("tooComplex"), STR_INIT("tooComplex"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_too_complex_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, too_complex)},
    {STR_INIT("noTranslations"), STR_INIT("noTranslations"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_no_translations_finding_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_finding, no_translations)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_finding_shape =
    {STR_INIT("GuardrailAutomatedReasoningFinding"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_finding),
     .member_count = 7, .members = bedrock_runtime_guardrail_automated_reasoning_finding_members};

static const struct member bedrock_runtime_guardrail_automated_reasoning_impossible_finding_members[] = {
    {STR_INIT("translation"), STR_INIT("translation"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_translation_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_impossible_finding, translation)},
    {STR_INIT("contradictingRules"), STR_INIT("contradictingRules"),
     .shape = &shape_guardrail_automated_reasoning_rule_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_impossible_finding, contradicting_rules)},
    {STR_INIT("logicWarning"), STR_INIT("logicWarning"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_logic_warning_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_impossible_finding, logic_warning)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_impossible_finding_shape =
    {STR_INIT("GuardrailAutomatedReasoningImpossibleFinding"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_impossible_finding),
     .member_count = 3,
     .members = bedrock_runtime_guardrail_automated_reasoning_impossible_finding_members};

static const struct member bedrock_runtime_guardrail_automated_reasoning_input_text_reference_members[] = {
    {STR_INIT("text"), STR_INIT("text"),
     .shape = &shape_guardrail_automated_reasoning_statement_natural_language_content,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_input_text_reference, text),
     .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_input_text_reference_shape =
    {STR_INIT("GuardrailAutomatedReasoningInputTextReference"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_input_text_reference),
     .member_count = 1,
     .members = bedrock_runtime_guardrail_automated_reasoning_input_text_reference_members};

static const struct member bedrock_runtime_guardrail_automated_reasoning_invalid_finding_members[] = {
    {STR_INIT("translation"), STR_INIT("translation"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_translation_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_invalid_finding, translation)},
    {STR_INIT("contradictingRules"), STR_INIT("contradictingRules"),
     .shape = &shape_guardrail_automated_reasoning_rule_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_invalid_finding, contradicting_rules)},
    {STR_INIT("logicWarning"), STR_INIT("logicWarning"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_logic_warning_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_invalid_finding, logic_warning)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_invalid_finding_shape =
    {STR_INIT("GuardrailAutomatedReasoningInvalidFinding"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_invalid_finding),
     .member_count = 3,
     .members = bedrock_runtime_guardrail_automated_reasoning_invalid_finding_members};

static const struct member bedrock_runtime_guardrail_automated_reasoning_logic_warning_members[] = {
    {STR_INIT("type"), STR_INIT("type"),
     .shape = &shape_guardrail_automated_reasoning_logic_warning_type,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_logic_warning, type)},
    {STR_INIT("premises"), STR_INIT("premises"),
     .shape = &shape_guardrail_automated_reasoning_statement_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_logic_warning, premises)},
    {STR_INIT("claims"), STR_INIT("claims"),
     .shape = &shape_guardrail_automated_reasoning_statement_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_logic_warning, claims)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_logic_warning_shape =
    {STR_INIT("GuardrailAutomatedReasoningLogicWarning"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_logic_warning),
     .member_count = 3,
     .members = bedrock_runtime_guardrail_automated_reasoning_logic_warning_members};

const struct shape bedrock_runtime_guardrail_automated_reasoning_no_translations_finding_shape =
    {STR_INIT("GuardrailAutomatedReasoningNoTranslationsFinding"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_no_translations_finding)};

static const struct member bedrock_runtime_guardrail_automated_reasoning_policy_assessment_members[] = {
    {STR_INIT("findings"), STR_INIT("findings"),
     .shape = &shape_guardrail_automated_reasoning_finding_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_policy_assessment, findings)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_policy_assessment_shape =
    {STR_INIT("GuardrailAutomatedReasoningPolicyAssessment"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_policy_assessment),
     .member_count = 1,
     .members = bedrock_runtime_guardrail_automated_reasoning_policy_assessment_members};

static const struct member bedrock_runtime_guardrail_automated_reasoning_rule_members[] = {
    {STR_INIT("identifier"), STR_INIT("identifier"),
     .shape = &shape_automated_reasoning_rule_identifier,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_rule, identifier)},
    {STR_INIT("policyVersionArn"), STR_INIT("policyVersionArn"),
     .shape = &shape_guardrail_automated_reasoning_policy_version_arn,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_rule, policy_version_arn)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_rule_shape =
    {STR_INIT("GuardrailAutomatedReasoningRule"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_rule), .member_count = 2,
     .members = bedrock_runtime_guardrail_automated_reasoning_rule_members};

static const struct member bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding_members[] = {
    {STR_INIT("translation"), STR_INIT("translation"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_translation_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding, translation)},
    {STR_INIT("claimsTrueScenario"), STR_INIT("claimsTrueScenario"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_scenario_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding, claims_true_scenario)},
    {STR_INIT("claimsFalseScenario"), STR_INIT("claimsFalseScenario"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_scenario_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding, claims_false_scenario)},
    {STR_INIT("logicWarning"), STR_INIT("logicWarning"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_logic_warning_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding, logic_warning)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding_shape =
    {STR_INIT("GuardrailAutomatedReasoningSatisfiableFinding"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding),
     .member_count = 4,
     .members = bedrock_runtime_guardrail_automated_reasoning_satisfiable_finding_members};

static const struct member bedrock_runtime_guardrail_automated_reasoning_scenario_members[] = {
    {STR_INIT("statements"), STR_INIT("statements"),
     .shape = &shape_guardrail_automated_reasoning_statement_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_scenario, statements)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_scenario_shape =
    {STR_INIT("GuardrailAutomatedReasoningScenario"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_scenario),
     .member_count = 1, .members = bedrock_runtime_guardrail_automated_reasoning_scenario_members};

static const struct member bedrock_runtime_guardrail_automated_reasoning_statement_members[] = {
    {STR_INIT("logic"), STR_INIT("logic"),
     .shape = &shape_guardrail_automated_reasoning_statement_logic_content,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_statement, logic),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("naturalLanguage"), STR_INIT("naturalLanguage"),
     .shape = &shape_guardrail_automated_reasoning_statement_natural_language_content,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_statement, natural_language),
     .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_statement_shape =
    {STR_INIT("GuardrailAutomatedReasoningStatement"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_statement),
     .member_count = 2, .members = bedrock_runtime_guardrail_automated_reasoning_statement_members};

const struct shape bedrock_runtime_guardrail_automated_reasoning_too_complex_finding_shape =
    {STR_INIT("GuardrailAutomatedReasoningTooComplexFinding"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_too_complex_finding)};

static const struct member bedrock_runtime_guardrail_automated_reasoning_translation_members[] = {
    {STR_INIT("premises"), STR_INIT("premises"),
     .shape = &shape_guardrail_automated_reasoning_statement_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation, premises)},
    {STR_INIT("claims"), STR_INIT("claims"),
     .shape = &shape_guardrail_automated_reasoning_statement_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation, claims)},
    {STR_INIT("untranslatedPremises"), STR_INIT("untranslatedPremises"),
     .shape = &shape_guardrail_automated_reasoning_input_text_reference_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation, untranslated_premises)},
    {STR_INIT("untranslatedClaims"), STR_INIT("untranslatedClaims"),
     .shape = &shape_guardrail_automated_reasoning_input_text_reference_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation, untranslated_claims)},
    {STR_INIT("confidence"), STR_INIT("confidence"),
     .shape = &shape_guardrail_automated_reasoning_translation_confidence,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation, confidence)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_translation_shape =
    {STR_INIT("GuardrailAutomatedReasoningTranslation"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_translation),
     .member_count = 5, .members = bedrock_runtime_guardrail_automated_reasoning_translation_members};

static const struct member bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding_members[] = {
    {STR_INIT("options"), STR_INIT("options"),
     .shape = &shape_guardrail_automated_reasoning_translation_option_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding, options)},
    {STR_INIT("differenceScenarios"), STR_INIT("differenceScenarios"),
     .shape = &shape_guardrail_automated_reasoning_difference_scenario_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding, difference_scenarios)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding_shape =
    {STR_INIT("GuardrailAutomatedReasoningTranslationAmbiguousFinding"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding),
     .member_count = 2,
     .members = bedrock_runtime_guardrail_automated_reasoning_translation_ambiguous_finding_members};

static const struct member bedrock_runtime_guardrail_automated_reasoning_translation_option_members[] = {
    {STR_INIT("translations"), STR_INIT("translations"),
     .shape = &shape_guardrail_automated_reasoning_translation_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_translation_option, translations)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_translation_option_shape =
    {STR_INIT("GuardrailAutomatedReasoningTranslationOption"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_translation_option),
     .member_count = 1,
     .members = bedrock_runtime_guardrail_automated_reasoning_translation_option_members};

static const struct member bedrock_runtime_guardrail_automated_reasoning_valid_finding_members[] = {
    {STR_INIT("translation"), STR_INIT("translation"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_translation_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_valid_finding, translation)},
    {STR_INIT("claimsTrueScenario"), STR_INIT("claimsTrueScenario"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_scenario_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_valid_finding, claims_true_scenario)},
    {STR_INIT("supportingRules"), STR_INIT("supportingRules"),
     .shape = &shape_guardrail_automated_reasoning_rule_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_valid_finding, supporting_rules)},
    {STR_INIT("logicWarning"), STR_INIT("logicWarning"),
     .shape = &bedrock_runtime_guardrail_automated_reasoning_logic_warning_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_automated_reasoning_valid_finding, logic_warning)},
};
const struct shape bedrock_runtime_guardrail_automated_reasoning_valid_finding_shape =
    {STR_INIT("GuardrailAutomatedReasoningValidFinding"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_automated_reasoning_valid_finding),
     .member_count = 4,
     .members = bedrock_runtime_guardrail_automated_reasoning_valid_finding_members};

static const struct member bedrock_runtime_guardrail_configuration_members[] = {
    {STR_INIT("guardrailIdentifier"), STR_INIT("guardrailIdentifier"),
     .shape = &shape_guardrail_identifier,
     .offset = offsetof(struct bedrock_runtime_guardrail_configuration, guardrail_identifier)},
    {STR_INIT("guardrailVersion"), STR_INIT("guardrailVersion"), .shape = &shape_guardrail_version,
     .offset = offsetof(struct bedrock_runtime_guardrail_configuration, guardrail_version)},
    {STR_INIT("trace"), STR_INIT("trace"), .shape = &shape_guardrail_trace,
     .offset = offsetof(struct bedrock_runtime_guardrail_configuration, trace)},
};
const struct shape bedrock_runtime_guardrail_configuration_shape =
    {STR_INIT("GuardrailConfiguration"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_configuration), .member_count = 3,
     .members = bedrock_runtime_guardrail_configuration_members};

static const struct member bedrock_runtime_guardrail_content_filter_members[] = {
    {STR_INIT("type"), STR_INIT("type"), .shape = &shape_guardrail_content_filter_type,
     .offset = offsetof(struct bedrock_runtime_guardrail_content_filter, type),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("confidence"), STR_INIT("confidence"),
     .shape = &shape_guardrail_content_filter_confidence,
     .offset = offsetof(struct bedrock_runtime_guardrail_content_filter, confidence),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("filterStrength"), STR_INIT("filterStrength"),
     .shape = &shape_guardrail_content_filter_strength,
     .offset = offsetof(struct bedrock_runtime_guardrail_content_filter, filter_strength)},
    {STR_INIT("action"), STR_INIT("action"), .shape = &shape_guardrail_content_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_content_filter, action),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("detected"), STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_content_filter, detected)},
};
const struct shape bedrock_runtime_guardrail_content_filter_shape =
    {STR_INIT("GuardrailContentFilter"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_content_filter), .member_count = 5,
     .members = bedrock_runtime_guardrail_content_filter_members};

static const struct member bedrock_runtime_guardrail_content_policy_assessment_members[] = {
    {STR_INIT("filters"), STR_INIT("filters"), .shape = &shape_guardrail_content_filter_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_content_policy_assessment, filters),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_guardrail_content_policy_assessment_shape =
    {STR_INIT("GuardrailContentPolicyAssessment"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_content_policy_assessment), .member_count = 1,
     .members = bedrock_runtime_guardrail_content_policy_assessment_members};

static const struct member bedrock_runtime_guardrail_contextual_grounding_filter_members[] = {
    {STR_INIT("type"), STR_INIT("type"), .shape = &shape_guardrail_contextual_grounding_filter_type,
     .offset = offsetof(struct bedrock_runtime_guardrail_contextual_grounding_filter, type),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("threshold"), STR_INIT("threshold"),
     .shape = &shape_guardrail_contextual_grounding_filter_threshold_double,
     .offset = offsetof(struct bedrock_runtime_guardrail_contextual_grounding_filter, threshold),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("score"), STR_INIT("score"),
     .shape = &shape_guardrail_contextual_grounding_filter_score_double,
     .offset = offsetof(struct bedrock_runtime_guardrail_contextual_grounding_filter, score),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("action"), STR_INIT("action"),
     .shape = &shape_guardrail_contextual_grounding_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_contextual_grounding_filter, action),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("detected"), STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_contextual_grounding_filter, detected)},
};
const struct shape bedrock_runtime_guardrail_contextual_grounding_filter_shape =
    {STR_INIT("GuardrailContextualGroundingFilter"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_contextual_grounding_filter),
     .member_count = 5, .members = bedrock_runtime_guardrail_contextual_grounding_filter_members};

static const struct member bedrock_runtime_guardrail_contextual_grounding_policy_assessment_members[] = {
    {STR_INIT("filters"), STR_INIT("filters"),
     .shape = &shape_guardrail_contextual_grounding_filters,
     .offset = offsetof(struct bedrock_runtime_guardrail_contextual_grounding_policy_assessment, filters)},
};
const struct shape bedrock_runtime_guardrail_contextual_grounding_policy_assessment_shape =
    {STR_INIT("GuardrailContextualGroundingPolicyAssessment"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_contextual_grounding_policy_assessment),
     .member_count = 1,
     .members = bedrock_runtime_guardrail_contextual_grounding_policy_assessment_members};

static const struct member bedrock_runtime_guardrail_converse_content_block_members[] = {
    {STR_INIT("text"), STR_INIT("text"),
     .shape = &bedrock_runtime_guardrail_converse_text_block_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_content_block, text)},
    {STR_INIT("image"), STR_INIT("image"),
     .shape = &bedrock_runtime_guardrail_converse_image_block_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_content_block, image),
     .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_guardrail_converse_content_block_shape =
    {STR_INIT("GuardrailConverseContentBlock"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_guardrail_converse_content_block), .member_count = 2,
     .members = bedrock_runtime_guardrail_converse_content_block_members};

static const struct member bedrock_runtime_guardrail_converse_image_block_members[] = {
    {STR_INIT("format"), STR_INIT("format"), .shape = &shape_guardrail_converse_image_format,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_image_block, format),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("source"), STR_INIT("source"),
     .shape = &bedrock_runtime_guardrail_converse_image_source_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_image_block, source),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_guardrail_converse_image_block_shape =
    {STR_INIT("GuardrailConverseImageBlock"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_converse_image_block),
     .flags = SHAPE_SENSITIVE, .member_count = 2,
     .members = bedrock_runtime_guardrail_converse_image_block_members};

static const struct member bedrock_runtime_guardrail_converse_image_source_members[] = {
    {STR_INIT("bytes"), STR_INIT("bytes"),
     .shape = &shape_guardrail_converse_image_source_bytes_blob,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_image_source, bytes)},
};
const struct shape bedrock_runtime_guardrail_converse_image_source_shape =
    {STR_INIT("GuardrailConverseImageSource"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_guardrail_converse_image_source),
     .flags = SHAPE_SENSITIVE, .member_count = 1,
     .members = bedrock_runtime_guardrail_converse_image_source_members};

static const struct member bedrock_runtime_guardrail_converse_text_block_members[] = {
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_text_block, text),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("qualifiers"), STR_INIT("qualifiers"),
     .shape = &shape_guardrail_converse_content_qualifier_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_converse_text_block, qualifiers)},
};
const struct shape bedrock_runtime_guardrail_converse_text_block_shape =
    {STR_INIT("GuardrailConverseTextBlock"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_converse_text_block), .member_count = 2,
     .members = bedrock_runtime_guardrail_converse_text_block_members};

static const struct member bedrock_runtime_guardrail_coverage_members[] = {
    {STR_INIT("textCharacters"), STR_INIT("textCharacters"),
     .shape = &bedrock_runtime_guardrail_text_characters_coverage_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_coverage, text_characters)},
    {STR_INIT("images"), STR_INIT("images"),
     .shape = &bedrock_runtime_guardrail_image_coverage_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_coverage, images)},
};
const struct shape bedrock_runtime_guardrail_coverage_shape =
    {STR_INIT("GuardrailCoverage"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_coverage), .member_count = 2,
     .members = bedrock_runtime_guardrail_coverage_members};

static const struct member bedrock_runtime_guardrail_custom_word_members[] = {
    {STR_INIT("match"), STR_INIT("match"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_custom_word, match),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("action"), STR_INIT("action"), .shape = &shape_guardrail_word_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_custom_word, action),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("detected"), STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_custom_word, detected)},
};
const struct shape bedrock_runtime_guardrail_custom_word_shape =
    {STR_INIT("GuardrailCustomWord"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_custom_word), .member_count = 3,
     .members = bedrock_runtime_guardrail_custom_word_members};

static const struct member bedrock_runtime_guardrail_image_coverage_members[] = {
    {STR_INIT("guarded"), STR_INIT("guarded"), .shape = &shape_images_guarded,
     .offset = offsetof(struct bedrock_runtime_guardrail_image_coverage, guarded)},
    {STR_INIT("total"), STR_INIT("total"), .shape = &shape_images_total,
     .offset = offsetof(struct bedrock_runtime_guardrail_image_coverage, total)},
};
const struct shape bedrock_runtime_guardrail_image_coverage_shape =
    {STR_INIT("GuardrailImageCoverage"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_image_coverage), .member_count = 2,
     .members = bedrock_runtime_guardrail_image_coverage_members};

static const struct member bedrock_runtime_guardrail_invocation_metrics_members[] = {
    {STR_INIT("guardrailProcessingLatency"), STR_INIT("guardrailProcessingLatency"),
     .shape = &shape_guardrail_processing_latency,
     .offset = offsetof(struct bedrock_runtime_guardrail_invocation_metrics, guardrail_processing_latency)},
    {STR_INIT("usage"), STR_INIT("usage"), .shape = &bedrock_runtime_guardrail_usage_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_invocation_metrics, usage)},
    {STR_INIT("guardrailCoverage"), STR_INIT("guardrailCoverage"),
     .shape = &bedrock_runtime_guardrail_coverage_shape,
     .offset = offsetof(struct bedrock_runtime_guardrail_invocation_metrics, guardrail_coverage)},
};
const struct shape bedrock_runtime_guardrail_invocation_metrics_shape =
    {STR_INIT("GuardrailInvocationMetrics"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_invocation_metrics), .member_count = 3,
     .members = bedrock_runtime_guardrail_invocation_metrics_members};

static const struct member bedrock_runtime_guardrail_managed_word_members[] = {
    {STR_INIT("match"), STR_INIT("match"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_managed_word, match),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("type"), STR_INIT("type"), .shape = &shape_guardrail_managed_word_type,
     .offset = offsetof(struct bedrock_runtime_guardrail_managed_word, type),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("action"), STR_INIT("action"), .shape = &shape_guardrail_word_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_managed_word, action),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("detected"), STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_managed_word, detected)},
};
const struct shape bedrock_runtime_guardrail_managed_word_shape =
    {STR_INIT("GuardrailManagedWord"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_managed_word), .member_count = 4,
     .members = bedrock_runtime_guardrail_managed_word_members};

static const struct member bedrock_runtime_guardrail_pii_entity_filter_members[] = {
    {STR_INIT("match"), STR_INIT("match"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_pii_entity_filter, match),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("type"), STR_INIT("type"), .shape = &shape_guardrail_pii_entity_type,
     .offset = offsetof(struct bedrock_runtime_guardrail_pii_entity_filter, type),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("action"), STR_INIT("action"),
     .shape = &shape_guardrail_sensitive_information_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_pii_entity_filter, action),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("detected"), STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_pii_entity_filter, detected)},
};
const struct shape bedrock_runtime_guardrail_pii_entity_filter_shape =
    {STR_INIT("GuardrailPiiEntityFilter"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_pii_entity_filter), .member_count = 4,
     .members = bedrock_runtime_guardrail_pii_entity_filter_members};

static const struct member bedrock_runtime_guardrail_regex_filter_members[] = {
    {STR_INIT("name"), STR_INIT("name"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_regex_filter, name)},
    {STR_INIT("match"), STR_INIT("match"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_regex_filter, match)},
    {STR_INIT("regex"), STR_INIT("regex"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_regex_filter, regex)},
    {STR_INIT("action"), STR_INIT("action"),
     .shape = &shape_guardrail_sensitive_information_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_regex_filter, action),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("detected"), STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_regex_filter, detected)},
};
const struct shape bedrock_runtime_guardrail_regex_filter_shape =
    {STR_INIT("GuardrailRegexFilter"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_regex_filter), .member_count = 5,
     .members = bedrock_runtime_guardrail_regex_filter_members};

static const struct member bedrock_runtime_guardrail_sensitive_information_policy_assessment_members[] = {
    {STR_INIT("piiEntities"), STR_INIT("piiEntities"),
     .shape = &shape_guardrail_pii_entity_filter_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_sensitive_information_policy_assessment, pii_entities),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("regexes"), STR_INIT("regexes"), .shape = &shape_guardrail_regex_filter_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_sensitive_information_policy_assessment, regexes),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_guardrail_sensitive_information_policy_assessment_shape =
    {STR_INIT("GuardrailSensitiveInformationPolicyAssessment"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_sensitive_information_policy_assessment),
     .member_count = 2,
     .members = bedrock_runtime_guardrail_sensitive_information_policy_assessment_members};

static const struct member bedrock_runtime_guardrail_stream_configuration_members[] = {
    {STR_INIT("guardrailIdentifier"), STR_INIT("guardrailIdentifier"),
     .shape = &shape_guardrail_identifier,
     .offset = offsetof(struct bedrock_runtime_guardrail_stream_configuration, guardrail_identifier)},
    {STR_INIT("guardrailVersion"), STR_INIT("guardrailVersion"), .shape = &shape_guardrail_version,
     .offset = offsetof(struct bedrock_runtime_guardrail_stream_configuration, guardrail_version)},
    {STR_INIT("trace"), STR_INIT("trace"), .shape = &shape_guardrail_trace,
     .offset = offsetof(struct bedrock_runtime_guardrail_stream_configuration, trace)},
    {STR_INIT("streamProcessingMode"), STR_INIT("streamProcessingMode"),
     .shape = &shape_guardrail_stream_processing_mode,
     .offset = offsetof(struct bedrock_runtime_guardrail_stream_configuration, stream_processing_mode)},
};
const struct shape bedrock_runtime_guardrail_stream_configuration_shape =
    {STR_INIT("GuardrailStreamConfiguration"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_stream_configuration), .member_count = 4,
     .members = bedrock_runtime_guardrail_stream_configuration_members};

static const struct member bedrock_runtime_guardrail_text_characters_coverage_members[] = {
    {STR_INIT("guarded"), STR_INIT("guarded"), .shape = &shape_text_characters_guarded,
     .offset = offsetof(struct bedrock_runtime_guardrail_text_characters_coverage, guarded)},
    {STR_INIT("total"), STR_INIT("total"), .shape = &shape_text_characters_total,
     .offset = offsetof(struct bedrock_runtime_guardrail_text_characters_coverage, total)},
};
const struct shape bedrock_runtime_guardrail_text_characters_coverage_shape =
    {STR_INIT("GuardrailTextCharactersCoverage"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_text_characters_coverage), .member_count = 2,
     .members = bedrock_runtime_guardrail_text_characters_coverage_members};

static const struct member bedrock_runtime_guardrail_topic_members[] = {
    {STR_INIT("name"), STR_INIT("name"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_topic, name), .flags = MEMBER_REQUIRED},
    {STR_INIT("type"), STR_INIT("type"), .shape = &shape_guardrail_topic_type,
     .offset = offsetof(struct bedrock_runtime_guardrail_topic, type), .flags = MEMBER_REQUIRED},
    {STR_INIT("action"), STR_INIT("action"), .shape = &shape_guardrail_topic_policy_action,
     .offset = offsetof(struct bedrock_runtime_guardrail_topic, action), .flags = MEMBER_REQUIRED},
    {STR_INIT("detected"), STR_INIT("detected"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_guardrail_topic, detected)},
};
const struct shape bedrock_runtime_guardrail_topic_shape =
    {STR_INIT("GuardrailTopic"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_topic), .member_count = 4,
     .members = bedrock_runtime_guardrail_topic_members};

static const struct member bedrock_runtime_guardrail_topic_policy_assessment_members[] = {
    {STR_INIT("topics"), STR_INIT("topics"), .shape = &shape_guardrail_topic_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_topic_policy_assessment, topics),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_guardrail_topic_policy_assessment_shape =
    {STR_INIT("GuardrailTopicPolicyAssessment"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_topic_policy_assessment), .member_count = 1,
     .members = bedrock_runtime_guardrail_topic_policy_assessment_members};

static const struct member bedrock_runtime_guardrail_trace_assessment_members[] = {
    {STR_INIT("modelOutput"), STR_INIT("modelOutput"), .shape = &shape_model_outputs,
     .offset = offsetof(struct bedrock_runtime_guardrail_trace_assessment, model_output)},
    {STR_INIT("inputAssessment"), STR_INIT("inputAssessment"),
     .shape = &shape_guardrail_assessment_map,
     .offset = offsetof(struct bedrock_runtime_guardrail_trace_assessment, input_assessment)},
    {STR_INIT("outputAssessments"), STR_INIT("outputAssessments"),
     .shape = &shape_guardrail_assessment_list_map,
     .offset = offsetof(struct bedrock_runtime_guardrail_trace_assessment, output_assessments)},
    {STR_INIT("actionReason"), STR_INIT("actionReason"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_guardrail_trace_assessment, action_reason)},
};
const struct shape bedrock_runtime_guardrail_trace_assessment_shape =
    {STR_INIT("GuardrailTraceAssessment"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_trace_assessment), .member_count = 4,
     .members = bedrock_runtime_guardrail_trace_assessment_members};

static const struct member bedrock_runtime_guardrail_usage_members[] = {
    {STR_INIT("topicPolicyUnits"), STR_INIT("topicPolicyUnits"),
     .shape = &shape_guardrail_topic_policy_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, topic_policy_units),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("contentPolicyUnits"), STR_INIT("contentPolicyUnits"),
     .shape = &shape_guardrail_content_policy_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, content_policy_units),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("wordPolicyUnits"), STR_INIT("wordPolicyUnits"),
     .shape = &shape_guardrail_word_policy_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, word_policy_units),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("sensitiveInformationPolicyUnits"), STR_INIT("sensitiveInformationPolicyUnits"),
     .shape = &shape_guardrail_sensitive_information_policy_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, sensitive_information_policy_units),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("sensitiveInformationPolicyFreeUnits"),
     STR_INIT("sensitiveInformationPolicyFreeUnits"),
     .shape = &shape_guardrail_sensitive_information_policy_free_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, sensitive_information_policy_free_units),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("contextualGroundingPolicyUnits"), STR_INIT("contextualGroundingPolicyUnits"),
     .shape = &shape_guardrail_contextual_grounding_policy_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, contextual_grounding_policy_units),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("contentPolicyImageUnits"), STR_INIT("contentPolicyImageUnits"),
     .shape = &shape_guardrail_content_policy_image_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, content_policy_image_units)},
    {STR_INIT("automatedReasoningPolicyUnits"), STR_INIT("automatedReasoningPolicyUnits"),
     .shape = &shape_guardrail_automated_reasoning_policy_units_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, automated_reasoning_policy_units)},
    {STR_INIT("automatedReasoningPolicies"), STR_INIT("automatedReasoningPolicies"),
     .shape = &shape_guardrail_automated_reasoning_policies_processed,
     .offset = offsetof(struct bedrock_runtime_guardrail_usage, automated_reasoning_policies)},
};
const struct shape bedrock_runtime_guardrail_usage_shape =
    {STR_INIT("GuardrailUsage"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_usage), .member_count = 9,
     .members = bedrock_runtime_guardrail_usage_members};

static const struct member bedrock_runtime_guardrail_word_policy_assessment_members[] = {
    {STR_INIT("customWords"), STR_INIT("customWords"), .shape = &shape_guardrail_custom_word_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_word_policy_assessment, custom_words),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("managedWordLists"), STR_INIT("managedWordLists"),
     .shape = &shape_guardrail_managed_word_list,
     .offset = offsetof(struct bedrock_runtime_guardrail_word_policy_assessment, managed_word_lists),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_guardrail_word_policy_assessment_shape =
    {STR_INIT("GuardrailWordPolicyAssessment"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_guardrail_word_policy_assessment), .member_count = 2,
     .members = bedrock_runtime_guardrail_word_policy_assessment_members};

static const struct member bedrock_runtime_image_block_members[] = {
    {STR_INIT("format"), STR_INIT("format"), .shape = &shape_image_format,
     .offset = offsetof(struct bedrock_runtime_image_block, format), .flags = MEMBER_REQUIRED},
    {STR_INIT("source"), STR_INIT("source"), .shape = &bedrock_runtime_image_source_shape,
     .offset = offsetof(struct bedrock_runtime_image_block, source),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE},
    {STR_INIT("error"), STR_INIT("error"), .shape = &bedrock_runtime_error_block_shape,
     .offset = offsetof(struct bedrock_runtime_image_block, error), .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_image_block_shape =
    {STR_INIT("ImageBlock"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_image_block),
     .member_count = 3, .members = bedrock_runtime_image_block_members};

static const struct member bedrock_runtime_image_block_delta_members[] = {
    {STR_INIT("source"), STR_INIT("source"), .shape = &bedrock_runtime_image_source_shape,
     .offset = offsetof(struct bedrock_runtime_image_block_delta, source), .flags = MEMBER_SENSITIVE},
    {STR_INIT("error"), STR_INIT("error"), .shape = &bedrock_runtime_error_block_shape,
     .offset = offsetof(struct bedrock_runtime_image_block_delta, error), .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_image_block_delta_shape =
    {STR_INIT("ImageBlockDelta"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_image_block_delta), .member_count = 2,
     .members = bedrock_runtime_image_block_delta_members};

static const struct member bedrock_runtime_image_block_start_members[] = {
    {STR_INIT("format"), STR_INIT("format"), .shape = &shape_image_format,
     .offset = offsetof(struct bedrock_runtime_image_block_start, format), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_image_block_start_shape =
    {STR_INIT("ImageBlockStart"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_image_block_start), .member_count = 1,
     .members = bedrock_runtime_image_block_start_members};

static const struct member bedrock_runtime_image_source_members[] = {
    {STR_INIT("bytes"), STR_INIT("bytes"), .shape = &shape_image_source_bytes_blob,
     .offset = offsetof(struct bedrock_runtime_image_source, bytes)},
    {STR_INIT("s3Location"), STR_INIT("s3Location"), .shape = &bedrock_runtime_s3_location_shape,
     .offset = offsetof(struct bedrock_runtime_image_source, s3_location)},
};
const struct shape bedrock_runtime_image_source_shape =
    {STR_INIT("ImageSource"), SHAPE_UNION, .size = sizeof(struct bedrock_runtime_image_source),
     .flags = SHAPE_SENSITIVE, .member_count = 2, .members = bedrock_runtime_image_source_members};

static const struct member bedrock_runtime_inference_configuration_members[] = {
    {STR_INIT("maxTokens"), STR_INIT("maxTokens"),
     .shape = &shape_inference_configuration_max_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_inference_configuration, max_tokens)},
    {STR_INIT("temperature"), STR_INIT("temperature"),
     .shape = &shape_inference_configuration_temperature_float,
     .offset = offsetof(struct bedrock_runtime_inference_configuration, temperature)},
    {STR_INIT("topP"), STR_INIT("topP"), .shape = &shape_inference_configuration_top_p_float,
     .offset = offsetof(struct bedrock_runtime_inference_configuration, top_p)},
    {STR_INIT("stopSequences"), STR_INIT("stopSequences"),
     .shape = &shape_inference_configuration_stop_sequences_list,
     .offset = offsetof(struct bedrock_runtime_inference_configuration, stop_sequences)},
};
const struct shape bedrock_runtime_inference_configuration_shape =
    {STR_INIT("InferenceConfiguration"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_inference_configuration), .member_count = 4,
     .members = bedrock_runtime_inference_configuration_members};

static const struct member bedrock_runtime_internal_server_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_internal_server_exception, message)},
};
const struct shape bedrock_runtime_internal_server_exception_shape =
    {STR_INIT("InternalServerException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_internal_server_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = bedrock_runtime_internal_server_exception_members};

static const struct member bedrock_runtime_invoke_model_in_members[] = {
    {STR_INIT("body"), STR_INIT("body"), .shape = &shape_body,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, body),
     .flags = MEMBER_PAYLOAD | MEMBER_SENSITIVE},
    {STR_INIT("contentType"), STR_INIT("Content-Type"), .shape = &shape_mime_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, content_type), .place = PLACE_HEADER},
    {STR_INIT("accept"), STR_INIT("Accept"), .shape = &shape_mime_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, accept), .place = PLACE_HEADER},
    {STR_INIT("modelId"), STR_INIT("modelId"), .shape = &shape_invoke_model_identifier,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, model_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("trace"), STR_INIT("X-Amzn-Bedrock-Trace"), .shape = &shape_trace,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, trace), .place = PLACE_HEADER},
    {STR_INIT("guardrailIdentifier"), STR_INIT("X-Amzn-Bedrock-GuardrailIdentifier"),
     .shape = &shape_guardrail_identifier,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, guardrail_identifier),
     .place = PLACE_HEADER},
    {STR_INIT("guardrailVersion"), STR_INIT("X-Amzn-Bedrock-GuardrailVersion"),
     .shape = &shape_guardrail_version,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, guardrail_version),
     .place = PLACE_HEADER},
    {STR_INIT("performanceConfigLatency"), STR_INIT("X-Amzn-Bedrock-PerformanceConfig-Latency"),
     .shape = &shape_performance_config_latency,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, performance_config_latency),
     .place = PLACE_HEADER},
    {STR_INIT("serviceTier"), STR_INIT("X-Amzn-Bedrock-Service-Tier"),
     .shape = &shape_service_tier_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, service_tier), .place = PLACE_HEADER},
    {STR_INIT("requestMetadata"), STR_INIT("X-Amzn-Bedrock-Request-Metadata"),
     .shape = &shape_request_metadata_json,
     .offset = offsetof(struct bedrock_runtime_invoke_model_in, request_metadata),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
};
const struct shape bedrock_runtime_invoke_model_in_shape =
    {STR_INIT("InvokeModelRequest"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_invoke_model_in), .member_count = 10,
     .members = bedrock_runtime_invoke_model_in_members};

static const struct member bedrock_runtime_invoke_model_out_members[] = {
    {STR_INIT("body"), STR_INIT("body"), .shape = &shape_body,
     .offset = offsetof(struct bedrock_runtime_invoke_model_out, body),
     .flags = MEMBER_REQUIRED | MEMBER_PAYLOAD | MEMBER_SENSITIVE},
    {STR_INIT("contentType"), STR_INIT("Content-Type"), .shape = &shape_mime_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_out, content_type),
     .flags = MEMBER_REQUIRED, .place = PLACE_HEADER},
    {STR_INIT("performanceConfigLatency"), STR_INIT("X-Amzn-Bedrock-PerformanceConfig-Latency"),
     .shape = &shape_performance_config_latency,
     .offset = offsetof(struct bedrock_runtime_invoke_model_out, performance_config_latency),
     .place = PLACE_HEADER},
    {STR_INIT("serviceTier"), STR_INIT("X-Amzn-Bedrock-Service-Tier"),
     .shape = &shape_service_tier_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_out, service_tier),
     .place = PLACE_HEADER},
};
const struct shape bedrock_runtime_invoke_model_out_shape =
    {STR_INIT("InvokeModelResponse"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_invoke_model_out), .member_count = 4,
     .members = bedrock_runtime_invoke_model_out_members};

static const struct member bedrock_runtime_invoke_model_tokens_request_members[] = {
    {STR_INIT("body"), STR_INIT("body"), .shape = &shape_body,
     .offset = offsetof(struct bedrock_runtime_invoke_model_tokens_request, body),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_invoke_model_tokens_request_shape =
    {STR_INIT("InvokeModelTokensRequest"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_invoke_model_tokens_request), .member_count = 1,
     .members = bedrock_runtime_invoke_model_tokens_request_members};

static const struct member bedrock_runtime_invoke_model_with_response_stream_in_members[] = {
    {STR_INIT("body"), STR_INIT("body"), .shape = &shape_body,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, body),
     .flags = MEMBER_PAYLOAD | MEMBER_SENSITIVE},
    {STR_INIT("contentType"), STR_INIT("Content-Type"), .shape = &shape_mime_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, content_type),
     .place = PLACE_HEADER},
    {STR_INIT("accept"), STR_INIT("X-Amzn-Bedrock-Accept"), .shape = &shape_mime_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, accept),
     .place = PLACE_HEADER},
    {STR_INIT("modelId"), STR_INIT("modelId"), .shape = &shape_invoke_model_identifier,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, model_id),
     .flags = MEMBER_REQUIRED, .place = PLACE_LABEL},
    {STR_INIT("trace"), STR_INIT("X-Amzn-Bedrock-Trace"), .shape = &shape_trace,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, trace),
     .place = PLACE_HEADER},
    {STR_INIT("guardrailIdentifier"), STR_INIT("X-Amzn-Bedrock-GuardrailIdentifier"),
     .shape = &shape_guardrail_identifier,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, guardrail_identifier),
     .place = PLACE_HEADER},
    {STR_INIT("guardrailVersion"), STR_INIT("X-Amzn-Bedrock-GuardrailVersion"),
     .shape = &shape_guardrail_version,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, guardrail_version),
     .place = PLACE_HEADER},
    {STR_INIT("performanceConfigLatency"), STR_INIT("X-Amzn-Bedrock-PerformanceConfig-Latency"),
     .shape = &shape_performance_config_latency,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, performance_config_latency),
     .place = PLACE_HEADER},
    {STR_INIT("serviceTier"), STR_INIT("X-Amzn-Bedrock-Service-Tier"),
     .shape = &shape_service_tier_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, service_tier),
     .place = PLACE_HEADER},
    {STR_INIT("requestMetadata"), STR_INIT("X-Amzn-Bedrock-Request-Metadata"),
     .shape = &shape_request_metadata_json,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_in, request_metadata),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
};
const struct shape bedrock_runtime_invoke_model_with_response_stream_in_shape =
    {STR_INIT("InvokeModelWithResponseStreamRequest"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_invoke_model_with_response_stream_in),
     .member_count = 10, .members = bedrock_runtime_invoke_model_with_response_stream_in_members};

static const struct member bedrock_runtime_invoke_model_with_response_stream_out_members[] = {
    {STR_INIT("body"), STR_INIT("body"), .shape = &bedrock_runtime_response_stream_shape,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_out, body),
     .flags = MEMBER_REQUIRED | MEMBER_PAYLOAD},
    {STR_INIT("contentType"), STR_INIT("X-Amzn-Bedrock-Content-Type"), .shape = &shape_mime_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_out, content_type),
     .flags = MEMBER_REQUIRED, .place = PLACE_HEADER},
    {STR_INIT("performanceConfigLatency"), STR_INIT("X-Amzn-Bedrock-PerformanceConfig-Latency"),
     .shape = &shape_performance_config_latency,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_out, performance_config_latency),
     .place = PLACE_HEADER},
    {STR_INIT("serviceTier"), STR_INIT("X-Amzn-Bedrock-Service-Tier"),
     .shape = &shape_service_tier_type,
     .offset = offsetof(struct bedrock_runtime_invoke_model_with_response_stream_out, service_tier),
     .place = PLACE_HEADER},
};
const struct shape bedrock_runtime_invoke_model_with_response_stream_out_shape =
    {STR_INIT("InvokeModelWithResponseStreamResponse"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_invoke_model_with_response_stream_out),
     .member_count = 4, .members = bedrock_runtime_invoke_model_with_response_stream_out_members};

static const struct member bedrock_runtime_json_schema_definition_members[] = {
    {STR_INIT("schema"), STR_INIT("schema"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_json_schema_definition, schema),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("name"), STR_INIT("name"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_json_schema_definition, name)},
    {STR_INIT("description"), STR_INIT("description"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_json_schema_definition, description)},
};
const struct shape bedrock_runtime_json_schema_definition_shape =
    {STR_INIT("JsonSchemaDefinition"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_json_schema_definition), .member_count = 3,
     .members = bedrock_runtime_json_schema_definition_members};

static const struct member bedrock_runtime_message_members[] = {
    {STR_INIT("role"), STR_INIT("role"), .shape = &shape_conversation_role,
     .offset = offsetof(struct bedrock_runtime_message, role), .flags = MEMBER_REQUIRED},
    {STR_INIT("content"), STR_INIT("content"), .shape = &shape_content_blocks,
     .offset = offsetof(struct bedrock_runtime_message, content), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_message_shape =
    {STR_INIT("Message"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_message),
     .member_count = 2, .members = bedrock_runtime_message_members};

static const struct member bedrock_runtime_message_start_event_members[] = {
    {STR_INIT("role"), STR_INIT("role"), .shape = &shape_conversation_role,
     .offset = offsetof(struct bedrock_runtime_message_start_event, role), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_message_start_event_shape =
    {STR_INIT("MessageStartEvent"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_message_start_event), .flags = SHAPE_EVENT,
     .member_count = 1, .members = bedrock_runtime_message_start_event_members};

static const struct member bedrock_runtime_message_stop_event_members[] = {
    {STR_INIT("stopReason"), STR_INIT("stopReason"), .shape = &shape_stop_reason,
     .offset = offsetof(struct bedrock_runtime_message_stop_event, stop_reason),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("additionalModelResponseFields"), STR_INIT("additionalModelResponseFields"),
     .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_message_stop_event, additional_model_response_fields)},
};
const struct shape bedrock_runtime_message_stop_event_shape =
    {STR_INIT("MessageStopEvent"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_message_stop_event), .flags = SHAPE_EVENT,
     .member_count = 2, .members = bedrock_runtime_message_stop_event_members};

static const struct member bedrock_runtime_model_error_exception_members[] = {
    {STR_INIT("originalStatusCode"), STR_INIT("originalStatusCode"), .shape = &shape_status_code,
     .offset = offsetof(struct bedrock_runtime_model_error_exception, original_status_code)},
    {STR_INIT("resourceName"), STR_INIT("resourceName"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_error_exception, resource_name)},
};
const struct shape bedrock_runtime_model_error_exception_shape =
    {STR_INIT("ModelErrorException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_model_error_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 2, .members = bedrock_runtime_model_error_exception_members};

static const struct member bedrock_runtime_model_stream_error_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception, message)},
    {STR_INIT("originalStatusCode"), STR_INIT("originalStatusCode"), .shape = &shape_status_code,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception, original_status_code)},
    {STR_INIT("originalMessage"), STR_INIT("originalMessage"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception, original_message)},
};
const struct shape bedrock_runtime_model_stream_error_exception_shape =
    {STR_INIT("ModelStreamErrorException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_model_stream_error_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 3, .members = bedrock_runtime_model_stream_error_exception_members};

static const struct member bedrock_runtime_model_stream_error_exception_error_members[] = {
    {STR_INIT("originalStatusCode"), STR_INIT("originalStatusCode"), .shape = &shape_status_code,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception_error, original_status_code)},
    {STR_INIT("originalMessage"), STR_INIT("originalMessage"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_stream_error_exception_error, original_message)},
};
const struct shape bedrock_runtime_model_stream_error_exception_error_shape =
    {STR_INIT("ModelStreamErrorException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_model_stream_error_exception_error),
     .flags = SHAPE_EXCEPTION, .member_count = 2,
     .members = bedrock_runtime_model_stream_error_exception_error_members};

static const struct member bedrock_runtime_model_timeout_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_model_timeout_exception, message)},
};
const struct shape bedrock_runtime_model_timeout_exception_shape =
    {STR_INIT("ModelTimeoutException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_model_timeout_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = bedrock_runtime_model_timeout_exception_members};

static const struct member bedrock_runtime_output_config_members[] = {
    {STR_INIT("textFormat"), STR_INIT("textFormat"), .shape = &bedrock_runtime_output_format_shape,
     .offset = offsetof(struct bedrock_runtime_output_config, text_format)},
    {STR_INIT("effort"), STR_INIT("effort"), .shape = &shape_output_config_effort_string,
     .offset = offsetof(struct bedrock_runtime_output_config, effort)},
};
const struct shape bedrock_runtime_output_config_shape =
    {STR_INIT("OutputConfig"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_output_config),
     .member_count = 2, .members = bedrock_runtime_output_config_members};

static const struct member bedrock_runtime_output_format_members[] = {
    {STR_INIT("type"), STR_INIT("type"), .shape = &shape_output_format_type,
     .offset = offsetof(struct bedrock_runtime_output_format, type), .flags = MEMBER_REQUIRED},
    {STR_INIT("structure"), STR_INIT("structure"),
     .shape = &bedrock_runtime_output_format_structure_shape,
     .offset = offsetof(struct bedrock_runtime_output_format, structure),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_output_format_shape =
    {STR_INIT("OutputFormat"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_output_format),
     .member_count = 2, .members = bedrock_runtime_output_format_members};

static const struct member bedrock_runtime_output_format_structure_members[] = {
    {STR_INIT("jsonSchema"), STR_INIT("jsonSchema"),
     .shape = &bedrock_runtime_json_schema_definition_shape,
     .offset = offsetof(struct bedrock_runtime_output_format_structure, json_schema)},
};
const struct shape bedrock_runtime_output_format_structure_shape =
    {STR_INIT("OutputFormatStructure"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_output_format_structure), .flags = SHAPE_SENSITIVE,
     .member_count = 1, .members = bedrock_runtime_output_format_structure_members};

static const struct member bedrock_runtime_payload_part_members[] = {
    {STR_INIT("bytes"), STR_INIT("bytes"), .shape = &shape_part_body,
     .offset = offsetof(struct bedrock_runtime_payload_part, bytes), .flags = MEMBER_SENSITIVE},
};
const struct shape bedrock_runtime_payload_part_shape =
    {STR_INIT("PayloadPart"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_payload_part),
     .flags = SHAPE_SENSITIVE | SHAPE_EVENT, .member_count = 1,
     .members = bedrock_runtime_payload_part_members};

static const struct member bedrock_runtime_performance_configuration_members[] = {
    {STR_INIT("latency"), STR_INIT("latency"), .shape = &shape_performance_config_latency,
     .offset = offsetof(struct bedrock_runtime_performance_configuration, latency)},
};
const struct shape bedrock_runtime_performance_configuration_shape =
    {STR_INIT("PerformanceConfiguration"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_performance_configuration), .member_count = 1,
     .members = bedrock_runtime_performance_configuration_members};

static const struct member bedrock_runtime_prompt_router_trace_members[] = {
    {STR_INIT("invokedModelId"), STR_INIT("invokedModelId"), .shape = &shape_invoked_model_id,
     .offset = offsetof(struct bedrock_runtime_prompt_router_trace, invoked_model_id)},
};
const struct shape bedrock_runtime_prompt_router_trace_shape =
    {STR_INIT("PromptRouterTrace"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_prompt_router_trace), .member_count = 1,
     .members = bedrock_runtime_prompt_router_trace_members};

static const struct member bedrock_runtime_prompt_variable_values_members[] = {
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_prompt_variable_values, text)},
};
const struct shape bedrock_runtime_prompt_variable_values_shape =
    {STR_INIT("PromptVariableValues"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_prompt_variable_values), .member_count = 1,
     .members = bedrock_runtime_prompt_variable_values_members};

static const struct member bedrock_runtime_reasoning_content_block_members[] = {
    {STR_INIT("reasoningText"), STR_INIT("reasoningText"),
     .shape = &bedrock_runtime_reasoning_text_block_shape,
     .offset = offsetof(struct bedrock_runtime_reasoning_content_block, reasoning_text),
     .flags = MEMBER_SENSITIVE},
    {STR_INIT("redactedContent"), STR_INIT("redactedContent"), .shape = &shape_blob,
     .offset = offsetof(struct bedrock_runtime_reasoning_content_block, redacted_content)},
};
const struct shape bedrock_runtime_reasoning_content_block_shape =
    {STR_INIT("ReasoningContentBlock"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_reasoning_content_block), .flags = SHAPE_SENSITIVE,
     .member_count = 2, .members = bedrock_runtime_reasoning_content_block_members};

static const struct member bedrock_runtime_reasoning_content_block_delta_members[] = {
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_reasoning_content_block_delta, text)},
    {STR_INIT("redactedContent"), STR_INIT("redactedContent"), .shape = &shape_blob,
     .offset = offsetof(struct bedrock_runtime_reasoning_content_block_delta, redacted_content)},
    {STR_INIT("signature"), STR_INIT("signature"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_reasoning_content_block_delta, signature)},
};
const struct shape bedrock_runtime_reasoning_content_block_delta_shape =
    {STR_INIT("ReasoningContentBlockDelta"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_reasoning_content_block_delta), .flags = SHAPE_SENSITIVE,
     .member_count = 3, .members = bedrock_runtime_reasoning_content_block_delta_members};

static const struct member bedrock_runtime_reasoning_text_block_members[] = {
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_reasoning_text_block, text), .flags = MEMBER_REQUIRED},
    {STR_INIT("signature"), STR_INIT("signature"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_reasoning_text_block, signature)},
};
const struct shape bedrock_runtime_reasoning_text_block_shape =
    {STR_INIT("ReasoningTextBlock"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_reasoning_text_block), .flags = SHAPE_SENSITIVE,
     .member_count = 2, .members = bedrock_runtime_reasoning_text_block_members};

static const struct member bedrock_runtime_response_stream_members[] = {
    {STR_INIT("chunk"), STR_INIT("chunk"), .shape = &bedrock_runtime_payload_part_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, chunk), .flags = MEMBER_SENSITIVE},
    {STR_INIT("internalServerException"), STR_INIT("internalServerException"),
     .shape = &bedrock_runtime_internal_server_exception_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, internal_server_exception)},
    {STR_INIT("modelStreamErrorException"), STR_INIT("modelStreamErrorException"),
     .shape = &bedrock_runtime_model_stream_error_exception_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, model_stream_error_exception)},
    {STR_INIT("validationException"), STR_INIT("validationException"),
     .shape = &bedrock_runtime_validation_exception_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, validation_exception)},
    {STR_INIT("throttlingException"), STR_INIT("throttlingException"),
     .shape = &bedrock_runtime_throttling_exception_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, throttling_exception)},
    {STR_INIT("modelTimeoutException"), STR_INIT("modelTimeoutException"),
     .shape = &bedrock_runtime_model_timeout_exception_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, model_timeout_exception)},
    {STR_INIT("serviceUnavailableException"), STR_INIT("serviceUnavailableException"),
     .shape = &bedrock_runtime_service_unavailable_exception_shape,
     .offset = offsetof(struct bedrock_runtime_response_stream, service_unavailable_exception)},
};
const struct shape bedrock_runtime_response_stream_shape =
    {STR_INIT("ResponseStream"), SHAPE_EVENTS,
     .size = sizeof(struct bedrock_runtime_response_stream), .member_count = 7,
     .members = bedrock_runtime_response_stream_members};

static const struct member bedrock_runtime_s3_location_members[] = {
    {STR_INIT("uri"), STR_INIT("uri"), .shape = &shape_s3_uri,
     .offset = offsetof(struct bedrock_runtime_s3_location, uri), .flags = MEMBER_REQUIRED},
    {STR_INIT("bucketOwner"), STR_INIT("bucketOwner"), .shape = &shape_account_id,
     .offset = offsetof(struct bedrock_runtime_s3_location, bucket_owner)},
};
const struct shape bedrock_runtime_s3_location_shape =
    {STR_INIT("S3Location"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_s3_location),
     .member_count = 2, .members = bedrock_runtime_s3_location_members};

static const struct member bedrock_runtime_search_result_block_members[] = {
    {STR_INIT("source"), STR_INIT("source"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_search_result_block, source),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("title"), STR_INIT("title"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_search_result_block, title), .flags = MEMBER_REQUIRED},
    {STR_INIT("content"), STR_INIT("content"), .shape = &shape_search_result_content_blocks,
     .offset = offsetof(struct bedrock_runtime_search_result_block, content),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("citations"), STR_INIT("citations"), .shape = &bedrock_runtime_citations_config_shape,
     .offset = offsetof(struct bedrock_runtime_search_result_block, citations)},
};
const struct shape bedrock_runtime_search_result_block_shape =
    {STR_INIT("SearchResultBlock"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_search_result_block), .member_count = 4,
     .members = bedrock_runtime_search_result_block_members};

static const struct member bedrock_runtime_search_result_content_block_members[] = {
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_search_result_content_block, text),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_search_result_content_block_shape =
    {STR_INIT("SearchResultContentBlock"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_search_result_content_block), .member_count = 1,
     .members = bedrock_runtime_search_result_content_block_members};

static const struct member bedrock_runtime_search_result_location_members[] = {
    {STR_INIT("searchResultIndex"), STR_INIT("searchResultIndex"),
     .shape = &shape_search_result_location_search_result_index_integer,
     .offset = offsetof(struct bedrock_runtime_search_result_location, search_result_index)},
    {STR_INIT("start"), STR_INIT("start"), .shape = &shape_search_result_location_start_integer,
     .offset = offsetof(struct bedrock_runtime_search_result_location, start)},
    {STR_INIT("end"), STR_INIT("end"), .shape = &shape_search_result_location_end_integer,
     .offset = offsetof(struct bedrock_runtime_search_result_location, end)},
};
const struct shape bedrock_runtime_search_result_location_shape =
    {STR_INIT("SearchResultLocation"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_search_result_location), .member_count = 3,
     .members = bedrock_runtime_search_result_location_members};

static const struct member bedrock_runtime_service_tier_members[] = {
    {STR_INIT("type"), STR_INIT("type"), .shape = &shape_service_tier_type,
     .offset = offsetof(struct bedrock_runtime_service_tier, type), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_service_tier_shape =
    {STR_INIT("ServiceTier"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_service_tier),
     .member_count = 1, .members = bedrock_runtime_service_tier_members};

static const struct member bedrock_runtime_service_unavailable_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_service_unavailable_exception, message)},
};
const struct shape bedrock_runtime_service_unavailable_exception_shape =
    {STR_INIT("ServiceUnavailableException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_service_unavailable_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = bedrock_runtime_service_unavailable_exception_members};

static const struct member bedrock_runtime_specific_tool_choice_members[] = {
    {STR_INIT("name"), STR_INIT("name"), .shape = &shape_tool_name,
     .offset = offsetof(struct bedrock_runtime_specific_tool_choice, name), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_specific_tool_choice_shape =
    {STR_INIT("SpecificToolChoice"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_specific_tool_choice), .member_count = 1,
     .members = bedrock_runtime_specific_tool_choice_members};

static const struct member bedrock_runtime_system_content_block_members[] = {
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_non_empty_string,
     .offset = offsetof(struct bedrock_runtime_system_content_block, text)},
    {STR_INIT("guardContent"), STR_INIT("guardContent"),
     .shape = &bedrock_runtime_guardrail_converse_content_block_shape,
     .offset = offsetof(struct bedrock_runtime_system_content_block, guard_content)},
    {STR_INIT("cachePoint"), STR_INIT("cachePoint"),
     .shape = &bedrock_runtime_cache_point_block_shape,
     .offset = offsetof(struct bedrock_runtime_system_content_block, cache_point)},
};
const struct shape bedrock_runtime_system_content_block_shape =
    {STR_INIT("SystemContentBlock"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_system_content_block), .member_count = 3,
     .members = bedrock_runtime_system_content_block_members};

static const struct member bedrock_runtime_system_tool_members[] = {
    {STR_INIT("name"), STR_INIT("name"), .shape = &shape_tool_name,
     .offset = offsetof(struct bedrock_runtime_system_tool, name), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_system_tool_shape =
    {STR_INIT("SystemTool"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_system_tool),
     .member_count = 1, .members = bedrock_runtime_system_tool_members};

static const struct member bedrock_runtime_throttling_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_throttling_exception, message)},
};
const struct shape bedrock_runtime_throttling_exception_shape =
    {STR_INIT("ThrottlingException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_throttling_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = bedrock_runtime_throttling_exception_members};

static const struct member bedrock_runtime_token_usage_members[] = {
    {STR_INIT("inputTokens"), STR_INIT("inputTokens"),
     .shape = &shape_token_usage_input_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_token_usage, input_tokens), .flags = MEMBER_REQUIRED},
    {STR_INIT("outputTokens"), STR_INIT("outputTokens"),
     .shape = &shape_token_usage_output_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_token_usage, output_tokens), .flags = MEMBER_REQUIRED},
    {STR_INIT("totalTokens"), STR_INIT("totalTokens"),
     .shape = &shape_token_usage_total_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_token_usage, total_tokens), .flags = MEMBER_REQUIRED},
    {STR_INIT("cacheReadInputTokens"), STR_INIT("cacheReadInputTokens"),
     .shape = &shape_token_usage_cache_read_input_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_token_usage, cache_read_input_tokens)},
    {STR_INIT("cacheWriteInputTokens"), STR_INIT("cacheWriteInputTokens"),
     .shape = &shape_token_usage_cache_write_input_tokens_integer,
     .offset = offsetof(struct bedrock_runtime_token_usage, cache_write_input_tokens)},
    {STR_INIT("cacheDetails"), STR_INIT("cacheDetails"), .shape = &shape_cache_details_list,
     .offset = offsetof(struct bedrock_runtime_token_usage, cache_details)},
};
const struct shape bedrock_runtime_token_usage_shape =
    {STR_INIT("TokenUsage"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_token_usage),
     .member_count = 6, .members = bedrock_runtime_token_usage_members};

static const struct member bedrock_runtime_tool_members[] = {
    {STR_INIT("toolSpec"), STR_INIT("toolSpec"), .shape = &bedrock_runtime_tool_specification_shape,
     .offset = offsetof(struct bedrock_runtime_tool, tool_spec)},
    {STR_INIT("systemTool"), STR_INIT("systemTool"), .shape = &bedrock_runtime_system_tool_shape,
     .offset = offsetof(struct bedrock_runtime_tool, system_tool)},
    {STR_INIT("cachePoint"), STR_INIT("cachePoint"),
     .shape = &bedrock_runtime_cache_point_block_shape,
     .offset = offsetof(struct bedrock_runtime_tool, cache_point)},
};
const struct shape bedrock_runtime_tool_shape =
    {STR_INIT("Tool"), SHAPE_UNION, .size = sizeof(struct bedrock_runtime_tool), .member_count = 3,
     .members = bedrock_runtime_tool_members};

static const struct member bedrock_runtime_tool_addition_block_members[] = {
    {STR_INIT("tool"), STR_INIT("tool"), .shape = &bedrock_runtime_tool_reference_shape,
     .offset = offsetof(struct bedrock_runtime_tool_addition_block, tool), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_tool_addition_block_shape =
    {STR_INIT("ToolAdditionBlock"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_tool_addition_block), .member_count = 1,
     .members = bedrock_runtime_tool_addition_block_members};

static const struct member bedrock_runtime_tool_choice_members[] = {
    {STR_INIT("auto"), STR_INIT("auto"), .shape = &bedrock_runtime_auto_tool_choice_shape,
     .offset = offsetof(struct bedrock_runtime_tool_choice, auto_)},
    {STR_INIT("any"), STR_INIT("any"), .shape = &bedrock_runtime_any_tool_choice_shape,
     .offset = offsetof(struct bedrock_runtime_tool_choice, any)},
    {STR_INIT("tool"), STR_INIT("tool"), .shape = &bedrock_runtime_specific_tool_choice_shape,
     .offset = offsetof(struct bedrock_runtime_tool_choice, tool)},
};
const struct shape bedrock_runtime_tool_choice_shape =
    {STR_INIT("ToolChoice"), SHAPE_UNION, .size = sizeof(struct bedrock_runtime_tool_choice),
     .member_count = 3, .members = bedrock_runtime_tool_choice_members};

static const struct member bedrock_runtime_tool_configuration_members[] = {
    {STR_INIT("tools"), STR_INIT("tools"), .shape = &shape_tool_configuration_tools_list,
     .offset = offsetof(struct bedrock_runtime_tool_configuration, tools), .flags = MEMBER_REQUIRED},
    {STR_INIT("toolChoice"), STR_INIT("toolChoice"), .shape = &bedrock_runtime_tool_choice_shape,
     .offset = offsetof(struct bedrock_runtime_tool_configuration, tool_choice)},
};
const struct shape bedrock_runtime_tool_configuration_shape =
    {STR_INIT("ToolConfiguration"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_tool_configuration), .member_count = 2,
     .members = bedrock_runtime_tool_configuration_members};

static const struct member bedrock_runtime_tool_input_schema_members[] = {
    {STR_INIT("json"), STR_INIT("json"), .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_tool_input_schema, json)},
};
const struct shape bedrock_runtime_tool_input_schema_shape =
    {STR_INIT("ToolInputSchema"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_tool_input_schema), .member_count = 1,
     .members = bedrock_runtime_tool_input_schema_members};

static const struct member bedrock_runtime_tool_reference_members[] = {
    {STR_INIT("type"), STR_INIT("type"), .shape = &shape_tool_reference_type_string,
     .offset = offsetof(struct bedrock_runtime_tool_reference, type)},
    {STR_INIT("name"), STR_INIT("name"), .shape = &shape_tool_reference_name_string,
     .offset = offsetof(struct bedrock_runtime_tool_reference, name)},
    {STR_INIT("serverName"), STR_INIT("serverName"),
     .shape = &shape_tool_reference_server_name_string,
     .offset = offsetof(struct bedrock_runtime_tool_reference, server_name)},
};
const struct shape bedrock_runtime_tool_reference_shape =
    {STR_INIT("ToolReference"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_tool_reference),
     .member_count = 3, .members = bedrock_runtime_tool_reference_members};

static const struct member bedrock_runtime_tool_removal_block_members[] = {
    {STR_INIT("tool"), STR_INIT("tool"), .shape = &bedrock_runtime_tool_reference_shape,
     .offset = offsetof(struct bedrock_runtime_tool_removal_block, tool), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_tool_removal_block_shape =
    {STR_INIT("ToolRemovalBlock"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_tool_removal_block), .member_count = 1,
     .members = bedrock_runtime_tool_removal_block_members};

static const struct member bedrock_runtime_tool_result_block_members[] = {
    {STR_INIT("toolUseId"), STR_INIT("toolUseId"), .shape = &shape_tool_use_id,
     .offset = offsetof(struct bedrock_runtime_tool_result_block, tool_use_id),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("content"), STR_INIT("content"), .shape = &shape_tool_result_content_blocks,
     .offset = offsetof(struct bedrock_runtime_tool_result_block, content), .flags = MEMBER_REQUIRED},
    {STR_INIT("status"), STR_INIT("status"), .shape = &shape_tool_result_status,
     .offset = offsetof(struct bedrock_runtime_tool_result_block, status)},
    {STR_INIT("type"), STR_INIT("type"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_tool_result_block, type)},
};
const struct shape bedrock_runtime_tool_result_block_shape =
    {STR_INIT("ToolResultBlock"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_tool_result_block), .member_count = 4,
     .members = bedrock_runtime_tool_result_block_members};

static const struct member bedrock_runtime_tool_result_block_delta_members[] = {
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_tool_result_block_delta, text)},
    {STR_INIT("json"), STR_INIT("json"), .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_tool_result_block_delta, json)},
};
const struct shape bedrock_runtime_tool_result_block_delta_shape =
    {STR_INIT("ToolResultBlockDelta"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_tool_result_block_delta), .member_count = 2,
     .members = bedrock_runtime_tool_result_block_delta_members};

static const struct member bedrock_runtime_tool_result_block_start_members[] = {
    {STR_INIT("toolUseId"), STR_INIT("toolUseId"), .shape = &shape_tool_use_id,
     .offset = offsetof(struct bedrock_runtime_tool_result_block_start, tool_use_id),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("type"), STR_INIT("type"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_tool_result_block_start, type)},
    {STR_INIT("status"), STR_INIT("status"), .shape = &shape_tool_result_status,
     .offset = offsetof(struct bedrock_runtime_tool_result_block_start, status)},
};
const struct shape bedrock_runtime_tool_result_block_start_shape =
    {STR_INIT("ToolResultBlockStart"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_tool_result_block_start), .member_count = 3,
     .members = bedrock_runtime_tool_result_block_start_members};

static const struct member bedrock_runtime_tool_result_content_block_members[] = {
    {STR_INIT("json"), STR_INIT("json"), .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_tool_result_content_block, json)},
    {STR_INIT("text"), STR_INIT("text"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_tool_result_content_block, text)},
    {STR_INIT("image"), STR_INIT("image"), .shape = &bedrock_runtime_image_block_shape,
     .offset = offsetof(struct bedrock_runtime_tool_result_content_block, image)},
    {STR_INIT("document"), STR_INIT("document"), .shape = &bedrock_runtime_document_block_shape,
     .offset = offsetof(struct bedrock_runtime_tool_result_content_block, document)},
    {STR_INIT("video"), STR_INIT("video"), .shape = &bedrock_runtime_video_block_shape,
     .offset = offsetof(struct bedrock_runtime_tool_result_content_block, video)},
    {STR_INIT("searchResult"), STR_INIT("searchResult"),
     .shape = &bedrock_runtime_search_result_block_shape,
     .offset = offsetof(struct bedrock_runtime_tool_result_content_block, search_result)},
};
const struct shape bedrock_runtime_tool_result_content_block_shape =
    {STR_INIT("ToolResultContentBlock"), SHAPE_UNION,
     .size = sizeof(struct bedrock_runtime_tool_result_content_block), .member_count = 6,
     .members = bedrock_runtime_tool_result_content_block_members};

static const struct member bedrock_runtime_tool_specification_members[] = {
    {STR_INIT("name"), STR_INIT("name"), .shape = &shape_tool_name,
     .offset = offsetof(struct bedrock_runtime_tool_specification, name), .flags = MEMBER_REQUIRED},
    {STR_INIT("description"), STR_INIT("description"), .shape = &shape_non_empty_string,
     .offset = offsetof(struct bedrock_runtime_tool_specification, description)},
    {STR_INIT("inputSchema"), STR_INIT("inputSchema"),
     .shape = &bedrock_runtime_tool_input_schema_shape,
     .offset = offsetof(struct bedrock_runtime_tool_specification, input_schema),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("strict"), STR_INIT("strict"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_runtime_tool_specification, strict)},
};
const struct shape bedrock_runtime_tool_specification_shape =
    {STR_INIT("ToolSpecification"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_tool_specification), .member_count = 4,
     .members = bedrock_runtime_tool_specification_members};

static const struct member bedrock_runtime_tool_use_block_members[] = {
    {STR_INIT("toolUseId"), STR_INIT("toolUseId"), .shape = &shape_tool_use_id,
     .offset = offsetof(struct bedrock_runtime_tool_use_block, tool_use_id),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("name"), STR_INIT("name"), .shape = &shape_tool_name,
     .offset = offsetof(struct bedrock_runtime_tool_use_block, name), .flags = MEMBER_REQUIRED},
    {STR_INIT("input"), STR_INIT("input"), .shape = &shape_document,
     .offset = offsetof(struct bedrock_runtime_tool_use_block, input), .flags = MEMBER_REQUIRED},
    {STR_INIT("type"), STR_INIT("type"), .shape = &shape_tool_use_type,
     .offset = offsetof(struct bedrock_runtime_tool_use_block, type)},
};
const struct shape bedrock_runtime_tool_use_block_shape =
    {STR_INIT("ToolUseBlock"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_tool_use_block),
     .member_count = 4, .members = bedrock_runtime_tool_use_block_members};

static const struct member bedrock_runtime_tool_use_block_delta_members[] = {
    {STR_INIT("input"), STR_INIT("input"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_tool_use_block_delta, input),
     .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_tool_use_block_delta_shape =
    {STR_INIT("ToolUseBlockDelta"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_tool_use_block_delta), .member_count = 1,
     .members = bedrock_runtime_tool_use_block_delta_members};

static const struct member bedrock_runtime_tool_use_block_start_members[] = {
    {STR_INIT("toolUseId"), STR_INIT("toolUseId"), .shape = &shape_tool_use_id,
     .offset = offsetof(struct bedrock_runtime_tool_use_block_start, tool_use_id),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("name"), STR_INIT("name"), .shape = &shape_tool_name,
     .offset = offsetof(struct bedrock_runtime_tool_use_block_start, name), .flags = MEMBER_REQUIRED},
    {STR_INIT("type"), STR_INIT("type"), .shape = &shape_tool_use_type,
     .offset = offsetof(struct bedrock_runtime_tool_use_block_start, type)},
};
const struct shape bedrock_runtime_tool_use_block_start_shape =
    {STR_INIT("ToolUseBlockStart"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_tool_use_block_start), .member_count = 3,
     .members = bedrock_runtime_tool_use_block_start_members};

static const struct member bedrock_runtime_validation_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_non_blank_string,
     .offset = offsetof(struct bedrock_runtime_validation_exception, message)},
};
const struct shape bedrock_runtime_validation_exception_shape =
    {STR_INIT("ValidationException"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_runtime_validation_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = bedrock_runtime_validation_exception_members};

static const struct member bedrock_runtime_video_block_members[] = {
    {STR_INIT("format"), STR_INIT("format"), .shape = &shape_video_format,
     .offset = offsetof(struct bedrock_runtime_video_block, format), .flags = MEMBER_REQUIRED},
    {STR_INIT("source"), STR_INIT("source"), .shape = &bedrock_runtime_video_source_shape,
     .offset = offsetof(struct bedrock_runtime_video_block, source), .flags = MEMBER_REQUIRED},
};
const struct shape bedrock_runtime_video_block_shape =
    {STR_INIT("VideoBlock"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_video_block),
     .member_count = 2, .members = bedrock_runtime_video_block_members};

static const struct member bedrock_runtime_video_source_members[] = {
    {STR_INIT("bytes"), STR_INIT("bytes"), .shape = &shape_video_source_bytes_blob,
     .offset = offsetof(struct bedrock_runtime_video_source, bytes)},
    {STR_INIT("s3Location"), STR_INIT("s3Location"), .shape = &bedrock_runtime_s3_location_shape,
     .offset = offsetof(struct bedrock_runtime_video_source, s3_location)},
};
const struct shape bedrock_runtime_video_source_shape =
    {STR_INIT("VideoSource"), SHAPE_UNION, .size = sizeof(struct bedrock_runtime_video_source),
     .member_count = 2, .members = bedrock_runtime_video_source_members};

static const struct member bedrock_runtime_web_location_members[] = {
    {STR_INIT("url"), STR_INIT("url"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_web_location, url)},
    {STR_INIT("domain"), STR_INIT("domain"), .shape = &shape_string,
     .offset = offsetof(struct bedrock_runtime_web_location, domain)},
};
const struct shape bedrock_runtime_web_location_shape =
    {STR_INIT("WebLocation"), SHAPE_STRUCT, .size = sizeof(struct bedrock_runtime_web_location),
     .member_count = 2, .members = bedrock_runtime_web_location_members};

const struct aws_error BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION =
    {.code = STR_INIT("AccessDeniedException"), .shape_name = STR_INIT("AccessDeniedException"),
     .http_status = 403};
const struct aws_error BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION =
    {.code = STR_INIT("InternalServerException"), .shape_name = STR_INIT("InternalServerException"),
     .http_status = 500, .server_fault = true};
const struct aws_error BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION =
    {.code = STR_INIT("ModelErrorException"), .shape_name = STR_INIT("ModelErrorException"),
     .http_status = 424, .shape = &bedrock_runtime_model_error_exception_shape};
const struct aws_error BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION =
    {.code = STR_INIT("ModelNotReadyException"), .shape_name = STR_INIT("ModelNotReadyException"),
     .http_status = 429};
const struct aws_error BEDROCK_RUNTIME_MODEL_STREAM_ERROR_EXCEPTION =
    {.code = STR_INIT("ModelStreamErrorException"),
     .shape_name = STR_INIT("ModelStreamErrorException"), .http_status = 424,
     .shape = &bedrock_runtime_model_stream_error_exception_error_shape};
const struct aws_error BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION =
    {.code = STR_INIT("ModelTimeoutException"), .shape_name = STR_INIT("ModelTimeoutException"),
     .http_status = 408};
const struct aws_error BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("ResourceNotFoundException"),
     .shape_name = STR_INIT("ResourceNotFoundException"), .http_status = 404};
const struct aws_error BEDROCK_RUNTIME_SERVICE_QUOTA_EXCEEDED_EXCEPTION =
    {.code = STR_INIT("ServiceQuotaExceededException"),
     .shape_name = STR_INIT("ServiceQuotaExceededException"), .http_status = 400};
const struct aws_error BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION =
    {.code = STR_INIT("ServiceUnavailableException"),
     .shape_name = STR_INIT("ServiceUnavailableException"), .http_status = 503, .server_fault = true};
const struct aws_error BEDROCK_RUNTIME_THROTTLING_EXCEPTION =
    {.code = STR_INIT("ThrottlingException"), .shape_name = STR_INIT("ThrottlingException"),
     .http_status = 429};
const struct aws_error BEDROCK_RUNTIME_VALIDATION_EXCEPTION =
    {.code = STR_INIT("ValidationException"), .shape_name = STR_INIT("ValidationException"),
     .http_status = 400};
static const struct aws_error *const bedrock_runtime_converse_errors[] =
    {&BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION, &BEDROCK_RUNTIME_THROTTLING_EXCEPTION,
     &BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION, &BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION,
     &BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION, &BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION,
     &BEDROCK_RUNTIME_VALIDATION_EXCEPTION, &BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION,
     &BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION};
static const struct aws_error *const bedrock_runtime_converse_stream_errors[] =
    {&BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION, &BEDROCK_RUNTIME_THROTTLING_EXCEPTION,
     &BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION, &BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION,
     &BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION, &BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION,
     &BEDROCK_RUNTIME_VALIDATION_EXCEPTION, &BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION,
     &BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION};
static const struct aws_error *const bedrock_runtime_count_tokens_errors[] =
    {&BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION, &BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION,
     &BEDROCK_RUNTIME_THROTTLING_EXCEPTION, &BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION,
     &BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION};
static const struct aws_error *const bedrock_runtime_invoke_model_errors[] =
    {&BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION, &BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION,
     &BEDROCK_RUNTIME_THROTTLING_EXCEPTION, &BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION,
     &BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION, &BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION,
     &BEDROCK_RUNTIME_VALIDATION_EXCEPTION, &BEDROCK_RUNTIME_SERVICE_QUOTA_EXCEEDED_EXCEPTION,
     &BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION, &BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION};
static const struct aws_error *const bedrock_runtime_invoke_model_with_response_stream_errors[] =
    {&BEDROCK_RUNTIME_ACCESS_DENIED_EXCEPTION, &BEDROCK_RUNTIME_RESOURCE_NOT_FOUND_EXCEPTION,
     &BEDROCK_RUNTIME_THROTTLING_EXCEPTION, &BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION,
     &BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION, &BEDROCK_RUNTIME_SERVICE_UNAVAILABLE_EXCEPTION,
     &BEDROCK_RUNTIME_MODEL_STREAM_ERROR_EXCEPTION, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION,
     &BEDROCK_RUNTIME_SERVICE_QUOTA_EXCEEDED_EXCEPTION, &BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION,
     &BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION};

static const struct operation_facts operations[] = {
    [BEDROCK_RUNTIME_APPLY_GUARDRAIL] = {.name = STR_INIT("ApplyGuardrail"),
        .method = STR_INIT("POST"),
        .uri = STR_INIT("/guardrail/{guardrailIdentifier}/version/{guardrailVersion}/apply"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:ApplyGuardrail")},
    [BEDROCK_RUNTIME_CONVERSE] = {.name = STR_INIT("Converse"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/model/{modelId}/converse"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:InvokeModel"),
        .in_size = sizeof(struct bedrock_runtime_converse_in),
        .out_size = sizeof(struct bedrock_runtime_converse_out),
        .input = &bedrock_runtime_converse_in_shape, .output = &bedrock_runtime_converse_out_shape,
        .errors = bedrock_runtime_converse_errors, .error_count = 9},
    [BEDROCK_RUNTIME_CONVERSE_STREAM] = {.name = STR_INIT("ConverseStream"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/model/{modelId}/converse-stream"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:InvokeModelWithResponseStream"),
        .flags = OPERATION_EVENTS_OUT, .in_size = sizeof(struct bedrock_runtime_converse_stream_in),
        .out_size = sizeof(struct bedrock_runtime_converse_stream_out),
        .input = &bedrock_runtime_converse_stream_in_shape,
        .output = &bedrock_runtime_converse_stream_out_shape,
        .errors = bedrock_runtime_converse_stream_errors, .error_count = 9},
    [BEDROCK_RUNTIME_COUNT_TOKENS] = {.name = STR_INIT("CountTokens"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/model/{modelId}/count-tokens"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:CountTokens"),
        .in_size = sizeof(struct bedrock_runtime_count_tokens_in),
        .out_size = sizeof(struct bedrock_runtime_count_tokens_out),
        .input = &bedrock_runtime_count_tokens_in_shape,
        .output = &bedrock_runtime_count_tokens_out_shape,
        .errors = bedrock_runtime_count_tokens_errors, .error_count = 6},
    [BEDROCK_RUNTIME_GET_ASYNC_INVOKE] = {.name = STR_INIT("GetAsyncInvoke"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/async-invoke/{invocationArn}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:GetAsyncInvoke")},
    [BEDROCK_RUNTIME_INVOKE_GUARDRAIL_CHECKS] = {.name = STR_INIT("InvokeGuardrailChecks"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/guardrail-checks/invoke"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:InvokeGuardrailChecks")},
    [BEDROCK_RUNTIME_INVOKE_MODEL] = {.name = STR_INIT("InvokeModel"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/model/{modelId}/invoke"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:InvokeModel"),
        .in_size = sizeof(struct bedrock_runtime_invoke_model_in),
        .out_size = sizeof(struct bedrock_runtime_invoke_model_out),
        .input = &bedrock_runtime_invoke_model_in_shape,
        .output = &bedrock_runtime_invoke_model_out_shape,
        .errors = bedrock_runtime_invoke_model_errors, .error_count = 10},
    [BEDROCK_RUNTIME_INVOKE_MODEL_WITH_BIDIRECTIONAL_STREAM] = {
        .name = STR_INIT("InvokeModelWithBidirectionalStream"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/model/{modelId}/invoke-with-bidirectional-stream"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:InvokeModel"),
        .flags = OPERATION_EVENTS_IN | OPERATION_EVENTS_OUT},
    [BEDROCK_RUNTIME_INVOKE_MODEL_WITH_RESPONSE_STREAM] = {
        .name = STR_INIT("InvokeModelWithResponseStream"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/model/{modelId}/invoke-with-response-stream"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:InvokeModelWithResponseStream"),
        .flags = OPERATION_EVENTS_OUT,
        .in_size = sizeof(struct bedrock_runtime_invoke_model_with_response_stream_in),
        .out_size = sizeof(struct bedrock_runtime_invoke_model_with_response_stream_out),
        .input = &bedrock_runtime_invoke_model_with_response_stream_in_shape,
        .output = &bedrock_runtime_invoke_model_with_response_stream_out_shape,
        .errors = bedrock_runtime_invoke_model_with_response_stream_errors, .error_count = 11},
    [BEDROCK_RUNTIME_LIST_ASYNC_INVOKES] = {.name = STR_INIT("ListAsyncInvokes"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/async-invoke"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListAsyncInvokes")},
    [BEDROCK_RUNTIME_START_ASYNC_INVOKE] = {.name = STR_INIT("StartAsyncInvoke"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/async-invoke"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:InvokeModel")},
};

const struct service_facts bedrock_runtime_facts =
    {.name = STR_INIT("bedrock-runtime"), .signing_name = STR_INIT("bedrock"),
     .endpoint_prefix = STR_INIT("bedrock-runtime"), .api_version = STR_INIT("2023-09-30"),
     .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 11,
     .operations = operations};
