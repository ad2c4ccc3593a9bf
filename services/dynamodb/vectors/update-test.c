/* UpdateTable: the life of a vector index that is added to a table. The clock of the test stands
 * still until it is moved, so that every step can be looked at. */
#include "services/dynamodb/vectors/test-vectors.h"

#define UPDATE(...) "{'TableName':'late'," __VA_ARGS__ "}"
#define ADD(name)                                                                                  \
    UPDATE("'VectorIndexUpdates':[{'Create':" INDEX(name, "3", "COSINE", "'ALL'") "}]")
#define REMOVE(name) UPDATE("'VectorIndexUpdates':[{'Delete':{'IndexName':'" name "'}}]")
#define LATE_SEARCH                                                                                \
    "{'TableName':'late','IndexName':'vix','SearchVector':[{'N':'1'},{'N':'0'},{'N':'0'}],"        \
    "'TopK':9}"
#define ONE_AT_A_TIME                                                                              \
    "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per " \
    "table"

static void make_late(struct test_cloud *t) {
    test_ok(t, "CreateTable",
            "{" ON_DEMAND("late") ",'AttributeDefinitions':[" DEFINED("pk", "S") "]}");
    for (int i = 0; i < 5; i++) {
        const char *item =
            arena_printf(&t->arena,
                         "{'TableName':'late','Item':{'pk':{'S':'%d'},'e':{'L':[{'N':'%d'},"
                         "{'N':'1'},{'N':'0'}]}}}",
                         i, i)
                .ptr;
        test_ok(t, "PutItem", item);
    }
    test_ok(t, "PutItem", "{'TableName':'late','Item':{'pk':{'S':'odd'},'e':{'S':'x'}}}");
}

static bool late_is(struct test_cloud *t, const char *table, const char *index) {
    struct answer a = test_call(t, "DescribeTable", "{'TableName':'late'}");
    bool right = str_contains(a.body, arena_printf(&t->arena, "'TableStatus':'%s'", table)) &&
                 str_contains(a.body, str_c(index));
    if (!right) print_error("%" PRIstr "\n", STR_ARG(a.body));
    return right;
}

/* The entries are written by a job, on a thread of its own. */
static void wait_until_filled(struct test_cloud *t) {
    for (int i = 0; i < 10000; i++) {
        if (test_call(t, "SearchVectors", LATE_SEARCH).status == 200) return;
        thread_sleep_us(1000);
    }
    CHECK(false, "the index is filled");
}

TEST(from_provisioning_to_ready) {
    struct test_cloud *t = *fixture;
    make_late(t);
    struct answer a = test_call(t, "UpdateTable", ADD("vix"));
    CHECK(str_contains(a.body, STR("'TableStatus':'UPDATING'")), "the answer");

    CHECK(late_is(t, "UPDATING", "'IndexStatus':'CREATING','Backfilling':false"), "provisioned");
    CHECK_FAILS(t, "SearchVectors", LATE_SEARCH, "ValidationException",
                "The table does not have the specified index: vix");
    CHECK_FAILS(t, "UpdateTable", REMOVE("vix"), "ResourceInUseException",
                "Attempt to change a resource which is still in use: Index creation is in resource "
                "allocation phase. Retry deletion during backfilling phase or when the index is "
                "active. Table: late Index: vix");
    CHECK_FAILS(t, "UpdateTable", ADD("two"), "LimitExceededException", ONE_AT_A_TIME);
    CHECK_FAILS(t, "UpdateTable", ADD("vix"), "ResourceInUseException",
                "Attempt to change a resource which is still in use: Index is being created.  "
                "Table: late Index: vix");
    CHECK_FAILS(t, "DeleteTable", "{'TableName':'late'}", "ResourceInUseException",
                "Attempt to change a resource which is still in use: Cannot delete table while "
                "indexes are being created, updated, or deleted.");

    test_pass_time(t, 2000);
    CHECK(late_is(t, "ACTIVE", "'IndexStatus':'CREATING','Backfilling':true"), "filling");
    CHECK_FAILS(t, "SearchVectors", LATE_SEARCH, "ValidationException",
                "Cannot search backfilling vector index: vix");
    CHECK_FAILS(t, "UpdateTable", ADD("two"), "LimitExceededException", ONE_AT_A_TIME);
    test_ok(t, "PutItem",
            "{'TableName':'late','Item':{'pk':{'S':'new'},'e':" VECTOR("1", "0", "0") "}}");
    CHECK_FAILS(t, "DeleteTable", "{'TableName':'late'}", "ResourceInUseException",
                "Attempt to change a resource which is still in use: Cannot delete table while "
                "indexes are being created, updated, or deleted.");

    test_pass_time(t, 5000);
    wait_until_filled(t);
    CHECK(late_is(t, "ACTIVE",
                  "'DistanceFunction':'COSINE','IndexStatus':'ACTIVE',"
                  "'IndexSizeBytes':"),
          "ready, and Backfilling is gone");
    CHECK_FOUND(t, LATE_SEARCH, "new 4 3 2 1 0", "all that fit, old and new");
    CHECK_FAILS(t, "UpdateTable", ADD("vix"), "ValidationException",
                "Attempting to create an index which already exists");
    test_ok(t, "UpdateTable", REMOVE("vix"));
    struct answer gone = test_call(t, "DescribeTable", "{'TableName':'late'}");
    CHECK(!str_contains(gone.body, STR("VectorIndexes")), "gone");
    CHECK_FAILS(t, "UpdateTable", REMOVE("vix"), "ResourceNotFoundException",
                "Requested resource not found: Table: late not found: Index: vix");
    test_ok(t, "DeleteTable", "{'TableName':'late'}");
}

