/* DescribeStream and ListStreams: shards that change, pages, and streams that come and go. */
#include "services/dynamodb/streams/test-stream.h"

static struct str arn_body(struct test_cloud *t, struct str arn, const char *more) {
    return ARENA_CONCAT(&t->arena, STR("{'StreamArn':'"), arn, STR("'"), str_c(more), STR("}"));
}

/* "closed child-of-the-first-listed …": what of the shards can be said without their names. */
static struct str shards_text(struct test_cloud *t, const struct value *description) {
    const struct value *shards = value_get(description, STR("Shards"));
    struct buf out = buf_in_arena(&t->arena, TEST_STREAM_TEXT_MAX);
    struct str last = STR("none");
    for (size_t i = 0; i < shards->count; i++) {
        const struct value *shard = &shards->items[i];
        const struct value *range = value_get(shard, STR("SequenceNumberRange"));
        struct str start = stream_text(range, "StartingSequenceNumber");
        struct str end = stream_text(range, "EndingSequenceNumber");
        struct str parent = stream_text(shard, "ParentShardId");
        CHECK(start.len == 28, "a number");
        CHECK(end.len == 0 || str_cmp(start, end) <= 0, "in order");
        buf_add_c(&out, end.len > 0 ? "closed" : "open");
        if (parent.len > 0) buf_add_c(&out, str_eq(parent, last) ? " child" : " orphan");
        buf_add_c(&out, "\n");
        last = stream_text(shard, "ShardId");
    }
    return buf_str(&out);
}

TEST(a_new_stream) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "NEW_IMAGE");
    struct answer a = stream_call(t, "DescribeStream", arn_body(t, stream_latest(t), ""));
    static const char want[] =
        "{'StreamDescription':{'StreamArn':'arn:aws:dynamodb:us-east-1:000000000000:table/tab/"
        "stream/2026-11-20T10:00:00.000','StreamLabel':'2026-11-20T10:00:00.000',"
        "'StreamStatus':'ENABLED','StreamViewType':'NEW_IMAGE','CreationRequestDateTime':"
        "1795168800,'TableName':'tab','KeySchema':[{'AttributeName':'pk','KeyType':'HASH'},"
        "{'AttributeName':'sk','KeyType':'RANGE'}],'Shards':[{'ShardId':'shardId-"
        "00000001795168800000-";
    CHECK(str_starts(a.body, str_c(want)), a.body.ptr);
    CHECK(!str_contains(a.body, STR("EndingSequenceNumber")), "it is open");
    CHECK(!str_contains(a.body, STR("LastEvaluatedShardId")), "there are no others");
}

TEST(shards_change) {
    struct test_cloud *t = *fixture;
    struct buf out = buf_in_arena(&t->arena, TEST_STREAM_TEXT_MAX);
    stream_enable(t, "KEYS_ONLY");
    struct str arn = stream_latest(t), next;
    struct str first = stream_shard_id(t, arn, 0);
    struct str reading = stream_iterator(t, arn, first, "LATEST", STR(""));
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'}}");
    stream_move_clock(t, 4 * TEST_HOUR_MS);
    stream_await_shards(t, arn, 2);
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'2'}}");
    CHECK_STR(shards_text(t, stream_description(t, arn)), STR("closed\nopen child\n"), "a child");

    reading = stream_iterator(t, arn, first, "TRIM_HORIZON", STR(""));
    stream_read(t, &out, reading, "", &next);
    CHECK(next.len == 0, "the end of a closed shard");
    buf_add_c(&out, "then\n");
    struct str second = stream_shard_id(t, arn, 1);
    stream_read(t, &out, stream_iterator(t, arn, second, "TRIM_HORIZON", STR("")), "", &next);
    CHECK(next.len > 0, "the child is open");
    CHECK_STR(buf_str(&out),
              STR("INSERT {'pk':{'S':'a'},'sk':{'N':'1'}}\nthen\n"
                  "INSERT {'pk':{'S':'a'},'sk':{'N':'2'}}\n"),
              "each record in one shard");
    buf_clear(&out);
    stream_read(t, &out, stream_iterator(t, arn, first, "LATEST", STR("")), "", &next);
    CHECK(out.len == 0 && next.len == 0, "nothing comes behind the end");
    stream_fails(t, "GetShardIterator",
                 stream_iterator_body(t, arn, second, "AT_SEQUENCE_NUMBER",
                                      STR(",'SequenceNumber':'1000000000000000010000000000'")),
                 "ValidationException", "Invalid SequenceNumber");
}

