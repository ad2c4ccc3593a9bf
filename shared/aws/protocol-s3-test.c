/* rest-xml with S3's tables: root elements, and forms that are S3's alone. */
#include "shared/aws/gen/s3.h"
#include "shared/aws/protocol-test-call.h"

#define DECLARATION "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define XMLNS       "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\""

TEST(list_of_buckets) {
    struct test_call t;
    test_call_init(&t, &s3_facts, S3_LIST_BUCKETS);
    struct s3_bucket buckets[] = {
        {.name = STR("a"), .creation_date = OPT_TIME(1700000000000)},
        {.name = STR("b")},
    };
    struct s3_owner owner = {.id = STR("o")};
    struct s3_list_buckets_out *out = t.out;
    out->buckets = (struct s3_bucket_list){buckets, 2};
    out->owner = &owner;
    CHECK_STR(test_encode(&t),
              STR(DECLARATION "<ListAllMyBucketsResult " XMLNS "><Buckets><Bucket>"
                              "<Name>a</Name><CreationDate>2023-11-14T22:13:20.000Z</CreationDate>"
                              "</Bucket><Bucket><Name>b</Name></Bucket></Buckets>"
                              "<Owner><ID>o</ID></Owner></ListAllMyBucketsResult>"),
              "root, wrapped list");
    test_call_free(&t);
}

TEST(list_of_objects) {
    struct test_call t;
    test_call_init(&t, &s3_facts, S3_LIST_OBJECTS_V2);
    struct s3_object objects[] = {
        {.key = STR("k&\r"), .etag = STR("\"e\""), .size = OPT_LONG(5)},
        {.key = STR("l")},
    };
    struct s3_common_prefix prefixes[] = {{.prefix = STR("p/")}};
    struct s3_list_objects_v2_out *out = t.out;
    out->is_truncated = OPT_BOOL(false);
    out->contents = (struct s3_object_list){objects, 2};
    out->prefix = STR("");
    out->common_prefixes = (struct s3_common_prefix_list){prefixes, 1};
    CHECK_STR(test_encode(&t),
              STR(DECLARATION
                  "<ListBucketResult " XMLNS "><IsTruncated>false</IsTruncated>"
                  "<Contents><Key>k&amp;&#13;</Key><ETag>&quot;e&quot;</ETag><Size>5</Size>"
                  "</Contents><Contents><Key>l</Key></Contents><Prefix></Prefix>"
                  "<CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes></ListBucketResult>"),
              "flattened lists");
    test_call_free(&t);
}

TEST(bucket_location_is_the_root) {
    struct test_call t;
    test_call_init(&t, &s3_facts, S3_GET_BUCKET_LOCATION);
    ((struct s3_get_bucket_location_out *)t.out)->location_constraint = STR("eu-west-1");
    CHECK_STR(test_encode(&t),
              STR(DECLARATION "<LocationConstraint " XMLNS ">eu-west-1</LocationConstraint>"),
              "not an element inside another");
    ((struct s3_get_bucket_location_out *)t.out)->location_constraint = (struct str){0};
    CHECK_STR(test_encode(&t),
              STR(DECLARATION "<LocationConstraint " XMLNS "></LocationConstraint>"), "us-east-1");
    test_call_free(&t);
}

TEST(delete_objects_in) {
    struct test_call t;
    test_call_init(&t, &s3_facts, S3_DELETE_OBJECTS);
    t.request.labels[0] = (struct wire_label){STR("Bucket"), STR("b")};
    t.request.label_count = 1;
    assert_int_equal(test_decode(&t, STR("<Delete " XMLNS "><Quiet>true</Quiet><Object><Key>a</Key>"
                                         "</Object><Object><Key> b </Key><VersionId>v</VersionId>"
                                         "</Object></Delete>")),
                     DONE);
    const struct s3_delete_objects_in *in = t.in;
    CHECK_STR(in->bucket, STR("b"), "label");
    CHECK(in->delete->quiet.value, "boolean");
    CHECK(in->delete->objects.count == 2, "flattened list");
    CHECK_STR(in->delete->objects.items[1].key, STR(" b "), "keys are not trimmed");
    assert_int_equal(test_validate(&t), DONE);
    test_call_free(&t);
}

