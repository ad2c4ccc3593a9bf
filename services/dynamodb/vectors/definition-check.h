/* services/dynamodb/vectors/definition-check.h - from a request to the definition of one vector
 * index. Private to this folder. */
#ifndef SERVICES_DYNAMODB_VECTORS_DEFINITION_CHECK_H
#define SERVICES_DYNAMODB_VECTORS_DEFINITION_CHECK_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

#define VECTORS_ON_DEMAND_ONLY                                                                     \
    "One or more parameter values were invalid: Vector indexes are only supported for "            \
    "PAY_PER_REQUEST tables"

/* Append the index to table->vectors, which has room. `defined`: the request's attribute
 * definitions, which must be in the table's already. Absent, or AWS's message. */
MUST_CHECK struct str vector_define(struct arena *a, struct table_definition *table,
                                    const struct dynamodb_vector_index *from,
                                    const struct key_attribute *defined, size_t count);

#endif