TEST(pages_of_shards) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "KEYS_ONLY");
    struct str arn = stream_latest(t);
    for (size_t i = 2; i <= 4; i++) {
        stream_move_clock(t, 5 * TEST_HOUR_MS);
        stream_await_shards(t, arn, i);
    }
    struct str more = STR(",'Limit':3"), ids[4];
    struct answer a = stream_call(t, "DescribeStream", arn_body(t, arn, more.ptr));
    const struct value *d = value_get(stream_json(t, a), STR("StreamDescription"));
    CHECK(value_get(d, STR("Shards"))->count == 3, "a page");
    for (size_t i = 0; i < 4; i++)
        ids[i] = stream_shard_id(t, arn, i);
    CHECK_STR(stream_text(d, "LastEvaluatedShardId"), ids[2], "where it ends");
    more = arena_printf(&t->arena, ",'ExclusiveStartShardId':'%" PRIstr "'", STR_ARG(ids[2]));
    a = stream_call(t, "DescribeStream", arn_body(t, arn, more.ptr));
    d = value_get(stream_json(t, a), STR("StreamDescription"));
    CHECK(value_get(d, STR("Shards"))->count == 1, "the rest");
    CHECK(stream_text(d, "LastEvaluatedShardId").len == 0, "no more");
    more = arena_printf(&t->arena, ",'ShardFilter':{'Type':'CHILD_SHARDS','ShardId':'%" PRIstr "'}",
                        STR_ARG(ids[1]));
    a = stream_call(t, "DescribeStream", arn_body(t, arn, more.ptr));
    d = value_get(stream_json(t, a), STR("StreamDescription"));
    CHECK(value_get(d, STR("Shards"))->count == 1, "one child");
    CHECK_STR(stream_text(&value_get(d, STR("Shards"))->items[0], "ShardId"), ids[2], "the next");
}

TEST(old_shards_go) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "KEYS_ONLY");
    struct str arn = stream_latest(t);
    stream_move_clock(t, 4 * TEST_HOUR_MS);
    stream_await_shards(t, arn, 2);
    stream_move_clock(t, 23 * TEST_HOUR_MS);
    stream_await_shards(t, arn, 3);
    CHECK_STR(shards_text(t, stream_description(t, arn)), STR("closed\nclosed child\nopen child\n"),
              "closed less than a day ago");
    stream_move_clock(t, TEST_HOUR_MS);
    stream_await_shards(t, arn, 2);
    CHECK_STR(shards_text(t, stream_description(t, arn)), STR("closed orphan\nopen child\n"),
              "the first has gone, its child still names it");
}

static struct str listed(struct test_cloud *t, const char *body) {
    const struct value *v = stream_json(t, stream_call(t, "ListStreams", str_c(body)));
    const struct value *streams = value_get(v, STR("Streams"));
    struct buf out = buf_in_arena(&t->arena, TEST_STREAM_TEXT_MAX);
    for (size_t i = 0; i < streams->count; i++) {
        const struct value *s = &streams->items[i];
        buf_printf(&out, "%" PRIstr " %" PRIstr "\n", STR_ARG(stream_text(s, "TableName")),
                   STR_ARG(stream_text(s, "StreamLabel")));
    }
    if (stream_text(v, "LastEvaluatedStreamArn").len > 0) buf_add_c(&out, "more\n");
    return buf_str(&out);
}

