/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/iam.h"

static const struct str enum_permissions_boundary_attachment_type[] =
    {STR_INIT("PermissionsBoundaryPolicy")};

static const struct shape shape_path_type =
    {STR_INIT("pathType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 512,
     .pattern = "(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"};
static const struct shape shape_role_name_type =
    {STR_INIT("roleNameType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 64, .pattern = "[\\w+=,.@-]+"};
static const struct shape shape_policy_document_type =
    {STR_INIT("policyDocumentType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 131072,
     .pattern = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"};
static const struct shape shape_role_description_type =
    {STR_INIT("roleDescriptionType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MAX, .max = 1000,
     .pattern = "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"};
static const struct shape shape_role_max_session_duration_type =
    {STR_INIT("roleMaxSessionDurationType"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 3600, .max = 43200};
static const struct shape shape_arn_type =
    {STR_INIT("arnType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 20, .max = 2048};
static const struct shape shape_tag_key_type =
    {STR_INIT("tagKeyType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 128,
     .pattern = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"};
static const struct shape shape_tag_value_type =
    {STR_INIT("tagValueType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 256,
     .pattern = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"};
static const struct shape shape_id_type =
    {STR_INIT("idType"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 16, .max = 128, .pattern = "[\\w]+"};
static const struct shape shape_date_type =
    {STR_INIT("dateType"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_permissions_boundary_attachment_type =
    {STR_INIT("PermissionsBoundaryAttachmentType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_permissions_boundary_attachment_type, .enum_count = 1};
static const struct shape shape_string_type =
    {STR_INIT("stringType"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_integer_type =
    {STR_INIT("integerType"), SHAPE_INT, .size = sizeof(struct opt_int)};

static const struct shape shape_tag_list_type =
    {STR_INIT("tagListType"), SHAPE_LIST, .size = sizeof(struct iam_tag_list),
     .flags = SHAPE_HAS_MAX, .max = 50, .element = &iam_tag_shape,
     .element_name = STR_INIT("member")};

static const struct member iam_attached_permissions_boundary_members[] = {
    {STR_INIT("PermissionsBoundaryType"), STR_INIT("PermissionsBoundaryType"),
     .shape = &shape_permissions_boundary_attachment_type,
     .offset = offsetof(struct iam_attached_permissions_boundary, permissions_boundary_type)},
    {STR_INIT("PermissionsBoundaryArn"), STR_INIT("PermissionsBoundaryArn"),
     .shape = &shape_arn_type,
     .offset = offsetof(struct iam_attached_permissions_boundary, permissions_boundary_arn)},
};
const struct shape iam_attached_permissions_boundary_shape =
    {STR_INIT("AttachedPermissionsBoundary"), SHAPE_STRUCT,
     .size = sizeof(struct iam_attached_permissions_boundary), .member_count = 2,
     .members = iam_attached_permissions_boundary_members};

static const struct member iam_create_role_in_members[] = {
    {STR_INIT("Path"), STR_INIT("Path"), .shape = &shape_path_type,
     .offset = offsetof(struct iam_create_role_in, path)},
    {STR_INIT("RoleName"), STR_INIT("RoleName"), .shape = &shape_role_name_type,
     .offset = offsetof(struct iam_create_role_in, role_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("AssumeRolePolicyDocument"), STR_INIT("AssumeRolePolicyDocument"),
     .shape = &shape_policy_document_type,
     .offset = offsetof(struct iam_create_role_in, assume_role_policy_document),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Description"), STR_INIT("Description"), .shape = &shape_role_description_type,
     .offset = offsetof(struct iam_create_role_in, description)},
    {STR_INIT("MaxSessionDuration"), STR_INIT("MaxSessionDuration"),
     .shape = &shape_role_max_session_duration_type,
     .offset = offsetof(struct iam_create_role_in, max_session_duration)},
    {STR_INIT("PermissionsBoundary"), STR_INIT("PermissionsBoundary"), .shape = &shape_arn_type,
     .offset = offsetof(struct iam_create_role_in, permissions_boundary)},
    {STR_INIT("Tags"), STR_INIT("Tags"), .shape = &shape_tag_list_type,
     .offset = offsetof(struct iam_create_role_in, tags)},
};
const struct shape iam_create_role_in_shape =
    {STR_INIT("CreateRoleRequest"), SHAPE_STRUCT, .size = sizeof(struct iam_create_role_in),
     .member_count = 7, .members = iam_create_role_in_members};

static const struct member iam_create_role_out_members[] = {
    {STR_INIT("Role"), STR_INIT("Role"), .shape = &iam_role_shape,
     .offset = offsetof(struct iam_create_role_out, role), .flags = MEMBER_REQUIRED},
};
const struct shape iam_create_role_out_shape =
    {STR_INIT("CreateRoleResponse"), SHAPE_STRUCT, .size = sizeof(struct iam_create_role_out),
     .member_count = 1, .members = iam_create_role_out_members};

static const struct member iam_role_members[] = {
    {STR_INIT("Path"), STR_INIT("Path"), .shape = &shape_path_type,
     .offset = offsetof(struct iam_role, path), .flags = MEMBER_REQUIRED},
    {STR_INIT("RoleName"), STR_INIT("RoleName"), .shape = &shape_role_name_type,
     .offset = offsetof(struct iam_role, role_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("RoleId"), STR_INIT("RoleId"), .shape = &shape_id_type,
     .offset = offsetof(struct iam_role, role_id), .flags = MEMBER_REQUIRED},
    {STR_INIT("Arn"), STR_INIT("Arn"), .shape = &shape_arn_type,
     .offset = offsetof(struct iam_role, arn), .flags = MEMBER_REQUIRED},
    {STR_INIT("CreateDate"), STR_INIT("CreateDate"), .shape = &shape_date_type,
     .offset = offsetof(struct iam_role, create_date), .flags = MEMBER_REQUIRED},
    {STR_INIT("AssumeRolePolicyDocument"), STR_INIT("AssumeRolePolicyDocument"),
     .shape = &shape_policy_document_type,
     .offset = offsetof(struct iam_role, assume_role_policy_document)},
    {STR_INIT("Description"), STR_INIT("Description"), .shape = &shape_role_description_type,
     .offset = offsetof(struct iam_role, description)},
    {STR_INIT("MaxSessionDuration"), STR_INIT("MaxSessionDuration"),
     .shape = &shape_role_max_session_duration_type,
     .offset = offsetof(struct iam_role, max_session_duration)},
    {STR_INIT("PermissionsBoundary"), STR_INIT("PermissionsBoundary"),
     .shape = &iam_attached_permissions_boundary_shape,
     .offset = offsetof(struct iam_role, permissions_boundary)},
    {STR_INIT("Tags"), STR_INIT("Tags"), .shape = &shape_tag_list_type,
     .offset = offsetof(struct iam_role, tags)},
    {STR_INIT("RoleLastUsed"), STR_INIT("RoleLastUsed"), .shape = &iam_role_last_used_shape,
     .offset = offsetof(struct iam_role, role_last_used)},
    {STR_INIT("SourceRoleTemplate"), STR_INIT("SourceRoleTemplate"),
     .shape = &iam_source_role_template_shape,
     .offset = offsetof(struct iam_role, source_role_template)},
};
const struct shape iam_role_shape =
    {STR_INIT("Role"), SHAPE_STRUCT, .size = sizeof(struct iam_role), .member_count = 12,
     .members = iam_role_members};

static const struct member iam_role_last_used_members[] = {
    {STR_INIT("LastUsedDate"), STR_INIT("LastUsedDate"), .shape = &shape_date_type,
     .offset = offsetof(struct iam_role_last_used, last_used_date)},
    {STR_INIT("Region"), STR_INIT("Region"), .shape = &shape_string_type,
     .offset = offsetof(struct iam_role_last_used, region)},
};
const struct shape iam_role_last_used_shape =
    {STR_INIT("RoleLastUsed"), SHAPE_STRUCT, .size = sizeof(struct iam_role_last_used),
     .member_count = 2, .members = iam_role_last_used_members};

static const struct member iam_source_role_template_members[] = {
    {STR_INIT("TemplateArn"), STR_INIT("TemplateArn"), .shape = &shape_arn_type,
     .offset = offsetof(struct iam_source_role_template, template_arn), .flags = MEMBER_REQUIRED},
    {STR_INIT("TemplateMinorVersion"), STR_INIT("TemplateMinorVersion"),
     .shape = &shape_integer_type,
     .offset = offsetof(struct iam_source_role_template, template_minor_version),
     .flags = MEMBER_REQUIRED},
};
const struct shape iam_source_role_template_shape =
    {STR_INIT("SourceRoleTemplate"), SHAPE_STRUCT, .size = sizeof(struct iam_source_role_template),
     .member_count = 2, .members = iam_source_role_template_members};

static const struct member iam_tag_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_tag_key_type,
     .offset = offsetof(struct iam_tag, key), .flags = MEMBER_REQUIRED},
    {STR_INIT("Value"), STR_INIT("Value"), .shape = &shape_tag_value_type,
     .offset = offsetof(struct iam_tag, value), .flags = MEMBER_REQUIRED},
};
const struct shape iam_tag_shape =
    {STR_INIT("Tag"), SHAPE_STRUCT, .size = sizeof(struct iam_tag), .member_count = 2,
     .members = iam_tag_members};

const struct aws_error IAM_CONCURRENT_MODIFICATION_EXCEPTION =
    {.code = STR_INIT("ConcurrentModification"),
     .shape_name = STR_INIT("ConcurrentModificationException"), .http_status = 409};
const struct aws_error IAM_ENTITY_ALREADY_EXISTS_EXCEPTION =
    {.code = STR_INIT("EntityAlreadyExists"),
     .shape_name = STR_INIT("EntityAlreadyExistsException"), .http_status = 409};
const struct aws_error IAM_INVALID_INPUT_EXCEPTION =
    {.code = STR_INIT("InvalidInput"), .shape_name = STR_INIT("InvalidInputException"),
     .http_status = 400};
const struct aws_error IAM_LIMIT_EXCEEDED_EXCEPTION =
    {.code = STR_INIT("LimitExceeded"), .shape_name = STR_INIT("LimitExceededException"),
     .http_status = 409};
const struct aws_error IAM_MALFORMED_POLICY_DOCUMENT_EXCEPTION =
    {.code = STR_INIT("MalformedPolicyDocument"),
     .shape_name = STR_INIT("MalformedPolicyDocumentException"), .http_status = 400};
const struct aws_error IAM_SERVICE_FAILURE_EXCEPTION =
    {.code = STR_INIT("ServiceFailure"), .shape_name = STR_INIT("ServiceFailureException"),
     .http_status = 500, .server_fault = true};
static const struct aws_error *const iam_create_role_errors[] =
    {&IAM_LIMIT_EXCEEDED_EXCEPTION, &IAM_INVALID_INPUT_EXCEPTION,
     &IAM_ENTITY_ALREADY_EXISTS_EXCEPTION, &IAM_MALFORMED_POLICY_DOCUMENT_EXCEPTION,
     &IAM_CONCURRENT_MODIFICATION_EXCEPTION, &IAM_SERVICE_FAILURE_EXCEPTION};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [IAM_CREATE_ROLE] = {RPC, .name = STR_INIT("CreateRole"),
        .iam_action = STR_INIT("iam:CreateRole"), .result_wrapper = STR_INIT("CreateRoleResult"),
        .in_size = sizeof(struct iam_create_role_in),
        .out_size = sizeof(struct iam_create_role_out), .input = &iam_create_role_in_shape,
        .output = &iam_create_role_out_shape, .errors = iam_create_role_errors, .error_count = 6},
};

const struct service_facts iam_facts =
    {.name = STR_INIT("iam"), .signing_name = STR_INIT("iam"), .endpoint_prefix = STR_INIT("iam"),
     .api_version = STR_INIT("2010-05-08"),
     .xml_namespace = STR_INIT("https://iam.amazonaws.com/doc/2010-05-08/"),
     .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .global = true,
     .operation_count = 1, .operations = operations};
