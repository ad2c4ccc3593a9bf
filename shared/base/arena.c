#include "shared/base/arena.h"

#include <stdio.h>

enum { BLOCK_MIN = 4096, BLOCK_MAX = 1 << 20, ALIGN = 16 };

struct arena_block {
    struct arena_block *older;
    size_t size; /* of the data that follows */
    _Alignas(ALIGN) char data[];
};

static void *system_alloc(size_t size) {
    void *p = malloc(size);
    if (p == NULL) {
        fprintf(stderr, "brume: out of memory (%zu bytes)\n", size);
        abort();
    }
    return p;
}

static void use_block(struct arena *a, struct arena_block *b) {
    a->blocks = b;
    a->next = b->data;
    a->end = b->data + b->size;
}

static void add_block(struct arena *a, size_t need) {
    size_t size = a->blocks == NULL ? BLOCK_MIN : a->blocks->size * 2;
    if (size > BLOCK_MAX) size = BLOCK_MAX;
    if (size < need) size = need;

    struct arena_block *b = system_alloc(sizeof *b + size);
    b->older = a->blocks;
    b->size = size;
    a->total += size;
    use_block(a, b);
}

void arena_free(struct arena *a) {
    for (struct arena_block *b = a->blocks; b != NULL;) {
        struct arena_block *older = b->older;
        free(b);
        b = older;
    }
    *a = (struct arena){0};
}

void arena_reset(struct arena *a) {
    struct arena_block *b = a->blocks;
    while (b != NULL && b->older != NULL) {
        struct arena_block *older = b->older;
        a->total -= b->size;
        free(b);
        b = older;
    }
    if (b != NULL) use_block(a, b);
}

static size_t round_up(size_t size) {
    ASSERT(size <= SIZE_MAX / 2);
    return size == 0 ? ALIGN : (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
}

bool arena_extend(struct arena *a, const void *p, size_t size, size_t larger) {
    ASSERT(size > 0 && larger >= size);
    const char *end = (const char *)p + round_up(size);
    size_t more = round_up(larger) - round_up(size);
    if (end != a->next || (size_t)(a->end - a->next) < more) return false;
    a->next += more;
    return true;
}

void *arena_alloc_raw(struct arena *a, size_t size) {
    size_t rounded = round_up(size);
    if ((size_t)(a->end - a->next) < rounded) add_block(a, rounded);

    void *p = a->next;
    a->next += rounded;
    return p;
}

void *arena_alloc(struct arena *a, size_t size) {
    return memset(arena_alloc_raw(a, size), 0, size);
}

void *arena_alloc_array(struct arena *a, size_t count, size_t size) {
    size_t bytes = 0;
    bool overflow = __builtin_mul_overflow(count, size, &bytes);
    ASSERT(!overflow);
    return arena_alloc(a, bytes);
}

struct str arena_str(struct arena *a, struct str s) {
    if (s.ptr == NULL) return s;
    char *p = arena_alloc_raw(a, s.len + 1);
    memcpy(p, s.ptr, s.len);
    p[s.len] = '\0';
    return str_n(p, s.len);
}

const char *arena_cstr(struct arena *a, struct str s) {
    return s.ptr == NULL ? "" : arena_str(a, s).ptr;
}

struct str arena_vprintf(struct arena *a, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, again);
    va_end(again);
    ASSERT(len >= 0);

    char *p = arena_alloc_raw(a, (size_t)len + 1);
    (void)vsnprintf(p, (size_t)len + 1, format, args);
    return str_n(p, (size_t)len);
}

struct str arena_printf(struct arena *a, const char *format, ...) {
    va_list args;
    va_start(args, format);
    struct str s = arena_vprintf(a, format, args);
    va_end(args);
    return s;
}

struct str arena_concat(struct arena *a, const struct str *pieces, size_t count) {
    size_t len = 0;
    for (size_t i = 0; i < count; i++) {
        len += pieces[i].len;
    }
    char *p = arena_alloc_raw(a, len + 1), *to = p;
    for (size_t i = 0; i < count; i++) {
        if (pieces[i].len > 0) memcpy(to, pieces[i].ptr, pieces[i].len);
        to += pieces[i].len;
    }
    *to = '\0';
    return str_n(p, len);
}

struct str arena_lower(struct arena *a, struct str s) {
    char *p = arena_alloc_raw(a, s.len + 1);
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        p[i] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    p[s.len] = '\0';
    return str_n(p, s.len);
}

void *arena_grow(struct arena *a, void *items, size_t count, size_t *capacity, size_t item_size) {
    if (count < *capacity) return items;

    size_t bigger = *capacity == 0 ? 8 : *capacity * 2;
    void *moved = arena_alloc_array(a, bigger, item_size);
    if (count > 0) memcpy(moved, items, count * item_size);
    *capacity = bigger;
    return moved;
}
