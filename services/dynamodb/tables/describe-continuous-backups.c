/* DescribeContinuousBackups. Point-in-time recovery cannot be switched on yet, so it is off. */
#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

enum outcome
dynamodb_describe_continuous_backups(struct call *call,
                                     const struct dynamodb_describe_continuous_backups_in *in,
                                     struct dynamodb_describe_continuous_backups_out *out) {
    enum outcome outcome = table_must_exist(call, in->table_name);
    if (outcome == FAILED && call->error == &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION) {
        return call_failf(call, &DYNAMODB_TABLE_NOT_FOUND_EXCEPTION, "Table not found: %" PRIstr,
                          STR_ARG(table_name_of(in->table_name)));
    }
    if (outcome != DONE) return outcome;
    struct dynamodb_point_in_time_recovery_description *recovery =
        arena_new(call->arena, struct dynamodb_point_in_time_recovery_description);
    recovery->point_in_time_recovery_status = STR("DISABLED");
    struct dynamodb_continuous_backups_description *d =
        arena_new(call->arena, struct dynamodb_continuous_backups_description);
    d->continuous_backups_status = STR("ENABLED");
    d->point_in_time_recovery_description = recovery;
    out->continuous_backups_description = d;
    return DONE;
}
