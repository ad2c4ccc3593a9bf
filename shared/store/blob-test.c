#include "shared/store/blob.h"

#include <fcntl.h>
#include <unistd.h>

#include "shared/store/blob-files.h"
#include "shared/store/test-support/store-fixture.h"

static struct blob_id write_blob(struct place *p, const char *text) {
    struct blob_writer *writer = NULL;
    struct blob_id id = {0};
    struct str s = str_c(text);
    CHECK(blob_create(p->store, (int64_t)s.len, &writer) == ERR_OK, "create");
    for (size_t i = 0; i < s.len; i += 3) {
        CHECK(blob_write(writer, str_slice(s, i, i + 3)) == ERR_OK, "write");
    }
    CHECK(blob_finish(writer, &id) == ERR_OK, "finish");
    CHECK(id.high != 0 || id.low != 0, "not the id of none");
    return id;
}

static bool reads_as(struct place *p, struct blob_id id, const char *text) {
    char bytes[64];
    int fd = -1;
    int64_t size = 0;
    size_t got = 0;
    if (blob_open(p->store, id, &fd, &size) != ERR_OK) return false;
    CHECK(file_read_at(fd, bytes, sizeof bytes, 0, &got) == ERR_OK, "read");
    file_close(fd);
    return size == (int64_t)got && str_eq_c(str_n(bytes, got), text);
}

static bool exists(struct place *p, struct blob_id id) {
    char path[BLOB_PATH_MAX];
    blob_path(p->store, id, path);
    return access(path, F_OK) == 0;
}

/* The sweeping thread works by itself; closing the store waits for it. */
static void wait_until_gone(struct place *p, struct blob_id id) {
    for (int i = 0; i < 10000 && exists(p, id); i++) {
        thread_sleep_us(1000);
    }
    CHECK(!exists(p, id), "removed");
}

struct change {
    struct blob_id link, unlink;
    int runs, fail_times;
    struct place *p;
};

static enum err change_links(struct txn *txn, void *arg) {
    struct change *c = arg;
    struct str value = {0};
    if (c->link.low != 0) TRY(txn_blob_link(txn, c->link));
    if (c->unlink.low != 0) TRY(txn_blob_unlink(txn, c->unlink));
    enum err err = txn_get_for_update(txn, &c->p->arena, STR("race"), &value);
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    if (c->runs++ < c->fail_times) put(c->p, STR("race"), STR("lost"));
    return ERR_OK;
}

static void change(struct place *p, struct blob_id link, struct blob_id unlink) {
    struct change c = {.link = link, .unlink = unlink, .p = p, .fail_times = 1};
    CHECK(store_run(p->store, STORE_WRITE, change_links, &c, NULL) == ERR_OK, "link");
    CHECK(c.runs == 2, "run again after a lost race");
}

static const struct blob_id none = {0};

TEST(linked_blobs_stay) {
    struct place p;
    place_make(&p);
    struct blob_id linked = write_blob(&p, "hello, world");
    struct blob_id empty = write_blob(&p, "");
    change(&p, linked, none);
    change(&p, empty, none);
    CHECK(reads_as(&p, linked, "hello, world"), "readable");
    place_reopen(&p);
    place_reopen(&p);
    CHECK(reads_as(&p, linked, "hello, world"), "after a restart");
    CHECK(reads_as(&p, empty, ""), "an empty one is one");
    int fd = -1;
    int64_t size = 0;
    struct blob_id unknown = {1, 2};
    CHECK(blob_open(p.store, unknown, &fd, &size) == ERR_NOT_FOUND && fd == -1, "no such blob");
    place_leave(&p);
}

TEST(orphans_go_at_the_next_start) {
    struct place p;
    place_make(&p);
    struct blob_id linked = write_blob(&p, "linked"), orphan = write_blob(&p, "orphan");
    struct blob_writer *aborted = NULL;
    change(&p, linked, none);
    CHECK(blob_create(p.store, 1000, &aborted) == ERR_OK, "create");
    CHECK(blob_write(aborted, STR("half")) == ERR_OK, "write");
    blob_abort(aborted);
    CHECK(exists(&p, orphan), "it might still be linked");

    place_reopen(&p);
    struct blob_id young = write_blob(&p, "young");
    wait_until_gone(&p, orphan);
    CHECK(exists(&p, linked) && exists(&p, young), "these stay");
    place_leave(&p);
}

TEST(many_orphans) {
    struct place p;
    char path[BLOB_PATH_MAX], spread[BLOB_PATH_MAX];
    place_make(&p);
    struct blob_id id = write_blob(&p, "seed");
    for (uint64_t i = 0; i < 600; i++) { /* more in one folder than are taken at once */
        struct blob_id copy = {.high = id.high, .low = i * BLOB_SHARDS + 7};
        blob_path(p.store, copy, path);
        (void)snprintf(spread, sizeof spread, "%s/blobs/07", p.dir);
        CHECK(file_make_dir(spread, 0700, NULL) == ERR_OK, "folder");
        CHECK(file_replace(path, STR("x"), 0600) == ERR_OK, "a file");
    }
    (void)snprintf(path, sizeof path, "%s/blobs/07/not-a-blob", p.dir);
    CHECK(file_replace(path, STR("x"), 0600) == ERR_OK, "a file of somebody else");
    place_reopen(&p);
    for (uint64_t i = 0; i < 600; i++) {
        wait_until_gone(&p, (struct blob_id){.high = id.high, .low = i * BLOB_SHARDS + 7});
    }
    CHECK(access(path, F_OK) == 0, "stays");
    place_leave(&p);
}

TEST(unlinked_blobs_go) {
    struct place p;
    place_make(&p);
    struct blob_id first = write_blob(&p, "first"), second = write_blob(&p, "second");
    change(&p, first, none);
    int fd = -1;
    int64_t size = 0;
    CHECK(blob_open(p.store, first, &fd, &size) == ERR_OK && size == 5, "open");
    change(&p, second, first);
    wait_until_gone(&p, first);
    char bytes[8];
    size_t got = 0;
    CHECK(file_read_at(fd, bytes, sizeof bytes, 0, &got) == ERR_OK && got == 5, "still readable");
    file_close(fd);
    CHECK(reads_as(&p, second, "second"), "the other one stays");

    CHECK(store_reset(p.store) == ERR_OK, "reset");
    CHECK(!exists(&p, second), "nothing stays");
    struct blob_id third = write_blob(&p, "third");
    CHECK(reads_as(&p, third, "third"), "usable again");
    place_leave(&p);
}

TEST(in_memory) {
    struct place p = {0};
    struct buf why = buf_on_heap(1000);
    env_init(&p.env);
    struct store_options options = {.memory = true, .env = &p.env};
    CHECK(store_open(&p.store, &options, &why) == ERR_OK, "open");
    struct blob_id id = write_blob(&p, "here");
    change(&p, id, none);
    CHECK(reads_as(&p, id, "here"), "readable");
    store_close(p.store);
    arena_free(&p.arena);
    buf_free(&why);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(linked_blobs_stay), cmocka_unit_test(orphans_go_at_the_next_start),
        cmocka_unit_test(many_orphans),      cmocka_unit_test(unlinked_blobs_go),
        cmocka_unit_test(in_memory),
    };
    return cmocka_run_group_tests_name("blob", tests, NULL, NULL);
}
