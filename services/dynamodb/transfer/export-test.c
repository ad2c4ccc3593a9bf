/* Exports: the objects that they leave in the bucket. */
#include "services/dynamodb/transfer/test-bucket.h"
#include "shared/codec/base64.h"
#include "shared/codec/checksum.h"

#define ARN "arn:aws:dynamodb:us-east-1:000000000000:table/tab"

static void enable(struct test_cloud *t) {
    CHECK(test_call(t, "UpdateContinuousBackups",
                    "{'TableName':'tab','PointInTimeRecoverySpecification':"
                    "{'PointInTimeRecoveryEnabled':true}}")
                  .status == 200,
          "recovery is on");
}

static void advance(struct test_cloud *t, int64_t ms) {
    atomic_fetch_add(&t->env.env.shift_ms, ms);
}

/* The description when the export has ended. */
static struct answer export(struct test_cloud *t, const char *members) {
    struct str body =
        arena_printf(&t->arena, "{'TableArn':'" ARN "','S3Bucket':'bucket'%s}", members);
    struct answer a = test_call(t, "ExportTableToPointInTime", body.ptr);
    CHECK(a.status == 200, a.body.ptr);
    CHECK(str_contains(a.body, STR("'ExportStatus':'IN_PROGRESS'")), a.body.ptr);
    body = arena_printf(&t->arena, "{'ExportArn':'%s'}", test_member(t, a, "ExportArn"));
    return test_wait(t, "DescribeExport", body.ptr, "'IN_PROGRESS'");
}

#define EVERY_TYPE                                                                                 \
    "{'pk':{'S':'a\\u0022\\u005c\\n'},'sk':{'N':'12'},'b':{'B':'AAECAw=='},'t':{'BOOL':true},"     \
    "'n':{'NULL':true},'ss':{'SS':['x','y']},'ns':{'NS':['1','2.5']},'bs':{'BS':['AA==']},"        \
    "'li':{'L':[{'N':'-1.5'},{'S':''}]},'m':{'M':{'k k':{'S':'v'}}}}"

TEST(a_full_export) {
    struct test_cloud *t = *fixture;
    enable(t);
    test_put(t, EVERY_TYPE);
    test_put(t, "{'pk':{'S':'b'},'sk':{'N':'1'}}");
    advance(t, 1);
    background_stop(t->cloud.background);
    struct answer begun = test_call(t, "ExportTableToPointInTime",
                                    "{'TableArn':'" ARN "','S3Bucket':'bucket','S3Prefix':'pre'}");
    test_put(t, "{'pk':{'S':'later'},'sk':{'N':'1'}}");
    CHECK(test_call(t, "DeleteItem", "{'TableName':'tab','Key':{'pk':{'S':'b'},'sk':{'N':'1'}}}")
                  .status == 200,
          "what comes later is not part of it");
    CHECK(background_start(t->cloud.background) == ERR_OK, "go on");
    const char *arn = test_member(t, begun, "ExportArn");
    struct answer a =
        test_wait(t, "DescribeExport", arena_printf(&t->arena, "{'ExportArn':'%s'}", arn).ptr,
                  "'IN_PROGRESS'");
    CHECK(str_contains(a.body, STR("'ExportStatus':'COMPLETED'")), a.body.ptr);
    CHECK(str_contains(a.body, STR("'ItemCount':2")), a.body.ptr);

    const char *id = strrchr(arn, '/') + 1;
    struct str root = arena_printf(&t->arena, "pre/AWSDynamoDB/%s/", id);
    CHECK_STR(str_c(test_member(t, a, "ExportManifest")),
              arena_printf(&t->arena,
                           "%s"
                           "manifest-summary.json",
                           root.ptr),
              "where");
    struct test_objects data = test_objects(t, arena_printf(&t->arena, "%sdata/", root.ptr).ptr);
    CHECK(data.count == 1 && str_contains(buf_str(&data.keys), STR(".json.gz\n")), "one data file");
    struct str lines = test_swap(&t->arena, buf_str(&data.text), '"', '\'');
    CHECK(str_contains(lines, STR("{'Item':{'pk':{'S':'b'},'sk':{'N':'1'}}}\n")), lines.ptr);
    CHECK(str_contains(lines, STR("'ns':{'NS':['1','2.5']}")), lines.ptr);
    CHECK(!str_contains(lines, STR("later")), "not what came later");

    struct str files = test_object(t, ARENA_CONCAT(&t->arena, root, STR("manifest-files.json")));
    struct checksum_value md5 = checksum_of(CHECKSUM_MD5, files);
    struct buf text = buf_in_arena(&t->arena, 100);
    base64_add(&text, checksum_str(&md5));
    CHECK_STR(test_object(t, ARENA_CONCAT(&t->arena, root, STR("manifest-files.md5"))),
              buf_str(&text), "the manifest's checksum");
    CHECK(str_starts(files, STR("{\"itemCount\":2,\"md5Checksum\":\"")), files.ptr);
    struct str summary =
        test_object(t, ARENA_CONCAT(&t->arena, root, STR("manifest-summary.json")));
    CHECK(str_contains(summary, STR("\"version\":\"2020-06-30\"")), summary.ptr);
    CHECK(str_contains(summary, STR("\"exportTime\":\"2026-11-20T10:00:00.001Z\"")), summary.ptr);
    CHECK(str_contains(summary, STR("\"itemCount\":2,\"outputFormat\":\"DYNAMODB_JSON\"")),
          summary.ptr);
    CHECK(test_object(t, ARENA_CONCAT(&t->arena, root, STR("_started"))).len == 0, "empty");
}

