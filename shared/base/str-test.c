#include "shared/base/str.h"
#include "shared/base/test.h"

TEST(equality_and_order) {
    static const struct {
        const char *why, *a, *b;
        int order;
        bool nocase;
    } row[] = {
        {"same", "abc", "abc", 0, true},      {"case", "abC", "aBc", 1, true},
        {"prefix", "ab", "abc", -1, false},   {"empty", "", "a", -1, false},
        {"both empty", "", "", 0, true},      {"high bytes are large", "\xff", "a", 1, false},
        {"not letters", "[", "{", -1, false}, {"'@' is no letter", "@", "`", -1, false},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct str a = str_c(row[i].a), b = str_c(row[i].b);
        int order = str_cmp(a, b);
        CHECK((order > 0) - (order < 0) == row[i].order, row[i].why);
        CHECK((str_cmp(b, a) < 0) == (row[i].order > 0), row[i].why);
        CHECK(str_eq(a, b) == (row[i].order == 0), row[i].why);
        CHECK(str_eq_secret(a, b) == (row[i].order == 0), row[i].why);
        CHECK(str_eq_nocase(a, b) == row[i].nocase, row[i].why);
    }
    CHECK(str_eq((struct str){0}, STR("")), "absent has no bytes either");
    CHECK(str_cmp((struct str){0}, STR("")) == 0, "in order too");
    CHECK(!str_is_set((struct str){0}) && str_is_set(STR("")), "but it is absent");
    CHECK(!str_is_set(str_c(NULL)), "from a NULL pointer");
}

TEST(starts_and_ends) {
    CHECK(str_starts(STR("abc"), STR("ab")), "prefix");
    CHECK(str_starts(STR("abc"), STR("")), "empty prefix");
    CHECK(!str_starts(STR("ab"), STR("abc")), "longer");
    CHECK(str_ends(STR("abc"), STR("bc")), "suffix");
    CHECK(!str_ends(STR("bc"), STR("abc")), "longer");
    CHECK(str_starts_nocase(STR("X-Amz-Date"), STR("x-amz-")), "without case");
    CHECK(!str_starts_nocase(STR("x-am"), STR("x-amz-")), "longer");
}

TEST(slices_are_clamped) {
    CHECK_STR(str_slice(STR("abcd"), 1, 3), STR("bc"), "middle");
    CHECK_STR(str_slice(STR("abcd"), 2, 99), STR("cd"), "end");
    CHECK_STR(str_slice(STR("abcd"), 99, 100), STR(""), "beyond");
    CHECK_STR(str_slice(STR("abcd"), 3, 1), STR(""), "backwards");
    CHECK_STR(str_skip(STR("abcd"), 3), STR("d"), "skip");
    CHECK_STR(str_skip(STR("abcd"), 9), STR(""), "skip beyond");
    CHECK(!str_is_set(str_slice((struct str){0}, 0, 5)), "absent stays absent");
}

TEST(finding) {
    CHECK(str_find_char(STR("abca"), 'a') == 0, "first");
    CHECK(str_rfind_char(STR("abca"), 'a') == 3, "last");
    CHECK(str_find_char(STR("abc"), 'x') == SIZE_MAX, "none");
    CHECK(str_rfind_char((struct str){0}, 'x') == SIZE_MAX, "in nothing");
    CHECK(str_find(STR("abcabd"), STR("abd")) == 3, "after a false start");
    CHECK(str_find(STR("abc"), STR("")) == 0, "empty needle");
    CHECK(str_find((struct str){0}, STR("a")) == SIZE_MAX, "in nothing");
    CHECK(str_contains(STR("a\0b"), STR("\0b")), "NUL is a byte");
}

TEST(cutting_and_splitting) {
    struct str rest = STR("a=b=c"), piece = STR("untouched");
    CHECK(str_cut(&rest, '=', &piece), "found");
    CHECK_STR(piece, STR("a"), "before");
    CHECK_STR(rest, STR("b=c"), "after");
    CHECK(!str_cut(&rest, ';', &piece), "not found");
    CHECK_STR(rest, STR("b=c"), "nothing changes");

    static const char *const want[] = {"", "a", "", "b", ""};
    rest = STR(",a,,b,");
    for (size_t i = 0; i < ARRAY_LEN(want); i++) {
        CHECK(str_split(&rest, ',', &piece), want[i]);
        CHECK_STR(piece, str_c(want[i]), "piece");
    }
    CHECK(!str_split(&rest, ',', &piece), "used up");
    rest = STR("");
    CHECK(str_split(&rest, ',', &piece) && piece.len == 0, "empty text is one piece");
    CHECK(!str_split(&rest, ',', &piece), "and no more");
}

TEST(trimming) {
    CHECK_STR(str_trim(STR(" \t\r\n a b \n")), STR("a b"), "both ends");
    CHECK_STR(str_trim(STR(" \t ")), STR(""), "only space");
    CHECK_STR(str_trim((struct str){0}), STR(""), "nothing");
}

