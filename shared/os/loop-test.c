/* Tasks run once each, on the loop, in the order of posting. */
#include "shared/os/loop.h"

#include "shared/base/test.h"

enum { TASKS = 1000 };

struct job {
    struct loop_task task;
    struct loop *loop;
    int number;
    int *next;
    bool on_loop, in_order;
};

static void run_job(struct loop_task *task) {
    struct job *job = CONTAINER_OF(task, struct job, task);
    job->on_loop = loop_is_current(job->loop);
    job->in_order = *job->next == job->number;
    (*job->next)++;
    if (job->number == TASKS - 1) loop_end(job->loop);
}

TEST(posted_in_order) {
    static struct job job[TASKS];
    struct loop loop;
    int next = 0;
    CHECK(loop_init(&loop) == ERR_OK, "init");
    CHECK(loop_start(&loop, "test") == ERR_OK, "start");
    CHECK(!loop_is_current(&loop), "this is another thread");

    for (int i = 0; i < TASKS; i++) {
        job[i] = (struct job){.task.run = run_job, .loop = &loop, .number = i, .next = &next};
        loop_post(&loop, &job[i].task);
    }
    loop_join(&loop);

    CHECK(next == TASKS, "all ran");
    for (int i = 0; i < TASKS; i++) {
        CHECK(job[i].on_loop && job[i].in_order, "on the loop, in order");
    }
}

TEST(never_started) {
    struct loop loop;
    CHECK(loop_init(&loop) == ERR_OK, "init");
    loop_abandon(&loop);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(posted_in_order),
        cmocka_unit_test(never_started),
    };
    return cmocka_run_group_tests_name("loop", tests, NULL, NULL);
}