TEST(bodies_that_s3_refuses) {
    static const struct {
        const char *body, *why;
    } rows[] = {
        {"<Delete>", "cut off"},
        {"<Deleted/>", "another root"},
        {"{}", "JSON"},
        {"<Delete><Object><VersionId>v</VersionId></Object></Delete>", "an object without a key"},
        {"<Delete/>", "no objects"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        test_call_init(&t, &s3_facts, S3_DELETE_OBJECTS);
        t.request.labels[0] = (struct wire_label){STR("Bucket"), STR("b")};
        t.request.label_count = 1;
        bool fine = test_decode(&t, str_c(rows[i].body)) == DONE && test_validate(&t) == DONE;
        CHECK(!fine, rows[i].why);
        CHECK_STR(t.call.error->code, STR("MalformedXML"), rows[i].why);
        test_call_free(&t);
    }
}

TEST(empty_body_is_no_configuration) {
    struct test_call t;
    test_call_init(&t, &s3_facts, S3_CREATE_BUCKET);
    assert_int_equal(test_decode(&t, STR("")), DONE);
    CHECK(((struct s3_create_bucket_in *)t.in)->create_bucket_configuration == NULL, "absent");
    test_call_free(&t);
}

TEST(metadata_travels_in_headers) {
    struct test_call t;
    test_call_init(&t, &s3_facts, S3_PUT_OBJECT);
    const struct http_header headers[] = {
        {STR("content-type"), STR("text/plain")},
        {STR("x-amz-meta-color"), STR("red")},
        {STR("x-amz-meta-size"), STR("1")},
    };
    t.request.headers = headers;
    t.request.header_count = ARRAY_LEN(headers);
    t.request.labels[0] = (struct wire_label){STR("Bucket"), STR("b")};
    t.request.labels[1] = (struct wire_label){STR("Key"), STR("a/b")};
    t.request.label_count = 2;
    struct body_reader reader = {.length = 0};
    t.request.stream = &reader;
    assert_int_equal(test_decode(&t, STR("")), DONE);
    const struct s3_put_object_in *in = t.in;
    CHECK_STR(in->key, STR("a/b"), "key");
    CHECK_STR(in->content_type, STR("text/plain"), "content type");
    CHECK(in->body == &reader, "body");
    CHECK(in->metadata.count == 2, "both");
    CHECK_STR(str_map_get(&in->metadata, STR("color")), STR("red"), "by name");
    CHECK(str_map_get(&in->metadata, STR("x")).ptr == NULL, "not there");
    assert_int_equal(test_validate(&t), DONE);
    test_call_free(&t);
}

TEST(dates_of_conditions_that_are_none) {
    struct test_call t;
    test_call_init(&t, &s3_facts, S3_GET_OBJECT);
    const struct http_header headers[] = {
        {STR("if-modified-since"), STR("yesterday")},
        {STR("if-unmodified-since"), STR("Tue, 14 Nov 2023 22:13:20 GMT")},
    };
    t.request.headers = headers;
    t.request.header_count = ARRAY_LEN(headers);
    assert_int_equal(test_decode(&t, STR("")), DONE);
    const struct s3_get_object_in *in = t.in;
    CHECK(!in->if_modified_since.set, "ignored, as RFC 9110 has it");
    CHECK(in->if_unmodified_since.ms == 1700000000000, "the other one is read");
    test_call_free(&t);
}

TEST(headers_of_an_object) {
    struct test_call t;
    test_call_init(&t, &s3_facts, S3_HEAD_OBJECT);
    struct s3_head_object_out *out = t.out;
    out->last_modified = OPT_TIME(1700000000999);
    out->etag = STR("\"e\"");
    out->content_type = STR("image/png");
    CHECK(test_encode(&t).len == 0, "no body");
    CHECK_STR(test_header(&t, STR("Last-Modified")), STR("Tue, 14 Nov 2023 22:13:20 GMT"), "date");
    CHECK_STR(test_header(&t, STR("ETag")), STR("\"e\""), "entity tag");
    CHECK_STR(test_header(&t, STR("Content-Type")), STR("image/png"), "type");
    test_call_free(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(list_of_buckets),
        cmocka_unit_test(list_of_objects),
        cmocka_unit_test(bucket_location_is_the_root),
        cmocka_unit_test(delete_objects_in),
        cmocka_unit_test(bodies_that_s3_refuses),
        cmocka_unit_test(empty_body_is_no_configuration),
        cmocka_unit_test(metadata_travels_in_headers),
        cmocka_unit_test(dates_of_conditions_that_are_none),
        cmocka_unit_test(headers_of_an_object),
    };
    return cmocka_run_group_tests_name("protocol s3", tests, NULL, NULL);
}
