/* What a stream shows of every kind of change, and how it is read. */
#include "services/dynamodb/streams/test-stream.h"
#include "services/dynamodb/tables/time-to-live.h"

#define KEY "'pk':{'S':'a'},'sk':{'N':'1'}"

static void ok(struct test_cloud *t, const char *operation, const char *body) {
    struct answer a = test_call(t, operation, body);
    CHECK(a.status == 200, a.body.ptr);
}

static void three_events(struct test_cloud *t) {
    test_put(t, "{" KEY ",'x':{'S':'1'}}");
    ok(t, "UpdateItem",
       "{'TableName':'tab','Key':{" KEY "},'UpdateExpression':'SET x = :x',"
       "'ExpressionAttributeValues':{':x':{'S':'2'}}}");
    ok(t, "DeleteItem", "{'TableName':'tab','Key':{" KEY "}}");
}

TEST(view_types) {
    struct test_cloud *t = *fixture;
    static const struct {
        const char *view, *want;
    } rows[] = {
        {"KEYS_ONLY", "INSERT {" KEY "}\nMODIFY {" KEY "}\nREMOVE {" KEY "}\n"},
        {"NEW_IMAGE", "INSERT {" KEY "} new {" KEY ",'x':{'S':'1'}}\n"
                      "MODIFY {" KEY "} new {" KEY ",'x':{'S':'2'}}\n"
                      "REMOVE {" KEY "}\n"},
        {"OLD_IMAGE", "INSERT {" KEY "}\n"
                      "MODIFY {" KEY "} old {" KEY ",'x':{'S':'1'}}\n"
                      "REMOVE {" KEY "} old {" KEY ",'x':{'S':'2'}}\n"},
        {"NEW_AND_OLD_IMAGES",
         "INSERT {" KEY "} new {" KEY ",'x':{'S':'1'}}\n"
         "MODIFY {" KEY "} old {" KEY ",'x':{'S':'1'}} new {" KEY ",'x':{'S':'2'}}\n"
         "REMOVE {" KEY "} old {" KEY ",'x':{'S':'2'}}\n"},
    };
    struct str arns[ARRAY_LEN(rows)];
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        stream_enable(t, rows[i].view);
        arns[i] = stream_latest(t);
        three_events(t);
        stream_disable(t);
    }
    three_events(t);
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        CHECK_STR(stream_all(t, arns[i]), str_c(rows[i].want), rows[i].view);
    }
}

TEST(every_operation_that_writes) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "NEW_IMAGE");
    ok(t, "BatchWriteItem",
       "{'RequestItems':{'tab':[{'PutRequest':{'Item':{'pk':{'S':'b'},'sk':{'N':'1'}}}},"
       "{'PutRequest':{'Item':{'pk':{'S':'b'},'sk':{'N':'2'}}}}]}}");
    ok(t, "TransactWriteItems",
       "{'TransactItems':[{'Put':{'TableName':'tab','Item':{'pk':{'S':'t'},'sk':{'N':'1'}}}},"
       "{'Delete':{'TableName':'tab','Key':{'pk':{'S':'b'},'sk':{'N':'1'}}}}]}");
    ok(t, "ExecuteStatement",
       "{'Statement':'UPDATE tab SET y = 1 WHERE pk = ? AND sk = 2',"
       "'Parameters':[{'S':'b'}]}");
    CHECK_STR(stream_all(t, stream_latest(t)),
              STR("INSERT {'pk':{'S':'b'},'sk':{'N':'1'}} new {'pk':{'S':'b'},'sk':{'N':'1'}}\n"
                  "INSERT {'pk':{'S':'b'},'sk':{'N':'2'}} new {'pk':{'S':'b'},'sk':{'N':'2'}}\n"
                  "INSERT {'pk':{'S':'t'},'sk':{'N':'1'}} new {'pk':{'S':'t'},'sk':{'N':'1'}}\n"
                  "REMOVE {'pk':{'S':'b'},'sk':{'N':'1'}}\n"
                  "MODIFY {'pk':{'S':'b'},'sk':{'N':'2'}} new "
                  "{'pk':{'S':'b'},'sk':{'N':'2'},'y':{'N':'1'}}\n"),
              "in the order of their commits");
}

