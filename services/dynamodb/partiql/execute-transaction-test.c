/* ExecuteTransaction and BatchExecuteStatement. */
#include "services/dynamodb/test-table.h"

#define ONE(statement) "{\"Statement\":\"" statement "\"}"
#define TRANSACT(...)  "{\"TransactStatements\":[" __VA_ARGS__ "]}"
#define BATCH(...)     "{\"Statements\":[" __VA_ARGS__ "]}"
#define INSERT(n)      ONE("INSERT INTO tab VALUE {'pk': 'a', 'sk': " n "}")
#define SELECT(n)      ONE("SELECT * FROM tab WHERE pk = 'a' AND sk = " n)
#define REMOVE(n)      ONE("DELETE FROM tab WHERE pk = 'a' AND sk = " n)
#define AT_FIRST       "Validation failed in TransactStatements[0]: "

static struct answer run(struct test_cloud *t, const char *operation, const char *body) {
    return test_call_bytes(t, operation, str_c(body));
}

static void expect(struct test_cloud *t, const char *operation, const char *body,
                   const char *want) {
    struct answer a = run(t, operation, body);
    CHECK_STR(a.body, str_c(want), body);
    CHECK(a.status == 200, body);
}

static void expect_part(struct test_cloud *t, const char *body, const char *part) {
    struct answer a = run(t, "ExecuteTransaction", body);
    CHECK(a.status == 400, body);
    CHECK(str_contains(a.body, str_c(part)), ARENA_CONCAT(&t->arena, a.body, STR("\n")).ptr);
}

TEST(all_or_nothing) {
    struct test_cloud *t = *fixture;
    expect(t, "ExecuteTransaction", TRANSACT(INSERT("1") "," INSERT("2")), "{'Responses':[]}");
    expect_part(t, TRANSACT(INSERT("3") "," INSERT("1")), "[None, DuplicateItem]");
    expect_part(t, TRANSACT(REMOVE("1") "," ONE("UPDATE tab SET v = 1 WHERE pk = 'a' AND sk = 9")),
                "[None, ConditionalCheckFailed]");
    expect(t, "ExecuteTransaction", TRANSACT(SELECT("1") "," SELECT("3")),
           "{'Responses':[{'Item':{'pk':{'S':'a'},'sk':{'N':'1'}}},{}]}");
    expect(t, "ExecuteTransaction", TRANSACT(REMOVE("1") "," REMOVE("9")), "{'Responses':[]}");
}

TEST(exists) {
    struct test_cloud *t = *fixture;
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'},'v':{'S':'x'}}");
#define EXISTS(v) ONE("EXISTS(SELECT * FROM tab WHERE pk = 'a' AND sk = 1 AND v = '" v "')")
    expect(t, "ExecuteTransaction", TRANSACT(EXISTS("x") "," INSERT("2")), "{'Responses':[]}");
    expect_part(t, TRANSACT(EXISTS("y") "," INSERT("3")), "[ConditionalCheckFailed, None]");
    expect_part(t, TRANSACT(ONE("NOT EXISTS(SELECT * FROM tab WHERE pk = 'a' AND sk = 1)")),
                "[ConditionalCheckFailed]");
    expect(t, "ExecuteTransaction",
           TRANSACT(ONE("NOT EXISTS(SELECT * FROM tab WHERE pk = 'a' AND sk = 8)")),
           "{'Responses':[]}");
    expect_part(t, TRANSACT(ONE("EXISTS(SELECT * FROM tab WHERE pk = 'a' AND sk = 1)")),
                AT_FIRST "EXISTS() must contain a single item read with additional condition");
}

