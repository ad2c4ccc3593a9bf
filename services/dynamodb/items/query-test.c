/* Query: key conditions, order, pages, filters, indexes. */
#include "services/dynamodb/test-table.h"

/* sk 1…5 in one partition, and a neighbour whose name begins alike. */
static void fill(struct test_cloud *t) {
    for (int i = 1; i <= 5; i++) {
        struct str item = arena_printf(
            &t->arena, "{'pk':{'S':'a'},'sk':{'N':'%d'},'l':{'S':'%c%d'},'v':{'N':'%d'}%s}", i,
            i % 2 ? 'x' : 'y', 6 - i, i, i < 3 ? ",'g':{'S':'even'}" : "");
        test_put(t, item.ptr);
    }
    test_put(t, "{'pk':{'S':'aa'},'sk':{'N':'9'}}");
}

/* The sort keys of the items in an answer, as "1,2,3", then "…" if there is a next page. */
static struct str keys_of(struct test_cloud *t, struct answer a) {
    struct buf keys = buf_in_arena(&t->arena, 4096);
    struct str rest = a.body, mark = STR("'sk':{'N':'");
    size_t last = str_find(rest, STR("LastEvaluatedKey"));
    for (size_t at; (at = str_find(rest, mark)) != SIZE_MAX;) {
        if (last != SIZE_MAX && (size_t)(rest.ptr - a.body.ptr) + at > last) break;
        rest = str_skip(rest, at + mark.len);
        if (keys.len > 0) buf_add_c(&keys, ",");
        buf_add(&keys, str_slice(rest, 0, str_find_char(rest, '\'')));
    }
    if (last != SIZE_MAX) buf_add_c(&keys, "…");
    return buf_str(&keys);
}

#define QUERY(condition, values, ...)                                                              \
    "{'TableName':'tab','KeyConditionExpression':'" condition                                      \
    "','ExpressionAttributeValues':{':a':{'S':'a'}" values "}" __VA_ARGS__ "}"
#define N(name, n) ",'" name "':{'N':'" n "'}"
#define S(name, s) ",'" name "':{'S':'" s "'}"

static const struct {
    const char *why, *body, *keys;
} row[] = {
    {"whole partition, by value", QUERY("pk = :a", ""), "1,2,3,4,5"},
    {"value first", QUERY(":a = pk", ""), "1,2,3,4,5"},
    {"backwards", QUERY("pk = :a", "", ",'ScanIndexForward':false"), "5,4,3,2,1"},
    {"equal", QUERY("pk = :a AND sk = :n", N(":n", "3")), "3"},
    {"less", QUERY("pk = :a AND sk < :n", N(":n", "3")), "1,2"},
    {"at most", QUERY("pk = :a AND sk <= :n", N(":n", "3")), "1,2,3"},
    {"more", QUERY("pk = :a AND sk > :n", N(":n", "3")), "4,5"},
    {"at least, swapped", QUERY("pk = :a AND :n <= sk", N(":n", "3")), "3,4,5"},
    {"between", QUERY("pk = :a AND sk BETWEEN :m AND :n", N(":m", "2") N(":n", "4")), "2,3,4"},
    {"in parentheses", QUERY("(pk = :a) AND (sk BETWEEN :m AND :n)", N(":m", "2") N(":n", "4")),
     "2,3,4"},
    {"between, backwards",
     QUERY("pk = :a AND sk BETWEEN :m AND :n", N(":m", "2") N(":n", "4"),
           ",'ScanIndexForward':false"),
     "4,3,2"},
    {"limit", QUERY("pk = :a", "", ",'Limit':2"), "1,2…"},
    {"limit that is met exactly", QUERY("pk = :a", "", ",'Limit':5"), "1,2,3,4,5…"},
    {"limit that is not met", QUERY("pk = :a", "", ",'Limit':6"), "1,2,3,4,5"},
    {"next page",
     QUERY("pk = :a", "", ",'Limit':2,'ExclusiveStartKey':{'pk':{'S':'a'},'sk':{'N':'2'}}"),
     "3,4…"},
    {"next page, backwards",
     QUERY("pk = :a", "",
           ",'ScanIndexForward':false,'ExclusiveStartKey':{'pk':{'S':'a'},'sk':{'N':'2'}}"),
     "1"},
    {"start at what is gone",
     QUERY("pk = :a", "", ",'ExclusiveStartKey':{'pk':{'S':'a'},'sk':{'N':'2.5'}}"), "3,4,5"},
    {"filter", QUERY("pk = :a", N(":n", "3"), ",'FilterExpression':'v >= :n'"), "3,4,5"},
    {"the limit counts before the filter",
     QUERY("pk = :a", N(":n", "3"), ",'FilterExpression':'v >= :n','Limit':3"), "3…"},
    {"local index", QUERY("pk = :a", "", ",'IndexName':'local'"), "5,3,1,4,2"},
    {"local index, prefix",
     QUERY("pk = :a AND begins_with(l, :p)", S(":p", "y"), ",'IndexName':'local'"), "4,2"},
    {"local index, next page",
     QUERY("pk = :a", "",
           ",'IndexName':'local','Limit':2,'ExclusiveStartKey':{'pk':{'S':'a'},'sk':{'N':'3'},'l':"
           "{'S':'x3'}}"),
     "1,4…"},
    {"old parameters",
     "{'TableName':'tab','KeyConditions':{'pk':{'ComparisonOperator':'EQ','AttributeValueList':[{"
     "'S':'a'}]},'sk':{'ComparisonOperator':'GE','AttributeValueList':[{'N':'4'}]}}}",
     "4,5"},
    {"old filter",
     "{'TableName':'tab','KeyConditions':{'pk':{'ComparisonOperator':'EQ','AttributeValueList':[{"
     "'S':'a'}]}},'QueryFilter':{'v':{'ComparisonOperator':'IN','AttributeValueList':[{'N':'2'},{"
     "'N':'5'}]}}}",
     "2,5"},
};

