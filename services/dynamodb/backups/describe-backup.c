/* DescribeBackup. */
#include "services/dynamodb/backups/backup.h"

struct describe {
    struct call *call;
    struct str arn;
    struct backup backup;
};

static enum err describe(struct txn *txn, void *arg) {
    struct describe *d = arg;
    return backup_find(txn, d->call, d->arn, &d->backup);
}

enum outcome dynamodb_describe_backup(struct call *call,
                                      const struct dynamodb_describe_backup_in *in,
                                      struct dynamodb_describe_backup_out *out) {
    struct describe d = {.call = call, .arn = in->backup_arn};
    enum outcome outcome = call_outcome(call, call_run(call, false, describe, &d));
    if (outcome != DONE) return outcome;
    out->backup_description = backup_describe(call, &d.backup, (struct str){0});
    return DONE;
}
