/* shared/store/timers.h - things to do at a time, kept in the store: TTL, schedules, timeouts.
 *
 * A timer is known by its queue and id, and there is at most one of that name. When it is due by
 * the virtual clock, its queue's handler runs in a transaction that has removed it, on the thread
 * of the runner. What the handler writes and the timer's end are one change: neither is lost, and
 * neither happens twice. A handler that fails is tried again later, after 1, 2, 4 … 256 seconds. */
#ifndef SHARED_STORE_TIMERS_H
#define SHARED_STORE_TIMERS_H

#include "shared/store/store.h"

enum { TIMER_QUEUES_MAX = 64 };

/* Set it, or move it and change its payload. Errors as txn_get and txn_put. */
MUST_CHECK enum err txn_timer_set(struct txn *txn, struct str queue, int64_t due_ms, struct str id,
                                  struct str payload);

/* ERR_OK also if there is none. */
MUST_CHECK enum err txn_timer_cancel(struct txn *txn, struct str queue, struct str id);

struct timer { /* views that live as long as the handler's call */
    struct str queue, id, payload;
    int64_t due_ms;
};

/* Must be short, and, as it may run again after a lost race, without effect outside of `txn`. It
 * may set the same timer again. */
typedef enum err timer_fn(struct txn *txn, void *arg, const struct timer *timer);

struct timer_queue {
    struct str name;
    timer_fn *fn;
    void *arg;
};

/* The runner: one per store. `queues` is copied, the names it refers to must stay. ERR_IO. */
struct timers;
MUST_CHECK enum err timers_start(struct store *store, struct env *env,
                                 const struct timer_queue *queues, size_t count,
                                 struct timers **timers);

/* Before store_close. NULL is fine. */
void timers_stop(struct timers *timers);

/* The clock has been moved. (New timers need no call.) Any thread. */
void timers_wake(struct timers *timers);

#endif
