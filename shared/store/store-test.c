#include "shared/store/store.h"

#include "shared/os/thread.h"
#include "shared/store/test-support/store-fixture.h"

/* ---- one transaction ---- */

TEST(rows_survive_a_restart) {
    struct place p;
    place_make(&p);
    uint64_t ticket = put(&p, STR("a"), STR("1"));
    put(&p, STR("empty"), STR(""));
    CHECK(ticket > 0, "not on disk at once");
    CHECK(store_wait(p.store, ticket) == ERR_OK, "wait");
    CHECK(store_durable(p.store) >= ticket, "durable");
    place_reopen(&p);
    CHECK_STR(get(&p, STR("a")), STR("1"), "from the log or the tables");
    CHECK(str_is_set(get(&p, STR("empty"))), "an empty value is a value");
    CHECK(!str_is_set(get(&p, STR("b"))), "no such row");
    place_leave(&p);
}

static enum err change_and_look(struct txn *txn, void *arg) {
    struct place *p = arg;
    struct str value = {0};
    struct scan up = {.arena = &p->arena, .from = STR("a"), .to = STR("z")};
    struct scan down = {.arena = &p->arena, .from = STR("b"), .to = STR("y"), .descending = true};
    TRY(txn_put(txn, STR("c"), STR("new")));
    TRY(txn_put(txn, STR("c"), STR("newer")));
    TRY(txn_delete(txn, STR("b")));
    TRY(txn_put(txn, STR("y"), STR("9")));
    TRY(txn_put(txn, STR("z"), STR("outside")));
    CHECK(txn_get(txn, &p->arena, STR("b"), &value) == ERR_NOT_FOUND, "deleted by us");
    CHECK(txn_get_for_update(txn, &p->arena, STR("c"), &value) == ERR_OK, "put by us");
    CHECK_STR(value, STR("newer"), "the last put");
    CHECK(txn_get(txn, &p->arena, STR("d"), &value) == ERR_OK, "stored before");
    TRY(scan_rows(txn, &up));
    TRY(scan_rows(txn, &down));
    CHECK_STR(up.text, STR("a=1 c=newer d=4 y=9 "), "ascending");
    CHECK_STR(down.text, STR("d=4 c=newer "), "descending, both bounds");
    return ERR_OK;
}

TEST(own_changes_are_seen) {
    struct place p;
    place_make(&p);
    put(&p, STR("a"), STR("1"));
    put(&p, STR("b"), STR("2"));
    put(&p, STR("d"), STR("4"));
    CHECK(store_run(p.store, STORE_WRITE, change_and_look, &p, NULL) == ERR_OK, "run");
    CHECK_STR(scan(&p, STR("a"), STR("zz")), STR("a=1 c=newer d=4 y=9 z=outside "), "afterwards");
    place_leave(&p);
}

TEST(bounds_of_cursors) {
    static const struct {
        const char *why, *from, *to, *up, *down;
    } row[] = {
        {"all", "", NULL, "a=1 b=2 c=3 ", "c=3 b=2 a=1 "},
        {"from is in, to is not", "a", "c", "a=1 b=2 ", "b=2 a=1 "},
        {"bounds between rows", "aa", "bb", "b=2 ", "b=2 "},
        {"beyond the last", "b", "zzz", "b=2 c=3 ", "c=3 b=2 "},
        {"no rows", "d", NULL, "", ""},
        {"empty range", "b", "b", "", ""},
        {"turned round", "c", "a", "", ""},
        {"empty to", "a", "", "", ""},
    };
    struct place p;
    place_make(&p);
    put(&p, STR("a"), STR("1"));
    put(&p, STR("b"), STR("2"));
    put(&p, STR("c"), STR("3"));
    (void)put(&p, STR("c"), STR("3"));
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct scan s = {.arena = &p.arena, .from = str_c(row[i].from), .to = str_c(row[i].to)};
        CHECK(store_run(p.store, STORE_READ, scan_rows, &s, NULL) == ERR_OK, row[i].why);
        CHECK_STR(s.text, str_c(row[i].up), row[i].why);
        s.descending = true;
        CHECK(store_run(p.store, STORE_READ, scan_rows, &s, NULL) == ERR_OK, row[i].why);
        CHECK_STR(s.text, str_c(row[i].down), row[i].why);
    }
    place_leave(&p);
}

