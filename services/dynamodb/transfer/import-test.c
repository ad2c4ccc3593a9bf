/* Imports: of every format and packing, of what was exported, and of what is damaged. */
#include <zstd.h>

#include "services/dynamodb/transfer/test-bucket.h"

#define KEYS                                                                                       \
    "'TableCreationParameters':{'TableName':'%s','BillingMode':'PAY_PER_REQUEST',"                 \
    "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'},"                          \
    "{'AttributeName':'sk','AttributeType':'N'},{'AttributeName':'g','AttributeType':'S'}],"       \
    "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'},{'AttributeName':'sk',"                  \
    "'KeyType':'RANGE'}],'GlobalSecondaryIndexes':[{'IndexName':'global','KeySchema':["            \
    "{'AttributeName':'g','KeyType':'HASH'}],'Projection':{'ProjectionType':'ALL'}}]}"

/* The description when the import has ended. */
static struct answer import(struct test_cloud *t, const char *members, const char *table) {
    struct str keys = arena_printf(&t->arena, KEYS, table);
    struct str body = arena_printf(&t->arena, "{%s,%s}", members, keys.ptr);
    struct answer a = test_call(t, "ImportTable", body.ptr);
    CHECK(a.status == 200, a.body.ptr);
    body = arena_printf(&t->arena, "{'ImportArn':'%s'}", test_member(t, a, "ImportArn"));
    return test_wait(t, "DescribeImport", body.ptr, "'IN_PROGRESS'");
}

static struct str scan(struct test_cloud *t, const char *table) {
    struct str body = arena_printf(&t->arena, "{'TableName':'%s'}", table);
    return test_call(t, "Scan", body.ptr).body;
}

static struct str packed(struct arena *a, const char *packing, struct str text) {
    if (strcmp(packing, "GZIP") == 0) {
        struct buf out = buf_in_arena(a, TEST_OBJECT_MAX);
        CHECK(gzip_pack(text, &out) == ERR_OK, "packed");
        return buf_str(&out);
    }
    if (strcmp(packing, "ZSTD") != 0) return text;
    size_t room = ZSTD_compressBound(text.len);
    char *bytes = arena_alloc_raw(a, room);
    return str_n(bytes, ZSTD_compress(bytes, room, text.ptr, text.len, 3));
}

static const struct {
    const char *format, *text;
} same[] = {
    {"DYNAMODB_JSON",
     "{\"Item\":{\"pk\":{\"S\":\"a\"},\"sk\":{\"N\":\"1.0\"},\"g\":{\"S\":\"x\"}}}\n"
     "{\"Item\":{\"sk\":{\"N\":\"2\"},\"pk\":{\"S\":\"a,b\"},\"g\":{\"S\":\"y\\nz\"}}}\n"},
    {"ION", "$ion_1_0 {Item:{pk:\"a\",sk:1.,g:\"x\"}}\n"
            "$ion_1_0 {Item:{pk:\"a,b\",sk:2d0,g:\"y\\nz\"}}\n"},
    {"CSV", "pk,sk,g\na,1,x\n\"a,b\",2,\"y\nz\"\n"},
};

static void check_same(struct test_cloud *t, size_t i, const char *packing, struct str *first) {
    const char *table = arena_printf(&t->arena, "t-%d-%s", (int)i, packing).ptr;
    const char *key = arena_printf(&t->arena, "%s/data", table).ptr;
    test_put_object(t, key, packed(&t->arena, packing, str_c(same[i].text)));
    struct answer a =
        import(t,
               arena_printf(&t->arena,
                            "'S3BucketSource':{'S3Bucket':'bucket','S3KeyPrefix':'%s/'},"
                            "'InputFormat':'%s','InputCompressionType':'%s'",
                            table, same[i].format, packing)
                   .ptr,
               table);
    CHECK(str_contains(a.body, STR("'ImportStatus':'COMPLETED'")), a.body.ptr);
    CHECK(str_contains(a.body, STR("'ProcessedItemCount':2,'ImportedItemCount':2")), a.body.ptr);
    struct str items = scan(t, table);
    if (!str_is_set(*first)) *first = items;
    CHECK_STR(items, *first, "the same items");
    CHECK(str_contains(items, STR("'Count':2,")), "two");
    struct str body = arena_printf(&t->arena, "{'TableName':'%s','IndexName':'global'}", table);
    CHECK(str_contains(test_call(t, "Scan", body.ptr).body, STR("'Count':2,")), "indexed");
}

TEST(every_format_and_packing) {
    struct test_cloud *t = *fixture;
    struct str first = {0};
    for (size_t i = 0; i < ARRAY_LEN(same); i++) {
        check_same(t, i, "NONE", &first);
        check_same(t, i, "GZIP", &first);
        check_same(t, i, "ZSTD", &first);
    }
}

