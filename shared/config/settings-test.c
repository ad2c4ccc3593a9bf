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
        {"example.com:80", "", 0, ERR_SYNTAX},
        {"[::zz]:80", "", 0, ERR_SYNTAX},
        {"127.0.0.1.5:80", "", 0, ERR_SYNTAX},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct settings s;
        struct buf why = buf_on_heap(1000);
        CHECK(settings_init(&s, &why) == ERR_OK, "the defaults");
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
    CHECK(settings_init(&s, &why) == ERR_OK, "the defaults");
    CHECK(set(&s, "--nonsense", NULL, &why) == ERR_SYNTAX, "unknown");
    CHECK(set(&s, "--data", NULL, &why) == ERR_SYNTAX, "no value");
    CHECK(set(&s, "--data", "", &why) == ERR_SYNTAX, "an empty value");
    CHECK(strcmp(s.data_dir, "brume-data") == 0, "what is refused changes nothing");
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
    struct buf why = buf_on_heap(1000);
    setenv("BRUME_IAM", "enforce", 1);
    CHECK(settings_init(&s, &why) == ERR_OK, "well-formed");
    unsetenv("BRUME_IAM");
    CHECK(s.enforce, "from the environment");

    CHECK(set(&s, "--iam", "open", &why) == ERR_OK, "an option");
    CHECK(!s.enforce, "wins");
    buf_free(&why);
}

TEST(environment_that_is_wrong) {
    static const struct {
        const char *name, *value, *why;
        enum err err;
    } row[] = {
        {"BRUME_IAM", "enforced", "must not leave the server open", ERR_SYNTAX},
        {"BRUME_LISTEN", "everywhere", "no port", ERR_SYNTAX},
        {"BRUME_LOOPS", "65", "too many", ERR_SYNTAX},
        {"BRUME_DYNAMODB_THROTTLING", "yes", "on or off", ERR_SYNTAX},
        {"BRUME_DATA", "", "empty is as if it were not set", ERR_OK},
        {"BRUME_BEDROCK_CONFIG", "", "empty is as if it were not set", ERR_OK},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct settings s;
        struct buf why = buf_on_heap(1000);
        setenv(row[i].name, row[i].value, 1);
        CHECK(settings_init(&s, &why) == row[i].err, row[i].why);
        unsetenv(row[i].name);
        bool says = str_contains(buf_str(&why), str_c(row[i].name));
        CHECK(says == (row[i].err != ERR_OK), row[i].why);
        CHECK(strcmp(s.data_dir, "brume-data") == 0 && s.bedrock_config == NULL, row[i].why);
        CHECK(!s.enforce, row[i].why);
        buf_free(&why);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(listen),
        cmocka_unit_test(wrong_options),
        cmocka_unit_test(beyond_loopback),
        cmocka_unit_test(environment),
        cmocka_unit_test(environment_that_is_wrong),
    };
    return cmocka_run_group_tests_name("settings", tests, NULL, NULL);
}
