/* shared/os/workers.h - threads for work that may wait: for the disk, a process, a slow client.
 *
 * A bounded pool: threads are started as they are needed, up to the maximum, and stay. Work beyond
 * that waits in a bounded queue. Any thread may submit. */
#ifndef SHARED_OS_WORKERS_H
#define SHARED_OS_WORKERS_H

#include "shared/base/err.h"

struct workers;

/* One piece of work, embedded in what it works on; belongs to the pool until `run` is called. */
struct work {
    void (*run)(struct work *work);
    struct work *next; /* the pool's */
};

struct workers *workers_new(int threads_max, int queue_max);

/* ERR_BUSY: the queue is full. */
MUST_CHECK enum err workers_submit(struct workers *workers, struct work *work);

/* Runs what is queued, then joins all threads. */
void workers_free(struct workers *workers);

#endif
