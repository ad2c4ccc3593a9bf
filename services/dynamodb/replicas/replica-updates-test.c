/* Global tables: what one member is written, the others have. */
#include "services/dynamodb/test-table.h"

#define UPDATE(...)    "{'TableName':'tab','ReplicaUpdates':[" __VA_ARGS__ "]}"
#define CREATE(region) "{'Create':{'RegionName':'" region "'}}"
#define DELETE(region) "{'Delete':{'RegionName':'" region "'}}"
#define KEY(pk)        "{'TableName':'tab','Key':{'pk':{'S':'" pk "'},'sk':{'N':'1'}}}"

static void settle_in(struct test_cloud *t, const char *region) {
    t->region = region;
    test_settle(t);
    t->region = NULL;
}

static void add_replica(struct test_cloud *t, const char *update, const char *region) {
    CHECK(test_call(t, "UpdateTable", update).status == 200, "the replica is added");
    settle_in(t, region);
    test_settle(t);
}

static void count_is(struct test_cloud *t, const char *region, const char *body, int want) {
    struct answer a = test_call_in(t, region, "Scan", body);
    struct str text = arena_printf(&t->arena, "{'Count':%d,'ScannedCount':%d}", want, want);
    CHECK_STR(a.body, text, region);
}

#define COUNT "{'TableName':'tab','Select':'COUNT'}"

/* More items than one run of the walk. */
TEST(items_from_before_are_copied) {
    struct test_cloud *t = *fixture;
    for (int i = 0; i < 600; i++) {
        test_put(t,
                 arena_printf(&t->arena, "{'pk':{'S':'p%d'},'sk':{'N':'1'},'g':{'S':'x'}}", i).ptr);
    }
    struct answer a = test_call(t, "UpdateTable", UPDATE(CREATE("eu-west-1")));
    CHECK(str_contains(a.body, STR("'ReplicaStatus':'CREATING'")), "first it is being created");
    settle_in(t, "eu-west-1");
    count_is(t, "eu-west-1", COUNT, 600);
    count_is(t, "eu-west-1", "{'TableName':'tab','IndexName':'global','Select':'COUNT'}", 600);
    a = test_call(t, "DescribeTable", "{'TableName':'tab'}");
    CHECK(str_contains(a.body, STR("'GlobalTableVersion':'2019.11.21'")) &&
              str_contains(a.body, STR("'RegionName':'eu-west-1','ReplicaStatus':'ACTIVE'")),
          "then it is active");
    a = test_call_in(t, "eu-west-1", "DescribeTable", "{'TableName':'tab'}");
    CHECK(str_contains(a.body, STR("'RegionName':'us-east-1','ReplicaStatus':'ACTIVE'")),
          "seen from the other side");
    CHECK(str_contains(a.body, STR("arn:aws:dynamodb:eu-west-1:")), "with its own ARN");
}

TEST(writes_reach_all_members) {
    struct test_cloud *t = *fixture;
    add_replica(t, UPDATE(CREATE("eu-west-1") "," CREATE("ap-south-1")), "ap-south-1");
    settle_in(t, "eu-west-1");
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'},'v':{'S':'us'}}");
    CHECK_STR(test_call_in(t, "ap-south-1", "GetItem", KEY("a")).body,
              STR("{'Item':{'pk':{'S':'a'},'sk':{'N':'1'},'v':{'S':'us'}}}"), "to one");
    CHECK(test_call_in(
              t, "eu-west-1", "UpdateItem",
              "{'TableName':'tab','Key':{'pk':{'S':'a'},'sk':{'N':'1'}},"
              "'UpdateExpression':'SET v = :v','ExpressionAttributeValues':{':v':{'S':'eu'}}}")
                  .status == 200,
          "written elsewhere");
    CHECK_ANSWER(t, "GetItem", KEY("a"), "{'Item':{'pk':{'S':'a'},'sk':{'N':'1'},'v':{'S':'eu'}}}");
    CHECK(test_call_in(t, "ap-south-1", "TransactWriteItems",
                       "{'TransactItems':[{'Delete':" KEY(
                           "a") "},{'Put':{'TableName':'tab','Item':"
                                "{'pk':{'S':'b'},'sk':{'N':'1'},'g':{'S':'x'}}}}]}")
                  .status == 200,
          "a transaction");
    CHECK_ANSWER(t, "GetItem", KEY("a"), "{}");
    count_is(t, "eu-west-1", "{'TableName':'tab','IndexName':'global','Select':'COUNT'}", 1);
}

TEST(members_have_streams) {
    struct test_cloud *t = *fixture;
    add_replica(t, UPDATE(CREATE("eu-west-1")), "eu-west-1");
    struct answer a = test_call_in(t, "eu-west-1", "DescribeTable", "{'TableName':'tab'}");
    CHECK(str_contains(a.body, STR("'StreamViewType':'NEW_AND_OLD_IMAGES'")), "of the replica");
    CHECK(str_contains(a.body, STR("'LatestStreamArn':'arn:aws:dynamodb:eu-west-1:")), "its own");
    a = test_call(t, "DescribeTable", "{'TableName':'tab'}");
    CHECK(str_contains(a.body, STR("'LatestStreamArn':'arn:aws:dynamodb:us-east-1:")),
          "and of the first table, which had none");
}

