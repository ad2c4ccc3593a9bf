/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/bedrock.h"

static const struct str enum_model_modality[] = {
    STR_INIT("TEXT"), STR_INIT("IMAGE"), STR_INIT("EMBEDDING"),
};
static const struct str enum_model_customization[] = {
    STR_INIT("FINE_TUNING"), STR_INIT("CONTINUED_PRE_TRAINING"), STR_INIT("DISTILLATION"),
};
static const struct str enum_inference_type[] = {STR_INIT("ON_DEMAND"), STR_INIT("PROVISIONED")};
static const struct str enum_foundation_model_lifecycle_status[] = {
    STR_INIT("ACTIVE"), STR_INIT("LEGACY"),
};

static const struct shape shape_get_foundation_model_identifier = {
    .name = STR_INIT("GetFoundationModelIdentifier"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048,
    .pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]{1}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2})|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2})",
};
static const struct shape shape_foundation_model_arn = {
    .name = STR_INIT("FoundationModelArn"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .pattern = "arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]{1}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2}",
};
static const struct shape shape_bedrock_model_id = {
    .name = STR_INIT("BedrockModelId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 140,
    .pattern = "[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2}(/[a-z0-9]{12}|)",
};
static const struct shape shape_branded_name = {
    .name = STR_INIT("BrandedName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 20, .pattern = ".*",
};
static const struct shape shape_model_modality = {
    .name = STR_INIT("ModelModality"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_model_modality, .enum_count = 3,
};
static const struct shape shape_boolean = {
    .name = STR_INIT("Boolean"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_model_customization = {
    .name = STR_INIT("ModelCustomization"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_model_customization, .enum_count = 3,
};
static const struct shape shape_inference_type = {
    .name = STR_INIT("InferenceType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_inference_type, .enum_count = 2,
};
static const struct shape shape_foundation_model_lifecycle_status = {
    .name = STR_INIT("FoundationModelLifecycleStatus"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_foundation_model_lifecycle_status, .enum_count = 2,
};
static const struct shape shape_timestamp = {
    .name = STR_INIT("Timestamp"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
    .time_format = TIME_ISO8601,
};
static const struct shape shape_provider = {
    .name = STR_INIT("Provider"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .pattern = "[A-Za-z0-9- ]{1,63}",
};

static const struct shape shape_model_modality_list = {
    .name = STR_INIT("ModelModalityList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_model_modality, .element_name = STR_INIT("member"),
};
static const struct shape shape_model_customization_list = {
    .name = STR_INIT("ModelCustomizationList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_model_customization, .element_name = STR_INIT("member"),
};
static const struct shape shape_inference_type_list = {
    .name = STR_INIT("InferenceTypeList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_inference_type, .element_name = STR_INIT("member"),
};
static const struct shape shape_foundation_model_summary_list = {
    .name = STR_INIT("FoundationModelSummaryList"), .kind = SHAPE_LIST,
    .size = sizeof(struct bedrock_foundation_model_summary_list),
    .element = &bedrock_foundation_model_summary_shape, .element_name = STR_INIT("member"),
};

static const struct member bedrock_foundation_model_details_members[] = {
    {.name = STR_INIT("modelArn"), .wire_name = STR_INIT("modelArn"),
     .shape = &shape_foundation_model_arn,
     .offset = offsetof(struct bedrock_foundation_model_details, model_arn),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("modelId"), .wire_name = STR_INIT("modelId"),
     .shape = &shape_bedrock_model_id,
     .offset = offsetof(struct bedrock_foundation_model_details, model_id), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("modelName"), .wire_name = STR_INIT("modelName"),
     .shape = &shape_branded_name,
     .offset = offsetof(struct bedrock_foundation_model_details, model_name)},
    {.name = STR_INIT("providerName"), .wire_name = STR_INIT("providerName"),
     .shape = &shape_branded_name,
     .offset = offsetof(struct bedrock_foundation_model_details, provider_name)},
    {.name = STR_INIT("inputModalities"), .wire_name = STR_INIT("inputModalities"),
     .shape = &shape_model_modality_list,
     .offset = offsetof(struct bedrock_foundation_model_details, input_modalities)},
    {.name = STR_INIT("outputModalities"), .wire_name = STR_INIT("outputModalities"),
     .shape = &shape_model_modality_list,
     .offset = offsetof(struct bedrock_foundation_model_details, output_modalities)},
    {.name = STR_INIT("responseStreamingSupported"),
     .wire_name = STR_INIT("responseStreamingSupported"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_foundation_model_details, response_streaming_supported)},
    {.name = STR_INIT("customizationsSupported"), .wire_name = STR_INIT("customizationsSupported"),
     .shape = &shape_model_customization_list,
     .offset = offsetof(struct bedrock_foundation_model_details, customizations_supported)},
    {.name = STR_INIT("inferenceTypesSupported"), .wire_name = STR_INIT("inferenceTypesSupported"),
     .shape = &shape_inference_type_list,
     .offset = offsetof(struct bedrock_foundation_model_details, inference_types_supported)},
    {.name = STR_INIT("modelLifecycle"), .wire_name = STR_INIT("modelLifecycle"),
     .shape = &bedrock_foundation_model_lifecycle_shape,
     .offset = offsetof(struct bedrock_foundation_model_details, model_lifecycle)},
};
const struct shape bedrock_foundation_model_details_shape = {
    .name = STR_INIT("FoundationModelDetails"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_foundation_model_details), .member_count = 10,
    .members = bedrock_foundation_model_details_members,
};

static const struct member bedrock_foundation_model_lifecycle_members[] = {
    {.name = STR_INIT("status"), .wire_name = STR_INIT("status"),
     .shape = &shape_foundation_model_lifecycle_status,
     .offset = offsetof(struct bedrock_foundation_model_lifecycle, status), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("startOfLifeTime"), .wire_name = STR_INIT("startOfLifeTime"),
     .shape = &shape_timestamp,
     .offset = offsetof(struct bedrock_foundation_model_lifecycle, start_of_life_time),
     .time_format = TIME_ISO8601},
    {.name = STR_INIT("endOfLifeTime"), .wire_name = STR_INIT("endOfLifeTime"),
     .shape = &shape_timestamp,
     .offset = offsetof(struct bedrock_foundation_model_lifecycle, end_of_life_time),
     .time_format = TIME_ISO8601},
    {.name = STR_INIT("legacyTime"), .wire_name = STR_INIT("legacyTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct bedrock_foundation_model_lifecycle, legacy_time),
     .time_format = TIME_ISO8601},
    {.name = STR_INIT("publicExtendedAccessTime"),
     .wire_name = STR_INIT("publicExtendedAccessTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct bedrock_foundation_model_lifecycle, public_extended_access_time),
     .time_format = TIME_ISO8601},
};
const struct shape bedrock_foundation_model_lifecycle_shape = {
    .name = STR_INIT("FoundationModelLifecycle"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_foundation_model_lifecycle), .member_count = 5,
    .members = bedrock_foundation_model_lifecycle_members,
};

static const struct member bedrock_foundation_model_summary_members[] = {
    {.name = STR_INIT("modelArn"), .wire_name = STR_INIT("modelArn"),
     .shape = &shape_foundation_model_arn,
     .offset = offsetof(struct bedrock_foundation_model_summary, model_arn),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("modelId"), .wire_name = STR_INIT("modelId"),
     .shape = &shape_bedrock_model_id,
     .offset = offsetof(struct bedrock_foundation_model_summary, model_id), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("modelName"), .wire_name = STR_INIT("modelName"),
     .shape = &shape_branded_name,
     .offset = offsetof(struct bedrock_foundation_model_summary, model_name)},
    {.name = STR_INIT("providerName"), .wire_name = STR_INIT("providerName"),
     .shape = &shape_branded_name,
     .offset = offsetof(struct bedrock_foundation_model_summary, provider_name)},
    {.name = STR_INIT("inputModalities"), .wire_name = STR_INIT("inputModalities"),
     .shape = &shape_model_modality_list,
     .offset = offsetof(struct bedrock_foundation_model_summary, input_modalities)},
    {.name = STR_INIT("outputModalities"), .wire_name = STR_INIT("outputModalities"),
     .shape = &shape_model_modality_list,
     .offset = offsetof(struct bedrock_foundation_model_summary, output_modalities)},
    {.name = STR_INIT("responseStreamingSupported"),
     .wire_name = STR_INIT("responseStreamingSupported"), .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_foundation_model_summary, response_streaming_supported)},
    {.name = STR_INIT("customizationsSupported"), .wire_name = STR_INIT("customizationsSupported"),
     .shape = &shape_model_customization_list,
     .offset = offsetof(struct bedrock_foundation_model_summary, customizations_supported)},
    {.name = STR_INIT("inferenceTypesSupported"), .wire_name = STR_INIT("inferenceTypesSupported"),
     .shape = &shape_inference_type_list,
     .offset = offsetof(struct bedrock_foundation_model_summary, inference_types_supported)},
    {.name = STR_INIT("modelLifecycle"), .wire_name = STR_INIT("modelLifecycle"),
     .shape = &bedrock_foundation_model_lifecycle_shape,
     .offset = offsetof(struct bedrock_foundation_model_summary, model_lifecycle)},
};
const struct shape bedrock_foundation_model_summary_shape = {
    .name = STR_INIT("FoundationModelSummary"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_foundation_model_summary), .member_count = 10,
    .members = bedrock_foundation_model_summary_members,
};

static const struct member bedrock_get_foundation_model_in_members[] = {
    {.name = STR_INIT("modelIdentifier"), .wire_name = STR_INIT("modelIdentifier"),
     .shape = &shape_get_foundation_model_identifier,
     .offset = offsetof(struct bedrock_get_foundation_model_in, model_identifier),
     .flags = MEMBER_REQUIRED, .place = PLACE_LABEL},
};
const struct shape bedrock_get_foundation_model_in_shape = {
    .name = STR_INIT("GetFoundationModelRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_get_foundation_model_in), .member_count = 1,
    .members = bedrock_get_foundation_model_in_members,
};

static const struct member bedrock_get_foundation_model_out_members[] = {
    {.name = STR_INIT("modelDetails"), .wire_name = STR_INIT("modelDetails"),
     .shape = &bedrock_foundation_model_details_shape,
     .offset = offsetof(struct bedrock_get_foundation_model_out, model_details)},
};
const struct shape bedrock_get_foundation_model_out_shape = {
    .name = STR_INIT("GetFoundationModelResponse"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_get_foundation_model_out), .member_count = 1,
    .members = bedrock_get_foundation_model_out_members,
};

static const struct member bedrock_list_foundation_models_in_members[] = {
    {.name = STR_INIT("byProvider"), .wire_name = STR_INIT("byProvider"), .shape = &shape_provider,
     .offset = offsetof(struct bedrock_list_foundation_models_in, by_provider), .place = PLACE_QUERY},
    {.name = STR_INIT("byCustomizationType"), .wire_name = STR_INIT("byCustomizationType"),
     .shape = &shape_model_customization,
     .offset = offsetof(struct bedrock_list_foundation_models_in, by_customization_type),
     .place = PLACE_QUERY},
    {.name = STR_INIT("byOutputModality"), .wire_name = STR_INIT("byOutputModality"),
     .shape = &shape_model_modality,
     .offset = offsetof(struct bedrock_list_foundation_models_in, by_output_modality),
     .place = PLACE_QUERY},
    {.name = STR_INIT("byInferenceType"), .wire_name = STR_INIT("byInferenceType"),
     .shape = &shape_inference_type,
     .offset = offsetof(struct bedrock_list_foundation_models_in, by_inference_type),
     .place = PLACE_QUERY},
};
const struct shape bedrock_list_foundation_models_in_shape = {
    .name = STR_INIT("ListFoundationModelsRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_list_foundation_models_in), .member_count = 4,
    .members = bedrock_list_foundation_models_in_members,
};

static const struct member bedrock_list_foundation_models_out_members[] = {
    {.name = STR_INIT("modelSummaries"), .wire_name = STR_INIT("modelSummaries"),
     .shape = &shape_foundation_model_summary_list,
     .offset = offsetof(struct bedrock_list_foundation_models_out, model_summaries)},
};
const struct shape bedrock_list_foundation_models_out_shape = {
    .name = STR_INIT("ListFoundationModelsResponse"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct bedrock_list_foundation_models_out), .member_count = 1,
    .members = bedrock_list_foundation_models_out_members,
};

const struct aws_error BEDROCK_ACCESS_DENIED_EXCEPTION = {
    .code = STR_INIT("AccessDeniedException"), .shape_name = STR_INIT("AccessDeniedException"),
    .http_status = 403,
};
const struct aws_error BEDROCK_INTERNAL_SERVER_EXCEPTION = {
    .code = STR_INIT("InternalServerException"), .shape_name = STR_INIT("InternalServerException"),
    .http_status = 500, .server_fault = true,
};
const struct aws_error BEDROCK_RESOURCE_NOT_FOUND_EXCEPTION = {
    .code = STR_INIT("ResourceNotFoundException"),
    .shape_name = STR_INIT("ResourceNotFoundException"), .http_status = 404,
};
const struct aws_error BEDROCK_THROTTLING_EXCEPTION = {
    .code = STR_INIT("ThrottlingException"), .shape_name = STR_INIT("ThrottlingException"),
    .http_status = 429,
};
const struct aws_error BEDROCK_VALIDATION_EXCEPTION = {
    .code = STR_INIT("ValidationException"), .shape_name = STR_INIT("ValidationException"),
    .http_status = 400,
};
static const struct aws_error *const bedrock_get_foundation_model_errors[] = {
    &BEDROCK_RESOURCE_NOT_FOUND_EXCEPTION, &BEDROCK_ACCESS_DENIED_EXCEPTION,
    &BEDROCK_VALIDATION_EXCEPTION, &BEDROCK_INTERNAL_SERVER_EXCEPTION,
    &BEDROCK_THROTTLING_EXCEPTION,
};
static const struct aws_error *const bedrock_list_foundation_models_errors[] = {
    &BEDROCK_ACCESS_DENIED_EXCEPTION, &BEDROCK_VALIDATION_EXCEPTION,
    &BEDROCK_INTERNAL_SERVER_EXCEPTION, &BEDROCK_THROTTLING_EXCEPTION,
};

static const struct operation_facts operations[] = {
    [BEDROCK_BATCH_DELETE_ADVANCED_PROMPT_OPTIMIZATION_JOB] =
        {.name = STR_INIT("BatchDeleteAdvancedPromptOptimizationJob"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/advanced-prompt-optimization-job/batch-delete"),
         .iam_action = STR_INIT("bedrock:BatchDeleteAdvancedPromptOptimizationJob"),
         .http_status = 202},
    [BEDROCK_BATCH_DELETE_EVALUATION_JOB] =
        {.name = STR_INIT("BatchDeleteEvaluationJob"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/evaluation-jobs/batch-delete"),
         .iam_action = STR_INIT("bedrock:BatchDeleteEvaluationJob"), .http_status = 202},
    [BEDROCK_CANCEL_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW] =
        {.name = STR_INIT("CancelAutomatedReasoningPolicyBuildWorkflow"),
         .method = STR_INIT("POST"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/cancel"),
         .iam_action = STR_INIT("bedrock:CancelAutomatedReasoningPolicyBuildWorkflow"),
         .http_status = 202},
    [BEDROCK_CREATE_ADVANCED_PROMPT_OPTIMIZATION_JOB] =
        {.name = STR_INIT("CreateAdvancedPromptOptimizationJob"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/advanced-prompt-optimization-jobs"),
         .iam_action = STR_INIT("bedrock:CreateAdvancedPromptOptimizationJob"), .http_status = 200},
    [BEDROCK_CREATE_AUTOMATED_REASONING_POLICY] =
        {.name = STR_INIT("CreateAutomatedReasoningPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/automated-reasoning-policies"),
         .iam_action = STR_INIT("bedrock:CreateAutomatedReasoningPolicy"), .http_status = 200},
    [BEDROCK_CREATE_AUTOMATED_REASONING_POLICY_TEST_CASE] =
        {.name = STR_INIT("CreateAutomatedReasoningPolicyTestCase"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/test-cases"),
         .iam_action = STR_INIT("bedrock:CreateAutomatedReasoningPolicyTestCase"),
         .http_status = 200},
    [BEDROCK_CREATE_AUTOMATED_REASONING_POLICY_VERSION] =
        {.name = STR_INIT("CreateAutomatedReasoningPolicyVersion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/versions"),
         .iam_action = STR_INIT("bedrock:CreateAutomatedReasoningPolicyVersion"), .http_status = 200},
    [BEDROCK_CREATE_CUSTOM_MODEL] =
        {.name = STR_INIT("CreateCustomModel"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/custom-models/create-custom-model"),
         .iam_action = STR_INIT("bedrock:CreateCustomModel"), .http_status = 202},
    [BEDROCK_CREATE_CUSTOM_MODEL_DEPLOYMENT] =
        {.name = STR_INIT("CreateCustomModelDeployment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/model-customization/custom-model-deployments"),
         .iam_action = STR_INIT("bedrock:CreateCustomModelDeployment"), .http_status = 202},
    [BEDROCK_CREATE_EVALUATION_JOB] =
        {.name = STR_INIT("CreateEvaluationJob"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/evaluation-jobs"), .iam_action = STR_INIT("bedrock:CreateEvaluationJob"),
         .http_status = 202},
    [BEDROCK_CREATE_FOUNDATION_MODEL_AGREEMENT] =
        {.name = STR_INIT("CreateFoundationModelAgreement"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/create-foundation-model-agreement"),
         .iam_action = STR_INIT("bedrock:CreateFoundationModelAgreement"), .http_status = 202},
    [BEDROCK_CREATE_GUARDRAIL] = {.name = STR_INIT("CreateGuardrail"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/guardrails"), .iam_action = STR_INIT("bedrock:CreateGuardrail"),
     .http_status = 202},
    [BEDROCK_CREATE_GUARDRAIL_VERSION] =
        {.name = STR_INIT("CreateGuardrailVersion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/guardrails/{guardrailIdentifier}"),
         .iam_action = STR_INIT("bedrock:CreateGuardrailVersion"), .http_status = 202},
    [BEDROCK_CREATE_INFERENCE_PROFILE] =
        {.name = STR_INIT("CreateInferenceProfile"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/inference-profiles"),
         .iam_action = STR_INIT("bedrock:CreateInferenceProfile"), .http_status = 201},
    [BEDROCK_CREATE_MARKETPLACE_MODEL_ENDPOINT] =
        {.name = STR_INIT("CreateMarketplaceModelEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/marketplace-model/endpoints"),
         .iam_action = STR_INIT("bedrock:CreateMarketplaceModelEndpoint"), .http_status = 200},
    [BEDROCK_CREATE_MODEL_COPY_JOB] =
        {.name = STR_INIT("CreateModelCopyJob"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/model-copy-jobs"), .iam_action = STR_INIT("bedrock:CreateModelCopyJob"),
         .http_status = 201},
    [BEDROCK_CREATE_MODEL_CUSTOMIZATION_JOB] =
        {.name = STR_INIT("CreateModelCustomizationJob"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/model-customization-jobs"),
         .iam_action = STR_INIT("bedrock:CreateModelCustomizationJob"), .http_status = 201},
    [BEDROCK_CREATE_MODEL_IMPORT_JOB] =
        {.name = STR_INIT("CreateModelImportJob"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/model-import-jobs"),
         .iam_action = STR_INIT("bedrock:CreateModelImportJob"), .http_status = 201},
    [BEDROCK_CREATE_MODEL_INVOCATION_JOB] =
        {.name = STR_INIT("CreateModelInvocationJob"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/model-invocation-job"),
         .iam_action = STR_INIT("bedrock:CreateModelInvocationJob"), .http_status = 200},
    [BEDROCK_CREATE_PROMPT_ROUTER] =
        {.name = STR_INIT("CreatePromptRouter"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/prompt-routers"), .iam_action = STR_INIT("bedrock:CreatePromptRouter"),
         .http_status = 200},
    [BEDROCK_CREATE_PROVISIONED_MODEL_THROUGHPUT] =
        {.name = STR_INIT("CreateProvisionedModelThroughput"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/provisioned-model-throughput"),
         .iam_action = STR_INIT("bedrock:CreateProvisionedModelThroughput"), .http_status = 201},
    [BEDROCK_DELETE_AUTOMATED_REASONING_POLICY] =
        {.name = STR_INIT("DeleteAutomatedReasoningPolicy"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}"),
         .iam_action = STR_INIT("bedrock:DeleteAutomatedReasoningPolicy"), .http_status = 202},
    [BEDROCK_DELETE_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW] =
        {.name = STR_INIT("DeleteAutomatedReasoningPolicyBuildWorkflow"),
         .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}"),
         .iam_action = STR_INIT("bedrock:DeleteAutomatedReasoningPolicyBuildWorkflow"),
         .http_status = 202},
    [BEDROCK_DELETE_AUTOMATED_REASONING_POLICY_TEST_CASE] =
        {.name = STR_INIT("DeleteAutomatedReasoningPolicyTestCase"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}"),
         .iam_action = STR_INIT("bedrock:DeleteAutomatedReasoningPolicyTestCase"),
         .http_status = 202},
    [BEDROCK_DELETE_CUSTOM_MODEL] =
        {.name = STR_INIT("DeleteCustomModel"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/custom-models/{modelIdentifier}"),
         .iam_action = STR_INIT("bedrock:DeleteCustomModel"), .http_status = 200},
    [BEDROCK_DELETE_CUSTOM_MODEL_DEPLOYMENT] =
        {.name = STR_INIT("DeleteCustomModelDeployment"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/model-customization/custom-model-deployments/{customModelDeploymentIdentifier}"),
         .iam_action = STR_INIT("bedrock:DeleteCustomModelDeployment"), .http_status = 200},
    [BEDROCK_DELETE_ENFORCED_GUARDRAIL_CONFIGURATION] =
        {.name = STR_INIT("DeleteEnforcedGuardrailConfiguration"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/enforcedGuardrailsConfiguration/{configId}"),
         .iam_action = STR_INIT("bedrock:DeleteEnforcedGuardrailConfiguration"), .http_status = 200},
    [BEDROCK_DELETE_FOUNDATION_MODEL_AGREEMENT] =
        {.name = STR_INIT("DeleteFoundationModelAgreement"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/delete-foundation-model-agreement"),
         .iam_action = STR_INIT("bedrock:DeleteFoundationModelAgreement"), .http_status = 202},
    [BEDROCK_DELETE_GUARDRAIL] = {.name = STR_INIT("DeleteGuardrail"), .method = STR_INIT("DELETE"),
     .uri = STR_INIT("/guardrails/{guardrailIdentifier}"),
     .iam_action = STR_INIT("bedrock:DeleteGuardrail"), .http_status = 202},
    [BEDROCK_DELETE_IMPORTED_MODEL] =
        {.name = STR_INIT("DeleteImportedModel"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/imported-models/{modelIdentifier}"),
         .iam_action = STR_INIT("bedrock:DeleteImportedModel"), .http_status = 200},
    [BEDROCK_DELETE_INFERENCE_PROFILE] =
        {.name = STR_INIT("DeleteInferenceProfile"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/inference-profiles/{inferenceProfileIdentifier}"),
         .iam_action = STR_INIT("bedrock:DeleteInferenceProfile"), .http_status = 200},
    [BEDROCK_DELETE_MARKETPLACE_MODEL_ENDPOINT] =
        {.name = STR_INIT("DeleteMarketplaceModelEndpoint"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/marketplace-model/endpoints/{endpointArn}"),
         .iam_action = STR_INIT("bedrock:DeleteMarketplaceModelEndpoint"), .http_status = 200},
    [BEDROCK_DELETE_MODEL_INVOCATION_LOGGING_CONFIGURATION] =
        {.name = STR_INIT("DeleteModelInvocationLoggingConfiguration"),
         .method = STR_INIT("DELETE"), .uri = STR_INIT("/logging/modelinvocations"),
         .iam_action = STR_INIT("bedrock:DeleteModelInvocationLoggingConfiguration"),
         .http_status = 200},
    [BEDROCK_DELETE_PROMPT_ROUTER] =
        {.name = STR_INIT("DeletePromptRouter"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/prompt-routers/{promptRouterArn}"),
         .iam_action = STR_INIT("bedrock:DeletePromptRouter"), .http_status = 200},
    [BEDROCK_DELETE_PROVISIONED_MODEL_THROUGHPUT] =
        {.name = STR_INIT("DeleteProvisionedModelThroughput"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/provisioned-model-throughput/{provisionedModelId}"),
         .iam_action = STR_INIT("bedrock:DeleteProvisionedModelThroughput"), .http_status = 200},
    [BEDROCK_DELETE_RESOURCE_POLICY] =
        {.name = STR_INIT("DeleteResourcePolicy"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/resource-policy/{resourceArn}"),
         .iam_action = STR_INIT("bedrock:DeleteResourcePolicy"), .http_status = 200},
    [BEDROCK_DEREGISTER_MARKETPLACE_MODEL_ENDPOINT] =
        {.name = STR_INIT("DeregisterMarketplaceModelEndpoint"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/marketplace-model/endpoints/{endpointArn}/registration"),
         .iam_action = STR_INIT("bedrock:DeregisterMarketplaceModelEndpoint"), .http_status = 200},
    [BEDROCK_EXPORT_AUTOMATED_REASONING_POLICY_VERSION] =
        {.name = STR_INIT("ExportAutomatedReasoningPolicyVersion"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/export"),
         .iam_action = STR_INIT("bedrock:ExportAutomatedReasoningPolicyVersion"), .http_status = 200},
    [BEDROCK_GET_ACCOUNT_DATA_RETENTION] =
        {.name = STR_INIT("GetAccountDataRetention"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/data-retention"),
         .iam_action = STR_INIT("bedrock:GetAccountDataRetention"), .http_status = 200},
    [BEDROCK_GET_ADVANCED_PROMPT_OPTIMIZATION_JOB] =
        {.name = STR_INIT("GetAdvancedPromptOptimizationJob"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/advanced-prompt-optimization-jobs/{jobIdentifier}"),
         .iam_action = STR_INIT("bedrock:GetAdvancedPromptOptimizationJob"), .http_status = 200},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY] =
        {.name = STR_INIT("GetAutomatedReasoningPolicy"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}"),
         .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicy"), .http_status = 200},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY_ANNOTATIONS] =
        {.name = STR_INIT("GetAutomatedReasoningPolicyAnnotations"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations"),
         .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicyAnnotations"),
         .http_status = 200},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW] =
        {.name = STR_INIT("GetAutomatedReasoningPolicyBuildWorkflow"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}"),
         .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicyBuildWorkflow"),
         .http_status = 200},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW_RESULT_ASSETS] =
        {.name = STR_INIT("GetAutomatedReasoningPolicyBuildWorkflowResultAssets"),
         .method = STR_INIT("GET"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/result-assets"),
         .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicyBuildWorkflowResultAssets"),
         .http_status = 200},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY_NEXT_SCENARIO] =
        {.name = STR_INIT("GetAutomatedReasoningPolicyNextScenario"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/scenarios"),
         .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicyNextScenario"),
         .http_status = 200},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY_TEST_CASE] =
        {.name = STR_INIT("GetAutomatedReasoningPolicyTestCase"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}"),
         .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicyTestCase"), .http_status = 200},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY_TEST_RESULT] =
        {.name = STR_INIT("GetAutomatedReasoningPolicyTestResult"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-cases/{testCaseId}/test-results"),
         .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicyTestResult"), .http_status = 200},
    [BEDROCK_GET_CUSTOM_MODEL] = {.name = STR_INIT("GetCustomModel"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/custom-models/{modelIdentifier}"),
     .iam_action = STR_INIT("bedrock:GetCustomModel"), .http_status = 200},
    [BEDROCK_GET_CUSTOM_MODEL_DEPLOYMENT] =
        {.name = STR_INIT("GetCustomModelDeployment"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/model-customization/custom-model-deployments/{customModelDeploymentIdentifier}"),
         .iam_action = STR_INIT("bedrock:GetCustomModelDeployment"), .http_status = 200},
    [BEDROCK_GET_EVALUATION_JOB] = {.name = STR_INIT("GetEvaluationJob"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/evaluation-jobs/{jobIdentifier}"),
     .iam_action = STR_INIT("bedrock:GetEvaluationJob"), .http_status = 200},
    [BEDROCK_GET_FOUNDATION_MODEL] =
        {.name = STR_INIT("GetFoundationModel"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/foundation-models/{modelIdentifier}"),
         .iam_action = STR_INIT("bedrock:GetFoundationModel"), .http_status = 200,
         .in_size = sizeof(struct bedrock_get_foundation_model_in),
         .out_size = sizeof(struct bedrock_get_foundation_model_out),
         .input = &bedrock_get_foundation_model_in_shape,
         .output = &bedrock_get_foundation_model_out_shape,
         .errors = bedrock_get_foundation_model_errors, .error_count = 5},
    [BEDROCK_GET_FOUNDATION_MODEL_AVAILABILITY] =
        {.name = STR_INIT("GetFoundationModelAvailability"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/foundation-model-availability/{modelId}"),
         .iam_action = STR_INIT("bedrock:GetFoundationModelAvailability"), .http_status = 200},
    [BEDROCK_GET_GUARDRAIL] = {.name = STR_INIT("GetGuardrail"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/guardrails/{guardrailIdentifier}"),
     .iam_action = STR_INIT("bedrock:GetGuardrail"), .http_status = 200},
    [BEDROCK_GET_IMPORTED_MODEL] = {.name = STR_INIT("GetImportedModel"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/imported-models/{modelIdentifier}"),
     .iam_action = STR_INIT("bedrock:GetImportedModel"), .http_status = 200},
    [BEDROCK_GET_INFERENCE_PROFILE] =
        {.name = STR_INIT("GetInferenceProfile"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/inference-profiles/{inferenceProfileIdentifier}"),
         .iam_action = STR_INIT("bedrock:GetInferenceProfile"), .http_status = 200},
    [BEDROCK_GET_MARKETPLACE_MODEL_ENDPOINT] =
        {.name = STR_INIT("GetMarketplaceModelEndpoint"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/marketplace-model/endpoints/{endpointArn}"),
         .iam_action = STR_INIT("bedrock:GetMarketplaceModelEndpoint"), .http_status = 200},
    [BEDROCK_GET_MODEL_COPY_JOB] = {.name = STR_INIT("GetModelCopyJob"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/model-copy-jobs/{jobArn}"),
     .iam_action = STR_INIT("bedrock:GetModelCopyJob"), .http_status = 200},
    [BEDROCK_GET_MODEL_CUSTOMIZATION_JOB] =
        {.name = STR_INIT("GetModelCustomizationJob"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/model-customization-jobs/{jobIdentifier}"),
         .iam_action = STR_INIT("bedrock:GetModelCustomizationJob"), .http_status = 200},
    [BEDROCK_GET_MODEL_IMPORT_JOB] =
        {.name = STR_INIT("GetModelImportJob"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/model-import-jobs/{jobIdentifier}"),
         .iam_action = STR_INIT("bedrock:GetModelImportJob"), .http_status = 200},
    [BEDROCK_GET_MODEL_INVOCATION_JOB] =
        {.name = STR_INIT("GetModelInvocationJob"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/model-invocation-job/{jobIdentifier}"),
         .iam_action = STR_INIT("bedrock:GetModelInvocationJob"), .http_status = 200},
    [BEDROCK_GET_MODEL_INVOCATION_LOGGING_CONFIGURATION] =
        {.name = STR_INIT("GetModelInvocationLoggingConfiguration"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/logging/modelinvocations"),
         .iam_action = STR_INIT("bedrock:GetModelInvocationLoggingConfiguration"),
         .http_status = 200},
    [BEDROCK_GET_PROMPT_ROUTER] = {.name = STR_INIT("GetPromptRouter"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/prompt-routers/{promptRouterArn}"),
     .iam_action = STR_INIT("bedrock:GetPromptRouter"), .http_status = 200},
    [BEDROCK_GET_PROVISIONED_MODEL_THROUGHPUT] =
        {.name = STR_INIT("GetProvisionedModelThroughput"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/provisioned-model-throughput/{provisionedModelId}"),
         .iam_action = STR_INIT("bedrock:GetProvisionedModelThroughput"), .http_status = 200},
    [BEDROCK_GET_RESOURCE_POLICY] =
        {.name = STR_INIT("GetResourcePolicy"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/resource-policy/{resourceArn}"),
         .iam_action = STR_INIT("bedrock:GetResourcePolicy"), .http_status = 200},
    [BEDROCK_GET_USE_CASE_FOR_MODEL_ACCESS] =
        {.name = STR_INIT("GetUseCaseForModelAccess"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/use-case-for-model-access"),
         .iam_action = STR_INIT("bedrock:GetUseCaseForModelAccess"), .http_status = 200},
    [BEDROCK_LIST_ADVANCED_PROMPT_OPTIMIZATION_JOBS] =
        {.name = STR_INIT("ListAdvancedPromptOptimizationJobs"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/advanced-prompt-optimization-jobs"),
         .iam_action = STR_INIT("bedrock:ListAdvancedPromptOptimizationJobs"), .http_status = 200},
    [BEDROCK_LIST_AUTOMATED_REASONING_POLICIES] =
        {.name = STR_INIT("ListAutomatedReasoningPolicies"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/automated-reasoning-policies"),
         .iam_action = STR_INIT("bedrock:ListAutomatedReasoningPolicies"), .http_status = 200},
    [BEDROCK_LIST_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOWS] =
        {.name = STR_INIT("ListAutomatedReasoningPolicyBuildWorkflows"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows"),
         .iam_action = STR_INIT("bedrock:ListAutomatedReasoningPolicyBuildWorkflows"),
         .http_status = 200},
    [BEDROCK_LIST_AUTOMATED_REASONING_POLICY_TEST_CASES] =
        {.name = STR_INIT("ListAutomatedReasoningPolicyTestCases"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/test-cases"),
         .iam_action = STR_INIT("bedrock:ListAutomatedReasoningPolicyTestCases"), .http_status = 200},
    [BEDROCK_LIST_AUTOMATED_REASONING_POLICY_TEST_RESULTS] =
        {.name = STR_INIT("ListAutomatedReasoningPolicyTestResults"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-results"),
         .iam_action = STR_INIT("bedrock:ListAutomatedReasoningPolicyTestResults"),
         .http_status = 200},
    [BEDROCK_LIST_CUSTOM_MODEL_DEPLOYMENTS] =
        {.name = STR_INIT("ListCustomModelDeployments"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/model-customization/custom-model-deployments"),
         .iam_action = STR_INIT("bedrock:ListCustomModelDeployments"), .http_status = 200},
    [BEDROCK_LIST_CUSTOM_MODELS] = {.name = STR_INIT("ListCustomModels"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/custom-models"), .iam_action = STR_INIT("bedrock:ListCustomModels"),
     .http_status = 200},
    [BEDROCK_LIST_ENFORCED_GUARDRAILS_CONFIGURATION] =
        {.name = STR_INIT("ListEnforcedGuardrailsConfiguration"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/enforcedGuardrailsConfiguration"),
         .iam_action = STR_INIT("bedrock:ListEnforcedGuardrailsConfiguration"), .http_status = 200},
    [BEDROCK_LIST_EVALUATION_JOBS] =
        {.name = STR_INIT("ListEvaluationJobs"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/evaluation-jobs"), .iam_action = STR_INIT("bedrock:ListEvaluationJobs"),
         .http_status = 200},
    [BEDROCK_LIST_FOUNDATION_MODEL_AGREEMENT_OFFERS] =
        {.name = STR_INIT("ListFoundationModelAgreementOffers"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/list-foundation-model-agreement-offers/{modelId}"),
         .iam_action = STR_INIT("bedrock:ListFoundationModelAgreementOffers"), .http_status = 200},
    [BEDROCK_LIST_FOUNDATION_MODELS] =
        {.name = STR_INIT("ListFoundationModels"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/foundation-models"),
         .iam_action = STR_INIT("bedrock:ListFoundationModels"), .http_status = 200,
         .in_size = sizeof(struct bedrock_list_foundation_models_in),
         .out_size = sizeof(struct bedrock_list_foundation_models_out),
         .input = &bedrock_list_foundation_models_in_shape,
         .output = &bedrock_list_foundation_models_out_shape,
         .errors = bedrock_list_foundation_models_errors, .error_count = 4},
    [BEDROCK_LIST_GUARDRAILS] =
        {.name = STR_INIT("ListGuardrails"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/guardrails"), .iam_action = STR_INIT("bedrock:ListGuardrails"),
         .http_status = 200},
    [BEDROCK_LIST_IMPORTED_MODELS] =
        {.name = STR_INIT("ListImportedModels"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/imported-models"), .iam_action = STR_INIT("bedrock:ListImportedModels"),
         .http_status = 200},
    [BEDROCK_LIST_INFERENCE_PROFILES] =
        {.name = STR_INIT("ListInferenceProfiles"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/inference-profiles"),
         .iam_action = STR_INIT("bedrock:ListInferenceProfiles"), .http_status = 200},
    [BEDROCK_LIST_MARKETPLACE_MODEL_ENDPOINTS] =
        {.name = STR_INIT("ListMarketplaceModelEndpoints"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/marketplace-model/endpoints"),
         .iam_action = STR_INIT("bedrock:ListMarketplaceModelEndpoints"), .http_status = 200},
    [BEDROCK_LIST_MODEL_COPY_JOBS] =
        {.name = STR_INIT("ListModelCopyJobs"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/model-copy-jobs"), .iam_action = STR_INIT("bedrock:ListModelCopyJobs"),
         .http_status = 200},
    [BEDROCK_LIST_MODEL_CUSTOMIZATION_JOBS] =
        {.name = STR_INIT("ListModelCustomizationJobs"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/model-customization-jobs"),
         .iam_action = STR_INIT("bedrock:ListModelCustomizationJobs"), .http_status = 200},
    [BEDROCK_LIST_MODEL_IMPORT_JOBS] =
        {.name = STR_INIT("ListModelImportJobs"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/model-import-jobs"),
         .iam_action = STR_INIT("bedrock:ListModelImportJobs"), .http_status = 200},
    [BEDROCK_LIST_MODEL_INVOCATION_JOBS] =
        {.name = STR_INIT("ListModelInvocationJobs"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/model-invocation-jobs"),
         .iam_action = STR_INIT("bedrock:ListModelInvocationJobs"), .http_status = 200},
    [BEDROCK_LIST_PROMPT_ROUTERS] =
        {.name = STR_INIT("ListPromptRouters"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/prompt-routers"), .iam_action = STR_INIT("bedrock:ListPromptRouters"),
         .http_status = 200},
    [BEDROCK_LIST_PROVISIONED_MODEL_THROUGHPUTS] =
        {.name = STR_INIT("ListProvisionedModelThroughputs"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/provisioned-model-throughputs"),
         .iam_action = STR_INIT("bedrock:ListProvisionedModelThroughputs"), .http_status = 200},
    [BEDROCK_LIST_TAGS_FOR_RESOURCE] =
        {.name = STR_INIT("ListTagsForResource"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/listTagsForResource"),
         .iam_action = STR_INIT("bedrock:ListTagsForResource"), .http_status = 200},
    [BEDROCK_PUT_ACCOUNT_DATA_RETENTION] =
        {.name = STR_INIT("PutAccountDataRetention"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/data-retention"),
         .iam_action = STR_INIT("bedrock:PutAccountDataRetention"), .http_status = 200},
    [BEDROCK_PUT_ENFORCED_GUARDRAIL_CONFIGURATION] =
        {.name = STR_INIT("PutEnforcedGuardrailConfiguration"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/enforcedGuardrailsConfiguration"),
         .iam_action = STR_INIT("bedrock:PutEnforcedGuardrailConfiguration"), .http_status = 200},
    [BEDROCK_PUT_MODEL_INVOCATION_LOGGING_CONFIGURATION] =
        {.name = STR_INIT("PutModelInvocationLoggingConfiguration"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/logging/modelinvocations"),
         .iam_action = STR_INIT("bedrock:PutModelInvocationLoggingConfiguration"),
         .http_status = 200},
    [BEDROCK_PUT_RESOURCE_POLICY] =
        {.name = STR_INIT("PutResourcePolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/resource-policy"), .iam_action = STR_INIT("bedrock:PutResourcePolicy"),
         .http_status = 201},
    [BEDROCK_PUT_USE_CASE_FOR_MODEL_ACCESS] =
        {.name = STR_INIT("PutUseCaseForModelAccess"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/use-case-for-model-access"),
         .iam_action = STR_INIT("bedrock:PutUseCaseForModelAccess"), .http_status = 201},
    [BEDROCK_REGISTER_MARKETPLACE_MODEL_ENDPOINT] =
        {.name = STR_INIT("RegisterMarketplaceModelEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/marketplace-model/endpoints/{endpointIdentifier}/registration"),
         .iam_action = STR_INIT("bedrock:RegisterMarketplaceModelEndpoint"), .http_status = 200},
    [BEDROCK_START_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW] =
        {.name = STR_INIT("StartAutomatedReasoningPolicyBuildWorkflow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowType}/start"),
         .iam_action = STR_INIT("bedrock:StartAutomatedReasoningPolicyBuildWorkflow"),
         .http_status = 200},
    [BEDROCK_START_AUTOMATED_REASONING_POLICY_TEST_WORKFLOW] =
        {.name = STR_INIT("StartAutomatedReasoningPolicyTestWorkflow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-workflows"),
         .iam_action = STR_INIT("bedrock:StartAutomatedReasoningPolicyTestWorkflow"),
         .http_status = 200},
    [BEDROCK_STOP_ADVANCED_PROMPT_OPTIMIZATION_JOB] =
        {.name = STR_INIT("StopAdvancedPromptOptimizationJob"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/advanced-prompt-optimization-jobs/{jobIdentifier}/stop"),
         .iam_action = STR_INIT("bedrock:StopAdvancedPromptOptimizationJob"), .http_status = 200},
    [BEDROCK_STOP_EVALUATION_JOB] =
        {.name = STR_INIT("StopEvaluationJob"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/evaluation-job/{jobIdentifier}/stop"),
         .iam_action = STR_INIT("bedrock:StopEvaluationJob"), .http_status = 200},
    [BEDROCK_STOP_MODEL_CUSTOMIZATION_JOB] =
        {.name = STR_INIT("StopModelCustomizationJob"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/model-customization-jobs/{jobIdentifier}/stop"),
         .iam_action = STR_INIT("bedrock:StopModelCustomizationJob"), .http_status = 200},
    [BEDROCK_STOP_MODEL_INVOCATION_JOB] =
        {.name = STR_INIT("StopModelInvocationJob"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/model-invocation-job/{jobIdentifier}/stop"),
         .iam_action = STR_INIT("bedrock:StopModelInvocationJob"), .http_status = 200},
    [BEDROCK_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/tagResource"), .iam_action = STR_INIT("bedrock:TagResource"),
         .http_status = 200},
    [BEDROCK_UNTAG_RESOURCE] = {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/untagResource"), .iam_action = STR_INIT("bedrock:UntagResource"),
     .http_status = 200},
    [BEDROCK_UPDATE_AUTOMATED_REASONING_POLICY] =
        {.name = STR_INIT("UpdateAutomatedReasoningPolicy"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}"),
         .iam_action = STR_INIT("bedrock:UpdateAutomatedReasoningPolicy"), .http_status = 200},
    [BEDROCK_UPDATE_AUTOMATED_REASONING_POLICY_ANNOTATIONS] =
        {.name = STR_INIT("UpdateAutomatedReasoningPolicyAnnotations"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations"),
         .iam_action = STR_INIT("bedrock:UpdateAutomatedReasoningPolicyAnnotations"),
         .http_status = 200},
    [BEDROCK_UPDATE_AUTOMATED_REASONING_POLICY_TEST_CASE] =
        {.name = STR_INIT("UpdateAutomatedReasoningPolicyTestCase"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}"),
         .iam_action = STR_INIT("bedrock:UpdateAutomatedReasoningPolicyTestCase"),
         .http_status = 200},
    [BEDROCK_UPDATE_CUSTOM_MODEL_DEPLOYMENT] =
        {.name = STR_INIT("UpdateCustomModelDeployment"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/model-customization/custom-model-deployments/{customModelDeploymentIdentifier}"),
         .iam_action = STR_INIT("bedrock:UpdateCustomModelDeployment"), .http_status = 202},
    [BEDROCK_UPDATE_GUARDRAIL] = {.name = STR_INIT("UpdateGuardrail"), .method = STR_INIT("PUT"),
     .uri = STR_INIT("/guardrails/{guardrailIdentifier}"),
     .iam_action = STR_INIT("bedrock:UpdateGuardrail"), .http_status = 202},
    [BEDROCK_UPDATE_MARKETPLACE_MODEL_ENDPOINT] =
        {.name = STR_INIT("UpdateMarketplaceModelEndpoint"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/marketplace-model/endpoints/{endpointArn}"),
         .iam_action = STR_INIT("bedrock:UpdateMarketplaceModelEndpoint"), .http_status = 200},
    [BEDROCK_UPDATE_PROVISIONED_MODEL_THROUGHPUT] =
        {.name = STR_INIT("UpdateProvisionedModelThroughput"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/provisioned-model-throughput/{provisionedModelId}"),
         .iam_action = STR_INIT("bedrock:UpdateProvisionedModelThroughput"), .http_status = 200},
};

const struct service_facts bedrock_facts = {
    .name = STR_INIT("bedrock"), .signing_name = STR_INIT("bedrock"),
    .endpoint_prefix = STR_INIT("bedrock"), .api_version = STR_INIT("2023-04-20"),
    .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 108,
    .operations = operations,
};
