/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef SHARED_AWS_GEN_BEDROCK_H
#define SHARED_AWS_GEN_BEDROCK_H

#include "shared/aws/call.h"

enum bedrock_operation {
    BEDROCK_BATCH_DELETE_ADVANCED_PROMPT_OPTIMIZATION_JOB,
    BEDROCK_BATCH_DELETE_EVALUATION_JOB,
    BEDROCK_CANCEL_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW,
    BEDROCK_CREATE_ADVANCED_PROMPT_OPTIMIZATION_JOB,
    BEDROCK_CREATE_AUTOMATED_REASONING_POLICY,
    BEDROCK_CREATE_AUTOMATED_REASONING_POLICY_TEST_CASE,
    BEDROCK_CREATE_AUTOMATED_REASONING_POLICY_VERSION,
    BEDROCK_CREATE_CUSTOM_MODEL,
    BEDROCK_CREATE_CUSTOM_MODEL_DEPLOYMENT,
    BEDROCK_CREATE_EVALUATION_JOB,
    BEDROCK_CREATE_FOUNDATION_MODEL_AGREEMENT,
    BEDROCK_CREATE_GUARDRAIL,
    BEDROCK_CREATE_GUARDRAIL_VERSION,
    BEDROCK_CREATE_INFERENCE_PROFILE,
    BEDROCK_CREATE_MARKETPLACE_MODEL_ENDPOINT,
    BEDROCK_CREATE_MODEL_COPY_JOB,
    BEDROCK_CREATE_MODEL_CUSTOMIZATION_JOB,
    BEDROCK_CREATE_MODEL_IMPORT_JOB,
    BEDROCK_CREATE_MODEL_INVOCATION_JOB,
    BEDROCK_CREATE_PROMPT_ROUTER,
    BEDROCK_CREATE_PROVISIONED_MODEL_THROUGHPUT,
    BEDROCK_DELETE_AUTOMATED_REASONING_POLICY,
    BEDROCK_DELETE_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW,
    BEDROCK_DELETE_AUTOMATED_REASONING_POLICY_TEST_CASE,
    BEDROCK_DELETE_CUSTOM_MODEL,
    BEDROCK_DELETE_CUSTOM_MODEL_DEPLOYMENT,
    BEDROCK_DELETE_ENFORCED_GUARDRAIL_CONFIGURATION,
    BEDROCK_DELETE_FOUNDATION_MODEL_AGREEMENT,
    BEDROCK_DELETE_GUARDRAIL,
    BEDROCK_DELETE_IMPORTED_MODEL,
    BEDROCK_DELETE_INFERENCE_PROFILE,
    BEDROCK_DELETE_MARKETPLACE_MODEL_ENDPOINT,
    BEDROCK_DELETE_MODEL_INVOCATION_LOGGING_CONFIGURATION,
    BEDROCK_DELETE_PROMPT_ROUTER,
    BEDROCK_DELETE_PROVISIONED_MODEL_THROUGHPUT,
    BEDROCK_DELETE_RESOURCE_POLICY,
    BEDROCK_DEREGISTER_MARKETPLACE_MODEL_ENDPOINT,
    BEDROCK_EXPORT_AUTOMATED_REASONING_POLICY_VERSION,
    BEDROCK_GET_ACCOUNT_DATA_RETENTION,
    BEDROCK_GET_ADVANCED_PROMPT_OPTIMIZATION_JOB,
    BEDROCK_GET_AUTOMATED_REASONING_POLICY,
    BEDROCK_GET_AUTOMATED_REASONING_POLICY_ANNOTATIONS,
    BEDROCK_GET_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW,
    BEDROCK_GET_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW_RESULT_ASSETS,
    BEDROCK_GET_AUTOMATED_REASONING_POLICY_NEXT_SCENARIO,
    BEDROCK_GET_AUTOMATED_REASONING_POLICY_TEST_CASE,
    BEDROCK_GET_AUTOMATED_REASONING_POLICY_TEST_RESULT,
    BEDROCK_GET_CUSTOM_MODEL,
    BEDROCK_GET_CUSTOM_MODEL_DEPLOYMENT,
    BEDROCK_GET_EVALUATION_JOB,
    BEDROCK_GET_FOUNDATION_MODEL,
    BEDROCK_GET_FOUNDATION_MODEL_AVAILABILITY,
    BEDROCK_GET_GUARDRAIL,
    BEDROCK_GET_IMPORTED_MODEL,
    BEDROCK_GET_INFERENCE_PROFILE,
    BEDROCK_GET_MARKETPLACE_MODEL_ENDPOINT,
    BEDROCK_GET_MODEL_COPY_JOB,
    BEDROCK_GET_MODEL_CUSTOMIZATION_JOB,
    BEDROCK_GET_MODEL_IMPORT_JOB,
    BEDROCK_GET_MODEL_INVOCATION_JOB,
    BEDROCK_GET_MODEL_INVOCATION_LOGGING_CONFIGURATION,
    BEDROCK_GET_PROMPT_ROUTER,
    BEDROCK_GET_PROVISIONED_MODEL_THROUGHPUT,
    BEDROCK_GET_RESOURCE_POLICY,
    BEDROCK_GET_USE_CASE_FOR_MODEL_ACCESS,
    BEDROCK_LIST_ADVANCED_PROMPT_OPTIMIZATION_JOBS,
    BEDROCK_LIST_AUTOMATED_REASONING_POLICIES,
    BEDROCK_LIST_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOWS,
    BEDROCK_LIST_AUTOMATED_REASONING_POLICY_TEST_CASES,
    BEDROCK_LIST_AUTOMATED_REASONING_POLICY_TEST_RESULTS,
    BEDROCK_LIST_CUSTOM_MODEL_DEPLOYMENTS,
    BEDROCK_LIST_CUSTOM_MODELS,
    BEDROCK_LIST_ENFORCED_GUARDRAILS_CONFIGURATION,
    BEDROCK_LIST_EVALUATION_JOBS,
    BEDROCK_LIST_FOUNDATION_MODEL_AGREEMENT_OFFERS,
    BEDROCK_LIST_FOUNDATION_MODELS,
    BEDROCK_LIST_GUARDRAILS,
    BEDROCK_LIST_IMPORTED_MODELS,
    BEDROCK_LIST_INFERENCE_PROFILES,
    BEDROCK_LIST_MARKETPLACE_MODEL_ENDPOINTS,
    BEDROCK_LIST_MODEL_COPY_JOBS,
    BEDROCK_LIST_MODEL_CUSTOMIZATION_JOBS,
    BEDROCK_LIST_MODEL_IMPORT_JOBS,
    BEDROCK_LIST_MODEL_INVOCATION_JOBS,
    BEDROCK_LIST_PROMPT_ROUTERS,
    BEDROCK_LIST_PROVISIONED_MODEL_THROUGHPUTS,
    BEDROCK_LIST_TAGS_FOR_RESOURCE,
    BEDROCK_PUT_ACCOUNT_DATA_RETENTION,
    BEDROCK_PUT_ENFORCED_GUARDRAIL_CONFIGURATION,
    BEDROCK_PUT_MODEL_INVOCATION_LOGGING_CONFIGURATION,
    BEDROCK_PUT_RESOURCE_POLICY,
    BEDROCK_PUT_USE_CASE_FOR_MODEL_ACCESS,
    BEDROCK_REGISTER_MARKETPLACE_MODEL_ENDPOINT,
    BEDROCK_START_AUTOMATED_REASONING_POLICY_BUILD_WORKFLOW,
    BEDROCK_START_AUTOMATED_REASONING_POLICY_TEST_WORKFLOW,
    BEDROCK_STOP_ADVANCED_PROMPT_OPTIMIZATION_JOB,
    BEDROCK_STOP_EVALUATION_JOB,
    BEDROCK_STOP_MODEL_CUSTOMIZATION_JOB,
    BEDROCK_STOP_MODEL_INVOCATION_JOB,
    BEDROCK_TAG_RESOURCE,
    BEDROCK_UNTAG_RESOURCE,
    BEDROCK_UPDATE_AUTOMATED_REASONING_POLICY,
    BEDROCK_UPDATE_AUTOMATED_REASONING_POLICY_ANNOTATIONS,
    BEDROCK_UPDATE_AUTOMATED_REASONING_POLICY_TEST_CASE,
    BEDROCK_UPDATE_CUSTOM_MODEL_DEPLOYMENT,
    BEDROCK_UPDATE_GUARDRAIL,
    BEDROCK_UPDATE_MARKETPLACE_MODEL_ENDPOINT,
    BEDROCK_UPDATE_PROVISIONED_MODEL_THROUGHPUT,
    BEDROCK_OPERATION_COUNT,
};

