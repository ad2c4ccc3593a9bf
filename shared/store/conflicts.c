#include "shared/store/conflicts.h"

#include <stdio.h>

enum {
    PLACE_BITS =
        17, /* 1 MiB: at 64 commits at once of 5 keys each, 1 in 80 runs twice for nothing */
    SET_MIN = 64,
    SET_KEPT_MAX = 1024, /* larger sets are not worth clearing */

    /* The low bits of a slot; the rest is the hash. */
    USED = 1,
    WRITTEN = 2,
};

static void *zeroed(size_t count) {
    void *p = calloc(count, sizeof(uint64_t));
    if (p == NULL) {
        fprintf(stderr, "brume: out of memory (%zu bytes)\n", count * sizeof(uint64_t));
        abort();
    }
    return p;
}

void key_set_clear(struct key_set *set) {
    if (set->count == 0) return;
    if (set->capacity > SET_KEPT_MAX) {
        key_set_free(set);
        return;
    }
    memset(set->slots, 0, set->capacity * sizeof *set->slots);
    set->count = 0;
}

void key_set_free(struct key_set *set) {
    free(set->slots);
    *set = (struct key_set){0};
}

static uint64_t slot_of(struct str key) {
    return (str_hash(key) & ~(uint64_t)(USED | WRITTEN)) | USED;
}

/* FNV's high bits are the weaker ones: mix before cutting. */
static size_t place_of(uint64_t slot, int bits) {
    return (size_t)((slot & ~(uint64_t)(USED | WRITTEN)) * 0x9e3779b97f4a7c15u >> (64 - bits));
}

/* The place of `slot`, written or not, or the free one where it would stand. */
static uint64_t *find(const struct key_set *set, uint64_t slot) {
    size_t mask = set->capacity - 1;
    size_t i = place_of(slot, 32) & mask;
    while (set->slots[i] != 0 && (set->slots[i] & ~(uint64_t)WRITTEN) != slot)
        i = (i + 1) & mask;
    return &set->slots[i];
}

static void grow(struct key_set *set) {
    struct key_set bigger = {.capacity = set->capacity == 0 ? SET_MIN : set->capacity * 2};
    bigger.slots = zeroed(bigger.capacity);
    bigger.count = set->count;
    for (size_t i = 0; i < set->capacity; i++) {
        uint64_t slot = set->slots[i];
        if (slot != 0) *find(&bigger, slot & ~(uint64_t)WRITTEN) = slot;
    }
    key_set_free(set);
    *set = bigger;
}

void key_set_add(struct key_set *set, struct str key, bool written) {
    if (set->count * 2 >= set->capacity) grow(set);
    uint64_t slot = slot_of(key);
    uint64_t *at = find(set, slot);
    if (*at == 0) set->count++;
    *at |= slot | (written ? WRITTEN : 0);
}

bool key_set_may_have_written(const struct key_set *set, struct str key) {
    return set->count > 0 && (*find(set, slot_of(key)) & WRITTEN) != 0;
}

void conflicts_init(struct conflicts *c) {
    c->newest = zeroed((size_t)1 << PLACE_BITS);
}

void conflicts_free(struct conflicts *c) {
    free(c->newest);
    c->newest = NULL;
}

static _Atomic uint64_t *newest_of(const struct conflicts *c, uint64_t slot) {
    return &c->newest[place_of(slot, PLACE_BITS)];
}

bool conflicts_found(const struct conflicts *c, const struct key_set *keys, uint64_t since) {
    if (keys->count == 0) return false;
    for (size_t i = 0; i < keys->capacity; i++) {
        uint64_t slot = keys->slots[i];
        if (slot != 0 && atomic_load(newest_of(c, slot)) > since) return true;
    }
    return false;
}

void conflicts_note(struct conflicts *c, const struct key_set *keys, uint64_t now) {
    if (keys->count == 0) return;
    for (size_t i = 0; i < keys->capacity; i++) {
        uint64_t slot = keys->slots[i];
        if (slot & WRITTEN) atomic_store_explicit(newest_of(c, slot), now, memory_order_release);
    }
}

uint64_t conflicts_newest(const struct conflicts *c, struct str key) {
    return atomic_load(newest_of(c, slot_of(key)));
}
