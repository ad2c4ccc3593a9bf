/* Listings over a real store: the stream of keys and common prefixes, its pages, its seeks. */
#include "services/s3/objects/listing.h"

#include "services/s3/s3-keys.h"
#include "shared/store/test-support/store-fixture.h"

enum { BUCKET = 7 };

static const char *const keys[] = {"a", "a/1", "a/2", "a/b/1", "a0", "b/1", "b/2", "\xc3\xa9", "c"};

static enum err put_keys(struct txn *txn, void *arg) {
    struct arena *a = arg;
    for (size_t i = 0; i < ARRAY_LEN(keys); i++) {
        TRY(txn_put(txn, s3_key_object(a, BUCKET, str_c(keys[i])), STR("v")));
    }
    /* Neighbours that must not be seen. */
    TRY(txn_put(txn, s3_key_object(a, BUCKET - 1, STR("x")), STR("v")));
    return txn_put(txn, s3_key_object(a, BUCKET + 1, STR("x")), STR("v"));
}

struct page {
    struct place *place;
    struct listing_request request;
    struct buf text;
    bool truncated;
};

static enum err add(void *arg, const struct listing_entry *entry) {
    struct page *p = arg;
    if (p->text.len > 0) buf_add_char(&p->text, ' ');
    buf_add(&p->text, entry->key);
    if (entry->is_prefix) buf_add_char(&p->text, '*');
    return ERR_OK;
}

static enum err read(struct txn *txn, void *arg) {
    struct page *p = arg;
    return listing_run(txn, &p->place->arena, &p->request, &p->truncated);
}

/* Entries with blanks between them; a star marks a common prefix. */
static struct str list(struct place *place, struct listing_request request, bool *truncated) {
    struct page p = {.place = place, .request = request};
    p.text = buf_in_arena(&place->arena, 4096);
    p.request.fn = add;
    p.request.arg = &p;
    p.request.base = s3_key_objects(&place->arena, BUCKET);
    CHECK(store_run(place->store, STORE_READ, read, &p, NULL) == ERR_OK, "it reads");
    *truncated = p.truncated;
    return buf_str(&p.text);
}

static void make(struct place *place) {
    place_make(place);
    CHECK(store_run(place->store, STORE_WRITE, put_keys, &place->arena, NULL) == ERR_OK, "keys");
}

TEST(streams) {
    static const struct {
        struct listing_request request;
        const char *want;
        bool truncated;
        const char *why;
    } rows[] = {
        {{.max = 99}, "a a/1 a/2 a/b/1 a0 b/1 b/2 c \xc3\xa9", false, "all, in order of bytes"},
        {{.prefix = STR_INIT("a/"), .max = 99}, "a/1 a/2 a/b/1", false, "prefix"},
        {{.delimiter = STR_INIT("/"), .max = 99}, "a a/* a0 b/* c \xc3\xa9", false, "rolled up"},
        {{.prefix = STR_INIT("a/"), .delimiter = STR_INIT("/"), .max = 99},
         "a/1 a/2 a/b/*",
         false,
         "the delimiter is looked for behind the prefix"},
        {{.delimiter = STR_INIT("/b/"), .max = 99},
         "a a/1 a/2 a/b/* a0 b/1 b/2 c \xc3\xa9",
         false,
         "a long delimiter"},
        {{.delimiter = STR_INIT("/"), .max = 2}, "a a/*", true, "one budget for both"},
        {{.delimiter = STR_INIT("/"), .max = 6}, "a a/* a0 b/* c \xc3\xa9", false, "just enough"},
        {{.delimiter = STR_INIT("/"), .prefix = STR_INIT("b"), .max = 1},
         "b/*",
         false,
         "keys of the last common prefix are not more"},
        {{.delimiter = STR_INIT("/"), .marker = STR_INIT("a/2"), .max = 99},
         "a a0 b/* c \xc3\xa9",
         false,
         "a common prefix that was listed is passed over"},
        {{.prefix = STR_INIT("none"), .max = 99}, "", false, "nothing"},
        {{.max = 0}, "", false, "no budget is no page"},
    };
    struct place place;
    make(&place);
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        bool truncated = false;
        CHECK_STR(list(&place, rows[i].request, &truncated), str_c(rows[i].want), rows[i].why);
        CHECK(truncated == rows[i].truncated, rows[i].why);
    }
    place_leave(&place);
}

TEST(going_on) {
    struct place place;
    bool truncated = false;
    make(&place);
    struct arena *a = &place.arena;
    struct str base = s3_key_objects(a, BUCKET);
    struct listing_request request = {.delimiter = STR("/"), .max = 2};
    request.from = listing_after_key(a, base, STR("a"));
    CHECK_STR(list(&place, request, &truncated), STR("a/* a0"), "behind a key");
    request.from = listing_after_prefix(a, base, STR("a/"));
    CHECK_STR(list(&place, request, &truncated), STR("a0 b/*"), "behind a common prefix");
    request.from = listing_after_prefix(a, base, STR("\xc3\xa9"));
    CHECK_STR(list(&place, request, &truncated), STR(""), "behind the last");
    request = (struct listing_request){.prefix = STR("b"), .max = 9};
    request.from = listing_after_key(a, base, STR("a"));
    CHECK_STR(list(&place, request, &truncated), STR("b/1 b/2"), "a start before the prefix");
    place_leave(&place);
}

TEST(encoding) {
    struct arena a = {0};
    CHECK_STR(listing_encode(&a, STR("a/b c+d%&\xc3\xa9_.-*~")),
              STR("a/b+c%2Bd%25%26%C3%A9_.-*%7E"), "as S3 writes it");
    CHECK(!str_is_set(listing_encode(&a, (struct str){0})), "absent stays absent");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(streams),
        cmocka_unit_test(going_on),
        cmocka_unit_test(encoding),
    };
    return cmocka_run_group_tests_name("s3 listing", tests, NULL, NULL);
}
