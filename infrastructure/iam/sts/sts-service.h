/* infrastructure/iam/sts/sts-service.h - all that the rest of the program sees of STS. */
#ifndef INFRASTRUCTURE_IAM_STS_STS_SERVICE_H
#define INFRASTRUCTURE_IAM_STS_STS_SERVICE_H

#include "shared/aws/service.h"

extern const struct service sts_service;

#endif
