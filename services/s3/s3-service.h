/* services/s3/s3-service.h - all that the rest of the program sees of S3. */
#ifndef SERVICES_S3_S3_SERVICE_H
#define SERVICES_S3_S3_SERVICE_H

#include "shared/aws/service.h"

extern const struct service s3_service;

#endif
