/* Fields in their order, then whether their bytes are in that order and come back whole. */
#include "shared/base/test.h"
#include "shared/store/tuple.h"

static struct tuple_decimal decimal(bool negative, int exponent, const char *digits) {
    struct tuple_decimal v = {.negative = negative, .exponent = exponent};
    v.digit_count = (int)strlen(digits);
    memcpy(v.digits, digits, strlen(digits));
    return v;
}

static const struct {
    const char *why;
    bool negative;
    int exponent;
    const char *digits;
} number[] = {
    {"-9.9..e199", true, 200, "99999999999999999999999999999999999999"},
    {"-100.5", true, 3, "1005"},
    {"-100", true, 3, "1"},
    {"-99.99", true, 2, "9999"},
    {"-12.1", true, 2, "121"},
    {"-12", true, 2, "12"},
    {"-1", true, 1, "1"},
    {"-0.1", true, 0, "1"},
    {"-1e-130", true, -129, "1"},
    {"0", false, 0, ""},
    {"1e-130", false, -129, "1"},
    {"0.01", false, -1, "1"},
    {"0.1", false, 0, "1"},
    {"1", false, 1, "1"},
    {"1.00000000000000000000000000000000000001", false, 1,
     "10000000000000000000000000000000000001"},
    {"1.1", false, 1, "11"},
    {"1.11", false, 1, "111"},
    {"1.2", false, 1, "12"},
    {"2", false, 1, "2"},
    {"10", false, 2, "1"},
    {"10.5", false, 2, "105"},
    {"11", false, 2, "11"},
    {"100", false, 3, "1"},
    {"9.9..e199", false, 200, "99999999999999999999999999999999999999"},
};

static bool same_decimal(const struct tuple_decimal *a, const struct tuple_decimal *b) {
    return a->negative == b->negative && a->exponent == b->exponent &&
           str_eq(str_n(a->digits, (size_t)a->digit_count),
                  str_n(b->digits, (size_t)b->digit_count));
}

TEST(decimals_keep_their_order) {
    char room[2][64];
    struct str before = {0};
    for (size_t i = 0; i < ARRAY_LEN(number); i++) {
        struct tuple_decimal v = decimal(number[i].negative, number[i].exponent, number[i].digits);
        struct buf key = buf_on_heap(64);
        tuple_add_decimal(&key, &v);
        memcpy(room[i % 2], key.ptr, key.len);
        struct str now = str_n(room[i % 2], key.len);
        CHECK(i == 0 || str_cmp(before, now) < 0, number[i].why);
        before = now;

        struct tuple_decimal back = {0};
        struct str rest = buf_str(&key);
        CHECK(tuple_next_decimal(&rest, &back) == ERR_OK && rest.len == 0, number[i].why);
        CHECK(same_decimal(&back, &v), number[i].why);
        buf_free(&key);
    }
}

/* (text, number) pairs in order: the second field must not leak into the first. */
TEST(texts_keep_their_order) {
    static const struct {
        struct str text;
        uint64_t number;
    } row[] = {
        {STR_INIT(""), 0},        {STR_INIT(""), UINT64_MAX}, {STR_INIT("\0"), 0},
        {STR_INIT("\0\0"), 0},    {STR_INIT("\0\x01"), 0},    {STR_INIT("\0\xff"), 0},
        {STR_INIT("\x01"), 0},    {STR_INIT("a"), 7},         {STR_INIT("a\0"), 0},
        {STR_INIT("a\0\xff"), 0}, {STR_INIT("a\x01"), 0},     {STR_INIT("aa"), 0},
        {STR_INIT("b"), 0},       {STR_INIT("b"), 1},         {STR_INIT("b"), 256},
        {STR_INIT("\xff"), 0},    {STR_INIT("\xff\xff"), 0},
    };
    struct arena a = {0};
    struct str before = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct buf key = buf_in_arena(&a, 64);
        tuple_add_text(&key, row[i].text);
        tuple_add_u64(&key, row[i].number);
        CHECK(i == 0 || str_cmp(before, buf_str(&key)) < 0, row[i].text.ptr);
        before = buf_str(&key);

        struct str rest = before, text = {0};
        uint64_t back = 0;
        CHECK(tuple_next_text(&rest, &a, &text) == ERR_OK, "text");
        CHECK(tuple_next_u64(&rest, &back) == ERR_OK && back == row[i].number, "number");
        CHECK_STR(text, row[i].text, "comes back");
        CHECK(rest.len == 0, "all read");
    }
    arena_free(&a);
}

