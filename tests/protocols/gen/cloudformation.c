/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/cloudformation.h"

static const struct str enum_stack_status[] =
    {STR_INIT("CREATE_IN_PROGRESS"), STR_INIT("CREATE_FAILED"), STR_INIT("CREATE_COMPLETE"),
     STR_INIT("ROLLBACK_IN_PROGRESS"), STR_INIT("ROLLBACK_FAILED"), STR_INIT("ROLLBACK_COMPLETE"),
     STR_INIT("DELETE_IN_PROGRESS"), STR_INIT("DELETE_FAILED"), STR_INIT("DELETE_COMPLETE"),
     STR_INIT("UPDATE_IN_PROGRESS"), STR_INIT("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"),
     STR_INIT("UPDATE_COMPLETE"), STR_INIT("UPDATE_FAILED"),
     STR_INIT("UPDATE_ROLLBACK_IN_PROGRESS"), STR_INIT("UPDATE_ROLLBACK_FAILED"),
     STR_INIT("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"), STR_INIT("UPDATE_ROLLBACK_COMPLETE"),
     STR_INIT("REVIEW_IN_PROGRESS"), STR_INIT("IMPORT_IN_PROGRESS"), STR_INIT("IMPORT_COMPLETE"),
     STR_INIT("IMPORT_ROLLBACK_IN_PROGRESS"), STR_INIT("IMPORT_ROLLBACK_FAILED"),
     STR_INIT("IMPORT_ROLLBACK_COMPLETE")};
static const struct str enum_stack_drift_status[] =
    {STR_INIT("DRIFTED"), STR_INIT("IN_SYNC"), STR_INIT("UNKNOWN"), STR_INIT("NOT_CHECKED")};
static const struct str enum_operation_type[] =
    {STR_INIT("CREATE_STACK"), STR_INIT("UPDATE_STACK"), STR_INIT("DELETE_STACK"),
     STR_INIT("CONTINUE_ROLLBACK"), STR_INIT("ROLLBACK"), STR_INIT("CREATE_CHANGESET")};

