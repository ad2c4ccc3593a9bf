#include "runner/engine/text-filter.h"
#include "shared/base/test.h"

enum { OUT_MAX = 4096, STOPS_HERE = 3 };

struct row {
    const char *why;
    struct str stops[STOPS_HERE];
    struct str in, out;
    const char *found; /* NULL: none */
};

static const struct row ROWS[] = {
    {"no stops", {{0}}, STR_INIT("hello"), STR_INIT("hello"), NULL},
    {"text ends before it", {STR_INIT("END")}, STR_INIT("a END b"), STR_INIT("a "), "END"},
    {"prefix at the end goes out", {STR_INIT("END")}, STR_INIT("a EN"), STR_INIT("a EN"), NULL},
    {"begins again inside", {STR_INIT("aab")}, STR_INIT("aaab!"), STR_INIT("a"), "aab"},
    {"overlaps itself", {STR_INIT("abab!")}, STR_INIT("ababab!"), STR_INIT("ab"), "abab!"},
    {"the first to end",
     {STR_INIT("abcd"), STR_INIT("bc")},
     STR_INIT("xabcd"),
     STR_INIT("xa"),
     "bc"},
    {"the longer of two that end together",
     {STR_INIT("c"), STR_INIT("abc")},
     STR_INIT("xabc"),
     STR_INIT("x"),
     "abc"},
    {"more than one byte per character",
     {STR_INIT("\xE2\x82\xAC")},
     STR_INIT("5 \xE2\x82\xAC"),
     STR_INIT("5 "),
     "\xE2\x82\xAC"},
    {"other character, same first bytes",
     {STR_INIT("\xE2\x82\xAC")},
     STR_INIT("\xE2\x82\xAD!"),
     STR_INIT("\xE2\x82\xAD!"),
     NULL},
    {"emoji", {{0}}, STR_INIT("\xF0\x9F\x98\x80"), STR_INIT("\xF0\x9F\x98\x80"), NULL},
    {"lone continuation", {{0}}, STR_INIT("a\x80z"), STR_INIT("a\xEF\xBF\xBDz"), NULL},
    {"cut character at the end", {{0}}, STR_INIT("a\xF0\x9F"), STR_INIT("a\xEF\xBF\xBD"), NULL},
    {"cut character, then text", {{0}}, STR_INIT("\xE2\x82z"), STR_INIT("\xEF\xBF\xBDz"), NULL},
    {"overlong form", {{0}}, STR_INIT("\xE0\x80\x80"), STR_INIT("\xEF\xBF\xBD"), NULL},
    {"stop of half a character",
     {STR_INIT("\x82\xAD")},
     STR_INIT("\xE2\x82\xAC"),
     STR_INIT("\xE2\x82\xAC"),
     NULL},
};

static size_t count_stops(const struct row *row) {
    size_t count = 0;
    while (count < STOPS_HERE && row->stops[count].len > 0) {
        count++;
    }
    return count;
}

/* In pieces of `step` bytes; every piece that goes out must be well-formed. */
static void run(const struct row *row, size_t step) {
    struct arena arena = {0};
    struct text_filter f;
    struct buf out = buf_in_arena(&arena, OUT_MAX);
    text_filter_init(&f, &arena, row->stops, count_stops(row));

    bool found = false;
    for (size_t at = 0; at < row->in.len && !found; at += step) {
        found = text_filter_add(&f, str_slice(row->in, at, at + step), &out);
        CHECK(str_is_utf8(buf_str(&out)), row->why);
    }
    if (!found) text_filter_finish(&f, &out);
    CHECK_STR(buf_str(&out), row->out, row->why);
    CHECK(found == (row->found != NULL), row->why);
    if (found) CHECK_STR(f.stops[f.found].text, str_c(row->found), row->why);
    arena_free(&arena);
}

TEST(text_comes_out_whole) {
    for (size_t i = 0; i < ARRAY_LEN(ROWS); i++) {
        run(&ROWS[i], SIZE_MAX / 2);
    }
}

TEST(the_same_one_byte_at_a_time) {
    for (size_t i = 0; i < ARRAY_LEN(ROWS); i++) {
        run(&ROWS[i], 1);
        run(&ROWS[i], 2);
    }
}

TEST(nothing_is_held_back_without_need) {
    struct arena arena = {0};
    struct text_filter f;
    struct buf out = buf_in_arena(&arena, OUT_MAX);
    const struct str stops[] = {STR_INIT("\n\n")};
    text_filter_init(&f, &arena, stops, 1);
    (void)text_filter_add(&f, STR("one\n"), &out);
    CHECK_STR(buf_str(&out), STR("one"), "the line feed may be half of a stop");
    (void)text_filter_add(&f, STR("t"), &out);
    CHECK_STR(buf_str(&out), STR("one\nt"), "it was not");
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_comes_out_whole),
        cmocka_unit_test(the_same_one_byte_at_a_time),
        cmocka_unit_test(nothing_is_held_back_without_need),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