TEST(members_share_their_indexes) {
    struct test_cloud *t = *fixture;
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'},'n':{'S':'x'}}");
    add_replica(t, UPDATE(CREATE("eu-west-1")), "eu-west-1");
    CHECK(
        test_call_in(t, "eu-west-1", "UpdateTable",
                     "{'TableName':'tab','AttributeDefinitions':[{'AttributeName':'n',"
                     "'AttributeType':'S'}],'GlobalSecondaryIndexUpdates':[{'Create':{'IndexName':"
                     "'late','KeySchema':[{'AttributeName':'n','KeyType':'HASH'}],'Projection':{"
                     "'ProjectionType':'ALL'}}}]}")
                .status == 200,
        "an index, made in one");
    settle_in(t, "eu-west-1");
    test_settle(t);
    count_is(t, "us-east-1", "{'TableName':'tab','IndexName':'late','Select':'COUNT'}", 1);
    count_is(t, "eu-west-1", "{'TableName':'tab','IndexName':'late','Select':'COUNT'}", 1);
    CHECK(test_call(t, "UpdateTable",
                    "{'TableName':'tab','GlobalSecondaryIndexUpdates':[{'Delete':{'IndexName':"
                    "'late'}}]}")
                  .status == 200,
          "and taken away in the other");
    CHECK(!str_contains(test_call_in(t, "eu-west-1", "DescribeTable", "{'TableName':'tab'}").body,
                        STR("'late'")),
          "in both");
}

TEST(members_leave) {
    struct test_cloud *t = *fixture;
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'}}");
    add_replica(t, UPDATE(CREATE("eu-west-1")), "eu-west-1");
    CHECK(test_call(t, "UpdateTable", UPDATE(DELETE("eu-west-1"))).status == 200, "removed");
    CHECK(test_call_in(t, "eu-west-1", "GetItem", KEY("a")).status == 400, "its table is gone");
    CHECK(!str_contains(test_call(t, "DescribeTable", "{'TableName':'tab'}").body, STR("Replica")),
          "no global table any more");
    add_replica(t, UPDATE(CREATE("eu-west-1")), "eu-west-1");
    CHECK(test_call(t, "DeleteTable", "{'TableName':'tab'}").status == 200, "a member is deleted");
    CHECK(test_call_in(t, "eu-west-1", "GetItem", KEY("a")).status == 200, "the other goes on");
    CHECK(!str_contains(test_call_in(t, "eu-west-1", "DescribeTable", "{'TableName':'tab'}").body,
                        STR("Replica")),
          "alone");
}

static const struct {
    const char *body, *message;
} refused[] = {
    {UPDATE(CREATE("us-east-1")),
     "Cannot add, delete, or update the local region through ReplicaUpdates. Use CreateTable, "
     "DeleteTable, or UpdateTable as required."},
    {UPDATE(CREATE("nowhere")),
     "One or more parameter values were invalid: Unknown Region: nowhere"},
    {UPDATE(DELETE("eu-west-1")),
     "One or more parameter values were invalid: No replica exists in Region: eu-west-1"},
    {"{'TableName':'tab','MultiRegionConsistency':'STRONG','ReplicaUpdates':[" CREATE(
         "eu-west-1") "]}",
     "One or more parameter values were invalid: A global table with multi-Region strong "
     "consistency has three members: create two replicas, or one replica and one witness"},
};

TEST(what_is_refused) {
    struct test_cloud *t = *fixture;
    for (size_t i = 0; i < ARRAY_LEN(refused); i++)
        CHECK_FAILS(t, "UpdateTable", refused[i].body, "ValidationException", refused[i].message);
    CHECK(test_call_in(t, "eu-west-1", "CreateTable", TEST_TABLE).status == 200, "a table there");
    CHECK_FAILS(t, "UpdateTable", UPDATE(CREATE("eu-west-1")), "ValidationException",
                "Failed to create a the new replica of table with name: 'tab' because one or more "
                "replicas already existed as tables.");
}

TEST(auto_scaling_is_kept) {
    struct test_cloud *t = *fixture;
    add_replica(t, UPDATE(CREATE("eu-west-1")), "eu-west-1");
    struct answer a = test_call(
        t, "UpdateTableReplicaAutoScaling",
        "{'TableName':'tab','ProvisionedWriteCapacityAutoScalingUpdate':{'MinimumUnits':1,"
        "'MaximumUnits':9,'ScalingPolicyUpdate':{'TargetTrackingScalingPolicyConfiguration':{"
        "'TargetValue':70}}},'ReplicaUpdates':[{'RegionName':'eu-west-1',"
        "'ReplicaProvisionedReadCapacityAutoScalingUpdate':{'MinimumUnits':2,'MaximumUnits':5}}]}");
    CHECK(a.status == 200, "kept");
    a = test_call_in(t, "eu-west-1", "DescribeTableReplicaAutoScaling", "{'TableName':'tab'}");
    CHECK(str_contains(a.body, STR("'MaximumUnits':5")) &&
              str_contains(a.body, STR("'MaximumUnits':9")) &&
              str_contains(a.body, STR("'TargetValue':70")),
          "and shown");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(items_from_before_are_copied),
        CASE(writes_reach_all_members),
        CASE(members_have_streams),
        CASE(members_share_their_indexes),
        CASE(members_leave),
        CASE(what_is_refused),
        CASE(auto_scaling_is_kept),
    };
    return cmocka_run_group_tests_name("dynamodb global tables", tests, NULL, NULL);
}
