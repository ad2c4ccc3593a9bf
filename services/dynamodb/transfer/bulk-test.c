/* Bulk operations: puts into a table that is there, with conditions, faults, and an early end. */
#include "services/dynamodb/items/throttle.h"
#include "services/dynamodb/transfer/test-bucket.h"

static struct answer start(struct test_cloud *t, const char *members) {
    struct str body = arena_printf(
        &t->arena,
        "{'TableName':'tab','InputS3Configuration':{'S3Bucket':'bucket','S3KeyPrefix':'in/',"
        "'InputFormat':'DYNAMODB_JSON'},'OutputS3Configuration':{'S3Bucket':'bucket',"
        "'S3KeyPrefix':'out','OutputType':['ERROR','CONDITION_CHECK_FAILURE']}%s}",
        members);
    struct answer a = test_call(t, "StartBulkPutItems", body.ptr);
    CHECK(a.status == 200, a.body.ptr);
    return a;
}

static struct str describe_body(struct test_cloud *t, struct answer a) {
    return arena_printf(&t->arena, "{'BulkOperationArn':'%s'}",
                        test_member(t, a, "BulkOperationArn"));
}

static struct answer await(struct test_cloud *t, struct answer a) {
    struct str body = describe_body(t, a);
    (void)test_wait(t, "DescribeBulkOperation", body.ptr, "'IN_PROGRESS'");
    return test_wait(t, "DescribeBulkOperation", body.ptr, "'CANCELLING'");
}

static struct str scan(struct test_cloud *t) {
    return test_call(t, "Scan", "{'TableName':'tab','Select':'COUNT'}").body;
}

TEST(items_conditions_and_faults) {
    struct test_cloud *t = *fixture;
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'},'v':{'S':'there'}}");
    test_put_object(
        t, "in/1",
        test_swap(&t->arena,
                  STR("{'Item':{'pk':{'S':'a'},'sk':{'N':'1'},'v':{'S':'new'}},"
                      "'ConditionExpression':'attribute_not_exists(pk)'}\n"
                      "{'Item':{'pk':{'S':'b'},'sk':{'N':'1'}}}\n{'Item':{'pk':{'S':'c'}}}\n"
                      "{'Item':{'pk':{'S':'d'},'sk':{'N':'1'}}}\n"),
                  '\'', '"'));
    struct answer a = await(t, start(t, ""));
    CHECK_STR(str_c(test_member(t, a, "BulkOperationStatus")), STR("COMPLETED_WITH_ERRORS"), "one");
    CHECK(str_contains(a.body, STR("'ProcessedItemCount':4")), a.body.ptr);
    CHECK(str_contains(a.body, STR("'FailedItemCount':1")), a.body.ptr);
    CHECK(str_contains(scan(t), STR("'Count':3")), "two are new");
    struct test_objects out = test_objects(t, "out/");
    struct str lines = test_swap(&t->arena, buf_str(&out.text), '"', '\'');
    CHECK(out.count == 2, out.keys.ptr);
    CHECK(str_contains(lines, STR("'ExistingItem':{'pk':{'S':'a'},'sk':{'N':'1'},"
                                  "'v':{'S':'there'}}}")),
          lines.ptr);
    CHECK(str_contains(lines, STR("Missing the key sk in the item")), lines.ptr);
}

static void put_many(struct test_cloud *t, int count) {
    struct buf text = buf_in_arena(&t->arena, TEST_OBJECT_MAX);
    for (int i = 0; i < count; i++)
        buf_printf(&text, "{\"Item\":{\"pk\":{\"S\":\"p%d\"},\"sk\":{\"N\":\"1\"}}}\n", i);
    test_put_object(t, "in/many", buf_str(&text));
}

