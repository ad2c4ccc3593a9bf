#include "runner/engine/scheduler.h"

enum {
    FOLLOW_MIN = 16, /* tokens for which it pays to wait for another request */
    DECODE_NO_ROOM = 1,
};

/* ---- queue ---- */

static void queue_push(struct scheduler *s, struct job *job, bool in_front) {
    struct job_queue *q = &s->queues[job->rank];
    struct job **at = in_front ? &q->first : q->last;
    job->next = *at;
    *at = job;
    if (job->next == NULL) q->last = &job->next;
    s->queued++;
}

static struct job_queue *queue_next(struct scheduler *s) {
    for (int p = SCHEDULER_RANKS - 1; p >= 0; p--) {
        if (s->queues[p].first != NULL) return &s->queues[p];
    }
    return NULL;
}

static struct job *queue_take(struct scheduler *s, struct job_queue *q, struct job **at) {
    struct job *job = *at;
    *at = job->next;
    if (job->next == NULL) q->last = at;
    job->next = NULL;
    s->queued--;
    return job;
}

/* ---- life ---- */

void scheduler_init(struct scheduler *s, struct model *m, struct answers answers) {
    *s = (struct scheduler){.model = m, .answers = answers};
    sequences_init(&s->sequences, m);
    s->batch = llama_batch_init(MODEL_BATCH_MAX, 0, 1);
    for (int p = 0; p < SCHEDULER_RANKS; p++) {
        s->queues[p].last = &s->queues[p].first;
    }
}

static void deactivate(struct scheduler *s, uint32_t index) {
    struct job *job = s->active[index];
    s->active_count--;
    for (uint32_t i = index; i < s->active_count; i++) {
        s->active[i] = s->active[i + 1];
    }
    for (uint32_t i = 0; i < s->active_count; i++) {
        if (s->active[i]->follows == job) s->active[i]->follows = NULL;
    }
}

static void retire(struct scheduler *s, uint32_t index) {
    struct job *job = s->active[index];
    deactivate(s, index);
    sequences_release(&s->sequences, job->slot);
    job_free(job);
}

void scheduler_deinit(struct scheduler *s) {
    while (s->active_count > 0) {
        retire(s, 0);
    }
    for (struct job_queue *q = queue_next(s); q != NULL; q = queue_next(s)) {
        job_free(queue_take(s, q, &q->first));
    }
    llama_batch_free(s->batch);
    sequences_deinit(&s->sequences);
}

void scheduler_submit(struct scheduler *s, void *owner, const struct runner_message *message) {
    if (s->queued >= SCHEDULER_QUEUE_MAX) {
        answer_error(&s->answers, owner, message->request,
                     (struct runner_error){RUNNER_ERROR_BUSY, STR("too many requests wait")});
        return;
    }
    struct job *job = job_new(s->model, &s->answers, owner, message);
    if (job != NULL) queue_push(s, job, false);
}

/* ---- cancel ---- */

struct selection {
    const void *owner;
    bool one; /* only `request`, and with an answer */
    uint32_t request;
};

static bool selected(const struct job *job, struct selection which) {
    return job->owner == which.owner && (!which.one || job->request == which.request);
}

static void say_cancelled(struct scheduler *s, const struct job *job, struct selection which) {
    if (which.one) job_send_error(job, &s->answers, RUNNER_ERROR_CANCELLED, STR("cancelled"));
}

static void cancel_queued(struct scheduler *s, struct job_queue *q, struct selection which) {
    for (struct job **at = &q->first; *at != NULL;) {
        if (!selected(*at, which)) {
            at = &(*at)->next;
            continue;
        }
        struct job *job = queue_take(s, q, at);
        say_cancelled(s, job, which);
        job_free(job);
    }
}

static void cancel(struct scheduler *s, struct selection which) {
    for (int p = 0; p < SCHEDULER_RANKS; p++) {
        cancel_queued(s, &s->queues[p], which);
    }
    for (uint32_t i = 0; i < s->active_count;) {
        if (!selected(s->active[i], which)) {
            i++;
            continue;
        }
        say_cancelled(s, s->active[i], which);
        retire(s, i);
    }
}

void scheduler_cancel(struct scheduler *s, void *owner, uint32_t request) {
    cancel(s, (struct selection){owner, true, request});
}

void scheduler_forget(struct scheduler *s, const void *owner) {
    cancel(s, (struct selection){.owner = owner});
}

/* ---- from the queue into a slot ---- */

static bool has_room(struct scheduler *s, const struct job *job) {
    uint32_t shared = sequences_shareable(&s->sequences, job->tokens, job->count - 1);
    uint32_t need = job->count - shared + 1;
    return sequences_cells_used(&s->sequences) + need <= s->model->facts.context_cells;
}

static bool make_room_for(struct scheduler *s, const struct job *job) {
    while (!has_room(s, job)) {
        if (!sequences_evict(&s->sequences)) return s->active_count == 0;
    }
    return true;
}

static void admit(struct scheduler *s) {
    while (s->active_count < s->model->facts.sequences) {
        struct job_queue *q = queue_next(s);
        if (q == NULL || !make_room_for(s, q->first)) return;
        int32_t slot = sequences_take(&s->sequences);
        if (slot == SLOT_NONE) return;

        struct job *job = queue_take(s, q, &q->first);
        job->slot = slot;
        if (job->started_us == 0) job->started_us = job_clock_us();
        s->active[s->active_count++] = job;
    }
}

