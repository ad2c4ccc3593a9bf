/* TTL: which items expire, and when. The sweep is called here; in the program a thread does. */
#include "services/dynamodb/tables/time-to-live.h"
#include "services/dynamodb/test-table.h"

#define ENABLE "{'TableName':'tab','TimeToLiveSpecification':{'Enabled':true,'AttributeName':'e'}}"
#define DISABLE                                                                                    \
    "{'TableName':'tab','TimeToLiveSpecification':{'Enabled':false,'AttributeName':'e'}}"

static void put_due(struct test_cloud *t, int sk, const char *e) {
    test_put(
        t, arena_printf(&t->arena, "{'pk':{'S':'a'},'sk':{'N':'%d'},'g':{'S':'x'}%s}", sk, e).ptr);
}

static void sweep(struct test_cloud *t) {
    bool any = false;
    CHECK(time_to_live_sweep(t->store, env_now_ms(&t->env.env), &any) == ERR_OK, "swept");
}

/* By the virtual clock, as POST /_brume/clock does. */
static void move_clock(struct test_cloud *t, int64_t seconds) {
    atomic_fetch_add(&t->env.env.shift_ms, seconds * 1000);
}

static void check_count(struct test_cloud *t, int count, const char *why) {
    struct str want = arena_printf(&t->arena, "{'Count':%d,'ScannedCount':%d}", count, count);
    CHECK_STR(test_call(t, "Scan", "{'TableName':'tab','Select':'COUNT'}").body, want, why);
    CHECK_STR(
        test_call(t, "Scan", "{'TableName':'tab','IndexName':'global','Select':'COUNT'}").body,
        want, "its index too");
}

TEST(items_expire) {
    struct test_cloud *t = *fixture;
    put_due(t, 1, ",'e':{'N':'1795168700'}"); /* before TTL is on, and due */
    put_due(t, 2, "");
    put_due(t, 3, ",'e':{'S':'1795168700'}");
    put_due(t, 4, ",'e':{'N':'1000000000'}"); /* more than five years ago */
    CHECK_ANSWER(t, "UpdateTimeToLive", ENABLE,
                 "{'TimeToLiveSpecification':{'Enabled':true,'AttributeName':'e'}}");
    test_settle(t);
    put_due(t, 5, ",'e':{'N':'1795168790.5'}"); /* due */
    put_due(t, 6, ",'e':{'N':'1795168900'}");   /* in 100 seconds */
    put_due(t, 7, ",'e':{'N':'1795168700'}");
    put_due(t, 7, ",'e':{'N':'1795169800'}"); /* put off */
    sweep(t);
    check_count(t, 5, "the two that were due are gone");

    move_clock(t, 101);
    sweep(t);
    check_count(t, 4, "one more");
    move_clock(t, 30 * 24 * 3600);
    sweep(t);
    check_count(t, 3, "what never expires remains");
}

TEST(switching_off) {
    struct test_cloud *t = *fixture;
    CHECK(test_call(t, "UpdateTimeToLive", ENABLE).status == 200, "on");
    test_settle(t);
    CHECK_ANSWER(t, "DescribeTimeToLive", "{'TableName':'tab'}",
                 "{'TimeToLiveDescription':{'TimeToLiveStatus':'ENABLED','AttributeName':'e'}}");
    put_due(t, 1, ",'e':{'N':'1795168900'}");
    CHECK(test_call(t, "UpdateTimeToLive", DISABLE).status == 200, "off");
    move_clock(t, 1000);
    sweep(t);
    check_count(t, 1, "nothing expires");
    CHECK_FAILS(t, "UpdateTimeToLive", DISABLE, "ValidationException",
                "TimeToLive is already disabled");
}

TEST(what_is_refused) {
    struct test_cloud *t = *fixture;
    CHECK(test_call(t, "UpdateTimeToLive", ENABLE).status == 200, "on");
    CHECK_FAILS(t, "UpdateTimeToLive", ENABLE, "ValidationException",
                "TimeToLive is already enabled");
    CHECK_FAILS(t, "UpdateTimeToLive",
                "{'TableName':'tab','TimeToLiveSpecification':{'Enabled':true,'AttributeName':'f'}"
                "}",
                "ValidationException",
                "TimeToLive is active on a different AttributeName: current AttributeName is e");
    CHECK_FAILS(t, "UpdateTimeToLive",
                "{'TableName':'none','TimeToLiveSpecification':{'Enabled':true,'AttributeName':"
                "'f'}}",
                "ResourceNotFoundException", "Requested resource not found: Table: none not found");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(items_expire),
        CASE(switching_off),
        CASE(what_is_refused),
    };
    return cmocka_run_group_tests_name("dynamodb UpdateTimeToLive", tests, NULL, NULL);
}
