/* ListContributorInsights: of what is not DISABLED, a table's or all, a page at a time. The token
 * is the name of the last record that was looked at; a page may have less than was asked for, or
 * nothing, before the last one, as on AWS. */
#include "services/dynamodb/insights/insights.h"

enum { LIST_MAX = 100 };

struct list {
    struct call *call;
    const struct dynamodb_list_contributor_insights_in *in;
    struct str table; /* absent: all */
    size_t limit;
    struct record_page page;
};

/* Records of other tables whose names begin alike do not belong to this one. */
static bool is_of(const struct list *l, struct str name) {
    if (!str_is_set(l->table)) return true;
    struct str rest = str_skip(name, l->table.len);
    return rest.len == 0 || rest.ptr[0] == '/';
}

static enum err list(struct txn *txn, void *arg) {
    struct list *l = arg;
    struct record_query query = {.account = l->call->account,
                                 .region = l->call->region,
                                 .prefix = l->table,
                                 .after = l->in->next_token,
                                 .limit = l->limit};
    if (str_is_set(l->table)) {
        struct table_definition table;
        TRY(table_find_named(txn, l->call, l->in->table_name, false, &table));
        query.limit = 0; /* one page */
    }
    return record_list(txn, l->call->arena, &insights_type, &query, &l->page);
}

static void add(struct dynamodb_list_contributor_insights_out *out,
                const struct dynamodb_describe_contributor_insights_out *record) {
    out->contributor_insights_summaries.items[out->contributor_insights_summaries.count++] =
        (struct dynamodb_contributor_insights_summary){
            .table_name = record->table_name,
            .index_name = record->index_name,
            .contributor_insights_status = record->contributor_insights_status,
            .contributor_insights_mode = record->contributor_insights_mode,
        };
}

enum outcome
dynamodb_list_contributor_insights(struct call *call,
                                   const struct dynamodb_list_contributor_insights_in *in,
                                   struct dynamodb_list_contributor_insights_out *out) {
    struct list l = {.call = call, .in = in, .limit = LIST_MAX};
    bool limited = in->max_results.set && in->max_results.value > 0;
    if (limited && in->max_results.value < LIST_MAX) l.limit = (size_t)in->max_results.value;
    if (str_is_set(in->table_name)) l.table = table_name_of(in->table_name);
    enum outcome outcome = call_outcome(call, call_run(call, false, list, &l));
    if (outcome != DONE) return outcome;

    out->contributor_insights_summaries.items =
        arena_array(call->arena, struct dynamodb_contributor_insights_summary, l.page.count);
    for (size_t i = 0; i < l.page.count; i++) {
        const struct dynamodb_describe_contributor_insights_out *record = l.page.items[i].data;
        bool shown = is_of(&l, l.page.items[i].key.name) &&
                     !str_eq(record->contributor_insights_status, STR("DISABLED"));
        if (shown) add(out, record);
    }
    if (l.page.more && !str_is_set(l.table)) {
        out->next_token = l.page.items[l.page.count - 1].key.name;
    }
    return DONE;
}
