/* tests/crash/store-crash.c - nothing acknowledged is lost, nothing half done is seen, by kill -9.
 *
 * store-crash [--rounds N] [--seed N] [--dir DIR]
 *
 * Each round: a child opens the store, first checks everything that earlier rounds were told, then
 * writes and reads from several threads, and sends a record to its parent for everything written or
 * read that has become durable. The parent kills it at a random moment. What the parent has read is
 * what the world was told; it is given to the next child in a journal file. (kill -9 leaves the
 * page cache alone, so this tests the order of writing and telling, not the disk.) */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "shared/base/log.h"
#include "shared/os/file.h"
#include "shared/os/thread.h"
#include "tests/crash/workload.h"

enum { ROUNDS_DEFAULT = 250, KILL_MIN_MS = 10, KILL_MAX_MS = 150 };

struct counts {
    uint64_t writes, reads;
};

/* ---- one round ---- */

static void tell_parent(void *arg, struct workload_record record) {
    workload_must(file_write(*(int *)arg, str_n(&record, sizeof record)), "pipe");
}

static void write_for_ever(void *arg) {
    for (;;)
        worker_step(arg);
}

_Noreturn static void child_main(const char *dir, const struct workload_told *told, int pipe,
                                 uint64_t seed) {
    static struct workload w;
    static struct worker worker[WORKLOAD_THREADS];
    struct thread thread;
    workload_open(&w, dir, told);
    w.tell = tell_parent;
    w.tell_arg = &pipe;
    for (uint32_t i = 0; i < WORKLOAD_THREADS; i++) {
        worker_init(&worker[i], &w, i, seed);
        workload_must(thread_start(&thread, "writer", write_for_ever, &worker[i]), "thread");
    }
    for (;;) {
        pause();
    }
}

/* Until the child's end of the pipe is closed. */
static void read_records(int pipe, struct workload_told *told, struct counts *counts) {
    struct workload_record r;
    for (;;) {
        ssize_t n = read(pipe, &r, sizeof r);
        if (n < 0 && errno == EINTR) continue;
        if (n != sizeof r) return;
        workload_note_told(told, &r);
        *(r.was_read ? &counts->reads : &counts->writes) += 1;
    }
}

struct killer {
    pid_t child;
    int64_t after_us;
};

static void kill_later(void *arg) {
    struct killer *k = arg;
    thread_sleep_us(k->after_us);
    (void)kill(k->child, SIGKILL);
}

/* Ends the program if something was wrong. */
static void run_round(const char *dir, struct workload_told *told, struct counts *counts,
                      uint64_t *random) {
    int ends[2];
    ASSERT(pipe2(ends, O_CLOEXEC) == 0);
    uint64_t seed = workload_random(random);
    struct killer killer = {.child = fork()};
    ASSERT(killer.child >= 0);
    if (killer.child == 0) {
        close(ends[0]);
        child_main(dir, told, ends[1], seed);
    }
    close(ends[1]);
    killer.after_us = KILL_MIN_MS * 1000;
    killer.after_us += (int64_t)(workload_random(random) % ((KILL_MAX_MS - KILL_MIN_MS) * 1000));
    struct thread thread;
    workload_must(thread_start(&thread, "killer", kill_later, &killer), "thread");
    read_records(ends[0], told, counts);
    thread_join(&thread);
    close(ends[0]);

    int status = 0;
    ASSERT(waitpid(killer.child, &status, 0) == killer.child);
    if (WIFEXITED(status)) exit(WEXITSTATUS(status));
    if (WTERMSIG(status) != SIGKILL) {
        fprintf(stderr, "store-crash: the child died of signal %d\n", WTERMSIG(status));
        exit(WORKLOAD_BROKEN);
    }
}

/* The last word: no killing, all checks, and a clean close. */
static void check_at_the_end(const char *dir, const struct workload_told *told) {
    static struct workload w;
    workload_open(&w, dir, told);
    workload_close(&w);
}

int main(int argc, char **argv) {
    uint64_t rounds = ROUNDS_DEFAULT, seed = (uint64_t)getpid();
    struct counts counts = {0};
    char own_dir[] = "/tmp/brume-store-crash-XXXXXX";
    const char *dir = NULL;
    for (int i = 1; i + 1 < argc; i += 2) {
        struct str option = str_c(argv[i]);
        if (str_eq(option, STR("--rounds")))
            workload_must(str_to_u64(str_c(argv[i + 1]), &rounds), option.ptr);
        if (str_eq(option, STR("--seed")))
            workload_must(str_to_u64(str_c(argv[i + 1]), &seed), option.ptr);
        if (str_eq(option, STR("--dir"))) dir = argv[i + 1];
    }
    if (dir == NULL) dir = mkdtemp(own_dir);
    ASSERT(dir != NULL);
    printf("seed %llu, store in %s\n", (unsigned long long)seed, dir);

    log_set_level(LOG_WARN);
    static struct workload_told told;
    for (uint64_t round = 0; round < rounds; round++) {
        run_round(dir, &told, &counts, &seed);
        if (isatty(STDOUT_FILENO)) printf("\rround %llu", (unsigned long long)round + 1);
        fflush(stdout);
    }
    check_at_the_end(dir, &told);
    printf("%s%llu rounds, %llu acknowledged writes, 0 lost, 0 torn (%llu reads)\n",
           isatty(STDOUT_FILENO) ? "\r" : "", (unsigned long long)rounds,
           (unsigned long long)counts.writes, (unsigned long long)counts.reads);
    if (dir == own_dir) workload_must(file_remove_tree(dir), "clean up");
    return 0;
}
