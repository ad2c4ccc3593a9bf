/* ListBulkOperations. */
#include "services/dynamodb/transfer/bulk.h"
#include "services/dynamodb/transfer/listing.h"

enum { LIMIT_DEFAULT = 10 };

static bool any(void *arg, const struct record *record) {
    (void)arg;
    (void)record;
    return true;
}

enum outcome dynamodb_list_bulk_operations(struct call *call,
                                           const struct dynamodb_list_bulk_operations_in *in,
                                           struct dynamodb_list_bulk_operations_out *out) {
    struct listing l = {.call = call,
                        .type = bulk_records(),
                        .limit =
                            in->max_results.set ? (size_t)in->max_results.value : LIMIT_DEFAULT,
                        .token = in->next_token,
                        .wanted = any};
    enum outcome outcome = listing_read(&l);
    if (outcome != DONE) return outcome;
    out->bulk_operations_summary_list.items =
        arena_array(call->arena, struct dynamodb_bulk_operation_summary, l.count + 1);
    out->bulk_operations_summary_list.count = l.count;
    for (size_t i = 0; i < l.count; i++) {
        const struct dynamodb_bulk_operation_description *d = l.items[i]->data;
        out->bulk_operations_summary_list.items[i] = (struct dynamodb_bulk_operation_summary){
            .bulk_operation_arn = d->bulk_operation_arn,
            .bulk_operation_status = d->bulk_operation_status,
            .start_time = d->start_time,
            .end_time = d->end_time};
    }
    out->next_token = l.next_token;
    return DONE;
}
