/* dynamodb-table-def.json: what is made of it, and what is said of a wrong one. */
#include <stdio.h>
#include <unistd.h>

#include "services/dynamodb/tables/table-file.h"
#include "services/dynamodb/test-table.h"
#include "shared/config/settings.h"
#include "shared/os/file.h"

enum { PATH_SIZE = 64 };

#define KEY(name, type)                                                                            \
    "'AttributeDefinitions':[{'AttributeName':'" name "','AttributeType':'" type "'}],\n"          \
    "'KeySchema':[{'AttributeName':'" name "','KeyType':'HASH'}]"
#define ON_DEMAND ",\n'BillingMode':'PAY_PER_REQUEST'"

struct loaded {
    enum err err;
    struct str why; /* without the file's name in front */
};

static struct loaded load(struct test_cloud *t, const char *text) {
    char path[PATH_SIZE] = "/tmp/brume-table-file-XXXXXX";
    int fd = mkstemp(path);
    CHECK(fd >= 0, "a file");
    close(fd);
    struct str bytes = test_swap(&t->arena, str_c(text), '\'', '"');
    CHECK(file_replace(path, bytes, 0600) == ERR_OK, "written");

    struct settings settings = {.dynamodb_tables = path};
    struct buf why = buf_in_arena(&t->arena, 100000);
    t->cloud.settings = &settings;
    struct loaded done = {.err = table_file_load(t->state, &why)};
    t->cloud.settings = NULL;
    unlink(path);
    done.why = buf_str(&why);
    if (str_starts(done.why, str_c(path))) done.why = str_skip(done.why, strlen(path));
    return done;
}

static const struct {
    const char *text, *why;
} wrong[] = {
    {"{'TableName':'made',\n'KeySchema':[}", ":2: this is not JSON"},
    {"", ":1: this is not JSON"},
    {"\n\n3", ":1: a table, or a list of tables, is expected"},
    {"[\n{'TableName':'made'," KEY("a", "S") ON_DEMAND "},\n'other']",
     ":5: a table is an object, as create-table --cli-input-json takes it"},
    {"{'TableName':'made'," KEY("a", "S") ",\n'BilingMode':'PAY_PER_REQUEST'}",
     ":3: BilingMode: no such member; there are AttributeDefinitions, TableName, KeySchema, "
     "LocalSecondaryIndexes, GlobalSecondaryIndexes, BillingMode, ProvisionedThroughput, "
     "StreamSpecification, SSESpecification, Tags, TableClass, DeletionProtectionEnabled, "
     "WarmThroughput, ResourcePolicy, OnDemandThroughput, GlobalTableSourceArn, "
     "GlobalTableSettingsReplicationMode, VectorIndexes"},
    {"{'TableName':'made'," KEY("a", "S") ",\n'ProvisionedThroughput':{\n"
                                          "'ReadCapacityUnits':'5'}}",
     ":4: ProvisionedThroughput.ReadCapacityUnits: must be a whole number, not string"},
    {"{'TableName':'made'," KEY("a", "S") ",\n'KeySchema':[]}", ":3: KeySchema: named twice"},
    {"{'TableName':'made',\n'KeySchema':[{'AttributeName':'a',\n'KeyType':'MASH'}],"
     "'AttributeDefinitions':[]}",
     ":3: CreateTable refuses it: 1 validation error detected: Value 'MASH' at "
     "'keySchema.1.member.keyType' failed to satisfy constraint: Member must satisfy enum value "
     "set: [HASH, RANGE]"},
    {"\n{'TableName':'made'," KEY("a", "S") "}",
     ":2: CreateTable refuses it: One or more parameter values were invalid: ReadCapacityUnits and "
     "WriteCapacityUnits must both be specified when BillingMode is PROVISIONED"},
};

TEST(a_wrong_file_is_refused) {
    struct test_cloud *t = *fixture;
    for (size_t i = 0; i < ARRAY_LEN(wrong); i++) {
        struct loaded done = load(t, wrong[i].text);
        CHECK_STR(done.why, str_c(wrong[i].why), wrong[i].text);
        CHECK(done.err != ERR_OK, "refused");
    }
}

TEST(tables_are_made_once) {
    struct test_cloud *t = *fixture;
    const char *two = "[{'TableName':'made'," KEY("a", "S") ON_DEMAND
        "},\n"
        "{'TableName':'arn:aws:dynamodb:us-east-1:000000000000:table/more'," KEY("b", "N") ON_DEMAND
        ",'DeletionProtectionEnabled':true}]";
    CHECK_STR(load(t, two).why, STR(""), "nothing to say");
    CHECK_ANSWER(t, "ListTables", "{}", "{'TableNames':['made','more','tab']}");
    struct str before = test_call(t, "DescribeTable", "{'TableName':'more'}").body;
    CHECK(str_contains(before, STR("'DeletionProtectionEnabled':true")), "as the file says");

    t->env.now_ms += 1000;
    CHECK_STR(load(t, two).why, STR(""), "again");
    CHECK_STR(test_call(t, "DescribeTable", "{'TableName':'more'}").body, before, "the same one");
}

TEST(one_that_differs_stays) {
    struct test_cloud *t = *fixture;
    struct loaded done = load(t, "{'TableName':'tab'," KEY("other", "S") ON_DEMAND "}");
    CHECK(done.err == ERR_OK, "only said in the log");
    CHECK(!str_contains(test_call(t, "DescribeTable", "{'TableName':'tab'}").body, STR("'other'")),
          "as it was");
}

TEST(no_file) {
    struct test_cloud *t = *fixture;
    struct settings settings = {.dynamodb_tables = "/nowhere/tables.json"};
    struct buf why = buf_in_arena(&t->arena, 1000);
    t->cloud.settings = &settings;
    CHECK(table_file_load(t->state, &why) != ERR_OK, "refused");
    CHECK(str_starts(buf_str(&why), STR("/nowhere/tables.json cannot be read: ")), "named");
    settings.dynamodb_tables = NULL;
    CHECK(table_file_load(t->state, &why) == ERR_OK, "none was asked for");
    t->cloud.settings = NULL;
}

int main(void) {
    const struct CMUnitTest tests[] = {CASE(a_wrong_file_is_refused), CASE(tables_are_made_once),
                                       CASE(one_that_differs_stays), CASE(no_file)};
    return cmocka_run_group_tests_name("dynamodb-table-def.json", tests, NULL, NULL);
}
