#include "shared/store/row-cache.h"

#include <stdlib.h>

void row_cache_init(struct row_cache *c) {
    *c = (struct row_cache){0};
    for (size_t i = 0; i < ROW_CACHE_PLACES; i++)
        mutex_init(&c->places[i].lock);
}

void row_cache_deinit(struct row_cache *c) {
    for (size_t i = 0; i < ROW_CACHE_PLACES; i++) {
        free(c->places[i].bytes);
        mutex_deinit(&c->places[i].lock);
    }
}

/* FNV's high bits are the weaker ones: mix before cutting. */
static struct row_place *place_of(struct row_cache *c, struct str key) {
    uint64_t mixed = str_hash(key) * 0x9e3779b97f4a7c15u;
    return &c->places[(mixed >> 32) % ROW_CACHE_PLACES];
}

bool row_cache_get(struct row_cache *c, struct arena *a, struct str key, uint64_t changed,
                   struct str *value) {
    struct row_place *p = place_of(c, key);
    DEFER(mutex_release) struct mutex *held = mutex_acquire(&p->lock);
    (void)held;
    bool here = p->key_len > 0 && changed <= p->began && str_eq(key, str_n(p->bytes, p->key_len));
    if (here) *value = arena_str(a, str_n(p->bytes + p->key_len, p->value_len));
    return here;
}

static void make_room(struct row_place *p, size_t len) {
    if (len <= p->capacity) return;
    free(p->bytes);
    p->bytes = malloc(len);
    ASSERT(p->bytes != NULL);
    p->capacity = len;
}

void row_cache_put(struct row_cache *c, struct str key, struct str value, uint64_t began) {
    size_t len = key.len + value.len;
    if (len > ROW_CACHE_BYTES_MAX) return;

    struct row_place *p = place_of(c, key);
    DEFER(mutex_release) struct mutex *held = mutex_acquire(&p->lock);
    (void)held;
    make_room(p, len);
    p->key_len = key.len;
    p->value_len = value.len;
    p->began = began;
    if (key.len > 0) memcpy(p->bytes, key.ptr, key.len);
    if (value.len > 0) memcpy(p->bytes + key.len, value.ptr, value.len);
}

void row_cache_clear(struct row_cache *c) {
    for (size_t i = 0; i < ROW_CACHE_PLACES; i++) {
        struct row_place *p = &c->places[i];
        DEFER(mutex_release) struct mutex *held = mutex_acquire(&p->lock);
        (void)held;
        p->key_len = 0;
    }
}
