/* services/bedrock/bedrock-service.h - all that the rest of the program sees of Bedrock: the
 * service that lists models, and the one that runs them. */
#ifndef SERVICES_BEDROCK_BEDROCK_SERVICE_H
#define SERVICES_BEDROCK_BEDROCK_SERVICE_H

#include "shared/aws/service.h"

extern const struct service bedrock_service;
extern const struct service bedrock_runtime_service;

#endif
