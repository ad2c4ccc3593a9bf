/* Scan: pages, segments, indexes, filters; and the batches, which read and write many items too. */
#include "services/dynamodb/test-table.h"

enum { ITEMS = 60 };

static void fill(struct test_cloud *t) {
    for (int i = 0; i < ITEMS; i++) {
        struct str item = arena_printf(&t->arena, "{'pk':{'S':'p%d'},'sk':{'N':'%d'}%s}", i / 3, i,
                                       i % 4 == 0 ? ",'g':{'S':'x'}" : "");
        test_put(t, item.ptr);
    }
}

/* Number that stands behind `name` in an answer. */
static uint64_t number_in(struct answer a, struct str name) {
    uint64_t n = 0;
    size_t at = str_find(a.body, name);
    CHECK(at != SIZE_MAX, "the member is there");
    for (at += name.len; at < a.body.len && a.body.ptr[at] >= '0' && a.body.ptr[at] <= '9'; at++) {
        n = n * 10 + (uint64_t)(a.body.ptr[at] - '0');
    }
    return n;
}

/* All pages of a scan with these parameters: how many items, and over how many pages. */
static size_t scan_all(struct test_cloud *t, const char *parameters, size_t *pages) {
    struct str start = STR("");
    size_t items = 0;
    for (*pages = 0; *pages < 1000; ++*pages) {
        struct str body =
            arena_printf(&t->arena, "{'TableName':'tab'%s%" PRIstr "}", parameters, STR_ARG(start));
        struct answer a = test_call(t, "Scan", body.ptr);
        CHECK(a.status == 200, a.body.ptr);
        items += number_in(a, STR("'Count':"));
        size_t at = str_find(a.body, STR("'LastEvaluatedKey':"));
        if (at == SIZE_MAX) break;
        struct str key = str_skip(a.body, at + STR("'LastEvaluatedKey':").len);
        key = str_slice(key, 0, key.len - 1); /* it is the last member */
        start = ARENA_CONCAT(&t->arena, STR(",'ExclusiveStartKey':"), key);
    }
    return items;
}

TEST(pages) {
    struct test_cloud *t = *fixture;
    size_t n = 0;
    fill(t);
    CHECK(scan_all(t, "", &n) == ITEMS && n == 0, "at once");
    CHECK(scan_all(t, ",'Limit':7", &n) == ITEMS && n == 8, "by sevens");
    CHECK(scan_all(t, ",'Limit':1", &n) == ITEMS && n == ITEMS, "one by one");
    CHECK(scan_all(t, ",'IndexName':'global','Limit':4", &n) == ITEMS / 4, "a sparse index");
    CHECK(scan_all(t, ",'FilterExpression':'attribute_exists(g)','Limit':7", &n) == ITEMS / 4 &&
              n == 8,
          "the limit counts before the filter");
}

TEST(segments) {
    struct test_cloud *t = *fixture;
    static const int segments[] = {1, 2, 3, 7, 64, 1000000};
    fill(t);
    for (size_t i = 0; i < ARRAY_LEN(segments); i++) {
        size_t items = 0, n = 0;
        for (int s = 0; s < segments[i] && s < 64; s++) {
            struct str p = arena_printf(&t->arena, ",'TotalSegments':%d,'Segment':%d,'Limit':5",
                                        segments[i], s);
            size_t here = scan_all(t, p.ptr, &n);
            CHECK(segments[i] != 2 || here > 0, "two segments share the items");
            items += here;
        }
        CHECK(segments[i] > 64 || items == ITEMS, "every item is in one segment");
    }
}

/* 1 MB is counted before the filter, and ends a page. */
TEST(a_megabyte) {
    struct test_cloud *t = *fixture;
    char *text = arena_alloc(&t->arena, 300 * 1024 + 1);
    memset(text, 'x', 300 * 1024);
    for (int i = 0; i < 8; i++) {
        test_put(t,
                 arena_printf(&t->arena, "{'pk':{'S':'p'},'sk':{'N':'%d'},'v':{'S':'%s'}}", i, text)
                     .ptr);
    }
    size_t n = 0;
    CHECK(scan_all(t, ",'FilterExpression':'attribute_exists(g)'", &n) == 0 && n == 2,
          "empty pages");
    struct answer a = test_call(t, "Scan",
                                "{'TableName':'tab','Select':'COUNT','ReturnConsumedCapacity':"
                                "'TOTAL','ConsistentRead':true}");
    CHECK(number_in(a, STR("'Count':")) == 4, "the item that crosses the line is in");
    CHECK(number_in(a, STR("'CapacityUnits':")) == 301, "bytes are added before they are rounded");
}

