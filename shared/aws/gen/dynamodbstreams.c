/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/dynamodbstreams.h"

static const struct operation_facts operations[] = {
    [DYNAMODBSTREAMS_DESCRIBE_STREAM] =
        {.name = STR_INIT("DescribeStream"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DescribeStream"), .http_status = 200},
    [DYNAMODBSTREAMS_GET_RECORDS] =
        {.name = STR_INIT("GetRecords"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:GetRecords"), .http_status = 200},
    [DYNAMODBSTREAMS_GET_SHARD_ITERATOR] =
        {.name = STR_INIT("GetShardIterator"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:GetShardIterator"), .http_status = 200},
    [DYNAMODBSTREAMS_LIST_STREAMS] =
        {.name = STR_INIT("ListStreams"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:ListStreams"), .http_status = 200},
};

const struct service_facts dynamodbstreams_facts = {
    .name = STR_INIT("dynamodbstreams"), .signing_name = STR_INIT("dynamodb"),
    .endpoint_prefix = STR_INIT("streams.dynamodb"),
    .target_prefix = STR_INIT("DynamoDBStreams_20120810"), .api_version = STR_INIT("2012-08-10"),
    .service_id = STR_INIT("DynamoDBStreams_20120810"),
    .error_namespace = STR_INIT("com.amazonaws.dynamodb.v20120810"),
    .protocols = 1U << PROTOCOL_JSON_1_0, .protocol = PROTOCOL_JSON_1_0, .operation_count = 4,
    .operations = operations,
};
