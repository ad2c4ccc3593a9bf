#include "services/s3/objects/conditions.h"

#include "shared/base/test.h"

static const int64_t MODIFIED = 1700000000500; /* half a second past a full one */

#define AT(s)                                                                                      \
    { true, 1700000000000 + (s)*1000 }

TEST(reads) {
    static const struct {
        struct read_conditions conditions;
        enum condition_result result;
        const char *failed, *why;
    } rows[] = {
        {{{0}, {0}, {0}, {0}}, CONDITION_MET, NULL, "none"},
        {{.if_match = STR_INIT("\"tag\"")}, CONDITION_MET, NULL, "the etag"},
        {{.if_match = STR_INIT("tag")}, CONDITION_MET, NULL, "quotes are optional"},
        {{.if_match = STR_INIT("*")}, CONDITION_MET, NULL, "any"},
        {{.if_match = STR_INIT("\"a\", \"tag\"")}, CONDITION_MET, NULL, "one of several"},
        {{.if_match = STR_INIT("\"other\"")}, CONDITION_FAILED, "If-Match", "another"},
        {{.if_none_match = STR_INIT("\"other\"")}, CONDITION_MET, NULL, "not another"},
        {{.if_none_match = STR_INIT("W/\"tag\"")}, CONDITION_NOT_MODIFIED, NULL, "weak"},
        {{.if_none_match = STR_INIT("*")}, CONDITION_NOT_MODIFIED, NULL, "none at all"},
        {{.if_modified_since = AT(0)}, CONDITION_NOT_MODIFIED, NULL, "the same second"},
        {{.if_modified_since = AT(-1)}, CONDITION_MET, NULL, "a second before"},
        {{.if_unmodified_since = AT(0)}, CONDITION_MET, NULL, "the same second"},
        {{.if_unmodified_since = AT(-1)}, CONDITION_FAILED, "If-Unmodified-Since", "older"},
        {{.if_match = STR_INIT("tag"), .if_unmodified_since = AT(-1)},
         CONDITION_MET,
         NULL,
         "If-Match goes before the time (RFC 9110 section 13.2.2)"},
        {{.if_none_match = STR_INIT("other"), .if_modified_since = AT(9)},
         CONDITION_MET,
         NULL,
         "If-None-Match goes before the time"},
        {{.if_match = STR_INIT("tag"), .if_none_match = STR_INIT("tag")},
         CONDITION_NOT_MODIFIED,
         NULL,
         "both are weighed"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        const char *failed = NULL;
        enum condition_result result =
            read_conditions_check(&rows[i].conditions, STR("tag"), MODIFIED, &failed);
        CHECK(result == rows[i].result, rows[i].why);
        if (result == CONDITION_FAILED)
            CHECK_STR(str_c(failed), str_c(rows[i].failed), rows[i].why);
    }
}

TEST(writes) {
    static const struct {
        struct write_conditions conditions;
        struct str etag;
        enum write_result result;
        const char *why;
    } rows[] = {
        {{{0}, {0}}, {0}, WRITE_ALLOWED, "no condition, no object"},
        {{{0}, {0}}, STR_INIT("tag"), WRITE_ALLOWED, "no condition"},
        {{.if_none_match = STR_INIT("*")}, {0}, WRITE_ALLOWED, "creates"},
        {{.if_none_match = STR_INIT("*")}, STR_INIT("tag"), WRITE_FAILED, "is there"},
        {{.if_match = STR_INIT("\"tag\"")}, STR_INIT("tag"), WRITE_ALLOWED, "replaces"},
        {{.if_match = STR_INIT("\"tag\"")}, STR_INIT("new"), WRITE_FAILED, "has changed"},
        {{.if_match = STR_INIT("\"tag\"")}, {0}, WRITE_MISSING, "is gone"},
        {{.if_match = STR_INIT("*")}, {0}, WRITE_MISSING, "any, but there is none"},
        {{.if_match = STR_INIT("*")}, STR_INIT("tag"), WRITE_ALLOWED, "any"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        const char *failed = NULL;
        CHECK(write_conditions_check(&rows[i].conditions, rows[i].etag, &failed) == rows[i].result,
              rows[i].why);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads),
        cmocka_unit_test(writes),
    };
    return cmocka_run_group_tests_name("s3 conditions", tests, NULL, NULL);
}
