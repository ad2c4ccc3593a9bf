#include "shared/base/test.h"
#include "shared/codec/base64.h"

enum { OUT_MAX = 1 << 16 };

/* RFC 4648 section 10, and what needs the last two letters. */
static const struct {
    struct str bytes, text, url;
} row[] = {
    {STR_INIT(""), STR_INIT(""), STR_INIT("")},
    {STR_INIT("f"), STR_INIT("Zg=="), STR_INIT("Zg")},
    {STR_INIT("fo"), STR_INIT("Zm8="), STR_INIT("Zm8")},
    {STR_INIT("foo"), STR_INIT("Zm9v"), STR_INIT("Zm9v")},
    {STR_INIT("foob"), STR_INIT("Zm9vYg=="), STR_INIT("Zm9vYg")},
    {STR_INIT("fooba"), STR_INIT("Zm9vYmE="), STR_INIT("Zm9vYmE")},
    {STR_INIT("foobar"), STR_INIT("Zm9vYmFy"), STR_INIT("Zm9vYmFy")},
    {STR_INIT("\xfb\xff\xfe\0"), STR_INIT("+//+AA=="), STR_INIT("-__-AA")},
};

TEST(both_ways) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct buf text = buf_in_arena(&a, OUT_MAX), url = buf_in_arena(&a, OUT_MAX);
        struct str bytes = {0};
        base64_add(&text, row[i].bytes);
        base64url_add(&url, row[i].bytes);
        CHECK_STR(buf_str(&text), row[i].text, "standard");
        CHECK_STR(buf_str(&url), row[i].url, "URL-safe");
        CHECK(base64_read(&a, row[i].text, &bytes) == ERR_OK, "standard");
        CHECK_STR(bytes, row[i].bytes, "standard, read");
        CHECK(str_is_set(bytes), "empty is not absent");
        CHECK(base64url_read(&a, row[i].url, &bytes) == ERR_OK, "URL-safe");
        CHECK_STR(bytes, row[i].bytes, "URL-safe, read");
    }
    arena_free(&a);
}

TEST(every_byte) {
    struct arena a = {0};
    struct str bytes;
    for (unsigned first = 0; first < 256; first++) {
        unsigned char in[] = {(unsigned char)first, (unsigned char)~first, 7, (unsigned char)first};
        struct buf text = buf_in_arena(&a, OUT_MAX);
        base64_add(&text, str_n(in, sizeof in));
        CHECK(base64_read(&a, buf_str(&text), &bytes) == ERR_OK, "reads");
        CHECK(str_eq(bytes, str_n(in, sizeof in)), "the same");
    }
    arena_free(&a);
}

TEST(strict) {
    static const struct {
        const char *why, *text;
    } bad[] = {
        {"no padding", "Zg"},
        {"half the padding", "Zg="},
        {"only padding", "===="},
        {"three of padding", "Z==="},
        {"padding in the middle", "Zg==Zg=="},
        {"padding after a whole group", "Zm9v===="},
        {"white space", "Zm9v\n"},
        {"white space inside", "Zm 9vYQ="},
        {"URL alphabet", "-__-"},
        {"unused bits after one byte", "Zh=="},
        {"unused bits after two", "Zm9="},
        {"a high byte", "Zm9\xff"},
        {"NUL", "Zm9"},
    };
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
        struct str bytes = STR("untouched");
        CHECK(base64_read(&a, str_c(bad[i].text), &bytes) == ERR_SYNTAX, bad[i].why);
        CHECK_STR(bytes, STR("untouched"), bad[i].why);
    }
    struct str bytes;
    CHECK(base64url_read(&a, STR("Zg=="), &bytes) == ERR_SYNTAX, "padding has no place");
    CHECK(base64url_read(&a, STR("Z"), &bytes) == ERR_SYNTAX, "six bits are no byte");
    CHECK(base64url_read(&a, STR("Zm9vY"), &bytes) == ERR_SYNTAX, "six bits left");
    CHECK(base64url_read(&a, STR("+//+"), &bytes) == ERR_SYNTAX, "standard alphabet");
    arena_free(&a);
}

TEST(hex) {
    struct arena a = {0};
    struct buf text = buf_in_arena(&a, OUT_MAX);
    struct str bytes;
    hex_add(&text, STR("\x00\x7f\x80\xff"));
    CHECK_STR(buf_str(&text), STR("007f80ff"), "lower case");
    CHECK(hex_read(&a, STR("007F80fF"), &bytes) == ERR_OK, "either case");
    CHECK_STR(bytes, STR("\x00\x7f\x80\xff"), "read");
    CHECK(hex_read(&a, STR(""), &bytes) == ERR_OK && bytes.len == 0, "empty");
    CHECK(hex_read(&a, STR("0"), &bytes) == ERR_SYNTAX, "half a byte");
    CHECK(hex_read(&a, STR("0g"), &bytes) == ERR_SYNTAX, "a letter too far");
    CHECK(hex_read(&a, STR("g0"), &bytes) == ERR_SYNTAX, "in front");
    CHECK(hex_read(&a, STR("-1"), &bytes) == ERR_SYNTAX, "a sign");
    arena_free(&a);
}

TEST(full_buffer) {
    struct arena a = {0};
    struct buf out = buf_in_arena(&a, 3);
    base64_add(&out, STR("f"));
    CHECK(!buf_ok(&out) && out.len == 0, "four bytes do not fit");
    buf_clear(&out);
    base64url_add(&out, STR("fo"));
    CHECK(buf_ok(&out), "three do");
    hex_add(&out, STR("f"));
    CHECK(!buf_ok(&out), "no more");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_ways), cmocka_unit_test(every_byte),  cmocka_unit_test(strict),
        cmocka_unit_test(hex),       cmocka_unit_test(full_buffer),
    };
    return cmocka_run_group_tests_name("base64", tests, NULL, NULL);
}
