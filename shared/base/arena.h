/* shared/base/arena.h - memory that is freed all at once.
 *
 * Everything one request needs comes from its arena and dies with it; nobody frees a piece.
 * Allocation does not fail: when the system has no memory left, the process ends with a message.
 * An arena is used by one thread at a time. */
#ifndef SHARED_BASE_ARENA_H
#define SHARED_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

#include "shared/base/str.h"

struct arena_block;

struct arena {
    struct arena_block *blocks; /* newest first; NULL until the first allocation */
    char *next, *end;           /* free part of the newest block */
    size_t total;               /* bytes taken from the system */
};

/* A zeroed `struct arena` is ready for use. */
void arena_free(struct arena *a);

/* As arena_free, but the oldest block is kept for the next use. */
void arena_reset(struct arena *a);

/* `size` zeroed bytes, aligned for any type. `size` may be 0: the pointer is then valid. */
void *arena_alloc(struct arena *a, size_t size);

/* Not zeroed: for bytes that are written at once. */
void *arena_alloc_raw(struct arena *a, size_t size);

/* Give the piece at `p`, which has `size` bytes (not 0), `larger` bytes where it stands. False, and
 * nothing changed: it is not the newest piece, or its block is full. */
bool arena_extend(struct arena *a, const void *p, size_t size, size_t larger);

/* `count * size` zeroed bytes; ends the process if that overflows. */
void *arena_alloc_array(struct arena *a, size_t count, size_t size);

#define arena_new(a, T)      ((T *)arena_alloc((a), sizeof(T)))
#define arena_array(a, T, n) ((T *)arena_alloc_array((a), (n), sizeof(T)))

/* Copies in the arena. The copy of a view is followed by a NUL byte that is not counted. */
struct str arena_str(struct arena *a, struct str s);
const char *arena_cstr(struct arena *a, struct str s);
struct str arena_printf(struct arena *a, const char *format, ...) PRINTF(2, 3);
struct str arena_vprintf(struct arena *a, const char *format, va_list args) PRINTF(2, 0);
struct str arena_concat(struct arena *a, const struct str *pieces, size_t count);
struct str arena_lower(struct arena *a, struct str s);

/* `ARENA_CONCAT(a, x, STR(":"), y)` */
#define ARENA_CONCAT(a, ...)                                                                       \
    arena_concat((a), (const struct str[]){__VA_ARGS__},                                           \
                 sizeof((const struct str[]){__VA_ARGS__}) / sizeof(struct str))

/* Make room for one more item in a growing array that lives in the arena: returns `items`, moved
 * if it had to grow. `*capacity` starts at 0. */
void *arena_grow(struct arena *a, void *items, size_t count, size_t *capacity, size_t item_size);

#endif
