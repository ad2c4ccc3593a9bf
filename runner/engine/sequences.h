/* runner/engine/sequences.h - who owns which cells of the context.
 *
 * A slot is one sequence of llama.cpp with a list of the tokens that are in its cells. A slot is
 * free, in use by a request, or cached: its request has ended, and its cells wait for a prompt that
 * begins in the same way. Taking over a prefix costs no computation and no cells: the cells get one
 * more owner. One thread. */
#ifndef RUNNER_ENGINE_SEQUENCES_H
#define RUNNER_ENGINE_SEQUENCES_H

#include "runner/engine/model.h"

enum slot_state { SLOT_FREE, SLOT_USED, SLOT_CACHED };

struct slot {
    enum slot_state state;
    llama_token *tokens; /* room for a whole request */
    uint32_t len;        /* tokens in cells */
    uint32_t shared;     /* of them, in cells that belonged to another slot first */
    uint64_t last_used;  /* counts uses: not a time */
};

struct sequences {
    struct model *model;
    struct slot *slots; /* model->slots of them; the index is llama.cpp's sequence id */
    uint64_t uses;
    struct arena arena;
};

enum { SLOT_NONE = -1 };

void sequences_init(struct sequences *s, struct model *m);
void sequences_deinit(struct sequences *s);

/* An empty slot, now in use; or SLOT_NONE. Gives up a cached slot if no other is left. */
int32_t sequences_take(struct sequences *s);

/* The end of a request: its slot is cached, or freed where cells cannot be shared. */
void sequences_release(struct sequences *s, int32_t slot);

/* The same, but its cells are given up. */
void sequences_drop(struct sequences *s, int32_t slot);

/* Give up the cached slot that was not wanted for longest. False: there is none. */
bool sequences_evict(struct sequences *s);

/* Fill an empty slot with the longest beginning of `tokens` that is in the cells of any slot, up to
 * `count` of them. Returns how many. */
uint32_t sequences_share(struct sequences *s, int32_t slot, const llama_token *tokens,
                         uint32_t count);

/* How many of `tokens` the best slot could give. */
uint32_t sequences_shareable(const struct sequences *s, const llama_token *tokens, uint32_t count);

/* `count` tokens were computed into the cells of `slot`. */
void sequences_append(struct sequences *s, int32_t slot, const llama_token *tokens, uint32_t count);

/* An estimate: a cell whose first owner is gone is not counted. llama_decode has the last word. */
uint32_t sequences_cells_used(const struct sequences *s);

/* The length of the common beginning of `a` and `b`, of `count` tokens both. */
uint32_t tokens_common(const llama_token *a, const llama_token *b, uint32_t count);

#endif
