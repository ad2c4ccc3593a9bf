/* services/dynamodb/sweeper.h - the thread that deletes expired items: DynamoDB's own state.
 *
 * It runs once a second, and only if a table has a TTL attribute: it is started with the service if
 * there is one already, else by UpdateTimeToLive. */
#ifndef SERVICES_DYNAMODB_SWEEPER_H
#define SERVICES_DYNAMODB_SWEEPER_H

#include "shared/aws/call.h"

struct sweeper;

/* Made without a thread. Owned by the caller, who calls sweeper_free. */
struct sweeper *sweeper_new(struct cloud *cloud);

/* Ends the thread and waits for it. */
void sweeper_free(struct sweeper *s);

/* From now on expired items are deleted. Any thread, any number of times. */
void sweeper_start(struct sweeper *s);

#endif
