/* RestoreTableToPointInTime: random histories against what was there, also while writes go on and
 * across an end of the program in the middle. */
#include "services/dynamodb/dynamodb-service.h"
#include "services/dynamodb/test-table.h"

#include <stdatomic.h>
#include <stdlib.h>

enum { KEYS = 24, MOMENTS = 40, WRITES_BETWEEN = 15, TRIES = 20000, PAUSE_US = 1000 };

/* ---- helpers ---- */

static void put_number(struct test_cloud *t, unsigned key, unsigned value) {
    struct str body = arena_printf(&t->arena,
                                   "{'TableName':'tab','Item':{'pk':{'S':'p%u'},'sk':{'N':'%u'},"
                                   "'g':{'S':'g%u'},'l':{'S':'l%u'},'v':{'N':'%u'}}}",
                                   key % 5, key, value % 3, value % 4, value);
    CHECK(test_call(t, "PutItem", body.ptr).status == 200, body.ptr);
}

static void delete_number(struct test_cloud *t, unsigned key) {
    struct str body = arena_printf(
        &t->arena, "{'TableName':'tab','Key':{'pk':{'S':'p%u'},'sk':{'N':'%u'}}}", key % 5, key);
    CHECK(test_call(t, "DeleteItem", body.ptr).status == 200, body.ptr);
}

static struct str scan(struct test_cloud *t, const char *table) {
    struct str body = arena_printf(&t->arena, "{'TableName':'%s'}", table);
    return test_call(t, "Scan", body.ptr).body;
}

static struct str scan_index(struct test_cloud *t, const char *table, const char *index) {
    struct str body = arena_printf(&t->arena, "{'TableName':'%s','IndexName':'%s'}", table, index);
    return test_call(t, "Scan", body.ptr).body;
}

static void enable(struct test_cloud *t) {
    struct answer a = test_call(t, "UpdateContinuousBackups",
                                "{'TableName':'tab','PointInTimeRecoverySpecification':"
                                "{'PointInTimeRecoveryEnabled':true,'RecoveryPeriodInDays':7}}");
    CHECK(a.status == 200, "recovery is on");
}

static void wait_active(struct test_cloud *t, const char *table) {
    struct str body = arena_printf(&t->arena, "{'TableName':'%s'}", table);
    for (int i = 0; i < TRIES; i++) {
        struct answer a = test_call(t, "DescribeTable", body.ptr);
        if (str_contains(a.body, STR("'TableStatus':'ACTIVE'"))) {
            CHECK(str_contains(a.body, STR("'RestoreInProgress':false")), "no more");
            return;
        }
        thread_sleep_us(PAUSE_US);
    }
    CHECK(false, "the table becomes active");
}

static struct answer restore(struct test_cloud *t, int64_t ms, const char *target) {
    struct str body = arena_printf(&t->arena,
                                   "{'SourceTableName':'tab','TargetTableName':'%s',"
                                   "'RestoreDateTime':%lld.%03d}",
                                   target, (long long)(ms / 1000), (int)(ms % 1000));
    return test_call(t, "RestoreTableToPointInTime", body.ptr);
}

static void random_writes(struct test_cloud *t, int count) {
    for (int i = 0; i < count; i++) {
        unsigned key = (unsigned)rand() % KEYS;
        if (rand() % 4 == 0) {
            delete_number(t, key);
        } else {
            put_number(t, key, (unsigned)rand());
        }
        atomic_fetch_add(&t->env.env.shift_ms, rand() % 400);
    }
}

struct history {
    int64_t ms[MOMENTS];
    struct str items[MOMENTS], global[MOMENTS], local[MOMENTS];
};

static void write_history(struct test_cloud *t, struct history *h) {
    for (int i = 0; i < MOMENTS; i++) {
        random_writes(t, WRITES_BETWEEN);
        h->ms[i] = env_now_ms(&t->env.env);
        h->items[i] = scan(t, "tab");
        h->global[i] = scan_index(t, "tab", "global");
        h->local[i] = scan_index(t, "tab", "local");
        atomic_fetch_add(&t->env.env.shift_ms, 1); /* what comes next is later */
    }
}

static void check_moment(struct test_cloud *t, const struct history *h, int i, const char *table) {
    CHECK_STR(scan(t, table), h->items[i], "items as they were");
    CHECK_STR(scan_index(t, table, "global"), h->global[i], "the global index too");
    CHECK_STR(scan_index(t, table, "local"), h->local[i], "the local index too");
}

/* ---- tests ---- */

TEST(any_moment_of_a_random_history) {
    struct test_cloud *t = *fixture;
    struct history h;
    srand(20261121);
    random_writes(t, 10); /* before recovery is on */
    enable(t);
    write_history(t, &h);
    for (int i = 0; i < MOMENTS; i += 3) {
        const char *name = arena_printf(&t->arena, "at-%d", i).ptr;
        CHECK(restore(t, h.ms[i], name).status == 200, "begun");
        wait_active(t, name);
        check_moment(t, &h, i, name);
    }
}

