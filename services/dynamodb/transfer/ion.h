/* services/dynamodb/transfer/ion.h - read what DynamoDB needs of Amazon Ion's text form
 * (amazon-ion.github.io/ion-docs/docs/spec.html): null, bool, int, decimal, string, blob, list and
 * struct, with annotations and comments. Floats, timestamps, symbols as values, clobs and
 * S-expressions have no counterpart in DynamoDB, and are refused. */
#ifndef SERVICES_DYNAMODB_TRANSFER_ION_H
#define SERVICES_DYNAMODB_TRANSFER_ION_H

#include "shared/aws/attribute-value.h"
#include "shared/base/arena.h"

enum { ION_DEPTH_MAX = 64 };

/* One value, as an attribute value that is not checked, nor canonical. Lists with the annotation
 * $dynamodb_SS, $dynamodb_NS or $dynamodb_BS are sets. ERR_SYNTAX, ERR_TOO_DEEP; `*offset` (may be
 * NULL) is where. */
MUST_CHECK enum err ion_read(struct arena *a, struct str text, struct attribute_value *v,
                             size_t *offset);

#endif
