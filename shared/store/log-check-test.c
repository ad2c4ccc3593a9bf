/* Which logs end as after a crash, and which are damaged: a log of a real store, spoiled. */
#include "shared/store/log-check.h"

#include <fcntl.h>

#include "shared/store/test-support/store-fixture.h"

enum { PUTS = 200, LOG_MAX = 1 << 20 };

/* The log of a store that was never closed, and where its records begin. */
static void make_log(struct place *p, struct buf *log, char *path, size_t size) {
    char dir[128], value[400];
    place_make(p);
    for (int i = 0; i < PUTS; i++) {
        char key[16];
        int n = snprintf(key, sizeof key, "k%06d", i);
        memset(value, 'a' + i % 26, sizeof value);
        uint64_t ticket = put(p, str_n(key, (size_t)n), str_n(value, sizeof value));
        CHECK(store_wait(p->store, ticket) == ERR_OK, "durable");
    }
    (void)snprintf(dir, sizeof dir, "%s/db", p->dir);
    (void)snprintf(path, size, "%s/000004.log", dir);
    CHECK(file_read_all(path, log) == ERR_OK && log->len > PUTS * sizeof value, "its log");
}

static enum err check(const char *dir, struct str bytes, struct buf *why) {
    char path[128];
    (void)snprintf(path, sizeof path, "%s/000004.log", dir);
    CHECK(file_replace(path, bytes, 0600) == ERR_OK, "write");
    buf_clear(why);
    return log_check(dir, why);
}

TEST(cut_or_damaged) {
    struct place p;
    char path[160], dir[] = "/tmp/brume-log-check-XXXXXX";
    struct buf log = buf_on_heap(LOG_MAX), why = buf_on_heap(LOG_MAX);
    make_log(&p, &log, path, sizeof path);
    CHECK(mkdtemp(dir) != NULL, "a folder");
    struct str all = buf_str(&log);

    CHECK(check(dir, all, &why) == ERR_OK, "whole");
    for (size_t len = 0; len < all.len; len += 997)
        CHECK(check(dir, str_slice(all, 0, len), &why) == ERR_OK, "cut: as after a crash");

    struct buf zeros = buf_on_heap(2 * LOG_MAX);
    buf_add(&zeros, all);
    for (int i = 0; i < 5000; i++)
        buf_add(&zeros, STR("\0\0\0\0\0\0\0\0"));
    CHECK(check(dir, buf_str(&zeros), &why) == ERR_OK, "blocks that were never written");

    for (size_t at = 0; at + 2000 < all.len; at += 331) {
        log.ptr[at] = (char)(unsigned char)(log.ptr[at] ^ 0x40);
        CHECK(check(dir, all, &why) == ERR_CORRUPT, "one bit, and later ones know better");
        CHECK(str_contains(buf_str(&why), STR("000004.log is damaged at byte ")), "where");
        log.ptr[at] = (char)(unsigned char)(log.ptr[at] ^ 0x40);
    }
    size_t last = all.len - 100;
    log.ptr[last] = (char)(unsigned char)(log.ptr[last] ^ 1);
    CHECK(check(dir, all, &why) == ERR_OK, "in the last record: nothing vouches for it");

    CHECK(file_remove_tree(dir) == ERR_OK, "clean up");
    buf_free(&log);
    buf_free(&why);
    buf_free(&zeros);
    place_leave(&p);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(cut_or_damaged)};
    return cmocka_run_group_tests_name("log check", tests, NULL, NULL);
}
