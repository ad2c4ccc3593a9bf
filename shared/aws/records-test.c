#include "shared/aws/records.h"
#include "shared/base/test.h"
#include "shared/store/store.h"

struct thing {
    struct str name;
    struct opt_long size;
    struct str_map tags;
};

static const struct shape string = {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape number = {STR_INIT("Long"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape tags = {STR_INIT("Tags"), SHAPE_MAP, .size = sizeof(struct str_map),
                                  .key = &string, .element = &string};
static const struct member members[] = {
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &string, .offset = offsetof(struct thing, name)},
    {STR_INIT("Size"), STR_INIT("Size"), .shape = &number, .offset = offsetof(struct thing, size)},
    {STR_INIT("Tags"), STR_INIT("Tags"), .shape = &tags, .offset = offsetof(struct thing, tags)},
};
static const struct shape thing_shape = {STR_INIT("Thing"), SHAPE_STRUCT,
                                         .size = sizeof(struct thing),
                                         .member_count = ARRAY_LEN(members), .members = members};
static const struct record_type things = {STR_INIT("test"), STR_INIT("thing"), &thing_shape};
static const struct record_type others = {STR_INIT("test"), STR_INIT("thin"), &thing_shape};

struct bench {
    struct env_fake env;
    struct arena arena;
    struct store *store;
};

static void begin(struct bench *b) {
    *b = (struct bench){0};
    env_fake_init(&b->env, 1700000000000, 1);
    struct buf why = buf_in_arena(&b->arena, 4096);
    struct store_options options = {.memory = true, .env = &b->env.env};
    CHECK(store_open(&b->store, &options, &why) == ERR_OK, "a store in memory");
}

static void end(struct bench *b) {
    store_close(b->store);
    arena_free(&b->arena);
}

static void run(struct bench *b, txn_fn *fn) {
    enum err err = store_run(b->store, STORE_WRITE, fn, b, NULL);
    CHECK_STR(str_c(err_text(err)), STR("ok"), "transaction");
}

static struct record_key key(const char *account, const char *region, const char *name) {
    return (struct record_key){str_c(account), str_c(region), str_c(name)};
}

static enum err put(struct txn *txn, struct bench *b, const struct record_type *type,
                    struct record_key k) {
    struct str_entry tag = {STR("k"), STR("v")};
    struct thing t = {.name = k.name, .size = OPT_LONG(7), .tags = {&tag, 1}};
    return record_put(txn, &b->arena, type, &k, &t);
}

static enum err put_get_delete(struct txn *txn, void *arg) {
    struct bench *b = arg;
    struct record_key k = key("1", "r", "n"), none = key("1", "r", "N");
    struct thing t = {0};
    TRY(put(txn, b, &things, k));
    TRY(record_get(txn, &b->arena, &things, &k, &t));
    CHECK_STR(t.name, STR("n"), "string");
    CHECK(t.size.value == 7, "number");
    CHECK_STR(str_map_get(&t.tags, STR("k")), STR("v"), "map");
    CHECK(record_get(txn, &b->arena, &things, &none, &t) == ERR_NOT_FOUND, "another name");
    CHECK(record_get(txn, &b->arena, &others, &k, &t) == ERR_NOT_FOUND, "another kind");
    CHECK(record_get_for_update(txn, &b->arena, &things, &k, &t) == ERR_OK, "for update");
    TRY(record_delete(txn, &b->arena, &things, &k));
    CHECK(record_get(txn, &b->arena, &things, &k, &t) == ERR_NOT_FOUND, "deleted");
    return record_delete(txn, &b->arena, &things, &k);
}

TEST(one_record) {
    struct bench b;
    begin(&b);
    run(&b, put_get_delete);
    end(&b);
}

static enum err fill(struct txn *txn, void *arg) {
    struct bench *b = arg;
    TRY(put(txn, b, &things, key("1", "east", "a")));
    TRY(put(txn, b, &things, key("1", "east", "ab")));
    TRY(put(txn, b, &things, key("1", "east", "b")));
    TRY(put(txn, b, &things, key("1", "west", "c")));
    TRY(put(txn, b, &things, key("2", "east", "d")));
    TRY(put(txn, b, &things, key("1", "east", "")));
    return put(txn, b, &others, key("1", "east", "x"));
}

static const struct {
    struct record_query query;
    const char *found; /* names, "+" at the end when there are more */
    const char *why;
} rows[] = {
    {{.account = STR_INIT("1"), .region = STR_INIT("east")}, ",a,ab,b", "one place"},
    {{.account = STR_INIT("1")}, ",a,ab,b,c", "all regions"},
    {{.limit = 0}, ",a,ab,b,c,d", "all accounts"},
    {{.account = STR_INIT("1"), .region = STR_INIT("eas")}, "-", "a prefix is no region"},
    {{.account = STR_INIT("1"), .region = STR_INIT("east"), .limit = 2}, ",a+", "a page"},
    {{.account = STR_INIT("1"), .region = STR_INIT("east"), .limit = 4}, ",a,ab,b", "just full"},
    {{.account = STR_INIT("1"), .region = STR_INIT("east"), .after = STR_INIT("a")},
     "ab,b",
     "next"},
    {{.account = STR_INIT("1"), .region = STR_INIT("east"), .after = STR_INIT("aa")},
     "ab,b",
     "after a name that is not there"},
    {{.account = STR_INIT("1"), .region = STR_INIT("east"), .after = STR_INIT("b")},
     "-",
     "the end"},
    {{.account = STR_INIT("1"), .region = STR_INIT("east"), .prefix = STR_INIT("a")},
     "a,ab",
     "names that begin so"},
    {{.account = STR_INIT("1"),
      .region = STR_INIT("east"),
      .prefix = STR_INIT("a"),
      .after = STR_INIT("a")},
     "ab",
     "both"},
    {{.account = STR_INIT("1"),
      .region = STR_INIT("east"),
      .prefix = STR_INIT("b"),
      .after = STR_INIT("a")},
     "b",
     "a prefix beyond the start"},
};

static enum err list(struct txn *txn, void *arg) {
    struct bench *b = arg;
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct record_page page;
        TRY(record_list(txn, &b->arena, &things, &rows[i].query, &page));
        struct buf names = buf_in_arena(&b->arena, 1024);
        for (size_t k = 0; k < page.count; k++) {
            const struct thing *t = page.items[k].data;
            CHECK_STR(t->name, page.items[k].key.name, rows[i].why);
            if (k > 0) buf_add_char(&names, ',');
            buf_add(&names, t->name);
        }
        if (page.count == 0) buf_add_char(&names, '-');
        if (page.more) buf_add_char(&names, '+');
        CHECK_STR(buf_str(&names), str_c(rows[i].found), rows[i].why);
    }
    return ERR_OK;
}

TEST(lists) {
    struct bench b;
    begin(&b);
    run(&b, fill);
    run(&b, list);
    end(&b);
}

TEST(keys_of_calls) {
    struct service_facts facts = {.name = STR("x")};
    struct service service = {.facts = &facts};
    struct call call = {.service = &service, .account = STR("1"), .region = STR("r")};
    CHECK_STR(record_key(&call, STR("n")).region, STR("r"), "regional");
    facts.global = true;
    CHECK_STR(record_key(&call, STR("n")).region, STR(""), "global");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_record),
        cmocka_unit_test(lists),
        cmocka_unit_test(keys_of_calls),
    };
    return cmocka_run_group_tests_name("records", tests, NULL, NULL);
}
