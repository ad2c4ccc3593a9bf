/* Billing modes, provisioned units, maxima and warm throughput: messages as AWS answered them in
 * October 2026. */
#include "services/dynamodb/test-table.h"

#define INVALID     "One or more parameter values were invalid: "
#define UPDATE(...) "{'TableName':'made'," __VA_ARGS__ "}"
#define MAKE(...)                                                                                  \
    "{'TableName':'made','AttributeDefinitions':[{'AttributeName':'a','AttributeType':'S'}],"      \
    "'KeySchema':[{'AttributeName':'a','KeyType':'HASH'}]," __VA_ARGS__ "}"
#define MAKE_WITH_INDEX(...)                                                                       \
    MAKE("'GlobalSecondaryIndexes':[{'IndexName':'idx','KeySchema':[{'AttributeName':'a',"         \
         "'KeyType':'HASH'}],'Projection':{'ProjectionType':'ALL'}" __VA_ARGS__)
#define ON_DEMAND "'BillingMode':'PAY_PER_REQUEST'"
#define UNITS(read, write)                                                                         \
    "'ProvisionedThroughput':{'ReadCapacityUnits':" #read ",'WriteCapacityUnits':" #write "}"

static bool describes(struct test_cloud *t, const char *part) {
    return str_contains(test_call(t, "DescribeTable", "{'TableName':'made'}").body, str_c(part));
}

static void must(struct test_cloud *t, const char *operation, const char *body) {
    struct answer a = test_call(t, operation, body);
    if (a.status != 200) print_error("%" PRIstr "\n", STR_ARG(a.body));
    CHECK(a.status == 200, body);
}

static const struct {
    const char *body, *message;
} refused[] = {
    {MAKE(UNITS(1, 1) ",'OnDemandThroughput':{'MaxReadRequestUnits':1}"),
     INVALID "MaxReadRequestUnits for OnDemandThroughput cannot be specified when the table "
             "BillingMode is PROVISIONED"},
    {MAKE(ON_DEMAND ",'OnDemandThroughput':{'MaxReadRequestUnits':1,'MaxWriteRequestUnits':0}"),
     INVALID "Requested MaxWriteRequestUnits for OnDemandThroughput for table is outside of valid "
             "range"},
    {MAKE(ON_DEMAND ",'OnDemandThroughput':{'MaxReadRequestUnits':-1}"),
     INVALID "Requested MaxReadRequestUnits for OnDemandThroughput for table is outside of valid "
             "range"},
    {MAKE(ON_DEMAND ",'WarmThroughput':{'ReadUnitsPerSecond':1}"),
     INVALID "Requested ReadUnitsPerSecond for WarmThroughput for table is lower than initial "
             "throughput for OnDemand. See: https://docs.aws.amazon.com/amazondynamodb/latest/"
             "developerguide/on-demand-capacity-mode.html#on-demand-capacity-mode-initial"},
    {MAKE(UNITS(10, 10) ",'WarmThroughput':{'ReadUnitsPerSecond':10,'WriteUnitsPerSecond':5}"),
     INVALID "Requested WriteUnitsPerSecond for WarmThroughput for table is lower than "
             "WriteCapacityUnits of ProvisionedThroughput"},
    {MAKE(UNITS(1000000000001, 1)),
     "Given value 1000000000001 for ReadCapacityUnits is out of bounds"},
    {MAKE_WITH_INDEX("}]," UNITS(1, 1)),
     INVALID "ProvisionedThroughput must be specified for index: idx"},
    {MAKE_WITH_INDEX("," UNITS(1, 1) "}]," ON_DEMAND),
     INVALID "ProvisionedThroughput should not be specified for index: idx when BillingMode is "
             "PAY_PER_REQUEST"},
    {MAKE_WITH_INDEX(
         ",'OnDemandThroughput':{'MaxWriteRequestUnits':1}," UNITS(1, 1) "}]," UNITS(1, 1)),
     INVALID "MaxWriteRequestUnits for OnDemandThroughput cannot be specified for index : idx when "
             "the table BillingMode is PROVISIONED"},
};