/* The job before `index` that will soon hold more of its beginning than there is now. */
static bool find_leader(struct scheduler *s, uint32_t index, uint32_t available) {
    struct job *job = s->active[index];
    uint32_t best = available + FOLLOW_MIN;
    for (uint32_t i = 0; s->model->can_share && i < index; i++) {
        struct job *other = s->active[i];
        uint32_t max = other->count < job->count - 1 ? other->count : job->count - 1;
        if (max <= best) continue;
        uint32_t common = tokens_common(other->tokens, job->tokens, max);
        if (common <= best) continue;
        best = common;
        job->follows = other;
        job->follow_past = common;
    }
    return job->follows != NULL;
}

/* False: it waits for the job that it follows. */
static bool start(struct scheduler *s, uint32_t index) {
    struct job *job = s->active[index];
    if (job->started) return true;
    if (job->follows != NULL && job->follows->past < job->follow_past) return false;
    job->follows = NULL;

    uint32_t available = sequences_shareable(&s->sequences, job->tokens, job->count - 1);
    if (find_leader(s, index, available)) return false;
    job->past = sequences_share(&s->sequences, job->slot, job->tokens, job->count - 1);
    if (!job->counted) job->cached = job->past;
    job->counted = job->started = true;
    return true;
}

/* ---- a step ---- */

static void batch_add(struct scheduler *s, struct job *job, uint32_t count) {
    struct llama_batch *b = &s->batch;
    for (uint32_t i = 0; i < count; i++) {
        int32_t at = b->n_tokens++;
        b->token[at] = job->tokens[job->past + i];
        b->pos[at] = (llama_pos)(job->past + i);
        b->n_seq_id[at] = 1;
        b->seq_id[at][0] = job->slot;
        b->logits[at] = 0;
    }
    job->in_batch = count;
    if (job->past + count < job->count) return;
    job->output = b->n_tokens - 1;
    b->logits[job->output] = 1;
}

static bool is_decoding(const struct job *job) {
    return job->started && job->count - job->past == 1 && job->count > job->prompt_count;
}

static void fill_batch(struct scheduler *s) {
    s->batch.n_tokens = 0;
    for (uint32_t i = 0; i < s->active_count; i++) {
        struct job *job = s->active[i];
        job->in_batch = 0;
        job->output = -1;
        if (is_decoding(job)) batch_add(s, job, 1);
    }
    uint32_t budget = llama_n_batch(s->model->context) - (uint32_t)s->batch.n_tokens;
    if (budget > SCHEDULER_PREFILL_MAX) budget = SCHEDULER_PREFILL_MAX;
    for (uint32_t i = 0; i < s->active_count && budget > 0; i++) {
        struct job *job = s->active[i];
        if (job->in_batch > 0 || !start(s, i)) continue;
        uint32_t rest = job->count - job->past;
        uint32_t slice = rest < budget ? rest : budget;
        batch_add(s, job, slice);
        budget -= slice;
    }
}

static uint32_t least_important(const struct scheduler *s) {
    uint32_t victim = 0;
    for (uint32_t i = 1; i < s->active_count; i++) {
        if (s->active[i]->rank <= s->active[victim]->rank) victim = i;
    }
    return victim;
}

static void preempt(struct scheduler *s, uint32_t index) {
    struct job *job = s->active[index];
    deactivate(s, index);
    sequences_drop(&s->sequences, job->slot);
    job->slot = SLOT_NONE;
    job->started = false;
    job->follows = NULL;
    job->past = 0;
    queue_push(s, job, true);
}

/* False: nothing is left that could go, so the last request has to end here. */
static bool make_room(struct scheduler *s) {
    if (sequences_evict(&s->sequences)) return true;
    if (s->active_count <= 1) return false;
    preempt(s, least_important(s));
    return true;
}

static void end_for_lack_of_room(struct scheduler *s) {
    job_send_done(s->active[0], &s->answers, RUNNER_STOP_CONTEXT_FULL);
    retire(s, 0);
}

static void fail_batch(struct scheduler *s) {
    for (uint32_t i = 0; i < s->active_count;) {
        struct job *job = s->active[i];
        if (job->in_batch == 0) {
            i++;
            continue;
        }
        job_send_error(job, &s->answers, RUNNER_ERROR_INTERNAL, STR("llama.cpp failed to compute"));
        deactivate(s, i);
        sequences_drop(&s->sequences, job->slot);
        job_free(job);
    }
}

static bool compute(struct scheduler *s) {
    for (;;) {
        fill_batch(s);
        if (s->batch.n_tokens == 0) return false;
        int32_t result = llama_decode(s->model->context, s->batch);
        if (result == 0) return true;
        if (result == DECODE_NO_ROOM && make_room(s)) continue;
        if (result == DECODE_NO_ROOM)
            end_for_lack_of_room(s);
        else
            fail_batch(s);
        return false;
    }
}

void scheduler_step(struct scheduler *s) {
    admit(s);
    if (!compute(s)) return;
    for (uint32_t i = 0; i < s->active_count;) {
        struct job *job = s->active[i];
        if (job->in_batch > 0) {
            sequences_append(&s->sequences, job->slot, job->tokens + job->past, job->in_batch);
            job->past += job->in_batch;
        }
        if (job->output >= 0 && job_advance(job, s->model, &s->answers))
            retire(s, i);
        else
            i++;
    }
}
