/* services/dynamodb/transactions/action.h - one action of TransactWriteItems. */
#ifndef SERVICES_DYNAMODB_TRANSACTIONS_ACTION_H
#define SERVICES_DYNAMODB_TRANSACTIONS_ACTION_H

#include "services/dynamodb/expressions/request.h"
#include "services/dynamodb/transactions/tables.h"

enum action_kind { ACTION_CHECK, ACTION_PUT, ACTION_DELETE, ACTION_UPDATE };

struct action {
    enum action_kind kind;
    struct str table_name;
    struct attribute_map map; /* the key, or of PUT the item */
    struct str on_failed_check;
    struct expression_request request;
    struct expressions e;

    /* What the transaction finds. */
    struct transact_table *table;
    struct attribute_map old, new; /* new: of PUT and UPDATE */
    bool existed;
};

/* Absent, or AWS's message: what needs no table. */
MUST_CHECK struct str action_prepare(struct arena *a, const struct dynamodb_transact_write_item *in,
                                     struct action *action);

/* Bytes of the request that count against the limit of a transaction. */
size_t action_bytes(const struct action *action);

/* Key of the item in the store; absent, with AWS's words in `*wrong`: the key does not fit. */
struct str action_key(struct arena *a, const struct action *action, struct str *wrong);

/* Read the old item, check the condition, make the new item; what is wrong goes into `*reason`. */
MUST_CHECK enum err action_judge(struct txn *txn, struct call *call, struct action *action,
                                 struct dynamodb_cancellation_reason *reason);

/* All actions, after they were judged into `reasons`. One that is not well, or that its table has
 * no units left for, cancels the transaction: ERR_DENIED, with call->error. */
MUST_CHECK enum err action_write_all(struct txn *txn, struct call *call, struct action *actions,
                                     size_t count,
                                     struct dynamodb_cancellation_reason_list reasons);

/* All that the action says, in one form, for comparing two requests. */
void action_describe(struct arena *a, struct buf *out, const struct action *action);

#endif
