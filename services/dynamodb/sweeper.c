#include "services/dynamodb/sweeper.h"

#include <stdlib.h>

#include "services/dynamodb/tables/time-to-live.h"
#include "shared/base/log.h"
#include "shared/os/thread.h"

enum { SWEEP_EVERY_MS = 1000 };

struct sweeper {
    struct cloud *cloud;
    struct thread thread;
    struct mutex lock; /* of what follows */
    struct cond wake;
    bool running, stop;
};

struct sweeper *sweeper_new(struct cloud *cloud) {
    struct sweeper *s = calloc(1, sizeof *s);
    ASSERT(s != NULL);
    s->cloud = cloud;
    mutex_init(&s->lock);
    cond_init(&s->wake);
    return s;
}

/* True: go on; after a second, or at once when it is over. */
static bool wait_a_moment(struct sweeper *s) {
    mutex_lock(&s->lock);
    if (!s->stop) cond_wait_ms(&s->wake, &s->lock, SWEEP_EVERY_MS);
    bool go_on = !s->stop;
    mutex_unlock(&s->lock);
    return go_on;
}

static void run(void *arg) {
    struct sweeper *s = arg;
    enum err last = ERR_OK;
    while (wait_a_moment(s)) {
        bool any;
        enum err err = time_to_live_sweep(s->cloud->store, env_now_ms(s->cloud->env), &any);
        if (err != ERR_OK && err != last) {
            log_warn("dynamodb", "expired items are not deleted: %s", err_text(err));
        }
        last = err;
    }
}

void sweeper_start(struct sweeper *s) {
    mutex_lock(&s->lock);
    if (!s->running) {
        s->running = thread_start(&s->thread, "dynamodb-ttl", run, s) == ERR_OK;
        if (!s->running) log_warn("dynamodb", "no thread for the deletion of expired items");
    }
    mutex_unlock(&s->lock);
}

void sweeper_free(struct sweeper *s) {
    if (s == NULL) return;
    mutex_lock(&s->lock);
    s->stop = true;
    cond_broadcast(&s->wake);
    mutex_unlock(&s->lock);
    if (s->running) thread_join(&s->thread);
    cond_deinit(&s->wake);
    mutex_deinit(&s->lock);
    free(s);
}
