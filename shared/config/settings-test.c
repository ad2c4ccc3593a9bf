/* Settings: options, what they refuse, and what does not go together. */
#include "shared/config/settings.h"

#include <stdlib.h>

#include "shared/base/test.h"

static enum err set(struct settings *s, const char *option, const char *value, struct buf *why) {
    bool used = false;
    return settings_option(s, option, value, &used, why);
}

TEST(listen) {
    static const struct {
        const char *value, *address;
        uint16_t port;
        enum err err;
    } row[] = {
        {"127.0.0.1:8000", "127.0.0.1", 8000, ERR_OK},
        {"localhost:1", "127.0.0.1", 1, ERR_OK},
        {"0", "127.0.0.1", 0, ERR_OK},
        {"[::1]:4566", "::1", 4566, ERR_OK},
        {"0.0.0.0:80", "0.0.0.0", 80, ERR_OK},
        {"127.0.0.1", "", 0, ERR_SYNTAX},
        {":80", "", 0, ERR_SYNTAX},
        {"127.0.0.1:65536", "", 0, ERR_SYNTAX},
        {"127.0.0.1:", "", 0, ERR_SYNTAX},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct settings s;
        struct buf why = buf_on_heap(1000);
        settings_init(&s);
        CHECK(set(&s, "--listen", row[i].value, &why) == row[i].err, row[i].value);
        if (row[i].err == ERR_OK) {
            CHECK(strcmp(s.address, row[i].address) == 0, row[i].value);
            CHECK(s.port == row[i].port, row[i].value);
        } else {
            CHECK(str_contains(buf_str(&why), STR("ADDR:PORT")), "says the form");
        }
        buf_free(&why);
    }
}

TEST(wrong_options) {
    struct settings s;
    struct buf why = buf_on_heap(1000);
    settings_init(&s);
    CHECK(set(&s, "--nonsense", NULL, &why) == ERR_SYNTAX, "unknown");
    CHECK(set(&s, "--data", NULL, &why) == ERR_SYNTAX, "no value");
    CHECK(set(&s, "--iam", "maybe", &why) == ERR_SYNTAX, "neither open nor enforce");
    buf_free(&why);
}

TEST(beyond_loopback) {
    static const struct {
        const char *address;
        bool enforce;
        enum err err;
    } row[] = {
        {"127.0.0.1", false, ERR_OK},   {"::1", false, ERR_OK},    {"127.1.2.3", false, ERR_OK},
        {"0.0.0.0", false, ERR_DENIED}, {"::", false, ERR_DENIED}, {"10.0.0.1", false, ERR_DENIED},
        {"0.0.0.0", true, ERR_OK},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct settings s = {.address = row[i].address, .enforce = row[i].enforce};
        struct buf why = buf_on_heap(1000);
        CHECK(settings_check(&s, &why) == row[i].err, row[i].address);
        bool says = str_contains(buf_str(&why), STR("--iam enforce"));
        CHECK(says == (row[i].err != ERR_OK), "says what to do");
        buf_free(&why);
    }
}

TEST(environment) {
    struct settings s;
    setenv("BRUME_IAM", "enforce", 1);
    settings_init(&s);
    unsetenv("BRUME_IAM");
    CHECK(s.enforce, "from the environment");

    struct buf why = buf_on_heap(1000);
    CHECK(set(&s, "--iam", "open", &why) == ERR_OK, "an option");
    CHECK(!s.enforce, "wins");
    buf_free(&why);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(listen),
        cmocka_unit_test(wrong_options),
        cmocka_unit_test(beyond_loopback),
        cmocka_unit_test(environment),
    };
    return cmocka_run_group_tests_name("settings", tests, NULL, NULL);
}
