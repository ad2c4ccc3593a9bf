#include "shared/codec/json-place.h"

static size_t skip_space(struct str text, size_t at) {
    while (at < text.len && strchr(" \t\r\n", text.ptr[at]) != NULL && text.ptr[at] != '\0')
        at++;
    return at;
}

static size_t skip_string(struct str text, size_t at) {
    for (at++; at < text.len && text.ptr[at] != '"'; at++) {
        if (text.ptr[at] == '\\') at++;
    }
    return at < text.len ? at + 1 : text.len;
}

/* Behind the value that begins at `at`: brackets are counted, for the text is well-formed. */
static size_t skip_value(struct str text, size_t at) {
    size_t depth = 0;
    while (at < text.len) {
        char c = text.ptr[at];
        if (c == '"') {
            at = skip_string(text, at);
            if (depth == 0) return at;
            continue;
        }
        bool end = c == ']' || c == '}' || c == ',';
        if (depth == 0 && (end || strchr(" \t\r\n", c) != NULL)) return at;
        if (c == '[' || c == '{') depth++;
        at++;
        if (c != ']' && c != '}') continue;
        if (--depth == 0) return at;
    }
    return at;
}

/* From the container at `at` to its member or item number `step`; `*name` is where the member's
 * name begins. */
static size_t enter(struct str text, size_t at, size_t step, size_t *name) {
    bool object = at < text.len && text.ptr[at] == '{';
    at = skip_space(text, at + 1);
    for (size_t i = 0; at < text.len; i++) {
        *name = at;
        if (object) at = skip_space(text, skip_space(text, skip_string(text, at)) + 1);
        if (i == step) return at;
        at = skip_space(text, skip_value(text, at));
        if (at >= text.len || text.ptr[at] != ',') return text.len;
        at = skip_space(text, at + 1);
    }
    return text.len;
}

static size_t find(struct str text, const struct json_place *place, size_t *name) {
    size_t at = skip_space(text, 0);
    *name = at;
    for (size_t i = 0; i < place->count && at < text.len; i++)
        at = enter(text, at, place->steps[i], name);
    return at;
}

struct str json_at(struct str text, const struct json_place *place) {
    size_t name, at = find(text, place, &name);
    return str_slice(text, at, skip_value(text, at));
}

struct str json_name_at(struct str text, const struct json_place *place) {
    size_t name, at = find(text, place, &name);
    return at < text.len ? str_slice(text, name, skip_value(text, name)) : str_skip(text, at);
}

size_t json_line(struct str text, size_t offset) {
    size_t line = 1;
    for (size_t i = 0; i < offset && i < text.len; i++)
        line += text.ptr[i] == '\n';
    return line;
}
