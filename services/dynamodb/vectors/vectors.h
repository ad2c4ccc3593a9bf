/* services/dynamodb/vectors/vectors.h - vector indexes, as the rest of the service sees them: a
 * table has up to five, and SearchVectors (search-vectors.c) finds what is nearest in one.
 *
 * Facts: AWS developer guide, "Vector search", and what was measured of AWS since August 2026 (the
 * parity suite for DynamoDB). Where guide and measurement differ, the measurement counts. */
#ifndef SERVICES_DYNAMODB_VECTORS_VECTORS_H
#define SERVICES_DYNAMODB_VECTORS_VECTORS_H

#include "services/dynamodb/jobs.h"
#include "shared/aws/gen/dynamodb.h"

/* ---- definitions ---- */

/* Read CreateTable's VectorIndexes into `table`, whose other members are there already. Absent, or
 * AWS's message for the first rule that is broken. */
MUST_CHECK struct str vectors_create(struct arena *a, struct table_definition *table,
                                     const struct dynamodb_vector_index_list *list);

/* Do UpdateTable's VectorIndexUpdates to `table`, which the caller stores, and put the jobs that
 * follow. Any error but those of the store: call->error is set. */
MUST_CHECK enum err vectors_update_table(struct txn *txn, struct call *call,
                                         const struct dynamodb_update_table_in *in,
                                         struct table_definition *table);

/* Give `member`, the same table in another region, the indexes of `table`: those that it lacks are
 * added and filled by jobs, those that `table` lacks go. The caller stores it. */
MUST_CHECK enum err vectors_sync(struct txn *txn, struct arena *a,
                                 const struct table_definition *table,
                                 struct table_definition *member);

/* The index called `name`, or NULL. */
const struct vector_index *vector_find(const struct table_definition *table, struct str name);

/* Is an attribute in a search schema, so that its definition is used? */
bool vectors_use_attribute(const struct table_definition *table, struct str name);

/* An index that is added to a table is provisioned first, then filled, then ready. Here that takes
 * a few seconds by the virtual clock, so that clients which watch it see every step; one that is
 * made with its table is ready at once. */
enum vector_phase { VECTOR_ACTIVE, VECTOR_ALLOCATING, VECTOR_BACKFILLING };

enum {
    VECTOR_ALLOCATION_MS = 2000,
    VECTOR_BACKFILL_MS = 5000, /* at least; clients look every five seconds */
};

enum vector_phase vector_phase(const struct vector_index *index, int64_t now_ms);

/* Is one of them not ready? Then there can be no other change of indexes. */
bool vectors_in_progress(const struct table_definition *table, int64_t now_ms);

/* DeleteTable has to wait for that too. ERR_DENIED: call->error is set. */
MUST_CHECK enum err vectors_check_delete(struct call *call, const struct table_definition *table);

/* ---- descriptions ---- */

/* Fill in how many entries there are, and their size, for vectors_describe. */
MUST_CHECK enum err vectors_count(struct txn *txn, struct arena *a, struct table_definition *table);

/* `status` is the table's: "CREATING", "ACTIVE", …. */
void vectors_describe(struct call *call, const struct table_definition *table, struct str status,
                      struct dynamodb_table_description *description);

/* `status`, or "UPDATING" while an index is being provisioned. */
struct str vectors_table_status(const struct table_definition *table, struct str status,
                                int64_t now_ms);

/* ---- items ---- */

/* An item that is to be stored fits the indexes: absent, or AWS's message. With `old` only what
 * differs from it is checked: what was there before the index may stay as it is. */
MUST_CHECK struct str vectors_check_item(struct arena *a, const struct table_definition *table,
                                         const struct attribute_map *old,
                                         const struct attribute_map *item);

/* Called by item_write: `old` NULL: inserted; `new` NULL: removed. */
MUST_CHECK enum err vectors_update(struct txn *txn, struct arena *a,
                                   const struct table_definition *table,
                                   const struct attribute_map *old,
                                   const struct attribute_map *new);

/* Bytes as AWS counts them for the change of one index's entry; 0 when it does not change. */
double vector_write_bytes(struct arena *a, const struct table_definition *table,
                          const struct vector_index *index, const struct attribute_map *old,
                          const struct attribute_map *new);

/* Bytes that a write of the item costs the table: a vector counts four for each dimension, whatever
 * its numbers. */
size_t vectors_billed_size(const struct table_definition *table, const struct attribute_map *item);

/* ---- jobs ---- */

job_fn vectors_fill; /* JOB_FILL_VECTORS: give an index its entries, and mark it done */
job_fn vectors_drop; /* JOB_DROP_VECTORS */

/* What the keys of all entries of a table begin with. */
struct str vectors_prefix(struct arena *a, uint64_t incarnation);

#endif
