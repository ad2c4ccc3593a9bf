#include "services/dynamodb/transfer/ion.h"

#include "services/dynamodb/items/attribute.h"
#include "shared/base/buf.h"
#include "shared/codec/base64.h"

enum { ESCAPE_X = 2, ESCAPE_U = 4, ESCAPE_LONG_U = 8, NUMBER_MAX = 1024 };

struct reader {
    struct arena *arena;
    struct str text;
    size_t at;
    int depth;
};

static enum err read_value(struct reader *r, struct attribute_value *v);

/* ---- characters ---- */

static char peek(const struct reader *r) {
    return r->at < r->text.len ? r->text.ptr[r->at] : '\0';
}

static struct str rest_of(const struct reader *r) {
    return str_skip(r->text, r->at);
}

static bool skip_text(struct reader *r, const char *text) {
    if (!str_starts(rest_of(r), str_c(text))) return false;
    r->at += strlen(text);
    return true;
}

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

static enum err skip_comment(struct reader *r) {
    bool line = r->text.ptr[r->at + 1] == '/';
    size_t len = str_find(str_skip(rest_of(r), 2), line ? STR("\n") : STR("*/"));
    if (len == SIZE_MAX && !line) return ERR_SYNTAX;
    r->at = len == SIZE_MAX ? r->text.len : r->at + 2 + len + (line ? 1 : 2);
    return ERR_OK;
}

static enum err skip_blank(struct reader *r) {
    for (;;) {
        while (r->at < r->text.len && is_space(r->text.ptr[r->at]))
            r->at++;
        struct str rest = rest_of(r);
        if (!str_starts(rest, STR("//")) && !str_starts(rest, STR("/*"))) return ERR_OK;
        TRY(skip_comment(r));
    }
}

static bool is_symbol_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$';
}

/* ---- quoted text ---- */

static void add_code_point(struct buf *out, uint32_t c) {
    if (c < 0x80) {
        buf_add_char(out, (char)c);
    } else if (c < 0x800) {
        buf_add_char(out, (char)(0xc0 | c >> 6));
        buf_add_char(out, (char)(0x80 | (c & 0x3f)));
    } else if (c < 0x10000) {
        buf_add_char(out, (char)(0xe0 | c >> 12));
        buf_add_char(out, (char)(0x80 | (c >> 6 & 0x3f)));
        buf_add_char(out, (char)(0x80 | (c & 0x3f)));
    } else {
        buf_add_char(out, (char)(0xf0 | c >> 18));
        buf_add_char(out, (char)(0x80 | (c >> 12 & 0x3f)));
        buf_add_char(out, (char)(0x80 | (c >> 6 & 0x3f)));
        buf_add_char(out, (char)(0x80 | (c & 0x3f)));
    }
}

static enum err read_hex(struct reader *r, int digits, uint32_t *value) {
    *value = 0;
    for (int i = 0; i < digits; i++, r->at++) {
        int digit = hex_digit(peek(r));
        if (r->at >= r->text.len || digit < 0) return ERR_SYNTAX;
        *value = *value << 4 | (uint32_t)digit;
    }
    return ERR_OK;
}

static enum err read_code_point(struct reader *r, int digits, struct buf *out) {
    uint32_t c, low;
    TRY(read_hex(r, digits, &c));
    if (c >= 0xd800 && c < 0xdc00) { /* the first of a pair */
        if (!skip_text(r, "\\u")) return ERR_SYNTAX;
        TRY(read_hex(r, ESCAPE_U, &low));
        if (low < 0xdc00 || low > 0xdfff) return ERR_SYNTAX;
        c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
    }
    if (c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) return ERR_SYNTAX;
    add_code_point(out, c);
    return ERR_OK;
}

/* `r->at` is behind the backslash. */
static enum err read_escape(struct reader *r, struct buf *out) {
    static const char from[] = "0abtnfrv\"'?/\\", to[] = "\0\a\b\t\n\f\r\v\"'?/\\";
    if (r->at >= r->text.len) return ERR_SYNTAX;
    char c = r->text.ptr[r->at++];
    if (c == 'x') return read_code_point(r, ESCAPE_X, out);
    if (c == 'u') return read_code_point(r, ESCAPE_U, out);
    if (c == 'U') return read_code_point(r, ESCAPE_LONG_U, out);
    if (c == '\n') return ERR_OK; /* a line goes on */
    if (c == '\r') {
        (void)skip_text(r, "\n");
        return ERR_OK;
    }
    const char *found = memchr(from, c, sizeof from - 1);
    if (found == NULL) return ERR_SYNTAX;
    buf_add_char(out, to[found - from]);
    return ERR_OK;
}

/* Up to `end`; `r->at` is behind the opening one. */
static enum err read_quoted(struct reader *r, const char *end, struct buf *out) {
    bool one_line = end[1] == '\0';
    while (r->at < r->text.len) {
        if (skip_text(r, end)) return ERR_OK;
        char c = r->text.ptr[r->at++];
        if (c == '\\') {
            TRY(read_escape(r, out));
        } else if (one_line && (c == '\n' || c == '\r')) {
            return ERR_SYNTAX;
        } else {
            buf_add_char(out, c);
        }
    }
    return ERR_SYNTAX;
}

