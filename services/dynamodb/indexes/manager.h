/* services/dynamodb/indexes/manager.h - index entries follow the items they are made of.
 *
 *   "dynamodb.index"  incarnation  index id  hash32(index hash)  index hash…  index range…
 *                     hash32(base hash)  base hash  base range
 *
 * The base key at the end makes entries of equal index keys different. An item that lacks one of
 * the index's key attributes has no entry. The value is the projected item. Local and global
 * indexes are stored alike; both change in the transaction of the item, which is more than AWS
 * promises for global ones. */
#ifndef SERVICES_DYNAMODB_INDEXES_MANAGER_H
#define SERVICES_DYNAMODB_INDEXES_MANAGER_H

#include "services/dynamodb/tables/definition.h"

/* Called by item_write: `old` NULL: inserted; `new` NULL: removed. */
MUST_CHECK enum err indexes_update(struct txn *txn, struct arena *a,
                                   const struct table_definition *table,
                                   const struct attribute_map *old,
                                   const struct attribute_map *new);

/* Write the entry of an item that was there before the index. */
MUST_CHECK enum err index_add(struct txn *txn, struct arena *a,
                              const struct table_definition *table,
                              const struct index_definition *index,
                              const struct attribute_map *item);

/* Does an item with these attributes have an entry? Items that were there before the index may have
 * values that could not be written any more; they have none. */
bool index_covers(const struct index_definition *index, const struct attribute_map *item);

/* Are attributes of this name copied into the index? */
bool index_holds(const struct table_definition *table, const struct index_definition *index,
                 struct str name);

/* The attributes of `item` that the index holds. */
struct attribute_map index_project(struct arena *a, const struct table_definition *table,
                                   const struct index_definition *index,
                                   const struct attribute_map *item);

/* Key of the entry; the item is covered by the index. */
struct str index_key(struct arena *a, const struct table_definition *table,
                     const struct index_definition *index, const struct attribute_map *item);

/* What the keys of one index's entries, and of all of a table's, begin with. */
struct str index_prefix(struct arena *a, const struct table_definition *table,
                        const struct index_definition *index);
struct str indexes_prefix(struct arena *a, uint64_t incarnation);

/* Write units for the change of one index's entry (AWS developer guide, "Provisioned throughput
 * considerations for GSIs"): 0 when the entry does not change. */
double index_write_units(struct arena *a, const struct table_definition *table,
                         const struct index_definition *index, const struct attribute_map *old,
                         const struct attribute_map *new);

#endif
