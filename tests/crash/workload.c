#include "tests/crash/workload.h"

#include <stdio.h>
#include <unistd.h>

#include "shared/os/file.h"
#include "shared/store/blob.h"
#include "shared/store/tuple.h"

enum {
    FILLER_MAX = 3000,
    BLOB_SIZE_MAX = 100000,
    VALUE_HEAD = 16, /* generation and checksum, 8 bytes each */
    VALUE_MAX = VALUE_HEAD + FILLER_MAX,
    DROPPED_ROWS = 1100, /* more than store_drop_prefix deletes singly */
};

uint64_t workload_random(uint64_t *state) {
    uint64_t z = *state += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

_Noreturn static void fail(int code, const char *what, uint32_t thread, uint64_t got,
                           uint64_t want) {
    fprintf(stderr, "workload: %s, thread %u: found %llu, acknowledged %llu\n", what, thread,
            (unsigned long long)got, (unsigned long long)want);
    _exit(code);
}

void workload_must(enum err err, const char *what) {
    if (err == ERR_OK) return;
    fprintf(stderr, "workload: %s: %s\n", what, err_text(err));
    _exit(WORKLOAD_BROKEN);
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
    size_t filler = workload_random(random) % filler_max;
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
    int64_t hint = w->random % 2 ? (int64_t)len : 0;
    workload_must(blob_create(w->workload->store, hint, &writer), "blob");
    workload_must(blob_write(writer, str_n(bytes, len / 2)), "blob");
    workload_must(blob_write(writer, str_n(bytes + len / 2, len - len / 2)), "blob");
    workload_must(blob_finish(writer, &w->blob), "blob");
    free(bytes);
}

static struct str dropped_prefix(struct arena *a, uint32_t thread) {
    return make_key(a, "d", thread, "");
}

static enum err write_dropped(struct txn *txn, void *arg) {
    struct worker *w = arg;
    struct arena a = {0};
    enum err err = ERR_OK;
    for (uint64_t i = 0; i < DROPPED_ROWS && err == ERR_OK; i++) {
        struct buf key = buf_in_arena(&a, 64);
        buf_add(&key, dropped_prefix(&a, w->thread));
        tuple_add_u64(&key, w->generation);
        tuple_add_u64(&key, i);
        err = txn_put(txn, buf_str(&key), STR("dropped soon"));
    }
    arena_free(&a);
    return err;
}

static void drop(struct worker *w) {
    struct arena a = {0};
    struct buf prefix = buf_in_arena(&a, 64);
    buf_add(&prefix, dropped_prefix(&a, w->thread));
    tuple_add_u64(&prefix, w->generation);
    workload_must(store_drop_prefix(w->workload->store, buf_str(&prefix)), "drop");
    arena_free(&a);
}

static void tell(const struct worker *w, bool was_read, enum workload_kind kind, uint32_t thread,
                 uint64_t generation) {
    struct workload_record r = {(uint16_t)kind, was_read, thread, generation};
    w->workload->tell(w->workload->tell_arg, r);
}

/* What one has read is as good as told, also what another thread has only just written. */
struct reading {
    enum workload_kind kind;
    uint32_t thread;
    uint64_t generation;
};

static enum err read_one(struct txn *txn, void *arg) {
    struct reading *r = arg;
    struct arena a = {0};
    struct str value = {0};
    struct str key = r->kind == WORKLOAD_COUNTER  ? make_key(&a, "h", 0, "")
                     : r->kind == WORKLOAD_SINGLE ? make_key(&a, "s", r->thread, "")
                                                  : make_key(&a, "p", r->thread, "b");
    enum err err = txn_get(txn, &a, key, &value);
    r->generation = err == ERR_OK ? get_u64(value.ptr) : 0;
    arena_free(&a);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static void read_and_tell(struct worker *w) {
    struct reading r = {.kind = workload_random(&w->random) % WORKLOAD_BLOB};
    uint64_t ticket = 0;
    bool shared = r.kind == WORKLOAD_COUNTER;
    r.thread = shared ? 0 : (uint32_t)(workload_random(&w->random) % WORKLOAD_THREADS);
    workload_must(store_run(w->workload->store, STORE_READ, read_one, &r, &ticket), "read");
    workload_must(store_wait(w->workload->store, ticket), "wait");
    tell(w, true, r.kind, r.thread, r.generation);
}

static enum workload_kind choose(struct worker *w) {
    uint64_t n = workload_random(&w->random) % 64;
    return n < 1    ? WORKLOAD_DROPPED
           : n < 6  ? WORKLOAD_BLOB
           : n < 26 ? WORKLOAD_SINGLE
           : n < 46 ? WORKLOAD_PAIR
                    : WORKLOAD_COUNTER;
}

void worker_step(struct worker *w) {
    static txn_fn *const fns[WORKLOAD_KINDS] = {write_single, write_pair, write_counter,
                                                write_blob_row, write_dropped};
    enum workload_kind kind = choose(w);
    w->generation = ++w->newest[kind];
    w->value_len = make_value(w->value, w->generation, &w->random, FILLER_MAX);
    if (kind == WORKLOAD_BLOB) write_blob(w);

    uint64_t ticket = 0;
    enum err err = store_run(w->workload->store, STORE_WRITE, fns[kind], w, &ticket);
    if (err == ERR_CONFLICT) return;
    workload_must(err, "write");
    if (kind == WORKLOAD_DROPPED) drop(w);
    workload_must(store_wait(w->workload->store, ticket), "wait");
    tell(w, false, kind, kind == WORKLOAD_COUNTER ? 0 : w->thread, w->generation);
    read_and_tell(w);
}

void worker_init(struct worker *worker, struct workload *w, uint32_t thread, uint64_t seed) {
    *worker = (struct worker){.workload = w, .thread = thread, .random = seed + thread};
    worker->value = malloc(VALUE_MAX);
    ASSERT(worker->value != NULL);
    for (int kind = 0; kind < WORKLOAD_KINDS; kind++)
        worker->newest[kind] = w->found.newest[kind][thread];
}

void worker_free(struct worker *w) {
    free(w->value);
}

void workload_note_told(struct workload_told *told, const struct workload_record *r) {
    uint64_t *newest = &told->newest[r->kind][r->thread];
    if (r->generation > *newest) *newest = r->generation;
}

/* ---- checking ---- */

struct check {
    struct workload *workload;
    const struct workload_told *told;
};

static uint64_t check_row(struct txn *txn, struct str key, struct arena *a, uint32_t thread) {
    struct str value = {0};
    uint64_t generation = 0;
    enum err err = txn_get(txn, a, key, &value);
    if (err == ERR_NOT_FOUND) return 0;
    workload_must(err, "read");
    if (!value_is_whole(value, &generation)) fail(WORKLOAD_TORN, "torn row", thread, generation, 0);
    return generation;
}

static void check_blob(struct store *store, struct str row, uint32_t thread, uint64_t generation) {
    static char bytes[VALUE_HEAD + BLOB_SIZE_MAX];
    struct blob_id id;
    int fd = -1;
    int64_t size = 0;
    size_t got = 0;
    uint64_t found = 0;
    if (row.len != 8 + sizeof id) fail(WORKLOAD_TORN, "torn blob row", thread, row.len, 0);
    memcpy(&id, row.ptr + 8, sizeof id);
    if (blob_open(store, id, &fd, &size) != ERR_OK) {
        fail(WORKLOAD_LOST, "linked blob is missing", thread, 0, generation);
    }
    workload_must(file_read_at(fd, bytes, sizeof bytes, 0, &got), "read blob");
    file_close(fd);
    if (!value_is_whole(str_n(bytes, got), &found) || found != generation) {
        fail(WORKLOAD_TORN, "torn blob", thread, found, generation);
    }
}

static uint64_t check_blob_row(struct txn *txn, struct arena *a, uint32_t thread) {
    struct str row = {0};
    enum err err = txn_get(txn, a, make_key(a, "b", thread, ""), &row);
    if (err == ERR_NOT_FOUND) return 0;
    workload_must(err, "read");
    uint64_t generation = get_u64(row.ptr);
    check_blob(txn_store(txn), row, thread, generation);
    return generation;
}

/* Those that were dropped are not there; the last ones, not dropped yet, are all there. */
static void check_dropped(struct txn *txn, struct arena *a, uint32_t thread, uint64_t told) {
    struct txn_cursor *cursor = NULL;
    struct str key, value, prefix = dropped_prefix(a, thread);
    uint64_t rows = 0, generation = 0, last = 0;
    enum err err = txn_cursor_open(txn, prefix, tuple_prefix_end(a, prefix), false, &cursor);
    workload_must(err, "open cursor");
    while ((err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        struct str rest = str_skip(key, prefix.len);
        workload_must(tuple_next_u64(&rest, &generation), "dropped key");
        if (rows > 0 && generation != last) fail(WORKLOAD_TORN, "half dropped", thread, last, told);
        last = generation;
        rows++;
    }
    if (err != ERR_NOT_FOUND) workload_must(err, "read");
    txn_cursor_close(cursor);
    if (rows > 0 && last <= told) fail(WORKLOAD_LOST, "dropped rows", thread, last, told);
    if (rows % DROPPED_ROWS != 0) fail(WORKLOAD_TORN, "rows to drop", thread, rows, DROPPED_ROWS);
}

static void check_thread(struct txn *txn, struct arena *a, struct check *check, uint32_t t) {
    uint64_t(*found)[WORKLOAD_THREADS] = check->workload->found.newest;
    uint64_t dropped = check->told->newest[WORKLOAD_DROPPED][t];
    found[WORKLOAD_SINGLE][t] = check_row(txn, make_key(a, "s", t, ""), a, t);
    found[WORKLOAD_PAIR][t] = check_row(txn, make_key(a, "p", t, "a"), a, t);
    uint64_t other = check_row(txn, make_key(a, "p", t, "b"), a, t);
    if (other != found[WORKLOAD_PAIR][t]) {
        fail(WORKLOAD_TORN, "half a pair", t, other, found[WORKLOAD_PAIR][t]);
    }
    found[WORKLOAD_BLOB][t] = check_blob_row(txn, a, t);
    check_dropped(txn, a, t, dropped);
    found[WORKLOAD_DROPPED][t] = dropped;
}

static enum err check_all(struct txn *txn, void *arg) {
    static const char *const name[WORKLOAD_KINDS] = {"single row", "pair", "counter", "blob",
                                                     "dropped rows"};
    struct check *check = arg;
    struct workload_told *found = &check->workload->found;
    struct arena a = {0};
    for (uint32_t t = 0; t < WORKLOAD_THREADS; t++)
        check_thread(txn, &a, check, t);
    found->newest[WORKLOAD_COUNTER][0] = check_row(txn, make_key(&a, "h", 0, ""), &a, 0);
    for (int kind = 0; kind < WORKLOAD_KINDS; kind++) {
        for (uint32_t t = 0; t < WORKLOAD_THREADS; t++) {
            uint64_t got = found->newest[kind][t], told = check->told->newest[kind][t];
            if (got < told) fail(WORKLOAD_LOST, name[kind], t, got, told);
        }
    }
    arena_free(&a);
    return ERR_OK;
}

void workload_open(struct workload *w, const char *dir, const struct workload_told *told) {
    struct buf why = buf_on_heap(4096);
    struct store_options options = {.dir = dir, .env = &w->env};
    env_init(&w->env);
    enum err err = store_open(&w->store, &options, &why);
    if (err != ERR_OK) fprintf(stderr, "%" PRIstr "\n", STR_ARG(buf_str(&why)));
    workload_must(err, "open");
    buf_free(&why);
    struct check check = {.workload = w, .told = told};
    workload_must(store_run(w->store, STORE_READ, check_all, &check, NULL), "check");
}

void workload_close(struct workload *w) {
    store_close(w->store);
    w->store = NULL;
}
