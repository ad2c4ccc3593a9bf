#include <stdio.h>

#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol-text.h"
#include "shared/aws/protocol-xml.h"
#include "shared/base/time.h"

enum { XML_ATTRIBUTES_MAX = 4096 };

/* What goes into an element. */
struct source {
    const struct shape *shape;
    const void *data;
    uint8_t time_format;
    struct str xml_namespace; /* of its element */
};

static void write_element(struct xml_writer *w, struct str name, struct source from);

static struct str or_default(struct str name, struct str otherwise) {
    return name.len > 0 ? name : otherwise;
}

static void add_attribute_text(struct buf *out, struct str text) {
    for (size_t i = 0; i < text.len; i++) {
        switch (text.ptr[i]) {
        case '&':
            buf_add(out, STR("&amp;"));
            break;
        case '<':
            buf_add(out, STR("&lt;"));
            break;
        case '"':
            buf_add(out, STR("&quot;"));
            break;
        default:
            buf_add_char(out, text.ptr[i]);
        }
    }
}

static void add_attribute(struct buf *out, struct str name, struct str value) {
    if (out->len > 0) buf_add_char(out, ' ');
    buf_add(out, name);
    buf_add(out, STR("=\""));
    add_attribute_text(out, value);
    buf_add_char(out, '"');
}

/* "xmlns", or "xmlns:xsi" where an attribute of the structure is called "xsi:…". */
static void add_namespace(struct buf *out, const struct shape *shape, struct str uri) {
    if (uri.len == 0) return;
    char name[64] = "xmlns";
    for (uint32_t i = 0; shape != NULL && i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        size_t colon = str_find_char(m->wire_name, ':');
        if (!(m->flags & MEMBER_XML_ATTRIBUTE) || colon == SIZE_MAX) continue;
        (void)snprintf(name, sizeof name, "xmlns:%.*s", (int)colon, m->wire_name.ptr);
    }
    add_attribute(out, str_c(name), uri);
}

static void add_member_attributes(struct buf *out, const struct shape *shape, const void *base) {
    for (uint32_t i = 0; i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        if (!(m->flags & MEMBER_XML_ATTRIBUTE)) continue;
        const struct str *value = bind_get(m, base);
        if (value != NULL && m->shape->kind == SHAPE_STRING) {
            add_attribute(out, m->wire_name, *value);
        }
    }
}

void xml_open_root(struct buf *out, struct str name, struct str xml_namespace) {
    if (xml_namespace.len == 0) {
        xml_open(out, name, (struct str){0});
        return;
    }
    char text[XML_ATTRIBUTES_MAX];
    struct buf attributes = {.ptr = text, .capacity = sizeof text, .max = sizeof text};
    add_namespace(&attributes, NULL, xml_namespace);
    xml_open(out, name, buf_str(&attributes));
}

void xml_write_struct(struct xml_writer *w, struct str name, struct str xml_namespace,
                      const struct shape *shape, const void *base) {
    char text[XML_ATTRIBUTES_MAX];
    struct buf attributes = {.ptr = text, .capacity = sizeof text, .max = sizeof text};
    add_namespace(&attributes, shape, xml_namespace);
    add_member_attributes(&attributes, shape, base);
    xml_open(w->out, name, attributes.len > 0 ? buf_str(&attributes) : (struct str){0});
    xml_write_members(w, shape, base, MEMBERS_ALL);
    xml_close(w->out, name);
}

static void write_items(struct xml_writer *w, struct str name, struct source from) {
    const struct shape *element = from.shape->element;
    for (size_t i = 0; i < bind_count(from.data); i++) {
        const void *item = bind_item(from.shape, from.data, i);
        if (!bind_is_set(element, item)) continue;
        struct source at = {element, item, from.time_format, element->xml_namespace};
        write_element(w, name, at);
    }
}

static void write_entries(struct xml_writer *w, struct str name, struct source from) {
    const struct shape *element = from.shape->element;
    struct str key = or_default(from.shape->key_name, STR("key"));
    struct str value = or_default(from.shape->value_name, STR("value"));
    for (size_t i = 0; i < bind_count(from.data); i++) {
        const void *data = bind_value(from.shape, from.data, i);
        if (!bind_is_set(element, data)) continue;
        xml_open(w->out, name, (struct str){0});
        xml_element(w->out, key, *bind_key(from.shape, from.data, i));
        struct source at = {element, data, from.time_format, element->xml_namespace};
        write_element(w, value, at);
        xml_close(w->out, name);
    }
}

static void write_scalar(struct xml_writer *w, struct source from) {
    if (from.shape->kind == SHAPE_STRING || from.shape->kind == SHAPE_DOCUMENT) {
        xml_text(w->out, *(const struct str *)from.data);
        return;
    }
    enum time_format format = bind_time_format(from.shape, from.time_format, TIME_ISO8601);
    if (from.shape->kind == SHAPE_TIME && format == TIME_ISO8601 && w->always_ms) {
        time_add_iso8601(w->out, ((const struct opt_time *)from.data)->ms, true);
        return;
    }
    /* Numbers, times and base64 have nothing to escape. */
    text_write(w->out, from.shape, format, from.data);
}

static void write_element(struct xml_writer *w, struct str name, struct source from) {
    if (bind_is_struct(from.shape)) {
        xml_write_struct(w, name, from.xml_namespace, from.shape, from.data);
        return;
    }
    xml_open_root(w->out, name, from.xml_namespace);
    if (from.shape->kind == SHAPE_LIST) {
        write_items(w, or_default(from.shape->element_name, STR("member")), from);
    } else if (from.shape->kind == SHAPE_MAP) {
        write_entries(w, STR("entry"), from);
    } else {
        write_scalar(w, from);
    }
    xml_close(w->out, name);
}

static void write_member(struct xml_writer *w, const struct member *m, const void *data) {
    struct str space = m->xml_namespace.len > 0 ? m->xml_namespace : m->shape->xml_namespace;
    struct source from = {m->shape, data, m->time_format, space};
    struct str name = w->query_names && m->query_name.len > 0 ? m->query_name : m->wire_name;
    bool flat = (m->flags & MEMBER_FLATTENED) || (m->shape->flags & SHAPE_FLATTENED);
    if (flat && m->shape->kind == SHAPE_LIST) {
        write_items(w, name, from);
    } else if (flat && m->shape->kind == SHAPE_MAP) {
        write_entries(w, name, from);
    } else {
        write_element(w, name, from);
    }
}

void xml_write_members(struct xml_writer *w, const struct shape *shape, const void *base,
                       enum document_members which) {
    for (uint32_t i = 0; i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        if (which == MEMBERS_BODY && m->place != PLACE_BODY) continue;
        if (m->flags & MEMBER_XML_ATTRIBUTE) continue;
        const void *data = bind_get(m, base);
        if (data != NULL) write_member(w, m, data);
    }
}
