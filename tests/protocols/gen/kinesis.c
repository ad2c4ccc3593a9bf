/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/kinesis.h"

static const struct str enum_shard_iterator_type[] =
    {STR_INIT("AT_SEQUENCE_NUMBER"), STR_INIT("AFTER_SEQUENCE_NUMBER"), STR_INIT("TRIM_HORIZON"),
     STR_INIT("LATEST"), STR_INIT("AT_TIMESTAMP")};
static const struct str enum_encryption_type[] = {STR_INIT("NONE"), STR_INIT("KMS")};

static const struct shape shape_consumer_arn =
    {STR_INIT("ConsumerARN"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048,
     .pattern = "^(arn):aws.*:kinesis:.*:\\d{12}:.*stream\\/[a-zA-Z0-9_.-]+\\/consumer\\/[a-zA-Z0-9_.-]+:[0-9]+"};
static const struct shape shape_stream_id =
    {STR_INIT("StreamId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 24,
     .pattern = "[a-z0-9]{20}-[a-z0-9]{3}"};
static const struct shape shape_shard_id =
    {STR_INIT("ShardId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 128, .pattern = "[a-zA-Z0-9_.-]+"};
static const struct shape shape_shard_iterator_type =
    {STR_INIT("ShardIteratorType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_shard_iterator_type, .enum_count = 5};
static const struct shape shape_sequence_number =
    {STR_INIT("SequenceNumber"), SHAPE_STRING, .size = sizeof(struct str),
     .pattern = "^(0|([1-9]\\d{0,128}))$"};
static const struct shape shape_timestamp =
    {STR_INIT("Timestamp"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_boolean_object =
    {STR_INIT("BooleanObject"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_data =
    {STR_INIT("Data"), SHAPE_BLOB, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 10485760};
static const struct shape shape_partition_key =
    {STR_INIT("PartitionKey"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256};
static const struct shape shape_encryption_type =
    {STR_INIT("EncryptionType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_encryption_type, .enum_count = 2};
static const struct shape shape_millis_behind_latest =
    {STR_INIT("MillisBehindLatest"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_hash_key =
    {STR_INIT("HashKey"), SHAPE_STRING, .size = sizeof(struct str),
     .pattern = "^(0|([1-9]\\d{0,38}))$"};
static const struct shape shape_error_message =
    {STR_INIT("ErrorMessage"), SHAPE_STRING, .size = sizeof(struct str)};

static const struct shape shape_record_list =
    {STR_INIT("RecordList"), SHAPE_LIST, .size = sizeof(struct kinesis_record_list),
     .element = &kinesis_record_shape, .element_name = STR_INIT("member")};
static const struct shape shape_shard_id_list =
    {STR_INIT("ShardIdList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_shard_id, .element_name = STR_INIT("member")};
static const struct shape shape_child_shard_list =
    {STR_INIT("ChildShardList"), SHAPE_LIST, .size = sizeof(struct kinesis_child_shard_list),
     .element = &kinesis_child_shard_shape, .element_name = STR_INIT("member")};

static const struct member kinesis_child_shard_members[] = {
    {STR_INIT("ShardId"), STR_INIT("ShardId"), .shape = &shape_shard_id,
     .offset = offsetof(struct kinesis_child_shard, shard_id), .flags = MEMBER_REQUIRED},
    {STR_INIT("ParentShards"), STR_INIT("ParentShards"), .shape = &shape_shard_id_list,
     .offset = offsetof(struct kinesis_child_shard, parent_shards), .flags = MEMBER_REQUIRED},
    {STR_INIT("HashKeyRange"), STR_INIT("HashKeyRange"), .shape = &kinesis_hash_key_range_shape,
     .offset = offsetof(struct kinesis_child_shard, hash_key_range), .flags = MEMBER_REQUIRED},
};
const struct shape kinesis_child_shard_shape =
    {STR_INIT("ChildShard"), SHAPE_STRUCT, .size = sizeof(struct kinesis_child_shard),
     .member_count = 3, .members = kinesis_child_shard_members};

static const struct member kinesis_hash_key_range_members[] = {
    {STR_INIT("StartingHashKey"), STR_INIT("StartingHashKey"), .shape = &shape_hash_key,
     .offset = offsetof(struct kinesis_hash_key_range, starting_hash_key), .flags = MEMBER_REQUIRED},
    {STR_INIT("EndingHashKey"), STR_INIT("EndingHashKey"), .shape = &shape_hash_key,
     .offset = offsetof(struct kinesis_hash_key_range, ending_hash_key), .flags = MEMBER_REQUIRED},
};
const struct shape kinesis_hash_key_range_shape =
    {STR_INIT("HashKeyRange"), SHAPE_STRUCT, .size = sizeof(struct kinesis_hash_key_range),
     .member_count = 2, .members = kinesis_hash_key_range_members};

static const struct member kinesis_internal_failure_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_error_message,
     .offset = offsetof(struct kinesis_internal_failure_exception, message)},
};
const struct shape kinesis_internal_failure_exception_shape =
    {STR_INIT("InternalFailureException"), SHAPE_STRUCT,
     .size = sizeof(struct kinesis_internal_failure_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = kinesis_internal_failure_exception_members};

static const struct member kinesis_kms_access_denied_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_error_message,
     .offset = offsetof(struct kinesis_kms_access_denied_exception, message)},
};
const struct shape kinesis_kms_access_denied_exception_shape =
    {STR_INIT("KMSAccessDeniedException"), SHAPE_STRUCT,
     .size = sizeof(struct kinesis_kms_access_denied_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = kinesis_kms_access_denied_exception_members};

static const struct member kinesis_kms_disabled_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_error_message,
     .offset = offsetof(struct kinesis_kms_disabled_exception, message)},
};
const struct shape kinesis_kms_disabled_exception_shape =
    {STR_INIT("KMSDisabledException"), SHAPE_STRUCT,
     .size = sizeof(struct kinesis_kms_disabled_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = kinesis_kms_disabled_exception_members};

static const struct member kinesis_kms_invalid_state_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_error_message,
     .offset = offsetof(struct kinesis_kms_invalid_state_exception, message)},
};
const struct shape kinesis_kms_invalid_state_exception_shape =
    {STR_INIT("KMSInvalidStateException"), SHAPE_STRUCT,
     .size = sizeof(struct kinesis_kms_invalid_state_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = kinesis_kms_invalid_state_exception_members};

static const struct member kinesis_kms_not_found_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_error_message,
     .offset = offsetof(struct kinesis_kms_not_found_exception, message)},
};
const struct shape kinesis_kms_not_found_exception_shape =
    {STR_INIT("KMSNotFoundException"), SHAPE_STRUCT,
     .size = sizeof(struct kinesis_kms_not_found_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = kinesis_kms_not_found_exception_members};

static const struct member kinesis_kms_opt_in_required_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_error_message,
     .offset = offsetof(struct kinesis_kms_opt_in_required, message)},
};
const struct shape kinesis_kms_opt_in_required_shape =
    {STR_INIT("KMSOptInRequired"), SHAPE_STRUCT, .size = sizeof(struct kinesis_kms_opt_in_required),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = kinesis_kms_opt_in_required_members};

static const struct member kinesis_kms_throttling_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_error_message,
     .offset = offsetof(struct kinesis_kms_throttling_exception, message)},
};
const struct shape kinesis_kms_throttling_exception_shape =
    {STR_INIT("KMSThrottlingException"), SHAPE_STRUCT,
     .size = sizeof(struct kinesis_kms_throttling_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = kinesis_kms_throttling_exception_members};

static const struct member kinesis_record_members[] = {
    {STR_INIT("SequenceNumber"), STR_INIT("SequenceNumber"), .shape = &shape_sequence_number,
     .offset = offsetof(struct kinesis_record, sequence_number), .flags = MEMBER_REQUIRED},
    {STR_INIT("ApproximateArrivalTimestamp"), STR_INIT("ApproximateArrivalTimestamp"),
     .shape = &shape_timestamp,
     .offset = offsetof(struct kinesis_record, approximate_arrival_timestamp)},
    {STR_INIT("Data"), STR_INIT("Data"), .shape = &shape_data,
     .offset = offsetof(struct kinesis_record, data), .flags = MEMBER_REQUIRED},
    {STR_INIT("PartitionKey"), STR_INIT("PartitionKey"), .shape = &shape_partition_key,
     .offset = offsetof(struct kinesis_record, partition_key)},
    {STR_INIT("EncryptionType"), STR_INIT("EncryptionType"), .shape = &shape_encryption_type,
     .offset = offsetof(struct kinesis_record, encryption_type)},
};
const struct shape kinesis_record_shape =
    {STR_INIT("Record"), SHAPE_STRUCT, .size = sizeof(struct kinesis_record), .member_count = 5,
     .members = kinesis_record_members};

static const struct member kinesis_resource_in_use_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_error_message,
     .offset = offsetof(struct kinesis_resource_in_use_exception, message)},
};
const struct shape kinesis_resource_in_use_exception_shape =
    {STR_INIT("ResourceInUseException"), SHAPE_STRUCT,
     .size = sizeof(struct kinesis_resource_in_use_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = kinesis_resource_in_use_exception_members};

static const struct member kinesis_resource_not_found_exception_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_error_message,
     .offset = offsetof(struct kinesis_resource_not_found_exception, message)},
};
const struct shape kinesis_resource_not_found_exception_shape =
    {STR_INIT("ResourceNotFoundException"), SHAPE_STRUCT,
     .size = sizeof(struct kinesis_resource_not_found_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = kinesis_resource_not_found_exception_members};

static const struct member kinesis_starting_position_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_shard_iterator_type,
     .offset = offsetof(struct kinesis_starting_position, type), .flags = MEMBER_REQUIRED},
    {STR_INIT("SequenceNumber"), STR_INIT("SequenceNumber"), .shape = &shape_sequence_number,
     .offset = offsetof(struct kinesis_starting_position, sequence_number)},
    {STR_INIT("Timestamp"), STR_INIT("Timestamp"), .shape = &shape_timestamp,
     .offset = offsetof(struct kinesis_starting_position, timestamp)},
};
const struct shape kinesis_starting_position_shape =
    {STR_INIT("StartingPosition"), SHAPE_STRUCT, .size = sizeof(struct kinesis_starting_position),
     .member_count = 3, .members = kinesis_starting_position_members};

static const struct member kinesis_subscribe_to_shard_event_members[] = {
    {STR_INIT("Records"), STR_INIT("Records"), .shape = &shape_record_list,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event, records), .flags = MEMBER_REQUIRED},
    {STR_INIT("ContinuationSequenceNumber"), STR_INIT("ContinuationSequenceNumber"),
     .shape = &shape_sequence_number,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event, continuation_sequence_number),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("MillisBehindLatest"), STR_INIT("MillisBehindLatest"),
     .shape = &shape_millis_behind_latest,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event, millis_behind_latest),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ChildShards"), STR_INIT("ChildShards"), .shape = &shape_child_shard_list,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event, child_shards)},
};
const struct shape kinesis_subscribe_to_shard_event_shape =
    {STR_INIT("SubscribeToShardEvent"), SHAPE_STRUCT,
     .size = sizeof(struct kinesis_subscribe_to_shard_event), .flags = SHAPE_EVENT,
     .member_count = 4, .members = kinesis_subscribe_to_shard_event_members};

static const struct member kinesis_subscribe_to_shard_event_stream_members[] = {
    {STR_INIT("SubscribeToShardEvent"), STR_INIT("SubscribeToShardEvent"),
     .shape = &kinesis_subscribe_to_shard_event_shape,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event_stream, subscribe_to_shard_event),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ResourceNotFoundException"), STR_INIT("ResourceNotFoundException"),
     .shape = &kinesis_resource_not_found_exception_shape,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event_stream, resource_not_found_exception)},
    {STR_INIT("ResourceInUseException"), STR_INIT("ResourceInUseException"),
     .shape = &kinesis_resource_in_use_exception_shape,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event_stream, resource_in_use_exception)},
    {STR_INIT("KMSDisabledException"), STR_INIT("KMSDisabledException"),
     .shape = &kinesis_kms_disabled_exception_shape,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event_stream, kms_disabled_exception)},
    {STR_INIT("KMSInvalidStateException"), STR_INIT("KMSInvalidStateException"),
     .shape = &kinesis_kms_invalid_state_exception_shape,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event_stream, kms_invalid_state_exception)},
    {STR_INIT("KMSAccessDeniedException"), STR_INIT("KMSAccessDeniedException"),
     .shape = &kinesis_kms_access_denied_exception_shape,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event_stream, kms_access_denied_exception)},
    {STR_INIT("KMSNotFoundException"), STR_INIT("KMSNotFoundException"),
     .shape = &kinesis_kms_not_found_exception_shape,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event_stream, kms_not_found_exception)},
    {STR_INIT("KMSOptInRequired"), STR_INIT("KMSOptInRequired"),
     .shape = &kinesis_kms_opt_in_required_shape,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event_stream, kms_opt_in_required)},
    {STR_INIT("KMSThrottlingException"), STR_INIT("KMSThrottlingException"),
     .shape = &kinesis_kms_throttling_exception_shape,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event_stream, kms_throttling_exception)},
    {STR_INIT("InternalFailureException"), STR_INIT("InternalFailureException"),
     .shape = &kinesis_internal_failure_exception_shape,
     .offset = offsetof(struct kinesis_subscribe_to_shard_event_stream, internal_failure_exception)},
};
const struct shape kinesis_subscribe_to_shard_event_stream_shape =
    {STR_INIT("SubscribeToShardEventStream"), SHAPE_EVENTS,
     .size = sizeof(struct kinesis_subscribe_to_shard_event_stream), .member_count = 10,
     .members = kinesis_subscribe_to_shard_event_stream_members};

