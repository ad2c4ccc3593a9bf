#include "services/dynamodb/vectors/test-vectors.h"

static void put_four(struct test_cloud *t) {
    test_ok(t, "PutItem", ITEM("a", WITH("1", "0", "0") ",'note':{'S':'A'},'more':{'N':'1'}"));
    test_ok(t, "PutItem", ITEM("b", WITH("0", "1", "0")));
    test_ok(t, "PutItem", ITEM("c", WITH("-1", "0", "0")));
    test_ok(t, "PutItem", ITEM("d", WITH("0.6", "0.8", "0")));
}

TEST(scores) {
    struct test_cloud *t = *fixture;
    put_four(t);
    CHECK_ANSWER(t, "SearchVectors",
                 SEARCH_FOR("plain", "1", "0", "0", "10", ",'ProjectionExpression':'pk'"),
                 "{'SearchResults':[{'Item':{'pk':{'S':'a'}},'Score':0},"
                 "{'Item':{'pk':{'S':'d'}},'Score':0.3999999761581421},"
                 "{'Item':{'pk':{'S':'b'}},'Score':1},{'Item':{'pk':{'S':'c'}},'Score':2}]}");
    CHECK_ANSWER(t, "SearchVectors", SEARCH_FOR("keys", "1", "0", "0", "3"),
                 "{'SearchResults':[{'Item':{'pk':{'S':'a'}},'Score':0},"
                 "{'Item':{'pk':{'S':'d'}},'Score':0.8944271802902222},"
                 "{'Item':{'pk':{'S':'b'}},'Score':1.4142135381698608}]}");
    CHECK_ANSWER(t, "SearchVectors",
                 SEARCH_FOR("dot", "1", "0", "0", "4", ",'ProjectionExpression':'pk'"),
                 "{'SearchResults':[{'Item':{'pk':{'S':'a'}},'Score':1},"
                 "{'Item':{'pk':{'S':'d'}},'Score':0.6000000238418579},"
                 "{'Item':{'pk':{'S':'b'}},'Score':0},{'Item':{'pk':{'S':'c'}},'Score':-1}]}");
}

/* What is beyond the floats' range is cut there; without a direction there is no angle. */
TEST(scores_at_the_edges) {
    struct test_cloud *t = *fixture;
    test_ok(t, "PutItem", ITEM("zero", WITH("0", "-0", "0")));
    test_ok(t, "PutItem", ITEM("huge", WITH("3.4028235E38", "0", "0")));
    CHECK_ANSWER(t, "SearchVectors",
                 SEARCH_FOR("plain", "1", "0", "0", "2", ",'ProjectionExpression':'pk'"),
                 "{'SearchResults':[{'Item':{'pk':{'S':'huge'}},'Score':0},"
                 "{'Item':{'pk':{'S':'zero'}},'Score':1}]}");
    CHECK_FOUND(t, SEARCH_FOR("keys", "-3.4028235E38", "0", "0", "2"), "zero huge", "by distance");
    CHECK_ANSWER(t, "SearchVectors", SEARCH_FOR("keys", "-3.4028235E38", "0", "0", "2"),
                 "{'SearchResults':[{'Item':{'pk':{'S':'zero'}},'Score':3.4028234663852886e38},"
                 "{'Item':{'pk':{'S':'huge'}},'Score':3.4028234663852886e38}]}");
    CHECK_ANSWER(t, "SearchVectors",
                 SEARCH_FOR("dot", "-3.4028235E38", "0", "0", "2", ",'ProjectionExpression':'pk'"),
                 "{'SearchResults':[{'Item':{'pk':{'S':'zero'}},'Score':0},"
                 "{'Item':{'pk':{'S':'huge'}},'Score':-3.4028234663852886e38}]}");
    CHECK_ANSWER(t, "SearchVectors",
                 SEARCH_FOR("plain", "0", "0", "0", "1", ",'ProjectionExpression':'nothing'"),
                 "{'SearchResults':[{'Item':{},'Score':1}]}");
}

