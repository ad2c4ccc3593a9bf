/* services/dynamodb/backups/past.h - the items of a table as they were at a place of its journal.
 *
 * An item was then what the first entry at or behind the place that is about it calls its old
 * image; if there is no such entry, it was what it is now. Both the items and the journal are read
 * in one snapshot, so it does not matter what is written meanwhile, nor when this is done: the
 * result is the same whenever it is done again. What was not logged (the journal was off at the
 * place) counts as having been there. */
#ifndef SERVICES_DYNAMODB_BACKUPS_PAST_H
#define SERVICES_DYNAMODB_BACKUPS_PAST_H

#include "services/dynamodb/dynamodb-state.h"
#include "services/dynamodb/tables/definition.h"
#include "shared/store/journal.h"

struct past {
    uint64_t incarnation;         /* whose items */
    const struct key_schema *key; /* of the table */
    struct journal_place place;
    uint64_t scratch; /* a number that no other walk uses at this time: that of the copy */
};

/* The journal's end, of all journals: nothing is undone. */
static const struct journal_place PAST_NOW = {.number = UINT64_MAX};

/* `key`: what follows the prefix of the table's items; `item`: encoded. Views until it returns. */
typedef enum err past_item_fn(void *arg, struct str key, struct str item);

/* Calls `fn` for every item, in the order of the keys. `fn` may run transactions of its own. Ends
 * with what `fn` returned if that is not ERR_OK. ERR_GONE: the program stops. */
MUST_CHECK enum err past_walk(struct dynamodb *d, const struct past *past, past_item_fn *fn,
                              void *arg);

/* Where a walk keeps rows of its own, "dynamodb.past" and the number: to be dropped before and
 * after, so that what a walk that was cut short left does no harm. */
struct str past_scratch(struct arena *a, uint64_t scratch);

/* The place that divides what happened up to `time_ms` from what came later. */
MUST_CHECK enum err past_place_at(struct txn *txn, struct arena *a, uint64_t incarnation,
                                  int64_t time_ms, int64_t now_ms, struct journal_place *place);

#endif
