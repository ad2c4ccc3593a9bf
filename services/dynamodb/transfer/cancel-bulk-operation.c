/* CancelBulkOperation. The job sees it before its next run. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/transfer/bulk.h"

struct cancel {
    struct call *call;
    struct str arn;
    struct dynamodb_bulk_operation_description *description;
};

static enum err cancel(struct txn *txn, void *arg) {
    struct cancel *c = arg;
    struct dynamodb_bulk_operation_description *d = c->description;
    struct record_type type = bulk_records();
    struct record_key key = {.account = c->call->account, .region = c->call->region};
    TRY(bulk_find(txn, c->call, c->arn, &key.name, d));
    if (d->end_time.set) {
        return reject_if(c->call, STR("The bulk operation has ended, and cannot be cancelled"));
    }
    d->bulk_operation_status = STR("CANCELLING");
    return record_put(txn, c->call->arena, &type, &key, d);
}

enum outcome dynamodb_cancel_bulk_operation(struct call *call,
                                            const struct dynamodb_cancel_bulk_operation_in *in,
                                            struct dynamodb_cancel_bulk_operation_out *out) {
    struct cancel c = {.call = call, .arn = in->bulk_operation_arn};
    c.description = arena_new(call->arena, struct dynamodb_bulk_operation_description);
    enum outcome outcome = call_outcome(call, call_run(call, true, cancel, &c));
    if (outcome != DONE) return outcome;
    out->bulk_operation_arn = c.description->bulk_operation_arn;
    out->bulk_operation_status = c.description->bulk_operation_status;
    return DONE;
}
