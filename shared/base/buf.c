#include "shared/base/buf.h"

#include <stdio.h>

enum { CAPACITY_MIN = 256 };

void buf_free(struct buf *b) {
    if (b->arena == NULL) free(b->ptr);
    *b = (struct buf){.max = b->max, .arena = b->arena};
}

static void grow_to(struct buf *b, size_t capacity) {
    bool in_place =
        b->arena != NULL && b->ptr != NULL && arena_extend(b->arena, b->ptr, b->capacity, capacity);
    if (in_place) {
        b->capacity = capacity;
        return;
    }
    if (b->arena != NULL) {
        char *p = arena_alloc_raw(b->arena, capacity);
        if (b->ptr != NULL) memcpy(p, b->ptr, b->len);
        b->ptr = p;
    } else {
        char *p = realloc(b->ptr, capacity);
        if (p == NULL) {
            fprintf(stderr, "brume: out of memory (%zu bytes)\n", capacity);
            abort();
        }
        b->ptr = p;
    }
    b->capacity = capacity;
}

char *buf_reserve(struct buf *b, size_t n) {
    if (UNLIKELY(n > b->max - b->len)) {
        b->failed = true;
        return NULL;
    }
    if (b->capacity - b->len < n || b->ptr == NULL) {
        size_t capacity = b->capacity < CAPACITY_MIN ? CAPACITY_MIN : b->capacity * 2;
        if (capacity < b->len + n) capacity = b->len + n;
        if (capacity > b->max) capacity = b->max;
        grow_to(b, capacity);
    }
    return b->ptr + b->len;
}

void buf_add(struct buf *b, struct str s) {
    if (s.len == 0) return;
    char *p = buf_reserve(b, s.len);
    if (p == NULL) return;
    memcpy(p, s.ptr, s.len);
    b->len += s.len;
}

void buf_add_char(struct buf *b, char c) {
    if (LIKELY(b->len < b->capacity)) { /* which is never above `max` */
        b->ptr[b->len++] = c;
        return;
    }
    buf_add(b, str_n(&c, 1));
}

void buf_add_c(struct buf *b, const char *c) {
    buf_add(b, str_c(c));
}

/* vsnprintf wants room for a NUL that is not counted, and so must not write to the buffer itself:
 * a text that just fits the maximum would fail. */
void buf_printf(struct buf *b, const char *format, ...) {
    char small[256], *text = small;
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(small, sizeof small, format, again);
    va_end(again);
    if (len >= (int)sizeof small) len = vasprintf(&text, format, args);
    va_end(args);
    ASSERT(len >= 0);

    buf_add(b, str_n(text, (size_t)len));
    if (text != small) free(text);
}

void buf_add_u64(struct buf *b, uint64_t value) {
    char digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + value % 10);
        value /= 10;
    } while (value != 0);
    buf_add(b, str_n(digits + at, sizeof digits - at));
}

void buf_add_i64(struct buf *b, int64_t value) {
    if (value < 0) buf_add_char(b, '-');
    buf_add_u64(b, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
}

void buf_add_be16(struct buf *b, uint16_t value) {
    unsigned char p[] = {(unsigned char)(value >> 8), (unsigned char)value};
    buf_add(b, str_n(p, sizeof p));
}

void buf_add_be32(struct buf *b, uint32_t value) {
    buf_add_be16(b, (uint16_t)(value >> 16));
    buf_add_be16(b, (uint16_t)value);
}

void buf_add_be64(struct buf *b, uint64_t value) {
    buf_add_be32(b, (uint32_t)(value >> 32));
    buf_add_be32(b, (uint32_t)value);
}

void buf_consume(struct buf *b, size_t n) {
    ASSERT(n <= b->len);
    if (n < b->len) memmove(b->ptr, b->ptr + n, b->len - n);
    b->len -= n;
}
