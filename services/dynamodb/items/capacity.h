/* services/dynamodb/items/capacity.h - what an operation costs, and the ConsumedCapacity that says
 * so (AWS developer guide, "DynamoDB read and write operations"). */
#ifndef SERVICES_DYNAMODB_ITEMS_CAPACITY_H
#define SERVICES_DYNAMODB_ITEMS_CAPACITY_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* Bytes read at once cost a unit for each begun 4 KB, half of it when the read may be stale;
 * nothing at all counts as one. Bytes written cost a unit for each begun 1 KB. */
double read_units(size_t bytes, bool consistent);
double write_units(size_t bytes);

/* What a request consumed: of the table, and of each of its indexes. */
struct consumed {
    const struct table_definition *table;
    struct str table_name; /* as the client wrote it */
    double table_units;
    double index_units[LOCAL_INDEXES_MAX + GLOBAL_INDEXES_MAX]; /* in the order of the definition */
    double vector_bytes[VECTOR_INDEXES_MAX];                    /* the same */
    enum { COST_PLAIN, COST_TRANSACTION_READ, COST_TRANSACTION_WRITE } kind;
};

enum { TRANSACTION_FACTOR = 2 }; /* transactions cost the table, not its indexes, twice as much */

/* Add what replacing `old` by `new` (either may be NULL) costs. */
void consumed_add_write(struct consumed *c, struct arena *a, const struct attribute_map *old,
                        const struct attribute_map *new);

/* The answer's member; NULL when ReturnConsumedCapacity does not ask for it. */
const struct dynamodb_consumed_capacity *consumed_report(struct arena *a, const struct consumed *c,
                                                         struct str return_consumed_capacity);

static inline bool consumed_wanted(struct str return_consumed_capacity) {
    return str_eq(return_consumed_capacity, STR("TOTAL")) ||
           str_eq(return_consumed_capacity, STR("INDEXES"));
}

#endif
