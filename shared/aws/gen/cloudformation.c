/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/cloudformation.h"

static const struct operation_facts operations[] = {
    [CLOUDFORMATION_ACTIVATE_ORGANIZATIONS_ACCESS] =
        {.name = STR_INIT("ActivateOrganizationsAccess"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:ActivateOrganizationsAccess"),
         .result_wrapper = STR_INIT("ActivateOrganizationsAccessResult"), .http_status = 200},
    [CLOUDFORMATION_ACTIVATE_TYPE] =
        {.name = STR_INIT("ActivateType"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ActivateType"),
         .result_wrapper = STR_INIT("ActivateTypeResult"), .http_status = 200},
    [CLOUDFORMATION_BATCH_DESCRIBE_TYPE_CONFIGURATIONS] =
        {.name = STR_INIT("BatchDescribeTypeConfigurations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:BatchDescribeTypeConfigurations"),
         .result_wrapper = STR_INIT("BatchDescribeTypeConfigurationsResult"), .http_status = 200},
    [CLOUDFORMATION_CANCEL_UPDATE_STACK] =
        {.name = STR_INIT("CancelUpdateStack"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:CancelUpdateStack"), .http_status = 200},
    [CLOUDFORMATION_CONTINUE_UPDATE_ROLLBACK] =
        {.name = STR_INIT("ContinueUpdateRollback"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:ContinueUpdateRollback"),
         .result_wrapper = STR_INIT("ContinueUpdateRollbackResult"), .http_status = 200},
    [CLOUDFORMATION_CREATE_CHANGE_SET] =
        {.name = STR_INIT("CreateChangeSet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:CreateChangeSet"),
         .result_wrapper = STR_INIT("CreateChangeSetResult"), .http_status = 200},
    [CLOUDFORMATION_CREATE_GENERATED_TEMPLATE] =
        {.name = STR_INIT("CreateGeneratedTemplate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:CreateGeneratedTemplate"),
         .result_wrapper = STR_INIT("CreateGeneratedTemplateResult"), .http_status = 200},
    [CLOUDFORMATION_CREATE_STACK] =
        {.name = STR_INIT("CreateStack"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:CreateStack"),
         .result_wrapper = STR_INIT("CreateStackResult"), .http_status = 200},
    [CLOUDFORMATION_CREATE_STACK_INSTANCES] =
        {.name = STR_INIT("CreateStackInstances"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:CreateStackInstances"),
         .result_wrapper = STR_INIT("CreateStackInstancesResult"), .http_status = 200},
    [CLOUDFORMATION_CREATE_STACK_REFACTOR] =
        {.name = STR_INIT("CreateStackRefactor"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:CreateStackRefactor"),
         .result_wrapper = STR_INIT("CreateStackRefactorResult"), .http_status = 200},
    [CLOUDFORMATION_CREATE_STACK_SET] =
        {.name = STR_INIT("CreateStackSet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:CreateStackSet"),
         .result_wrapper = STR_INIT("CreateStackSetResult"), .http_status = 200},
    [CLOUDFORMATION_DEACTIVATE_ORGANIZATIONS_ACCESS] =
        {.name = STR_INIT("DeactivateOrganizationsAccess"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DeactivateOrganizationsAccess"),
         .result_wrapper = STR_INIT("DeactivateOrganizationsAccessResult"), .http_status = 200},
    [CLOUDFORMATION_DEACTIVATE_TYPE] =
        {.name = STR_INIT("DeactivateType"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DeactivateType"),
         .result_wrapper = STR_INIT("DeactivateTypeResult"), .http_status = 200},
    [CLOUDFORMATION_DELETE_CHANGE_SET] =
        {.name = STR_INIT("DeleteChangeSet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DeleteChangeSet"),
         .result_wrapper = STR_INIT("DeleteChangeSetResult"), .http_status = 200},
    [CLOUDFORMATION_DELETE_GENERATED_TEMPLATE] =
        {.name = STR_INIT("DeleteGeneratedTemplate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:DeleteGeneratedTemplate"),
         .http_status = 200},
    [CLOUDFORMATION_DELETE_STACK] =
        {.name = STR_INIT("DeleteStack"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DeleteStack"), .http_status = 200},
    [CLOUDFORMATION_DELETE_STACK_INSTANCES] =
        {.name = STR_INIT("DeleteStackInstances"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DeleteStackInstances"),
         .result_wrapper = STR_INIT("DeleteStackInstancesResult"), .http_status = 200},
    [CLOUDFORMATION_DELETE_STACK_SET] =
        {.name = STR_INIT("DeleteStackSet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DeleteStackSet"),
         .result_wrapper = STR_INIT("DeleteStackSetResult"), .http_status = 200},
    [CLOUDFORMATION_DEREGISTER_TYPE] =
        {.name = STR_INIT("DeregisterType"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DeregisterType"),
         .result_wrapper = STR_INIT("DeregisterTypeResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_ACCOUNT_LIMITS] =
        {.name = STR_INIT("DescribeAccountLimits"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:DescribeAccountLimits"),
         .result_wrapper = STR_INIT("DescribeAccountLimitsResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_CHANGE_SET] =
        {.name = STR_INIT("DescribeChangeSet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DescribeChangeSet"),
         .result_wrapper = STR_INIT("DescribeChangeSetResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_CHANGE_SET_HOOKS] =
        {.name = STR_INIT("DescribeChangeSetHooks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:DescribeChangeSetHooks"),
         .result_wrapper = STR_INIT("DescribeChangeSetHooksResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_EVENTS] =
        {.name = STR_INIT("DescribeEvents"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DescribeEvents"),
         .result_wrapper = STR_INIT("DescribeEventsResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_GENERATED_TEMPLATE] =
        {.name = STR_INIT("DescribeGeneratedTemplate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:DescribeGeneratedTemplate"),
         .result_wrapper = STR_INIT("DescribeGeneratedTemplateResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_ORGANIZATIONS_ACCESS] =
        {.name = STR_INIT("DescribeOrganizationsAccess"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:DescribeOrganizationsAccess"),
         .result_wrapper = STR_INIT("DescribeOrganizationsAccessResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_PUBLISHER] =
        {.name = STR_INIT("DescribePublisher"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DescribePublisher"),
         .result_wrapper = STR_INIT("DescribePublisherResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_RESOURCE_SCAN] =
        {.name = STR_INIT("DescribeResourceScan"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DescribeResourceScan"),
         .result_wrapper = STR_INIT("DescribeResourceScanResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_STACK_DRIFT_DETECTION_STATUS] =
        {.name = STR_INIT("DescribeStackDriftDetectionStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DescribeStackDriftDetectionStatus"),
         .result_wrapper = STR_INIT("DescribeStackDriftDetectionStatusResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_STACK_EVENTS] =
        {.name = STR_INIT("DescribeStackEvents"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DescribeStackEvents"),
         .result_wrapper = STR_INIT("DescribeStackEventsResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_STACK_INSTANCE] =
        {.name = STR_INIT("DescribeStackInstance"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:DescribeStackInstance"),
         .result_wrapper = STR_INIT("DescribeStackInstanceResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_STACK_REFACTOR] =
        {.name = STR_INIT("DescribeStackRefactor"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:DescribeStackRefactor"),
         .result_wrapper = STR_INIT("DescribeStackRefactorResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_STACK_RESOURCE] =
        {.name = STR_INIT("DescribeStackResource"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:DescribeStackResource"),
         .result_wrapper = STR_INIT("DescribeStackResourceResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_STACK_RESOURCE_DRIFTS] =
        {.name = STR_INIT("DescribeStackResourceDrifts"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:DescribeStackResourceDrifts"),
         .result_wrapper = STR_INIT("DescribeStackResourceDriftsResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_STACK_RESOURCES] =
        {.name = STR_INIT("DescribeStackResources"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:DescribeStackResources"),
         .result_wrapper = STR_INIT("DescribeStackResourcesResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_STACK_SET] =
        {.name = STR_INIT("DescribeStackSet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DescribeStackSet"),
         .result_wrapper = STR_INIT("DescribeStackSetResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_STACK_SET_OPERATION] =
        {.name = STR_INIT("DescribeStackSetOperation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:DescribeStackSetOperation"),
         .result_wrapper = STR_INIT("DescribeStackSetOperationResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_STACKS] =
        {.name = STR_INIT("DescribeStacks"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DescribeStacks"),
         .result_wrapper = STR_INIT("DescribeStacksResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_TYPE] =
        {.name = STR_INIT("DescribeType"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DescribeType"),
         .result_wrapper = STR_INIT("DescribeTypeResult"), .http_status = 200},
    [CLOUDFORMATION_DESCRIBE_TYPE_REGISTRATION] =
        {.name = STR_INIT("DescribeTypeRegistration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:DescribeTypeRegistration"),
         .result_wrapper = STR_INIT("DescribeTypeRegistrationResult"), .http_status = 200},
    [CLOUDFORMATION_DETECT_STACK_DRIFT] =
        {.name = STR_INIT("DetectStackDrift"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DetectStackDrift"),
         .result_wrapper = STR_INIT("DetectStackDriftResult"), .http_status = 200},
    [CLOUDFORMATION_DETECT_STACK_RESOURCE_DRIFT] =
        {.name = STR_INIT("DetectStackResourceDrift"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:DetectStackResourceDrift"),
         .result_wrapper = STR_INIT("DetectStackResourceDriftResult"), .http_status = 200},
    [CLOUDFORMATION_DETECT_STACK_SET_DRIFT] =
        {.name = STR_INIT("DetectStackSetDrift"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:DetectStackSetDrift"),
         .result_wrapper = STR_INIT("DetectStackSetDriftResult"), .http_status = 200},
    [CLOUDFORMATION_ESTIMATE_TEMPLATE_COST] =
        {.name = STR_INIT("EstimateTemplateCost"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:EstimateTemplateCost"),
         .result_wrapper = STR_INIT("EstimateTemplateCostResult"), .http_status = 200},
    [CLOUDFORMATION_EXECUTE_CHANGE_SET] =
        {.name = STR_INIT("ExecuteChangeSet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ExecuteChangeSet"),
         .result_wrapper = STR_INIT("ExecuteChangeSetResult"), .http_status = 200},
    [CLOUDFORMATION_EXECUTE_STACK_REFACTOR] =
        {.name = STR_INIT("ExecuteStackRefactor"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ExecuteStackRefactor"), .http_status = 200},
    [CLOUDFORMATION_GET_GENERATED_TEMPLATE] =
        {.name = STR_INIT("GetGeneratedTemplate"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:GetGeneratedTemplate"),
         .result_wrapper = STR_INIT("GetGeneratedTemplateResult"), .http_status = 200},
    [CLOUDFORMATION_GET_HOOK_RESULT] =
        {.name = STR_INIT("GetHookResult"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:GetHookResult"),
         .result_wrapper = STR_INIT("GetHookResultResult"), .http_status = 200},
    [CLOUDFORMATION_GET_STACK_POLICY] =
        {.name = STR_INIT("GetStackPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:GetStackPolicy"),
         .result_wrapper = STR_INIT("GetStackPolicyResult"), .http_status = 200},
    [CLOUDFORMATION_GET_TEMPLATE] =
        {.name = STR_INIT("GetTemplate"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:GetTemplate"),
         .result_wrapper = STR_INIT("GetTemplateResult"), .http_status = 200},
    [CLOUDFORMATION_GET_TEMPLATE_SUMMARY] =
        {.name = STR_INIT("GetTemplateSummary"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:GetTemplateSummary"),
         .result_wrapper = STR_INIT("GetTemplateSummaryResult"), .http_status = 200},
    [CLOUDFORMATION_IMPORT_STACKS_TO_STACK_SET] =
        {.name = STR_INIT("ImportStacksToStackSet"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:ImportStacksToStackSet"),
         .result_wrapper = STR_INIT("ImportStacksToStackSetResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_CHANGE_SETS] =
        {.name = STR_INIT("ListChangeSets"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListChangeSets"),
         .result_wrapper = STR_INIT("ListChangeSetsResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_EXPORTS] =
        {.name = STR_INIT("ListExports"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListExports"),
         .result_wrapper = STR_INIT("ListExportsResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_GENERATED_TEMPLATES] =
        {.name = STR_INIT("ListGeneratedTemplates"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:ListGeneratedTemplates"),
         .result_wrapper = STR_INIT("ListGeneratedTemplatesResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_HOOK_RESULTS] =
        {.name = STR_INIT("ListHookResults"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListHookResults"),
         .result_wrapper = STR_INIT("ListHookResultsResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_IMPORTS] =
        {.name = STR_INIT("ListImports"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListImports"),
         .result_wrapper = STR_INIT("ListImportsResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_RESOURCE_SCAN_RELATED_RESOURCES] =
        {.name = STR_INIT("ListResourceScanRelatedResources"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListResourceScanRelatedResources"),
         .result_wrapper = STR_INIT("ListResourceScanRelatedResourcesResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_RESOURCE_SCAN_RESOURCES] =
        {.name = STR_INIT("ListResourceScanResources"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:ListResourceScanResources"),
         .result_wrapper = STR_INIT("ListResourceScanResourcesResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_RESOURCE_SCANS] =
        {.name = STR_INIT("ListResourceScans"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListResourceScans"),
         .result_wrapper = STR_INIT("ListResourceScansResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_STACK_INSTANCE_RESOURCE_DRIFTS] =
        {.name = STR_INIT("ListStackInstanceResourceDrifts"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListStackInstanceResourceDrifts"),
         .result_wrapper = STR_INIT("ListStackInstanceResourceDriftsResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_STACK_INSTANCES] =
        {.name = STR_INIT("ListStackInstances"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListStackInstances"),
         .result_wrapper = STR_INIT("ListStackInstancesResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_STACK_REFACTOR_ACTIONS] =
        {.name = STR_INIT("ListStackRefactorActions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:ListStackRefactorActions"),
         .result_wrapper = STR_INIT("ListStackRefactorActionsResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_STACK_REFACTORS] =
        {.name = STR_INIT("ListStackRefactors"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListStackRefactors"),
         .result_wrapper = STR_INIT("ListStackRefactorsResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_STACK_RESOURCES] =
        {.name = STR_INIT("ListStackResources"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListStackResources"),
         .result_wrapper = STR_INIT("ListStackResourcesResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_STACK_SET_AUTO_DEPLOYMENT_TARGETS] =
        {.name = STR_INIT("ListStackSetAutoDeploymentTargets"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListStackSetAutoDeploymentTargets"),
         .result_wrapper = STR_INIT("ListStackSetAutoDeploymentTargetsResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_STACK_SET_OPERATION_RESULTS] =
        {.name = STR_INIT("ListStackSetOperationResults"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListStackSetOperationResults"),
         .result_wrapper = STR_INIT("ListStackSetOperationResultsResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_STACK_SET_OPERATIONS] =
        {.name = STR_INIT("ListStackSetOperations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:ListStackSetOperations"),
         .result_wrapper = STR_INIT("ListStackSetOperationsResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_STACK_SETS] =
        {.name = STR_INIT("ListStackSets"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListStackSets"),
         .result_wrapper = STR_INIT("ListStackSetsResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_STACKS] =
        {.name = STR_INIT("ListStacks"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListStacks"),
         .result_wrapper = STR_INIT("ListStacksResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_TYPE_REGISTRATIONS] =
        {.name = STR_INIT("ListTypeRegistrations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:ListTypeRegistrations"),
         .result_wrapper = STR_INIT("ListTypeRegistrationsResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_TYPE_VERSIONS] =
        {.name = STR_INIT("ListTypeVersions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListTypeVersions"),
         .result_wrapper = STR_INIT("ListTypeVersionsResult"), .http_status = 200},
    [CLOUDFORMATION_LIST_TYPES] =
        {.name = STR_INIT("ListTypes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ListTypes"),
         .result_wrapper = STR_INIT("ListTypesResult"), .http_status = 200},
    [CLOUDFORMATION_PUBLISH_TYPE] =
        {.name = STR_INIT("PublishType"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:PublishType"),
         .result_wrapper = STR_INIT("PublishTypeResult"), .http_status = 200},
    [CLOUDFORMATION_RECORD_HANDLER_PROGRESS] =
        {.name = STR_INIT("RecordHandlerProgress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:RecordHandlerProgress"),
         .result_wrapper = STR_INIT("RecordHandlerProgressResult"), .http_status = 200},
    [CLOUDFORMATION_REGISTER_PUBLISHER] =
        {.name = STR_INIT("RegisterPublisher"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:RegisterPublisher"),
         .result_wrapper = STR_INIT("RegisterPublisherResult"), .http_status = 200},
    [CLOUDFORMATION_REGISTER_TYPE] =
        {.name = STR_INIT("RegisterType"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:RegisterType"),
         .result_wrapper = STR_INIT("RegisterTypeResult"), .http_status = 200},
    [CLOUDFORMATION_ROLLBACK_STACK] =
        {.name = STR_INIT("RollbackStack"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:RollbackStack"),
         .result_wrapper = STR_INIT("RollbackStackResult"), .http_status = 200},
    [CLOUDFORMATION_SET_STACK_POLICY] =
        {.name = STR_INIT("SetStackPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:SetStackPolicy"), .http_status = 200},
    [CLOUDFORMATION_SET_TYPE_CONFIGURATION] =
        {.name = STR_INIT("SetTypeConfiguration"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:SetTypeConfiguration"),
         .result_wrapper = STR_INIT("SetTypeConfigurationResult"), .http_status = 200},
    [CLOUDFORMATION_SET_TYPE_DEFAULT_VERSION] =
        {.name = STR_INIT("SetTypeDefaultVersion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:SetTypeDefaultVersion"),
         .result_wrapper = STR_INIT("SetTypeDefaultVersionResult"), .http_status = 200},
    [CLOUDFORMATION_SIGNAL_RESOURCE] =
        {.name = STR_INIT("SignalResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:SignalResource"), .http_status = 200},
    [CLOUDFORMATION_START_RESOURCE_SCAN] =
        {.name = STR_INIT("StartResourceScan"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:StartResourceScan"),
         .result_wrapper = STR_INIT("StartResourceScanResult"), .http_status = 200},
    [CLOUDFORMATION_STOP_STACK_SET_OPERATION] =
        {.name = STR_INIT("StopStackSetOperation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:StopStackSetOperation"),
         .result_wrapper = STR_INIT("StopStackSetOperationResult"), .http_status = 200},
    [CLOUDFORMATION_TEST_TYPE] =
        {.name = STR_INIT("TestType"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:TestType"),
         .result_wrapper = STR_INIT("TestTypeResult"), .http_status = 200},
    [CLOUDFORMATION_UPDATE_GENERATED_TEMPLATE] =
        {.name = STR_INIT("UpdateGeneratedTemplate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:UpdateGeneratedTemplate"),
         .result_wrapper = STR_INIT("UpdateGeneratedTemplateResult"), .http_status = 200},
    [CLOUDFORMATION_UPDATE_STACK] =
        {.name = STR_INIT("UpdateStack"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:UpdateStack"),
         .result_wrapper = STR_INIT("UpdateStackResult"), .http_status = 200},
    [CLOUDFORMATION_UPDATE_STACK_INSTANCES] =
        {.name = STR_INIT("UpdateStackInstances"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:UpdateStackInstances"),
         .result_wrapper = STR_INIT("UpdateStackInstancesResult"), .http_status = 200},
    [CLOUDFORMATION_UPDATE_STACK_SET] =
        {.name = STR_INIT("UpdateStackSet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:UpdateStackSet"),
         .result_wrapper = STR_INIT("UpdateStackSetResult"), .http_status = 200},
    [CLOUDFORMATION_UPDATE_TERMINATION_PROTECTION] =
        {.name = STR_INIT("UpdateTerminationProtection"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudformation:UpdateTerminationProtection"),
         .result_wrapper = STR_INIT("UpdateTerminationProtectionResult"), .http_status = 200},
    [CLOUDFORMATION_VALIDATE_TEMPLATE] =
        {.name = STR_INIT("ValidateTemplate"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudformation:ValidateTemplate"),
         .result_wrapper = STR_INIT("ValidateTemplateResult"), .http_status = 200},
};

const struct service_facts cloudformation_facts = {
    .name = STR_INIT("cloudformation"), .signing_name = STR_INIT("cloudformation"),
    .endpoint_prefix = STR_INIT("cloudformation"), .api_version = STR_INIT("2010-05-15"),
    .xml_namespace = STR_INIT("http://cloudformation.amazonaws.com/doc/2010-05-15/"),
    .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .operation_count = 90,
    .operations = operations,
};
