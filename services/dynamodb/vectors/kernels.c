#include "services/dynamodb/vectors/kernels.h"

#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include "shared/base/compiler.h"

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "vectors are stored little-endian");
_Static_assert(sizeof(float) == 4 && sizeof(double) == 8, "IEEE 754");

static inline double coordinate(const char *at) {
    float v;
    memcpy(&v, at, sizeof v);
    return (double)v;
}

enum { SUMS = 4 }; /* at a time, which hides the latency of an addition */

/* Take the coordinates number i + k * lanes and on; `k` is a constant, so that the sums stay in
 * registers. */
#define TAKE(set, lanes, widen, k)                                                                 \
    do {                                                                                           \
        set##_doubles q, v, d;                                                                     \
        memcpy(&q, query + i + (k) * (lanes), sizeof q);                                           \
        widen(set, &v, vector + (i + (k) * (lanes)) * sizeof(float));                              \
        d = difference ? q - v : v;                                                                \
        dot##k += q * v;                                                                           \
        square##k += d * d;                                                                        \
    } while (0)

/* The loops for one kind of registers, over GCC's and Clang's portable vectors; the compiler drops
 * the sums that a caller does not want. */
#define KERNELS(set, lanes, widen, target)                                                         \
    typedef float set##_floats __attribute__((vector_size((lanes) * sizeof(float))));              \
    typedef double set##_doubles __attribute__((vector_size((lanes) * sizeof(double))));           \
                                                                                                   \
    target static inline __attribute__((always_inline)) struct vector_sums set##_walk(             \
        const double *query, const char *vector, size_t n, bool difference) {                      \
        set##_doubles dot0 = {0}, dot1 = {0}, dot2 = {0}, dot3 = {0};                              \
        set##_doubles square0 = {0}, square1 = {0}, square2 = {0}, square3 = {0};                  \
        size_t i = 0;                                                                              \
        for (; i + SUMS * (lanes) <= n; i += SUMS * (lanes)) {                                     \
            TAKE(set, lanes, widen, 0);                                                            \
            TAKE(set, lanes, widen, 1);                                                            \
            TAKE(set, lanes, widen, 2);                                                            \
            TAKE(set, lanes, widen, 3);                                                            \
        }                                                                                          \
        dot0 = (dot0 + dot1) + (dot2 + dot3);                                                      \
        square0 = (square0 + square1) + (square2 + square3);                                       \
        struct vector_sums s = {0};                                                                \
        for (size_t k = 0; k < (lanes); k++) {                                                     \
            s.dot += dot0[k];                                                                      \
            s.square += square0[k];                                                                \
        }                                                                                          \
        for (; i < n; i++) {                                                                       \
            double v = coordinate(vector + i * sizeof(float)), d = difference ? query[i] - v : v;  \
            s.dot += query[i] * v;                                                                 \
            s.square += d * d;                                                                     \
        }                                                                                          \
        return s;                                                                                  \
    }                                                                                              \
                                                                                                   \
    target static struct vector_sums set##_dot(const double *q, const char *v, size_t n) {         \
        return (struct vector_sums){.dot = set##_walk(q, v, n, false).dot};                        \
    }                                                                                              \
    target static struct vector_sums set##_cosine(const double *q, const char *v, size_t n) {      \
        return set##_walk(q, v, n, false);                                                         \
    }                                                                                              \
    target static struct vector_sums set##_difference(const double *q, const char *v, size_t n) {  \
        return (struct vector_sums){.square = set##_walk(q, v, n, true).square};                   \
    }

#define WIDEN(set, to, from)                                                                       \
    do {                                                                                           \
        set##_floats narrow;                                                                       \
        memcpy(&narrow, (from), sizeof narrow);                                                    \
        *(to) = __builtin_convertvector(narrow, set##_doubles);                                    \
    } while (0)

#define SET(set, words)                                                                            \
    { words, set##_dot, set##_cosine, set##_difference }

KERNELS(plain, 2, WIDEN, )

#if defined(__x86_64__)

/* GCC 12 takes this conversion apart when it is written as the others. */
#define WIDEN_AVX512(set, to, from)                                                                \
    (*(to) = (set##_doubles)_mm512_cvtps_pd(_mm256_loadu_ps((const float *)(const void *)(from))))

KERNELS(avx2, 4, WIDEN, __attribute__((target("avx2,fma"))))
KERNELS(avx512, 8, WIDEN_AVX512, __attribute__((target("avx512f,avx512dq,avx2,fma"))))

static const struct vector_kernels sets[] = {SET(plain, "plain"), SET(avx2, "AVX2"),
                                             SET(avx512, "AVX-512")};

static size_t usable(void) {
    bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    bool avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq");
    return avx2 && avx512 ? 3 : avx2 ? 2 : 1;
}

#else

static const struct vector_kernels sets[] = {SET(plain, "plain")};

static size_t usable(void) {
    return 1;
}

#endif

const struct vector_kernels *kernels_best(void) {
    return &sets[usable() - 1];
}

const struct vector_kernels *kernels_at(size_t i) {
    return i < usable() ? &sets[i] : NULL;
}
