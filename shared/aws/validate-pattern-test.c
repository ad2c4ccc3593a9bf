#include <stdio.h>

#include "shared/aws/validate-pattern.h"
#include "shared/base/test.h"
#include "shared/os/thread.h"

TEST(patterns) {
    static const struct {
        const char *pattern, *text;
        bool matches;
        const char *why;
    } rows[] = {
        {"[a-zA-Z0-9_.-]+", "Az09_.-", true, "a class"},
        {"[a-zA-Z0-9_.-]+", "a b", false, "a class"},
        {"[a-zA-Z0-9_.-]+", "", false, "at least one"},
        {"[a-z]*", "", true, "none is fine"},
        {"^[a-z]{2,3}$", "abc", true, "anchors and bounds"},
        {"^[a-z]{2,3}$", "abcd", false, "too many"},
        {"[a-z]{2}", "abc", false, "exactly"},
        {"[a-z]{2,}", "abcde", true, "no upper bound"},
        {"[\\w\\-.]+", "a_1-.", true, "shorthand and escape"},
        {"[\\d-]+", "1-2", true, "a hyphen at the end"},
        {"[^a]+", "bc", true, "a negated class goes to the engine"},
        {"[^a]+", "ba", false, "the same"},
        {"abc|abd", "abd", true, "alternatives"},
        {"abc|abd", "xabd", false, "the whole text, not a part"},
        {"(?!aws:).*", "aws:x", false, "look-ahead"},
        {"[\\u0020-\\uD7FF]*", "\xc3\xbc x", true, "Java's escapes"},
        {"[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "t\xc3\xbcr 1", true, "properties"},
        {"[\\p{L}]*", "a!", false, "properties"},
        {"(", "anything", true, "what cannot be compiled forbids nothing"},
        {"(a+)+[bc]", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true,
         "what takes too long forbids nothing, and ends"},
        {"a.*", "\xff", false, "not UTF-8"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        for (int again = 0; again < 2; again++) {
            CHECK(pattern_matches(rows[i].pattern, str_c(rows[i].text)) == rows[i].matches,
                  rows[i].why);
        }
    }
}

enum { RACERS = 4, PATTERNS = 300 };

/* None is compiled when the race begins: several threads make the same one at once. */
static char sources[PATTERNS][48];

static void race(void *arg) {
    unsigned *wrong = arg;
    for (size_t i = 0; i < PATTERNS; i++) {
        char text[24];
        (void)snprintf(text, sizeof text, "x%zu", i);
        if (!pattern_matches(sources[i], str_c(text))) ++*wrong;
        if (pattern_matches(sources[i], STR("y"))) ++*wrong;
    }
}

TEST(many_threads_compile_the_same) {
    struct thread threads[RACERS];
    unsigned wrong[RACERS] = {0};
    for (size_t i = 0; i < PATTERNS; i++) {
        (void)snprintf(sources[i], sizeof sources[i], "(x%zu|z)", i);
    }
    for (size_t i = 0; i < RACERS; i++) {
        CHECK(thread_start(&threads[i], "race", race, &wrong[i]) == ERR_OK, "a thread");
    }
    for (size_t i = 0; i < RACERS; i++)
        thread_join(&threads[i]);
    for (size_t i = 0; i < RACERS; i++)
        CHECK(wrong[i] == 0, "each sees the right pattern");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(patterns),
        cmocka_unit_test(many_threads_compile_the_same),
    };
    return cmocka_run_group_tests_name("patterns", tests, NULL, NULL);
}
