/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/cloudwatch.h"

_Static_assert(offsetof(struct cloudwatch_double_entry, value) == sizeof(struct str), "see shape.h");

static const struct str enum_statistic[] =
    {STR_INIT("SampleCount"), STR_INIT("Average"), STR_INIT("Sum"), STR_INIT("Minimum"),
     STR_INIT("Maximum")};
static const struct str enum_standard_unit[] =
    {STR_INIT("Seconds"), STR_INIT("Microseconds"), STR_INIT("Milliseconds"), STR_INIT("Bytes"),
     STR_INIT("Kilobytes"), STR_INIT("Megabytes"), STR_INIT("Gigabytes"), STR_INIT("Terabytes"),
     STR_INIT("Bits"), STR_INIT("Kilobits"), STR_INIT("Megabits"), STR_INIT("Gigabits"),
     STR_INIT("Terabits"), STR_INIT("Percent"), STR_INIT("Count"), STR_INIT("Bytes/Second"),
     STR_INIT("Kilobytes/Second"), STR_INIT("Megabytes/Second"), STR_INIT("Gigabytes/Second"),
     STR_INIT("Terabytes/Second"), STR_INIT("Bits/Second"), STR_INIT("Kilobits/Second"),
     STR_INIT("Megabits/Second"), STR_INIT("Gigabits/Second"), STR_INIT("Terabits/Second"),
     STR_INIT("Count/Second"), STR_INIT("None")};

