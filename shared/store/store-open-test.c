/* Opening what cannot be opened, stores in memory, and disks that are full. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "shared/os/thread.h"
#include "shared/store/memory-dir.h"
#include "shared/store/store-private.h"
#include "shared/store/test-support/store-fixture.h"

static enum err try_open(const char *dir, struct env *env, struct buf *why) {
    struct store *store = NULL;
    struct store_options options = {.dir = dir, .env = env};
    buf_clear(why);
    enum err err = store_open(&store, &options, why);
    CHECK((err == ERR_OK) == (store != NULL), "a store only when it is open");
    store_close(store);
    return err;
}

TEST(one_process_at_a_time) {
    struct place p;
    struct buf why = buf_on_heap(4096);
    place_make(&p);
    CHECK(try_open(p.dir, &p.env, &why) == ERR_BUSY, "open already");
    CHECK(str_contains(buf_str(&why), STR("another brume uses /tmp/brume-store-test-")), "why");
    pid_t child = fork();
    if (child == 0) _exit(try_open(p.dir, &p.env, &why) == ERR_BUSY ? 0 : 1);
    int status = -1;
    CHECK(waitpid(child, &status, 0) == child && status == 0, "nor another process");
    buf_free(&why);
    place_leave(&p);
}

TEST(data_of_another_format) {
    struct place p;
    struct buf why = buf_on_heap(4096);
    place_make(&p);
    static const char key[] = {OWN_KEY, 'f'};
    char *message = NULL;
    rocksdb_put(p.store->rocks.db, p.store->rocks.write, key, sizeof key, "\1", 1, &message);
    CHECK(message == NULL, "as an older one would have written it");
    store_close(p.store);
    p.store = NULL;
    CHECK(try_open(p.dir, &p.env, &why) == ERR_UNSUPPORTED, "refused");
    CHECK(str_contains(buf_str(&why), STR("has format 1, and this brume reads format")), "why");
    CHECK(str_contains(buf_str(&why), str_c(p.dir)), "and where");
    buf_free(&why);
    place_leave(&p);
}

TEST(places_that_do_not_work) {
    struct env env;
    struct buf why = buf_on_heap(4096);
    env_init(&env);
    CHECK(try_open("/proc/brume", &env, &why) != ERR_OK, "no folder can be made there");
    CHECK(str_contains(buf_str(&why), STR("/proc/brume")), "named");
    CHECK(try_open("/dev/null/x", &env, &why) != ERR_OK, "a file in the way");
    buf_free(&why);
}

/* ---- damage ---- */

struct find {
    const char *part;
    char name[256];
};

static bool find_name(void *arg, const char *name) {
    struct find *f = arg;
    if (!str_contains(str_c(name), str_c(f->part))) return true;
    (void)snprintf(f->name, sizeof f->name, "%s", name);
    return false;
}

static void find_file(const struct place *p, const char *part, char *path, size_t size) {
    char dir[128];
    struct find f = {.part = part};
    (void)snprintf(dir, sizeof dir, "%s/db", p->dir);
    CHECK(file_list_dir(dir, find_name, &f) == ERR_OK && f.name[0] != '\0', part);
    (void)snprintf(path, size, "%s/%s", dir, f.name);
}

TEST(damage_is_named) {
    static const struct {
        const char *why, *file;
        off_t keep; /* bytes; -1: the file is removed */
    } row[] = {
        {"table cut short", ".sst", 100},
        {"table missing", ".sst", -1},
        {"list of tables cut short", "MANIFEST", 10},
        {"list of tables missing", "MANIFEST", -1},
        {"name of the list is empty", "CURRENT", 0},
        {"name of the list is missing", "CURRENT", -1},
    };
    struct buf why = buf_on_heap(4096);
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct place p;
        char path[512];
        place_make(&p);
        put(&p, STR("a"), STR("1"));
        store_close(p.store);
        find_file(&p, row[i].file, path, sizeof path);
        CHECK(row[i].keep < 0 ? unlink(path) == 0 : truncate(path, row[i].keep) == 0, "damage");

        CHECK(try_open(p.dir, &p.env, &why) == ERR_CORRUPT, row[i].why);
        struct str name = str_skip(str_c(path), str_rfind_char(str_c(path), '/') + 1);
        if (str_ends(name, STR(".sst"))) name.len -= 4; /* the message may say .ldb */
        if (str_starts(name, STR("MANIFEST")) && row[i].keep >= 0) name = STR("MANIFEST");
        CHECK(str_contains(buf_str(&why), name), row[i].why);
        p.store = NULL;
        place_leave(&p);
    }
    buf_free(&why);
}

/* ---- salvage ---- */

static enum err salvage(struct place *p, struct buf *why) {
    struct store_options options = {.dir = p->dir, .env = &p->env, .salvage = true};
    buf_clear(why);
    return store_open(&p->store, &options, why);
}

