/* runner/engine/sampling.h - choose the next token of one request.
 *
 * Temperature 0 takes the likeliest token, the first of equals, without llama.cpp's samplers: no
 * list of candidates is made. A grammar is asked about the chosen token first, and about the whole
 * vocabulary only when it refuses that one. One thread. */
#ifndef RUNNER_ENGINE_SAMPLING_H
#define RUNNER_ENGINE_SAMPLING_H

#include "runner/engine/model.h"

struct sampling {
    const struct model *model;
    struct llama_sampler *chain;   /* NULL: the likeliest */
    struct llama_sampler *grammar; /* NULL: none */
    llama_token_data *candidates;  /* with a chain or a grammar: one per token, in the arena */
};

/* ERR_SYNTAX: the grammar cannot be read. sampling_deinit is due in any case. */
MUST_CHECK enum err sampling_init(struct sampling *s, const struct model *m, struct arena *a,
                                  const struct runner_generation *g);
void sampling_deinit(struct sampling *s);

/* From the logits of output `index` of the last step. ERR_NOT_FOUND: the grammar allows nothing. */
MUST_CHECK enum err sampling_next(struct sampling *s, int32_t index, llama_token *token);

#endif
