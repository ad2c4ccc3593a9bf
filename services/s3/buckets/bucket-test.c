#include "services/s3/buckets/bucket.h"

#include "shared/base/test.h"

TEST(names) {
    static const struct {
        const char *name;
        bool valid;
        const char *why;
    } rows[] = {
        {"abc", true, "three characters"},
        {"my-bucket.example.com", true, "points and hyphens"},
        {"0123456789", true, "digits"},
        {"1.2.3.4x", true, "nearly an address"},
        {"ab", false, "two characters"},
        {"Abc", false, "a capital"},
        {"a_b", false, "an underscore"},
        {"-abc", false, "begins with a hyphen"},
        {"abc.", false, "ends with a point"},
        {"a..b", false, "two points"},
        {"192.168.5.4", false, "an address"},
        {"xn--abc", false, "reserved prefix"},
        {"abc--x-s3", false, "a directory bucket"},
        {"abc-s3alias", false, "reserved suffix"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        CHECK(bucket_name_is_valid(str_c(rows[i].name)) == rows[i].valid, rows[i].why);
    }
}

TEST(record) {
    struct arena a = {0};
    struct bucket_record b = {STR("000000000000"), STR("eu-west-1"), 1700000000123, UINT64_MAX};
    struct bucket_record back;
    CHECK(bucket_record_read(bucket_record_write(&a, &b), &back) == ERR_OK, "reads");
    CHECK_STR(back.owner, b.owner, "owner");
    CHECK_STR(back.region, b.region, "region");
    CHECK(back.created_ms == b.created_ms && back.id == b.id, "numbers");
    CHECK(bucket_record_read(STR("\x01\x09"), &back) == ERR_CORRUPT, "damage");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names),
        cmocka_unit_test(record),
    };
    return cmocka_run_group_tests_name("s3 buckets", tests, NULL, NULL);
}