TEST(whole_numbers) {
    static const struct {
        const char *text;
        enum err u64, i64;
        int64_t value;
    } row[] = {
        {"0", ERR_OK, ERR_OK, 0},
        {"007", ERR_OK, ERR_OK, 7},
        {"9223372036854775807", ERR_OK, ERR_OK, INT64_MAX},
        {"9223372036854775808", ERR_OK, ERR_RANGE, 0},
        {"18446744073709551616", ERR_RANGE, ERR_RANGE, 0},
        {"99999999999999999999999", ERR_RANGE, ERR_RANGE, 0},
        {"-1", ERR_SYNTAX, ERR_OK, -1},
        {"+1", ERR_SYNTAX, ERR_OK, 1},
        {"-9223372036854775808", ERR_SYNTAX, ERR_OK, INT64_MIN},
        {"-9223372036854775809", ERR_SYNTAX, ERR_RANGE, 0},
        {"", ERR_SYNTAX, ERR_SYNTAX, 0},
        {"-", ERR_SYNTAX, ERR_SYNTAX, 0},
        {"--1", ERR_SYNTAX, ERR_SYNTAX, 0},
        {"1 ", ERR_SYNTAX, ERR_SYNTAX, 0},
        {"1.0", ERR_SYNTAX, ERR_SYNTAX, 0},
        {"0x1", ERR_SYNTAX, ERR_SYNTAX, 0},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        uint64_t u = 77;
        int64_t v = 77;
        CHECK(str_to_u64(str_c(row[i].text), &u) == row[i].u64, row[i].text);
        CHECK(row[i].u64 == ERR_OK || u == 77, "output untouched");
        CHECK(str_to_i64(str_c(row[i].text), &v) == row[i].i64, row[i].text);
        CHECK(v == (row[i].i64 == ERR_OK ? row[i].value : 77), row[i].text);
    }
    uint64_t u = 0;
    CHECK(str_to_u64(STR("18446744073709551615"), &u) == ERR_OK && u == UINT64_MAX, "largest");
}

TEST(doubles) {
    static const struct {
        const char *text;
        enum err err;
        double value;
    } row[] = {
        {"0", ERR_OK, 0},        {"-1.5e3", ERR_OK, -1500}, {"1E-2", ERR_OK, 0.01},
        {"0.1", ERR_OK, 0.1},    {"", ERR_SYNTAX, 0},       {"1x", ERR_SYNTAX, 0},
        {" 1", ERR_SYNTAX, 0},   {"1 ", ERR_SYNTAX, 0},     {"0x10", ERR_SYNTAX, 0},
        {"inf", ERR_SYNTAX, 0},  {"nan", ERR_SYNTAX, 0},    {"-infinity", ERR_SYNTAX, 0},
        {"\v1", ERR_SYNTAX, 0},  {"e5", ERR_SYNTAX, 0},     {"1e", ERR_SYNTAX, 0},
        {"1e999", ERR_RANGE, 0},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        double v = 77;
        CHECK(str_to_double(str_c(row[i].text), &v) == row[i].err, row[i].text);
        if (row[i].err == ERR_OK) CHECK(v == row[i].value, row[i].text);
        if (row[i].err != ERR_OK) CHECK(v == 77, "output untouched");
    }
    double v = 0;
    CHECK(str_to_double(STR("1e308"), &v) == ERR_OK && v == 1e308, "nearly the largest");
    CHECK(str_to_double(STR("1\0002"), &v) == ERR_SYNTAX, "NUL inside");
}

TEST(utf8) {
    static const struct {
        const char *why;
        struct str text;
        bool ok;
        size_t len;
    } row[] = {
        {"ASCII", STR_INIT("abc\x7f"), true, 4},
        {"NUL", STR_INIT("\0"), true, 1},
        {"two bytes", STR_INIT("\xc2\x80\xdf\xbf"), true, 2},
        {"three bytes", STR_INIT("\xe0\xa0\x80\xef\xbf\xbf"), true, 2},
        {"around the surrogates", STR_INIT("\xed\x9f\xbf\xee\x80\x80"), true, 2},
        {"four bytes", STR_INIT("\xf0\x90\x80\x80\xf4\x8f\xbf\xbf"), true, 2},
        {"overlong 2", STR_INIT("\xc1\xbf"), false, 0},
        {"overlong 3", STR_INIT("\xe0\x9f\xbf"), false, 0},
        {"overlong 4", STR_INIT("\xf0\x8f\xbf\xbf"), false, 0},
        {"surrogate", STR_INIT("\xed\xa0\x80"), false, 0},
        {"beyond U+10FFFF", STR_INIT("\xf4\x90\x80\x80"), false, 0},
        {"five bytes", STR_INIT("\xf8\x88\x80\x80\x80"), false, 0},
        {"continuation first", STR_INIT("\x80"), false, 0},
        {"cut", STR_INIT("a\xe2\x82"), false, 0},
        {"no continuation",
         STR_INIT("\xe2\x82"
                  "a"),
         false, 0},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        CHECK(str_is_utf8(row[i].text) == row[i].ok, row[i].why);
        if (row[i].ok) CHECK(str_utf8_len(row[i].text) == row[i].len, row[i].why);
    }
    CHECK(str_utf8_next(STR("\xe2\x82\xac!")) == 3, "a sequence");
    CHECK(str_utf8_next(STR("\xe2\x82")) == 0, "half of one");
    CHECK(str_utf8_next((struct str){0}) == 0, "nothing");
}

TEST(hash) {
    /* The offset basis, and the value that FNV's authors publish for "foobar". */
    CHECK(str_hash(STR("")) == 0xcbf29ce484222325u, "empty");
    CHECK(str_hash(STR("foobar")) == 0x85944171f73967e8u, "foobar");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equality_and_order),
        cmocka_unit_test(starts_and_ends),
        cmocka_unit_test(slices_are_clamped),
        cmocka_unit_test(finding),
        cmocka_unit_test(cutting_and_splitting),
        cmocka_unit_test(trimming),
        cmocka_unit_test(whole_numbers),
        cmocka_unit_test(doubles),
        cmocka_unit_test(utf8),
        cmocka_unit_test(hash),
    };
    return cmocka_run_group_tests_name("str", tests, NULL, NULL);
}
