/* services/dynamodb/tables/index-check.h - local and global indexes of requests. Messages are
 * AWS's; absent: all is well. */
#ifndef SERVICES_DYNAMODB_TABLES_INDEX_CHECK_H
#define SERVICES_DYNAMODB_TABLES_INDEX_CHECK_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* Fill in the indexes of CreateTable; `table->indexes` has room for all that may be. */
MUST_CHECK struct str local_indexes_read(struct arena *a, const struct dynamodb_create_table_in *in,
                                         struct table_definition *table);
MUST_CHECK struct str global_indexes_read(struct arena *a,
                                          const struct dynamodb_create_table_in *in,
                                          struct table_definition *table);

/* Append one global index, whose key attributes are defined in `table`, to its indexes, which have
 * room for it. */
MUST_CHECK struct str create_global_index(struct arena *a, struct table_definition *table,
                                          const struct dynamodb_global_secondary_index *from);

/* Of any kind of index, also vector indexes. `*kind` and `*non_key` are filled in. */
MUST_CHECK struct str projection_read(struct arena *a, const struct dynamodb_projection *from,
                                      enum index_projection *kind, struct str_list *non_key);

#endif
