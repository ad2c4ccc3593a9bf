/* services/dynamodb/vectors/nearest.h - the best few of many: a bounded heap, worst on top. */
#ifndef SERVICES_DYNAMODB_VECTORS_NEAREST_H
#define SERVICES_DYNAMODB_VECTORS_NEAREST_H

#include "shared/base/arena.h"

enum { NEAREST_MAX = 100 };

struct neighbour {
    double distance; /* the smaller, the nearer */
    uint64_t order;  /* of arrival: of two that are equally near the first is kept, and first */
    char *key;       /* a copy, in `capacity` bytes of the arena that are used again */
    size_t key_len, capacity;
};

struct nearest {
    struct arena *arena;
    size_t max, count; /* max: 1 to NEAREST_MAX */
    uint64_t arrived;
    struct neighbour heap[NEAREST_MAX];
};

void nearest_init(struct nearest *n, struct arena *a, size_t max);

/* Could one at this distance be among the best? To be asked before the key is made. */
static inline bool nearest_wants(const struct nearest *n, double distance) {
    return n->count < n->max || distance < n->heap[0].distance;
}

void nearest_add(struct nearest *n, double distance, struct str key);

/* In order, nearest first; nothing can be added any more. */
void nearest_sort(struct nearest *n);

#endif
