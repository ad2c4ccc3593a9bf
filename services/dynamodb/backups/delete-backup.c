/* DeleteBackup. */
#include "services/dynamodb/backups/backup.h"
#include "services/dynamodb/refuse.h"

struct removal {
    struct call *call;
    struct str arn;
    struct backup backup;
};

static enum err remove_backup(struct txn *txn, void *arg) {
    struct removal *r = arg;
    TRY(backup_find(txn, r->call, r->arn, &r->backup));
    TRY(backup_must_be_free(txn, r->call, &r->backup, false));
    if (r->backup.system) {
        return reject_if(r->call, STR("SYSTEM backups cannot be deleted: they expire"));
    }
    return backup_delete(txn, r->call->arena, &r->backup);
}

enum outcome dynamodb_delete_backup(struct call *call, const struct dynamodb_delete_backup_in *in,
                                    struct dynamodb_delete_backup_out *out) {
    struct removal r = {.call = call, .arn = in->backup_arn};
    enum outcome outcome = call_outcome(call, call_run(call, true, remove_backup, &r));
    if (outcome != DONE) return outcome;
    out->backup_description = backup_describe(call, &r.backup, STR("DELETED"));
    return DONE;
}
