#include "services/dynamodb/vectors/nearest.h"

#include <stdlib.h>

void nearest_init(struct nearest *n, struct arena *a, size_t max) {
    ASSERT(max > 0 && max <= NEAREST_MAX);
    *n = (struct nearest){.arena = a, .max = max};
}

static int compare(const void *x, const void *y) {
    const struct neighbour *a = x, *b = y;
    if (a->distance != b->distance) return a->distance < b->distance ? -1 : 1;
    return (a->order > b->order) - (a->order < b->order);
}

static void swap(struct neighbour *x, struct neighbour *y) {
    struct neighbour t = *x;
    *x = *y;
    *y = t;
}

static void rise(struct nearest *n, size_t i) {
    while (i > 0 && compare(&n->heap[i], &n->heap[(i - 1) / 2]) > 0) {
        swap(&n->heap[i], &n->heap[(i - 1) / 2]);
        i = (i - 1) / 2;
    }
}

static void sink(struct nearest *n) {
    size_t i = 0;
    for (;;) {
        size_t worst = i;
        for (size_t child = 2 * i + 1; child <= 2 * i + 2 && child < n->count; child++) {
            if (compare(&n->heap[child], &n->heap[worst]) > 0) worst = child;
        }
        if (worst == i) return;
        swap(&n->heap[i], &n->heap[worst]);
        i = worst;
    }
}

static void set(struct nearest *n, struct neighbour *to, double distance, struct str key) {
    if (to->capacity < key.len) {
        to->key = arena_alloc_raw(n->arena, key.len);
        to->capacity = key.len;
    }
    if (key.len > 0) memcpy(to->key, key.ptr, key.len);
    to->key_len = key.len;
    to->distance = distance;
    to->order = n->arrived++;
}

void nearest_add(struct nearest *n, double distance, struct str key) {
    if (!nearest_wants(n, distance)) return;
    if (n->count < n->max) {
        set(n, &n->heap[n->count], distance, key);
        rise(n, n->count++);
        return;
    }
    set(n, &n->heap[0], distance, key);
    sink(n);
}

void nearest_sort(struct nearest *n) {
    qsort(n->heap, n->count, sizeof n->heap[0], compare);
}
