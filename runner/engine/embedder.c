#include "runner/engine/embedder.h"

#include <math.h>

enum { WINDOW_MAX_DECODER = 512, WINDOW_MAX_ENCODER = 2048 };

struct embedding_job {
    struct embedding_job *next;
    void *owner;
    uint32_t request;
    struct token_list tokens;
    size_t done; /* tokens */
    double *sum; /* over the windows, each times its length */
    struct arena arena;
};

void embedder_init(struct embedder *e, struct model *m, struct answers answers) {
    *e = (struct embedder){.model = m, .answers = answers};
    e->last = &e->first;
}

static void job_drop(struct embedder *e, struct embedding_job **at) {
    struct embedding_job *job = *at;
    *at = job->next;
    if (job->next == NULL) e->last = at;
    e->queued--;
    struct arena arena = job->arena;
    arena_free(&arena);
}

void embedder_deinit(struct embedder *e) {
    while (e->first != NULL) {
        job_drop(e, &e->first);
    }
    if (e->context != NULL) {
        llama_free(e->context);
        llama_batch_free(e->batch);
    }
    *e = (struct embedder){0};
}

static enum err make_context(struct embedder *e) {
    if (e->context != NULL) return ERR_OK;

    struct model *m = e->model;
    uint32_t max = m->facts.can_generate ? WINDOW_MAX_DECODER : WINDOW_MAX_ENCODER;
    uint32_t trained = m->facts.context_trained;
    e->window = trained < max ? trained : max;

    struct llama_context_params params = llama_context_default_params();
    params.n_ctx = e->window;
    params.n_batch = params.n_ubatch = e->window; /* a mean needs all tokens in one piece */
    params.n_seq_max = 1;
    params.n_threads = params.n_threads_batch = (int32_t)m->facts.threads;
    params.embeddings = true;
    params.pooling_type = LLAMA_POOLING_TYPE_MEAN;
    params.no_perf = true;
    e->context = llama_init_from_model(m->llama, params);
    if (e->context == NULL) return ERR_UNSUPPORTED;
    if (m->threads != NULL) llama_attach_threadpool(e->context, m->threads, m->threads);
    e->batch = llama_batch_init((int32_t)e->window, 0, 1);
    return ERR_OK;
}

static void refuse(struct embedder *e, void *owner, uint32_t request, enum runner_error_kind kind,
                   struct str text) {
    answer_error(&e->answers, owner, request, (struct runner_error){kind, text});
}

static enum err tokenize(struct embedder *e, struct embedding_job *job, struct str text) {
    size_t limit = (size_t)EMBEDDER_TOKENS_MAX * e->model->piece_max;
    if (text.len > limit) return ERR_TOO_LARGE;
    TRY(prompt_text_tokens(e->model, &job->arena, text, &job->tokens));
    return job->tokens.count > EMBEDDER_TOKENS_MAX ? ERR_TOO_LARGE : ERR_OK;
}

void embedder_submit(struct embedder *e, void *owner, const struct runner_message *message) {
    if (e->queued >= EMBEDDER_QUEUE_MAX) {
        refuse(e, owner, message->request, RUNNER_ERROR_BUSY, STR("too many requests wait"));
        return;
    }
    if (make_context(e) != ERR_OK) {
        refuse(e, owner, message->request, RUNNER_ERROR_UNSUPPORTED,
               STR("this model makes no embeddings"));
        return;
    }
    struct arena arena = {0};
    struct embedding_job *job = arena_new(&arena, struct embedding_job);
    job->arena = arena;
    job->owner = owner;
    job->request = message->request;
    job->sum = arena_array(&job->arena, double, e->model->facts.embedding_size);
    *e->last = job;
    e->last = &job->next;
    e->queued++;

    enum err err = tokenize(e, job, message->embed);
    if (err == ERR_OK) return;
    answer_error(&e->answers, owner, message->request, prompt_error(err));
    struct embedding_job **at = &e->first;
    while (*at != job) {
        at = &(*at)->next;
    }
    job_drop(e, at);
}

void embedder_cancel(struct embedder *e, void *owner, uint32_t request) {
    for (struct embedding_job **at = &e->first; *at != NULL; at = &(*at)->next) {
        if ((*at)->owner != owner || (*at)->request != request) continue;
        job_drop(e, at);
        refuse(e, owner, request, RUNNER_ERROR_CANCELLED, STR("cancelled"));
        return;
    }
}

void embedder_forget(struct embedder *e, const void *owner) {
    for (struct embedding_job **at = &e->first; *at != NULL;) {
        if ((*at)->owner == owner)
            job_drop(e, at);
        else
            at = &(*at)->next;
    }
}

/* ---- a step ---- */

static void fill_batch(struct embedder *e, const struct embedding_job *job, size_t count) {
    struct llama_batch *b = &e->batch;
    b->n_tokens = (int32_t)count;
    for (size_t i = 0; i < count; i++) {
        b->token[i] = job->tokens.items[job->done + i];
        b->pos[i] = (llama_pos)i;
        b->n_seq_id[i] = 1;
        b->seq_id[i][0] = 0;
        b->logits[i] = 1;
    }
}

static enum err add_window(struct embedder *e, struct embedding_job *job) {
    size_t count = job->tokens.count - job->done;
    if (count > e->window) count = e->window;
    fill_batch(e, job, count);
    llama_memory_t memory = llama_get_memory(e->context);
    if (memory != NULL) llama_memory_clear(memory, false);
    if (llama_decode(e->context, e->batch) != 0) return ERR_IO;

    const float *mean = llama_get_embeddings_seq(e->context, 0);
    if (mean == NULL) return ERR_IO;
    for (uint32_t i = 0; i < e->model->facts.embedding_size; i++) {
        job->sum[i] += (double)mean[i] * (double)count;
    }
    job->done += count;
    return ERR_OK;
}

static void send_vector(struct embedder *e, struct embedding_job *job) {
    uint32_t size = e->model->facts.embedding_size;
    double squares = 0.0;
    for (uint32_t i = 0; i < size; i++) {
        squares += job->sum[i] * job->sum[i];
    }
    double scale = squares > 0.0 ? 1.0 / sqrt(squares) : 0.0;
    float *values = arena_array(&job->arena, float, size);
    for (uint32_t i = 0; i < size; i++) {
        values[i] = (float)(job->sum[i] * scale);
    }
    struct runner_embedding embedding = {values, size, (uint32_t)job->tokens.count};
    e->answers.send(e->answers.arg, job->owner,
                    &(struct runner_message){
                        .type = RUNNER_EMBEDDING, .request = job->request, .embedding = embedding});
}

void embedder_step(struct embedder *e) {
    struct embedding_job *job = e->first;
    if (add_window(e, job) != ERR_OK) {
        refuse(e, job->owner, job->request, RUNNER_ERROR_INTERNAL,
               STR("llama.cpp failed to compute"));
    } else if (job->done < job->tokens.count) {
        return;
    } else {
        send_vector(e, job);
    }
    job_drop(e, &e->first);
}