TEST(cancelled_while_it_is_filled) {
    struct test_cloud *t = *fixture;
    make_late(t);
    test_ok(t, "UpdateTable", ADD("vix"));
    test_pass_time(t, 2000);
    test_ok(t, "UpdateTable", REMOVE("vix"));
    test_ok(t, "UpdateTable", ADD("vix"));
    test_pass_time(t, 7000);
    wait_until_filled(t);
    CHECK_FOUND(t, LATE_SEARCH, "4 3 2 1 0", "made again");
}

#define SCHEMA_ADD(more)                                                                           \
    UPDATE(more "'VectorIndexUpdates':[{'Create':{" INDEX_OF(                                      \
        "vix", "3", "COSINE", "'ALL'") "," SCHEMA(ELEMENT("tenant", "HASH")) "}}]")

TEST(definitions_come_and_go) {
    struct test_cloud *t = *fixture;
    make_late(t);
    CHECK_FAILS(t, "UpdateTable", SCHEMA_ADD(""), "ValidationException",
                "One or more parameter values were invalid: One element in SearchSchema is not "
                "defined in attribute definitions");
    test_ok(t, "UpdateTable", SCHEMA_ADD("'AttributeDefinitions':[" DEFINED("tenant", "S") "],"));
    CHECK(late_is(t, "UPDATING", DEFINED("tenant", "S")), "added");
    test_pass_time(t, 7000);
    test_ok(t, "UpdateTable", REMOVE("vix"));
    struct answer a = test_call(t, "DescribeTable", "{'TableName':'late'}");
    CHECK(!str_contains(a.body, STR("tenant")), "and removed with the index");
}

TEST(refused_updates) {
    struct test_cloud *t = *fixture;
    make_late(t);
    CHECK_FAILS(t, "UpdateTable",
                UPDATE("'VectorIndexUpdates':[{'Create':" INDEX(
                    "two", "3", "COSINE", "'ALL'") "},"
                                                   "{'Create':" INDEX("three", "3", "COSINE",
                                                                      "'ALL'") "}]"),
                "LimitExceededException", ONE_AT_A_TIME);
    CHECK_FAILS(t, "UpdateTable",
                UPDATE("'VectorIndexUpdates':[{'Create':{'IndexName':'vix','VectorAttribute':"
                       "{'AttributeName':'pk'},'Dimensions':3,'DistanceFunction':'COSINE',"
                       "'Projection':{'ProjectionType':'ALL'}}}]"),
                "ValidationException",
                "One or more parameter values were invalid: Attributes cannot be redefined. Please "
                "check that your attribute has the same type as previously defined. Existing "
                "schema: Schema:[SchemaElement: key{pk:S:HASH}] New schema: "
                "VectorIndexSchema:[VectorAttribute: key{pk:L:3}]");
    CHECK_FAILS(t, "UpdateTable",
                "{'TableName':'vec','BillingMode':'PROVISIONED','ProvisionedThroughput':"
                "{'ReadCapacityUnits':1,'WriteCapacityUnits':1}}",
                "ValidationException",
                "One or more parameter values were invalid: Vector indexes are only supported for "
                "PAY_PER_REQUEST tables");
    test_ok(t, "UpdateTable",
            "{'TableName':'vec','VectorIndexUpdates':[{'Create':" INDEX("fifth", "3", "COSINE",
                                                                        "'ALL'") "}]}");
    test_pass_time(t, 60000);
    struct answer a;
    do {
        a = test_call(t, "DescribeTable", "{'TableName':'vec'}");
    } while (str_contains(a.body, STR("CREATING")));
    CHECK_FAILS(t, "UpdateTable",
                "{'TableName':'vec','VectorIndexUpdates':[{'Create':" INDEX("sixth", "3", "COSINE",
                                                                            "'ALL'") "}]}",
                "LimitExceededException",
                "Subscriber limit exceeded: Number of vector secondary indexes exceeds per-table "
                "limit of 5");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(from_provisioning_to_ready),
        CASE(cancelled_while_it_is_filled),
        CASE(definitions_come_and_go),
        CASE(refused_updates),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
