/* PutItem: decoding, validation, behaviour; in the order in which AWS checks. */
#include "services/dynamodb/test-table.h"

#define ENVELOPE  "1 validation error detected: "
#define PUT(item) "{'TableName':'tab','Item':" item "}"
#define KEY       "'pk':{'S':'a'},'sk':{'N':'1'}"
#define WITH(...) "{'TableName':'tab','Item':{" KEY "}," __VA_ARGS__ "}"

static const struct {
    const char *why, *body, *code, *message;
} refused[] = {
    /* decoding */
    {"a number for a string", "{'TableName':1}", "SerializationException",
     "NUMBER_VALUE cannot be converted to String"},
    {"not base64", PUT("{'pk':{'B':'*'}}"), "SerializationException",
     "Base64 encoded length is expected a multiple of 4 bytes but found: 1"},

    /* validation */
    {"no table", "{'Item':{}}", "ValidationException",
     "1 validation error detected: Value null at 'tableName' failed to satisfy constraint: Member "
     "must not be null"},
    {"nothing at all", "{}", "ValidationException",
     "2 validation errors detected: Value null at 'tableName' failed to satisfy constraint: Member "
     "must not be null; Value null at 'item' failed to satisfy constraint: Member must not be "
     "null"},
    {"foreign letters", "{'TableName':'t;','Item':{}}", "ValidationException",
     "1 validation error detected: Value 't;' at 'tableName' failed to satisfy constraint: Member "
     "must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"},
    {"enum", WITH("'ReturnValues':'SOME'"), "ValidationException",
     ENVELOPE "Failed to satisfy constraint: Member must satisfy enum value set: [ALL_OLD, "
              "UPDATED_OLD, ALL_NEW, UPDATE_NEW, NONE]"},
    {"two types", PUT("{'pk':{'S':'a','N':'1'}}"), "ValidationException",
     ENVELOPE
     "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the "
     "supported datatypes"},
    {"no type", PUT("{'pk':{}}"), "ValidationException",
     ENVELOPE
     "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"},
    {"both kinds of conditions",
     WITH("'Expected':{'a':{'Exists':false}},'ConditionExpression':'a=b'"), "ValidationException",
     ENVELOPE "Can not use both expression and non-expression parameters in the same request: "
              "Non-expression parameters: {Expected} Expression parameters: {ConditionExpression}"},
    {"names without an expression", WITH("'ExpressionAttributeNames':{'#a':'b'}"),
     "ValidationException",
     ENVELOPE "ExpressionAttributeNames can only be specified when using expressions"},
    {"values without an expression", WITH("'ExpressionAttributeValues':{':a':{'S':'b'}}"),
     "ValidationException",
     ENVELOPE "ExpressionAttributeValues can only be specified when using expressions"},
    {"return values of updates", WITH("'ReturnValues':'UPDATED_NEW'"), "ValidationException",
     ENVELOPE "ReturnValues can only be ALL_OLD or NONE"},
    {"syntax", WITH("'ConditionExpression':'a='"), "ValidationException",
     ENVELOPE "Invalid ConditionExpression: Syntax error; token: \\\"<EOF>\\\", near: \\\"=\\\""},
    {"expected without a value", WITH("'Expected':{'a':{}}"), "ValidationException",
     ENVELOPE
     "One or more parameter values were invalid: Value must be provided when Exists is null for "
     "Attribute: a"},

    /* the table */
    {"no such table", "{'TableName':'none','Item':{}}", "ResourceNotFoundException",
     "Requested resource not found"},
    {"no key", PUT("{'pk':{'S':'a'}}"), "ValidationException",
     "One or more parameter values were invalid: Missing the key sk in the item"},
    {"key of another type", PUT("{'pk':{'S':'a'},'sk':{'S':'1'}}"), "ValidationException",
     "One or more parameter values were invalid: Type mismatch for key sk expected: N actual: S"},
    {"empty key", PUT("{'pk':{'S':''},'sk':{'N':'1'}}"), "ValidationException",
     "One or more parameter values are not valid. The AttributeValue for a key attribute cannot "
     "contain an empty string value. Key: pk"},
    {"condition inside a key", WITH("'ConditionExpression':'attribute_exists(pk.x)'"),
     "ValidationException",
     "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: "
     "Key: pk"},
};

TEST(what_is_refused) {
    for (size_t i = 0; i < ARRAY_LEN(refused); i++) {
        CHECK_FAILS(*fixture, "PutItem", refused[i].body, refused[i].code, refused[i].message);
    }
}

#define GET "{'TableName':'tab','Key':{" KEY "}}"

