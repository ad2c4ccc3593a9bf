/* UpdateItem and DeleteItem. The language of updates has its own tests (expressions/update-test.c).
 */
#include "services/dynamodb/test-table.h"

#define ENVELOPE    "1 validation error detected: "
#define KEY         "{'pk':{'S':'a'},'sk':{'N':'1'}}"
#define UPDATE(...) "{'TableName':'tab','Key':" KEY "," __VA_ARGS__ "}"
#define DELETE(...) "{'TableName':'tab','Key':" KEY __VA_ARGS__ "}"
#define SET_V       "'UpdateExpression':'SET v = :v','ExpressionAttributeValues':{':v':{'S':'x'}}"

TEST(makes_the_item) {
    struct test_cloud *t = *fixture;
    CHECK_ANSWER(t, "UpdateItem", "{'TableName':'tab','Key':" KEY "}", "{}");
    CHECK_ANSWER(t, "UpdateItem", UPDATE(SET_V ",'ReturnValues':'ALL_NEW'"),
                 "{'Attributes':{'pk':{'S':'a'},'sk':{'N':'1'},'v':{'S':'x'}}}");
}

TEST(return_values) {
    struct test_cloud *t = *fixture;
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'},'m':{'M':{'a':{'N':'1'},'b':{'N':'2'}}}}");
    CHECK_ANSWER(t, "UpdateItem",
                 UPDATE("'UpdateExpression':'SET m.a = m.a + m.b, n = m.b','ReturnValues':"
                        "'UPDATED_OLD'"),
                 "{'Attributes':{'m':{'M':{'a':{'N':'1'}}}}}");
    CHECK_ANSWER(t, "UpdateItem",
                 UPDATE("'UpdateExpression':'SET m.a = m.a + m.b','ReturnValues':'UPDATED_NEW'"),
                 "{'Attributes':{'m':{'M':{'a':{'N':'5'}}}}}");
    CHECK_ANSWER(t, "UpdateItem", UPDATE("'UpdateExpression':'REMOVE m','ReturnValues':'ALL_OLD'"),
                 "{'Attributes':{'m':{'M':{'a':{'N':'5'},'b':{'N':'2'}}},'n':{'N':'2'},'pk':{'S':"
                 "'a'},'sk':{'N':'1'}}}");
    CHECK_ANSWER(t, "UpdateItem",
                 UPDATE("'UpdateExpression':'REMOVE absent','ReturnValues':'UPDATED_NEW'"), "{}");
}

TEST(conditions) {
    struct test_cloud *t = *fixture;
    CHECK_FAILS(t, "UpdateItem", UPDATE(SET_V ",'ConditionExpression':'attribute_exists(pk)'"),
                "ConditionalCheckFailedException", "The conditional request failed");
    CHECK_ANSWER(t, "GetItem", "{'TableName':'tab','Key':" KEY "}", "{}");
}

TEST(attribute_updates) {
    struct test_cloud *t = *fixture;
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'},'n':{'N':'1'},'s':{'SS':['a','b']},'x':{'S':'x'}}");
    CHECK_ANSWER(t, "UpdateItem",
                 UPDATE("'AttributeUpdates':{'n':{'Action':'ADD','Value':{'N':'2'}},'s':{'Action':"
                        "'DELETE','Value':{'SS':['a']}},'x':{'Action':'DELETE'},'y':{'Value':{'S':"
                        "'y'}}},'ReturnValues':'ALL_NEW'"),
                 "{'Attributes':{'n':{'N':'3'},'pk':{'S':'a'},'s':{'SS':['b']},'sk':{'N':'1'},'y':{"
                 "'S':'y'}}}");
    CHECK_FAILS(t, "UpdateItem",
                UPDATE("'AttributeUpdates':{'y':{'Action':'ADD','Value':{'N':'2'}}}"),
                "ValidationException", "Type mismatch for attribute to update");
}

