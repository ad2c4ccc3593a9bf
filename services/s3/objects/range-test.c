#include "services/s3/objects/range.h"

#include "shared/base/test.h"

TEST(range_header) {
    static const struct {
        const char *header;
        int64_t size;
        enum range_kind kind;
        int64_t offset, length;
        const char *why;
    } rows[] = {
        {"bytes=0-9", 100, RANGE_PART, 0, 10, "both ends"},
        {"bytes=0-0", 100, RANGE_PART, 0, 1, "one byte"},
        {"bytes=99-99", 100, RANGE_PART, 99, 1, "the last byte"},
        {"bytes=10-", 100, RANGE_PART, 10, 90, "from there on"},
        {"bytes=-10", 100, RANGE_PART, 90, 10, "the last ten"},
        {"bytes=-200", 100, RANGE_PART, 0, 100, "more than there are"},
        {"bytes=50-999", 100, RANGE_PART, 50, 50, "cut at the end"},
        {"Bytes = 1-2", 100, RANGE_PART, 1, 2, "units have no case"},
        {"bytes=0-99999999999999999999", 100, RANGE_PART, 0, 100, "a last byte beyond 64 bits"},
        {"bytes=100-", 100, RANGE_UNSATISFIABLE, 0, 0, "behind the end"},
        {"bytes=99999999999999999999-", 100, RANGE_UNSATISFIABLE, 0, 0, "far behind it"},
        {"bytes=-0", 100, RANGE_UNSATISFIABLE, 0, 0, "the last none"},
        {"bytes=0-", 0, RANGE_UNSATISFIABLE, 0, 0, "nothing there"},
        {"bytes=-1", 0, RANGE_UNSATISFIABLE, 0, 0, "no last one"},
        {"bytes=5-2", 100, RANGE_WHOLE, 0, 100, "backwards is malformed"},
        {"bytes=1-2,4-5", 100, RANGE_WHOLE, 0, 100, "several"},
        {"bytes=a-b", 100, RANGE_WHOLE, 0, 100, "no numbers"},
        {"bytes=-", 100, RANGE_WHOLE, 0, 100, "no end"},
        {"bytes=", 100, RANGE_WHOLE, 0, 100, "nothing"},
        {"lines=1-2", 100, RANGE_WHOLE, 0, 100, "other units"},
        {"1-2", 100, RANGE_WHOLE, 0, 100, "no unit"},
        {NULL, 100, RANGE_WHOLE, 0, 100, "no header"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct byte_range range;
        enum range_kind kind = range_read(str_c(rows[i].header), rows[i].size, &range);
        CHECK(kind == rows[i].kind, rows[i].why);
        if (kind == RANGE_UNSATISFIABLE) continue;
        CHECK(range.offset == rows[i].offset && range.length == rows[i].length, rows[i].why);
    }
}

TEST(copy_range) {
    static const struct {
        const char *header;
        enum err err;
        const char *why;
    } rows[] = {
        {"bytes=0-99", ERR_OK, "all"},
        {"bytes=5-5", ERR_OK, "one byte"},
        {"bytes=0-100", ERR_RANGE, "beyond the end"},
        {"bytes=5-", ERR_SYNTAX, "no last"},
        {"bytes=-5", ERR_SYNTAX, "no first"},
        {"0-5", ERR_SYNTAX, "no unit"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct byte_range range;
        CHECK(range_read_strict(str_c(rows[i].header), 100, &range) == rows[i].err, rows[i].why);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(range_header),
        cmocka_unit_test(copy_range),
    };
    return cmocka_run_group_tests_name("s3 ranges", tests, NULL, NULL);
}
