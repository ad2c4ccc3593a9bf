/* json 1.0, with DynamoDB's tables: the words of its errors were recorded from AWS. */
#include "shared/aws/attribute-value.h"
#include "shared/aws/gen/dynamodb.h"
#include "shared/aws/protocol-test-call.h"

static const struct attribute_value *item_value(const struct test_call *t, const char *name) {
    const struct dynamodb_put_item_in *in = t->in;
    return attribute_map_get(&in->item, str_c(name));
}

TEST(reads_every_kind_of_attribute) {
    struct test_call t;
    test_call_init(&t, &dynamodb_facts, DYNAMODB_PUT_ITEM);
    struct str body =
        STR("{\"TableName\":\"T\",\"Unknown\":{\"a\":[1]},\"ReturnValues\":null,\"Item\":{"
            "\"s\":{\"S\":\"\"},\"n\":{\"N\":\"1.50\"},\"b\":{\"B\":\"AQI=\"},"
            "\"ss\":{\"SS\":[\"a\",\"b\"]},\"ns\":{\"NS\":[\"1\"]},\"bs\":{\"BS\":[\"AQ==\"]},"
            "\"m\":{\"M\":{\"x\":{\"L\":[{\"S\":\"deep\"},{\"NULL\":true}]}}},"
            "\"t\":{\"BOOL\":true},\"z\":{\"NULL\":true}}}");
    assert_int_equal(test_decode(&t, body), DONE);
    const struct dynamodb_put_item_in *in = t.in;
    CHECK_STR(in->table_name, STR("T"), "a string");
    CHECK(in->return_values.ptr == NULL, "null is absent");
    CHECK(in->item.count == 9, "all of them");
    CHECK(item_value(&t, "s")->type == ATTRIBUTE_S && item_value(&t, "s")->text.ptr != NULL, "S");
    CHECK_STR(item_value(&t, "n")->text, STR("1.50"), "N is text as it came");
    CHECK_STR(item_value(&t, "b")->text, STR("\x01\x02"), "B is bytes");
    CHECK(item_value(&t, "ss")->set.count == 2, "SS");
    CHECK_STR(item_value(&t, "bs")->set.items[0], STR("\x01"), "BS is bytes");
    const struct attribute_value *x = attribute_map_get(&item_value(&t, "m")->map, STR("x"));
    CHECK_STR(x->list.items[0].text, STR("deep"), "M of L of S");
    CHECK(x->list.items[1].type == ATTRIBUTE_NULL && x->list.items[1].boolean, "NULL");
    CHECK(item_value(&t, "t")->boolean, "BOOL");
    CHECK(attribute_map_get(&in->item, STR("nope")) == NULL, "not there");
    test_call_free(&t);
}

TEST(last_twin_counts) {
    struct test_call t;
    test_call_init(&t, &dynamodb_facts, DYNAMODB_PUT_ITEM);
    assert_int_equal(test_decode(&t, STR("{\"TableName\":\"A\",\"TableName\":\"B\",\"Item\":"
                                         "{\"a\":{\"S\":\"1\"},\"a\":{\"S\":\"2\"}}}")),
                     DONE);
    const struct dynamodb_put_item_in *in = t.in;
    CHECK_STR(in->table_name, STR("B"), "member");
    CHECK(in->item.count == 1, "names in a map are unique");
    CHECK_STR(in->item.items[0].value.text, STR("2"), "the last of them");
    test_call_free(&t);
}

TEST(many_names_are_unique_too) {
    struct test_call t;
    test_call_init(&t, &dynamodb_facts, DYNAMODB_PUT_ITEM);
    struct buf body = buf_in_arena(&t.arena, 65536);
    buf_add(&body, STR("{\"Item\":{"));
    for (int i = 0; i < 40; i++)
        buf_printf(&body, "\"k%d\":{\"N\":\"%d\"},", i % 30, i);
    buf_add(&body, STR("\"last\":{\"N\":\"0\"}}}"));
    assert_int_equal(test_decode(&t, buf_str(&body)), DONE);
    CHECK(((struct dynamodb_put_item_in *)t.in)->item.count == 31, "30 and the last");
    CHECK_STR(item_value(&t, "k5")->text, STR("35"), "the later value");
    CHECK_STR(item_value(&t, "k15")->text, STR("15"), "the only value");
    test_call_free(&t);
}

