/* Tables held to their throughput. The clock stands still unless a test moves it. */
#include "services/dynamodb/items/throttle.h"
#include "services/dynamodb/test-table.h"

#define TABLE_TEXT                                                                                 \
    "The level of configured provisioned throughput for the table was exceeded. Consider "         \
    "increasing your provisioning level with the UpdateTable API."
#define INDEX_TEXT                                                                                 \
    "The level of configured provisioned throughput for one or more global secondary indexes of "  \
    "the table was exceeded. Consider increasing your provisioning level for the "                 \
    "under-provisioned global secondary indexes with the UpdateTable API"
#define MAXIMUM_TEXT                                                                               \
    "Throughput exceeds the maximum OnDemandThroughput configured on table or index"
#define EXCEEDED "ProvisionedThroughputExceededException"

#define PUT(key, more) "{'TableName':'small','Item':{'a':{'S':'" key "'}" more "}}"
#define GET            "{'TableName':'small','Key':{'a':{'S':'x'}},'ConsistentRead':true}"
#define UNITS(read, write)                                                                         \
    "'ProvisionedThroughput':{'ReadCapacityUnits':" #read ",'WriteCapacityUnits':" #write "}"
#define MAKE(...)                                                                                  \
    "{'TableName':'small','AttributeDefinitions':[{'AttributeName':'a','AttributeType':'S'},"      \
    "{'AttributeName':'g','AttributeType':'S'}],'KeySchema':[{'AttributeName':'a',"                \
    "'KeyType':'HASH'}],'GlobalSecondaryIndexes':[{'IndexName':'idx','KeySchema':["                \
    "{'AttributeName':'g','KeyType':'HASH'}],'Projection':{'ProjectionType':'ALL'}" __VA_ARGS__    \
    "}"

enum { BURST = BURST_SECONDS }; /* units of a table with one unit per second */

static struct test_cloud *begin(void **fixture, const char *make) {
    struct test_cloud *t = *fixture;
    ((struct dynamodb *)t->state)->throttle = throttle_new(&t->env.env);
    CHECK(test_call(t, "CreateTable", make).status == 200, make);
    return t;
}

/* How many of `tries` calls go through; the others are throttled. */
static int through(struct test_cloud *t, const char *operation, const char *body, int tries) {
    int done = 0;
    for (int i = 0; i < tries; i++) {
        struct answer a = test_call(t, operation, body);
        if (a.status == 200) {
            done++;
        } else {
            CHECK(str_contains(a.body, STR("Exceed")) || str_contains(a.body, STR("Throttling")),
                  "throttled");
        }
    }
    return done;
}

TEST(writes_of_a_table) {
    struct test_cloud *t = begin(fixture, MAKE("," UNITS(1, 100) "}]," UNITS(1, 1)));
    CHECK(through(t, "PutItem", PUT("x", ""), BURST + 20) == BURST, "five minutes at once");
    struct answer a = test_call(t, "PutItem", PUT("x", ""));
    CHECK(str_contains(a.body,
                       STR("'ThrottlingReasons':[{'reason':'TableWriteProvisionedThroughputExceeded"
                           "','resource':'arn:aws:dynamodb:us-east-1:000000000000:table/small'}]")),
          "why");
    CHECK_FAILS(t, "PutItem", PUT("x", ""), EXCEEDED, TABLE_TEXT);
    CHECK_FAILS(t, "DeleteItem", "{'TableName':'small','Key':{'a':{'S':'y'}}}", EXCEEDED,
                TABLE_TEXT);
    CHECK_FAILS(t, "UpdateItem", "{'TableName':'small','Key':{'a':{'S':'y'}}}", EXCEEDED,
                TABLE_TEXT);
    CHECK(test_call(t, "GetItem", GET).status == 200, "reads are another matter");

    t->env.now_ms += 3000;
    CHECK(through(t, "PutItem", PUT("x", ""), 5) == 3, "one for each second");
    t->env.now_ms += 1000 * 1000;
    CHECK(through(t, "PutItem", PUT("x", ""), BURST + 20) == BURST, "no more than five minutes");
}

TEST(what_an_item_costs) {
    struct test_cloud *t = begin(fixture, MAKE("," UNITS(1, 100) "}]," UNITS(1, 1)));
    struct str large = arena_printf(&t->arena, PUT("x", ",'b':{'S':'%0*d'}"), 99 * 1024, 0);
    CHECK(through(t, "PutItem", large.ptr, 5) == 3, "100 units each");
    t->env.now_ms += 10 * 1000;
    CHECK(through(t, "PutItem", PUT("x", ""), 5) == 0, "the old item's size counts");
    CHECK(through(t, "PutItem", PUT("y", ""), 20) == 10, "another item");
    t->env.now_ms += 1000 * 1000;
    struct str huge = arena_printf(&t->arena, PUT("z", ",'b':{'S':'%0*d'}"), 399 * 1024, 0);
    CHECK(through(t, "PutItem", huge.ptr, 2) == 1, "more than the bucket holds: when it is full");
    t->env.now_ms += 99 * 1000;
    CHECK(through(t, "PutItem", PUT("y", ""), 1) == 0, "still in debt");
    t->env.now_ms += 2 * 1000;
    CHECK(through(t, "PutItem", PUT("y", ""), 1) == 1, "paid");
}

