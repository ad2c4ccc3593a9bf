/* services/dynamodb/tables/create-table-check.h - from a CreateTable request to a definition. */
#ifndef SERVICES_DYNAMODB_TABLES_CREATE_TABLE_CHECK_H
#define SERVICES_DYNAMODB_TABLES_CREATE_TABLE_CHECK_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* Fill in what the request says: keys, indexes, capacity, settings. Absent, or AWS's message for
 * the first rule that the request breaks. `table` borrows the request's texts. */
MUST_CHECK struct str create_table_check(struct arena *a, const struct dynamodb_create_table_in *in,
                                         struct table_definition *table);

/* Append one global index, whose key attributes are defined in `table`, to its indexes, which have
 * room for it. */
MUST_CHECK struct str create_global_index(struct arena *a, struct table_definition *table,
                                          const struct dynamodb_global_secondary_index *from);

/* Merge AttributeDefinitions into those of `table`; of a name that is there already the type stays.
 */
void merge_definitions(struct arena *a, struct table_definition *table,
                       const struct dynamodb_attribute_definition_list *from);

/* Merge tags into those of `table`. Absent, or AWS's message: too many. */
MUST_CHECK struct str merge_tags(struct arena *a, struct table_definition *table,
                                 const struct dynamodb_tag_list *from);

#endif