/* So that a range of keys can be all that have one value in a field. */
TEST(no_text_is_the_beginning_of_another) {
    struct arena a = {0};
    struct buf one = buf_in_arena(&a, 64), other = buf_in_arena(&a, 64);
    tuple_add_bytes(&one, STR("a"));
    tuple_add_bytes(&other, STR("a\0"));
    CHECK(!str_starts(buf_str(&other), buf_str(&one)), "a zero byte goes on");

    struct str text = {0};
    buf_add_c(&one, "\xff\xff");
    struct str rest = buf_str(&one);
    CHECK(tuple_next_bytes(&rest, &a, &text) == ERR_OK, "any bytes may follow");
    CHECK_STR(text, STR("a"), "they are not its own");
    CHECK_STR(rest, STR("\xff\xff"), "they are left");
    arena_free(&a);
}

TEST(signed_numbers_keep_their_order) {
    static const int64_t row[] = {INT64_MIN, INT64_MIN + 1, -256, -1, 0, 1, 255, 256, INT64_MAX};
    struct arena a = {0};
    struct str before = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct buf key = buf_in_arena(&a, 64);
        tuple_add_i64(&key, row[i]);
        CHECK(i == 0 || str_cmp(before, buf_str(&key)) < 0, "order");
        before = buf_str(&key);
        struct str rest = before;
        int64_t back = 0;
        CHECK(tuple_next_i64(&rest, &back) == ERR_OK && back == row[i], "comes back");
    }
    arena_free(&a);
}

TEST(damaged_fields) {
    static const struct {
        const char *why;
        struct str key;
    } row[] = {
        {"nothing", STR_INIT("")},
        {"kind alone", STR_INIT("\x02")},
        {"text without end", STR_INIT("\x02"
                                      "abc")},
        {"end is escaped", STR_INIT("\x02\0\xff")},
        {"neither end nor escape", STR_INIT("\x02\0\x02\0\x01")},
        {"short number", STR_INIT("\x10\0\0\0\0\0\0\0")},
        {"another kind", STR_INIT("\x77\0")},
        {"sign", STR_INIT("\x20\x04")},
        {"no exponent", STR_INIT("\x20\x03\x80")},
        {"exponent too large", STR_INIT("\x20\x03\x81\0\x0b\0")},
        {"no digits", STR_INIT("\x20\x03\x80\0\0")},
        {"leading zero", STR_INIT("\x20\x03\x80\0\x02\0")},
        {"trailing zeros", STR_INIT("\x20\x03\x80\0\x0b\x01\0")},
        {"no such pair", STR_INIT("\x20\x03\x80\0\x66\0")},
        {"no end of digits", STR_INIT("\x20\x03\x80\0\x0b")},
        {"39 digits", STR_INIT("\x20\x03\x80\0\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b"
                               "\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\0")},
    };
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct str rest = row[i].key, s = {0};
        struct tuple_decimal d = {0};
        uint64_t u = 0;
        int64_t n = 0;
        CHECK(tuple_next_text(&rest, &a, &s) == ERR_SYNTAX, row[i].why);
        CHECK(tuple_next_bytes(&rest, &a, &s) == ERR_SYNTAX, row[i].why);
        CHECK(tuple_next_u64(&rest, &u) == ERR_SYNTAX, row[i].why);
        CHECK(tuple_next_i64(&rest, &n) == ERR_SYNTAX, row[i].why);
        CHECK(tuple_next_decimal(&rest, &d) == ERR_SYNTAX, row[i].why);
        CHECK(rest.ptr == row[i].key.ptr && rest.len == row[i].key.len, "nothing taken");
    }
    arena_free(&a);
}

TEST(prefix_end) {
    struct arena a = {0};
    CHECK_STR(tuple_prefix_end(&a, STR("ab")), STR("ac"), "next");
    CHECK_STR(tuple_prefix_end(&a, STR("a\xff\xff")), STR("b"), "carries");
    CHECK(!str_is_set(tuple_prefix_end(&a, STR("\xff\xff"))), "none after all FF");
    CHECK(!str_is_set(tuple_prefix_end(&a, STR(""))), "none after everything");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decimals_keep_their_order),
        cmocka_unit_test(texts_keep_their_order),
        cmocka_unit_test(no_text_is_the_beginning_of_another),
        cmocka_unit_test(signed_numbers_keep_their_order),
        cmocka_unit_test(damaged_fields),
        cmocka_unit_test(prefix_end),
    };
    return cmocka_run_group_tests_name("tuple", tests, NULL, NULL);
}