TEST(no_record_for_what_changes_nothing) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "NEW_AND_OLD_IMAGES");
    test_put(t, "{" KEY ",'m':{'M':{'x':{'S':'1'},'y':{'NS':['1','2']}}}}");
    test_put(t, "{" KEY ",'m':{'M':{'y':{'NS':['2','1.0']},'x':{'S':'1'}}}}");
    ok(t, "UpdateItem", "{'TableName':'tab','Key':{" KEY "},'UpdateExpression':'REMOVE nothing'}");
    ok(t, "DeleteItem", "{'TableName':'tab','Key':{'pk':{'S':'none'},'sk':{'N':'1'}}}");
    struct answer failed = test_call(t, "PutItem",
                                     "{'TableName':'tab','Item':{" KEY
                                     "},'ConditionExpression':'attribute_not_exists(pk)'}");
    CHECK(failed.status == 400, "the condition does not hold");
    struct str all = stream_all(t, stream_latest(t));
    CHECK(str_starts(all, STR("INSERT")) && str_find_char(all, '\n') == all.len - 1, "one record");
}

TEST(items_of_keys_only) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "NEW_AND_OLD_IMAGES");
    test_put(t, "{" KEY "}");
    test_put(t, "{" KEY ",'x':{'S':'1'}}");
    CHECK_STR(stream_all(t, stream_latest(t)),
              STR("INSERT {" KEY "} new {" KEY "}\n"
                  "MODIFY {" KEY "} old {" KEY "} new {" KEY ",'x':{'S':'1'}}\n"),
              "the old image is there");
}

TEST(what_expires) {
    struct test_cloud *t = *fixture;
    bool any;
    ok(t, "UpdateTimeToLive",
       "{'TableName':'tab','TimeToLiveSpecification':{'Enabled':true,'AttributeName':'e'}}");
    test_settle(t);
    stream_enable(t, "KEYS_ONLY");
    test_put(t, "{" KEY ",'e':{'N':'1795168700'}}");
    CHECK(time_to_live_sweep(t->store, env_now_ms(&t->env.env), &any) == ERR_OK, "swept");
    CHECK_STR(stream_all(t, stream_latest(t)),
              STR("INSERT {" KEY "}\nREMOVE {" KEY "} by dynamodb.amazonaws.com\n"),
              "the service did it");
}

/* The example of AWS's documentation, with its sizes. */
TEST(a_whole_record) {
    struct test_cloud *t = *fixture;
    struct str arn, next;
    static const char *const sizes[] = {"'SizeBytes':26", "'SizeBytes':59", "'SizeBytes':38"};
    ok(t, "CreateTable",
       "{'TableName':'sizes','BillingMode':'PAY_PER_REQUEST','AttributeDefinitions':["
       "{'AttributeName':'Id','AttributeType':'N'}],'KeySchema':[{'AttributeName':'Id','KeyType':"
       "'HASH'}],'StreamSpecification':{'StreamEnabled':true,'StreamViewType':"
       "'NEW_AND_OLD_IMAGES'}}");
    ok(t, "PutItem", "{'TableName':'sizes','Item':{'Id':{'N':'101'},'Message':{'S':'New item!'}}}");
    ok(t, "PutItem",
       "{'TableName':'sizes','Item':{'Id':{'N':'101'},'Message':{'S':'This item has changed'}}}");
    ok(t, "DeleteItem", "{'TableName':'sizes','Key':{'Id':{'N':'101'}}}");
    arn = stream_text(
        value_get(stream_json(t, test_call(t, "DescribeTable", "{'TableName':'sizes'}")),
                  STR("Table")),
        "LatestStreamArn");
    next = stream_iterator(t, arn, stream_shard_id(t, arn, 0), "TRIM_HORIZON", STR(""));
    for (size_t i = 0; i < ARRAY_LEN(sizes); i++) {
        struct str body = stream_records_body(t, next, ",'Limit':1");
        struct answer a = stream_call(t, "GetRecords", body);
        CHECK(str_contains(a.body, str_c(sizes[i])), a.body.ptr);
        CHECK(str_contains(a.body, STR("'eventVersion':'1.1','eventSource':'aws:dynamodb',"
                                       "'awsRegion':'us-east-1',")) &&
                  str_contains(a.body, STR("'ApproximateCreationDateTime':1795168800,")) &&
                  str_contains(a.body, STR("'StreamViewType':'NEW_AND_OLD_IMAGES'")),
              a.body.ptr);
        const struct value *v = stream_json(t, a);
        const struct value *one = &value_get(v, STR("Records"))->items[0];
        CHECK(stream_text(one, "eventID").len == 32, "an id of 32 digits");
        CHECK_STR(stream_call(t, "GetRecords", body).body, test_swap(&t->arena, a.body, '"', '\''),
                  "the same again");
        next = stream_text(v, "NextShardIterator");
    }
}

