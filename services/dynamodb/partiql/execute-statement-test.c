/* ExecuteStatement against a table with indexes. */
#include "services/dynamodb/test-table.h"

#define RUN(statement) "{\"Statement\":\"" statement "\"}"

/* Statements have both kinds of quotes, and so bodies are written as they are. */
static struct answer run(struct test_cloud *t, const char *operation, const char *body) {
    return test_call_bytes(t, operation, str_c(body));
}

static void expect(struct test_cloud *t, const char *body, const char *want) {
    struct answer a = run(t, "ExecuteStatement", body);
    CHECK_STR(a.body, str_c(want), body);
    CHECK(a.status == 200, body);
}

static void expect_error(struct test_cloud *t, const char *body, const char *code,
                         const char *message) {
    struct answer a = run(t, "ExecuteStatement", body);
    CHECK(a.status == 400 && str_contains(a.body, str_c(code)), body);
    CHECK(str_contains(a.body, str_c(message)), ARENA_CONCAT(&t->arena, a.body, STR("\n")).ptr);
}

static void fill(struct test_cloud *t) {
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'},'l':{'S':'x'},'g':{'S':'g1'},'v':{'S':'one'}}");
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'2'},'g':{'S':'g1'},'v':{'S':'two'}}");
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'3'},'v':{'M':{'k':{'L':[{'N':'7'}]}}}}");
    test_put(t, "{'pk':{'S':'b'},'sk':{'N':'1'},'v':{'S':'other'}}");
}

static const struct {
    const char *body, *want;
} selects[] = {
    {RUN("SELECT sk FROM tab WHERE pk = 'a'"),
     "{'Items':[{'sk':{'N':'1'}},{'sk':{'N':'2'}},{'sk':{'N':'3'}}]}"},
    {RUN("SELECT sk FROM tab WHERE pk = 'a' ORDER BY sk DESC"),
     "{'Items':[{'sk':{'N':'3'}},{'sk':{'N':'2'}},{'sk':{'N':'1'}}]}"},
    {RUN("SELECT v FROM tab WHERE pk = 'a' AND sk = 2"), "{'Items':[{'v':{'S':'two'}}]}"},
    {RUN("SELECT sk FROM tab WHERE sk > 1 AND pk = 'a' AND v = 'two'"),
     "{'Items':[{'sk':{'N':'2'}}]}"},
    {RUN("SELECT sk FROM tab WHERE pk = 'a' AND sk > 1 AND sk < 3"),
     "{'Items':[{'sk':{'N':'2'}}]}"},
    {RUN("SELECT sk FROM tab WHERE pk = 'a' AND sk BETWEEN 2 AND 3 AND sk <> 2"),
     "{'Items':[{'sk':{'N':'3'}}]}"},
    {RUN("SELECT pk FROM tab WHERE v = 'other'"), "{'Items':[{'pk':{'S':'b'}}]}"},
    {RUN("SELECT pk FROM tab WHERE pk IN ['b', 'c']"), "{'Items':[{'pk':{'S':'b'}}]}"},
    {RUN("SELECT v.k, v.k[0] FROM tab WHERE pk = 'a' AND sk = 3"),
     "{'Items':[{'_2':{'N':'7'},'k':{'L':[{'N':'7'}]}}]}"},
    {RUN("SELECT * FROM tab WHERE pk = 'none'"), "{'Items':[]}"},
    {RUN("SELECT * FROM tab.global WHERE g = 'g1'"),
     "{'Items':[{'g':{'S':'g1'},'pk':{'S':'a'},'sk':{'N':'1'}},"
     "{'g':{'S':'g1'},'pk':{'S':'a'},'sk':{'N':'2'}}]}"},
    {RUN("SELECT v FROM tab.local WHERE pk = 'a' AND begins_with(l, 'x')"),
     "{'Items':[{'v':{'S':'one'}}]}"},
    {"{\"Statement\":\"SELECT sk FROM tab WHERE pk = ? AND sk = ?\","
     "\"Parameters\":[{\"S\":\"a\"},{\"N\":\"1.0\"}],\"ReturnConsumedCapacity\":\"TOTAL\"}",
     "{'Items':[{'sk':{'N':'1'}}],'ConsumedCapacity':{'TableName':'tab','CapacityUnits':0.5}}"},
    {"{\"Statement\":\"SELECT sk FROM tab WHERE pk = 'a' AND sk = 1\",\"Limit\":1,"
     "\"ConsistentRead\":true,\"ReturnConsumedCapacity\":\"TOTAL\"}",
     "{'Items':[{'sk':{'N':'1'}}],'ConsumedCapacity':{'TableName':'tab','CapacityUnits':1}}"},
};