static const struct {
    const char *body, *message;
} refused[] = {
    {"{'TableName':'tab','Segment':0}",
     "The TotalSegments parameter is required but was not present in the request when Segment "
     "parameter is present"},
    {"{'TableName':'tab','TotalSegments':1}",
     "The Segment parameter is required but was not present in the request when parameter "
     "TotalSegments is present"},
    {"{'TableName':'tab','TotalSegments':2,'Segment':2}",
     "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: "
     "2 is not less than TotalSegments: 2"},
    {"{'TableName':'tab','Limit':0}",
     "1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: Member must "
     "have value greater than or equal to 1"},
    {"{'TableName':'tab','ExclusiveStartKey':{'pk':{'S':'a'}}}",
     "The provided starting key is invalid: The provided key element does not match the schema"},
    {"{'TableName':'tab','ExclusiveStartKey':{'pk':{}}}",
     "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"},
    {"{'TableName':'tab','Select':'SPECIFIC_ATTRIBUTES'}",
     "Must specify the AttributesToGet or ProjectionExpression when choosing to get "
     "SPECIFIC_ATTRIBUTES"},
    {"{'TableName':'tab','ScanFilter':{'a':{'ComparisonOperator':'EQ'}}}",
     "One or more parameter values were invalid: Invalid number of argument(s) for the EQ "
     "ComparisonOperator"},
    {"{'TableName':'tab','ScanFilter':{'a':{'ComparisonOperator':'LT','AttributeValueList':[{"
     "'BOOL':true}]}}}",
     "One or more parameter values were invalid: ComparisonOperator LT is not valid for BOOL "
     "AttributeValue type"},
    {"{'TableName':'tab','FilterExpression':'pk.x = pk'}",
     "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: "
     "Key: pk"},
};

TEST(what_is_refused) {
    for (size_t i = 0; i < ARRAY_LEN(refused); i++) {
        CHECK_FAILS(*fixture, "Scan", refused[i].body, "ValidationException", refused[i].message);
    }
}

#define KEY(n) "{'pk':{'S':'p'},'sk':{'N':'" n "'}}"
#define PUT(n) "{'PutRequest':{'Item':" KEY(n) "}}"
#define DEL(n) "{'DeleteRequest':{'Key':" KEY(n) "}}"

TEST(batches) {
    struct test_cloud *t = *fixture;
    CHECK_ANSWER(t, "BatchWriteItem",
                 "{'RequestItems':{'tab':[" PUT("1") "," PUT("2") "," DEL(
                     "3") "]},'ReturnConsumedCapacity':'TOTAL'}",
                 "{'UnprocessedItems':{},'ConsumedCapacity':[{'TableName':'tab','CapacityUnits':3}"
                 "]}");
    CHECK_ANSWER(t, "BatchWriteItem", "{'RequestItems':{'tab':[" DEL("1") "]}}",
                 "{'UnprocessedItems':{}}");
    CHECK_ANSWER(t, "BatchGetItem",
                 "{'RequestItems':{'tab':{'Keys':[" KEY("1") "," KEY(
                     "2") "],'ProjectionExpression':'sk'}},'ReturnConsumedCapacity':'TOTAL'}",
                 "{'Responses':{'tab':[{'sk':{'N':'2'}}]},'UnprocessedKeys':{},'ConsumedCapacity':["
                 "{'TableName':'tab','CapacityUnits':1}]}");
}

static const struct {
    const char *operation, *body, *code, *message;
} refused_batch[] = {
    {"BatchGetItem", "{'RequestItems':{}}", "ValidationException",
     "1 validation error detected: Value at 'RequestItems' failed to satisfy constraint: Member "
     "must "
     "have length greater than or equal to 1"},
    {"BatchGetItem", "{'RequestItems':{'tab':{'Keys':[" KEY("1") "," KEY("1.0") "]}}}",
     "ValidationException", "Provided list of item keys contains duplicates"},
    {"BatchGetItem", "{'RequestItems':{'none':{'Keys':[" KEY("1") "]}}}",
     "ResourceNotFoundException", "Requested resource not found"},
    {"BatchWriteItem", "{'RequestItems':{}}", "ValidationException",
     "The requestItems parameter is required for BatchWriteItem"},
    {"BatchWriteItem", "{'RequestItems':{'tab':[" PUT("1") "," DEL("1") "]}}",
     "ValidationException", "Provided list of item keys contains duplicates"},
    {"BatchWriteItem", "{'RequestItems':{'tab':[{'PutRequest':{'Item':{'pk':{'S':'p'}}}}]}}",
     "ValidationException", "The provided key element does not match the schema"},
    {"BatchWriteItem", "{'RequestItems':{'tab':[{}]}}", "ValidationException",
     "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the "
     "supported datatypes"},
};

TEST(refused_batches) {
    for (size_t i = 0; i < ARRAY_LEN(refused_batch); i++) {
        CHECK_FAILS(*fixture, refused_batch[i].operation, refused_batch[i].body,
                    refused_batch[i].code, refused_batch[i].message);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(pages),           CASE(segments), CASE(a_megabyte),
        CASE(what_is_refused), CASE(batches),  CASE(refused_batches),
    };
    return cmocka_run_group_tests_name("dynamodb Scan", tests, NULL, NULL);
}
