/* services/dynamodb/vectors/entries.h - where the vectors of an index lie.
 *
 *   "dynamodb.vector"  incarnation  index id  [hash32(search hash)  search hash]
 *                      hash32(base hash)  base hash  base range
 *
 * The search hash is there when the index's search schema has one. The rest of the key is that of
 * the item's own key behind its prefix (items/item-store.h): a search reads the item from there, in
 * the same snapshot, and so what is projected is stored only once. The value is
 *
 *   dimensions 32-bit floats, little-endian
 *   size of the entry as AWS counts it: four bytes, big-endian
 *   for each inline filter of the schema: four bytes with the length of what follows, plus one, or
 *   0 when the item lacks the attribute; then the value, encoded as in a key
 *
 * Values are equal when their encodings are, so that a filter is one comparison of bytes. */
#ifndef SERVICES_DYNAMODB_VECTORS_ENTRIES_H
#define SERVICES_DYNAMODB_VECTORS_ENTRIES_H

#include "services/dynamodb/tables/definition.h"

enum {
    SEARCH_FILTER_BYTES_MAX = 10240, /* of a value */
    ENTRY_LENGTH_BYTES = 4,
};

static inline size_t vector_bytes(const struct vector_index *index) {
    return (size_t)index->dimensions * sizeof(float);
}

/* The index's entries; with `hash`, those with this value of the search hash. */
struct str vector_prefix(struct arena *a, const struct table_definition *table,
                         const struct vector_index *index, const struct attribute_value *hash);

/* Does the item have an entry? Its vector is well-formed, and the search schema fits. */
bool vector_covers(const struct vector_index *index, const struct attribute_map *item);

/* The vector as floats. False: it is no list of so many numbers that are floats. */
bool vector_read(const struct vector_index *index, const struct attribute_value *v, float *to);

/* Does the index hold this attribute, besides or as its vector? */
bool vector_projects(const struct table_definition *table, const struct vector_index *index,
                     struct str name);

/* Write the entry of an item, if it has one. */
MUST_CHECK enum err vector_add(struct txn *txn, struct arena *a,
                               const struct table_definition *table,
                               const struct vector_index *index, const struct attribute_map *item);

/* A filter's value as it is in an entry: length and bytes. */
struct str vector_filter_bytes(struct arena *a, const struct attribute_value *v);

/* The inline filter number `i` of the schema in what follows the size in a value; absent: damaged.
 */
struct str vector_filter_at(struct str filters, size_t i);

#endif
