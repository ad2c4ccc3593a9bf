#include "bench/histogram.h"

#include <string.h>

/* Values below 2^PRECISION have buckets of their own; above, the leading PRECISION bits after the
 * first one choose. */
static uint32_t bucket_of(uint64_t ns) {
    if (ns < (1u << HISTOGRAM_PRECISION)) return (uint32_t)ns;
    uint32_t shift = 63u - (uint32_t)__builtin_clzll(ns) - HISTOGRAM_PRECISION;
    return ((shift + 1) << HISTOGRAM_PRECISION) +
           (uint32_t)((ns >> shift) - (1u << HISTOGRAM_PRECISION));
}

static uint64_t lower_end(uint32_t bucket) {
    uint32_t octave = bucket >> HISTOGRAM_PRECISION;
    uint64_t rest = bucket & ((1u << HISTOGRAM_PRECISION) - 1);
    if (octave == 0) return rest;
    return (rest + (1u << HISTOGRAM_PRECISION)) << (octave - 1);
}

void histogram_clear(struct histogram *h) {
    memset(h, 0, sizeof *h);
}

void histogram_add(struct histogram *h, uint64_t ns) {
    h->count++;
    h->sum_ns += ns;
    if (ns > h->max_ns) h->max_ns = ns;
    h->buckets[bucket_of(ns)]++;
}

void histogram_merge(struct histogram *h, const struct histogram *other) {
    h->count += other->count;
    h->sum_ns += other->sum_ns;
    if (other->max_ns > h->max_ns) h->max_ns = other->max_ns;
    for (uint32_t i = 0; i < HISTOGRAM_BUCKETS; i++)
        h->buckets[i] += other->buckets[i];
}

uint64_t histogram_quantile(const struct histogram *h, double share) {
    uint64_t wanted = (uint64_t)(share * (double)h->count), seen = 0;
    for (uint32_t i = 0; i < HISTOGRAM_BUCKETS; i++) {
        seen += h->buckets[i];
        if (seen > wanted) return lower_end(i);
    }
    return h->max_ns;
}
