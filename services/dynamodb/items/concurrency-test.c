/* Many threads on one item and one table: nothing is lost, nothing happens twice, and nobody is
 * refused only because others are there too. */
#include "services/dynamodb/test-table.h"
#include "shared/os/thread.h"

enum { THREADS = 4, ROUNDS = 100 };

struct worker {
    struct test_cloud t; /* the shared store, an arena of its own */
    struct thread thread;
    int number, failed, won;
};

static const char add_one[] =
    "{'TableName':'tab','Key':{'pk':{'S':'a'},'sk':{'N':'1'}},'UpdateExpression':'ADD n :one',"
    "'ExpressionAttributeValues':{':one':{'N':'1'}}}";

static void add(void *arg) {
    struct worker *w = arg;
    for (int i = 0; i < ROUNDS; i++) {
        w->failed += test_call(&w->t, "UpdateItem", add_one).status != 200;
    }
}

/* Everybody wants to be the one who makes the item of a round. */
static void claim(void *arg) {
    struct worker *w = arg;
    for (int i = 0; i < ROUNDS; i++) {
        struct str body = arena_printf(&w->t.arena,
                                       "{'TableName':'tab','Item':{'pk':{'S':'c'},'sk':{'N':'%d'}},"
                                       "'ConditionExpression':'attribute_not_exists(pk)'}",
                                       i);
        struct answer a = test_call(&w->t, "PutItem", body.ptr);
        w->won += a.status == 200;
        w->failed += a.status != 200 && !str_contains(a.body, STR("ConditionalCheckFailed"));
    }
}

/* Unconditional writes to the same few items, which move entries of both indexes. */
static void move(void *arg) {
    struct worker *w = arg;
    for (int i = 0; i < ROUNDS; i++) {
        struct str body =
            arena_printf(&w->t.arena,
                         "{'TableName':'tab','Item':{'pk':{'S':'m'},'sk':{'N':'%d'},'g':{'S':"
                         "'x%d'},'l':{'S':'%d'}}}",
                         i % 3, (i + w->number) % 5, w->number);
        w->failed += test_call(&w->t, "PutItem", body.ptr).status != 200;
    }
}

static int run(struct test_cloud *shared, void (*fn)(void *arg), int *won) {
    struct worker worker[THREADS] = {0};
    int failed = 0;
    for (int i = 0; i < THREADS; i++) {
        worker[i] = (struct worker){.number = i,
                                    .t = {.service = shared->service,
                                          .store = shared->store,
                                          .cloud = shared->cloud,
                                          .state = shared->state}};
        CHECK(thread_start(&worker[i].thread, "test", fn, &worker[i]) == ERR_OK, "a thread");
    }
    for (int i = 0; i < THREADS; i++) {
        thread_join(&worker[i].thread);
        failed += worker[i].failed;
        *won += worker[i].won;
        arena_free(&worker[i].t.arena);
    }
    return failed;
}

TEST(no_addition_is_lost) {
    struct test_cloud *t = *fixture;
    int won = 0;
    CHECK(run(t, add, &won) == 0, "nobody is refused");
    CHECK_ANSWER(t, "GetItem", "{'TableName':'tab','Key':{'pk':{'S':'a'},'sk':{'N':'1'}}}",
                 "{'Item':{'n':{'N':'400'},'pk':{'S':'a'},'sk':{'N':'1'}}}");
}

TEST(one_winner_each) {
    int won = 0;
    CHECK(run(*fixture, claim, &won) == 0, "all others learn that the condition failed");
    CHECK(won == ROUNDS, "one each");
}

TEST(indexes_follow) {
    struct test_cloud *t = *fixture;
    int won = 0;
    CHECK(run(t, move, &won) == 0, "nobody is refused");
    CHECK_ANSWER(t, "Scan", "{'TableName':'tab','IndexName':'global','Select':'COUNT'}",
                 "{'Count':3,'ScannedCount':3}");
    CHECK_ANSWER(t, "Scan", "{'TableName':'tab','IndexName':'local','Select':'COUNT'}",
                 "{'Count':3,'ScannedCount':3}");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(no_addition_is_lost),
        CASE(one_winner_each),
        CASE(indexes_follow),
    };
    return cmocka_run_group_tests_name("dynamodb concurrency", tests, NULL, NULL);
}