extern const struct service_facts bedrock_facts;
extern const struct operation bedrock_operations[BEDROCK_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error BEDROCK_ACCESS_DENIED_EXCEPTION;
extern const struct aws_error BEDROCK_INTERNAL_SERVER_EXCEPTION;
extern const struct aws_error BEDROCK_RESOURCE_NOT_FOUND_EXCEPTION;
extern const struct aws_error BEDROCK_THROTTLING_EXCEPTION;
extern const struct aws_error BEDROCK_VALIDATION_EXCEPTION;

/* Lists and maps. */
struct bedrock_foundation_model_summary_list {
    struct bedrock_foundation_model_summary *items;
    size_t count;
};

struct bedrock_foundation_model_details {
    struct str model_arn; /* required */
    struct str model_id; /* required */
    struct str model_name;
    struct str provider_name;
    struct str_list input_modalities;
    struct str_list output_modalities;
    struct opt_bool response_streaming_supported;
    struct str_list customizations_supported;
    struct str_list inference_types_supported;
    const struct bedrock_foundation_model_lifecycle *model_lifecycle;
};

struct bedrock_foundation_model_lifecycle {
    struct str status; /* required */
    struct opt_time start_of_life_time;
    struct opt_time end_of_life_time;
    struct opt_time legacy_time;
    struct opt_time public_extended_access_time;
};

struct bedrock_foundation_model_summary {
    struct str model_arn; /* required */
    struct str model_id; /* required */
    struct str model_name;
    struct str provider_name;
    struct str_list input_modalities;
    struct str_list output_modalities;
    struct opt_bool response_streaming_supported;
    struct str_list customizations_supported;
    struct str_list inference_types_supported;
    const struct bedrock_foundation_model_lifecycle *model_lifecycle;
};

/* GetFoundationModel */
struct bedrock_get_foundation_model_in {
    struct str model_identifier; /* required */
};
struct bedrock_get_foundation_model_out {
    const struct bedrock_foundation_model_details *model_details;
};
enum outcome bedrock_get_foundation_model(struct call *call,
                                          const struct bedrock_get_foundation_model_in *in,
                                          struct bedrock_get_foundation_model_out *out);
static inline enum outcome bedrock_get_foundation_model_run(struct call *call, const void *in,
                                                            void *out) {
    return bedrock_get_foundation_model(call, in, out);
}

/* ListFoundationModels */
struct bedrock_list_foundation_models_in {
    struct str by_provider;
    struct str by_customization_type;
    struct str by_output_modality;
    struct str by_inference_type;
};
struct bedrock_list_foundation_models_out {
    struct bedrock_foundation_model_summary_list model_summaries;
};
enum outcome bedrock_list_foundation_models(struct call *call,
                                            const struct bedrock_list_foundation_models_in *in,
                                            struct bedrock_list_foundation_models_out *out);
static inline enum outcome bedrock_list_foundation_models_run(struct call *call, const void *in,
                                                              void *out) {
    return bedrock_list_foundation_models(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape bedrock_foundation_model_details_shape;
extern const struct shape bedrock_foundation_model_lifecycle_shape;
extern const struct shape bedrock_foundation_model_summary_shape;
extern const struct shape bedrock_get_foundation_model_in_shape;
extern const struct shape bedrock_get_foundation_model_out_shape;
extern const struct shape bedrock_list_foundation_models_in_shape;
extern const struct shape bedrock_list_foundation_models_out_shape;

#endif