static enum err put_and_fail(struct txn *txn, void *arg UNUSED) {
    (void)txn_sequence(txn);
    TRY(txn_put(txn, STR("a"), STR("1")));
    return ERR_RANGE;
}

TEST(an_error_rolls_back) {
    struct place p;
    place_make(&p);
    CHECK(store_run(p.store, STORE_WRITE, put_and_fail, NULL, NULL) == ERR_RANGE, "passed on");
    CHECK(!str_is_set(get(&p, STR("a"))), "nothing written");
    put(&p, STR("b"), STR("2"));
    CHECK(!str_is_set(get(&p, STR("a"))), "nor by the next transaction");
    place_leave(&p);
}

static enum err put_too_much(struct txn *txn, void *arg) {
    const char *bytes = arg;
    CHECK(txn_put(txn, str_n(bytes, STORE_KEY_MAX + 1), STR("")) == ERR_TOO_LARGE, "key");
    CHECK(txn_put(txn, STR("k"), str_n(bytes, STORE_VALUE_MAX + 1)) == ERR_TOO_LARGE, "value");
    TRY(txn_put(txn, str_n(bytes, STORE_KEY_MAX), STR("")));
    return txn_put(txn, STR("k"), str_n(bytes, STORE_VALUE_MAX));
}

TEST(limits) {
    struct place p;
    place_make(&p);
    char *bytes = test_calloc(1, STORE_VALUE_MAX + 1);
    memset(bytes, 'x', STORE_VALUE_MAX + 1);
    CHECK(store_run(p.store, STORE_WRITE, put_too_much, bytes, NULL) == ERR_OK, "at the limit");
    CHECK(get(&p, STR("k")).len == STORE_VALUE_MAX, "whole");
    test_free(bytes);
    place_leave(&p);
}

/* ---- several transactions ---- */

static enum err look_twice(struct txn *txn, void *arg) {
    struct place *p = arg;
    struct str before = {0}, after = {0};
    TRY(txn_get(txn, &p->arena, STR("a"), &before));
    put(p, STR("a"), STR("2"));
    put(p, STR("b"), STR("2"));
    TRY(txn_get(txn, &p->arena, STR("a"), &after));
    CHECK_STR(after, before, "the same, although it was changed");
    CHECK(txn_get(txn, &p->arena, STR("b"), &after) == ERR_NOT_FOUND, "made later");
    struct scan s = {.arena = &p->arena, .from = STR("")};
    TRY(scan_rows(txn, &s));
    CHECK_STR(s.text, STR("a=1 "), "cursors see the same");
    return ERR_OK;
}

TEST(a_transaction_sees_one_moment) {
    struct place p;
    place_make(&p);
    put(&p, STR("a"), STR("1"));
    CHECK(store_run(p.store, STORE_READ, look_twice, &p, NULL) == ERR_OK, "run");
    CHECK_STR(scan(&p, STR(""), STR("z")), STR("a=2 b=2 "), "the next one sees the change");
    place_leave(&p);
}

/* Somebody else changes `disturb` in the first runs. */
struct race {
    struct place *p;
    struct str read, disturb, write;
    bool for_update;
    int disturbances, runs;
};

static enum err read_and_write(struct txn *txn, void *arg) {
    struct race *r = arg;
    struct str value = {0};
    enum err err = r->for_update ? txn_get_for_update(txn, &r->p->arena, r->read, &value)
                                 : txn_get(txn, &r->p->arena, r->read, &value);
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    if (r->runs++ < r->disturbances) put(r->p, r->disturb, STR("disturbed"));
    return r->write.len > 0 ? txn_put(txn, r->write, STR("ours")) : ERR_OK;
}

