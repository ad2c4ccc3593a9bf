/* The operations of DynamoDB Streams, one row each, in the model's order. */
#include "shared/aws/gen/dynamodbstreams.h"

const struct operation dynamodbstreams_operations[DYNAMODBSTREAMS_OPERATION_COUNT] = {
    [DYNAMODBSTREAMS_DESCRIBE_STREAM] = {.run = dynamodbstreams_describe_stream_run},
    [DYNAMODBSTREAMS_GET_RECORDS] = {.run = dynamodbstreams_get_records_run},
    [DYNAMODBSTREAMS_GET_SHARD_ITERATOR] = {.run = dynamodbstreams_get_shard_iterator_run},
    [DYNAMODBSTREAMS_LIST_STREAMS] = {.run = dynamodbstreams_list_streams_run},
};
