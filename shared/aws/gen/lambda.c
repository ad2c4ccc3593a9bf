/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/lambda.h"

static const struct operation_facts operations[] = {
    [LAMBDA_ADD_LAYER_VERSION_PERMISSION] =
        {.name = STR_INIT("AddLayerVersionPermission"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy"),
         .iam_action = STR_INIT("lambda:AddLayerVersionPermission"), .http_status = 201},
    [LAMBDA_ADD_PERMISSION] = {.name = STR_INIT("AddPermission"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/policy"),
     .iam_action = STR_INIT("lambda:AddPermission"), .http_status = 201},
    [LAMBDA_CHECKPOINT_DURABLE_EXECUTION] =
        {.name = STR_INIT("CheckpointDurableExecution"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint"),
         .iam_action = STR_INIT("lambda:CheckpointDurableExecution"), .http_status = 200},
    [LAMBDA_CREATE_ALIAS] = {.name = STR_INIT("CreateAlias"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/aliases"),
     .iam_action = STR_INIT("lambda:CreateAlias"), .http_status = 201},
    [LAMBDA_CREATE_CAPACITY_PROVIDER] =
        {.name = STR_INIT("CreateCapacityProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/2025-11-30/capacity-providers"),
         .iam_action = STR_INIT("lambda:CreateCapacityProvider"), .http_status = 202},
    [LAMBDA_CREATE_CODE_SIGNING_CONFIG] =
        {.name = STR_INIT("CreateCodeSigningConfig"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/2020-04-22/code-signing-configs"),
         .iam_action = STR_INIT("lambda:CreateCodeSigningConfig"), .http_status = 201},
    [LAMBDA_CREATE_EVENT_SOURCE_MAPPING] =
        {.name = STR_INIT("CreateEventSourceMapping"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/2015-03-31/event-source-mappings"),
         .iam_action = STR_INIT("lambda:CreateEventSourceMapping"), .http_status = 202},
    [LAMBDA_CREATE_FUNCTION] = {.name = STR_INIT("CreateFunction"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/2015-03-31/functions"), .iam_action = STR_INIT("lambda:CreateFunction"),
     .http_status = 201},
    [LAMBDA_CREATE_FUNCTION_URL_CONFIG] =
        {.name = STR_INIT("CreateFunctionUrlConfig"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/2021-10-31/functions/{FunctionName}/url"),
         .iam_action = STR_INIT("lambda:CreateFunctionUrlConfig"), .http_status = 201},
    [LAMBDA_DELETE_ALIAS] = {.name = STR_INIT("DeleteAlias"), .method = STR_INIT("DELETE"),
     .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/aliases/{Name}"),
     .iam_action = STR_INIT("lambda:DeleteAlias"), .http_status = 204},
    [LAMBDA_DELETE_CAPACITY_PROVIDER] =
        {.name = STR_INIT("DeleteCapacityProvider"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/2025-11-30/capacity-providers/{CapacityProviderName}"),
         .iam_action = STR_INIT("lambda:DeleteCapacityProvider"), .http_status = 202},
    [LAMBDA_DELETE_CODE_SIGNING_CONFIG] =
        {.name = STR_INIT("DeleteCodeSigningConfig"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/2020-04-22/code-signing-configs/{CodeSigningConfigArn}"),
         .iam_action = STR_INIT("lambda:DeleteCodeSigningConfig"), .http_status = 204},
    [LAMBDA_DELETE_EVENT_SOURCE_MAPPING] =
        {.name = STR_INIT("DeleteEventSourceMapping"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/2015-03-31/event-source-mappings/{UUID}"),
         .iam_action = STR_INIT("lambda:DeleteEventSourceMapping"), .http_status = 202},
    [LAMBDA_DELETE_FUNCTION] = {.name = STR_INIT("DeleteFunction"), .method = STR_INIT("DELETE"),
     .uri = STR_INIT("/2015-03-31/functions/{FunctionName}"),
     .iam_action = STR_INIT("lambda:DeleteFunction"), .http_status = 200},
    [LAMBDA_DELETE_FUNCTION_CODE_SIGNING_CONFIG] =
        {.name = STR_INIT("DeleteFunctionCodeSigningConfig"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/2020-06-30/functions/{FunctionName}/code-signing-config"),
         .iam_action = STR_INIT("lambda:DeleteFunctionCodeSigningConfig"), .http_status = 204},
    [LAMBDA_DELETE_FUNCTION_CONCURRENCY] =
        {.name = STR_INIT("DeleteFunctionConcurrency"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/2017-10-31/functions/{FunctionName}/concurrency"),
         .iam_action = STR_INIT("lambda:DeleteFunctionConcurrency"), .http_status = 204},
    [LAMBDA_DELETE_FUNCTION_EVENT_INVOKE_CONFIG] =
        {.name = STR_INIT("DeleteFunctionEventInvokeConfig"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/2019-09-25/functions/{FunctionName}/event-invoke-config"),
         .iam_action = STR_INIT("lambda:DeleteFunctionEventInvokeConfig"), .http_status = 204},
    [LAMBDA_DELETE_FUNCTION_URL_CONFIG] =
        {.name = STR_INIT("DeleteFunctionUrlConfig"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/2021-10-31/functions/{FunctionName}/url"),
         .iam_action = STR_INIT("lambda:DeleteFunctionUrlConfig"), .http_status = 204},
    [LAMBDA_DELETE_LAYER_VERSION] =
        {.name = STR_INIT("DeleteLayerVersion"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/2018-10-31/layers/{LayerName}/versions/{VersionNumber}"),
         .iam_action = STR_INIT("lambda:DeleteLayerVersion"), .http_status = 204},
    [LAMBDA_DELETE_PROVISIONED_CONCURRENCY_CONFIG] =
        {.name = STR_INIT("DeleteProvisionedConcurrencyConfig"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/2019-09-30/functions/{FunctionName}/provisioned-concurrency"),
         .iam_action = STR_INIT("lambda:DeleteProvisionedConcurrencyConfig"), .http_status = 204},
    [LAMBDA_DELETE_RESOURCE_POLICY] =
        {.name = STR_INIT("DeleteResourcePolicy"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/2026-07-09/resource-policy/{ResourceArn}"),
         .iam_action = STR_INIT("lambda:DeleteResourcePolicy"), .http_status = 204},
    [LAMBDA_GET_ACCOUNT_SETTINGS] =
        {.name = STR_INIT("GetAccountSettings"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2016-08-19/account-settings"),
         .iam_action = STR_INIT("lambda:GetAccountSettings"), .http_status = 200},
    [LAMBDA_GET_ALIAS] = {.name = STR_INIT("GetAlias"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/aliases/{Name}"),
     .iam_action = STR_INIT("lambda:GetAlias"), .http_status = 200},
    [LAMBDA_GET_CAPACITY_PROVIDER] =
        {.name = STR_INIT("GetCapacityProvider"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2025-11-30/capacity-providers/{CapacityProviderName}"),
         .iam_action = STR_INIT("lambda:GetCapacityProvider"), .http_status = 200},
    [LAMBDA_GET_CODE_SIGNING_CONFIG] =
        {.name = STR_INIT("GetCodeSigningConfig"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2020-04-22/code-signing-configs/{CodeSigningConfigArn}"),
         .iam_action = STR_INIT("lambda:GetCodeSigningConfig"), .http_status = 200},
    [LAMBDA_GET_DURABLE_EXECUTION] =
        {.name = STR_INIT("GetDurableExecution"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2025-12-01/durable-executions/{DurableExecutionArn}"),
         .iam_action = STR_INIT("lambda:GetDurableExecution"), .http_status = 200},
    [LAMBDA_GET_DURABLE_EXECUTION_HISTORY] =
        {.name = STR_INIT("GetDurableExecutionHistory"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2025-12-01/durable-executions/{DurableExecutionArn}/history"),
         .iam_action = STR_INIT("lambda:GetDurableExecutionHistory"), .http_status = 200},
    [LAMBDA_GET_DURABLE_EXECUTION_STATE] =
        {.name = STR_INIT("GetDurableExecutionState"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2025-12-01/durable-executions/{DurableExecutionArn}/state"),
         .iam_action = STR_INIT("lambda:GetDurableExecutionState"), .http_status = 200},
    [LAMBDA_GET_EVENT_SOURCE_MAPPING] =
        {.name = STR_INIT("GetEventSourceMapping"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2015-03-31/event-source-mappings/{UUID}"),
         .iam_action = STR_INIT("lambda:GetEventSourceMapping"), .http_status = 200},
    [LAMBDA_GET_FUNCTION] = {.name = STR_INIT("GetFunction"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/2015-03-31/functions/{FunctionName}"),
     .iam_action = STR_INIT("lambda:GetFunction"), .http_status = 200},
    [LAMBDA_GET_FUNCTION_CODE_SIGNING_CONFIG] =
        {.name = STR_INIT("GetFunctionCodeSigningConfig"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2020-06-30/functions/{FunctionName}/code-signing-config"),
         .iam_action = STR_INIT("lambda:GetFunctionCodeSigningConfig"), .http_status = 200},
    [LAMBDA_GET_FUNCTION_CONCURRENCY] =
        {.name = STR_INIT("GetFunctionConcurrency"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2019-09-30/functions/{FunctionName}/concurrency"),
         .iam_action = STR_INIT("lambda:GetFunctionConcurrency"), .http_status = 200},
    [LAMBDA_GET_FUNCTION_CONFIGURATION] =
        {.name = STR_INIT("GetFunctionConfiguration"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/configuration"),
         .iam_action = STR_INIT("lambda:GetFunctionConfiguration"), .http_status = 200},
    [LAMBDA_GET_FUNCTION_EVENT_INVOKE_CONFIG] =
        {.name = STR_INIT("GetFunctionEventInvokeConfig"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2019-09-25/functions/{FunctionName}/event-invoke-config"),
         .iam_action = STR_INIT("lambda:GetFunctionEventInvokeConfig"), .http_status = 200},
    [LAMBDA_GET_FUNCTION_RECURSION_CONFIG] =
        {.name = STR_INIT("GetFunctionRecursionConfig"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2024-08-31/functions/{FunctionName}/recursion-config"),
         .iam_action = STR_INIT("lambda:GetFunctionRecursionConfig"), .http_status = 200},
    [LAMBDA_GET_FUNCTION_SCALING_CONFIG] =
        {.name = STR_INIT("GetFunctionScalingConfig"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2025-11-30/functions/{FunctionName}/function-scaling-config"),
         .iam_action = STR_INIT("lambda:GetFunctionScalingConfig"), .http_status = 200},
    [LAMBDA_GET_FUNCTION_URL_CONFIG] =
        {.name = STR_INIT("GetFunctionUrlConfig"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2021-10-31/functions/{FunctionName}/url"),
         .iam_action = STR_INIT("lambda:GetFunctionUrlConfig"), .http_status = 200},
    [LAMBDA_GET_LAYER_VERSION] = {.name = STR_INIT("GetLayerVersion"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/2018-10-31/layers/{LayerName}/versions/{VersionNumber}"),
     .iam_action = STR_INIT("lambda:GetLayerVersion"), .http_status = 200},
    [LAMBDA_GET_LAYER_VERSION_BY_ARN] =
        {.name = STR_INIT("GetLayerVersionByArn"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2018-10-31/layers"), .query = STR_INIT("find=LayerVersion"),
         .iam_action = STR_INIT("lambda:GetLayerVersion"), .http_status = 200},
    [LAMBDA_GET_LAYER_VERSION_POLICY] =
        {.name = STR_INIT("GetLayerVersionPolicy"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy"),
         .iam_action = STR_INIT("lambda:GetLayerVersionPolicy"), .http_status = 200},
    [LAMBDA_GET_POLICY] = {.name = STR_INIT("GetPolicy"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/policy"),
     .iam_action = STR_INIT("lambda:GetPolicy"), .http_status = 200},
    [LAMBDA_GET_PROVISIONED_CONCURRENCY_CONFIG] =
        {.name = STR_INIT("GetProvisionedConcurrencyConfig"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2019-09-30/functions/{FunctionName}/provisioned-concurrency"),
         .iam_action = STR_INIT("lambda:GetProvisionedConcurrencyConfig"), .http_status = 200},
    [LAMBDA_GET_RESOURCE_POLICY] =
        {.name = STR_INIT("GetResourcePolicy"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2026-07-09/resource-policy/{ResourceArn}"),
         .iam_action = STR_INIT("lambda:GetResourcePolicy"), .http_status = 200},
    [LAMBDA_GET_RUNTIME_MANAGEMENT_CONFIG] =
        {.name = STR_INIT("GetRuntimeManagementConfig"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2021-07-20/functions/{FunctionName}/runtime-management-config"),
         .iam_action = STR_INIT("lambda:GetRuntimeManagementConfig"), .http_status = 200},
    [LAMBDA_INVOKE] = {.name = STR_INIT("Invoke"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/invocations"),
     .iam_action = STR_INIT("lambda:InvokeFunction"), .http_status = 200},
    [LAMBDA_INVOKE_ASYNC] = {.name = STR_INIT("InvokeAsync"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/2014-11-13/functions/{FunctionName}/invoke-async"),
     .iam_action = STR_INIT("lambda:InvokeFunction"), .http_status = 202,
     .flags = OPERATION_STREAM_IN},
    [LAMBDA_INVOKE_WITH_RESPONSE_STREAM] =
        {.name = STR_INIT("InvokeWithResponseStream"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/2021-11-15/functions/{FunctionName}/response-streaming-invocations"),
         .iam_action = STR_INIT("lambda:InvokeFunction"), .http_status = 200,
         .flags = OPERATION_EVENTS_OUT},
    [LAMBDA_LIST_ALIASES] = {.name = STR_INIT("ListAliases"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/aliases"),
     .iam_action = STR_INIT("lambda:ListAliases"), .http_status = 200},
    [LAMBDA_LIST_CAPACITY_PROVIDERS] =
        {.name = STR_INIT("ListCapacityProviders"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2025-11-30/capacity-providers"),
         .iam_action = STR_INIT("lambda:ListCapacityProviders"), .http_status = 200},
    [LAMBDA_LIST_CODE_SIGNING_CONFIGS] =
        {.name = STR_INIT("ListCodeSigningConfigs"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2020-04-22/code-signing-configs"),
         .iam_action = STR_INIT("lambda:ListCodeSigningConfigs"), .http_status = 200},
    [LAMBDA_LIST_DURABLE_EXECUTIONS_BY_FUNCTION] =
        {.name = STR_INIT("ListDurableExecutionsByFunction"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2025-12-01/functions/{FunctionName}/durable-executions"),
         .iam_action = STR_INIT("lambda:ListDurableExecutionsByFunction"), .http_status = 200},
    [LAMBDA_LIST_EVENT_SOURCE_MAPPINGS] =
        {.name = STR_INIT("ListEventSourceMappings"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2015-03-31/event-source-mappings"),
         .iam_action = STR_INIT("lambda:ListEventSourceMappings"), .http_status = 200},
    [LAMBDA_LIST_FUNCTION_EVENT_INVOKE_CONFIGS] =
        {.name = STR_INIT("ListFunctionEventInvokeConfigs"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2019-09-25/functions/{FunctionName}/event-invoke-config/list"),
         .iam_action = STR_INIT("lambda:ListFunctionEventInvokeConfigs"), .http_status = 200},
    [LAMBDA_LIST_FUNCTION_URL_CONFIGS] =
        {.name = STR_INIT("ListFunctionUrlConfigs"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2021-10-31/functions/{FunctionName}/urls"),
         .iam_action = STR_INIT("lambda:ListFunctionUrlConfigs"), .http_status = 200},
    [LAMBDA_LIST_FUNCTION_VERSIONS_BY_CAPACITY_PROVIDER] =
        {.name = STR_INIT("ListFunctionVersionsByCapacityProvider"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions"),
         .iam_action = STR_INIT("lambda:ListFunctionVersionsByCapacityProvider"), .http_status = 200},
    [LAMBDA_LIST_FUNCTIONS] = {.name = STR_INIT("ListFunctions"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/2015-03-31/functions"), .iam_action = STR_INIT("lambda:ListFunctions"),
     .http_status = 200},
    [LAMBDA_LIST_FUNCTIONS_BY_CODE_SIGNING_CONFIG] =
        {.name = STR_INIT("ListFunctionsByCodeSigningConfig"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions"),
         .iam_action = STR_INIT("lambda:ListFunctionsByCodeSigningConfig"), .http_status = 200},
    [LAMBDA_LIST_LAYER_VERSIONS] =
        {.name = STR_INIT("ListLayerVersions"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2018-10-31/layers/{LayerName}/versions"),
         .iam_action = STR_INIT("lambda:ListLayerVersions"), .http_status = 200},
    [LAMBDA_LIST_LAYERS] = {.name = STR_INIT("ListLayers"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/2018-10-31/layers"), .iam_action = STR_INIT("lambda:ListLayers"),
     .http_status = 200},
    [LAMBDA_LIST_PROVISIONED_CONCURRENCY_CONFIGS] =
        {.name = STR_INIT("ListProvisionedConcurrencyConfigs"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2019-09-30/functions/{FunctionName}/provisioned-concurrency"),
         .query = STR_INIT("List=ALL"),
         .iam_action = STR_INIT("lambda:ListProvisionedConcurrencyConfigs"), .http_status = 200},
    [LAMBDA_LIST_TAGS] = {.name = STR_INIT("ListTags"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/2017-03-31/tags/{Resource}"), .iam_action = STR_INIT("lambda:ListTags"),
     .http_status = 200},
    [LAMBDA_LIST_VERSIONS_BY_FUNCTION] =
        {.name = STR_INIT("ListVersionsByFunction"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/versions"),
         .iam_action = STR_INIT("lambda:ListVersionsByFunction"), .http_status = 200},
    [LAMBDA_PUBLISH_LAYER_VERSION] =
        {.name = STR_INIT("PublishLayerVersion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/2018-10-31/layers/{LayerName}/versions"),
         .iam_action = STR_INIT("lambda:PublishLayerVersion"), .http_status = 201},
    [LAMBDA_PUBLISH_VERSION] = {.name = STR_INIT("PublishVersion"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/versions"),
     .iam_action = STR_INIT("lambda:PublishVersion"), .http_status = 201},
    [LAMBDA_PUT_FUNCTION_CODE_SIGNING_CONFIG] =
        {.name = STR_INIT("PutFunctionCodeSigningConfig"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2020-06-30/functions/{FunctionName}/code-signing-config"),
         .iam_action = STR_INIT("lambda:PutFunctionCodeSigningConfig"), .http_status = 200},
    [LAMBDA_PUT_FUNCTION_CONCURRENCY] =
        {.name = STR_INIT("PutFunctionConcurrency"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2017-10-31/functions/{FunctionName}/concurrency"),
         .iam_action = STR_INIT("lambda:PutFunctionConcurrency"), .http_status = 200},
    [LAMBDA_PUT_FUNCTION_EVENT_INVOKE_CONFIG] =
        {.name = STR_INIT("PutFunctionEventInvokeConfig"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2019-09-25/functions/{FunctionName}/event-invoke-config"),
         .iam_action = STR_INIT("lambda:PutFunctionEventInvokeConfig"), .http_status = 200},
    [LAMBDA_PUT_FUNCTION_RECURSION_CONFIG] =
        {.name = STR_INIT("PutFunctionRecursionConfig"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2024-08-31/functions/{FunctionName}/recursion-config"),
         .iam_action = STR_INIT("lambda:PutFunctionRecursionConfig"), .http_status = 200},
    [LAMBDA_PUT_FUNCTION_SCALING_CONFIG] =
        {.name = STR_INIT("PutFunctionScalingConfig"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2025-11-30/functions/{FunctionName}/function-scaling-config"),
         .iam_action = STR_INIT("lambda:PutFunctionScalingConfig"), .http_status = 202},
    [LAMBDA_PUT_PROVISIONED_CONCURRENCY_CONFIG] =
        {.name = STR_INIT("PutProvisionedConcurrencyConfig"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2019-09-30/functions/{FunctionName}/provisioned-concurrency"),
         .iam_action = STR_INIT("lambda:PutProvisionedConcurrencyConfig"), .http_status = 202},
    [LAMBDA_PUT_RESOURCE_POLICY] =
        {.name = STR_INIT("PutResourcePolicy"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2026-07-09/resource-policy/{ResourceArn}"),
         .iam_action = STR_INIT("lambda:PutResourcePolicy"), .http_status = 200},
    [LAMBDA_PUT_RUNTIME_MANAGEMENT_CONFIG] =
        {.name = STR_INIT("PutRuntimeManagementConfig"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2021-07-20/functions/{FunctionName}/runtime-management-config"),
         .iam_action = STR_INIT("lambda:PutRuntimeManagementConfig"), .http_status = 200},
    [LAMBDA_REMOVE_LAYER_VERSION_PERMISSION] =
        {.name = STR_INIT("RemoveLayerVersionPermission"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}"),
         .iam_action = STR_INIT("lambda:RemoveLayerVersionPermission"), .http_status = 204},
    [LAMBDA_REMOVE_PERMISSION] =
        {.name = STR_INIT("RemovePermission"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/policy/{StatementId}"),
         .iam_action = STR_INIT("lambda:RemovePermission"), .http_status = 204},
    [LAMBDA_SEND_DURABLE_EXECUTION_CALLBACK_FAILURE] =
        {.name = STR_INIT("SendDurableExecutionCallbackFailure"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/2025-12-01/durable-execution-callbacks/{CallbackId}/fail"),
         .iam_action = STR_INIT("lambda:SendDurableExecutionCallbackFailure"), .http_status = 200},
    [LAMBDA_SEND_DURABLE_EXECUTION_CALLBACK_HEARTBEAT] =
        {.name = STR_INIT("SendDurableExecutionCallbackHeartbeat"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat"),
         .iam_action = STR_INIT("lambda:SendDurableExecutionCallbackHeartbeat"), .http_status = 200},
    [LAMBDA_SEND_DURABLE_EXECUTION_CALLBACK_SUCCESS] =
        {.name = STR_INIT("SendDurableExecutionCallbackSuccess"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed"),
         .iam_action = STR_INIT("lambda:SendDurableExecutionCallbackSuccess"), .http_status = 200},
    [LAMBDA_STOP_DURABLE_EXECUTION] =
        {.name = STR_INIT("StopDurableExecution"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/2025-12-01/durable-executions/{DurableExecutionArn}/stop"),
         .iam_action = STR_INIT("lambda:StopDurableExecution"), .http_status = 200},
    [LAMBDA_TAG_RESOURCE] = {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/2017-03-31/tags/{Resource}"), .iam_action = STR_INIT("lambda:TagResource"),
     .http_status = 204},
    [LAMBDA_UNTAG_RESOURCE] = {.name = STR_INIT("UntagResource"), .method = STR_INIT("DELETE"),
     .uri = STR_INIT("/2017-03-31/tags/{Resource}"), .iam_action = STR_INIT("lambda:UntagResource"),
     .http_status = 204},
    [LAMBDA_UPDATE_ALIAS] = {.name = STR_INIT("UpdateAlias"), .method = STR_INIT("PUT"),
     .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/aliases/{Name}"),
     .iam_action = STR_INIT("lambda:UpdateAlias"), .http_status = 200},
    [LAMBDA_UPDATE_CAPACITY_PROVIDER] =
        {.name = STR_INIT("UpdateCapacityProvider"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2025-11-30/capacity-providers/{CapacityProviderName}"),
         .iam_action = STR_INIT("lambda:UpdateCapacityProvider"), .http_status = 202},
    [LAMBDA_UPDATE_CODE_SIGNING_CONFIG] =
        {.name = STR_INIT("UpdateCodeSigningConfig"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2020-04-22/code-signing-configs/{CodeSigningConfigArn}"),
         .iam_action = STR_INIT("lambda:UpdateCodeSigningConfig"), .http_status = 200},
    [LAMBDA_UPDATE_EVENT_SOURCE_MAPPING] =
        {.name = STR_INIT("UpdateEventSourceMapping"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2015-03-31/event-source-mappings/{UUID}"),
         .iam_action = STR_INIT("lambda:UpdateEventSourceMapping"), .http_status = 202},
    [LAMBDA_UPDATE_FUNCTION_CODE] =
        {.name = STR_INIT("UpdateFunctionCode"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/code"),
         .iam_action = STR_INIT("lambda:UpdateFunctionCode"), .http_status = 200},
    [LAMBDA_UPDATE_FUNCTION_CONFIGURATION] =
        {.name = STR_INIT("UpdateFunctionConfiguration"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2015-03-31/functions/{FunctionName}/configuration"),
         .iam_action = STR_INIT("lambda:UpdateFunctionConfiguration"), .http_status = 200},
    [LAMBDA_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG] =
        {.name = STR_INIT("UpdateFunctionEventInvokeConfig"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/2019-09-25/functions/{FunctionName}/event-invoke-config"),
         .iam_action = STR_INIT("lambda:UpdateFunctionEventInvokeConfig"), .http_status = 200},
    [LAMBDA_UPDATE_FUNCTION_URL_CONFIG] =
        {.name = STR_INIT("UpdateFunctionUrlConfig"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/2021-10-31/functions/{FunctionName}/url"),
         .iam_action = STR_INIT("lambda:UpdateFunctionUrlConfig"), .http_status = 200},
};

const struct service_facts lambda_facts = {
    .name = STR_INIT("lambda"), .signing_name = STR_INIT("lambda"),
    .endpoint_prefix = STR_INIT("lambda"), .api_version = STR_INIT("2015-03-31"),
    .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 88,
    .operations = operations,
};
