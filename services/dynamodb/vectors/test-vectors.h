/* services/dynamodb/vectors/test-vectors.h - a table for the tests of this folder: "vec" has the
 * key pk (S) and on the attribute "e", of three dimensions, the indexes "plain" (COSINE, ALL),
 * "keys" (EUCLIDEAN, KEYS_ONLY), "dot" (DOT_PRODUCT, INCLUDE note) and "schema" (COSINE, ALL; HASH
 * tenant S, INLINE_FILTER kind S and yr N). */
#ifndef SERVICES_DYNAMODB_VECTORS_TEST_VECTORS_H
#define SERVICES_DYNAMODB_VECTORS_TEST_VECTORS_H

#include "services/dynamodb/dynamodb-service.h"
#include "shared/aws/test-support/json-call.h"
#include "shared/os/thread.h"

#define DEFINED(name, type) "{'AttributeName':'" name "','AttributeType':'" type "'}"
#define INDEX_OF(name, dimensions, distance, projection)                                           \
    "'IndexName':'" name "','VectorAttribute':{'AttributeName':'e'},'Dimensions':" dimensions      \
    ",'DistanceFunction':'" distance "','Projection':{'ProjectionType':" projection "}"
#define INDEX(name, dimensions, distance, projection)                                              \
    "{" INDEX_OF(name, dimensions, distance, projection) "}"
#define SCHEMA(...)         "'SearchSchema':[" __VA_ARGS__ "]"
#define ELEMENT(name, type) "{'AttributeName':'" name "','SearchSchemaElementType':'" type "'}"
#define ON_DEMAND(table)                                                                           \
    "'TableName':'" table "','BillingMode':'PAY_PER_REQUEST',"                                     \
    "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}]"

#define VECTOR_TABLE                                                                                                                                                            \
    "{" ON_DEMAND("vec") ",'AttributeDefinitions':[" DEFINED("pk", "S") "," DEFINED("tenant", "S") "," DEFINED("kind", "S") "," DEFINED("yr", "N") "],'VectorIndexes':[" INDEX( \
        "plain", "3", "COSINE",                                                                                                                                                 \
        "'ALL'") "," INDEX("keys", "3", "EUCLIDEAN",                                                                                                                            \
                           "'KEYS_ONLY'") "," INDEX("dot", "3", "DOT_PRODUCT",                                                                                                  \
                                                    "'INCLUDE','NonKeyAttributes':['"                                                                                           \
                                                    "note']") ",{" INDEX_OF("schema", "3",                                                                                      \
                                                                            "COSINE",                                                                                           \
                                                                            "'ALL'") "," SCHEMA(ELEMENT("tenant",                                                               \
                                                                                                        "HASH") "," ELEMENT("kind",                                             \
                                                                                                                            "INLINE_FILTER") "," ELEMENT("yr",                  \
                                                                                                                                                         "INLINE_FILTER")) "}]}"

static inline int test_vectors_open(void **fixture) {
    struct test_cloud *t = test_calloc(1, sizeof *t);
    test_cloud_open(t, &dynamodb_service);
    *fixture = t;
    return test_call(t, "CreateTable", VECTOR_TABLE).status == 200 ? 0 : -1;
}

static inline int test_vectors_close(void **fixture) {
    test_cloud_close(*fixture);
    test_free(*fixture);
    return 0;
}

#define CASE(test) cmocka_unit_test_setup_teardown(test, test_vectors_open, test_vectors_close)

#define VECTOR(x, y, z) "{'L':[{'N':'" x "'},{'N':'" y "'},{'N':'" z "'}]}"
#define ITEM(pk, ...)   "{'TableName':'vec','Item':{'pk':{'S':'" pk "'}" __VA_ARGS__ "}}"
#define WITH(x, y, z)   ",'e':" VECTOR(x, y, z)

#define SEARCH_FOR(index, x, y, z, k, ...)                                                         \
    "{'TableName':'vec','IndexName':'" index "','SearchVector':[{'N':'" x "'},{'N':'" y            \
    "'},{'N':'" z "'}],'TopK':" k __VA_ARGS__ "}"

static inline void test_ok(struct test_cloud *t, const char *operation, const char *body) {
    struct answer a = test_call(t, operation, body);
    if (a.status != 200) print_error("%" PRIstr "\n", STR_ARG(a.body));
    CHECK(a.status == 200, body);
}

/* "a b c": the keys of the results, in their order. */
static inline struct str test_found(struct test_cloud *t, const char *search) {
    struct answer a = test_call(t, "SearchVectors", search);
    struct buf out = buf_in_arena(&t->arena, 64 * 1024);
    struct str rest = a.body, mark = STR("'pk':{'S':'");
    if (a.status != 200) return a.body;
    for (size_t at = str_find(rest, mark); at != SIZE_MAX; at = str_find(rest, mark)) {
        rest = str_skip(rest, at + mark.len);
        if (out.len > 0) buf_add_char(&out, ' ');
        buf_add(&out, str_slice(rest, 0, str_find_char(rest, '\'')));
    }
    return buf_str(&out);
}

#define CHECK_FOUND(t, search, want, why) CHECK_STR(test_found((t), (search)), STR(want), why)

static inline void test_pass_time(struct test_cloud *t, int64_t ms) {
    atomic_fetch_add(&t->env.env.shift_ms, ms);
}

/* What DescribeTable says of "vec" has this part. */
static inline bool test_describes(struct test_cloud *t, const char *part) {
    struct answer a = test_call(t, "DescribeTable", "{'TableName':'vec'}");
    return str_contains(a.body, str_c(part));
}

#endif
