/* UpdateTable, and the small operations that ask about a table's settings. */
#include "services/dynamodb/test-table.h"

#define UPDATE(...)        "{'TableName':'tab'," __VA_ARGS__ "}"
#define DEFINE(name, type) "{'AttributeName':'" name "','AttributeType':'" type "'}"
#define ADD_INDEX(name, attribute)                                                                 \
    UPDATE("'AttributeDefinitions':[" DEFINE(                                                      \
        attribute, "S") "],'GlobalSecondaryIndexUpdates':["                                        \
                        "{'Create':{'IndexName':'" name                                            \
                        "','KeySchema':[{'AttributeName':'" attribute                              \
                        "','KeyType':'HASH'}],'Projection':{'ProjectionType':'ALL'}}}]")
#define COUNT_INDEX(name) "{'TableName':'tab','IndexName':'" name "','Select':'COUNT'}"

static bool describes(struct test_cloud *t, const char *part) {
    return str_contains(test_call(t, "DescribeTable", "{'TableName':'tab'}").body, str_c(part));
}

TEST(capacity) {
    struct test_cloud *t = *fixture;
    const char *provision =
        UPDATE("'BillingMode':'PROVISIONED','ProvisionedThroughput':{'ReadCapacityUnits':5,"
               "'WriteCapacityUnits':6},'GlobalSecondaryIndexUpdates':[{'Update':{'IndexName':"
               "'global','ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':1}}}"
               "]");
    struct answer a = test_call(t, "UpdateTable", provision);
    CHECK(str_contains(a.body, STR("'TableStatus':'UPDATING'")), "updating");
    CHECK(describes(t, "'ReadCapacityUnits':5,'WriteCapacityUnits':6"), "changed");
    CHECK_FAILS(t, "UpdateTable", provision, "ValidationException",
                "The provisioned throughput for the table will not change. The requested value "
                "equals the current value. Current ReadCapacityUnits provisioned for the table: 5. "
                "Requested ReadCapacityUnits: 5. Current WriteCapacityUnits provisioned for the "
                "table: 6. Requested WriteCapacityUnits: 6. Refer to the Amazon DynamoDB Developer "
                "Guide for current limits and how to request higher limits.");
    CHECK(test_call(t, "UpdateTable", UPDATE("'BillingMode':'PAY_PER_REQUEST'")).status == 200,
          "back");
    CHECK(describes(t, "'BillingMode':'PAY_PER_REQUEST'"), "on demand again");
}

/* More items than one run of the backfill. */
TEST(a_new_index_is_filled) {
    struct test_cloud *t = *fixture;
    for (int i = 0; i < 600; i++) {
        test_put(t, arena_printf(&t->arena, "{'pk':{'S':'p%d'},'sk':{'N':'1'},'n':{'%s':'%d'}}", i,
                                 i % 3 ? "S" : "N", i)
                        .ptr);
    }
    /* Neither has a place in the index: it would be refused now. */
    test_put(t, "{'pk':{'S':'empty'},'sk':{'N':'1'},'n':{'S':''}}");
    test_put(
        t,
        arena_printf(&t->arena, "{'pk':{'S':'long'},'sk':{'N':'1'},'n':{'S':'%02049d'}}", 1).ptr);
    CHECK(test_call(t, "UpdateTable", ADD_INDEX("late", "n")).status == 200, "made");
    test_settle(t);
    CHECK_ANSWER(t, "Scan", COUNT_INDEX("late"), "{'Count':400,'ScannedCount':400}");
    CHECK(describes(t, "'IndexName':'late'") && !describes(t, "Backfilling"), "ready");

    CHECK(test_call(t, "DeleteItem", "{'TableName':'tab','Key':{'pk':{'S':'p1'},'sk':{'N':'1'}}}")
                  .status == 200,
          "deleted");
    CHECK_ANSWER(t, "Scan", COUNT_INDEX("late"), "{'Count':399,'ScannedCount':399}");
    CHECK_FAILS(t, "PutItem",
                "{'TableName':'tab','Item':{'pk':{'S':'x'},'sk':{'N':'1'},'n':{'N':'1'}}}",
                "ValidationException",
                "One or more parameter values were invalid: Type mismatch for Index Key n "
                "Expected: S Actual: N IndexName: late");

    CHECK(test_call(t, "UpdateTable",
                    UPDATE("'GlobalSecondaryIndexUpdates':[{'Delete':{'IndexName':'late'}}]"))
                  .status == 200,
          "deleted");
    CHECK_FAILS(t, "Scan", COUNT_INDEX("late"), "ValidationException",
                "The table does not have the specified index: late");
    CHECK(!describes(t, "'AttributeName':'n'"), "its definition goes with it");
    CHECK(test_call(t, "UpdateTable", ADD_INDEX("late", "n")).status == 200, "made again");
    test_settle(t);
    CHECK_ANSWER(t, "Scan", COUNT_INDEX("late"), "{'Count':399,'ScannedCount':399}");
}

