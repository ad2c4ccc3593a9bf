/* services/dynamodb/tables/time-to-live.h - items that expire.
 *
 *   "dynamodb.ttl"  incarnation  due (seconds, as u64)  the item's key in the store
 *
 * A row for every item whose TTL attribute is a number of seconds since 1970; kept in step by
 * item_write. The sweep looks at the rows that are due, a few seconds after their time, where AWS
 * may take days. Time is the virtual clock's. */
#ifndef SERVICES_DYNAMODB_TABLES_TIME_TO_LIVE_H
#define SERVICES_DYNAMODB_TABLES_TIME_TO_LIVE_H

#include "services/dynamodb/tables/definition.h"

/* An item is not deleted when its time is longer ago than this: AWS takes it for a mistake. */
enum { TTL_YEARS_MAX = 5 };

/* Called by item_write: `old` NULL: inserted; `new` NULL: removed. */
MUST_CHECK enum err time_to_live_update(struct txn *txn, struct arena *a,
                                        const struct table_definition *table,
                                        const struct attribute_map *old,
                                        const struct attribute_map *new);

/* What the rows of a table begin with. */
struct str time_to_live_prefix(struct arena *a, uint64_t incarnation);

/* Delete all items of all tables that are due at `now_ms`. `*any`: a table has TTL at all. */
MUST_CHECK enum err time_to_live_sweep(struct store *store, int64_t now_ms, bool *any);

#endif
