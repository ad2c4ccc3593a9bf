#include "shared/store/outbox.h"

#include "shared/base/log.h"
#include "shared/os/thread.h"
#include "shared/store/test-support/store-fixture.h"

struct post {
    struct mutex lock;
    struct cond changed;
    struct buf text; /* "topic:payload#attempt " in the order of the calls */
    int calls, failures, given_up;
    bool hold; /* calls wait until this is false */
    int inside, inside_max;
};

struct bench {
    struct place p;
    struct env_fake clock;
    struct post post;
    struct outbox *outbox;
};

static enum err deliver(void *arg, const struct outbox_message *m) {
    struct post *post = arg;
    DEFER(mutex_release) struct mutex *held = mutex_acquire(&post->lock);
    (void)held;
    post->calls++;
    if (++post->inside > post->inside_max) post->inside_max = post->inside;
    cond_broadcast(&post->changed);
    while (post->hold)
        cond_wait(&post->changed, &post->lock);
    post->inside--;
    buf_printf(&post->text, "%" PRIstr ":%" PRIstr "#%u ", STR_ARG(m->topic), STR_ARG(m->payload),
               m->attempt);
    if (post->failures == 0) return ERR_OK;
    post->failures--;
    return ERR_TIMEOUT;
}

static enum err give_up(struct txn *txn, void *arg, const struct outbox_message *m) {
    struct post *post = arg;
    DEFER(mutex_release) struct mutex *held = mutex_acquire(&post->lock);
    (void)held;
    post->given_up++;
    cond_broadcast(&post->changed);
    return txn_put(txn, STR("given up"), m->payload);
}

static void begin(struct bench *b) {
    const struct outbox_topic topics[] = {
        {.name = STR("mail"), .deliver = deliver, .arg = &b->post, .attempts_max = 3},
        {.name = STR("last"),
         .deliver = deliver,
         .give_up = give_up,
         .arg = &b->post,
         .attempts_max = 1},
        {.name = STR("many"), .deliver = deliver, .arg = &b->post, .threads = 4},
    };
    CHECK(outbox_start(b->p.store, &b->clock.env, topics, ARRAY_LEN(topics), &b->outbox) == ERR_OK,
          "start");
}

static void make(struct bench *b) {
    *b = (struct bench){.post.text = buf_on_heap(1 << 20)};
    place_make(&b->p);
    env_fake_init(&b->clock, 1000, 1);
    mutex_init(&b->post.lock);
    cond_init(&b->post.changed);
}

static void leave(struct bench *b) {
    outbox_stop(b->outbox);
    CHECK_STR(scan(&b->p, STR("\x02~out"), STR("\x02~oux")), STR(""), "nothing is left to do");
    place_leave(&b->p);
    cond_deinit(&b->post.changed);
    mutex_deinit(&b->post.lock);
    buf_free(&b->post.text);
}

static enum err put_messages(struct txn *txn, void *arg) {
    const char *const *words = arg; /* a topic, then payloads, then NULL */
    for (size_t i = 1; words[i] != NULL; i++) {
        TRY(txn_outbox_put(txn, str_c(words[0]), str_c(words[i])));
    }
    return ERR_OK;
}

static void put_all(struct bench *b, const char *const *words) {
    CHECK(store_run(b->p.store, STORE_WRITE, put_messages, (void *)(uintptr_t)words, NULL) ==
              ERR_OK,
          "put");
}

#define PUT(b, ...) put_all((b), (const char *const[]){__VA_ARGS__, NULL})

static void wait_for_calls(struct bench *b, int calls) {
    mutex_lock(&b->post.lock);
    while (b->post.calls < calls)
        cond_wait(&b->post.changed, &b->post.lock);
    mutex_unlock(&b->post.lock);
}

static void set_hold(struct bench *b, bool hold) {
    mutex_lock(&b->post.lock);
    b->post.hold = hold;
    cond_broadcast(&b->post.changed);
    mutex_unlock(&b->post.lock);
}

/* In small steps, as the retry is set only after the failed call. */
static void let_time_pass_until_calls(struct bench *b, int calls) {
    for (int i = 0; i < 100000; i++) {
        mutex_lock(&b->post.lock);
        bool enough = b->post.calls >= calls;
        mutex_unlock(&b->post.lock);
        if (enough) return;
        atomic_fetch_add(&b->clock.env.shift_ms, 100);
        outbox_wake(b->outbox);
        thread_sleep_us(500);
    }
    CHECK(false, "tried again in time");
}

TEST(delivered_in_order) {
    struct bench b;
    make(&b);
    PUT(&b, "mail", "a", "b");
    PUT(&b, "mail", "c");
    begin(&b);
    wait_for_calls(&b, 3);
    PUT(&b, "mail", "d");
    wait_for_calls(&b, 4);
    outbox_stop(b.outbox);
    b.outbox = NULL;
    CHECK_STR(buf_str(&b.post.text), STR("mail:a#1 mail:b#1 mail:c#1 mail:d#1 "), "order");
    leave(&b);
}

