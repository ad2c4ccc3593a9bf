/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/cloudwatch.h"

_Static_assert(offsetof(struct cloudwatch_double_entry, value) == sizeof(struct str), "see shape.h");

static const struct str enum_statistic[] = {
    STR_INIT("SampleCount"), STR_INIT("Average"), STR_INIT("Sum"), STR_INIT("Minimum"),
    STR_INIT("Maximum"),
};
static const struct str enum_standard_unit[] = {
    STR_INIT("Seconds"), STR_INIT("Microseconds"), STR_INIT("Milliseconds"), STR_INIT("Bytes"),
    STR_INIT("Kilobytes"), STR_INIT("Megabytes"), STR_INIT("Gigabytes"), STR_INIT("Terabytes"),
    STR_INIT("Bits"), STR_INIT("Kilobits"), STR_INIT("Megabits"), STR_INIT("Gigabits"),
    STR_INIT("Terabits"), STR_INIT("Percent"), STR_INIT("Count"), STR_INIT("Bytes/Second"),
    STR_INIT("Kilobytes/Second"), STR_INIT("Megabytes/Second"), STR_INIT("Gigabytes/Second"),
    STR_INIT("Terabytes/Second"), STR_INIT("Bits/Second"), STR_INIT("Kilobits/Second"),
    STR_INIT("Megabits/Second"), STR_INIT("Gigabits/Second"), STR_INIT("Terabits/Second"),
    STR_INIT("Count/Second"), STR_INIT("None"),
};

