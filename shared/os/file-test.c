#include "shared/os/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "shared/base/test.h"

struct place {
    char dir[64], path[128];
};

static struct place make_place(void) {
    struct place p = {.dir = "/tmp/brume-file-test-XXXXXX"};
    CHECK(mkdtemp(p.dir) != NULL, "a folder to work in");
    (void)snprintf(p.path, sizeof p.path, "%s/file", p.dir);
    return p;
}

static void leave_place(const struct place *p) {
    CHECK(file_remove_tree(p->dir) == ERR_OK, "clean up");
    CHECK(access(p->dir, F_OK) != 0, "it is gone");
}

TEST(errors_have_a_meaning) {
    static const struct {
        int system_error;
        enum err err;
    } row[] = {
        {0, ERR_OK},          {ENOENT, ERR_NOT_FOUND}, {EEXIST, ERR_EXISTS},
        {EACCES, ERR_DENIED}, {ENOSPC, ERR_NO_SPACE},  {EDQUOT, ERR_NO_SPACE},
        {EIO, ERR_IO},        {EMFILE, ERR_IO},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        CHECK(file_err(row[i].system_error) == row[i].err, err_text(row[i].err));
    }
}

TEST(write_and_read_back) {
    struct place p = make_place();
    int fd = -1;
    CHECK(file_open(p.path, O_RDWR | O_CREAT, 0600, &fd) == ERR_OK, "open");
    CHECK(file_reserve(fd, 1 << 16) == ERR_OK, "reserve");
    CHECK(file_write(fd, STR("hello, ")) == ERR_OK, "write");
    CHECK(file_write_at(fd, STR("world"), 7) == ERR_OK, "write at");
    CHECK(file_sync_data(fd) == ERR_OK && file_sync(fd) == ERR_OK, "sync");
    int64_t size = 0;
    CHECK(file_size(fd, &size) == ERR_OK && size == 12, "reserving keeps the length");
    char bytes[32];
    size_t got = 0;
    CHECK(file_read_at(fd, bytes, sizeof bytes, 7, &got) == ERR_OK, "read");
    CHECK_STR(str_n(bytes, got), STR("world"), "up to the end");
    file_close(fd);

    struct buf all = buf_on_heap(12), small = buf_on_heap(11);
    CHECK(file_read_all(p.path, &all) == ERR_OK, "fits");
    CHECK_STR(buf_str(&all), STR("hello, world"), "whole");
    CHECK(file_read_all(p.path, &small) == ERR_TOO_LARGE, "does not fit");
    buf_free(&all);
    buf_free(&small);
    leave_place(&p);
}

TEST(replace_leaves_nothing_else) {
    struct place p = make_place();
    struct buf all = buf_on_heap(100);
    CHECK(file_replace(p.path, STR("one"), 0600) == ERR_OK, "new");
    CHECK(file_replace(p.path, STR("two"), 0600) == ERR_OK, "over the old one");
    CHECK(file_read_all(p.path, &all) == ERR_OK, "read");
    CHECK_STR(buf_str(&all), STR("two"), "the new one");
    CHECK(file_remove(p.path) == ERR_OK && rmdir(p.dir) == 0, "no other file was left");
    buf_free(&all);
}

static bool count_names(void *arg, const char *name UNUSED) {
    return ++*(int *)arg < 2;
}

TEST(folders) {
    struct place p = make_place();
    char deep[256];
    (void)snprintf(deep, sizeof deep, "%s/a/b/c", p.dir);
    CHECK(file_make_dirs(deep, 0700) == ERR_OK, "made");
    CHECK(file_make_dirs(deep, 0700) == ERR_OK, "there already");
    bool made = true;
    CHECK(file_make_dir(deep, 0700, &made) == ERR_OK && !made, "says that it was there");
    for (int i = 0; i < 3; i++) {
        char name[300];
        (void)snprintf(name, sizeof name, "%s/%d", deep, i);
        CHECK(file_replace(name, STR("x"), 0600) == ERR_OK, "a file");
    }
    int seen = 0;
    CHECK(file_list_dir(deep, count_names, &seen) == ERR_OK && seen == 2, "stops when told");
    CHECK(file_list_dir(p.path, count_names, &seen) == ERR_NOT_FOUND, "no such folder");
    CHECK(file_sync_dir(deep) == ERR_OK, "sync");
    leave_place(&p);
    CHECK(file_remove_tree(p.dir) == ERR_OK, "nothing to remove is fine");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(errors_have_a_meaning),
        cmocka_unit_test(write_and_read_back),
        cmocka_unit_test(replace_leaves_nothing_else),
        cmocka_unit_test(folders),
    };
    return cmocka_run_group_tests_name("file", tests, NULL, NULL);
}
