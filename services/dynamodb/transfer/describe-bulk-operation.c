/* DescribeBulkOperation. */
#include "services/dynamodb/tables/resource.h"
#include "services/dynamodb/transfer/bulk.h"

enum err bulk_find(struct txn *txn, struct call *call, struct str arn, struct str *id,
                   struct dynamodb_bulk_operation_description *d) {
    struct str table;
    enum err err = ERR_NOT_FOUND;
    if (resource_arn_read(call, arn, STR("bulk"), &table, id)) {
        struct record_type type = bulk_records();
        struct record_key key = {call->account, call->region, *id};
        err = record_get_for_update(txn, call->arena, &type, &key, d);
        if (err == ERR_OK && !str_eq(d->bulk_operation_arn, arn)) err = ERR_NOT_FOUND;
    }
    if (err == ERR_NOT_FOUND) {
        (void)call_failf(call, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
                         "Requested resource not found: Bulk operation: %" PRIstr " not found",
                         STR_ARG(arn));
    }
    return err;
}

struct describe {
    struct call *call;
    struct str arn, id;
    struct dynamodb_bulk_operation_description *description;
};

static enum err describe(struct txn *txn, void *arg) {
    struct describe *d = arg;
    return bulk_find(txn, d->call, d->arn, &d->id, d->description);
}

enum outcome dynamodb_describe_bulk_operation(struct call *call,
                                              const struct dynamodb_describe_bulk_operation_in *in,
                                              struct dynamodb_describe_bulk_operation_out *out) {
    struct describe d = {.call = call, .arn = in->bulk_operation_arn};
    d.description = arena_new(call->arena, struct dynamodb_bulk_operation_description);
    enum outcome outcome = call_outcome(call, call_run(call, false, describe, &d));
    if (outcome == DONE) out->bulk_operation_description = d.description;
    return outcome;
}
