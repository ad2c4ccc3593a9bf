/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/sts.h"

static const struct shape shape_arn_type = {
    .name = STR_INIT("arnType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 20, .max = 2048,
    .pattern = "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
};
static const struct shape shape_role_session_name_type = {
    .name = STR_INIT("roleSessionNameType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 2, .max = 64, .pattern = "[\\w+=,.@-]*",
};
static const struct shape shape_unrestricted_session_policy_document_type = {
    .name = STR_INIT("unrestrictedSessionPolicyDocumentType"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN, .min = 1,
    .pattern = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
};
static const struct shape shape_role_duration_seconds_type = {
    .name = STR_INIT("roleDurationSecondsType"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 900, .max = 43200,
};
static const struct shape shape_tag_key_type = {
    .name = STR_INIT("tagKeyType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 128,
    .pattern = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+",
};
static const struct shape shape_tag_value_type = {
    .name = STR_INIT("tagValueType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 256,
    .pattern = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*",
};
static const struct shape shape_external_id_type = {
    .name = STR_INIT("externalIdType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 2, .max = 1224, .pattern = "[\\w+=,.@:\\/-]*",
};
static const struct shape shape_serial_number_type = {
    .name = STR_INIT("serialNumberType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 9, .max = 256, .pattern = "[\\w+=/:,.@-]*",
};
static const struct shape shape_token_code_type = {
    .name = STR_INIT("tokenCodeType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 6, .max = 6, .pattern = "[\\d]*",
};
static const struct shape shape_source_identity_type = {
    .name = STR_INIT("sourceIdentityType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 2, .max = 64, .pattern = "[\\w+=,.@-]*",
};
static const struct shape shape_context_assertion_type = {
    .name = STR_INIT("contextAssertionType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 4, .max = 2048,
};
static const struct shape shape_minimum_session_token_size_type = {
    .name = STR_INIT("minimumSessionTokenSizeType"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 4096,
};
static const struct shape shape_access_key_id_type = {
    .name = STR_INIT("accessKeyIdType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 16, .max = 128, .pattern = "[\\w]*",
};
static const struct shape shape_access_key_secret_type = {
    .name = STR_INIT("accessKeySecretType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_SENSITIVE,
};
static const struct shape shape_token_type = {
    .name = STR_INIT("tokenType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_date_type = {
    .name = STR_INIT("dateType"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
};
static const struct shape shape_assumed_role_id_type = {
    .name = STR_INIT("assumedRoleIdType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 2, .max = 193, .pattern = "[\\w+=,.@:-]*",
};
static const struct shape shape_non_negative_integer_type = {
    .name = STR_INIT("nonNegativeIntegerType"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_session_token_utilization_type = {
    .name = STR_INIT("sessionTokenUtilizationType"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_session_token_size_type = {
    .name = STR_INIT("sessionTokenSizeType"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN,
};

static const struct shape shape_policy_descriptor_list_type = {
    .name = STR_INIT("policyDescriptorListType"), .kind = SHAPE_LIST,
    .size = sizeof(struct sts_policy_descriptor_type_list),
    .element = &sts_policy_descriptor_type_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_tag_list_type = {
    .name = STR_INIT("tagListType"), .kind = SHAPE_LIST, .size = sizeof(struct sts_tag_list),
    .flags = SHAPE_HAS_MAX, .max = 50, .element = &sts_tag_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_tag_key_list_type = {
    .name = STR_INIT("tagKeyListType"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .flags = SHAPE_HAS_MAX, .max = 50, .element = &shape_tag_key_type,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_provided_contexts_list_type = {
    .name = STR_INIT("ProvidedContextsListType"), .kind = SHAPE_LIST,
    .size = sizeof(struct sts_provided_context_list), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX,
    .min = 1, .max = 5, .element = &sts_provided_context_shape, .element_name = STR_INIT("member"),
};

static const struct member sts_assume_role_in_members[] = {
    {.name = STR_INIT("RoleArn"), .wire_name = STR_INIT("RoleArn"), .shape = &shape_arn_type,
     .offset = offsetof(struct sts_assume_role_in, role_arn), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("RoleSessionName"), .wire_name = STR_INIT("RoleSessionName"),
     .shape = &shape_role_session_name_type,
     .offset = offsetof(struct sts_assume_role_in, role_session_name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("PolicyArns"), .wire_name = STR_INIT("PolicyArns"),
     .shape = &shape_policy_descriptor_list_type,
     .offset = offsetof(struct sts_assume_role_in, policy_arns)},
    {.name = STR_INIT("Policy"), .wire_name = STR_INIT("Policy"),
     .shape = &shape_unrestricted_session_policy_document_type,
     .offset = offsetof(struct sts_assume_role_in, policy)},
    {.name = STR_INIT("DurationSeconds"), .wire_name = STR_INIT("DurationSeconds"),
     .shape = &shape_role_duration_seconds_type,
     .offset = offsetof(struct sts_assume_role_in, duration_seconds)},
    {.name = STR_INIT("Tags"), .wire_name = STR_INIT("Tags"), .shape = &shape_tag_list_type,
     .offset = offsetof(struct sts_assume_role_in, tags)},
    {.name = STR_INIT("TransitiveTagKeys"), .wire_name = STR_INIT("TransitiveTagKeys"),
     .shape = &shape_tag_key_list_type,
     .offset = offsetof(struct sts_assume_role_in, transitive_tag_keys)},
    {.name = STR_INIT("ExternalId"), .wire_name = STR_INIT("ExternalId"),
     .shape = &shape_external_id_type, .offset = offsetof(struct sts_assume_role_in, external_id)},
    {.name = STR_INIT("SerialNumber"), .wire_name = STR_INIT("SerialNumber"),
     .shape = &shape_serial_number_type,
     .offset = offsetof(struct sts_assume_role_in, serial_number)},
    {.name = STR_INIT("TokenCode"), .wire_name = STR_INIT("TokenCode"),
     .shape = &shape_token_code_type, .offset = offsetof(struct sts_assume_role_in, token_code)},
    {.name = STR_INIT("SourceIdentity"), .wire_name = STR_INIT("SourceIdentity"),
     .shape = &shape_source_identity_type,
     .offset = offsetof(struct sts_assume_role_in, source_identity)},
    {.name = STR_INIT("ProvidedContexts"), .wire_name = STR_INIT("ProvidedContexts"),
     .shape = &shape_provided_contexts_list_type,
     .offset = offsetof(struct sts_assume_role_in, provided_contexts)},
    {.name = STR_INIT("MinimumSessionTokenSize"), .wire_name = STR_INIT("MinimumSessionTokenSize"),
     .shape = &shape_minimum_session_token_size_type,
     .offset = offsetof(struct sts_assume_role_in, minimum_session_token_size)},
};
const struct shape sts_assume_role_in_shape = {
    .name = STR_INIT("AssumeRoleRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct sts_assume_role_in), .member_count = 13,
    .members = sts_assume_role_in_members,
};

static const struct member sts_assume_role_out_members[] = {
    {.name = STR_INIT("Credentials"), .wire_name = STR_INIT("Credentials"),
     .shape = &sts_credentials_shape, .offset = offsetof(struct sts_assume_role_out, credentials)},
    {.name = STR_INIT("AssumedRoleUser"), .wire_name = STR_INIT("AssumedRoleUser"),
     .shape = &sts_assumed_role_user_shape,
     .offset = offsetof(struct sts_assume_role_out, assumed_role_user)},
    {.name = STR_INIT("PackedPolicySize"), .wire_name = STR_INIT("PackedPolicySize"),
     .shape = &shape_non_negative_integer_type,
     .offset = offsetof(struct sts_assume_role_out, packed_policy_size)},
    {.name = STR_INIT("SourceIdentity"), .wire_name = STR_INIT("SourceIdentity"),
     .shape = &shape_source_identity_type,
     .offset = offsetof(struct sts_assume_role_out, source_identity)},
    {.name = STR_INIT("SessionTokenUtilization"), .wire_name = STR_INIT("SessionTokenUtilization"),
     .shape = &shape_session_token_utilization_type,
     .offset = offsetof(struct sts_assume_role_out, session_token_utilization)},
    {.name = STR_INIT("SessionTokenSize"), .wire_name = STR_INIT("SessionTokenSize"),
     .shape = &shape_session_token_size_type,
     .offset = offsetof(struct sts_assume_role_out, session_token_size)},
};
const struct shape sts_assume_role_out_shape = {
    .name = STR_INIT("AssumeRoleResponse"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct sts_assume_role_out), .member_count = 6,
    .members = sts_assume_role_out_members,
};

static const struct member sts_assumed_role_user_members[] = {
    {.name = STR_INIT("AssumedRoleId"), .wire_name = STR_INIT("AssumedRoleId"),
     .shape = &shape_assumed_role_id_type,
     .offset = offsetof(struct sts_assumed_role_user, assumed_role_id), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Arn"), .wire_name = STR_INIT("Arn"), .shape = &shape_arn_type,
     .offset = offsetof(struct sts_assumed_role_user, arn), .flags = MEMBER_REQUIRED},
};
const struct shape sts_assumed_role_user_shape = {
    .name = STR_INIT("AssumedRoleUser"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct sts_assumed_role_user), .member_count = 2,
    .members = sts_assumed_role_user_members,
};

static const struct member sts_credentials_members[] = {
    {.name = STR_INIT("AccessKeyId"), .wire_name = STR_INIT("AccessKeyId"),
     .shape = &shape_access_key_id_type, .offset = offsetof(struct sts_credentials, access_key_id),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("SecretAccessKey"), .wire_name = STR_INIT("SecretAccessKey"),
     .shape = &shape_access_key_secret_type,
     .offset = offsetof(struct sts_credentials, secret_access_key),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE},
    {.name = STR_INIT("SessionToken"), .wire_name = STR_INIT("SessionToken"),
     .shape = &shape_token_type, .offset = offsetof(struct sts_credentials, session_token),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Expiration"), .wire_name = STR_INIT("Expiration"), .shape = &shape_date_type,
     .offset = offsetof(struct sts_credentials, expiration), .flags = MEMBER_REQUIRED},
};
const struct shape sts_credentials_shape = {
    .name = STR_INIT("Credentials"), .kind = SHAPE_STRUCT, .size = sizeof(struct sts_credentials),
    .member_count = 4, .members = sts_credentials_members,
};

static const struct member sts_policy_descriptor_type_members[] = {
    {.name = STR_INIT("arn"), .wire_name = STR_INIT("arn"), .shape = &shape_arn_type,
     .offset = offsetof(struct sts_policy_descriptor_type, arn)},
};
const struct shape sts_policy_descriptor_type_shape = {
    .name = STR_INIT("PolicyDescriptorType"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct sts_policy_descriptor_type), .member_count = 1,
    .members = sts_policy_descriptor_type_members,
};

static const struct member sts_provided_context_members[] = {
    {.name = STR_INIT("ProviderArn"), .wire_name = STR_INIT("ProviderArn"),
     .shape = &shape_arn_type, .offset = offsetof(struct sts_provided_context, provider_arn)},
    {.name = STR_INIT("ContextAssertion"), .wire_name = STR_INIT("ContextAssertion"),
     .shape = &shape_context_assertion_type,
     .offset = offsetof(struct sts_provided_context, context_assertion)},
};
const struct shape sts_provided_context_shape = {
    .name = STR_INIT("ProvidedContext"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct sts_provided_context), .member_count = 2,
    .members = sts_provided_context_members,
};

static const struct member sts_tag_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_tag_key_type,
     .offset = offsetof(struct sts_tag, key), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Value"), .wire_name = STR_INIT("Value"), .shape = &shape_tag_value_type,
     .offset = offsetof(struct sts_tag, value), .flags = MEMBER_REQUIRED},
};
const struct shape sts_tag_shape = {
    .name = STR_INIT("Tag"), .kind = SHAPE_STRUCT, .size = sizeof(struct sts_tag),
    .member_count = 2, .members = sts_tag_members,
};

const struct aws_error STS_EXPIRED_TOKEN_EXCEPTION = {
    .code = STR_INIT("ExpiredTokenException"), .shape_name = STR_INIT("ExpiredTokenException"),
    .http_status = 400,
};
const struct aws_error STS_MALFORMED_POLICY_DOCUMENT_EXCEPTION = {
    .code = STR_INIT("MalformedPolicyDocument"),
    .shape_name = STR_INIT("MalformedPolicyDocumentException"), .http_status = 400,
};
const struct aws_error STS_PACKED_POLICY_TOO_LARGE_EXCEPTION = {
    .code = STR_INIT("PackedPolicyTooLarge"),
    .shape_name = STR_INIT("PackedPolicyTooLargeException"), .http_status = 400,
};
const struct aws_error STS_REGION_DISABLED_EXCEPTION = {
    .code = STR_INIT("RegionDisabledException"), .shape_name = STR_INIT("RegionDisabledException"),
    .http_status = 403,
};
static const struct aws_error *const sts_assume_role_errors[] = {
    &STS_MALFORMED_POLICY_DOCUMENT_EXCEPTION, &STS_PACKED_POLICY_TOO_LARGE_EXCEPTION,
    &STS_REGION_DISABLED_EXCEPTION, &STS_EXPIRED_TOKEN_EXCEPTION,
};

static const struct operation_facts operations[] = {
    [STS_ASSUME_ROLE] =
        {.name = STR_INIT("AssumeRole"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sts:AssumeRole"), .result_wrapper = STR_INIT("AssumeRoleResult"),
         .http_status = 200, .in_size = sizeof(struct sts_assume_role_in),
         .out_size = sizeof(struct sts_assume_role_out), .input = &sts_assume_role_in_shape,
         .output = &sts_assume_role_out_shape, .errors = sts_assume_role_errors, .error_count = 4},
};

const struct service_facts sts_facts = {
    .name = STR_INIT("sts"), .signing_name = STR_INIT("sts"), .endpoint_prefix = STR_INIT("sts"),
    .api_version = STR_INIT("2011-06-15"),
    .xml_namespace = STR_INIT("https://sts.amazonaws.com/doc/2011-06-15/"),
    .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .operation_count = 1,
    .operations = operations,
};
