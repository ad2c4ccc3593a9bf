/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/dynamodbstreams.h"

static const struct str enum_shard_filter_type[] = {STR_INIT("CHILD_SHARDS")};
static const struct str enum_stream_status[] =
    {STR_INIT("ENABLING"), STR_INIT("ENABLED"), STR_INIT("DISABLING"), STR_INIT("DISABLED")};
static const struct str enum_stream_view_type[] =
    {STR_INIT("NEW_IMAGE"), STR_INIT("OLD_IMAGE"), STR_INIT("NEW_AND_OLD_IMAGES"),
     STR_INIT("KEYS_ONLY")};
static const struct str enum_key_type[] = {STR_INIT("HASH"), STR_INIT("RANGE")};
static const struct str enum_operation_type[] =
    {STR_INIT("INSERT"), STR_INIT("MODIFY"), STR_INIT("REMOVE")};
static const struct str enum_shard_iterator_type[] =
    {STR_INIT("TRIM_HORIZON"), STR_INIT("LATEST"), STR_INIT("AT_SEQUENCE_NUMBER"),
     STR_INIT("AFTER_SEQUENCE_NUMBER"), STR_INIT("AT_TIMESTAMP")};

static const struct shape shape_stream_arn =
    {STR_INIT("StreamArn"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_HAS_MAX,
     .max = 1024};
static const struct shape shape_positive_integer_object =
    {STR_INIT("PositiveIntegerObject"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN, .min = 1};
static const struct shape shape_shard_id =
    {STR_INIT("ShardId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 28, .max = 65};
static const struct shape shape_shard_filter_type =
    {STR_INIT("ShardFilterType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_shard_filter_type, .enum_count = 1};
static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_stream_status =
    {STR_INIT("StreamStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_stream_status, .enum_count = 4};
static const struct shape shape_stream_view_type =
    {STR_INIT("StreamViewType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_stream_view_type, .enum_count = 4};
static const struct shape shape_date =
    {STR_INIT("Date"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_table_name =
    {STR_INIT("TableName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 3, .max = 255, .pattern = "[a-zA-Z0-9_.-]+"};
static const struct shape shape_key_schema_attribute_name =
    {STR_INIT("KeySchemaAttributeName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255};
static const struct shape shape_key_type =
    {STR_INIT("KeyType"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_key_type,
     .enum_count = 2};
static const struct shape shape_sequence_number =
    {STR_INIT("SequenceNumber"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 21, .max = 40};
static const struct shape shape_shard_iterator =
    {STR_INIT("ShardIterator"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048};
static const struct shape shape_operation_type =
    {STR_INIT("OperationType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_operation_type, .enum_count = 3};
static const struct shape shape_attribute_name =
    {STR_INIT("AttributeName"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_HAS_MAX,
     .max = 65535};
static const struct shape shape_attribute_value =
    {STR_INIT("AttributeValue"), SHAPE_CUSTOM, .size = sizeof(struct attribute_value),
     .custom = &attribute_value_custom};
static const struct shape shape_positive_long_object =
    {STR_INIT("PositiveLongObject"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN, .min = 1};
static const struct shape shape_shard_iterator_type =
    {STR_INIT("ShardIteratorType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_shard_iterator_type, .enum_count = 5};
static const struct shape shape_timestamp =
    {STR_INIT("Timestamp"), SHAPE_TIME, .size = sizeof(struct opt_time)};

static const struct shape shape_key_schema =
    {STR_INIT("KeySchema"), SHAPE_LIST,
     .size = sizeof(struct dynamodbstreams_key_schema_element_list), .flags = SHAPE_HAS_MIN,
     .min = 1, .element = &dynamodbstreams_key_schema_element_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_shard_description_list =
    {STR_INIT("ShardDescriptionList"), SHAPE_LIST,
     .size = sizeof(struct dynamodbstreams_shard_list), .element = &dynamodbstreams_shard_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_attribute_map =
    {STR_INIT("AttributeMap"), SHAPE_MAP, .size = sizeof(struct attribute_map),
     .element = &shape_attribute_value, .key = &shape_attribute_name, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_record_list =
    {STR_INIT("RecordList"), SHAPE_LIST, .size = sizeof(struct dynamodbstreams_record_list),
     .element = &dynamodbstreams_record_shape, .element_name = STR_INIT("member")};
static const struct shape shape_stream_list =
    {STR_INIT("StreamList"), SHAPE_LIST, .size = sizeof(struct dynamodbstreams_stream_list),
     .element = &dynamodbstreams_stream_shape, .element_name = STR_INIT("member")};

static const struct member dynamodbstreams_describe_stream_in_members[] = {
    {STR_INIT("StreamArn"), STR_INIT("StreamArn"), .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodbstreams_describe_stream_in, stream_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Limit"), STR_INIT("Limit"), .shape = &shape_positive_integer_object,
     .offset = offsetof(struct dynamodbstreams_describe_stream_in, limit)},
    {STR_INIT("ExclusiveStartShardId"), STR_INIT("ExclusiveStartShardId"), .shape = &shape_shard_id,
     .offset = offsetof(struct dynamodbstreams_describe_stream_in, exclusive_start_shard_id)},
    {STR_INIT("ShardFilter"), STR_INIT("ShardFilter"), .shape = &dynamodbstreams_shard_filter_shape,
     .offset = offsetof(struct dynamodbstreams_describe_stream_in, shard_filter)},
};
const struct shape dynamodbstreams_describe_stream_in_shape =
    {STR_INIT("DescribeStreamInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodbstreams_describe_stream_in), .member_count = 4,
     .members = dynamodbstreams_describe_stream_in_members};

static const struct member dynamodbstreams_describe_stream_out_members[] = {
    {STR_INIT("StreamDescription"), STR_INIT("StreamDescription"),
     .shape = &dynamodbstreams_stream_description_shape,
     .offset = offsetof(struct dynamodbstreams_describe_stream_out, stream_description)},
};
const struct shape dynamodbstreams_describe_stream_out_shape =
    {STR_INIT("DescribeStreamOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodbstreams_describe_stream_out), .member_count = 1,
     .members = dynamodbstreams_describe_stream_out_members};

static const struct member dynamodbstreams_get_records_in_members[] = {
    {STR_INIT("ShardIterator"), STR_INIT("ShardIterator"), .shape = &shape_shard_iterator,
     .offset = offsetof(struct dynamodbstreams_get_records_in, shard_iterator),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Limit"), STR_INIT("Limit"), .shape = &shape_positive_integer_object,
     .offset = offsetof(struct dynamodbstreams_get_records_in, limit)},
};
const struct shape dynamodbstreams_get_records_in_shape =
    {STR_INIT("GetRecordsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodbstreams_get_records_in), .member_count = 2,
     .members = dynamodbstreams_get_records_in_members};

static const struct member dynamodbstreams_get_records_out_members[] = {
    {STR_INIT("Records"), STR_INIT("Records"), .shape = &shape_record_list,
     .offset = offsetof(struct dynamodbstreams_get_records_out, records)},
    {STR_INIT("NextShardIterator"), STR_INIT("NextShardIterator"), .shape = &shape_shard_iterator,
     .offset = offsetof(struct dynamodbstreams_get_records_out, next_shard_iterator)},
};
const struct shape dynamodbstreams_get_records_out_shape =
    {STR_INIT("GetRecordsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodbstreams_get_records_out), .member_count = 2,
     .members = dynamodbstreams_get_records_out_members};

static const struct member dynamodbstreams_get_shard_iterator_in_members[] = {
    {STR_INIT("StreamArn"), STR_INIT("StreamArn"), .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodbstreams_get_shard_iterator_in, stream_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ShardId"), STR_INIT("ShardId"), .shape = &shape_shard_id,
     .offset = offsetof(struct dynamodbstreams_get_shard_iterator_in, shard_id),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ShardIteratorType"), STR_INIT("ShardIteratorType"),
     .shape = &shape_shard_iterator_type,
     .offset = offsetof(struct dynamodbstreams_get_shard_iterator_in, shard_iterator_type),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("SequenceNumber"), STR_INIT("SequenceNumber"), .shape = &shape_sequence_number,
     .offset = offsetof(struct dynamodbstreams_get_shard_iterator_in, sequence_number)},
    {STR_INIT("Timestamp"), STR_INIT("Timestamp"), .shape = &shape_timestamp,
     .offset = offsetof(struct dynamodbstreams_get_shard_iterator_in, timestamp)},
};
const struct shape dynamodbstreams_get_shard_iterator_in_shape =
    {STR_INIT("GetShardIteratorInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodbstreams_get_shard_iterator_in), .member_count = 5,
     .members = dynamodbstreams_get_shard_iterator_in_members};

static const struct member dynamodbstreams_get_shard_iterator_out_members[] = {
    {STR_INIT("ShardIterator"), STR_INIT("ShardIterator"), .shape = &shape_shard_iterator,
     .offset = offsetof(struct dynamodbstreams_get_shard_iterator_out, shard_iterator)},
};
const struct shape dynamodbstreams_get_shard_iterator_out_shape =
    {STR_INIT("GetShardIteratorOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodbstreams_get_shard_iterator_out), .member_count = 1,
     .members = dynamodbstreams_get_shard_iterator_out_members};

static const struct member dynamodbstreams_identity_members[] = {
    {STR_INIT("PrincipalId"), STR_INIT("PrincipalId"), .shape = &shape_string,
     .offset = offsetof(struct dynamodbstreams_identity, principal_id)},
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_string,
     .offset = offsetof(struct dynamodbstreams_identity, type)},
};
const struct shape dynamodbstreams_identity_shape =
    {STR_INIT("Identity"), SHAPE_STRUCT, .size = sizeof(struct dynamodbstreams_identity),
     .member_count = 2, .members = dynamodbstreams_identity_members};

static const struct member dynamodbstreams_key_schema_element_members[] = {
    {STR_INIT("AttributeName"), STR_INIT("AttributeName"),
     .shape = &shape_key_schema_attribute_name,
     .offset = offsetof(struct dynamodbstreams_key_schema_element, attribute_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("KeyType"), STR_INIT("KeyType"), .shape = &shape_key_type,
     .offset = offsetof(struct dynamodbstreams_key_schema_element, key_type),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodbstreams_key_schema_element_shape =
    {STR_INIT("KeySchemaElement"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodbstreams_key_schema_element), .member_count = 2,
     .members = dynamodbstreams_key_schema_element_members};

static const struct member dynamodbstreams_list_streams_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodbstreams_list_streams_in, table_name)},
    {STR_INIT("Limit"), STR_INIT("Limit"), .shape = &shape_positive_integer_object,
     .offset = offsetof(struct dynamodbstreams_list_streams_in, limit)},
    {STR_INIT("ExclusiveStartStreamArn"), STR_INIT("ExclusiveStartStreamArn"),
     .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodbstreams_list_streams_in, exclusive_start_stream_arn)},
};
const struct shape dynamodbstreams_list_streams_in_shape =
    {STR_INIT("ListStreamsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodbstreams_list_streams_in), .member_count = 3,
     .members = dynamodbstreams_list_streams_in_members};

static const struct member dynamodbstreams_list_streams_out_members[] = {
    {STR_INIT("Streams"), STR_INIT("Streams"), .shape = &shape_stream_list,
     .offset = offsetof(struct dynamodbstreams_list_streams_out, streams)},
    {STR_INIT("LastEvaluatedStreamArn"), STR_INIT("LastEvaluatedStreamArn"),
     .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodbstreams_list_streams_out, last_evaluated_stream_arn)},
};
const struct shape dynamodbstreams_list_streams_out_shape =
    {STR_INIT("ListStreamsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodbstreams_list_streams_out), .member_count = 2,
     .members = dynamodbstreams_list_streams_out_members};

static const struct member dynamodbstreams_record_members[] = {
    {STR_INIT("eventID"), STR_INIT("eventID"), .shape = &shape_string,
     .offset = offsetof(struct dynamodbstreams_record, event_id)},
    {STR_INIT("eventName"), STR_INIT("eventName"), .shape = &shape_operation_type,
     .offset = offsetof(struct dynamodbstreams_record, event_name)},
    {STR_INIT("eventVersion"), STR_INIT("eventVersion"), .shape = &shape_string,
     .offset = offsetof(struct dynamodbstreams_record, event_version)},
    {STR_INIT("eventSource"), STR_INIT("eventSource"), .shape = &shape_string,
     .offset = offsetof(struct dynamodbstreams_record, event_source)},
    {STR_INIT("awsRegion"), STR_INIT("awsRegion"), .shape = &shape_string,
     .offset = offsetof(struct dynamodbstreams_record, aws_region)},
    {STR_INIT("dynamodb"), STR_INIT("dynamodb"), .shape = &dynamodbstreams_stream_record_shape,
     .offset = offsetof(struct dynamodbstreams_record, dynamodb)},
    {STR_INIT("userIdentity"), STR_INIT("userIdentity"), .shape = &dynamodbstreams_identity_shape,
     .offset = offsetof(struct dynamodbstreams_record, user_identity)},
};
const struct shape dynamodbstreams_record_shape =
    {STR_INIT("Record"), SHAPE_STRUCT, .size = sizeof(struct dynamodbstreams_record),
     .member_count = 7, .members = dynamodbstreams_record_members};

static const struct member dynamodbstreams_sequence_number_range_members[] = {
    {STR_INIT("StartingSequenceNumber"), STR_INIT("StartingSequenceNumber"),
     .shape = &shape_sequence_number,
     .offset = offsetof(struct dynamodbstreams_sequence_number_range, starting_sequence_number)},
    {STR_INIT("EndingSequenceNumber"), STR_INIT("EndingSequenceNumber"),
     .shape = &shape_sequence_number,
     .offset = offsetof(struct dynamodbstreams_sequence_number_range, ending_sequence_number)},
};
const struct shape dynamodbstreams_sequence_number_range_shape =
    {STR_INIT("SequenceNumberRange"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodbstreams_sequence_number_range), .member_count = 2,
     .members = dynamodbstreams_sequence_number_range_members};

static const struct member dynamodbstreams_shard_members[] = {
    {STR_INIT("ShardId"), STR_INIT("ShardId"), .shape = &shape_shard_id,
     .offset = offsetof(struct dynamodbstreams_shard, shard_id)},
    {STR_INIT("SequenceNumberRange"), STR_INIT("SequenceNumberRange"),
     .shape = &dynamodbstreams_sequence_number_range_shape,
     .offset = offsetof(struct dynamodbstreams_shard, sequence_number_range)},
    {STR_INIT("ParentShardId"), STR_INIT("ParentShardId"), .shape = &shape_shard_id,
     .offset = offsetof(struct dynamodbstreams_shard, parent_shard_id)},
};
const struct shape dynamodbstreams_shard_shape =
    {STR_INIT("Shard"), SHAPE_STRUCT, .size = sizeof(struct dynamodbstreams_shard),
     .member_count = 3, .members = dynamodbstreams_shard_members};

static const struct member dynamodbstreams_shard_filter_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_shard_filter_type,
     .offset = offsetof(struct dynamodbstreams_shard_filter, type)},
    {STR_INIT("ShardId"), STR_INIT("ShardId"), .shape = &shape_shard_id,
     .offset = offsetof(struct dynamodbstreams_shard_filter, shard_id)},
};
const struct shape dynamodbstreams_shard_filter_shape =
    {STR_INIT("ShardFilter"), SHAPE_STRUCT, .size = sizeof(struct dynamodbstreams_shard_filter),
     .member_count = 2, .members = dynamodbstreams_shard_filter_members};

static const struct member dynamodbstreams_stream_members[] = {
    {STR_INIT("StreamArn"), STR_INIT("StreamArn"), .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodbstreams_stream, stream_arn)},
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodbstreams_stream, table_name)},
    {STR_INIT("StreamLabel"), STR_INIT("StreamLabel"), .shape = &shape_string,
     .offset = offsetof(struct dynamodbstreams_stream, stream_label)},
};
const struct shape dynamodbstreams_stream_shape =
    {STR_INIT("Stream"), SHAPE_STRUCT, .size = sizeof(struct dynamodbstreams_stream),
     .member_count = 3, .members = dynamodbstreams_stream_members};

static const struct member dynamodbstreams_stream_description_members[] = {
    {STR_INIT("StreamArn"), STR_INIT("StreamArn"), .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodbstreams_stream_description, stream_arn)},
    {STR_INIT("StreamLabel"), STR_INIT("StreamLabel"), .shape = &shape_string,
     .offset = offsetof(struct dynamodbstreams_stream_description, stream_label)},
    {STR_INIT("StreamStatus"), STR_INIT("StreamStatus"), .shape = &shape_stream_status,
     .offset = offsetof(struct dynamodbstreams_stream_description, stream_status)},
    {STR_INIT("StreamViewType"), STR_INIT("StreamViewType"), .shape = &shape_stream_view_type,
     .offset = offsetof(struct dynamodbstreams_stream_description, stream_view_type)},
    {STR_INIT("CreationRequestDateTime"), STR_INIT("CreationRequestDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodbstreams_stream_description, creation_request_date_time)},
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodbstreams_stream_description, table_name)},
    {STR_INIT("KeySchema"), STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodbstreams_stream_description, key_schema)},
    {STR_INIT("Shards"), STR_INIT("Shards"), .shape = &shape_shard_description_list,
     .offset = offsetof(struct dynamodbstreams_stream_description, shards)},
    {STR_INIT("LastEvaluatedShardId"), STR_INIT("LastEvaluatedShardId"), .shape = &shape_shard_id,
     .offset = offsetof(struct dynamodbstreams_stream_description, last_evaluated_shard_id)},
};
const struct shape dynamodbstreams_stream_description_shape =
    {STR_INIT("StreamDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodbstreams_stream_description), .member_count = 9,
     .members = dynamodbstreams_stream_description_members};

static const struct member dynamodbstreams_stream_record_members[] = {
    {STR_INIT("ApproximateCreationDateTime"), STR_INIT("ApproximateCreationDateTime"),
     .shape = &shape_date,
     .offset = offsetof(struct dynamodbstreams_stream_record, approximate_creation_date_time)},
    {STR_INIT("Keys"), STR_INIT("Keys"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodbstreams_stream_record, keys)},
    {STR_INIT("NewImage"), STR_INIT("NewImage"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodbstreams_stream_record, new_image)},
    {STR_INIT("OldImage"), STR_INIT("OldImage"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodbstreams_stream_record, old_image)},
    {STR_INIT("SequenceNumber"), STR_INIT("SequenceNumber"), .shape = &shape_sequence_number,
     .offset = offsetof(struct dynamodbstreams_stream_record, sequence_number)},
    {STR_INIT("SizeBytes"), STR_INIT("SizeBytes"), .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodbstreams_stream_record, size_bytes)},
    {STR_INIT("StreamViewType"), STR_INIT("StreamViewType"), .shape = &shape_stream_view_type,
     .offset = offsetof(struct dynamodbstreams_stream_record, stream_view_type)},
};
const struct shape dynamodbstreams_stream_record_shape =
    {STR_INIT("StreamRecord"), SHAPE_STRUCT, .size = sizeof(struct dynamodbstreams_stream_record),
     .member_count = 7, .members = dynamodbstreams_stream_record_members};

const struct aws_error DYNAMODBSTREAMS_EXPIRED_ITERATOR_EXCEPTION =
    {.code = STR_INIT("ExpiredIteratorException"),
     .shape_name = STR_INIT("ExpiredIteratorException"), .http_status = 400};
const struct aws_error DYNAMODBSTREAMS_INTERNAL_SERVER_ERROR =
    {.code = STR_INIT("InternalServerError"), .shape_name = STR_INIT("InternalServerError"),
     .http_status = 500, .server_fault = true};
const struct aws_error DYNAMODBSTREAMS_LIMIT_EXCEEDED_EXCEPTION =
    {.code = STR_INIT("LimitExceededException"), .shape_name = STR_INIT("LimitExceededException"),
     .http_status = 400};
const struct aws_error DYNAMODBSTREAMS_RESOURCE_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("ResourceNotFoundException"),
     .shape_name = STR_INIT("ResourceNotFoundException"), .http_status = 400};
const struct aws_error DYNAMODBSTREAMS_TRIMMED_DATA_ACCESS_EXCEPTION =
    {.code = STR_INIT("TrimmedDataAccessException"),
     .shape_name = STR_INIT("TrimmedDataAccessException"), .http_status = 400};
static const struct aws_error *const dynamodbstreams_describe_stream_errors[] =
    {&DYNAMODBSTREAMS_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODBSTREAMS_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodbstreams_get_records_errors[] =
    {&DYNAMODBSTREAMS_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODBSTREAMS_LIMIT_EXCEEDED_EXCEPTION,
     &DYNAMODBSTREAMS_INTERNAL_SERVER_ERROR, &DYNAMODBSTREAMS_EXPIRED_ITERATOR_EXCEPTION,
     &DYNAMODBSTREAMS_TRIMMED_DATA_ACCESS_EXCEPTION};
static const struct aws_error *const dynamodbstreams_get_shard_iterator_errors[] =
    {&DYNAMODBSTREAMS_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODBSTREAMS_INTERNAL_SERVER_ERROR,
     &DYNAMODBSTREAMS_TRIMMED_DATA_ACCESS_EXCEPTION};
static const struct aws_error *const dynamodbstreams_list_streams_errors[] =
    {&DYNAMODBSTREAMS_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODBSTREAMS_INTERNAL_SERVER_ERROR};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [DYNAMODBSTREAMS_DESCRIBE_STREAM] = {RPC, .name = STR_INIT("DescribeStream"),
        .iam_action = STR_INIT("dynamodb:DescribeStream"),
        .in_size = sizeof(struct dynamodbstreams_describe_stream_in),
        .out_size = sizeof(struct dynamodbstreams_describe_stream_out),
        .input = &dynamodbstreams_describe_stream_in_shape,
        .output = &dynamodbstreams_describe_stream_out_shape,
        .errors = dynamodbstreams_describe_stream_errors, .error_count = 2},
    [DYNAMODBSTREAMS_GET_RECORDS] = {RPC, .name = STR_INIT("GetRecords"),
        .iam_action = STR_INIT("dynamodb:GetRecords"),
        .in_size = sizeof(struct dynamodbstreams_get_records_in),
        .out_size = sizeof(struct dynamodbstreams_get_records_out),
        .input = &dynamodbstreams_get_records_in_shape,
        .output = &dynamodbstreams_get_records_out_shape,
        .errors = dynamodbstreams_get_records_errors, .error_count = 5},
    [DYNAMODBSTREAMS_GET_SHARD_ITERATOR] = {RPC, .name = STR_INIT("GetShardIterator"),
        .iam_action = STR_INIT("dynamodb:GetShardIterator"),
        .in_size = sizeof(struct dynamodbstreams_get_shard_iterator_in),
        .out_size = sizeof(struct dynamodbstreams_get_shard_iterator_out),
        .input = &dynamodbstreams_get_shard_iterator_in_shape,
        .output = &dynamodbstreams_get_shard_iterator_out_shape,
        .errors = dynamodbstreams_get_shard_iterator_errors, .error_count = 3},
    [DYNAMODBSTREAMS_LIST_STREAMS] = {RPC, .name = STR_INIT("ListStreams"),
        .iam_action = STR_INIT("dynamodb:ListStreams"),
        .in_size = sizeof(struct dynamodbstreams_list_streams_in),
        .out_size = sizeof(struct dynamodbstreams_list_streams_out),
        .input = &dynamodbstreams_list_streams_in_shape,
        .output = &dynamodbstreams_list_streams_out_shape,
        .errors = dynamodbstreams_list_streams_errors, .error_count = 2},
};

const struct service_facts dynamodbstreams_facts =
    {.name = STR_INIT("dynamodbstreams"), .signing_name = STR_INIT("dynamodb"),
     .endpoint_prefix = STR_INIT("streams.dynamodb"),
     .target_prefix = STR_INIT("DynamoDBStreams_20120810"), .api_version = STR_INIT("2012-08-10"),
     .service_id = STR_INIT("DynamoDBStreams_20120810"),
     .error_namespace = STR_INIT("com.amazonaws.dynamodb.v20120810"),
     .protocols = 1U << PROTOCOL_JSON_1_0, .protocol = PROTOCOL_JSON_1_0, .operation_count = 4,
     .operations = operations};
