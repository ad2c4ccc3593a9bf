#include "gateway/credentials.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "shared/codec/json.h"

enum { FILE_MAX = 4096, PATH_LEN = 4096 };

static void make(struct credentials *c, struct arena *a, struct env *env) {
    struct str capitals = STR("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    struct str letters = STR("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    c->access_key = ARENA_CONCAT(a, STR("AKIA"), env_random_text(env, a, capitals, 16));
    c->secret = env_random_text(env, a, letters, 40);
    c->api_key = ARENA_CONCAT(a, STR("brume-api-key-"), env_random_text(env, a, letters, 40));
    c->fresh = true;
}

static enum err parse(struct credentials *c, struct arena *a, struct str text) {
    struct value root;
    if (json_read(a, text, &root, NULL) != ERR_OK) return ERR_CORRUPT;

    const struct value *key = value_get(&root, STR("AccessKeyId"));
    const struct value *secret = value_get(&root, STR("SecretAccessKey"));
    const struct value *api = value_get(&root, STR("ApiKey"));
    bool whole = key != NULL && secret != NULL && api != NULL && key->kind == VALUE_STRING &&
                 secret->kind == VALUE_STRING && api->kind == VALUE_STRING;
    if (!whole) return ERR_CORRUPT;
    c->access_key = key->text;
    c->secret = secret->text;
    c->api_key = api->text;
    return ERR_OK;
}

static enum err read_file(struct arena *a, const char *path, struct str *text) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return errno == ENOENT ? ERR_NOT_FOUND : ERR_IO;

    char *bytes = arena_alloc_raw(a, FILE_MAX);
    ssize_t n = read(fd, bytes, FILE_MAX);
    close(fd);
    if (n < 0) return ERR_IO;
    *text = str_n(bytes, (size_t)n);
    return ERR_OK;
}

/* Whole or not at all: written beside, synced, renamed. */
static enum err write_file(const char *dir, const char *path, struct str text) {
    char beside[PATH_LEN + 8];
    (void)snprintf(beside, sizeof beside, "%s.new", path);
    int fd = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0) return errno == ENOSPC ? ERR_NO_SPACE : ERR_IO;

    bool ok = write(fd, text.ptr, text.len) == (ssize_t)text.len && fsync(fd) == 0;
    enum err err = ok ? ERR_OK : errno == ENOSPC ? ERR_NO_SPACE : ERR_IO;
    close(fd);
    TRY(err);
    if (rename(beside, path) != 0) return ERR_IO;

    int parent = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (parent < 0) return ERR_IO;
    err = fsync(parent) == 0 ? ERR_OK : ERR_IO;
    close(parent);
    return err;
}

static enum err make_file(struct credentials *c, struct arena *a, const struct settings *s,
                          struct env *env, const char *path) {
    make(c, a, env);
    struct buf text = buf_in_arena(a, FILE_MAX);
    struct json_writer w;
    json_writer_init(&w, &text);
    json_begin_object(&w);
    json_name(&w, STR("AccessKeyId"));
    json_string(&w, c->access_key);
    json_name(&w, STR("SecretAccessKey"));
    json_string(&w, c->secret);
    json_name(&w, STR("ApiKey"));
    json_string(&w, c->api_key);
    json_end_object(&w);
    buf_add_char(&text, '\n');
    return write_file(s->data_dir, path, buf_str(&text));
}

enum err credentials_open(struct credentials *c, struct arena *a, const struct settings *s,
                          struct env *env, struct buf *why) {
    *c = (struct credentials){0};
    if (s->memory) {
        make(c, a, env);
        return ERR_OK;
    }
    char path[PATH_LEN];
    (void)snprintf(path, sizeof path, "%s/root-key.json", s->data_dir);

    struct str text = {0};
    enum err err = read_file(a, path, &text);
    if (err == ERR_OK) err = parse(c, a, text);
    if (err == ERR_NOT_FOUND) err = make_file(c, a, s, env, path);
    if (err != ERR_OK) buf_printf(why, "the root key in %s: %s", path, err_text(err));
    return err;
}

enum err credentials_secret(const struct credentials *c, struct str access_key,
                            struct str *secret) {
    if (!str_eq(access_key, c->access_key)) return ERR_NOT_FOUND;
    *secret = c->secret;
    return ERR_OK;
}

struct str credentials_account(struct str access_key) {
    bool is_account = access_key.len == 12 && str_all_digits(access_key);
    return is_account ? access_key : STR(ROOT_ACCOUNT);
}
