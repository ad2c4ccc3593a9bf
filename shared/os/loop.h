/* shared/os/loop.h - a libuv event loop with a thread of its own, and work handed to it by others.
 *
 * The loop's handles belong to the loop's thread. Another thread reaches it by loop_post only. */
#ifndef SHARED_OS_LOOP_H
#define SHARED_OS_LOOP_H

#include <pthread.h>
#include <stdbool.h>
#include <uv.h>

#include "shared/base/err.h"

/* Work for a loop, embedded in what it works on. Not touched by the loop once `run` was called, nor
 * by loop_post once it is queued: `run` may free or post it again. */
struct loop_task {
    struct loop_task *next;
    void (*run)(struct loop_task *task);
};

struct loop {
    uv_loop_t uv; /* loop thread only, and before loop_start */
    uv_async_t wake;
    pthread_t thread;
    pthread_mutex_t lock;
    struct loop_task *first, **last; /* under `lock` */
};

/* Before the thread exists, so that handles can be added by the caller. ERR_IO: no descriptors. */
MUST_CHECK enum err loop_init(struct loop *loop);

/* Run it in a thread called `name` (at most 15 bytes). All signals are blocked there. ERR_IO. */
MUST_CHECK enum err loop_start(struct loop *loop, const char *name);

/* Run the task on the loop, after those posted before. Any thread; not after loop_end has run. */
void loop_post(struct loop *loop, struct loop_task *task);

bool loop_is_current(const struct loop *loop);

/* On the loop: no more posts will come. The thread ends when all other handles are closed. */
void loop_end(struct loop *loop);

/* Wait for the thread, and free the loop's own memory. */
void loop_join(struct loop *loop);

/* For a loop that was never started: close what loop_init made. */
void loop_abandon(struct loop *loop);

#endif
