/* services/dynamodb/replicas/legacy-group.h - global tables of version 2017.11.29: tables that are
 * there already, empty and alike, become the members of one group. */
#ifndef SERVICES_DYNAMODB_REPLICAS_LEGACY_GROUP_H
#define SERVICES_DYNAMODB_REPLICAS_LEGACY_GROUP_H

#include "services/dynamodb/tables/definition.h"

/* The call's region's member of a global table. ERR_NOT_FOUND: with call->error set. */
MUST_CHECK enum err legacy_group_find(struct txn *txn, struct call *call, struct str name,
                                      struct table_definition *table);

/* The table called `name` in `region`; it may become a member of a group. ERR_DENIED,
 * ERR_NOT_FOUND: with call->error set. `model`: it must have the same keys; NULL: it is the first.
 */
MUST_CHECK enum err legacy_group_candidate(struct txn *txn, struct call *call, struct str name,
                                           struct str region, const struct table_definition *model,
                                           struct table_definition *table);

/* Write `count` tables as the members of one group, made at `since_ms`. */
MUST_CHECK enum err legacy_group_put(struct txn *txn, struct arena *a,
                                     struct table_definition *members, size_t count,
                                     int64_t since_ms);

#endif
