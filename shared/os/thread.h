/* shared/os/thread.h - threads, locks and conditions that either work or end the process.
 *
 * Thin over POSIX: a lock that cannot be taken is a programming error, not a case to handle.
 * Waiting with a limit goes by the monotonic clock. */
#ifndef SHARED_OS_THREAD_H
#define SHARED_OS_THREAD_H

#include <pthread.h>

#include "shared/base/str.h"

struct thread {
    pthread_t handle;
};

/* Starts `fn(arg)`; all signals are blocked in it. `name` (up to 15 bytes) is what top shows.
 * ERR_IO: the system gives no more threads. */
MUST_CHECK enum err thread_start(struct thread *thread, const char *name, void (*fn)(void *arg),
                                 void *arg);
void thread_join(struct thread *thread);
void thread_sleep_us(int64_t us);

struct mutex {
    pthread_mutex_t handle;
};
void mutex_init(struct mutex *m);
void mutex_deinit(struct mutex *m);
void mutex_lock(struct mutex *m);
void mutex_unlock(struct mutex *m);

/* DEFER(mutex_release) struct mutex *held = mutex_acquire(&m); */
struct mutex *mutex_acquire(struct mutex *m);
void mutex_release(struct mutex **held);

struct cond {
    pthread_cond_t handle;
};
void cond_init(struct cond *c);
void cond_deinit(struct cond *c);
void cond_wait(struct cond *c, struct mutex *m);
void cond_wait_ms(struct cond *c, struct mutex *m, int64_t ms); /* at most; may wake early */
void cond_signal(struct cond *c);
void cond_broadcast(struct cond *c);

#endif
