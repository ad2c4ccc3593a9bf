#include "services/s3/s3-fields.h"

#include "shared/base/test.h"

TEST(fields_come_back) {
    struct buf out = buf_on_heap(1024);
    s3_field_add_text(&out, 1, STR("text"));
    s3_field_add_text(&out, 2, STR(""));
    s3_field_add_text(&out, 3, (struct str){0});
    s3_field_add_number(&out, 4, UINT64_MAX);

    struct str rest = buf_str(&out);
    struct s3_field f;
    CHECK(s3_field_take(&rest, &f) == ERR_OK && f.tag == 1, "the first");
    CHECK_STR(f.bytes, STR("text"), "its text");
    CHECK(s3_field_take(&rest, &f) == ERR_OK && f.tag == 2, "an empty text is there");
    CHECK(str_is_set(f.bytes) && f.bytes.len == 0, "and not absent");
    uint64_t number = 0;
    CHECK(s3_field_take(&rest, &f) == ERR_OK && f.tag == 4, "an absent one is not");
    CHECK(s3_field_number(&f, &number) == ERR_OK && number == UINT64_MAX, "a number");
    CHECK(s3_field_take(&rest, &f) == ERR_NOT_FOUND, "the end");
    buf_free(&out);
}

TEST(numbers) {
    static const uint64_t numbers[] = {0, 1, 127, 128, 300, 1u << 31, 1ull << 63, UINT64_MAX};
    for (size_t i = 0; i < ARRAY_LEN(numbers); i++) {
        struct buf out = buf_on_heap(16);
        uint64_t back = 0;
        s3_number_add(&out, numbers[i]);
        struct str rest = buf_str(&out);
        CHECK(s3_number_take(&rest, &back) == ERR_OK && back == numbers[i], "as it went");
        CHECK(rest.len == 0, "all of it");
        buf_free(&out);
    }
}

TEST(damage) {
    static const struct {
        struct str bytes;
        const char *why;
    } rows[] = {
        {STR_INIT("\x01"), "no length"},
        {STR_INIT("\x01\x05"
                  "abc"),
         "shorter than its length"},
        {STR_INIT("\x01\x80"), "half a length"},
        {STR_INIT("\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f"), "a length beyond 64 bits"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct str rest = rows[i].bytes;
        struct s3_field f;
        CHECK(s3_field_take(&rest, &f) == ERR_CORRUPT, rows[i].why);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields_come_back),
        cmocka_unit_test(numbers),
        cmocka_unit_test(damage),
    };
    return cmocka_run_group_tests_name("s3 fields", tests, NULL, NULL);
}
