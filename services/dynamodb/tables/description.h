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

/* `status` is that of the table: "CREATING", "ACTIVE", "UPDATING", "DELETING". Indexes say how many
 * entries they have by their own members. While a table is CREATING, AWS does not speak yet of what
 * is warm or when it became on demand. */
const struct dynamodb_table_description *table_describe(struct call *call,
                                                        const struct table_definition *table,
                                                        struct str status,
                                                        struct table_counts counts);

/* Count what lies under the keys that begin with `prefix`, which go on with hash32 (item-store.h):
 * because that spreads evenly, the place of the last item counted says how many there are. */
MUST_CHECK enum err table_count(struct txn *txn, struct arena *a, struct str prefix,
                                struct table_counts *counts);

/* The same for all indexes of the table, which has `counts`: into their members. */
MUST_CHECK enum err table_count_indexes(struct txn *txn, struct arena *a,
                                        const struct table_counts *counts,
                                        struct table_definition *table);

#endif