TEST(puts_and_replaces) {
    struct test_cloud *t = *fixture;
    CHECK_ANSWER(t, "PutItem", PUT("{" KEY ",'n':{'N':'01.50'},'s':{'SS':['b','a']}}"), "{}");
    CHECK_ANSWER(t, "GetItem", GET,
                 "{'Item':{'n':{'N':'1.5'},'pk':{'S':'a'},'s':{'SS':['a','b']},'sk':{'N':'1'}}}");
    CHECK_ANSWER(t, "PutItem", WITH("'ReturnValues':'ALL_OLD'"),
                 "{'Attributes':{'n':{'N':'1.5'},'pk':{'S':'a'},'s':{'SS':['a','b']},'sk':{'N':'1'}"
                 "}}");
    CHECK_ANSWER(t, "GetItem", GET, "{'Item':{'pk':{'S':'a'},'sk':{'N':'1'}}}");
}

TEST(numbers_that_are_equal_are_one_key) {
    struct test_cloud *t = *fixture;
    CHECK_ANSWER(t, "PutItem", PUT("{'pk':{'S':'a'},'sk':{'N':'1.0'},'v':{'S':'x'}}"), "{}");
    CHECK_ANSWER(t, "GetItem", GET, "{'Item':{'pk':{'S':'a'},'sk':{'N':'1'},'v':{'S':'x'}}}");
}

TEST(conditions) {
    struct test_cloud *t = *fixture;
    const char *once = WITH("'ConditionExpression':'attribute_not_exists(pk)'");
    CHECK_ANSWER(t, "PutItem", once, "{}");
    CHECK_FAILS(t, "PutItem", once, "ConditionalCheckFailedException",
                "The conditional request failed");
    struct answer a = test_call(t, "PutItem",
                                WITH("'ConditionExpression':'attribute_not_exists(pk)',"
                                     "'ReturnValuesOnConditionCheckFailure':'ALL_OLD'"));
    CHECK(str_contains(a.body, STR("'Item':{'pk':{'S':'a'},'sk':{'N':'1'}}")), "the item is shown");
    CHECK_FAILS(t, "PutItem", WITH("'Expected':{'v':{'Value':{'S':'x'}}}"),
                "ConditionalCheckFailedException", "The conditional request failed");
    CHECK_ANSWER(t, "PutItem", WITH("'Expected':{'v':{'Exists':false}}"), "{}");
}

TEST(capacity) {
    struct test_cloud *t = *fixture;
    CHECK_ANSWER(t, "PutItem", WITH("'ReturnConsumedCapacity':'TOTAL'"),
                 "{'ConsumedCapacity':{'TableName':'tab','CapacityUnits':1}}");
    CHECK_ANSWER(t, "PutItem", WITH("'ReturnConsumedCapacity':'INDEXES'"),
                 "{'ConsumedCapacity':{'TableName':'tab','CapacityUnits':1,'Table':{"
                 "'CapacityUnits':1}}}");
}

/* An item of exactly `size` bytes: 2+1 for pk, 2+2 for sk, 1 for the name of v. */
static struct answer put_sized(struct test_cloud *t, size_t size) {
    struct buf body = buf_in_arena(&t->arena, 1 << 20);
    buf_add_c(&body, "{\"TableName\":\"tab\",\"ReturnConsumedCapacity\":\"TOTAL\",\"Item\":{\"pk\":"
                     "{\"S\":\"a\"},\"sk\":{\"N\":\"1\"},\"v\":{\"S\":\"");
    for (size_t i = 0; i < size - 8; i++)
        buf_add_char(&body, 'x');
    buf_add_c(&body, "\"}}}");
    return test_call_bytes(t, "PutItem", buf_str(&body));
}

TEST(size_limit) {
    struct test_cloud *t = *fixture;
    CHECK_STR(put_sized(t, 1024).body,
              STR("{'ConsumedCapacity':{'TableName':'tab','CapacityUnits':1}}"), "1 KB");
    CHECK_STR(put_sized(t, 1025).body,
              STR("{'ConsumedCapacity':{'TableName':'tab','CapacityUnits':2}}"), "one byte more");
    CHECK(put_sized(t, 409600).status == 200, "400 KB");
    CHECK(str_contains(put_sized(t, 409601).body,
                       STR("Item size has exceeded the maximum allowed size")),
          "one byte more");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(what_is_refused), CASE(puts_and_replaces), CASE(numbers_that_are_equal_are_one_key),
        CASE(conditions),      CASE(capacity),          CASE(size_limit),
    };
    return cmocka_run_group_tests_name("dynamodb PutItem", tests, NULL, NULL);
}
