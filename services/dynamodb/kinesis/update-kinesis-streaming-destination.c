/* UpdateKinesisStreamingDestination: the precision of times. One that was never chosen is
 * MILLISECOND. */
#include "services/dynamodb/kinesis/destination.h"
#include "services/dynamodb/refuse.h"

static enum err check_state(struct kinesis_change *c, const struct kinesis_destination *is) {
    struct arena *a = c->call->arena;
    if (is == NULL) {
        return kinesis_wrong_state(
            c, ARENA_CONCAT(a, STR("No streaming destination with streamArn: "), c->arn,
                            STR(" is found for table with tableName: "), c->table.name));
    }
    if (is->state != KINESIS_ACTIVE) {
        return kinesis_wrong_state(
            c, ARENA_CONCAT(a,
                            STR("Kinesis streaming is not in ACTIVE state. Updates are only "
                                "allowed in ACTIVE state. TableName: "),
                            c->table.name));
    }
    struct str precision = str_is_set(is->precision) ? is->precision : STR("MILLISECOND");
    if (!str_eq(precision, c->precision)) return ERR_OK;
    return reject_if(
        c->call,
        ARENA_CONCAT(a, STR("Invalid Request: Precision is already set to the desired value of "),
                     precision, STR(" for tableId: "), c->table.id, STR(", kdsArn: "), c->arn));
}

static enum err update(struct txn *txn, void *arg) {
    struct kinesis_change *c = arg;
    TRY(kinesis_change_begin(txn, c));
    TRY(check_state(c, kinesis_find(&c->list, c->arn)));
    struct kinesis_destination one = {
        .arn = c->arn, .state = KINESIS_ACTIVE, .precision = c->precision};
    return kinesis_put(txn, c->call->arena, &c->table, &one);
}

enum outcome dynamodb_update_kinesis_streaming_destination(
    struct call *call, const struct dynamodb_update_kinesis_streaming_destination_in *in,
    struct dynamodb_update_kinesis_streaming_destination_out *out) {
    const struct dynamodb_update_kinesis_streaming_configuration *wanted =
        in->update_kinesis_streaming_configuration;
    struct kinesis_change c = {.call = call, .table_name = in->table_name, .arn = in->stream_arn};
    if (wanted != NULL) c.precision = wanted->approximate_creation_date_time_precision;
    if (!str_is_set(c.precision)) {
        return call_fail(call, &AWS_VALIDATION,
                         STR("Streaming destination cannot be updated with given parameters: "
                             "UpdateKinesisStreamingConfiguration cannot be null or contain only "
                             "null values"));
    }
    enum outcome outcome = call_outcome(call, call_run(call, true, update, &c));
    if (outcome != DONE) return outcome;
    out->table_name = c.table.name;
    out->stream_arn = in->stream_arn;
    out->destination_status = STR("UPDATING");
    out->update_kinesis_streaming_configuration = wanted;
    return DONE;
}