static const struct {
    const char *body, *code, *message;
} refused[] = {
    {"{'TableName':'tab'}", "ValidationException",
     "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, "
     "GlobalSecondaryIndexUpdates, SSESpecification, ReplicaUpdates, MultiAccountReplicaReady, "
     "ReplicaTransitRoleArn, MultiRegionConsistency, DeletionProtectionEnabled, "
     "OnDemandThroughput, WarmThroughput or TableClass is required"},
    {"{'TableName':'none','BillingMode':'PAY_PER_REQUEST'}", "ResourceNotFoundException",
     "Requested resource not found: Table: none not found"},
    {ADD_INDEX("global", "n"), "ValidationException",
     "Attempting to create an index which already exists"},
    {UPDATE("'GlobalSecondaryIndexUpdates':[{'Delete':{'IndexName':'none'}}]"),
     "ResourceNotFoundException",
     "Requested resource not found: Table: tab not found: Index: none"},
    {UPDATE("'ProvisionedThroughput':{'ReadCapacityUnits':5,'WriteCapacityUnits':6}"),
     "ValidationException",
     "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits "
     "can be specified when BillingMode is PAY_PER_REQUEST"},
};

TEST(what_is_refused) {
    for (size_t i = 0; i < ARRAY_LEN(refused); i++) {
        CHECK_FAILS(*fixture, "UpdateTable", refused[i].body, refused[i].code, refused[i].message);
    }
}

#define ARN "arn:aws:dynamodb:us-east-1:000000000000:table/tab"

TEST(tags) {
    struct test_cloud *t = *fixture;
    CHECK_ANSWER(t, "TagResource",
                 "{'ResourceArn':'" ARN "','Tags':[{'Key':'a','Value':'1'},{'Key':'b','Value':'2'}"
                 "]}",
                 "");
    CHECK_ANSWER(t, "TagResource", "{'ResourceArn':'" ARN "','Tags':[{'Key':'a','Value':'3'}]}",
                 "");
    CHECK_ANSWER(t, "ListTagsOfResource", "{'ResourceArn':'" ARN "'}",
                 "{'Tags':[{'Key':'a','Value':'3'},{'Key':'b','Value':'2'}]}");
    CHECK_ANSWER(t, "UntagResource", "{'ResourceArn':'" ARN "','TagKeys':['a','c']}", "");
    CHECK_ANSWER(t, "ListTagsOfResource", "{'ResourceArn':'" ARN "'}",
                 "{'Tags':[{'Key':'b','Value':'2'}]}");
    CHECK_FAILS(t, "ListTagsOfResource", "{'ResourceArn':'none'}", "ValidationException",
                "Invalid TableArn: Invalid ResourceArn provided as input none");
}

TEST(settings) {
    struct test_cloud *t = *fixture;
    CHECK_ANSWER(t, "DescribeTimeToLive", "{'TableName':'tab'}",
                 "{'TimeToLiveDescription':{'TimeToLiveStatus':'DISABLED'}}");
    CHECK_ANSWER(t, "DescribeContinuousBackups", "{'TableName':'tab'}",
                 "{'ContinuousBackupsDescription':{'ContinuousBackupsStatus':'ENABLED',"
                 "'PointInTimeRecoveryDescription':{'PointInTimeRecoveryStatus':'DISABLED'}}}");
    CHECK_FAILS(t, "DescribeContinuousBackups", "{'TableName':'none'}", "TableNotFoundException",
                "Table not found: none");
    CHECK_ANSWER(t, "DescribeEndpoints", "{}",
                 "{'Endpoints':[{'Address':'127.0.0.1:4566','CachePeriodInMinutes':1440}]}");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(capacity), CASE(a_new_index_is_filled), CASE(what_is_refused), CASE(tags),
        CASE(settings),
    };
    return cmocka_run_group_tests_name("dynamodb UpdateTable", tests, NULL, NULL);
}
