/* services/dynamodb/vectors/scan.h - look at every vector of an index, or of one partition of it,
 * and keep the nearest. The search is exact, and takes no more memory than what it finds. */
#ifndef SERVICES_DYNAMODB_VECTORS_SCAN_H
#define SERVICES_DYNAMODB_VECTORS_SCAN_H

#include "services/dynamodb/vectors/kernels.h"
#include "services/dynamodb/vectors/nearest.h"
#include "services/dynamodb/vectors/search-condition.h"

struct vector_search {
    const struct vector_index *index;
    const struct vector_kernels *kernels;
    const double *query; /* as many as the index has dimensions */
    double query_square;
    struct str prefix;                     /* of the keys of the entries to look at */
    struct str filter[SEARCH_FILTERS_MAX]; /* as they must stand in an entry; absent: any */
    size_t filter_count;
    size_t cached_max; /* bytes of entries that may stay in the store's cache */
};

/* `vector` is the query, `terms` fit the index. */
void vector_search_init(struct vector_search *s, struct arena *a,
                        const struct table_definition *table, const struct vector_index *index,
                        const float *vector, const struct search_terms *terms);

/* Keys in `best` are those of the entries, without the prefix. */
MUST_CHECK enum err vector_scan(struct txn *txn, struct arena *a, const struct vector_search *s,
                                struct nearest *best);

/* How far a stored vector is, the smaller the nearer; and the score that AWS answers for it, which
 * is rounded to a 32-bit float and never infinite. */
double vector_distance(const struct vector_search *s, const char *vector);
double vector_score(const struct vector_index *index, double distance);

#endif
