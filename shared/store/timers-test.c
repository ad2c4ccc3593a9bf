/* With a clock that stands still: what is due fires, the rest does not. */
#include "shared/store/timers.h"

#include "shared/base/log.h"
#include "shared/os/thread.h"
#include "shared/store/test-support/store-fixture.h"

struct fired {
    struct mutex lock;
    struct cond changed;
    struct buf text; /* "queue/id=payload@due " in the order of firing */
    int failures;    /* so many calls of queue "q" fail */
    int calls;
};

struct bench {
    struct place p;
    struct env_fake clock;
    struct fired fired;
    struct timers *timers;
};

static enum err note(struct txn *txn, void *arg, const struct timer *t) {
    struct fired *f = arg;
    DEFER(mutex_release) struct mutex *held = mutex_acquire(&f->lock);
    (void)held;
    f->calls++;
    cond_signal(&f->changed);
    if (f->failures > 0) {
        f->failures--;
        return ERR_IO;
    }
    buf_printf(&f->text, "%" PRIstr "/%" PRIstr "=%" PRIstr "@%lld ", STR_ARG(t->queue),
               STR_ARG(t->id), STR_ARG(t->payload), (long long)t->due_ms);
    return txn_put(txn, STR("handled"), t->id);
}

/* Sets itself again, 10 ms later, up to payload "3". */
static enum err again(struct txn *txn, void *arg, const struct timer *t) {
    struct arena a = {0};
    uint64_t n = 0;
    enum err err = note(txn, arg, t);
    if (err == ERR_OK) err = str_to_u64(t->payload, &n);
    if (err == ERR_OK && n < 3) {
        struct str payload = arena_printf(&a, "%llu", (unsigned long long)n + 1);
        err = txn_timer_set(txn, t->queue, t->due_ms + 10, t->id, payload);
    }
    arena_free(&a);
    return err;
}

static void begin(struct bench *b) {
    const struct timer_queue queues[] = {
        {STR("q"), note, &b->fired},
        {STR("cron"), again, &b->fired},
    };
    CHECK(timers_start(b->p.store, &b->clock.env, queues, 2, &b->timers) == ERR_OK, "start");
}

static void make(struct bench *b) {
    *b = (struct bench){.fired.text = buf_on_heap(10000)};
    place_make(&b->p);
    env_fake_init(&b->clock, 1000, 1);
    mutex_init(&b->fired.lock);
    cond_init(&b->fired.changed);
    begin(b);
}

static void leave(struct bench *b) {
    timers_stop(b->timers);
    place_leave(&b->p);
    cond_deinit(&b->fired.changed);
    mutex_deinit(&b->fired.lock);
    buf_free(&b->fired.text);
}

static void set_clock(struct bench *b, int64_t now_ms) {
    atomic_store(&b->clock.env.shift_ms, now_ms - b->clock.now_ms);
    timers_wake(b->timers);
}

static void wait_for_calls(struct bench *b, int calls) {
    mutex_lock(&b->fired.lock);
    while (b->fired.calls < calls)
        cond_wait(&b->fired.changed, &b->fired.lock);
    mutex_unlock(&b->fired.lock);
}

struct set {
    const char *queue, *id, *payload;
    int64_t due_ms; /* 0: cancel */
};

static enum err set_timer(struct txn *txn, void *arg) {
    const struct set *s = arg;
    if (s->due_ms == 0) return txn_timer_cancel(txn, str_c(s->queue), str_c(s->id));
    return txn_timer_set(txn, str_c(s->queue), s->due_ms, str_c(s->id), str_c(s->payload));
}

static void set(struct bench *b, const char *queue, const char *id, const char *payload,
                int64_t due_ms) {
    struct set s = {queue, id, payload, due_ms};
    CHECK(store_run(b->p.store, STORE_WRITE, set_timer, &s, NULL) == ERR_OK, "set");
}

/* Nothing of the timers is left in the store. */
static void check_empty(struct bench *b) {
    CHECK_STR(scan(&b->p, STR("\x02~"), STR("\x02\x7f")), STR(""), "no rows left");
}

TEST(due_timers_fire_in_order) {
    struct bench b;
    make(&b);
    set(&b, "q", "late", "3", 3000);
    set(&b, "q", "second", "2", 2000);
    set(&b, "q", "first", "1", 1500);
    set(&b, "q", "gone", "x", 1600);
    set(&b, "q", "moved", "x", 1700);
    set(&b, "q", "moved", "y", 2500);
    set(&b, "q", "gone", "", 0);
    set(&b, "q", "never was", "", 0);
    set_clock(&b, 2000);
    wait_for_calls(&b, 2);
    set_clock(&b, 2499);
    set_clock(&b, 9999);
    wait_for_calls(&b, 4);
    timers_stop(b.timers);
    CHECK_STR(buf_str(&b.fired.text),
              STR("q/first=1@1500 q/second=2@2000 q/moved=y@2500 q/late=3@3000 "), "order");
    CHECK_STR(get(&b.p, STR("handled")), STR("late"), "its writes are kept");
    check_empty(&b);
    b.timers = NULL;
    leave(&b);
}

TEST(new_timers_wake_the_runner) {
    struct bench b;
    make(&b);
    set(&b, "q", "now", "1", 1000);
    wait_for_calls(&b, 1);
    set(&b, "q", "past", "2", -5);
    wait_for_calls(&b, 2);
    leave(&b);
}

TEST(a_handler_may_set_it_again) {
    struct bench b;
    make(&b);
    set(&b, "cron", "c", "1", 1010);
    set_clock(&b, 5000);
    wait_for_calls(&b, 3);
    timers_stop(b.timers);
    CHECK_STR(buf_str(&b.fired.text), STR("cron/c=1@1010 cron/c=2@1020 cron/c=3@1030 "), "thrice");
    check_empty(&b);
    b.timers = NULL;
    leave(&b);
}

TEST(failed_handlers_are_tried_again) {
    struct bench b;
    make(&b);
    b.fired.failures = 2;
    set(&b, "q", "bad", "1", 1000);
    wait_for_calls(&b, 1);
    set(&b, "q", "good", "2", 1000);
    wait_for_calls(&b, 2); /* one of the two fails a second time */
    for (int64_t now = 2000; now < 10000; now += 500) {
        set_clock(&b, now);
        thread_sleep_us(1000);
    }
    wait_for_calls(&b, 4);
    timers_stop(b.timers);
    CHECK(str_contains(buf_str(&b.fired.text), STR("q/bad=1@")), "done in the end");
    CHECK(str_contains(buf_str(&b.fired.text), STR("q/good=2@")), "not held up");
    CHECK(b.fired.calls == 4, "once each");
    check_empty(&b);
    b.timers = NULL;
    leave(&b);
}

TEST(timers_survive_a_restart) {
    struct bench b;
    make(&b);
    set(&b, "q", "kept", "1", 5000);
    timers_stop(b.timers);
    place_reopen(&b.p);
    begin(&b);
    set_clock(&b, 6000);
    wait_for_calls(&b, 1);
    leave(&b);
}

int main(void) {
    log_set_level(LOG_ERROR);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(due_timers_fire_in_order),
        cmocka_unit_test(new_timers_wake_the_runner),
        cmocka_unit_test(a_handler_may_set_it_again),
        cmocka_unit_test(failed_handlers_are_tried_again),
        cmocka_unit_test(timers_survive_a_restart),
    };
    return cmocka_run_group_tests_name("timers", tests, NULL, NULL);
}
