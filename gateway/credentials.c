#include "gateway/credentials.h"

#include "shared/codec/json.h"
#include "shared/os/file.h"

enum { FILE_MAX = 4096 };

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
    /* An empty one would let everybody in. */
    if (key->text.len == 0 || secret->text.len == 0 || api->text.len == 0) return ERR_CORRUPT;
    c->access_key = key->text;
    c->secret = secret->text;
    c->api_key = api->text;
    return ERR_OK;
}

static enum err make_file(struct credentials *c, struct arena *a, struct env *env,
                          const char *path) {
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
    return file_replace(path, buf_str(&text), 0600);
}

enum err credentials_open(struct credentials *c, struct arena *a, const struct settings *s,
                          struct env *env, struct buf *why) {
    *c = (struct credentials){0};
    if (s->memory) {
        make(c, a, env);
        return ERR_OK;
    }
    const char *path = arena_printf(a, "%s/root-key.json", s->data_dir).ptr;
    struct buf text = buf_in_arena(a, FILE_MAX);
    enum err err = file_read_all(path, &text);
    if (err == ERR_OK) err = parse(c, a, buf_str(&text));
    if (err == ERR_NOT_FOUND) err = make_file(c, a, env, path);
    if (err == ERR_CORRUPT) {
        buf_printf(why,
                   "%s is no root key of brume. Bring it back from a copy; or remove it, and a new "
                   "key is made.",
                   path);
    } else if (err != ERR_OK) {
        buf_printf(why, "the root key in %s: %s", path, err_text(err));
    }
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
