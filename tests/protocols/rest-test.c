/* What the REST protocols bind to headers, path, query, status and payload. */
#include "shared/aws/protocol-test-call.h"
#include "tests/protocols/gen/everything.h"

static void add_header(struct test_call *t, struct http_header *headers, const char *name,
                       const char *value) {
    headers[t->request.header_count++] = (struct http_header){str_c(name), str_c(value)};
    t->request.headers = headers;
}

static struct str input_json(struct test_call *t, const struct shape *shape) {
    struct buf json = buf_in_arena(&t->arena, 1 << 16);
    shape_to_json(&t->arena, shape, t->in, &json);
    return buf_str(&json);
}

TEST(headers_in) {
    static const struct {
        const char *name, *value, *json, *why;
    } rows[] = {
        {"x-text", "a b", "{\"x-text\":\"a b\"}", "string"},
        {"X-TEXT", "a", "{\"x-text\":\"a\"}", "names have no case"},
        {"x-flag", "true", "{\"x-flag\":true}", "boolean"},
        {"x-integer", " 7 ", "{\"x-integer\":7}", "integer"},
        {"x-long", "-9223372036854775808", "{\"x-long\":-9223372036854775808}", "long"},
        {"x-double", "NaN", "{\"x-double\":\"NaN\"}", "double"},
        {"x-when", "Tue, 14 Nov 2023 22:13:20 GMT", "{\"x-when\":1700000000}", "HTTP date"},
        {"x-when-iso", "2023-11-14T22:13:20Z", "{\"x-when-iso\":\"2023-11-14T22:13:20Z\"}", "ISO"},
        {"x-when-unix", "1700000000", "{\"x-when-unix\":1700000000}", "seconds"},
        {"x-json", "eyJhIjoxfQ==", "{\"x-json\":\"{\\\"a\\\":1}\"}", "JSON in base64"},
        {"x-strings", "a, b,c", "{\"x-strings\":[\"a\",\"b\",\"c\"]}", "list"},
        {"x-strings", "\"a,b\", \"c\\\"d\"", "{\"x-strings\":[\"a,b\",\"c\\\"d\"]}", "quoted"},
        {"x-integers", "1,2", "{\"x-integers\":[1,2]}", "list of numbers"},
        {"x-times", "Tue, 14 Nov 2023 22:13:20 GMT, Tue, 14 Nov 2023 22:13:21 GMT",
         "{\"x-times\":[1700000000,1700000001]}", "dates have a comma of their own"},
        {"x-meta-color", "red", "{\"x-meta-\":{\"color\":\"red\"}}", "by prefix"},
        {"X-Meta-a", "", "{\"x-meta-\":{\"a\":\"\"}}", "an empty one"},
        {"x-other", "1", "{}", "bound to nothing"},
        {"x-integer", "seven", NULL, "not a number"},
        {"x-flag", "yes", NULL, "not a boolean"},
        {"x-json", "{}", NULL, "not base64"},
        {"x-integers", "1,x", NULL, "not a number in a list"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        struct http_header headers[4];
        test_call_init(&t, &everything_facts, EVERYTHING_HEADERS);
        add_header(&t, headers, "x-token", "t");
        add_header(&t, headers, rows[i].name, rows[i].value);
        bool fine = test_decode(&t, STR("")) == DONE;
        CHECK(fine == (rows[i].json != NULL), rows[i].why);
        ((struct everything_headers_in *)t.in)->token = (struct str){0};
        if (fine)
            CHECK_STR(input_json(&t, &everything_headers_in_shape), str_c(rows[i].json),
                      rows[i].why);
        test_call_free(&t);
    }
}

TEST(repeated_headers_are_one_list) {
    struct test_call t;
    struct http_header headers[4];
    test_call_init(&t, &everything_facts, EVERYTHING_HEADERS);
    add_header(&t, headers, "x-strings", "a");
    add_header(&t, headers, "x-strings", "b");
    assert_int_equal(test_decode(&t, STR("")), DONE);
    const struct everything_headers_in *in = t.in;
    CHECK(in->strings.count == 2, "both");
    CHECK_STR(in->strings.items[1], STR("b"), "in their order");
    CHECK(in->token.len == 36, "an absent token is filled");
    test_call_free(&t);
}

TEST(headers_out) {
    struct test_call t;
    test_call_init(&t, &everything_facts, EVERYTHING_HEADERS);
    struct str strings[] = {STR("a"), STR("b,c")};
    struct opt_time times[] = {OPT_TIME(0), OPT_TIME(1000)};
    struct str_entry meta[] = {{STR("k"), STR("v")}, {STR("e"), STR("")}};
    struct everything_headers_out *out = t.out;
    out->text = STR("split\r\nSet-Cookie: x");
    out->flag = OPT_BOOL(false);
    out->when = OPT_TIME(1700000000000);
    out->when_iso = OPT_TIME(1700000000000);
    out->double_ = OPT_DOUBLE(0.5);
    out->json = STR("{}");
    out->strings = (struct str_list){strings, 2};
    out->times = (struct everything_time_list){times, 2};
    out->meta = (struct str_map){meta, 2};
    out->color = STR("");
    CHECK_STR(test_encode(&t), STR("{}"), "no member is left for the body");
    CHECK_STR(test_header(&t, STR("x-text")), STR("split  Set-Cookie: x"), "no header is ended");
    CHECK_STR(test_header(&t, STR("x-flag")), STR("false"), "boolean");
    CHECK_STR(test_header(&t, STR("x-when")), STR("Tue, 14 Nov 2023 22:13:20 GMT"), "HTTP date");
    CHECK_STR(test_header(&t, STR("x-when-iso")), STR("2023-11-14T22:13:20Z"), "ISO");
    CHECK_STR(test_header(&t, STR("x-double")), STR("0.5"), "double");
    CHECK_STR(test_header(&t, STR("x-json")), STR("e30="), "base64");
    CHECK_STR(test_header(&t, STR("x-strings")), STR("a, \"b,c\""), "quoted where it must be");
    CHECK_STR(test_header(&t, STR("x-times")),
              STR("Thu, 01 Jan 1970 00:00:00 GMT, Thu, 01 Jan 1970 00:00:01 GMT"), "dates");
    CHECK_STR(test_header(&t, STR("x-meta-k")), STR("v"), "by prefix");
    CHECK(test_header(&t, STR("x-meta-e")).ptr != NULL, "empty ones of a map are sent");
    CHECK(test_header(&t, STR("x-color")).ptr == NULL, "empty ones are not");
    CHECK(test_header(&t, STR("x-long")).ptr == NULL, "absent ones are not");
    test_call_free(&t);
}

TEST(labels) {
    static const struct {
        const char *path, *json, *why;
    } rows[] = {
        {"/labels/a%2Fb/true/7/1.5/2023-11-14T22:13:20Z/1700000000/x/y",
         "{\"Text\":\"a/b\",\"Flag\":true,\"Integer\":7,\"Double\":1.5,\"When\":1700000000,"
         "\"WhenUnix\":1700000000,\"Rest\":\"x/y\"}",
         "of every kind"},
        {"/labels/a/true/x/1.5/2023-11-14T22:13:20Z/1/x", NULL, "not a number"},
        {"/labels/a/true/1/1.5/yesterday/1/x", NULL, "not a time"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        test_call_init(&t, &everything_facts, EVERYTHING_LABELS);
        CHECK(uri_match(&t.arena, t.call.facts->uri, str_c(rows[i].path), &t.request), rows[i].why);
        bool fine = test_decode(&t, STR("")) == DONE;
        CHECK(fine == (rows[i].json != NULL), rows[i].why);
        if (fine)
            CHECK_STR(input_json(&t, &everything_labels_in_shape), str_c(rows[i].json),
                      rows[i].why);
        test_call_free(&t);
    }
}

TEST(queries) {
    static const struct {
        const char *query, *json, *why;
    } rows[] = {
        {"text=a%20b+c&token=t", "{\"text\":\"a b c\",\"token\":\"t\"}", "escapes and plus"},
        {"flag=false&integer=-1&token=t", "{\"flag\":false,\"integer\":-1,\"token\":\"t\"}",
         "types"},
        {"when=2023-11-14T22%3A13%3A20Z&token=t", "{\"when\":1700000000,\"token\":\"t\"}", "ISO"},
        {"when-http=Tue%2C%2014%20Nov%202023%2022%3A13%3A20%20GMT&token=t",
         "{\"when-http\":\"Tue, 14 Nov 2023 22:13:20 GMT\",\"token\":\"t\"}", "HTTP date"},
        {"string=a&string=b&string&token=t", "{\"token\":\"t\",\"string\":[\"a\",\"b\",\"\"]}",
         "list"},
        {"int=1&int=2&token=t", "{\"token\":\"t\",\"int\":[1,2]}", "numbers"},
        {"token=t&x=1&y=2&x=3", "{\"token\":\"t\",\"Others\":{\"x\":\"1\",\"y\":\"2\"}}",
         "the rest"},
        {"text=&token=t", "{\"text\":\"\",\"token\":\"t\"}", "empty is not absent"},
        {"int=x&token=t", NULL, "not a number"},
        {"text=%zz", NULL, "bad escape"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        test_call_init(&t, &everything_facts, EVERYTHING_QUERIES);
        t.request.query = str_c(rows[i].query);
        bool fine = test_decode(&t, STR("")) == DONE;
        CHECK(fine == (rows[i].json != NULL), rows[i].why);
        if (fine)
            CHECK_STR(input_json(&t, &everything_queries_in_shape), str_c(rows[i].json),
                      rows[i].why);
        test_call_free(&t);
    }
}

TEST(queries_into_a_map_of_lists) {
    struct test_call t;
    test_call_init(&t, &everything_facts, EVERYTHING_QUERIES_OF_LISTS);
    t.request.query = STR("a=1&text=x&b=2&a=3");
    assert_int_equal(test_decode(&t, STR("")), DONE);
    CHECK_STR(input_json(&t, &everything_queries_of_lists_in_shape),
              STR("{\"text\":\"x\",\"Others\":{\"a\":[\"1\",\"3\"],\"b\":[\"2\"]}}"), "by name");
    test_call_free(&t);
}

TEST(status_from_a_member) {
    struct test_call t;
    test_call_init(&t, &everything_facts, EVERYTHING_LABELS);
    struct everything_labels_out *out = t.out;
    out->status = OPT_INT(206);
    out->text = STR("a");
    CHECK_STR(test_encode(&t), STR("{\"Text\":\"a\"}"), "the status is not in the body");
    CHECK(t.response.status == 206, "but on the line");
    test_call_free(&t);
}

TEST(no_content_has_no_body) {
    struct test_call t;
    test_call_init(&t, &everything_facts, EVERYTHING_EMPTY_STRUCTS);
    CHECK(test_encode(&t).len == 0 && t.response.status == 204, "204");
    test_call_free(&t);
    test_call_init(&t, &everything_facts, EVERYTHING_CONSTANT_QUERY);
    CHECK(test_encode(&t).len == 0 && t.response.status == 200, "no output in the model");
    test_call_free(&t);
}

TEST(payloads_in) {
    struct test_call t;
    test_call_init(&t, &everything_facts, EVERYTHING_PAYLOAD_BLOB);
    struct http_header headers[2];
    add_header(&t, headers, "content-type", "image/png");
    assert_int_equal(test_decode(&t, STR("\x01{")), DONE);
    CHECK_STR(((struct everything_payload_blob_in *)t.in)->body, STR("\x01{"), "bytes as they are");
    CHECK_STR(((struct everything_payload_blob_in *)t.in)->content_type, STR("image/png"),
              "header");
    test_call_free(&t);

    test_call_init(&t, &everything_facts, EVERYTHING_PAYLOAD_STRING);
    assert_int_equal(test_decode(&t, STR("{not json")), DONE);
    CHECK_STR(((struct everything_payload_string_in *)t.in)->body, STR("{not json"), "text");
    test_call_free(&t);

    test_call_init(&t, &everything_facts, EVERYTHING_PAYLOAD_STRING);
    assert_int_equal(test_decode(&t, STR("\xff")), FAILED);
    test_call_free(&t);

    test_call_init(&t, &everything_facts, EVERYTHING_PAYLOAD_STRUCT);
    assert_int_equal(test_decode(&t, STR("{\"x\":5}")), DONE);
    CHECK(((struct everything_payload_struct_in *)t.in)->body->x.value == 5, "a structure");
    test_call_free(&t);

    test_call_init(&t, &everything_facts, EVERYTHING_PAYLOAD_STRUCT);
    assert_int_equal(test_decode(&t, STR("")), DONE);
    CHECK(((struct everything_payload_struct_in *)t.in)->body == NULL, "no body, no structure");
    test_call_free(&t);

    test_call_init(&t, &everything_facts, EVERYTHING_DOCUMENTS);
    assert_int_equal(test_decode(&t, STR("[1, {\"a\":null}]")), DONE);
    CHECK_STR(((struct everything_documents_in *)t.in)->body, STR("[1, {\"a\":null}]"), "document");
    test_call_free(&t);

    test_call_init(&t, &everything_facts, EVERYTHING_DOCUMENTS);
    assert_int_equal(test_decode(&t, STR("[1,")), FAILED);
    test_call_free(&t);
}

TEST(xml_payload_in_and_out) {
    struct test_call t;
    test_call_init(&t, &everything_facts, EVERYTHING_PAYLOAD_STRUCT);
    t.call.protocol = PROTOCOL_REST_XML;
    assert_int_equal(test_decode(&t, STR("<a:PointBody xmlns:a='https://example.com/point'>"
                                         "<a:x>5</a:x><new/></a:PointBody>")),
                     DONE);
    CHECK(((struct everything_payload_struct_in *)t.in)->body->x.value == 5, "read");
    struct everything_point point = {.x = OPT_INT(6)};
    struct everything_payload_struct_out *out = t.out;
    out->body = &point;
    out->tag = STR("\"e\"");
    CHECK_STR(test_encode(&t),
              STR("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<PointBody xmlns=\"https://example.com/point\"><x>6</x></PointBody>"),
              "written");
    CHECK_STR(test_header(&t, STR("ETag")), STR("\"e\""), "a header beside it");
    CHECK_STR(test_header(&t, STR("Content-Type")), STR("application/xml"), "type");
    test_call_free(&t);
}

TEST(payloads_out) {
    struct test_call t;
    test_call_init(&t, &everything_facts, EVERYTHING_PAYLOAD_BLOB);
    ((struct everything_payload_blob_out *)t.out)->body = STR("\x01");
    CHECK_STR(test_encode(&t), STR("\x01"), "bytes");
    CHECK_STR(test_header(&t, STR("content-type")), STR("application/octet-stream"), "by default");
    ((struct everything_payload_blob_out *)t.out)->content_type = STR("image/png");
    (void)test_encode(&t);
    CHECK_STR(test_header(&t, STR("content-type")), STR("image/png"), "what the member says");
    CHECK(t.response.header_count == 1, "and only once");
    test_call_free(&t);

    test_call_init(&t, &everything_facts, EVERYTHING_PAYLOAD_STRUCT);
    CHECK_STR(test_encode(&t), STR("{}"), "an absent structure");
    test_call_free(&t);

    test_call_init(&t, &everything_facts, EVERYTHING_DOCUMENTS);
    ((struct everything_documents_out *)t.out)->body = STR("[1]");
    CHECK_STR(test_encode(&t), STR("[1]"), "a document");
    CHECK_STR(test_header(&t, STR("content-type")), STR("application/json"), "is JSON");
    test_call_free(&t);
}

TEST(streams_pass_through) {
    struct test_call t;
    struct body_reader reader = {.length = 5};
    test_call_init(&t, &everything_facts, EVERYTHING_PAYLOAD_STREAM);
    t.request.stream = &reader;
    assert_int_equal(test_decode(&t, STR("")), DONE);
    CHECK(((struct everything_payload_stream_in *)t.in)->body == &reader, "in");
    assert_int_equal(test_validate(&t), DONE);
    struct everything_payload_stream_out *out = t.out;
    out->body.bytes = STR("bytes");
    out->checksum = STR("abc");
    CHECK(test_encode(&t).len == 0, "no body of the protocol");
    CHECK_STR(t.response.stream->bytes, STR("bytes"), "out");
    CHECK_STR(test_header(&t, STR("x-checksum")), STR("abc"), "a header beside it");
    test_call_free(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(headers_in),
        cmocka_unit_test(repeated_headers_are_one_list),
        cmocka_unit_test(headers_out),
        cmocka_unit_test(labels),
        cmocka_unit_test(queries),
        cmocka_unit_test(queries_into_a_map_of_lists),
        cmocka_unit_test(status_from_a_member),
        cmocka_unit_test(no_content_has_no_body),
        cmocka_unit_test(payloads_in),
        cmocka_unit_test(xml_payload_in_and_out),
        cmocka_unit_test(payloads_out),
        cmocka_unit_test(streams_pass_through),
    };
    return cmocka_run_group_tests_name("protocol rest", tests, NULL, NULL);
}
