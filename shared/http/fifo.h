/* shared/http/fifo.h - bytes that wait: added at the end, taken at the front.
 *
 * Owns its memory, from malloc; fifo_free is due. How much may wait is the user's rule. */
#ifndef SHARED_HTTP_FIFO_H
#define SHARED_HTTP_FIFO_H

#include "shared/base/str.h"

struct fifo {
    char *ptr;
    size_t start, end, capacity; /* what waits is at ptr[start..end) */
};

void fifo_free(struct fifo *f);

static inline struct str fifo_str(const struct fifo *f) {
    return str_n(f->ptr == NULL ? "" : f->ptr + f->start, f->end - f->start);
}

static inline size_t fifo_len(const struct fifo *f) {
    return f->end - f->start;
}

void fifo_add(struct fifo *f, struct str bytes);

/* Room for `n` more bytes, to be written at the returned place and counted with fifo_advance. */
char *fifo_reserve(struct fifo *f, size_t n);

static inline void fifo_advance(struct fifo *f, size_t n) {
    ASSERT(f->end + n <= f->capacity);
    f->end += n;
}

/* Drop `n` bytes at the front. Memory that once held a lot is given back with the last byte. */
void fifo_drop(struct fifo *f, size_t n);

/* Move at most `max` bytes to `to`; returns how many. */
size_t fifo_take(struct fifo *f, char *to, size_t max);

#endif