TEST(conditions_cost_too) {
    struct test_cloud *t = begin(fixture, MAKE("," UNITS(1, 100) "}]," UNITS(1, 1)));
    for (int i = 0; i < BURST; i++) {
        CHECK_FAILS(t, "PutItem",
                    "{'TableName':'small','Item':{'a':{'S':'x'}},'ConditionExpression':"
                    "'attribute_exists(a)'}",
                    "ConditionalCheckFailedException", "The conditional request failed");
    }
    CHECK(through(t, "PutItem", PUT("x", ""), 3) == 0, "nothing is left");
}

TEST(reads_of_a_table) {
    struct test_cloud *t = begin(fixture, MAKE("," UNITS(2, 100) "}]," UNITS(1, 100)));
    CHECK(test_call(t, "PutItem", PUT("x", ",'g':{'S':'1'}")).status == 200, "an item");
    CHECK(through(t, "GetItem", GET, BURST + 20) == BURST, "consistent: one unit each");
    t->env.now_ms += 10 * 1000;
    CHECK(through(t, "GetItem", "{'TableName':'small','Key':{'a':{'S':'x'}}}", 30) == 20,
          "else half a unit");
    CHECK_FAILS(t, "Scan", "{'TableName':'small'}", EXCEEDED, TABLE_TEXT);
    const char *query = "{'TableName':'small','IndexName':'idx','KeyConditionExpression':'g=:g',"
                        "'ExpressionAttributeValues':{':g':{'S':'1'}}}";
    CHECK(through(t, "Query", query, 5 * BURST) == 4 * BURST, "the index has its own");
    struct answer a = test_call(t, "Query", query);
    CHECK(str_contains(a.body, STR("'reason':'IndexReadProvisionedThroughputExceeded','resource':"
                                   "'arn:aws:dynamodb:us-east-1:000000000000:table/small/index/"
                                   "idx'")),
          "which");
}

TEST(an_index_holds_up_writes) {
    struct test_cloud *t = begin(fixture, MAKE("," UNITS(1, 1) "}]," UNITS(1, 10)));
    for (int i = 0; i < BURST; i++) {
        struct str put = arena_printf(&t->arena, PUT("k%d", ",'g':{'S':'1'}"), i);
        CHECK(test_call(t, "PutItem", put.ptr).status == 200, "one unit of the index");
    }
    CHECK_FAILS(t, "PutItem", PUT("more", ",'g':{'S':'1'}"), EXCEEDED, INDEX_TEXT);
    CHECK(test_call(t, "PutItem", PUT("more", "")).status == 200, "not in the index");
    CHECK_FAILS(t, "UpdateItem",
                "{'TableName':'small','Key':{'a':{'S':'k1'}},'UpdateExpression':'REMOVE g'}",
                EXCEEDED, INDEX_TEXT);
}

TEST(maxima_of_on_demand_tables) {
    struct test_cloud *t = begin(fixture, MAKE("}],'BillingMode':'PAY_PER_REQUEST'"));
    CHECK(through(t, "PutItem", PUT("x", ""), 2 * BURST) == 2 * BURST, "without one: no limit");
    CHECK(test_call(t, "UpdateTable",
                    "{'TableName':'small','OnDemandThroughput':{'MaxWriteRequestUnits':1}}")
                  .status == 200,
          "a maximum");
    CHECK(through(t, "PutItem", PUT("x", ""), 2 * BURST) == BURST, "with one");
    CHECK_FAILS(t, "PutItem", PUT("x", ""), "ThrottlingException", MAXIMUM_TEXT);
    CHECK(str_contains(test_call(t, "PutItem", PUT("x", "")).body,
                       STR("'throttlingReasons':[{'reason':'TableWriteMaxOnDemandThroughput"
                           "Exceeded'")),
          "spelt as in the model");
}

#define WRITES(n) "{'PutRequest':{'Item':{'a':{'S':'" n "'}}}}"

