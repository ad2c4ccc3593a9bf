/* PutResourcePolicy, GetResourcePolicy, DeleteResourcePolicy: messages as AWS answered them. */
#include "services/dynamodb/policies/resource-policy.h"
#include "services/dynamodb/test-table.h"
#include "shared/codec/json.h"

#define TABLE   "arn:aws:dynamodb:us-east-1:000000000000:table/tab"
#define ARN(of) "{'ResourceArn':'" of "'}"
#define INVALID "One or more parameter values were invalid: "
#define MISSING "Resource-based policy not found for the provided ResourceArn: "
#define NOW     "1795168800000" /* the clock of the tests */
#define POLICY(action)                                                                             \
    "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Principal':'*','Action':'" action     \
    "','Resource':'*'}]}"

/* A request whose Policy is a JSON text in JSON. */
static struct str put_body(struct test_cloud *t, const char *arn, const char *policy,
                           const char *more) {
    struct buf body = buf_in_arena(&t->arena, 100000);
    struct json_writer w;
    buf_printf(&body, "{\"ResourceArn\":\"%s\",\"Policy\":", arn);
    json_writer_init(&w, &body);
    json_string(&w, test_swap(&t->arena, str_c(policy), '\'', '"'));
    buf_add(&body, test_swap(&t->arena, str_c(more), '\'', '"'));
    buf_add_c(&body, "}");
    return buf_str(&body);
}

static struct str put(struct test_cloud *t, const char *arn, const char *policy, const char *more) {
    return test_call_bytes(t, "PutResourcePolicy", put_body(t, arn, policy, more)).body;
}

static void check_says(struct str body, const char *text) {
    if (!str_contains(body, str_c(text))) print_error("%" PRIstr "\n", STR_ARG(body));
    CHECK(str_contains(body, str_c(text)), text);
}

TEST(revisions) {
    struct test_cloud *t = *fixture;
    CHECK_FAILS(t, "GetResourcePolicy", ARN(TABLE), "PolicyNotFoundException", MISSING TABLE);
    check_says(put(t, TABLE, POLICY("dynamodb:*"), ",'ExpectedRevisionId':'NO_POLICY'"),
               "{'RevisionId':'" NOW "'}");
    check_says(put(t, TABLE, POLICY("dynamodb:*"), ""), "{'RevisionId':'" NOW "'}");
    check_says(put(t, TABLE, POLICY("dynamodb:PutItem"), ""), "{'RevisionId':'1795168800001'}");
    check_says(test_call(t, "GetResourcePolicy", ARN(TABLE)).body, "dynamodb:PutItem");
    check_says(test_call(t, "GetResourcePolicy", ARN(TABLE)).body, "'RevisionId':'1795168800001'");

    check_says(put(t, TABLE, POLICY("dynamodb:GetItem"), ",'ExpectedRevisionId':'NO_POLICY'"),
               MISSING "Requested policy update expecting none to be present for table tab, but a "
                       "policy exists with revision id 1795168800001.");
    check_says(put(t, TABLE, POLICY("dynamodb:GetItem"), ",'ExpectedRevisionId':'" NOW "'"),
               MISSING "Requested update for policy with revision id " NOW ", but the policy "
                       "associated to target table tab has revision id 1795168800001.");
    CHECK_FAILS(t, "DeleteResourcePolicy",
                "{'ResourceArn':'" TABLE "','ExpectedRevisionId':'unknown'}",
                "PolicyNotFoundException",
                MISSING "Requested update for policy with revision id unknown, but the policy "
                        "associated to target table tab has revision id 1795168800001.");
    CHECK_ANSWER(t, "DeleteResourcePolicy", ARN(TABLE), "{'RevisionId':'1795168800001'}");
    CHECK_ANSWER(t, "DeleteResourcePolicy", ARN(TABLE), "{}");
    CHECK_FAILS(t, "GetResourcePolicy", ARN(TABLE), "PolicyNotFoundException", MISSING TABLE);
}

static const struct {
    const char *arn, *code, *message;
} arns[] = {
    {"tab", "ValidationException", INVALID "ARNs must start with 'arn:': tab"},
    {"arn:aws:s3:::bucket", "ValidationException",
     INVALID "Provided Arn is not a DynamoDB resource arn: arn:aws:s3:::bucket"},
    {TABLE "/backup/1", "ValidationException",
     INVALID "Provided Arn is not a DynamoDB resource arn: " TABLE "/backup/1"},
    {TABLE "/index/global", "ValidationException",
     INVALID "Invalid resource arn provided, only table or stream is accepted. Provided resource "
             "arn: " TABLE "/index/global"},
    {"arn:aws:dynamodb:eu-west-1:000000000000:table/tab", "ValidationException",
     INVALID "Invalid resource Arn: arn:aws:dynamodb:eu-west-1:000000000000:table/tab"},
    {"arn:aws:dynamodb:us-east-1:111111111111:table/tab", "ValidationException",
     "This action is only supported by accounts that match the resource owner\xe2\x80\x99s "
     "account."},
    {TABLE "_", "ResourceNotFoundException", "Requested resource not found: Table: tab_ not found"},
    {TABLE "/stream/2000-01-01T00:00:00.000", "ResourceNotFoundException",
     "Requested resource not found: Stream: 2000-01-01T00:00:00.000 not found for Table: tab"},
};