TEST(reads) {
    struct test_cloud *t = *fixture;
    fill(t);
    for (size_t i = 0; i < ARRAY_LEN(selects); i++)
        expect(t, selects[i].body, selects[i].want);
}

static const struct {
    const char *body, *code, *message;
} refused[] = {
    {RUN("SELECT * FROM none WHERE pk = 'a'"), "ResourceNotFoundException",
     "Requested resource not found"},
    {RUN("SELECT * FROM tab.none"), "ValidationException",
     "'The table does not have the specified index'"},
    {"{\"Statement\":\"SELECT * FROM tab.global\",\"ConsistentRead\":true}", "ValidationException",
     "Strongly consistent read is not supported on Global Secondary Indexes"},
    {RUN("SELECT v FROM tab.global WHERE g = 'g1'"), "ValidationException",
     "Global secondary index global does not project [v]"},
    {RUN("SELECT pk FROM tab.global WHERE g = 'g1' AND v = 'x'"), "ValidationException",
     "Secondary index global does not project one or more filter attributes: [v]"},
    {RUN("SELECT pk FROM tab WHERE pk = 'a' ORDER BY v"), "ValidationException",
     "Variable reference v in ORDER BY clause must be part of the primary key"},
    {RUN("SELECT pk FROM tab WHERE v = 'a' ORDER BY sk"), "ValidationException",
     "Must have at least one non-optional hash key condition"},
    {RUN("SELECT pk FROM tab WHERE pk = 5"), "ValidationException",
     "Condition parameter type does not match schema type"},
    {RUN("UPDATE tab SET v = 1"), "ValidationException",
     "Where clause does not contain a mandatory equality on all key attributes"},
    {RUN("DELETE FROM tab WHERE pk = 'a'"), "ValidationException",
     "Where clause does not contain a mandatory equality on all key attributes"},
    {RUN("UPDATE tab SET sk = 9 WHERE pk = 'a' AND sk = 1"), "ValidationException",
     "Cannot update attribute sk. This attribute is part of the key"},
    {RUN("UPDATE tab SET x[0] = 9 WHERE pk = 'a' AND sk = 1"), "ValidationException",
     "The document path provided in the update expression is invalid for update"},
    {RUN("UPDATE tab SET v = 9 WHERE pk = 'a' AND sk = 99"), "ConditionalCheckFailedException",
     "The conditional request failed"},
    {RUN("DELETE FROM tab WHERE pk = 'a' AND sk = 1 AND v = 'no'"),
     "ConditionalCheckFailedException", "The conditional request failed"},
    {RUN("INSERT INTO tab VALUE {'pk': 'a', 'sk': 1}"), "DuplicateItemException",
     "Duplicate primary key exists in table"},
    {RUN("INSERT INTO tab VALUE {'pk': 'a'}"), "ValidationException", "Missing the key sk"},
    {RUN("EXISTS(SELECT * FROM tab WHERE pk = 'a')"), "ValidationException",
     "Unsupported operation: Exists"},
    {"{\"Statement\":\"SELECT * FROM tab\",\"NextToken\":\"eA==\"}", "ValidationException",
     "Invalid NextToken"},
};

TEST(refusals) {
    struct test_cloud *t = *fixture;
    fill(t);
    for (size_t i = 0; i < ARRAY_LEN(refused); i++)
        expect_error(t, refused[i].body, refused[i].code, refused[i].message);
}

