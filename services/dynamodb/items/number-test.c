/* Numbers as a client writes them, and as DynamoDB gives them back. */
#include "services/dynamodb/items/number.h"
#include "shared/base/test.h"

static const struct {
    const char *why, *text;
    enum number_fault fault;
    const char *canonical;
    size_t size;
} row[] = {
    {"zero", "0", NUMBER_OK, "0", 1},
    {"negative zero", "-0", NUMBER_OK, "0", 1},
    {"zero with everything", "+000.000e5", NUMBER_OK, "0", 1},
    {"one digit", "7", NUMBER_OK, "7", 2},
    {"two digits make one byte", "12", NUMBER_OK, "12", 2},
    {"three digits", "123", NUMBER_OK, "123", 3},
    {"zeros at the end do not count", "1200", NUMBER_OK, "1200", 2},
    {"minus sign", "-12", NUMBER_OK, "-12", 3},
    {"pairs on each side of the point", "1.5", NUMBER_OK, "1.5", 3},
    {"point first", ".5", NUMBER_OK, "0.5", 2},
    {"point last", "5.", NUMBER_OK, "5", 2},
    {"point last, exponent", "1.e5", NUMBER_OK, "100000", 2},
    {"leading plus", "+3", NUMBER_OK, "3", 2},
    {"leading zeros", "000123.4500", NUMBER_OK, "123.45", 4},
    {"small", "0.00012", NUMBER_OK, "0.00012", 2},
    {"negative exponent", "12e-2", NUMBER_OK, "0.12", 2},
    {"point inside", "123456e-3", NUMBER_OK, "123.456", 5},
    {"38 digits", "12345678901234567890123456789012345678", NUMBER_OK,
     "12345678901234567890123456789012345678", 20},
    {"38 digits and zeros", "123456789012345678901234567890123456780000", NUMBER_OK,
     "123456789012345678901234567890123456780000", 20},
    {"39 digits", "123456789012345678901234567890123456789", NUMBER_TOO_PRECISE, NULL, 0},
    {"39 digits across the point", "1.23456789012345678901234567890123456789", NUMBER_TOO_PRECISE,
     NULL, 0},
    {"largest", "9.9E125", NUMBER_OK,
     "99000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
     "0000000000000000000000000000000000000",
     2},
    {"too large", "1E126", NUMBER_OVERFLOW, NULL, 0},
    {"too large, negative", "-1E126", NUMBER_OVERFLOW, NULL, 0},
    {"smallest", "1E-130", NUMBER_OK,
     "0.00000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
     "00000000000000000000000000000000000000000001",
     2},
    {"too small", "1E-131", NUMBER_UNDERFLOW, NULL, 0},
    {"beyond 32 bits", "1E99999999999", NUMBER_OVERFLOW, NULL, 0},
    {"beyond 32 bits, negative", "1E-99999999999", NUMBER_UNDERFLOW, NULL, 0},
    {"the largest of 64 bits", "11E9223372036854775807", NUMBER_OVERFLOW, NULL, 0},
    {"the smallest of 64 bits", ".01E-9223372036854775808", NUMBER_UNDERFLOW, NULL, 0},
    {"beyond 64 bits", "1E9223372036854775808", NUMBER_MALFORMED, NULL, 0},
    {"zero with the largest exponent", "0E125", NUMBER_OK, "0", 1},
    {"zero beyond it", "0E126", NUMBER_OVERFLOW, NULL, 0},
    {"zero with the smallest exponent", "0E-130", NUMBER_OK, "0", 1},
    {"zero below it", "0E-131", NUMBER_UNDERFLOW, NULL, 0},
    {"zero with digits after the point", "0.0E-130", NUMBER_UNDERFLOW, NULL, 0},
    {"empty", "", NUMBER_MALFORMED, NULL, 0},
    {"only a sign", "-", NUMBER_MALFORMED, NULL, 0},
    {"only a point", ".", NUMBER_MALFORMED, NULL, 0},
    {"two points", "1.2.3", NUMBER_MALFORMED, NULL, 0},
    {"a sum", "1+2", NUMBER_MALFORMED, NULL, 0},
    {"no digits before the exponent", "+e2", NUMBER_MALFORMED, NULL, 0},
    {"no digits in the exponent", "1e", NUMBER_MALFORMED, NULL, 0},
    {"blank before", " 1", NUMBER_MALFORMED, NULL, 0},
    {"blank after", "1 ", NUMBER_MALFORMED, NULL, 0},
    {"hexadecimal", "0x10", NUMBER_MALFORMED, NULL, 0},
    {"not a number", "NaN", NUMBER_MALFORMED, NULL, 0},
};

