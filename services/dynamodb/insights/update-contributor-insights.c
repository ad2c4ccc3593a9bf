/* UpdateContributorInsights. */
#include "services/dynamodb/insights/insights.h"
#include "services/dynamodb/refuse.h"

struct update {
    struct insights i;
    const struct dynamodb_update_contributor_insights_in *in;
    bool enable;
};

static struct str check_state(const struct update *u) {
    if (u->i.table.state != TABLE_ACTIVE) {
        return STR("Table or Index is not in a valid state to update Key Access Insights: "
                   "TableStatus must be ACTIVE to enable ContributorInsights.");
    }
    if (u->i.index == NULL || !u->i.index->backfilling) return (struct str){0};
    return STR("Table or Index is not in a valid state to update Key Access Insights: IndexStatus "
               "must be ACTIVE to enable ContributorInsights.");
}

static void set_mode(struct update *u) {
    struct str *mode = &u->i.record.contributor_insights_mode;
    if (str_is_set(u->in->contributor_insights_mode)) *mode = u->in->contributor_insights_mode;
    if (!str_is_set(*mode)) *mode = STR("ACCESSED_AND_THROTTLED_KEYS");
}

static enum err update(struct txn *txn, void *arg) {
    struct update *u = arg;
    TRY(insights_read(txn, &u->i));
    TRY(reject_if(u->i.call, check_state(u)));
    struct str now = u->i.record.contributor_insights_status;
    struct str wanted = u->enable ? STR("ENABLED") : STR("DISABLED");
    if (!u->enable && str_eq(now, wanted)) return ERR_OK;
    set_mode(u);
    u->i.record.contributor_insights_status = wanted;
    u->i.record.last_update_date_time = OPT_TIME(call_now_ms(u->i.call));
    return insights_write(txn, &u->i);
}

enum outcome
dynamodb_update_contributor_insights(struct call *call,
                                     const struct dynamodb_update_contributor_insights_in *in,
                                     struct dynamodb_update_contributor_insights_out *out) {
    struct update u = {
        .i = {.call = call, .table_name = in->table_name, .index_name = in->index_name},
        .in = in,
        .enable = str_eq(in->contributor_insights_action, STR("ENABLE")),
    };
    enum outcome outcome = call_outcome(call, call_run(call, true, update, &u));
    if (outcome != DONE) return outcome;
    out->table_name = u.i.table.name;
    out->index_name = in->index_name;
    out->contributor_insights_status = u.enable ? STR("ENABLING") : STR("DISABLING");
    out->contributor_insights_mode = u.i.record.contributor_insights_mode;
    return DONE;
}
