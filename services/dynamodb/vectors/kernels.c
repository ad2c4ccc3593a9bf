#include "services/dynamodb/vectors/kernels.h"

#include <string.h>

#include "shared/base/compiler.h"

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "vectors are stored little-endian");
_Static_assert(sizeof(float) == 4 && sizeof(double) == 8, "IEEE 754");

enum { LANES = 8, STEP = 2 * LANES };

/* GCC's and Clang's portable vectors: what the target lacks becomes several narrower operations. */
typedef float floats __attribute__((vector_size(LANES * sizeof(float))));
typedef double doubles __attribute__((vector_size(LANES * sizeof(double))));

#define INLINE static inline __attribute__((always_inline))

INLINE double sum(const doubles *a, const doubles *b) {
    doubles both = *a + *b;
    double total = 0;
    for (size_t i = 0; i < LANES; i++)
        total += both[i];
    return total;
}

INLINE void load(const char *at, doubles *to) {
    floats narrow;
    memcpy(&narrow, at, sizeof narrow);
    *to = __builtin_convertvector(narrow, doubles);
}

INLINE double load_one(const char *at) {
    float v;
    memcpy(&v, at, sizeof v);
    return (double)v;
}

/* The three sums share this loop; the compiler drops what a caller does not want. */
INLINE struct vector_sums walk(const double *query, const char *vector, size_t n, bool difference) {
    doubles dot[2] = {{0}, {0}}, square[2] = {{0}, {0}};
    size_t i = 0;
    for (; i + STEP <= n; i += STEP) {
        for (size_t half = 0; half < 2; half++) {
            doubles q, v;
            memcpy(&q, query + i + half * LANES, sizeof q);
            load(vector + (i + half * LANES) * sizeof(float), &v);
            doubles d = difference ? q - v : v;
            dot[half] += q * v;
            square[half] += d * d;
        }
    }
    struct vector_sums s = {sum(&dot[0], &dot[1]), sum(&square[0], &square[1])};
    for (; i < n; i++) {
        double v = load_one(vector + i * sizeof(float)), d = difference ? query[i] - v : v;
        s.dot += query[i] * v;
        s.square += d * d;
    }
    return s;
}

#define KERNELS(suffix, attributes)                                                                \
    attributes static struct vector_sums dot_##suffix(const double *q, const char *v, size_t n) {  \
        return (struct vector_sums){.dot = walk(q, v, n, false).dot};                              \
    }                                                                                              \
    attributes static struct vector_sums cosine_##suffix(const double *q, const char *v,           \
                                                         size_t n) {                               \
        return walk(q, v, n, false);                                                               \
    }                                                                                              \
    attributes static struct vector_sums difference_##suffix(const double *q, const char *v,       \
                                                             size_t n) {                           \
        return (struct vector_sums){.square = walk(q, v, n, true).square};                         \
    }

#define SET(suffix, words)                                                                         \
    { words, dot_##suffix, cosine_##suffix, difference_##suffix }

KERNELS(plain, )

#if defined(__x86_64__)

KERNELS(avx2, __attribute__((target("avx2,fma"))))
KERNELS(avx512, __attribute__((target("avx512f,avx512dq,avx2,fma"))))

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