TEST(failures_are_tried_again) {
    struct bench b;
    make(&b);
    b.post.failures = 2;
    begin(&b);
    PUT(&b, "mail", "a");
    wait_for_calls(&b, 1);
    let_time_pass_until_calls(&b, 3);
    outbox_stop(b.outbox);
    b.outbox = NULL;
    CHECK_STR(buf_str(&b.post.text), STR("mail:a#1 mail:a#2 mail:a#3 "), "the third one arrives");
    leave(&b);
}

static bool note_dead(void *arg, const struct outbox_message *m) {
    struct buf *text = arg;
    buf_printf(text, "%" PRIstr "#%u ", STR_ARG(m->payload), m->attempt);
    return true;
}

static enum err list_dead(struct txn *txn, void *arg) {
    return txn_outbox_dead(txn, STR("mail"), note_dead, arg);
}

TEST(too_many_failures) {
    struct bench b;
    make(&b);
    b.post.failures = 4;
    begin(&b);
    PUT(&b, "mail", "x");
    let_time_pass_until_calls(&b, 3);
    PUT(&b, "last", "y");
    let_time_pass_until_calls(&b, 4);
    PUT(&b, "mail", "z");
    wait_for_calls(&b, 5);
    outbox_stop(b.outbox);
    b.outbox = NULL;
    struct buf dead = buf_on_heap(100);
    CHECK(store_run(b.p.store, STORE_READ, list_dead, &dead, NULL) == ERR_OK, "list");
    CHECK_STR(buf_str(&dead), STR("x#3 "), "a dead letter");
    CHECK_STR(get(&b.p, STR("given up")), STR("y"), "or as the topic wishes");
    CHECK(b.post.given_up == 1, "once");
    buf_free(&dead);
    leave(&b);
}

TEST(several_at_once_but_each_once) {
    struct bench b;
    make(&b);
    b.post.hold = true;
    begin(&b);
    for (int i = 0; i < 200; i++) {
        PUT(&b, "many", "m");
    }
    wait_for_calls(&b, 4);
    set_hold(&b, false);
    wait_for_calls(&b, 200);
    outbox_stop(b.outbox);
    b.outbox = NULL;
    CHECK(b.post.inside_max == 4, "as many at once as the topic has threads");
    CHECK(b.post.calls == 200, "none twice");
    leave(&b);
}

/* The delivery had its effect, but the end of it was never noted: as after a crash. */
TEST(unfinished_ones_are_delivered_again) {
    struct bench b;
    make(&b);
    PUT(&b, "mail", "a");
    place_reopen(&b.p);
    begin(&b);
    wait_for_calls(&b, 1);
    leave(&b);
}

/* The transaction that takes its number first commits last. */
static enum err put_slowly(struct txn *txn, void *arg) {
    struct bench *b = arg;
    (void)txn_sequence(txn);
    if (b->post.calls == 0) {
        PUT(b, "mail", "later number");
        wait_for_calls(b, 1);
    }
    return txn_outbox_put(txn, STR("mail"), STR("earlier number"));
}

TEST(numbers_out_of_order) {
    struct bench b;
    make(&b);
    begin(&b);
    CHECK(store_run(b.p.store, STORE_WRITE, put_slowly, &b, NULL) == ERR_OK, "put");
    wait_for_calls(&b, 2);
    leave(&b);
}

static _Atomic int looks;

static int64_t counted_now(struct env *env UNUSED) {
    looks++;
    return 1000;
}

/* Workers of one topic must not keep each other awake: each looks once, and then they sleep. */
TEST(nothing_is_done_without_messages) {
    struct bench b;
    make(&b);
    struct env_ops counting = *b.clock.env.ops;
    counting.now_ms = counted_now;
    b.clock.env.ops = &counting;
    begin(&b);
    for (int before = -1; before != looks;) {
        before = looks;
        thread_sleep_us(20000);
        CHECK(looks < 1000, "they come to rest");
        if (looks >= 1000) break;
    }
    leave(&b);
}

int main(void) {
    log_set_level(LOG_ERROR);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(delivered_in_order),
        cmocka_unit_test(failures_are_tried_again),
        cmocka_unit_test(too_many_failures),
        cmocka_unit_test(several_at_once_but_each_once),
        cmocka_unit_test(unfinished_ones_are_delivered_again),
        cmocka_unit_test(numbers_out_of_order),
        cmocka_unit_test(nothing_is_done_without_messages),
    };
    return cmocka_run_group_tests_name("outbox", tests, NULL, NULL);
}