TEST(wrong_types_in_the_words_of_dynamodb) {
    static const struct {
        const char *body, *message;
    } rows[] = {
        {"{\"TableName\":23}", "NUMBER_VALUE cannot be converted to String"},
        {"{\"TableName\":34.5}", "DECIMAL_VALUE cannot be converted to String"},
        {"{\"TableName\":true}", "TRUE_VALUE cannot be converted to String"},
        {"{\"TableName\":false}", "FALSE_VALUE cannot be converted to String"},
        {"{\"TableName\":[]}", "Unrecognized collection type class java.lang.String"},
        {"{\"TableName\":{}}", "Start of structure or map found where not expected"},
        {"{\"Limit\":\"5\"}", "STRING_VALUE cannot be converted to Integer"},
        {"{\"Limit\":true}", "TRUE_VALUE cannot be converted to Integer"},
        {"{\"Limit\":[]}", "Unrecognized collection type class java.lang.Integer"},
        {"{\"ConsistentRead\":\"x\"}", "Unexpected token received from parser"},
        {"{\"ConsistentRead\":0}", "NUMBER_VALUE cannot be converted to Boolean"},
        {"{\"ConsistentRead\":[]}", "Unrecognized collection type class java.lang.Boolean"},
        {"{\"AttributesToGet\":\"a\"}", "Unexpected field type"},
        {"{\"AttributesToGet\":{}}", "Start of structure or map found where not expected"},
        {"{\"AttributesToGet\":[1]}", "NUMBER_VALUE cannot be converted to String"},
        {"{\"ExpressionAttributeNames\":5}", "Unexpected field type"},
        {"{\"ExpressionAttributeNames\":[]}",
         "Unrecognized collection type java.util.Map<java.lang.String, java.lang.String>"},
        {"{\"ExpressionAttributeValues\":[]}",
         "Unrecognized collection type java.util.Map<java.lang.String, "
         "com.amazonaws.dynamodb.v20120810.AttributeValue>"},
        {"{\"ExpressionAttributeValues\":{\":a\":5}}", "Unexpected value type in payload"},
        {"{\"ExpressionAttributeValues\":{\":a\":[]}}",
         "Unrecognized collection type class com.amazonaws.dynamodb.v20120810.AttributeValue"},
        {"{\"ExpressionAttributeValues\":{\":a\":{\"S\":1}}}",
         "NUMBER_VALUE cannot be converted to String"},
        {"{\"ExpressionAttributeValues\":{\":a\":{\"B\":1}}}",
         "only base-64-encoded strings are convertible to bytes"},
        {"{\"ExpressionAttributeValues\":{\":a\":{\"B\":[]}}}",
         "Unrecognized collection type class java.nio.ByteBuffer"},
        {"{\"ExpressionAttributeValues\":{\":a\":{\"B\":\"23456\"}}}",
         "Base64 encoded length is expected a multiple of 4 bytes but found: 5"},
        {"{\"ExpressionAttributeValues\":{\":a\":{\"B\":\"=+/=\"}}}",
         "Invalid last non-pad Base64 character dectected"},
        {"{\"ExpressionAttributeValues\":{\":a\":{\"B\":\"a!bc\"}}}",
         "Invalid Base64 character: '!'"},
        {"{\"ExpressionAttributeValues\":{\":a\":{\"SS\":\"a\"}}}", "Unexpected field type"},
        {"{\"ExpressionAttributeValues\":{\":a\":{\"L\":[5]}}}",
         "Unexpected value type in payload"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        test_call_init(&t, &dynamodb_facts, DYNAMODB_SCAN);
        CHECK(test_decode(&t, str_c(rows[i].body)) == FAILED, rows[i].body);
        CHECK(t.call.error == &AWS_SERIALIZATION, rows[i].body);
        CHECK_STR(t.call.message, str_c(rows[i].message), rows[i].body);
        test_call_free(&t);
    }
}

TEST(bodies_that_are_no_object) {
    static const char *const rows[] = {"", "{", "[]", "5", "{\"a\":1}x", "\"s\"", "null", "\xff"};
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        test_call_init(&t, &dynamodb_facts, DYNAMODB_SCAN);
        CHECK(test_decode(&t, str_c(rows[i])) == FAILED, rows[i]);
        CHECK_STR(test_encode_error(&t),
                  STR("{\"__type\":\"com.amazon.coral.service#SerializationException\"}"), rows[i]);
        CHECK(t.response.status == 400, rows[i]);
        test_call_free(&t);
    }
}