TEST(lost_races_are_run_again) {
    static const struct {
        const char *why, *read, *disturb, *write;
        bool for_update;
        int disturbances, runs;
        enum store_mode mode;
        enum err err;
    } row[] = {
        {"no race", "a", "b", "c", true, 0, 1, STORE_WRITE, ERR_OK},
        {"read for update was changed", "a", "a", "c", true, 3, 4, STORE_WRITE, ERR_OK},
        {"absent key was made", "n", "n", "c", true, 1, 2, STORE_WRITE, ERR_OK},
        {"plain read may change", "a", "a", "c", false, 1, 1, STORE_WRITE, ERR_OK},
        {"written key was changed", "a", "c", "c", false, 2, 3, STORE_WRITE, ERR_OK},
        {"nothing written", "a", "a", "", true, 1, 2, STORE_WRITE, ERR_OK},
        {"nowait gives up soon", "a", "a", "c", true, 99, 4, STORE_WRITE_NOWAIT, ERR_WOULD_BLOCK},
        {"the last race", "a", "a", "c", true, STORE_RACES_MAX, STORE_RACES_MAX + 1, STORE_WRITE,
         ERR_OK},
    };
    struct place p;
    place_make(&p);
    put(&p, STR("a"), STR("1"));
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct race r = {.p = &p, .for_update = row[i].for_update};
        r.read = str_c(row[i].read);
        r.disturb = str_c(row[i].disturb);
        r.write = str_c(row[i].write);
        r.disturbances = row[i].disturbances;
        CHECK(store_run(p.store, row[i].mode, read_and_write, &r, NULL) == row[i].err, row[i].why);
        CHECK(r.runs == row[i].runs, row[i].why);
    }
    CHECK(store_stats(p.store).conflicts >= 3 + 1 + 2 + 1, "counted");
    place_leave(&p);
}

/* ---- against a writer who never rests ---- */

struct restless {
    struct place *p;
    struct thread thread;
    _Atomic bool stop;
    _Atomic int writes;
};

static void write_on(void *arg) {
    struct restless *r = arg;
    struct row row = {STR("hot"), STR("1")};
    while (!atomic_load(&r->stop)) {
        CHECK(store_run(r->p->store, STORE_WRITE, put_row, &row, NULL) == ERR_OK, "hot");
        r->writes++;
    }
}

static enum err slow_change(struct txn *txn, void *arg) {
    struct restless *r = arg;
    struct str value;
    TRY(txn_get_for_update(txn, &r->p->arena, STR("hot"), &value));
    for (int seen = r->writes, tries = 0; r->writes < seen + 3 && tries < 20; tries++)
        thread_sleep_us(500);
    return txn_put(txn, STR("slow"), value);
}

/* Its row is changed whenever it looks: it must come through all the same. */
TEST(a_slow_transaction_wins_at_last) {
    struct place p;
    place_make(&p);
    put(&p, STR("hot"), STR("0"));
    struct restless r = {.p = &p};
    CHECK(thread_start(&r.thread, "restless", write_on, &r) == ERR_OK, "a thread");
    CHECK(store_run(p.store, STORE_WRITE, slow_change, &r, NULL) == ERR_OK, "done");
    atomic_store(&r.stop, true);
    thread_join(&r.thread);
    CHECK(store_stats(p.store).conflicts >= STORE_RACES_MAX / 2, "after many races");
    CHECK(str_is_set(get(&p, STR("slow"))), "written");
    place_leave(&p);
}

enum { ADDERS = 4, ADDITIONS = 200 };

static enum err add_one(struct txn *txn, void *arg UNUSED) {
    struct arena a = {0};
    struct str value = {0};
    uint64_t n = 0;
    enum err err = txn_get_for_update(txn, &a, STR("n"), &value);
    if (err == ERR_OK) err = str_to_u64(value, &n);
    if (err == ERR_OK || err == ERR_NOT_FOUND) {
        err = txn_put(txn, STR("n"), arena_printf(&a, "%llu", (unsigned long long)n + 1));
    }
    arena_free(&a);
    return err;
}

