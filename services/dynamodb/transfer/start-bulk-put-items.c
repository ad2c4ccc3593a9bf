/* StartBulkPutItems. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/resource.h"
#include "services/dynamodb/transfer/bulk.h"
#include "services/dynamodb/transfer/token.h"

struct request {
    struct call *call;
    const struct dynamodb_start_bulk_put_items_in *in;
    struct token_use token;
    struct dynamodb_bulk_operation_description *description;
};

static void describe(struct request *r, const struct table_definition *table, struct str id) {
    struct arena *a = r->call->arena;
    const struct dynamodb_start_bulk_put_items_in *in = r->in;
    struct dynamodb_bulk_operation_table_detail *detail =
        arena_new(a, struct dynamodb_bulk_operation_table_detail);
    struct str tier = in->performance_tier;
    detail->table_name = in->table_name;
    detail->table_id = table->id;
    *r->description = (struct dynamodb_bulk_operation_description){
        .bulk_operation_arn = resource_arn(r->call, table->name, STR("bulk"), id),
        .bulk_operation_status = STR("IN_PROGRESS"),
        .table_details = {.items = detail, .count = 1},
        .client_token = in->client_token,
        .input_s3_configuration = in->input_s3_configuration,
        .output_s3_configuration = in->output_s3_configuration,
        .start_time = OPT_TIME(call_now_ms(r->call)),
        .processed_item_count = OPT_LONG(0),
        .processed_input_bytes = OPT_LONG(0),
        .failed_item_count = OPT_LONG(0),
        .max_write_request_units = in->max_write_request_units,
        .performance_tier = str_is_set(tier) ? tier : STR("STANDARD"),
    };
}

static enum err start(struct txn *txn, struct request *r) {
    struct call *call = r->call;
    struct table_definition table;
    TRY(table_find(txn, call, r->in->table_name, true, &table));
    struct str id = resource_id_new(call);
    struct record_type type = bulk_records();
    struct record_key key = {call->account, call->region, id};
    describe(r, &table, id);
    TRY(record_put(txn, call->arena, &type, &key, r->description));
    TRY(transfer_token_put(txn, call, &r->token, id));
    return job_put(txn, call->arena, &table, JOB_BULK, 0, id);
}

static enum err start_or_find(struct txn *txn, void *arg) {
    struct request *r = arg;
    struct str id;
    enum err err = transfer_token_find(txn, r->call, &r->token, &id);
    if (err == ERR_NOT_FOUND) return start(txn, r);
    if (err == ERR_EXISTS) {
        (void)call_fail(r->call, &DYNAMODB_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION,
                        STR("DynamoDB rejected the request because you retried a request with a "
                            "different payload but with an idempotent token that was already "
                            "used."));
    }
    TRY(err);
    struct record_type type = bulk_records();
    struct record_key key = {r->call->account, r->call->region, id};
    return record_get(txn, r->call->arena, &type, &key, r->description);
}

static struct str check(const struct dynamodb_start_bulk_put_items_in *in) {
    const struct dynamodb_output_s3_configuration *out = in->output_s3_configuration;
    if (str_is_set(out->s3_sse_kms_key_id) && !str_eq_c(out->s3_sse_algorithm, "KMS")) {
        return STR("Invalid Request: KMS Key Id is not supported for this encryption type");
    }
    return (struct str){0};
}

enum outcome dynamodb_start_bulk_put_items(struct call *call,
                                           const struct dynamodb_start_bulk_put_items_in *in,
                                           struct dynamodb_start_bulk_put_items_out *out) {
    if (refuse_if(call, check(in)) != DONE) return FAILED;
    struct request r = {.call = call, .in = in};
    r.token = (struct token_use){STR("bulk"), in->client_token, transfer_fingerprint(call, in)};
    r.description = arena_new(call->arena, struct dynamodb_bulk_operation_description);
    enum outcome outcome = call_outcome(call, call_run(call, true, start_or_find, &r));
    if (outcome == DONE) out->bulk_operation_description = r.description;
    return outcome;
}
