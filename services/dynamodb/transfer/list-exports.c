/* ListExports. */
#include "services/dynamodb/transfer/export.h"
#include "services/dynamodb/transfer/listing.h"

static bool of_table(void *arg, const struct record *record) {
    const struct dynamodb_list_exports_in *in = arg;
    const struct dynamodb_export_description *d = record->data;
    return !str_is_set(in->table_arn) || str_eq(in->table_arn, d->table_arn);
}

enum outcome dynamodb_list_exports(struct call *call, const struct dynamodb_list_exports_in *in,
                                   struct dynamodb_list_exports_out *out) {
    struct dynamodb_list_exports_in filter = *in;
    struct listing l = {.call = call,
                        .type = export_records(),
                        .limit = in->max_results.set ? (size_t)in->max_results.value : 0,
                        .token = in->next_token,
                        .wanted = of_table,
                        .arg = &filter};
    enum outcome outcome = listing_read(&l);
    if (outcome != DONE) return outcome;
    out->export_summaries.items =
        arena_array(call->arena, struct dynamodb_export_summary, l.count + 1);
    out->export_summaries.count = l.count;
    for (size_t i = 0; i < l.count; i++) {
        const struct dynamodb_export_description *d = l.items[i]->data;
        bool incremental = d->incremental_export_specification != NULL;
        out->export_summaries.items[i] = (struct dynamodb_export_summary){
            .export_arn = d->export_arn,
            .export_status = d->export_status,
            .export_type = incremental ? STR("INCREMENTAL_EXPORT") : STR("FULL_EXPORT")};
    }
    out->next_token = l.next_token;
    return DONE;
}
