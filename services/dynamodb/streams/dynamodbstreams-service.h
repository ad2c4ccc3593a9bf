/* services/dynamodb/streams/dynamodbstreams-service.h - all that the rest of the program sees of
 * DynamoDB Streams. It has no state of its own: everything lies in the store.
 *
 * Other services, such as event source mappings, include nothing of this folder: they call the
 * plain operations of shared/aws/gen/dynamodbstreams.h (dynamodbstreams_get_records, …) with a call
 * of the stream's account and region, and read call->error as a client reads its answer. */
#ifndef SERVICES_DYNAMODB_STREAMS_DYNAMODBSTREAMS_SERVICE_H
#define SERVICES_DYNAMODB_STREAMS_DYNAMODBSTREAMS_SERVICE_H

#include "shared/aws/service.h"

extern const struct service dynamodbstreams_service;

#endif