TEST(ion_of_every_type) {
    struct test_cloud *t = *fixture;
    enable(t);
    test_put(t, EVERY_TYPE);
    struct answer a = export(t, ",'ExportFormat':'ION'");
    CHECK(str_contains(a.body, STR("'ExportStatus':'COMPLETED'")), a.body.ptr);
    struct test_objects all = test_objects(t, "AWSDynamoDB/");
    CHECK(str_contains(buf_str(&all.keys), STR(".ion.gz\n")), "its name");
    CHECK(str_contains(buf_str(&all.text),
                       STR("$ion_1_0 {Item:{b:{{AAECAw==}},bs:$dynamodb_BS::[{{AA==}}],"
                           "li:[-1.5,\"\"],m:{'k k':\"v\"},n:null,ns:$dynamodb_NS::[1.,2.5],"
                           "pk:\"a\\\"\\\\\\n\",sk:12.,ss:$dynamodb_SS::[\"x\",\"y\"],t:true}}\n")),
          all.text.ptr);
}

static void write_window(struct test_cloud *t) {
    test_put(t, "{'pk':{'S':'gone'},'sk':{'N':'1'},'v':{'S':'was'}}");
    test_put(t, "{'pk':{'S':'same'},'sk':{'N':'1'}}");
    test_put(t, "{'pk':{'S':'two'},'sk':{'N':'1'},'v':{'S':'old'}}");
    advance(t, 1000);
    test_put(t, "{'pk':{'S':'two'},'sk':{'N':'1'},'v':{'S':'between'}}");
    test_put(t, "{'pk':{'S':'two'},'sk':{'N':'1'},'v':{'S':'new'}}");
    test_put(t, "{'pk':{'S':'came'},'sk':{'N':'1'}}");
    test_put(t, "{'pk':{'S':'flash'},'sk':{'N':'1'}}");
    CHECK(
        test_call(t, "DeleteItem", "{'TableName':'tab','Key':{'pk':{'S':'flash'},'sk':{'N':'1'}}}")
                .status == 200,
        "came and went");
    CHECK(test_call(t, "DeleteItem", "{'TableName':'tab','Key':{'pk':{'S':'gone'},'sk':{'N':'1'}}}")
                  .status == 200,
          "deleted");
    advance(t, 20 * 60 * 1000);
    test_put(t, "{'pk':{'S':'late'},'sk':{'N':'1'}}");
}

