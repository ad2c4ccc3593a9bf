/* Backups: of the moment of the request whatever is written meanwhile, kept when the table goes. */
#include <stdatomic.h>
#include <stdlib.h>

#include "services/dynamodb/dynamodb-service.h"
#include "services/dynamodb/test-table.h"

enum { KEYS = 40, TRIES = 20000, PAUSE_US = 1000 };

static void put_number(struct test_cloud *t, unsigned key, unsigned value) {
    struct str body = arena_printf(&t->arena,
                                   "{'TableName':'tab','Item':{'pk':{'S':'p%u'},'sk':{'N':'%u'},"
                                   "'g':{'S':'g%u'},'v':{'N':'%u'}}}",
                                   key % 5, key, value % 3, value);
    CHECK(test_call(t, "PutItem", body.ptr).status == 200, body.ptr);
}

static void delete_number(struct test_cloud *t, unsigned key) {
    struct str body = arena_printf(
        &t->arena, "{'TableName':'tab','Key':{'pk':{'S':'p%u'},'sk':{'N':'%u'}}}", key % 5, key);
    CHECK(test_call(t, "DeleteItem", body.ptr).status == 200, body.ptr);
}

static void random_writes(struct test_cloud *t, int count) {
    for (int i = 0; i < count; i++) {
        unsigned key = (unsigned)rand() % KEYS;
        if (rand() % 4 == 0) {
            delete_number(t, key);
        } else {
            put_number(t, key, (unsigned)rand());
        }
    }
}

static struct str scan(struct test_cloud *t, const char *table) {
    struct str body = arena_printf(&t->arena, "{'TableName':'%s'}", table);
    return test_call(t, "Scan", body.ptr).body;
}

/* What stands in quotes after `name`. */
static struct str member(struct answer a, const char *name) {
    size_t at = str_find(a.body, str_c(name));
    CHECK(at != SIZE_MAX, a.body.ptr);
    struct str rest = str_skip(a.body, at + strlen(name) + 3), text = {0};
    CHECK(str_cut(&rest, '\'', &text), "a text");
    return text;
}

static const char *create(struct test_cloud *t) {
    struct answer a = test_call(t, "CreateBackup", "{'TableName':'tab','BackupName':'mine'}");
    CHECK(a.status == 200, a.body.ptr);
    CHECK_STR(member(a, "BackupStatus"), STR("CREATING"), "it is being made");
    return arena_printf(&t->arena, "%" PRIstr, STR_ARG(member(a, "BackupArn"))).ptr;
}

static struct answer call_with(struct test_cloud *t, const char *operation, const char *arn) {
    return test_call(t, operation, arena_printf(&t->arena, "{'BackupArn':'%s'}", arn).ptr);
}

static void wait_available(struct test_cloud *t, const char *arn) {
    for (int i = 0; i < TRIES; i++) {
        struct answer a = call_with(t, "DescribeBackup", arn);
        if (str_contains(a.body, STR("'BackupStatus':'AVAILABLE'"))) return;
        thread_sleep_us(PAUSE_US);
    }
    CHECK(false, "the backup becomes available");
}

static void restore(struct test_cloud *t, const char *arn, const char *target) {
    struct str body =
        arena_printf(&t->arena, "{'BackupArn':'%s','TargetTableName':'%s'}", arn, target);
    struct answer a = test_call(t, "RestoreTableFromBackup", body.ptr);
    CHECK(a.status == 200, a.body.ptr);
    CHECK_STR(member(a, "SourceBackupArn"), str_c(arn), "where it comes from");
    body = arena_printf(&t->arena, "{'TableName':'%s'}", target);
    for (int i = 0; i < TRIES; i++) {
        a = test_call(t, "DescribeTable", body.ptr);
        if (str_contains(a.body, STR("'TableStatus':'ACTIVE'"))) return;
        thread_sleep_us(PAUSE_US);
    }
    CHECK(false, "the table becomes active");
}

