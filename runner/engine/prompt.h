/* runner/engine/prompt.h - from a prompt of the protocol to tokens.
 *
 * What a client wrote in a turn never becomes a control token: a user who types "<|im_end|>" has
 * typed text. Only the template, and a raw prompt, may end a turn. */
#ifndef RUNNER_ENGINE_PROMPT_H
#define RUNNER_ENGINE_PROMPT_H

#include "runner/engine/model.h"

struct token_list {
    llama_token *items; /* in the arena */
    size_t count;
};

/* ERR_SYNTAX: no tokens come of it. ERR_TOO_LARGE: more than llama.cpp can count.
 * ERR_UNSUPPORTED: the template refuses these turns. */
MUST_CHECK enum err prompt_tokens(const struct model *m, struct arena *a,
                                  const struct runner_prompt *prompt, struct token_list *tokens);

/* Plain text, with the model's marks for begin and end. The same errors. */
MUST_CHECK enum err prompt_text_tokens(const struct model *m, struct arena *a, struct str text,
                                       struct token_list *tokens);

#endif
