/* DescribeStream: the stream, and a page of its shards, oldest first. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/streams/request.h"
#include "services/dynamodb/streams/shard.h"

struct look {
    struct call *call;
    struct stream_name name;
    struct stream stream;
    struct shard_list shards;
};

static enum err look(struct txn *txn, void *arg) {
    struct look *l = arg;
    TRY(stream_find(txn, l->call, &l->name, &l->stream));
    return shard_list_read(txn, l->call->arena, &l->stream, call_now_ms(l->call), &l->shards);
}

static struct dynamodbstreams_shard describe_shard(struct arena *a, const struct stream *stream,
                                                   const struct shard *from) {
    struct dynamodbstreams_sequence_number_range *range =
        arena_new(a, struct dynamodbstreams_sequence_number_range);
    range->starting_sequence_number = sequence_number(a, from->start);
    if (from->closed) {
        range->ending_sequence_number = sequence_number(a, place_before(from->end));
    }
    struct dynamodbstreams_shard shard = {.shard_id = shard_id(a, stream, from->id_ms),
                                          .sequence_number_range = range};
    if (from->parent_ms != 0) shard.parent_shard_id = shard_id(a, stream, from->parent_ms);
    return shard;
}

/* Ids are in the order of their text, so a page can begin behind a shard that is gone. */
static bool is_wanted(const struct dynamodbstreams_describe_stream_in *in,
                      const struct dynamodbstreams_shard *shard) {
    const struct dynamodbstreams_shard_filter *filter = in->shard_filter;
    struct str after = in->exclusive_start_shard_id;
    if (filter != NULL && !str_eq(shard->parent_shard_id, filter->shard_id)) return false;
    return !str_is_set(after) || str_cmp(shard->shard_id, after) > 0;
}

static void describe_shards(const struct look *l,
                            const struct dynamodbstreams_describe_stream_in *in, size_t limit,
                            struct dynamodbstreams_stream_description *d) {
    struct arena *a = l->call->arena;
    d->shards.items = arena_array(a, struct dynamodbstreams_shard, l->shards.count);
    for (size_t i = 0; i < l->shards.count; i++) {
        struct dynamodbstreams_shard shard = describe_shard(a, &l->stream, &l->shards.items[i]);
        if (!is_wanted(in, &shard)) continue;
        if (d->shards.count == limit) {
            d->last_evaluated_shard_id = d->shards.items[limit - 1].shard_id;
            return;
        }
        d->shards.items[d->shards.count++] = shard;
    }
}

static struct dynamodbstreams_key_schema_element_list describe_key(struct arena *a,
                                                                   const struct key_schema *key) {
    struct dynamodbstreams_key_schema_element_list list = {.count = key_schema_len(key)};
    list.items = arena_array(a, struct dynamodbstreams_key_schema_element, list.count);
    for (size_t i = 0; i < list.count; i++) {
        list.items[i].attribute_name = key->attribute[i].name;
        list.items[i].key_type = i < key->hash_count ? STR("HASH") : STR("RANGE");
    }
    return list;
}

static struct str check_filter(const struct dynamodbstreams_shard_filter *filter) {
    if (filter == NULL || (str_is_set(filter->type) && str_is_set(filter->shard_id))) {
        return (struct str){0};
    }
    return STR("One or more parameter values were invalid: ShardFilter must have a Type and a "
               "ShardId");
}

enum outcome dynamodbstreams_describe_stream(struct call *call,
                                             const struct dynamodbstreams_describe_stream_in *in,
                                             struct dynamodbstreams_describe_stream_out *out) {
    struct look l = {.call = call};
    size_t limit;
    if (refuse_if(call, request_limit(call->arena, in->limit, PAGE_MAX, &limit)) != DONE ||
        refuse_if(call, check_filter(in->shard_filter)) != DONE ||
        request_stream(call, in->stream_arn, &l.name) != DONE) {
        return FAILED;
    }
    enum outcome outcome = call_outcome(call, call_run(call, false, look, &l));
    if (outcome != DONE) return outcome;
    struct dynamodbstreams_stream_description *d =
        arena_new(call->arena, struct dynamodbstreams_stream_description);
    d->stream_arn = stream_arn(call->arena, &l.name);
    d->stream_label = l.stream.label;
    d->stream_status = l.stream.ended_ms == 0 ? STR("ENABLED") : STR("DISABLED");
    d->stream_view_type = l.stream.view_type;
    d->creation_request_date_time = OPT_TIME(l.stream.created_ms);
    d->table_name = l.stream.table;
    d->key_schema = describe_key(call->arena, &l.stream.key);
    describe_shards(&l, in, limit, d);
    out->stream_description = d;
    return DONE;
}
