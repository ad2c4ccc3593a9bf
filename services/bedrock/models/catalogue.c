#include "services/bedrock/models/catalogue.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "shared/config/yaml.h"

enum {
    IDLE_MINUTES_DEFAULT = 15,
    MEMORY_MB_DEFAULT = 8192,
    MODELS_MAX = 1000,
    CONTEXT_MAX = 1 << 20,
    SEQUENCES_MAX = 256,
};

#define DEMO_FILE "brume-demo.gguf"

static const struct {
    struct str name, prefix; /* of model ids that belong to it by default */
} families[FAMILY_COUNT] = {
    [FAMILY_ANTHROPIC] = {STR_INIT("anthropic"), STR_INIT("anthropic.")},
    [FAMILY_LLAMA] = {STR_INIT("llama"), STR_INIT("meta.")},
    [FAMILY_MISTRAL] = {STR_INIT("mistral"), STR_INIT("mistral.")},
    [FAMILY_TITAN_EMBED] = {STR_INIT("titan-embed"), STR_INIT("amazon.titan-embed")},
};

struct str model_family_name(enum model_family family) {
    return families[family].name;
}

/* ---- reading the file ---- */

struct config {
    struct arena *arena;
    const char *path;
    struct buf *why;
};

static enum err complain(struct config *c, int line, const char *format, ...) PRINTF(3, 4);

static enum err complain(struct config *c, int line, const char *format, ...) {
    va_list args;
    va_start(args, format);
    struct str text = arena_vprintf(c->arena, format, args);
    va_end(args);
    buf_printf(c->why, "%s:%d: %" PRIstr, c->path, line, STR_ARG(text));
    return ERR_SYNTAX;
}

static enum err known_keys(struct config *c, const struct yaml *map, const char *const *keys) {
    for (const struct yaml *m = map->first_child; m != NULL; m = m->next) {
        const char *const *k = keys;
        while (*k != NULL && !str_eq_c(m->key, *k)) {
            k++;
        }
        if (*k == NULL) {
            return complain(c, m->key_line, "there is no setting \"%" PRIstr "\" here",
                            STR_ARG(m->key));
        }
    }
    return ERR_OK;
}

static enum err read_text(struct config *c, const struct yaml *map, const char *key,
                          struct str *text) {
    const struct yaml *node = yaml_get(map, str_c(key));
    if (node == NULL) return ERR_OK;
    if (node->kind != YAML_TEXT || node->text.len == 0) {
        return complain(c, node->line, "%s must be a text", key);
    }
    *text = node->text;
    return ERR_OK;
}

static enum err read_number(struct config *c, const struct yaml *map, const char *key, int64_t max,
                            int64_t *number) {
    const struct yaml *node = yaml_get(map, str_c(key));
    if (node == NULL) return ERR_OK;
    bool read = node->kind == YAML_TEXT && str_to_i64(node->text, number) == ERR_OK;
    if (read && *number >= 1 && *number <= max) return ERR_OK;
    return complain(c, node->line, "%s must be a number from 1 to %lld", key, (long long)max);
}

static enum err read_family(struct config *c, const struct yaml *map, struct model *m) {
    struct str name = {0};
    TRY(read_text(c, map, "family", &name));
    for (int f = 0; f < FAMILY_COUNT; f++) {
        bool chosen = str_is_set(name) ? str_eq(name, families[f].name)
                                       : str_starts(m->id, families[f].prefix);
        if (!chosen) continue;
        m->family = (enum model_family)f;
        return ERR_OK;
    }
    m->family = FAMILY_ANTHROPIC;
    if (!str_is_set(name)) return ERR_OK;
    return complain(c, yaml_get(map, STR("family"))->line,
                    "family must be anthropic, llama, mistral or titan-embed, not \"%" PRIstr "\"",
                    STR_ARG(name));
}

static enum err read_aliases(struct config *c, const struct yaml *map, struct model *m) {
    const struct yaml *list = yaml_get(map, STR("aliases"));
    if (list == NULL) return ERR_OK;
    if (list->kind != YAML_LIST) return complain(c, list->line, "aliases must be a list");

