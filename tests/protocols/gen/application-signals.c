/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/application-signals.h"

static const struct shape shape_timestamp =
    {STR_INIT("Timestamp"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_key_attribute_name =
    {STR_INIT("KeyAttributeName"), SHAPE_STRING, .size = sizeof(struct str),
     .pattern = "[a-zA-Z]{1,50}"};
static const struct shape shape_key_attribute_value =
    {STR_INIT("KeyAttributeValue"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024, .pattern = "[ -~]*[!-~]+[ -~]*"};
static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_group_name =
    {STR_INIT("GroupName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255};
static const struct shape shape_group_value =
    {STR_INIT("GroupValue"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255};
static const struct shape shape_group_source =
    {STR_INIT("GroupSource"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255};
static const struct shape shape_group_identifier =
    {STR_INIT("GroupIdentifier"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024};
static const struct shape shape_namespace =
    {STR_INIT("Namespace"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255, .pattern = ".*[^:].*"};
static const struct shape shape_metric_type =
    {STR_INIT("MetricType"), SHAPE_STRING, .size = sizeof(struct str), .pattern = "[A-Za-z0-9 -]+"};
static const struct shape shape_dimension_name =
    {STR_INIT("DimensionName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255};
static const struct shape shape_dimension_value =
    {STR_INIT("DimensionValue"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024};
static const struct shape shape_metric_name =
    {STR_INIT("MetricName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255};
static const struct shape shape_aws_account_id =
    {STR_INIT("AwsAccountId"), SHAPE_STRING, .size = sizeof(struct str), .pattern = "[0-9]{12}"};

static const struct shape shape_attributes =
    {STR_INIT("Attributes"), SHAPE_MAP, .size = sizeof(struct str_map),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 4,
     .element = &shape_key_attribute_value, .key = &shape_key_attribute_name,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_attribute_map =
    {STR_INIT("AttributeMap"), SHAPE_MAP, .size = sizeof(struct str_map), .element = &shape_string,
     .key = &shape_string, .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_attribute_maps =
    {STR_INIT("AttributeMaps"), SHAPE_LIST, .size = sizeof(struct application_signals_str_map_list),
     .element = &shape_attribute_map, .element_name = STR_INIT("member")};
static const struct shape shape_service_groups =
    {STR_INIT("ServiceGroups"), SHAPE_LIST,
     .size = sizeof(struct application_signals_service_group_list),
     .element = &application_signals_service_group_shape, .element_name = STR_INIT("member")};
static const struct shape shape_dimensions =
    {STR_INIT("Dimensions"), SHAPE_LIST, .size = sizeof(struct application_signals_dimension_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 30,
     .element = &application_signals_dimension_shape, .element_name = STR_INIT("member")};
static const struct shape shape_metric_references =
    {STR_INIT("MetricReferences"), SHAPE_LIST,
     .size = sizeof(struct application_signals_metric_reference_list),
     .element = &application_signals_metric_reference_shape, .element_name = STR_INIT("member")};
static const struct shape shape_log_group_references =
    {STR_INIT("LogGroupReferences"), SHAPE_LIST,
     .size = sizeof(struct application_signals_str_map_list), .element = &shape_attributes,
     .element_name = STR_INIT("member")};

static const struct member application_signals_dimension_members[] = {
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_dimension_name,
     .offset = offsetof(struct application_signals_dimension, name), .flags = MEMBER_REQUIRED},
    {STR_INIT("Value"), STR_INIT("Value"), .shape = &shape_dimension_value,
     .offset = offsetof(struct application_signals_dimension, value), .flags = MEMBER_REQUIRED},
};
const struct shape application_signals_dimension_shape =
    {STR_INIT("Dimension"), SHAPE_STRUCT, .size = sizeof(struct application_signals_dimension),
     .member_count = 2, .members = application_signals_dimension_members};

static const struct member application_signals_get_service_in_members[] = {
    {STR_INIT("StartTime"), STR_INIT("StartTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct application_signals_get_service_in, start_time),
     .flags = MEMBER_REQUIRED, .place = PLACE_QUERY},
    {STR_INIT("EndTime"), STR_INIT("EndTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct application_signals_get_service_in, end_time),
     .flags = MEMBER_REQUIRED, .place = PLACE_QUERY},
    {STR_INIT("KeyAttributes"), STR_INIT("KeyAttributes"), .shape = &shape_attributes,
     .offset = offsetof(struct application_signals_get_service_in, key_attributes),
     .flags = MEMBER_REQUIRED},
};
const struct shape application_signals_get_service_in_shape =
    {STR_INIT("GetServiceInput"), SHAPE_STRUCT,
     .size = sizeof(struct application_signals_get_service_in), .member_count = 3,
     .members = application_signals_get_service_in_members};

static const struct member application_signals_get_service_out_members[] = {
    {STR_INIT("Service"), STR_INIT("Service"), .shape = &application_signals_service_shape,
     .offset = offsetof(struct application_signals_get_service_out, service),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("StartTime"), STR_INIT("StartTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct application_signals_get_service_out, start_time),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("EndTime"), STR_INIT("EndTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct application_signals_get_service_out, end_time),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("LogGroupReferences"), STR_INIT("LogGroupReferences"),
     .shape = &shape_log_group_references,
     .offset = offsetof(struct application_signals_get_service_out, log_group_references)},
};
const struct shape application_signals_get_service_out_shape =
    {STR_INIT("GetServiceOutput"), SHAPE_STRUCT,
     .size = sizeof(struct application_signals_get_service_out), .member_count = 4,
     .members = application_signals_get_service_out_members};

static const struct member application_signals_metric_reference_members[] = {
    {STR_INIT("Namespace"), STR_INIT("Namespace"), .shape = &shape_namespace,
     .offset = offsetof(struct application_signals_metric_reference, namespace),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("MetricType"), STR_INIT("MetricType"), .shape = &shape_metric_type,
     .offset = offsetof(struct application_signals_metric_reference, metric_type),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Dimensions"), STR_INIT("Dimensions"), .shape = &shape_dimensions,
     .offset = offsetof(struct application_signals_metric_reference, dimensions)},
    {STR_INIT("MetricName"), STR_INIT("MetricName"), .shape = &shape_metric_name,
     .offset = offsetof(struct application_signals_metric_reference, metric_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("AccountId"), STR_INIT("AccountId"), .shape = &shape_aws_account_id,
     .offset = offsetof(struct application_signals_metric_reference, account_id)},
};
const struct shape application_signals_metric_reference_shape =
    {STR_INIT("MetricReference"), SHAPE_STRUCT,
     .size = sizeof(struct application_signals_metric_reference), .member_count = 5,
     .members = application_signals_metric_reference_members};

static const struct member application_signals_service_members[] = {
    {STR_INIT("KeyAttributes"), STR_INIT("KeyAttributes"), .shape = &shape_attributes,
     .offset = offsetof(struct application_signals_service, key_attributes),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("AttributeMaps"), STR_INIT("AttributeMaps"), .shape = &shape_attribute_maps,
     .offset = offsetof(struct application_signals_service, attribute_maps)},
    {STR_INIT("ServiceGroups"), STR_INIT("ServiceGroups"), .shape = &shape_service_groups,
     .offset = offsetof(struct application_signals_service, service_groups)},
    {STR_INIT("MetricReferences"), STR_INIT("MetricReferences"), .shape = &shape_metric_references,
     .offset = offsetof(struct application_signals_service, metric_references),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("LogGroupReferences"), STR_INIT("LogGroupReferences"),
     .shape = &shape_log_group_references,
     .offset = offsetof(struct application_signals_service, log_group_references)},
};
const struct shape application_signals_service_shape =
    {STR_INIT("Service"), SHAPE_STRUCT, .size = sizeof(struct application_signals_service),
     .member_count = 5, .members = application_signals_service_members};

static const struct member application_signals_service_group_members[] = {
    {STR_INIT("GroupName"), STR_INIT("GroupName"), .shape = &shape_group_name,
     .offset = offsetof(struct application_signals_service_group, group_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("GroupValue"), STR_INIT("GroupValue"), .shape = &shape_group_value,
     .offset = offsetof(struct application_signals_service_group, group_value),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("GroupSource"), STR_INIT("GroupSource"), .shape = &shape_group_source,
     .offset = offsetof(struct application_signals_service_group, group_source),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("GroupIdentifier"), STR_INIT("GroupIdentifier"), .shape = &shape_group_identifier,
     .offset = offsetof(struct application_signals_service_group, group_identifier),
     .flags = MEMBER_REQUIRED},
};
const struct shape application_signals_service_group_shape =
    {STR_INIT("ServiceGroup"), SHAPE_STRUCT,
     .size = sizeof(struct application_signals_service_group), .member_count = 4,
     .members = application_signals_service_group_members};

const struct aws_error APPLICATION_SIGNALS_THROTTLING_EXCEPTION =
    {.code = STR_INIT("ThrottlingException"), .shape_name = STR_INIT("ThrottlingException"),
     .http_status = 429, .capital_message = true};
const struct aws_error APPLICATION_SIGNALS_VALIDATION_EXCEPTION =
    {.code = STR_INIT("ValidationException"), .shape_name = STR_INIT("ValidationException"),
     .http_status = 400};
static const struct aws_error *const application_signals_get_service_errors[] =
    {&APPLICATION_SIGNALS_VALIDATION_EXCEPTION, &APPLICATION_SIGNALS_THROTTLING_EXCEPTION};

static const struct operation_facts operations[] = {
    [APPLICATION_SIGNALS_GET_SERVICE] = {.name = STR_INIT("GetService"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/service"), .http_status = 200,
        .iam_action = STR_INIT("application-signals:GetService"),
        .in_size = sizeof(struct application_signals_get_service_in),
        .out_size = sizeof(struct application_signals_get_service_out),
        .input = &application_signals_get_service_in_shape,
        .output = &application_signals_get_service_out_shape,
        .errors = application_signals_get_service_errors, .error_count = 2},
};

const struct service_facts application_signals_facts =
    {.name = STR_INIT("application-signals"), .signing_name = STR_INIT("application-signals"),
     .endpoint_prefix = STR_INIT("application-signals"), .api_version = STR_INIT("2024-04-15"),
     .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 1,
     .operations = operations};
