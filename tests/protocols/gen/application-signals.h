/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_APPLICATION_SIGNALS_H
#define TESTS_PROTOCOLS_GEN_APPLICATION_SIGNALS_H

#include "shared/aws/call.h"

enum application_signals_operation {
    APPLICATION_SIGNALS_GET_SERVICE,
    APPLICATION_SIGNALS_OPERATION_COUNT,
};

extern const struct service_facts application_signals_facts;
extern const struct operation application_signals_operations[APPLICATION_SIGNALS_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error APPLICATION_SIGNALS_THROTTLING_EXCEPTION;
extern const struct aws_error APPLICATION_SIGNALS_VALIDATION_EXCEPTION;

/* Lists and maps. */
struct application_signals_dimension_list {
    struct application_signals_dimension *items;
    size_t count;
};
struct application_signals_metric_reference_list {
    struct application_signals_metric_reference *items;
    size_t count;
};
struct application_signals_service_group_list {
    struct application_signals_service_group *items;
    size_t count;
};
struct application_signals_str_map_list {
    struct str_map *items;
    size_t count;
};

struct application_signals_dimension {
    struct str name; /* required */
    struct str value; /* required */
};

struct application_signals_metric_reference {
    struct str namespace; /* required */
    struct str metric_type; /* required */
    struct application_signals_dimension_list dimensions;
    struct str metric_name; /* required */
    struct str account_id;
};

struct application_signals_service {
    struct str_map key_attributes; /* required */
    struct application_signals_str_map_list attribute_maps;
    struct application_signals_service_group_list service_groups;
    struct application_signals_metric_reference_list metric_references; /* required */
    struct application_signals_str_map_list log_group_references;
};

struct application_signals_service_group {
    struct str group_name; /* required */
    struct str group_value; /* required */
    struct str group_source; /* required */
    struct str group_identifier; /* required */
};

/* GetService */
struct application_signals_get_service_in {
    struct opt_time start_time; /* required */
    struct opt_time end_time; /* required */
    struct str_map key_attributes; /* required */
};
struct application_signals_get_service_out {
    const struct application_signals_service *service; /* required */
    struct opt_time start_time; /* required */
    struct opt_time end_time; /* required */
    struct application_signals_str_map_list log_group_references;
};
enum outcome application_signals_get_service(struct call *call,
                                             const struct application_signals_get_service_in *in,
                                             struct application_signals_get_service_out *out);
static inline enum outcome application_signals_get_service_run(struct call *call, const void *in,
                                                               void *out) {
    return application_signals_get_service(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape application_signals_dimension_shape;
extern const struct shape application_signals_get_service_in_shape;
extern const struct shape application_signals_get_service_out_shape;
extern const struct shape application_signals_metric_reference_shape;
extern const struct shape application_signals_service_shape;
extern const struct shape application_signals_service_group_shape;

#endif
