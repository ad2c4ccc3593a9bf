/* services/dynamodb/test-table.h - a table for the tests of operations: `CASE(test)` runs a test
 * with a cloud of its own, in which the table "tab" has the key (pk S, sk N), the local index
 * "local" (pk, l S; all attributes) and the global index "global" (g S; keys only). */
#ifndef SERVICES_DYNAMODB_TEST_TABLE_H
#define SERVICES_DYNAMODB_TEST_TABLE_H

#include "services/dynamodb/dynamodb-service.h"
#include "shared/aws/test-support/json-call.h"
#include "shared/os/thread.h"

#define TEST_TABLE                                                                                 \
    "{'TableName':'tab','BillingMode':'PAY_PER_REQUEST',"                                          \
    "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'},"                          \
    "{'AttributeName':'sk','AttributeType':'N'},{'AttributeName':'l','AttributeType':'S'},"        \
    "{'AttributeName':'g','AttributeType':'S'}],"                                                  \
    "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'},"                                        \
    "{'AttributeName':'sk','KeyType':'RANGE'}],"                                                   \
    "'LocalSecondaryIndexes':[{'IndexName':'local','KeySchema':[{'AttributeName':'pk','KeyType':"  \
    "'HASH'},{'AttributeName':'l','KeyType':'RANGE'}],'Projection':{'ProjectionType':'ALL'}}],"    \
    "'GlobalSecondaryIndexes':[{'IndexName':'global','KeySchema':[{'AttributeName':'g','KeyType':" \
    "'HASH'}],'Projection':{'ProjectionType':'KEYS_ONLY'}}]}"

static inline int test_table_open(void **fixture) {
    struct test_cloud *t = test_calloc(1, sizeof *t);
    test_cloud_open(t, &dynamodb_service);
    *fixture = t;
    return test_call(t, "CreateTable", TEST_TABLE).status == 200 ? 0 : -1;
}

static inline int test_table_close(void **fixture) {
    test_cloud_close(*fixture);
    test_free(*fixture);
    return 0;
}

static inline struct answer test_call_in(struct test_cloud *t, const char *region,
                                         const char *operation, const char *body) {
    t->region = region;
    struct answer a = test_call(t, operation, body);
    t->region = NULL;
    return a;
}

#define CASE(test) cmocka_unit_test_setup_teardown(test, test_table_open, test_table_close)

/* Wait until the table's indexes are filled, and TTL is on. */
static inline void test_settle(struct test_cloud *t) {
    enum { TRIES = 10000, PAUSE_US = 1000 };
    for (int i = 0; i < TRIES; i++) {
        struct answer a = test_call(t, "DescribeTable", "{'TableName':'tab'}");
        struct answer ttl = test_call(t, "DescribeTimeToLive", "{'TableName':'tab'}");
        if (!str_contains(a.body, STR("'CREATING'")) && !str_contains(ttl.body, STR("'ENABLING'")))
            return;
        thread_sleep_us(PAUSE_US);
    }
    CHECK(false, "the table settles");
}

/* Put an item; it must succeed. */
static inline void test_put(struct test_cloud *t, const char *item) {
    struct str body = arena_printf(&t->arena, "{'TableName':'tab','Item':%s}", item);
    CHECK(test_call(t, "PutItem", body.ptr).status == 200, item);
}

#endif
