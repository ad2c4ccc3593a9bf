/* Which logs end as after a crash, and which are damaged: the log of a real store, spoiled. */
#include "shared/store/log-check.h"

#include <fcntl.h>

#include "shared/store/test-support/store-fixture.h"

enum { PUTS = 200, LOG_MAX = 1 << 20 };

/* A store that is not closed, and its log: a place that is copied as after kill -9. */
struct spoiled {
    struct place p;
    struct buf log, zeros, why;
    char dir[64], name[160];
};

static bool find_log(void *arg, const char *name) {
    bool found = str_ends(str_c(name), STR(".log"));
    if (found) (void)snprintf(arg, 32, "%s", name);
    return !found;
}

static void make(struct spoiled *s) {
    char path[160], name[32], value[400];
    *s = (struct spoiled){.dir = "/tmp/brume-log-check-XXXXXX"};
    s->log = buf_on_heap(LOG_MAX);
    s->zeros = buf_on_heap(LOG_MAX * 2);
    s->why = buf_on_heap(LOG_MAX);
    place_make(&s->p);
    for (int i = 0; i < PUTS; i++) {
        int n = snprintf(name, sizeof name, "k%06d", i);
        memset(value, 'a' + i % 26, sizeof value);
        uint64_t ticket = put(&s->p, str_n(name, (size_t)n), str_n(value, sizeof value));
        CHECK(store_wait(s->p.store, ticket) == ERR_OK, "durable");
    }
    (void)snprintf(path, sizeof path, "%s/db", s->p.dir);
    CHECK(file_list_dir(path, find_log, name) == ERR_OK, "find the log");
    (void)snprintf(path, sizeof path, "%s/db/%s", s->p.dir, name);
    CHECK(file_read_all(path, &s->log) == ERR_OK && s->log.len > PUTS * sizeof value, "its log");
    CHECK(mkdtemp(s->dir) != NULL, "another folder");
    (void)snprintf(s->name, sizeof s->name, "%s/db/%s", s->dir, name);
}

static void leave(struct spoiled *s) {
    CHECK(file_remove_tree(s->dir) == ERR_OK, "clean up");
    buf_free(&s->log);
    buf_free(&s->zeros);
    buf_free(&s->why);
    place_leave(&s->p);
}

static bool copy_file(void *arg, const char *name) {
    struct spoiled *s = arg;
    char from[160], to[160];
    struct buf bytes = buf_on_heap(LOG_MAX);
    (void)snprintf(from, sizeof from, "%s/db/%s", s->p.dir, name);
    (void)snprintf(to, sizeof to, "%s/db/%s", s->dir, name);
    CHECK(file_read_all(from, &bytes) == ERR_OK, from);
    CHECK(file_replace(to, buf_str(&bytes), 0600) == ERR_OK, to);
    buf_free(&bytes);
    return true;
}

/* The copy, with this as its log. */
static enum err open_with(struct spoiled *s, struct str log) {
    char from[80], to[80];
    struct store *store = NULL;
    struct store_options options = {.dir = s->dir, .env = &s->p.env};
    (void)snprintf(from, sizeof from, "%s/db", s->p.dir);
    (void)snprintf(to, sizeof to, "%s/db", s->dir);
    CHECK(file_remove_tree(to) == ERR_OK && file_make_dir(to, 0700, NULL) == ERR_OK, "fresh");
    CHECK(file_list_dir(from, copy_file, s) == ERR_OK, "copy");
    CHECK(file_replace(s->name, log, 0600) == ERR_OK, "spoil");
    buf_clear(&s->why);
    enum err err = store_open(&store, &options, &s->why);
    store_close(store);
    return err;
}

TEST(a_crash_is_no_damage) {
    struct spoiled s;
    make(&s);
    struct str all = buf_str(&s.log);
    CHECK(open_with(&s, all) == ERR_OK, "whole");
    for (size_t len = 0; len < all.len; len += all.len / 30)
        CHECK(open_with(&s, str_slice(all, 0, len)) == ERR_OK, "cut");

    buf_add(&s.zeros, all);
    for (int i = 0; i < 5000; i++)
        buf_add(&s.zeros, STR("\0\0\0\0\0\0\0\0"));
    CHECK(open_with(&s, buf_str(&s.zeros)) == ERR_OK, "blocks that were never written");
    s.log.ptr[all.len - 100] = '!';
    CHECK(open_with(&s, all) == ERR_OK, "the last record: none behind it vouches for it");
    leave(&s);
}

TEST(damage_is_found) {
    struct spoiled s;
    make(&s);
    struct str all = buf_str(&s.log);
    for (size_t at = 5; at + 2000 < all.len; at += all.len / 30) {
        s.log.ptr[at] = (char)(unsigned char)(s.log.ptr[at] ^ 0x40);
        CHECK(open_with(&s, all) == ERR_CORRUPT, "one bit");
        CHECK(str_contains(buf_str(&s.why), STR(".log, from byte ")), "where");
        CHECK(str_contains(buf_str(&s.why), STR("--salvage")), "what to do");
        s.log.ptr[at] = (char)(unsigned char)(s.log.ptr[at] ^ 0x40);
    }
    leave(&s);
}

TEST(marks_are_found_behind_any_bit) {
    struct spoiled s;
    uint64_t durable = 0, whole = 0;
    make(&s);
    struct str all = buf_str(&s.log);
    CHECK(open_with(&s, all) == ERR_OK, "a folder");
    *strrchr(s.name, '/') = '\0';
    CHECK(log_known_durable(s.p.dir, &whole, &s.why) == ERR_OK && whole == 0, "no logs there");

    char folder[80], path[120];
    (void)snprintf(folder, sizeof folder, "%s/logs", s.dir);
    (void)snprintf(path, sizeof path, "%s/000007.log", folder);
    CHECK(file_make_dir(folder, 0700, NULL) == ERR_OK, "a folder");
    CHECK(file_replace(path, all, 0600) == ERR_OK, "the log");
    CHECK(log_known_durable(folder, &whole, &s.why) == ERR_OK && whole >= PUTS - 2, "marks");
    CHECK(s.why.len == 0, "nothing is wrong with it");
    for (size_t at = 0; at + 2000 < all.len; at += 331) {
        s.log.ptr[at] = (char)(unsigned char)(s.log.ptr[at] ^ 0x40);
        CHECK(file_replace(path, all, 0600) == ERR_OK, "the log");
        CHECK(log_known_durable(folder, &durable, &s.why) == ERR_OK && durable == whole,
              "the same");
        CHECK(str_starts(buf_str(&s.why), STR("000007.log, from byte ")), "where");
        s.log.ptr[at] = (char)(unsigned char)(s.log.ptr[at] ^ 0x40);
    }
    leave(&s);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_crash_is_no_damage),
        cmocka_unit_test(damage_is_found),
        cmocka_unit_test(marks_are_found_behind_any_bit),
    };
    return cmocka_run_group_tests_name("log check", tests, NULL, NULL);
}
