/* services/s3/s3-validate.h - what is checked of every request before its operation runs: S3 has no
 * ValidationException, and says in words of its own what is wrong. */
#ifndef SERVICES_S3_S3_VALIDATE_H
#define SERVICES_S3_S3_VALIDATE_H

#include "shared/aws/call.h"

MUST_CHECK enum outcome s3_validate(struct call *call, const void *in);

#endif
