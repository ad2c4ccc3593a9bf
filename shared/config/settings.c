#include "shared/config/settings.h"

#include <arpa/inet.h>
#include <libgen.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#define TABLES_FILE "dynamodb-table-def.json"

static const char *program_dir(void) {
    static char path[PATH_MAX]; /* written once, before threads start */
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
    path[n < 0 ? 0 : n] = '\0';
    return n < 0 ? "." : dirname(path);
}

static enum err set_address(struct settings *s, struct str host) {
    unsigned char address[sizeof(struct in6_addr)];
    char text[SETTINGS_ADDRESS_MAX];
    if (host.len >= sizeof text) return ERR_SYNTAX;
    memcpy(text, host.ptr, host.len);
    text[host.len] = '\0';
    if (inet_pton(AF_INET, text, address) != 1 && inet_pton(AF_INET6, text, address) != 1) {
        return ERR_SYNTAX;
    }
    memcpy(s->address_text, text, host.len + 1);
    s->address = s->address_text;
    return ERR_OK;
}

/* "ADDR:PORT", "[::1]:PORT" or just "PORT". */
static enum err set_listen(struct settings *s, const char *text) {
    struct str rest = str_c(text);
    size_t colon = str_rfind_char(rest, ':');
    struct str port = colon == SIZE_MAX ? rest : str_skip(rest, colon + 1);
    struct str host = colon == SIZE_MAX ? (struct str){0} : str_slice(rest, 0, colon);
    uint64_t number = 0;

    TRY(str_to_u64(port, &number));
    if (number > 65535) return ERR_SYNTAX;
    if (host.len > 2 && host.ptr[0] == '[' && host.ptr[host.len - 1] == ']') {
        host = str_slice(host, 1, host.len - 1);
    }
    if (colon != SIZE_MAX && host.len == 0) return ERR_SYNTAX;
    if (str_eq(host, STR("localhost"))) host = STR("127.0.0.1");
    if (host.len > 0) TRY(set_address(s, host));
    s->port = (uint16_t)number;
    return ERR_OK;
}

static enum err set_iam(struct settings *s, const char *text) {
    bool enforce = strcmp(text, "enforce") == 0;
    if (!enforce && strcmp(text, "open") != 0) return ERR_SYNTAX;
    s->enforce = enforce;
    return ERR_OK;
}

static enum err set_path(const char **path, const char *text) {
    if (text[0] == '\0') return ERR_SYNTAX;
    *path = text;
    return ERR_OK;
}

static enum err set_data(struct settings *s, const char *text) {
    return set_path(&s->data_dir, text);
}

static enum err set_bedrock_config(struct settings *s, const char *text) {
    return set_path(&s->bedrock_config, text);
}

static enum err set_dynamodb_tables(struct settings *s, const char *text) {
    return set_path(&s->dynamodb_tables, text);
}

static enum err set_dynamodb_throttling(struct settings *s, const char *text) {
    bool on = strcmp(text, "on") == 0;
    if (!on && strcmp(text, "off") != 0) return ERR_SYNTAX;
    s->dynamodb_throttling = on;
    return ERR_OK;
}

static enum err set_memory(struct settings *s, const char *text UNUSED) {
    s->memory = true;
    return ERR_OK;
}

static enum err set_salvage(struct settings *s, const char *text UNUSED) {
    s->salvage = true;
    return ERR_OK;
}

static enum err set_tls(struct settings *s, const char *text UNUSED) {
    s->tls = true;
    return ERR_OK;
}

static enum err set_verbose(struct settings *s, const char *text UNUSED) {
    s->verbose = true;
    return ERR_OK;
}

static enum err set_loops(struct settings *s, const char *text) {
    uint64_t n = 0;
    TRY(str_to_u64(str_c(text), &n));
    if (n > 64) return ERR_RANGE;
    s->loops = (int)n;
    return ERR_OK;
}

