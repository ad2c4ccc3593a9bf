/* RestoreTableToPointInTime. The moment becomes a place in the journal at once, so that the table
 * gets what was there then, however much later its job runs. */
#include "services/dynamodb/backups/recovery.h"
#include "services/dynamodb/backups/restored.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/description.h"

struct request {
    const struct dynamodb_restore_table_to_point_in_time_in *in;
    struct restore restore;
    struct table_definition target;
};

static enum err fail_time(struct call *call) {
    (void)call_fail(call, &DYNAMODB_INVALID_RESTORE_TIME_EXCEPTION,
                    STR("An invalid restore time was specified. RestoreDateTime must be between "
                        "EarliestRestorableDateTime and LatestRestorableDateTime."));
    return ERR_DENIED;
}

static enum err choose_moment(const struct request *r, const struct table_definition *source,
                              int64_t *time_ms) {
    struct call *call = r->restore.call;
    int64_t now = call_now_ms(call);
    *time_ms = now;
    TRY(recovery_must_be_on(call, source));
    if (r->in->use_latest_restorable_time.value) return ERR_OK;
    *time_ms = r->in->restore_date_time.ms;
    bool inside = *time_ms >= recovery_earliest_ms(source, now) && *time_ms <= now;
    return inside ? ERR_OK : fail_time(call);
}

static enum err begin(struct txn *txn, void *arg) {
    struct request *r = arg;
    struct call *call = r->restore.call;
    struct table_definition source;
    struct past past = {0};
    int64_t time_ms = 0;
    bool by_arn = str_is_set(r->in->source_table_arn);
    struct str name = by_arn ? r->in->source_table_arn : r->in->source_table_name;
    TRY(recovery_find(txn, call, name, true, &source));
    TRY(choose_moment(r, &source, &time_ms));
    TRY(reject_if(call, restored_definition(&r->restore, &source, &r->target)));
    r->target.restored_from_table = table_arn(call, source.name);
    r->target.restored_to_ms = time_ms;
    past.incarnation = source.incarnation;
    TRY(past_place_at(txn, call->arena, source.incarnation, time_ms, call_now_ms(call),
                      &past.place));
    return restore_begin(txn, &r->restore, &source, &past, &r->target);
}

static struct str check(const struct dynamodb_restore_table_to_point_in_time_in *in) {
    bool latest = in->use_latest_restorable_time.value;
    if (latest && in->restore_date_time.set) {
        return STR("One or more parameter values were invalid: Both RestoreDateTime and "
                   "UseLatestRestorableTime were specified; only one of them is allowed");
    }
    if (!latest && !in->restore_date_time.set) {
        return STR("One or more parameter values were invalid: Either RestoreDateTime or "
                   "UseLatestRestorableTime must be specified");
    }
    if (str_is_set(in->source_table_arn) || str_is_set(in->source_table_name)) {
        return (struct str){0};
    }
    return STR("One or more parameter values were invalid: Either SourceTableArn or "
               "SourceTableName must be specified");
}

enum outcome
dynamodb_restore_table_to_point_in_time(struct call *call,
                                        const struct dynamodb_restore_table_to_point_in_time_in *in,
                                        struct dynamodb_restore_table_to_point_in_time_out *out) {
    if (refuse_if(call, check(in)) != DONE) return FAILED;
    struct request r = {.in = in, .restore = RESTORE(call, in)};
    enum outcome outcome = call_outcome(call, call_run(call, true, begin, &r));
    if (outcome != DONE) return outcome;
    out->table_description =
        table_describe(call, &r.target, STR("CREATING"), (struct table_counts){0});
    return DONE;
}
