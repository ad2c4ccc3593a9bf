/* services/dynamodb/streams/capture.h - the place where a table's stream learns of a change.
 *
 * Called by item_write, in its transaction, for every change of every item. */
#ifndef SERVICES_DYNAMODB_STREAMS_CAPTURE_H
#define SERVICES_DYNAMODB_STREAMS_CAPTURE_H

#include "services/dynamodb/tables/definition.h"

/* Record the change for the readers of the stream, if the table has one and something changed.
 * `old` NULL: inserted; `new` NULL: removed. */
MUST_CHECK enum err stream_capture(struct txn *txn, struct arena *a,
                                   const struct table_definition *table,
                                   const struct attribute_map *old,
                                   const struct attribute_map *new);

#endif
