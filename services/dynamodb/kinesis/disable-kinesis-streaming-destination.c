/* DisableKinesisStreamingDestination. The destination stays listed, without its precision. */
#include "services/dynamodb/kinesis/destination.h"

static enum err disable(struct txn *txn, void *arg) {
    struct kinesis_change *c = arg;
    TRY(kinesis_change_begin(txn, c));
    const struct kinesis_destination *is = kinesis_find(&c->list, c->arn);
    if (is == NULL || is->state != KINESIS_ACTIVE) {
        return kinesis_wrong_state(
            c, STR("KinesisStreamingDestination must be ACTIVE to perform DISABLE operation."));
    }
    struct kinesis_destination one = {.arn = c->arn, .state = KINESIS_DISABLED};
    return kinesis_put(txn, c->call->arena, &c->table, &one);
}

enum outcome dynamodb_disable_kinesis_streaming_destination(
    struct call *call, const struct dynamodb_disable_kinesis_streaming_destination_in *in,
    struct dynamodb_disable_kinesis_streaming_destination_out *out) {
    struct kinesis_change c = {.call = call, .table_name = in->table_name, .arn = in->stream_arn};
    if (in->enable_kinesis_streaming_configuration != NULL) {
        return call_fail(call, &AWS_VALIDATION,
                         STR("Stream cannot be disabled using EnableKinesisStreamingConfiguration "
                             "parameters"));
    }
    enum outcome outcome = call_outcome(call, call_run(call, true, disable, &c));
    if (outcome != DONE) return outcome;
    out->table_name = c.table.name;
    out->stream_arn = in->stream_arn;
    out->destination_status = STR("DISABLING");
    return DONE;
}
