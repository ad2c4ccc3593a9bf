#include "services/dynamodb/transfer/csv.h"

#include "shared/base/buf.h"
#include "shared/base/test.h"

static const struct {
    const char *why, *row;
    char delimiter;
    const char *fields; /* each in <>; NULL: ERR_SYNTAX */
} row[] = {
    {"plain", "a,b,c", ',', "<a><b><c>"},
    {"empty ones", ",,", ',', "<><><>"},
    {"one", "a", ',', "<a>"},
    {"quotes", "\"a,b\",\"c \"\"d\"\"\",\"\"", ',', "<a,b><c \"d\"><>"},
    {"quotes inside", "a\"b,c", ',', "<a\"b><c>"},
    {"line end in quotes", "\"a\nb\",c", ',', "<a\nb><c>"},
    {"a return at the end", "a,b\r", ',', "<a><b>"},
    {"tab", "a\tb,c", '\t', "<a><b,c>"},
    {"an open quote", "\"a,b", ',', NULL},
    {"text behind a quote", "\"a\"b,c", ',', NULL},
};

TEST(every_row) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct str_list fields;
        struct buf text = buf_in_arena(&a, 1000);
        enum err err = csv_read_row(&a, str_c(row[i].row), row[i].delimiter, &fields);
        CHECK(err == (row[i].fields != NULL ? ERR_OK : ERR_SYNTAX), row[i].why);
        for (size_t j = 0; err == ERR_OK && j < fields.count; j++)
            buf_printf(&text, "<%" PRIstr ">", STR_ARG(fields.items[j]));
        if (err == ERR_OK) CHECK_STR(buf_str(&text), str_c(row[i].fields), row[i].why);
    }
    arena_free(&a);
}

TEST(too_many) {
    struct arena a = {0};
    struct str_list fields;
    static char commas[CSV_FIELDS_MAX + 1];
    memset(commas, ',', sizeof commas);
    CHECK(csv_read_row(&a, str_n(commas, CSV_FIELDS_MAX - 1), ',', &fields) == ERR_OK, "fits");
    CHECK(csv_read_row(&a, str_n(commas, CSV_FIELDS_MAX), ',', &fields) == ERR_TOO_LARGE, "not");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row),
        cmocka_unit_test(too_many),
    };
    return cmocka_run_group_tests_name("csv", tests, NULL, NULL);
}
