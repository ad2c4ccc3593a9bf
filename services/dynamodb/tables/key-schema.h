/* services/dynamodb/tables/key-schema.h - AttributeDefinitions and KeySchemas of requests: what
 * becomes of them in a definition. */
#ifndef SERVICES_DYNAMODB_TABLES_KEY_SCHEMA_H
#define SERVICES_DYNAMODB_TABLES_KEY_SCHEMA_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* Merge AttributeDefinitions into those of `table`; of a name that is there already the type stays.
 */
void merge_definitions(struct arena *a, struct table_definition *table,
                       const struct dynamodb_attribute_definition_list *from);

/* Absent, or AWS's message: no name is defined twice. */
MUST_CHECK struct str definitions_check(struct arena *a,
                                        const struct dynamodb_attribute_definition_list *list);

/* Fill in `key` from a request's KeySchema, whose attributes are defined in `table`. `global`: of a
 * global index, which may have up to four attributes of each kind. Absent, or AWS's message. */
MUST_CHECK struct str key_schema_read(struct arena *a, const struct table_definition *table,
                                      const struct dynamodb_key_schema_element_list *keys,
                                      bool global, struct key_schema *key);

/* Absent, or AWS's message: every defined attribute is in some key. */
MUST_CHECK struct str definitions_check_used(struct arena *a, const struct table_definition *table);

/* Drop the definitions that no key needs. */
void definitions_prune(struct table_definition *table);

#endif
