/* tests/crash/power-loss.c - what was acknowledged is there after the power went off, at any
 * moment.
 *
 * power-loss [--generations N] [--states N] [--seed N] [--dir DIR]
 *
 * In each generation a child works with a store (as in store-crash.c) while disk.h keeps a log of
 * all writes, names and syncs, and of what was acknowledged when. Then the log is gone through: at
 * every sync, before and after it, and at --states other moments, the folder is made as a disk may
 * hold it then (power.h), opened, and checked against what had been acknowledged up to that moment.
 * One of these states is what the next generation begins with. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "shared/base/log.h"
#include "shared/os/file.h"
#include "shared/os/thread.h"
#include "tests/crash/power.h"
#include "tests/crash/workload.h"

enum {
    STEPS_MAX = 60, /* of each thread, in one generation */
    WORK_ON_EVERY = 16,
    WORK_ON_STEPS = 3,
};
static const uint64_t log_size = (uint64_t)4 << 30;

struct run {
    const char *dir;
    char store[FILE_PATH_MAX], state[FILE_PATH_MAX], next[FILE_PATH_MAX];
    uint64_t random, states, per_generation;
    uint64_t by_keep[POWER_KEEPS], marks, ops;
    struct workload_told told, next_told; /* before the log; of the state that goes on */
};

/* ---- the child that is watched ---- */

struct watched {
    struct mutex lock;
    struct workload_told told;
};

static void note_mark(void *arg, struct workload_record record) {
    struct watched *watched = arg;
    disk_mark(&record, sizeof record);
    mutex_lock(&watched->lock);
    workload_note_told(&watched->told, &record);
    mutex_unlock(&watched->lock);
}

static void work(void *arg) {
    struct worker *w = arg;
    uint64_t steps = STEPS_MAX / 2 + workload_random(&w->random) % (STEPS_MAX / 2);
    for (uint64_t i = 0; i < steps; i++)
        worker_step(w);
}

static void run_workers(struct workload *w, uint64_t seed) {
    static struct worker worker[WORKLOAD_THREADS];
    struct thread thread[WORKLOAD_THREADS];
    for (uint32_t i = 0; i < WORKLOAD_THREADS; i++) {
        worker_init(&worker[i], w, i, seed);
        workload_must(thread_start(&thread[i], "writer", work, &worker[i]), "thread");
    }
    for (uint32_t i = 0; i < WORKLOAD_THREADS; i++) {
        thread_join(&thread[i]);
        worker_free(&worker[i]);
    }
}

/* Twice, so that a start and an end lie within the log; it may end without closing the store. */
_Noreturn static void watched_child(const struct run *r, struct disk_log *log, uint64_t seed) {
    static struct workload w;
    static struct watched watched;
    mutex_init(&watched.lock);
    watched.told = r->told;
    workload_must(file_make_dirs(r->store, 0700), r->store);
    disk_trace(log, r->store);
    w.tell = note_mark;
    w.tell_arg = &watched;
    workload_open(&w, r->store, &watched.told);
    run_workers(&w, seed);
    if (seed % 2 == 0) {
        workload_close(&w);
        workload_open(&w, r->store, &watched.told);
        run_workers(&w, seed + WORKLOAD_THREADS);
    }
    if (seed % 3 == 0) workload_close(&w);
    _exit(0);
}

/* ---- checking ---- */

static void tell_nobody(void *arg, struct workload_record record) {
    (void)arg;
    (void)record;
}

_Noreturn static void checking_child(const struct run *r, const struct workload_told *told) {
    static struct workload w;
    static struct worker worker;
    workload_open(&w, r->state, told);
    if (r->states % WORK_ON_EVERY == 0) {
        w.tell = tell_nobody;
        struct workload_told found = w.found;
        worker_init(&worker, &w, 0, r->random);
        for (int i = 0; i < WORK_ON_STEPS; i++)
            worker_step(&worker);
        workload_close(&w);
        workload_open(&w, r->state, &found);
        workload_close(&w);
    }
    _exit(0);
}

static void wait_for(pid_t child, const char *what) {
    int status = 0;
    ASSERT(child > 0 && waitpid(child, &status, 0) == child);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return;
    fprintf(stderr, "power-loss: %s: %s %d\n", what, WIFEXITED(status) ? "status" : "signal",
            WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status));
    exit(WORKLOAD_BROKEN);
}

static void check_state(struct run *r, struct power *p, const struct workload_told *told,
                        enum power_keep keep) {
    char what[FILE_PATH_MAX + 256];
    uint64_t random = r->random;
    power_write_state(p, r->state, keep, &r->random);
    r->states++;
    r->by_keep[keep]++;
    (void)snprintf(what, sizeof what, "state %llu, kind %d, random %llu, left in %s",
                   (unsigned long long)r->states, (int)keep, (unsigned long long)random, r->state);
    pid_t child = fork();
    if (child == 0) checking_child(r, told);
    wait_for(child, what);
    workload_must(file_remove_tree(r->state), r->state);
}