static void add_many(void *arg) {
    struct place *p = arg;
    for (int i = 0; i < ADDITIONS; i++) {
        uint64_t ticket = 0;
        enum err err = store_run(p->store, STORE_WRITE, add_one, NULL, &ticket);
        while (err == ERR_CONFLICT) {
            err = store_run(p->store, STORE_WRITE, add_one, NULL, &ticket);
        }
        ASSERT(err == ERR_OK && store_wait(p->store, ticket) == ERR_OK);
    }
}

TEST(no_addition_is_lost) {
    struct place p;
    struct thread threads[ADDERS];
    place_make(&p);
    for (size_t i = 0; i < ADDERS; i++) {
        CHECK(thread_start(&threads[i], "add", add_many, &p) == ERR_OK, "start");
    }
    for (size_t i = 0; i < ADDERS; i++) {
        thread_join(&threads[i]);
    }
    CHECK_STR(get(&p, STR("n")), STR("800"), "sum");
    place_leave(&p);
}

static enum err take_number(struct txn *txn, void *arg) {
    uint64_t *number = arg;
    *number = txn_sequence(txn);
    CHECK(txn_sequence(txn) == *number, "the same within a transaction");
    return txn_put(txn, STR("x"), STR("y"));
}

TEST(sequence_only_grows) {
    struct place p;
    place_make(&p);
    uint64_t last = 0;
    for (int i = 0; i < 5; i++) {
        uint64_t number = 0;
        CHECK(store_run(p.store, STORE_WRITE, take_number, &number, NULL) == ERR_OK, "run");
        CHECK(number > last, "higher than the one before");
        last = number;
        if (i == 2) place_reopen(&p);
        if (i == 3) CHECK(store_reset(p.store) == ERR_OK, "reset");
    }
    place_leave(&p);
}

/* ---- durability ---- */

struct news {
    struct store_waiter waiter;
    struct mutex lock;
    struct cond come;
    bool has_come;
    enum err err;
    pthread_t thread;
};

static void tell(struct store_waiter *waiter, enum err err) {
    struct news *news = CONTAINER_OF(waiter, struct news, waiter);
    mutex_lock(&news->lock);
    news->has_come = true;
    news->err = err;
    news->thread = pthread_self();
    cond_signal(&news->come);
    mutex_unlock(&news->lock);
}

static enum err wait_for_news(struct place *p, uint64_t ticket) {
    struct news news = {.waiter = {.ticket = ticket, .fn = tell}};
    mutex_init(&news.lock);
    cond_init(&news.come);
    store_on_durable(p->store, &news.waiter);
    mutex_lock(&news.lock);
    while (!news.has_come)
        cond_wait(&news.come, &news.lock);
    mutex_unlock(&news.lock);
    CHECK(!pthread_equal(news.thread, pthread_self()), "on the store's thread");
    cond_deinit(&news.come);
    mutex_deinit(&news.lock);
    return news.err;
}

TEST(waiters_are_called) {
    struct place p;
    place_make(&p);
    uint64_t ticket = put(&p, STR("a"), STR("1"));
    CHECK(wait_for_news(&p, ticket) == ERR_OK, "becomes durable");
    CHECK(store_durable(p.store) >= ticket, "is durable");
    CHECK(wait_for_news(&p, ticket) == ERR_OK, "is durable already");
    CHECK(wait_for_news(&p, 0) == ERR_OK, "nothing to wait for");

    struct get g = {.arena = &p.arena, .key = STR("a")};
    CHECK(store_run(p.store, STORE_READ, get_row, &g, &ticket) == ERR_OK, "read");
    CHECK(ticket == 0, "what was read is on disk");
    CHECK(store_stats(p.store).fsyncs >= 1 && store_stats(p.store).commits == 1, "counted");
    place_leave(&p);
}