TEST(what_is_shown) {
    struct test_cloud *t = *fixture;
    put_four(t);
    CHECK_ANSWER(t, "SearchVectors", SEARCH_FOR("plain", "1", "0", "0", "1"),
                 "{'SearchResults':[{'Item':{'more':{'N':'1'},'note':{'S':'A'},'pk':{'S':'a'}},"
                 "'Score':0}]}");
    CHECK_ANSWER(t, "SearchVectors", SEARCH_FOR("dot", "1", "0", "0", "1"),
                 "{'SearchResults':[{'Item':{'note':{'S':'A'},'pk':{'S':'a'}},'Score':1}]}");
    CHECK_ANSWER(t, "SearchVectors",
                 SEARCH_FOR("keys", "1", "0", "0", "1",
                            ",'ProjectionExpression':'pk, note, #e',"
                            "'ExpressionAttributeNames':{'#e':'e'}"),
                 "{'SearchResults':[{'Item':{'pk':{'S':'a'}},'Score':0}]}");
    test_ok(t, "PutItem", ITEM("f32", WITH("0.1", "16777217", "1.000000059604644775390625")));
    CHECK_ANSWER(
        t, "SearchVectors",
        SEARCH_FOR("plain", "0.1", "16777217", "1", "1", ",'ProjectionExpression':'pk, e'"),
        "{'SearchResults':[{'Item':{'e':{'L':[{'N':'0.1'},{'N':'16777216.0'},{'N':'1.0'}]},"
        "'pk':{'S':'f32'}},'Score':0}]}");
    CHECK_ANSWER(t, "GetItem",
                 "{'TableName':'vec','Key':{'pk':{'S':'f32'}},'ProjectionExpression':'e'}",
                 "{'Item':{'e':{'L':[{'N':'0.1'},{'N':'16777217'},"
                 "{'N':'1.000000059604644775390625'}]}}}");
}

#define IN_TENANT(condition, ...)                                                                  \
    ",'SearchConditionExpression':'" condition                                                     \
    "','ExpressionAttributeValues':{':t':{'S':'t1'}" __VA_ARGS__ "}"

TEST(partitions_and_filters) {
    struct test_cloud *t = *fixture;
#define OF(tenant, more) WITH("1", "0", "0") ",'tenant':{'S':'" tenant "'}" more
    test_ok(t, "PutItem", ITEM("a", OF("t1", ",'kind':{'S':'x'},'yr':{'N':'2026'}")));
    test_ok(t, "PutItem", ITEM("b", OF("t1", ",'kind':{'S':'y'},'yr':{'N':'2026'}")));
    test_ok(t, "PutItem", ITEM("c", OF("t1", "")));
    test_ok(t, "PutItem", ITEM("d", OF("t2", ",'kind':{'S':'x'}")));
    test_ok(t, "PutItem", ITEM("none", WITH("1", "0", "0") ",'kind':{'S':'x'}"));
#define LOOK(more) SEARCH_FOR("schema", "1", "0", "0", "10", more)
    struct str all = test_found(t, LOOK(IN_TENANT("tenant = :t")));
    CHECK(all.len == 5 && str_contains(all, STR("a")) && str_contains(all, STR("c")), "partition");
    CHECK_FOUND(t, LOOK(IN_TENANT("tenant = :t AND kind = :k", ",':k':{'S':'x'}")), "a", "filter");
    CHECK_FOUND(t,
                LOOK(IN_TENANT("(:y = yr) and :t = tenant and kind = :k",
                               ",':k':{'S':'y'},':y':{'N':'2026.0'}")),
                "b", "two filters, numbers by value");
    CHECK_FOUND(t, LOOK(IN_TENANT("tenant = :t AND kind = :k", ",':k':{'S':''}")), "", "nothing");
    CHECK(test_found(t, SEARCH_FOR("plain", "1", "0", "0", "10")).len == strlen("a b c d none"),
          "the index without a schema has all");

    test_ok(t, "UpdateItem",
            "{'TableName':'vec','Key':{'pk':{'S':'a'}},'UpdateExpression':'SET tenant = :t',"
            "'ExpressionAttributeValues':{':t':{'S':'t2'}}}");
    CHECK_FOUND(t, LOOK(IN_TENANT("tenant = :t AND kind = :k", ",':k':{'S':'x'}")), "", "moved");
    test_ok(t, "UpdateItem",
            "{'TableName':'vec','Key':{'pk':{'S':'b'}},'UpdateExpression':'REMOVE tenant'}");
    CHECK_FOUND(t, LOOK(IN_TENANT("tenant = :t")), "c", "and gone without one");
}

