/* RestoreTableFromBackup. */
#include "services/dynamodb/backups/backup.h"
#include "services/dynamodb/backups/restored.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/description.h"

struct request {
    struct str arn;
    struct restore restore;
    struct table_definition target;
};

static enum err begin(struct txn *txn, void *arg) {
    struct request *r = arg;
    struct call *call = r->restore.call;
    struct backup b;
    TRY(backup_find(txn, call, r->arn, &b));
    TRY(backup_must_be_free(txn, call, &b, true));
    TRY(reject_if(call, restored_definition(&r->restore, &b.table, &r->target)));
    r->target.restored_from_backup = backup_arn(call, &b);
    r->target.restored_from_table = table_arn(call, b.table.name);
    r->target.restored_to_ms = b.created_ms;
    struct table_definition source = b.table;
    source.incarnation = b.incarnation;
    struct past past = {.incarnation = b.incarnation, .place = PAST_NOW};
    return restore_begin(txn, &r->restore, &source, &past, &r->target);
}

enum outcome
dynamodb_restore_table_from_backup(struct call *call,
                                   const struct dynamodb_restore_table_from_backup_in *in,
                                   struct dynamodb_restore_table_from_backup_out *out) {
    struct request r = {.arn = in->backup_arn, .restore = RESTORE(call, in)};
    enum outcome outcome = call_outcome(call, call_run(call, true, begin, &r));
    if (outcome != DONE) return outcome;
    out->table_description =
        table_describe(call, &r.target, STR("CREATING"), (struct table_counts){0});
    return DONE;
}
