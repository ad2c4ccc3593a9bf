#include "shared/codec/gzip.h"

#include "shared/base/test.h"

enum { TEXT_LEN = 100000 };

static struct str long_text(struct arena *a) {
    struct buf text = buf_in_arena(a, TEXT_LEN);
    while (text.len + 20 < TEXT_LEN)
        buf_printf(&text, "line %zu\n", text.len);
    return buf_str(&text);
}

static struct str packed(struct arena *a, struct str text) {
    struct buf out = buf_in_arena(a, 2 * TEXT_LEN);
    CHECK(gzip_pack(text, &out) == ERR_OK, "packed");
    return buf_str(&out);
}

TEST(round_trips) {
    struct arena a = {0};
    struct str texts[] = {STR(""), STR("x"), long_text(&a)};
    for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
        struct buf out = buf_in_arena(&a, TEXT_LEN);
        struct str p = packed(&a, texts[i]);
        CHECK(gzip_unpack(p, &out) == ERR_OK, "unpacked");
        CHECK_STR(buf_str(&out), texts[i], "the same");
        struct buf two = buf_in_arena(&a, 2 * TEXT_LEN);
        CHECK(gzip_unpack(ARENA_CONCAT(&a, p, p), &two) == ERR_OK, "two members");
        CHECK_STR(buf_str(&two), ARENA_CONCAT(&a, texts[i], texts[i]), "are one text");
    }
    CHECK(packed(&a, texts[2]).len < TEXT_LEN / 2, "smaller");
    arena_free(&a);
}

/* One byte in at a time, and very little room for what comes out. */
static struct str in_pieces(struct arena *a, enum gzip_direction direction, struct str in) {
    struct gzip *z = gzip_new(direction);
    struct buf all = buf_in_arena(a, 2 * TEXT_LEN), out = buf_in_arena(a, 7);
    for (size_t i = 0; i < in.len; i++) {
        struct str byte = str_slice(in, i, i + 1);
        while (byte.len > 0) {
            CHECK(gzip_feed(z, &byte, &out) == ERR_OK, "fed");
            buf_add(&all, buf_str(&out));
            buf_clear(&out);
        }
    }
    for (bool done = false; !done;) {
        CHECK(gzip_finish(z, &out, &done) == ERR_OK, "finished");
        buf_add(&all, buf_str(&out));
        buf_clear(&out);
    }
    gzip_free(z);
    return buf_str(&all);
}

TEST(pieces) {
    struct arena a = {0};
    struct str text = long_text(&a);
    struct str p = in_pieces(&a, GZIP_PACK, text);
    CHECK_STR(in_pieces(&a, GZIP_UNPACK, p), text, "both ways");
    arena_free(&a);
}

TEST(damage) {
    struct arena a = {0};
    struct str p = packed(&a, STR("hello hello hello hello"));
    for (size_t len = 0; len < p.len; len++) {
        struct buf out = buf_in_arena(&a, TEXT_LEN);
        CHECK(gzip_unpack(str_slice(p, 0, len), &out) == ERR_TRUNCATED, "every prefix");
    }
    struct buf out = buf_in_arena(&a, TEXT_LEN), little = buf_in_arena(&a, 10);
    CHECK(gzip_unpack(STR("this is not gzip"), &out) == ERR_SYNTAX, "no gzip");
    CHECK(gzip_unpack(ARENA_CONCAT(&a, p, STR("rubbish")), &out) == ERR_SYNTAX, "rubbish behind");
    CHECK(gzip_unpack(p, &little) == ERR_TOO_LARGE, "more than there is room for");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(round_trips),
        cmocka_unit_test(pieces),
        cmocka_unit_test(damage),
    };
    return cmocka_run_group_tests_name("gzip", tests, NULL, NULL);
}