static const struct shape shape_next_token =
    {STR_INIT("NextToken"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024};
static const struct shape shape_stack_status =
    {STR_INIT("StackStatus"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_stack_status,
     .enum_count = 23};
static const struct shape shape_stack_id =
    {STR_INIT("StackId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_stack_name =
    {STR_INIT("StackName"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_template_description =
    {STR_INIT("TemplateDescription"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_creation_time =
    {STR_INIT("CreationTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_last_updated_time =
    {STR_INIT("LastUpdatedTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_deletion_time =
    {STR_INIT("DeletionTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_stack_status_reason =
    {STR_INIT("StackStatusReason"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_stack_drift_status =
    {STR_INIT("StackDriftStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_stack_drift_status, .enum_count = 4};
static const struct shape shape_timestamp =
    {STR_INIT("Timestamp"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_operation_type =
    {STR_INIT("OperationType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_operation_type, .enum_count = 6};
static const struct shape shape_operation_id =
    {STR_INIT("OperationId"), SHAPE_STRING, .size = sizeof(struct str)};

static const struct shape shape_stack_status_filter =
    {STR_INIT("StackStatusFilter"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_stack_status, .element_name = STR_INIT("member")};
static const struct shape shape_last_operations =
    {STR_INIT("LastOperations"), SHAPE_LIST,
     .size = sizeof(struct cloudformation_operation_entry_list),
     .element = &cloudformation_operation_entry_shape, .element_name = STR_INIT("member")};
static const struct shape shape_stack_summaries =
    {STR_INIT("StackSummaries"), SHAPE_LIST,
     .size = sizeof(struct cloudformation_stack_summary_list),
     .element = &cloudformation_stack_summary_shape, .element_name = STR_INIT("member")};

static const struct member cloudformation_list_stacks_in_members[] = {
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_next_token,
     .offset = offsetof(struct cloudformation_list_stacks_in, next_token)},
    {STR_INIT("StackStatusFilter"), STR_INIT("StackStatusFilter"),
     .shape = &shape_stack_status_filter,
     .offset = offsetof(struct cloudformation_list_stacks_in, stack_status_filter)},
};
const struct shape cloudformation_list_stacks_in_shape =
    {STR_INIT("ListStacksInput"), SHAPE_STRUCT,
     .size = sizeof(struct cloudformation_list_stacks_in), .member_count = 2,
     .members = cloudformation_list_stacks_in_members};

static const struct member cloudformation_list_stacks_out_members[] = {
    {STR_INIT("StackSummaries"), STR_INIT("StackSummaries"), .shape = &shape_stack_summaries,
     .offset = offsetof(struct cloudformation_list_stacks_out, stack_summaries)},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_next_token,
     .offset = offsetof(struct cloudformation_list_stacks_out, next_token)},
};
const struct shape cloudformation_list_stacks_out_shape =
    {STR_INIT("ListStacksOutput"), SHAPE_STRUCT,
     .size = sizeof(struct cloudformation_list_stacks_out), .member_count = 2,
     .members = cloudformation_list_stacks_out_members};

static const struct member cloudformation_operation_entry_members[] = {
    {STR_INIT("OperationType"), STR_INIT("OperationType"), .shape = &shape_operation_type,
     .offset = offsetof(struct cloudformation_operation_entry, operation_type)},
    {STR_INIT("OperationId"), STR_INIT("OperationId"), .shape = &shape_operation_id,
     .offset = offsetof(struct cloudformation_operation_entry, operation_id)},
};
const struct shape cloudformation_operation_entry_shape =
    {STR_INIT("OperationEntry"), SHAPE_STRUCT,
     .size = sizeof(struct cloudformation_operation_entry), .member_count = 2,
     .members = cloudformation_operation_entry_members};

static const struct member cloudformation_stack_drift_information_summary_members[] = {
    {STR_INIT("StackDriftStatus"), STR_INIT("StackDriftStatus"), .shape = &shape_stack_drift_status,
     .offset = offsetof(struct cloudformation_stack_drift_information_summary, stack_drift_status),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("LastCheckTimestamp"), STR_INIT("LastCheckTimestamp"), .shape = &shape_timestamp,
     .offset = offsetof(struct cloudformation_stack_drift_information_summary, last_check_timestamp)},
};
const struct shape cloudformation_stack_drift_information_summary_shape =
    {STR_INIT("StackDriftInformationSummary"), SHAPE_STRUCT,
     .size = sizeof(struct cloudformation_stack_drift_information_summary), .member_count = 2,
     .members = cloudformation_stack_drift_information_summary_members};

static const struct member cloudformation_stack_summary_members[] = {
    {STR_INIT("StackId"), STR_INIT("StackId"), .shape = &shape_stack_id,
     .offset = offsetof(struct cloudformation_stack_summary, stack_id)},
    {STR_INIT("StackName"), STR_INIT("StackName"), .shape = &shape_stack_name,
     .offset = offsetof(struct cloudformation_stack_summary, stack_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("TemplateDescription"), STR_INIT("TemplateDescription"),
     .shape = &shape_template_description,
     .offset = offsetof(struct cloudformation_stack_summary, template_description)},
    {STR_INIT("CreationTime"), STR_INIT("CreationTime"), .shape = &shape_creation_time,
     .offset = offsetof(struct cloudformation_stack_summary, creation_time),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("LastUpdatedTime"), STR_INIT("LastUpdatedTime"), .shape = &shape_last_updated_time,
     .offset = offsetof(struct cloudformation_stack_summary, last_updated_time)},
    {STR_INIT("DeletionTime"), STR_INIT("DeletionTime"), .shape = &shape_deletion_time,
     .offset = offsetof(struct cloudformation_stack_summary, deletion_time)},
    {STR_INIT("StackStatus"), STR_INIT("StackStatus"), .shape = &shape_stack_status,
     .offset = offsetof(struct cloudformation_stack_summary, stack_status), .flags = MEMBER_REQUIRED},
    {STR_INIT("StackStatusReason"), STR_INIT("StackStatusReason"),
     .shape = &shape_stack_status_reason,
     .offset = offsetof(struct cloudformation_stack_summary, stack_status_reason)},
    {STR_INIT("ParentId"), STR_INIT("ParentId"), .shape = &shape_stack_id,
     .offset = offsetof(struct cloudformation_stack_summary, parent_id)},
    {STR_INIT("RootId"), STR_INIT("RootId"), .shape = &shape_stack_id,
     .offset = offsetof(struct cloudformation_stack_summary, root_id)},
    {STR_INIT("DriftInformation"), STR_INIT("DriftInformation"),
     .shape = &cloudformation_stack_drift_information_summary_shape,
     .offset = offsetof(struct cloudformation_stack_summary, drift_information)},
    {STR_INIT("LastOperations"), STR_INIT("LastOperations"), .shape = &shape_last_operations,
     .offset = offsetof(struct cloudformation_stack_summary, last_operations)},
};
const struct shape cloudformation_stack_summary_shape =
    {STR_INIT("StackSummary"), SHAPE_STRUCT, .size = sizeof(struct cloudformation_stack_summary),
     .member_count = 12, .members = cloudformation_stack_summary_members};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [CLOUDFORMATION_LIST_STACKS] = {RPC, .name = STR_INIT("ListStacks"),
        .iam_action = STR_INIT("cloudformation:ListStacks"),
        .result_wrapper = STR_INIT("ListStacksResult"),
        .in_size = sizeof(struct cloudformation_list_stacks_in),
        .out_size = sizeof(struct cloudformation_list_stacks_out),
        .input = &cloudformation_list_stacks_in_shape,
        .output = &cloudformation_list_stacks_out_shape},
};

const struct service_facts cloudformation_facts =
    {.name = STR_INIT("cloudformation"), .signing_name = STR_INIT("cloudformation"),
     .endpoint_prefix = STR_INIT("cloudformation"), .api_version = STR_INIT("2010-05-15"),
     .xml_namespace = STR_INIT("http://cloudformation.amazonaws.com/doc/2010-05-15/"),
     .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .operation_count = 1,
     .operations = operations};
