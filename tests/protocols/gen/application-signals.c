/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/application-signals.h"

static const struct shape shape_timestamp = {
    .name = STR_INIT("Timestamp"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
};
static const struct shape shape_key_attribute_name = {
    .name = STR_INIT("KeyAttributeName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .pattern = "[a-zA-Z]{1,50}",
};
static const struct shape shape_key_attribute_value = {
    .name = STR_INIT("KeyAttributeValue"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024, .pattern = "[ -~]*[!-~]+[ -~]*",
};
static const struct shape shape_string = {
    .name = STR_INIT("String"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_group_name = {
    .name = STR_INIT("GroupName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255,
};
static const struct shape shape_group_value = {
    .name = STR_INIT("GroupValue"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255,
};
static const struct shape shape_group_source = {
    .name = STR_INIT("GroupSource"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255,
};
static const struct shape shape_group_identifier = {
    .name = STR_INIT("GroupIdentifier"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024,
};
static const struct shape shape_namespace = {
    .name = STR_INIT("Namespace"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255, .pattern = ".*[^:].*",
};
static const struct shape shape_metric_type = {
    .name = STR_INIT("MetricType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .pattern = "[A-Za-z0-9 -]+",
};
static const struct shape shape_dimension_name = {
    .name = STR_INIT("DimensionName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255,
};
static const struct shape shape_dimension_value = {
    .name = STR_INIT("DimensionValue"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024,
};
static const struct shape shape_metric_name = {
    .name = STR_INIT("MetricName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255,
};
static const struct shape shape_aws_account_id = {
    .name = STR_INIT("AwsAccountId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .pattern = "[0-9]{12}",
};

static const struct shape shape_attributes = {
    .name = STR_INIT("Attributes"), .kind = SHAPE_MAP, .size = sizeof(struct str_map),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 4,
    .element = &shape_key_attribute_value, .key = &shape_key_attribute_name,
    .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_attribute_map = {
    .name = STR_INIT("AttributeMap"), .kind = SHAPE_MAP, .size = sizeof(struct str_map),
    .element = &shape_string, .key = &shape_string, .key_name = STR_INIT("key"),
    .value_name = STR_INIT("value"),
};
static const struct shape shape_attribute_maps = {
    .name = STR_INIT("AttributeMaps"), .kind = SHAPE_LIST,
    .size = sizeof(struct application_signals_str_map_list), .element = &shape_attribute_map,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_service_groups = {
    .name = STR_INIT("ServiceGroups"), .kind = SHAPE_LIST,
    .size = sizeof(struct application_signals_service_group_list),
    .element = &application_signals_service_group_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_dimensions = {
    .name = STR_INIT("Dimensions"), .kind = SHAPE_LIST,
    .size = sizeof(struct application_signals_dimension_list),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 30,
    .element = &application_signals_dimension_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_metric_references = {
    .name = STR_INIT("MetricReferences"), .kind = SHAPE_LIST,
    .size = sizeof(struct application_signals_metric_reference_list),
    .element = &application_signals_metric_reference_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_log_group_references = {
    .name = STR_INIT("LogGroupReferences"), .kind = SHAPE_LIST,
    .size = sizeof(struct application_signals_str_map_list), .element = &shape_attributes,
    .element_name = STR_INIT("member"),
};

static const struct member application_signals_dimension_members[] = {
    {.name = STR_INIT("Name"), .wire_name = STR_INIT("Name"), .shape = &shape_dimension_name,
     .offset = offsetof(struct application_signals_dimension, name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Value"), .wire_name = STR_INIT("Value"), .shape = &shape_dimension_value,
     .offset = offsetof(struct application_signals_dimension, value), .flags = MEMBER_REQUIRED},
};
const struct shape application_signals_dimension_shape = {
    .name = STR_INIT("Dimension"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct application_signals_dimension), .member_count = 2,
    .members = application_signals_dimension_members,
};

static const struct member application_signals_get_service_in_members[] = {
    {.name = STR_INIT("StartTime"), .wire_name = STR_INIT("StartTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct application_signals_get_service_in, start_time),
     .flags = MEMBER_REQUIRED, .place = PLACE_QUERY},
    {.name = STR_INIT("EndTime"), .wire_name = STR_INIT("EndTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct application_signals_get_service_in, end_time),
     .flags = MEMBER_REQUIRED, .place = PLACE_QUERY},
    {.name = STR_INIT("KeyAttributes"), .wire_name = STR_INIT("KeyAttributes"),
     .shape = &shape_attributes,
     .offset = offsetof(struct application_signals_get_service_in, key_attributes),
     .flags = MEMBER_REQUIRED},
};
const struct shape application_signals_get_service_in_shape = {
    .name = STR_INIT("GetServiceInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct application_signals_get_service_in), .member_count = 3,
    .members = application_signals_get_service_in_members,
};

static const struct member application_signals_get_service_out_members[] = {
    {.name = STR_INIT("Service"), .wire_name = STR_INIT("Service"),
     .shape = &application_signals_service_shape,
     .offset = offsetof(struct application_signals_get_service_out, service),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("StartTime"), .wire_name = STR_INIT("StartTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct application_signals_get_service_out, start_time),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("EndTime"), .wire_name = STR_INIT("EndTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct application_signals_get_service_out, end_time),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("LogGroupReferences"), .wire_name = STR_INIT("LogGroupReferences"),
     .shape = &shape_log_group_references,
     .offset = offsetof(struct application_signals_get_service_out, log_group_references)},
};
const struct shape application_signals_get_service_out_shape = {
    .name = STR_INIT("GetServiceOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct application_signals_get_service_out), .member_count = 4,
    .members = application_signals_get_service_out_members,
};

static const struct member application_signals_metric_reference_members[] = {
    {.name = STR_INIT("Namespace"), .wire_name = STR_INIT("Namespace"), .shape = &shape_namespace,
     .offset = offsetof(struct application_signals_metric_reference, namespace),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("MetricType"), .wire_name = STR_INIT("MetricType"),
     .shape = &shape_metric_type,
     .offset = offsetof(struct application_signals_metric_reference, metric_type),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Dimensions"), .wire_name = STR_INIT("Dimensions"),
     .shape = &shape_dimensions,
     .offset = offsetof(struct application_signals_metric_reference, dimensions)},
    {.name = STR_INIT("MetricName"), .wire_name = STR_INIT("MetricName"),
     .shape = &shape_metric_name,
     .offset = offsetof(struct application_signals_metric_reference, metric_name),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("AccountId"), .wire_name = STR_INIT("AccountId"),
     .shape = &shape_aws_account_id,
     .offset = offsetof(struct application_signals_metric_reference, account_id)},
};
const struct shape application_signals_metric_reference_shape = {
    .name = STR_INIT("MetricReference"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct application_signals_metric_reference), .member_count = 5,
    .members = application_signals_metric_reference_members,
};

static const struct member application_signals_service_members[] = {
    {.name = STR_INIT("KeyAttributes"), .wire_name = STR_INIT("KeyAttributes"),
     .shape = &shape_attributes,
     .offset = offsetof(struct application_signals_service, key_attributes),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("AttributeMaps"), .wire_name = STR_INIT("AttributeMaps"),
     .shape = &shape_attribute_maps,
     .offset = offsetof(struct application_signals_service, attribute_maps)},
    {.name = STR_INIT("ServiceGroups"), .wire_name = STR_INIT("ServiceGroups"),
     .shape = &shape_service_groups,
     .offset = offsetof(struct application_signals_service, service_groups)},
    {.name = STR_INIT("MetricReferences"), .wire_name = STR_INIT("MetricReferences"),
     .shape = &shape_metric_references,
     .offset = offsetof(struct application_signals_service, metric_references),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("LogGroupReferences"), .wire_name = STR_INIT("LogGroupReferences"),
     .shape = &shape_log_group_references,
     .offset = offsetof(struct application_signals_service, log_group_references)},
};
const struct shape application_signals_service_shape = {
    .name = STR_INIT("Service"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct application_signals_service), .member_count = 5,
    .members = application_signals_service_members,
};

static const struct member application_signals_service_group_members[] = {
    {.name = STR_INIT("GroupName"), .wire_name = STR_INIT("GroupName"), .shape = &shape_group_name,
     .offset = offsetof(struct application_signals_service_group, group_name),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("GroupValue"), .wire_name = STR_INIT("GroupValue"),
     .shape = &shape_group_value,
     .offset = offsetof(struct application_signals_service_group, group_value),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("GroupSource"), .wire_name = STR_INIT("GroupSource"),
     .shape = &shape_group_source,
     .offset = offsetof(struct application_signals_service_group, group_source),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("GroupIdentifier"), .wire_name = STR_INIT("GroupIdentifier"),
     .shape = &shape_group_identifier,
     .offset = offsetof(struct application_signals_service_group, group_identifier),
     .flags = MEMBER_REQUIRED},
};
const struct shape application_signals_service_group_shape = {
    .name = STR_INIT("ServiceGroup"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct application_signals_service_group), .member_count = 4,
    .members = application_signals_service_group_members,
};

const struct aws_error APPLICATION_SIGNALS_THROTTLING_EXCEPTION = {
    .code = STR_INIT("ThrottlingException"), .shape_name = STR_INIT("ThrottlingException"),
    .http_status = 429, .capital_message = true,
};
const struct aws_error APPLICATION_SIGNALS_VALIDATION_EXCEPTION = {
    .code = STR_INIT("ValidationException"), .shape_name = STR_INIT("ValidationException"),
    .http_status = 400,
};
static const struct aws_error *const application_signals_get_service_errors[] = {
    &APPLICATION_SIGNALS_VALIDATION_EXCEPTION, &APPLICATION_SIGNALS_THROTTLING_EXCEPTION,
};

static const struct operation_facts operations[] = {
    [APPLICATION_SIGNALS_GET_SERVICE] =
        {.name = STR_INIT("GetService"), .method = STR_INIT("POST"), .uri = STR_INIT("/service"),
         .iam_action = STR_INIT("application-signals:GetService"), .http_status = 200,
         .in_size = sizeof(struct application_signals_get_service_in),
         .out_size = sizeof(struct application_signals_get_service_out),
         .input = &application_signals_get_service_in_shape,
         .output = &application_signals_get_service_out_shape,
         .errors = application_signals_get_service_errors, .error_count = 2},
};

const struct service_facts application_signals_facts = {
    .name = STR_INIT("application-signals"), .signing_name = STR_INIT("application-signals"),
    .endpoint_prefix = STR_INIT("application-signals"), .api_version = STR_INIT("2024-04-15"),
    .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 1,
    .operations = operations,
};
