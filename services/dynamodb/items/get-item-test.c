/* GetItem. */
#include "services/dynamodb/test-table.h"

#define GET(...) "{'TableName':'tab','Key':{'pk':{'S':'a'},'sk':{'N':'1'}}" __VA_ARGS__ "}"

TEST(whole_and_in_part) {
    struct test_cloud *t = *fixture;
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'},'m':{'M':{'k':{'S':'v'},'x':{'N':'1'}}},'n':{'N':"
                "'5'}}");
    CHECK_ANSWER(t, "GetItem", GET(),
                 "{'Item':{'m':{'M':{'k':{'S':'v'},'x':{'N':'1'}}},'n':{'N':'5'},'pk':{'S':'a'},"
                 "'sk':{'N':'1'}}}");
    CHECK_ANSWER(t, "GetItem",
                 GET(",'ProjectionExpression':'m.k, #n',"
                     "'ExpressionAttributeNames':{'#n':'n'}"),
                 "{'Item':{'m':{'M':{'k':{'S':'v'}}},'n':{'N':'5'}}}");
    CHECK_ANSWER(t, "GetItem", GET(",'AttributesToGet':['n','none']"), "{'Item':{'n':{'N':'5'}}}");
    CHECK_ANSWER(t, "GetItem", GET(",'ProjectionExpression':'absent'"), "{'Item':{}}");
}

TEST(missing) {
    struct test_cloud *t = *fixture;
    CHECK_ANSWER(t, "GetItem", GET(), "{}");
    CHECK_ANSWER(t, "GetItem", GET(",'ReturnConsumedCapacity':'TOTAL'"),
                 "{'ConsumedCapacity':{'TableName':'tab','CapacityUnits':0.5}}");
    CHECK_ANSWER(t, "GetItem", GET(",'ReturnConsumedCapacity':'TOTAL','ConsistentRead':true"),
                 "{'ConsumedCapacity':{'TableName':'tab','CapacityUnits':1}}");
}

TEST(by_arn) {
    struct test_cloud *t = *fixture;
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'}}");
    CHECK_ANSWER(t, "GetItem",
                 "{'TableName':'arn:aws:dynamodb:us-east-1:000000000000:table/tab','Key':{'pk':{'S'"
                 ":'a'},'sk':{'N':'1'}}}",
                 "{'Item':{'pk':{'S':'a'},'sk':{'N':'1'}}}");
}

TEST(what_is_refused) {
    static const struct {
        const char *body, *message;
    } row[] = {
        {"{'TableName':'tab','Key':{'pk':{'S':'a'}}}",
         "The provided key element does not match the schema"},
        {"{'TableName':'tab','Key':{'pk':{'S':'a'},'sk':{'S':'1'}}}",
         "The provided key element does not match the schema"},
        {"{'TableName':'tab','Key':{'pk':{'S':'a'},'sk':{'N':'1'},'x':{'S':'a'}}}",
         "The provided key element does not match the schema"},
        {GET(",'ProjectionExpression':'!!!'"),
         "Invalid ProjectionExpression: Syntax error; token: \\\"!\\\", near: \\\"!!\\\""},
        {GET(",'ProjectionExpression':'pk.x'"),
         "Key attributes must be scalars; list random access '[]' and map lookup '.' are not "
         "allowed: Key: pk"},
        {GET(",'AttributesToGet':['a','a']"),
         "One or more parameter values were invalid: Duplicate value in attribute name: a"},
        {GET(",'AttributesToGet':['a'],'ProjectionExpression':'a'"),
         "Can not use both expression and non-expression parameters in the same request: "
         "Non-expression parameters: {AttributesToGet} Expression parameters: "
         "{ProjectionExpression}"},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        CHECK_FAILS(*fixture, "GetItem", row[i].body, "ValidationException", row[i].message);
    }
}

/* What lies in memory is answered on the loop; nothing is ever answered twice or half. */
TEST(on_the_loop) {
    struct test_cloud *t = *fixture;
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'}}");
    t->on_loop = true;
    struct answer a = test_call(t, "GetItem", GET());
    CHECK(a.status == 0 || str_eq(a.body, STR("{'Item':{'pk':{'S':'a'},'sk':{'N':'1'}}}")),
          "answered, or put off");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(whole_and_in_part), CASE(missing),     CASE(by_arn),
        CASE(what_is_refused),   CASE(on_the_loop),
    };
    return cmocka_run_group_tests_name("dynamodb GetItem", tests, NULL, NULL);
}