TEST(refused_before_anything_happens) {
    struct test_cloud *t = *fixture;
    expect_part(t, TRANSACT(ONE("SELECT * FROM tab WHERE")), AT_FIRST "Statement wasn't well");
    expect_part(t,
                TRANSACT(ONE("UPDATE tab SET v = 1 WHERE pk = 'a' AND sk = 1 RETURNING ALL NEW *")),
                AT_FIRST "RETURNING clause is not supported in ExecuteTransaction.");
    expect_part(t, TRANSACT(ONE("SELECT * FROM tab.global WHERE g = 'x'")),
                AT_FIRST "Reads on indices are not supported within transactions.");
    expect_part(t, TRANSACT(ONE("SELECT * FROM tab WHERE pk = 'a'")),
                AT_FIRST "Select statements within ExecuteTransaction must specify the primary key "
                         "in the where clause.");
    expect_part(t, TRANSACT(INSERT("1") "," REMOVE("1")),
                "Transaction request cannot include multiple operations on one item");
    expect_part(t, TRANSACT(INSERT("1") "," SELECT("2")), "not both");
}

TEST(tokens) {
    struct test_cloud *t = *fixture;
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'1'},'n':{'N':'0'}}");
    const char *add =
        "{\"ClientRequestToken\":\"token\",\"ReturnConsumedCapacity\":\"TOTAL\","
        "\"TransactStatements\":[" ONE("UPDATE tab SET n = n + 1 WHERE pk = 'a' AND sk = 1") "]}";
    CHECK(str_contains(run(t, "ExecuteTransaction", add).body, STR("'WriteCapacityUnits':2")),
          "it writes");
    CHECK(str_contains(run(t, "ExecuteTransaction", add).body, STR("'ReadCapacityUnits':2")),
          "then it only looks");
    expect(t, "ExecuteStatement", ONE("SELECT n FROM tab WHERE pk = 'a' AND sk = 1"),
           "{'Items':[{'n':{'N':'1'}}]}");
    expect_part(t, "{\"ClientRequestToken\":\"token\",\"TransactStatements\":[" INSERT("7") "]}",
                "IdempotentParameterMismatch");
}

TEST(batches) {
    struct test_cloud *t = *fixture;
    expect(t, "BatchExecuteStatement", BATCH(INSERT("1") "," INSERT("1") "," INSERT("2")),
           "{'Responses':[{'TableName':'tab'},{'Error':{'Code':'DuplicateItem','Message':"
           "'Duplicate primary key exists in table'},'TableName':'tab'},{'TableName':'tab'}]}");
    expect(t, "BatchExecuteStatement",
           BATCH(SELECT("1") "," ONE("SLECT") "," ONE("SELECT * FROM tab WHERE pk = 'a'") "," ONE(
               "SELECT * FROM none WHERE pk = 'a'")),
           "{'Responses':[{'TableName':'tab','Item':{'pk':{'S':'a'},'sk':{'N':'1'}}},"
           "{'Error':{'Code':'ValidationError','Message':'Statement wasn't well formed, can't be "
           "processed: Expected data manipulation'}},"
           "{'Error':{'Code':'ValidationError','Message':'Select statements within "
           "BatchExecuteStatement must specify the primary key in the where clause.'}},"
           "{'Error':{'Code':'ResourceNotFound','Message':'Requested resource not found'}}]}");
    expect(t, "BatchExecuteStatement",
           BATCH(ONE("UPDATE tab SET v = 1 WHERE pk = 'a' AND sk = 9") "," ONE(
               "DELETE FROM tab WHERE pk = 'a' AND sk = 2 RETURNING ALL OLD *")),
           "{'Responses':[{'Error':{'Code':'ConditionalCheckFailed','Message':'The conditional "
           "request failed'},'TableName':'tab'},"
           "{'TableName':'tab','Item':{'pk':{'S':'a'},'sk':{'N':'2'}}}]}");
    CHECK(run(t, "BatchExecuteStatement", BATCH(SELECT("1") "," INSERT("5"))).status == 400,
          "reads and writes");
    struct answer cost =
        run(t, "BatchExecuteStatement",
            "{\"ReturnConsumedCapacity\":\"TOTAL\",\"Statements\":[" SELECT("1") "]}");
    CHECK(str_contains(cost.body, STR("'ConsumedCapacity':[{'TableName':'tab','CapacityUnits':0.5}"
                                      "]")),
          "half a unit");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(all_or_nothing), CASE(exists),  CASE(refused_before_anything_happens),
        CASE(tokens),         CASE(batches),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
