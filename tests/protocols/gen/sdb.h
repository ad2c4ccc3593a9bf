/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_SDB_H
#define TESTS_PROTOCOLS_GEN_SDB_H

#include "shared/aws/call.h"

enum sdb_operation {
    SDB_PUT_ATTRIBUTES,
    SDB_SELECT,
    SDB_OPERATION_COUNT,
};

extern const struct service_facts sdb_facts;
extern const struct operation sdb_operations[SDB_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error SDB_ATTRIBUTE_DOES_NOT_EXIST;
extern const struct aws_error SDB_INVALID_NEXT_TOKEN;
extern const struct aws_error SDB_INVALID_NUMBER_PREDICATES;
extern const struct aws_error SDB_INVALID_NUMBER_VALUE_TESTS;
extern const struct aws_error SDB_INVALID_PARAMETER_VALUE;
extern const struct aws_error SDB_INVALID_QUERY_EXPRESSION;
extern const struct aws_error SDB_MISSING_PARAMETER;
extern const struct aws_error SDB_NO_SUCH_DOMAIN;
extern const struct aws_error SDB_NUMBER_DOMAIN_ATTRIBUTES_EXCEEDED;
extern const struct aws_error SDB_NUMBER_DOMAIN_BYTES_EXCEEDED;
extern const struct aws_error SDB_NUMBER_ITEM_ATTRIBUTES_EXCEEDED;
extern const struct aws_error SDB_REQUEST_TIMEOUT;
extern const struct aws_error SDB_TOO_MANY_REQUESTED_ATTRIBUTES;

/* Lists and maps. */
struct sdb_attribute_list {
    struct sdb_attribute *items;
    size_t count;
};
struct sdb_item_list {
    struct sdb_item *items;
    size_t count;
};
struct sdb_replaceable_attribute_list {
    struct sdb_replaceable_attribute *items;
    size_t count;
};

struct sdb_attribute {
    struct str name; /* required */
    struct str alternate_name_encoding;
    struct str value; /* required */
    struct str alternate_value_encoding;
};

struct sdb_attribute_does_not_exist {
    struct opt_double box_usage;
};

struct sdb_invalid_next_token {
    struct opt_double box_usage;
};

struct sdb_invalid_number_predicates {
    struct opt_double box_usage;
};

struct sdb_invalid_number_value_tests {
    struct opt_double box_usage;
};

struct sdb_invalid_parameter_value {
    struct opt_double box_usage;
};

struct sdb_invalid_query_expression {
    struct opt_double box_usage;
};

struct sdb_item {
    struct str name; /* required */
    struct str alternate_name_encoding;
    struct sdb_attribute_list attributes; /* required */
};

struct sdb_missing_parameter {
    struct opt_double box_usage;
};

struct sdb_no_such_domain {
    struct opt_double box_usage;
};

struct sdb_number_domain_attributes_exceeded {
    struct opt_double box_usage;
};

struct sdb_number_domain_bytes_exceeded {
    struct opt_double box_usage;
};

struct sdb_number_item_attributes_exceeded {
    struct opt_double box_usage;
};

struct sdb_replaceable_attribute {
    struct str name; /* required */
    struct str value; /* required */
    struct opt_bool replace;
};

struct sdb_request_timeout {
    struct opt_double box_usage;
};

struct sdb_too_many_requested_attributes {
    struct opt_double box_usage;
};

struct sdb_update_condition {
    struct str name;
    struct str value;
    struct opt_bool exists;
};

/* PutAttributes */
struct sdb_put_attributes_in {
    struct str domain_name; /* required */
    struct str item_name; /* required */
    struct sdb_replaceable_attribute_list attributes; /* required */
    const struct sdb_update_condition *expected;
};
struct sdb_put_attributes_out {
    char nothing; /* C has no empty struct */
};
enum outcome sdb_put_attributes(struct call *call, const struct sdb_put_attributes_in *in,
                                struct sdb_put_attributes_out *out);
static inline enum outcome sdb_put_attributes_run(struct call *call, const void *in, void *out) {
    return sdb_put_attributes(call, in, out);
}

/* Select */
struct sdb_select_in {
    struct str select_expression; /* required */
    struct str next_token;
    struct opt_bool consistent_read;
};
struct sdb_select_out {
    struct sdb_item_list items;
    struct str next_token;
};
enum outcome sdb_select(struct call *call, const struct sdb_select_in *in,
                        struct sdb_select_out *out);
static inline enum outcome sdb_select_run(struct call *call, const void *in, void *out) {
    return sdb_select(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape sdb_attribute_shape;
extern const struct shape sdb_attribute_does_not_exist_shape;
extern const struct shape sdb_invalid_next_token_shape;
extern const struct shape sdb_invalid_number_predicates_shape;
extern const struct shape sdb_invalid_number_value_tests_shape;
extern const struct shape sdb_invalid_parameter_value_shape;
extern const struct shape sdb_invalid_query_expression_shape;
extern const struct shape sdb_item_shape;
extern const struct shape sdb_missing_parameter_shape;
extern const struct shape sdb_no_such_domain_shape;
extern const struct shape sdb_number_domain_attributes_exceeded_shape;
extern const struct shape sdb_number_domain_bytes_exceeded_shape;
extern const struct shape sdb_number_item_attributes_exceeded_shape;
extern const struct shape sdb_put_attributes_in_shape;
extern const struct shape sdb_replaceable_attribute_shape;
extern const struct shape sdb_request_timeout_shape;
extern const struct shape sdb_select_in_shape;
extern const struct shape sdb_select_out_shape;
extern const struct shape sdb_too_many_requested_attributes_shape;
extern const struct shape sdb_update_condition_shape;

#endif