TEST(which_resources) {
    struct test_cloud *t = *fixture;
    for (size_t i = 0; i < ARRAY_LEN(arns); i++) {
        struct str body = arena_printf(&t->arena, ARN("%s"), arns[i].arn);
        CHECK_FAILS(t, "GetResourcePolicy", body.ptr, arns[i].code, arns[i].message);
        CHECK_FAILS(t, "DeleteResourcePolicy", body.ptr, arns[i].code, arns[i].message);
        struct str words = test_swap(&t->arena, str_c(arns[i].message), '"', '\'');
        check_says(put(t, arns[i].arn, POLICY("*"), ""), words.ptr);
    }
}

static const struct {
    const char *policy, *why;
} documents[] = {
    {"no", "This policy contains invalid Json"},
    {"[]", "This policy contains invalid Json"},
    {"{'Version':'2012-10-17'}", "Could not parse the policy: Statement is empty!"},
    {"{'Statement':[]}", "Could not parse the policy: Statement is empty!"},
    {"{'Statement':{'Effect':'Allow','Principal':'*','Action':'*'}}",
     "Missing required field Resource"},
    {"{'Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}",
     "Missing required field Principal"},
    {"{'Statement':[{'Sid':'a','Effect':'Allow','Principal':'*','Action':'*','Resource':'*'},"
     "{'Sid':'a','Effect':'Deny','Principal':'*','Action':'*','Resource':'*'}]}",
     "The Statement Ids in the policy are not unique"},
};

TEST(what_is_no_policy) {
    struct test_cloud *t = *fixture;
    for (size_t i = 0; i < ARRAY_LEN(documents); i++) {
        struct str want = ARENA_CONCAT(&t->arena, STR(INVALID "Invalid policy document: "),
                                       str_c(documents[i].why));
        check_says(put(t, TABLE, documents[i].policy, ""), want.ptr);
    }
    struct str large = arena_printf(&t->arena, "{'Statement':'%0*d'}", POLICY_BYTES_MAX, 0);
    check_says(put(t, TABLE, large.ptr, ""), "Maximum policy size of 20480 bytes exceeded");
}

TEST(streams_have_their_own) {
    struct test_cloud *t = *fixture;
    struct answer a = test_call(t, "UpdateTable",
                                "{'TableName':'tab','StreamSpecification':{'StreamEnabled':true,"
                                "'StreamViewType':'KEYS_ONLY'}}");
    size_t at = str_find(a.body, STR(TABLE "/stream/"));
    CHECK(at != SIZE_MAX, "a stream");
    struct str arn = str_skip(a.body, at);
    arn = str_slice(arn, 0, str_find_char(arn, '\''));
    const char *stream = arena_cstr(&t->arena, arn);
    check_says(put(t, stream, POLICY("dynamodb:GetRecords"), ""), "{'RevisionId'");
    CHECK_FAILS(t, "GetResourcePolicy", ARN(TABLE), "PolicyNotFoundException", MISSING TABLE);
    struct str get = arena_printf(&t->arena, ARN("%s"), stream);
    check_says(test_call(t, "GetResourcePolicy", get.ptr).body, "dynamodb:GetRecords");
}

TEST(policies_go_with_their_table) {
    struct test_cloud *t = *fixture;
    check_says(put(t, TABLE, POLICY("*"), ""), "{'RevisionId'");
    CHECK(test_call(t, "DeleteTable", "{'TableName':'tab'}").status == 200, "deleted");
    CHECK(test_call(t, "CreateTable", TEST_TABLE).status == 200, "made again");
    CHECK_FAILS(t, "GetResourcePolicy", ARN(TABLE), "PolicyNotFoundException", MISSING TABLE);
}

TEST(policies_come_with_their_table) {
    struct test_cloud *t = *fixture;
    struct buf body = buf_in_arena(&t->arena, 100000);
    struct json_writer w;
    buf_add_c(&body, "{\"TableName\":\"made\",\"BillingMode\":\"PAY_PER_REQUEST\","
                     "\"AttributeDefinitions\":[{\"AttributeName\":\"a\",\"AttributeType\":\"S\"}],"
                     "\"KeySchema\":[{\"AttributeName\":\"a\",\"KeyType\":\"HASH\"}],"
                     "\"ResourcePolicy\":");
    json_writer_init(&w, &body);
    json_string(&w, test_swap(&t->arena, STR(POLICY("dynamodb:Scan")), '\'', '"'));
    buf_add_c(&body, "}");
    CHECK(test_call_bytes(t, "CreateTable", buf_str(&body)).status == 200, "made");
    check_says(
        test_call(t, "GetResourcePolicy", ARN("arn:aws:dynamodb:us-east-1:000000000000:table/made"))
            .body,
        "dynamodb:Scan");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(revisions),
        CASE(which_resources),
        CASE(what_is_no_policy),
        CASE(streams_have_their_own),
        CASE(policies_go_with_their_table),
        CASE(policies_come_with_their_table),
    };
    return cmocka_run_group_tests_name("dynamodb resource policies", tests, NULL, NULL);
}
