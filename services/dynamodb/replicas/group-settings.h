/* services/dynamodb/replicas/group-settings.h - capacity of every member of a global table, as the
 * operations of version 2017.11.29 show it. */
#ifndef SERVICES_DYNAMODB_REPLICAS_GROUP_SETTINGS_H
#define SERVICES_DYNAMODB_REPLICAS_GROUP_SETTINGS_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

MUST_CHECK enum err
group_settings_describe(struct txn *txn, struct call *call, const struct table_definition *table,
                        struct dynamodb_replica_settings_description_list *list);

#endif
