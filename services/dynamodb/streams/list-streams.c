/* ListStreams: of all tables, or of one, those of deleted tables too while they can be read. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/streams/request.h"

struct listing {
    struct call *call;
    struct stream_query query;
    struct stream_page page;
};

static enum err list(struct txn *txn, void *arg) {
    struct listing *l = arg;
    return stream_list(txn, l->call->arena, &l->query, &l->page);
}

static void describe(struct arena *a, const struct listing *l,
                     struct dynamodbstreams_list_streams_out *out) {
    out->streams.items = arena_array(a, struct dynamodbstreams_stream, l->page.count);
    out->streams.count = l->page.count;
    for (size_t i = 0; i < l->page.count; i++) {
        struct stream_name name = stream_name_of(&l->page.items[i]);
        out->streams.items[i] = (struct dynamodbstreams_stream){.stream_arn = stream_arn(a, &name),
                                                                .table_name = name.table,
                                                                .stream_label = name.label};
    }
    if (l->page.more) {
        out->last_evaluated_stream_arn = out->streams.items[l->page.count - 1].stream_arn;
    }
}

enum outcome dynamodbstreams_list_streams(struct call *call,
                                          const struct dynamodbstreams_list_streams_in *in,
                                          struct dynamodbstreams_list_streams_out *out) {
    struct listing l = {.call = call,
                        .query = {.account = call->account,
                                  .region = call->region,
                                  .table = in->table_name,
                                  .now_ms = call_now_ms(call)}};
    if (refuse_if(call, request_limit(call->arena, in->limit, PAGE_MAX, &l.query.limit)) != DONE)
        return FAILED;
    if (str_is_set(in->exclusive_start_stream_arn) &&
        request_stream(call, in->exclusive_start_stream_arn, &l.query.after) != DONE) {
        return FAILED;
    }
    enum outcome outcome = call_outcome(call, call_run(call, false, list, &l));
    if (outcome == DONE) describe(call->arena, &l, out);
    return outcome;
}
