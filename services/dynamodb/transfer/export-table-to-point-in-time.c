/* ExportTableToPointInTime. What S3 has against it comes to light later, in DescribeExport, as on
 * AWS; the moments become places in the journal at once. */
#include "services/dynamodb/backups/hold.h"
#include "services/dynamodb/backups/past.h"
#include "services/dynamodb/backups/recovery.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/resource.h"
#include "services/dynamodb/transfer/export.h"
#include "services/dynamodb/transfer/filter.h"
#include "services/dynamodb/transfer/token.h"
#include "shared/base/time.h"

enum { MINUTE_MS = 60 * 1000, PERIOD_MIN = 15 * MINUTE_MS, PERIOD_MAX = 24 * 60 * MINUTE_MS };

#define INVALID "Invalid Request: "

struct request {
    struct call *call;
    const struct dynamodb_export_table_to_point_in_time_in *in;
    struct token_use token;
    struct dynamodb_export_description *description;
};

static const struct str fine = {0};

/* ---- before the transaction ---- */

static struct str check_type(const struct dynamodb_export_table_to_point_in_time_in *in) {
    const struct dynamodb_incremental_export_specification *spec =
        in->incremental_export_specification;
    bool incremental = str_eq_c(in->export_type, "INCREMENTAL_EXPORT");
    if (spec != NULL && !str_is_set(in->export_type)) {
        return STR(INVALID "Export Type expected to be Incremental Export when incremental export "
                           "specification is provided");
    }
    if (spec != NULL && !incremental) {
        return STR(INVALID "When Export Type is Full Export , Incremental Export Specification "
                           "should not be provided");
    }
    if (incremental && spec == NULL) {
        return STR(INVALID "Incremental Export Specification expected when export type is set as "
                           "Incremental Export");
    }
    if (incremental && !spec->export_from_time.set) {
        return STR(INVALID "ExportFromTime must be provided in IncrementalExportSpecification");
    }
    return fine;
}

static struct str check(const struct dynamodb_export_table_to_point_in_time_in *in) {
    if (!str_starts(in->table_arn, STR("arn:"))) {
        return STR("One or more parameter values were invalid: tableArn is not a valid ARN");
    }
    if (str_contains(in->table_arn, STR("/index/"))) return STR(INVALID "Table ARN is invalid.");
    if (str_is_set(in->s3_sse_kms_key_id) && !str_eq_c(in->s3_sse_algorithm, "KMS")) {
        return STR(INVALID "KMS Key Id is not supported for this encryption type");
    }
    return check_type(in);
}

/* ---- the moments ---- */

static enum err fail_time(struct call *call, struct str message) {
    (void)call_fail(call, &DYNAMODB_INVALID_EXPORT_TIME_EXCEPTION, message);
    return ERR_DENIED;
}

static enum err fail_period(struct call *call, const char *words, int64_t ms) {
    struct buf time = buf_in_arena(call->arena, 64);
    time_add_iso8601(&time, ms, false);
    return fail_time(call, ARENA_CONCAT(call->arena, str_c(words), STR(" : "), buf_str(&time)));
}

static enum err check_period(struct call *call, const struct table_definition *table, int64_t from,
                             int64_t to) {
    int64_t now = call_now_ms(call);
    if (from < table->created_ms) {
        return fail_period(call,
                           "Incremental export period from time cannot be less than the table "
                           "creation time",
                           from);
    }
    if (to > now) {
        return fail_period(call,
                           "Incremental export period to time cannot be greater than the current "
                           "time",
                           to);
    }
    TRY(recovery_must_be_on(call, table));
    if (to - from < PERIOD_MIN) {
        return fail_time(call, STR("Difference between export period from time and export period "
                                   "to time is less than 15 minutes"));
    }
    if (to - from > PERIOD_MAX) {
        return fail_time(call, STR("Difference between export period from time and export period "
                                   "to time is greater than 24 hours"));
    }
    if (from >= recovery_earliest_ms(table, now)) return ERR_OK;
    return fail_time(call, STR("Point in Time Recovery is not available for specified export "
                               "time"));
}

static enum err choose_period(struct txn *txn, struct request *r,
                              const struct table_definition *table, struct export_range *range) {
    struct arena *a = r->call->arena;
    const struct dynamodb_incremental_export_specification *wanted =
        r->in->incremental_export_specification;
    struct dynamodb_incremental_export_specification *spec =
        arena_new(a, struct dynamodb_incremental_export_specification);
    int64_t now = call_now_ms(r->call);
    *spec = *wanted;
    if (!spec->export_to_time.set) spec->export_to_time = OPT_TIME(now);
    if (!str_is_set(spec->export_view_type)) spec->export_view_type = STR("NEW_AND_OLD_IMAGES");
    r->description->incremental_export_specification = spec;
    int64_t from = spec->export_from_time.ms, to = spec->export_to_time.ms;
    TRY(check_period(r->call, table, from, to));
    TRY(past_place_at(txn, a, table->incarnation, from - 1, now, &range->from));
    return past_place_at(txn, a, table->incarnation, to - 1, now, &range->to);
}

