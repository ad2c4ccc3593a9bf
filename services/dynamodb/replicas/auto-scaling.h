/* services/dynamodb/replicas/auto-scaling.h - auto scaling settings of the members of a global
 * table: kept and shown. Nothing scales here, because nothing is billed by capacity. */
#ifndef SERVICES_DYNAMODB_REPLICAS_AUTO_SCALING_H
#define SERVICES_DYNAMODB_REPLICAS_AUTO_SCALING_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* What is kept for one table, with its indexes; nothing is set where nothing was asked for. */
MUST_CHECK enum err auto_scaling_read(struct txn *txn, struct arena *a,
                                      const struct table_definition *table,
                                      struct dynamodb_replica_auto_scaling_description *d);
MUST_CHECK enum err auto_scaling_write(struct txn *txn, struct arena *a,
                                       const struct table_definition *table,
                                       const struct dynamodb_replica_auto_scaling_description *d);

/* When the table is deleted. */
MUST_CHECK enum err auto_scaling_forget(struct txn *txn, struct arena *a,
                                        const struct table_definition *table);

/* All members. */
MUST_CHECK enum err auto_scaling_describe(struct txn *txn, struct arena *a,
                                          const struct table_definition *table,
                                          const struct dynamodb_table_auto_scaling_description **d);

#endif