#define KEY_OF(pk) "{'pk':{'S':'" pk "'}}"

TEST(every_way_to_write) {
    struct test_cloud *t = *fixture;
    const char *search = SEARCH_FOR("plain", "1", "0", "0", "100");
    put_four(t);
    test_ok(t, "UpdateItem",
            "{'TableName':'vec','Key':" KEY_OF("c") ",'UpdateExpression':'SET e = :e',"
                                                    "'ExpressionAttributeValues':{':e':" VECTOR(
                                                        "2", "0.1", "0") "}}");
    CHECK_FOUND(t, search, "a c d b", "UpdateItem moves");
    test_ok(t, "UpdateItem",
            "{'TableName':'vec','Key':" KEY_OF("d") ",'UpdateExpression':'REMOVE e'}");
    CHECK_FOUND(t, search, "a c b", "UpdateItem removes");
    test_ok(
        t, "BatchWriteItem",
        "{'RequestItems':{'vec':[{'DeleteRequest':{'Key':" KEY_OF(
            "a") "}},"
                 "{'PutRequest':{'Item':{'pk':{'S':'e'},'e':" VECTOR("-0.1", "-1", "0") "}}}]}}");
    CHECK_FOUND(t, search, "c b e", "BatchWriteItem");
    test_ok(t, "TransactWriteItems",
            "{'TransactItems':[{'Delete':{'TableName':'vec','Key':" KEY_OF(
                "e") "}},"
                     "{'Put':{'TableName':'vec','Item':{'pk':{'S':'f'},'e':" VECTOR(
                         "1", "1", "1") "}}},"
                                        "{'Update':{'TableName':'vec','Key':" KEY_OF(
                                            "d") ",'UpdateExpression':'SET e = :e',"
                                                 "'ExpressionAttributeValues':{':e':" VECTOR(
                                                     "-5", "0", "0") "}}}]}");
    CHECK_FOUND(t, search, "c f b d", "TransactWriteItems");
    struct str insert = STR("{\"Statement\":\"INSERT INTO vec VALUE {'pk':'g','e':[1,0,0]}\"}");
    CHECK(test_call_bytes(t, "ExecuteStatement", insert).status == 200, "INSERT");
    test_ok(t, "ExecuteStatement",
            "{'Statement':'UPDATE vec SET e=? WHERE pk=?','Parameters':[" VECTOR(
                "-1", "-1", "0") ",{'S':'b'}]}");
    test_ok(t, "ExecuteStatement",
            "{'Statement':'DELETE FROM vec WHERE pk=?','Parameters':[{'S':'f'}]}");
    CHECK_FOUND(t, search, "g c b d", "PartiQL");
    test_ok(t, "DeleteItem", "{'TableName':'vec','Key':" KEY_OF("c") "}");
    CHECK_FOUND(t, search, "g b d", "DeleteItem");
    test_ok(t, "PutItem", ITEM("g", ",'e':{'L':[{'N':'0'},{'N':'0'},{'N':'1'}]}"));
    CHECK_FOUND(t, SEARCH_FOR("plain", "0", "0", "1", "1"), "g", "replaced");
}

TEST(expired_items_leave_the_index) {
    struct test_cloud *t = *fixture;
    test_ok(t, "UpdateTimeToLive",
            "{'TableName':'vec','TimeToLiveSpecification':{'AttributeName':'ttl','Enabled':true}}");
    test_ok(t, "PutItem", ITEM("old", WITH("1", "0", "0") ",'ttl':{'N':'1795168900'}"));
    test_ok(t, "PutItem", ITEM("new", WITH("1", "1", "0")));
    CHECK_FOUND(t, SEARCH_FOR("plain", "1", "0", "0", "9"), "old new", "both");
    test_pass_time(t, 1000000);
    for (int i = 0; i < 10000; i++) {
        if (str_eq_c(test_found(t, SEARCH_FOR("plain", "1", "0", "0", "9")), "new")) return;
        thread_sleep_us(1000);
    }
    CHECK(false, "the sweeper deletes the entry with the item");
}