static const struct member kinesis_subscribe_to_shard_in_members[] = {
    {STR_INIT("ConsumerARN"), STR_INIT("ConsumerARN"), .shape = &shape_consumer_arn,
     .offset = offsetof(struct kinesis_subscribe_to_shard_in, consumer_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("StreamId"), STR_INIT("StreamId"), .shape = &shape_stream_id,
     .offset = offsetof(struct kinesis_subscribe_to_shard_in, stream_id)},
    {STR_INIT("ShardId"), STR_INIT("ShardId"), .shape = &shape_shard_id,
     .offset = offsetof(struct kinesis_subscribe_to_shard_in, shard_id), .flags = MEMBER_REQUIRED},
    {STR_INIT("StartingPosition"), STR_INIT("StartingPosition"),
     .shape = &kinesis_starting_position_shape,
     .offset = offsetof(struct kinesis_subscribe_to_shard_in, starting_position),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("DryRun"), STR_INIT("DryRun"), .shape = &shape_boolean_object,
     .offset = offsetof(struct kinesis_subscribe_to_shard_in, dry_run)},
};
const struct shape kinesis_subscribe_to_shard_in_shape =
    {STR_INIT("SubscribeToShardInput"), SHAPE_STRUCT,
     .size = sizeof(struct kinesis_subscribe_to_shard_in), .member_count = 5,
     .members = kinesis_subscribe_to_shard_in_members};

static const struct member kinesis_subscribe_to_shard_out_members[] = {
    {STR_INIT("EventStream"), STR_INIT("EventStream"),
     .shape = &kinesis_subscribe_to_shard_event_stream_shape,
     .offset = offsetof(struct kinesis_subscribe_to_shard_out, event_stream),
     .flags = MEMBER_REQUIRED},
};
const struct shape kinesis_subscribe_to_shard_out_shape =
    {STR_INIT("SubscribeToShardOutput"), SHAPE_STRUCT,
     .size = sizeof(struct kinesis_subscribe_to_shard_out), .member_count = 1,
     .members = kinesis_subscribe_to_shard_out_members};

const struct aws_error KINESIS_ACCESS_DENIED_EXCEPTION =
    {.code = STR_INIT("AccessDeniedException"), .shape_name = STR_INIT("AccessDeniedException"),
     .http_status = 400};
const struct aws_error KINESIS_DRY_RUN_OPERATION_EXCEPTION =
    {.code = STR_INIT("DryRunOperationException"),
     .shape_name = STR_INIT("DryRunOperationException"), .http_status = 400};
const struct aws_error KINESIS_INVALID_ARGUMENT_EXCEPTION =
    {.code = STR_INIT("InvalidArgumentException"),
     .shape_name = STR_INIT("InvalidArgumentException"), .http_status = 400};
const struct aws_error KINESIS_LIMIT_EXCEEDED_EXCEPTION =
    {.code = STR_INIT("LimitExceededException"), .shape_name = STR_INIT("LimitExceededException"),
     .http_status = 400};
const struct aws_error KINESIS_RESOURCE_IN_USE_EXCEPTION =
    {.code = STR_INIT("ResourceInUseException"), .shape_name = STR_INIT("ResourceInUseException"),
     .http_status = 400};
const struct aws_error KINESIS_RESOURCE_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("ResourceNotFoundException"),
     .shape_name = STR_INIT("ResourceNotFoundException"), .http_status = 400};