struct writer {
    struct test_cloud cloud;
    _Atomic bool stop;
};

static void write_on(void *arg) {
    struct writer *w = arg;
    unsigned seed = 7;
    while (!atomic_load(&w->stop)) {
        unsigned key = (unsigned)rand_r(&seed) % KEYS;
        if (rand_r(&seed) % 3 == 0) {
            delete_number(&w->cloud, key);
        } else {
            put_number(&w->cloud, key, (unsigned)rand_r(&seed));
        }
    }
}

TEST(while_writes_go_on) {
    struct test_cloud *t = *fixture;
    static struct writer w;
    struct history h;
    struct thread thread;
    srand(2);
    enable(t);
    write_history(t, &h);
    w = (struct writer){.cloud = *t};
    w.cloud.arena = (struct arena){0};
    CHECK(thread_start(&thread, "writer", write_on, &w) == ERR_OK, "a writer");
    for (int i = 1; i < MOMENTS; i += 5) {
        const char *name = arena_printf(&t->arena, "during-%d", i).ptr;
        CHECK(restore(t, h.ms[i], name).status == 200, "begun");
        wait_active(t, name);
        check_moment(t, &h, i, name);
    }
    atomic_store(&w.stop, true);
    thread_join(&thread);
    arena_free(&w.cloud.arena);
}

static void restart(struct test_cloud *t) {
    struct buf why = buf_on_heap(1000);
    t->service->interrupt(t->state);
    background_free(t->cloud.background);
    t->service->stop(t->state);
    t->cloud.background = background_new(t->store, &t->env.env);
    CHECK(t->service->start(&t->cloud, &t->state, &why) == ERR_OK, "it starts again");
    CHECK(background_start(t->cloud.background) == ERR_OK, "the background too");
    buf_free(&why);
}

TEST(the_moment_is_that_of_the_request_and_survives_restarts) {
    struct test_cloud *t = *fixture;
    struct history h;
    srand(3);
    enable(t);
    write_history(t, &h);
    background_stop(t->cloud.background); /* so that the job begins later */
    CHECK(test_call(t, "RestoreTableToPointInTime",
                    "{'SourceTableName':'tab','TargetTableName':'latest',"
                    "'UseLatestRestorableTime':true}")
                  .status == 200,
          "begun");
    CHECK_FAILS(t, "PutItem", "{'TableName':'latest','Item':{'pk':{'S':'x'},'sk':{'N':'1'}}}",
                "ResourceNotFoundException", "Requested resource not found");
    CHECK_FAILS(t, "DeleteTable", "{'TableName':'latest'}", "ResourceInUseException",
                "Attempt to change a resource which is still in use: Table is being created: "
                "latest");
    struct answer a = test_call(t, "DescribeTable", "{'TableName':'latest'}");
    CHECK(str_contains(a.body, STR("'RestoreInProgress':true")), "in progress");
    random_writes(t, 50);
    CHECK(test_call(t, "DeleteTable", "{'TableName':'tab'}").status == 200, "the source is gone");
    restart(t);
    wait_active(t, "latest");
    check_moment(t, &h, MOMENTS - 1, "latest");
    restart(t);
    check_moment(t, &h, MOMENTS - 1, "latest");
}

TEST(cut_short_again_and_again) {
    struct test_cloud *t = *fixture;
    srand(4);
    for (unsigned i = 0; i < 3000; i++) {
        if (i == 1000) enable(t);
        put_number(t, i, i);
    }
    int64_t ms = env_now_ms(&t->env.env);
    atomic_fetch_add(&t->env.env.shift_ms, 1);
    struct str before = scan(t, "tab");
    for (unsigned i = 0; i < 2000; i++)
        delete_number(t, i);
    CHECK(restore(t, ms, "back").status == 200, "begun");
    for (int i = 0; i < 8; i++) {
        thread_sleep_us(rand() % 20000);
        restart(t);
    }
    atomic_fetch_add(&t->env.env.shift_ms, 3600 * 1000);
    background_wake(t->cloud.background);
    wait_active(t, "back");
    CHECK_STR(scan(t, "back"), before, "all of it");
}