TEST(csv_options) {
    struct test_cloud *t = *fixture;
    test_put_object(t, "c/1", STR("a;1;x\nb;2;\n"));
    struct answer a = import(t,
                             "'S3BucketSource':{'S3Bucket':'bucket','S3KeyPrefix':'c/'},"
                             "'InputFormat':'CSV','InputFormatOptions':{'Csv':{'Delimiter':';',"
                             "'HeaderList':['pk','sk','other']}}",
                             "csv");
    CHECK(str_contains(a.body, STR("'ImportStatus':'COMPLETED'")), a.body.ptr);
    CHECK(str_contains(a.body, STR("'Csv':{'Delimiter':';','HeaderList':['pk','sk','other']}")),
          a.body.ptr);
    struct str items = scan(t, "csv");
    CHECK(str_contains(items, STR("{'other':{'S':'x'},'pk':{'S':'a'},'sk':{'N':'1'}}")), items.ptr);
}

/* Ten thousand items, some large, through an export and back. */
TEST(what_was_exported) {
    struct test_cloud *t = *fixture;
    static const char *const formats[] = {"DYNAMODB_JSON", "ION"};
    char *filling = arena_alloc_raw(&t->arena, 50001);
    memset(filling, 'x', 50000);
    filling[50000] = '\0';
    CHECK(test_call(t, "UpdateContinuousBackups",
                    "{'TableName':'tab','PointInTimeRecoverySpecification':"
                    "{'PointInTimeRecoveryEnabled':true}}")
                  .status == 200,
          "recovery is on");
    for (int i = 0; i < 1500; i++) {
        struct str item = arena_printf(
            &t->arena, "{'pk':{'S':'p%d'},'sk':{'N':'%d'},'g':{'S':'g'},'f':{'S':'%s'}}", i % 7, i,
            i % 100 == 0 ? filling : "small");
        test_put(t, item.ptr);
    }
    struct str want = scan(t, "tab");
    for (size_t i = 0; i < ARRAY_LEN(formats); i++) {
        struct answer a = test_call(
            t, "ExportTableToPointInTime",
            arena_printf(&t->arena,
                         "{'TableArn':'arn:aws:dynamodb:us-east-1:000000000000:table/tab',"
                         "'S3Bucket':'bucket','S3Prefix':'%s','ExportFormat':'%s'}",
                         formats[i], formats[i])
                .ptr);
        const char *arn = test_member(t, a, "ExportArn");
        a = test_wait(t, "DescribeExport", arena_printf(&t->arena, "{'ExportArn':'%s'}", arn).ptr,
                      "'IN_PROGRESS'");
        CHECK(str_contains(a.body, STR("'ItemCount':1500")), a.body.ptr);
        const char *id = strrchr(arn, '/') + 1;
        a = import(t,
                   arena_printf(&t->arena,
                                "'S3BucketSource':{'S3Bucket':'bucket','S3KeyPrefix':"
                                "'%s/AWSDynamoDB/%s/data/'},'InputFormat':'%s',"
                                "'InputCompressionType':'GZIP'",
                                formats[i], id, formats[i])
                       .ptr,
                   formats[i]);
        CHECK(str_contains(a.body, STR("'ImportedItemCount':1500")), a.body.ptr);
        CHECK_STR(scan(t, formats[i]), want, "as it was");
    }
}

static const struct {
    const char *why, *format, *packing, *text, *counts;
} faults[] = {
    {"an item without a key", "DYNAMODB_JSON", "NONE",
     "{\"Item\":{\"pk\":{\"S\":\"a\"},\"sk\":{\"N\":\"1\"}}}\n{\"Item\":{\"pk\":{\"S\":\"b\"}}}\n"
     "{\"Item\":{\"pk\":{\"S\":\"c\"},\"sk\":{\"N\":\"1\"}}}\n",
     "'ProcessedItemCount':3,'ImportedItemCount':2"},
    {"a line that is no JSON ends the object", "DYNAMODB_JSON", "NONE",
     "{\"Item\":{\"pk\":{\"S\":\"a\"},\"sk\":{\"N\":\"1\"}}}\nrubbish\n"
     "{\"Item\":{\"pk\":{\"S\":\"c\"},\"sk\":{\"N\":\"1\"}}}\n",
     "'ProcessedItemCount':2,'ImportedItemCount':1"},
    {"not packed", "DYNAMODB_JSON", "GZIP", "{\"Item\":{}}",
     "'ProcessedItemCount':1,'ImportedItemCount':0"},
    {"not packed", "DYNAMODB_JSON", "ZSTD", "{\"Item\":{}}",
     "'ProcessedItemCount':1,'ImportedItemCount':0"},
    {"a key of the wrong type", "ION", "NONE", "{Item:{pk:\"a\",sk:\"1\"}}{Item:{pk:\"a\",sk:1.}}",
     "'ProcessedItemCount':2,'ImportedItemCount':1"},
    {"more fields than columns", "CSV", "NONE", "pk,sk\na,1,2\nb,2\n",
     "'ProcessedItemCount':2,'ImportedItemCount':1"},
};

