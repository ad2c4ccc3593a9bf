#include "shared/os/workers.h"

#include <pthread.h>
#include <stdbool.h>

struct workers {
    pthread_mutex_t lock;
    pthread_cond_t wake;
    struct work *first, **last; /* under lock, as all below */
    int queued, queue_max;
    int threads, threads_max, idle;
    bool stopping;
    pthread_t ids[];
};

static struct work *take(struct workers *w) {
    struct work *work = w->first;
    w->first = work->next;
    if (w->first == NULL) w->last = &w->first;
    w->queued--;
    return work;
}

static void *thread_main(void *arg) {
    struct workers *w = arg;
    pthread_mutex_lock(&w->lock);
    for (;;) {
        while (w->first == NULL && !w->stopping) {
            w->idle++;
            pthread_cond_wait(&w->wake, &w->lock);
            w->idle--;
        }
        if (w->first == NULL) break;

        struct work *work = take(w);
        pthread_mutex_unlock(&w->lock);
        work->run(work);
        pthread_mutex_lock(&w->lock);
    }
    pthread_mutex_unlock(&w->lock);
    return NULL;
}

struct workers *workers_new(int threads_max, int queue_max) {
    struct workers *w = calloc(1, sizeof *w + (size_t)threads_max * sizeof w->ids[0]);
    ASSERT(w != NULL);
    pthread_mutex_init(&w->lock, NULL);
    pthread_cond_init(&w->wake, NULL);
    w->last = &w->first;
    w->threads_max = threads_max;
    w->queue_max = queue_max;
    return w;
}

/* Under lock. A pool that cannot start a thread goes on with those it has. */
static void add_thread(struct workers *w) {
    if (w->threads == w->threads_max) return;
    if (pthread_create(&w->ids[w->threads], NULL, thread_main, w) == 0) w->threads++;
}

enum err workers_submit(struct workers *w, struct work *work) {
    pthread_mutex_lock(&w->lock);
    bool full = w->queued >= w->queue_max;
    if (!full) {
        work->next = NULL;
        *w->last = work;
        w->last = &work->next;
        w->queued++;
        if (w->queued > w->idle) add_thread(w);
        pthread_cond_signal(&w->wake);
    }
    pthread_mutex_unlock(&w->lock);
    return full ? ERR_BUSY : ERR_OK;
}

void workers_free(struct workers *w) {
    if (w == NULL) return;
    pthread_mutex_lock(&w->lock);
    w->stopping = true;
    pthread_cond_broadcast(&w->wake);
    pthread_mutex_unlock(&w->lock);
    for (int i = 0; i < w->threads; i++) {
        pthread_join(w->ids[i], NULL);
    }
    pthread_cond_destroy(&w->wake);
    pthread_mutex_destroy(&w->lock);
    free(w);
}