TEST(writes) {
    struct test_cloud *t = *fixture;
    expect(t, RUN("INSERT INTO tab VALUE {'pk': 'a', 'sk': 1, 'v': {'x': 'o', 'y': 'p'}}"),
           "{'Items':[]}");
    expect(t, RUN("UPDATE tab SET v.x = 'n' WHERE pk = 'a' AND sk = 1 RETURNING MODIFIED OLD *"),
           "{'Items':[{'v':{'M':{'x':{'S':'o'}}}}]}");
    expect(t, RUN("UPDATE tab SET n = 1 WHERE pk = 'a' AND sk = 1 RETURNING MODIFIED OLD *"),
           "{'Items':[]}");
    expect(t, RUN("UPDATE tab SET n = n + 1 WHERE pk = 'a' AND sk = 1 RETURNING MODIFIED NEW *"),
           "{'Items':[{'n':{'N':'2'}}]}");
    expect(t, RUN("UPDATE tab REMOVE v WHERE pk = 'a' AND sk = 1 AND n = 2 RETURNING ALL NEW *"),
           "{'Items':[{'n':{'N':'2'},'pk':{'S':'a'},'sk':{'N':'1'}}]}");
    expect(t, RUN("FROM tab WHERE pk = 'a' AND sk = 1 SET g = 'g2'"), "{'Items':[]}");
    expect(t, RUN("SELECT sk FROM tab.global WHERE g = 'g2'"), "{'Items':[{'sk':{'N':'1'}}]}");
    expect(t, RUN("DELETE FROM tab WHERE pk = 'a' AND sk = 1 RETURNING ALL OLD *"),
           "{'Items':[{'g':{'S':'g2'},'n':{'N':'2'},'pk':{'S':'a'},'sk':{'N':'1'}}]}");
    expect(t, RUN("DELETE FROM tab WHERE pk = 'a' AND sk = 1 AND n = 2 RETURNING ALL OLD *"),
           "{'Items':[]}");
    expect(t,
           "{\"Statement\":\"INSERT INTO tab VALUE ?\",\"ReturnConsumedCapacity\":\"TOTAL\","
           "\"Parameters\":[{\"M\":{\"pk\":{\"S\":\"m\"},\"sk\":{\"N\":\"1\"}}}]}",
           "{'Items':[],'ConsumedCapacity':{'TableName':'tab','CapacityUnits':1}}");
}

TEST(failed_checks_show_the_item) {
    struct test_cloud *t = *fixture;
    fill(t);
    expect_error(t,
                 "{\"Statement\":\"UPDATE tab SET v = 1 WHERE pk = 'b' AND sk = 1 AND v = 2\","
                 "\"ReturnValuesOnConditionCheckFailure\":\"ALL_OLD\"}",
                 "ConditionalCheckFailedException",
                 "'Item':{'pk':{'S':'b'},'sk':{'N':'1'},'v':{'S':'other'}}");
}

/* The value of NextToken in an answer. */
static struct str token_in(struct str body) {
    struct str rest = str_skip(body, str_find(body, STR("'NextToken':'")) + 13);
    return str_slice(rest, 0, str_find_char(rest, '\''));
}

TEST(pages) {
    struct test_cloud *t = *fixture;
    struct arena *a = &t->arena;
    fill(t);
    struct answer first = run(t, "ExecuteStatement",
                              "{\"Statement\":\"SELECT sk FROM tab WHERE pk = 'a'\",\"Limit\":2}");
    CHECK(str_contains(first.body, STR("'Items':[{'sk':{'N':'1'}},{'sk':{'N':'2'}}]")), "two");
    struct str token = token_in(first.body);
    expect(t,
           ARENA_CONCAT(a,
                        STR("{\"Statement\":\"SELECT sk FROM tab WHERE pk = 'a'\","
                            "\"NextToken\":\""),
                        token, STR("\"}"))
               .ptr,
           "{'Items':[{'sk':{'N':'3'}}]}");
    expect_error(t,
                 ARENA_CONCAT(a,
                              STR("{\"Statement\":\"SELECT sk FROM tab WHERE pk = 'b'\","
                                  "\"NextToken\":\""),
                              token, STR("\"}"))
                     .ptr,
                 "ValidationException", "NextToken does not match request");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(reads), CASE(refusals), CASE(writes), CASE(failed_checks_show_the_item), CASE(pages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
