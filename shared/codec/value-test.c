#include "shared/base/test.h"
#include "shared/codec/value.h"

TEST(last_member_wins) {
    const struct value_member members[] = {
        {STR("a"), {.kind = VALUE_INT, .integer = 1}},
        {STR("b"), {.kind = VALUE_INT, .integer = 2}},
        {STR("a"), {.kind = VALUE_INT, .integer = 3}},
    };
    const struct value object = {.kind = VALUE_OBJECT, .members = members, .member_count = 3};

    CHECK(value_get(&object, STR("a")) == &members[2].value, "names may repeat");
    CHECK(value_get(&object, STR("b")) == &members[1].value, "in the middle");
    CHECK(value_get(&object, STR("c")) == NULL, "missing");
    CHECK(value_get(&object, STR("")) == NULL, "empty name");
}

TEST(not_an_object) {
    const struct value item = {.kind = VALUE_INT, .integer = 1};
    const struct value array = {.kind = VALUE_ARRAY, .items = &item, .count = 1};

    CHECK(value_get(NULL, STR("a")) == NULL, "NULL");
    CHECK(value_get(&array, STR("a")) == NULL, "array");
}

TEST(kind_names) {
    assert_string_equal(value_kind_name(VALUE_NULL), "null");
    assert_string_equal(value_kind_name(VALUE_INT), "number");
    assert_string_equal(value_kind_name(VALUE_DOUBLE), "number");
    assert_string_equal(value_kind_name(VALUE_OBJECT), "object");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(last_member_wins),
        cmocka_unit_test(not_an_object),
        cmocka_unit_test(kind_names),
    };
    return cmocka_run_group_tests_name("value", tests, NULL, NULL);
}
