/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/ssm.h"

static const struct operation_facts operations[] = {
    [SSM_ADD_TAGS_TO_RESOURCE] =
        {.name = STR_INIT("AddTagsToResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:AddTagsToResource"), .http_status = 200},
    [SSM_ASSOCIATE_OPS_ITEM_RELATED_ITEM] =
        {.name = STR_INIT("AssociateOpsItemRelatedItem"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:AssociateOpsItemRelatedItem"),
         .http_status = 200},
    [SSM_CANCEL_COMMAND] =
        {.name = STR_INIT("CancelCommand"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:CancelCommand"), .http_status = 200},
    [SSM_CANCEL_MAINTENANCE_WINDOW_EXECUTION] =
        {.name = STR_INIT("CancelMaintenanceWindowExecution"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:CancelMaintenanceWindowExecution"),
         .http_status = 200},
    [SSM_CREATE_ACTIVATION] =
        {.name = STR_INIT("CreateActivation"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:CreateActivation"), .http_status = 200},
    [SSM_CREATE_ASSOCIATION] =
        {.name = STR_INIT("CreateAssociation"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:CreateAssociation"), .http_status = 200},
    [SSM_CREATE_ASSOCIATION_BATCH] =
        {.name = STR_INIT("CreateAssociationBatch"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:CreateAssociationBatch"),
         .http_status = 200},
    [SSM_CREATE_CLOUD_CONNECTOR] =
        {.name = STR_INIT("CreateCloudConnector"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:CreateCloudConnector"), .http_status = 200},
    [SSM_CREATE_DOCUMENT] =
        {.name = STR_INIT("CreateDocument"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:CreateDocument"), .http_status = 200},
    [SSM_CREATE_MAINTENANCE_WINDOW] =
        {.name = STR_INIT("CreateMaintenanceWindow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:CreateMaintenanceWindow"),
         .http_status = 200},
    [SSM_CREATE_OPS_ITEM] =
        {.name = STR_INIT("CreateOpsItem"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:CreateOpsItem"), .http_status = 200},
    [SSM_CREATE_OPS_METADATA] =
        {.name = STR_INIT("CreateOpsMetadata"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:CreateOpsMetadata"), .http_status = 200},
    [SSM_CREATE_PATCH_BASELINE] =
        {.name = STR_INIT("CreatePatchBaseline"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:CreatePatchBaseline"), .http_status = 200},
    [SSM_CREATE_RESOURCE_DATA_SYNC] =
        {.name = STR_INIT("CreateResourceDataSync"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:CreateResourceDataSync"),
         .http_status = 200},
    [SSM_DELETE_ACTIVATION] =
        {.name = STR_INIT("DeleteActivation"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DeleteActivation"), .http_status = 200},
    [SSM_DELETE_ASSOCIATION] =
        {.name = STR_INIT("DeleteAssociation"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DeleteAssociation"), .http_status = 200},
    [SSM_DELETE_CLOUD_CONNECTOR] =
        {.name = STR_INIT("DeleteCloudConnector"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DeleteCloudConnector"), .http_status = 200},
    [SSM_DELETE_DOCUMENT] =
        {.name = STR_INIT("DeleteDocument"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DeleteDocument"), .http_status = 200},
    [SSM_DELETE_INVENTORY] =
        {.name = STR_INIT("DeleteInventory"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DeleteInventory"), .http_status = 200},
    [SSM_DELETE_MAINTENANCE_WINDOW] =
        {.name = STR_INIT("DeleteMaintenanceWindow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DeleteMaintenanceWindow"),
         .http_status = 200},
    [SSM_DELETE_OPS_ITEM] =
        {.name = STR_INIT("DeleteOpsItem"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DeleteOpsItem"), .http_status = 200},
    [SSM_DELETE_OPS_METADATA] =
        {.name = STR_INIT("DeleteOpsMetadata"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DeleteOpsMetadata"), .http_status = 200},
    [SSM_DELETE_PARAMETER] =
        {.name = STR_INIT("DeleteParameter"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DeleteParameter"), .http_status = 200},
    [SSM_DELETE_PARAMETERS] =
        {.name = STR_INIT("DeleteParameters"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DeleteParameters"), .http_status = 200},
    [SSM_DELETE_PATCH_BASELINE] =
        {.name = STR_INIT("DeletePatchBaseline"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DeletePatchBaseline"), .http_status = 200},
    [SSM_DELETE_RESOURCE_DATA_SYNC] =
        {.name = STR_INIT("DeleteResourceDataSync"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DeleteResourceDataSync"),
         .http_status = 200},
    [SSM_DELETE_RESOURCE_POLICY] =
        {.name = STR_INIT("DeleteResourcePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DeleteResourcePolicy"), .http_status = 200},
    [SSM_DEREGISTER_DEFAULT_HOST_MANAGEMENT_CONFIGURATION] =
        {.name = STR_INIT("DeregisterDefaultHostManagementConfiguration"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DeregisterDefaultHostManagementConfiguration"),
         .http_status = 200},
    [SSM_DEREGISTER_MANAGED_INSTANCE] =
        {.name = STR_INIT("DeregisterManagedInstance"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DeregisterManagedInstance"),
         .http_status = 200},
    [SSM_DEREGISTER_PATCH_BASELINE_FOR_PATCH_GROUP] =
        {.name = STR_INIT("DeregisterPatchBaselineForPatchGroup"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DeregisterPatchBaselineForPatchGroup"),
         .http_status = 200},
    [SSM_DEREGISTER_TARGET_FROM_MAINTENANCE_WINDOW] =
        {.name = STR_INIT("DeregisterTargetFromMaintenanceWindow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DeregisterTargetFromMaintenanceWindow"),
         .http_status = 200},
    [SSM_DEREGISTER_TASK_FROM_MAINTENANCE_WINDOW] =
        {.name = STR_INIT("DeregisterTaskFromMaintenanceWindow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DeregisterTaskFromMaintenanceWindow"),
         .http_status = 200},
    [SSM_DESCRIBE_ACTIVATIONS] =
        {.name = STR_INIT("DescribeActivations"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DescribeActivations"), .http_status = 200},
    [SSM_DESCRIBE_ASSOCIATION] =
        {.name = STR_INIT("DescribeAssociation"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DescribeAssociation"), .http_status = 200},
    [SSM_DESCRIBE_ASSOCIATION_EXECUTION_TARGETS] =
        {.name = STR_INIT("DescribeAssociationExecutionTargets"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeAssociationExecutionTargets"),
         .http_status = 200},
    [SSM_DESCRIBE_ASSOCIATION_EXECUTIONS] =
        {.name = STR_INIT("DescribeAssociationExecutions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeAssociationExecutions"),
         .http_status = 200},
    [SSM_DESCRIBE_AUTOMATION_EXECUTIONS] =
        {.name = STR_INIT("DescribeAutomationExecutions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeAutomationExecutions"),
         .http_status = 200},
    [SSM_DESCRIBE_AUTOMATION_STEP_EXECUTIONS] =
        {.name = STR_INIT("DescribeAutomationStepExecutions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeAutomationStepExecutions"),
         .http_status = 200},
    [SSM_DESCRIBE_AVAILABLE_PATCHES] =
        {.name = STR_INIT("DescribeAvailablePatches"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeAvailablePatches"),
         .http_status = 200},
    [SSM_DESCRIBE_DOCUMENT] =
        {.name = STR_INIT("DescribeDocument"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DescribeDocument"), .http_status = 200},
    [SSM_DESCRIBE_DOCUMENT_PERMISSION] =
        {.name = STR_INIT("DescribeDocumentPermission"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeDocumentPermission"),
         .http_status = 200},
    [SSM_DESCRIBE_EFFECTIVE_INSTANCE_ASSOCIATIONS] =
        {.name = STR_INIT("DescribeEffectiveInstanceAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeEffectiveInstanceAssociations"),
         .http_status = 200},
    [SSM_DESCRIBE_EFFECTIVE_PATCHES_FOR_PATCH_BASELINE] =
        {.name = STR_INIT("DescribeEffectivePatchesForPatchBaseline"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DescribeEffectivePatchesForPatchBaseline"), .http_status = 200},
    [SSM_DESCRIBE_INSTANCE_ASSOCIATIONS_STATUS] =
        {.name = STR_INIT("DescribeInstanceAssociationsStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeInstanceAssociationsStatus"),
         .http_status = 200},
    [SSM_DESCRIBE_INSTANCE_INFORMATION] =
        {.name = STR_INIT("DescribeInstanceInformation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeInstanceInformation"),
         .http_status = 200},
    [SSM_DESCRIBE_INSTANCE_PATCH_STATES] =
        {.name = STR_INIT("DescribeInstancePatchStates"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeInstancePatchStates"),
         .http_status = 200},
    [SSM_DESCRIBE_INSTANCE_PATCH_STATES_FOR_PATCH_GROUP] =
        {.name = STR_INIT("DescribeInstancePatchStatesForPatchGroup"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DescribeInstancePatchStatesForPatchGroup"), .http_status = 200},
    [SSM_DESCRIBE_INSTANCE_PATCHES] =
        {.name = STR_INIT("DescribeInstancePatches"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeInstancePatches"),
         .http_status = 200},
    [SSM_DESCRIBE_INSTANCE_PROPERTIES] =
        {.name = STR_INIT("DescribeInstanceProperties"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeInstanceProperties"),
         .http_status = 200},
    [SSM_DESCRIBE_INVENTORY_DELETIONS] =
        {.name = STR_INIT("DescribeInventoryDeletions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeInventoryDeletions"),
         .http_status = 200},
    [SSM_DESCRIBE_MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATIONS] =
        {.name = STR_INIT("DescribeMaintenanceWindowExecutionTaskInvocations"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DescribeMaintenanceWindowExecutionTaskInvocations"),
         .http_status = 200},
    [SSM_DESCRIBE_MAINTENANCE_WINDOW_EXECUTION_TASKS] =
        {.name = STR_INIT("DescribeMaintenanceWindowExecutionTasks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DescribeMaintenanceWindowExecutionTasks"), .http_status = 200},
    [SSM_DESCRIBE_MAINTENANCE_WINDOW_EXECUTIONS] =
        {.name = STR_INIT("DescribeMaintenanceWindowExecutions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeMaintenanceWindowExecutions"),
         .http_status = 200},
    [SSM_DESCRIBE_MAINTENANCE_WINDOW_SCHEDULE] =
        {.name = STR_INIT("DescribeMaintenanceWindowSchedule"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeMaintenanceWindowSchedule"),
         .http_status = 200},
    [SSM_DESCRIBE_MAINTENANCE_WINDOW_TARGETS] =
        {.name = STR_INIT("DescribeMaintenanceWindowTargets"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeMaintenanceWindowTargets"),
         .http_status = 200},
    [SSM_DESCRIBE_MAINTENANCE_WINDOW_TASKS] =
        {.name = STR_INIT("DescribeMaintenanceWindowTasks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeMaintenanceWindowTasks"),
         .http_status = 200},
    [SSM_DESCRIBE_MAINTENANCE_WINDOWS] =
        {.name = STR_INIT("DescribeMaintenanceWindows"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeMaintenanceWindows"),
         .http_status = 200},
    [SSM_DESCRIBE_MAINTENANCE_WINDOWS_FOR_TARGET] =
        {.name = STR_INIT("DescribeMaintenanceWindowsForTarget"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribeMaintenanceWindowsForTarget"),
         .http_status = 200},
    [SSM_DESCRIBE_OPS_ITEMS] =
        {.name = STR_INIT("DescribeOpsItems"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DescribeOpsItems"), .http_status = 200},
    [SSM_DESCRIBE_PARAMETERS] =
        {.name = STR_INIT("DescribeParameters"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DescribeParameters"), .http_status = 200},
    [SSM_DESCRIBE_PATCH_BASELINES] =
        {.name = STR_INIT("DescribePatchBaselines"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribePatchBaselines"),
         .http_status = 200},
    [SSM_DESCRIBE_PATCH_GROUP_STATE] =
        {.name = STR_INIT("DescribePatchGroupState"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribePatchGroupState"),
         .http_status = 200},
    [SSM_DESCRIBE_PATCH_GROUPS] =
        {.name = STR_INIT("DescribePatchGroups"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DescribePatchGroups"), .http_status = 200},
    [SSM_DESCRIBE_PATCH_PROPERTIES] =
        {.name = STR_INIT("DescribePatchProperties"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DescribePatchProperties"),
         .http_status = 200},
    [SSM_DESCRIBE_SESSIONS] =
        {.name = STR_INIT("DescribeSessions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:DescribeSessions"), .http_status = 200},
    [SSM_DISASSOCIATE_OPS_ITEM_RELATED_ITEM] =
        {.name = STR_INIT("DisassociateOpsItemRelatedItem"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:DisassociateOpsItemRelatedItem"),
         .http_status = 200},
    [SSM_GET_ACCESS_TOKEN] =
        {.name = STR_INIT("GetAccessToken"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetAccessToken"), .http_status = 200},
    [SSM_GET_AUTOMATION_EXECUTION] =
        {.name = STR_INIT("GetAutomationExecution"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:GetAutomationExecution"),
         .http_status = 200},
    [SSM_GET_CALENDAR_STATE] =
        {.name = STR_INIT("GetCalendarState"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetCalendarState"), .http_status = 200},
    [SSM_GET_CLOUD_CONNECTOR] =
        {.name = STR_INIT("GetCloudConnector"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetCloudConnector"), .http_status = 200},
    [SSM_GET_COMMAND_INVOCATION] =
        {.name = STR_INIT("GetCommandInvocation"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetCommandInvocation"), .http_status = 200},
    [SSM_GET_CONNECTION_STATUS] =
        {.name = STR_INIT("GetConnectionStatus"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetConnectionStatus"), .http_status = 200},
    [SSM_GET_DEFAULT_PATCH_BASELINE] =
        {.name = STR_INIT("GetDefaultPatchBaseline"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:GetDefaultPatchBaseline"),
         .http_status = 200},
    [SSM_GET_DEPLOYABLE_PATCH_SNAPSHOT_FOR_INSTANCE] =
        {.name = STR_INIT("GetDeployablePatchSnapshotForInstance"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:GetDeployablePatchSnapshotForInstance"),
         .http_status = 200},
    [SSM_GET_DOCUMENT] =
        {.name = STR_INIT("GetDocument"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetDocument"), .http_status = 200},
    [SSM_GET_EXECUTION_PREVIEW] =
        {.name = STR_INIT("GetExecutionPreview"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetExecutionPreview"), .http_status = 200},
    [SSM_GET_INVENTORY] =
        {.name = STR_INIT("GetInventory"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetInventory"), .http_status = 200},
    [SSM_GET_INVENTORY_SCHEMA] =
        {.name = STR_INIT("GetInventorySchema"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetInventorySchema"), .http_status = 200},
    [SSM_GET_MAINTENANCE_WINDOW] =
        {.name = STR_INIT("GetMaintenanceWindow"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetMaintenanceWindow"), .http_status = 200},
    [SSM_GET_MAINTENANCE_WINDOW_EXECUTION] =
        {.name = STR_INIT("GetMaintenanceWindowExecution"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:GetMaintenanceWindowExecution"),
         .http_status = 200},
    [SSM_GET_MAINTENANCE_WINDOW_EXECUTION_TASK] =
        {.name = STR_INIT("GetMaintenanceWindowExecutionTask"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:GetMaintenanceWindowExecutionTask"),
         .http_status = 200},
    [SSM_GET_MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATION] =
        {.name = STR_INIT("GetMaintenanceWindowExecutionTaskInvocation"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetMaintenanceWindowExecutionTaskInvocation"),
         .http_status = 200},
    [SSM_GET_MAINTENANCE_WINDOW_TASK] =
        {.name = STR_INIT("GetMaintenanceWindowTask"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:GetMaintenanceWindowTask"),
         .http_status = 200},
    [SSM_GET_OPS_ITEM] =
        {.name = STR_INIT("GetOpsItem"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetOpsItem"), .http_status = 200},
    [SSM_GET_OPS_METADATA] =
        {.name = STR_INIT("GetOpsMetadata"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetOpsMetadata"), .http_status = 200},
    [SSM_GET_OPS_SUMMARY] =
        {.name = STR_INIT("GetOpsSummary"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetOpsSummary"), .http_status = 200},
    [SSM_GET_PARAMETER] =
        {.name = STR_INIT("GetParameter"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetParameter"), .http_status = 200},
    [SSM_GET_PARAMETER_HISTORY] =
        {.name = STR_INIT("GetParameterHistory"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetParameterHistory"), .http_status = 200},
    [SSM_GET_PARAMETERS] =
        {.name = STR_INIT("GetParameters"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetParameters"), .http_status = 200},
    [SSM_GET_PARAMETERS_BY_PATH] =
        {.name = STR_INIT("GetParametersByPath"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetParametersByPath"), .http_status = 200},
    [SSM_GET_PATCH_BASELINE] =
        {.name = STR_INIT("GetPatchBaseline"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetPatchBaseline"), .http_status = 200},
    [SSM_GET_PATCH_BASELINE_FOR_PATCH_GROUP] =
        {.name = STR_INIT("GetPatchBaselineForPatchGroup"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:GetPatchBaselineForPatchGroup"),
         .http_status = 200},
    [SSM_GET_RESOURCE_POLICIES] =
        {.name = STR_INIT("GetResourcePolicies"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetResourcePolicies"), .http_status = 200},
    [SSM_GET_SERVICE_SETTING] =
        {.name = STR_INIT("GetServiceSetting"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:GetServiceSetting"), .http_status = 200},
    [SSM_LABEL_PARAMETER_VERSION] =
        {.name = STR_INIT("LabelParameterVersion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:LabelParameterVersion"),
         .http_status = 200},
    [SSM_LIST_ASSOCIATION_VERSIONS] =
        {.name = STR_INIT("ListAssociationVersions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:ListAssociationVersions"),
         .http_status = 200},
    [SSM_LIST_ASSOCIATIONS] =
        {.name = STR_INIT("ListAssociations"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ListAssociations"), .http_status = 200},
    [SSM_LIST_CLOUD_CONNECTORS] =
        {.name = STR_INIT("ListCloudConnectors"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ListCloudConnectors"), .http_status = 200},
    [SSM_LIST_COMMAND_INVOCATIONS] =
        {.name = STR_INIT("ListCommandInvocations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:ListCommandInvocations"),
         .http_status = 200},
    [SSM_LIST_COMMANDS] =
        {.name = STR_INIT("ListCommands"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ListCommands"), .http_status = 200},
    [SSM_LIST_COMPLIANCE_ITEMS] =
        {.name = STR_INIT("ListComplianceItems"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ListComplianceItems"), .http_status = 200},
    [SSM_LIST_COMPLIANCE_SUMMARIES] =
        {.name = STR_INIT("ListComplianceSummaries"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:ListComplianceSummaries"),
         .http_status = 200},
    [SSM_LIST_DOCUMENT_METADATA_HISTORY] =
        {.name = STR_INIT("ListDocumentMetadataHistory"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:ListDocumentMetadataHistory"),
         .http_status = 200},
    [SSM_LIST_DOCUMENT_VERSIONS] =
        {.name = STR_INIT("ListDocumentVersions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ListDocumentVersions"), .http_status = 200},
    [SSM_LIST_DOCUMENTS] =
        {.name = STR_INIT("ListDocuments"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ListDocuments"), .http_status = 200},
    [SSM_LIST_INVENTORY_ENTRIES] =
        {.name = STR_INIT("ListInventoryEntries"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ListInventoryEntries"), .http_status = 200},
    [SSM_LIST_NODES] =
        {.name = STR_INIT("ListNodes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ListNodes"), .http_status = 200},
    [SSM_LIST_NODES_SUMMARY] =
        {.name = STR_INIT("ListNodesSummary"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ListNodesSummary"), .http_status = 200},
    [SSM_LIST_OPS_ITEM_EVENTS] =
        {.name = STR_INIT("ListOpsItemEvents"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ListOpsItemEvents"), .http_status = 200},
    [SSM_LIST_OPS_ITEM_RELATED_ITEMS] =
        {.name = STR_INIT("ListOpsItemRelatedItems"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:ListOpsItemRelatedItems"),
         .http_status = 200},
    [SSM_LIST_OPS_METADATA] =
        {.name = STR_INIT("ListOpsMetadata"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ListOpsMetadata"), .http_status = 200},
    [SSM_LIST_RESOURCE_COMPLIANCE_SUMMARIES] =
        {.name = STR_INIT("ListResourceComplianceSummaries"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:ListResourceComplianceSummaries"),
         .http_status = 200},
    [SSM_LIST_RESOURCE_DATA_SYNC] =
        {.name = STR_INIT("ListResourceDataSync"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ListResourceDataSync"), .http_status = 200},
    [SSM_LIST_TAGS_FOR_RESOURCE] =
        {.name = STR_INIT("ListTagsForResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ListTagsForResource"), .http_status = 200},
    [SSM_MODIFY_DOCUMENT_PERMISSION] =
        {.name = STR_INIT("ModifyDocumentPermission"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:ModifyDocumentPermission"),
         .http_status = 200},
    [SSM_PUT_COMPLIANCE_ITEMS] =
        {.name = STR_INIT("PutComplianceItems"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:PutComplianceItems"), .http_status = 200},
    [SSM_PUT_INVENTORY] =
        {.name = STR_INIT("PutInventory"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:PutInventory"), .http_status = 200},
    [SSM_PUT_PARAMETER] =
        {.name = STR_INIT("PutParameter"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:PutParameter"), .http_status = 200},
    [SSM_PUT_RESOURCE_POLICY] =
        {.name = STR_INIT("PutResourcePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:PutResourcePolicy"), .http_status = 200},
    [SSM_REGISTER_DEFAULT_HOST_MANAGEMENT_CONFIGURATION] =
        {.name = STR_INIT("RegisterDefaultHostManagementConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:RegisterDefaultHostManagementConfiguration"),
         .http_status = 200},
    [SSM_REGISTER_DEFAULT_PATCH_BASELINE] =
        {.name = STR_INIT("RegisterDefaultPatchBaseline"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:RegisterDefaultPatchBaseline"),
         .http_status = 200},
    [SSM_REGISTER_PATCH_BASELINE_FOR_PATCH_GROUP] =
        {.name = STR_INIT("RegisterPatchBaselineForPatchGroup"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:RegisterPatchBaselineForPatchGroup"),
         .http_status = 200},
    [SSM_REGISTER_TARGET_WITH_MAINTENANCE_WINDOW] =
        {.name = STR_INIT("RegisterTargetWithMaintenanceWindow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:RegisterTargetWithMaintenanceWindow"),
         .http_status = 200},
    [SSM_REGISTER_TASK_WITH_MAINTENANCE_WINDOW] =
        {.name = STR_INIT("RegisterTaskWithMaintenanceWindow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:RegisterTaskWithMaintenanceWindow"),
         .http_status = 200},
    [SSM_REMOVE_TAGS_FROM_RESOURCE] =
        {.name = STR_INIT("RemoveTagsFromResource"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:RemoveTagsFromResource"),
         .http_status = 200},
    [SSM_RESET_SERVICE_SETTING] =
        {.name = STR_INIT("ResetServiceSetting"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ResetServiceSetting"), .http_status = 200},
    [SSM_RESUME_SESSION] =
        {.name = STR_INIT("ResumeSession"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:ResumeSession"), .http_status = 200},
    [SSM_SEND_AUTOMATION_SIGNAL] =
        {.name = STR_INIT("SendAutomationSignal"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:SendAutomationSignal"), .http_status = 200},
    [SSM_SEND_COMMAND] =
        {.name = STR_INIT("SendCommand"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:SendCommand"), .http_status = 200},
    [SSM_START_ACCESS_REQUEST] =
        {.name = STR_INIT("StartAccessRequest"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:StartAccessRequest"), .http_status = 200},
    [SSM_START_ASSOCIATIONS_ONCE] =
        {.name = STR_INIT("StartAssociationsOnce"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:StartAssociationsOnce"),
         .http_status = 200},
    [SSM_START_AUTOMATION_EXECUTION] =
        {.name = STR_INIT("StartAutomationExecution"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:StartAutomationExecution"),
         .http_status = 200},
    [SSM_START_CHANGE_REQUEST_EXECUTION] =
        {.name = STR_INIT("StartChangeRequestExecution"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:StartChangeRequestExecution"),
         .http_status = 200},
    [SSM_START_EXECUTION_PREVIEW] =
        {.name = STR_INIT("StartExecutionPreview"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:StartExecutionPreview"),
         .http_status = 200},
    [SSM_START_SESSION] =
        {.name = STR_INIT("StartSession"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:StartSession"), .http_status = 200},
    [SSM_STOP_AUTOMATION_EXECUTION] =
        {.name = STR_INIT("StopAutomationExecution"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:StopAutomationExecution"),
         .http_status = 200},
    [SSM_TERMINATE_SESSION] =
        {.name = STR_INIT("TerminateSession"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:TerminateSession"), .http_status = 200},
    [SSM_UNLABEL_PARAMETER_VERSION] =
        {.name = STR_INIT("UnlabelParameterVersion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:UnlabelParameterVersion"),
         .http_status = 200},
    [SSM_UPDATE_ASSOCIATION] =
        {.name = STR_INIT("UpdateAssociation"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:UpdateAssociation"), .http_status = 200},
    [SSM_UPDATE_ASSOCIATION_STATUS] =
        {.name = STR_INIT("UpdateAssociationStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:UpdateAssociationStatus"),
         .http_status = 200},
    [SSM_UPDATE_CLOUD_CONNECTOR] =
        {.name = STR_INIT("UpdateCloudConnector"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:UpdateCloudConnector"), .http_status = 200},
    [SSM_UPDATE_DOCUMENT] =
        {.name = STR_INIT("UpdateDocument"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:UpdateDocument"), .http_status = 200},
    [SSM_UPDATE_DOCUMENT_DEFAULT_VERSION] =
        {.name = STR_INIT("UpdateDocumentDefaultVersion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:UpdateDocumentDefaultVersion"),
         .http_status = 200},
    [SSM_UPDATE_DOCUMENT_METADATA] =
        {.name = STR_INIT("UpdateDocumentMetadata"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:UpdateDocumentMetadata"),
         .http_status = 200},
    [SSM_UPDATE_MAINTENANCE_WINDOW] =
        {.name = STR_INIT("UpdateMaintenanceWindow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:UpdateMaintenanceWindow"),
         .http_status = 200},
    [SSM_UPDATE_MAINTENANCE_WINDOW_TARGET] =
        {.name = STR_INIT("UpdateMaintenanceWindowTarget"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:UpdateMaintenanceWindowTarget"),
         .http_status = 200},
    [SSM_UPDATE_MAINTENANCE_WINDOW_TASK] =
        {.name = STR_INIT("UpdateMaintenanceWindowTask"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:UpdateMaintenanceWindowTask"),
         .http_status = 200},
    [SSM_UPDATE_MANAGED_INSTANCE_ROLE] =
        {.name = STR_INIT("UpdateManagedInstanceRole"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:UpdateManagedInstanceRole"),
         .http_status = 200},
    [SSM_UPDATE_OPS_ITEM] =
        {.name = STR_INIT("UpdateOpsItem"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:UpdateOpsItem"), .http_status = 200},
    [SSM_UPDATE_OPS_METADATA] =
        {.name = STR_INIT("UpdateOpsMetadata"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:UpdateOpsMetadata"), .http_status = 200},
    [SSM_UPDATE_PATCH_BASELINE] =
        {.name = STR_INIT("UpdatePatchBaseline"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:UpdatePatchBaseline"), .http_status = 200},
    [SSM_UPDATE_RESOURCE_DATA_SYNC] =
        {.name = STR_INIT("UpdateResourceDataSync"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:UpdateResourceDataSync"),
         .http_status = 200},
    [SSM_UPDATE_SERVICE_SETTING] =
        {.name = STR_INIT("UpdateServiceSetting"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ssm:UpdateServiceSetting"), .http_status = 200},
    [SSM_VALIDATE_CLOUD_CONNECTOR] =
        {.name = STR_INIT("ValidateCloudConnector"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ssm:ValidateCloudConnector"),
         .http_status = 200},
};

const struct service_facts ssm_facts = {
    .name = STR_INIT("ssm"), .signing_name = STR_INIT("ssm"), .endpoint_prefix = STR_INIT("ssm"),
    .target_prefix = STR_INIT("AmazonSSM"), .api_version = STR_INIT("2014-11-06"),
    .service_id = STR_INIT("AmazonSSM"), .protocols = 1U << PROTOCOL_JSON_1_1,
    .protocol = PROTOCOL_JSON_1_1, .operation_count = 154, .operations = operations,
};
