/* shared/aws/background.h - what services do without being asked: work that follows changes
 * (shared/store/outbox.h) and work at a time (shared/store/timers.h).
 *
 * A service names its topics and queues when it starts; when all services have, the two dispatchers
 * begin. Names begin with the service's: "dynamodb.jobs". */
#ifndef SHARED_AWS_BACKGROUND_H
#define SHARED_AWS_BACKGROUND_H

#include "shared/store/outbox.h"
#include "shared/store/timers.h"

struct background;

/* Owned by the caller, who calls background_free. */
struct background *background_new(struct store *store, struct env *env);

/* Between background_new and background_start. What is given is copied; the names stay. */
void background_add_topic(struct background *b, const struct outbox_topic *topic);
void background_add_timers(struct background *b, const struct timer_queue *queue);

/* ERR_IO. */
MUST_CHECK enum err background_start(struct background *b);

/* Waits for what is running. May be started again. */
void background_stop(struct background *b);

/* The clock was moved. Any thread. */
void background_wake(struct background *b);

/* Stops it first. NULL is fine. */
void background_free(struct background *b);

#endif
