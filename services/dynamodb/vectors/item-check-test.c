/* Items that do not fit a vector index are refused, on every way to write. */
#include "services/dynamodb/vectors/test-vectors.h"

#define INVALID "One or more parameter values were invalid. "

static const struct {
    const char *attributes, *message;
} refused[] = {
    {",'e':{'L':[{'N':'1'},{'N':'0'}]}",
     INVALID "Invalid size for parameter e, Expected: 3, Actual: 2 IndexName: dot"},
    {",'e':{'L':[{'N':'1'},{'S':'oops'},{'N':'0'}]}",
     INVALID "Invalid type for parameter e[1], Expected: 32-bit floating point number, Actual: S. "
             "IndexName: dot"},
    {",'e':{'S':'no vector'}",
     INVALID "Invalid type for parameter e, Expected: 32-bit floating point number list IndexName: "
             "dot"},
    {",'e':{'NS':['1','2','3']}",
     INVALID "Invalid type for parameter e, Expected: 32-bit floating point number list IndexName: "
             "dot"},
    {WITH("1", "0", "1.3e40"),
     INVALID "Invalid value for parameter e[2], Value: 1.3E+40 is outside valid range "
             "[-3.4028235E38, 3.4028235E38]. IndexName: dot"},
    {WITH("-1e39", "0", "0"),
     INVALID "Invalid value for parameter e[0], Value: -1E+39 is outside valid range "
             "[-3.4028235E38, 3.4028235E38]. IndexName: dot"},
    {",'tenant':{'S':''}" WITH("1", "0", "0"),
     "One or more parameter values are not valid. A value specified for a secondary index key is "
     "not supported. The AttributeValue for a key attribute cannot contain an empty string value. "
     "IndexName: schema, IndexKey: tenant"},
    {",'tenant':{'N':'1'}",
     INVALID "Attribute 'tenant' type mismatch. Expected: S, Actual: N. IndexName: schema"},
    {",'yr':{'BOOL':true}",
     INVALID "Attribute 'yr' type mismatch. Expected: N, Actual: BOOL. IndexName: schema"},
};

static const char *body_of(struct test_cloud *t, const char *before, const char *attributes,
                           const char *after) {
    return arena_printf(&t->arena, "%s{'pk':{'S':'a'}%s}%s", before, attributes, after).ptr;
}

TEST(items_that_are_put) {
    struct test_cloud *t = *fixture;
    for (size_t i = 0; i < ARRAY_LEN(refused); i++) {
        const char *item = refused[i].attributes, *message = refused[i].message;
        CHECK_FAILS(t, "PutItem", body_of(t, "{'TableName':'vec','Item':", item, "}"),
                    "ValidationException", message);
        CHECK_FAILS(t, "BatchWriteItem",
                    body_of(t, "{'RequestItems':{'vec':[{'PutRequest':{'Item':", item, "}}]}}"),
                    "ValidationException", message);
        struct answer a = test_call(
            t, "TransactWriteItems",
            body_of(t, "{'TransactItems':[{'Put':{'TableName':'vec','Item':", item, "}}]}"));
        CHECK(a.status == 400, item);
    }
    CHECK_FOUND(t, SEARCH_FOR("plain", "1", "0", "0", "9"), "", "nothing was written");
}

TEST(items_that_are_updated) {
    struct test_cloud *t = *fixture;
#define UPDATE(expression, value)                                                                  \
    "{'TableName':'vec','Key':{'pk':{'S':'a'}},'UpdateExpression':'" expression                    \
    "','ExpressionAttributeValues':{':v':" value "}}"
    test_ok(t, "PutItem", ITEM("a", WITH("1", "0", "0") ",'tenant':{'S':'t'}"));
    CHECK_FAILS(t, "UpdateItem", UPDATE("SET e = :v", "{'L':[{'N':'1'}]}"), "ValidationException",
                INVALID "Invalid size for parameter e, Expected: 3, Actual: 1 IndexName: dot");
    CHECK_FAILS(t, "UpdateItem", UPDATE("SET e[3] = :v", "{'N':'1'}"), "ValidationException",
                INVALID "Invalid size for parameter e, Expected: 3, Actual: 4 IndexName: dot");
    CHECK_FAILS(t, "UpdateItem", UPDATE("SET tenant = :v", "{'S':''}"), "ValidationException",
                "One or more parameter values are not valid. The update expression attempted to "
                "update a secondary index key to a value that is not supported. The AttributeValue "
                "for a key attribute cannot contain an empty string value.");
    test_ok(t, "UpdateItem", UPDATE("SET e[1] = :v", "{'N':'0.5'}"));
    CHECK_ANSWER(t, "SearchVectors", SEARCH_FOR("keys", "1", "0.5", "0", "9"),
                 "{'SearchResults':[{'Item':{'pk':{'S':'a'}},'Score':0}]}");
    struct str insert = STR("{\"Statement\":\"INSERT INTO vec VALUE {'pk':'g','e':[1,0]}\"}");
    CHECK(test_call_bytes(t, "ExecuteStatement", insert).status == 400, "PartiQL too");
}

/* What was there before the index has no entry, and may be changed elsewhere. */
TEST(items_that_never_fitted) {
    struct test_cloud *t = *fixture;
    test_ok(t, "CreateTable",
            "{" ON_DEMAND("late") ",'AttributeDefinitions':[" DEFINED("pk", "S") "]}");
    test_ok(t, "PutItem", "{'TableName':'late','Item':{'pk':{'S':'a'},'e':{'S':'x'}}}");
    test_ok(t, "UpdateTable",
            "{'TableName':'late','VectorIndexUpdates':[{'Create':" INDEX("i00", "3", "COSINE",
                                                                         "'ALL'") "}]}");
#define CHANGE(expression, value)                                                                  \
    "{'TableName':'late','Key':{'pk':{'S':'a'}},'UpdateExpression':'" expression                   \
    "','ExpressionAttributeValues':{':v':" value "}}"
    test_ok(t, "UpdateItem", CHANGE("SET extra = :v", "{'S':'x'}"));
    CHECK(test_call(t, "UpdateItem", CHANGE("SET e = :v", "{'S':'y'}")).status == 400, "changed");
    test_ok(t, "UpdateItem", CHANGE("SET e = :v", VECTOR("1", "2", "3")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(items_that_are_put),
        CASE(items_that_are_updated),
        CASE(items_that_never_fitted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
