/* One error, in the form of each protocol. */
#include "shared/aws/protocol-test-call.h"
#include "shared/codec/cbor.h"
#include "tests/protocols/gen/everything-ec2.h"
#include "tests/protocols/gen/everything-rpc.h"
#include "tests/protocols/gen/everything.h"
#include "tests/protocols/gen/lambda.h"

static const struct service_facts s3 = {
    .name = STR_INIT("s3"),
    .xml_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
};

TEST(plain_errors) {
    static const struct {
        enum protocol protocol;
        const char *body, *type, *why;
    } rows[] = {
        {PROTOCOL_JSON_1_0, "{\"__type\":\"PlainError\",\"message\":\"m<\"}",
         "application/x-amz-json-1.0", "json 1.0"},
        {PROTOCOL_JSON_1_1, "{\"__type\":\"PlainError\",\"message\":\"m<\"}",
         "application/x-amz-json-1.1", "json 1.1"},
        {PROTOCOL_REST_JSON, "{\"message\":\"m<\"}", "application/json", "rest-json"},
        {PROTOCOL_REST_XML,
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<ErrorResponse xmlns=\"https://example.com/everything\"><Error><Type>Sender</Type>"
         "<Code>Everything.Plain</Code><Message>m&lt;</Message></Error>"
         "<RequestId>request-1</RequestId></ErrorResponse>",
         "application/xml", "rest-xml"},
        {PROTOCOL_QUERY,
         "<ErrorResponse xmlns=\"https://example.com/everything\"><Error><Type>Sender</Type>"
         "<Code>Everything.Plain</Code><Message>m&lt;</Message></Error>"
         "<RequestId>request-1</RequestId></ErrorResponse>",
         "text/xml", "query"},
        {PROTOCOL_EC2,
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error>"
         "<Code>Everything.Plain</Code><Message>m&lt;</Message></Error></Errors>"
         "<RequestID>request-1</RequestID></Response>",
         "text/xml;charset=UTF-8", "ec2query"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        test_call_init(&t, &everything_facts, EVERYTHING_BODY);
        t.call.protocol = rows[i].protocol;
        (void)call_fail(&t.call, &EVERYTHING_PLAIN_ERROR, STR("m<"));
        CHECK_STR(test_encode_error(&t), str_c(rows[i].body), rows[i].why);
        CHECK_STR(test_header(&t, STR("Content-Type")), str_c(rows[i].type), rows[i].why);
        CHECK(t.response.status == 404, rows[i].why);
        bool rest_json = rows[i].protocol == PROTOCOL_REST_JSON;
        CHECK_STR(test_header(&t, STR("X-Amzn-ErrorType")), rest_json ? STR("PlainError") : STR(""),
                  rows[i].why);
        test_call_free(&t);
    }
}

TEST(s3_errors_are_bare) {
    struct test_call t;
    test_call_init(&t, &everything_facts, EVERYTHING_BODY);
    t.service.facts = &s3;
    t.call.protocol = PROTOCOL_REST_XML;
    (void)call_fail(&t.call, &EVERYTHING_PLAIN_ERROR, STR("m"));
    CHECK_STR(test_encode_error(&t),
              STR("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>Everything.Plain</Code>"
                  "<Message>m</Message><RequestId>request-1</RequestId><HostId>request-1</HostId>"
                  "</Error>"),
              "S3");
    test_call_free(&t);
}

TEST(members_of_errors) {
    static const struct {
        enum protocol protocol;
        const char *body;
    } rows[] = {
        {PROTOCOL_JSON_1_1, "{\"__type\":\"RichError\",\"Message\":\"m\",\"Retry-After\":3,"
                            "\"Resource\":\"r\",\"Point\":{\"x\":1}}"},
        {PROTOCOL_REST_JSON, "{\"Message\":\"m\",\"Resource\":\"r\",\"Point\":{\"x\":1}}"},
        {PROTOCOL_REST_XML,
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<ErrorResponse xmlns=\"https://example.com/everything\"><Error><Type>Sender</Type>"
         "<Code>RichError</Code><Message>m</Message><Resource>r</Resource><Point><x>1</x></Point>"
         "</Error><RequestId>request-1</RequestId></ErrorResponse>"},
    };
    struct everything_point point = {.x = OPT_INT(1)};
    struct everything_rich_error members = {
        .retry_after = OPT_INT(3), .resource = STR("r"), .point = &point};
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        test_call_init(&t, &everything_facts, EVERYTHING_BODY);
        t.call.protocol = rows[i].protocol;
        (void)call_fail_with(&t.call, &EVERYTHING_RICH_ERROR, STR("m"), &members);
        CHECK_STR(test_encode_error(&t), str_c(rows[i].body), "members");
        CHECK_STR(test_header(&t, STR("Retry-After")), STR("3"), "a member in a header");
        test_call_free(&t);
    }
}

