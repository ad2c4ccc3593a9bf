/* ListImports. */
#include "services/dynamodb/transfer/import.h"
#include "services/dynamodb/transfer/listing.h"

static bool of_table(void *arg, const struct record *record) {
    const struct dynamodb_list_imports_in *in = arg;
    const struct dynamodb_import_table_description *d = record->data;
    return !str_is_set(in->table_arn) || str_eq(in->table_arn, d->table_arn);
}

enum outcome dynamodb_list_imports(struct call *call, const struct dynamodb_list_imports_in *in,
                                   struct dynamodb_list_imports_out *out) {
    struct dynamodb_list_imports_in filter = *in;
    struct listing l = {.call = call,
                        .type = import_records(),
                        .limit = in->page_size.set ? (size_t)in->page_size.value : 0,
                        .token = in->next_token,
                        .wanted = of_table,
                        .arg = &filter};
    enum outcome outcome = listing_read(&l);
    if (outcome != DONE) return outcome;
    out->import_summary_list.items =
        arena_array(call->arena, struct dynamodb_import_summary, l.count + 1);
    out->import_summary_list.count = l.count;
    for (size_t i = 0; i < l.count; i++) {
        const struct dynamodb_import_table_description *d = l.items[i]->data;
        out->import_summary_list.items[i] =
            (struct dynamodb_import_summary){.import_arn = d->import_arn,
                                             .import_status = d->import_status,
                                             .table_arn = d->table_arn,
                                             .s3_bucket_source = d->s3_bucket_source,
                                             .input_format = d->input_format,
                                             .start_time = d->start_time,
                                             .end_time = d->end_time};
    }
    out->next_token = l.next_token;
    return DONE;
}
