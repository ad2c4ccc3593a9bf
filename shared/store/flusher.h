/* shared/store/flusher.h - the thread that brings commits to the disk. For shared/store only.
 *
 * A ticket is the number of the newest change that RocksDB showed when it was taken. The thread
 * notes that number, has the log written and synced, and then everything up to the number is
 * durable, because a change enters the log's buffer before readers see it. Whoever commits while a
 * sync runs is part of the next one. */
#ifndef SHARED_STORE_FLUSHER_H
#define SHARED_STORE_FLUSHER_H

#include <stdatomic.h>

#include "shared/os/thread.h"
#include "shared/store/rocks.h"
#include "shared/store/store.h"

struct flusher {
    struct rocks *rocks;
    bool keep; /* false: all is durable at once */
    struct thread thread;
    _Atomic uint64_t durable, notices, fsyncs;
    atomic_bool asleep;
    uint64_t told;      /* the thread's own: how many waiters it called the last time */
    atomic_bool broken; /* a sync has failed: what the kernel has dropped nobody knows */

    struct mutex lock; /* guards all below */
    struct cond work;  /* for the thread */
    struct cond done;  /* for store_wait */
    struct store_waiter *waiters;
    enum err failed;   /* ERR_OK while the disk works */
    uint64_t failures; /* how often it has failed: tells a waiter of a failure in the meantime */
    bool stopping;
};

MUST_CHECK enum err flusher_start(struct flusher *f, struct rocks *rocks, bool keep);

/* After a last flush. */
void flusher_stop(struct flusher *f);

/* RocksDB has been written to. Cheap, unless the thread has to be woken. */
void flusher_notify(struct flusher *f);

/* No write may be taken before the store is opened anew. */
static inline bool flusher_is_broken(struct flusher *f) {
    return atomic_load_explicit(&f->broken, memory_order_relaxed);
}

/* Is it on disk? */
static inline bool flusher_has(struct flusher *f, uint64_t ticket) {
    return atomic_load(&f->durable) >= ticket;
}

/* The ticket for all that has been seen so far. */
uint64_t flusher_ticket(struct flusher *f);

/* As store_wait and store_on_durable. */
MUST_CHECK enum err flusher_wait(struct flusher *f, uint64_t ticket);
void flusher_call(struct flusher *f, struct store_waiter *waiter);

#endif
