#include "shared/http/fifo.h"

#include <stdio.h>

enum { CAPACITY_MIN = 1024, CAPACITY_KEPT = 16 * 1024 };

void fifo_free(struct fifo *f) {
    free(f->ptr);
    *f = (struct fifo){0};
}

static void grow(struct fifo *f, size_t need) {
    size_t capacity = f->capacity < CAPACITY_MIN ? CAPACITY_MIN : f->capacity * 2;
    if (capacity < need) capacity = need;
    char *p = realloc(f->ptr, capacity);
    if (p == NULL) {
        fprintf(stderr, "brume: out of memory (%zu bytes)\n", capacity);
        abort();
    }
    f->ptr = p;
    f->capacity = capacity;
}

char *fifo_reserve(struct fifo *f, size_t n) {
    size_t used = fifo_len(f);
    if (f->capacity - f->end < n && f->start > 0 && f->start >= used) {
        /* Moves no more bytes than were taken since the last move. */
        memmove(f->ptr, f->ptr + f->start, used);
        f->start = 0;
        f->end = used;
    }
    if (f->capacity - f->end < n) grow(f, f->end + n);
    return f->ptr + f->end;
}

void fifo_add(struct fifo *f, struct str bytes) {
    if (bytes.len == 0) return;
    memcpy(fifo_reserve(f, bytes.len), bytes.ptr, bytes.len);
    f->end += bytes.len;
}

void fifo_drop(struct fifo *f, size_t n) {
    ASSERT(n <= fifo_len(f));
    f->start += n;
    if (f->start < f->end) return;
    f->start = 0;
    f->end = 0;
    if (f->capacity > CAPACITY_KEPT) fifo_free(f);
}

size_t fifo_take(struct fifo *f, char *to, size_t max) {
    size_t n = fifo_len(f) < max ? fifo_len(f) : max;
    if (n > 0) memcpy(to, f->ptr + f->start, n);
    fifo_drop(f, n);
    return n;
}
