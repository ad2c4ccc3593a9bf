/* runner/engine/job.h - one generation, from its prompt to its last token.
 *
 * A job owns its tokens and knows nothing of batches and cells: the scheduler gives it a slot, and
 * takes it away again when cells run short. The job then begins anew with the tokens it has, and
 * its client notices nothing. One thread. */
#ifndef RUNNER_ENGINE_JOB_H
#define RUNNER_ENGINE_JOB_H

#include "runner/engine/prompt.h"
#include "runner/engine/sampling.h"
#include "runner/engine/text-filter.h"

/* Where answers go. `owner` is whoever submitted the request; `m` is only looked at. */
struct answers {
    void (*send)(void *arg, void *owner, const struct runner_message *m);
    void *arg;
};

struct job {
    struct job *next; /* in the queue */
    void *owner;
    uint32_t request;
    int rank; /* the higher the sooner */

    llama_token *tokens; /* the prompt, then the answer */
    uint32_t prompt_count, count, capacity;

    int32_t slot;         /* SLOT_NONE while it waits */
    bool started;         /* its slot has taken over what it could */
    uint32_t past;        /* tokens in cells */
    struct job *follows;  /* a job that is computing a beginning that this one can share … */
    uint32_t follow_past; /* … of so many tokens */
    uint32_t in_batch;    /* tokens in the step that is being computed */
    int32_t output;       /* index of the last of them, if its logits are wanted; else -1 */

    bool counted; /* `cached` says what the first start took over */
    uint32_t cached;
    int64_t queued_us, started_us, first_us; /* monotonic; 0: not yet */

    struct sampling sampling;
    struct text_filter filter;
    struct buf text;
    struct arena arena;
};

int64_t job_clock_us(void);

/* A job for `g`, or NULL after the reason was sent. */
struct job *job_new(const struct model *m, const struct answers *to, void *owner,
                    const struct runner_message *message);
void job_free(struct job *job);

/* Sample from the job's output, and send what can be sent. True: that was its last token, and the
 * client knows. */
bool job_advance(struct job *job, const struct model *m, const struct answers *to);

void job_send_done(struct job *job, const struct answers *to, enum runner_stop_reason reason);
void job_send_error(const struct job *job, const struct answers *to, enum runner_error_kind kind,
                    struct str text);

/* For a request that has not become a job. */
void answer_error(const struct answers *to, void *owner, uint32_t request,
                  struct runner_error error);

/* What prompt_tokens says, in words. */
struct runner_error prompt_error(enum err err);

#endif
