/* services/dynamodb/backups/recovery.h - the window of point-in-time recovery, and the words for
 * tables that are not there. */
#ifndef SERVICES_DYNAMODB_BACKUPS_RECOVERY_H
#define SERVICES_DYNAMODB_BACKUPS_RECOVERY_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

enum { RECOVERY_DAYS_DEFAULT = 35, DAY_MS = 24 * 60 * 60 * 1000 };

/* As table_find_named, but TableNotFoundException, "Table not found: …". */
MUST_CHECK enum err recovery_find(struct txn *txn, struct call *call, struct str name_or_arn,
                                  bool for_update, struct table_definition *table);

/* The oldest moment that can be restored; recovery is on. */
int64_t recovery_earliest_ms(const struct table_definition *table, int64_t now_ms);

/* ERR_OK, or ERR_DENIED with PointInTimeRecoveryUnavailableException. */
MUST_CHECK enum err recovery_must_be_on(struct call *call, const struct table_definition *table);

const struct dynamodb_continuous_backups_description *
recovery_describe(struct call *call, const struct table_definition *table);

#endif
