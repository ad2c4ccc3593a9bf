#include <assert.h>

#include "shared/aws/attribute-value.h"
#include "shared/aws/protocol-document.h"

static const struct str type_names[] = {
    [ATTRIBUTE_ABSENT] = STR_INIT(""),   [ATTRIBUTE_S] = STR_INIT("S"),
    [ATTRIBUTE_N] = STR_INIT("N"),       [ATTRIBUTE_B] = STR_INIT("B"),
    [ATTRIBUTE_SS] = STR_INIT("SS"),     [ATTRIBUTE_NS] = STR_INIT("NS"),
    [ATTRIBUTE_BS] = STR_INIT("BS"),     [ATTRIBUTE_M] = STR_INIT("M"),
    [ATTRIBUTE_L] = STR_INIT("L"),       [ATTRIBUTE_NULL] = STR_INIT("NULL"),
    [ATTRIBUTE_BOOL] = STR_INIT("BOOL"),
};

static const struct str type_openings[] = {
    [ATTRIBUTE_ABSENT] = STR_INIT("{"),        [ATTRIBUTE_S] = STR_INIT("{\"S\":"),
    [ATTRIBUTE_N] = STR_INIT("{\"N\":"),       [ATTRIBUTE_B] = STR_INIT("{\"B\":"),
    [ATTRIBUTE_SS] = STR_INIT("{\"SS\":"),     [ATTRIBUTE_NS] = STR_INIT("{\"NS\":"),
    [ATTRIBUTE_BS] = STR_INIT("{\"BS\":"),     [ATTRIBUTE_M] = STR_INIT("{\"M\":"),
    [ATTRIBUTE_L] = STR_INIT("{\"L\":"),       [ATTRIBUTE_NULL] = STR_INIT("{\"NULL\":"),
    [ATTRIBUTE_BOOL] = STR_INIT("{\"BOOL\":"),
};