TEST(lists) {
    struct test_cloud *t = *fixture;
    CHECK_STR(listed(t, "{}"), STR(""), "none");
    stream_enable(t, "KEYS_ONLY");
    stream_disable(t);
    struct answer a = test_call(
        t, "CreateTable",
        "{'TableName':'another','BillingMode':'PAY_PER_REQUEST','AttributeDefinitions':["
        "{'AttributeName':'k','AttributeType':'S'}],'KeySchema':[{'AttributeName':'k','KeyType':"
        "'HASH'}],'StreamSpecification':{'StreamEnabled':true,'StreamViewType':'KEYS_ONLY'}}");
    CHECK(a.status == 200, a.body.ptr);
    stream_enable(t, "OLD_IMAGE");
    struct str first = STR("another 2026-11-20T10:00:00.000\n");
    struct str second = STR("tab 2026-11-20T10:00:00.000\n");
    struct str third = STR("tab 2026-11-20T10:00:00.001\n");
    CHECK_STR(listed(t, "{}"), ARENA_CONCAT(&t->arena, first, second, third), "all");
    CHECK_STR(listed(t, "{'TableName':'tab'}"), ARENA_CONCAT(&t->arena, second, third),
              "of one table");
    CHECK_STR(listed(t, "{'TableName':'none'}"), STR(""), "of a table that is not there");
    CHECK_STR(listed(t, "{'Limit':2}"), ARENA_CONCAT(&t->arena, first, second, STR("more\n")),
              "a page");
    CHECK_STR(listed(t, "{'ExclusiveStartStreamArn':'arn:aws:dynamodb:us-east-1:000000000000:table/"
                        "tab/stream/2026-11-20T10:00:00.000'}"),
              third, "the rest");
    CHECK_STR(listed(t, "{'TableName':'another','ExclusiveStartStreamArn':'arn:aws:dynamodb:"
                        "us-east-1:000000000000:table/tab/stream/2026-11-20T10:00:00.000'}"),
              STR(""), "the rest is not of that table");
    stream_fails(t, "ListStreams", STR("{'ExclusiveStartStreamArn':'nonsense'}"),
                 "ValidationException", "Invalid StreamArn");
    stream_fails(t, "ListStreams", STR("{'Limit':101}"), "ValidationException",
                 "Limit should be less than or equal to 100");
}

TEST(a_day_after_the_end) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "KEYS_ONLY");
    struct str arn = stream_latest(t);
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'}}");
    CHECK(test_call(t, "DeleteTable", "{'TableName':'tab'}").status == 200, "deleted");
    stream_move_clock(t, 23 * TEST_HOUR_MS);
    CHECK_STR(stream_text(stream_description(t, arn), "StreamStatus"), STR("DISABLED"), "ended");
    CHECK_STR(stream_all(t, arn), STR("INSERT {'pk':{'S':'a'},'sk':{'N':'1'}}\n"), "readable");
    CHECK(test_call(t, "CreateTable", TEST_TABLE).status == 200, "made again");
    stream_enable(t, "NEW_IMAGE");
    test_put(t, "{'pk':{'S':'b'},'sk':{'N':'2'}}");
    CHECK_STR(stream_all(t, arn), STR("INSERT {'pk':{'S':'a'},'sk':{'N':'1'}}\n"), "another table");
    stream_move_clock(t, TEST_HOUR_MS);
    stream_fails(t, "DescribeStream", arn_body(t, arn, ""), "ResourceNotFoundException",
                 ARENA_CONCAT(&t->arena, STR("Requested resource not found: Stream: "), arn,
                              STR(" not found"))
                     .ptr);
    CHECK_STR(listed(t, "{'TableName':'tab'}"), STR("tab 2026-11-21T09:00:00.000\n"), "one");
}

TEST(what_is_refused) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "KEYS_ONLY");
    stream_fails(t, "DescribeStream", STR("{'StreamArn':'fake-stream'}"), "ValidationException",
                 "Invalid StreamArn");
    stream_fails(t, "DescribeStream",
                 STR("{'StreamArn':'arn:aws:dynamodb:us-east-1:000000000001:table/tab/stream/"
                     "2026-11-20T10:00:00.000'}"),
                 "ResourceNotFoundException", "Requested resource not found: Stream: ");
    stream_fails(t, "DescribeStream", arn_body(t, stream_latest(t), ",'Limit':101"),
                 "ValidationException", "Limit should be less than or equal to 100");
    stream_fails(t, "DescribeStream",
                 arn_body(t, stream_latest(t), ",'ShardFilter':{'Type':'CHILD_SHARDS'}"),
                 "ValidationException", "ShardFilter must have a Type and a ShardId");
    struct answer a = stream_call(
        t, "DescribeStream",
        arn_body(t, stream_latest(t),
                 ",'ExclusiveStartShardId':'zzzzzzzzzzzzzzzzzzzzzzzzsfasdgagadfadfgagkjsdfsfsdj'"));
    CHECK_STR(shards_text(t, value_get(stream_json(t, a), STR("StreamDescription"))), STR(""),
              "a shard that is not there ends the list");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(a_new_stream), CASE(shards_change),       CASE(pages_of_shards), CASE(old_shards_go),
        CASE(lists),        CASE(a_day_after_the_end), CASE(what_is_refused),
    };
    return cmocka_run_group_tests_name("dynamodbstreams DescribeStream", tests, NULL, NULL);
}
