#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol-http.h"
#include "shared/aws/protocol-text.h"
#include "shared/codec/base64.h"

enum { HEADER_VALUE_MAX = 256 * 1024 };

/* Nobody may end a header early with what a client once sent us (RFC 9110, section 5.5). */
static struct str harmless(struct arena *a, struct str value) {
    for (size_t i = 0; i < value.len; i++) {
        unsigned char c = (unsigned char)value.ptr[i];
        if ((c >= 0x20 || c == '\t') && c != 0x7f) continue;
        struct str copy = arena_str(a, value);
        char *bytes = (char *)(uintptr_t)copy.ptr;
        for (size_t k = i; k < copy.len; k++) {
            unsigned char b = (unsigned char)bytes[k];
            if ((b < 0x20 && b != '\t') || b == 0x7f) bytes[k] = ' ';
        }
        return copy;
    }
    return value;
}

static void add_quoted(struct buf *out, struct str s) {
    bool plain = str_find_char(s, ',') == SIZE_MAX && str_find_char(s, '"') == SIZE_MAX;
    if (plain) {
        buf_add(out, s);
        return;
    }
    buf_add_char(out, '"');
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '"' || s.ptr[i] == '\\') buf_add_char(out, '\\');
        buf_add_char(out, s.ptr[i]);
    }
    buf_add_char(out, '"');
}

static void add_list(struct buf *out, const struct member *m, const void *data) {
    const struct shape *element = m->shape->element;
    enum time_format format = bind_time_format(element, m->time_format, TIME_HTTP);
    for (size_t i = 0; i < bind_count(data); i++) {
        const void *item = bind_item(m->shape, data, i);
        if (!bind_is_set(element, item)) continue;
        if (out->len > 0) buf_add(out, STR(", "));
        if (element->kind == SHAPE_STRING) {
            add_quoted(out, *(const struct str *)item);
        } else {
            text_write(out, element, format, item);
        }
    }
}

static struct str header_text(struct arena *a, const struct member *m, const void *data) {
    if (m->shape->kind == SHAPE_STRING && !(m->flags & MEMBER_JSON_VALUE)) {
        return *(const struct str *)data;
    }
    struct buf out = buf_in_arena(a, HEADER_VALUE_MAX);
    if (m->flags & MEMBER_JSON_VALUE) {
        base64_add(&out, *(const struct str *)data);
    } else if (m->shape->kind == SHAPE_LIST) {
        add_list(&out, m, data);
    } else {
        text_write(&out, m->shape, bind_time_format(m->shape, m->time_format, TIME_HTTP), data);
    }
    return buf_str(&out);
}

static void write_header(struct arena *a, const struct member *m, const void *data,
                         struct wire_response *r) {
    struct str value = header_text(a, m, data);
    if (value.len > 0) wire_add_header(a, r, m->wire_name, harmless(a, value));
}

static void write_prefix_headers(struct arena *a, const struct member *m, const void *data,
                                 struct wire_response *r) {
    if (m->shape->element->kind != SHAPE_STRING) return;
    for (size_t i = 0; i < bind_count(data); i++) {
        struct str name = ARENA_CONCAT(a, m->wire_name, *bind_key(m->shape, data, i));
        struct str value = *(const struct str *)bind_value(m->shape, data, i);
        wire_add_header(a, r, harmless(a, name), harmless(a, value));
    }
}

void http_bind_write(struct call *call, const struct shape *shape, const void *base,
                     struct wire_response *response) {
    for (uint32_t i = 0; i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        if (m->place == PLACE_BODY) continue;
        const void *data = bind_get(m, base);
        if (data == NULL) continue;
        if (m->place == PLACE_HEADER) {
            write_header(call->arena, m, data, response);
        } else if (m->place == PLACE_HEADERS) {
            write_prefix_headers(call->arena, m, data, response);
        } else if (m->place == PLACE_STATUS && m->shape->kind == SHAPE_INT) {
            response->status = ((const struct opt_int *)data)->value;
        }
    }
}