static enum err read_text(struct reader *r, const char *quote, struct str *text) {
    struct buf out = buf_in_arena(r->arena, 4 * r->text.len + 1);
    TRY(read_quoted(r, quote, &out));
    *text = buf_str(&out);
    return str_is_utf8(*text) ? ERR_OK : ERR_SYNTAX;
}

/* '''several''' '''pieces''' are one. */
static enum err read_long_text(struct reader *r, struct str *text) {
    struct buf out = buf_in_arena(r->arena, 4 * r->text.len + 1);
    do {
        TRY(read_quoted(r, "'''", &out));
        TRY(skip_blank(r));
    } while (skip_text(r, "'''"));
    *text = buf_str(&out);
    return str_is_utf8(*text) ? ERR_OK : ERR_SYNTAX;
}

/* ---- scalars ---- */

static bool is_number_char(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == '_' || c == 'd' ||
           c == 'D';
}

/* "-12.5d3" as "-12.5E3". Floats (with an 'e'), hexadecimals and times are refused by what is left
 * over. */
static enum err read_number(struct reader *r, struct attribute_value *v) {
    struct buf out = buf_in_arena(r->arena, NUMBER_MAX);
    while (r->at < r->text.len && is_number_char(peek(r))) {
        char c = r->text.ptr[r->at++];
        if (c == 'd' || c == 'D') c = 'E';
        if (c != '_') buf_add_char(&out, c);
    }
    if (is_symbol_char(peek(r)) || peek(r) == ':' || !buf_ok(&out)) return ERR_SYNTAX;
    *v = (struct attribute_value){.type = ATTRIBUTE_N, .text = buf_str(&out)};
    return ERR_OK;
}

static enum err read_blob(struct reader *r, struct attribute_value *v) {
    struct str rest = rest_of(r);
    size_t len = str_find(rest, STR("}}"));
    if (len == SIZE_MAX) return ERR_SYNTAX;
    struct buf text = buf_in_arena(r->arena, len + 1);
    for (size_t i = 0; i < len; i++) {
        if (!is_space(rest.ptr[i])) buf_add_char(&text, rest.ptr[i]);
    }
    r->at += len + 2;
    *v = (struct attribute_value){.type = ATTRIBUTE_B};
    return base64_read(r->arena, buf_str(&text), &v->text);
}

/* null, null.string, true, false */
static enum err read_word(struct reader *r, struct str word, struct attribute_value *v) {
    if (str_eq_c(word, "true") || str_eq_c(word, "false")) {
        *v = (struct attribute_value){.type = ATTRIBUTE_BOOL, .boolean = word.len == 4};
        return ERR_OK;
    }
    if (!str_eq_c(word, "null")) return ERR_SYNTAX;
    if (skip_text(r, ".")) {
        size_t from = r->at;
        while (is_symbol_char(peek(r)))
            r->at++;
        if (r->at == from) return ERR_SYNTAX;
    }
    *v = (struct attribute_value){.type = ATTRIBUTE_NULL, .boolean = true};
    return ERR_OK;
}

static struct str take_symbol(struct reader *r) {
    size_t from = r->at;
    while (r->at < r->text.len && is_symbol_char(r->text.ptr[r->at]))
        r->at++;
    return str_slice(r->text, from, r->at);
}

/* ---- lists and structs ---- */

/* After a value: true if another one may follow. */
static enum err next_element(struct reader *r, char end, bool *more) {
    TRY(skip_blank(r));
    *more = skip_text(r, ",");
    TRY(skip_blank(r));
    if (peek(r) == end) { /* also behind a last comma */
        r->at++;
        *more = false;
        return ERR_OK;
    }
    return *more ? ERR_OK : ERR_SYNTAX;
}

static enum err read_list(struct reader *r, struct attribute_value *v) {
    struct attribute_list list = {0};
    size_t capacity = 0;
    bool more = true;
    TRY(skip_blank(r));
    if (skip_text(r, "]")) more = false;
    while (more) {
        list.items = arena_grow(r->arena, list.items, list.count, &capacity, sizeof list.items[0]);
        TRY(read_value(r, &list.items[list.count++]));
        TRY(next_element(r, ']', &more));
    }
    if (list.items == NULL) list.items = arena_array(r->arena, struct attribute_value, 1);
    *v = (struct attribute_value){.type = ATTRIBUTE_L, .list = list};
    return ERR_OK;
}

static enum err read_name(struct reader *r, struct str *name) {
    TRY(skip_blank(r));
    if (skip_text(r, "'''")) {
        TRY(read_long_text(r, name));
    } else if (skip_text(r, "'")) {
        TRY(read_text(r, "'", name));
    } else if (skip_text(r, "\"")) {
        TRY(read_text(r, "\"", name));
    } else {
        *name = take_symbol(r);
        if (name->len == 0) return ERR_SYNTAX;
    }
    TRY(skip_blank(r));
    return skip_text(r, ":") && peek(r) != ':' ? ERR_OK : ERR_SYNTAX;
}

