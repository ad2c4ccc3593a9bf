/* CreateBackup. From the commit on the table logs its changes, so that the job can undo them: the
 * backup is of the moment of the request. */
#include "services/dynamodb/backups/backup.h"
#include "services/dynamodb/backups/hold.h"
#include "services/dynamodb/backups/recovery.h"
#include "services/dynamodb/changes/trim.h"
#include "services/dynamodb/tables/resource.h"

struct create {
    struct call *call;
    const struct dynamodb_create_backup_in *in;
    struct backup backup;
};

static enum err create(struct txn *txn, void *arg) {
    struct create *c = arg;
    struct arena *a = c->call->arena;
    struct table_definition t;
    TRY(recovery_find(txn, c->call, c->in->table_name, true, &t));
    if (t.state == TABLE_CREATING) {
        (void)call_failf(c->call, &DYNAMODB_TABLE_NOT_FOUND_EXCEPTION, "Table not found: %" PRIstr,
                         STR_ARG(t.name));
        return ERR_DENIED;
    }
    c->backup = (struct backup){
        .id = resource_id_new(c->call),
        .name = c->in->backup_name,
        .created_ms = call_now_ms(c->call),
        .incarnation = txn_sequence(txn),
        .table = t,
    };
    t.copies_running++;
    TRY(table_put(txn, a, &t));
    TRY(trim_schedule(txn, a, &t, c->backup.created_ms));
    TRY(backup_put(txn, a, &c->backup));
    TRY(hold_take(txn, a, t.incarnation));
    return backup_job_put(txn, a, &t, &c->backup);
}

enum outcome dynamodb_create_backup(struct call *call, const struct dynamodb_create_backup_in *in,
                                    struct dynamodb_create_backup_out *out) {
    struct create c = {.call = call, .in = in};
    enum outcome outcome = call_outcome(call, call_run(call, true, create, &c));
    if (outcome != DONE) return outcome;
    out->backup_details = backup_details(call, &c.backup, (struct str){0});
    return DONE;
}
