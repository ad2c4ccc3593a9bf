/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/bedrock.h"

static const struct str enum_model_modality[] =
    {STR_INIT("TEXT"), STR_INIT("IMAGE"), STR_INIT("EMBEDDING")};
static const struct str enum_model_customization[] =
    {STR_INIT("FINE_TUNING"), STR_INIT("CONTINUED_PRE_TRAINING"), STR_INIT("DISTILLATION")};
static const struct str enum_inference_type[] = {STR_INIT("ON_DEMAND"), STR_INIT("PROVISIONED")};
static const struct str enum_foundation_model_lifecycle_status[] =
    {STR_INIT("ACTIVE"), STR_INIT("LEGACY")};

static const struct shape shape_get_foundation_model_identifier =
    {STR_INIT("GetFoundationModelIdentifier"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048,
     .pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]{1}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2})|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2})"};
static const struct shape shape_foundation_model_arn =
    {STR_INIT("FoundationModelArn"), SHAPE_STRING, .size = sizeof(struct str),
     .pattern = "arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]{1}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2}"};
static const struct shape shape_bedrock_model_id =
    {STR_INIT("BedrockModelId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 140,
     .pattern = "[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2}(/[a-z0-9]{12}|)"};
static const struct shape shape_branded_name =
    {STR_INIT("BrandedName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 20, .pattern = ".*"};
static const struct shape shape_model_modality =
    {STR_INIT("ModelModality"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_model_modality, .enum_count = 3};
static const struct shape shape_boolean =
    {STR_INIT("Boolean"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_model_customization =
    {STR_INIT("ModelCustomization"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_model_customization, .enum_count = 3};
static const struct shape shape_inference_type =
    {STR_INIT("InferenceType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_inference_type, .enum_count = 2};
static const struct shape shape_foundation_model_lifecycle_status =
    {STR_INIT("FoundationModelLifecycleStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_foundation_model_lifecycle_status, .enum_count = 2};
static const struct shape shape_timestamp =
    {STR_INIT("Timestamp"), SHAPE_TIME, .size = sizeof(struct opt_time), .time_format = TIME_ISO8601};
static const struct shape shape_provider =
    {STR_INIT("Provider"), SHAPE_STRING, .size = sizeof(struct str),
     .pattern = "[A-Za-z0-9- ]{1,63}"};

static const struct shape shape_model_modality_list =
    {STR_INIT("ModelModalityList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_model_modality, .element_name = STR_INIT("member")};
static const struct shape shape_model_customization_list =
    {STR_INIT("ModelCustomizationList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_model_customization, .element_name = STR_INIT("member")};
static const struct shape shape_inference_type_list =
    {STR_INIT("InferenceTypeList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_inference_type, .element_name = STR_INIT("member")};
static const struct shape shape_foundation_model_summary_list =
    {STR_INIT("FoundationModelSummaryList"), SHAPE_LIST,
     .size = sizeof(struct bedrock_foundation_model_summary_list),
     .element = &bedrock_foundation_model_summary_shape, .element_name = STR_INIT("member")};

static const struct member bedrock_foundation_model_details_members[] = {
    {STR_INIT("modelArn"), STR_INIT("modelArn"), .shape = &shape_foundation_model_arn,
     .offset = offsetof(struct bedrock_foundation_model_details, model_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("modelId"), STR_INIT("modelId"), .shape = &shape_bedrock_model_id,
     .offset = offsetof(struct bedrock_foundation_model_details, model_id), .flags = MEMBER_REQUIRED},
    {STR_INIT("modelName"), STR_INIT("modelName"), .shape = &shape_branded_name,
     .offset = offsetof(struct bedrock_foundation_model_details, model_name)},
    {STR_INIT("providerName"), STR_INIT("providerName"), .shape = &shape_branded_name,
     .offset = offsetof(struct bedrock_foundation_model_details, provider_name)},
    {STR_INIT("inputModalities"), STR_INIT("inputModalities"), .shape = &shape_model_modality_list,
     .offset = offsetof(struct bedrock_foundation_model_details, input_modalities)},
    {STR_INIT("outputModalities"), STR_INIT("outputModalities"),
     .shape = &shape_model_modality_list,
     .offset = offsetof(struct bedrock_foundation_model_details, output_modalities)},
    {STR_INIT("responseStreamingSupported"), STR_INIT("responseStreamingSupported"),
     .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_foundation_model_details, response_streaming_supported)},
    {STR_INIT("customizationsSupported"), STR_INIT("customizationsSupported"),
     .shape = &shape_model_customization_list,
     .offset = offsetof(struct bedrock_foundation_model_details, customizations_supported)},
    {STR_INIT("inferenceTypesSupported"), STR_INIT("inferenceTypesSupported"),
     .shape = &shape_inference_type_list,
     .offset = offsetof(struct bedrock_foundation_model_details, inference_types_supported)},
    {STR_INIT("modelLifecycle"), STR_INIT("modelLifecycle"),
     .shape = &bedrock_foundation_model_lifecycle_shape,
     .offset = offsetof(struct bedrock_foundation_model_details, model_lifecycle)},
};
const struct shape bedrock_foundation_model_details_shape =
    {STR_INIT("FoundationModelDetails"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_foundation_model_details), .member_count = 10,
     .members = bedrock_foundation_model_details_members};

static const struct member bedrock_foundation_model_lifecycle_members[] = {
    {STR_INIT("status"), STR_INIT("status"), .shape = &shape_foundation_model_lifecycle_status,
     .offset = offsetof(struct bedrock_foundation_model_lifecycle, status), .flags = MEMBER_REQUIRED},
    {STR_INIT("startOfLifeTime"), STR_INIT("startOfLifeTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct bedrock_foundation_model_lifecycle, start_of_life_time),
     .time_format = TIME_ISO8601},
    {STR_INIT("endOfLifeTime"), STR_INIT("endOfLifeTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct bedrock_foundation_model_lifecycle, end_of_life_time),
     .time_format = TIME_ISO8601},
    {STR_INIT("legacyTime"), STR_INIT("legacyTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct bedrock_foundation_model_lifecycle, legacy_time),
     .time_format = TIME_ISO8601},
    {STR_INIT("publicExtendedAccessTime"), STR_INIT("publicExtendedAccessTime"),
     .shape = &shape_timestamp,
     .offset = offsetof(struct bedrock_foundation_model_lifecycle, public_extended_access_time),
     .time_format = TIME_ISO8601},
};
const struct shape bedrock_foundation_model_lifecycle_shape =
    {STR_INIT("FoundationModelLifecycle"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_foundation_model_lifecycle), .member_count = 5,
     .members = bedrock_foundation_model_lifecycle_members};

static const struct member bedrock_foundation_model_summary_members[] = {
    {STR_INIT("modelArn"), STR_INIT("modelArn"), .shape = &shape_foundation_model_arn,
     .offset = offsetof(struct bedrock_foundation_model_summary, model_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("modelId"), STR_INIT("modelId"), .shape = &shape_bedrock_model_id,
     .offset = offsetof(struct bedrock_foundation_model_summary, model_id), .flags = MEMBER_REQUIRED},
    {STR_INIT("modelName"), STR_INIT("modelName"), .shape = &shape_branded_name,
     .offset = offsetof(struct bedrock_foundation_model_summary, model_name)},
    {STR_INIT("providerName"), STR_INIT("providerName"), .shape = &shape_branded_name,
     .offset = offsetof(struct bedrock_foundation_model_summary, provider_name)},
    {STR_INIT("inputModalities"), STR_INIT("inputModalities"), .shape = &shape_model_modality_list,
     .offset = offsetof(struct bedrock_foundation_model_summary, input_modalities)},
    {STR_INIT("outputModalities"), STR_INIT("outputModalities"),
     .shape = &shape_model_modality_list,
     .offset = offsetof(struct bedrock_foundation_model_summary, output_modalities)},
    {STR_INIT("responseStreamingSupported"), STR_INIT("responseStreamingSupported"),
     .shape = &shape_boolean,
     .offset = offsetof(struct bedrock_foundation_model_summary, response_streaming_supported)},
    {STR_INIT("customizationsSupported"), STR_INIT("customizationsSupported"),
     .shape = &shape_model_customization_list,
     .offset = offsetof(struct bedrock_foundation_model_summary, customizations_supported)},
    {STR_INIT("inferenceTypesSupported"), STR_INIT("inferenceTypesSupported"),
     .shape = &shape_inference_type_list,
     .offset = offsetof(struct bedrock_foundation_model_summary, inference_types_supported)},
    {STR_INIT("modelLifecycle"), STR_INIT("modelLifecycle"),
     .shape = &bedrock_foundation_model_lifecycle_shape,
     .offset = offsetof(struct bedrock_foundation_model_summary, model_lifecycle)},
};
const struct shape bedrock_foundation_model_summary_shape =
    {STR_INIT("FoundationModelSummary"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_foundation_model_summary), .member_count = 10,
     .members = bedrock_foundation_model_summary_members};

static const struct member bedrock_get_foundation_model_in_members[] = {
    {STR_INIT("modelIdentifier"), STR_INIT("modelIdentifier"),
     .shape = &shape_get_foundation_model_identifier,
     .offset = offsetof(struct bedrock_get_foundation_model_in, model_identifier),
     .flags = MEMBER_REQUIRED, .place = PLACE_LABEL},
};
const struct shape bedrock_get_foundation_model_in_shape =
    {STR_INIT("GetFoundationModelRequest"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_get_foundation_model_in), .member_count = 1,
     .members = bedrock_get_foundation_model_in_members};

static const struct member bedrock_get_foundation_model_out_members[] = {
    {STR_INIT("modelDetails"), STR_INIT("modelDetails"),
     .shape = &bedrock_foundation_model_details_shape,
     .offset = offsetof(struct bedrock_get_foundation_model_out, model_details)},
};
const struct shape bedrock_get_foundation_model_out_shape =
    {STR_INIT("GetFoundationModelResponse"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_get_foundation_model_out), .member_count = 1,
     .members = bedrock_get_foundation_model_out_members};

static const struct member bedrock_list_foundation_models_in_members[] = {
    {STR_INIT("byProvider"), STR_INIT("byProvider"), .shape = &shape_provider,
     .offset = offsetof(struct bedrock_list_foundation_models_in, by_provider), .place = PLACE_QUERY},
    {STR_INIT("byCustomizationType"), STR_INIT("byCustomizationType"),
     .shape = &shape_model_customization,
     .offset = offsetof(struct bedrock_list_foundation_models_in, by_customization_type),
     .place = PLACE_QUERY},
    {STR_INIT("byOutputModality"), STR_INIT("byOutputModality"), .shape = &shape_model_modality,
     .offset = offsetof(struct bedrock_list_foundation_models_in, by_output_modality),
     .place = PLACE_QUERY},
    {STR_INIT("byInferenceType"), STR_INIT("byInferenceType"), .shape = &shape_inference_type,
     .offset = offsetof(struct bedrock_list_foundation_models_in, by_inference_type),
     .place = PLACE_QUERY},
};
const struct shape bedrock_list_foundation_models_in_shape =
    {STR_INIT("ListFoundationModelsRequest"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_list_foundation_models_in), .member_count = 4,
     .members = bedrock_list_foundation_models_in_members};

static const struct member bedrock_list_foundation_models_out_members[] = {
    {STR_INIT("modelSummaries"), STR_INIT("modelSummaries"),
     .shape = &shape_foundation_model_summary_list,
     .offset = offsetof(struct bedrock_list_foundation_models_out, model_summaries)},
};
const struct shape bedrock_list_foundation_models_out_shape =
    {STR_INIT("ListFoundationModelsResponse"), SHAPE_STRUCT,
     .size = sizeof(struct bedrock_list_foundation_models_out), .member_count = 1,
     .members = bedrock_list_foundation_models_out_members};

const struct aws_error BEDROCK_ACCESS_DENIED_EXCEPTION =
    {.code = STR_INIT("AccessDeniedException"), .shape_name = STR_INIT("AccessDeniedException"),
     .http_status = 403};
const struct aws_error BEDROCK_INTERNAL_SERVER_EXCEPTION =
    {.code = STR_INIT("InternalServerException"), .shape_name = STR_INIT("InternalServerException"),
     .http_status = 500, .server_fault = true};
const struct aws_error BEDROCK_RESOURCE_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("ResourceNotFoundException"),
     .shape_name = STR_INIT("ResourceNotFoundException"), .http_status = 404};
const struct aws_error BEDROCK_THROTTLING_EXCEPTION =
    {.code = STR_INIT("ThrottlingException"), .shape_name = STR_INIT("ThrottlingException"),
     .http_status = 429};
const struct aws_error BEDROCK_VALIDATION_EXCEPTION =
    {.code = STR_INIT("ValidationException"), .shape_name = STR_INIT("ValidationException"),
     .http_status = 400};
static const struct aws_error *const bedrock_get_foundation_model_errors[] =
    {&BEDROCK_RESOURCE_NOT_FOUND_EXCEPTION, &BEDROCK_ACCESS_DENIED_EXCEPTION,
     &BEDROCK_VALIDATION_EXCEPTION, &BEDROCK_INTERNAL_SERVER_EXCEPTION,
     &BEDROCK_THROTTLING_EXCEPTION};
static const struct aws_error *const bedrock_list_foundation_models_errors[] =
    {&BEDROCK_ACCESS_DENIED_EXCEPTION, &BEDROCK_VALIDATION_EXCEPTION,
     &BEDROCK_INTERNAL_SERVER_EXCEPTION, &BEDROCK_THROTTLING_EXCEPTION};

static const struct operation_facts operations[] = {
    [BEDROCK_BATCH_DELETE_ADVANCED_PROMPT_OPTIMIZATION_JOB] = {
        .name = STR_INIT("BatchDeleteAdvancedPromptOptimizationJob"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/advanced-prompt-optimization-job/batch-delete"), .http_status = 202,
        .iam_action = STR_INIT("bedrock:BatchDeleteAdvancedPromptOptimizationJob")},
    [BEDROCK_BATCH_DELETE_EVALUATION_JOB] = {.name = STR_INIT("BatchDeleteEvaluationJob"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/evaluation-jobs/batch-delete"),
        .http_status = 202, .iam_action = STR_INIT("bedrock:BatchDeleteEvaluationJob")},
    [BEDROCK_CANCEL_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW] = {
        .name = STR_INIT("CancelAutomatedReasoningPolicyBuildWorkflow"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/cancel"),
        .http_status = 202,
        .iam_action = STR_INIT("bedrock:CancelAutomatedReasoningPolicyBuildWorkflow")},
    [BEDROCK_CREATE_ADVANCED_PROMPT_OPTIMIZATION_JOB] = {
        .name = STR_INIT("CreateAdvancedPromptOptimizationJob"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/advanced-prompt-optimization-jobs"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:CreateAdvancedPromptOptimizationJob")},
    [BEDROCK_CREATE_AUTOMATED_REASONING_POLICY] = {
        .name = STR_INIT("CreateAutomatedReasoningPolicy"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/automated-reasoning-policies"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:CreateAutomatedReasoningPolicy")},
    [BEDROCK_CREATE_AUTOMATED_REASONING_POLICY_TEST_CASE] = {
        .name = STR_INIT("CreateAutomatedReasoningPolicyTestCase"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/test-cases"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:CreateAutomatedReasoningPolicyTestCase")},
    [BEDROCK_CREATE_AUTOMATED_REASONING_POLICY_VERSION] = {
        .name = STR_INIT("CreateAutomatedReasoningPolicyVersion"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/versions"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:CreateAutomatedReasoningPolicyVersion")},
    [BEDROCK_CREATE_CUSTOM_MODEL] = {.name = STR_INIT("CreateCustomModel"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/custom-models/create-custom-model"),
        .http_status = 202, .iam_action = STR_INIT("bedrock:CreateCustomModel")},
    [BEDROCK_CREATE_CUSTOM_MODEL_DEPLOYMENT] = {.name = STR_INIT("CreateCustomModelDeployment"),
        .method = STR_INIT("POST"),
        .uri = STR_INIT("/model-customization/custom-model-deployments"), .http_status = 202,
        .iam_action = STR_INIT("bedrock:CreateCustomModelDeployment")},
    [BEDROCK_CREATE_EVALUATION_JOB] = {.name = STR_INIT("CreateEvaluationJob"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/evaluation-jobs"), .http_status = 202,
        .iam_action = STR_INIT("bedrock:CreateEvaluationJob")},
    [BEDROCK_CREATE_FOUNDATION_MODEL_AGREEMENT] = {
        .name = STR_INIT("CreateFoundationModelAgreement"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/create-foundation-model-agreement"), .http_status = 202,
        .iam_action = STR_INIT("bedrock:CreateFoundationModelAgreement")},
    [BEDROCK_CREATE_GUARDRAIL] = {.name = STR_INIT("CreateGuardrail"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/guardrails"), .http_status = 202,
        .iam_action = STR_INIT("bedrock:CreateGuardrail")},
    [BEDROCK_CREATE_GUARDRAIL_VERSION] = {.name = STR_INIT("CreateGuardrailVersion"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/guardrails/{guardrailIdentifier}"),
        .http_status = 202, .iam_action = STR_INIT("bedrock:CreateGuardrailVersion")},
    [BEDROCK_CREATE_INFERENCE_PROFILE] = {.name = STR_INIT("CreateInferenceProfile"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/inference-profiles"), .http_status = 201,
        .iam_action = STR_INIT("bedrock:CreateInferenceProfile")},
    [BEDROCK_CREATE_MARKETPLACE_MODEL_ENDPOINT] = {
        .name = STR_INIT("CreateMarketplaceModelEndpoint"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/marketplace-model/endpoints"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:CreateMarketplaceModelEndpoint")},
    [BEDROCK_CREATE_MODEL_COPY_JOB] = {.name = STR_INIT("CreateModelCopyJob"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/model-copy-jobs"), .http_status = 201,
        .iam_action = STR_INIT("bedrock:CreateModelCopyJob")},
    [BEDROCK_CREATE_MODEL_CUSTOMIZATION_JOB] = {.name = STR_INIT("CreateModelCustomizationJob"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/model-customization-jobs"),
        .http_status = 201, .iam_action = STR_INIT("bedrock:CreateModelCustomizationJob")},
    [BEDROCK_CREATE_MODEL_IMPORT_JOB] = {.name = STR_INIT("CreateModelImportJob"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/model-import-jobs"), .http_status = 201,
        .iam_action = STR_INIT("bedrock:CreateModelImportJob")},
    [BEDROCK_CREATE_MODEL_INVOCATION_JOB] = {.name = STR_INIT("CreateModelInvocationJob"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/model-invocation-job"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:CreateModelInvocationJob")},
    [BEDROCK_CREATE_PROMPT_ROUTER] = {.name = STR_INIT("CreatePromptRouter"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/prompt-routers"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:CreatePromptRouter")},
    [BEDROCK_CREATE_PROVISIONED_MODEL_THROUGHPUT] = {
        .name = STR_INIT("CreateProvisionedModelThroughput"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/provisioned-model-throughput"), .http_status = 201,
        .iam_action = STR_INIT("bedrock:CreateProvisionedModelThroughput")},
    [BEDROCK_DELETE_AUTOMATED_REASONING_POLICY] = {
        .name = STR_INIT("DeleteAutomatedReasoningPolicy"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}"), .http_status = 202,
        .iam_action = STR_INIT("bedrock:DeleteAutomatedReasoningPolicy")},
    [BEDROCK_DELETE_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW] = {
        .name = STR_INIT("DeleteAutomatedReasoningPolicyBuildWorkflow"),
        .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}"),
        .http_status = 202,
        .iam_action = STR_INIT("bedrock:DeleteAutomatedReasoningPolicyBuildWorkflow")},
    [BEDROCK_DELETE_AUTOMATED_REASONING_POLICY_TEST_CASE] = {
        .name = STR_INIT("DeleteAutomatedReasoningPolicyTestCase"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}"),
        .http_status = 202, .iam_action = STR_INIT("bedrock:DeleteAutomatedReasoningPolicyTestCase")},
    [BEDROCK_DELETE_CUSTOM_MODEL] = {.name = STR_INIT("DeleteCustomModel"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/custom-models/{modelIdentifier}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:DeleteCustomModel")},
    [BEDROCK_DELETE_CUSTOM_MODEL_DEPLOYMENT] = {.name = STR_INIT("DeleteCustomModelDeployment"),
        .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/model-customization/custom-model-deployments/{customModelDeploymentIdentifier}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:DeleteCustomModelDeployment")},
    [BEDROCK_DELETE_ENFORCED_GUARDRAIL_CONFIGURATION] = {
        .name = STR_INIT("DeleteEnforcedGuardrailConfiguration"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/enforcedGuardrailsConfiguration/{configId}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:DeleteEnforcedGuardrailConfiguration")},
    [BEDROCK_DELETE_FOUNDATION_MODEL_AGREEMENT] = {
        .name = STR_INIT("DeleteFoundationModelAgreement"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/delete-foundation-model-agreement"), .http_status = 202,
        .iam_action = STR_INIT("bedrock:DeleteFoundationModelAgreement")},
    [BEDROCK_DELETE_GUARDRAIL] = {.name = STR_INIT("DeleteGuardrail"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/guardrails/{guardrailIdentifier}"), .http_status = 202,
        .iam_action = STR_INIT("bedrock:DeleteGuardrail")},
    [BEDROCK_DELETE_IMPORTED_MODEL] = {.name = STR_INIT("DeleteImportedModel"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/imported-models/{modelIdentifier}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:DeleteImportedModel")},
    [BEDROCK_DELETE_INFERENCE_PROFILE] = {.name = STR_INIT("DeleteInferenceProfile"),
        .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/inference-profiles/{inferenceProfileIdentifier}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:DeleteInferenceProfile")},
    [BEDROCK_DELETE_MARKETPLACE_MODEL_ENDPOINT] = {
        .name = STR_INIT("DeleteMarketplaceModelEndpoint"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/marketplace-model/endpoints/{endpointArn}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:DeleteMarketplaceModelEndpoint")},
    [BEDROCK_DELETE_MODEL_INVOCATION_LOGGING_CONFIGURATION] = {
        .name = STR_INIT("DeleteModelInvocationLoggingConfiguration"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/logging/modelinvocations"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:DeleteModelInvocationLoggingConfiguration")},
    [BEDROCK_DELETE_PROMPT_ROUTER] = {.name = STR_INIT("DeletePromptRouter"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/prompt-routers/{promptRouterArn}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:DeletePromptRouter")},
    [BEDROCK_DELETE_PROVISIONED_MODEL_THROUGHPUT] = {
        .name = STR_INIT("DeleteProvisionedModelThroughput"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/provisioned-model-throughput/{provisionedModelId}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:DeleteProvisionedModelThroughput")},
    [BEDROCK_DELETE_RESOURCE_POLICY] = {.name = STR_INIT("DeleteResourcePolicy"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/resource-policy/{resourceArn}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:DeleteResourcePolicy")},
    [BEDROCK_DEREGISTER_MARKETPLACE_MODEL_ENDPOINT] = {
        .name = STR_INIT("DeregisterMarketplaceModelEndpoint"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/marketplace-model/endpoints/{endpointArn}/registration"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:DeregisterMarketplaceModelEndpoint")},
    [BEDROCK_EXPORT_AUTOMATED_REASONING_POLICY_VERSION] = {
        .name = STR_INIT("ExportAutomatedReasoningPolicyVersion"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/export"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ExportAutomatedReasoningPolicyVersion")},
    [BEDROCK_GET_ACCOUNT_DATA_RETENTION] = {.name = STR_INIT("GetAccountDataRetention"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/data-retention"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetAccountDataRetention")},
    [BEDROCK_GET_ADVANCED_PROMPT_OPTIMIZATION_JOB] = {
        .name = STR_INIT("GetAdvancedPromptOptimizationJob"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/advanced-prompt-optimization-jobs/{jobIdentifier}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetAdvancedPromptOptimizationJob")},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY] = {.name = STR_INIT("GetAutomatedReasoningPolicy"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/automated-reasoning-policies/{policyArn}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicy")},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY_ANNOTATIONS] = {
        .name = STR_INIT("GetAutomatedReasoningPolicyAnnotations"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicyAnnotations")},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW] = {
        .name = STR_INIT("GetAutomatedReasoningPolicyBuildWorkflow"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}"),
        .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicyBuildWorkflow")},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW_RESULT_ASSETS] = {
        .name = STR_INIT("GetAutomatedReasoningPolicyBuildWorkflowResultAssets"),
        .method = STR_INIT("GET"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/result-assets"),
        .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicyBuildWorkflowResultAssets")},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY_NEXT_SCENARIO] = {
        .name = STR_INIT("GetAutomatedReasoningPolicyNextScenario"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/scenarios"),
        .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicyNextScenario")},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY_TEST_CASE] = {
        .name = STR_INIT("GetAutomatedReasoningPolicyTestCase"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicyTestCase")},
    [BEDROCK_GET_AUTOMATED_REASONING_POLICY_TEST_RESULT] = {
        .name = STR_INIT("GetAutomatedReasoningPolicyTestResult"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-cases/{testCaseId}/test-results"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:GetAutomatedReasoningPolicyTestResult")},
    [BEDROCK_GET_CUSTOM_MODEL] = {.name = STR_INIT("GetCustomModel"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/custom-models/{modelIdentifier}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetCustomModel")},
    [BEDROCK_GET_CUSTOM_MODEL_DEPLOYMENT] = {.name = STR_INIT("GetCustomModelDeployment"),
        .method = STR_INIT("GET"),
        .uri = STR_INIT("/model-customization/custom-model-deployments/{customModelDeploymentIdentifier}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:GetCustomModelDeployment")},
    [BEDROCK_GET_EVALUATION_JOB] = {.name = STR_INIT("GetEvaluationJob"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/evaluation-jobs/{jobIdentifier}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetEvaluationJob")},
    [BEDROCK_GET_FOUNDATION_MODEL] = {.name = STR_INIT("GetFoundationModel"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/foundation-models/{modelIdentifier}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:GetFoundationModel"),
        .in_size = sizeof(struct bedrock_get_foundation_model_in),
        .out_size = sizeof(struct bedrock_get_foundation_model_out),
        .input = &bedrock_get_foundation_model_in_shape,
        .output = &bedrock_get_foundation_model_out_shape,
        .errors = bedrock_get_foundation_model_errors, .error_count = 5},
    [BEDROCK_GET_FOUNDATION_MODEL_AVAILABILITY] = {
        .name = STR_INIT("GetFoundationModelAvailability"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/foundation-model-availability/{modelId}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetFoundationModelAvailability")},
    [BEDROCK_GET_GUARDRAIL] = {.name = STR_INIT("GetGuardrail"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/guardrails/{guardrailIdentifier}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetGuardrail")},
    [BEDROCK_GET_IMPORTED_MODEL] = {.name = STR_INIT("GetImportedModel"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/imported-models/{modelIdentifier}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetImportedModel")},
    [BEDROCK_GET_INFERENCE_PROFILE] = {.name = STR_INIT("GetInferenceProfile"),
        .method = STR_INIT("GET"),
        .uri = STR_INIT("/inference-profiles/{inferenceProfileIdentifier}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetInferenceProfile")},
    [BEDROCK_GET_MARKETPLACE_MODEL_ENDPOINT] = {.name = STR_INIT("GetMarketplaceModelEndpoint"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/marketplace-model/endpoints/{endpointArn}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:GetMarketplaceModelEndpoint")},
    [BEDROCK_GET_MODEL_COPY_JOB] = {.name = STR_INIT("GetModelCopyJob"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/model-copy-jobs/{jobArn}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetModelCopyJob")},
    [BEDROCK_GET_MODEL_CUSTOMIZATION_JOB] = {.name = STR_INIT("GetModelCustomizationJob"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/model-customization-jobs/{jobIdentifier}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:GetModelCustomizationJob")},
    [BEDROCK_GET_MODEL_IMPORT_JOB] = {.name = STR_INIT("GetModelImportJob"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/model-import-jobs/{jobIdentifier}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:GetModelImportJob")},
    [BEDROCK_GET_MODEL_INVOCATION_JOB] = {.name = STR_INIT("GetModelInvocationJob"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/model-invocation-job/{jobIdentifier}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:GetModelInvocationJob")},
    [BEDROCK_GET_MODEL_INVOCATION_LOGGING_CONFIGURATION] = {
        .name = STR_INIT("GetModelInvocationLoggingConfiguration"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/logging/modelinvocations"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetModelInvocationLoggingConfiguration")},
    [BEDROCK_GET_PROMPT_ROUTER] = {.name = STR_INIT("GetPromptRouter"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/prompt-routers/{promptRouterArn}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetPromptRouter")},
    [BEDROCK_GET_PROVISIONED_MODEL_THROUGHPUT] = {.name = STR_INIT("GetProvisionedModelThroughput"),
        .method = STR_INIT("GET"),
        .uri = STR_INIT("/provisioned-model-throughput/{provisionedModelId}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:GetProvisionedModelThroughput")},
    [BEDROCK_GET_RESOURCE_POLICY] = {.name = STR_INIT("GetResourcePolicy"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/resource-policy/{resourceArn}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:GetResourcePolicy")},
    [BEDROCK_GET_USE_CASE_FOR_MODEL_ACCESS] = {.name = STR_INIT("GetUseCaseForModelAccess"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/use-case-for-model-access"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:GetUseCaseForModelAccess")},
    [BEDROCK_LIST_ADVANCED_PROMPT_OPTIMIZATION_JOBS] = {
        .name = STR_INIT("ListAdvancedPromptOptimizationJobs"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/advanced-prompt-optimization-jobs"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListAdvancedPromptOptimizationJobs")},
    [BEDROCK_LIST_AUTOMATED_REASONING_POLICIES] = {
        .name = STR_INIT("ListAutomatedReasoningPolicies"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/automated-reasoning-policies"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListAutomatedReasoningPolicies")},
    [BEDROCK_LIST_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOWS] = {
        .name = STR_INIT("ListAutomatedReasoningPolicyBuildWorkflows"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows"),
        .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListAutomatedReasoningPolicyBuildWorkflows")},
    [BEDROCK_LIST_AUTOMATED_REASONING_POLICY_TEST_CASES] = {
        .name = STR_INIT("ListAutomatedReasoningPolicyTestCases"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/test-cases"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListAutomatedReasoningPolicyTestCases")},
    [BEDROCK_LIST_AUTOMATED_REASONING_POLICY_TEST_RESULTS] = {
        .name = STR_INIT("ListAutomatedReasoningPolicyTestResults"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-results"),
        .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListAutomatedReasoningPolicyTestResults")},
    [BEDROCK_LIST_CUSTOM_MODEL_DEPLOYMENTS] = {.name = STR_INIT("ListCustomModelDeployments"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/model-customization/custom-model-deployments"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:ListCustomModelDeployments")},
    [BEDROCK_LIST_CUSTOM_MODELS] = {.name = STR_INIT("ListCustomModels"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/custom-models"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListCustomModels")},
    [BEDROCK_LIST_ENFORCED_GUARDRAILS_CONFIGURATION] = {
        .name = STR_INIT("ListEnforcedGuardrailsConfiguration"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/enforcedGuardrailsConfiguration"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListEnforcedGuardrailsConfiguration")},
    [BEDROCK_LIST_EVALUATION_JOBS] = {.name = STR_INIT("ListEvaluationJobs"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/evaluation-jobs"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListEvaluationJobs")},
    [BEDROCK_LIST_FOUNDATION_MODEL_AGREEMENT_OFFERS] = {
        .name = STR_INIT("ListFoundationModelAgreementOffers"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/list-foundation-model-agreement-offers/{modelId}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListFoundationModelAgreementOffers")},
    [BEDROCK_LIST_FOUNDATION_MODELS] = {.name = STR_INIT("ListFoundationModels"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/foundation-models"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListFoundationModels"),
        .in_size = sizeof(struct bedrock_list_foundation_models_in),
        .out_size = sizeof(struct bedrock_list_foundation_models_out),
        .input = &bedrock_list_foundation_models_in_shape,
        .output = &bedrock_list_foundation_models_out_shape,
        .errors = bedrock_list_foundation_models_errors, .error_count = 4},
    [BEDROCK_LIST_GUARDRAILS] = {.name = STR_INIT("ListGuardrails"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/guardrails"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListGuardrails")},
    [BEDROCK_LIST_IMPORTED_MODELS] = {.name = STR_INIT("ListImportedModels"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/imported-models"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListImportedModels")},
    [BEDROCK_LIST_INFERENCE_PROFILES] = {.name = STR_INIT("ListInferenceProfiles"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/inference-profiles"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListInferenceProfiles")},
    [BEDROCK_LIST_MARKETPLACE_MODEL_ENDPOINTS] = {.name = STR_INIT("ListMarketplaceModelEndpoints"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/marketplace-model/endpoints"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:ListMarketplaceModelEndpoints")},
    [BEDROCK_LIST_MODEL_COPY_JOBS] = {.name = STR_INIT("ListModelCopyJobs"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/model-copy-jobs"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListModelCopyJobs")},
    [BEDROCK_LIST_MODEL_CUSTOMIZATION_JOBS] = {.name = STR_INIT("ListModelCustomizationJobs"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/model-customization-jobs"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListModelCustomizationJobs")},
    [BEDROCK_LIST_MODEL_IMPORT_JOBS] = {.name = STR_INIT("ListModelImportJobs"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/model-import-jobs"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListModelImportJobs")},
    [BEDROCK_LIST_MODEL_INVOCATION_JOBS] = {.name = STR_INIT("ListModelInvocationJobs"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/model-invocation-jobs"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListModelInvocationJobs")},
    [BEDROCK_LIST_PROMPT_ROUTERS] = {.name = STR_INIT("ListPromptRouters"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/prompt-routers"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListPromptRouters")},
    [BEDROCK_LIST_PROVISIONED_MODEL_THROUGHPUTS] = {
        .name = STR_INIT("ListProvisionedModelThroughputs"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/provisioned-model-throughputs"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListProvisionedModelThroughputs")},
    [BEDROCK_LIST_TAGS_FOR_RESOURCE] = {.name = STR_INIT("ListTagsForResource"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/listTagsForResource"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:ListTagsForResource")},
    [BEDROCK_PUT_ACCOUNT_DATA_RETENTION] = {.name = STR_INIT("PutAccountDataRetention"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/data-retention"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:PutAccountDataRetention")},
    [BEDROCK_PUT_ENFORCED_GUARDRAIL_CONFIGURATION] = {
        .name = STR_INIT("PutEnforcedGuardrailConfiguration"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/enforcedGuardrailsConfiguration"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:PutEnforcedGuardrailConfiguration")},
    [BEDROCK_PUT_MODEL_INVOCATION_LOGGING_CONFIGURATION] = {
        .name = STR_INIT("PutModelInvocationLoggingConfiguration"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/logging/modelinvocations"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:PutModelInvocationLoggingConfiguration")},
    [BEDROCK_PUT_RESOURCE_POLICY] = {.name = STR_INIT("PutResourcePolicy"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/resource-policy"), .http_status = 201,
        .iam_action = STR_INIT("bedrock:PutResourcePolicy")},
    [BEDROCK_PUT_USE_CASE_FOR_MODEL_ACCESS] = {.name = STR_INIT("PutUseCaseForModelAccess"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/use-case-for-model-access"),
        .http_status = 201, .iam_action = STR_INIT("bedrock:PutUseCaseForModelAccess")},
    [BEDROCK_REGISTER_MARKETPLACE_MODEL_ENDPOINT] = {
        .name = STR_INIT("RegisterMarketplaceModelEndpoint"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/marketplace-model/endpoints/{endpointIdentifier}/registration"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:RegisterMarketplaceModelEndpoint")},
    [BEDROCK_START_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW] = {
        .name = STR_INIT("StartAutomatedReasoningPolicyBuildWorkflow"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowType}/start"),
        .http_status = 200,
        .iam_action = STR_INIT("bedrock:StartAutomatedReasoningPolicyBuildWorkflow")},
    [BEDROCK_START_AUTOMATED_REASONING_POLICY_TEST_WORKFLOW] = {
        .name = STR_INIT("StartAutomatedReasoningPolicyTestWorkflow"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-workflows"),
        .http_status = 200,
        .iam_action = STR_INIT("bedrock:StartAutomatedReasoningPolicyTestWorkflow")},
    [BEDROCK_STOP_ADVANCED_PROMPT_OPTIMIZATION_JOB] = {
        .name = STR_INIT("StopAdvancedPromptOptimizationJob"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/advanced-prompt-optimization-jobs/{jobIdentifier}/stop"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:StopAdvancedPromptOptimizationJob")},
    [BEDROCK_STOP_EVALUATION_JOB] = {.name = STR_INIT("StopEvaluationJob"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/evaluation-job/{jobIdentifier}/stop"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:StopEvaluationJob")},
    [BEDROCK_STOP_MODEL_CUSTOMIZATION_JOB] = {.name = STR_INIT("StopModelCustomizationJob"),
        .method = STR_INIT("POST"),
        .uri = STR_INIT("/model-customization-jobs/{jobIdentifier}/stop"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:StopModelCustomizationJob")},
    [BEDROCK_STOP_MODEL_INVOCATION_JOB] = {.name = STR_INIT("StopModelInvocationJob"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/model-invocation-job/{jobIdentifier}/stop"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:StopModelInvocationJob")},
    [BEDROCK_TAG_RESOURCE] = {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/tagResource"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:TagResource")},
    [BEDROCK_UNTAG_RESOURCE] = {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/untagResource"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:UntagResource")},
    [BEDROCK_UPDATE_AUTOMATED_REASONING_POLICY] = {
        .name = STR_INIT("UpdateAutomatedReasoningPolicy"), .method = STR_INIT("PATCH"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:UpdateAutomatedReasoningPolicy")},
    [BEDROCK_UPDATE_AUTOMATED_REASONING_POLICY_ANNOTATIONS] = {
        .name = STR_INIT("UpdateAutomatedReasoningPolicyAnnotations"), .method = STR_INIT("PATCH"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations"),
        .http_status = 200,
        .iam_action = STR_INIT("bedrock:UpdateAutomatedReasoningPolicyAnnotations")},
    [BEDROCK_UPDATE_AUTOMATED_REASONING_POLICY_TEST_CASE] = {
        .name = STR_INIT("UpdateAutomatedReasoningPolicyTestCase"), .method = STR_INIT("PATCH"),
        .uri = STR_INIT("/automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}"),
        .http_status = 200, .iam_action = STR_INIT("bedrock:UpdateAutomatedReasoningPolicyTestCase")},
    [BEDROCK_UPDATE_CUSTOM_MODEL_DEPLOYMENT] = {.name = STR_INIT("UpdateCustomModelDeployment"),
        .method = STR_INIT("PATCH"),
        .uri = STR_INIT("/model-customization/custom-model-deployments/{customModelDeploymentIdentifier}"),
        .http_status = 202, .iam_action = STR_INIT("bedrock:UpdateCustomModelDeployment")},
    [BEDROCK_UPDATE_GUARDRAIL] = {.name = STR_INIT("UpdateGuardrail"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/guardrails/{guardrailIdentifier}"), .http_status = 202,
        .iam_action = STR_INIT("bedrock:UpdateGuardrail")},
    [BEDROCK_UPDATE_MARKETPLACE_MODEL_ENDPOINT] = {
        .name = STR_INIT("UpdateMarketplaceModelEndpoint"), .method = STR_INIT("PATCH"),
        .uri = STR_INIT("/marketplace-model/endpoints/{endpointArn}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:UpdateMarketplaceModelEndpoint")},
    [BEDROCK_UPDATE_PROVISIONED_MODEL_THROUGHPUT] = {
        .name = STR_INIT("UpdateProvisionedModelThroughput"), .method = STR_INIT("PATCH"),
        .uri = STR_INIT("/provisioned-model-throughput/{provisionedModelId}"), .http_status = 200,
        .iam_action = STR_INIT("bedrock:UpdateProvisionedModelThroughput")},
};

const struct service_facts bedrock_facts =
    {.name = STR_INIT("bedrock"), .signing_name = STR_INIT("bedrock"),
     .endpoint_prefix = STR_INIT("bedrock"), .api_version = STR_INIT("2023-04-20"),
     .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 108,
     .operations = operations};