    size_t capacity = 0;
    for (const struct yaml *n = list->first_child; n != NULL; n = n->next) {
        if (n->kind != YAML_TEXT) return complain(c, n->line, "an alias must be a text");
        m->aliases.items = arena_grow(c->arena, m->aliases.items, m->aliases.count, &capacity,
                                      sizeof m->aliases.items[0]);
        m->aliases.items[m->aliases.count++] = n->text;
    }
    return ERR_OK;
}

/* Enough to refuse at start what no runner could load: the head of a GGUF file of version 2 or 3.
 */
static enum err check_file(struct config *c, const char *file, int line) {
    unsigned char head[8];
    FILE *f = fopen(file, "re");
    if (f == NULL) return complain(c, line, "%s: %s", file, strerror(errno));
    size_t n = fread(head, 1, sizeof head, f);
    (void)fclose(f);
    if (n < sizeof head || memcmp(head, "GGUF", 4) != 0) {
        return complain(c, line, "%s is not a GGUF file", file);
    }
    if (head[4] < 2 || head[4] > 3) {
        return complain(c, line, "%s is a GGUF file of version %d; 2 and 3 can be read", file,
                        head[4]);
    }
    return ERR_OK;
}

static enum err read_file_name(struct config *c, const struct yaml *map, struct model *m) {
    struct str file = {0};
    TRY(read_text(c, map, "file", &file));
    if (!str_is_set(file)) return complain(c, map->line, "this model has no file");

    size_t slash = str_rfind_char(str_c(c->path), '/');
    bool relative = file.ptr[0] != '/' && slash != SIZE_MAX;
    struct str dir = relative ? str_slice(str_c(c->path), 0, slash + 1) : STR("");
    m->file = ARENA_CONCAT(c->arena, dir, file).ptr;
    return check_file(c, m->file, yaml_get(map, STR("file"))->line);
}

static enum err read_model(struct config *c, const struct yaml *map, struct model *m) {
    static const char *const keys[] = {"id",      "file",      "family",  "name", "provider",
                                       "context", "sequences", "aliases", NULL};
    int64_t context = 0, sequences = 0;
    if (map->kind != YAML_MAP) return complain(c, map->line, "a model is a map with id and file");
    TRY(known_keys(c, map, keys));
    TRY(read_text(c, map, "id", &m->id));
    if (!str_is_set(m->id)) return complain(c, map->line, "this model has no id");
    m->name = m->id;
    size_t dot = str_find_char(m->id, '.');
    m->provider = dot == SIZE_MAX ? STR("local") : str_slice(m->id, 0, dot);
    TRY(read_text(c, map, "name", &m->name));
    TRY(read_text(c, map, "provider", &m->provider));
    TRY(read_number(c, map, "context", CONTEXT_MAX, &context));
    TRY(read_number(c, map, "sequences", SEQUENCES_MAX, &sequences));
    m->context = (int)context;
    m->sequences = (int)sequences;
    TRY(read_family(c, map, m));
    TRY(read_aliases(c, map, m));
    return read_file_name(c, map, m);
}

static enum err read_models(struct config *c, const struct yaml *list, struct catalogue *cat) {
    if (list == NULL || list->kind != YAML_LIST) {
        return complain(c, list == NULL ? 1 : list->line, "models must be a list");
    }
    size_t capacity = 0;
    for (const struct yaml *n = list->first_child; n != NULL; n = n->next) {
        struct model m = {0};
        TRY(read_model(c, n, &m));
        if (catalogue_find(cat, m.id) != NULL) {
            return complain(c, n->line, "the id %" PRIstr " is there already", STR_ARG(m.id));
        }
        if (cat->count == MODELS_MAX) return complain(c, n->line, "too many models");
        cat->models = arena_grow(c->arena, cat->models, cat->count, &capacity, sizeof m);
        cat->models[cat->count++] = m;
    }
    return ERR_OK;
}

