/* runner/engine/scheduler.h - many generations in one context, a step at a time.
 *
 * A step computes one token of every request that is being answered, and then a bounded slice of
 * the prompts that wait: a long prompt delays the others by one slice, not by its length. Requests
 * beyond the number of sequences wait in a bounded queue, the higher priority first. A request
 * whose prompt begins like one that is just being computed waits for that beginning and shares it.
 *
 * When the cells run short, cached prompts go first, then the least important request goes back to
 * the queue. One thread. */
#ifndef RUNNER_ENGINE_SCHEDULER_H
#define RUNNER_ENGINE_SCHEDULER_H

#include "runner/engine/job.h"
#include "runner/engine/sequences.h"

enum {
    SCHEDULER_QUEUE_MAX = 512,
    SCHEDULER_PREFILL_MAX = 256, /* prompt tokens of one step */
    SCHEDULER_RANKS = 3,
};

struct job_queue {
    struct job *first, **last;
};

struct scheduler {
    struct model *model;
    struct answers answers;
    struct sequences sequences;
    struct llama_batch batch;
    struct job *active[MODEL_SEQUENCES_MAX]; /* in the order in which they came in */
    uint32_t active_count;
    struct job_queue queues[SCHEDULER_RANKS];
    uint32_t queued;
};

/* `m` can generate, and outlives the scheduler. */
void scheduler_init(struct scheduler *s, struct model *m, struct answers answers);
void scheduler_deinit(struct scheduler *s);

/* A GENERATE of `owner`. It is answered from here or from a later step. */
void scheduler_submit(struct scheduler *s, void *owner, const struct runner_message *message);

/* Answered with ERROR, unless there is no such request (any more). */
void scheduler_cancel(struct scheduler *s, void *owner, uint32_t request);

/* The owner has gone: forget its requests without an answer. */
void scheduler_forget(struct scheduler *s, const void *owner);

static inline bool scheduler_busy(const struct scheduler *s) {
    return s->active_count > 0 || s->queued > 0;
}

void scheduler_step(struct scheduler *s);

#endif
