/* services/dynamodb/test-support.h - what the tests of this service share: items written as text.
 *
 * Items are written in DynamoDB's JSON with ' for ", so that they can stand in C strings. */
#ifndef SERVICES_DYNAMODB_TEST_SUPPORT_H
#define SERVICES_DYNAMODB_TEST_SUPPORT_H

#include "services/dynamodb/items/attribute.h"
#include "shared/base/test.h"
#include "shared/codec/base64.h"
#include "shared/codec/json.h"

static inline struct str test_quotes(struct arena *a, const char *text) {
    struct str copy = arena_str(a, str_c(text));
    char *at = (char *)(uintptr_t)copy.ptr;
    for (size_t i = 0; i < copy.len; i++) {
        if (at[i] == '\'') at[i] = '"';
    }
    return copy;
}

static inline struct attribute_value test_attribute(struct arena *a, const struct value *json);

static inline struct attribute_map test_map(struct arena *a, const struct value *json) {
    struct attribute_map map = {.items = arena_array(a, struct attribute_entry, json->member_count),
                                .count = json->member_count};
    for (size_t i = 0; i < map.count; i++) {
        map.items[i].key = json->members[i].name;
        map.items[i].value = test_attribute(a, &json->members[i].value);
    }
    return map;
}

static inline struct str test_text(struct arena *a, enum attribute_type type, struct str text) {
    if (type != ATTRIBUTE_B && type != ATTRIBUTE_BS) return text;
    struct str bytes = {0};
    CHECK(base64_read(a, text, &bytes) == ERR_OK, "base64 in a test");
    return bytes;
}

static inline struct attribute_value test_attribute(struct arena *a, const struct value *json) {
    struct attribute_value v = {0};
    if (json->member_count == 0) return v;
    const struct value_member *m = &json->members[0];
    for (v.type = ATTRIBUTE_S; v.type < ATTRIBUTE_BOOL; v.type++) {
        if (str_eq(attribute_type_name(v.type), m->name)) break;
    }
    if (m->value.kind == VALUE_STRING) {
        v.text = test_text(a, v.type, m->value.text);
    } else if (m->value.kind == VALUE_BOOL) {
        v.boolean = m->value.boolean;
    } else if (v.type == ATTRIBUTE_M) {
        v.map = test_map(a, &m->value);
    } else if (v.type == ATTRIBUTE_L) {
        v.list.items = arena_array(a, struct attribute_value, m->value.count);
        v.list.count = m->value.count;
        for (size_t i = 0; i < v.list.count; i++) {
            v.list.items[i] = test_attribute(a, &m->value.items[i]);
        }
    } else {
        v.set.items = arena_array(a, struct str, m->value.count);
        v.set.count = m->value.count;
        for (size_t i = 0; i < v.set.count; i++) {
            v.set.items[i] = test_text(a, v.type, m->value.items[i].text);
        }
    }
    return v;
}

/* As the client sends it: not checked, not canonical. */
static inline struct attribute_map test_raw_item(struct arena *a, const char *text) {
    struct value json;
    CHECK(json_read(a, test_quotes(a, text), &json, NULL) == ERR_OK, text);
    return test_map(a, &json);
}

/* Canonical. */
static inline struct attribute_map test_item(struct arena *a, const char *text) {
    struct attribute_map item = test_raw_item(a, text);
    CHECK_STR(item_check(a, LAYER_CURRENT, &item), STR(""), text);
    return item;
}

/* {'#a':'name'} */
static inline struct str_map test_names(struct arena *a, const char *text) {
    struct value json;
    CHECK(json_read(a, test_quotes(a, text), &json, NULL) == ERR_OK, text);
    struct str_map map = {.items = arena_array(a, struct str_entry, json.member_count),
                          .count = json.member_count};
    for (size_t i = 0; i < map.count; i++) {
        map.items[i].key = json.members[i].name;
        map.items[i].value = json.members[i].value.text;
    }
    return map;
}

static inline void test_write(struct json_writer *w, const struct attribute_value *v);

static inline void test_write_map(struct json_writer *w, const struct attribute_map *map) {
    json_begin_object(w);
    for (size_t i = 0; i < map->count; i++) {
        json_name(w, map->items[i].key);
        test_write(w, &map->items[i].value);
    }
    json_end_object(w);
}

static inline void test_write_text(struct json_writer *w, enum attribute_type type, struct str s) {
    if (type == ATTRIBUTE_B || type == ATTRIBUTE_BS) {
        json_base64(w, s);
    } else {
        json_string(w, s);
    }
}

static inline void test_write(struct json_writer *w, const struct attribute_value *v) {
    json_begin_object(w);
    json_name(w, attribute_type_name(v->type));
    if (v->type == ATTRIBUTE_M) {
        test_write_map(w, &v->map);
    } else if (v->type == ATTRIBUTE_L) {
        json_begin_array(w);
        for (size_t i = 0; i < v->list.count; i++)
            test_write(w, &v->list.items[i]);
        json_end_array(w);
    } else if (is_set_type(v->type)) {
        json_begin_array(w);
        for (size_t i = 0; i < v->set.count; i++)
            test_write_text(w, v->type, v->set.items[i]);
        json_end_array(w);
    } else if (v->type == ATTRIBUTE_BOOL || v->type == ATTRIBUTE_NULL) {
        json_bool(w, v->boolean);
    } else {
        test_write_text(w, v->type, v->text);
    }
    json_end_object(w);
}

/* The item in the same notation. */
static inline struct str test_item_text(struct arena *a, const struct attribute_map *item) {
    struct buf out = buf_in_arena(a, 4 * ITEM_SIZE_MAX);
    struct json_writer w;
    json_writer_init(&w, &out);
    test_write_map(&w, item);
    for (size_t i = 0; i < out.len; i++) {
        if (out.ptr[i] == '"') out.ptr[i] = '\'';
    }
    return buf_str(&out);
}

#endif
