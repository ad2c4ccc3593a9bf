/* shared/base/test.h - cmocka, with the headers that it needs before it, and a reason per check. */
#ifndef SHARED_BASE_TEST_H
#define SHARED_BASE_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "shared/base/str.h"

/* A test function; main() lists it. One that nobody lists is unused, and does not compile. */
#define TEST(name) static void name(void **fixture __attribute__((unused)))

/* `why` says which row of a table failed, or what the check is for. */
#define CHECK(cond, why) ((cond) ? (void)0 : check_failed(why, #cond, __FILE__, __LINE__))

static inline void check_failed(const char *why, const char *cond, const char *file, int line) {
    print_error("ERROR: %s: %s\n", why, cond);
    _fail(file, line);
}

/* Equal views; prints both when they are not. */
#define CHECK_STR(got, want, why) check_str((got), (want), (why), __FILE__, __LINE__)

static inline void check_str(struct str got, struct str want, const char *why, const char *file,
                             int line) {
    if (str_eq(got, want)) return;
    print_error("ERROR: %s:\n  got  %" PRIstr "\n  want %" PRIstr "\n", why, STR_ARG(got),
                STR_ARG(want));
    _fail(file, line);
}

#endif
