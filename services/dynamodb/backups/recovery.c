#include "services/dynamodb/backups/recovery.h"

enum err recovery_find(struct txn *txn, struct call *call, struct str name_or_arn, bool for_update,
                       struct table_definition *table) {
    enum err err = table_find_named(txn, call, name_or_arn, for_update, table);
    if (err != ERR_NOT_FOUND) return err;
    (void)call_failf(call, &DYNAMODB_TABLE_NOT_FOUND_EXCEPTION, "Table not found: %" PRIstr,
                     STR_ARG(table_name_of(name_or_arn)));
    return err;
}

int64_t recovery_earliest_ms(const struct table_definition *table, int64_t now_ms) {
    int64_t window = now_ms - table->recovery_days * DAY_MS;
    return table->recovery_since_ms > window ? table->recovery_since_ms : window;
}

enum err recovery_must_be_on(struct call *call, const struct table_definition *table) {
    if (table->recovery_since_ms != 0) return ERR_OK;
    (void)call_failf(call, &DYNAMODB_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION,
                     "Point in time recovery is not enabled for table '%" PRIstr "'",
                     STR_ARG(table->name));
    return ERR_DENIED;
}

const struct dynamodb_continuous_backups_description *
recovery_describe(struct call *call, const struct table_definition *table) {
    struct dynamodb_point_in_time_recovery_description *r =
        arena_new(call->arena, struct dynamodb_point_in_time_recovery_description);
    bool on = table->recovery_since_ms != 0;
    r->point_in_time_recovery_status = on ? STR("ENABLED") : STR("DISABLED");
    if (on) {
        int64_t now = call_now_ms(call);
        r->recovery_period_in_days = OPT_INT((int32_t)table->recovery_days);
        r->earliest_restorable_date_time = OPT_TIME(recovery_earliest_ms(table, now));
        r->latest_restorable_date_time = OPT_TIME(now);
    }
    struct dynamodb_continuous_backups_description *d =
        arena_new(call->arena, struct dynamodb_continuous_backups_description);
    d->continuous_backups_status = STR("ENABLED");
    d->point_in_time_recovery_description = r;
    return d;
}
