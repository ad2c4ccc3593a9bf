#include "services/dynamodb/tables/removal.h"

#include "services/dynamodb/backups/backup.h"
#include "services/dynamodb/insights/insights.h"
#include "services/dynamodb/jobs.h"
#include "services/dynamodb/policies/resource-policy.h"
#include "services/dynamodb/replicas/auto-scaling.h"
#include "services/dynamodb/streams/stream.h"

enum err table_remove(struct txn *txn, struct call *call, struct table_definition *table) {
    struct arena *a = call->arena;
    TRY(auto_scaling_forget(txn, a, table));
    TRY(policies_forget(txn, a, table));
    TRY(insights_forget(txn, a, table));
    TRY(stream_end(txn, a, table, call_now_ms(call)));
    TRY(txn_delete(txn, table_record_key(a, table)));
    if (table->recovery_since_ms != 0) return backup_keep_deleted(txn, call, table);
    return job_put(txn, a, table, JOB_DROP_ITEMS, 0, STR(""));
}