static void check_some(struct run *r, struct power *p, const struct workload_told *told) {
    check_state(r, p, told, POWER_BEGINNING + workload_random(&r->random) % 2);
}

static bool is_sync(const struct disk_op *op) {
    return op->kind == DISK_SYNC || op->kind == DISK_SYNC_DIR;
}

/* Number of the first operation behind what was taken in. */
static uint32_t begin_of(const struct disk_log *log) {
    uint32_t begin = 0;
    for (uint32_t i = 0; i < atomic_load(&log->count); i++) {
        bool root = log->op[i].kind == DISK_SYNC_DIR && log->op[i].path[0] == '\0';
        if (root) return i + 1;
    }
    return begin;
}

static void note_op(struct run *r, struct workload_told *told, const struct disk_op *op) {
    struct workload_record record;
    r->ops++;
    if (op->kind != DISK_MARK) return;
    r->marks++;
    memcpy(&record, op->data, sizeof record);
    workload_note_told(told, &record);
}

static void go_through(struct run *r, const struct disk_log *log) {
    struct power *p = power_new(log);
    struct workload_told told = r->told;
    uint32_t begin = begin_of(log), count = atomic_load(&log->count);
    uint32_t next = begin + (uint32_t)(workload_random(&r->random) % (count - begin));
    for (uint32_t i = 0; i < count; i++) {
        bool sync = is_sync(&log->op[i]);
        bool sampled = workload_random(&r->random) % (count - begin) < r->per_generation;
        if (i == next) {
            power_write_state(p, r->next, workload_random(&r->random) % POWER_KEEPS, &r->random);
            r->next_told = told;
        }
        if (i >= begin && sync) check_some(r, p, &told);
        note_op(r, &told, power_step(p));
        if (i < begin) continue;
        if (sync) check_state(r, p, &told, POWER_SYNCED);
        if (sampled) check_some(r, p, &told);
        if (sampled && i % 4 == 0) check_state(r, p, &told, POWER_ALL);
    }
    check_state(r, p, &told, POWER_SYNCED);
    power_free(p);
}

static void run_generation(struct run *r) {
    struct disk_log *log = disk_log_new(log_size);
    uint64_t seed = workload_random(&r->random);
    pid_t child = fork();
    if (child == 0) watched_child(r, log, seed);
    wait_for(child, "the child that writes");
    go_through(r, log);
    workload_must(file_remove_tree(r->store), r->store);
    workload_must(file_rename(r->next, r->store), "the next store");
    r->told = r->next_told;
    disk_log_free(log);
}

static void make_paths(struct run *r) {
    (void)snprintf(r->store, sizeof r->store, "%s/store", r->dir);
    (void)snprintf(r->state, sizeof r->state, "%s/state", r->dir);
    (void)snprintf(r->next, sizeof r->next, "%s/next", r->dir);
}

int main(int argc, char **argv) {
    static struct run r;
    uint64_t generations = 4;
    char own_dir[] = "/dev/shm/brume-power-loss-XXXXXX";
    r.random = (uint64_t)getpid();
    r.per_generation = 100;
    for (int i = 1; i + 1 < argc; i += 2) {
        struct str option = str_c(argv[i]), value = str_c(argv[i + 1]);
        if (str_eq(option, STR("--dir"))) r.dir = argv[i + 1];
        uint64_t *number = str_eq(option, STR("--generations")) ? &generations
                           : str_eq(option, STR("--states"))    ? &r.per_generation
                           : str_eq(option, STR("--seed"))      ? &r.random
                                                                : NULL;
        if (number != NULL) workload_must(str_to_u64(value, number), option.ptr);
    }
    if (r.dir == NULL) r.dir = mkdtemp(own_dir);
    ASSERT(r.dir != NULL);
    printf("power-loss: seed %llu, in %s\n", (unsigned long long)r.random, r.dir);
    fflush(stdout);
    log_set_level(LOG_WARN);
    make_paths(&r);
    for (uint64_t i = 0; i < generations; i++) {
        run_generation(&r);
        printf("%llu generations, %llu states\n", (unsigned long long)i + 1,
               (unsigned long long)r.states);
        fflush(stdout);
    }
    printf("%llu states of the disk (%llu of synced bytes only, %llu with all, %llu with "
           "beginnings, %llu with some pages) out of %llu operations and %llu acknowledgements: "
           "nothing lost, nothing torn\n",
           (unsigned long long)r.states, (unsigned long long)r.by_keep[POWER_SYNCED],
           (unsigned long long)r.by_keep[POWER_ALL], (unsigned long long)r.by_keep[POWER_BEGINNING],
           (unsigned long long)r.by_keep[POWER_PAGES], (unsigned long long)r.ops,
           (unsigned long long)r.marks);
    workload_must(file_remove_tree(r.dir), "clean up");
    return 0;
}
