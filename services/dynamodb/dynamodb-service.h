/* services/dynamodb/dynamodb-service.h - all that the rest of the program sees of DynamoDB. */
#ifndef SERVICES_DYNAMODB_DYNAMODB_SERVICE_H
#define SERVICES_DYNAMODB_DYNAMODB_SERVICE_H

#include "shared/aws/service.h"

extern const struct service dynamodb_service;

#endif
