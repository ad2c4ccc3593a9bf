#include "services/dynamodb/transfer/item-text.h"

#include "shared/aws/protocol.h"
#include "shared/codec/base64.h"

/* ---- JSON ---- */

void item_add_json(struct json_writer *w, const struct attribute_map *item) {
    json_begin_object(w);
    for (size_t i = 0; i < item->count; i++) {
        json_name(w, item->items[i].key);
        attribute_value_custom.write(w, &item->items[i].value);
    }
    json_end_object(w);
}

/* ---- Ion ---- */

static void add_value(struct buf *out, const struct attribute_value *v);

/* Control characters, quotes and backslashes are escaped; the rest is UTF-8 (Ion 1.0, "Strings").
 */
static void add_quoted(struct buf *out, struct str s, char quote) {
    buf_add_char(out, quote);
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c == (unsigned char)quote || c == '\\') {
            buf_add_char(out, '\\');
            buf_add_char(out, (char)c);
        } else if (c == '\n') {
            buf_add_c(out, "\\n");
        } else if (c == '\r') {
            buf_add_c(out, "\\r");
        } else if (c == '\t') {
            buf_add_c(out, "\\t");
        } else if (c < ' ' || c == 0x7f) {
            buf_printf(out, "\\x%02x", c);
        } else {
            buf_add_char(out, (char)c);
        }
    }
    buf_add_char(out, quote);
}

static bool is_identifier(struct str s) {
    static const char *const words[] = {"null", "true", "false", "nan"};
    for (size_t i = 0; i < ARRAY_LEN(words); i++) {
        if (str_eq_c(s, words[i])) return false;
    }
    bool symbol_id = s.len > 1 && s.ptr[0] == '$' && str_all_digits(str_skip(s, 1));
    bool good = s.len > 0 && !symbol_id && !(s.ptr[0] >= '0' && s.ptr[0] <= '9');
    for (size_t i = 0; i < s.len && good; i++) {
        char c = s.ptr[i];
        good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '$';
    }
    return good;
}

void ion_add_symbol(struct buf *out, struct str name) {
    if (is_identifier(name)) {
        buf_add(out, name);
    } else {
        add_quoted(out, name, '\'');
    }
}

/* Only what has a point or a 'd' is a decimal. */
static void add_number(struct buf *out, struct str text) {
    buf_add(out, text);
    if (str_find_char(text, '.') == SIZE_MAX) buf_add_char(out, '.');
}

static void add_blob(struct buf *out, struct str bytes) {
    buf_add_c(out, "{{");
    base64_add(out, bytes);
    buf_add_c(out, "}}");
}

static void add_text(struct buf *out, enum attribute_type type, struct str text) {
    if (type == ATTRIBUTE_N || type == ATTRIBUTE_NS) {
        add_number(out, text);
    } else if (type == ATTRIBUTE_B || type == ATTRIBUTE_BS) {
        add_blob(out, text);
    } else {
        add_quoted(out, text, '"');
    }
}

static void add_set(struct buf *out, const struct attribute_value *v) {
    buf_add_c(out, "$dynamodb_");
    buf_add(out, attribute_type_name(v->type));
    buf_add_c(out, "::[");
    for (size_t i = 0; i < v->set.count; i++) {
        if (i > 0) buf_add_char(out, ',');
        add_text(out, v->type, v->set.items[i]);
    }
    buf_add_char(out, ']');
}

static void add_list(struct buf *out, const struct attribute_list *list) {
    buf_add_char(out, '[');
    for (size_t i = 0; i < list->count; i++) {
        if (i > 0) buf_add_char(out, ',');
        add_value(out, &list->items[i]);
    }
    buf_add_char(out, ']');
}

static void add_value(struct buf *out, const struct attribute_value *v) {
    if (is_set_type(v->type)) {
        add_set(out, v);
    } else if (v->type == ATTRIBUTE_M) {
        item_add_ion(out, &v->map);
    } else if (v->type == ATTRIBUTE_L) {
        add_list(out, &v->list);
    } else if (v->type == ATTRIBUTE_NULL) {
        buf_add_c(out, "null");
    } else if (v->type == ATTRIBUTE_BOOL) {
        buf_add_c(out, v->boolean ? "true" : "false");
    } else {
        add_text(out, v->type, v->text);
    }
}

void item_add_ion(struct buf *out, const struct attribute_map *item) {
    buf_add_char(out, '{');
    for (size_t i = 0; i < item->count; i++) {
        if (i > 0) buf_add_char(out, ',');
        ion_add_symbol(out, item->items[i].key);
        buf_add_char(out, ':');
        add_value(out, &item->items[i].value);
    }
    buf_add_char(out, '}');
}