/* Two tables: the older one with "a" and "b", the newer one with "b". */
static void make_two_tables(struct place *p) {
    place_make(p);
    put(p, STR("a"), STR("1"));
    put(p, STR("b"), STR("1"));
    place_reopen(p);
    put(p, STR("b"), STR("2"));
    store_close(p->store);
    p->store = NULL;
}

TEST(the_rest_can_be_read) {
    static const struct {
        const char *why, *file;
        off_t keep;
        const char *a, *b; /* NULL: gone */
    } row[] = {
        {"nothing is wrong", NULL, 0, "1", "2"},
        {"list of tables cut short", "MANIFEST", 10, "1", "2"},
        {"list of tables missing", "MANIFEST", -1, "1", "2"},
        {"name of the list is missing", "CURRENT", -1, "1", "2"},
        {"log missing", ".log", -1, "1", "2"},
    };
    struct buf why = buf_on_heap(4096);
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct place p;
        char path[512];
        make_two_tables(&p);
        if (row[i].file != NULL) {
            find_file(&p, row[i].file, path, sizeof path);
            CHECK(row[i].keep < 0 ? unlink(path) == 0 : truncate(path, row[i].keep) == 0, "damage");
            CHECK(try_open(p.dir, &p.env, &why) == ERR_CORRUPT, row[i].why);
            CHECK(str_contains(buf_str(&why), STR("--salvage")), "the remedy");
        }
        CHECK(salvage(&p, &why) == ERR_OK, row[i].why);
        CHECK(store_is_read_only(p.store), row[i].why);
        CHECK_STR(get(&p, STR("a")), str_c(row[i].a), row[i].why);
        CHECK_STR(get(&p, STR("b")), str_c(row[i].b), row[i].why);
        struct row change = {STR("a"), STR("3")};
        CHECK(store_run(p.store, STORE_WRITE, put_row, &change, NULL) == ERR_READ_ONLY, "put");
        CHECK(store_run(p.store, STORE_WRITE, delete_row, &change, NULL) == ERR_READ_ONLY,
              "delete");
        CHECK(store_drop_prefix(p.store, STR("a")) == ERR_READ_ONLY, "drop");
        CHECK(store_reset(p.store) == ERR_READ_ONLY, "reset");
        place_leave(&p);
    }
    buf_free(&why);
}

TEST(salvage_of_nothing) {
    struct place p = {.dir = "/tmp/brume-no-such-store"};
    struct buf why = buf_on_heap(4096);
    env_init(&p.env);
    CHECK(salvage(&p, &why) != ERR_OK && access(p.dir, F_OK) != 0, "no folder is made");
    CHECK(str_contains(buf_str(&why), STR("/tmp/brume-no-such-store")), "named");
    buf_free(&why);
}

/* ---- in memory ---- */

static bool count_own(void *arg, const char *name) {
    char own[64];
    (void)snprintf(own, sizeof own, "brume-%d-", (int)getpid());
    *(int *)arg += str_starts(str_c(name), str_c(own));
    return true;
}

static int own_dirs(void) {
    int count = 0;
    CHECK(file_list_dir("/dev/shm", count_own, &count) == ERR_OK, "list");
    return count;
}

TEST(memory_leaves_nothing) {
    struct place p = {0};
    struct buf why = buf_on_heap(1000);
    env_init(&p.env);
    struct store_options options = {.memory = true, .env = &p.env};
    CHECK(store_open(&p.store, &options, &why) == ERR_OK, "open");
    CHECK(put(&p, STR("a"), STR("1")) == 0, "as durable as it gets");
    CHECK(store_wait(p.store, 0) == ERR_OK, "no wait");
    CHECK_STR(get(&p, STR("a")), STR("1"), "there");
    CHECK(store_stats(p.store).fsyncs == 0, "no fsync");
    CHECK(store_reset(p.store) == ERR_OK && !str_is_set(get(&p, STR("a"))), "reset");
    store_close(p.store);
    CHECK(own_dirs() == 0, "no folder left");
    arena_free(&p.arena);
    buf_free(&why);
}

TEST(dead_processes_are_cleaned_up_after) {
    char path[FILE_PATH_MAX], parent[FILE_PATH_MAX], left[FILE_PATH_MAX + 64];
    int lock = -1, second = -1;
    pid_t child = fork();
    if (child == 0) _exit(0);
    CHECK(waitpid(child, NULL, 0) == child, "a process that is no more");

    CHECK(memory_dir_make(path, sizeof path, &lock) == ERR_OK, "ours");
    (void)snprintf(parent, sizeof parent, "%s", path);
    *strrchr(parent, '/') = '\0';
    (void)snprintf(left, sizeof left, "%s/brume-%d-abcdef/db", parent, (int)child);
    CHECK(file_make_dirs(left, 0700) == ERR_OK, "what it left");
    char other[FILE_PATH_MAX];
    CHECK(memory_dir_make(other, sizeof other, &second) == ERR_OK, "the next one");
    CHECK(access(left, F_OK) != 0, "is gone");
    CHECK(access(path, F_OK) == 0, "that of a living process stays");
    CHECK(file_remove_tree(path) == ERR_OK && file_remove_tree(other) == ERR_OK, "clean up");
    file_close(lock);
    file_close(second);
}

