#include "shared/os/loop.h"

#include <signal.h>

static _Thread_local const struct loop *current_loop;

static void run_posted(uv_async_t *wake) {
    struct loop *loop = wake->data;

    pthread_mutex_lock(&loop->lock);
    struct loop_task *task = loop->first;
    loop->first = NULL;
    loop->last = &loop->first;
    pthread_mutex_unlock(&loop->lock);

    while (task != NULL) {
        struct loop_task *next = task->next;
        task->run(task);
        task = next;
    }
}

enum err loop_init(struct loop *loop) {
    if (uv_loop_init(&loop->uv) != 0) return ERR_IO;
    if (uv_async_init(&loop->uv, &loop->wake, run_posted) != 0) {
        (void)uv_loop_close(&loop->uv);
        return ERR_IO;
    }
    loop->wake.data = loop;
    pthread_mutex_init(&loop->lock, NULL);
    loop->first = NULL;
    loop->last = &loop->first;
    return ERR_OK;
}

static void *loop_main(void *arg) {
    struct loop *loop = arg;
    current_loop = loop;
    (void)uv_run(&loop->uv, UV_RUN_DEFAULT);
    current_loop = NULL;
    return NULL;
}

enum err loop_start(struct loop *loop, const char *name) {
    /* A thread inherits the mask: signals, SIGPIPE of broken connections too, stay away from it. */
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int failed = pthread_create(&loop->thread, NULL, loop_main, loop);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (failed != 0) return ERR_IO;
    (void)pthread_setname_np(loop->thread, name);
    return ERR_OK;
}

void loop_post(struct loop *loop, struct loop_task *task) {
    task->next = NULL;
    pthread_mutex_lock(&loop->lock);
    bool was_empty = loop->first == NULL;
    *loop->last = task;
    loop->last = &task->next;
    /* Under the lock: once it is free, the loop may run the task, end, and be gone. */
    if (was_empty) (void)uv_async_send(&loop->wake);
    pthread_mutex_unlock(&loop->lock);
}

bool loop_is_current(const struct loop *loop) {
    return current_loop == loop;
}

void loop_end(struct loop *loop) {
    uv_close((uv_handle_t *)&loop->wake, NULL);
}

static void free_loop(struct loop *loop) {
    int failed = uv_loop_close(&loop->uv);
    ASSERT(failed == 0);
    pthread_mutex_destroy(&loop->lock);
}

void loop_join(struct loop *loop) {
    pthread_join(loop->thread, NULL);
    free_loop(loop);
}

void loop_abandon(struct loop *loop) {
    loop_end(loop);
    (void)uv_run(&loop->uv, UV_RUN_DEFAULT);
    free_loop(loop);
}