TEST(query_compatible_services_name_the_old_code) {
    struct test_call t;
    test_call_init(&t, &everything_rpc_facts, EVERYTHING_RPC_BODY);
    (void)call_fail(&t.call, &EVERYTHING_RPC_PLAIN_ERROR, STR("m"));
    (void)test_encode_error(&t);
    CHECK_STR(test_header(&t, STR("x-amzn-query-error")), STR("Everything.Plain;Sender"), "json");
    t.call.protocol = PROTOCOL_QUERY;
    (void)test_encode_error(&t);
    CHECK(test_header(&t, STR("x-amzn-query-error")).ptr == NULL, "query has it in the body");
    test_call_free(&t);
}

TEST(cbor) {
    struct test_call t;
    test_call_init(&t, &everything_rpc_facts, EVERYTHING_RPC_BODY);
    t.call.protocol = PROTOCOL_CBOR;
    (void)call_fail(&t.call, &EVERYTHING_RPC_PLAIN_ERROR, STR("m"));
    struct value root;
    assert_int_equal(cbor_read(&t.arena, test_encode_error(&t), &root), ERR_OK);
    CHECK_STR(value_get(&root, STR("__type"))->text, STR("PlainError"), "type");
    CHECK_STR(value_get(&root, STR("message"))->text, STR("m"), "message");
    CHECK_STR(test_header(&t, STR("smithy-protocol")), STR("rpc-v2-cbor"), "or clients refuse it");
    CHECK(test_header(&t, STR("X-Amzn-ErrorType")).ptr == NULL, "the specification forbids it");
    test_call_free(&t);
}

TEST(faults_of_the_server) {
    struct test_call t;
    test_call_init(&t, &everything_rpc_facts, EVERYTHING_RPC_BODY);
    t.call.protocol = PROTOCOL_QUERY;
    (void)call_fail(&t.call, &EVERYTHING_RPC_BROKEN_ERROR, STR("m"));
    CHECK(str_contains(test_encode_error(&t), STR("<Type>Receiver</Type>")), "whose fault");
    CHECK(t.response.status == 500, "status");
    test_call_free(&t);
}

TEST(lambda_says_whose_fault_it_is) {
    struct test_call t;
    test_call_init(&t, &lambda_facts, LAMBDA_INVOKE);
    (void)call_fail(&t.call, &LAMBDA_RESOURCE_NOT_FOUND_EXCEPTION, STR("m"));
    CHECK_STR(test_encode_error(&t), STR("{\"Type\":\"User\",\"Message\":\"m\"}"), "not filled");
    struct lambda_resource_not_found_exception members = {.type = STR("Mine")};
    (void)call_fail_with(&t.call, &LAMBDA_RESOURCE_NOT_FOUND_EXCEPTION, STR("m"), &members);
    CHECK_STR(test_encode_error(&t), STR("{\"Message\":\"m\",\"Type\":\"Mine\"}"), "filled");
    CHECK_STR(test_header(&t, STR("x-amzn-errortype")), STR("ResourceNotFoundException"), "header");
    test_call_free(&t);
}

TEST(no_error_recorded) {
    struct test_call t;
    test_call_init(&t, &everything_facts, EVERYTHING_BODY);
    CHECK_STR(test_encode_error(&t), STR("{}"), "still an answer");
    CHECK(t.response.status == 500, "and a fault of ours");
    test_call_free(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_errors),
        cmocka_unit_test(s3_errors_are_bare),
        cmocka_unit_test(members_of_errors),
        cmocka_unit_test(query_compatible_services_name_the_old_code),
        cmocka_unit_test(cbor),
        cmocka_unit_test(faults_of_the_server),
        cmocka_unit_test(lambda_says_whose_fault_it_is),
        cmocka_unit_test(no_error_recorded),
    };
    return cmocka_run_group_tests_name("protocol errors", tests, NULL, NULL);
}
