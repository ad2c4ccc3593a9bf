/* tests/runner/ceiling.c - what llama.cpp alone gives, for tests/runner/load.c to be compared with.
 *
 *   runner-ceiling MODEL STREAMS TOKENS
 *
 * Each stream decodes so many tokens, all in one batch per step, the likeliest token each time; no
 * scheduler, no text, no socket. Once with one buffer of cells for all, as the runner has it, and
 * once with a buffer for each. */
#include <stdio.h>
#include <time.h>

#include "runner/engine/model.h"

enum { STREAMS_MAX = 256 };

static double cpu_seconds(void) {
    struct timespec t;
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static llama_token likeliest(const float *logits, int32_t count) {
    llama_token best = 0;
    for (int32_t i = 1; i < count; i++) {
        if (logits[i] > logits[best]) best = i;
    }
    return best;
}

static void fill(struct llama_batch *b, const llama_token *next, int32_t streams, int32_t step) {
    b->n_tokens = streams;
    for (int32_t i = 0; i < streams; i++) {
        b->token[i] = next[i];
        b->pos[i] = step;
        b->n_seq_id[i] = 1;
        b->seq_id[i][0] = i;
        b->logits[i] = 1;
    }
}

static void measure(const struct model *m, int32_t streams, int32_t tokens, bool unified) {
    struct llama_context_params params = llama_context_default_params();
    params.n_ctx = (uint32_t)(streams * tokens);
    params.n_seq_max = (uint32_t)streams;
    params.n_threads = params.n_threads_batch = 1;
    params.kv_unified = unified;
    params.no_perf = true;
    struct llama_context *context = llama_init_from_model(m->llama, params);
    if (context == NULL) return;
    struct llama_batch batch = llama_batch_init(streams, 0, 1);
    llama_token next[STREAMS_MAX];
    for (int32_t i = 0; i < streams; i++) {
        next[i] = 'a' + i % 26;
    }
    double start = cpu_seconds();
    for (int32_t step = 0; step < tokens; step++) {
        fill(&batch, next, streams, step);
        if (llama_decode(context, batch) != 0) break;
        for (int32_t i = 0; i < streams; i++) {
            next[i] =
                likeliest(llama_get_logits_ith(context, i), (int32_t)m->facts.vocabulary_size);
        }
    }
    double seconds = cpu_seconds() - start;
    printf("%d streams of %d tokens, %s: %.0f tokens per second of processor time\n", streams,
           tokens, unified ? "cells in common" : "cells of their own",
           (double)streams * tokens / seconds);
    llama_batch_free(batch);
    llama_free(context);
}

int main(int argc, char **argv) {
    uint64_t streams = 0, tokens = 0;
    if (argc != 4 || str_to_u64(str_c(argv[2]), &streams) != ERR_OK ||
        str_to_u64(str_c(argv[3]), &tokens) != ERR_OK || streams - 1 >= STREAMS_MAX ||
        tokens - 1 >= MODEL_CONTEXT_MAX / STREAMS_MAX) {
        fputs("usage: runner-ceiling MODEL STREAMS TOKENS\n", stderr);
        return 2;
    }
    struct model m;
    struct str reason;
    struct model_options options = {0};
    bool ok = model_open(&m, argv[1], &options, &reason) == ERR_OK;
    if (!ok) fprintf(stderr, "runner-ceiling: %" PRIstr "\n", STR_ARG(reason));
    if (ok) measure(&m, (int32_t)streams, (int32_t)tokens, true);
    if (ok) measure(&m, (int32_t)streams, (int32_t)tokens, false);
    model_close(&m);
    return ok ? 0 : 1;
}
