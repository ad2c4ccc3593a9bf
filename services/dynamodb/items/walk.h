/* services/dynamodb/items/walk.h - visit every item of a table in the background.
 *
 * Items are visited a run of keys at a time, each run in its own transaction, which is repeated if
 * one of its items, or the table, changes meanwhile. Items that are written while the walk goes on
 * may or may not be visited: whoever writes them must do by himself what the visit would do. */
#ifndef SERVICES_DYNAMODB_ITEMS_WALK_H
#define SERVICES_DYNAMODB_ITEMS_WALK_H

#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/jobs.h"

struct item_walk {
    void *arg; /* of the functions, which have no other effect outside of `txn` */

    /* A run begins; `table` is as it is now. ERR_NOT_FOUND: nothing is left to do. */
    enum err (*begin)(struct txn *txn, struct arena *a, void *arg, struct table_definition *table);
    enum err (*visit)(struct txn *txn, struct arena *a, void *arg,
                      const struct table_definition *table, const struct attribute_map *item);
    /* In the transaction of the last run. */
    enum err (*end)(struct txn *txn, struct arena *a, void *arg, struct table_definition *table);
};

/* Over the job's table. ERR_OK also when the table is gone. ERR_GONE: the program stops. */
MUST_CHECK enum err item_walk(struct dynamodb *d, const struct job *job,
                              const struct item_walk *walk);

#endif
