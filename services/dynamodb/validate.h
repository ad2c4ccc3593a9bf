/* services/dynamodb/validate.h - the service's own place of validation, see struct service. */
#ifndef SERVICES_DYNAMODB_VALIDATE_H
#define SERVICES_DYNAMODB_VALIDATE_H

#include "shared/aws/call.h"

enum outcome dynamodb_validate(struct call *call, const void *in);

#endif