static const struct aws_error *const kinesis_subscribe_to_shard_errors[] =
    {&KINESIS_RESOURCE_NOT_FOUND_EXCEPTION, &KINESIS_INVALID_ARGUMENT_EXCEPTION,
     &KINESIS_RESOURCE_IN_USE_EXCEPTION, &KINESIS_LIMIT_EXCEEDED_EXCEPTION,
     &KINESIS_ACCESS_DENIED_EXCEPTION, &KINESIS_DRY_RUN_OPERATION_EXCEPTION};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [KINESIS_SUBSCRIBE_TO_SHARD] = {RPC, .name = STR_INIT("SubscribeToShard"),
        .iam_action = STR_INIT("kinesis:SubscribeToShard"), .flags = OPERATION_EVENTS_OUT,
        .in_size = sizeof(struct kinesis_subscribe_to_shard_in),
        .out_size = sizeof(struct kinesis_subscribe_to_shard_out),
        .input = &kinesis_subscribe_to_shard_in_shape,
        .output = &kinesis_subscribe_to_shard_out_shape,
        .errors = kinesis_subscribe_to_shard_errors, .error_count = 6},
};

const struct service_facts kinesis_facts =
    {.name = STR_INIT("kinesis"), .signing_name = STR_INIT("kinesis"),
     .endpoint_prefix = STR_INIT("kinesis"), .target_prefix = STR_INIT("Kinesis_20131202"),
     .api_version = STR_INIT("2013-12-02"), .service_id = STR_INIT("Kinesis_20131202"),
     .protocols = 1U << PROTOCOL_JSON_1_1, .protocol = PROTOCOL_JSON_1_1, .operation_count = 1,
     .operations = operations};
