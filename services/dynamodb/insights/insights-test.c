/* DescribeContributorInsights, UpdateContributorInsights, ListContributorInsights. */
#include "services/dynamodb/test-table.h"

#define TAB    "{'TableName':'tab'}"
#define GLOBAL "{'TableName':'tab','IndexName':'global'}"
#define RULE   "'DynamoDBContributorInsights-"

static void update(struct test_cloud *t, const char *table, const char *more) {
    struct str body = arena_printf(&t->arena, "{'TableName':'%s',%s}", table, more);
    struct answer a = test_call(t, "UpdateContributorInsights", body.ptr);
    if (a.status != 200) print_error("%" PRIstr "\n", STR_ARG(a.body));
    CHECK(a.status == 200, more);
}

TEST(on_and_off) {
    struct test_cloud *t = *fixture;
    CHECK_ANSWER(t, "DescribeContributorInsights", TAB,
                 "{'TableName':'tab','ContributorInsightsStatus':'DISABLED'}");
    CHECK_ANSWER(t, "UpdateContributorInsights",
                 "{'TableName':'tab','ContributorInsightsAction':'ENABLE'}",
                 "{'TableName':'tab','ContributorInsightsStatus':'ENABLING',"
                 "'ContributorInsightsMode':'ACCESSED_AND_THROTTLED_KEYS'}");
    CHECK_ANSWER(t, "DescribeContributorInsights", TAB,
                 "{'TableName':'tab','ContributorInsightsRuleList':[" RULE
                 "PKC-tab-1795168800000'," RULE "PKT-tab-1795168800000'," RULE
                 "SKC-tab-1795168800000'," RULE "SKT-tab-1795168800000'],"
                 "'ContributorInsightsStatus':'ENABLED','LastUpdateDateTime':1795168800,"
                 "'ContributorInsightsMode':'ACCESSED_AND_THROTTLED_KEYS'}");
    t->env.now_ms += 1000;
    CHECK_ANSWER(t, "UpdateContributorInsights",
                 "{'TableName':'tab','ContributorInsightsAction':'DISABLE'}",
                 "{'TableName':'tab','ContributorInsightsStatus':'DISABLING',"
                 "'ContributorInsightsMode':'ACCESSED_AND_THROTTLED_KEYS'}");
    CHECK_ANSWER(t, "DescribeContributorInsights", TAB,
                 "{'TableName':'tab','ContributorInsightsStatus':'DISABLED',"
                 "'LastUpdateDateTime':1795168801,"
                 "'ContributorInsightsMode':'ACCESSED_AND_THROTTLED_KEYS'}");
}

TEST(of_an_index) {
    struct test_cloud *t = *fixture;
    update(t, "tab",
           "'IndexName':'global','ContributorInsightsAction':'ENABLE',"
           "'ContributorInsightsMode':'THROTTLED_KEYS'");
    CHECK_ANSWER(t, "DescribeContributorInsights", GLOBAL,
                 "{'TableName':'tab','IndexName':'global','ContributorInsightsRuleList':[" RULE
                 "PKT-tab-global-1795168800000'],'ContributorInsightsStatus':'ENABLED',"
                 "'LastUpdateDateTime':1795168800,'ContributorInsightsMode':'THROTTLED_KEYS'}");
    CHECK_ANSWER(t, "DescribeContributorInsights", TAB,
                 "{'TableName':'tab','ContributorInsightsStatus':'DISABLED'}");
    CHECK_ANSWER(t, "ListContributorInsights", TAB,
                 "{'ContributorInsightsSummaries':[{'TableName':'tab','IndexName':'global',"
                 "'ContributorInsightsStatus':'ENABLED','ContributorInsightsMode':"
                 "'THROTTLED_KEYS'}]}");
    CHECK(test_call(t, "UpdateTable",
                    "{'TableName':'tab','GlobalSecondaryIndexUpdates':[{'Delete':{'IndexName':"
                    "'global'}}]}")
                  .status == 200,
          "deleted");
    CHECK_ANSWER(t, "ListContributorInsights", TAB, "{'ContributorInsightsSummaries':[]}");
    CHECK_FAILS(t, "DescribeContributorInsights", GLOBAL, "ResourceNotFoundException",
                "Requested resource not found: Index: global not found for table: tab");
}

TEST(lists) {
    struct test_cloud *t = *fixture;
    for (int i = 1; i <= 3; i++) {
        struct str body = arena_printf(
            &t->arena,
            "{'TableName':'tab%d','BillingMode':'PAY_PER_REQUEST','AttributeDefinitions':[{"
            "'AttributeName':'a','AttributeType':'S'}],'KeySchema':[{'AttributeName':'a',"
            "'KeyType':'HASH'}]}",
            i);
        CHECK(test_call(t, "CreateTable", body.ptr).status == 200, "made");
        update(t, arena_printf(&t->arena, "tab%d", i).ptr, "'ContributorInsightsAction':'ENABLE'");
    }
    update(t, "tab2", "'ContributorInsightsAction':'DISABLE'");
    CHECK_ANSWER(t, "ListContributorInsights", TAB, "{'ContributorInsightsSummaries':[]}");
    struct answer a = test_call(t, "ListContributorInsights", "{'MaxResults':1}");
    CHECK(str_contains(a.body, STR("'TableName':'tab1'")), "the first");
    CHECK(str_contains(a.body, STR("'NextToken':'tab1'")), "and there is more");
    CHECK_ANSWER(t, "ListContributorInsights", "{'MaxResults':1,'NextToken':'tab1'}",
                 "{'ContributorInsightsSummaries':[],'NextToken':'tab2'}");
    a = test_call(t, "ListContributorInsights", "{'MaxResults':1,'NextToken':'tab2'}");
    CHECK(str_contains(a.body, STR("'TableName':'tab3'")), "the last");
    CHECK(!str_contains(a.body, STR("NextToken")), "is the end");
    CHECK(test_call(t, "DeleteTable", "{'TableName':'tab3'}").status == 200, "deleted");
    a = test_call(t, "ListContributorInsights", "{}");
    CHECK(!str_contains(a.body, STR("tab3")), "they go with the table");
    CHECK_FAILS(t, "ListContributorInsights", "{'TableName':'none'}", "ResourceNotFoundException",
                "Requested resource not found: Table: none not found");
}

int main(void) {
    const struct CMUnitTest tests[] = {CASE(on_and_off), CASE(of_an_index), CASE(lists)};
    return cmocka_run_group_tests_name("dynamodb contributor insights", tests, NULL, NULL);
}
