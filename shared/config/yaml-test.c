/* YAML: the tree and its lines; what is refused, and where. */
#include "shared/config/yaml.h"

#include "shared/base/test.h"

static enum err read_text(struct arena *a, const char *text, const struct yaml **root,
                          struct buf *why) {
    return yaml_read(a, str_c(text), root, why);
}

TEST(tree) {
    struct arena a = {0};
    struct buf why = buf_in_arena(&a, 1000);
    const struct yaml *root = NULL;
    const char *text = "# a comment\n"
                       "idle: 15\n"
                       "models:\n"
                       "  - id: one\n"
                       "    file: \"with space\"\n"
                       "  - {id: two, tags: [a, b]}\n";
    assert_int_equal(read_text(&a, text, &root, &why), ERR_OK);
    CHECK_STR(yaml_get(root, STR("idle"))->text, STR("15"), "a scalar");
    CHECK(yaml_get(root, STR("idle"))->line == 2, "its line");
    CHECK(yaml_get(root, STR("none")) == NULL, "what is not there");

    const struct yaml *models = yaml_get(root, STR("models"));
    CHECK(models->kind == YAML_LIST, "a list");
    const struct yaml *first = models->first_child, *second = first->next;
    CHECK_STR(yaml_get(first, STR("file"))->text, STR("with space"), "quoted");
    CHECK(yaml_get(first, STR("file"))->key_line == 5, "line of the name");
    CHECK_STR(yaml_get(second, STR("tags"))->first_child->next->text, STR("b"), "flow style");
    CHECK(second->next == NULL, "two of them");
    arena_free(&a);
}

TEST(empty) {
    static const char *const texts[] = {"", "\n", "# nothing\n"};
    for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
        struct arena a = {0};
        struct buf why = buf_in_arena(&a, 1000);
        const struct yaml *root = NULL;
        CHECK(read_text(&a, texts[i], &root, &why) == ERR_OK, "no content");
        CHECK(root->kind == YAML_MAP && root->first_child == NULL, "an empty map");
        arena_free(&a);
    }
}

TEST(refused) {
    static const struct {
        const char *why, *text, *says;
    } row[] = {
        {"a tab", "a:\n\t- b\n", "line 2"},
        {"an open bracket", "a: [b\n", "line "},
        {"twice the same name", "a: 1\na: 2\n", "line 2: this name is there already"},
        {"a list as a name", "? [a]\n: b\n", "line 1"},
        {"an alias", "a: &x 1\nb: *x\n", "line 2: anchors and aliases"},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct arena a = {0};
        struct buf why = buf_in_arena(&a, 1000);
        const struct yaml *root = NULL;
        CHECK(read_text(&a, row[i].text, &root, &why) != ERR_OK, row[i].why);
        CHECK(str_contains(buf_str(&why), str_c(row[i].says)), row[i].why);
        arena_free(&a);
    }
}

TEST(too_deep) {
    struct arena a = {0};
    struct buf text = buf_in_arena(&a, 1000), why = buf_in_arena(&a, 1000);
    const struct yaml *root = NULL;
    for (int i = 0; i < 200; i++) {
        buf_add_char(&text, '[');
    }
    CHECK(yaml_read(&a, buf_str(&text), &root, &why) == ERR_TOO_DEEP, "200 levels");
    arena_free(&a);
}

TEST(no_file) {
    struct arena a = {0};
    struct buf why = buf_in_arena(&a, 1000);
    const struct yaml *root = NULL;
    CHECK(yaml_read_file(&a, "no/such/file.yml", &root, &why) == ERR_NOT_FOUND, "missing");
    CHECK(str_starts(buf_str(&why), STR("no/such/file.yml: ")), "named");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tree),     cmocka_unit_test(empty),   cmocka_unit_test(refused),
        cmocka_unit_test(too_deep), cmocka_unit_test(no_file),
    };
    return cmocka_run_group_tests_name("yaml", tests, NULL, NULL);
}