/* ---- no space ---- */

struct fill {
    int from;
    char *value;
};
enum { FILL_VALUE = 256 * 1024 };

static enum err put_big(struct txn *txn, void *arg) {
    struct fill *f = arg;
    char key[16];
    int n = snprintf(key, sizeof key, "k%06d", f->from);
    return txn_put(txn, str_n(key, (size_t)n), str_n(f->value, FILL_VALUE));
}

static void write_file(const char *path, size_t size, const char *bytes) {
    int fd = -1;
    CHECK(file_open(path, O_WRONLY | O_CREAT, 0600, &fd) == ERR_OK, "ballast");
    for (size_t done = 0; done < size; done += FILL_VALUE) {
        CHECK(file_write(fd, str_n(bytes, FILL_VALUE)) == ERR_OK, "ballast fits");
    }
    file_close(fd);
}

/* Durable puts until one fails; returns how many did not. */
static int fill_up(struct place *p, struct fill *fill, enum err *err) {
    *err = ERR_OK;
    for (fill->from = 0; fill->from < 1000; fill->from++) {
        uint64_t ticket = 0;
        *err = store_run(p->store, STORE_WRITE, put_big, fill, &ticket);
        if (*err == ERR_OK) *err = store_wait(p->store, ticket);
        if (*err != ERR_OK) break;
    }
    return fill->from;
}

/* RocksDB looks every five seconds whether there is space for a write buffer (32 MiB). */
static bool recovers(struct place *p) {
    struct row row = {STR("after"), STR("1")};
    for (int i = 0; i < 300; i++) {
        uint64_t ticket = 0;
        if (store_run(p->store, STORE_WRITE, put_row, &row, &ticket) == ERR_OK &&
            store_wait(p->store, ticket) == ERR_OK) {
            return true;
        }
        thread_sleep_us(100000);
    }
    return false;
}

static void check_filled(struct place *p, int count) {
    for (int i = 0; i < count; i++) {
        char key[16];
        int n = snprintf(key, sizeof key, "k%06d", i);
        CHECK(get(p, str_n(key, (size_t)n)).len == FILL_VALUE, "acknowledged, so there");
    }
}

TEST(full_disk) {
    struct place p = {.dir = "/tmp/brume-store-test-XXXXXX"};
    char ballast[128];
    CHECK(mkdtemp(p.dir) != NULL, "a folder to work in");
    if (mount("tmpfs", p.dir, "tmpfs", 0, "size=256m") != 0) {
        print_message("SKIPPED: mounting a small disk is not permitted: %s\n", strerror(errno));
        CHECK(rmdir(p.dir) == 0, "clean up");
        skip();
    }
    env_init(&p.env);
    struct fill fill = {.value = test_calloc(1, FILL_VALUE)};
    (void)snprintf(ballast, sizeof ballast, "%s/ballast", p.dir);
    write_file(ballast, 100 << 20, fill.value);
    env_random(&p.env, fill.value, FILL_VALUE);
    place_open(&p);

    enum err err = ERR_OK;
    int written = fill_up(&p, &fill, &err);
    CHECK(err == ERR_NO_SPACE && written > 3 && written < 1000, "the disk is full");
    check_filled(&p, written);
    struct row row = {STR("x"), STR("1")};
    CHECK(store_run(p.store, STORE_WRITE, put_row, &row, NULL) == ERR_NO_SPACE, "no more writes");
    CHECK(store_run(p.store, STORE_WRITE, delete_row, &row, NULL) == ERR_OK, "but removing");

    CHECK(file_remove(ballast) == ERR_OK, "now there is space");
    CHECK(recovers(&p), "it goes on by itself");
    check_filled(&p, written);
    place_reopen(&p);
    check_filled(&p, written);
    CHECK_STR(get(&p, STR("after")), STR("1"), "the write after it");

    store_close(p.store);
    struct buf why = buf_in_arena(&p.arena, 1000);
    write_file(ballast, 190 << 20, fill.value);
    CHECK(try_open(p.dir, &p.env, &why) == ERR_NO_SPACE, "too little to start with");
    CHECK(str_contains(buf_str(&why), STR("brume needs 49 MB to start")), "says how much");
    arena_free(&p.arena);
    test_free(fill.value);
    CHECK(umount(p.dir) == 0 && rmdir(p.dir) == 0, "clean up");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_process_at_a_time),
        cmocka_unit_test(data_of_another_format),
        cmocka_unit_test(places_that_do_not_work),
        cmocka_unit_test(damage_is_named),
        cmocka_unit_test(the_rest_can_be_read),
        cmocka_unit_test(salvage_of_nothing),
        cmocka_unit_test(memory_leaves_nothing),
        cmocka_unit_test(dead_processes_are_cleaned_up_after),
        cmocka_unit_test(full_disk),
    };
    return cmocka_run_group_tests_name("store open", tests, NULL, NULL);
}
