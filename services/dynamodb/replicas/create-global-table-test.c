/* Global tables of version 2017.11.29: tables that are alike become one. */
#include "services/dynamodb/test-table.h"

#define TABLE(key)                                                                                 \
    "{'TableName':'glob','BillingMode':'PAY_PER_REQUEST','AttributeDefinitions':[{"                \
    "'AttributeName':'" key "','AttributeType':'S'}],'KeySchema':[{'AttributeName':'" key          \
    "','KeyType':'HASH'}],'StreamSpecification':{'StreamEnabled':true,'StreamViewType':"           \
    "'NEW_AND_OLD_IMAGES'}}"
#define GROUP                                                                                      \
    "{'GlobalTableName':'glob','ReplicationGroup':[{'RegionName':'us-east-1'},{'RegionName':"      \
    "'eu-west-1'}]}"
#define NAME "{'GlobalTableName':'glob'}"

static void make_tables(struct test_cloud *t, const char *there) {
    CHECK(test_call(t, "CreateTable", TABLE("pk")).status == 200, "here");
    CHECK(test_call_in(t, "eu-west-1", "CreateTable", there).status == 200, "there");
}

TEST(tables_become_one) {
    struct test_cloud *t = *fixture;
    make_tables(t, TABLE("pk"));
    struct answer a = test_call(t, "CreateGlobalTable", GROUP);
    CHECK(str_contains(a.body, STR("'GlobalTableArn':'arn:aws:dynamodb::000000000000:global-table/"
                                   "glob'")),
          "made");
    CHECK(test_call_in(t, "eu-west-1", "PutItem", "{'TableName':'glob','Item':{'pk':{'S':'a'}}}")
                  .status == 200,
          "written there");
    CHECK_ANSWER(t, "GetItem", "{'TableName':'glob','Key':{'pk':{'S':'a'}}}",
                 "{'Item':{'pk':{'S':'a'}}}");
    CHECK_ANSWER(t, "ListGlobalTables", "{}",
                 "{'GlobalTables':[{'GlobalTableName':'glob','ReplicationGroup':[{'RegionName':"
                 "'us-east-1'},{'RegionName':'eu-west-1'}]}]}");
    CHECK(str_contains(test_call(t, "DescribeGlobalTable", NAME).body,
                       STR("'RegionName':'eu-west-1','ReplicaStatus':'ACTIVE'")),
          "described");
    CHECK(str_contains(test_call(t, "DescribeTable", "{'TableName':'glob'}").body,
                       STR("'GlobalTableVersion':'2017.11.29'")),
          "as of the old version");
    CHECK_FAILS(t, "CreateGlobalTable", GROUP, "GlobalTableAlreadyExistsException",
                "Global table already exists: Global table with name: 'glob' already exists.");
}

TEST(members_come_and_go) {
    struct test_cloud *t = *fixture;
    make_tables(t, TABLE("pk"));
    CHECK(test_call(t, "CreateGlobalTable", GROUP).status == 200, "made");
    CHECK(test_call_in(t, "ap-south-1", "CreateTable", TABLE("pk")).status == 200, "a third");
    CHECK(test_call(t, "UpdateGlobalTable",
                    "{'GlobalTableName':'glob','ReplicaUpdates':[{'Create':{'RegionName':"
                    "'ap-south-1'}}]}")
                  .status == 200,
          "joins");
    CHECK(test_call(t, "PutItem", "{'TableName':'glob','Item':{'pk':{'S':'a'}}}").status == 200,
          "written");
    CHECK(test_call(t, "UpdateGlobalTable",
                    "{'GlobalTableName':'glob','ReplicaUpdates':[{'Delete':{'RegionName':"
                    "'eu-west-1'}}]}")
                  .status == 200,
          "another leaves");
    CHECK(test_call(t, "DeleteItem", "{'TableName':'glob','Key':{'pk':{'S':'a'}}}").status == 200,
          "deleted");
    const char *get = "{'TableName':'glob','Key':{'pk':{'S':'a'}}}";
    CHECK_STR(test_call_in(t, "eu-west-1", "GetItem", get).body, STR("{'Item':{'pk':{'S':'a'}}}"),
              "who left keeps what it had");
    CHECK_STR(test_call_in(t, "ap-south-1", "GetItem", get).body, STR("{}"), "who joined follows");
}

TEST(what_is_refused) {
    struct test_cloud *t = *fixture;
    CHECK_FAILS(t, "DescribeGlobalTable", NAME, "GlobalTableNotFoundException",
                "Global table not found: Global table with name: 'glob' does not exist.");
    CHECK_FAILS(t, "CreateGlobalTable", GROUP, "TableNotFoundException",
                "Table not found: Table with name: 'glob' does not exist in the Region: "
                "'us-east-1'.");
    make_tables(t, TABLE("other"));
    CHECK_FAILS(t, "CreateGlobalTable", GROUP, "ValidationException",
                "One or more parameter values were invalid: All replicas must have the same keys "
                "and indexes. Table: glob, Region: eu-west-1");
}

TEST(settings) {
    struct test_cloud *t = *fixture;
    make_tables(t, TABLE("pk"));
    CHECK(test_call(t, "CreateGlobalTable", GROUP).status == 200, "made");
    CHECK(test_call(t, "UpdateGlobalTableSettings",
                    "{'GlobalTableName':'glob','GlobalTableBillingMode':'PROVISIONED',"
                    "'GlobalTableProvisionedWriteCapacityUnits':7,'ReplicaSettingsUpdate':[{"
                    "'RegionName':'eu-west-1','ReplicaProvisionedReadCapacityUnits':3}]}")
                  .status == 200,
          "changed");
    struct answer a = test_call(t, "DescribeGlobalTableSettings", NAME);
    CHECK(str_contains(a.body, STR("'RegionName':'eu-west-1','ReplicaStatus':'ACTIVE',"
                                   "'ReplicaBillingModeSummary':{'BillingMode':'PROVISIONED'},"
                                   "'ReplicaProvisionedReadCapacityUnits':3,"
                                   "'ReplicaProvisionedWriteCapacityUnits':7")),
          "of both");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(tables_become_one),
        CASE(members_come_and_go),
        CASE(what_is_refused),
        CASE(settings),
    };
    return cmocka_run_group_tests_name("dynamodb CreateGlobalTable", tests, NULL, NULL);
}
