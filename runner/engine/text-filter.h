/* runner/engine/text-filter.h - from the bytes of tokens to text that may go out.
 *
 * A token can end inside a character, and several tokens together can spell a stop sequence. The
 * filter holds back what is not decided yet, so that everything it lets through is well-formed
 * UTF-8 and never part of a stop sequence. Bytes that are no UTF-8 become U+FFFD.
 *
 * The state of each stop sequence is the length of its longest prefix that ends the text so far
 * (Knuth, Morris, Pratt): a byte costs a bounded number of steps per stop sequence, whatever they
 * are. Memory comes from the arena. One thread. */
#ifndef RUNNER_ENGINE_TEXT_FILTER_H
#define RUNNER_ENGINE_TEXT_FILTER_H

#include "shared/base/buf.h"

struct text_stop {
    struct str text;
    uint16_t *fallback; /* at i: length of the longest proper prefix that ends text[0..i] */
    uint16_t matched;
};

enum { TEXT_FILTER_HELD_MAX = 1 << 20, TEXT_FILTER_STOP_MAX = 65535 };

struct text_filter {
    struct text_stop *stops;
    size_t stop_count;
    unsigned char partial[4]; /* of a character that is not whole */
    size_t partial_len;
    struct buf held; /* text that may become a stop sequence */
    size_t found;    /* index of the stop sequence, SIZE_MAX while there is none */
};

/* `stops` are copied; each has 1 to TEXT_FILTER_STOP_MAX bytes. */
void text_filter_init(struct text_filter *f, struct arena *a, const struct str *stops,
                      size_t count);

/* The next bytes. Text that is decided is appended to `out`. True when a stop sequence is found:
 * then the text ends before it, and the filter takes no more. */
bool text_filter_add(struct text_filter *f, struct str bytes, struct buf *out);

/* The end without a stop sequence: what was held back goes out. */
void text_filter_finish(struct text_filter *f, struct buf *out);

#endif