static const struct {
    const char *option, *variable;
    bool has_value;
    const char *form; /* said when the value is malformed */
    enum err (*set)(struct settings *settings, const char *text);
} options[] = {
    {"--listen", "BRUME_LISTEN", true, "ADDR:PORT, such as 127.0.0.1:4566", set_listen},
    {"--data", "BRUME_DATA", true, "a directory", set_data},
    {"--memory", NULL, false, NULL, set_memory},
    {"--iam", "BRUME_IAM", true, "open or enforce", set_iam},
    {"--salvage", NULL, false, NULL, set_salvage},
    {"--tls", NULL, false, NULL, set_tls},
    {"--bedrock-config", "BRUME_BEDROCK_CONFIG", true, "a file", set_bedrock_config},
    {"--dynamodb-tables", "BRUME_DYNAMODB_TABLES", true, "a file", set_dynamodb_tables},
    {"--dynamodb-throttling", "BRUME_DYNAMODB_THROTTLING", true, "on or off",
     set_dynamodb_throttling},
    {"--loops", "BRUME_LOOPS", true, "a number from 0 to 64", set_loops},
    {"--verbose", NULL, false, NULL, set_verbose},
};

enum err settings_init(struct settings *s, struct buf *why) {
    *s = (struct settings){
        .address = "127.0.0.1",
        .port = SETTINGS_PORT_DEFAULT,
        .data_dir = "brume-data",
        .program_dir = program_dir(),
        .dynamodb_tables = access(TABLES_FILE, F_OK) == 0 ? TABLES_FILE : NULL,
    };
    for (size_t i = 0; i < ARRAY_LEN(options); i++) {
        const char *text = options[i].variable == NULL ? NULL : getenv(options[i].variable);
        if (text == NULL || text[0] == '\0' || options[i].set(s, text) == ERR_OK) continue;
        buf_printf(why, "%s=%s in the environment: it takes %s", options[i].variable, text,
                   options[i].form);
        return ERR_SYNTAX;
    }
    return ERR_OK;
}

enum err settings_option(struct settings *s, const char *option, const char *value,
                         bool *used_value, struct buf *why) {
    for (size_t i = 0; i < ARRAY_LEN(options); i++) {
        if (strcmp(option, options[i].option) != 0) continue;

        *used_value = options[i].has_value;
        if (options[i].has_value && value == NULL) {
            buf_printf(why, "%s needs a value: %s", option, options[i].form);
            return ERR_SYNTAX;
        }
        if (options[i].set(s, value) == ERR_OK) return ERR_OK;
        buf_printf(why, "%s %s: it takes %s", option, value, options[i].form);
        return ERR_SYNTAX;
    }
    buf_printf(why, "%s: no such option; see brume serve --help", option);
    return ERR_SYNTAX;
}

bool settings_is_loopback(const struct settings *s) {
    return str_starts(str_c(s->address), STR("127.")) || strcmp(s->address, "::1") == 0;
}

enum err settings_check(const struct settings *s, struct buf *why) {
    if (s->enforce || settings_is_loopback(s)) return ERR_OK;
    buf_printf(why,
               "%s can be reached from other machines, and without --iam enforce brume accepts any "
               "credentials: anybody there could read and delete everything. Add --iam enforce, or "
               "listen on 127.0.0.1.",
               s->address);
    return ERR_DENIED;
}

void settings_print(const struct settings *s, struct buf *out) {
    bool v6 = strchr(s->address, ':') != NULL;
    buf_printf(out, "listen: %s%s%s:%u\n", v6 ? "[" : "", s->address, v6 ? "]" : "", s->port);
    buf_printf(out, "data: %s\n", s->memory ? "(memory)" : s->data_dir);
    buf_printf(out, "iam: %s\n", s->enforce ? "enforce" : "open");
    buf_printf(out, "tls: %s\n", s->tls ? "on" : "off");
    buf_printf(out, "bedrock-config: %s\n", s->bedrock_config ? s->bedrock_config : "(demo model)");
    buf_printf(out, "dynamodb-tables: %s\n", s->dynamodb_tables ? s->dynamodb_tables : "(none)");
    buf_printf(out, "dynamodb-throttling: %s\n", s->dynamodb_throttling ? "on" : "off");
    buf_printf(out, "loops: %d\n", s->loops);
}
