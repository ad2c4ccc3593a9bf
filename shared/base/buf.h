/* shared/base/buf.h - bytes that grow, up to a maximum that is set when the buffer is made.
 *
 * A buffer owns its memory, from malloc or from an arena. Growing past the maximum sets `failed`
 * and drops what does not fit: writers append without checking, and the owner asks buf_ok() once at
 * the end. Used by one thread at a time. */
#ifndef SHARED_BASE_BUF_H
#define SHARED_BASE_BUF_H

#include "shared/base/arena.h"
#include "shared/base/str.h"

struct buf {
    char *ptr;
    size_t len, capacity;
    size_t max;          /* bytes */
    struct arena *arena; /* NULL: malloc, and buf_free() is due */
    bool failed;         /* something did not fit into `max` */
};

/* Owned by the caller, who calls buf_free. */
static inline struct buf buf_on_heap(size_t max) {
    return (struct buf){.max = max};
}

/* Dies with the arena. */
static inline struct buf buf_in_arena(struct arena *a, size_t max) {
    return (struct buf){.max = max, .arena = a};
}

void buf_free(struct buf *b);

static inline void buf_clear(struct buf *b) {
    b->len = 0;
    b->failed = false;
}

static inline bool buf_ok(const struct buf *b) {
    return !b->failed;
}

static inline struct str buf_str(const struct buf *b) {
    return str_n(b->ptr ? b->ptr : "", b->len);
}

/* Room for `n` more bytes, to be written at the returned place and counted with buf_advance.
 * NULL, and `failed`, when the maximum does not allow it. */
char *buf_reserve(struct buf *b, size_t n);

static inline void buf_advance(struct buf *b, size_t n) {
    ASSERT(b->len + n <= b->capacity);
    b->len += n;
}

void buf_add(struct buf *b, struct str s);
void buf_add_char(struct buf *b, char c);
void buf_add_c(struct buf *b, const char *c);
void buf_printf(struct buf *b, const char *format, ...) PRINTF(2, 3);
void buf_add_u64(struct buf *b, uint64_t value); /* decimal */
void buf_add_i64(struct buf *b, int64_t value);  /* decimal */

/* Big-endian, as on the wire. */
void buf_add_be16(struct buf *b, uint16_t value);
void buf_add_be32(struct buf *b, uint32_t value);
void buf_add_be64(struct buf *b, uint64_t value);

/* Take `n` bytes off the front. */
void buf_consume(struct buf *b, size_t n);

#endif
