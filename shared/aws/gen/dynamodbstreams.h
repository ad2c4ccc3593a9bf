/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef SHARED_AWS_GEN_DYNAMODBSTREAMS_H
#define SHARED_AWS_GEN_DYNAMODBSTREAMS_H

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

#endif