TEST(what_is_found) {
    struct test_cloud *t = *fixture;
    fill(t);
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct answer a = test_call(t, "Query", row[i].body);
        CHECK_STR(a.status == 200 ? keys_of(t, a) : a.body, str_c(row[i].keys), row[i].why);
    }
}

static const struct {
    const char *body, *message;
} refused[] = {
    {"{'TableName':'tab'}",
     "Either the KeyConditions or KeyConditionExpression parameter must be specified in the "
     "request."},
    {QUERY("sk = :n", N(":n", "1")),
     "Value provided in ExpressionAttributeValues unused in expressions: keys: {:a}"},
    {QUERY("l = :a", ""), "Query condition missed key schema element: pk"},
    {QUERY("pk = :a AND l = :a", ""), "Query condition missed key schema element: sk"},
    {QUERY("pk > :a", ""), "Query key condition not supported"},
    {QUERY("pk = :a OR sk = :n", N(":n", "1")),
     "Invalid operator used in KeyConditionExpression: OR"},
    {QUERY("pk = :a AND NOT sk = :n", N(":n", "1")),
     "Invalid operator used in KeyConditionExpression: NOT"},
    {QUERY("pk = :a AND sk <> :n", N(":n", "1")),
     "Invalid operator used in KeyConditionExpression: <>"},
    {QUERY("pk = :a AND attribute_exists(sk)", ""),
     "Invalid operator used in KeyConditionExpression: attribute_exists"},
    {QUERY("pk = :a AND pk = :a", ""),
     "Invalid KeyConditionExpression: KeyConditionExpressions must only contain one condition per "
     "key"},
    {QUERY("pk.x = :a", ""), "KeyConditionExpressions cannot have conditions on nested attributes"},
    {QUERY("pk = :a AND sk = :n", S(":n", "1")),
     "One or more parameter values were invalid: Condition parameter type does not match schema "
     "type"},
    {QUERY("pk = :a", "", ",'FilterExpression':'sk = pk'"),
     "Filter Expression can only contain non-primary key attributes: Primary key attribute: sk"},
    {QUERY("pk = :a", "", ",'IndexName':'none'"),
     "The table does not have the specified index: none"},
    {QUERY("g = :a", "", ",'IndexName':'global','ConsistentRead':true"),
     "Consistent reads are not supported on global secondary indexes"},
    {QUERY("g = :a", "", ",'IndexName':'global','Select':'ALL_ATTRIBUTES'"),
     "One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported for "
     "global secondary index global because its projection type is not ALL"},
    {QUERY("g = :a", "", ",'IndexName':'global','ProjectionExpression':'pk, v, l'"),
     "One or more parameter values were invalid: Global secondary index global does not project "
     "[v, "
     "l]"},
    {QUERY("g = :a", "", ",'IndexName':'global','FilterExpression':'v = :a'"),
     "One or more parameter values were invalid: Secondary index global does not project one or "
     "more filter attributes: [v]"},
    {QUERY("pk = :a", "", ",'Select':'SPECIFIC_ATTRIBUTES'"),
     "1 validation error detected: Must specify the AttributesToGet or ProjectionExpression when "
     "choosing to get SPECIFIC_ATTRIBUTES"},
    {QUERY("pk = :a", "", ",'ExclusiveStartKey':{'pk':{'S':'a'}}"),
     "The provided starting key is invalid"},
    {QUERY("pk = :a", "", ",'ExclusiveStartKey':{'pk':{'S':'b'},'sk':{'N':'1'}}"),
     "The provided starting key is outside query boundaries based on provided conditions"},
    {QUERY("pk = :a AND sk > :n", N(":n", "3"),
           ",'ExclusiveStartKey':{'pk':{'S':'a'},'sk':{'N':'1'}}"),
     "The provided starting key does not match the range key predicate"},
};

