#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol-text.h"
#include "shared/aws/protocol-xml.h"

/* Where an element goes. */
struct target {
    const struct shape *shape;
    void *data;
    uint8_t time_format;
};

static enum err read_node(struct arena *a, struct target to, const struct xml_node *node);

static struct str or_default(struct str name, struct str otherwise) {
    return name.len > 0 ? name : otherwise;
}

static size_t count_children(const struct xml_node *node, struct str name) {
    size_t count = 0;
    for (const struct xml_node *c = node->first_child; c != NULL; c = c->next) {
        if (str_eq(c->name, name)) count++;
    }
    return count;
}

/* All children of `node` called `name` are the elements. */
static enum err read_items(struct arena *a, struct target to, const struct xml_node *node,
                           struct str name) {
    size_t i = 0;
    bind_list(a, to.shape, count_children(node, name), to.data);
    for (const struct xml_node *c = node->first_child; c != NULL; c = c->next) {
        if (!str_eq(c->name, name)) continue;
        struct target item = {to.shape->element, bind_item(to.shape, to.data, i++), to.time_format};
        TRY(read_node(a, item, c));
    }
    return ERR_OK;
}

static enum err read_entry(struct arena *a, struct target to, const struct xml_node *entry,
                           size_t i) {
    const struct xml_node *key = xml_child(entry, or_default(to.shape->key_name, STR("key")));
    const struct xml_node *value = xml_child(entry, or_default(to.shape->value_name, STR("value")));
    if (key == NULL || value == NULL) return ERR_SYNTAX;
    struct str *name = bind_key(to.shape, to.data, i);
    *name = str_n(key->text.ptr != NULL ? key->text.ptr : "", key->text.len);
    struct target at = {to.shape->element, bind_value(to.shape, to.data, i), to.time_format};
    return read_node(a, at, value);
}

static enum err read_entries(struct arena *a, struct target to, const struct xml_node *node,
                             struct str name) {
    size_t i = 0;
    bind_list(a, to.shape, count_children(node, name), to.data);
    for (const struct xml_node *c = node->first_child; c != NULL; c = c->next) {
        if (str_eq(c->name, name)) TRY(read_entry(a, to, c, i++));
    }
    return ERR_OK;
}

static enum err read_node(struct arena *a, struct target to, const struct xml_node *node) {
    switch ((enum shape_kind)to.shape->kind) {
    case SHAPE_LIST:
        return read_items(a, to, node, or_default(to.shape->element_name, STR("member")));
    case SHAPE_MAP:
        return read_entries(a, to, node, STR("entry"));
    case SHAPE_STRUCT:
    case SHAPE_UNION:
        return xml_read_struct(a, to.shape, node, to.data, MEMBERS_ALL);
    default:
        return text_read(a, to.shape, bind_time_format(to.shape, to.time_format, TIME_ISO8601),
                         node->text, to.data);
    }
}

/* Attributes are matched with and without their prefix: "xsi:type" is any prefix's "type". */
static struct str find_attribute(const struct xml_node *node, struct str name) {
    size_t colon = str_find_char(name, ':');
    struct str local = colon == SIZE_MAX ? name : str_skip(name, colon + 1);
    for (size_t i = 0; i < node->attribute_count; i++) {
        struct str got = node->attributes[i].name;
        size_t at = str_find_char(got, ':');
        if (str_eq(got, name) || (at != SIZE_MAX && str_eq(str_skip(got, at + 1), local))) {
            return node->attributes[i].value;
        }
    }
    return (struct str){0};
}

static bool is_flattened(const struct member *m) {
    bool many = m->shape->kind == SHAPE_LIST || m->shape->kind == SHAPE_MAP;
    return many && ((m->flags & MEMBER_FLATTENED) || (m->shape->flags & SHAPE_FLATTENED));
}

static enum err read_flattened(struct arena *a, struct target to, const struct member *m,
                               const struct xml_node *node) {
    struct str name = m->wire_name;
    struct str other = m->shape->element_name;
    if (xml_child(node, name) == NULL && !str_eq(other, STR("member")) &&
        xml_child(node, other) != NULL) {
        name = other;
    }
    if (xml_child(node, name) == NULL) return ERR_OK;
    return to.shape->kind == SHAPE_LIST ? read_items(a, to, node, name)
                                        : read_entries(a, to, node, name);
}

static enum err read_member(struct arena *a, const struct member *m, const struct xml_node *node,
                            void *base) {
    struct target to = {m->shape, (char *)base + m->offset, m->time_format};
    if (m->flags & MEMBER_XML_ATTRIBUTE) {
        struct str value = find_attribute(node, m->wire_name);
        if (value.ptr == NULL) return ERR_OK;
        return text_read(a, m->shape, TIME_ISO8601, value, to.data);
    }
    if (is_flattened(m)) return read_flattened(a, to, m, node);
    const struct xml_node *child = xml_child(node, m->wire_name);
    if (child == NULL) return ERR_OK;
    to.data = bind_put(a, m, base);
    return read_node(a, to, child);
}

enum err xml_read_struct(struct arena *a, const struct shape *shape, const struct xml_node *node,
                         void *base, enum document_members which) {
    for (uint32_t i = 0; i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        if (which == MEMBERS_BODY && m->place != PLACE_BODY) continue;
        if (m->shape->kind == SHAPE_STREAM || m->shape->kind == SHAPE_EVENTS) continue;
        TRY(read_member(a, m, node, base));
    }
    return ERR_OK;
}
