/* services/dynamodb/tables/description.h - a definition as the TableDescription that clients see.
 */
#ifndef SERVICES_DYNAMODB_TABLES_DESCRIPTION_H
#define SERVICES_DYNAMODB_TABLES_DESCRIPTION_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* Items and their bytes. AWS counts them every six hours or so; here they are counted when asked,
 * up to a bound, and estimated beyond it. */
struct table_counts {
    int64_t items, bytes;
};

/* `status` is that of the table and of its global indexes: "CREATING", "ACTIVE", "DELETING". */
const struct dynamodb_table_description *table_describe(struct call *call,
                                                        const struct table_definition *table,
                                                        struct str status,
                                                        struct table_counts counts);

/* Count what lies under the keys that begin with `prefix`, which go on with hash32 (item-store.h):
 * because that spreads evenly, the place of the last item counted says how many there are. */
MUST_CHECK enum err table_count(struct txn *txn, struct arena *a, struct str prefix,
                                struct table_counts *counts);

#endif
