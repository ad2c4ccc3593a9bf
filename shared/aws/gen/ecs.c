/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/ecs.h"

static const struct operation_facts operations[] = {
    [ECS_ASSOCIATE_GATEWAY_WITH_CLUSTER] =
        {.name = STR_INIT("AssociateGatewayWithCluster"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:AssociateGatewayWithCluster"),
         .http_status = 200},
    [ECS_CONTINUE_SERVICE_DEPLOYMENT] =
        {.name = STR_INIT("ContinueServiceDeployment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:ContinueServiceDeployment"),
         .http_status = 200},
    [ECS_CREATE_CAPACITY_PROVIDER] =
        {.name = STR_INIT("CreateCapacityProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:CreateCapacityProvider"),
         .http_status = 200},
    [ECS_CREATE_CLUSTER] =
        {.name = STR_INIT("CreateCluster"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:CreateCluster"), .http_status = 200},
    [ECS_CREATE_DAEMON] =
        {.name = STR_INIT("CreateDaemon"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:CreateDaemon"), .http_status = 200},
    [ECS_CREATE_EXPRESS_GATEWAY_SERVICE] =
        {.name = STR_INIT("CreateExpressGatewayService"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:CreateExpressGatewayService"),
         .http_status = 200},
    [ECS_CREATE_GATEWAY] =
        {.name = STR_INIT("CreateGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:CreateGateway"), .http_status = 200},
    [ECS_CREATE_SERVICE] =
        {.name = STR_INIT("CreateService"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:CreateService"), .http_status = 200},
    [ECS_CREATE_TASK_SET] =
        {.name = STR_INIT("CreateTaskSet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:CreateTaskSet"), .http_status = 200},
    [ECS_DELETE_ACCOUNT_SETTING] =
        {.name = STR_INIT("DeleteAccountSetting"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DeleteAccountSetting"), .http_status = 200},
    [ECS_DELETE_ATTRIBUTES] =
        {.name = STR_INIT("DeleteAttributes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DeleteAttributes"), .http_status = 200},
    [ECS_DELETE_CAPACITY_PROVIDER] =
        {.name = STR_INIT("DeleteCapacityProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DeleteCapacityProvider"),
         .http_status = 200},
    [ECS_DELETE_CLUSTER] =
        {.name = STR_INIT("DeleteCluster"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DeleteCluster"), .http_status = 200},
    [ECS_DELETE_DAEMON] =
        {.name = STR_INIT("DeleteDaemon"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DeleteDaemon"), .http_status = 200},
    [ECS_DELETE_DAEMON_TASK_DEFINITION] =
        {.name = STR_INIT("DeleteDaemonTaskDefinition"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DeleteDaemonTaskDefinition"),
         .http_status = 200},
    [ECS_DELETE_EXPRESS_GATEWAY_SERVICE] =
        {.name = STR_INIT("DeleteExpressGatewayService"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DeleteExpressGatewayService"),
         .http_status = 200},
    [ECS_DELETE_GATEWAY] =
        {.name = STR_INIT("DeleteGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DeleteGateway"), .http_status = 200},
    [ECS_DELETE_SERVICE] =
        {.name = STR_INIT("DeleteService"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DeleteService"), .http_status = 200},
    [ECS_DELETE_TASK_DEFINITIONS] =
        {.name = STR_INIT("DeleteTaskDefinitions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DeleteTaskDefinitions"),
         .http_status = 200},
    [ECS_DELETE_TASK_SET] =
        {.name = STR_INIT("DeleteTaskSet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DeleteTaskSet"), .http_status = 200},
    [ECS_DEREGISTER_CONTAINER_INSTANCE] =
        {.name = STR_INIT("DeregisterContainerInstance"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DeregisterContainerInstance"),
         .http_status = 200},
    [ECS_DEREGISTER_TASK_DEFINITION] =
        {.name = STR_INIT("DeregisterTaskDefinition"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DeregisterTaskDefinition"),
         .http_status = 200},
    [ECS_DESCRIBE_CAPACITY_PROVIDERS] =
        {.name = STR_INIT("DescribeCapacityProviders"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DescribeCapacityProviders"),
         .http_status = 200},
    [ECS_DESCRIBE_CLUSTERS] =
        {.name = STR_INIT("DescribeClusters"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DescribeClusters"), .http_status = 200},
    [ECS_DESCRIBE_CONTAINER_INSTANCES] =
        {.name = STR_INIT("DescribeContainerInstances"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DescribeContainerInstances"),
         .http_status = 200},
    [ECS_DESCRIBE_DAEMON] =
        {.name = STR_INIT("DescribeDaemon"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DescribeDaemon"), .http_status = 200},
    [ECS_DESCRIBE_DAEMON_DEPLOYMENTS] =
        {.name = STR_INIT("DescribeDaemonDeployments"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DescribeDaemonDeployments"),
         .http_status = 200},
    [ECS_DESCRIBE_DAEMON_REVISIONS] =
        {.name = STR_INIT("DescribeDaemonRevisions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DescribeDaemonRevisions"),
         .http_status = 200},
    [ECS_DESCRIBE_DAEMON_TASK_DEFINITION] =
        {.name = STR_INIT("DescribeDaemonTaskDefinition"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DescribeDaemonTaskDefinition"),
         .http_status = 200},
    [ECS_DESCRIBE_EXPRESS_GATEWAY_SERVICE] =
        {.name = STR_INIT("DescribeExpressGatewayService"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DescribeExpressGatewayService"),
         .http_status = 200},
    [ECS_DESCRIBE_GATEWAY] =
        {.name = STR_INIT("DescribeGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DescribeGateway"), .http_status = 200},
    [ECS_DESCRIBE_GATEWAY_RESOURCES] =
        {.name = STR_INIT("DescribeGatewayResources"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DescribeGatewayResources"),
         .http_status = 200},
    [ECS_DESCRIBE_GATEWAY_ROUTE] =
        {.name = STR_INIT("DescribeGatewayRoute"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DescribeGatewayRoute"), .http_status = 200},
    [ECS_DESCRIBE_SERVICE_DEPLOYMENTS] =
        {.name = STR_INIT("DescribeServiceDeployments"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DescribeServiceDeployments"),
         .http_status = 200},
    [ECS_DESCRIBE_SERVICE_REVISIONS] =
        {.name = STR_INIT("DescribeServiceRevisions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DescribeServiceRevisions"),
         .http_status = 200},
    [ECS_DESCRIBE_SERVICES] =
        {.name = STR_INIT("DescribeServices"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DescribeServices"), .http_status = 200},
    [ECS_DESCRIBE_TASK_DEFINITION] =
        {.name = STR_INIT("DescribeTaskDefinition"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DescribeTaskDefinition"),
         .http_status = 200},
    [ECS_DESCRIBE_TASK_SETS] =
        {.name = STR_INIT("DescribeTaskSets"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DescribeTaskSets"), .http_status = 200},
    [ECS_DESCRIBE_TASKS] =
        {.name = STR_INIT("DescribeTasks"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DescribeTasks"), .http_status = 200},
    [ECS_DISASSOCIATE_GATEWAY_FROM_CLUSTER] =
        {.name = STR_INIT("DisassociateGatewayFromCluster"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:DisassociateGatewayFromCluster"),
         .http_status = 200},
    [ECS_DISCOVER_POLL_ENDPOINT] =
        {.name = STR_INIT("DiscoverPollEndpoint"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:DiscoverPollEndpoint"), .http_status = 200},
    [ECS_EXECUTE_COMMAND] =
        {.name = STR_INIT("ExecuteCommand"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:ExecuteCommand"), .http_status = 200},
    [ECS_GET_TASK_PROTECTION] =
        {.name = STR_INIT("GetTaskProtection"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:GetTaskProtection"), .http_status = 200},
    [ECS_LIST_ACCOUNT_SETTINGS] =
        {.name = STR_INIT("ListAccountSettings"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:ListAccountSettings"), .http_status = 200},
    [ECS_LIST_ATTRIBUTES] =
        {.name = STR_INIT("ListAttributes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:ListAttributes"), .http_status = 200},
    [ECS_LIST_CLUSTERS] =
        {.name = STR_INIT("ListClusters"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:ListClusters"), .http_status = 200},
    [ECS_LIST_CONTAINER_INSTANCES] =
        {.name = STR_INIT("ListContainerInstances"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:ListContainerInstances"),
         .http_status = 200},
    [ECS_LIST_DAEMON_DEPLOYMENTS] =
        {.name = STR_INIT("ListDaemonDeployments"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:ListDaemonDeployments"),
         .http_status = 200},
    [ECS_LIST_DAEMON_TASK_DEFINITIONS] =
        {.name = STR_INIT("ListDaemonTaskDefinitions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:ListDaemonTaskDefinitions"),
         .http_status = 200},
    [ECS_LIST_DAEMONS] =
        {.name = STR_INIT("ListDaemons"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:ListDaemons"), .http_status = 200},
    [ECS_LIST_GATEWAY_CLUSTER_ASSOCIATIONS] =
        {.name = STR_INIT("ListGatewayClusterAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:ListGatewayClusterAssociations"),
         .http_status = 200},
    [ECS_LIST_GATEWAY_ROUTES] =
        {.name = STR_INIT("ListGatewayRoutes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:ListGatewayRoutes"), .http_status = 200},
    [ECS_LIST_GATEWAYS] =
        {.name = STR_INIT("ListGateways"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:ListGateways"), .http_status = 200},
    [ECS_LIST_SERVICE_DEPLOYMENTS] =
        {.name = STR_INIT("ListServiceDeployments"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:ListServiceDeployments"),
         .http_status = 200},
    [ECS_LIST_SERVICES] =
        {.name = STR_INIT("ListServices"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:ListServices"), .http_status = 200},
    [ECS_LIST_SERVICES_BY_NAMESPACE] =
        {.name = STR_INIT("ListServicesByNamespace"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:ListServicesByNamespace"),
         .http_status = 200},
    [ECS_LIST_TAGS_FOR_RESOURCE] =
        {.name = STR_INIT("ListTagsForResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:ListTagsForResource"), .http_status = 200},
    [ECS_LIST_TASK_DEFINITION_FAMILIES] =
        {.name = STR_INIT("ListTaskDefinitionFamilies"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:ListTaskDefinitionFamilies"),
         .http_status = 200},
    [ECS_LIST_TASK_DEFINITIONS] =
        {.name = STR_INIT("ListTaskDefinitions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:ListTaskDefinitions"), .http_status = 200},
    [ECS_LIST_TASKS] =
        {.name = STR_INIT("ListTasks"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:ListTasks"), .http_status = 200},
    [ECS_PUT_ACCOUNT_SETTING] =
        {.name = STR_INIT("PutAccountSetting"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:PutAccountSetting"), .http_status = 200},
    [ECS_PUT_ACCOUNT_SETTING_DEFAULT] =
        {.name = STR_INIT("PutAccountSettingDefault"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:PutAccountSettingDefault"),
         .http_status = 200},
    [ECS_PUT_ATTRIBUTES] =
        {.name = STR_INIT("PutAttributes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:PutAttributes"), .http_status = 200},
    [ECS_PUT_CLUSTER_CAPACITY_PROVIDERS] =
        {.name = STR_INIT("PutClusterCapacityProviders"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:PutClusterCapacityProviders"),
         .http_status = 200},
    [ECS_REGISTER_CONTAINER_INSTANCE] =
        {.name = STR_INIT("RegisterContainerInstance"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:RegisterContainerInstance"),
         .http_status = 200},
    [ECS_REGISTER_DAEMON_TASK_DEFINITION] =
        {.name = STR_INIT("RegisterDaemonTaskDefinition"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:RegisterDaemonTaskDefinition"),
         .http_status = 200},
    [ECS_REGISTER_TASK_DEFINITION] =
        {.name = STR_INIT("RegisterTaskDefinition"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:RegisterTaskDefinition"),
         .http_status = 200},
    [ECS_RUN_TASK] = {.name = STR_INIT("RunTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
     .iam_action = STR_INIT("ecs:RunTask"), .http_status = 200},
    [ECS_START_TASK] =
        {.name = STR_INIT("StartTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:StartTask"), .http_status = 200},
    [ECS_STOP_SERVICE_DEPLOYMENT] =
        {.name = STR_INIT("StopServiceDeployment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:StopServiceDeployment"),
         .http_status = 200},
    [ECS_STOP_TASK] =
        {.name = STR_INIT("StopTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:StopTask"), .http_status = 200},
    [ECS_SUBMIT_ATTACHMENT_STATE_CHANGES] =
        {.name = STR_INIT("SubmitAttachmentStateChanges"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:SubmitAttachmentStateChanges"),
         .http_status = 200},
    [ECS_SUBMIT_CONTAINER_STATE_CHANGE] =
        {.name = STR_INIT("SubmitContainerStateChange"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:SubmitContainerStateChange"),
         .http_status = 200},
    [ECS_SUBMIT_TASK_STATE_CHANGE] =
        {.name = STR_INIT("SubmitTaskStateChange"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:SubmitTaskStateChange"),
         .http_status = 200},
    [ECS_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:TagResource"), .http_status = 200},
    [ECS_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:UntagResource"), .http_status = 200},
    [ECS_UPDATE_CAPACITY_PROVIDER] =
        {.name = STR_INIT("UpdateCapacityProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:UpdateCapacityProvider"),
         .http_status = 200},
    [ECS_UPDATE_CLUSTER] =
        {.name = STR_INIT("UpdateCluster"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:UpdateCluster"), .http_status = 200},
    [ECS_UPDATE_CLUSTER_SETTINGS] =
        {.name = STR_INIT("UpdateClusterSettings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:UpdateClusterSettings"),
         .http_status = 200},
    [ECS_UPDATE_CONTAINER_AGENT] =
        {.name = STR_INIT("UpdateContainerAgent"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:UpdateContainerAgent"), .http_status = 200},
    [ECS_UPDATE_CONTAINER_INSTANCES_STATE] =
        {.name = STR_INIT("UpdateContainerInstancesState"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:UpdateContainerInstancesState"),
         .http_status = 200},
    [ECS_UPDATE_DAEMON] =
        {.name = STR_INIT("UpdateDaemon"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:UpdateDaemon"), .http_status = 200},
    [ECS_UPDATE_EXPRESS_GATEWAY_SERVICE] =
        {.name = STR_INIT("UpdateExpressGatewayService"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:UpdateExpressGatewayService"),
         .http_status = 200},
    [ECS_UPDATE_GATEWAY] =
        {.name = STR_INIT("UpdateGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:UpdateGateway"), .http_status = 200},
    [ECS_UPDATE_SERVICE] =
        {.name = STR_INIT("UpdateService"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:UpdateService"), .http_status = 200},
    [ECS_UPDATE_SERVICE_PRIMARY_TASK_SET] =
        {.name = STR_INIT("UpdateServicePrimaryTaskSet"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecs:UpdateServicePrimaryTaskSet"),
         .http_status = 200},
    [ECS_UPDATE_TASK_PROTECTION] =
        {.name = STR_INIT("UpdateTaskProtection"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:UpdateTaskProtection"), .http_status = 200},
    [ECS_UPDATE_TASK_SET] =
        {.name = STR_INIT("UpdateTaskSet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecs:UpdateTaskSet"), .http_status = 200},
};

const struct service_facts ecs_facts = {
    .name = STR_INIT("ecs"), .signing_name = STR_INIT("ecs"), .endpoint_prefix = STR_INIT("ecs"),
    .target_prefix = STR_INIT("AmazonEC2ContainerServiceV20141113"),
    .api_version = STR_INIT("2014-11-13"),
    .service_id = STR_INIT("AmazonEC2ContainerServiceV20141113"),
    .protocols = 1U << PROTOCOL_JSON_1_1, .protocol = PROTOCOL_JSON_1_1, .operation_count = 88,
    .operations = operations,
};
