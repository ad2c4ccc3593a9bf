/* services/dynamodb/tables/create-table-check.h - from a CreateTable request to a definition. */
#ifndef SERVICES_DYNAMODB_TABLES_CREATE_TABLE_CHECK_H
#define SERVICES_DYNAMODB_TABLES_CREATE_TABLE_CHECK_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* Fill in what the request says. Absent, or AWS's message for the first rule that the request
 * breaks. `table` borrows the request's texts. Every kind of setting has a file of its own, which
 * UpdateTable uses too: key-schema.h, throughput.h, index-check.h, table-options.h, tags.h. */
MUST_CHECK struct str create_table_check(struct arena *a, const struct dynamodb_create_table_in *in,
                                         struct table_definition *table);

#endif
