/* services/dynamodb/streams/dynamodbstreams-service.h - all that the rest of the program sees of
 * DynamoDB Streams. It has no state of its own: everything lies in the store. */
#ifndef SERVICES_DYNAMODB_STREAMS_DYNAMODBSTREAMS_SERVICE_H
#define SERVICES_DYNAMODB_STREAMS_DYNAMODBSTREAMS_SERVICE_H

#include "shared/aws/service.h"

extern const struct service dynamodbstreams_service;

#endif
