/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_KINESIS_H
#define TESTS_PROTOCOLS_GEN_KINESIS_H

#include "shared/aws/call.h"

enum kinesis_operation {
    KINESIS_SUBSCRIBE_TO_SHARD,
    KINESIS_OPERATION_COUNT,
};

extern const struct service_facts kinesis_facts;
extern const struct operation kinesis_operations[KINESIS_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error KINESIS_ACCESS_DENIED_EXCEPTION;
extern const struct aws_error KINESIS_DRY_RUN_OPERATION_EXCEPTION;
extern const struct aws_error KINESIS_INVALID_ARGUMENT_EXCEPTION;
extern const struct aws_error KINESIS_LIMIT_EXCEEDED_EXCEPTION;
extern const struct aws_error KINESIS_RESOURCE_IN_USE_EXCEPTION;
extern const struct aws_error KINESIS_RESOURCE_NOT_FOUND_EXCEPTION;

/* Lists and maps. */
struct kinesis_child_shard_list {
    struct kinesis_child_shard *items;
    size_t count;
};
struct kinesis_record_list {
    struct kinesis_record *items;
    size_t count;
};

struct kinesis_child_shard {
    struct str shard_id; /* required */
    struct str_list parent_shards; /* required */
    const struct kinesis_hash_key_range *hash_key_range; /* required */
};

struct kinesis_hash_key_range {
    struct str starting_hash_key; /* required */
    struct str ending_hash_key; /* required */
};

struct kinesis_internal_failure_exception {
    struct str message;
};

struct kinesis_kms_access_denied_exception {
    struct str message;
};

struct kinesis_kms_disabled_exception {
    struct str message;
};

struct kinesis_kms_invalid_state_exception {
    struct str message;
};

struct kinesis_kms_not_found_exception {
    struct str message;
};

struct kinesis_kms_opt_in_required {
    struct str message;
};

struct kinesis_kms_throttling_exception {
    struct str message;
};

struct kinesis_record {
    struct str sequence_number; /* required */
    struct opt_time approximate_arrival_timestamp;
    struct str data; /* required */
    struct str partition_key;
    struct str encryption_type;
};

struct kinesis_resource_in_use_exception {
    struct str message;
};

struct kinesis_resource_not_found_exception {
    struct str message;
};

struct kinesis_starting_position {
    struct str type; /* required */
    struct str sequence_number;
    struct opt_time timestamp;
};

struct kinesis_subscribe_to_shard_event {
    struct kinesis_record_list records; /* required */
    struct str continuation_sequence_number; /* required */
    struct opt_long millis_behind_latest; /* required */
    struct kinesis_child_shard_list child_shards;
};

/* One event: one of them is set. */
struct kinesis_subscribe_to_shard_event_stream {
    const struct kinesis_subscribe_to_shard_event *subscribe_to_shard_event; /* required */
    const struct kinesis_resource_not_found_exception *resource_not_found_exception;
    const struct kinesis_resource_in_use_exception *resource_in_use_exception;
    const struct kinesis_kms_disabled_exception *kms_disabled_exception;
    const struct kinesis_kms_invalid_state_exception *kms_invalid_state_exception;
    const struct kinesis_kms_access_denied_exception *kms_access_denied_exception;
    const struct kinesis_kms_not_found_exception *kms_not_found_exception;
    const struct kinesis_kms_opt_in_required *kms_opt_in_required;
    const struct kinesis_kms_throttling_exception *kms_throttling_exception;
    const struct kinesis_internal_failure_exception *internal_failure_exception;
};

/* SubscribeToShard */
struct kinesis_subscribe_to_shard_in {
    struct str consumer_arn; /* required */
    struct str stream_id;
    struct str shard_id; /* required */
    const struct kinesis_starting_position *starting_position; /* required */
    struct opt_bool dry_run;
};
struct kinesis_subscribe_to_shard_out {
    const struct kinesis_subscribe_to_shard_event_stream *event_stream; /* required */
};
enum outcome kinesis_subscribe_to_shard(struct call *call,
                                        const struct kinesis_subscribe_to_shard_in *in,
                                        struct kinesis_subscribe_to_shard_out *out);
static inline enum outcome kinesis_subscribe_to_shard_run(struct call *call, const void *in,
                                                          void *out) {
    return kinesis_subscribe_to_shard(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape kinesis_child_shard_shape;
extern const struct shape kinesis_hash_key_range_shape;
extern const struct shape kinesis_internal_failure_exception_shape;
extern const struct shape kinesis_kms_access_denied_exception_shape;
extern const struct shape kinesis_kms_disabled_exception_shape;
extern const struct shape kinesis_kms_invalid_state_exception_shape;
extern const struct shape kinesis_kms_not_found_exception_shape;
extern const struct shape kinesis_kms_opt_in_required_shape;
extern const struct shape kinesis_kms_throttling_exception_shape;
extern const struct shape kinesis_record_shape;
extern const struct shape kinesis_resource_in_use_exception_shape;
extern const struct shape kinesis_resource_not_found_exception_shape;
extern const struct shape kinesis_starting_position_shape;
extern const struct shape kinesis_subscribe_to_shard_event_shape;
extern const struct shape kinesis_subscribe_to_shard_event_stream_shape;
extern const struct shape kinesis_subscribe_to_shard_in_shape;
extern const struct shape kinesis_subscribe_to_shard_out_shape;

#endif
