/* services/dynamodb/kinesis/destination.h - the Kinesis data streams that a table says it sends its
 * changes to.
 *
 * There is no Kinesis here: destinations have the states they have on AWS, and nothing is sent.
 * What takes AWS a while is done when it has been asked for, so the states in between (ENABLING,
 * UPDATING, DISABLING) stand in answers only. Key space:
 *
 *   "dynamodb.kinesis"  incarnation arn
 *
 * Found by asking AWS: at most one destination of a table is ACTIVE; others stay listed, DISABLED
 * or ENABLE_FAILED, and can be enabled again. A wrong state is always a ValidationException. */
#ifndef SERVICES_DYNAMODB_KINESIS_DESTINATION_H
#define SERVICES_DYNAMODB_KINESIS_DESTINATION_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* Kept in the store: numbers never change. */
enum kinesis_state { KINESIS_ACTIVE = 1, KINESIS_DISABLED = 2, KINESIS_ENABLE_FAILED = 3 };

enum { KINESIS_LIST_MAX = 1000 }; /* destinations that are shown */

struct kinesis_destination {
    struct str arn;
    enum kinesis_state state;
    struct str precision; /* "MILLISECOND", "MICROSECOND"; absent: not chosen */
};

struct kinesis_list {
    struct kinesis_destination *items;
    size_t count;
};

struct str kinesis_destinations_prefix(struct arena *a, uint64_t incarnation);

MUST_CHECK enum err kinesis_list(struct txn *txn, struct arena *a,
                                 const struct table_definition *table, struct kinesis_list *list);
MUST_CHECK enum err kinesis_put(struct txn *txn, struct arena *a,
                                const struct table_definition *table,
                                const struct kinesis_destination *destination);

/* The destination of this ARN, or NULL. */
const struct kinesis_destination *kinesis_find(const struct kinesis_list *list, struct str arn);

/* A change of a destination: reads the table for update, and its list. */
struct kinesis_change {
    struct call *call;
    struct str table_name, arn; /* as the request has them */
    struct str precision;       /* wanted; may be absent */
    struct table_definition table;
    struct kinesis_list list;
};
MUST_CHECK enum err kinesis_change_begin(struct txn *txn, struct kinesis_change *change);

/* "Table is not in a valid state …", always ERR_DENIED. */
MUST_CHECK enum err kinesis_wrong_state(struct kinesis_change *change, struct str words);

#endif
