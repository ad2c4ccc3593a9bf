/* services/dynamodb/vectors/float32.h - DynamoDB's decimal numbers as 32-bit floats and back. */
#ifndef SERVICES_DYNAMODB_VECTORS_FLOAT32_H
#define SERVICES_DYNAMODB_VECTORS_FLOAT32_H

#include "shared/base/arena.h"

/* The float nearest to a canonical number (items/number.h). False: it is beyond the largest. */
MUST_CHECK bool float32_of(struct str number, float *value);

/* The shortest decimal that is this float and no other, without an exponent, and with a digit
 * behind the point: "1.0", "0.1". (That is how an index of AWS shows its copy of a vector.) */
struct str float32_text(struct arena *a, float value);

#endif
