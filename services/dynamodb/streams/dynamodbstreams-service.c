#include "services/dynamodb/streams/dynamodbstreams-service.h"

#include "shared/aws/gen/dynamodbstreams.h"

const struct service dynamodbstreams_service = {
    .facts = &dynamodbstreams_facts,
    .operations = dynamodbstreams_operations,
    .flags = SERVICE_CRC32 | SERVICE_LONG_REQUEST_ID,
    .internal_error = &DYNAMODBSTREAMS_INTERNAL_SERVER_ERROR,
};
