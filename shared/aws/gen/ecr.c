/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/ecr.h"

static const struct operation_facts operations[] = {
    [ECR_BATCH_CHECK_LAYER_AVAILABILITY] =
        {.name = STR_INIT("BatchCheckLayerAvailability"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:BatchCheckLayerAvailability"),
         .http_status = 200},
    [ECR_BATCH_DELETE_IMAGE] =
        {.name = STR_INIT("BatchDeleteImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:BatchDeleteImage"), .http_status = 200},
    [ECR_BATCH_GET_IMAGE] =
        {.name = STR_INIT("BatchGetImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:BatchGetImage"), .http_status = 200},
    [ECR_BATCH_GET_REPOSITORY_SCANNING_CONFIGURATION] =
        {.name = STR_INIT("BatchGetRepositoryScanningConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:BatchGetRepositoryScanningConfiguration"), .http_status = 200},
    [ECR_COMPLETE_LAYER_UPLOAD] =
        {.name = STR_INIT("CompleteLayerUpload"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:CompleteLayerUpload"), .http_status = 200},
    [ECR_CREATE_PULL_THROUGH_CACHE_RULE] =
        {.name = STR_INIT("CreatePullThroughCacheRule"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:CreatePullThroughCacheRule"),
         .http_status = 200},
    [ECR_CREATE_REPOSITORY] =
        {.name = STR_INIT("CreateRepository"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:CreateRepository"), .http_status = 200},
    [ECR_CREATE_REPOSITORY_CREATION_TEMPLATE] =
        {.name = STR_INIT("CreateRepositoryCreationTemplate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:CreateRepositoryCreationTemplate"),
         .http_status = 200},
    [ECR_DELETE_LIFECYCLE_POLICY] =
        {.name = STR_INIT("DeleteLifecyclePolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:DeleteLifecyclePolicy"),
         .http_status = 200},
    [ECR_DELETE_PULL_THROUGH_CACHE_RULE] =
        {.name = STR_INIT("DeletePullThroughCacheRule"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:DeletePullThroughCacheRule"),
         .http_status = 200},
    [ECR_DELETE_REGISTRY_POLICY] =
        {.name = STR_INIT("DeleteRegistryPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:DeleteRegistryPolicy"), .http_status = 200},
    [ECR_DELETE_REPOSITORY] =
        {.name = STR_INIT("DeleteRepository"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:DeleteRepository"), .http_status = 200},
    [ECR_DELETE_REPOSITORY_CREATION_TEMPLATE] =
        {.name = STR_INIT("DeleteRepositoryCreationTemplate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:DeleteRepositoryCreationTemplate"),
         .http_status = 200},
    [ECR_DELETE_REPOSITORY_POLICY] =
        {.name = STR_INIT("DeleteRepositoryPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:DeleteRepositoryPolicy"),
         .http_status = 200},
    [ECR_DELETE_SIGNING_CONFIGURATION] =
        {.name = STR_INIT("DeleteSigningConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:DeleteSigningConfiguration"),
         .http_status = 200},
    [ECR_DEREGISTER_PULL_TIME_UPDATE_EXCLUSION] =
        {.name = STR_INIT("DeregisterPullTimeUpdateExclusion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:DeregisterPullTimeUpdateExclusion"),
         .http_status = 200},
    [ECR_DESCRIBE_IMAGE_REPLICATION_STATUS] =
        {.name = STR_INIT("DescribeImageReplicationStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:DescribeImageReplicationStatus"),
         .http_status = 200},
    [ECR_DESCRIBE_IMAGE_SCAN_FINDINGS] =
        {.name = STR_INIT("DescribeImageScanFindings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:DescribeImageScanFindings"),
         .http_status = 200},
    [ECR_DESCRIBE_IMAGE_SIGNING_STATUS] =
        {.name = STR_INIT("DescribeImageSigningStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:DescribeImageSigningStatus"),
         .http_status = 200},
    [ECR_DESCRIBE_IMAGES] =
        {.name = STR_INIT("DescribeImages"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:DescribeImages"), .http_status = 200},
    [ECR_DESCRIBE_PULL_THROUGH_CACHE_RULES] =
        {.name = STR_INIT("DescribePullThroughCacheRules"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:DescribePullThroughCacheRules"),
         .http_status = 200},
    [ECR_DESCRIBE_REGISTRY] =
        {.name = STR_INIT("DescribeRegistry"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:DescribeRegistry"), .http_status = 200},
    [ECR_DESCRIBE_REPLICATION_BACKFILL_RESULTS] =
        {.name = STR_INIT("DescribeReplicationBackfillResults"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:DescribeReplicationBackfillResults"),
         .http_status = 200},
    [ECR_DESCRIBE_REPOSITORIES] =
        {.name = STR_INIT("DescribeRepositories"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:DescribeRepositories"), .http_status = 200},
    [ECR_DESCRIBE_REPOSITORY_CREATION_TEMPLATES] =
        {.name = STR_INIT("DescribeRepositoryCreationTemplates"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:DescribeRepositoryCreationTemplates"),
         .http_status = 200},
    [ECR_GET_ACCOUNT_SETTING] =
        {.name = STR_INIT("GetAccountSetting"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:GetAccountSetting"), .http_status = 200},
    [ECR_GET_AUTHORIZATION_TOKEN] =
        {.name = STR_INIT("GetAuthorizationToken"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:GetAuthorizationToken"),
         .http_status = 200},
    [ECR_GET_DOWNLOAD_URL_FOR_LAYER] =
        {.name = STR_INIT("GetDownloadUrlForLayer"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:GetDownloadUrlForLayer"),
         .http_status = 200},
    [ECR_GET_LIFECYCLE_POLICY] =
        {.name = STR_INIT("GetLifecyclePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:GetLifecyclePolicy"), .http_status = 200},
    [ECR_GET_LIFECYCLE_POLICY_PREVIEW] =
        {.name = STR_INIT("GetLifecyclePolicyPreview"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:GetLifecyclePolicyPreview"),
         .http_status = 200},
    [ECR_GET_REGISTRY_POLICY] =
        {.name = STR_INIT("GetRegistryPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:GetRegistryPolicy"), .http_status = 200},
    [ECR_GET_REGISTRY_SCANNING_CONFIGURATION] =
        {.name = STR_INIT("GetRegistryScanningConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:GetRegistryScanningConfiguration"),
         .http_status = 200},
    [ECR_GET_REPOSITORY_POLICY] =
        {.name = STR_INIT("GetRepositoryPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:GetRepositoryPolicy"), .http_status = 200},
    [ECR_GET_SIGNING_CONFIGURATION] =
        {.name = STR_INIT("GetSigningConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:GetSigningConfiguration"),
         .http_status = 200},
    [ECR_INITIATE_LAYER_UPLOAD] =
        {.name = STR_INIT("InitiateLayerUpload"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:InitiateLayerUpload"), .http_status = 200},
    [ECR_LIST_IMAGE_REFERRERS] =
        {.name = STR_INIT("ListImageReferrers"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:ListImageReferrers"), .http_status = 200},
    [ECR_LIST_IMAGES] =
        {.name = STR_INIT("ListImages"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:ListImages"), .http_status = 200},
    [ECR_LIST_PULL_TIME_UPDATE_EXCLUSIONS] =
        {.name = STR_INIT("ListPullTimeUpdateExclusions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:ListPullTimeUpdateExclusions"),
         .http_status = 200},
    [ECR_LIST_REPLICATION_BACKFILLS] =
        {.name = STR_INIT("ListReplicationBackfills"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:ListReplicationBackfills"),
         .http_status = 200},
    [ECR_LIST_TAGS_FOR_RESOURCE] =
        {.name = STR_INIT("ListTagsForResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:ListTagsForResource"), .http_status = 200},
    [ECR_PUT_ACCOUNT_SETTING] =
        {.name = STR_INIT("PutAccountSetting"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:PutAccountSetting"), .http_status = 200},
    [ECR_PUT_IMAGE] =
        {.name = STR_INIT("PutImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:PutImage"), .http_status = 200},
    [ECR_PUT_IMAGE_SCANNING_CONFIGURATION] =
        {.name = STR_INIT("PutImageScanningConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:PutImageScanningConfiguration"),
         .http_status = 200},
    [ECR_PUT_IMAGE_TAG_MUTABILITY] =
        {.name = STR_INIT("PutImageTagMutability"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:PutImageTagMutability"),
         .http_status = 200},
    [ECR_PUT_LIFECYCLE_POLICY] =
        {.name = STR_INIT("PutLifecyclePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:PutLifecyclePolicy"), .http_status = 200},
    [ECR_PUT_REGISTRY_POLICY] =
        {.name = STR_INIT("PutRegistryPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:PutRegistryPolicy"), .http_status = 200},
    [ECR_PUT_REGISTRY_SCANNING_CONFIGURATION] =
        {.name = STR_INIT("PutRegistryScanningConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:PutRegistryScanningConfiguration"),
         .http_status = 200},
    [ECR_PUT_REPLICATION_CONFIGURATION] =
        {.name = STR_INIT("PutReplicationConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:PutReplicationConfiguration"),
         .http_status = 200},
    [ECR_PUT_SIGNING_CONFIGURATION] =
        {.name = STR_INIT("PutSigningConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:PutSigningConfiguration"),
         .http_status = 200},
    [ECR_REGISTER_PULL_TIME_UPDATE_EXCLUSION] =
        {.name = STR_INIT("RegisterPullTimeUpdateExclusion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:RegisterPullTimeUpdateExclusion"),
         .http_status = 200},
    [ECR_SET_REPOSITORY_POLICY] =
        {.name = STR_INIT("SetRepositoryPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:SetRepositoryPolicy"), .http_status = 200},
    [ECR_START_IMAGE_SCAN] =
        {.name = STR_INIT("StartImageScan"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:StartImageScan"), .http_status = 200},
    [ECR_START_LIFECYCLE_POLICY_PREVIEW] =
        {.name = STR_INIT("StartLifecyclePolicyPreview"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:StartLifecyclePolicyPreview"),
         .http_status = 200},
    [ECR_START_REPLICATION_BACKFILL] =
        {.name = STR_INIT("StartReplicationBackfill"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:StartReplicationBackfill"),
         .http_status = 200},
    [ECR_STOP_REPLICATION_BACKFILL] =
        {.name = STR_INIT("StopReplicationBackfill"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:StopReplicationBackfill"),
         .http_status = 200},
    [ECR_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:TagResource"), .http_status = 200},
    [ECR_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:UntagResource"), .http_status = 200},
    [ECR_UPDATE_IMAGE_STORAGE_CLASS] =
        {.name = STR_INIT("UpdateImageStorageClass"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:UpdateImageStorageClass"),
         .http_status = 200},
    [ECR_UPDATE_PULL_THROUGH_CACHE_RULE] =
        {.name = STR_INIT("UpdatePullThroughCacheRule"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:UpdatePullThroughCacheRule"),
         .http_status = 200},
    [ECR_UPDATE_REPOSITORY_CREATION_TEMPLATE] =
        {.name = STR_INIT("UpdateRepositoryCreationTemplate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:UpdateRepositoryCreationTemplate"),
         .http_status = 200},
    [ECR_UPLOAD_LAYER_PART] =
        {.name = STR_INIT("UploadLayerPart"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ecr:UploadLayerPart"), .http_status = 200},
    [ECR_VALIDATE_PULL_THROUGH_CACHE_RULE] =
        {.name = STR_INIT("ValidatePullThroughCacheRule"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ecr:ValidatePullThroughCacheRule"),
         .http_status = 200},
};

const struct service_facts ecr_facts = {
    .name = STR_INIT("ecr"), .signing_name = STR_INIT("ecr"),
    .endpoint_prefix = STR_INIT("api.ecr"),
    .target_prefix = STR_INIT("AmazonEC2ContainerRegistry_V20150921"),
    .api_version = STR_INIT("2015-09-21"),
    .service_id = STR_INIT("AmazonEC2ContainerRegistry_V20150921"),
    .protocols = 1U << PROTOCOL_JSON_1_1, .protocol = PROTOCOL_JSON_1_1, .operation_count = 62,
    .operations = operations,
};
