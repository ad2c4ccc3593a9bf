/* bench/watch.h - looks for a mark in the bytes of an answer: when it came first, how often it
 * came, and the sum of the numbers that stood behind it. Plain data; one thread.
 *
 * It looks at the raw bytes, so a mark that is cut by the framing of two chunks is missed: servers
 * that stream send each event in one chunk. */
#ifndef BENCH_WATCH_H
#define BENCH_WATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct watch {
    const char *mark; /* no proper prefix of it, longer than one byte, may recur within it */
    size_t matched;
    bool in_number;
    uint64_t number, sum, count, first_ns;
};

void watch_begin(struct watch *w, const char *mark);
void watch_take(struct watch *w, const char *bytes, size_t length, uint64_t now_ns);

#endif