TEST(batches_leave_the_rest) {
    struct test_cloud *t = begin(fixture, MAKE("," UNITS(1, 100) "}]," UNITS(1, 1)));
    CHECK(through(t, "PutItem", PUT("x", ""), BURST - 2) == BURST - 2, "two units are left");
    const char *batch =
        "{'RequestItems':{'small':[" WRITES("1") "," WRITES("2") "," WRITES("3") "]"
                                                                                 "}"
                                                                                 "}";
    CHECK_ANSWER(t, "BatchWriteItem", batch, "{'UnprocessedItems':{'small':[" WRITES("3") "]}}");
    CHECK_FAILS(t, "BatchWriteItem", batch, EXCEEDED, TABLE_TEXT);

    const char *get = "{'RequestItems':{'small':{'Keys':[{'a':{'S':'1'}},{'a':{'S':'2'}}],"
                      "'ConsistentRead':true}}}";
    CHECK(through(t, "GetItem", GET, BURST - 1) == BURST - 1, "one unit is left");
    CHECK_ANSWER(t, "BatchGetItem", get,
                 "{'Responses':{'small':[{'a':{'S':'1'}}]},'UnprocessedKeys':{'small':{'Keys':[{"
                 "'a':{'S':'2'}}],'ConsistentRead':true}}}");
    CHECK_FAILS(t, "BatchGetItem", get, EXCEEDED, TABLE_TEXT);
}

TEST(transactions_are_cancelled) {
    struct test_cloud *t = begin(fixture, MAKE("," UNITS(1, 100) "}]," UNITS(1, 1)));
    CHECK(through(t, "PutItem", PUT("x", ""), BURST - 3) == BURST - 3, "three units are left");
    const char *two = "{'TransactItems':[{'Put':{'TableName':'small','Item':{'a':{'S':'1'}}}},"
                      "{'Put':{'TableName':'small','Item':{'a':{'S':'2'}}}}]}";
    CHECK_FAILS(t, "TransactWriteItems", two, "TransactionCanceledException",
                "Transaction cancelled, please refer cancellation reasons for specific reasons "
                "[None, ProvisionedThroughputExceeded]");
    CHECK_ANSWER(t, "GetItem", "{'TableName':'small','Key':{'a':{'S':'1'}}}", "{}");
    t->env.now_ms += 1000;
    CHECK(test_call(t, "TransactWriteItems", two).status == 200, "two units for each");
    CHECK(through(t, "PutItem", PUT("x", ""), 1) == 0, "all are gone");
    CHECK(through(t, "GetItem", GET, BURST) >= BURST - 1, "reads");
    CHECK_FAILS(t, "TransactGetItems",
                "{'TransactItems':[{'Get':{'TableName':'small','Key':{'a':{'S':'1'}}}}]}",
                "TransactionCanceledException",
                "Transaction cancelled, please refer cancellation reasons for specific reasons "
                "[ProvisionedThroughputExceeded]");
}

TEST(statements) {
    struct test_cloud *t = begin(fixture, MAKE("," UNITS(1, 100) "}]," UNITS(1, 1)));
    CHECK(through(t, "PutItem", PUT("x", ""), BURST) == BURST, "all");
    CHECK_FAILS(t, "ExecuteStatement",
                "{'Statement':'DELETE FROM small WHERE a=?','Parameters':[{'S':'x'}]}", EXCEEDED,
                TABLE_TEXT);
    CHECK_ANSWER(t, "BatchExecuteStatement",
                 "{'Statements':[{'Statement':'DELETE FROM small WHERE a=?','Parameters':[{'S':'x'"
                 "}]}]}",
                 "{'Responses':[{'Error':{'Code':'ProvisionedThroughputExceeded',"
                 "'Message':'" TABLE_TEXT "'},'TableName':'small'}]}");
}

/* More tables than there is room for at first: full buckets are forgotten, others are not. */
TEST(many_tables) {
    enum { TABLES = 400 };
    struct test_cloud *t = begin(fixture, MAKE("," UNITS(1, 100) "}]," UNITS(1, 1)));
    struct call call = {.state = t->state, .arena = &t->arena};
    for (int round = 0; round < 2; round++) {
        for (uint64_t i = 1; i <= TABLES; i++) {
            struct table_definition table = {
                .name = STR("t"), .incarnation = 1000 + i, .write_units = 1};
            struct consumed consumed = {.table = &table, .table_units = BURST - (double)(i % 2)};
            bool admitted = throttle_check(&call, THROTTLE_WRITES, NULL, &consumed) == ERR_OK;
            CHECK(admitted == (round == 0), "each by itself");
            if (admitted) throttle_charge(&call, THROTTLE_WRITES, &consumed);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(writes_of_a_table),
        CASE(what_an_item_costs),
        CASE(conditions_cost_too),
        CASE(reads_of_a_table),
        CASE(an_index_holds_up_writes),
        CASE(maxima_of_on_demand_tables),
        CASE(batches_leave_the_rest),
        CASE(transactions_are_cancelled),
        CASE(statements),
        CASE(many_tables),
    };
    return cmocka_run_group_tests_name("dynamodb throttling", tests, NULL, NULL);
}