TEST(cancelled) {
    struct test_cloud *t = *fixture;
    put_many(t, 5000);
    background_stop(t->cloud.background);
    struct answer a = start(t, "");
    struct answer cancelled = test_call(t, "CancelBulkOperation", describe_body(t, a).ptr);
    CHECK_STR(str_c(test_member(t, cancelled, "BulkOperationStatus")), STR("CANCELLING"), "soon");
    CHECK(background_start(t->cloud.background) == ERR_OK, "go on");
    a = await(t, a);
    CHECK_STR(str_c(test_member(t, a, "BulkOperationStatus")), STR("CANCELLED"), "ended");
    CHECK(str_contains(scan(t), STR("'Count':0")), "nothing was written");
    CHECK(test_call(t, "CancelBulkOperation", describe_body(t, a).ptr).status == 400, "too late");
}

/* A burst of five minutes at one unit per second: what is written beyond it is waited for, and in
 * the meantime there is nothing left for others. */
TEST(held_to_the_throughput_of_the_table) {
    struct test_cloud *t = *fixture;
    ((struct dynamodb *)t->state)->throttle = throttle_new(&t->env.env);
    CHECK(test_call(
              t, "UpdateTable",
              "{'TableName':'tab','BillingMode':'PROVISIONED','ProvisionedThroughput':"
              "{'ReadCapacityUnits':9000,'WriteCapacityUnits':1},'GlobalSecondaryIndexUpdates':["
              "{'Update':{'IndexName':'global','ProvisionedThroughput':"
              "{'ReadCapacityUnits':1,'WriteCapacityUnits':1}}}]}")
                  .status == 200,
          "one unit");
    put_many(t, BURST_SECONDS + 100);
    struct answer a = {0}, started = start(t, "");
    struct str body = describe_body(t, started);
    for (int i = 0; i < TEST_TRIES; i++) {
        a = test_call(t, "DescribeBulkOperation", body.ptr);
        if (str_contains(a.body, STR("'ProcessedItemCount':400"))) break;
        thread_sleep_us(TEST_PAUSE_US);
    }
    CHECK_STR(str_c(test_member(t, a, "BulkOperationStatus")), STR("IN_PROGRESS"), "it owes 100");
    t->env.now_ms += 99 * 1000;
    a = test_call(t, "PutItem", "{'TableName':'tab','Item':{'pk':{'S':'x'},'sk':{'N':'1'}}}");
    CHECK(str_contains(a.body, STR("ProvisionedThroughputExceeded")), a.body.ptr);
    t->env.now_ms += 2 * 1000;
    a = await(t, started);
    CHECK_STR(str_c(test_member(t, a, "BulkOperationStatus")), STR("COMPLETED"), "paid");
}

TEST(tokens_lists_and_refusals) {
    struct test_cloud *t = *fixture;
    put_many(t, 250);
    struct answer one = start(t, ",'ClientToken':'one'"), two = start(t, ",'ClientToken':'one'");
    CHECK_STR(str_c(test_member(t, two, "BulkOperationArn")),
              str_c(test_member(t, one, "BulkOperationArn")), "the same operation");
    struct answer a = await(t, one);
    CHECK_STR(str_c(test_member(t, a, "BulkOperationStatus")), STR("COMPLETED"), "done");
    CHECK(str_contains(scan(t), STR("'Count':250")), "all are there");
    a = test_call(t, "ListBulkOperations", "{}");
    CHECK(str_contains(a.body, STR("'BulkOperationStatus':'COMPLETED'")), a.body.ptr);
    CHECK(test_call(t, "DescribeBulkOperation",
                    "{'BulkOperationArn':'arn:aws:dynamodb:us-east-1:000000000000:table/tab/bulk/"
                    "01-none'}")
                  .status == 400,
          "not there");
    CHECK_FAILS(t, "StartBulkPutItems",
                "{'TableName':'none','InputS3Configuration':{'S3Bucket':'bucket',"
                "'InputFormat':'ION'},'OutputS3Configuration':{'OutputType':['ERROR']}}",
                "ResourceNotFoundException", "Requested resource not found");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE_WITH_BUCKET(items_conditions_and_faults),
        CASE_WITH_BUCKET(cancelled),
        CASE_WITH_BUCKET(held_to_the_throughput_of_the_table),
        CASE_WITH_BUCKET(tokens_lists_and_refusals),
    };
    return cmocka_run_group_tests_name("dynamodb bulk operations", tests, NULL, NULL);
}
