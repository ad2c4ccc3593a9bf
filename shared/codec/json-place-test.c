#include "shared/base/test.h"
#include "shared/codec/json-place.h"

static const char text[] =
    "\n [ {\"a\" : 1,\n \"b\\\"\":[ true,{\"c\":\"]}\\\"\"} ,\n null ] },\n -2e3]";

TEST(places) {
    static const struct {
        struct json_place place;
        const char *value, *name;
        size_t line;
    } row[] = {
        {{.count = 0},
         "[ {\"a\" : 1,\n \"b\\\"\":[ true,{\"c\":\"]}\\\"\"} ,\n null ] },\n -2e3]",
         NULL,
         2},
        {{{0, 0}, 2}, "1", "\"a\"", 2},
        {{{0, 1}, 2}, "[ true,{\"c\":\"]}\\\"\"} ,\n null ]", "\"b\\\"\"", 3},
        {{{0, 1, 0}, 3}, "true", NULL, 3},
        {{{0, 1, 1, 0}, 4}, "\"]}\\\"\"", "\"c\"", 3},
        {{{0, 1, 2}, 3}, "null", NULL, 4},
        {{{1}, 1}, "-2e3", NULL, 5},
        {{{2}, 1}, "", "", 5},
        {{{0, 5, 1}, 3}, "", "", 5},
    };
    struct str all = str_c(text);
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct str value = json_at(all, &row[i].place);
        CHECK_STR(value, str_c(row[i].value), "value");
        CHECK(json_line(all, (size_t)(value.ptr - all.ptr)) == row[i].line, row[i].value);
        if (row[i].name == NULL) continue;
        CHECK_STR(json_name_at(all, &row[i].place), str_c(row[i].name), "name");
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(places)};
    return cmocka_run_group_tests_name("json places", tests, NULL, NULL);
}
