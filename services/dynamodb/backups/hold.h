/* services/dynamodb/backups/hold.h - items that somebody still reads must not be dropped.
 *
 * Who begins to copy the items of a table or a backup takes a hold in the transaction that makes
 * the work due, and releases it in the one that ends it. A table that is deleted meanwhile is gone
 * at once, as always, but its items stay until the last hold ends. The journal of changes is not
 * trimmed either. */
#ifndef SERVICES_DYNAMODB_BACKUPS_HOLD_H
#define SERVICES_DYNAMODB_BACKUPS_HOLD_H

#include "services/dynamodb/jobs.h"

MUST_CHECK enum err hold_take(struct txn *txn, struct arena *a, uint64_t incarnation);

/* Puts the job that was postponed. `table`: account, region, name and incarnation are read. */
MUST_CHECK enum err hold_release(struct txn *txn, struct arena *a,
                                 const struct table_definition *table);

/* Does anybody hold the items? Then the caller must not drop them or their journal. */
MUST_CHECK enum err hold_exists(struct txn *txn, struct arena *a, uint64_t incarnation, bool *held);

/* The same for JOB_DROP_ITEMS: if it is held, the job is put again at the end of the last hold. */
MUST_CHECK enum err hold_postpones_drop(struct txn *txn, struct arena *a, uint64_t incarnation,
                                        bool *held);

#endif
