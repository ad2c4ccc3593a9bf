/* StreamSpecification: on, off, on again, and what AWS says to everything else. */
#include "services/dynamodb/streams/test-stream.h"

#define INVALID "One or more parameter values were invalid: "
#define CREATE(name, stream)                                                                       \
    "{'TableName':'" name "','BillingMode':'PAY_PER_REQUEST','AttributeDefinitions':["             \
    "{'AttributeName':'k','AttributeType':'S'}],'KeySchema':[{'AttributeName':'k','KeyType':"      \
    "'HASH'}],'StreamSpecification':" stream "}"
#define UPDATE(stream) "{'TableName':'tab','StreamSpecification':" stream "}"

TEST(with_the_table) {
    struct test_cloud *t = *fixture;
    static const char want[] =
        "'StreamSpecification':{'StreamEnabled':true,'StreamViewType':'NEW_IMAGE'},"
        "'LatestStreamLabel':'2026-11-20T10:00:00.000','LatestStreamArn':'arn:aws:dynamodb:"
        "us-east-1:000000000000:table/new/stream/2026-11-20T10:00:00.000'";
    struct answer a = test_call(
        t, "CreateTable", CREATE("new", "{'StreamEnabled':true,'StreamViewType':'NEW_IMAGE'}"));
    CHECK(str_contains(a.body, str_c(want)), a.body.ptr);
    a = test_call(t, "DescribeTable", "{'TableName':'new'}");
    CHECK(str_contains(a.body, str_c(want)), a.body.ptr);
    a = test_call(t, "DeleteTable", "{'TableName':'new'}");
    CHECK(str_contains(a.body, STR("'LatestStreamLabel':'2026-11-20T10:00:00.000'")), a.body.ptr);
    a = test_call(t, "CreateTable", CREATE("new", "{'StreamEnabled':false}"));
    CHECK(a.status == 200 && !str_contains(a.body, STR("Stream")), a.body.ptr);
}

TEST(on_and_off) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "KEYS_ONLY");
    struct str first = stream_latest(t);
    stream_move_clock(t, 1234);
    stream_disable(t);
    struct answer a = test_call(t, "DescribeTable", "{'TableName':'tab'}");
    CHECK(!str_contains(a.body, STR("StreamSpecification")), "as if there never was one");
    CHECK_STR(stream_latest(t), first, "but for its name");
    stream_enable(t, "KEYS_ONLY");
    CHECK(str_ends(stream_latest(t), STR("/2026-11-20T10:00:01.234")), "another stream");
    CHECK_STR(stream_text(stream_description(t, first), "StreamStatus"), STR("DISABLED"),
              "the old");
    CHECK_STR(stream_text(stream_description(t, stream_latest(t)), "StreamStatus"), STR("ENABLED"),
              "the new");
}

TEST(what_is_refused) {
    struct test_cloud *t = *fixture;
    CHECK_FAILS(t, "CreateTable", CREATE("new", "{'StreamEnabled':true}"), "ValidationException",
                INVALID "Table is being created with a stream enabled, UpdateViewType is required");
    CHECK_FAILS(t, "CreateTable",
                CREATE("new", "{'StreamEnabled':false,'StreamViewType':'KEYS_ONLY'}"),
                "ValidationException",
                INVALID "Table is being created with a stream disabled, UpdateViewType should not "
                        "be specified");
    CHECK_FAILS(t, "UpdateTable", UPDATE("{'StreamEnabled':true}"), "ValidationException",
                INVALID "If stream is being enabled then UpdateViewType is required");
    CHECK_FAILS(t, "UpdateTable", UPDATE("{'StreamEnabled':false,'StreamViewType':'KEYS_ONLY'}"),
                "ValidationException",
                INVALID "If stream is being disabled, then UpdateViewType must not be specified");
    CHECK_FAILS(t, "UpdateTable", UPDATE("{'StreamEnabled':false}"), "ValidationException",
                "Table has no stream to disable: TableName: tab");
    stream_enable(t, "KEYS_ONLY");
    CHECK_FAILS(t, "UpdateTable", UPDATE("{'StreamEnabled':true,'StreamViewType':'KEYS_ONLY'}"),
                "ValidationException", "Table already has an enabled stream: TableName: tab");
    CHECK_FAILS(t, "UpdateTable", UPDATE("{'StreamEnabled':true,'StreamViewType':'NEW_IMAGE'}"),
                "ValidationException", "Table already has an enabled stream: TableName: tab");
    stream_disable(t);
    CHECK_FAILS(t, "UpdateTable", UPDATE("{'StreamEnabled':false}"), "ValidationException",
                "Table has no stream to disable: TableName: tab");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(with_the_table),
        CASE(on_and_off),
        CASE(what_is_refused),
    };
    return cmocka_run_group_tests_name("dynamodb StreamSpecification", tests, NULL, NULL);
}
