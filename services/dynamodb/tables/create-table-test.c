/* CreateTable, DescribeTable, ListTables, DeleteTable. */
#include "services/dynamodb/test-table.h"

#define DEFINE(name, type) "{'AttributeName':'" name "','AttributeType':'" type "'}"
#define HASH(name)         "{'AttributeName':'" name "','KeyType':'HASH'}"
#define RANGE(name)        "{'AttributeName':'" name "','KeyType':'RANGE'}"
#define MAKE(definitions, key, ...)                                                                \
    "{'TableName':'new','AttributeDefinitions':[" definitions "],'KeySchema':[" key                \
    "]" __VA_ARGS__ "}"
#define ON_DEMAND ",'BillingMode':'PAY_PER_REQUEST'"
#define INVALID   "One or more parameter values were invalid: "

static const struct {
    const char *why, *body, *message;
} row[] = {
    {"no name", "{'KeySchema':[" HASH("a") "],'AttributeDefinitions':[]}",
     "The parameter 'TableName' is required but was not present in the request"},
    {"short name",
     "{'TableName':'ab','AttributeDefinitions':[" DEFINE("a", "S") "],'KeySchema':[" HASH("a") "]"
                                                                                               "}",
     "1 validation error detected: Value 'ab' at 'tableName' failed to satisfy constraint: Member "
     "must have length greater than or equal to 3"},
    {"two violations",
     "{'TableName':'b;','AttributeDefinitions':[" DEFINE("a", "X") "],'KeySchema':[" HASH("a") "]"
                                                                                               "}",
     "3 validation errors detected: Value 'b;' at 'tableName' failed to satisfy constraint: Member "
     "must satisfy regular expression pattern: [a-zA-Z0-9_.-]+; Value 'b;' at 'tableName' failed "
     "to satisfy constraint: Member must have length greater than or equal to 3; Value 'X' at "
     "'attributeDefinitions.1.member.attributeType' failed to satisfy constraint: Member must "
     "satisfy enum value set: [B, N, S]"},
    {"no capacity", MAKE(DEFINE("a", "S"), HASH("a")),
     INVALID "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is "
             "PROVISIONED"},
    {"capacity on demand",
     MAKE(DEFINE("a", "S"), HASH("a"),
          ON_DEMAND ",'ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':1}"),
     INVALID
     "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is "
     "PAY_PER_REQUEST"},
    {"undefined key", MAKE("", HASH("a"), ON_DEMAND),
     "Invalid KeySchema: Some index key attribute have no definition"},
    {"other definition", MAKE(DEFINE("b", "S"), HASH("a"), ON_DEMAND),
     INVALID "Some index key attributes are not defined in AttributeDefinitions. Keys: [a], "
             "AttributeDefinitions: [b]"},
    {"range first", MAKE(DEFINE("a", "S"), RANGE("a"), ON_DEMAND),
     "Invalid KeySchema: The first KeySchemaElement is not a HASH key type"},
    {"two hashes", MAKE(DEFINE("a", "S") "," DEFINE("b", "S"), HASH("a") "," HASH("b"), ON_DEMAND),
     "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type"},
    {"same attribute twice",
     MAKE(DEFINE("a", "S") "," DEFINE("b", "S"), HASH("a") "," RANGE("a"), ON_DEMAND),
     "Both the Hash Key and the Range Key element in the KeySchema have the same name"},
    {"unused definition", MAKE(DEFINE("a", "S") "," DEFINE("b", "S"), HASH("a"), ON_DEMAND),
     INVALID
     "Number of attributes in KeySchema does not exactly match number of attributes defined "
     "in AttributeDefinitions"},
    {"local index without a range key",
     MAKE(DEFINE("a", "S") "," DEFINE("b", "S"), HASH("a"),
          ON_DEMAND ",'LocalSecondaryIndexes':[{'IndexName':'idx','KeySchema':[" HASH(
              "a") "," RANGE("b") "],'Projection':{'ProjectionType':'ALL'}}]"),
     INVALID "Table KeySchema does not have a range key, which is required when specifying a "
             "LocalSecondaryIndex"},
    {"include nothing",
     MAKE(DEFINE("a", "S") "," DEFINE("b", "S"), HASH("a"),
          ON_DEMAND ",'GlobalSecondaryIndexes':[{'IndexName':'idx','KeySchema':[" HASH(
              "b") "],'Projection':{'ProjectionType':'INCLUDE'}}]"),
     INVALID "ProjectionType is INCLUDE, but NonKeyAttributes is not specified"},
};

TEST(what_is_refused) {
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        CHECK_FAILS(*fixture, "CreateTable", row[i].body, "ValidationException", row[i].message);
    }
    CHECK_FAILS(*fixture, "CreateTable", TEST_TABLE, "ResourceInUseException",
                "Table already exists: tab");
    CHECK_ANSWER(*fixture, "ListTables", "{}", "{'TableNames':['tab']}");
}