TEST(every_row) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct tuple_decimal n;
        CHECK(number_parse(&n, LAYER_CURRENT, str_c(row[i].text)) == row[i].fault, row[i].why);
        if (row[i].fault != NUMBER_OK) continue;
        CHECK_STR(number_text(&a, &n), str_c(row[i].canonical), row[i].why);
        CHECK(number_size(&n) == row[i].size, row[i].why);
    }
    arena_free(&a);
}

/* What Java's BigDecimal makes of them. */
TEST(the_older_layer) {
    static const struct {
        const char *why, *text;
        enum number_fault fault;
    } older[] = {
        {"in range", "1.5E125", NUMBER_OK},
        {"too large", "1E126", NUMBER_OVERFLOW},
        {"an exponent of 32 bits wraps around", "1E2147483647", NUMBER_UNDERFLOW},
        {"one more is no number", "1E2147483648", NUMBER_MALFORMED},
        {"nor is a scale of more", "1E-2147483648", NUMBER_MALFORMED},
        {"which the digits after the point add to", "1.5E-2147483647", NUMBER_MALFORMED},
    };
    for (size_t i = 0; i < ARRAY_LEN(older); i++) {
        struct tuple_decimal n;
        enum number_fault fault = number_parse(&n, LAYER_OLDER, str_c(older[i].text));
        CHECK(fault == older[i].fault, older[i].why);
    }
}

TEST(order) {
    static const char *const ascending[] = {"-1e125",  "-100", "-12",    "-1.5", "-1",   "-0.5",
                                            "-1e-130", "0",    "1e-130", "0.1",  "0.11", "1",
                                            "1.5",     "2",    "12",     "100",  "1e125"};
    for (size_t i = 0; i < ARRAY_LEN(ascending); i++) {
        for (size_t j = 0; j < ARRAY_LEN(ascending); j++) {
            struct tuple_decimal a = number_of(str_c(ascending[i]));
            struct tuple_decimal b = number_of(str_c(ascending[j]));
            int want = (i > j) - (i < j);
            int got = number_compare(&a, &b);
            CHECK((got > 0) - (got < 0) == want, ascending[i]);
        }
    }
}

static const struct {
    const char *why, *a, *b;
    bool subtract;
    enum number_fault fault;
    const char *sum;
} sum_row[] = {
    {"plain", "1", "2", false, NUMBER_OK, "3"},
    {"carry", "999", "1", false, NUMBER_OK, "1000"},
    {"borrow", "1000", "1", true, NUMBER_OK, "999"},
    {"to zero", "5.5", "5.5", true, NUMBER_OK, "0"},
    {"through zero", "3", "5", true, NUMBER_OK, "-2"},
    {"two negatives", "-3", "-5", false, NUMBER_OK, "-8"},
    {"minus a negative", "3", "-5", true, NUMBER_OK, "8"},
    {"zero first", "0", "5", true, NUMBER_OK, "-5"},
    {"zero last", "5", "0", true, NUMBER_OK, "5"},
    {"tenths are exact", "0.1", "0.2", false, NUMBER_OK, "0.3"},
    {"different scales", "100", "0.001", false, NUMBER_OK, "100.001"},
    {"38 digits", "12345678901234567890123456789012345678", "1", false, NUMBER_OK,
     "12345678901234567890123456789012345679"},
    {"39 digits", "12345678901234567890123456789012345678", "0.1", false, NUMBER_TOO_PRECISE, NULL},
    {"far apart", "1e100", "1", false, NUMBER_TOO_PRECISE, NULL},
    {"overflow", "9e125", "9e125", false, NUMBER_OVERFLOW, NULL},
    {"38 nines and one", "99999999999999999999999999999999999999", "1", false, NUMBER_OK,
     "100000000000000000000000000000000000000"},
};

TEST(sums) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(sum_row); i++) {
        struct tuple_decimal x = number_of(str_c(sum_row[i].a)), y = number_of(str_c(sum_row[i].b));
        struct tuple_decimal sum = {0};
        CHECK(number_add(&x, &y, sum_row[i].subtract, &sum) == sum_row[i].fault, sum_row[i].why);
        if (sum_row[i].fault != NUMBER_OK) continue;
        CHECK_STR(number_text(&a, &sum), str_c(sum_row[i].sum), sum_row[i].why);
    }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row),
        cmocka_unit_test(the_older_layer),
        cmocka_unit_test(order),
        cmocka_unit_test(sums),
    };
    return cmocka_run_group_tests_name("dynamodb number", tests, NULL, NULL);
}
