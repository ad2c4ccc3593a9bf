/* services/dynamodb/changes/trim.h - journals of changes do not grow for ever.
 *
 * Once an hour of the virtual clock, for every table whose journal has something to it (the timer
 * "dynamodb.trim-changes", one per table): entries older than a day go, or older than the window of
 * point-in-time recovery where that is on; shards of streams change (streams/shard.h); streams that
 * ended a day ago are forgotten. While somebody copies the items (backups/hold.h) entries stay.
 * When a table neither logs changes any more nor has a stream left to show, the whole journal goes,
 * and with it the timer. */
#ifndef SERVICES_DYNAMODB_CHANGES_TRIM_H
#define SERVICES_DYNAMODB_CHANGES_TRIM_H

#include "services/dynamodb/jobs.h"
#include "shared/store/journal.h"

/* Whoever makes a table log changes calls this in the same transaction. Again and again is fine. */
MUST_CHECK enum err trim_schedule(struct txn *txn, struct arena *a,
                                  const struct table_definition *table, int64_t now_ms);

/* All changes of this place and behind it are there; zero if none was ever trimmed. */
MUST_CHECK enum err trim_place(struct txn *txn, struct arena *a, uint64_t incarnation,
                               struct journal_place *place);

/* When the service starts. */
void trim_register(struct dynamodb *d);

/* JOB_TRIM_CHANGES. */
MUST_CHECK enum err trim_run(struct dynamodb *d, struct arena *a, const struct job *job);

#endif
