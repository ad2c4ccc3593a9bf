/* services/dynamodb/items/change.h - an update against a table: may it be, and what does it make?
 * Shared by UpdateItem and TransactWriteItems. Messages are AWS's; absent: all is well. */
#ifndef SERVICES_DYNAMODB_ITEMS_CHANGE_H
#define SERVICES_DYNAMODB_ITEMS_CHANGE_H

#include "services/dynamodb/expressions/expression.h"
#include "services/dynamodb/tables/definition.h"

/* The update and the condition leave the table's keys alone. */
MUST_CHECK struct str change_check(struct arena *a, const struct table_definition *table,
                                   const struct update *update, const struct condition *condition);

/* `*after` is `before` (the old item, or the key alone) with the update done. */
MUST_CHECK struct str change_make(struct arena *a, const struct table_definition *table,
                                  const struct update *update, const struct attribute_map *before,
                                  struct attribute_map *after);

#endif
