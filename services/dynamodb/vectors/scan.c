#include "services/dynamodb/vectors/scan.h"

#include <float.h>
#include <math.h>

#include "services/dynamodb/vectors/entries.h"
#include "shared/store/tuple.h"

enum { CACHED_BYTES_MAX = 16 * 1024 * 1024 };

static void set_filters(struct vector_search *s, struct arena *a,
                        const struct search_terms *terms) {
    for (size_t i = 0; i < s->index->search_count; i++) {
        const struct search_attribute *attribute = &s->index->search[i];
        if (attribute->hash) continue;
        const struct attribute_value *v = search_terms_find(terms, attribute->name);
        if (v != NULL) s->filter[s->filter_count] = vector_filter_bytes(a, v);
        s->filter_count++;
    }
}

static const struct attribute_value *partition(const struct vector_index *index,
                                               const struct search_terms *terms) {
    for (size_t i = 0; i < index->search_count; i++) {
        if (index->search[i].hash) return search_terms_find(terms, index->search[i].name);
    }
    return NULL;
}

void vector_search_init(struct vector_search *s, struct arena *a,
                        const struct table_definition *table, const struct vector_index *index,
                        const float *vector, const struct search_terms *terms) {
    size_t n = (size_t)index->dimensions;
    double *query = arena_array(a, double, n);
    for (size_t i = 0; i < n; i++)
        query[i] = (double)vector[i];
    *s = (struct vector_search){
        .index = index, .kernels = kernels_best(), .query = query, .cached_max = CACHED_BYTES_MAX};
    s->query_square = s->kernels->dot(query, (const char *)vector, n).dot;
    s->prefix = vector_prefix(a, table, index, partition(index, terms));
    set_filters(s, a, terms);
}

/* ---- distances ---- */

/* A vector without a direction is at a right angle to all others, as on AWS. */
static double cosine(const struct vector_search *s, const char *vector, size_t n) {
    struct vector_sums sums = s->kernels->cosine(s->query, vector, n);
    double squares = s->query_square * sums.square;
    if (squares == 0) return 1;
    double distance = 1 - sums.dot / sqrt(squares);
    return distance < 0 ? 0 : distance > 2 ? 2 : distance;
}

double vector_distance(const struct vector_search *s, const char *vector) {
    size_t n = (size_t)s->index->dimensions;
    switch (s->index->distance) {
    case VECTOR_COSINE:
        return cosine(s, vector, n);
    case VECTOR_EUCLIDEAN:
        return s->kernels->difference(s->query, vector, n).square;
    case VECTOR_DOT_PRODUCT:
        break;
    }
    return -s->kernels->dot(s->query, vector, n).dot;
}

double vector_score(const struct vector_index *index, double distance) {
    double score = index->distance == VECTOR_EUCLIDEAN     ? sqrt(distance)
                   : index->distance == VECTOR_DOT_PRODUCT ? 0 - distance
                                                           : distance;
    const double max = (double)FLT_MAX;
    if (score > max) return max;
    return score < -max ? -max : (double)(float)score;
}

/* ---- entries ---- */

static bool passes(const struct vector_search *s, struct str filters) {
    for (size_t i = 0; i < s->filter_count; i++) {
        if (!str_is_set(s->filter[i])) continue;
        if (!str_eq(vector_filter_at(filters, i), s->filter[i])) return false;
    }
    return true;
}

static enum err look_at(const struct vector_search *s, struct str key, struct str value,
                        struct nearest *best) {
    size_t vector = vector_bytes(s->index);
    if (value.len < vector + ENTRY_LENGTH_BYTES) return ERR_CORRUPT;
    if (!passes(s, str_skip(value, vector + ENTRY_LENGTH_BYTES))) return ERR_OK;
    double distance = vector_distance(s, value.ptr);
    if (nearest_wants(best, distance)) nearest_add(best, distance, str_skip(key, s->prefix.len));
    return ERR_OK;
}

/* About `max` bytes of entries; `last` gets the key of the last one. ERR_NOT_FOUND: that was all.
 */
static enum err scan_part(const struct vector_search *s, struct txn_cursor *cursor, size_t max,
                          struct buf *last, struct nearest *best) {
    struct str key, value;
    for (size_t read = 0; read < max; read += value.len) {
        TRY(txn_cursor_next(cursor, &key, &value));
        TRY(look_at(s, key, value, best));
    }
    buf_add(last, key);
    return ERR_OK;
}

/* The beginning of an index stays in the cache; of a large one the rest is only read through. */
enum err vector_scan(struct txn *txn, struct arena *a, const struct vector_search *s,
                     struct nearest *best) {
    struct str to = tuple_prefix_end(a, s->prefix);
    struct buf last = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    struct txn_cursor *cursor;
    TRY(txn_cursor_open(txn, s->prefix, to, false, &cursor));
    enum err err = scan_part(s, cursor, s->cached_max, &last, best);
    txn_cursor_close(cursor);
    if (err == ERR_OK) {
        buf_add_char(&last, '\0'); /* behind the last one */
        TRY(txn_cursor_open_once(txn, buf_str(&last), to, &cursor));
        err = scan_part(s, cursor, SIZE_MAX, &last, best);
        txn_cursor_close(cursor);
    }
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}