TEST(faults_are_counted) {
    struct test_cloud *t = *fixture;
    for (size_t i = 0; i < ARRAY_LEN(faults); i++) {
        const char *table = arena_printf(&t->arena, "faulty-%d", (int)i).ptr;
        test_put_object(t, table, str_c(faults[i].text));
        struct answer a =
            import(t,
                   arena_printf(&t->arena,
                                "'S3BucketSource':{'S3Bucket':'bucket','S3KeyPrefix':'%s'},"
                                "'InputFormat':'%s','InputCompressionType':'%s'",
                                table, faults[i].format, faults[i].packing)
                       .ptr,
                   table);
        CHECK(str_contains(a.body, str_c(faults[i].counts)), a.body.ptr);
        CHECK(str_contains(a.body, STR("'ErrorCount':1")), faults[i].why);
        CHECK(str_contains(a.body, STR("'ImportStatus':'FAILED'")), faults[i].why);
        CHECK(str_contains(a.body, STR("'FailureCode':'ItemValidationError'")), faults[i].why);
        CHECK(str_contains(scan(t, table), STR("'Count':")), "the table is there");
    }
}

TEST(no_bucket_and_no_objects) {
    struct test_cloud *t = *fixture;
    struct answer a = import(
        t, "'S3BucketSource':{'S3Bucket':'nowhere'},'InputFormat':'DYNAMODB_JSON'", "no-bucket");
    CHECK(str_contains(a.body, STR("'FailureCode':'S3NoSuchBucket'")), a.body.ptr);
    CHECK_FAILS(t, "DescribeTable", "{'TableName':'no-bucket'}", "ResourceNotFoundException",
                "Requested resource not found: Table: no-bucket not found");
    a = import(t,
               "'S3BucketSource':{'S3Bucket':'bucket','S3KeyPrefix':'none/'},"
               "'InputFormat':'DYNAMODB_JSON'",
               "empty");
    CHECK(str_contains(a.body, STR("'ImportStatus':'COMPLETED'")), a.body.ptr);
    CHECK(str_contains(a.body, STR("'S3BucketOwner':'000000000000'")), a.body.ptr);
    CHECK(str_contains(a.body, STR("'InputCompressionType':'NONE'")), a.body.ptr);
}

TEST(refusals_tokens_and_lists) {
    struct test_cloud *t = *fixture;
    const char *source = "'S3BucketSource':{'S3Bucket':'bucket'},'InputFormat':'DYNAMODB_JSON',"
                         "'ClientToken':'one'";
    CHECK_FAILS(t, "ImportTable", arena_printf(&t->arena, "{%s," KEYS "}", source, "tab").ptr,
                "ResourceInUseException", "Table already exists: tab");
    background_stop(t->cloud.background);
    struct answer one =
        test_call(t, "ImportTable", arena_printf(&t->arena, "{%s," KEYS "}", source, "new").ptr);
    struct answer two =
        test_call(t, "ImportTable", arena_printf(&t->arena, "{%s," KEYS "}", source, "new").ptr);
    CHECK_STR(str_c(test_member(t, two, "ImportArn")), str_c(test_member(t, one, "ImportArn")),
              "the same import");
    CHECK_FAILS(t, "ImportTable", arena_printf(&t->arena, "{%s," KEYS "}", source, "other").ptr,
                "ImportConflictException",
                "Import conflict: Duplicate request detected with conflicting parameters");
    CHECK(background_start(t->cloud.background) == ERR_OK, "go on");
    struct answer a = test_call(t, "ListImports", "{'PageSize':1}");
    CHECK(
        str_contains(a.body, STR("'TableArn':'arn:aws:dynamodb:us-east-1:000000000000:table/new'")),
        a.body.ptr);
    CHECK(!str_contains(a.body, STR("NextToken")), "there is only one");
    CHECK_FAILS(t, "DescribeImport",
                "{'ImportArn':'arn:aws:dynamodb:us-east-1:000000000000:table/tab'}",
                "ValidationException", "Invalid Import ARN");
    CHECK_FAILS(t, "ImportTable",
                arena_printf(&t->arena,
                             "{%s,'InputFormatOptions':{'Csv':{'Delimiter':','}}," KEYS "}", source,
                             "third")
                    .ptr,
                "ValidationException",
                "Invalid Request: Unsupported InputFormatOptions for the given input format: "
                "DYNAMODB_JSON.");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE_WITH_BUCKET(every_format_and_packing), CASE_WITH_BUCKET(csv_options),
        CASE_WITH_BUCKET(what_was_exported),        CASE_WITH_BUCKET(faults_are_counted),
        CASE_WITH_BUCKET(no_bucket_and_no_objects), CASE_WITH_BUCKET(refusals_tokens_and_lists),
    };
    return cmocka_run_group_tests_name("dynamodb imports", tests, NULL, NULL);
}
