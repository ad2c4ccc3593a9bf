/* runner/engine/model.h - a GGUF file as a model that can run, or the reason why it cannot.
 *
 * The file is hostile: everything that can be said about it beforehand is checked before llama.cpp
 * sees it, and its texts are cleaned. The model belongs to one thread. */
#ifndef RUNNER_ENGINE_MODEL_H
#define RUNNER_ENGINE_MODEL_H

#include <llama.h>

#include "runner/protocol/runner-protocol.h"

enum {
    MODEL_BATCH_MAX = 512,      /* tokens of one step, in one piece */
    MODEL_CACHED_MAX = 8,       /* ended sequences kept for their prompts */
    MODEL_SEQUENCES_MAX = 128,  /* at the same time; with the cached ones below llama.cpp's 256 */
    MODEL_CONTEXT_MAX = 1 << 22 /* cells */
};

struct model_options {
    uint32_t context;   /* cells of all sequences together; 0: the default */
    uint32_t sequences; /* 0: the default */
    uint32_t threads;   /* 0: as fits the model and the processor */
    bool verbose;       /* llama.cpp's own log goes to standard error */
    /* Called while loading with 0..1000; false gives up. May be NULL. */
    bool (*on_progress)(void *arg, uint32_t per_mille);
    void *arg;
};

struct model {
    struct llama_model *llama;
    struct llama_context *context; /* NULL for an encoder */
    const struct llama_vocab *vocab;
    struct ggml_threadpool *threads;
    const char *chat_template; /* what llama_chat_apply_template is given */
    bool can_share;            /* sequences can share cells and be cut (not recurrent) */
    uint32_t slots;            /* sequence ids: running and cached ones */
    uint32_t piece_max;        /* bytes of the longest token */
    struct runner_facts facts; /* texts live in `arena` */
    struct arena arena;
};

/* Load `path`. ERR_UNSUPPORTED: it cannot be used; `*reason` is one line, in the model's arena, and
 * model_close is due all the same. */
MUST_CHECK enum err model_open(struct model *m, const char *path,
                               const struct model_options *options, struct str *reason);

/* As model_open, but reads no weights: only `facts` is there afterwards. */
MUST_CHECK enum err model_check(struct model *m, const char *path,
                                const struct model_options *options, struct str *reason);

void model_close(struct model *m);

/* The piece of `token` as text; control tokens have none. In `piece`, which must hold
 * MODEL_PIECE_MAX bytes. */
enum { MODEL_PIECE_MAX = 1024 };
struct str model_token_piece(const struct model *m, llama_token token, char *piece);

#endif
