/* DescribeContributorInsights. */
#include "services/dynamodb/insights/insights.h"

static enum err describe(struct txn *txn, void *arg) {
    return insights_read(txn, arg);
}

enum outcome
dynamodb_describe_contributor_insights(struct call *call,
                                       const struct dynamodb_describe_contributor_insights_in *in,
                                       struct dynamodb_describe_contributor_insights_out *out) {
    struct insights i = {.call = call, .table_name = in->table_name, .index_name = in->index_name};
    enum outcome outcome = call_outcome(call, call_run(call, false, describe, &i));
    if (outcome != DONE) return outcome;
    *out = i.record;
    if (str_eq(i.record.contributor_insights_status, STR("ENABLED"))) {
        out->contributor_insights_rule_list = insights_rules(&i);
    }
    return DONE;
}
