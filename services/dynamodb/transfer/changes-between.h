/* services/dynamodb/transfer/changes-between.h - what changed between two places of a table's
 * journal, once for each item: what it was at the first, what it is at the second. An item that
 * came and went between them did not change. */
#ifndef SERVICES_DYNAMODB_TRANSFER_CHANGES_BETWEEN_H
#define SERVICES_DYNAMODB_TRANSFER_CHANGES_BETWEEN_H

#include "services/dynamodb/changes/change-log.h"
#include "services/dynamodb/dynamodb-state.h"

struct changes_between {
    uint64_t incarnation;
    const struct key_schema *key;
    struct journal_place from, to; /* `to` is not part of it */
    uint64_t scratch;              /* a number that no other walk uses at this time */
};

/* `change->time_ms` is that of the last write; its place is not set. It lives in `a`, which is
 * emptied between calls. */
typedef enum err change_fn(void *arg, struct arena *a, const struct item_change *change);

/* In the order of keys. Ends with what `fn` returned if that is not ERR_OK. ERR_GONE: the program
 * stops. */
MUST_CHECK enum err changes_between(struct dynamodb *d, const struct changes_between *range,
                                    change_fn *fn, void *arg);

#endif
