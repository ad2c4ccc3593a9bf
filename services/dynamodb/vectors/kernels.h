/* services/dynamodb/vectors/kernels.h - sums over the coordinates of two vectors, for distances.
 *
 * Stored vectors are 32-bit floats, little-endian, at any address; all arithmetic is done in double
 * precision, so that nothing overflows and what is nearer is ranked nearer. There is one form of
 * the loops, compiled for the processors that there are: kernels_best() chooses when a search
 * begins. Sums of the same numbers by the same set of kernels are equal to the last bit. Any
 * thread. */
#ifndef SERVICES_DYNAMODB_VECTORS_KERNELS_H
#define SERVICES_DYNAMODB_VECTORS_KERNELS_H

#include <stdbool.h>
#include <stddef.h>

struct vector_sums {
    double dot;    /* of query and vector */
    double square; /* of the vector with itself, or of the difference */
};

/* `vector` has `n` floats, `query` as many doubles. */
typedef struct vector_sums vector_kernel(const double *query, const char *vector, size_t n);

struct vector_kernels {
    const char *name;
    vector_kernel *dot;        /* only .dot */
    vector_kernel *cosine;     /* both; .square of the vector with itself */
    vector_kernel *difference; /* only .square, of the difference */
};

/* Those for the processor that this runs on. */
const struct vector_kernels *kernels_best(void);

/* All that this processor can run, from the plainest on, for tests; NULL behind the last. */
const struct vector_kernels *kernels_at(size_t i);

#endif
