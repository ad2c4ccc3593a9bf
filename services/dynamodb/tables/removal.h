/* services/dynamodb/tables/removal.h - what it takes to delete a table, whoever does it. */
#ifndef SERVICES_DYNAMODB_TABLES_REMOVAL_H
#define SERVICES_DYNAMODB_TABLES_REMOVAL_H

#include "services/dynamodb/tables/definition.h"

/* Its name is free after the transaction; a job drops its items. It has left its global table. */
MUST_CHECK enum err table_remove(struct txn *txn, struct call *call,
                                 struct table_definition *table);

#endif
