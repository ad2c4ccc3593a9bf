#include "shared/base/buf.h"
#include "shared/base/test.h"

enum { LARGE = 100000 };

static void grow_and_check(struct buf b) {
    for (int i = 0; i < LARGE; i++) {
        buf_add_char(&b, (char)('a' + i % 26));
    }
    CHECK(buf_ok(&b) && b.len == LARGE, "all fits");
    for (size_t i = 0; i < LARGE; i++) {
        CHECK(b.ptr[i] == (char)('a' + i % 26), "survives moving");
    }
    buf_consume(&b, LARGE - 3);
    CHECK(b.len == 3 && b.ptr[0] == (char)('a' + (LARGE - 3) % 26), "taken off the front");
    buf_consume(&b, 3);
    CHECK(b.len == 0, "all of it");
    buf_free(&b);
    CHECK(b.ptr == NULL && b.max == LARGE, "ready for the next use");
}

TEST(growing) {
    struct arena a = {0};
    grow_and_check(buf_on_heap(LARGE));
    grow_and_check(buf_in_arena(&a, LARGE));
    arena_free(&a);
}

TEST(the_maximum_holds) {
    struct buf b = buf_on_heap(5);
    buf_add_c(&b, "12345");
    CHECK(buf_ok(&b), "as much as fits");
    buf_add(&b, STR(""));
    CHECK(buf_ok(&b), "nothing always fits");
    buf_add_char(&b, '6');
    CHECK(!buf_ok(&b), "one more");
    CHECK_STR(buf_str(&b), STR("12345"), "dropped");
    buf_clear(&b);
    buf_add_c(&b, "123456");
    CHECK(!buf_ok(&b) && b.len == 0, "a piece is written whole or not at all");
    buf_add_c(&b, "1");
    CHECK(!buf_ok(&b), "failure stays");
    CHECK(buf_reserve(&b, SIZE_MAX) == NULL, "no overflow");
    buf_free(&b);
}

TEST(empty) {
    struct buf b = buf_on_heap(10);
    CHECK(str_is_set(buf_str(&b)) && buf_str(&b).len == 0, "empty is not absent");
    buf_add(&b, (struct str){0});
    CHECK(buf_ok(&b) && b.len == 0, "absent adds nothing");
    CHECK(buf_reserve(&b, 0) != NULL, "NULL means failure only");
    buf_free(&b);
}

TEST(reserve_and_advance) {
    struct buf b = buf_on_heap(1000);
    char *p = buf_reserve(&b, 600);
    CHECK(p != NULL, "room");
    memset(p, 'x', 600);
    buf_advance(&b, 599);
    CHECK(b.len == 599 && b.ptr[598] == 'x', "counted");
    CHECK(buf_reserve(&b, 401) != NULL, "up to the maximum");
    CHECK(buf_reserve(&b, 402) == NULL, "and not beyond");
    buf_free(&b);
}

TEST(long_text) {
    struct arena a = {0};
    struct buf b = buf_in_arena(&a, 3000);
    buf_printf(&b, "%0300d|%0700d", 1, 2);
    CHECK(b.len == 1001 && b.ptr[299] == '1' && b.ptr[300] == '|' && b.ptr[1000] == '2', "whole");
    buf_printf(&b, "%01999d", 3);
    CHECK(buf_ok(&b) && b.len == 3000, "exactly the maximum");
    arena_free(&a);
}

TEST(numbers) {
    struct buf b = buf_on_heap(1000);
    buf_add_u64(&b, 0);
    buf_add_char(&b, ' ');
    buf_add_u64(&b, UINT64_MAX);
    buf_add_char(&b, ' ');
    buf_add_i64(&b, INT64_MIN);
    buf_add_char(&b, ' ');
    buf_add_i64(&b, INT64_MAX);
    CHECK_STR(buf_str(&b), STR("0 18446744073709551615 -9223372036854775808 9223372036854775807"),
              "decimal");
    buf_clear(&b);
    buf_add_be16(&b, 0x0102);
    buf_add_be32(&b, 0x03040506);
    buf_add_be64(&b, 0x0708090a0b0c0d0e);
    CHECK_STR(buf_str(&b), STR("\1\2\3\4\5\6\7\x8\x9\xa\xb\xc\xd\xe"), "big-endian");
    buf_free(&b);
}

TEST(formatted) {
    struct buf b = buf_on_heap(10);
    buf_printf(&b, "%s-%d", "abc", 42);
    CHECK_STR(buf_str(&b), STR("abc-42"), "text");
    buf_printf(&b, "%d", 1234);
    CHECK(buf_ok(&b), "exactly the maximum");
    CHECK_STR(buf_str(&b), STR("abc-421234"), "text");
    buf_printf(&b, "%d", 5);
    CHECK(!buf_ok(&b), "one more");
    buf_clear(&b);
    buf_printf(&b, "%s", "");
    CHECK(buf_ok(&b) && b.len == 0, "nothing");
    buf_free(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(growing),   cmocka_unit_test(the_maximum_holds),
        cmocka_unit_test(empty),     cmocka_unit_test(reserve_and_advance),
        cmocka_unit_test(numbers),   cmocka_unit_test(formatted),
        cmocka_unit_test(long_text),
    };
    return cmocka_run_group_tests_name("buf", tests, NULL, NULL);
}
