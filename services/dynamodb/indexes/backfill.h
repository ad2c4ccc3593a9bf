/* services/dynamodb/indexes/backfill.h - fill an index that was added to a table with items; or the
 * rows that say when its items expire, which are a kind of index too.
 *
 * The index is in the table's definition already, so that every write from then on maintains it;
 * here the items that were there before get their entries, a run of keys at a time, each run in its
 * own transaction that is repeated if one of its items changes meanwhile. Until that is done the
 * index is marked `backfilling`, and cannot be read. */
#ifndef SERVICES_DYNAMODB_INDEXES_BACKFILL_H
#define SERVICES_DYNAMODB_INDEXES_BACKFILL_H

#include "services/dynamodb/jobs.h"

enum { BACKFILL_TIME_TO_LIVE = 0 }; /* no index has this number */

/* The job JOB_FILL_INDEX: fill the index `job->number` of the table, and mark it done. The table,
 * or the index, may be deleted meanwhile: then this ends early. */
MUST_CHECK enum err index_backfill(struct dynamodb *d, const struct job *job);

#endif