TEST(describes_what_was_created) {
    struct test_cloud *t = *fixture;
    struct answer made =
        test_call(t, "CreateTable",
                  MAKE(DEFINE("a", "S"), HASH("a"),
                       ",'ProvisionedThroughput':{'ReadCapacityUnits':3,'WriteCapacityUnits':4},"
                       "'TableClass':'STANDARD_INFREQUENT_ACCESS'"));
    CHECK(str_contains(made.body, STR("'TableStatus':'CREATING'")), "creating");

    struct answer a = test_call(t, "DescribeTable", "{'TableName':'new'}");
    static const char *const parts[] = {
        "'TableStatus':'ACTIVE'",
        "'KeySchema':[" HASH("a") "]",
        "'AttributeDefinitions':[" DEFINE("a", "S") "]",
        "'ReadCapacityUnits':3",
        "'WriteCapacityUnits':4",
        "'TableArn':'arn:aws:dynamodb:us-east-1:000000000000:table/new'",
        "'ItemCount':0",
        "'DeletionProtectionEnabled':false",
        "'TableClassSummary':{'TableClass':'STANDARD_INFREQUENT_ACCESS'}",
    };
    for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
        CHECK(str_contains(a.body, str_c(parts[i])), parts[i]);
    }
    CHECK_FAILS(t, "DescribeTable", "{'TableName':'none'}", "ResourceNotFoundException",
                "Requested resource not found: Table: none not found");
}

TEST(counts_items) {
    struct test_cloud *t = *fixture;
    for (int i = 0; i < 20; i++) {
        test_put(t, arena_printf(&t->arena, "{'pk':{'S':'p%02d'},'sk':{'N':'1'}}", i).ptr);
    }
    struct answer a = test_call(t, "DescribeTable", "{'TableName':'tab'}");
    CHECK(str_contains(a.body, STR("'ItemCount':20")), "items");
    CHECK(str_contains(a.body, STR("'TableSizeBytes':180")), "nine bytes each");
}

TEST(pages_of_names) {
    struct test_cloud *t = *fixture;
    for (int i = 1; i <= 4; i++) {
        struct str body = arena_printf(&t->arena,
                                       "{'TableName':'t-%d','AttributeDefinitions':[" DEFINE(
                                           "a", "S") "],'KeySchema':[" HASH("a") "]" ON_DEMAND "}",
                                       i);
        CHECK(test_call(t, "CreateTable", body.ptr).status == 200, "made");
    }
    CHECK_ANSWER(t, "ListTables", "{'Limit':2}",
                 "{'TableNames':['t-1','t-2'],'LastEvaluatedTableName':'t-2'}");
    CHECK_ANSWER(t, "ListTables", "{'Limit':2,'ExclusiveStartTableName':'t-2'}",
                 "{'TableNames':['t-3','t-4'],'LastEvaluatedTableName':'t-4'}");
    CHECK_ANSWER(t, "ListTables", "{'ExclusiveStartTableName':'t-4'}", "{'TableNames':['tab']}");
}

#define KEY "{'pk':{'S':'a'},'sk':{'N':'1'}}"

/* A table made again under the same name is another one. */
TEST(deleted_items_stay_deleted) {
    struct test_cloud *t = *fixture;
    test_put(t, KEY);
    struct answer a = test_call(t, "DeleteTable", "{'TableName':'tab'}");
    CHECK(str_contains(a.body, STR("'TableStatus':'DELETING'")), "deleting");
    CHECK_FAILS(t, "GetItem", "{'TableName':'tab','Key':" KEY "}", "ResourceNotFoundException",
                "Requested resource not found");
    CHECK_FAILS(t, "DeleteTable", "{'TableName':'tab'}", "ResourceNotFoundException",
                "Requested resource not found: Table: tab not found");
    CHECK(test_call(t, "CreateTable", TEST_TABLE).status == 200, "again");
    CHECK_ANSWER(t, "GetItem", "{'TableName':'tab','Key':" KEY "}", "{}");
    CHECK_ANSWER(t, "Scan", "{'TableName':'tab','IndexName':'global','Select':'COUNT'}",
                 "{'Count':0,'ScannedCount':0}");
}

TEST(protected) {
    struct test_cloud *t = *fixture;
    CHECK(
        test_call(t, "CreateTable",
                  MAKE(DEFINE("a", "S"), HASH("a"), ON_DEMAND ",'DeletionProtectionEnabled':true"))
                .status == 200,
        "made");
    CHECK_FAILS(t, "DeleteTable", "{'TableName':'new'}", "ValidationException",
                "Resource cannot be deleted as it is currently protected against deletion. Disable "
                "deletion protection first.");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(what_is_refused), CASE(describes_what_was_created), CASE(counts_items),
        CASE(pages_of_names),  CASE(deleted_items_stay_deleted), CASE(protected),
    };
    return cmocka_run_group_tests_name("dynamodb CreateTable", tests, NULL, NULL);
}
