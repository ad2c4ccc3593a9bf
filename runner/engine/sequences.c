#include "runner/engine/sequences.h"

enum { CACHE_LEN_MIN = 16 }; /* a shorter beginning is computed as fast as it is found */

uint32_t tokens_common(const llama_token *a, const llama_token *b, uint32_t count) {
    uint32_t i = 0;
    while (i < count && a[i] == b[i]) {
        i++;
    }
    return i;
}

void sequences_init(struct sequences *s, struct model *m) {
    *s = (struct sequences){.model = m};
    s->slots = arena_array(&s->arena, struct slot, m->slots);
    for (uint32_t i = 0; i < m->slots; i++) {
        s->slots[i].tokens =
            arena_alloc_raw(&s->arena, m->facts.context_request * sizeof(llama_token));
    }
}

void sequences_deinit(struct sequences *s) {
    arena_free(&s->arena);
    *s = (struct sequences){0};
}

static llama_memory_t memory_of(const struct sequences *s) {
    return llama_get_memory(s->model->context);
}

void sequences_drop(struct sequences *s, int32_t slot) {
    (void)llama_memory_seq_rm(memory_of(s), slot, -1, -1);
    struct slot *it = &s->slots[slot];
    it->state = SLOT_FREE;
    it->len = it->shared = 0;
}

static int32_t oldest_cached(const struct sequences *s) {
    int32_t oldest = SLOT_NONE;
    for (uint32_t i = 0; i < s->model->slots; i++) {
        if (s->slots[i].state != SLOT_CACHED) continue;
        if (oldest == SLOT_NONE || s->slots[i].last_used < s->slots[oldest].last_used) {
            oldest = (int32_t)i;
        }
    }
    return oldest;
}

bool sequences_evict(struct sequences *s) {
    int32_t slot = oldest_cached(s);
    if (slot == SLOT_NONE) return false;
    sequences_drop(s, slot);
    return true;
}

static int32_t find_free(const struct sequences *s) {
    for (uint32_t i = 0; i < s->model->slots; i++) {
        if (s->slots[i].state == SLOT_FREE) return (int32_t)i;
    }
    return SLOT_NONE;
}

int32_t sequences_take(struct sequences *s) {
    int32_t slot = find_free(s);
    if (slot == SLOT_NONE && sequences_evict(s)) slot = find_free(s);
    if (slot != SLOT_NONE) s->slots[slot].state = SLOT_USED;
    return slot;
}

/* A cached slot that holds nothing but the beginning of `slot` is of no more use. */
static void drop_covered(struct sequences *s, int32_t slot) {
    const struct slot *it = &s->slots[slot];
    for (uint32_t i = 0; i < s->model->slots; i++) {
        const struct slot *other = &s->slots[i];
        if ((int32_t)i == slot || other->state != SLOT_CACHED || other->len > it->len) continue;
        if (tokens_common(other->tokens, it->tokens, other->len) < other->len) continue;
        sequences_drop(s, (int32_t)i);
    }
}

static uint32_t count_cached(const struct sequences *s) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < s->model->slots; i++) {
        count += s->slots[i].state == SLOT_CACHED;
    }
    return count;
}

void sequences_release(struct sequences *s, int32_t slot) {
    struct slot *it = &s->slots[slot];
    if (!s->model->can_share || it->len < CACHE_LEN_MIN) {
        sequences_drop(s, slot);
        return;
    }
    drop_covered(s, slot);
    it->state = SLOT_CACHED;
    it->last_used = ++s->uses;
    if (count_cached(s) > MODEL_CACHED_MAX) (void)sequences_evict(s);
}

static uint32_t common_with(const struct slot *it, const llama_token *tokens, uint32_t count) {
    if (it->state == SLOT_FREE) return 0;
    return tokens_common(it->tokens, tokens, count < it->len ? count : it->len);
}

static int32_t best_source(const struct sequences *s, const llama_token *tokens, uint32_t count,
                           uint32_t *common) {
    int32_t best = SLOT_NONE;
    *common = 0;
    for (uint32_t i = 0; s->model->can_share && i < s->model->slots; i++) {
        uint32_t here = common_with(&s->slots[i], tokens, count);
        if (here <= *common) continue;
        *common = here;
        best = (int32_t)i;
    }
    return best;
}

uint32_t sequences_shareable(const struct sequences *s, const llama_token *tokens, uint32_t count) {
    uint32_t common = 0;
    (void)best_source(s, tokens, count, &common);
    return common;
}

uint32_t sequences_share(struct sequences *s, int32_t slot, const llama_token *tokens,
                         uint32_t count) {
    struct slot *to = &s->slots[slot];
    ASSERT(to->state == SLOT_USED && to->len == 0);
    uint32_t common = 0;
    int32_t from = best_source(s, tokens, count, &common);
    if (from == SLOT_NONE) return 0;

    llama_memory_seq_cp(memory_of(s), from, slot, 0, (llama_pos)common);
    memcpy(to->tokens, tokens, common * sizeof *tokens);
    to->len = to->shared = common;
    s->slots[from].last_used = ++s->uses;
    return common;
}

void sequences_append(struct sequences *s, int32_t slot, const llama_token *tokens,
                      uint32_t count) {
    struct slot *it = &s->slots[slot];
    ASSERT(it->len + count <= s->model->facts.context_request);
    memcpy(it->tokens + it->len, tokens, count * sizeof *tokens);
    it->len += count;
}

uint32_t sequences_cells_used(const struct sequences *s) {
    uint32_t used = 0;
    for (uint32_t i = 0; i < s->model->slots; i++) {
        used += s->slots[i].len - s->slots[i].shared;
    }
    return used;
}
