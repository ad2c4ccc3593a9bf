/* services/dynamodb/items/filler.h - write many items into a table, some hundred in a transaction:
 * how a table is restored or imported.
 *
 * An item replaces the one of the same key, and indexes follow, so that the whole may be done again
 * after it was cut short. */
#ifndef SERVICES_DYNAMODB_ITEMS_FILLER_H
#define SERVICES_DYNAMODB_ITEMS_FILLER_H

#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/jobs.h"

struct filler;

/* For the table of the job, which must be in this state all the time. */
struct filler *filler_new(struct dynamodb *d, const struct job *job, enum table_state state);
void filler_free(struct filler *f); /* what was not flushed is lost; NULL is fine */

/* The item is copied. ERR_NOT_FOUND: the table is gone. ERR_GONE: the program stops. */
MUST_CHECK enum err filler_add(struct filler *f, const struct attribute_map *item);
MUST_CHECK enum err filler_add_encoded(struct filler *f, struct str item); /* see item-codec.h */

/* Write what is left, and do `end(txn, arg, table)` in the same transaction (NULL: nothing);
 * `table` is as it is now. Errors as above. */
typedef enum err filler_end_fn(struct txn *txn, struct arena *a, void *arg,
                               struct table_definition *table);
MUST_CHECK enum err filler_flush(struct filler *f, filler_end_fn *end, void *arg);

#endif