TEST(the_moment_is_that_of_the_request) {
    struct test_cloud *t = *fixture;
    srand(1);
    random_writes(t, 200);
    background_stop(t->cloud.background);
    const char *arn[3];
    struct str items[3];
    for (int i = 0; i < 3; i++) {
        items[i] = scan(t, "tab");
        arn[i] = create(t);
        random_writes(t, 60);
    }
    CHECK(str_contains(call_with(t, "DeleteBackup", arn[0]).body, STR("BackupInUseException")),
          "not while it is made");
    CHECK(background_start(t->cloud.background) == ERR_OK, "go on");
    for (int i = 0; i < 3; i++) {
        const char *name = arena_printf(&t->arena, "back-%d", i).ptr;
        wait_available(t, arn[i]);
        restore(t, arn[i], name);
        CHECK_STR(scan(t, name), items[i], "items of that moment");
    }
}

struct writer {
    struct test_cloud cloud;
    _Atomic bool stop;
};

static void write_on(void *arg) {
    struct writer *w = arg;
    unsigned n = 0;
    while (!atomic_load(&w->stop)) { /* two items in one transaction: equal in every moment */
        struct str body = arena_printf(
            &w->cloud.arena,
            "{'TransactItems':[{'Put':{'TableName':'tab','Item':{'pk':{'S':'x'},'sk':{'N':'1'},"
            "'n':{'N':'%u'}}}},{'Put':{'TableName':'tab','Item':{'pk':{'S':'y'},'sk':{'N':'1'},"
            "'n':{'N':'%u'}}}}]}",
            n, n);
        CHECK(test_call(&w->cloud, "TransactWriteItems", body.ptr).status == 200, "written");
        n++;
    }
}

/* The table logs nothing but for the backup. */
TEST(no_transaction_is_torn) {
    struct test_cloud *t = *fixture;
    static struct writer w;
    struct thread thread;
    for (unsigned i = 0; i < 1500; i++)
        put_number(t, i, i);
    w = (struct writer){.cloud = *t};
    w.cloud.arena = (struct arena){0};
    CHECK(thread_start(&thread, "writer", write_on, &w) == ERR_OK, "a writer");
    for (int i = 0; i < 8; i++) {
        const char *name = arena_printf(&t->arena, "whole-%d", i).ptr;
        const char *arn = create(t);
        wait_available(t, arn);
        restore(t, arn, name);
        struct answer x =
            test_call(t, "GetItem",
                      arena_printf(&t->arena,
                                   "{'TableName':'%s','Key':{'pk':{'S':'x'},'sk':{'N':'1'}},"
                                   "'ProjectionExpression':'n'}",
                                   name)
                          .ptr);
        struct answer y =
            test_call(t, "GetItem",
                      arena_printf(&t->arena,
                                   "{'TableName':'%s','Key':{'pk':{'S':'y'},'sk':{'N':'1'}},"
                                   "'ProjectionExpression':'n'}",
                                   name)
                          .ptr);
        CHECK_STR(x.body, y.body, "both or none");
    }
    atomic_store(&w.stop, true);
    thread_join(&thread);
    arena_free(&w.cloud.arena);
}

TEST(kept_without_the_table) {
    struct test_cloud *t = *fixture;
    srand(5);
    random_writes(t, 100);
    struct str items = scan(t, "tab");
    background_stop(t->cloud.background);
    const char *arn = create(t);
    CHECK(test_call(t, "DeleteTable", "{'TableName':'tab'}").status == 200, "gone");
    CHECK(test_call(t, "CreateTable", TEST_TABLE).status == 200, "another of that name");
    CHECK(background_start(t->cloud.background) == ERR_OK, "go on");
    wait_available(t, arn);
    restore(t, arn, "back");
    CHECK_STR(scan(t, "back"), items, "as it was");
    CHECK(str_contains(call_with(t, "DeleteBackup", arn).body, STR("'BackupStatus':'DELETED'")),
          "deleted");
    CHECK(str_contains(call_with(t, "DescribeBackup", arn).body, STR("BackupNotFoundException")),
          "not there any more");
}

