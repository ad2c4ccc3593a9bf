/* What AWS says of requests that break the model's constraints. */
#include "shared/aws/gen/dynamodb.h"
#include "shared/aws/protocol-test-call.h"
#include "tests/protocols/gen/everything-ec2.h"
#include "tests/protocols/gen/everything-rpc.h"
#include "tests/protocols/gen/everything.h"

TEST(constraints) {
    static const struct {
        const char *json;
        const char *message; /* after "… detected: "; NULL: valid */
    } rows[] = {
        {"{\"Text\":\"\"}", NULL},
        {"{}", "Value null at 'text' failed to satisfy constraint: Member must not be null"},
        {"{\"Text\":\"\",\"Color\":\"RED\",\"Name\":\"abc-1\",\"Level\":5,\"Ratio\":0.5}", NULL},
        {"{\"Text\":\"\",\"Color\":\"red\"}",
         "Value 'red' at 'color' failed to satisfy constraint: Member must satisfy enum value set: "
         "[RED, GREEN, sky blue]"},
        {"{\"Text\":\"\",\"Name\":\"ABC\"}",
         "Value 'ABC' at 'name' failed to satisfy constraint: Member must satisfy regular "
         "expression pattern: [a-z]+(-[a-z0-9]+)*"},
        {"{\"Text\":\"\",\"Name\":\"abc-\"}",
         "Value 'abc-' at 'name' failed to satisfy constraint: Member must satisfy regular "
         "expression pattern: [a-z]+(-[a-z0-9]+)*"},
        {"{\"Text\":\"\",\"Name\":\"ab\"}",
         "Value 'ab' at 'name' failed to satisfy constraint: Member must have length greater than "
         "or equal to 3"},
        {"{\"Text\":\"\",\"Name\":\"abcdefghi\"}",
         "Value 'abcdefghi' at 'name' failed to satisfy constraint: Member must have length less "
         "than or equal to 8"},
        {"{\"Text\":\"\",\"Level\":0}",
         "Value '0' at 'level' failed to satisfy constraint: Member must have value greater than "
         "or equal to 1"},
        {"{\"Text\":\"\",\"Level\":6}",
         "Value '6' at 'level' failed to satisfy constraint: Member must have value less than or "
         "equal to 5"},
        {"{\"Text\":\"\",\"Ratio\":-1}",
         "Value '-1.0' at 'ratio' failed to satisfy constraint: Member must have value greater "
         "than or equal to 0.0"},
        {"{\"Text\":\"\",\"ShortBytes\":\"AQIDBAU=\"}",
         "Value 'java.nio.HeapByteBuffer[pos=0 lim=5 cap=5]' at 'shortBytes' failed to satisfy "
         "constraint: Member must have length less than or equal to 4"},
        {"{\"Text\":\"\",\"FewNames\":[]}",
         "Value '[]' at 'fewNames' failed to satisfy constraint: Member must have length greater "
         "than or equal to 1"},
        {"{\"Text\":\"\",\"FewNames\":[\"abc\",\"def\",\"ghi\"]}",
         "Value '[abc, def, ghi]' at 'fewNames' failed to satisfy constraint: Member must have "
         "length less than or equal to 2"},
        {"{\"Text\":\"\",\"FewNames\":[\"abc\",\"X\"]}",
         "Value '[abc, X]' at 'fewNames' failed to satisfy constraint: Member must satisfy "
         "constraint: [Member must have length less than or equal to 8, Member must have length "
         "greater than or equal to 3, Member must satisfy regular expression pattern: "
         "[a-z]+(-[a-z0-9]+)*]"},
        {"{\"Text\":\"\",\"Colors\":[\"RED\",\"x\"]}",
         "Value '[RED, x]' at 'colors' failed to satisfy constraint: Member must satisfy "
         "constraint: [Member must satisfy enum value set: [RED, GREEN, sky blue]]"},
        {"{\"Text\":\"\",\"PointMap\":{\"x\":{\"x\":1}}}",
         "Value '{x=Point(x=1, y=null, label=null)}' at 'pointMap' failed to satisfy constraint: "
         "Map keys must satisfy constraint: [Member must satisfy enum value set: [RED, GREEN, sky "
         "blue]]"},
        {"{\"Text\":\"\",\"Point\":{}}",
         "Value null at 'point.x' failed to satisfy constraint: Member must not be null"},
        {"{\"Text\":\"\",\"Points\":[{\"x\":1},{\"y\":2}]}",
         "Value null at 'points.2.member.x' failed to satisfy constraint: Member must not be null"},
        {"{\"Text\":\"\",\"PointMap\":{\"RED\":{}}}",
         "Value null at 'pointMap.RED.member.x' failed to satisfy constraint: Member must not be "
         "null"},
        {"{\"Text\":\"\",\"Choice\":{\"Deeper\":{\"point\":{\"x\":1,\"Label\":\"X\"}}}}",
         "Value 'X' at 'choice.deeper.point.label' failed to satisfy constraint: Member must "
         "satisfy regular expression pattern: [a-z]+(-[a-z0-9]+)*; Value 'X' at "
         "'choice.deeper.point.label' failed to satisfy constraint: Member must have length "
         "greater than or equal to 3"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        test_call_init(&t, &everything_rpc_facts, EVERYTHING_RPC_BODY);
        CHECK(test_decode(&t, str_c(rows[i].json)) == DONE, rows[i].json);
        bool valid = test_validate(&t) == DONE;
        CHECK(valid == (rows[i].message == NULL), rows[i].json);
        if (!valid) {
            size_t at = str_find(t.call.message, STR(" detected: "));
            struct str rest = str_skip(t.call.message, at + STR(" detected: ").len);
            CHECK_STR(rest, str_c(rows[i].message), rows[i].json);
            CHECK(t.call.error == &AWS_VALIDATION, rows[i].json);
        }
        test_call_free(&t);
    }
}

TEST(lengths_are_code_points) {
    struct test_call t;
    test_call_init(&t, &dynamodb_facts, DYNAMODB_SCAN);
    assert_int_equal(test_decode(&t, STR("{\"TableName\":\"üü\"}")), DONE);
    assert_int_equal(test_validate(&t), DONE);
    test_call_free(&t);
    test_call_init(&t, &everything_rpc_facts, EVERYTHING_RPC_BODY);
    assert_int_equal(test_decode(&t, STR("{\"Text\":\"\",\"Name\":\"üü\"}")), DONE);
    assert_int_equal(test_validate(&t), FAILED);
    CHECK(str_contains(t.call.message, STR("greater than or equal to 3")), "2, though 4 bytes");
    test_call_free(&t);
}

TEST(how_many_errors) {
    struct test_call t;
    test_call_init(&t, &everything_rpc_facts, EVERYTHING_RPC_BODY);
    assert_int_equal(test_decode(&t, STR("{\"Level\":0}")), DONE);
    assert_int_equal(test_validate(&t), FAILED);
    CHECK(str_starts(t.call.message, STR("2 validation errors detected: Value null at 'text'")),
          "plural");
    test_call_free(&t);

    test_call_init(&t, &everything_rpc_facts, EVERYTHING_RPC_BODY);
    struct buf json = buf_in_arena(&t.arena, 4096);
    buf_add(&json, STR("{\"Text\":\"\",\"Points\":[{}"));
    for (int i = 0; i < 20; i++)
        buf_add(&json, STR(",{}"));
    buf_add(&json, STR("]}"));
    assert_int_equal(test_decode(&t, buf_str(&json)), DONE);
    assert_int_equal(test_validate(&t), FAILED);
    CHECK(str_starts(t.call.message, STR("10 validation errors detected: ")), "at most ten");
    CHECK(!str_contains(t.call.message, STR("points.11")), "and no eleventh");
    test_call_free(&t);
}

TEST(who_says_it) {
    static const struct {
        enum protocol protocol;
        const char *code;
    } rows[] = {
        {PROTOCOL_JSON_1_1, "ValidationException"}, {PROTOCOL_REST_JSON, "ValidationException"},
        {PROTOCOL_QUERY, "ValidationError"},        {PROTOCOL_REST_XML, "MalformedXML"},
        {PROTOCOL_EC2, "MissingParameter"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        test_call_init(&t, &everything_facts, EVERYTHING_BODY);
        t.call.protocol = rows[i].protocol;
        CHECK(test_validate(&t) == FAILED, "Text is missing");
        CHECK_STR(t.call.error->code, str_c(rows[i].code), "code");
        test_call_free(&t);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(constraints),
        cmocka_unit_test(lengths_are_code_points),
        cmocka_unit_test(how_many_errors),
        cmocka_unit_test(who_says_it),
    };
    return cmocka_run_group_tests_name("validation", tests, NULL, NULL);
}