static const struct shape shape_namespace =
    {STR_INIT("Namespace"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255, .pattern = "[^:].*"};
static const struct shape shape_metric_name =
    {STR_INIT("MetricName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255};
static const struct shape shape_dimension_name =
    {STR_INIT("DimensionName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255};
static const struct shape shape_dimension_value =
    {STR_INIT("DimensionValue"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024};
static const struct shape shape_timestamp =
    {STR_INIT("Timestamp"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_period =
    {STR_INIT("Period"), SHAPE_INT, .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN, .min = 1};
static const struct shape shape_statistic =
    {STR_INIT("Statistic"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_statistic,
     .enum_count = 5};
static const struct shape shape_extended_statistic =
    {STR_INIT("ExtendedStatistic"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_standard_unit =
    {STR_INIT("StandardUnit"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_standard_unit, .enum_count = 27};
static const struct shape shape_metric_label =
    {STR_INIT("MetricLabel"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_datapoint_value =
    {STR_INIT("DatapointValue"), SHAPE_DOUBLE, .size = sizeof(struct opt_double)};
static const struct shape shape_storage_resolution =
    {STR_INIT("StorageResolution"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN, .min = 1};
static const struct shape shape_entity_key_attributes_map_key_string =
    {STR_INIT("EntityKeyAttributesMapKeyString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 32};
static const struct shape shape_entity_key_attributes_map_value_string =
    {STR_INIT("EntityKeyAttributesMapValueString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048};
static const struct shape shape_entity_attributes_map_key_string =
    {STR_INIT("EntityAttributesMapKeyString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256};
static const struct shape shape_entity_attributes_map_value_string =
    {STR_INIT("EntityAttributesMapValueString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048};
static const struct shape shape_strict_entity_validation =
    {STR_INIT("StrictEntityValidation"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};

static const struct shape shape_dimensions =
    {STR_INIT("Dimensions"), SHAPE_LIST, .size = sizeof(struct cloudwatch_dimension_list),
     .flags = SHAPE_HAS_MAX, .max = 30, .element = &cloudwatch_dimension_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_statistics =
    {STR_INIT("Statistics"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 5, .element = &shape_statistic,
     .element_name = STR_INIT("member")};
static const struct shape shape_extended_statistics =
    {STR_INIT("ExtendedStatistics"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 10,
     .element = &shape_extended_statistic, .element_name = STR_INIT("member")};
static const struct shape shape_datapoint_value_map =
    {STR_INIT("DatapointValueMap"), SHAPE_MAP, .size = sizeof(struct cloudwatch_double_map),
     .element = &shape_datapoint_value, .key = &shape_extended_statistic,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_datapoints =
    {STR_INIT("Datapoints"), SHAPE_LIST, .size = sizeof(struct cloudwatch_datapoint_list),
     .element = &cloudwatch_datapoint_shape, .element_name = STR_INIT("member")};
static const struct shape shape_values =
    {STR_INIT("Values"), SHAPE_LIST, .size = sizeof(struct cloudwatch_double_list),
     .element = &shape_datapoint_value, .element_name = STR_INIT("member")};
static const struct shape shape_counts =
    {STR_INIT("Counts"), SHAPE_LIST, .size = sizeof(struct cloudwatch_double_list),
     .element = &shape_datapoint_value, .element_name = STR_INIT("member")};
static const struct shape shape_metric_data =
    {STR_INIT("MetricData"), SHAPE_LIST, .size = sizeof(struct cloudwatch_metric_datum_list),
     .element = &cloudwatch_metric_datum_shape, .element_name = STR_INIT("member")};
static const struct shape shape_entity_key_attributes_map =
    {STR_INIT("EntityKeyAttributesMap"), SHAPE_MAP, .size = sizeof(struct str_map),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 2, .max = 4,
     .element = &shape_entity_key_attributes_map_value_string,
     .key = &shape_entity_key_attributes_map_key_string, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_entity_attributes_map =
    {STR_INIT("EntityAttributesMap"), SHAPE_MAP, .size = sizeof(struct str_map),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 10,
     .element = &shape_entity_attributes_map_value_string,
     .key = &shape_entity_attributes_map_key_string, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_entity_metric_data_list =
    {STR_INIT("EntityMetricDataList"), SHAPE_LIST,
     .size = sizeof(struct cloudwatch_entity_metric_data_list),
     .element = &cloudwatch_entity_metric_data_shape, .element_name = STR_INIT("member")};

static const struct member cloudwatch_datapoint_members[] = {
    {STR_INIT("Timestamp"), STR_INIT("Timestamp"), .shape = &shape_timestamp,
     .offset = offsetof(struct cloudwatch_datapoint, timestamp)},
    {STR_INIT("SampleCount"), STR_INIT("SampleCount"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_datapoint, sample_count)},
    {STR_INIT("Average"), STR_INIT("Average"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_datapoint, average)},
    {STR_INIT("Sum"), STR_INIT("Sum"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_datapoint, sum)},
    {STR_INIT("Minimum"), STR_INIT("Minimum"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_datapoint, minimum)},
    {STR_INIT("Maximum"), STR_INIT("Maximum"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_datapoint, maximum)},
    {STR_INIT("Unit"), STR_INIT("Unit"), .shape = &shape_standard_unit,
     .offset = offsetof(struct cloudwatch_datapoint, unit)},
    {STR_INIT("ExtendedStatistics"), STR_INIT("ExtendedStatistics"),
     .shape = &shape_datapoint_value_map,
     .offset = offsetof(struct cloudwatch_datapoint, extended_statistics)},
};
const struct shape cloudwatch_datapoint_shape =
    {STR_INIT("Datapoint"), SHAPE_STRUCT, .size = sizeof(struct cloudwatch_datapoint),
     .member_count = 8, .members = cloudwatch_datapoint_members};

static const struct member cloudwatch_dimension_members[] = {
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_dimension_name,
     .offset = offsetof(struct cloudwatch_dimension, name), .flags = MEMBER_REQUIRED},
    {STR_INIT("Value"), STR_INIT("Value"), .shape = &shape_dimension_value,
     .offset = offsetof(struct cloudwatch_dimension, value), .flags = MEMBER_REQUIRED},
};
const struct shape cloudwatch_dimension_shape =
    {STR_INIT("Dimension"), SHAPE_STRUCT, .size = sizeof(struct cloudwatch_dimension),
     .member_count = 2, .members = cloudwatch_dimension_members};

static const struct member cloudwatch_entity_members[] = {
    {STR_INIT("KeyAttributes"), STR_INIT("KeyAttributes"),
     .shape = &shape_entity_key_attributes_map,
     .offset = offsetof(struct cloudwatch_entity, key_attributes)},
    {STR_INIT("Attributes"), STR_INIT("Attributes"), .shape = &shape_entity_attributes_map,
     .offset = offsetof(struct cloudwatch_entity, attributes)},
};
const struct shape cloudwatch_entity_shape =
    {STR_INIT("Entity"), SHAPE_STRUCT, .size = sizeof(struct cloudwatch_entity), .member_count = 2,
     .members = cloudwatch_entity_members};

static const struct member cloudwatch_entity_metric_data_members[] = {
    {STR_INIT("Entity"), STR_INIT("Entity"), .shape = &cloudwatch_entity_shape,
     .offset = offsetof(struct cloudwatch_entity_metric_data, entity)},
    {STR_INIT("MetricData"), STR_INIT("MetricData"), .shape = &shape_metric_data,
     .offset = offsetof(struct cloudwatch_entity_metric_data, metric_data)},
};
const struct shape cloudwatch_entity_metric_data_shape =
    {STR_INIT("EntityMetricData"), SHAPE_STRUCT,
     .size = sizeof(struct cloudwatch_entity_metric_data), .member_count = 2,
     .members = cloudwatch_entity_metric_data_members};

static const struct member cloudwatch_get_metric_statistics_in_members[] = {
    {STR_INIT("Namespace"), STR_INIT("Namespace"), .shape = &shape_namespace,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, namespace),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("MetricName"), STR_INIT("MetricName"), .shape = &shape_metric_name,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, metric_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Dimensions"), STR_INIT("Dimensions"), .shape = &shape_dimensions,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, dimensions)},
    {STR_INIT("StartTime"), STR_INIT("StartTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, start_time),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("EndTime"), STR_INIT("EndTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, end_time),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Period"), STR_INIT("Period"), .shape = &shape_period,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, period),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Statistics"), STR_INIT("Statistics"), .shape = &shape_statistics,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, statistics)},
    {STR_INIT("ExtendedStatistics"), STR_INIT("ExtendedStatistics"),
     .shape = &shape_extended_statistics,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, extended_statistics)},
    {STR_INIT("Unit"), STR_INIT("Unit"), .shape = &shape_standard_unit,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_in, unit)},
};
const struct shape cloudwatch_get_metric_statistics_in_shape =
    {STR_INIT("GetMetricStatisticsInput"), SHAPE_STRUCT,
     .size = sizeof(struct cloudwatch_get_metric_statistics_in), .member_count = 9,
     .members = cloudwatch_get_metric_statistics_in_members};

static const struct member cloudwatch_get_metric_statistics_out_members[] = {
    {STR_INIT("Label"), STR_INIT("Label"), .shape = &shape_metric_label,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_out, label)},
    {STR_INIT("Datapoints"), STR_INIT("Datapoints"), .shape = &shape_datapoints,
     .offset = offsetof(struct cloudwatch_get_metric_statistics_out, datapoints)},
};
const struct shape cloudwatch_get_metric_statistics_out_shape =
    {STR_INIT("GetMetricStatisticsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct cloudwatch_get_metric_statistics_out), .member_count = 2,
     .members = cloudwatch_get_metric_statistics_out_members};

static const struct member cloudwatch_metric_datum_members[] = {
    {STR_INIT("MetricName"), STR_INIT("MetricName"), .shape = &shape_metric_name,
     .offset = offsetof(struct cloudwatch_metric_datum, metric_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("Dimensions"), STR_INIT("Dimensions"), .shape = &shape_dimensions,
     .offset = offsetof(struct cloudwatch_metric_datum, dimensions)},
    {STR_INIT("Timestamp"), STR_INIT("Timestamp"), .shape = &shape_timestamp,
     .offset = offsetof(struct cloudwatch_metric_datum, timestamp)},
    {STR_INIT("Value"), STR_INIT("Value"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_metric_datum, value)},
    {STR_INIT("StatisticValues"), STR_INIT("StatisticValues"),
     .shape = &cloudwatch_statistic_set_shape,
     .offset = offsetof(struct cloudwatch_metric_datum, statistic_values)},
    {STR_INIT("Values"), STR_INIT("Values"), .shape = &shape_values,
     .offset = offsetof(struct cloudwatch_metric_datum, values)},
    {STR_INIT("Counts"), STR_INIT("Counts"), .shape = &shape_counts,
     .offset = offsetof(struct cloudwatch_metric_datum, counts)},
    {STR_INIT("Unit"), STR_INIT("Unit"), .shape = &shape_standard_unit,
     .offset = offsetof(struct cloudwatch_metric_datum, unit)},
    {STR_INIT("StorageResolution"), STR_INIT("StorageResolution"),
     .shape = &shape_storage_resolution,
     .offset = offsetof(struct cloudwatch_metric_datum, storage_resolution)},
};
const struct shape cloudwatch_metric_datum_shape =
    {STR_INIT("MetricDatum"), SHAPE_STRUCT, .size = sizeof(struct cloudwatch_metric_datum),
     .member_count = 9, .members = cloudwatch_metric_datum_members};

static const struct member cloudwatch_put_metric_data_in_members[] = {
    {STR_INIT("Namespace"), STR_INIT("Namespace"), .shape = &shape_namespace,
     .offset = offsetof(struct cloudwatch_put_metric_data_in, namespace), .flags = MEMBER_REQUIRED},
    {STR_INIT("MetricData"), STR_INIT("MetricData"), .shape = &shape_metric_data,
     .offset = offsetof(struct cloudwatch_put_metric_data_in, metric_data)},
    {STR_INIT("EntityMetricData"), STR_INIT("EntityMetricData"),
     .shape = &shape_entity_metric_data_list,
     .offset = offsetof(struct cloudwatch_put_metric_data_in, entity_metric_data)},
    {STR_INIT("StrictEntityValidation"), STR_INIT("StrictEntityValidation"),
     .shape = &shape_strict_entity_validation,
     .offset = offsetof(struct cloudwatch_put_metric_data_in, strict_entity_validation)},
};
const struct shape cloudwatch_put_metric_data_in_shape =
    {STR_INIT("PutMetricDataInput"), SHAPE_STRUCT,
     .size = sizeof(struct cloudwatch_put_metric_data_in), .member_count = 4,
     .members = cloudwatch_put_metric_data_in_members};

static const struct member cloudwatch_statistic_set_members[] = {
    {STR_INIT("SampleCount"), STR_INIT("SampleCount"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_statistic_set, sample_count), .flags = MEMBER_REQUIRED},
    {STR_INIT("Sum"), STR_INIT("Sum"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_statistic_set, sum), .flags = MEMBER_REQUIRED},
    {STR_INIT("Minimum"), STR_INIT("Minimum"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_statistic_set, minimum), .flags = MEMBER_REQUIRED},
    {STR_INIT("Maximum"), STR_INIT("Maximum"), .shape = &shape_datapoint_value,
     .offset = offsetof(struct cloudwatch_statistic_set, maximum), .flags = MEMBER_REQUIRED},
};
const struct shape cloudwatch_statistic_set_shape =
    {STR_INIT("StatisticSet"), SHAPE_STRUCT, .size = sizeof(struct cloudwatch_statistic_set),
     .member_count = 4, .members = cloudwatch_statistic_set_members};

const struct aws_error CLOUDWATCH_INTERNAL_SERVICE_FAULT =
    {.code = STR_INIT("InternalServiceError"), .shape_name = STR_INIT("InternalServiceFault"),
     .http_status = 500, .server_fault = true, .capital_message = true,
     .query_code = STR_INIT("InternalServiceError")};
const struct aws_error CLOUDWATCH_INVALID_PARAMETER_COMBINATION_EXCEPTION =
    {.code = STR_INIT("InvalidParameterCombination"),
     .shape_name = STR_INIT("InvalidParameterCombinationException"), .http_status = 400,
     .query_code = STR_INIT("InvalidParameterCombination")};
const struct aws_error CLOUDWATCH_INVALID_PARAMETER_VALUE_EXCEPTION =
    {.code = STR_INIT("InvalidParameterValue"),
     .shape_name = STR_INIT("InvalidParameterValueException"), .http_status = 400,
     .query_code = STR_INIT("InvalidParameterValue")};
const struct aws_error CLOUDWATCH_MISSING_REQUIRED_PARAMETER_EXCEPTION =
    {.code = STR_INIT("MissingParameter"),
     .shape_name = STR_INIT("MissingRequiredParameterException"), .http_status = 400,
     .query_code = STR_INIT("MissingParameter")};
static const struct aws_error *const cloudwatch_get_metric_statistics_errors[] =
    {&CLOUDWATCH_INVALID_PARAMETER_VALUE_EXCEPTION,
     &CLOUDWATCH_MISSING_REQUIRED_PARAMETER_EXCEPTION,
     &CLOUDWATCH_INVALID_PARAMETER_COMBINATION_EXCEPTION, &CLOUDWATCH_INTERNAL_SERVICE_FAULT};
static const struct aws_error *const cloudwatch_put_metric_data_errors[] =
    {&CLOUDWATCH_INVALID_PARAMETER_VALUE_EXCEPTION,
     &CLOUDWATCH_MISSING_REQUIRED_PARAMETER_EXCEPTION,
     &CLOUDWATCH_INVALID_PARAMETER_COMBINATION_EXCEPTION, &CLOUDWATCH_INTERNAL_SERVICE_FAULT};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [CLOUDWATCH_GET_METRIC_STATISTICS] = {RPC, .name = STR_INIT("GetMetricStatistics"),
        .iam_action = STR_INIT("cloudwatch:GetMetricStatistics"),
        .result_wrapper = STR_INIT("GetMetricStatisticsResult"),
        .in_size = sizeof(struct cloudwatch_get_metric_statistics_in),
        .out_size = sizeof(struct cloudwatch_get_metric_statistics_out),
        .input = &cloudwatch_get_metric_statistics_in_shape,
        .output = &cloudwatch_get_metric_statistics_out_shape,
        .errors = cloudwatch_get_metric_statistics_errors, .error_count = 4},
    [CLOUDWATCH_PUT_METRIC_DATA] = {RPC, .name = STR_INIT("PutMetricData"),
        .iam_action = STR_INIT("cloudwatch:PutMetricData"),
        .in_size = sizeof(struct cloudwatch_put_metric_data_in),
        .out_size = sizeof(struct cloudwatch_put_metric_data_out),
        .input = &cloudwatch_put_metric_data_in_shape, .errors = cloudwatch_put_metric_data_errors,
        .error_count = 4},
};

const struct service_facts cloudwatch_facts =
    {.name = STR_INIT("cloudwatch"), .signing_name = STR_INIT("monitoring"),
     .endpoint_prefix = STR_INIT("monitoring"),
     .target_prefix = STR_INIT("GraniteServiceVersion20100801"),
     .api_version = STR_INIT("2010-08-01"), .service_id = STR_INIT("GraniteServiceVersion20100801"),
     .xml_namespace = STR_INIT("http://monitoring.amazonaws.com/doc/2010-08-01/"),
     .error_namespace = STR_INIT("com.amazonaws.cloudwatch"),
     .protocols = 1U << PROTOCOL_JSON_1_0 | 1U << PROTOCOL_CBOR | 1U << PROTOCOL_QUERY,
     .protocol = PROTOCOL_JSON_1_0, .query_compatible = true, .operation_count = 2,
     .operations = operations};
