/* services/dynamodb/replicas/describe.h - the members of a global table in answers. */
#ifndef SERVICES_DYNAMODB_REPLICAS_DESCRIBE_H
#define SERVICES_DYNAMODB_REPLICAS_DESCRIBE_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* Replicas, version, consistency and witness in a table's description. */
void replicas_describe(struct call *call, const struct table_definition *table,
                       struct dynamodb_table_description *d);

/* The same for the operations of global tables of version 2017.11.29, `table` among them. */
const struct dynamodb_global_table_description *
global_table_describe(struct call *call, const struct table_definition *table);

/* "CREATING" or "ACTIVE". */
struct str replica_status(const struct table_definition *table, struct str region);

#endif
