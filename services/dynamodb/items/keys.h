/* services/dynamodb/items/keys.h - does a key, an item or a path fit a table's keys?
 *
 * All return AWS's message, or an absent view. Maps are canonical. */
#ifndef SERVICES_DYNAMODB_ITEMS_KEYS_H
#define SERVICES_DYNAMODB_ITEMS_KEYS_H

#include "services/dynamodb/expressions/expression.h"
#include "services/dynamodb/tables/definition.h"

/* A key as a request gives it: all key attributes of the schema, and no others. */
MUST_CHECK struct str key_check(struct arena *a, const struct key_schema *schema,
                                const struct attribute_map *key);

/* One key attribute of such a key. */
MUST_CHECK struct str key_check_attribute(struct arena *a, const struct key_schema *schema,
                                          size_t i, const struct attribute_map *key);

/* The value of one key attribute fits into a key: `hash` says which limit holds. */
MUST_CHECK struct str key_check_size(const struct attribute_value *v, bool hash);

/* The same, and it is not empty. */
bool key_value_fits(const struct attribute_value *v, bool hash);

/* An item that is to be stored: it has the table's key, and fits the indexes, vector indexes too.
 */
MUST_CHECK struct str item_check_keys(struct arena *a, const struct table_definition *table,
                                      const struct attribute_map *item);

/* The second part alone, of what is not as it was in `before` (NULL: of everything). */
MUST_CHECK struct str item_check_index_keys(struct arena *a, const struct table_definition *table,
                                            const struct attribute_map *before,
                                            const struct attribute_map *item);

/* Paths into an expression may not go inside key attributes. */
MUST_CHECK struct str paths_check(struct arena *a, const struct table_definition *table,
                                  const struct path *path);
MUST_CHECK struct str condition_check_paths(struct arena *a, const struct table_definition *table,
                                            const struct condition *condition);

/* The key attributes of an item. */
struct attribute_map key_of(struct arena *a, const struct key_schema *schema,
                            const struct attribute_map *item);

#endif
