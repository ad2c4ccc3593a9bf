/* ImportTable. What S3 has against it comes to light later, in DescribeImport, as on AWS. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/create-table-check.h"
#include "services/dynamodb/tables/resource.h"
#include "services/dynamodb/transfer/import.h"
#include "services/dynamodb/transfer/token.h"

struct request {
    struct call *call;
    const struct dynamodb_import_table_in *in;
    struct token_use token;
    struct table_definition table;
    struct dynamodb_import_table_description *description;
};

static struct str check(struct request *r) {
    const struct dynamodb_import_table_in *in = r->in;
    const struct dynamodb_table_creation_parameters *p = in->table_creation_parameters;
    bool csv = in->input_format_options != NULL && in->input_format_options->csv != NULL;
    if (csv && !str_eq_c(in->input_format, "CSV")) {
        return ARENA_CONCAT(r->call->arena,
                            STR("Invalid Request: Unsupported InputFormatOptions for the given "
                                "input format: "),
                            in->input_format, STR("."));
    }
    const struct dynamodb_create_table_in create = {
        .table_name = p->table_name,
        .attribute_definitions = p->attribute_definitions,
        .key_schema = p->key_schema,
        .billing_mode = p->billing_mode,
        .provisioned_throughput = p->provisioned_throughput,
        .on_demand_throughput = p->on_demand_throughput,
        .sse_specification = p->sse_specification,
        .global_secondary_indexes = p->global_secondary_indexes,
        .vector_indexes = p->vector_indexes,
    };
    return create_table_check(r->call->arena, &create, &r->table);
}

static void describe(struct request *r, struct str id) {
    struct arena *a = r->call->arena;
    const struct dynamodb_import_table_in *in = r->in;
    struct dynamodb_s3_bucket_source *source = arena_new(a, struct dynamodb_s3_bucket_source);
    *source = *in->s3_bucket_source;
    if (!str_is_set(source->s3_bucket_owner)) source->s3_bucket_owner = r->call->account;
    *r->description = (struct dynamodb_import_table_description){
        .import_arn = resource_arn(r->call, r->table.name, STR("import"), id),
        .import_status = STR("IN_PROGRESS"),
        .table_arn = table_arn(r->call, r->table.name),
        .table_id = r->table.id,
        .client_token = in->client_token,
        .s3_bucket_source = source,
        .error_count = OPT_LONG(0),
        .input_format = in->input_format,
        .input_format_options = in->input_format_options,
        .input_compression_type =
            str_is_set(in->input_compression_type) ? in->input_compression_type : STR("NONE"),
        .table_creation_parameters = in->table_creation_parameters,
        .start_time = OPT_TIME(call_now_ms(r->call)),
        .processed_size_bytes = OPT_LONG(0),
        .processed_item_count = OPT_LONG(0),
        .imported_item_count = OPT_LONG(0),
    };
}

static enum err start(struct txn *txn, struct request *r) {
    struct call *call = r->call;
    struct table_definition *t = &r->table;
    TRY(table_must_be_new(txn, call, t, &DYNAMODB_RESOURCE_IN_USE_EXCEPTION));
    struct str id = resource_id_new(call);
    struct record_type type = import_records();
    struct record_key record = {call->account, call->region, id};
    t->incarnation = txn_sequence(txn);
    describe(r, id);
    TRY(table_put(txn, call->arena, t));
    TRY(record_put(txn, call->arena, &type, &record, r->description));
    TRY(transfer_token_put(txn, call, &r->token, id));
    return job_put(txn, call->arena, t, JOB_IMPORT, 0, id);
}

/* A token counts while its import goes on; afterwards the table is in the way. */
static enum err find_token(struct txn *txn, struct request *r) {
    struct str id;
    TRY(transfer_token_find(txn, r->call, &r->token, &id));
    struct record_type type = import_records();
    struct record_key key = {r->call->account, r->call->region, id};
    *r->description = (struct dynamodb_import_table_description){0};
    TRY(record_get(txn, r->call->arena, &type, &key, r->description));
    bool running = str_eq_c(r->description->import_status, "IN_PROGRESS");
    return running ? ERR_OK : ERR_NOT_FOUND;
}

static enum err start_or_find(struct txn *txn, void *arg) {
    struct request *r = arg;
    enum err err = find_token(txn, r);
    if (err == ERR_EXISTS) {
        (void)call_fail(r->call, &DYNAMODB_IMPORT_CONFLICT_EXCEPTION,
                        STR("Import conflict: Duplicate request detected with conflicting "
                            "parameters"));
    }
    return err == ERR_NOT_FOUND ? start(txn, r) : err;
}

enum outcome dynamodb_import_table(struct call *call, const struct dynamodb_import_table_in *in,
                                   struct dynamodb_import_table_out *out) {
    struct request r = {.call = call, .in = in};
    if (refuse_if(call, check(&r)) != DONE) return FAILED;
    r.token = (struct token_use){STR("import"), in->client_token, r.table.name};
    r.table.account = call->account;
    r.table.region = call->region;
    r.table.id = env_uuid(call->cloud->env, call->arena);
    r.table.created_ms = call_now_ms(call);
    r.table.state = TABLE_CREATING;
    r.description = arena_new(call->arena, struct dynamodb_import_table_description);
    enum outcome outcome = call_outcome(call, call_run(call, true, start_or_find, &r));
    if (outcome == DONE) out->import_table_description = r.description;
    return outcome;
}
