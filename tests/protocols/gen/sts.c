/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/sts.h"

static const struct shape shape_arn_type =
    {STR_INIT("arnType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 20, .max = 2048,
     .pattern = "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"};
static const struct shape shape_role_session_name_type =
    {STR_INIT("roleSessionNameType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 2, .max = 64, .pattern = "[\\w+=,.@-]*"};
static const struct shape shape_unrestricted_session_policy_document_type =
    {STR_INIT("unrestrictedSessionPolicyDocumentType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN, .min = 1, .pattern = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"};
static const struct shape shape_role_duration_seconds_type =
    {STR_INIT("roleDurationSecondsType"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 900, .max = 43200};
static const struct shape shape_tag_key_type =
    {STR_INIT("tagKeyType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 128,
     .pattern = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"};
static const struct shape shape_tag_value_type =
    {STR_INIT("tagValueType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 256,
     .pattern = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"};
static const struct shape shape_external_id_type =
    {STR_INIT("externalIdType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 2, .max = 1224, .pattern = "[\\w+=,.@:\\/-]*"};
static const struct shape shape_serial_number_type =
    {STR_INIT("serialNumberType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 9, .max = 256, .pattern = "[\\w+=/:,.@-]*"};
static const struct shape shape_token_code_type =
    {STR_INIT("tokenCodeType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 6, .max = 6, .pattern = "[\\d]*"};
static const struct shape shape_source_identity_type =
    {STR_INIT("sourceIdentityType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 2, .max = 64, .pattern = "[\\w+=,.@-]*"};
static const struct shape shape_context_assertion_type =
    {STR_INIT("contextAssertionType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 4, .max = 2048};
static const struct shape shape_minimum_session_token_size_type =
    {STR_INIT("minimumSessionTokenSizeType"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 4096};
static const struct shape shape_access_key_id_type =
    {STR_INIT("accessKeyIdType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 16, .max = 128, .pattern = "[\\w]*"};
static const struct shape shape_access_key_secret_type =
    {STR_INIT("accessKeySecretType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_SENSITIVE};
static const struct shape shape_token_type =
    {STR_INIT("tokenType"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_date_type =
    {STR_INIT("dateType"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_assumed_role_id_type =
    {STR_INIT("assumedRoleIdType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 2, .max = 193, .pattern = "[\\w+=,.@:-]*"};
static const struct shape shape_non_negative_integer_type =
    {STR_INIT("nonNegativeIntegerType"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_session_token_utilization_type =
    {STR_INIT("sessionTokenUtilizationType"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_session_token_size_type =
    {STR_INIT("sessionTokenSizeType"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN};

static const struct shape shape_policy_descriptor_list_type =
    {STR_INIT("policyDescriptorListType"), SHAPE_LIST,
     .size = sizeof(struct sts_policy_descriptor_type_list),
     .element = &sts_policy_descriptor_type_shape, .element_name = STR_INIT("member")};
static const struct shape shape_tag_list_type =
    {STR_INIT("tagListType"), SHAPE_LIST, .size = sizeof(struct sts_tag_list),
     .flags = SHAPE_HAS_MAX, .max = 50, .element = &sts_tag_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_tag_key_list_type =
    {STR_INIT("tagKeyListType"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_HAS_MAX, .max = 50, .element = &shape_tag_key_type,
     .element_name = STR_INIT("member")};
static const struct shape shape_provided_contexts_list_type =
    {STR_INIT("ProvidedContextsListType"), SHAPE_LIST,
     .size = sizeof(struct sts_provided_context_list), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX,
     .min = 1, .max = 5, .element = &sts_provided_context_shape, .element_name = STR_INIT("member")};

static const struct member sts_assume_role_in_members[] = {
    {STR_INIT("RoleArn"), STR_INIT("RoleArn"), .shape = &shape_arn_type,
     .offset = offsetof(struct sts_assume_role_in, role_arn), .flags = MEMBER_REQUIRED},
    {STR_INIT("RoleSessionName"), STR_INIT("RoleSessionName"),
     .shape = &shape_role_session_name_type,
     .offset = offsetof(struct sts_assume_role_in, role_session_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("PolicyArns"), STR_INIT("PolicyArns"), .shape = &shape_policy_descriptor_list_type,
     .offset = offsetof(struct sts_assume_role_in, policy_arns)},
    {STR_INIT("Policy"), STR_INIT("Policy"),
     .shape = &shape_unrestricted_session_policy_document_type,
     .offset = offsetof(struct sts_assume_role_in, policy)},
    {STR_INIT("DurationSeconds"), STR_INIT("DurationSeconds"),
     .shape = &shape_role_duration_seconds_type,
     .offset = offsetof(struct sts_assume_role_in, duration_seconds)},
    {STR_INIT("Tags"), STR_INIT("Tags"), .shape = &shape_tag_list_type,
     .offset = offsetof(struct sts_assume_role_in, tags)},
    {STR_INIT("TransitiveTagKeys"), STR_INIT("TransitiveTagKeys"),
     .shape = &shape_tag_key_list_type,
     .offset = offsetof(struct sts_assume_role_in, transitive_tag_keys)},
    {STR_INIT("ExternalId"), STR_INIT("ExternalId"), .shape = &shape_external_id_type,
     .offset = offsetof(struct sts_assume_role_in, external_id)},
    {STR_INIT("SerialNumber"), STR_INIT("SerialNumber"), .shape = &shape_serial_number_type,
     .offset = offsetof(struct sts_assume_role_in, serial_number)},
    {STR_INIT("TokenCode"), STR_INIT("TokenCode"), .shape = &shape_token_code_type,
     .offset = offsetof(struct sts_assume_role_in, token_code)},
    {STR_INIT("SourceIdentity"), STR_INIT("SourceIdentity"), .shape = &shape_source_identity_type,
     .offset = offsetof(struct sts_assume_role_in, source_identity)},
    {STR_INIT("ProvidedContexts"), STR_INIT("ProvidedContexts"),
     .shape = &shape_provided_contexts_list_type,
     .offset = offsetof(struct sts_assume_role_in, provided_contexts)},
    {STR_INIT("MinimumSessionTokenSize"), STR_INIT("MinimumSessionTokenSize"),
     .shape = &shape_minimum_session_token_size_type,
     .offset = offsetof(struct sts_assume_role_in, minimum_session_token_size)},
};
const struct shape sts_assume_role_in_shape =
    {STR_INIT("AssumeRoleRequest"), SHAPE_STRUCT, .size = sizeof(struct sts_assume_role_in),
     .member_count = 13, .members = sts_assume_role_in_members};

static const struct member sts_assume_role_out_members[] = {
    {STR_INIT("Credentials"), STR_INIT("Credentials"), .shape = &sts_credentials_shape,
     .offset = offsetof(struct sts_assume_role_out, credentials)},
    {STR_INIT("AssumedRoleUser"), STR_INIT("AssumedRoleUser"),
     .shape = &sts_assumed_role_user_shape,
     .offset = offsetof(struct sts_assume_role_out, assumed_role_user)},
    {STR_INIT("PackedPolicySize"), STR_INIT("PackedPolicySize"),
     .shape = &shape_non_negative_integer_type,
     .offset = offsetof(struct sts_assume_role_out, packed_policy_size)},
    {STR_INIT("SourceIdentity"), STR_INIT("SourceIdentity"), .shape = &shape_source_identity_type,
     .offset = offsetof(struct sts_assume_role_out, source_identity)},
    {STR_INIT("SessionTokenUtilization"), STR_INIT("SessionTokenUtilization"),
     .shape = &shape_session_token_utilization_type,
     .offset = offsetof(struct sts_assume_role_out, session_token_utilization)},
    {STR_INIT("SessionTokenSize"), STR_INIT("SessionTokenSize"),
     .shape = &shape_session_token_size_type,
     .offset = offsetof(struct sts_assume_role_out, session_token_size)},
};
const struct shape sts_assume_role_out_shape =
    {STR_INIT("AssumeRoleResponse"), SHAPE_STRUCT, .size = sizeof(struct sts_assume_role_out),
     .member_count = 6, .members = sts_assume_role_out_members};

static const struct member sts_assumed_role_user_members[] = {
    {STR_INIT("AssumedRoleId"), STR_INIT("AssumedRoleId"), .shape = &shape_assumed_role_id_type,
     .offset = offsetof(struct sts_assumed_role_user, assumed_role_id), .flags = MEMBER_REQUIRED},
    {STR_INIT("Arn"), STR_INIT("Arn"), .shape = &shape_arn_type,
     .offset = offsetof(struct sts_assumed_role_user, arn), .flags = MEMBER_REQUIRED},
};
const struct shape sts_assumed_role_user_shape =
    {STR_INIT("AssumedRoleUser"), SHAPE_STRUCT, .size = sizeof(struct sts_assumed_role_user),
     .member_count = 2, .members = sts_assumed_role_user_members};

static const struct member sts_credentials_members[] = {
    {STR_INIT("AccessKeyId"), STR_INIT("AccessKeyId"), .shape = &shape_access_key_id_type,
     .offset = offsetof(struct sts_credentials, access_key_id), .flags = MEMBER_REQUIRED},
    {STR_INIT("SecretAccessKey"), STR_INIT("SecretAccessKey"),
     .shape = &shape_access_key_secret_type,
     .offset = offsetof(struct sts_credentials, secret_access_key),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE},
    {STR_INIT("SessionToken"), STR_INIT("SessionToken"), .shape = &shape_token_type,
     .offset = offsetof(struct sts_credentials, session_token), .flags = MEMBER_REQUIRED},
    {STR_INIT("Expiration"), STR_INIT("Expiration"), .shape = &shape_date_type,
     .offset = offsetof(struct sts_credentials, expiration), .flags = MEMBER_REQUIRED},
};
const struct shape sts_credentials_shape =
    {STR_INIT("Credentials"), SHAPE_STRUCT, .size = sizeof(struct sts_credentials),
     .member_count = 4, .members = sts_credentials_members};

static const struct member sts_policy_descriptor_type_members[] = {
    {STR_INIT("arn"), STR_INIT("arn"), .shape = &shape_arn_type,
     .offset = offsetof(struct sts_policy_descriptor_type, arn)},
};
const struct shape sts_policy_descriptor_type_shape =
    {STR_INIT("PolicyDescriptorType"), SHAPE_STRUCT,
     .size = sizeof(struct sts_policy_descriptor_type), .member_count = 1,
     .members = sts_policy_descriptor_type_members};

static const struct member sts_provided_context_members[] = {
    {STR_INIT("ProviderArn"), STR_INIT("ProviderArn"), .shape = &shape_arn_type,
     .offset = offsetof(struct sts_provided_context, provider_arn)},
    {STR_INIT("ContextAssertion"), STR_INIT("ContextAssertion"),
     .shape = &shape_context_assertion_type,
     .offset = offsetof(struct sts_provided_context, context_assertion)},
};
const struct shape sts_provided_context_shape =
    {STR_INIT("ProvidedContext"), SHAPE_STRUCT, .size = sizeof(struct sts_provided_context),
     .member_count = 2, .members = sts_provided_context_members};

static const struct member sts_tag_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_tag_key_type,
     .offset = offsetof(struct sts_tag, key), .flags = MEMBER_REQUIRED},
    {STR_INIT("Value"), STR_INIT("Value"), .shape = &shape_tag_value_type,
     .offset = offsetof(struct sts_tag, value), .flags = MEMBER_REQUIRED},
};
const struct shape sts_tag_shape =
    {STR_INIT("Tag"), SHAPE_STRUCT, .size = sizeof(struct sts_tag), .member_count = 2,
     .members = sts_tag_members};

const struct aws_error STS_EXPIRED_TOKEN_EXCEPTION =
    {.code = STR_INIT("ExpiredTokenException"), .shape_name = STR_INIT("ExpiredTokenException"),
     .http_status = 400};
const struct aws_error STS_MALFORMED_POLICY_DOCUMENT_EXCEPTION =
    {.code = STR_INIT("MalformedPolicyDocument"),
     .shape_name = STR_INIT("MalformedPolicyDocumentException"), .http_status = 400};
const struct aws_error STS_PACKED_POLICY_TOO_LARGE_EXCEPTION =
    {.code = STR_INIT("PackedPolicyTooLarge"),
     .shape_name = STR_INIT("PackedPolicyTooLargeException"), .http_status = 400};
const struct aws_error STS_REGION_DISABLED_EXCEPTION =
    {.code = STR_INIT("RegionDisabledException"), .shape_name = STR_INIT("RegionDisabledException"),
     .http_status = 403};
static const struct aws_error *const sts_assume_role_errors[] =
    {&STS_MALFORMED_POLICY_DOCUMENT_EXCEPTION, &STS_PACKED_POLICY_TOO_LARGE_EXCEPTION,
     &STS_REGION_DISABLED_EXCEPTION, &STS_EXPIRED_TOKEN_EXCEPTION};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [STS_ASSUME_ROLE] = {RPC, .name = STR_INIT("AssumeRole"),
        .iam_action = STR_INIT("sts:AssumeRole"), .result_wrapper = STR_INIT("AssumeRoleResult"),
        .in_size = sizeof(struct sts_assume_role_in),
        .out_size = sizeof(struct sts_assume_role_out), .input = &sts_assume_role_in_shape,
        .output = &sts_assume_role_out_shape, .errors = sts_assume_role_errors, .error_count = 4},
};

const struct service_facts sts_facts =
    {.name = STR_INIT("sts"), .signing_name = STR_INIT("sts"), .endpoint_prefix = STR_INIT("sts"),
     .api_version = STR_INIT("2011-06-15"),
     .xml_namespace = STR_INIT("https://sts.amazonaws.com/doc/2011-06-15/"),
     .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .operation_count = 1,
     .operations = operations};