TEST(what_is_refused) {
    static const struct {
        const char *body, *message;
    } row[] = {
        {UPDATE("'UpdateExpression':'SET pk = sk'"),
         "One or more parameter values were invalid: Cannot update attribute pk. This attribute is "
         "part of the key"},
        {UPDATE("'UpdateExpression':'SET l = :v','ExpressionAttributeValues':{':v':{'N':'1'}}"),
         "One or more parameter values were invalid: Type mismatch for Index Key l Expected: S "
         "Actual: N IndexName: local"},
        {UPDATE("'UpdateExpression':'SET l = sk'"),
         "The update expression attempted to update the secondary index key to unsupported type"},
        {UPDATE("'UpdateExpression':'SET g.x = sk'"),
         "Key attributes must be scalars; list random access '[]' and map lookup '.' are not "
         "allowed: IndexKey: g"},
        {UPDATE("'UpdateExpression':'SET a = :v'"), ENVELOPE
         "Invalid UpdateExpression: An expression attribute value used in expression is not "
         "defined; attribute value: :v"},
        {UPDATE("'UpdateExpression':'SET a = b'"),
         "The provided expression refers to an attribute that does not exist in the item"},
        {UPDATE("'AttributeUpdates':{'a':{'Action':'PUT'}}"), ENVELOPE
         "One or more parameter values were invalid: Only DELETE action is allowed when no "
         "attribute value is specified"},
        {UPDATE("'AttributeUpdates':{'a':{'Action':'ADD','Value':{'S':'x'}}}"), ENVELOPE
         "One or more parameter values were invalid: ADD action is not supported for the type S"},
        {UPDATE("'AttributeUpdates':{},'UpdateExpression':'SET a = sk'"), ENVELOPE
         "Can not use both expression and non-expression parameters in the same request: "
         "Non-expression parameters: {AttributeUpdates} Expression parameters: {UpdateExpression}"},
        {UPDATE("'ConditionalOperator':'OR'"),
         ENVELOPE "ConditionalOperator cannot be used without Filter or Expected"},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        CHECK_FAILS(*fixture, "UpdateItem", row[i].body, "ValidationException", row[i].message);
    }
}

TEST(index_capacity) {
    struct test_cloud *t = *fixture;
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'},'g':{'S':'x'}}");
    CHECK_ANSWER(t, "UpdateItem", UPDATE(SET_V ",'ReturnConsumedCapacity':'INDEXES'"),
                 "{'ConsumedCapacity':{'TableName':'tab','CapacityUnits':1,'Table':{'CapacityUnits'"
                 ":1}}}");
    CHECK_ANSWER(t, "UpdateItem",
                 UPDATE("'UpdateExpression':'SET g = :v','ExpressionAttributeValues':{':v':{'S':"
                        "'y'}},'ReturnConsumedCapacity':'INDEXES'"),
                 "{'ConsumedCapacity':{'TableName':'tab','CapacityUnits':3,'Table':{'CapacityUnits'"
                 ":1},'GlobalSecondaryIndexes':{'global':{'CapacityUnits':2}}}}");
}

TEST(deletes) {
    struct test_cloud *t = *fixture;
    CHECK_ANSWER(t, "DeleteItem", DELETE(), "{}");
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'},'v':{'S':'x'}}");
    CHECK_FAILS(t, "DeleteItem", DELETE(",'ConditionExpression':'v = pk'"),
                "ConditionalCheckFailedException", "The conditional request failed");
    CHECK_ANSWER(t, "DeleteItem", DELETE(",'ReturnValues':'ALL_OLD'"),
                 "{'Attributes':{'pk':{'S':'a'},'sk':{'N':'1'},'v':{'S':'x'}}}");
    CHECK_ANSWER(t, "DeleteItem", DELETE(",'ReturnValues':'ALL_OLD'"), "{}");
    CHECK_FAILS(t, "DeleteItem", DELETE(",'ReturnValues':'ALL_NEW'"), "ValidationException",
                ENVELOPE "ReturnValues can only be ALL_OLD or NONE");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(makes_the_item),  CASE(return_values),  CASE(conditions), CASE(attribute_updates),
        CASE(what_is_refused), CASE(index_capacity), CASE(deletes),
    };
    return cmocka_run_group_tests_name("dynamodb UpdateItem", tests, NULL, NULL);
}