static const struct shape shape_namespace = {
    .name = STR_INIT("Namespace"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255, .pattern = "[^:].*",
};
static const struct shape shape_metric_name = {
    .name = STR_INIT("MetricName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255,
};
static const struct shape shape_dimension_name = {
    .name = STR_INIT("DimensionName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255,
};
static const struct shape shape_dimension_value = {
    .name = STR_INIT("DimensionValue"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024,
};
static const struct shape shape_timestamp = {
    .name = STR_INIT("Timestamp"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
};
static const struct shape shape_period = {
    .name = STR_INIT("Period"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN, .min = 1,
};
static const struct shape shape_statistic = {
    .name = STR_INIT("Statistic"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_statistic, .enum_count = 5,
};
static const struct shape shape_extended_statistic = {
    .name = STR_INIT("ExtendedStatistic"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_standard_unit = {
    .name = STR_INIT("StandardUnit"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_standard_unit, .enum_count = 27,
};
static const struct shape shape_metric_label = {
    .name = STR_INIT("MetricLabel"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_datapoint_value = {
    .name = STR_INIT("DatapointValue"), .kind = SHAPE_DOUBLE, .size = sizeof(struct opt_double),
};
static const struct shape shape_storage_resolution = {
    .name = STR_INIT("StorageResolution"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN, .min = 1,
};
static const struct shape shape_entity_key_attributes_map_key_string = {
    .name = STR_INIT("EntityKeyAttributesMapKeyString"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 32,
};
static const struct shape shape_entity_key_attributes_map_value_string = {
    .name = STR_INIT("EntityKeyAttributesMapValueString"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048,
};
static const struct shape shape_entity_attributes_map_key_string = {
    .name = STR_INIT("EntityAttributesMapKeyString"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256,
};
static const struct shape shape_entity_attributes_map_value_string = {
    .name = STR_INIT("EntityAttributesMapValueString"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048,
};
static const struct shape shape_strict_entity_validation = {
    .name = STR_INIT("StrictEntityValidation"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};

static const struct shape shape_dimensions = {
    .name = STR_INIT("Dimensions"), .kind = SHAPE_LIST,
    .size = sizeof(struct cloudwatch_dimension_list), .flags = SHAPE_HAS_MAX, .max = 30,
    .element = &cloudwatch_dimension_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_statistics = {
    .name = STR_INIT("Statistics"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 5, .element = &shape_statistic,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_extended_statistics = {
    .name = STR_INIT("ExtendedStatistics"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 10,
    .element = &shape_extended_statistic, .element_name = STR_INIT("member"),
};
static const struct shape shape_datapoint_value_map = {
    .name = STR_INIT("DatapointValueMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct cloudwatch_double_map), .element = &shape_datapoint_value,
    .key = &shape_extended_statistic, .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_datapoints = {
    .name = STR_INIT("Datapoints"), .kind = SHAPE_LIST,
    .size = sizeof(struct cloudwatch_datapoint_list), .element = &cloudwatch_datapoint_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_values = {
    .name = STR_INIT("Values"), .kind = SHAPE_LIST, .size = sizeof(struct cloudwatch_double_list),
    .element = &shape_datapoint_value, .element_name = STR_INIT("member"),
};
static const struct shape shape_counts = {
    .name = STR_INIT("Counts"), .kind = SHAPE_LIST, .size = sizeof(struct cloudwatch_double_list),
    .element = &shape_datapoint_value, .element_name = STR_INIT("member"),
};
static const struct shape shape_metric_data = {
    .name = STR_INIT("MetricData"), .kind = SHAPE_LIST,
    .size = sizeof(struct cloudwatch_metric_datum_list), .element = &cloudwatch_metric_datum_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_entity_key_attributes_map = {
    .name = STR_INIT("EntityKeyAttributesMap"), .kind = SHAPE_MAP, .size = sizeof(struct str_map),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 2, .max = 4,
    .element = &shape_entity_key_attributes_map_value_string,
    .key = &shape_entity_key_attributes_map_key_string, .key_name = STR_INIT("key"),
    .value_name = STR_INIT("value"),
};
static const struct shape shape_entity_attributes_map = {
    .name = STR_INIT("EntityAttributesMap"), .kind = SHAPE_MAP, .size = sizeof(struct str_map),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 10,
    .element = &shape_entity_attributes_map_value_string,
    .key = &shape_entity_attributes_map_key_string, .key_name = STR_INIT("key"),
    .value_name = STR_INIT("value"),
};
static const struct shape shape_entity_metric_data_list = {
    .name = STR_INIT("EntityMetricDataList"), .kind = SHAPE_LIST,
    .size = sizeof(struct cloudwatch_entity_metric_data_list),
    .element = &cloudwatch_entity_metric_data_shape, .element_name = STR_INIT("member"),
};

static const struct member cloudwatch_datapoint_members[] = {
    {.name = STR_INIT("Timestamp"), .wire_name = STR_INIT("Timestamp"), .shape = &shape_timestamp,
     .offset = offsetof(struct cloudwatch_datapoint, timestamp)},
    {.name = STR_INIT("SampleCount"), .wire_name = STR_INIT("SampleCount"),
     .shape = &shape_datapoint_value, .offset = offsetof(struct cloudwatch_datapoint, sample_count)},
    {.name = STR_INIT("Average"), .wire_name = STR_INIT("Average"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_datapoint, average)},
    {.name = STR_INIT("Sum"), .wire_name = STR_INIT("Sum"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_datapoint, sum)},
    {.name = STR_INIT("Minimum"), .wire_name = STR_INIT("Minimum"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_datapoint, minimum)},
    {.name = STR_INIT("Maximum"), .wire_name = STR_INIT("Maximum"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_datapoint, maximum)},
    {.name = STR_INIT("Unit"), .wire_name = STR_INIT("Unit"), .shape = &shape_standard_unit,
     .offset = offsetof(struct cloudwatch_datapoint, unit)},
    {.name = STR_INIT("ExtendedStatistics"), .wire_name = STR_INIT("ExtendedStatistics"),
     .shape = &shape_datapoint_value_map,
     .offset = offsetof(struct cloudwatch_datapoint, extended_statistics)},
};
const struct shape cloudwatch_datapoint_shape = {
    .name = STR_INIT("Datapoint"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct cloudwatch_datapoint), .member_count = 8,
    .members = cloudwatch_datapoint_members,
};

static const struct member cloudwatch_dimension_members[] = {
    {.name = STR_INIT("Name"), .wire_name = STR_INIT("Name"), .shape = &shape_dimension_name,
     .offset = offsetof(struct cloudwatch_dimension, name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Value"), .wire_name = STR_INIT("Value"), .shape = &shape_dimension_value,
     .offset = offsetof(struct cloudwatch_dimension, value), .flags = MEMBER_REQUIRED},
};
const struct shape cloudwatch_dimension_shape = {
    .name = STR_INIT("Dimension"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct cloudwatch_dimension), .member_count = 2,
    .members = cloudwatch_dimension_members,
};

static const struct member cloudwatch_entity_members[] = {
    {.name = STR_INIT("KeyAttributes"), .wire_name = STR_INIT("KeyAttributes"),
     .shape = &shape_entity_key_attributes_map,
     .offset = offsetof(struct cloudwatch_entity, key_attributes)},
    {.name = STR_INIT("Attributes"), .wire_name = STR_INIT("Attributes"),
     .shape = &shape_entity_attributes_map, .offset = offsetof(struct cloudwatch_entity, attributes)},
};
const struct shape cloudwatch_entity_shape = {
    .name = STR_INIT("Entity"), .kind = SHAPE_STRUCT, .size = sizeof(struct cloudwatch_entity),
    .member_count = 2, .members = cloudwatch_entity_members,
};

static const struct member cloudwatch_entity_metric_data_members[] = {
    {.name = STR_INIT("Entity"), .wire_name = STR_INIT("Entity"), .shape = &cloudwatch_entity_shape,
     .offset = offsetof(struct cloudwatch_entity_metric_data, entity)},
    {.name = STR_INIT("MetricData"), .wire_name = STR_INIT("MetricData"),
     .shape = &shape_metric_data,
     .offset = offsetof(struct cloudwatch_entity_metric_data, metric_data)},
};
const struct shape cloudwatch_entity_metric_data_shape = {
    .name = STR_INIT("EntityMetricData"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct cloudwatch_entity_metric_data), .member_count = 2,
    .members = cloudwatch_entity_metric_data_members,
};

static const struct member cloudwatch_get_metric_statistics_in_members[] = {
    {.name = STR_INIT("Namespace"), .wire_name = STR_INIT("Namespace"), .shape = &shape_namespace,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, namespace),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("MetricName"), .wire_name = STR_INIT("MetricName"),
     .shape = &shape_metric_name,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, metric_name),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Dimensions"), .wire_name = STR_INIT("Dimensions"),
     .shape = &shape_dimensions,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, dimensions)},
    {.name = STR_INIT("StartTime"), .wire_name = STR_INIT("StartTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, start_time),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("EndTime"), .wire_name = STR_INIT("EndTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, end_time),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Period"), .wire_name = STR_INIT("Period"), .shape = &shape_period,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, period),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Statistics"), .wire_name = STR_INIT("Statistics"),
     .shape = &shape_statistics,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, statistics)},
    {.name = STR_INIT("ExtendedStatistics"), .wire_name = STR_INIT("ExtendedStatistics"),
     .shape = &shape_extended_statistics,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, extended_statistics)},
    {.name = STR_INIT("Unit"), .wire_name = STR_INIT("Unit"), .shape = &shape_standard_unit,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, unit)},
};
const struct shape cloudwatch_get_metric_statistics_in_shape = {
    .name = STR_INIT("GetMetricStatisticsInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct cloudwatch_get_metric_statistics_in), .member_count = 9,
    .members = cloudwatch_get_metric_statistics_in_members,
};

static const struct member cloudwatch_get_metric_statistics_out_members[] = {
    {.name = STR_INIT("Label"), .wire_name = STR_INIT("Label"), .shape = &shape_metric_label,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_out, label)},
    {.name = STR_INIT("Datapoints"), .wire_name = STR_INIT("Datapoints"),
     .shape = &shape_datapoints,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_out, datapoints)},
};
const struct shape cloudwatch_get_metric_statistics_out_shape = {
    .name = STR_INIT("GetMetricStatisticsOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct cloudwatch_get_metric_statistics_out), .member_count = 2,
    .members = cloudwatch_get_metric_statistics_out_members,
};

static const struct member cloudwatch_metric_datum_members[] = {
    {.name = STR_INIT("MetricName"), .wire_name = STR_INIT("MetricName"),
     .shape = &shape_metric_name, .offset = offsetof(struct cloudwatch_metric_datum, metric_name),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Dimensions"), .wire_name = STR_INIT("Dimensions"),
     .shape = &shape_dimensions, .offset = offsetof(struct cloudwatch_metric_datum, dimensions)},
    {.name = STR_INIT("Timestamp"), .wire_name = STR_INIT("Timestamp"), .shape = &shape_timestamp,
     .offset = offsetof(struct cloudwatch_metric_datum, timestamp)},
    {.name = STR_INIT("Value"), .wire_name = STR_INIT("Value"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_metric_datum, value)},
    {.name = STR_INIT("StatisticValues"), .wire_name = STR_INIT("StatisticValues"),
     .shape = &cloudwatch_statistic_set_shape,
     .offset = offsetof(struct cloudwatch_metric_datum, statistic_values)},
    {.name = STR_INIT("Values"), .wire_name = STR_INIT("Values"), .shape = &shape_values,
     .offset = offsetof(struct cloudwatch_metric_datum, values)},
    {.name = STR_INIT("Counts"), .wire_name = STR_INIT("Counts"), .shape = &shape_counts,
     .offset = offsetof(struct cloudwatch_metric_datum, counts)},
    {.name = STR_INIT("Unit"), .wire_name = STR_INIT("Unit"), .shape = &shape_standard_unit,
     .offset = offsetof(struct cloudwatch_metric_datum, unit)},
    {.name = STR_INIT("StorageResolution"), .wire_name = STR_INIT("StorageResolution"),
     .shape = &shape_storage_resolution,
     .offset = offsetof(struct cloudwatch_metric_datum, storage_resolution)},
};
const struct shape cloudwatch_metric_datum_shape = {
    .name = STR_INIT("MetricDatum"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct cloudwatch_metric_datum), .member_count = 9,
    .members = cloudwatch_metric_datum_members,
};

static const struct member cloudwatch_put_metric_data_in_members[] = {
    {.name = STR_INIT("Namespace"), .wire_name = STR_INIT("Namespace"), .shape = &shape_namespace,
     .offset = offsetof(struct cloudwatch_put_metric_data_in, namespace), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("MetricData"), .wire_name = STR_INIT("MetricData"),
     .shape = &shape_metric_data,
     .offset = offsetof(struct cloudwatch_put_metric_data_in, metric_data)},
    {.name = STR_INIT("EntityMetricData"), .wire_name = STR_INIT("EntityMetricData"),
     .shape = &shape_entity_metric_data_list,
     .offset = offsetof(struct cloudwatch_put_metric_data_in, entity_metric_data)},
    {.name = STR_INIT("StrictEntityValidation"), .wire_name = STR_INIT("StrictEntityValidation"),
     .shape = &shape_strict_entity_validation,
     .offset = offsetof(struct cloudwatch_put_metric_data_in, strict_entity_validation)},
};
const struct shape cloudwatch_put_metric_data_in_shape = {
    .name = STR_INIT("PutMetricDataInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct cloudwatch_put_metric_data_in), .member_count = 4,
    .members = cloudwatch_put_metric_data_in_members,
};

static const struct member cloudwatch_statistic_set_members[] = {
    {.name = STR_INIT("SampleCount"), .wire_name = STR_INIT("SampleCount"),
     .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_statistic_set, sample_count), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Sum"), .wire_name = STR_INIT("Sum"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_statistic_set, sum), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Minimum"), .wire_name = STR_INIT("Minimum"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_statistic_set, minimum), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Maximum"), .wire_name = STR_INIT("Maximum"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_statistic_set, maximum), .flags = MEMBER_REQUIRED},
};
const struct shape cloudwatch_statistic_set_shape = {
    .name = STR_INIT("StatisticSet"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct cloudwatch_statistic_set), .member_count = 4,
    .members = cloudwatch_statistic_set_members,
};

const struct aws_error CLOUDWATCH_INTERNAL_SERVICE_FAULT = {
    .code = STR_INIT("InternalServiceError"), .shape_name = STR_INIT("InternalServiceFault"),
    .http_status = 500, .server_fault = true, .capital_message = true,
    .query_code = STR_INIT("InternalServiceError"),
};
const struct aws_error CLOUDWATCH_INVALID_PARAMETER_COMBINATION_EXCEPTION = {
    .code = STR_INIT("InvalidParameterCombination"),
    .shape_name = STR_INIT("InvalidParameterCombinationException"), .http_status = 400,
    .query_code = STR_INIT("InvalidParameterCombination"),
};
const struct aws_error CLOUDWATCH_INVALID_PARAMETER_VALUE_EXCEPTION = {
    .code = STR_INIT("InvalidParameterValue"),
    .shape_name = STR_INIT("InvalidParameterValueException"), .http_status = 400,
    .query_code = STR_INIT("InvalidParameterValue"),
};
const struct aws_error CLOUDWATCH_MISSING_REQUIRED_PARAMETER_EXCEPTION = {
    .code = STR_INIT("MissingParameter"),
    .shape_name = STR_INIT("MissingRequiredParameterException"), .http_status = 400,
    .query_code = STR_INIT("MissingParameter"),
};
static const struct aws_error *const cloudwatch_get_metric_statistics_errors[] = {
    &CLOUDWATCH_INVALID_PARAMETER_VALUE_EXCEPTION, &CLOUDWATCH_MISSING_REQUIRED_PARAMETER_EXCEPTION,
    &CLOUDWATCH_INVALID_PARAMETER_COMBINATION_EXCEPTION, &CLOUDWATCH_INTERNAL_SERVICE_FAULT,
};
static const struct aws_error *const cloudwatch_put_metric_data_errors[] = {
    &CLOUDWATCH_INVALID_PARAMETER_VALUE_EXCEPTION, &CLOUDWATCH_MISSING_REQUIRED_PARAMETER_EXCEPTION,
    &CLOUDWATCH_INVALID_PARAMETER_COMBINATION_EXCEPTION, &CLOUDWATCH_INTERNAL_SERVICE_FAULT,
};

static const struct operation_facts operations[] = {
    [CLOUDWATCH_GET_METRIC_STATISTICS] =
        {.name = STR_INIT("GetMetricStatistics"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:GetMetricStatistics"),
         .result_wrapper = STR_INIT("GetMetricStatisticsResult"), .http_status = 200,
         .in_size = sizeof(struct cloudwatch_get_metric_statistics_in),
         .out_size = sizeof(struct cloudwatch_get_metric_statistics_out),
         .input = &cloudwatch_get_metric_statistics_in_shape,
         .output = &cloudwatch_get_metric_statistics_out_shape,
         .errors = cloudwatch_get_metric_statistics_errors, .error_count = 4},
    [CLOUDWATCH_PUT_METRIC_DATA] =
        {.name = STR_INIT("PutMetricData"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:PutMetricData"), .http_status = 200,
         .in_size = sizeof(struct cloudwatch_put_metric_data_in),
         .out_size = sizeof(struct cloudwatch_put_metric_data_out),
         .input = &cloudwatch_put_metric_data_in_shape, .errors = cloudwatch_put_metric_data_errors,
         .error_count = 4},
};

const struct service_facts cloudwatch_facts = {
    .name = STR_INIT("cloudwatch"), .signing_name = STR_INIT("monitoring"),
    .endpoint_prefix = STR_INIT("monitoring"),
    .target_prefix = STR_INIT("GraniteServiceVersion20100801"),
    .api_version = STR_INIT("2010-08-01"), .service_id = STR_INIT("GraniteServiceVersion20100801"),
    .xml_namespace = STR_INIT("http://monitoring.amazonaws.com/doc/2010-08-01/"),
    .error_namespace = STR_INIT("com.amazonaws.cloudwatch"),
    .protocols = 1U << PROTOCOL_JSON_1_0 | 1U << PROTOCOL_CBOR | 1U << PROTOCOL_QUERY,
    .protocol = PROTOCOL_JSON_1_0, .query_compatible = true, .operation_count = 2,
    .operations = operations,
};
