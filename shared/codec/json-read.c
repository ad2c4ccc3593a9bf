/* The reader: yyjson parses a copy of the text in place, without recursion; its flat nodes live
 * for the length of the call only, and become `struct value` in the arena. The texts of the tree
 * are views into that copy. */
#include <yyjson.h>

#include "shared/codec/json.h"

static enum err convert(struct arena *a, yyjson_val *from, struct value *to, int depth);

static enum err convert_array(struct arena *a, yyjson_val *from, struct value *to, int depth) {
    size_t count = unsafe_yyjson_get_len(from);
    struct value *items = arena_alloc_raw(a, count * sizeof *items);

    yyjson_val *item = unsafe_yyjson_get_first(from);
    for (size_t i = 0; i < count; i++) {
        TRY(convert(a, item, &items[i], depth + 1));
        item = unsafe_yyjson_get_next(item);
    }
    to->items = items;
    to->count = count;
    return ERR_OK;
}

static enum err convert_object(struct arena *a, yyjson_val *from, struct value *to, int depth) {
    size_t count = unsafe_yyjson_get_len(from);
    struct value_member *members = arena_alloc_raw(a, count * sizeof *members);

    yyjson_val *name = unsafe_yyjson_get_first(from);
    for (size_t i = 0; i < count; i++) {
        yyjson_val *value = name + 1; /* a name is one node, its value the next */
        members[i].name = str_n(unsafe_yyjson_get_str(name), unsafe_yyjson_get_len(name));
        TRY(convert(a, value, &members[i].value, depth + 1));
        name = unsafe_yyjson_get_next(value);
    }
    to->members = members;
    to->member_count = count;
    return ERR_OK;
}

static void convert_number(yyjson_val *from, struct value *to) {
    bool small = unsafe_yyjson_get_subtype(from) != YYJSON_SUBTYPE_REAL &&
                 !(unsafe_yyjson_is_uint(from) && unsafe_yyjson_get_uint(from) > INT64_MAX);
    to->kind = small ? VALUE_INT : VALUE_DOUBLE;
    if (small) {
        to->integer = unsafe_yyjson_get_sint(from);
    } else {
        to->number = unsafe_yyjson_get_num(from);
    }
}

/* Recursion ends at JSON_DEPTH_MAX. `depth` is the number of containers around `from`. */
static enum err convert(struct arena *a, yyjson_val *from, struct value *to, int depth) {
    switch (unsafe_yyjson_get_type(from)) {
    case YYJSON_TYPE_BOOL:
        to->kind = VALUE_BOOL;
        to->boolean = unsafe_yyjson_get_bool(from);
        return ERR_OK;
    case YYJSON_TYPE_NUM:
        convert_number(from, to);
        return ERR_OK;
    case YYJSON_TYPE_STR:
        to->kind = VALUE_STRING;
        to->text = str_n(unsafe_yyjson_get_str(from), unsafe_yyjson_get_len(from));
        return ERR_OK;
    case YYJSON_TYPE_ARR:
        if (depth >= JSON_DEPTH_MAX) return ERR_TOO_DEEP;
        to->kind = VALUE_ARRAY;
        return convert_array(a, from, to, depth);
    case YYJSON_TYPE_OBJ:
        if (depth >= JSON_DEPTH_MAX) return ERR_TOO_DEEP;
        to->kind = VALUE_OBJECT;
        return convert_object(a, from, to, depth);
    default:
        *to = (struct value){.kind = VALUE_NULL};
        return ERR_OK;
    }
}

/* Where well-formed `text` opens one container too many. */
static size_t too_deep_at(struct str text) {
    size_t depth = 0;
    bool quoted = false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (quoted) {
            if (c == '\\') i++;
            if (c == '"') quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            if (++depth > JSON_DEPTH_MAX) return i;
        } else if (c == ']' || c == '}') {
            depth--;
        }
    }
    return text.len;
}

/* A copy that yyjson may write to, with the zeroes behind it that it asks for. */
static char *copy_padded(struct arena *a, struct str text) {
    char *copy = arena_alloc_raw(a, text.len + YYJSON_PADDING_SIZE);
    if (text.len > 0) memcpy(copy, text.ptr, text.len);
    memset(copy + text.len, 0, YYJSON_PADDING_SIZE);
    return copy;
}

enum err json_read(struct arena *a, struct str text, struct value *out, size_t *offset) {
    yyjson_read_err why = {0};
    yyjson_doc *doc =
        yyjson_read_opts(copy_padded(a, text), text.len, YYJSON_READ_INSITU, NULL, &why);
    ASSERT(doc != NULL || why.code != YYJSON_READ_ERROR_MEMORY_ALLOCATION);
    if (doc == NULL) {
        if (offset != NULL) *offset = why.pos < text.len ? why.pos : text.len;
        return ERR_SYNTAX;
    }

    struct value v = {0};
    enum err err = convert(a, yyjson_doc_get_root(doc), &v, 0);
    yyjson_doc_free(doc);
    if (err == ERR_OK) *out = v;
    if (err != ERR_OK && offset != NULL) *offset = too_deep_at(text);
    return err;
}
