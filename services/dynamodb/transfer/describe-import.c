/* DescribeImport. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/resource.h"
#include "services/dynamodb/transfer/import.h"

struct describe {
    struct call *call;
    struct str id;
    struct dynamodb_import_table_description *description;
};

static enum err describe(struct txn *txn, void *arg) {
    struct describe *d = arg;
    struct record_type type = import_records();
    struct record_key key = {d->call->account, d->call->region, d->id};
    return record_get(txn, d->call->arena, &type, &key, d->description);
}

enum outcome dynamodb_describe_import(struct call *call,
                                      const struct dynamodb_describe_import_in *in,
                                      struct dynamodb_describe_import_out *out) {
    struct describe d = {.call = call};
    struct str table, arn = in->import_arn;
    if (!str_starts(arn, STR("arn:")) || !str_contains(arn, STR("/import/"))) {
        return refuse_if(call, STR("Invalid Import ARN"));
    }
    enum err err = ERR_NOT_FOUND;
    d.description = arena_new(call->arena, struct dynamodb_import_table_description);
    if (resource_arn_read(call, arn, STR("import"), &table, &d.id)) {
        err = call_run(call, false, describe, &d);
    }
    if (err == ERR_NOT_FOUND || (err == ERR_OK && !str_eq(arn, d.description->import_arn))) {
        return call_failf(call, &DYNAMODB_IMPORT_NOT_FOUND_EXCEPTION,
                          "Import not found: Import not found: %" PRIstr, STR_ARG(arn));
    }
    enum outcome outcome = call_outcome(call, err);
    if (outcome == DONE) out->import_table_description = d.description;
    return outcome;
}
