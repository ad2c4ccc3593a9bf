/* EnableKinesisStreamingDestination. AWS looks at the stream later, too: what cannot be one of this
 * account and region is accepted, and then ENABLE_FAILED. */
#include "services/dynamodb/kinesis/destination.h"
#include "shared/aws/arn.h"

static bool is_own_stream(const struct call *call, struct str text) {
    struct arn arn;
    return arn_parse(&arn, text) == ERR_OK && str_eq(arn.service, STR("kinesis")) &&
           str_eq(arn.region, call->region) && str_eq(arn.account, call->account) &&
           str_starts(arn.resource, STR("stream/"));
}

static enum err enable(struct txn *txn, void *arg) {
    struct kinesis_change *c = arg;
    TRY(kinesis_change_begin(txn, c));
    for (size_t i = 0; i < c->list.count; i++) {
        if (c->list.items[i].state != KINESIS_ACTIVE) continue;
        return kinesis_wrong_state(c, STR("EnableKinesisStreamingDestination must be DISABLED or "
                                          "ENABLE_FAILED to perform ENABLE operation."));
    }
    struct kinesis_destination one = {.arn = c->arn, .precision = c->precision};
    one.state = is_own_stream(c->call, c->arn) ? KINESIS_ACTIVE : KINESIS_ENABLE_FAILED;
    return kinesis_put(txn, c->call->arena, &c->table, &one);
}

enum outcome dynamodb_enable_kinesis_streaming_destination(
    struct call *call, const struct dynamodb_enable_kinesis_streaming_destination_in *in,
    struct dynamodb_enable_kinesis_streaming_destination_out *out) {
    const struct dynamodb_enable_kinesis_streaming_configuration *wanted =
        in->enable_kinesis_streaming_configuration;
    struct kinesis_change c = {.call = call, .table_name = in->table_name, .arn = in->stream_arn};
    if (wanted != NULL) c.precision = wanted->approximate_creation_date_time_precision;
    enum outcome outcome = call_outcome(call, call_run(call, true, enable, &c));
    if (outcome != DONE) return outcome;
    out->table_name = c.table.name;
    out->stream_arn = in->stream_arn;
    out->destination_status = STR("ENABLING");
    out->enable_kinesis_streaming_configuration = wanted;
    return DONE;
}