TEST(iterators) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "KEYS_ONLY");
    struct str arn = stream_latest(t), shard = stream_shard_id(t, arn, 0), next;
    struct buf out = buf_in_arena(&t->arena, TEST_STREAM_TEXT_MAX);
    for (int i = 1; i <= 5; i++) {
        test_put(t, arena_printf(&t->arena, "{'pk':{'S':'a'},'sk':{'N':'%d'}}", i).ptr);
    }
    struct str latest = stream_iterator(t, arn, shard, "LATEST", STR(""));
    struct str horizon = stream_iterator(t, arn, shard, "TRIM_HORIZON", STR(""));
    struct str body = stream_records_body(t, horizon, ",'Limit':3");
    const struct value *v = stream_json(t, stream_call(t, "GetRecords", body));
    const struct value *records = value_get(v, STR("Records"));
    CHECK(records->count == 3, "as many as were asked for");
    struct str number =
        stream_text(value_get(&records->items[2], STR("dynamodb")), "SequenceNumber");
    CHECK(number.len >= 21 && number.len <= 40 && str_all_digits(number), number.ptr);

    struct str at = ARENA_CONCAT(&t->arena, STR(",'SequenceNumber':'"), number, STR("'"));
    stream_read(t, &out, stream_iterator(t, arn, shard, "AT_SEQUENCE_NUMBER", at), "", &next);
    buf_add_c(&out, "after\n");
    stream_read(t, &out, stream_iterator(t, arn, shard, "AFTER_SEQUENCE_NUMBER", at), ",'Limit':1",
                &next);
    buf_add_c(&out, "latest\n");
    stream_read(t, &out, latest, "", &latest);
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'6'}}");
    stream_read(t, &out, latest, "", &latest);
    CHECK_STR(buf_str(&out),
              STR("INSERT {'pk':{'S':'a'},'sk':{'N':'3'}}\n"
                  "INSERT {'pk':{'S':'a'},'sk':{'N':'4'}}\n"
                  "INSERT {'pk':{'S':'a'},'sk':{'N':'5'}}\n"
                  "after\n"
                  "INSERT {'pk':{'S':'a'},'sk':{'N':'4'}}\n"
                  "INSERT {'pk':{'S':'a'},'sk':{'N':'5'}}\n"
                  "latest\n"
                  "INSERT {'pk':{'S':'a'},'sk':{'N':'6'}}\n"),
              "each from its place");
    CHECK(latest.len > 0, "the shard is open");
}

TEST(by_time) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "KEYS_ONLY");
    struct str arn = stream_latest(t), shard = stream_shard_id(t, arn, 0), next;
    struct buf out = buf_in_arena(&t->arena, TEST_STREAM_TEXT_MAX);
    for (int i = 1; i <= 3; i++) {
        test_put(t, arena_printf(&t->arena, "{'pk':{'S':'a'},'sk':{'N':'%d'}}", i).ptr);
        stream_move_clock(t, 10000);
    }
    struct str then = STR(",'Timestamp':1795168805");
    stream_read(t, &out, stream_iterator(t, arn, shard, "AT_TIMESTAMP", then), "", &next);
    CHECK_STR(
        buf_str(&out),
        STR("INSERT {'pk':{'S':'a'},'sk':{'N':'2'}}\nINSERT {'pk':{'S':'a'},'sk':{'N':'3'}}\n"),
        "what came later");
}