/* What stands inside, for the common reader: its errors are AWS's. */
static const struct shape string_shape = {
    .name = STR_INIT("StringAttributeValue"), .kind = SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape blob_shape = {
    .name = STR_INIT("BinaryAttributeValue"), .kind = SHAPE_BLOB, .size = sizeof(struct str)};
static const struct shape bool_shape = {
    .name = STR_INIT("BooleanAttributeValue"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape value_shape = {.name = STR_INIT("AttributeValue"),
                                         .kind = SHAPE_CUSTOM,
                                         .size = sizeof(struct attribute_value),
                                         .custom = &attribute_value_custom};
static const struct shape string_set_shape = {.name = STR_INIT("StringSetAttributeValue"),
                                              .kind = SHAPE_LIST,
                                              .size = sizeof(struct str_list),
                                              .element = &string_shape};
static const struct shape blob_set_shape = {.name = STR_INIT("BinarySetAttributeValue"),
                                            .kind = SHAPE_LIST,
                                            .size = sizeof(struct str_list),
                                            .element = &blob_shape};
static const struct shape list_shape = {.name = STR_INIT("ListAttributeValue"),
                                        .kind = SHAPE_LIST,
                                        .size = sizeof(struct attribute_list),
                                        .element = &value_shape};
static const struct shape map_shape = {.name = STR_INIT("MapAttributeValue"),
                                       .kind = SHAPE_MAP,
                                       .size = sizeof(struct attribute_map),
                                       .key = &string_shape,
                                       .element = &value_shape};

static_assert(sizeof(struct attribute_entry) == sizeof(struct str) + sizeof(struct attribute_value),
              "entries have the layout of maps in shape.h");
static_assert(sizeof(struct attribute_list) == sizeof(struct any_list), "as all lists");

struct str attribute_type_name(enum attribute_type type) {
    ASSERT((size_t)type < ARRAY_LEN(type_names));
    return type_names[type];
}

const struct attribute_value *attribute_map_get(const struct attribute_map *map, struct str name) {
    for (size_t i = 0; i < map->count; i++) {
        if (str_eq(map->items[i].key, name)) return &map->items[i].value;
    }
    return NULL;
}

static enum attribute_type type_of(struct str name) {
    if (name.len > 4) return ATTRIBUTE_ABSENT;
    for (size_t i = 1; i < ARRAY_LEN(type_names); i++) {
        if (str_eq(type_names[i], name)) return (enum attribute_type)i;
    }
    return ATTRIBUTE_ABSENT;
}

static enum outcome read_bool(struct call *call, const struct value *v, bool *value) {
    struct opt_bool read = {0};
    if (document_read(call, &bool_shape, v, &read) != DONE) return FAILED;
    *value = read.value;
    return DONE;
}

static enum outcome read_inner(struct call *call, const struct value *v,
                               struct attribute_value *to) {
    switch (to->type) {
    case ATTRIBUTE_S:
    case ATTRIBUTE_N:
        return document_read(call, &string_shape, v, &to->text);
    case ATTRIBUTE_B:
        return document_read(call, &blob_shape, v, &to->text);
    case ATTRIBUTE_SS:
    case ATTRIBUTE_NS:
        return document_read(call, &string_set_shape, v, &to->set);
    case ATTRIBUTE_BS:
        return document_read(call, &blob_set_shape, v, &to->set);
    case ATTRIBUTE_M:
        return document_read(call, &map_shape, v, &to->map);
    case ATTRIBUTE_L:
        return document_read(call, &list_shape, v, &to->list);
    case ATTRIBUTE_NULL:
    case ATTRIBUTE_BOOL:
        return read_bool(call, v, &to->boolean);
    case ATTRIBUTE_ABSENT:
        break;
    }
    return DONE;
}

/* Not an error of the wire format: it waits until the rest is read and checked, see protocol.h. */
static enum outcome wait_with(struct call *call, struct str message) {
    if (call->error == NULL) (void)call_fail(call, &AWS_VALIDATION, message);
    return DONE;
}

static enum outcome read_value(struct call *call, const struct value *value, void *data) {
    struct attribute_value *to = data;
    size_t count = value->kind == VALUE_OBJECT ? value->member_count : 0;
    bool too_many = false;
    for (size_t i = 0; i < count; i++) {
        const struct value_member *m = &value->members[i];
        enum attribute_type type = type_of(m->name);
        if (type == ATTRIBUTE_ABSENT || m->value.kind == VALUE_NULL) continue;
        too_many = too_many || (to->type != ATTRIBUTE_ABSENT && to->type != type);
        *to = (struct attribute_value){.type = type};
        if (read_inner(call, &m->value, to) != DONE) return FAILED;
    }
    if (too_many) {
        return wait_with(call, STR("Supplied AttributeValue has more than one datatypes set, must "
                                   "contain exactly one of the supported datatypes"));
    }
    if (to->type == ATTRIBUTE_ABSENT) {
        return wait_with(call, STR("Supplied AttributeValue is empty, must contain exactly one of "
                                   "the supported datatypes"));
    }
    return DONE;
}

static void write_set(struct json_writer *w, const struct attribute_value *v) {
    json_begin_array(w);
    for (size_t i = 0; i < v->set.count; i++) {
        if (v->type == ATTRIBUTE_BS) {
            json_base64(w, v->set.items[i]);
        } else {
            json_string(w, v->set.items[i]);
        }
    }
    json_end_array(w);
}

static void write_value(struct json_writer *w, const void *data);

static void write_inner(struct json_writer *w, const struct attribute_value *v) {
    switch (v->type) {
    case ATTRIBUTE_S:
    case ATTRIBUTE_N:
        json_string(w, v->text);
        break;
    case ATTRIBUTE_B:
        json_base64(w, v->text);
        break;
    case ATTRIBUTE_SS:
    case ATTRIBUTE_NS:
    case ATTRIBUTE_BS:
        write_set(w, v);
        break;
    case ATTRIBUTE_M:
        json_begin_object(w);
        for (size_t i = 0; i < v->map.count; i++) {
            json_name(w, v->map.items[i].key);
            write_value(w, &v->map.items[i].value);
        }
        json_end_object(w);
        break;
    case ATTRIBUTE_L:
        json_begin_array(w);
        for (size_t i = 0; i < v->list.count; i++)
            write_value(w, &v->list.items[i]);
        json_end_array(w);
        break;
    case ATTRIBUTE_NULL:
    case ATTRIBUTE_BOOL:
        json_bool(w, v->boolean);
        break;
    case ATTRIBUTE_ABSENT:
        break;
    }
}

static void write_value(struct json_writer *w, const void *data) {
    const struct attribute_value *v = data;
    json_begin_opened(w, type_openings[v->type]);
    write_inner(w, v);
    json_end_object(w);
}

static bool is_set(const void *data) {
    return ((const struct attribute_value *)data)->type != ATTRIBUTE_ABSENT;
}

const struct shape_custom attribute_value_custom = {
    .read = read_value, .write = write_value, .is_set = is_set};