TEST(what_cannot_be_made) {
    for (size_t i = 0; i < ARRAY_LEN(refused); i++) {
        CHECK_FAILS(*fixture, "CreateTable", refused[i].body, "ValidationException",
                    refused[i].message);
    }
    CHECK_FAILS(*fixture, "CreateTable", MAKE(UNITS(40001, 1)), "LimitExceededException",
                "Subscriber limit exceeded: The requested ReadCapacityUnits, 40001, is above the "
                "per-table limit of 40000");
}

TEST(on_demand_maxima) {
    struct test_cloud *t = *fixture;
    must(t, "CreateTable", MAKE(ON_DEMAND));
    CHECK(!describes(t, "'OnDemandThroughput'"), "no maximum");
    must(t, "UpdateTable", UPDATE("'OnDemandThroughput':{'MaxReadRequestUnits':5}"));
    must(t, "UpdateTable", UPDATE("'OnDemandThroughput':{'MaxWriteRequestUnits':6}"));
    CHECK(describes(t, "'OnDemandThroughput':{'MaxReadRequestUnits':5,'MaxWriteRequestUnits':6}"),
          "each by itself");
    must(t, "UpdateTable", UPDATE("'OnDemandThroughput':{'MaxReadRequestUnits':-1}"));
    CHECK(describes(t, "'OnDemandThroughput':{'MaxWriteRequestUnits':6}"), "one is gone");
    must(t, "UpdateTable", UPDATE(ON_DEMAND ",'OnDemandThroughput':{'MaxWriteRequestUnits':-1}"));
    CHECK(!describes(t, "'OnDemandThroughput'"), "both");
    CHECK_FAILS(t, "UpdateTable", UPDATE("'OnDemandThroughput':{'MaxReadRequestUnits':-2}"),
                "ValidationException",
                INVALID "Requested MaxReadRequestUnits for OnDemandThroughput for table is outside "
                        "of valid range");
}

TEST(warm_throughput_never_falls) {
    struct test_cloud *t = *fixture;
    must(t, "CreateTable", MAKE(UNITS(1, 1)));
    CHECK(describes(t, "'WarmThroughput':{'ReadUnitsPerSecond':1,'WriteUnitsPerSecond':1,"
                       "'Status':'ACTIVE'}"),
          "as provisioned");
    must(t, "UpdateTable", UPDATE(UNITS(3, 3)));
    must(t, "UpdateTable", UPDATE(UNITS(2, 1)));
    CHECK(describes(t, "'ReadUnitsPerSecond':3,'WriteUnitsPerSecond':3"), "as once provisioned");
    CHECK_FAILS(t, "UpdateTable", UPDATE("'WarmThroughput':{'ReadUnitsPerSecond':1}"),
                "ValidationException",
                INVALID "Requested ReadUnitsPerSecond for WarmThroughput for table is lower than "
                        "current WarmThroughput, decreasing WarmThroughput is not supported");
    must(t, "UpdateTable", UPDATE("'WarmThroughput':{'WriteUnitsPerSecond':50}"));
    CHECK(describes(t, "'ReadUnitsPerSecond':3,'WriteUnitsPerSecond':50"), "one of them");
    must(t, "UpdateTable", UPDATE(ON_DEMAND));
    must(t, "UpdateTable", UPDATE("'BillingMode':'PROVISIONED'," UNITS(1, 1)));
    CHECK(describes(t, "'ReadUnitsPerSecond':12000,'WriteUnitsPerSecond':4000"),
          "as when it was on demand");
}

TEST(what_the_billing_mode_was) {
    struct test_cloud *t = *fixture;
    must(t, "CreateTable", MAKE(UNITS(1, 1)));
    CHECK(!describes(t, "'BillingModeSummary'"), "always provisioned");
    t->env.now_ms += 1000;
    must(t, "UpdateTable", UPDATE(ON_DEMAND));
    CHECK(describes(t, "'BillingModeSummary':{'BillingMode':'PAY_PER_REQUEST',"
                       "'LastUpdateToPayPerRequestDateTime':1795168801}"),
          "on demand since then");
    t->env.now_ms += 1000;
    must(t, "UpdateTable", UPDATE(ON_DEMAND));
    CHECK(describes(t, "'LastUpdateToPayPerRequestDateTime':1795168801}"), "it was before");
    CHECK_FAILS(t, "UpdateTable", UPDATE("'BillingMode':'PROVISIONED'"), "ValidationException",
                INVALID "ProvisionedThroughput must be specified when BillingMode is PROVISIONED");
    must(t, "UpdateTable", UPDATE("'BillingMode':'PROVISIONED'," UNITS(1, 1)));
    CHECK(describes(t, "'BillingModeSummary':{'BillingMode':'PROVISIONED',"
                       "'LastUpdateToPayPerRequestDateTime':1795168801}"),
          "and is not forgotten");
}