/* Records of 300 KB each: three fit into an answer. */
TEST(a_megabyte) {
    struct test_cloud *t = *fixture;
    enum { LARGE = 300 * 1024, COUNT = 7 };
    char *text = arena_alloc(&t->arena, LARGE + 1);
    memset(text, 'x', LARGE);
    stream_enable(t, "NEW_IMAGE");
    for (int i = 0; i < COUNT; i++) {
        test_put(t,
                 arena_printf(&t->arena, "{'pk':{'S':'a'},'sk':{'N':'%d'},'x':{'S':'%s'}}", i, text)
                     .ptr);
    }
    struct str arn = stream_latest(t), counts = STR("");
    struct str next = stream_iterator(t, arn, stream_shard_id(t, arn, 0), "TRIM_HORIZON", STR(""));
    for (size_t count = 1; count > 0;) {
        struct str body = stream_records_body(t, next, "");
        const struct value *v = stream_json(t, stream_call(t, "GetRecords", body));
        count = value_get(v, STR("Records"))->count;
        counts = arena_printf(&t->arena, "%" PRIstr "%zu ", STR_ARG(counts), count);
        next = stream_text(v, "NextShardIterator");
    }
    CHECK_STR(counts, STR("3 3 1 0 "), "records per answer");
}

TEST(what_is_refused) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "KEYS_ONLY");
    struct str arn = stream_latest(t), shard = stream_shard_id(t, arn, 0), none = STR("");
    struct str it = stream_iterator(t, arn, shard, "LATEST", none);
    struct str foreign = test_swap(&t->arena, it, '0', '0');
    stream_fails(t, "GetRecords", stream_records_body(t, STR("rubbish"), ""), "ValidationException",
                 "Invalid ShardIterator");
    stream_fails(t, "GetRecords", stream_records_body(t, it, ",'Limit':1001"),
                 "ValidationException", "Limit should be less than or equal to 1000");
    CHECK(stream_call(t, "GetRecords", stream_records_body(t, foreign, "")).status == 200,
          "a copy");
    ((char *)(uintptr_t)foreign.ptr)[str_find(foreign, STR(":00000000000")) + 1] = '1';
    stream_fails(t, "GetRecords", stream_records_body(t, foreign, ""), "ValidationException",
                 "Invalid ShardIterator");
    stream_fails(t, "GetShardIterator",
                 stream_iterator_body(t, STR("fake-stream"), shard, "LATEST", none),
                 "ValidationException", "Invalid StreamArn");
    stream_fails(
        t, "GetShardIterator",
        stream_iterator_body(t, arn, STR("shardId-00000000000000000000-00000000"), "LATEST", none),
        "ResourceNotFoundException", "Requested resource not found: Shard");
    stream_fails(t, "GetShardIterator",
                 stream_iterator_body(t, arn, shard, "AT_SEQUENCE_NUMBER", none),
                 "ValidationException", "SequenceNumber must be specified");
    stream_fails(t, "GetShardIterator",
                 stream_iterator_body(t, arn, shard, "LATEST",
                                      STR(",'SequenceNumber':'100000000000000000001'")),
                 "ValidationException", "SequenceNumber can only be specified");
    stream_fails(t, "GetShardIterator",
                 stream_iterator_body(t, arn, shard, "AT_SEQUENCE_NUMBER",
                                      STR(",'SequenceNumber':'100000000000000000001'")),
                 "ValidationException", "Invalid SequenceNumber");
    stream_move_clock(t, 15 * 60 * 1000);
    CHECK(stream_call(t, "GetRecords", stream_records_body(t, it, "")).status == 200, "15 minutes");
    stream_move_clock(t, 1);
    stream_fails(t, "GetRecords", stream_records_body(t, it, ""), "ExpiredIteratorException",
                 "The provided iterator exceeds the maximum age allowed.");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(view_types),
        CASE(every_operation_that_writes),
        CASE(no_record_for_what_changes_nothing),
        CASE(items_of_keys_only),
        CASE(what_expires),
        CASE(a_whole_record),
        CASE(iterators),
        CASE(by_time),
        CASE(a_megabyte),
        CASE(what_is_refused),
    };
    return cmocka_run_group_tests_name("dynamodbstreams GetRecords", tests, NULL, NULL);
}
