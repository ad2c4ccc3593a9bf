/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_CLOUDWATCH_H
#define TESTS_PROTOCOLS_GEN_CLOUDWATCH_H

#include "shared/aws/call.h"

enum cloudwatch_operation {
    CLOUDWATCH_GET_METRIC_STATISTICS,
    CLOUDWATCH_PUT_METRIC_DATA,
    CLOUDWATCH_OPERATION_COUNT,
};

extern const struct service_facts cloudwatch_facts;
extern const struct operation cloudwatch_operations[CLOUDWATCH_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error CLOUDWATCH_INTERNAL_SERVICE_FAULT;
extern const struct aws_error CLOUDWATCH_INVALID_PARAMETER_COMBINATION_EXCEPTION;
extern const struct aws_error CLOUDWATCH_INVALID_PARAMETER_VALUE_EXCEPTION;
extern const struct aws_error CLOUDWATCH_MISSING_REQUIRED_PARAMETER_EXCEPTION;

/* Lists and maps. */
struct cloudwatch_datapoint_list {
    struct cloudwatch_datapoint *items;
    size_t count;
};
struct cloudwatch_dimension_list {
    struct cloudwatch_dimension *items;
    size_t count;
};
struct cloudwatch_double_list {
    struct opt_double *items;
    size_t count;
};
struct cloudwatch_double_map {
    struct cloudwatch_double_entry *items;
    size_t count;
};
struct cloudwatch_entity_metric_data_list {
    struct cloudwatch_entity_metric_data *items;
    size_t count;
};
struct cloudwatch_metric_datum_list {
    struct cloudwatch_metric_datum *items;
    size_t count;
};

struct cloudwatch_datapoint {
    struct opt_time timestamp;
    struct opt_double sample_count;
    struct opt_double average;
    struct opt_double sum;
    struct opt_double minimum;
    struct opt_double maximum;
    struct str unit;
    struct cloudwatch_double_map extended_statistics;
};

struct cloudwatch_dimension {
    struct str name; /* required */
    struct str value; /* required */
};

struct cloudwatch_entity {
    struct str_map key_attributes;
    struct str_map attributes;
};

struct cloudwatch_entity_metric_data {
    const struct cloudwatch_entity *entity;
    struct cloudwatch_metric_datum_list metric_data;
};

struct cloudwatch_metric_datum {
    struct str metric_name; /* required */
    struct cloudwatch_dimension_list dimensions;
    struct opt_time timestamp;
    struct opt_double value;
    const struct cloudwatch_statistic_set *statistic_values;
    struct cloudwatch_double_list values;
    struct cloudwatch_double_list counts;
    struct str unit;
    struct opt_int storage_resolution;
};

struct cloudwatch_statistic_set {
    struct opt_double sample_count; /* required */
    struct opt_double sum; /* required */
    struct opt_double minimum; /* required */
    struct opt_double maximum; /* required */
};

/* Entries of the maps. */
struct cloudwatch_double_entry {
    struct str key;
    struct opt_double value;
};

/* GetMetricStatistics */
struct cloudwatch_get_metric_statistics_in {
    struct str namespace; /* required */
    struct str metric_name; /* required */
    struct cloudwatch_dimension_list dimensions;
    struct opt_time start_time; /* required */
    struct opt_time end_time; /* required */
    struct opt_int period; /* required */
    struct str_list statistics;
    struct str_list extended_statistics;
    struct str unit;
};
struct cloudwatch_get_metric_statistics_out {
    struct str label;
    struct cloudwatch_datapoint_list datapoints;
};
enum outcome cloudwatch_get_metric_statistics(
    struct call *call, const struct cloudwatch_get_metric_statistics_in *in,
    struct cloudwatch_get_metric_statistics_out *out);
static inline enum outcome cloudwatch_get_metric_statistics_run(struct call *call, const void *in,
                                                                void *out) {
    return cloudwatch_get_metric_statistics(call, in, out);
}

/* PutMetricData */
struct cloudwatch_put_metric_data_in {
    struct str namespace; /* required */
    struct cloudwatch_metric_datum_list metric_data;
    struct cloudwatch_entity_metric_data_list entity_metric_data;
    struct opt_bool strict_entity_validation;
};
struct cloudwatch_put_metric_data_out {
    char nothing; /* C has no empty struct */
};
enum outcome cloudwatch_put_metric_data(struct call *call,
                                        const struct cloudwatch_put_metric_data_in *in,
                                        struct cloudwatch_put_metric_data_out *out);
static inline enum outcome cloudwatch_put_metric_data_run(struct call *call, const void *in,
                                                          void *out) {
    return cloudwatch_put_metric_data(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape cloudwatch_datapoint_shape;
extern const struct shape cloudwatch_dimension_shape;
extern const struct shape cloudwatch_entity_shape;
extern const struct shape cloudwatch_entity_metric_data_shape;
extern const struct shape cloudwatch_get_metric_statistics_in_shape;
extern const struct shape cloudwatch_get_metric_statistics_out_shape;
extern const struct shape cloudwatch_metric_datum_shape;
extern const struct shape cloudwatch_put_metric_data_in_shape;
extern const struct shape cloudwatch_statistic_set_shape;

#endif
