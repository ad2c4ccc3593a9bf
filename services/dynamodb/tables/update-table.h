/* services/dynamodb/tables/update-table.h - one UpdateTable on its way through its transaction:
 * every kind of change is a function that alters `table`, or fails with call->error. */
#ifndef SERVICES_DYNAMODB_TABLES_UPDATE_TABLE_H
#define SERVICES_DYNAMODB_TABLES_UPDATE_TABLE_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

struct update {
    struct call *call;
    const struct dynamodb_update_table_in *in;
    struct table_definition table;
    uint64_t filled, dropped;        /* ids of indexes; 0: none */
    struct index_definition deleted; /* name absent: none */
};

/* GlobalSecondaryIndexUpdates: before the transaction (absent, or AWS's message), and in it. */
MUST_CHECK struct str update_check_indexes(struct arena *a,
                                           const struct dynamodb_update_table_in *in);
MUST_CHECK enum err update_indexes(struct update *u);

#endif
