/* Rows that parse, then rows that must not: each spoils exactly one thing about a good ARN. */
#include "shared/aws/arn.h"
#include "shared/base/test.h"

static const struct {
    const char *why, *text;
    enum err err;
    const char *resource; /* expected; on failure, what was there before the call */
} row[] = {
    {"lambda alias", "arn:aws:lambda:us-east-1:000000000000:function:f:1", ERR_OK, "function:f:1"},
    {"global service", "arn:aws:iam::000000000000:role/r", ERR_OK, "role/r"},
    {"no account", "arn:aws:s3:::bucket/a:b", ERR_OK, "bucket/a:b"},
    {"empty", "", ERR_ARN_SYNTAX, "untouched"},
    {"prefix", "urn:aws:s3:::bucket", ERR_ARN_SYNTAX, "untouched"},
    {"five fields", "arn:aws:s3::bucket", ERR_ARN_SYNTAX, "untouched"},
    {"no service", "arn:aws::::bucket", ERR_ARN_SYNTAX, "untouched"},
    {"no resource", "arn:aws:s3:::", ERR_ARN_SYNTAX, "untouched"},
    {"11 digits", "arn:aws:iam::00000000000:role/r", ERR_ARN_ACCOUNT, "untouched"},
    {"a letter", "arn:aws:iam::00000000000x:role/r", ERR_ARN_ACCOUNT, "untouched"},
};

TEST(every_row) {
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct arn arn = {.resource = STR("untouched")};
        CHECK(arn_parse(&arn, str_c(row[i].text)) == row[i].err, row[i].why);
        CHECK(str_eq(arn.resource, str_c(row[i].resource)), row[i].why);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row),
    };
    return cmocka_run_group_tests_name("arn", tests, NULL, NULL);
}
