/* Vector indexes that cannot be, and how those that can are described. */
#include "services/dynamodb/vectors/test-vectors.h"

#define INVALID "One or more parameter values were invalid: "
#define TABLE(more, ...)                                                                           \
    "{" ON_DEMAND("tab") ",'AttributeDefinitions':[" DEFINED("pk", "S") more                       \
        "],'VectorIndexes':[" __VA_ARGS__ "]}"
#define PLAIN(name) INDEX(name, "3", "COSINE", "'KEYS_ONLY'")
#define WITH_SCHEMA(...)                                                                           \
    "{" INDEX_OF("vix", "3", "COSINE", "'KEYS_ONLY'") "," SCHEMA(__VA_ARGS__) "}"

static const struct {
    const char *table, *message;
} refused[] = {
    {"{'TableName':'tab','ProvisionedThroughput':{'ReadCapacityUnits':5,'WriteCapacityUnits':5},"
     "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],'AttributeDefinitions':[" DEFINED(
         "pk", "S") "],'VectorIndexes':[" PLAIN("vix") "]}",
     INVALID "Vector indexes are only supported for PAY_PER_REQUEST tables"},
    {TABLE("", WITH_SCHEMA(ELEMENT("tenant", "HASH"))),
     INVALID "One element in SearchSchema is not defined in attribute definitions"},
    {TABLE("", INDEX("vix", "4097", "COSINE", "'ALL'")),
     INVALID "Number of dimensions must be between 1 and 4096 inclusive."},
    {TABLE("", PLAIN("v-1") "," PLAIN("v-2") "," PLAIN("v-3") "," PLAIN("v-4") "," PLAIN(
                   "v-5") "," PLAIN("v-6")),
     INVALID "VectorIndex count exceeds the per-table limit of 5"},
    {TABLE("", PLAIN("vix") "," INDEX("two", "4", "COSINE", "'ALL'")),
     INVALID "Conflicting attribute definition for 'e'. All VectorIndexes on the same vector "
             "attribute must use the same dimensions."},
    {TABLE("," DEFINED("e", "S"), PLAIN("vix")),
     INVALID "Conflicting attribute definition for 'e'. An attribute cannot be defined in "
             "AttributeDefinitions when used as a VectorAttribute."},
    {TABLE("", PLAIN("vix") "," PLAIN("vix")), INVALID "Duplicate index name: vix"},
    {TABLE("," DEFINED("x", "S") "," DEFINED("y", "S"),
           WITH_SCHEMA(ELEMENT("x", "HASH") "," ELEMENT("y", "HASH"))),
     INVALID "Value '2' at 'SearchSchema' failed to satisfy constraint: Member must have HASH "
             "count less than or equal to 1"},
    {TABLE("", INDEX("vix", "3", "COSINE", "'INCLUDE'")),
     INVALID "ProjectionType is INCLUDE, but NonKeyAttributes is not specified"},
    {TABLE("", INDEX("vix", "3", "COSINE", "'ALL','NonKeyAttributes':['x']")),
     INVALID "ProjectionType is ALL, but NonKeyAttributes is specified"},
    {TABLE("," DEFINED("x", "S"), PLAIN("vix")),
     INVALID "Some AttributeDefinitions are not used. AttributeDefinitions: [pk, x], keys used: "
             "[pk]"},
};

TEST(refused_tables) {
    struct test_cloud *t = *fixture;
    for (size_t i = 0; i < ARRAY_LEN(refused); i++)
        CHECK_FAILS(t, "CreateTable", refused[i].table, "ValidationException", refused[i].message);
    struct answer a = test_call(t, "CreateTable", TABLE("", INDEX("ab", "3", "COSINE", "'ALL'")));
    CHECK(str_contains(a.body, STR("length greater than or equal to 3")), "the model's words");
    a = test_call(t, "CreateTable", TABLE("", INDEX("vix", "0", "COSINE", "'ALL'")));
    CHECK(str_contains(a.body, STR("greater than or equal to 1")), "the model's words");
}

TEST(too_many_filters) {
    struct test_cloud *t = *fixture;
    struct buf definitions = buf_in_arena(&t->arena, 8192), schema = definitions;
    for (int i = 0; i < 19; i++) {
        buf_printf(&definitions, "," DEFINED("f%d", "S"), i);
        buf_printf(&schema, "%s" ELEMENT("f%d", "INLINE_FILTER"), i > 0 ? "," : "", i);
    }
    struct str body = arena_printf(&t->arena, TABLE("%.*s", WITH_SCHEMA("%.*s")),
                                   STR_ARG(buf_str(&definitions)), STR_ARG(buf_str(&schema)));
    CHECK_FAILS(t, "CreateTable", body.ptr, "ValidationException",
                INVALID "Value '19' at 'SearchSchema' failed to satisfy constraint: Member must "
                        "have INLINE_FILTER count less than or equal to 18");
}

TEST(described) {
    struct test_cloud *t = *fixture;
    CHECK(test_describes(t, "'VectorIndexes':[{'IndexName':'plain','Projection':{'ProjectionType':"
                            "'ALL'},'VectorAttribute':{'AttributeName':'e'},'Dimensions':3,"
                            "'DistanceFunction':'COSINE','IndexStatus':'ACTIVE','IndexSizeBytes':0,"
                            "'ItemCount':0,'IndexArn':'arn:aws:dynamodb:us-east-1:000000000000:"
                            "table/vec/index/plain'},"),
          "the whole of an index; Backfilling is not there");
    CHECK(test_describes(t, SCHEMA(ELEMENT("tenant", "HASH") "," ELEMENT(
                                "kind", "INLINE_FILTER") "," ELEMENT("yr", "INLINE_FILTER"))),
          "the schema");
    CHECK(test_describes(t, "{'ProjectionType':'INCLUDE','NonKeyAttributes':['note']}"), "part");
    test_ok(t, "PutItem", ITEM("a", WITH("1", "0", "0")));
    CHECK(test_describes(t, "'IndexSizeBytes':16,'ItemCount':1"), "3*4 + e + pk a");
    CHECK(test_describes(t, "'IndexSizeBytes':0,'ItemCount':0"), "not in the one with a partition");
}

TEST(dropped_with_the_table) {
    struct test_cloud *t = *fixture;
    test_ok(t, "PutItem", ITEM("a", WITH("1", "0", "0")));
    test_ok(t, "DeleteTable", "{'TableName':'vec'}");
    test_ok(t, "CreateTable", VECTOR_TABLE);
    CHECK_FOUND(t, SEARCH_FOR("plain", "1", "0", "0", "9"), "", "another table");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(refused_tables),
        CASE(too_many_filters),
        CASE(described),
        CASE(dropped_with_the_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
