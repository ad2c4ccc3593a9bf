/* services/dynamodb/streams/test-stream.h - for the tests of streams: calls of the second service
 * in the test's cloud, and a stream's records as lines of text. */
#ifndef SERVICES_DYNAMODB_STREAMS_TEST_STREAM_H
#define SERVICES_DYNAMODB_STREAMS_TEST_STREAM_H

#include "services/dynamodb/streams/dynamodbstreams-service.h"
#include "services/dynamodb/test-support.h"
#include "services/dynamodb/test-table.h"

enum { TEST_STREAM_TEXT_MAX = 1 << 20, TEST_HOUR_MS = 3600 * 1000 };

/* A call of DynamoDB Streams. `body` is a format for `arg`. */
static inline struct answer stream_call(struct test_cloud *t, const char *operation,
                                        struct str body) {
    const struct service *saved = t->service;
    t->service = &dynamodbstreams_service;
    struct answer a = test_call(t, operation, arena_cstr(&t->arena, body));
    t->service = saved;
    return a;
}

static inline void stream_fails(struct test_cloud *t, const char *operation, struct str body,
                                const char *code, const char *message) {
    struct answer a = stream_call(t, operation, body);
    CHECK(a.status == 400 && str_contains(a.body, str_c(code)), a.body.ptr);
    CHECK(str_contains(a.body, str_c(message)), a.body.ptr);
}

static inline const struct value *stream_json(struct test_cloud *t, struct answer a) {
    struct value *v = arena_new(&t->arena, struct value);
    CHECK(a.status == 200, a.body.len > 0 ? a.body.ptr : "no answer");
    CHECK(json_read(&t->arena, test_swap(&t->arena, a.body, '\'', '"'), v, NULL) == ERR_OK, "JSON");
    return v;
}

/* The text of a member, "" where there is none. */
static inline struct str stream_text(const struct value *object, const char *name) {
    const struct value *v = value_get(object, str_c(name));
    return v != NULL && v->kind == VALUE_STRING ? v->text : STR("");
}

static inline void stream_enable(struct test_cloud *t, const char *view) {
    struct str body = arena_printf(&t->arena,
                                   "{'TableName':'tab','StreamSpecification':{'StreamEnabled':true,"
                                   "'StreamViewType':'%s'}}",
                                   view);
    struct answer a = test_call(t, "UpdateTable", body.ptr);
    CHECK(a.status == 200, a.body.ptr);
}

static inline void stream_disable(struct test_cloud *t) {
    struct answer a = test_call(
        t, "UpdateTable", "{'TableName':'tab','StreamSpecification':{'StreamEnabled':false}}");
    CHECK(a.status == 200, a.body.ptr);
}

static inline struct str stream_latest(struct test_cloud *t) {
    const struct value *v = stream_json(t, test_call(t, "DescribeTable", "{'TableName':'tab'}"));
    return stream_text(value_get(v, STR("Table")), "LatestStreamArn");
}

static inline const struct value *stream_description(struct test_cloud *t, struct str arn) {
    struct str body = ARENA_CONCAT(&t->arena, STR("{'StreamArn':'"), arn, STR("'}"));
    return value_get(stream_json(t, stream_call(t, "DescribeStream", body)),
                     STR("StreamDescription"));
}

static inline struct str stream_shard_id(struct test_cloud *t, struct str arn, size_t i) {
    const struct value *shards = value_get(stream_description(t, arn), STR("Shards"));
    CHECK(shards->count > i, "there is such a shard");
    return stream_text(&shards->items[i], "ShardId");
}

/* `more`: "" or ",'SequenceNumber':'…'". */
static inline struct str stream_iterator_body(struct test_cloud *t, struct str arn,
                                              struct str shard, const char *type, struct str more) {
    return ARENA_CONCAT(&t->arena, STR("{'StreamArn':'"), arn, STR("','ShardId':'"), shard,
                        STR("','ShardIteratorType':'"), str_c(type), STR("'"), more, STR("}"));
}

static inline struct str stream_iterator(struct test_cloud *t, struct str arn, struct str shard,
                                         const char *type, struct str more) {
    struct str body = stream_iterator_body(t, arn, shard, type, more);
    return stream_text(stream_json(t, stream_call(t, "GetShardIterator", body)), "ShardIterator");
}

static inline struct str stream_records_body(struct test_cloud *t, struct str iterator,
                                             const char *more) {
    return ARENA_CONCAT(&t->arena, STR("{'ShardIterator':'"), iterator, STR("'"), str_c(more),
                        STR("}"));
}

static inline void stream_add_image(struct test_cloud *t, struct buf *out, const char *title,
                                    const struct value *image) {
    if (image == NULL) return;
    struct attribute_map map = test_map(&t->arena, image);
    map_sort(&map);
    buf_printf(out, " %s%" PRIstr, title, STR_ARG(test_item_text(&t->arena, &map)));
}

static inline void stream_add_record(struct test_cloud *t, struct buf *out,
                                     const struct value *record) {
    const struct value *d = value_get(record, STR("dynamodb"));
    buf_add(out, stream_text(record, "eventName"));
    stream_add_image(t, out, "", value_get(d, STR("Keys")));
    stream_add_image(t, out, "old ", value_get(d, STR("OldImage")));
    stream_add_image(t, out, "new ", value_get(d, STR("NewImage")));
    const struct value *who = value_get(record, STR("userIdentity"));
    if (who != NULL) buf_printf(out, " by %" PRIstr, STR_ARG(stream_text(who, "PrincipalId")));
    buf_add_c(out, "\n");
}

/* Read from an iterator until nothing comes: a line per record. `*next`: the last iterator, "" at
 * the end of a closed shard. */
static inline void stream_read(struct test_cloud *t, struct buf *out, struct str iterator,
                               const char *more, struct str *next) {
    size_t count = 1;
    *next = iterator;
    while (count > 0 && next->len > 0) {
        struct str body = stream_records_body(t, *next, more);
        const struct value *v = stream_json(t, stream_call(t, "GetRecords", body));
        const struct value *records = value_get(v, STR("Records"));
        count = records->count;
        for (size_t i = 0; i < count; i++)
            stream_add_record(t, out, &records->items[i]);
        *next = stream_text(v, "NextShardIterator");
    }
}

/* All records of all shards of a stream. */
static inline struct str stream_all(struct test_cloud *t, struct str arn) {
    struct buf out = buf_in_arena(&t->arena, TEST_STREAM_TEXT_MAX);
    const struct value *shards = value_get(stream_description(t, arn), STR("Shards"));
    for (size_t i = 0; i < shards->count; i++) {
        struct str id = stream_text(&shards->items[i], "ShardId"), next;
        stream_read(t, &out, stream_iterator(t, arn, id, "TRIM_HORIZON", STR("")), "", &next);
    }
    return buf_str(&out);
}

/* By the virtual clock, as POST /_brume/clock does. */
static inline void stream_move_clock(struct test_cloud *t, int64_t ms) {
    atomic_fetch_add(&t->env.env.shift_ms, ms);
    background_wake(t->cloud.background);
}

/* Wait until the stream has so many shards: their change is work in the background. */
static inline void stream_await_shards(struct test_cloud *t, struct str arn, size_t count) {
    enum { TRIES = 10000, PAUSE_US = 1000 };
    for (int i = 0; i < TRIES; i++) {
        const struct value *shards = value_get(stream_description(t, arn), STR("Shards"));
        if (shards->count == count) return;
        thread_sleep_us(PAUSE_US);
    }
    CHECK(false, "the shards change");
}

#endif