/* ---- what is refused ---- */

static const struct {
    const char *search, *message;
} refused[] = {
    {SEARCH_FOR("plain", "1", "0", "0", "101"),
     "Provided TopK value '101' is out of valid range. The value must be between 1 and 100 "
     "inclusive"},
    {SEARCH_FOR("plain", "1", "0", "0", "0"),
     "1 validation error detected: Value at 'TopK' failed to satisfy constraint: Member must have "
     "value greater than or equal to 1"},
    {SEARCH_FOR("ab", "1", "0", "0", "1"),
     "1 validation error detected: Value at 'IndexName' failed to satisfy constraint: Member must "
     "have length greater than or equal to 3"},
    {"{'TableName':'vec','IndexName':'plain','SearchVector':[],'TopK':1}",
     "1 validation error detected: Value at 'SearchVector' failed to satisfy constraint: Member "
     "must have length greater than or equal to 1"},
    {"{'IndexName':'ab','SearchVector':[{'N':'1'}],'TopK':1}",
     "missing field `TableName` at line 1 column 1"},
    {SEARCH_FOR("none", "1", "0", "0", "1"), "The table does not have the specified index: none"},
    {"{'TableName':'vec','IndexName':'plain','SearchVector':[{'N':'1'},{'N':'0'}],'TopK':1}",
     "Input search vector dimension 2 does not match vector index dimension 3"},
    {"{'TableName':'vec','IndexName':'plain','SearchVector':[" VECTOR("1", "0", "0") "],'TopK':1}",
     "Search vector contains invalid values. All values in the search vector must be a 32-bit "
     "floating-point number attribute"},
    {SEARCH_FOR("plain", "1e39", "0", "0", "1"),
     "Search vector contains invalid values. All values in the search vector must be a 32-bit "
     "floating-point number attribute"},
    {SEARCH_FOR("schema", "1", "0", "0", "1"),
     "SearchConditionExpression must be provided when SearchSchema has a HASH key"},
    {SEARCH_FOR("schema", "1", "0", "0", "1", IN_TENANT("kind = :t")),
     "SearchConditionExpression must have all HASH attributes in configured SearchSchema"},
    {SEARCH_FOR("plain", "1", "0", "0", "1", IN_TENANT("tenant = :t")),
     "SearchConditionExpression must not contain any attributes that is not in SearchSchema. "
     "Invalid attribute: tenant"},
    {SEARCH_FOR("schema", "1", "0", "0", "1", IN_TENANT("tenant < :t")),
     "Invalid SearchConditionExpression: Invalid comparator used in SearchConditionExpression"},
    {SEARCH_FOR("schema", "1", "0", "0", "1", IN_TENANT("tenant = :t AND kind <> :t")),
     "Invalid SearchConditionExpression: Invalid comparator used in SearchConditionExpression"},
    {SEARCH_FOR("schema", "1", "0", "0", "1", IN_TENANT("tenant = :t OR kind = :t")),
     "Invalid SearchConditionExpression: Invalid operator used in SearchConditionExpression"},
    {SEARCH_FOR("schema", "1", "0", "0", "1", IN_TENANT("kind IN (:t)")),
     "Invalid SearchConditionExpression: Invalid operator used in SearchConditionExpression"},
    {SEARCH_FOR("schema", "1", "0", "0", "1", IN_TENANT("begins_with(tenant, :t)")),
     "Invalid SearchConditionExpression: Invalid operator used in SearchConditionExpression"},
    {SEARCH_FOR("schema", "1", "0", "0", "1", IN_TENANT("tenant = :t AND tenant = :t")),
     "SearchConditionExpression must only contain one condition per attribute"},
    {SEARCH_FOR("schema", "1", "0", "0", "1", IN_TENANT("tenant.a = :t")),
     "SearchConditionExpression cannot have conditions on nested attributes"},
    {SEARCH_FOR("schema", "1", "0", "0", "1", IN_TENANT("tenant = :t AND yr = :t")),
     "Type of 'yr' attribute in SearchConditionExpression (S) does not match type in search "
     "schema (N)"},
    {SEARCH_FOR("schema", "1", "0", "0", "1",
                ",'SearchConditionExpression':'tenant = :t',"
                "'ExpressionAttributeValues':{':t':{'S':''}}"),
     "One or more parameter values are not valid. The AttributeValue for a key attribute cannot "
     "contain an empty string value. Key: tenant"},
    {SEARCH_FOR("schema", "1", "0", "0", "1", ",'SearchConditionExpression':''"),
     "Invalid SearchConditionExpression: The expression can not be empty;"},
    {SEARCH_FOR("schema", "1", "0", "0", "1", IN_TENANT("tenant = :u")),
     "Invalid SearchConditionExpression: An expression attribute value used in expression is not "
     "defined; attribute value: :u"},
    {SEARCH_FOR("plain", "1", "0", "0", "1", ",'ExpressionAttributeValues':{':t':{'S':'x'}}"),
     "ExpressionAttributeValues can only be specified when using expressions: "
     "SearchConditionExpression is null"},
    {SEARCH_FOR("schema", "1", "0", "0", "1", IN_TENANT("tenant = :t", ",':x':{'S':'x'}")),
     "Value provided in ExpressionAttributeValues unused in expressions: keys: {:x}"},
};

