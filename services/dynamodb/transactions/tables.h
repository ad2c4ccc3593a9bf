/* services/dynamodb/transactions/tables.h - the tables that one transaction touches, each read
 * once. */
#ifndef SERVICES_DYNAMODB_TRANSACTIONS_TABLES_H
#define SERVICES_DYNAMODB_TRANSACTIONS_TABLES_H

#include "services/dynamodb/items/capacity.h"

enum { TRANSACT_ITEMS_MAX = 100, TRANSACT_BYTES_MAX = 4 * 1024 * 1024 };

struct transact_table {
    struct str name; /* as the client wrote it */
    struct table_definition definition;
    struct consumed consumed;
};

struct transact_tables {
    struct transact_table *table; /* room for TRANSACT_ITEMS_MAX */
    size_t count;
};

/* Begin anew, with this kind of cost. */
void transact_tables_init(struct transact_tables *t, struct arena *a);

/* As table_find, once for each name. The pointer holds as long as `t`. */
MUST_CHECK enum err transact_tables_find(struct txn *txn, struct call *call,
                                         struct transact_tables *t, struct str name,
                                         bool for_update, struct transact_table **table);

/* ConsumedCapacity of all tables; absent when it was not asked for. */
struct dynamodb_consumed_capacity_list
transact_tables_consumed(struct arena *a, const struct transact_tables *t, struct str wanted);

/* After the transaction, when it was done: tables that are limited have lost those units. */
void transact_tables_charge(struct call *call, const struct transact_tables *t);

/* "None" for each action. */
struct dynamodb_cancellation_reason_list transact_no_reasons(struct arena *a, size_t count);

/* An action made the table's costs what they are, from `before`: say so in `*reason` when the table
 * or an index is not let through as much. */
void transact_admit(struct call *call, const struct transact_table *table,
                    const struct consumed *before, struct dynamodb_cancellation_reason *reason);

/* All reasons are there, "None" for what is well: end with TransactionCanceledException. */
MUST_CHECK enum err transact_cancel(struct call *call,
                                    struct dynamodb_cancellation_reason_list reasons);

/* Is any of them not "None"? */
bool transact_is_cancelled(struct dynamodb_cancellation_reason_list reasons);

/* "Transaction request cannot include multiple operations on one item", if two keys are the same.
 * Sorts them; absent keys do not count. */
MUST_CHECK struct str transact_check_distinct(struct str *keys, size_t count);

#endif
