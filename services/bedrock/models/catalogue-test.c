/* bedrock-config.yml: a right one, each wrong one refused with file, line and reason; and finding.
 */
#include "services/bedrock/models/catalogue.h"

#include <stdio.h>
#include <unistd.h>

#include "shared/base/test.h"

/* A file that begins as GGUF files do, another that does not, and a configuration beside them. */
struct fixture {
    char dir[64], config[96];
    struct arena arena;
    struct buf why;
    struct catalogue cat;
};

static void write_file(const char *dir, const char *name, const char *bytes, size_t len) {
    char path[128];
    (void)snprintf(path, sizeof path, "%s/%s", dir, name);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, len, f), len);
    (void)fclose(f);
}

static enum err open_config(struct fixture *f, const char *yaml) {
    *f = (struct fixture){.dir = "/tmp/brume-catalogue-XXXXXX"};
    assert_non_null(mkdtemp(f->dir));
    f->why = buf_in_arena(&f->arena, 4000);
    write_file(f->dir, "good.gguf", "GGUF\3\0\0\0", 8);
    write_file(f->dir, "old.gguf", "GGUF\1\0\0\0", 8);
    write_file(f->dir, "bad.gguf", "this is no model", 16);
    write_file(f->dir, "config.yml", yaml, strlen(yaml));
    (void)snprintf(f->config, sizeof f->config, "%s/config.yml", f->dir);
    struct settings settings = {.bedrock_config = f->config};
    return catalogue_open(&f->cat, &f->arena, &settings, &f->why);
}

static void close_config(struct fixture *f) {
    static const char *const names[] = {"good.gguf", "old.gguf", "bad.gguf", "config.yml"};
    char path[128];
    for (size_t i = 0; i < ARRAY_LEN(names); i++) {
        (void)snprintf(path, sizeof path, "%s/%s", f->dir, names[i]);
        unlink(path);
    }
    rmdir(f->dir);
    arena_free(&f->arena);
}

TEST(right) {
    struct fixture f;
    assert_int_equal(open_config(&f, "idle-minutes: 3\n"
                                     "models:\n"
                                     "  - id: meta.llama3-8b-instruct-v1:0\n"
                                     "    file: good.gguf\n"
                                     "    aliases: [anthropic.claude-3-haiku-20240307-v1:0]\n"
                                     "  - id: local.chat\n"
                                     "    file: good.gguf\n"
                                     "    family: mistral\n"
                                     "    name: Mine\n"),
                     ERR_OK);
    CHECK(f.cat.count == 2, "two models");
    CHECK(f.cat.idle_ms == 180000, "minutes");
    CHECK(f.cat.models[0].family == FAMILY_LLAMA, "family from the id");
    CHECK(f.cat.models[1].family == FAMILY_MISTRAL, "family as it says");
    CHECK_STR(f.cat.models[0].provider, STR("meta"), "provider from the id");
    CHECK_STR(f.cat.models[1].name, STR("Mine"), "name");

    static const struct {
        const char *why, *id;
        size_t model; /* 2: none */
    } row[] = {
        {"id", "meta.llama3-8b-instruct-v1:0", 0},
        {"region's prefix", "us.meta.llama3-8b-instruct-v1:0", 0},
        {"alias", "anthropic.claude-3-haiku-20240307-v1:0", 0},
        {"alias with a prefix", "eu.anthropic.claude-3-haiku-20240307-v1:0", 0},
        {"foundation model ARN", "arn:aws:bedrock:us-east-1::foundation-model/local.chat", 1},
        {"profile ARN",
         "arn:aws:bedrock:us-east-1:000000000000:inference-profile/us.meta.llama3-8b-instruct-v1:0",
         0},
        {"a prefix of an id", "local.cha", 2},
        {"ARN without a resource", "arn:aws:bedrock", 2},
        {"empty", "", 2},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        const struct model *want = row[i].model == 2 ? NULL : &f.cat.models[row[i].model];
        CHECK(catalogue_find(&f.cat, str_c(row[i].id)) == want, row[i].why);
    }
    close_config(&f);
}

TEST(wrong) {
    static const struct {
        const char *why, *yaml, *says;
    } row[] = {
        {"no models", "idle-minutes: 3\n", ":1: models must be a list"},
        {"unknown setting", "models: []\nmodel: x\n", ":2: there is no setting \"model\" here"},
        {"no id", "models:\n  - file: good.gguf\n", ":2: this model has no id"},
        {"no file", "models:\n  - id: a\n", ":2: this model has no file"},
        {"missing file", "models:\n  - id: a\n    file: none.gguf\n", ":3: "},
        {"garbage", "models:\n  - id: a\n    file: bad.gguf\n", "is not a GGUF file"},
        {"old version", "models:\n  - id: a\n    file: old.gguf\n", "version 1"},
        {"twice", "models:\n  - {id: a, file: good.gguf}\n  - {id: a, file: good.gguf}\n",
         ":3: the id a is there already"},
        {"family", "models:\n  - id: a\n    file: good.gguf\n    family: gpt\n",
         ":4: family must be"},
        {"number", "idle-minutes: soon\nmodels: []\n", ":1: idle-minutes must be a number"},
        {"unknown name in a model", "models:\n  - id: a\n    path: good.gguf\n",
         ":3: there is no setting \"path\" here"},
        {"no YAML", "models: [\n", "config.yml: line "},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct fixture f;
        CHECK(open_config(&f, row[i].yaml) != ERR_OK, row[i].why);
        CHECK(str_contains(buf_str(&f.why), str_c(row[i].says)), row[i].why);
        CHECK(str_contains(buf_str(&f.why), STR("config.yml")), "names the file");
        close_config(&f);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(right),
        cmocka_unit_test(wrong),
    };
    return cmocka_run_group_tests_name("catalogue", tests, NULL, NULL);
}
