#include "shared/aws/background.h"

#include <stdlib.h>

#include "shared/os/thread.h"

struct background {
    struct store *store;
    struct env *env;
    struct outbox_topic topics[OUTBOX_TOPICS_MAX];
    struct timer_queue queues[TIMER_QUEUES_MAX];
    size_t topic_count, queue_count;

    struct mutex lock; /* guards the two */
    struct outbox *outbox;
    struct timers *timers;
};

struct background *background_new(struct store *store, struct env *env) {
    struct background *b = calloc(1, sizeof *b);
    ASSERT(b != NULL);
    b->store = store;
    b->env = env;
    mutex_init(&b->lock);
    return b;
}

void background_add_topic(struct background *b, const struct outbox_topic *topic) {
    ASSERT(b->outbox == NULL && b->topic_count < OUTBOX_TOPICS_MAX);
    b->topics[b->topic_count++] = *topic;
}

void background_add_timers(struct background *b, const struct timer_queue *queue) {
    ASSERT(b->timers == NULL && b->queue_count < TIMER_QUEUES_MAX);
    b->queues[b->queue_count++] = *queue;
}

static enum err start(struct background *b) {
    if (b->topic_count > 0) {
        TRY(outbox_start(b->store, b->env, b->topics, b->topic_count, &b->outbox));
    }
    if (b->queue_count == 0) return ERR_OK;
    return timers_start(b->store, b->env, b->queues, b->queue_count, &b->timers);
}

enum err background_start(struct background *b) {
    mutex_lock(&b->lock);
    enum err err = start(b);
    mutex_unlock(&b->lock);
    return err;
}

void background_stop(struct background *b) {
    mutex_lock(&b->lock);
    timers_stop(b->timers);
    outbox_stop(b->outbox);
    b->timers = NULL;
    b->outbox = NULL;
    mutex_unlock(&b->lock);
}

void background_wake(struct background *b) {
    mutex_lock(&b->lock);
    if (b->timers != NULL) timers_wake(b->timers);
    if (b->outbox != NULL) outbox_wake(b->outbox);
    mutex_unlock(&b->lock);
}

void background_free(struct background *b) {
    if (b == NULL) return;
    background_stop(b);
    mutex_deinit(&b->lock);
    free(b);
}
