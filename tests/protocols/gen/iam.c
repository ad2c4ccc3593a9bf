/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/iam.h"

static const struct str enum_permissions_boundary_attachment_type[] = {
    STR_INIT("PermissionsBoundaryPolicy"),
};

static const struct shape shape_path_type = {
    .name = STR_INIT("pathType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 512,
    .pattern = "(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)",
};
static const struct shape shape_role_name_type = {
    .name = STR_INIT("roleNameType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 64, .pattern = "[\\w+=,.@-]+",
};
static const struct shape shape_policy_document_type = {
    .name = STR_INIT("policyDocumentType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 131072,
    .pattern = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
};
static const struct shape shape_role_description_type = {
    .name = STR_INIT("roleDescriptionType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MAX, .max = 1000,
    .pattern = "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
};
static const struct shape shape_role_max_session_duration_type = {
    .name = STR_INIT("roleMaxSessionDurationType"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 3600,
    .max = 43200,
};
static const struct shape shape_arn_type = {
    .name = STR_INIT("arnType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 20, .max = 2048,
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
static const struct shape shape_id_type = {
    .name = STR_INIT("idType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 16, .max = 128, .pattern = "[\\w]+",
};
static const struct shape shape_date_type = {
    .name = STR_INIT("dateType"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
};
static const struct shape shape_permissions_boundary_attachment_type = {
    .name = STR_INIT("PermissionsBoundaryAttachmentType"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_permissions_boundary_attachment_type, .enum_count = 1,
};
static const struct shape shape_string_type = {
    .name = STR_INIT("stringType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_integer_type = {
    .name = STR_INIT("integerType"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};

static const struct shape shape_tag_list_type = {
    .name = STR_INIT("tagListType"), .kind = SHAPE_LIST, .size = sizeof(struct iam_tag_list),
    .flags = SHAPE_HAS_MAX, .max = 50, .element = &iam_tag_shape,
    .element_name = STR_INIT("member"),
};

static const struct member iam_attached_permissions_boundary_members[] = {
    {.name = STR_INIT("PermissionsBoundaryType"), .wire_name = STR_INIT("PermissionsBoundaryType"),
     .shape = &shape_permissions_boundary_attachment_type,
     .offset = offsetof(struct iam_attached_permissions_boundary, permissions_boundary_type)},
    {.name = STR_INIT("PermissionsBoundaryArn"), .wire_name = STR_INIT("PermissionsBoundaryArn"),
     .shape = &shape_arn_type,
     .offset = offsetof(struct iam_attached_permissions_boundary, permissions_boundary_arn)},
};
const struct shape iam_attached_permissions_boundary_shape = {
    .name = STR_INIT("AttachedPermissionsBoundary"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct iam_attached_permissions_boundary), .member_count = 2,
    .members = iam_attached_permissions_boundary_members,
};

static const struct member iam_create_role_in_members[] = {
    {.name = STR_INIT("Path"), .wire_name = STR_INIT("Path"), .shape = &shape_path_type,
     .offset = offsetof(struct iam_create_role_in, path)},
    {.name = STR_INIT("RoleName"), .wire_name = STR_INIT("RoleName"),
     .shape = &shape_role_name_type, .offset = offsetof(struct iam_create_role_in, role_name),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("AssumeRolePolicyDocument"),
     .wire_name = STR_INIT("AssumeRolePolicyDocument"), .shape = &shape_policy_document_type,
     .offset = offsetof(struct iam_create_role_in, assume_role_policy_document),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Description"), .wire_name = STR_INIT("Description"),
     .shape = &shape_role_description_type,
     .offset = offsetof(struct iam_create_role_in, description)},
    {.name = STR_INIT("MaxSessionDuration"), .wire_name = STR_INIT("MaxSessionDuration"),
     .shape = &shape_role_max_session_duration_type,
     .offset = offsetof(struct iam_create_role_in, max_session_duration)},
    {.name = STR_INIT("PermissionsBoundary"), .wire_name = STR_INIT("PermissionsBoundary"),
     .shape = &shape_arn_type, .offset = offsetof(struct iam_create_role_in, permissions_boundary)},
    {.name = STR_INIT("Tags"), .wire_name = STR_INIT("Tags"), .shape = &shape_tag_list_type,
     .offset = offsetof(struct iam_create_role_in, tags)},
};
const struct shape iam_create_role_in_shape = {
    .name = STR_INIT("CreateRoleRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct iam_create_role_in), .member_count = 7,
    .members = iam_create_role_in_members,
};

static const struct member iam_create_role_out_members[] = {
    {.name = STR_INIT("Role"), .wire_name = STR_INIT("Role"), .shape = &iam_role_shape,
     .offset = offsetof(struct iam_create_role_out, role), .flags = MEMBER_REQUIRED},
};
const struct shape iam_create_role_out_shape = {
    .name = STR_INIT("CreateRoleResponse"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct iam_create_role_out), .member_count = 1,
    .members = iam_create_role_out_members,
};

static const struct member iam_role_members[] = {
    {.name = STR_INIT("Path"), .wire_name = STR_INIT("Path"), .shape = &shape_path_type,
     .offset = offsetof(struct iam_role, path), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("RoleName"), .wire_name = STR_INIT("RoleName"),
     .shape = &shape_role_name_type, .offset = offsetof(struct iam_role, role_name),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("RoleId"), .wire_name = STR_INIT("RoleId"), .shape = &shape_id_type,
     .offset = offsetof(struct iam_role, role_id), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Arn"), .wire_name = STR_INIT("Arn"), .shape = &shape_arn_type,
     .offset = offsetof(struct iam_role, arn), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("CreateDate"), .wire_name = STR_INIT("CreateDate"), .shape = &shape_date_type,
     .offset = offsetof(struct iam_role, create_date), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("AssumeRolePolicyDocument"),
     .wire_name = STR_INIT("AssumeRolePolicyDocument"), .shape = &shape_policy_document_type,
     .offset = offsetof(struct iam_role, assume_role_policy_document)},
    {.name = STR_INIT("Description"), .wire_name = STR_INIT("Description"),
     .shape = &shape_role_description_type, .offset = offsetof(struct iam_role, description)},
    {.name = STR_INIT("MaxSessionDuration"), .wire_name = STR_INIT("MaxSessionDuration"),
     .shape = &shape_role_max_session_duration_type,
     .offset = offsetof(struct iam_role, max_session_duration)},
    {.name = STR_INIT("PermissionsBoundary"), .wire_name = STR_INIT("PermissionsBoundary"),
     .shape = &iam_attached_permissions_boundary_shape,
     .offset = offsetof(struct iam_role, permissions_boundary)},
    {.name = STR_INIT("Tags"), .wire_name = STR_INIT("Tags"), .shape = &shape_tag_list_type,
     .offset = offsetof(struct iam_role, tags)},
    {.name = STR_INIT("RoleLastUsed"), .wire_name = STR_INIT("RoleLastUsed"),
     .shape = &iam_role_last_used_shape, .offset = offsetof(struct iam_role, role_last_used)},
    {.name = STR_INIT("SourceRoleTemplate"), .wire_name = STR_INIT("SourceRoleTemplate"),
     .shape = &iam_source_role_template_shape,
     .offset = offsetof(struct iam_role, source_role_template)},
};
const struct shape iam_role_shape = {
    .name = STR_INIT("Role"), .kind = SHAPE_STRUCT, .size = sizeof(struct iam_role),
    .member_count = 12, .members = iam_role_members,
};

static const struct member iam_role_last_used_members[] = {
    {.name = STR_INIT("LastUsedDate"), .wire_name = STR_INIT("LastUsedDate"),
     .shape = &shape_date_type, .offset = offsetof(struct iam_role_last_used, last_used_date)},
    {.name = STR_INIT("Region"), .wire_name = STR_INIT("Region"), .shape = &shape_string_type,
     .offset = offsetof(struct iam_role_last_used, region)},
};
const struct shape iam_role_last_used_shape = {
    .name = STR_INIT("RoleLastUsed"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct iam_role_last_used), .member_count = 2,
    .members = iam_role_last_used_members,
};

static const struct member iam_source_role_template_members[] = {
    {.name = STR_INIT("TemplateArn"), .wire_name = STR_INIT("TemplateArn"),
     .shape = &shape_arn_type, .offset = offsetof(struct iam_source_role_template, template_arn),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("TemplateMinorVersion"), .wire_name = STR_INIT("TemplateMinorVersion"),
     .shape = &shape_integer_type,
     .offset = offsetof(struct iam_source_role_template, template_minor_version),
     .flags = MEMBER_REQUIRED},
};
const struct shape iam_source_role_template_shape = {
    .name = STR_INIT("SourceRoleTemplate"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct iam_source_role_template), .member_count = 2,
    .members = iam_source_role_template_members,
};

static const struct member iam_tag_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_tag_key_type,
     .offset = offsetof(struct iam_tag, key), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Value"), .wire_name = STR_INIT("Value"), .shape = &shape_tag_value_type,
     .offset = offsetof(struct iam_tag, value), .flags = MEMBER_REQUIRED},
};
const struct shape iam_tag_shape = {
    .name = STR_INIT("Tag"), .kind = SHAPE_STRUCT, .size = sizeof(struct iam_tag),
    .member_count = 2, .members = iam_tag_members,
};

const struct aws_error IAM_CONCURRENT_MODIFICATION_EXCEPTION = {
    .code = STR_INIT("ConcurrentModification"),
    .shape_name = STR_INIT("ConcurrentModificationException"), .http_status = 409,
};
const struct aws_error IAM_ENTITY_ALREADY_EXISTS_EXCEPTION = {
    .code = STR_INIT("EntityAlreadyExists"), .shape_name = STR_INIT("EntityAlreadyExistsException"),
    .http_status = 409,
};
const struct aws_error IAM_INVALID_INPUT_EXCEPTION = {
    .code = STR_INIT("InvalidInput"), .shape_name = STR_INIT("InvalidInputException"),
    .http_status = 400,
};
const struct aws_error IAM_LIMIT_EXCEEDED_EXCEPTION = {
    .code = STR_INIT("LimitExceeded"), .shape_name = STR_INIT("LimitExceededException"),
    .http_status = 409,
};
const struct aws_error IAM_MALFORMED_POLICY_DOCUMENT_EXCEPTION = {
    .code = STR_INIT("MalformedPolicyDocument"),
    .shape_name = STR_INIT("MalformedPolicyDocumentException"), .http_status = 400,
};
const struct aws_error IAM_SERVICE_FAILURE_EXCEPTION = {
    .code = STR_INIT("ServiceFailure"), .shape_name = STR_INIT("ServiceFailureException"),
    .http_status = 500, .server_fault = true,
};
static const struct aws_error *const iam_create_role_errors[] = {
    &IAM_LIMIT_EXCEEDED_EXCEPTION, &IAM_INVALID_INPUT_EXCEPTION,
    &IAM_ENTITY_ALREADY_EXISTS_EXCEPTION, &IAM_MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    &IAM_CONCURRENT_MODIFICATION_EXCEPTION, &IAM_SERVICE_FAILURE_EXCEPTION,
};

static const struct operation_facts operations[] = {
    [IAM_CREATE_ROLE] =
        {.name = STR_INIT("CreateRole"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:CreateRole"), .result_wrapper = STR_INIT("CreateRoleResult"),
         .http_status = 200, .in_size = sizeof(struct iam_create_role_in),
         .out_size = sizeof(struct iam_create_role_out), .input = &iam_create_role_in_shape,
         .output = &iam_create_role_out_shape, .errors = iam_create_role_errors, .error_count = 6},
};

const struct service_facts iam_facts = {
    .name = STR_INIT("iam"), .signing_name = STR_INIT("iam"), .endpoint_prefix = STR_INIT("iam"),
    .api_version = STR_INIT("2010-05-08"),
    .xml_namespace = STR_INIT("https://iam.amazonaws.com/doc/2010-05-08/"),
    .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .global = true,
    .operation_count = 1, .operations = operations,
};