static const struct {
    const char *view, *contains[4], *lacks[4];
} views[] = {
    {"NEW_AND_OLD_IMAGES",
     {"{'Metadata':{'WriteTimestampMicros':{'N':'1795168801000000'}},'Keys':{'pk':{'S':'two'},"
      "'sk':{'N':'1'}},'OldImage':{'pk':{'S':'two'},'sk':{'N':'1'},'v':{'S':'old'}},"
      "'NewImage':{'pk':{'S':'two'},'sk':{'N':'1'},'v':{'S':'new'}}}\n",
      "'Keys':{'pk':{'S':'gone'},'sk':{'N':'1'}},'OldImage':{'pk':{'S':'gone'},'sk':{'N':'1'},"
      "'v':{'S':'was'}}}\n",
      "'Keys':{'pk':{'S':'came'},'sk':{'N':'1'}},'NewImage':{'pk':{'S':'came'},'sk':{'N':'1'}}}\n"},
     {"same", "flash", "between", "late"}},
    {"NEW_IMAGE",
     {"'Keys':{'pk':{'S':'two'},'sk':{'N':'1'}},'NewImage':{'pk':{'S':'two'},'sk':{'N':'1'},"
      "'v':{'S':'new'}}}\n",
      "'Keys':{'pk':{'S':'gone'},'sk':{'N':'1'}}}\n"},
     {"OldImage", "same", "flash", "late"}},
};

TEST(incremental_exports) {
    struct test_cloud *t = *fixture;
    enable(t);
    write_window(t);
    for (size_t i = 0; i < ARRAY_LEN(views); i++) {
        struct str members = arena_printf(
            &t->arena,
            ",'S3Prefix':'i%d','ExportType':'INCREMENTAL_EXPORT','IncrementalExportSpecification':"
            "{'ExportFromTime':1795168801,'ExportToTime':1795170001,'ExportViewType':'%s'}",
            (int)i, views[i].view);
        struct answer a = export(t, members.ptr);
        CHECK(str_contains(a.body, STR("'ItemCount':3")), a.body.ptr);
        struct test_objects data =
            test_objects(t, arena_printf(&t->arena, "i%d/AWSDynamoDB/data/", (int)i).ptr);
        struct str lines = test_swap(&t->arena, buf_str(&data.text), '"', '\'');
        for (size_t j = 0; j < 4 && views[i].contains[j] != NULL; j++)
            CHECK(str_contains(lines, str_c(views[i].contains[j])), lines.ptr);
        for (size_t j = 0; j < 4; j++)
            CHECK(!str_contains(lines, str_c(views[i].lacks[j])), lines.ptr);
    }
}

TEST(filtered) {
    struct test_cloud *t = *fixture;
    enable(t);
    for (int i = 0; i < 10; i++) {
        test_put(t, arena_printf(&t->arena, "{'pk':{'S':'p%d'},'sk':{'N':'%d'},'v':{'N':'%d'}}",
                                 i % 2, i, i)
                        .ptr);
    }
    struct answer a = export(
        t, ",'FilterSpecification':{'KeyConditionExpression':'pk = :p AND sk > :s',"
           "'FilterExpression':'v < :v','ProjectionExpression':'sk','ExpressionAttributeValues':"
           "{':p':{'S':'p1'},':s':{'N':'2'},':v':{'N':'8'}}}");
    CHECK(str_contains(a.body, STR("'ItemCount':3")), a.body.ptr);
    struct test_objects all = test_objects(t, "AWSDynamoDB/");
    CHECK(str_contains(buf_str(&all.text),
                       STR("{\"Item\":{\"sk\":{\"N\":\"3\"}}}\n{\"Item\":{\"sk\":{\"N\":\"5\"}}}\n"
                           "{\"Item\":{\"sk\":{\"N\":\"7\"}}}\n")),
          all.text.ptr);
}

static const struct {
    const char *members, *code, *message;
} refusals[] = {
    {"'ExportTime':1795168799", "InvalidExportTimeException", "Export Time is invalid"},
    {"'ExportTime':1795168801", "InvalidExportTimeException", "Export Time is invalid"},
    {"'IncrementalExportSpecification':{}", "ValidationException",
     "Invalid Request: Export Type expected to be Incremental Export when incremental export "
     "specification is provided"},
    {"'ExportType':'INCREMENTAL_EXPORT','IncrementalExportSpecification':{}", "ValidationException",
     "Invalid Request: ExportFromTime must be provided in IncrementalExportSpecification"},
    {"'ExportType':'INCREMENTAL_EXPORT','IncrementalExportSpecification':"
     "{'ExportFromTime':1795168800}",
     "InvalidExportTimeException",
     "Difference between export period from time and export period to time is less than 15 "
     "minutes"},
    {"'S3SseKmsKeyId':'key'", "ValidationException",
     "Invalid Request: KMS Key Id is not supported for this encryption type"},
    {"'FilterSpecification':{}", "ValidationException",
     "Invalid Request: Invalid FilterSpecification: The specification can not be empty"},
};

