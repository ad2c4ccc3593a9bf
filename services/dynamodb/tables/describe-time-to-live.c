/* DescribeTimeToLive. TTL cannot be switched on yet, so it is off. */
#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

enum outcome dynamodb_describe_time_to_live(struct call *call,
                                            const struct dynamodb_describe_time_to_live_in *in,
                                            struct dynamodb_describe_time_to_live_out *out) {
    enum outcome outcome = table_must_exist(call, in->table_name);
    if (outcome != DONE) return outcome;
    struct dynamodb_time_to_live_description *d =
        arena_new(call->arena, struct dynamodb_time_to_live_description);
    d->time_to_live_status = STR("DISABLED");
    out->time_to_live_description = d;
    return DONE;
}
