/* services/dynamodb/replicas/replicate.h - writes of one member of a global table reach the others
 * in the same transaction, see group.h. */
#ifndef SERVICES_DYNAMODB_REPLICAS_REPLICATE_H
#define SERVICES_DYNAMODB_REPLICAS_REPLICATE_H

#include "services/dynamodb/jobs.h"

/* Called by item_write_as. `new` NULL: deleted; then `old` has the key. */
MUST_CHECK enum err replicate_write(struct txn *txn, struct arena *a,
                                    const struct table_definition *table,
                                    const struct attribute_map *old,
                                    const struct attribute_map *new);

/* The job JOB_FILL_REPLICA: copy the items of the job's table, which were there before, to the new
 * member in the region `job->detail`, and open that. */
MUST_CHECK enum err replica_fill(struct dynamodb *d, struct arena *a, const struct job *job);

#endif
