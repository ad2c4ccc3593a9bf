/* TransactWriteItems and TransactGetItems. */
#include "services/dynamodb/test-table.h"

#define KEY(n) "{'pk':{'S':'a'},'sk':{'N':'" n "'}}"
#define PUT(n) "{'Put':{'TableName':'tab','Item':" KEY(n) "}}"
#define ONCE(n)                                                                                    \
    "{'Put':{'TableName':'tab','Item':" KEY(n) ",'ConditionExpression':'attribute_not_exists(pk)'" \
                                               "}}"
#define DEL(n) "{'Delete':{'TableName':'tab','Key':" KEY(n) "}}"
#define SET(n) "{'Update':{'TableName':'tab','Key':" KEY(n) ",'UpdateExpression':'SET v = sk'}}"
#define CHK(n)                                                                                     \
    "{'ConditionCheck':{'TableName':'tab','Key':" KEY(                                             \
        n) ",'ConditionExpression':'attribute_exists(pk)'}}"
#define GET(n)     "{'Get':{'TableName':'tab','Key':" KEY(n) "}}"
#define WRITE(...) "{'TransactItems':[" __VA_ARGS__ "]}"
#define SCAN       "{'TableName':'tab','Select':'COUNT'}"

TEST(all_or_nothing) {
    struct test_cloud *t = *fixture;
    CHECK_ANSWER(t, "TransactWriteItems", WRITE(PUT("1") "," SET("2") "," DEL("3")), "{}");
    CHECK_ANSWER(t, "Scan", SCAN, "{'Count':2,'ScannedCount':2}");
    CHECK_FAILS(t, "TransactWriteItems", WRITE(PUT("4") "," ONCE("1") "," CHK("9")),
                "TransactionCanceledException",
                "Transaction cancelled, please refer cancellation reasons for specific reasons "
                "[None, ConditionalCheckFailed, ConditionalCheckFailed]");
    CHECK_ANSWER(t, "Scan", SCAN, "{'Count':2,'ScannedCount':2}");
    CHECK_ANSWER(t, "TransactWriteItems", WRITE(CHK("1") "," DEL("2")), "{}");
    CHECK_ANSWER(t, "TransactGetItems", WRITE(GET("1") "," GET("2")),
                 "{'Responses':[{'Item':{'pk':{'S':'a'},'sk':{'N':'1'}}},{}]}");
}

/* 'tab' has a local index; what is only looked at is not written to. */
TEST(item_collections) {
    struct test_cloud *t = *fixture;
#define COLLECTIONS                                                                                \
    "'ItemCollectionMetrics':{'tab':[{'ItemCollectionKey':{'pk':{'S':'a'}},"                       \
    "'SizeEstimateRangeGB':[0,1]}]}"
    CHECK_ANSWER(
        t, "TransactWriteItems",
        "{'ReturnItemCollectionMetrics':'SIZE','TransactItems':[" PUT("1") "," SET("2") "]}",
        "{" COLLECTIONS "}");
    CHECK_ANSWER(t, "TransactWriteItems",
                 "{'ReturnItemCollectionMetrics':'SIZE','TransactItems':[" CHK("1") "]}", "{}");
    CHECK_ANSWER(t, "BatchWriteItem",
                 "{'ReturnItemCollectionMetrics':'SIZE','RequestItems':{'tab':[{'PutRequest':{"
                 "'Item':" KEY("3") "}},{'DeleteRequest':{'Key':" KEY("1") "}}]}}",
                 "{'UnprocessedItems':{}," COLLECTIONS "}");
    CHECK_ANSWER(t, "BatchWriteItem",
                 "{'RequestItems':{'tab':[{'PutRequest':{'Item':" KEY("3") "}}]}}",
                 "{'UnprocessedItems':{}}");
}

