#include "services/dynamodb/vectors/float32.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "shared/base/test.h"

static const struct {
    const char *number;
    float value;
    const char *text, *why;
} cases[] = {
    {"0", 0.0f, "0.0", "zero"},
    {"1", 1.0f, "1.0", "a whole number gets a point"},
    {"-0.5", -0.5f, "-0.5", "exact"},
    {"0.1", 0.1f, "0.1", "the shortest that is this float"},
    {"16777217", 16777216.0f, "16777216.0", "the first whole number that is no float"},
    {"1.000000059604644775390625", 1.0f, "1.0", "half-way goes to the even one"},
    {"1.0000000596046447753906251", 1.00000011920928955f, "1.0000001", "just above half-way"},
    {"1.0000000596046447753906249", 1.0f, "1.0", "just below half-way"},
    {"0.123456789012345678", 0.12345679f, "0.12345679", "more digits than a double has"},
    {"340282350000000000000000000000000000000", FLT_MAX,
     "340282350000000000000000000000000000000.0", "the largest"},
    {"0.000000000000000000000000000000000000000000001", 1e-45f,
     "0.000000000000000000000000000000000000000000001", "the smallest"},
    {"0.00000000000000000000000000000000000000000000000000001", 0.0f, "0.0", "too small: zero"},
};

TEST(numbers_and_floats) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        float value = NAN;
        CHECK(float32_of(str_c(cases[i].number), &value), cases[i].why);
        CHECK(value == cases[i].value, cases[i].why);
        CHECK_STR(float32_text(&a, value), str_c(cases[i].text), cases[i].why);
    }
    arena_free(&a);
}

TEST(beyond_the_largest) {
    float value;
    CHECK(!float32_of(STR("340282360000000000000000000000000000000"), &value), "rounds up");
    CHECK(!float32_of(STR("-10000000000000000000000000000000000000000"), &value), "negative");
}

/* Numbers of the lengths that models print: the short way must agree with the C library. */
TEST(many_numbers_as_strtof_reads_them) {
    uint64_t state = 42;
    for (int i = 0; i < 200000; i++) {
        char text[40];
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (void)snprintf(text, sizeof text, "%s0.%0*llu", state & 1 ? "-" : "", (int)(4 + state % 12),
                       (unsigned long long)(state >> (8 + state % 40)));
        float got = NAN;
        CHECK(float32_of(str_c(text), &got), text);
        CHECK(got == strtof(text, NULL), text);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_and_floats),
        cmocka_unit_test(beyond_the_largest),
        cmocka_unit_test(many_numbers_as_strtof_reads_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