TEST(a_deleted_table_leaves_a_backup) {
    struct test_cloud *t = *fixture;
    CHECK(test_call(t, "UpdateContinuousBackups",
                    "{'TableName':'tab','PointInTimeRecoverySpecification':"
                    "{'PointInTimeRecoveryEnabled':true}}")
                  .status == 200,
          "recovery is on");
    srand(6);
    random_writes(t, 100);
    struct str items = scan(t, "tab");
    CHECK(test_call(t, "DeleteTable", "{'TableName':'tab'}").status == 200, "gone");
    CHECK_ANSWER(t, "ListBackups", "{}", "{'BackupSummaries':[]}");
    struct answer a = test_call(t, "ListBackups", "{'BackupType':'SYSTEM','TableName':'tab'}");
    CHECK_STR(member(a, "BackupName"), STR("tab$DeletedTableBackup"), "its name");
    const char *arn = arena_printf(&t->arena, "%" PRIstr, STR_ARG(member(a, "BackupArn"))).ptr;
    restore(t, arn, "back");
    CHECK_STR(scan(t, "back"), items, "as it was");

    atomic_fetch_add(&t->env.env.shift_ms, 35LL * 24 * 3600 * 1000 + 1000);
    background_wake(t->cloud.background);
    for (int i = 0; i < TRIES; i++) {
        if (call_with(t, "DescribeBackup", arn).status == 400) return;
        thread_sleep_us(PAUSE_US);
    }
    CHECK(false, "it expires");
}

TEST(lists) {
    struct test_cloud *t = *fixture;
    for (int i = 0; i < 5; i++) {
        wait_available(t, create(t));
        atomic_fetch_add(&t->env.env.shift_ms, 1000);
    }
    struct answer a = test_call(t, "ListBackups", "{'Limit':2}");
    struct str last = member(a, "LastEvaluatedBackupArn");
    CHECK(str_contains(a.body, STR("'BackupCreationDateTime':1795168801")), "the second");
    struct str body = arena_printf(&t->arena, "{'Limit':3,'ExclusiveStartBackupArn':'%" PRIstr "'}",
                                   STR_ARG(last));
    a = test_call(t, "ListBackups", body.ptr);
    CHECK(str_contains(a.body, STR("'BackupCreationDateTime':1795168802")), "the third");
    CHECK(!str_contains(a.body, STR("LastEvaluated")), "no more");
    a = test_call(t, "ListBackups",
                  "{'TimeRangeLowerBound':1795168801,'TimeRangeUpperBound':1795168802}");
    CHECK(str_contains(a.body, STR("1795168801")) && !str_contains(a.body, STR("1795168800")) &&
              !str_contains(a.body, STR("1795168802")),
          "from, but not to");
    CHECK_ANSWER(t, "ListBackups", "{'TableName':'other'}", "{'BackupSummaries':[]}");
}

TEST(refusals) {
    struct test_cloud *t = *fixture;
    CHECK_FAILS(t, "CreateBackup", "{'TableName':'none','BackupName':'mine'}",
                "TableNotFoundException", "Table not found: none");
    CHECK_FAILS(
        t, "DescribeBackup",
        "{'BackupArn':'arn:aws:dynamodb:us-east-1:000000000000:table/tab/backup/01-none'}",
        "BackupNotFoundException",
        "Backup not found: arn:aws:dynamodb:us-east-1:000000000000:table/tab/backup/01-none");
    const char *arn = create(t);
    wait_available(t, arn);
    CHECK_FAILS(t, "RestoreTableFromBackup",
                arena_printf(&t->arena, "{'BackupArn':'%s','TargetTableName':'tab'}", arn).ptr,
                "TableAlreadyExistsException", "Table already exists: tab");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(the_moment_is_that_of_the_request),
        CASE(no_transaction_is_torn),
        CASE(kept_without_the_table),
        CASE(a_deleted_table_leaves_a_backup),
        CASE(lists),
        CASE(refusals),
    };
    return cmocka_run_group_tests_name("dynamodb backups", tests, NULL, NULL);
}
