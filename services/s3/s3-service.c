#include "services/s3/s3-service.h"

#include "services/s3/s3-state.h"
#include "services/s3/s3-validate.h"
#include "shared/aws/gen/s3.h"

const struct service s3_service = {
    .facts = &s3_facts,
    .operations = s3_operations,
    .flags = SERVICE_S3_HEADERS,
    .internal_error = &S3_INTERNAL_ERROR,
    .start = s3_state_start,
    .stop = s3_state_stop,
    .validate = s3_validate,
};
