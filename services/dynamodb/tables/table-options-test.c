/* Table class, deletion protection, encryption, and what may stand beside what in UpdateTable. */
#include "services/dynamodb/test-table.h"

#define INVALID     "One or more parameter values were invalid: "
#define UPDATE(...) "{'TableName':'tab'," __VA_ARGS__ "}"
#define SSE(...)    UPDATE("'SSESpecification':{" __VA_ARGS__ "}")

static bool describes(struct test_cloud *t, const char *part) {
    return str_contains(test_call(t, "DescribeTable", "{'TableName':'tab'}").body, str_c(part));
}

TEST(encryption) {
    struct test_cloud *t = *fixture;
    CHECK(!describes(t, "'SSEDescription'"), "AWS does not speak of its own key");
    CHECK_FAILS(t, "UpdateTable", SSE("'Enabled':false"), "ValidationException",
                INVALID "Table is already encrypted by default");
    struct answer a =
        test_call(t, "UpdateTable", SSE("'Enabled':true,'SSEType':'KMS','KMSMasterKeyId':'1-2'"));
    CHECK(str_contains(a.body, STR("'SSEDescription':{'Status':'UPDATING','SSEType':'KMS',"
                                   "'KMSMasterKeyArn':'arn:aws:kms:us-east-1:000000000000:key/1-2'"
                                   "}")),
          "the answer");
    CHECK(describes(t, "'SSEDescription':{'Status':'ENABLED'"), "then");
    CHECK_FAILS(t, "UpdateTable",
                SSE("'SSEType':'KMS','KMSMasterKeyId':'arn:aws:kms:us-east-1:000000000000:key/"
                    "1-2'"),
                "ValidationException",
                INVALID "Table is already encrypted with given KMSMasterKeyId. Use KMSMasterKeyId "
                        "parameter if you want to change Master Key");
    CHECK(test_call(t, "UpdateTable", SSE("'Enabled':true")).status == 200, "the managed key");
    CHECK(describes(t, "'KMSMasterKeyArn':'arn:aws:kms:us-east-1:000000000000:key/"), "has an ARN");
    CHECK(test_call(t, "UpdateTable", SSE("'Enabled':false")).status == 200, "off");
    CHECK(!describes(t, "'SSEDescription'"), "off");
}

static const struct {
    const char *body, *message;
} refused[] = {
    {SSE("'Enabled':false,'SSEType':'KMS'"),
     INVALID "SSEType can not be specified if Enabled is false"},
    {SSE("'Enabled':false,'KMSMasterKeyId':'k'"),
     INVALID "KMSMasterKeyId can not be specified if Enabled is false"},
    {SSE("'Enabled':true,'KMSMasterKeyId':'k'"),
     INVALID "SSEType KMS is required if KMSMasterKeyId is specified"},
    {SSE("'Enabled':true,'SSEType':'AES256'"), INVALID "SSEType AES256 is not supported"},
    {UPDATE("'DeletionProtectionEnabled':true,'SSESpecification':{'Enabled':true}"),
     INVALID "Server-Side Encryption modification must be the only operation in the request"},
    {UPDATE("'DeletionProtectionEnabled':true,'TableClass':'STANDARD'"),
     INVALID "TableClass modification must be the only operation in the request"},
    {UPDATE("'DeletionProtectionEnabled':true,'BillingMode':'PAY_PER_REQUEST'"),
     INVALID "DeletionProtection modification must be the only operation in the request"},
    {UPDATE("'WarmThroughput':{'ReadUnitsPerSecond':20000},'BillingMode':'PAY_PER_REQUEST'"),
     INVALID "WarmThroughput must be the only operation in the request"},
    {UPDATE("'GlobalSecondaryIndexUpdates':[]"),
     INVALID "List of GlobalSecondaryIndexUpdates is empty"},
    {UPDATE("'GlobalSecondaryIndexUpdates':[{}]"),
     INVALID "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, "
             "GlobalSecondaryIndexUpdate.Delete must not be null"},
    {UPDATE("'GlobalSecondaryIndexUpdates':[{'Delete':{'IndexName':'local'}}]"),
     "Cannot delete an index that is not a GlobalSecondaryIndex: local"},
    {UPDATE("'GlobalSecondaryIndexUpdates':[{'Delete':{'IndexName':'global'}},{'Delete':{"
            "'IndexName':'global'}}]"),
     INVALID "Only one global secondary index update per index is allowed simultaneously. Index: "
             "global"},
};

TEST(what_is_refused) {
    for (size_t i = 0; i < ARRAY_LEN(refused); i++) {
        CHECK_FAILS(*fixture, "UpdateTable", refused[i].body, "ValidationException",
                    refused[i].message);
    }
}

TEST(class_and_protection) {
    struct test_cloud *t = *fixture;
    CHECK(!describes(t, "'TableClassSummary'"), "never asked for");
    t->env.now_ms += 1000;
    CHECK(test_call(t, "UpdateTable", UPDATE("'TableClass':'STANDARD_INFREQUENT_ACCESS'")).status ==
              200,
          "changed");
    CHECK(describes(t, "'TableClassSummary':{'TableClass':'STANDARD_INFREQUENT_ACCESS',"
                       "'LastUpdateDateTime':1795168801}"),
          "since then");
    CHECK(test_call(t, "UpdateTable", UPDATE("'DeletionProtectionEnabled':true")).status == 200,
          "protected");
    CHECK_FAILS(t, "DeleteTable", "{'TableName':'tab'}", "ValidationException",
                "Resource cannot be deleted as it is currently protected against deletion. Disable "
                "deletion protection first.");
    CHECK(test_call(t, "UpdateTable", UPDATE("'DeletionProtectionEnabled':false")).status == 200,
          "no more");
    CHECK(test_call(t, "DeleteTable", "{'TableName':'tab'}").status == 200, "gone");
}

TEST(indexes_count_their_entries) {
    struct test_cloud *t = *fixture;
    test_put(t, "{'pk':{'S':'p'},'sk':{'N':'1'},'l':{'S':'x'},'g':{'S':'y'}}");
    test_put(t, "{'pk':{'S':'p'},'sk':{'N':'2'},'l':{'S':'x'}}");
    CHECK(describes(t, "'IndexSizeBytes':20,'ItemCount':2"), "the local one");
    CHECK(describes(t, "'IndexSizeBytes':9,'ItemCount':1"), "the global one: sparse, keys only");
}

int main(void) {
    const struct CMUnitTest tests[] = {CASE(encryption), CASE(what_is_refused),
                                       CASE(class_and_protection),
                                       CASE(indexes_count_their_entries)};
    return cmocka_run_group_tests_name("dynamodb table options", tests, NULL, NULL);
}
