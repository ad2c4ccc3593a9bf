/* tests/crash/store-crash.c - nothing acknowledged is lost, nothing half done is seen, by kill -9.
 *
 * store-crash [--rounds N] [--seed N] [--dir DIR]
 *
 * Each round: a child opens the store, first checks everything that earlier rounds were told, then
 * writes and reads from several threads, and sends a record to its parent for everything written or
 * read that has become durable. The parent kills it at a random moment. What the parent has read is
 * what the world was told; it is given to the next child in a journal file. (kill -9 leaves the
 * page cache alone, so this tests the order of writing and telling, not the disk.)
 *
 * Rows: "s/<thread>" a single row; "p/<thread>/a" and "p/<thread>/b" always change together; "h" is
 * a counter that all threads add to; "b/<thread>" holds the id of a blob. Values carry their
 * generation, which only grows, and a checksum. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "shared/base/log.h"
#include "shared/os/file.h"
#include "shared/os/thread.h"
#include "shared/store/blob.h"
#include "shared/store/store.h"
#include "shared/store/tuple.h"

enum {
    THREADS = 6,
    ROUNDS_DEFAULT = 250,
    KILL_MIN_MS = 10,
    KILL_MAX_MS = 150,
    FILLER_MAX = 3000,
    BLOB_SIZE_MAX = 100000,
    VALUE_HEAD = 16, /* generation and checksum, 8 bytes each */
    VALUE_MAX = VALUE_HEAD + FILLER_MAX,

    EXIT_LOST = 3,
    EXIT_TORN = 4,
    EXIT_BROKEN = 5,
};

enum kind { SINGLE, PAIR, COUNTER, BLOB, KINDS };

/* What has been acknowledged: the newest generation of each. */
struct journal {
    uint64_t newest[KINDS][THREADS];
};

struct record { /* what goes through the pipe; small enough to be written in one piece */
    uint16_t kind;
    bool was_read;
    uint32_t thread;
    uint64_t generation;
};

struct counts {
    uint64_t writes, reads;
};

struct child {
    struct store *store;
    struct env env;
    struct journal found; /* what the store has at the start of the round */
    int pipe;
};

struct worker {
    struct child *child;
    uint32_t thread;
    uint64_t generation, random;
    char value[VALUE_MAX];
    size_t value_len;
    struct blob_id blob;
};