/* What was read decides, not what others write. The disk cannot be stopped here: a change that is
 * on disk before it is looked at proves nothing, and is made again. */
TEST(tickets_of_reads) {
    struct place p;
    place_make(&p);
    CHECK(store_wait(p.store, put(&p, STR("old"), STR("1"))) == ERR_OK, "on disk");
    struct get old = {.arena = &p.arena, .key = STR("old")};
    struct get new = {.arena = &p.arena, .key = STR("new")};
    struct get none = {.arena = &p.arena, .key = STR("none")};
    struct scan all = {.arena = &p.arena, .from = STR("")};
    int proofs = 0;
    for (int i = 0; i < 10000 && proofs < 20; i++) {
        uint64_t of_new = 0, of_old = 0, of_none = 0, of_all = 0;
        uint64_t written = put(&p, STR("new"), STR("2"));
        CHECK(store_run(p.store, STORE_READ, get_row, &new, &of_new) == ERR_OK, "new");
        CHECK(store_run(p.store, STORE_READ, get_row, &old, &of_old) == ERR_OK, "old");
        (void)!store_run(p.store, STORE_READ, get_row, &none, &of_none);
        CHECK(store_run(p.store, STORE_READ, scan_rows, &all, &of_all) == ERR_OK, "all");
        CHECK(of_old == 0 && of_none == 0, "no wait for what is on disk");
        if (store_durable(p.store) >= written) continue;
        CHECK(of_new == written && of_all == written, "a wait for what is not");
        proofs++;
    }
    CHECK(proofs > 0, "was not always too late");
    place_leave(&p);
}

TEST(nowait_reads_only_from_memory) {
    struct place p;
    place_make(&p);
    char *block = arena_alloc(&p.arena, 1 << 15);
    put(&p, STR("Z"), str_n(block, 1 << 15)); /* "a" is not beside what opening reads */
    put(&p, STR("a"), STR("1"));
    struct get g = {.arena = &p.arena, .key = STR("a")};
    CHECK(store_run(p.store, STORE_READ_NOWAIT, get_row, &g, NULL) == ERR_OK, "just written");
    place_reopen(&p);
    CHECK(store_run(p.store, STORE_READ_NOWAIT, get_row, &g, NULL) == ERR_WOULD_BLOCK, "cold");
    struct scan s = {.arena = &p.arena, .from = STR("")};
    CHECK(store_run(p.store, STORE_READ_NOWAIT, scan_rows, &s, NULL) == ERR_WOULD_BLOCK, "scan");
    CHECK(store_run(p.store, STORE_READ, get_row, &g, NULL) == ERR_OK, "waits for the disk");
    CHECK(store_run(p.store, STORE_READ_NOWAIT, get_row, &g, NULL) == ERR_OK, "warm");
    CHECK(store_run(p.store, STORE_READ_NOWAIT, scan_rows, &s, NULL) == ERR_OK, "warm scan");
    place_leave(&p);
}

/* ---- the whole store ---- */

static enum err put_many(struct txn *txn, void *arg) {
    struct arena a = {0};
    enum err err = ERR_OK;
    for (int i = 0; i < *(int *)arg && err == ERR_OK; i++) {
        err = txn_put(txn, arena_printf(&a, "p/%06d", i), STR("v"));
    }
    arena_free(&a);
    return err;
}

TEST(drop_and_reset) {
    static const int counts[] = {0, 10, 3000};
    struct place p;
    place_make(&p);
    for (size_t i = 0; i < ARRAY_LEN(counts); i++) {
        int count = counts[i];
        put(&p, STR("o"), STR("1"));
        put(&p, STR("q"), STR("2"));
        CHECK(store_run(p.store, STORE_WRITE, put_many, &count, NULL) == ERR_OK, "fill");
        CHECK(store_drop_prefix(p.store, STR("p/")) == ERR_OK, "drop");
        CHECK_STR(scan(&p, STR(""), (struct str){0}), STR("o=1 q=2 "), "only the prefix");
        put(&p, STR("p/1"), STR("3"));
        CHECK_STR(get(&p, STR("p/1")), STR("3"), "usable again");
        place_reopen(&p);
        CHECK_STR(scan(&p, STR(""), (struct str){0}), STR("o=1 p/1=3 q=2 "), "for good");
        CHECK(store_reset(p.store) == ERR_OK, "reset");
        CHECK_STR(scan(&p, STR(""), (struct str){0}), STR(""), "empty");
    }
    place_leave(&p);
}

