/* runner/engine/embedder.h - texts as vectors: the mean over the tokens, of length 1.
 *
 * A context of its own, made for the first text. A text longer than the context is embedded window
 * by window, and the windows count by their lengths. One window is one step, so that generations go
 * on in between. One thread. */
#ifndef RUNNER_ENGINE_EMBEDDER_H
#define RUNNER_ENGINE_EMBEDDER_H

#include "runner/engine/job.h"

enum { EMBEDDER_QUEUE_MAX = 512, EMBEDDER_TOKENS_MAX = 65536 };

struct embedding_job;

struct embedder {
    struct model *model;
    struct answers answers;
    struct llama_context *context; /* NULL until the first text */
    struct llama_batch batch;
    uint32_t window;
    struct embedding_job *first, **last;
    uint32_t queued;
};

void embedder_init(struct embedder *e, struct model *m, struct answers answers);
void embedder_deinit(struct embedder *e);

/* An EMBED of `owner`. */
void embedder_submit(struct embedder *e, void *owner, const struct runner_message *message);
void embedder_cancel(struct embedder *e, void *owner, uint32_t request);
void embedder_forget(struct embedder *e, const void *owner);

static inline bool embedder_busy(const struct embedder *e) {
    return e->first != NULL;
}

void embedder_step(struct embedder *e);

#endif