TEST(indexes_go_with_their_table) {
    struct test_cloud *t = *fixture;
    must(t, "CreateTable", MAKE_WITH_INDEX("," UNITS(2, 2) "}]," UNITS(1, 1)));
    must(t, "UpdateTable", UPDATE(ON_DEMAND));
    CHECK_FAILS(t, "UpdateTable", UPDATE("'BillingMode':'PROVISIONED'," UNITS(1, 1)),
                "ValidationException",
                INVALID "ProvisionedThroughput must be specified for index: idx");
    CHECK_FAILS(
        t, "UpdateTable",
        UPDATE("'GlobalSecondaryIndexUpdates':[{'Update':{'IndexName':'idx'," UNITS(1, 1) "}}]"),
        "ValidationException",
        INVALID "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified for "
                "index: idx when BillingMode is PAY_PER_REQUEST");
    must(t, "UpdateTable",
         UPDATE("'GlobalSecondaryIndexUpdates':[{'Update':{'IndexName':'idx',"
                "'OnDemandThroughput':{'MaxWriteRequestUnits':9}}}]"));
    CHECK(describes(t, "'OnDemandThroughput':{'MaxWriteRequestUnits':9}"), "a maximum of its own");
    must(
        t, "UpdateTable",
        UPDATE("'BillingMode':'PROVISIONED'," UNITS(
            1, 1) ",'GlobalSecondaryIndexUpdates':[{'Update':{'IndexName':'idx'," UNITS(4, 5) "}}"
                                                                                              "]"));
    CHECK(describes(t, "'ReadCapacityUnits':4,'WriteCapacityUnits':5") &&
              !describes(t, "'OnDemandThroughput'"),
          "provisioned again");
}

TEST(decreases_are_limited) {
    struct test_cloud *t = *fixture;
    must(t, "CreateTable", MAKE(UNITS(10, 10)));
    must(t, "UpdateTable", UPDATE(UNITS(9, 9)));
    must(t, "UpdateTable", UPDATE(UNITS(8, 20)));
    must(t, "UpdateTable", UPDATE(UNITS(7, 20)));
    t->env.now_ms += 61000;
    must(t, "UpdateTable", UPDATE(UNITS(6, 20)));
    CHECK(describes(t, "'LastIncreaseDateTime':1795168800,'LastDecreaseDateTime':1795168861,"
                       "'NumberOfDecreasesToday':4"),
          "counted");
    t->env.now_ms += 60 * 60 * 1000 - 1000;
    CHECK_FAILS(t, "UpdateTable", UPDATE(UNITS(5, 20)), "LimitExceededException",
                "Subscriber limit exceeded: Provisioned throughput decreases are limited within a "
                "given UTC day. After the first 4 decreases, each subsequent decrease in the same "
                "UTC day can be performed at most once every 3600 seconds. Number of decreases "
                "today: 4. Last decrease at Friday, November 20, 2026 at 10:01:01 AM Coordinated "
                "Universal Time. Next decrease can be made at Friday, November 20, 2026 at "
                "11:01:01 AM Coordinated Universal Time");
    must(t, "UpdateTable", UPDATE(UNITS(7, 20)));
    t->env.now_ms += 1000;
    must(t, "UpdateTable", UPDATE(UNITS(5, 20)));
    t->env.now_ms += 14 * 60 * 60 * 1000;
    CHECK(describes(t, "'NumberOfDecreasesToday':0"), "another day");
    must(t, "UpdateTable", UPDATE(UNITS(4, 20)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(what_cannot_be_made),         CASE(on_demand_maxima),
        CASE(warm_throughput_never_falls), CASE(what_the_billing_mode_was),
        CASE(indexes_go_with_their_table), CASE(decreases_are_limited),
    };
    return cmocka_run_group_tests_name("dynamodb throughput", tests, NULL, NULL);
}