/* ---- an event loop is not kept busy ---- */

enum { LARGE_ROWS = 4, LARGE_BYTES = STORE_NOWAIT_BYTES / 2 + 1 };

static enum err put_large_rows(struct txn *txn, void *arg UNUSED) {
    static char bytes[LARGE_BYTES];
    for (int i = 0; i < LARGE_ROWS; i++) {
        char key[] = {2, 'r', (char)('0' + i)};
        TRY(txn_put(txn, str_n(key, sizeof key), str_n(bytes, sizeof bytes)));
    }
    return txn_put(txn, STR("\x02z"), str_n(bytes, sizeof bytes));
}

/* `arg`: how many to read one by one. */
static enum err get_large_rows(struct txn *txn, void *arg) {
    struct arena a = {0};
    enum err err = ERR_OK;
    for (int i = 0; err == ERR_OK && i < *(int *)arg; i++) {
        char key[] = {2, 'r', (char)('0' + i)};
        struct str value;
        err = txn_get(txn, &a, str_n(key, sizeof key), &value);
    }
    arena_free(&a);
    return err;
}

static enum err walk_large_rows(struct txn *txn, void *arg) {
    struct txn_cursor *cursor = NULL;
    struct str key, value;
    TRY(txn_cursor_open(txn, STR("\x02r"), STR("\x02s"), false, &cursor));
    enum err err = ERR_OK;
    for (int i = 0; err == ERR_OK && i < *(int *)arg; i++)
        err = txn_cursor_next(cursor, &key, &value);
    txn_cursor_close(cursor);
    return err;
}

TEST(nowait_reads_a_bounded_number_of_bytes) {
    struct place p;
    int few = 2, many = 3; /* the second one goes beyond the bound, the third is not begun */
    place_make(&p);
    CHECK(store_run(p.store, STORE_WRITE, put_large_rows, NULL, NULL) == ERR_OK, "put");
    for (int again = 0; again < 2; again++) {
        txn_fn *const reads[] = {get_large_rows, walk_large_rows};
        for (size_t i = 0; i < ARRAY_LEN(reads); i++) {
            CHECK(store_run(p.store, STORE_READ_NOWAIT, reads[i], &few, NULL) == ERR_OK, "few");
            CHECK(store_run(p.store, STORE_READ_NOWAIT, reads[i], &many, NULL) == ERR_WOULD_BLOCK,
                  "many");
            CHECK(store_run(p.store, STORE_READ, reads[i], &many, NULL) == ERR_OK, "may wait");
        }
    }
    place_leave(&p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_survive_a_restart),
        cmocka_unit_test(own_changes_are_seen),
        cmocka_unit_test(bounds_of_cursors),
        cmocka_unit_test(an_error_rolls_back),
        cmocka_unit_test(limits),
        cmocka_unit_test(a_transaction_sees_one_moment),
        cmocka_unit_test(lost_races_are_run_again),
        cmocka_unit_test(a_slow_transaction_wins_at_last),
        cmocka_unit_test(no_addition_is_lost),
        cmocka_unit_test(sequence_only_grows),
        cmocka_unit_test(waiters_are_called),
        cmocka_unit_test(tickets_of_reads),
        cmocka_unit_test(nowait_reads_only_from_memory),
        cmocka_unit_test(drop_and_reset),
        cmocka_unit_test(nowait_reads_a_bounded_number_of_bytes),
    };
    return cmocka_run_group_tests_name("store", tests, NULL, NULL);
}
