/* services/dynamodb/replicas/replica-updates.h - what UpdateTable does to a global table (version
 * 2019.11.21 of global tables). */
#ifndef SERVICES_DYNAMODB_REPLICAS_REPLICA_UPDATES_H
#define SERVICES_DYNAMODB_REPLICAS_REPLICA_UPDATES_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* Absent, or AWS's message for what is wrong with the request by itself. */
MUST_CHECK struct str replica_updates_check(struct call *call,
                                            const struct dynamodb_update_table_in *in);

/* Change the group of `table`, whose definition the caller writes. ERR_DENIED and the like: with
 * call->error set. */
MUST_CHECK enum err replica_updates_apply(struct txn *txn, struct call *call,
                                          const struct dynamodb_update_table_in *in,
                                          struct table_definition *table);

#endif