TEST(refused_searches) {
    struct test_cloud *t = *fixture;
    for (size_t i = 0; i < ARRAY_LEN(refused); i++)
        CHECK_FAILS(t, "SearchVectors", refused[i].search, "ValidationException",
                    refused[i].message);
    CHECK_FAILS(t, "SearchVectors",
                "{'TableName':'none','IndexName':'plain','SearchVector':[{'N':'1'}],'TopK':1}",
                "ResourceNotFoundException", "Requested resource not found");
}

TEST(other_readers_are_refused) {
    struct test_cloud *t = *fixture;
#define QUERY(more)                                                                                \
    "{'TableName':'vec','IndexName':'plain','KeyConditionExpression':'pk = :p',"                   \
    "'ExpressionAttributeValues':{':p':{'S':'a'}}" more "}"
    CHECK_FAILS(t, "Query", QUERY(""), "ValidationException",
                "Query operation not supported on this index type.");
    CHECK_FAILS(t, "Query", QUERY(",'ConsistentRead':true"), "ValidationException",
                "Consistent reads are not supported on global secondary indexes");
    CHECK_FAILS(t, "Scan", "{'TableName':'vec','IndexName':'plain','ConsistentRead':true}",
                "ValidationException", "Scan operation not supported on this index type");
    CHECK_FAILS(t, "ExecuteStatement", "{'Statement':'SELECT * FROM vec.plain'}",
                "ValidationException", "Scan operation not supported on this index type");
    CHECK_FAILS(t, "Scan", "{'TableName':'vec','IndexName':'other'}", "ValidationException",
                "The table does not have the specified index: other");
}

/* ---- what it costs ---- */

static bool costs(struct test_cloud *t, const char *operation, const char *body, const char *part) {
    struct answer a = test_call(t, operation, body);
    if (str_contains(a.body, str_c(part))) return true;
    print_error("%" PRIstr "\n", STR_ARG(a.body));
    return false;
}

#define COST              ",'ReturnConsumedCapacity':'INDEXES'"
#define PUT_COST(pk, ...) "{'TableName':'vec','Item':{'pk':{'S':'" pk "'}" __VA_ARGS__ "}" COST "}"
#define LEAST(index)      "'" index "':{'VectorWriteRequestBytes':1024}"

