/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/cognito-identity.h"

static const struct operation_facts operations[] = {
    [COGNITO_IDENTITY_CREATE_IDENTITY_POOL] =
        {.name = STR_INIT("CreateIdentityPool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:CreateIdentityPool"), .http_status = 200},
    [COGNITO_IDENTITY_DELETE_IDENTITIES] =
        {.name = STR_INIT("DeleteIdentities"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:DeleteIdentities"), .http_status = 200},
    [COGNITO_IDENTITY_DELETE_IDENTITY_POOL] =
        {.name = STR_INIT("DeleteIdentityPool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:DeleteIdentityPool"), .http_status = 200},
    [COGNITO_IDENTITY_DESCRIBE_IDENTITY] =
        {.name = STR_INIT("DescribeIdentity"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:DescribeIdentity"), .http_status = 200},
    [COGNITO_IDENTITY_DESCRIBE_IDENTITY_POOL] =
        {.name = STR_INIT("DescribeIdentityPool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:DescribeIdentityPool"), .http_status = 200},
    [COGNITO_IDENTITY_GET_CREDENTIALS_FOR_IDENTITY] =
        {.name = STR_INIT("GetCredentialsForIdentity"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-identity:GetCredentialsForIdentity"),
         .http_status = 200, .flags = OPERATION_UNSIGNED},
    [COGNITO_IDENTITY_GET_ID] =
        {.name = STR_INIT("GetId"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:GetId"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDENTITY_GET_IDENTITY_POOL_ROLES] =
        {.name = STR_INIT("GetIdentityPoolRoles"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:GetIdentityPoolRoles"), .http_status = 200},
    [COGNITO_IDENTITY_GET_OPEN_ID_TOKEN] =
        {.name = STR_INIT("GetOpenIdToken"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:GetOpenIdToken"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDENTITY_GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY] =
        {.name = STR_INIT("GetOpenIdTokenForDeveloperIdentity"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:GetOpenIdTokenForDeveloperIdentity"),
         .http_status = 200},
    [COGNITO_IDENTITY_GET_PRINCIPAL_TAG_ATTRIBUTE_MAP] =
        {.name = STR_INIT("GetPrincipalTagAttributeMap"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:GetPrincipalTagAttributeMap"), .http_status = 200},
    [COGNITO_IDENTITY_LIST_IDENTITIES] =
        {.name = STR_INIT("ListIdentities"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:ListIdentities"), .http_status = 200},
    [COGNITO_IDENTITY_LIST_IDENTITY_POOLS] =
        {.name = STR_INIT("ListIdentityPools"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:ListIdentityPools"), .http_status = 200},
    [COGNITO_IDENTITY_LIST_TAGS_FOR_RESOURCE] =
        {.name = STR_INIT("ListTagsForResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:ListTagsForResource"), .http_status = 200},
    [COGNITO_IDENTITY_LOOKUP_DEVELOPER_IDENTITY] =
        {.name = STR_INIT("LookupDeveloperIdentity"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-identity:LookupDeveloperIdentity"),
         .http_status = 200},
    [COGNITO_IDENTITY_MERGE_DEVELOPER_IDENTITIES] =
        {.name = STR_INIT("MergeDeveloperIdentities"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-identity:MergeDeveloperIdentities"),
         .http_status = 200},
    [COGNITO_IDENTITY_SET_IDENTITY_POOL_ROLES] =
        {.name = STR_INIT("SetIdentityPoolRoles"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:SetIdentityPoolRoles"), .http_status = 200},
    [COGNITO_IDENTITY_SET_PRINCIPAL_TAG_ATTRIBUTE_MAP] =
        {.name = STR_INIT("SetPrincipalTagAttributeMap"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:SetPrincipalTagAttributeMap"), .http_status = 200},
    [COGNITO_IDENTITY_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:TagResource"), .http_status = 200},
    [COGNITO_IDENTITY_UNLINK_DEVELOPER_IDENTITY] =
        {.name = STR_INIT("UnlinkDeveloperIdentity"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-identity:UnlinkDeveloperIdentity"),
         .http_status = 200},
    [COGNITO_IDENTITY_UNLINK_IDENTITY] =
        {.name = STR_INIT("UnlinkIdentity"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:UnlinkIdentity"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDENTITY_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:UntagResource"), .http_status = 200},
    [COGNITO_IDENTITY_UPDATE_IDENTITY_POOL] =
        {.name = STR_INIT("UpdateIdentityPool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-identity:UpdateIdentityPool"), .http_status = 200},
};

const struct service_facts cognito_identity_facts = {
    .name = STR_INIT("cognito-identity"), .signing_name = STR_INIT("cognito-identity"),
    .endpoint_prefix = STR_INIT("cognito-identity"),
    .target_prefix = STR_INIT("AWSCognitoIdentityService"), .api_version = STR_INIT("2014-06-30"),
    .service_id = STR_INIT("AWSCognitoIdentityService"), .protocols = 1U << PROTOCOL_JSON_1_1,
    .protocol = PROTOCOL_JSON_1_1, .operation_count = 23, .operations = operations,
};