static enum err read_config(struct config *c, struct catalogue *cat) {
    static const char *const keys[] = {"idle-minutes", "memory-mb", "models", NULL};
    const struct yaml *root = NULL;
    int64_t minutes = IDLE_MINUTES_DEFAULT, megabytes = MEMORY_MB_DEFAULT;

    TRY(yaml_read_file(c->arena, c->path, &root, c->why));
    if (root->kind != YAML_MAP) return complain(c, root->line, "a map with models was expected");
    TRY(known_keys(c, root, keys));
    TRY(read_number(c, root, "idle-minutes", 1000000, &minutes));
    TRY(read_number(c, root, "memory-mb", 1 << 24, &megabytes));
    cat->idle_ms = minutes * 60 * 1000;
    cat->memory_bytes = megabytes * 1024 * 1024;
    return read_models(c, yaml_get(root, STR("models")), cat);
}

/* ---- without a file ---- */

/* The demo model lies beside the program, or in models/demo of the source tree it was built in. */
static const char *demo_file(struct arena *a, const struct settings *s) {
    static const char *const places[] = {"/" DEMO_FILE, "/../models/demo/" DEMO_FILE,
                                         "/../share/brume/" DEMO_FILE,
                                         "/../../models/demo/" DEMO_FILE};
    for (size_t i = 0; i < ARRAY_LEN(places); i++) {
        const char *path = arena_printf(a, "%s%s", s->program_dir, places[i]).ptr;
        if (access(path, R_OK) == 0) return path;
    }
    return NULL;
}

static void demo_catalogue(struct catalogue *cat, struct arena *a, const struct settings *s) {
    const char *file = demo_file(a, s);
    cat->idle_ms = (int64_t)IDLE_MINUTES_DEFAULT * 60 * 1000;
    cat->memory_bytes = (int64_t)MEMORY_MB_DEFAULT * 1024 * 1024;
    if (file == NULL) return;
    cat->models = arena_new(a, struct model);
    cat->count = 1;
    cat->models[0] = (struct model){
        .id = STR("brume.demo-v1"),
        .name = STR("brume demo (a toy)"),
        .provider = STR("brume"),
        .file = file,
        .family = FAMILY_ANTHROPIC,
    };
}

enum err catalogue_open(struct catalogue *cat, struct arena *a, const struct settings *settings,
                        struct buf *why) {
    struct config c = {.arena = a, .path = settings->bedrock_config, .why = why};
    *cat = (struct catalogue){0};
    if (c.path != NULL) return read_config(&c, cat);
    demo_catalogue(cat, a, settings);
    return ERR_OK;
}

/* ---- finding ---- */

static bool has_id(const struct model *m, struct str id) {
    if (str_eq(m->id, id)) return true;
    for (size_t i = 0; i < m->aliases.count; i++) {
        if (str_eq(m->aliases.items[i], id)) return true;
    }
    return false;
}

static const struct model *find_exact(const struct catalogue *cat, struct str id) {
    for (size_t i = 0; i < cat->count; i++) {
        if (has_id(&cat->models[i], id)) return &cat->models[i];
    }
    return NULL;
}

/* System inference profiles put the region's group before the id of a model. */
static struct str without_region(struct str id) {
    static const char *const groups[] = {"us.", "eu.", "apac.", "jp.", "au.", "us-gov.", "global."};
    for (size_t i = 0; i < ARRAY_LEN(groups); i++) {
        if (str_starts(id, str_c(groups[i]))) return str_skip(id, strlen(groups[i]));
    }
    return id;
}

const struct model *catalogue_find(const struct catalogue *cat, struct str id) {
    if (str_starts(id, STR("arn:"))) {
        size_t slash = str_find_char(id, '/');
        if (slash == SIZE_MAX) return NULL;
        id = str_skip(id, slash + 1);
    }
    const struct model *m = find_exact(cat, id);
    return m != NULL ? m : find_exact(cat, without_region(id));
}
