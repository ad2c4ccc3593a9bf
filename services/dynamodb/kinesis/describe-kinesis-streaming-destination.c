/* DescribeKinesisStreamingDestination. */
#include "services/dynamodb/kinesis/destination.h"

struct look {
    struct call *call;
    struct str table_name;
    struct table_definition table;
    struct kinesis_list list;
};

static enum err look(struct txn *txn, void *arg) {
    struct look *l = arg;
    TRY(table_find_named(txn, l->call, l->table_name, false, &l->table));
    return kinesis_list(txn, l->call->arena, &l->table, &l->list);
}

static struct dynamodb_kinesis_data_stream_destination
describe(const struct kinesis_destination *from) {
    static const struct str names[] = {[KINESIS_ACTIVE] = STR_INIT("ACTIVE"),
                                       [KINESIS_DISABLED] = STR_INIT("DISABLED"),
                                       [KINESIS_ENABLE_FAILED] = STR_INIT("ENABLE_FAILED")};
    struct dynamodb_kinesis_data_stream_destination d = {.stream_arn = from->arn,
                                                         .destination_status = names[from->state],
                                                         .approximate_creation_date_time_precision =
                                                             from->precision};
    if (from->state == KINESIS_ENABLE_FAILED) {
        d.destination_status_description =
            STR("User does not have a permission to use kinesis stream");
    }
    return d;
}

enum outcome dynamodb_describe_kinesis_streaming_destination(
    struct call *call, const struct dynamodb_describe_kinesis_streaming_destination_in *in,
    struct dynamodb_describe_kinesis_streaming_destination_out *out) {
    struct look l = {.call = call, .table_name = in->table_name};
    enum outcome outcome = call_outcome(call, call_run(call, false, look, &l));
    if (outcome != DONE) return outcome;
    out->table_name = l.table.name;
    out->kinesis_data_stream_destinations.count = l.list.count;
    out->kinesis_data_stream_destinations.items =
        arena_array(call->arena, struct dynamodb_kinesis_data_stream_destination, l.list.count);
    for (size_t i = 0; i < l.list.count; i++) {
        out->kinesis_data_stream_destinations.items[i] = describe(&l.list.items[i]);
    }
    return DONE;
}
