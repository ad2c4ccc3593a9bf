/* services/dynamodb/items/key-range.h - the keys of the store at which the items of a query lie.
 * Shared by Query and PartiQL's SELECT. */
#ifndef SERVICES_DYNAMODB_ITEMS_KEY_RANGE_H
#define SERVICES_DYNAMODB_ITEMS_KEY_RANGE_H

#include "services/dynamodb/expressions/key-condition.h"
#include "services/dynamodb/items/page.h"

/* Set the page's range; page_open was called. `terms` fit the key of what is read: equality on
 * every hash attribute, then range attributes from the left, all but the last equal; the values
 * have the schema's types and fit into a key. */
void key_range_set(struct page *p, const struct key_terms *terms);

#endif
