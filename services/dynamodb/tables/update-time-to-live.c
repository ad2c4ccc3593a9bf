/* UpdateTimeToLive. */
#include "services/dynamodb/indexes/backfill.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/replicas/group.h"
#include "services/dynamodb/sweeper.h"
#include "services/dynamodb/tables/time-to-live.h"
#include "shared/aws/gen/dynamodb.h"

struct update {
    struct call *call;
    struct str table_name;
    const struct dynamodb_time_to_live_specification *wanted;
    struct table_definition table;
};

static struct str check_change(struct arena *a, const struct table_definition *table,
                               const struct dynamodb_time_to_live_specification *wanted) {
    bool is = str_is_set(table->ttl_attribute), shall = wanted->enabled.value;
    if (is && shall && !str_eq(table->ttl_attribute, wanted->attribute_name)) {
        return ARENA_CONCAT(a,
                            STR("TimeToLive is active on a different AttributeName: current "
                                "AttributeName is "),
                            table->ttl_attribute);
    }
    if (is && shall) return STR("TimeToLive is already enabled");
    if (!is && !shall) return STR("TimeToLive is already disabled");
    return (struct str){0};
}

static enum err update(struct txn *txn, void *arg) {
    struct update *u = arg;
    TRY(table_find_named(txn, u->call, u->table_name, true, &u->table));
    TRY(reject_if(u->call, check_change(u->call->arena, &u->table, u->wanted)));
    bool on = u->wanted->enabled.value;
    u->table.ttl_attribute = on ? u->wanted->attribute_name : (struct str){0};
    u->table.ttl_filling = on;
    if (on) { /* items from before get their rows */
        TRY(job_put(txn, u->call->arena, &u->table, JOB_FILL_INDEX, BACKFILL_TIME_TO_LIVE,
                    STR("")));
    }
    TRY(group_sync(txn, u->call->arena, &u->table));
    return table_put(txn, u->call->arena, &u->table);
}

/* When it is switched off all rows go. */
static enum err finish(struct update *u) {
    if (u->wanted->enabled.value) return ERR_OK;
    return store_drop_prefix(u->call->cloud->store,
                             time_to_live_prefix(u->call->arena, u->table.incarnation));
}

enum outcome dynamodb_update_time_to_live(struct call *call,
                                          const struct dynamodb_update_time_to_live_in *in,
                                          struct dynamodb_update_time_to_live_out *out) {
    struct update u = {
        .call = call, .table_name = in->table_name, .wanted = in->time_to_live_specification};
    enum outcome outcome = call_outcome(call, call_run(call, true, update, &u));
    if (outcome != DONE) return outcome;
    outcome = call_outcome(call, finish(&u));
    if (outcome != DONE) return outcome;
    struct dynamodb *d = call->state;
    if (u.wanted->enabled.value) sweeper_start(d->sweeper);
    out->time_to_live_specification = u.wanted;
    return DONE;
}
