/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/stepfunctions.h"

static const struct operation_facts operations[] = {
    [STEPFUNCTIONS_CREATE_ACTIVITY] =
        {.name = STR_INIT("CreateActivity"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:CreateActivity"), .http_status = 200},
    [STEPFUNCTIONS_CREATE_STATE_MACHINE] =
        {.name = STR_INIT("CreateStateMachine"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:CreateStateMachine"), .http_status = 200},
    [STEPFUNCTIONS_CREATE_STATE_MACHINE_ALIAS] =
        {.name = STR_INIT("CreateStateMachineAlias"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("states:CreateStateMachineAlias"),
         .http_status = 200},
    [STEPFUNCTIONS_DELETE_ACTIVITY] =
        {.name = STR_INIT("DeleteActivity"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:DeleteActivity"), .http_status = 200},
    [STEPFUNCTIONS_DELETE_STATE_MACHINE] =
        {.name = STR_INIT("DeleteStateMachine"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:DeleteStateMachine"), .http_status = 200},
    [STEPFUNCTIONS_DELETE_STATE_MACHINE_ALIAS] =
        {.name = STR_INIT("DeleteStateMachineAlias"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("states:DeleteStateMachineAlias"),
         .http_status = 200},
    [STEPFUNCTIONS_DELETE_STATE_MACHINE_VERSION] =
        {.name = STR_INIT("DeleteStateMachineVersion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("states:DeleteStateMachineVersion"),
         .http_status = 200},
    [STEPFUNCTIONS_DESCRIBE_ACTIVITY] =
        {.name = STR_INIT("DescribeActivity"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:DescribeActivity"), .http_status = 200},
    [STEPFUNCTIONS_DESCRIBE_EXECUTION] =
        {.name = STR_INIT("DescribeExecution"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:DescribeExecution"), .http_status = 200},
    [STEPFUNCTIONS_DESCRIBE_MAP_RUN] =
        {.name = STR_INIT("DescribeMapRun"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:DescribeMapRun"), .http_status = 200},
    [STEPFUNCTIONS_DESCRIBE_STATE_MACHINE] =
        {.name = STR_INIT("DescribeStateMachine"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:DescribeStateMachine"), .http_status = 200},
    [STEPFUNCTIONS_DESCRIBE_STATE_MACHINE_ALIAS] =
        {.name = STR_INIT("DescribeStateMachineAlias"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("states:DescribeStateMachineAlias"),
         .http_status = 200},
    [STEPFUNCTIONS_DESCRIBE_STATE_MACHINE_FOR_EXECUTION] =
        {.name = STR_INIT("DescribeStateMachineForExecution"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("states:DescribeStateMachineForExecution"),
         .http_status = 200},
    [STEPFUNCTIONS_GET_ACTIVITY_TASK] =
        {.name = STR_INIT("GetActivityTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:GetActivityTask"), .http_status = 200},
    [STEPFUNCTIONS_GET_EXECUTION_HISTORY] =
        {.name = STR_INIT("GetExecutionHistory"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:GetExecutionHistory"), .http_status = 200},
    [STEPFUNCTIONS_LIST_ACTIVITIES] =
        {.name = STR_INIT("ListActivities"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:ListActivities"), .http_status = 200},
    [STEPFUNCTIONS_LIST_EXECUTIONS] =
        {.name = STR_INIT("ListExecutions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:ListExecutions"), .http_status = 200},
    [STEPFUNCTIONS_LIST_MAP_RUNS] =
        {.name = STR_INIT("ListMapRuns"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:ListMapRuns"), .http_status = 200},
    [STEPFUNCTIONS_LIST_STATE_MACHINE_ALIASES] =
        {.name = STR_INIT("ListStateMachineAliases"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("states:ListStateMachineAliases"),
         .http_status = 200},
    [STEPFUNCTIONS_LIST_STATE_MACHINE_VERSIONS] =
        {.name = STR_INIT("ListStateMachineVersions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("states:ListStateMachineVersions"),
         .http_status = 200},
    [STEPFUNCTIONS_LIST_STATE_MACHINES] =
        {.name = STR_INIT("ListStateMachines"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:ListStateMachines"), .http_status = 200},
    [STEPFUNCTIONS_LIST_TAGS_FOR_RESOURCE] =
        {.name = STR_INIT("ListTagsForResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:ListTagsForResource"), .http_status = 200},
    [STEPFUNCTIONS_PUBLISH_STATE_MACHINE_VERSION] =
        {.name = STR_INIT("PublishStateMachineVersion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("states:PublishStateMachineVersion"),
         .http_status = 200},
    [STEPFUNCTIONS_REDRIVE_EXECUTION] =
        {.name = STR_INIT("RedriveExecution"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:RedriveExecution"), .http_status = 200},
    [STEPFUNCTIONS_SEND_TASK_FAILURE] =
        {.name = STR_INIT("SendTaskFailure"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:SendTaskFailure"), .http_status = 200},
    [STEPFUNCTIONS_SEND_TASK_HEARTBEAT] =
        {.name = STR_INIT("SendTaskHeartbeat"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:SendTaskHeartbeat"), .http_status = 200},
    [STEPFUNCTIONS_SEND_TASK_SUCCESS] =
        {.name = STR_INIT("SendTaskSuccess"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:SendTaskSuccess"), .http_status = 200},
    [STEPFUNCTIONS_START_EXECUTION] =
        {.name = STR_INIT("StartExecution"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:StartExecution"), .http_status = 200},
    [STEPFUNCTIONS_START_SYNC_EXECUTION] =
        {.name = STR_INIT("StartSyncExecution"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:StartSyncExecution"), .host_prefix = STR_INIT("sync-"),
         .http_status = 200},
    [STEPFUNCTIONS_STOP_EXECUTION] =
        {.name = STR_INIT("StopExecution"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:StopExecution"), .http_status = 200},
    [STEPFUNCTIONS_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:TagResource"), .http_status = 200},
    [STEPFUNCTIONS_TEST_STATE] =
        {.name = STR_INIT("TestState"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:TestState"), .host_prefix = STR_INIT("sync-"),
         .http_status = 200},
    [STEPFUNCTIONS_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:UntagResource"), .http_status = 200},
    [STEPFUNCTIONS_UPDATE_MAP_RUN] =
        {.name = STR_INIT("UpdateMapRun"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:UpdateMapRun"), .http_status = 200},
    [STEPFUNCTIONS_UPDATE_STATE_MACHINE] =
        {.name = STR_INIT("UpdateStateMachine"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("states:UpdateStateMachine"), .http_status = 200},
    [STEPFUNCTIONS_UPDATE_STATE_MACHINE_ALIAS] =
        {.name = STR_INIT("UpdateStateMachineAlias"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("states:UpdateStateMachineAlias"),
         .http_status = 200},
    [STEPFUNCTIONS_VALIDATE_STATE_MACHINE_DEFINITION] =
        {.name = STR_INIT("ValidateStateMachineDefinition"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("states:ValidateStateMachineDefinition"),
         .http_status = 200},
};

const struct service_facts stepfunctions_facts = {
    .name = STR_INIT("stepfunctions"), .signing_name = STR_INIT("states"),
    .endpoint_prefix = STR_INIT("states"), .target_prefix = STR_INIT("AWSStepFunctions"),
    .api_version = STR_INIT("2016-11-23"), .service_id = STR_INIT("AWSStepFunctions"),
    .protocols = 1U << PROTOCOL_JSON_1_0, .protocol = PROTOCOL_JSON_1_0, .operation_count = 37,
    .operations = operations,
};
