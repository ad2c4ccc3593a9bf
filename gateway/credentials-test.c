#include "gateway/credentials.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "shared/base/test.h"

enum { PATH_SIZE = 64, WHY_SIZE = 1000 };

struct place {
    char dir[32], file[PATH_SIZE];
    struct settings settings;
    struct env env;
    struct arena arena;
    struct buf why;
};

static void place_open(struct place *p) {
    *p = (struct place){.dir = "/tmp/brume-key-XXXXXX"};
    CHECK(mkdtemp(p->dir) != NULL, "a folder to work in");
    (void)snprintf(p->file, sizeof p->file, "%s/root-key.json", p->dir);
    p->settings.data_dir = p->dir;
    env_init(&p->env);
    p->why = buf_in_arena(&p->arena, WHY_SIZE);
}

static void place_close(struct place *p) {
    (void)unlink(p->file);
    CHECK(rmdir(p->dir) == 0, "nothing else was left there");
    arena_free(&p->arena);
}

static enum err open_in(struct place *p, struct credentials *c) {
    return credentials_open(c, &p->arena, &p->settings, &p->env, &p->why);
}

TEST(the_key_is_made_once_and_kept_for_its_owner) {
    struct place p;
    place_open(&p);
    struct credentials first, again;
    struct stat st;
    assert_int_equal(open_in(&p, &first), ERR_OK);
    CHECK(first.fresh, "just made");
    CHECK(str_starts(first.access_key, STR("AKIA")) && first.access_key.len == 20, "as AWS's are");
    assert_int_equal(first.secret.len, 40);
    CHECK(stat(p.file, &st) == 0 && (st.st_mode & 0777) == 0600, "for the owner only");

    assert_int_equal(open_in(&p, &again), ERR_OK);
    CHECK(!again.fresh, "read");
    CHECK_STR(again.access_key, first.access_key, "the same");
    CHECK_STR(again.secret, first.secret, "the same");
    CHECK_STR(again.api_key, first.api_key, "the same");
    place_close(&p);
}

TEST(a_file_that_is_not_ours_is_refused_and_left_alone) {
    static const char *const contents[] = {
        "",
        "{",
        "[]",
        "{}",
        "{\"AccessKeyId\":\"a\",\"SecretAccessKey\":\"b\"}",
        "{\"AccessKeyId\":1,\"SecretAccessKey\":\"b\",\"ApiKey\":\"c\"}",
    };
    for (size_t i = 0; i < ARRAY_LEN(contents); i++) {
        struct place p;
        struct credentials c;
        struct stat st;
        place_open(&p);
        FILE *file = fopen(p.file, "we");
        CHECK(file != NULL && fputs(contents[i], file) >= 0 && fclose(file) == 0, "write");
        CHECK(open_in(&p, &c) == ERR_CORRUPT, contents[i]);
        CHECK(str_find(buf_str(&p.why), str_c(p.file)) != SIZE_MAX, "which file");
        CHECK(stat(p.file, &st) == 0 && st.st_size == (off_t)strlen(contents[i]), "as it was");
        place_close(&p);
    }
}

TEST(a_folder_that_is_not_there_is_said) {
    struct place p;
    struct credentials c;
    place_open(&p);
    p.settings.data_dir = "/nonexistent";
    assert_int_equal(open_in(&p, &c), ERR_NOT_FOUND);
    CHECK(buf_str(&p.why).len > 0, "in words");
    place_close(&p);
}

TEST(memory_makes_another_key_each_time) {
    struct place p;
    struct credentials one, other;
    place_open(&p);
    p.settings.memory = true;
    assert_int_equal(open_in(&p, &one), ERR_OK);
    assert_int_equal(open_in(&p, &other), ERR_OK);
    CHECK(one.fresh && other.fresh && !str_eq(one.secret, other.secret), "another one");
    place_close(&p); /* and no file */
}

TEST(only_the_root_key_has_a_secret) {
    struct credentials c = {.access_key = STR("AKIAROOT"), .secret = STR("secret")};
    struct str secret = {0};
    assert_int_equal(credentials_secret(&c, STR("AKIAROOT"), &secret), ERR_OK);
    CHECK_STR(secret, STR("secret"), "its own");
    assert_int_equal(credentials_secret(&c, STR("AKIAROO"), &secret), ERR_NOT_FOUND);
    assert_int_equal(credentials_secret(&c, STR(""), &secret), ERR_NOT_FOUND);
}

TEST(twelve_digits_are_an_account) {
    static const struct {
        const char *key, *account, *why;
    } rows[] = {
        {"123456789012", "123456789012", "twelve digits"},
        {"12345678901", "000000000000", "eleven"},
        {"1234567890123", "000000000000", "thirteen"},
        {"12345678901a", "000000000000", "a letter among them"},
        {"AKIAIOSFODNN7EXAMPLE", "000000000000", "a key as AWS makes them"},
        {"", "000000000000", "none"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        CHECK_STR(credentials_account(str_c(rows[i].key)), str_c(rows[i].account), rows[i].why);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_key_is_made_once_and_kept_for_its_owner),
        cmocka_unit_test(a_file_that_is_not_ours_is_refused_and_left_alone),
        cmocka_unit_test(a_folder_that_is_not_there_is_said),
        cmocka_unit_test(memory_makes_another_key_each_time),
        cmocka_unit_test(only_the_root_key_has_a_secret),
        cmocka_unit_test(twelve_digits_are_an_account),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