TEST(reasons) {
    struct test_cloud *t = *fixture;
    test_put(t, KEY("1"));
    struct answer a = test_call(t, "TransactWriteItems",
                                WRITE("{'Put':{'TableName':'tab','Item':" KEY(
                                    "1") ",'ConditionExpression':'attribute_not_exists(pk)',"
                                         "'ReturnValuesOnConditionCheckFailure':'ALL_OLD'}}"));
    CHECK(str_contains(a.body, STR("{'Item':{'pk':{'S':'a'},'sk':{'N':'1'}},'Code':"
                                   "'ConditionalCheckFailed','Message':'The conditional request "
                                   "failed'}")),
          "the item is shown");
    CHECK_FAILS(t, "TransactWriteItems",
                WRITE("{'Delete':{'TableName':'tab','Key':{'pk':{'S':'a'"
                      "}}}}"),
                "TransactionCanceledException",
                "Transaction cancelled, please refer cancellation reasons for specific reasons "
                "[ValidationError]");
}

static const struct {
    const char *body, *code, *message;
} refused[] = {
    {WRITE(""), "ValidationException",
     "1 validation error detected: Value '[]' at 'transactItems' failed to satisfy constraint: "
     "Member must have length greater than or equal to 1"},
    {WRITE(PUT("1") "," DEL("1.0")), "ValidationException",
     "Transaction request cannot include multiple operations on one item"},
    {WRITE("{}"), "ValidationException",
     "Invalid Request: TransactWriteRequest should contain Delete or Put or Update request"},
    {WRITE("{'Put':{'TableName':'none','Item':" KEY("1") "}}"), "ResourceNotFoundException",
     "Requested resource not found"},
    {WRITE("{'Put':{'TableName':'tab','Item':{'pk':{'S':''},'sk':{'N':'1'}}}}"),
     "ValidationException",
     "One or more parameter values are not valid. The AttributeValue for a key attribute cannot "
     "contain an empty string value. Key: pk"},
};

TEST(what_is_refused) {
    for (size_t i = 0; i < ARRAY_LEN(refused); i++) {
        CHECK_FAILS(*fixture, "TransactWriteItems", refused[i].body, refused[i].code,
                    refused[i].message);
    }
}

#define ADD_ONE                                                                                    \
    "{'Update':{'TableName':'tab','Key':" KEY(                                                     \
        "1") ",'UpdateExpression':'ADD n :one',"                                                   \
             "'ExpressionAttributeValues':{':one':{'N':'1'}}}}"
#define WITH_TOKEN(action)                                                                         \
    "{'TransactItems':[" action "],'ClientRequestToken':'token','ReturnConsumedCapacity':'TOTAL'}"
#define STORED(n) "{'Item':{'n':{'N':'" n "'},'pk':{'S':'a'},'sk':{'N':'1'}}}"

TEST(the_same_request_again) {
    struct test_cloud *t = *fixture;
    CHECK_ANSWER(t, "TransactWriteItems", WITH_TOKEN(ADD_ONE),
                 "{'ConsumedCapacity':[{'TableName':'tab','CapacityUnits':2,'WriteCapacityUnits':2}"
                 "]}");
    CHECK_ANSWER(t, "TransactWriteItems", WITH_TOKEN(ADD_ONE),
                 "{'ConsumedCapacity':[{'TableName':'tab','CapacityUnits':2,'ReadCapacityUnits':2}]"
                 "}");
    CHECK_ANSWER(t, "GetItem", "{'TableName':'tab','Key':" KEY("1") "}", STORED("1"));
    struct answer other = test_call(t, "TransactWriteItems", WITH_TOKEN(PUT("1")));
    CHECK(str_contains(other.body, STR("IdempotentParameterMismatchException")), "another request");

    t->env.now_ms += 11 * 60 * 1000;
    CHECK(test_call(t, "TransactWriteItems", WITH_TOKEN(ADD_ONE)).status == 200,
          "its time is over");
    CHECK_ANSWER(t, "GetItem", "{'TableName':'tab','Key':" KEY("1") "}", STORED("2"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(all_or_nothing),  CASE(item_collections),       CASE(reasons),
        CASE(what_is_refused), CASE(the_same_request_again),
    };
    return cmocka_run_group_tests_name("dynamodb TransactWriteItems", tests, NULL, NULL);
}