/* A name may stand there once: DynamoDB could not hold both. Leaves them in order. */
static enum err check_names(struct attribute_map *map) {
    map_sort(map);
    for (size_t i = 1; i < map->count; i++) {
        if (str_eq(map->items[i - 1].key, map->items[i].key)) return ERR_SYNTAX;
    }
    return ERR_OK;
}

static enum err read_struct(struct reader *r, struct attribute_value *v) {
    struct attribute_map map = {0};
    size_t capacity = 0;
    bool more = true;
    TRY(skip_blank(r));
    if (skip_text(r, "}")) more = false;
    while (more) {
        map.items = arena_grow(r->arena, map.items, map.count, &capacity, sizeof map.items[0]);
        struct attribute_entry *entry = &map.items[map.count++];
        TRY(read_name(r, &entry->key));
        TRY(read_value(r, &entry->value));
        TRY(next_element(r, '}', &more));
    }
    if (map.items == NULL) map.items = arena_array(r->arena, struct attribute_entry, 1);
    TRY(check_names(&map));
    *v = (struct attribute_value){.type = ATTRIBUTE_M, .map = map};
    return ERR_OK;
}

/* A list that is marked as a set. */
static enum err to_set(struct arena *a, enum attribute_type type, struct attribute_value *v) {
    static const enum attribute_type members[] = {
        [ATTRIBUTE_SS] = ATTRIBUTE_S, [ATTRIBUTE_NS] = ATTRIBUTE_N, [ATTRIBUTE_BS] = ATTRIBUTE_B};
    if (v->type != ATTRIBUTE_L) return ERR_SYNTAX;
    struct str_list set = {.items = arena_array(a, struct str, v->list.count + 1),
                           .count = v->list.count};
    for (size_t i = 0; i < set.count; i++) {
        if (v->list.items[i].type != members[type]) return ERR_SYNTAX;
        set.items[i] = v->list.items[i].text;
    }
    *v = (struct attribute_value){.type = type, .set = set};
    return ERR_OK;
}

/* ---- values ---- */

static enum attribute_type set_type(struct str annotation) {
    if (str_eq_c(annotation, "$dynamodb_SS")) return ATTRIBUTE_SS;
    if (str_eq_c(annotation, "$dynamodb_NS")) return ATTRIBUTE_NS;
    return str_eq_c(annotation, "$dynamodb_BS") ? ATTRIBUTE_BS : ATTRIBUTE_ABSENT;
}

/* What begins with a symbol, or a quoted one: an annotation, or a word. */
static enum err read_symbol(struct reader *r, struct attribute_value *v) {
    struct str symbol;
    bool quoted = skip_text(r, "'");
    if (quoted) {
        TRY(read_text(r, "'", &symbol));
    } else {
        symbol = take_symbol(r);
    }
    size_t after = r->at;
    TRY(skip_blank(r));
    if (!skip_text(r, "::")) {
        r->at = after;
        return quoted ? ERR_SYNTAX : read_word(r, symbol, v);
    }
    TRY(read_value(r, v));
    enum attribute_type type = set_type(symbol);
    return type == ATTRIBUTE_ABSENT ? ERR_OK : to_set(r->arena, type, v);
}

static enum err read_text_value(struct reader *r, bool is_long, struct attribute_value *v) {
    *v = (struct attribute_value){.type = ATTRIBUTE_S};
    return is_long ? read_long_text(r, &v->text) : read_text(r, "\"", &v->text);
}

static enum err read_any(struct reader *r, struct attribute_value *v) {
    TRY(skip_blank(r));
    if (skip_text(r, "{{")) return read_blob(r, v);
    if (skip_text(r, "{")) return read_struct(r, v);
    if (skip_text(r, "[")) return read_list(r, v);
    if (skip_text(r, "'''")) return read_text_value(r, true, v);
    if (skip_text(r, "\"")) return read_text_value(r, false, v);
    char c = peek(r);
    if (c == '-' || (c >= '0' && c <= '9')) return read_number(r, v);
    if (c == '\'' || is_symbol_char(c)) return read_symbol(r, v);
    return ERR_SYNTAX;
}

static enum err read_value(struct reader *r, struct attribute_value *v) {
    if (r->depth == ION_DEPTH_MAX) return ERR_TOO_DEEP;
    r->depth++;
    enum err err = read_any(r, v);
    r->depth--;
    return err;
}

enum err ion_read(struct arena *a, struct str text, struct attribute_value *v, size_t *offset) {
    struct reader r = {.arena = a, .text = text};
    *v = (struct attribute_value){0};
    enum err err = read_value(&r, v);
    if (err == ERR_OK) err = skip_blank(&r);
    if (err == ERR_OK && r.at < text.len) err = ERR_SYNTAX;
    if (offset != NULL) *offset = r.at;
    return err;
}
