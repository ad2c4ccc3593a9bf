#include "shared/http/head.h"

#include "shared/base/test.h"

static const struct {
    const char *name, *value, *want;
} row[] = {
    {"Host", "a", "a"},
    {"X-Empty", "", ""},
    {"X-Spaces", " \t b c \t", "b c"},
};

static void add_slowly(struct head *h, const char *text, bool lower) {
    for (; *text != '\0'; text++) {
        bool ok = lower ? head_add_lower(h, str_n(text, 1)) : head_add(h, str_n(text, 1));
        CHECK(ok, text);
    }
}

TEST(pieces_of_one_byte) {
    struct arena a = {0};
    struct head h;
    struct str target;
    const struct http_header *headers;
    head_init(&h, &a, 1000, 10);
    add_slowly(&h, "/path", false);
    head_target_done(&h);
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        add_slowly(&h, row[i].name, true);
        CHECK(head_name_done(&h), row[i].name);
        add_slowly(&h, row[i].value, false);
        head_value_done(&h);
    }
    head_finish(&h, &target, &headers);
    CHECK_STR(target, STR("/path"), "target");
    CHECK(h.count == ARRAY_LEN(row), "all of them");
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        CHECK(str_eq_nocase(headers[i].name, str_c(row[i].name)), row[i].name);
        CHECK(headers[i].name.ptr[0] >= 'a', "lower case");
        CHECK_STR(headers[i].value, str_c(row[i].want), row[i].name);
        CHECK(str_is_set(headers[i].value), "empty is not absent");
    }
    arena_free(&a);
}

TEST(limits) {
    struct arena a = {0};
    struct head h;
    head_init(&h, &a, 10, 1);
    CHECK(head_add(&h, STR("1234567890")), "just fits");
    CHECK(!head_add(&h, STR("1")), "too many bytes");

    head_init(&h, &a, 10, 1);
    CHECK(head_add(&h, STR("a")) && head_name_done(&h), "one name");
    head_value_done(&h);
    CHECK(head_add(&h, STR("b")) && !head_name_done(&h), "too many names");
    arena_free(&a);
}

TEST(nothing) {
    struct arena a = {0};
    struct head h;
    struct str target;
    const struct http_header *headers;
    head_init(&h, &a, 100, 10);
    head_finish(&h, &target, &headers);
    CHECK(!str_is_set(target) && headers == NULL && h.count == 0, "absent");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_of_one_byte),
        cmocka_unit_test(limits),
        cmocka_unit_test(nothing),
    };
    return cmocka_run_group_tests_name("head", tests, NULL, NULL);
}