TEST(what_is_refused) {
    struct test_cloud *t = *fixture;
    CHECK_FAILS(t, "ExportTableToPointInTime", "{'TableArn':'" ARN "','S3Bucket':'bucket'}",
                "PointInTimeRecoveryUnavailableException",
                "Point in time recovery is not enabled for table 'tab'");
    CHECK_FAILS(t, "ExportTableToPointInTime", "{'TableArn':'tab','S3Bucket':'bucket'}",
                "ValidationException",
                "One or more parameter values were invalid: tableArn is not a valid ARN");
    enable(t);
    for (size_t i = 0; i < ARRAY_LEN(refusals); i++) {
        struct str body = arena_printf(&t->arena, "{'TableArn':'" ARN "','S3Bucket':'bucket',%s}",
                                       refusals[i].members);
        CHECK_FAILS(t, "ExportTableToPointInTime", body.ptr, refusals[i].code, refusals[i].message);
    }
    CHECK_FAILS(t, "DescribeExport", "{'ExportArn':'" ARN "/export/01-none'}",
                "ExportNotFoundException",
                "Export not found: Export not found: " ARN "/export/01-none");
    CHECK_FAILS(t, "DescribeExport", "{'ExportArn':'" ARN "'}", "ValidationException",
                "Invalid Export ARN");
}

TEST(no_bucket) {
    struct test_cloud *t = *fixture;
    enable(t);
    struct answer a =
        test_call(t, "ExportTableToPointInTime", "{'TableArn':'" ARN "','S3Bucket':'nowhere'}");
    struct str body = arena_printf(&t->arena, "{'ExportArn':'%s'}", test_member(t, a, "ExportArn"));
    a = test_wait(t, "DescribeExport", body.ptr, "'IN_PROGRESS'");
    CHECK(str_contains(a.body, STR("'ExportStatus':'FAILED'")), a.body.ptr);
    CHECK(str_contains(a.body, STR("'FailureCode':'S3NoSuchBucket'")), a.body.ptr);
    CHECK(str_starts(str_c(test_member(t, a, "FailureMessage")),
                     STR("The specified bucket does not exist (Service: Amazon S3; Status Code: "
                         "404; Error Code: NoSuchBucket; ")),
          a.body.ptr);
}

TEST(tokens_and_lists) {
    struct test_cloud *t = *fixture;
    enable(t);
    for (int i = 0; i < 3; i++) {
        export(t, arena_printf(&t->arena, ",'ClientToken':'t%d'", i).ptr);
        advance(t, 1000);
    }
    struct answer a = test_call(t, "ExportTableToPointInTime",
                                "{'TableArn':'" ARN "','S3Bucket':'bucket','ClientToken':'t1'}");
    CHECK(str_contains(a.body, STR("'ExportStatus':'COMPLETED'")), "the one from before");
    CHECK_FAILS(t, "ExportTableToPointInTime",
                "{'TableArn':'" ARN "','S3Bucket':'bucket','S3Prefix':'x','ClientToken':'t1'}",
                "ExportConflictException",
                "Export conflict: Duplicate request detected with conflicting parameters");
    a = test_call(t, "ListExports", "{'MaxResults':2,'TableArn':'" ARN "'}");
    size_t newest = str_find(a.body, STR("/export/01795168802000-"));
    size_t second = str_find(a.body, STR("/export/01795168801000-"));
    CHECK(newest != SIZE_MAX && second != SIZE_MAX && newest < second, "the newest first");
    struct str body = arena_printf(&t->arena, "{'NextToken':'%s'}", test_member(t, a, "NextToken"));
    a = test_call(t, "ListExports", body.ptr);
    CHECK(str_contains(a.body, STR("/export/01795168800000-")), "the rest");
    CHECK(!str_contains(a.body, STR("NextToken")) && !str_contains(a.body, STR("801000")), "only");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE_WITH_BUCKET(a_full_export),       CASE_WITH_BUCKET(ion_of_every_type),
        CASE_WITH_BUCKET(incremental_exports), CASE_WITH_BUCKET(filtered),
        CASE_WITH_BUCKET(what_is_refused),     CASE_WITH_BUCKET(no_bucket),
        CASE_WITH_BUCKET(tokens_and_lists),
    };
    return cmocka_run_group_tests_name("dynamodb exports", tests, NULL, NULL);
}