TEST(nesting_is_bounded) {
    struct test_call t;
    test_call_init(&t, &dynamodb_facts, DYNAMODB_PUT_ITEM);
    struct buf body = buf_in_arena(&t.arena, 1 << 24);
    buf_add(&body, STR("{\"Item\":{\"a\":"));
    for (int i = 0; i < 200000; i++)
        buf_add(&body, STR("{\"L\":["));
    assert_int_equal(test_decode(&t, buf_str(&body)), FAILED);
    CHECK(t.call.error == &AWS_SERIALIZATION, "refused, not a crash");
    test_call_free(&t);
}

TEST(attribute_values_that_are_no_union) {
    static const struct {
        const char *item, *message;
    } rows[] = {
        {"{}", "Supplied AttributeValue is empty, must contain exactly one of the supported "
               "datatypes"},
        {"null", "Supplied AttributeValue is empty, must contain exactly one of the supported "
                 "datatypes"},
        {"{\"S\":null}", "Supplied AttributeValue is empty, must contain exactly one of the "
                         "supported datatypes"},
        {"{\"L\":[{}]}", "Supplied AttributeValue is empty, must contain exactly one of the "
                         "supported datatypes"},
        {"{\"S\":\"a\",\"N\":\"1\"}", "Supplied AttributeValue has more than one datatypes set, "
                                      "must contain exactly one of the supported datatypes"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        test_call_init(&t, &dynamodb_facts, DYNAMODB_PUT_ITEM);
        struct str body =
            arena_printf(&t.arena, "{\"TableName\":\"abc\",\"Item\":{\"a\":%s}}", rows[i].item);
        CHECK(test_decode(&t, body) == DONE, "this error waits for validation");
        CHECK(test_validate(&t) == FAILED, rows[i].item);
        CHECK(t.call.error == &AWS_VALIDATION, rows[i].item);
        CHECK_STR(t.call.message, str_c(rows[i].message), rows[i].item);
        test_call_free(&t);
    }
}

TEST(constraints_come_before_bad_attribute_values) {
    struct test_call t;
    test_call_init(&t, &dynamodb_facts, DYNAMODB_PUT_ITEM);
    assert_int_equal(test_decode(&t, STR("{\"Item\":{\"a\":{}}}")), DONE);
    assert_int_equal(test_validate(&t), FAILED);
    CHECK_STR(t.call.message,
              STR("1 validation error detected: Value null at 'tableName' failed to satisfy "
                  "constraint: Member must not be null"),
              "as AWS orders its checks");
    test_call_free(&t);
}

TEST(writes_an_item) {
    struct test_call t;
    test_call_init(&t, &dynamodb_facts, DYNAMODB_GET_ITEM);
    struct str names[] = {STR("x"), STR("y")};
    struct attribute_value inner[] = {{.type = ATTRIBUTE_NULL, .boolean = true}};
    struct attribute_entry items[] = {
        {STR("s"), {.type = ATTRIBUTE_S, .text = STR("a\"b")}},
        {STR("n"), {.type = ATTRIBUTE_N, .text = STR("12")}},
        {STR("b"), {.type = ATTRIBUTE_B, .text = STR("\x01\x02")}},
        {STR("ss"), {.type = ATTRIBUTE_SS, .set = {names, 2}}},
        {STR("bs"), {.type = ATTRIBUTE_BS, .set = {names, 1}}},
        {STR("l"), {.type = ATTRIBUTE_L, .list = {inner, 1}}},
        {STR("f"), {.type = ATTRIBUTE_BOOL}},
    };
    struct dynamodb_get_item_out *out = t.out;
    out->item = (struct attribute_map){items, ARRAY_LEN(items)};
    CHECK_STR(test_encode(&t),
              STR("{\"Item\":{\"s\":{\"S\":\"a\\\"b\"},\"n\":{\"N\":\"12\"},\"b\":{\"B\":\"AQI=\"},"
                  "\"ss\":{\"SS\":[\"x\",\"y\"]},\"bs\":{\"BS\":[\"eA==\"]},"
                  "\"l\":{\"L\":[{\"NULL\":true}]},\"f\":{\"BOOL\":false}}}"),
              "an item");
    CHECK_STR(test_header(&t, STR("content-type")), STR("application/x-amz-json-1.0"), "type");
    CHECK(t.response.status == 200, "status");
    test_call_free(&t);
}

TEST(an_empty_answer_is_an_empty_object) {
    struct test_call t;
    test_call_init(&t, &dynamodb_facts, DYNAMODB_PUT_ITEM);
    CHECK_STR(test_encode(&t), STR("{}"), "nothing is set");
    test_call_free(&t);
}

TEST(errors_carry_the_namespace_of_who_found_them) {
    struct test_call t;
    test_call_init(&t, &dynamodb_facts, DYNAMODB_PUT_ITEM);
    (void)call_fail(&t.call, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, STR("No \"T\""));
    CHECK_STR(test_encode_error(&t),
              STR("{\"__type\":\"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException\","
                  "\"message\":\"No \\\"T\\\"\"}"),
              "the service's own");
    (void)call_fail(&t.call, &AWS_SERIALIZATION, STR("m"));
    CHECK_STR(test_encode_error(&t),
              STR("{\"__type\":\"com.amazon.coral.service#SerializationException\","
                  "\"Message\":\"m\"}"),
              "the framework's, with a capital letter");
    (void)call_fail(&t.call, &AWS_VALIDATION, STR("m"));
    CHECK_STR(test_encode_error(&t),
              STR("{\"__type\":\"com.amazon.coral.validate#ValidationException\","
                  "\"message\":\"m\"}"),
              "the validator's");
    test_call_free(&t);
}

TEST(times_are_seconds) {
    struct test_call t;
    test_call_init(&t, &dynamodb_facts, DYNAMODB_DESCRIBE_TABLE);
    struct dynamodb_describe_table_out *out = t.out;
    struct dynamodb_table_description table = {.creation_date_time = OPT_TIME(1700000000123)};
    out->table = &table;
    CHECK_STR(test_encode(&t), STR("{\"Table\":{\"CreationDateTime\":1700000000.123}}"),
              "fraction");
    table.creation_date_time = OPT_TIME(1700000000000);
    CHECK_STR(test_encode(&t), STR("{\"Table\":{\"CreationDateTime\":1700000000}}"), "whole");
    test_call_free(&t);
}

TEST(structs_survive_the_store) {
    struct test_call t;
    test_call_init(&t, &dynamodb_facts, DYNAMODB_DESCRIBE_TABLE);
    struct dynamodb_table_description table = {
        .table_name = STR("T"),
        .creation_date_time = OPT_TIME(1700000000123),
        .table_size_bytes = OPT_LONG(INT64_MAX),
    };
    struct buf json = buf_in_arena(&t.arena, 4096);
    shape_to_json(&t.arena, &dynamodb_table_description_shape, &table, &json);
    struct dynamodb_table_description back = {0};
    assert_int_equal(
        shape_from_json(&t.arena, &dynamodb_table_description_shape, buf_str(&json), &back),
        ERR_OK);
    CHECK_STR(back.table_name, STR("T"), "string");
    CHECK(back.creation_date_time.ms == 1700000000123, "milliseconds");
    CHECK(back.table_size_bytes.value == INT64_MAX, "all digits");
    CHECK(back.key_schema.items == NULL, "absent stays absent");
    assert_int_equal(shape_from_json(&t.arena, &dynamodb_table_description_shape, STR("[]"), &back),
                     ERR_SYNTAX);
    test_call_free(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_every_kind_of_attribute),
        cmocka_unit_test(last_twin_counts),
        cmocka_unit_test(many_names_are_unique_too),
        cmocka_unit_test(wrong_types_in_the_words_of_dynamodb),
        cmocka_unit_test(bodies_that_are_no_object),
        cmocka_unit_test(nesting_is_bounded),
        cmocka_unit_test(attribute_values_that_are_no_union),
        cmocka_unit_test(constraints_come_before_bad_attribute_values),
        cmocka_unit_test(writes_an_item),
        cmocka_unit_test(an_empty_answer_is_an_empty_object),
        cmocka_unit_test(errors_carry_the_namespace_of_who_found_them),
        cmocka_unit_test(times_are_seconds),
        cmocka_unit_test(structs_survive_the_store),
    };
    return cmocka_run_group_tests_name("protocol json", tests, NULL, NULL);
}
