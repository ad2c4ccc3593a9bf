/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/sts.h"

static const struct shape shape_access_key_id_type =
    {STR_INIT("accessKeyIdType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 16, .max = 128, .pattern = "[\\w]*"};
static const struct shape shape_account_type =
    {STR_INIT("accountType"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_user_id_type =
    {STR_INIT("userIdType"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_arn_type =
    {STR_INIT("arnType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 20, .max = 2048,
     .pattern = "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"};

static const struct member sts_get_access_key_info_in_members[] = {
    {STR_INIT("AccessKeyId"), STR_INIT("AccessKeyId"), .shape = &shape_access_key_id_type,
     .offset = offsetof(struct sts_get_access_key_info_in, access_key_id), .flags = MEMBER_REQUIRED},
};
const struct shape sts_get_access_key_info_in_shape =
    {STR_INIT("GetAccessKeyInfoRequest"), SHAPE_STRUCT,
     .size = sizeof(struct sts_get_access_key_info_in), .member_count = 1,
     .members = sts_get_access_key_info_in_members};

static const struct member sts_get_access_key_info_out_members[] = {
    {STR_INIT("Account"), STR_INIT("Account"), .shape = &shape_account_type,
     .offset = offsetof(struct sts_get_access_key_info_out, account)},
};
const struct shape sts_get_access_key_info_out_shape =
    {STR_INIT("GetAccessKeyInfoResponse"), SHAPE_STRUCT,
     .size = sizeof(struct sts_get_access_key_info_out), .member_count = 1,
     .members = sts_get_access_key_info_out_members};

const struct shape sts_get_caller_identity_in_shape =
    {STR_INIT("GetCallerIdentityRequest"), SHAPE_STRUCT,
     .size = sizeof(struct sts_get_caller_identity_in)};

static const struct member sts_get_caller_identity_out_members[] = {
    {STR_INIT("UserId"), STR_INIT("UserId"), .shape = &shape_user_id_type,
     .offset = offsetof(struct sts_get_caller_identity_out, user_id)},
    {STR_INIT("Account"), STR_INIT("Account"), .shape = &shape_account_type,
     .offset = offsetof(struct sts_get_caller_identity_out, account)},
    {STR_INIT("Arn"), STR_INIT("Arn"), .shape = &shape_arn_type,
     .offset = offsetof(struct sts_get_caller_identity_out, arn)},
};
const struct shape sts_get_caller_identity_out_shape =
    {STR_INIT("GetCallerIdentityResponse"), SHAPE_STRUCT,
     .size = sizeof(struct sts_get_caller_identity_out), .member_count = 3,
     .members = sts_get_caller_identity_out_members};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [STS_ASSUME_ROLE] = {RPC, .name = STR_INIT("AssumeRole"),
        .iam_action = STR_INIT("sts:AssumeRole"), .result_wrapper = STR_INIT("AssumeRoleResult")},
    [STS_ASSUME_ROLE_WITH_SAML] = {RPC, .name = STR_INIT("AssumeRoleWithSAML"),
        .iam_action = STR_INIT("sts:AssumeRoleWithSAML"),
        .result_wrapper = STR_INIT("AssumeRoleWithSAMLResult"), .flags = OPERATION_UNSIGNED},
    [STS_ASSUME_ROLE_WITH_WEB_IDENTITY] = {RPC, .name = STR_INIT("AssumeRoleWithWebIdentity"),
        .iam_action = STR_INIT("sts:AssumeRoleWithWebIdentity"),
        .result_wrapper = STR_INIT("AssumeRoleWithWebIdentityResult"), .flags = OPERATION_UNSIGNED},
    [STS_ASSUME_ROOT] = {RPC, .name = STR_INIT("AssumeRoot"),
        .iam_action = STR_INIT("sts:AssumeRoot"), .result_wrapper = STR_INIT("AssumeRootResult")},
    [STS_DECODE_AUTHORIZATION_MESSAGE] = {RPC, .name = STR_INIT("DecodeAuthorizationMessage"),
        .iam_action = STR_INIT("sts:DecodeAuthorizationMessage"),
        .result_wrapper = STR_INIT("DecodeAuthorizationMessageResult")},
    [STS_GET_ACCESS_KEY_INFO] = {RPC, .name = STR_INIT("GetAccessKeyInfo"),
        .iam_action = STR_INIT("sts:GetAccessKeyInfo"),
        .result_wrapper = STR_INIT("GetAccessKeyInfoResult"),
        .in_size = sizeof(struct sts_get_access_key_info_in),
        .out_size = sizeof(struct sts_get_access_key_info_out),
        .input = &sts_get_access_key_info_in_shape, .output = &sts_get_access_key_info_out_shape},
    [STS_GET_CALLER_IDENTITY] = {RPC, .name = STR_INIT("GetCallerIdentity"),
        .iam_action = STR_INIT("sts:GetCallerIdentity"),
        .result_wrapper = STR_INIT("GetCallerIdentityResult"),
        .in_size = sizeof(struct sts_get_caller_identity_in),
        .out_size = sizeof(struct sts_get_caller_identity_out),
        .input = &sts_get_caller_identity_in_shape, .output = &sts_get_caller_identity_out_shape},
    [STS_GET_DELEGATED_ACCESS_TOKEN] = {RPC, .name = STR_INIT("GetDelegatedAccessToken"),
        .iam_action = STR_INIT("sts:GetDelegatedAccessToken"),
        .result_wrapper = STR_INIT("GetDelegatedAccessTokenResult")},
    [STS_GET_FEDERATION_TOKEN] = {RPC, .name = STR_INIT("GetFederationToken"),
        .iam_action = STR_INIT("sts:GetFederationToken"),
        .result_wrapper = STR_INIT("GetFederationTokenResult")},
    [STS_GET_SESSION_TOKEN] = {RPC, .name = STR_INIT("GetSessionToken"),
        .iam_action = STR_INIT("sts:GetSessionToken"),
        .result_wrapper = STR_INIT("GetSessionTokenResult")},
    [STS_GET_WEB_IDENTITY_TOKEN] = {RPC, .name = STR_INIT("GetWebIdentityToken"),
        .iam_action = STR_INIT("sts:GetWebIdentityToken"),
        .result_wrapper = STR_INIT("GetWebIdentityTokenResult")},
};

const struct service_facts sts_facts =
    {.name = STR_INIT("sts"), .signing_name = STR_INIT("sts"), .endpoint_prefix = STR_INIT("sts"),
     .api_version = STR_INIT("2011-06-15"),
     .xml_namespace = STR_INIT("https://sts.amazonaws.com/doc/2011-06-15/"),
     .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .operation_count = 11,
     .operations = operations};
