#include "runner/engine/model.h"

#include <stdio.h>
#include <unistd.h>

#include "shared/base/test.h"

static const char MODEL[] = "models/demo/brume-demo.gguf";

enum { FILE_MAX = 8 << 20 };

TEST(a_check_says_what_a_model_is_without_its_weights) {
    struct model m;
    struct str reason;
    struct model_options options = {.context = 4096, .sequences = 4};
    assert_int_equal(model_check(&m, MODEL, &options, &reason), ERR_OK);
    CHECK_STR(m.facts.architecture, STR("llama"), "architecture");
    CHECK_STR(m.facts.name, STR("brume-demo"), "name");
    CHECK_STR(m.facts.chat_template, STR("chatml"), "recognized by what it renders");
    assert_int_equal(m.facts.context_trained, 1024);
    assert_int_equal(m.facts.context_request, 1024);
    assert_int_equal(m.facts.context_cells, 4096);
    assert_int_equal(m.facts.sequences, 4);
    assert_int_equal(m.facts.vocabulary_size, 264);
    assert_int_equal(m.facts.threads, 1);
    CHECK(m.facts.can_generate, "a decoder");
    CHECK(m.context == NULL, "nothing to run");
    model_close(&m);
}

TEST(limits_hold_whatever_is_asked) {
    struct model m;
    struct str reason;
    struct model_options options = {.context = 100, .sequences = 1000000};
    assert_int_equal(model_check(&m, MODEL, &options, &reason), ERR_OK);
    assert_int_equal(m.facts.context_cells, 100);
    assert_int_equal(m.facts.context_request, 100);
    assert_int_equal(m.facts.sequences, 100);
    model_close(&m);
}

static size_t read_model(char *bytes) {
    FILE *file = fopen(MODEL, "re");
    assert_non_null(file);
    size_t len = fread(bytes, 1, FILE_MAX, file);
    (void)fclose(file);
    return len;
}

static void check_bytes(struct str bytes, const char *want, const char *why) {
    char path[] = "/tmp/brume-model-XXXXXX";
    int fd = mkstemp(path);
    CHECK(fd >= 0 && write(fd, bytes.ptr, bytes.len) == (ssize_t)bytes.len, "a file");
    (void)close(fd);

    struct model m;
    struct str reason;
    struct model_options options = {0};
    CHECK(model_check(&m, path, &options, &reason) == ERR_UNSUPPORTED, why);
    CHECK(str_starts(reason, str_c(want)), reason.ptr);
    CHECK(!str_contains(reason, STR("\n")), "one line");
    model_close(&m);
    (void)unlink(path);
}

TEST(what_is_no_model_is_refused_with_a_reason) {
    struct arena arena = {0};
    char *bytes = arena_alloc_raw(&arena, FILE_MAX);
    size_t len = read_model(bytes);
    check_bytes(STR(""), "not a GGUF file", "empty");
    check_bytes(STR("GGU"), "not a GGUF file", "three bytes");
    check_bytes(STR("hello world, this is a text"), "not a GGUF file", "a text");
    check_bytes(str_n(bytes, 20), "the GGUF file is truncated", "a cut head");
    check_bytes(str_n(bytes, 500), "cannot load the model: ", "cut in the metadata");
    check_bytes(str_n(bytes, len / 2), "cannot load the model: ", "cut in the weights");
    check_bytes(str_n(bytes, len - 4096), "cannot load the model: ", "a little is missing");
    memset(bytes + 4, 0xAB, 4);
    check_bytes(str_n(bytes, len), "cannot load the model: ", "unknown version");
    arena_free(&arena);
}

TEST(what_is_no_file_is_refused_with_a_reason) {
    static const struct {
        const char *path, *reason;
    } rows[] = {
        {"/nonexistent.gguf", "cannot open the model: No such file or directory"},
        {"/", "the model is not a regular file"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct model m;
        struct str reason;
        struct model_options options = {0};
        assert_int_equal(model_check(&m, rows[i].path, &options, &reason), ERR_UNSUPPORTED);
        CHECK_STR(reason, str_c(rows[i].reason), rows[i].path);
        model_close(&m);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_check_says_what_a_model_is_without_its_weights),
        cmocka_unit_test(limits_hold_whatever_is_asked),
        cmocka_unit_test(what_is_no_model_is_refused_with_a_reason),
        cmocka_unit_test(what_is_no_file_is_refused_with_a_reason),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
