/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/secretsmanager.h"

static const struct operation_facts operations[] = {
    [SECRETSMANAGER_BATCH_GET_SECRET_VALUE] =
        {.name = STR_INIT("BatchGetSecretValue"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:BatchGetSecretValue"), .http_status = 200},
    [SECRETSMANAGER_CANCEL_ROTATE_SECRET] =
        {.name = STR_INIT("CancelRotateSecret"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:CancelRotateSecret"), .http_status = 200},
    [SECRETSMANAGER_CREATE_SECRET] =
        {.name = STR_INIT("CreateSecret"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:CreateSecret"), .http_status = 200},
    [SECRETSMANAGER_DELETE_RESOURCE_POLICY] =
        {.name = STR_INIT("DeleteResourcePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:DeleteResourcePolicy"), .http_status = 200},
    [SECRETSMANAGER_DELETE_SECRET] =
        {.name = STR_INIT("DeleteSecret"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:DeleteSecret"), .http_status = 200},
    [SECRETSMANAGER_DESCRIBE_SECRET] =
        {.name = STR_INIT("DescribeSecret"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:DescribeSecret"), .http_status = 200},
    [SECRETSMANAGER_GET_RANDOM_PASSWORD] =
        {.name = STR_INIT("GetRandomPassword"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:GetRandomPassword"), .http_status = 200},
    [SECRETSMANAGER_GET_RESOURCE_POLICY] =
        {.name = STR_INIT("GetResourcePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:GetResourcePolicy"), .http_status = 200},
    [SECRETSMANAGER_GET_SECRET_VALUE] =
        {.name = STR_INIT("GetSecretValue"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:GetSecretValue"), .http_status = 200},
    [SECRETSMANAGER_LIST_SECRET_VERSION_IDS] =
        {.name = STR_INIT("ListSecretVersionIds"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:ListSecretVersionIds"), .http_status = 200},
    [SECRETSMANAGER_LIST_SECRETS] =
        {.name = STR_INIT("ListSecrets"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:ListSecrets"), .http_status = 200},
    [SECRETSMANAGER_PUT_RESOURCE_POLICY] =
        {.name = STR_INIT("PutResourcePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:PutResourcePolicy"), .http_status = 200},
    [SECRETSMANAGER_PUT_SECRET_VALUE] =
        {.name = STR_INIT("PutSecretValue"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:PutSecretValue"), .http_status = 200},
    [SECRETSMANAGER_REMOVE_REGIONS_FROM_REPLICATION] =
        {.name = STR_INIT("RemoveRegionsFromReplication"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:RemoveRegionsFromReplication"), .http_status = 200},
    [SECRETSMANAGER_REPLICATE_SECRET_TO_REGIONS] =
        {.name = STR_INIT("ReplicateSecretToRegions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("secretsmanager:ReplicateSecretToRegions"),
         .http_status = 200},
    [SECRETSMANAGER_RESTORE_SECRET] =
        {.name = STR_INIT("RestoreSecret"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:RestoreSecret"), .http_status = 200},
    [SECRETSMANAGER_ROTATE_SECRET] =
        {.name = STR_INIT("RotateSecret"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:RotateSecret"), .http_status = 200},
    [SECRETSMANAGER_STOP_REPLICATION_TO_REPLICA] =
        {.name = STR_INIT("StopReplicationToReplica"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("secretsmanager:StopReplicationToReplica"),
         .http_status = 200},
    [SECRETSMANAGER_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:TagResource"), .http_status = 200},
    [SECRETSMANAGER_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:UntagResource"), .http_status = 200},
    [SECRETSMANAGER_UPDATE_SECRET] =
        {.name = STR_INIT("UpdateSecret"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("secretsmanager:UpdateSecret"), .http_status = 200},
    [SECRETSMANAGER_UPDATE_SECRET_VERSION_STAGE] =
        {.name = STR_INIT("UpdateSecretVersionStage"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("secretsmanager:UpdateSecretVersionStage"),
         .http_status = 200},
    [SECRETSMANAGER_VALIDATE_RESOURCE_POLICY] =
        {.name = STR_INIT("ValidateResourcePolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("secretsmanager:ValidateResourcePolicy"),
         .http_status = 200},
};

const struct service_facts secretsmanager_facts = {
    .name = STR_INIT("secretsmanager"), .signing_name = STR_INIT("secretsmanager"),
    .endpoint_prefix = STR_INIT("secretsmanager"), .target_prefix = STR_INIT("secretsmanager"),
    .api_version = STR_INIT("2017-10-17"), .service_id = STR_INIT("secretsmanager"),
    .protocols = 1U << PROTOCOL_JSON_1_1, .protocol = PROTOCOL_JSON_1_1, .operation_count = 23,
    .operations = operations,
};