TEST(what_is_refused) {
    for (size_t i = 0; i < ARRAY_LEN(refused); i++) {
        CHECK_FAILS(*fixture, "Query", refused[i].body, "ValidationException", refused[i].message);
    }
}

TEST(answers) {
    struct test_cloud *t = *fixture;
    fill(t);
    CHECK_ANSWER(t, "Query",
                 QUERY("pk = :a", N(":n", "4"),
                       ",'FilterExpression':'v > :n','Select':'COUNT',"
                       "'ReturnConsumedCapacity':'INDEXES'"),
                 "{'Count':1,'ScannedCount':5,'ConsumedCapacity':{'TableName':'tab',"
                 "'CapacityUnits':0.5,'Table':{'CapacityUnits':0.5}}}");
    CHECK_ANSWER(t, "Query",
                 "{'TableName':'tab','IndexName':'global','KeyConditionExpression':'g = :g',"
                 "'ExpressionAttributeValues':{':g':{'S':'even'}},'Limit':1,"
                 "'ReturnConsumedCapacity':'INDEXES'}",
                 "{'Items':[{'g':{'S':'even'},'pk':{'S':'a'},'sk':{'N':'1'}}],'Count':1,"
                 "'ScannedCount':1,'LastEvaluatedKey':{'g':{'S':'even'},'pk':{'S':'a'},'sk':{'N':"
                 "'1'}},'ConsumedCapacity':{'TableName':'tab','CapacityUnits':0.5,'Table':{"
                 "'CapacityUnits':0},'GlobalSecondaryIndexes':{'global':{'CapacityUnits':0.5}}}}");
    CHECK_ANSWER(t, "Query",
                 "{'TableName':'tab','KeyConditionExpression':'pk = :n',"
                 "'ExpressionAttributeValues':{':n':{'S':'none'}}}",
                 "{'Items':[],'Count':0,'ScannedCount':0}");
}

/* A value is not the beginning of one that goes on with a zero byte. */
TEST(zero_bytes_in_keys) {
    static const struct {
        const char *why, *body, *keys;
    } zeros[] = {
        {"equal", QUERY("pk = :a AND l = :l", S(":l", "z"), ",'IndexName':'local'"), "6"},
        {"at most", QUERY("pk = :a AND l <= :l", S(":l", "z"), ",'IndexName':'local'"), "6"},
        {"more", QUERY("pk = :a AND l > :l", S(":l", "z"), ",'IndexName':'local'"), "8,7"},
        {"between", QUERY("pk = :a AND l BETWEEN :l AND :l", S(":l", "z"), ",'IndexName':'local'"),
         "6"},
        {"begins", QUERY("pk = :a AND begins_with(l, :l)", S(":l", "z"), ",'IndexName':'local'"),
         "6,8,7"},
    };
    struct test_cloud *t = *fixture;
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'6'},'l':{'S':'z'}}");
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'7'},'l':{'S':'z\\u0000a'}}");
    test_put(t, "{'pk':{'S':'a'},'sk':{'N':'8'},'l':{'S':'z\\u0000'}}");
    for (size_t i = 0; i < ARRAY_LEN(zeros); i++) {
        CHECK_STR(keys_of(t, test_call(t, "Query", zeros[i].body)), str_c(zeros[i].keys),
                  zeros[i].why);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(what_is_found),
        CASE(zero_bytes_in_keys),
        CASE(what_is_refused),
        CASE(answers),
    };
    return cmocka_run_group_tests_name("dynamodb Query", tests, NULL, NULL);
}
