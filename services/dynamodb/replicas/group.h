/* services/dynamodb/replicas/group.h - the members of a global table.
 *
 * Every member is a table of its own, in its own region, under the same name: with its own items,
 * indexes, stream and settings. Its definition lists the others. All regions lie in one store, so a
 * write changes every member in one transaction: members never differ, no writer can win over
 * another unseen, and reads are strongly consistent everywhere. That is what AWS promises of
 * multi-Region strong consistency, and more than it promises of eventual consistency. */
#ifndef SERVICES_DYNAMODB_REPLICAS_GROUP_H
#define SERVICES_DYNAMODB_REPLICAS_GROUP_H

#include "services/dynamodb/tables/definition.h"

/* The member of `table`'s group in `region`. ERR_NOT_FOUND: it is gone. */
MUST_CHECK enum err group_member(struct txn *txn, struct arena *a,
                                 const struct table_definition *table, struct str region,
                                 struct table_definition *member);

/* Is there a replica of `table` in `region`? */
bool group_has(const struct table_definition *table, struct str region);

/* Make a table of the same name, keys and indexes in `region`, with a job that fills it: until then
 * it is TABLE_CREATING. It has a stream of its own if `table` has one. All members, `table` among
 * them, list it; they are written, but `table`. */
MUST_CHECK enum err group_add(struct txn *txn, struct call *call, struct table_definition *table,
                              struct str region);

/* The member in `region` leaves: no other lists it any more. All are written but `table`. `keep`:
 * it goes on as a table of its own, else it is deleted. */
MUST_CHECK enum err group_remove(struct txn *txn, struct call *call, struct table_definition *table,
                                 struct str region, bool keep);

/* `table` itself is being deleted: the others do without it. */
MUST_CHECK enum err group_leave(struct txn *txn, struct arena *a,
                                const struct table_definition *table);

/* Settings that all members share were changed in `table`: capacity mode, write capacity, global
 * indexes, TTL. Make the others the same, with jobs that fill their new indexes. */
MUST_CHECK enum err group_sync(struct txn *txn, struct arena *a,
                               const struct table_definition *table);

/* `*empty`: the table has no items. */
MUST_CHECK enum err table_is_empty(struct txn *txn, struct arena *a,
                                   const struct table_definition *table, bool *empty);

#endif
