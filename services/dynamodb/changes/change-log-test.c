#include "services/dynamodb/changes/change-log.h"

#include "services/dynamodb/test-support.h"

struct log_test {
    struct env_fake env;
    struct store *store;
    struct arena arena;
    struct table_definition table;
    enum writer writer;
    const char *old, *new;
    struct buf text;
};

static const struct attribute_map *item_of(struct arena *a, const char *text) {
    if (text == NULL) return NULL;
    struct attribute_map *item = arena_new(a, struct attribute_map);
    *item = test_item(a, text);
    return item;
}

static enum err add(struct txn *txn, void *arg) {
    struct log_test *l = arg;
    return change_log_add(txn, &l->arena, &l->table, l->writer, item_of(&l->arena, l->old),
                          item_of(&l->arena, l->new));
}

static void show(struct log_test *l, const struct attribute_map *item) {
    buf_add(&l->text, item == NULL ? STR("-") : test_item_text(&l->arena, item));
}

static enum err read_all(struct txn *txn, void *arg) {
    struct log_test *l = arg;
    struct journal_cursor cursor;
    struct journal_place start = {0};
    struct journal_entry entry;
    TRY(journal_open(txn, &l->arena, change_log_name(&l->arena, l->table.incarnation), start,
                     &cursor));
    enum err err;
    while ((err = journal_next(&cursor, &entry)) == ERR_OK) {
        struct item_change change, damaged;
        struct journal_entry cut = entry;
        TRY(change_read(&l->arena, &entry, &change));
        for (cut.value.len = 0; cut.value.len < entry.value.len; cut.value.len++)
            CHECK(change_read(&l->arena, &cut, &damaged) == ERR_CORRUPT, "every prefix");
        buf_printf(&l->text, "%d ", (int)change.writer);
        show(l, change.old);
        buf_add_c(&l->text, " > ");
        show(l, change.new);
        buf_add_c(&l->text, "\n");
    }
    journal_close(&cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static const struct {
    enum writer writer;
    const char *old, *new;
} writes[] = {
    {WRITER_CLIENT, NULL, "{'pk':{'S':'a'}}"},
    {WRITER_CLIENT, "{'pk':{'S':'a'}}", "{'pk':{'S':'a'},'n':{'N':'1'}}"},
    {WRITER_CLIENT, "{'m':{'M':{'x':{'S':''},'y':{'S':''}}},'pk':{'S':'a'}}",
     "{'pk':{'S':'a'},'m':{'M':{'y':{'S':''},'x':{'S':''}}}}"}, /* nothing changes */
    {WRITER_CLIENT, NULL, NULL},
    {WRITER_TTL, "{'pk':{'S':'a'},'n':{'N':'1'}}", NULL},
};

TEST(what_changes_is_logged) {
    struct log_test l = {.table = {.incarnation = 3, .stream_view_type = STR("NEW_IMAGE")}};
    env_fake_init(&l.env, 1795168800000, 1);
    struct buf why = buf_on_heap(1000);
    struct store_options options = {.memory = true, .env = &l.env.env};
    CHECK(store_open(&l.store, &options, &why) == ERR_OK, "the store opens");
    l.text = buf_in_arena(&l.arena, 1 << 16);
    for (size_t i = 0; i < ARRAY_LEN(writes); i++) {
        l.writer = writes[i].writer;
        l.old = writes[i].old;
        l.new = writes[i].new;
        CHECK(store_run(l.store, STORE_WRITE, add, &l, NULL) == ERR_OK, "written");
    }
    CHECK(store_run(l.store, STORE_READ, read_all, &l, NULL) == ERR_OK, "read");
    CHECK_STR(buf_str(&l.text),
              STR("0 - > {'pk':{'S':'a'}}\n"
                  "0 {'pk':{'S':'a'}} > {'n':{'N':'1'},'pk':{'S':'a'}}\n"
                  "1 {'n':{'N':'1'},'pk':{'S':'a'}} > -\n"),
              "in order, and nothing for a write that changes nothing");
    store_close(l.store);
    arena_free(&l.arena);
    buf_free(&why);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_changes_is_logged),
    };
    return cmocka_run_group_tests_name("dynamodb change log", tests, NULL, NULL);
}
