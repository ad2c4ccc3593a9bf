/* More work than threads, all of it done; a full queue says so. */
#include "shared/os/workers.h"

#include <semaphore.h>
#include <stdatomic.h>

#include "shared/base/test.h"

struct job {
    struct work work;
    _Atomic int *done;
    sem_t *gate; /* NULL: does not wait */
};

static void run_job(struct work *work) {
    struct job *job = CONTAINER_OF(work, struct job, work);
    if (job->gate != NULL) sem_wait(job->gate);
    atomic_fetch_add(job->done, 1);
}

TEST(all_work_is_done) {
    enum { JOBS = 1000 };
    static struct job jobs[JOBS];
    _Atomic int done = 0;
    struct workers *w = workers_new(4, JOBS);

    for (int i = 0; i < JOBS; i++) {
        jobs[i] = (struct job){.work.run = run_job, .done = &done};
        CHECK(workers_submit(w, &jobs[i].work) == ERR_OK, "room");
    }
    workers_free(w);
    CHECK(atomic_load(&done) == JOBS, "free waits for the queue");
}

TEST(full_queue) {
    struct job jobs[8];
    _Atomic int done = 0;
    sem_t gate;
    sem_init(&gate, 0, 0);
    struct workers *w = workers_new(1, 2);

    int accepted = 0;
    for (size_t i = 0; i < ARRAY_LEN(jobs); i++) {
        jobs[i] = (struct job){.work.run = run_job, .done = &done, .gate = &gate};
        if (workers_submit(w, &jobs[i].work) == ERR_OK) accepted++;
    }
    CHECK(accepted == 2 || accepted == 3, "two queued, one perhaps running already");
    for (int i = 0; i < accepted; i++) {
        sem_post(&gate);
    }
    workers_free(w);
    CHECK(atomic_load(&done) == accepted, "what was accepted was done");
    sem_destroy(&gate);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_work_is_done),
        cmocka_unit_test(full_queue),
    };
    return cmocka_run_group_tests_name("workers", tests, NULL, NULL);
}
