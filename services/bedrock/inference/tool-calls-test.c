/* Tool calls in a model's text: what is plain, what is a call, and what only looks like one. */
#include "services/bedrock/inference/tool-calls.h"

#include "shared/base/test.h"

struct fixture {
    struct env_fake env;
    struct cloud cloud;
    struct arena arena;
    struct call call;
};

static void fixture_make(struct fixture *f) {
    *f = (struct fixture){0};
    env_fake_init(&f->env, 1795168800000, 1);
    f->cloud.env = &f->env.env;
    f->call = (struct call){.arena = &f->arena, .cloud = &f->cloud};
}

TEST(plain_text) {
    static const struct {
        const char *text;
        size_t plain;
        const char *why;
    } row[] = {
        {"", 0, "nothing"},
        {"hello", 5, "no call"},
        {"hello <", 6, "may become a call"},
        {"hello <tool_call", 6, "all but the last letter"},
        {"hello <tool_call>{", 6, "a call"},
        {"a < b", 5, "no call any more"},
        {"<tool_cable>", 12, "another word"},
        {"<<", 1, "only the last one can begin it"},
        {"<tool_<tool_", 6, "it begins again"},
        {"</tool_call>", 12, "an end without a beginning is text"},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        CHECK(tool_calls_plain_len(str_c(row[i].text)) == row[i].plain, row[i].why);
    }
}

/* Byte by byte, nothing is given out that turns out to belong to a call. */
TEST(plain_text_as_it_grows) {
    static const char text[] = "It is <b>cold</b>.<tool_call>{\"name\": \"x\"}</tool_call>";
    size_t before = (size_t)(strstr(text, "<tool_call>") - text), last = 0;
    for (size_t n = 0; n <= strlen(text); n++) {
        size_t plain = tool_calls_plain_len(str_n(text, n));
        CHECK(plain >= last && plain <= before, "grows, up to the call");
        last = plain;
    }
    CHECK(last == before, "all of it");
}

TEST(calls) {
    static const struct {
        const char *why, *text;
        size_t count;
        const char *name, *input; /* of the last one */
    } row[] = {
        {"none", "hello", 0, NULL, NULL},
        {"one", "<tool_call>{\"name\": \"f\", \"arguments\": {\"a\": [1, \"x\"]}}</tool_call>", 1,
         "f", "{\"a\":[1,\"x\"]}"},
        {"with lines around it", "well\n<tool_call>\n{\"name\": \"f\"}\n</tool_call>\n", 1, "f",
         "{}"},
        {"two", "<tool_call>{\"name\": \"f\"}</tool_call> <tool_call>{\"name\": \"g\"}</tool_call>",
         2, "g", "{}"},
        {"cut off behind the object", "<tool_call>{\"name\": \"f\"}", 1, "f", "{}"},
        {"cut off in it", "<tool_call>{\"name\": \"f", 0, NULL, NULL},
        {"no JSON ends the list",
         "<tool_call>{\"name\": \"f\"}</tool_call><tool_call>f()</tool_call>", 1, "f", "{}"},
        {"no name", "<tool_call>{\"arguments\": {}}</tool_call>", 0, NULL, NULL},
        {"a name that is no text", "<tool_call>{\"name\": 1}</tool_call>", 0, NULL, NULL},
        {"arguments that are no object",
         "<tool_call>{\"name\": \"f\", \"arguments\": [1]}"
         "</tool_call>",
         0, NULL, NULL},
        {"no object", "<tool_call>[]</tool_call>", 0, NULL, NULL},
        {"letters that grow as JSON",
         "<tool_call>{\"name\":\"f\",\"arguments\":{\"a\":"
         "\"\\u0001\\u0001\\u0001\"}}</tool_call>",
         1, "f", "{\"a\":\"\\u0001\\u0001\\u0001\"}"},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct fixture f;
        struct tool_call calls[TOOL_CALLS_MAX];
        fixture_make(&f);
        size_t n = tool_calls_read(&f.call, str_c(row[i].text), calls);
        CHECK(n == row[i].count, row[i].why);
        if (n > 0) {
            CHECK_STR(calls[n - 1].name, str_c(row[i].name), row[i].why);
            CHECK_STR(calls[n - 1].input, str_c(row[i].input), row[i].why);
            CHECK(str_starts(calls[n - 1].id, STR("tooluse_")), "as Bedrock's ids begin");
        }
        arena_free(&f.arena);
    }
}

TEST(more_calls_than_are_taken) {
    struct fixture f;
    struct tool_call calls[TOOL_CALLS_MAX];
    fixture_make(&f);
    struct buf text = buf_in_arena(&f.arena, 1 << 20);
    for (int i = 0; i < TOOL_CALLS_MAX + 5; i++) {
        tool_calls_write(&text, STR("f"), (struct str){0});
    }
    CHECK(tool_calls_read(&f.call, buf_str(&text), calls) == TOOL_CALLS_MAX, "the first ones");
    CHECK(!str_eq(calls[0].id, calls[1].id), "each has an id of its own");
    arena_free(&f.arena);
}

TEST(written_is_read_again) {
    struct fixture f;
    struct tool_call calls[TOOL_CALLS_MAX];
    fixture_make(&f);
    struct buf text = buf_in_arena(&f.arena, 1000);
    tool_calls_write(&text, STR("get \"it\""), STR("{\"city\":\"Paris\"}"));
    CHECK(tool_calls_read(&f.call, buf_str(&text), calls) == 1, "one");
    CHECK_STR(calls[0].name, STR("get \"it\""), "name");
    CHECK_STR(calls[0].input, STR("{\"city\":\"Paris\"}"), "input");
    arena_free(&f.arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_text),
        cmocka_unit_test(plain_text_as_it_grows),
        cmocka_unit_test(calls),
        cmocka_unit_test(more_calls_than_are_taken),
        cmocka_unit_test(written_is_read_again),
    };
    return cmocka_run_group_tests_name("tool calls", tests, NULL, NULL);
}
