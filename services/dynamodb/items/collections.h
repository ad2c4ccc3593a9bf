/* services/dynamodb/items/collections.h - which item collections a request has written to
 * (ItemCollectionMetrics).
 *
 * Item collections, and their limit of 10 GB, exist in tables with local indexes only. Their size
 * is not counted here: the estimate is always the lowest range. */
#ifndef SERVICES_DYNAMODB_ITEMS_COLLECTIONS_H
#define SERVICES_DYNAMODB_ITEMS_COLLECTIONS_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* `wanted`: ReturnItemCollectionMetrics. */
bool collections_shown(struct str wanted, const struct table_definition *table);

/* The collection of an item, or of a key. */
struct dynamodb_item_collection_metrics collection_of(struct arena *a,
                                                      const struct table_definition *table,
                                                      const struct attribute_map *item);

/* Add it under its table's name, unless it is there. */
void collections_add(struct arena *a, struct dynamodb_item_collection_metrics_list_map *map,
                     struct str table_name, struct dynamodb_item_collection_metrics collection);

#endif
