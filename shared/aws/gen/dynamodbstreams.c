/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/dynamodbstreams.h"

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [DYNAMODBSTREAMS_DESCRIBE_STREAM] = {RPC, .name = STR_INIT("DescribeStream"),
        .iam_action = STR_INIT("dynamodb:DescribeStream")},
    [DYNAMODBSTREAMS_GET_RECORDS] = {RPC, .name = STR_INIT("GetRecords"),
        .iam_action = STR_INIT("dynamodb:GetRecords")},
    [DYNAMODBSTREAMS_GET_SHARD_ITERATOR] = {RPC, .name = STR_INIT("GetShardIterator"),
        .iam_action = STR_INIT("dynamodb:GetShardIterator")},
    [DYNAMODBSTREAMS_LIST_STREAMS] = {RPC, .name = STR_INIT("ListStreams"),
        .iam_action = STR_INIT("dynamodb:ListStreams")},
};

const struct service_facts dynamodbstreams_facts =
    {.name = STR_INIT("dynamodbstreams"), .signing_name = STR_INIT("dynamodb"),
     .endpoint_prefix = STR_INIT("streams.dynamodb"),
     .target_prefix = STR_INIT("DynamoDBStreams_20120810"), .api_version = STR_INIT("2012-08-10"),
     .service_id = STR_INIT("DynamoDBStreams_20120810"),
     .error_namespace = STR_INIT("com.amazonaws.dynamodb.v20120810"),
     .protocols = 1U << PROTOCOL_JSON_1_0, .protocol = PROTOCOL_JSON_1_0, .operation_count = 4,
     .operations = operations};
