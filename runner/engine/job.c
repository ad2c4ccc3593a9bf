#include "runner/engine/job.h"

#include <stdio.h>
#include <time.h>

#include "runner/engine/sequences.h"

enum { TEXT_MAX = TEXT_FILTER_HELD_MAX + 4 * MODEL_PIECE_MAX };

int64_t job_clock_us(void) {
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

void answer_error(const struct answers *to, void *owner, uint32_t request,
                  struct runner_error error) {
    to->send(to->arg, owner,
             &(struct runner_message){.type = RUNNER_ERROR, .request = request, .error = error});
}

struct runner_error prompt_error(enum err err) {
    switch (err) {
    case ERR_SYNTAX:
        return (struct runner_error){RUNNER_ERROR_BAD_REQUEST, STR("empty prompt")};
    case ERR_UNSUPPORTED:
        return (struct runner_error){RUNNER_ERROR_BAD_REQUEST,
                                     STR("the model's chat template does not take these turns")};
    default:
        return (struct runner_error){RUNNER_ERROR_TOO_LONG, STR("the prompt is too long")};
    }
}

/* ---- making ---- */

static size_t prompt_bytes(const struct runner_prompt *p) {
    size_t bytes = p->text.len;
    for (size_t i = 0; i < p->turn_count; i++) {
        bytes += p->turns[i].text.len;
    }
    return bytes;
}

static struct runner_error too_long(struct arena *a, const struct model *m, size_t tokens) {
    struct str text = arena_printf(
        a, "the prompt has %zu tokens; this model's context of %u must also hold the answer",
        tokens, m->facts.context_request);
    return (struct runner_error){RUNNER_ERROR_TOO_LONG, text};
}

static void copy_tokens(struct job *job, const struct model *m, const struct token_list *tokens,
                        uint32_t max_tokens) {
    uint32_t room = m->facts.context_request - (uint32_t)tokens->count;
    if (max_tokens == 0 || max_tokens > room) max_tokens = room;
    job->prompt_count = job->count = (uint32_t)tokens->count;
    job->capacity = job->count + max_tokens;
    job->tokens = arena_alloc_raw(&job->arena, job->capacity * sizeof *job->tokens);
    memcpy(job->tokens, tokens->items, job->count * sizeof *job->tokens);
}

/* `scratch` holds what is needed only for now, and the text of the error. */
static bool fill(struct job *job, const struct model *m, const struct runner_generation *g,
                 struct arena *scratch, struct runner_error *error) {
    struct token_list tokens;
    /* Spares everybody the time that it takes to count the tokens of a hopeless prompt. */
    size_t limit = (size_t)m->facts.context_request * m->piece_max;
    enum err err = prompt_bytes(&g->prompt) > limit
                       ? ERR_TOO_LARGE
                       : prompt_tokens(m, scratch, &g->prompt, &tokens);
    if (err != ERR_OK) {
        *error = prompt_error(err);
        return false;
    }
    if (tokens.count >= m->facts.context_request) {
        *error = too_long(scratch, m, tokens.count);
        return false;
    }
    copy_tokens(job, m, &tokens, g->sampling.max_tokens);
    text_filter_init(&job->filter, &job->arena, g->stops, g->stop_count);
    job->text = buf_in_arena(&job->arena, TEXT_MAX);
    if (sampling_init(&job->sampling, m, &job->arena, g) != ERR_OK) {
        *error = (struct runner_error){RUNNER_ERROR_BAD_REQUEST, STR("the grammar has an error")};
        return false;
    }
    return true;
}

static int rank_of(enum runner_priority priority) {
    static const int ranks[] = {
        [RUNNER_PRIORITY_LOW] = 0, [RUNNER_PRIORITY_NORMAL] = 1, [RUNNER_PRIORITY_HIGH] = 2};
    return ranks[priority];
}

struct job *job_new(const struct model *m, const struct answers *to, void *owner,
                    const struct runner_message *message) {
    struct arena arena = {0}, scratch = {0};
    struct job *job = arena_new(&arena, struct job);
    job->arena = arena;
    job->owner = owner;
    job->request = message->request;
    job->rank = rank_of(message->generate.priority);
    job->slot = SLOT_NONE;
    job->output = -1;
    job->queued_us = job_clock_us();

    struct runner_error error = {0};
    bool ok = fill(job, m, &message->generate, &scratch, &error);
    if (!ok) {
        answer_error(to, owner, message->request, error);
        job_free(job);
    }
    arena_free(&scratch);
    return ok ? job : NULL;
}

void job_free(struct job *job) {
    sampling_deinit(&job->sampling);
    struct arena arena = job->arena; /* the job itself lies in it */
    arena_free(&arena);
}

/* ---- answering ---- */

static uint64_t span_us(int64_t from, int64_t to) {
    return from == 0 || to < from ? 0 : (uint64_t)(to - from);
}

void job_send_error(const struct job *job, const struct answers *to, enum runner_error_kind kind,
                    struct str text) {
    answer_error(to, job->owner, job->request, (struct runner_error){kind, text});
}

static void send_text(struct job *job, const struct answers *to) {
    if (job->text.len == 0) return;
    to->send(to->arg, job->owner,
             &(struct runner_message){
                 .type = RUNNER_TOKEN, .request = job->request, .token = buf_str(&job->text)});
    buf_clear(&job->text);
}

void job_send_done(struct job *job, const struct answers *to, enum runner_stop_reason reason) {
    if (reason != RUNNER_STOP_SEQUENCE) text_filter_finish(&job->filter, &job->text);
    send_text(job, to);

    int64_t now = job_clock_us(), first = job->first_us == 0 ? now : job->first_us;
    struct runner_done done = {
        .reason = reason,
        .stop = STR(""),
        .prompt_tokens = job->prompt_count,
        .output_tokens = job->count - job->prompt_count,
        .cached_tokens = job->cached,
        .queue_us = span_us(job->queued_us, job->started_us),
        .prefill_us = span_us(job->started_us, first),
        .decode_us = span_us(first, now),
    };
    if (reason == RUNNER_STOP_SEQUENCE) done.stop = job->filter.stops[job->filter.found].text;
    to->send(to->arg, job->owner,
             &(struct runner_message){.type = RUNNER_DONE, .request = job->request, .done = done});
}

static bool end(struct job *job, const struct answers *to, enum runner_stop_reason reason) {
    job_send_done(job, to, reason);
    return true;
}

bool job_advance(struct job *job, const struct model *m, const struct answers *to) {
    llama_token token = LLAMA_TOKEN_NULL;
    if (sampling_next(&job->sampling, job->output, &token) != ERR_OK) {
        job_send_error(job, to, RUNNER_ERROR_INTERNAL, STR("the grammar allows no further token"));
        return true;
    }
    if (job->first_us == 0) job->first_us = job_clock_us();
    if (llama_vocab_is_eog(m->vocab, token)) return end(job, to, RUNNER_STOP_END);

    char piece[MODEL_PIECE_MAX];
    ASSERT(job->count < job->capacity);
    job->tokens[job->count++] = token;
    if (text_filter_add(&job->filter, model_token_piece(m, token, piece), &job->text)) {
        return end(job, to, RUNNER_STOP_SEQUENCE);
    }
    if (job->count < job->capacity) {
        send_text(job, to);
        return false;
    }
    bool full = job->count == m->facts.context_request;
    return end(job, to, full ? RUNNER_STOP_CONTEXT_FULL : RUNNER_STOP_MAX_TOKENS);
}
