/* services/dynamodb/transfer/test-bucket.h - a bucket called "bucket" beside the table "tab", for
 * the tests of transfers: CASE_WITH_BUCKET(test). */
#ifndef SERVICES_DYNAMODB_TRANSFER_TEST_BUCKET_H
#define SERVICES_DYNAMODB_TRANSFER_TEST_BUCKET_H

#include "services/dynamodb/test-table.h"
#include "services/dynamodb/transfer/bucket.h"
#include "shared/aws/gen/s3.h"
#include "shared/codec/gzip.h"

extern const struct service s3_service;

enum { TEST_TRIES = 20000, TEST_PAUSE_US = 1000, TEST_OBJECT_MAX = 64 * 1024 * 1024 };

static inline struct bucket_client test_bucket(struct test_cloud *t) {
    return (struct bucket_client){
        .cloud = &t->cloud,
        .kept = &t->arena,
        .caller = {STR("000000000000"), STR("us-east-1"), {.user_id = STR("000000000000")}},
        .bucket = STR("bucket"),
    };
}

static inline int test_bucket_open(void **fixture) {
    struct test_cloud *t = test_calloc(1, sizeof *t);
    struct inner_call c;
    struct s3_create_bucket_in in = {.bucket = STR("bucket")};
    struct s3_create_bucket_out out = {0};
    test_cloud_open_with(t, &dynamodb_service, &s3_service);
    struct bucket_client b = test_bucket(t);
    inner_call_init(&c, &t->cloud, &t->arena, &b.caller);
    CHECK(inner_call_run(&c, &s3_facts, S3_CREATE_BUCKET, &in, &out) == DONE, "a bucket");
    *fixture = t;
    return test_call(t, "CreateTable", TEST_TABLE).status == 200 ? 0 : -1;
}

#define CASE_WITH_BUCKET(test)                                                                     \
    cmocka_unit_test_setup_teardown(test, test_bucket_open, test_table_close)

static inline void test_put_object(struct test_cloud *t, const char *key, struct str bytes) {
    struct bucket_client b = test_bucket(t);
    CHECK(bucket_put(&b, str_c(key), bytes, NULL) == ERR_OK, key);
}

static inline enum err test_gather(void *arg, struct str bytes) {
    buf_add(arg, bytes);
    return ERR_OK;
}

static inline struct str test_object(struct test_cloud *t, struct str key) {
    struct bucket_client b = test_bucket(t);
    struct buf bytes = buf_in_arena(&t->arena, TEST_OBJECT_MAX);
    CHECK(bucket_get(&b, key, test_gather, &bytes) == ERR_OK, "an object");
    return buf_str(&bytes);
}

/* Packed objects come unpacked, all of them one behind the other. */
struct test_objects {
    struct test_cloud *t;
    struct buf text, keys;
    int count;
};

static inline enum err test_read_object(void *arg, struct str key, int64_t size) {
    struct test_objects *o = arg;
    struct str bytes = test_object(o->t, key);
    CHECK((int64_t)bytes.len == size, "as long as the listing says");
    if (str_ends(key, STR(".gz"))) {
        struct buf plain = buf_in_arena(&o->t->arena, TEST_OBJECT_MAX);
        CHECK(gzip_unpack(bytes, &plain) == ERR_OK, "gzip");
        bytes = buf_str(&plain);
    }
    buf_add(&o->text, bytes);
    buf_printf(&o->keys, "%" PRIstr "\n", STR_ARG(key));
    o->count++;
    return ERR_OK;
}

static inline struct test_objects test_objects(struct test_cloud *t, const char *prefix) {
    struct bucket_client b = test_bucket(t);
    struct test_objects o = {.t = t,
                             .text = buf_in_arena(&t->arena, TEST_OBJECT_MAX),
                             .keys = buf_in_arena(&t->arena, TEST_OBJECT_MAX)};
    CHECK(bucket_list(&b, str_c(prefix), test_read_object, &o) == ERR_OK, "listed");
    return o;
}

/* What stands in quotes after `name`. */
static inline const char *test_member(struct test_cloud *t, struct answer a, const char *name) {
    size_t at = str_find(a.body, ARENA_CONCAT(&t->arena, STR("'"), str_c(name), STR("':'")));
    CHECK(at != SIZE_MAX, a.body.ptr);
    struct str rest = str_skip(a.body, at + strlen(name) + 4), text = {0};
    CHECK(str_cut(&rest, '\'', &text), "a text");
    return arena_printf(&t->arena, "%" PRIstr, STR_ARG(text)).ptr;
}

/* Ask until the answer has no `word` any more. */
static inline struct answer test_wait(struct test_cloud *t, const char *operation, const char *body,
                                      const char *word) {
    for (int i = 0; i < TEST_TRIES; i++) {
        struct answer a = test_call(t, operation, body);
        if (!str_contains(a.body, str_c(word))) return a;
        thread_sleep_us(TEST_PAUSE_US);
    }
    CHECK(false, "it ends");
    return (struct answer){0};
}

#endif
