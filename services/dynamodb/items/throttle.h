/* services/dynamodb/items/throttle.h - hold tables and global indexes to their throughput, when the
 * settings ask for it (--dynamodb-throttling on).
 *
 * Every table and global index has a bucket of units for reads and one for writes. It fills at the
 * rate of its provisioned units, or of its on-demand maximum, up to five minutes of them (AWS
 * developer guide, "Burst and adaptive capacity"), and is full at first. A request is let through
 * when its buckets hold what it costs, or are full; what it did cost is taken when it is done, so
 * that requests at the same time may leave a bucket below zero, and others wait the longer. What
 * costs and how much says capacity.h; local indexes share the table's buckets.
 *
 * Buckets live in memory only. Time is the virtual clock's. Any thread. */
#ifndef SERVICES_DYNAMODB_ITEMS_THROTTLE_H
#define SERVICES_DYNAMODB_ITEMS_THROTTLE_H

#include "services/dynamodb/dynamodb-state.h"
#include "services/dynamodb/items/capacity.h"

enum { BURST_SECONDS = 300 };

struct throttle *throttle_new(struct env *env);
void throttle_free(struct throttle *throttle); /* NULL is fine */

/* Whether anybody is held to anything. */
static inline bool throttle_is_on(const struct call *call) {
    return ((const struct dynamodb *)call->state)->throttle != NULL;
}

enum throttle_side { THROTTLE_READS, THROTTLE_WRITES };

/* May the request go on to consume `after`, of which `before` (NULL: nothing) was let through
 * already? ERR_DENIED: no, and call->error says which table or indexes are exhausted. In the
 * transaction, as often as it runs. */
MUST_CHECK enum err throttle_check(struct call *call, enum throttle_side side,
                                   const struct consumed *before, const struct consumed *after);

/* After the transaction: it was consumed. */
void throttle_charge(struct call *call, enum throttle_side side, const struct consumed *consumed);

/* The same for work that no call waits for. NULL: nobody is held to anything. Who has taken more
 * than there was owes it until the bucket is filled again. */
void throttle_take(struct throttle *throttle, enum throttle_side side,
                   const struct consumed *consumed);
bool throttle_owes(struct throttle *throttle, enum throttle_side side,
                   const struct consumed *consumed);

/* The error of a throttle_check, taken out of its call: parts of a batch may go on without the
 * rest, and the action of a transaction has a reason of its own. */
struct refusal {
    const struct aws_error *error; /* NULL: none */
    struct str message;
    const void *members;
};

struct refusal refusal_take(struct call *call);

/* Back again: the call fails with it. Always ERR_DENIED. */
MUST_CHECK enum err refusal_fail(struct call *call, const struct refusal *refusal);

/* The words for it in a transaction's reasons, and in a batch of statements. */
struct str refusal_code(const struct aws_error *error);

#endif
