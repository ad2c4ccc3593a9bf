/* shared/store/test-support/store-fixture.h - a store in a folder of its own, and shorter words. */
#ifndef SHARED_STORE_TEST_SUPPORT_STORE_FIXTURE_H
#define SHARED_STORE_TEST_SUPPORT_STORE_FIXTURE_H

#include <stdio.h>

#include "shared/base/test.h"
#include "shared/os/file.h"
#include "shared/store/store.h"

struct place {
    char dir[64];
    struct env env;
    struct store *store;
    struct arena arena; /* for what is read */
};

static inline void place_open(struct place *p) {
    struct buf why = buf_on_heap(4096);
    struct store_options options = {.dir = p->dir, .env = &p->env};
    enum err err = store_open(&p->store, &options, &why);
    if (err != ERR_OK) print_error("%" PRIstr "\n", STR_ARG(buf_str(&why)));
    buf_free(&why);
    CHECK(err == ERR_OK, "the store opens");
}

static inline void place_make(struct place *p) {
    *p = (struct place){.dir = "/tmp/brume-store-test-XXXXXX"};
    CHECK(mkdtemp(p->dir) != NULL, "a folder to work in");
    env_init(&p->env);
    place_open(p);
}

static inline void place_reopen(struct place *p) {
    store_close(p->store);
    place_open(p);
}

static inline void place_leave(struct place *p) {
    store_close(p->store);
    arena_free(&p->arena);
    CHECK(file_remove_tree(p->dir) == ERR_OK, "clean up");
}

struct row {
    struct str key, value;
};

static inline enum err put_row(struct txn *txn, void *arg) {
    const struct row *row = arg;
    return txn_put(txn, row->key, row->value);
}

static inline enum err delete_row(struct txn *txn, void *arg) {
    const struct row *row = arg;
    return txn_delete(txn, row->key);
}

static inline uint64_t put(struct place *p, struct str key, struct str value) {
    struct row row = {key, value};
    uint64_t ticket = 0;
    CHECK(store_run(p->store, STORE_WRITE, put_row, &row, &ticket) == ERR_OK, "put");
    return ticket;
}

struct get {
    struct arena *arena;
    struct str key, value;
};

static inline enum err get_row(struct txn *txn, void *arg) {
    struct get *get = arg;
    return txn_get(txn, get->arena, get->key, &get->value);
}

/* Absent if there is none. */
static inline struct str get(struct place *p, struct str key) {
    struct get get = {.arena = &p->arena, .key = key};
    enum err err = store_run(p->store, STORE_READ, get_row, &get, NULL);
    CHECK(err == ERR_OK || err == ERR_NOT_FOUND, "get");
    return get.value;
}

struct scan {
    struct arena *arena;
    struct str from, to, text;
    bool descending;
};

/* The rows as "key=value key=value ". */
static inline enum err scan_rows(struct txn *txn, void *arg) {
    struct scan *scan = arg;
    struct buf text = buf_in_arena(scan->arena, 1 << 20);
    struct txn_cursor *cursor = NULL;
    struct str key = {0}, value = {0};
    TRY(txn_cursor_open(txn, scan->from, scan->to, scan->descending, &cursor));
    enum err err = ERR_OK;
    while ((err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        buf_printf(&text, "%" PRIstr "=%" PRIstr " ", STR_ARG(key), STR_ARG(value));
    }
    txn_cursor_close(cursor);
    scan->text = buf_str(&text);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static inline struct str scan(struct place *p, struct str from, struct str to) {
    struct scan scan = {.arena = &p->arena, .from = from, .to = to};
    CHECK(store_run(p->store, STORE_READ, scan_rows, &scan, NULL) == ERR_OK, "scan");
    return scan.text;
}

#endif