static enum err choose_moment(struct txn *txn, struct request *r,
                              const struct table_definition *table, struct export_range *range) {
    struct call *call = r->call;
    int64_t now = call_now_ms(call), time = r->in->export_time.set ? r->in->export_time.ms : now;
    TRY(recovery_must_be_on(call, table));
    if (time < recovery_earliest_ms(table, now) || time > now) {
        return fail_time(call, STR("Export Time is invalid"));
    }
    r->description->export_time = OPT_TIME(time);
    return past_place_at(txn, call->arena, table->incarnation, time, now, &range->to);
}

/* ---- the transaction ---- */

static void describe(struct request *r, const struct table_definition *table, struct str id) {
    const struct dynamodb_export_table_to_point_in_time_in *in = r->in;
    struct dynamodb_export_description *d = r->description;
    *d = (struct dynamodb_export_description){
        .export_arn = resource_arn(r->call, table->name, STR("export"), id),
        .export_status = STR("IN_PROGRESS"),
        .start_time = OPT_TIME(call_now_ms(r->call)),
        .table_arn = in->table_arn,
        .table_id = table->id,
        .client_token = in->client_token,
        .s3_bucket = in->s3_bucket,
        .s3_bucket_owner = in->s3_bucket_owner,
        .s3_prefix = in->s3_prefix,
        .s3_sse_algorithm = str_is_set(in->s3_sse_algorithm) ? in->s3_sse_algorithm : STR("AES256"),
        .s3_sse_kms_key_id = in->s3_sse_kms_key_id,
        .export_format = str_is_set(in->export_format) ? in->export_format : STR("DYNAMODB_JSON"),
        .export_type = in->export_type,
        .filter_specification = in->filter_specification,
    };
}

static enum err find_token(struct txn *txn, struct request *r) {
    struct str id;
    TRY(transfer_token_find(txn, r->call, &r->token, &id));
    struct record_type type = export_records();
    struct record_key key = {r->call->account, r->call->region, id};
    return record_get(txn, r->call->arena, &type, &key, r->description);
}

static enum err start(struct txn *txn, struct request *r) {
    struct call *call = r->call;
    struct table_definition table;
    struct export_range range = {0};
    struct export_filter filter;
    TRY(recovery_find(txn, call, r->in->table_arn, true, &table));
    struct str id = resource_id_new(call);
    describe(r, &table, id);
    TRY(r->in->incremental_export_specification != NULL ? choose_period(txn, r, &table, &range)
                                                        : choose_moment(txn, r, &table, &range));
    TRY(reject_if(
        call, export_filter_read(call->arena, &table.key, r->in->filter_specification, &filter)));
    struct record_type type = export_records();
    struct record_key key = {call->account, call->region, id};
    TRY(record_put(txn, call->arena, &type, &key, r->description));
    TRY(transfer_token_put(txn, call, &r->token, id));
    TRY(hold_take(txn, call->arena, table.incarnation));
    return export_job_put(txn, call->arena, &table, id, &range);
}

static enum err start_or_find(struct txn *txn, void *arg) {
    struct request *r = arg;
    *r->description = (struct dynamodb_export_description){0};
    enum err err = find_token(txn, r);
    if (err == ERR_EXISTS) {
        (void)call_fail(r->call, &DYNAMODB_EXPORT_CONFLICT_EXCEPTION,
                        STR("Export conflict: Duplicate request detected with conflicting "
                            "parameters"));
    }
    return err == ERR_NOT_FOUND ? start(txn, r) : err;
}

enum outcome
dynamodb_export_table_to_point_in_time(struct call *call,
                                       const struct dynamodb_export_table_to_point_in_time_in *in,
                                       struct dynamodb_export_table_to_point_in_time_out *out) {
    if (refuse_if(call, check(in)) != DONE) return FAILED;
    struct request r = {.call = call, .in = in};
    r.token = (struct token_use){STR("export"), in->client_token, transfer_fingerprint(call, in)};
    r.description = arena_new(call->arena, struct dynamodb_export_description);
    enum outcome outcome = call_outcome(call, call_run(call, true, start_or_find, &r));
    if (outcome != DONE) {
        bool missing = call->error == &DYNAMODB_TABLE_NOT_FOUND_EXCEPTION;
        if (!missing) return outcome;
        return call_failf(call, call->error, "Table not found: %" PRIstr, STR_ARG(in->table_arn));
    }
    out->export_description = r.description;
    return DONE;
}
