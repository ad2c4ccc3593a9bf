#include "shared/base/test.h"
#include "shared/os/thread.h"

struct shared {
    struct mutex lock;
    struct cond changed;
    int count;
    bool go;
};

static void add_when_told(void *arg) {
    struct shared *s = arg;
    mutex_lock(&s->lock);
    while (!s->go)
        cond_wait(&s->changed, &s->lock);
    s->count++;
    mutex_unlock(&s->lock);
}

TEST(all_threads_wake) {
    struct shared s = {0};
    mutex_init(&s.lock);
    cond_init(&s.changed);
    struct thread threads[8];
    for (size_t i = 0; i < ARRAY_LEN(threads); i++) {
        CHECK(thread_start(&threads[i], "test", add_when_told, &s) == ERR_OK, "start");
    }
    {
        DEFER(mutex_release) struct mutex *held = mutex_acquire(&s.lock);
        CHECK(held == &s.lock, "held");
        s.go = true;
        cond_broadcast(&s.changed);
    }
    for (size_t i = 0; i < ARRAY_LEN(threads); i++) {
        thread_join(&threads[i]);
    }
    assert_int_equal(s.count, 8);
    cond_deinit(&s.changed);
    mutex_deinit(&s.lock);
}

TEST(wait_has_an_end) {
    struct mutex lock;
    struct cond never;
    mutex_init(&lock);
    cond_init(&never);
    mutex_lock(&lock);
    cond_wait_ms(&never, &lock, 1);
    cond_wait_ms(&never, &lock, 0);
    mutex_unlock(&lock);
    cond_deinit(&never);
    mutex_deinit(&lock);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_threads_wake),
        cmocka_unit_test(wait_has_an_end),
    };
    return cmocka_run_group_tests_name("thread", tests, NULL, NULL);
}
