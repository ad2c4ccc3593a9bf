/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef SHARED_AWS_GEN_DYNAMODBSTREAMS_H
#define SHARED_AWS_GEN_DYNAMODBSTREAMS_H

#include "shared/aws/attribute-value.h"
#include "shared/aws/call.h"

enum dynamodbstreams_operation {
    DYNAMODBSTREAMS_DESCRIBE_STREAM,
    DYNAMODBSTREAMS_GET_RECORDS,
    DYNAMODBSTREAMS_GET_SHARD_ITERATOR,
    DYNAMODBSTREAMS_LIST_STREAMS,
    DYNAMODBSTREAMS_OPERATION_COUNT,
};

extern const struct service_facts dynamodbstreams_facts;
extern const struct operation dynamodbstreams_operations[DYNAMODBSTREAMS_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error DYNAMODBSTREAMS_EXPIRED_ITERATOR_EXCEPTION;
extern const struct aws_error DYNAMODBSTREAMS_INTERNAL_SERVER_ERROR;
extern const struct aws_error DYNAMODBSTREAMS_LIMIT_EXCEEDED_EXCEPTION;
extern const struct aws_error DYNAMODBSTREAMS_RESOURCE_NOT_FOUND_EXCEPTION;
extern const struct aws_error DYNAMODBSTREAMS_TRIMMED_DATA_ACCESS_EXCEPTION;

/* Lists and maps. */
struct dynamodbstreams_key_schema_element_list {
    struct dynamodbstreams_key_schema_element *items;
    size_t count;
};
struct dynamodbstreams_record_list {
    struct dynamodbstreams_record *items;
    size_t count;
};
struct dynamodbstreams_shard_list {
    struct dynamodbstreams_shard *items;
    size_t count;
};
struct dynamodbstreams_stream_list {
    struct dynamodbstreams_stream *items;
    size_t count;
};

struct dynamodbstreams_identity {
    struct str principal_id;
    struct str type;
};

struct dynamodbstreams_key_schema_element {
    struct str attribute_name; /* required */
    struct str key_type; /* required */
};

struct dynamodbstreams_record {
    struct str event_id;
    struct str event_name;
    struct str event_version;
    struct str event_source;
    struct str aws_region;
    const struct dynamodbstreams_stream_record *dynamodb;
    const struct dynamodbstreams_identity *user_identity;
};

struct dynamodbstreams_sequence_number_range {
    struct str starting_sequence_number;
    struct str ending_sequence_number;
};

struct dynamodbstreams_shard {
    struct str shard_id;
    const struct dynamodbstreams_sequence_number_range *sequence_number_range;
    struct str parent_shard_id;
};

struct dynamodbstreams_shard_filter {
    struct str type;
    struct str shard_id;
};

struct dynamodbstreams_stream {
    struct str stream_arn;
    struct str table_name;
    struct str stream_label;
};

struct dynamodbstreams_stream_description {
    struct str stream_arn;
    struct str stream_label;
    struct str stream_status;
    struct str stream_view_type;
    struct opt_time creation_request_date_time;
    struct str table_name;
    struct dynamodbstreams_key_schema_element_list key_schema;
    struct dynamodbstreams_shard_list shards;
    struct str last_evaluated_shard_id;
};

struct dynamodbstreams_stream_record {
    struct opt_time approximate_creation_date_time;
    struct attribute_map keys;
    struct attribute_map new_image;
    struct attribute_map old_image;
    struct str sequence_number;
    struct opt_long size_bytes;
    struct str stream_view_type;
};

/* DescribeStream */
struct dynamodbstreams_describe_stream_in {
    struct str stream_arn; /* required */
    struct opt_int limit;
    struct str exclusive_start_shard_id;
    const struct dynamodbstreams_shard_filter *shard_filter;
};
struct dynamodbstreams_describe_stream_out {
    const struct dynamodbstreams_stream_description *stream_description;
};
enum outcome dynamodbstreams_describe_stream(struct call *call,
                                             const struct dynamodbstreams_describe_stream_in *in,
                                             struct dynamodbstreams_describe_stream_out *out);
static inline enum outcome dynamodbstreams_describe_stream_run(struct call *call, const void *in,
                                                               void *out) {
    return dynamodbstreams_describe_stream(call, in, out);
}

/* GetRecords */
struct dynamodbstreams_get_records_in {
    struct str shard_iterator; /* required */
    struct opt_int limit;
};
struct dynamodbstreams_get_records_out {
    struct dynamodbstreams_record_list records;
    struct str next_shard_iterator;
};
enum outcome dynamodbstreams_get_records(struct call *call,
                                         const struct dynamodbstreams_get_records_in *in,
                                         struct dynamodbstreams_get_records_out *out);
static inline enum outcome dynamodbstreams_get_records_run(struct call *call, const void *in,
                                                           void *out) {
    return dynamodbstreams_get_records(call, in, out);
}

/* GetShardIterator */
struct dynamodbstreams_get_shard_iterator_in {
    struct str stream_arn; /* required */
    struct str shard_id; /* required */
    struct str shard_iterator_type; /* required */
    struct str sequence_number;
    struct opt_time timestamp;
};
struct dynamodbstreams_get_shard_iterator_out {
    struct str shard_iterator;
};
enum outcome dynamodbstreams_get_shard_iterator(
    struct call *call, const struct dynamodbstreams_get_shard_iterator_in *in,
    struct dynamodbstreams_get_shard_iterator_out *out);
static inline enum outcome dynamodbstreams_get_shard_iterator_run(struct call *call, const void *in,
                                                                  void *out) {
    return dynamodbstreams_get_shard_iterator(call, in, out);
}

/* ListStreams */
struct dynamodbstreams_list_streams_in {
    struct str table_name;
    struct opt_int limit;
    struct str exclusive_start_stream_arn;
};
struct dynamodbstreams_list_streams_out {
    struct dynamodbstreams_stream_list streams;
    struct str last_evaluated_stream_arn;
};
enum outcome dynamodbstreams_list_streams(struct call *call,
                                          const struct dynamodbstreams_list_streams_in *in,
                                          struct dynamodbstreams_list_streams_out *out);
static inline enum outcome dynamodbstreams_list_streams_run(struct call *call, const void *in,
                                                            void *out) {
    return dynamodbstreams_list_streams(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape dynamodbstreams_describe_stream_in_shape;
extern const struct shape dynamodbstreams_describe_stream_out_shape;
extern const struct shape dynamodbstreams_get_records_in_shape;
extern const struct shape dynamodbstreams_get_records_out_shape;
extern const struct shape dynamodbstreams_get_shard_iterator_in_shape;
extern const struct shape dynamodbstreams_get_shard_iterator_out_shape;
extern const struct shape dynamodbstreams_identity_shape;
extern const struct shape dynamodbstreams_key_schema_element_shape;
extern const struct shape dynamodbstreams_list_streams_in_shape;
extern const struct shape dynamodbstreams_list_streams_out_shape;
extern const struct shape dynamodbstreams_record_shape;
extern const struct shape dynamodbstreams_sequence_number_range_shape;
extern const struct shape dynamodbstreams_shard_shape;
extern const struct shape dynamodbstreams_shard_filter_shape;
extern const struct shape dynamodbstreams_stream_shape;
extern const struct shape dynamodbstreams_stream_description_shape;
extern const struct shape dynamodbstreams_stream_record_shape;

#endif
