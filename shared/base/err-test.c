#include "shared/base/err.h"
#include "shared/base/test.h"

static enum err pass_on(enum err err, int *reached) {
    TRY(err);
    ++*reached;
    return ERR_OK;
}

TEST(words) {
    assert_string_equal(err_text(ERR_OK), "ok");
    assert_string_equal(err_text(ERR_ARN_ACCOUNT), "ARN account is not 12 digits");
    assert_string_equal(err_text((enum err)9999), "unknown error");
}

TEST(try_returns_errors_only) {
    int reached = 0;
    CHECK(pass_on(ERR_IO, &reached) == ERR_IO && reached == 0, "an error goes up");
    CHECK(pass_on(ERR_OK, &reached) == ERR_OK && reached == 1, "success goes on");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words),
        cmocka_unit_test(try_returns_errors_only),
    };
    return cmocka_run_group_tests_name("err", tests, NULL, NULL);
}
