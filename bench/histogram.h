/* bench/histogram.h - latencies in buckets that are at most 1 % wide, so that a run of any length
 * needs the same memory. Plain data; one thread. */
#ifndef BENCH_HISTOGRAM_H
#define BENCH_HISTOGRAM_H

#include <stdint.h>

enum {
    HISTOGRAM_PRECISION = 7, /* bits: 128 buckets for each doubling */
    HISTOGRAM_BUCKETS = (64 - HISTOGRAM_PRECISION + 1) << HISTOGRAM_PRECISION,
};

struct histogram {
    uint64_t count, sum_ns, max_ns;
    uint32_t buckets[HISTOGRAM_BUCKETS];
};

void histogram_clear(struct histogram *h);
void histogram_add(struct histogram *h, uint64_t ns);
void histogram_merge(struct histogram *h, const struct histogram *other);

/* The latency that `share` (0 to 1) of the values do not exceed; 0 when there are none. */
uint64_t histogram_quantile(const struct histogram *h, double share);

#endif
