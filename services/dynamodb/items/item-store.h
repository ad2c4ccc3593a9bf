/* services/dynamodb/items/item-store.h - where items lie, and the one way to change them.
 *
 * An item's key in the store is
 *
 *   "dynamodb.item"  incarnation  hash32(hash key)  hash key  range key
 *
 * hash32 is four raw bytes: items with the same partition key lie together in the order of their
 * range keys, and the partitions lie in an order that spreads evenly, so that a segment of a
 * parallel scan is a range of keys. The value is the item, see item-codec.h.
 *
 * Every write of every operation goes through item_write, so that indexes and streams change in the
 * same transaction as the item, whoever wrote it. */
#ifndef SERVICES_DYNAMODB_ITEMS_ITEM_STORE_H
#define SERVICES_DYNAMODB_ITEMS_ITEM_STORE_H

#include "services/dynamodb/changes/change-log.h"
#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/tables/definition.h"
#include "shared/store/store.h"

/* The item whose key attributes are those of `key`. ERR_NOT_FOUND. `for_update`: the caller writes
 * what depends on it, or on its absence. */
MUST_CHECK enum err item_read(struct txn *txn, struct arena *a,
                              const struct table_definition *table, const struct attribute_map *key,
                              bool for_update, struct attribute_map *item);

/* Replace `old` (NULL: there was none, or nobody depends on it, see item_needs_old) by `new` (NULL:
 * delete). Both are canonical, valid for the table, and have the same key. */
MUST_CHECK enum err item_write(struct txn *txn, struct arena *a,
                               const struct table_definition *table,
                               const struct attribute_map *old, const struct attribute_map *new);

/* The same for a change that is not a client's. */
MUST_CHECK enum err item_write_as(struct txn *txn, struct arena *a,
                                  const struct table_definition *table, enum writer writer,
                                  const struct attribute_map *old, const struct attribute_map *new);

/* Must item_write be given the true old item? */
bool item_needs_old(const struct table_definition *table);

/* Keys. `schema` is the table's or an index's; its attributes are all in `item`. */
void key_add_hash(struct buf *key, const struct key_schema *schema,
                  const struct attribute_map *item);
void key_add_value(struct buf *key, const struct attribute_value *v);
struct str item_key(struct arena *a, const struct table_definition *table,
                    const struct attribute_map *item);

/* What the keys of all items of a table begin with. */
struct str item_prefix(struct arena *a, const struct table_definition *table);

/* Delete what is left of a table but its journal of changes, which its streams still show for a
 * day. Not in a transaction; may be repeated. */
MUST_CHECK enum err item_drop_all(struct store *store, struct arena *a, uint64_t incarnation);

#endif