TEST(refusals) {
    struct test_cloud *t = *fixture;
    int64_t now = env_now_ms(&t->env.env);
    CHECK_FAILS(t, "UpdateContinuousBackups",
                "{'TableName':'none','PointInTimeRecoverySpecification':"
                "{'PointInTimeRecoveryEnabled':true}}",
                "TableNotFoundException", "Table not found: none");
    CHECK_FAILS(t, "RestoreTableToPointInTime",
                "{'SourceTableName':'tab','TargetTableName':'new','UseLatestRestorableTime':true}",
                "PointInTimeRecoveryUnavailableException",
                "Point in time recovery is not enabled for table 'tab'");
    enable(t);
    CHECK_FAILS(t, "RestoreTableToPointInTime",
                "{'SourceTableName':'none','TargetTableName':'new','UseLatestRestorableTime':true}",
                "TableNotFoundException", "Table not found: none");
    CHECK_FAILS(t, "RestoreTableToPointInTime",
                "{'SourceTableName':'tab','TargetTableName':'tab','UseLatestRestorableTime':true}",
                "TableAlreadyExistsException", "Table already exists: tab");
    CHECK(str_contains(restore(t, now - 1000, "new").body, STR("InvalidRestoreTimeException")),
          "before recovery was on");
    CHECK(str_contains(restore(t, now + 1, "new").body, STR("InvalidRestoreTimeException")),
          "in the future");
    CHECK(restore(t, now, "new").status == 200, "now");
    CHECK_ANSWER(t, "DescribeContinuousBackups", "{'TableName':'tab'}",
                 "{'ContinuousBackupsDescription':{'ContinuousBackupsStatus':'ENABLED',"
                 "'PointInTimeRecoveryDescription':{'PointInTimeRecoveryStatus':'ENABLED',"
                 "'RecoveryPeriodInDays':7,'EarliestRestorableDateTime':1795168800,"
                 "'LatestRestorableDateTime':1795168800}}}");
    CHECK(test_call(t, "UpdateContinuousBackups",
                    "{'TableName':'tab','PointInTimeRecoverySpecification':"
                    "{'PointInTimeRecoveryEnabled':false}}")
                  .status == 200,
          "off");
    CHECK_ANSWER(t, "DescribeContinuousBackups", "{'TableName':'tab'}",
                 "{'ContinuousBackupsDescription':{'ContinuousBackupsStatus':'ENABLED',"
                 "'PointInTimeRecoveryDescription':{'PointInTimeRecoveryStatus':'DISABLED'}}}");
    wait_active(t, "new");
}

static const struct {
    const char *why, *overrides, *contains;
    int status;
} overrides[] = {
    {"no indexes", "'GlobalSecondaryIndexOverride':[],'LocalSecondaryIndexOverride':[]",
     "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'},{'AttributeName':'sk',"
     "'AttributeType':'N'}]",
     200},
    {"an index that is not there",
     "'GlobalSecondaryIndexOverride':[{'IndexName':'other','KeySchema':[{'AttributeName':'g',"
     "'KeyType':'HASH'}],'Projection':{'ProjectionType':'KEYS_ONLY'}}]",
     "does not match", 400},
    {"an index with another key",
     "'GlobalSecondaryIndexOverride':[{'IndexName':'global','KeySchema':[{'AttributeName':'l',"
     "'KeyType':'HASH'}],'Projection':{'ProjectionType':'KEYS_ONLY'}}]",
     "does not match", 400},
    {"provisioned without capacity", "'BillingModeOverride':'PROVISIONED'",
     "ReadCapacityUnits and WriteCapacityUnits must both be specified", 400},
    {"provisioned",
     "'BillingModeOverride':'PROVISIONED','ProvisionedThroughputOverride':"
     "{'ReadCapacityUnits':5,'WriteCapacityUnits':6}",
     "'WriteCapacityUnits':6", 200},
    {"encrypted", "'SSESpecificationOverride':{'Enabled':true,'SSEType':'KMS'}",
     "'SSEDescription':{'Status':'ENABLED'", 200},
};

TEST(what_can_be_overridden) {
    struct test_cloud *t = *fixture;
    enable(t);
    put_number(t, 1, 1);
    for (size_t i = 0; i < ARRAY_LEN(overrides); i++) {
        struct str body = arena_printf(&t->arena,
                                       "{'SourceTableName':'tab','TargetTableName':'new-%d',"
                                       "'UseLatestRestorableTime':true,%s}",
                                       (int)i, overrides[i].overrides);
        struct answer a = test_call(t, "RestoreTableToPointInTime", body.ptr);
        CHECK(a.status == overrides[i].status, overrides[i].why);
        CHECK(str_contains(a.body, str_c(overrides[i].contains)), a.body.ptr);
        if (a.status == 200) wait_active(t, arena_printf(&t->arena, "new-%d", (int)i).ptr);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(any_moment_of_a_random_history),
        CASE(while_writes_go_on),
        CASE(the_moment_is_that_of_the_request_and_survives_restarts),
        CASE(cut_short_again_and_again),
        CASE(refusals),
        CASE(what_can_be_overridden),
    };
    return cmocka_run_group_tests_name("dynamodb RestoreTableToPointInTime", tests, NULL, NULL);
}
