/* UpdateContinuousBackups. Every writer of an item depends on the table's definition, so from the
 * commit on everything is logged; what was written before counts as having been there. */
#include "services/dynamodb/backups/recovery.h"
#include "services/dynamodb/changes/trim.h"

struct update {
    struct call *call;
    struct str table_name;
    const struct dynamodb_point_in_time_recovery_specification *wanted;
    struct table_definition table;
};

static enum err update(struct txn *txn, void *arg) {
    struct update *u = arg;
    struct table_definition *t = &u->table;
    TRY(recovery_find(txn, u->call, u->table_name, true, t));
    if (t->state == TABLE_CREATING) {
        (void)call_failf(u->call, &DYNAMODB_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION,
                         "Backups are being enabled for the table: %" PRIstr ". Please retry later",
                         STR_ARG(t->name));
        return ERR_DENIED;
    }
    bool on = u->wanted->point_in_time_recovery_enabled.value;
    struct opt_int days = u->wanted->recovery_period_in_days;
    if (on && t->recovery_since_ms == 0) t->recovery_since_ms = call_now_ms(u->call);
    if (!on) t->recovery_since_ms = 0;
    t->recovery_days = on ? (days.set ? days.value : RECOVERY_DAYS_DEFAULT) : 0;
    if (on) TRY(trim_schedule(txn, u->call->arena, t, call_now_ms(u->call)));
    return table_put(txn, u->call->arena, t);
}

enum outcome
dynamodb_update_continuous_backups(struct call *call,
                                   const struct dynamodb_update_continuous_backups_in *in,
                                   struct dynamodb_update_continuous_backups_out *out) {
    struct update u = {.call = call,
                       .table_name = in->table_name,
                       .wanted = in->point_in_time_recovery_specification};
    enum outcome outcome = call_outcome(call, call_run(call, true, update, &u));
    if (outcome != DONE) return outcome;
    out->continuous_backups_description = recovery_describe(call, &u.table);
    return DONE;
}
