/* What clients ask about a table's, or an account's, settings when they refresh their picture of
 * it: DescribeTimeToLive, DescribeContinuousBackups, DescribeLimits, DescribeEndpoints. Nothing of
 * the first two can be switched on yet, so they say that it is off. */
#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

enum {
    /* Units per second: AWS's default quotas of an account and of a table. */
    ACCOUNT_UNITS_MAX = 80000,
    TABLE_UNITS_MAX = 40000,
    ENDPOINT_CACHE_MINUTES = 1440,
};

struct look {
    struct call *call;
    struct str table_name;
    struct table_definition table;
};

static enum err look(struct txn *txn, void *arg) {
    struct look *l = arg;
    return table_find_named(txn, l->call, l->table_name, false, &l->table);
}

static enum outcome look_for(struct call *call, struct str table_name) {
    struct look l = {.call = call, .table_name = table_name};
    return call_outcome(call, call_run(call, false, look, &l));
}

enum outcome dynamodb_describe_time_to_live(struct call *call,
                                            const struct dynamodb_describe_time_to_live_in *in,
                                            struct dynamodb_describe_time_to_live_out *out) {
    enum outcome outcome = look_for(call, in->table_name);
    if (outcome != DONE) return outcome;
    struct dynamodb_time_to_live_description *d =
        arena_new(call->arena, struct dynamodb_time_to_live_description);
    d->time_to_live_status = STR("DISABLED");
    out->time_to_live_description = d;
    return DONE;
}

enum outcome
dynamodb_describe_continuous_backups(struct call *call,
                                     const struct dynamodb_describe_continuous_backups_in *in,
                                     struct dynamodb_describe_continuous_backups_out *out) {
    enum outcome outcome = look_for(call, in->table_name);
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

enum outcome dynamodb_describe_limits(struct call *call,
                                      const struct dynamodb_describe_limits_in *in,
                                      struct dynamodb_describe_limits_out *out) {
    (void)call, (void)in;
    out->account_max_read_capacity_units = OPT_LONG(ACCOUNT_UNITS_MAX);
    out->account_max_write_capacity_units = OPT_LONG(ACCOUNT_UNITS_MAX);
    out->table_max_read_capacity_units = OPT_LONG(TABLE_UNITS_MAX);
    out->table_max_write_capacity_units = OPT_LONG(TABLE_UNITS_MAX);
    return DONE;
}

/* The host by which the client came, so that endpoint discovery leads nobody away. */
enum outcome dynamodb_describe_endpoints(struct call *call,
                                         const struct dynamodb_describe_endpoints_in *in,
                                         struct dynamodb_describe_endpoints_out *out) {
    (void)in;
    size_t at = str_find(call->base_url, STR("://"));
    out->endpoints.items = arena_array(call->arena, struct dynamodb_endpoint, 1);
    out->endpoints.count = 1;
    out->endpoints.items[0].address =
        at == SIZE_MAX ? call->base_url : str_skip(call->base_url, at + 3);
    out->endpoints.items[0].cache_period_in_minutes = OPT_LONG(ENDPOINT_CACHE_MINUTES);
    return DONE;
}