TEST(capacity_of_writes) {
    struct test_cloud *t = *fixture;
    const char *first = PUT_COST("a", WITH("1", "0", "0") ",'note':{'S':'A'}");
    CHECK(costs(t, "PutItem", first,
                "'CapacityUnits':1,'Table':{'CapacityUnits':1},'VectorIndexes':{" LEAST(
                    "plain") "," LEAST("keys") "," LEAST("dot") "}}"),
          "one arm for each index that has it");
    CHECK(costs(t, "PutItem", first, "'Table':{'CapacityUnits':1}}}"), "nothing changes");
    CHECK(costs(t, "PutItem", PUT_COST("a", WITH("1", "0", "0") ",'note':{'S':'B'}"),
                "'VectorIndexes':{" LEAST("plain") "," LEAST("dot") "}}"),
          "those that hold the note");
    CHECK(
        costs(t, "PutItem", PUT_COST("none", ",'note':{'S':'B'}"), "'Table':{'CapacityUnits':1}}}"),
        "no vector");
    CHECK(costs(t, "DeleteItem",
                "{'TableName':'vec','Key':" KEY_OF("a") ",'ReturnConsumedCapacity':'TOTAL'}",
                "{'ConsumedCapacity':{'TableName':'vec','CapacityUnits':1}}"),
          "TOTAL says nothing of bytes");

    struct buf long_text = buf_in_arena(&t->arena, 4096);
    for (int i = 0; i < 2000; i++)
        buf_add_char(&long_text, 'x');
    struct str body =
        arena_printf(&t->arena, PUT_COST("a", WITH("1", "0", "0") ",'blob':{'S':'%.*s'}"),
                     STR_ARG(buf_str(&long_text)));
    CHECK(costs(t, "PutItem", body.ptr,
                "'VectorIndexes':{'plain':{'VectorWriteRequestBytes':2020}," LEAST("keys")),
          "3*4 + e + pk a + blob and 2000");
    CHECK(costs(t, "TransactWriteItems",
                "{'TransactItems':[{'Delete':{'TableName':'vec','Key':" KEY_OF("a") "}}]" COST "}",
                "'VectorIndexes':{'plain':{'VectorWriteRequestBytes':2020}"),
          "deleted, at the same price");
}

/* A move between partitions is charged on both sides. */
TEST(capacity_of_moves) {
    struct test_cloud *t = *fixture;
    test_ok(t, "PutItem", ITEM("a", WITH("1", "0", "0") ",'tenant':{'S':'t1'}"));
    CHECK(costs(t, "PutItem", PUT_COST("a", WITH("1", "0", "0") ",'tenant':{'S':'t2'}"),
                "'schema':{'VectorWriteRequestBytes':2048}"),
          "delete and insert");
}

/* Thirty-eight digits are 20 bytes as a number, and four as a coordinate. */
TEST(a_vector_costs_the_table_four_bytes_a_dimension) {
    struct test_cloud *t = *fixture;
#define WIDE "12345678901234567890123456789012345678"
    static const struct {
        int padding;
        const char *units;
    } rows[] = {{1024 - 16 - 3, "'CapacityUnits':1"}, {1025 - 16 - 3, "'CapacityUnits':2"}};
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        char padding[2048] = {0};
        memset(padding, 'x', (size_t)rows[i].padding);
        struct str body = arena_printf(&t->arena,
                                       "{'TableName':'vec','Item':{'pk':{'S':'a'}" WITH(
                                           WIDE, WIDE, WIDE) ",'pad':{'S':'%s'}},"
                                                             "'ReturnConsumedCapacity':'TOTAL'}",
                                       padding);
        CHECK(costs(t, "PutItem", body.ptr, rows[i].units), rows[i].units);
    }
}

TEST(capacity_of_searches) {
    struct test_cloud *t = *fixture;
    put_four(t);
    CHECK(costs(t, "SearchVectors", SEARCH_FOR("keys", "1", "0", "0", "1", COST),
                "{'ConsumedCapacity':{'VectorSearchRequestBytes':1024},'SearchResults':["),
          "bytes alone, and at least 1024");
    CHECK(costs(t, "SearchVectors",
                SEARCH_FOR("keys", "1", "0", "0", "1", ",'ReturnConsumedCapacity':'NONE'"),
                "{'SearchResults':["),
          "none");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(scores),
        CASE(scores_at_the_edges),
        CASE(what_is_shown),
        CASE(partitions_and_filters),
        CASE(every_way_to_write),
        CASE(expired_items_leave_the_index),
        CASE(refused_searches),
        CASE(other_readers_are_refused),
        CASE(capacity_of_writes),
        CASE(capacity_of_moves),
        CASE(a_vector_costs_the_table_four_bytes_a_dimension),
        CASE(capacity_of_searches),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