static uint64_t next_random(uint64_t *state) {
    uint64_t z = *state += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

_Noreturn static void fail(int code, const char *what, uint32_t thread, uint64_t got,
                           uint64_t want) {
    fprintf(stderr, "store-crash: %s, thread %u: found %llu, acknowledged %llu\n", what, thread,
            (unsigned long long)got, (unsigned long long)want);
    _exit(code);
}

static void must(enum err err, const char *what) {
    if (err == ERR_OK) return;
    fprintf(stderr, "store-crash: %s: %s\n", what, err_text(err));
    _exit(EXIT_BROKEN);
}

/* ---- values ---- */

static void put_u64(char *to, uint64_t v) {
    memcpy(to, &v, sizeof v);
}

static uint64_t get_u64(const char *from) {
    uint64_t v;
    memcpy(&v, from, sizeof v);
    return v;
}

static size_t make_value(char *value, uint64_t generation, uint64_t *random, size_t filler_max) {
    size_t filler = next_random(random) % filler_max;
    for (size_t i = 0; i < filler; i++) {
        value[VALUE_HEAD + i] = (char)(unsigned char)(generation * 31 + i);
    }
    put_u64(value, generation);
    put_u64(value + 8, str_hash(str_n(value + VALUE_HEAD, filler)) ^ generation);
    return VALUE_HEAD + filler;
}

static bool value_is_whole(struct str v, uint64_t *generation) {
    if (v.len < VALUE_HEAD) return false;
    *generation = get_u64(v.ptr);
    return get_u64(v.ptr + 8) == (str_hash(str_skip(v, VALUE_HEAD)) ^ *generation);
}

static struct str make_key(struct arena *a, const char *kind, uint32_t thread, const char *half) {
    struct buf key = buf_in_arena(a, 64);
    tuple_add_text(&key, str_c(kind));
    tuple_add_u64(&key, thread);
    tuple_add_text(&key, str_c(half));
    return buf_str(&key);
}

/* ---- writing ---- */

static enum err write_single(struct txn *txn, void *arg) {
    struct worker *w = arg;
    struct arena a = {0};
    enum err err = txn_put(txn, make_key(&a, "s", w->thread, ""), str_n(w->value, w->value_len));
    arena_free(&a);
    return err;
}

static enum err write_pair(struct txn *txn, void *arg) {
    struct worker *w = arg;
    struct arena a = {0};
    struct str value = str_n(w->value, w->value_len);
    enum err err = txn_put(txn, make_key(&a, "p", w->thread, "a"), value);
    if (err == ERR_OK) err = txn_put(txn, make_key(&a, "p", w->thread, "b"), value);
    arena_free(&a);
    return err;
}

/* The one row that all fight for. Its generation is the sum. */
static enum err write_counter(struct txn *txn, void *arg) {
    struct worker *w = arg;
    struct arena a = {0};
    struct str key = make_key(&a, "h", 0, ""), old = {0};
    enum err err = txn_get_for_update(txn, &a, key, &old);
    if (err == ERR_OK || err == ERR_NOT_FOUND) {
        w->generation = err == ERR_OK ? get_u64(old.ptr) + 1 : 1;
        w->value_len = make_value(w->value, w->generation, &w->random, 50);
        err = txn_put(txn, key, str_n(w->value, w->value_len));
    }
    arena_free(&a);
    return err;
}

static enum err write_blob_row(struct txn *txn, void *arg) {
    struct worker *w = arg;
    struct arena a = {0};
    struct str key = make_key(&a, "b", w->thread, ""), old = {0};
    struct blob_id old_id;
    char row[8 + sizeof w->blob];
    put_u64(row, w->generation);
    memcpy(row + 8, &w->blob, sizeof w->blob);

    enum err err = txn_get_for_update(txn, &a, key, &old);
    if (err == ERR_OK && old.len == sizeof row) {
        memcpy(&old_id, old.ptr + 8, sizeof old_id);
        err = txn_blob_unlink(txn, old_id);
    }
    if (err == ERR_OK || err == ERR_NOT_FOUND) err = txn_blob_link(txn, w->blob);
    if (err == ERR_OK) err = txn_put(txn, key, str_n(row, sizeof row));
    arena_free(&a);
    return err;
}

static void write_blob(struct worker *w) {
    static const size_t size_max = BLOB_SIZE_MAX;
    char *bytes = malloc(VALUE_HEAD + size_max);
    struct blob_writer *writer = NULL;
    ASSERT(bytes != NULL);
    size_t len = make_value(bytes, w->generation, &w->random, size_max);
    must(blob_create(w->child->store, w->random % 2 ? (int64_t)len : 0, &writer), "blob");
    must(blob_write(writer, str_n(bytes, len / 2)), "blob");
    must(blob_write(writer, str_n(bytes + len / 2, len - len / 2)), "blob");
    must(blob_finish(writer, &w->blob), "blob");
    free(bytes);
}

static void tell_parent(const struct worker *w, struct record r) {
    must(file_write(w->child->pipe, str_n(&r, sizeof r)), "pipe");
}

/* What one has read is as good as told, also what another thread has only just written. */
struct reading {
    enum kind kind;
    uint32_t thread;
    uint64_t generation;
};

static enum err read_one(struct txn *txn, void *arg) {
    struct reading *r = arg;
    struct arena a = {0};
    struct str value = {0};
    struct str key = r->kind == COUNTER  ? make_key(&a, "h", 0, "")
                     : r->kind == SINGLE ? make_key(&a, "s", r->thread, "")
                                         : make_key(&a, "p", r->thread, "b");
    enum err err = txn_get(txn, &a, key, &value);
    r->generation = err == ERR_OK ? get_u64(value.ptr) : 0;
    arena_free(&a);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static void read_and_tell(struct worker *w) {
    struct reading r = {.kind = next_random(&w->random) % BLOB};
    uint64_t ticket = 0;
    r.thread = r.kind == COUNTER ? 0 : (uint32_t)(next_random(&w->random) % THREADS);
    must(store_run(w->child->store, STORE_READ, read_one, &r, &ticket), "read");
    must(store_wait(w->child->store, ticket), "wait");
    tell_parent(w, (struct record){(uint16_t)r.kind, true, r.thread, r.generation});
}

static void write_for_ever(void *arg) {
    static txn_fn *const fns[KINDS] = {write_single, write_pair, write_counter, write_blob_row};
    struct worker *w = arg;
    uint64_t newest[KINDS];
    for (int kind = 0; kind < KINDS; kind++) {
        newest[kind] = w->child->found.newest[kind][w->thread];
    }
    for (;;) {
        enum kind kind = next_random(&w->random) % KINDS;
        if (kind == BLOB && next_random(&w->random) % 4 != 0) continue;
        w->generation = ++newest[kind];
        w->value_len = make_value(w->value, w->generation, &w->random, FILLER_MAX);
        if (kind == BLOB) write_blob(w);

        uint64_t ticket = 0;
        enum err err = store_run(w->child->store, STORE_WRITE, fns[kind], w, &ticket);
        if (err == ERR_CONFLICT) continue;
        must(err, "write");
        must(store_wait(w->child->store, ticket), "wait");
        uint32_t thread = kind == COUNTER ? 0 : w->thread;
        tell_parent(w, (struct record){(uint16_t)kind, false, thread, w->generation});
        read_and_tell(w);
    }
}

/* ---- checking ---- */

struct check {
    struct child *child;
    const struct journal *told;
};

static uint64_t check_row(struct txn *txn, struct str key, struct arena *a, uint32_t thread) {
    struct str value = {0};
    uint64_t generation = 0;
    enum err err = txn_get(txn, a, key, &value);
    if (err == ERR_NOT_FOUND) return 0;
    must(err, "read");
    if (!value_is_whole(value, &generation)) fail(EXIT_TORN, "torn row", thread, generation, 0);
    return generation;
}

static void check_blob(struct store *store, struct str row, uint32_t thread, uint64_t generation) {
    static char bytes[VALUE_HEAD + BLOB_SIZE_MAX];
    struct blob_id id;
    int fd = -1;
    int64_t size = 0;
    size_t got = 0;
    uint64_t found = 0;
    if (row.len != 8 + sizeof id) fail(EXIT_TORN, "torn blob row", thread, row.len, 0);
    memcpy(&id, row.ptr + 8, sizeof id);
    if (blob_open(store, id, &fd, &size) != ERR_OK) {
        fail(EXIT_LOST, "linked blob is missing", thread, 0, generation);
    }
    must(file_read_at(fd, bytes, sizeof bytes, 0, &got), "read blob");
    file_close(fd);
    if (!value_is_whole(str_n(bytes, got), &found) || found != generation) {
        fail(EXIT_TORN, "torn blob", thread, found, generation);
    }
}

static uint64_t check_blob_row(struct txn *txn, struct arena *a, uint32_t thread) {
    struct str row = {0};
    enum err err = txn_get(txn, a, make_key(a, "b", thread, ""), &row);
    if (err == ERR_NOT_FOUND) return 0;
    must(err, "read");
    uint64_t generation = get_u64(row.ptr);
    check_blob(txn_store(txn), row, thread, generation);
    return generation;
}

static enum err check_all(struct txn *txn, void *arg) {
    static const char *const name[KINDS] = {"single row", "pair", "counter", "blob"};
    struct check *check = arg;
    struct journal *found = &check->child->found;
    struct arena a = {0};
    for (uint32_t t = 0; t < THREADS; t++) {
        found->newest[SINGLE][t] = check_row(txn, make_key(&a, "s", t, ""), &a, t);
        found->newest[PAIR][t] = check_row(txn, make_key(&a, "p", t, "a"), &a, t);
        uint64_t other = check_row(txn, make_key(&a, "p", t, "b"), &a, t);
        if (other != found->newest[PAIR][t]) {
            fail(EXIT_TORN, "half a pair", t, other, found->newest[PAIR][t]);
        }
        found->newest[BLOB][t] = check_blob_row(txn, &a, t);
    }
    found->newest[COUNTER][0] = check_row(txn, make_key(&a, "h", 0, ""), &a, 0);
    for (int kind = 0; kind < KINDS; kind++) {
        for (uint32_t t = 0; t < THREADS; t++) {
            uint64_t got = found->newest[kind][t], told = check->told->newest[kind][t];
            if (got < told) fail(EXIT_LOST, name[kind], t, got, told);
        }
    }
    arena_free(&a);
    return ERR_OK;
}

/* ---- one round ---- */

static void open_and_check(struct child *child, const char *dir, const struct journal *told) {
    struct buf why = buf_on_heap(4096);
    struct store_options options = {.dir = dir, .env = &child->env};
    env_init(&child->env);
    enum err err = store_open(&child->store, &options, &why);
    if (err != ERR_OK) fprintf(stderr, "%" PRIstr "\n", STR_ARG(buf_str(&why)));
    must(err, "open");
    struct check check = {.child = child, .told = told};
    must(store_run(child->store, STORE_READ, check_all, &check, NULL), "check");
}

_Noreturn static void child_main(const char *dir, const struct journal *told, int pipe,
                                 uint64_t seed) {
    static struct child child;
    static struct worker workers[THREADS];
    struct thread threads[THREADS];
    child.pipe = pipe;
    open_and_check(&child, dir, told);
    for (uint32_t i = 0; i < THREADS; i++) {
        workers[i].child = &child;
        workers[i].thread = i;
        workers[i].random = seed + i;
        must(thread_start(&threads[i], "writer", write_for_ever, &workers[i]), "thread");
    }
    for (;;) {
        pause();
    }
}

/* Until the child's end of the pipe is closed. */
static void read_records(int pipe, struct journal *told, struct counts *counts) {
    struct record r;
    for (;;) {
        ssize_t n = read(pipe, &r, sizeof r);
        if (n < 0 && errno == EINTR) continue;
        if (n != sizeof r) return;
        uint64_t *newest = &told->newest[r.kind][r.thread];
        if (r.generation > *newest) *newest = r.generation;
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
static void run_round(const char *dir, struct journal *told, struct counts *counts,
                      uint64_t *random) {
    int ends[2];
    ASSERT(pipe2(ends, O_CLOEXEC) == 0);
    uint64_t seed = next_random(random);
    struct killer killer = {.child = fork()};
    ASSERT(killer.child >= 0);
    if (killer.child == 0) {
        close(ends[0]);
        child_main(dir, told, ends[1], seed);
    }
    close(ends[1]);
    killer.after_us = KILL_MIN_MS * 1000;
    killer.after_us += (int64_t)(next_random(random) % ((KILL_MAX_MS - KILL_MIN_MS) * 1000));
    struct thread thread;
    must(thread_start(&thread, "killer", kill_later, &killer), "thread");
    read_records(ends[0], told, counts);
    thread_join(&thread);
    close(ends[0]);

    int status = 0;
    ASSERT(waitpid(killer.child, &status, 0) == killer.child);
    if (WIFEXITED(status)) exit(WEXITSTATUS(status));
    if (WTERMSIG(status) != SIGKILL) {
        fprintf(stderr, "store-crash: the child died of signal %d\n", WTERMSIG(status));
        exit(EXIT_BROKEN);
    }
}

/* The last word: no killing, all checks, and a clean close. */
static void check_at_the_end(const char *dir, const struct journal *told) {
    static struct child child;
    open_and_check(&child, dir, told);
    store_close(child.store);
}

int main(int argc, char **argv) {
    uint64_t rounds = ROUNDS_DEFAULT, seed = (uint64_t)getpid();
    struct counts counts = {0};
    char own_dir[] = "/tmp/brume-store-crash-XXXXXX";
    const char *dir = NULL;
    for (int i = 1; i + 1 < argc; i += 2) {
        struct str option = str_c(argv[i]);
        if (str_eq(option, STR("--rounds")))
            must(str_to_u64(str_c(argv[i + 1]), &rounds), option.ptr);
        if (str_eq(option, STR("--seed"))) must(str_to_u64(str_c(argv[i + 1]), &seed), option.ptr);
        if (str_eq(option, STR("--dir"))) dir = argv[i + 1];
    }
    if (dir == NULL) dir = mkdtemp(own_dir);
    ASSERT(dir != NULL);
    printf("seed %llu, store in %s\n", (unsigned long long)seed, dir);

    log_set_level(LOG_WARN);
    static struct journal told;
    for (uint64_t round = 0; round < rounds; round++) {
        run_round(dir, &told, &counts, &seed);
        if (isatty(STDOUT_FILENO)) printf("\rround %llu", (unsigned long long)round + 1);
        fflush(stdout);
    }
    check_at_the_end(dir, &told);
    printf("%s%llu rounds, %llu acknowledged writes, 0 lost, 0 torn (%llu reads)\n",
           isatty(STDOUT_FILENO) ? "\r" : "", (unsigned long long)rounds,
           (unsigned long long)counts.writes, (unsigned long long)counts.reads);
    if (dir == own_dir) must(file_remove_tree(dir), "clean up");
    return 0;
}
