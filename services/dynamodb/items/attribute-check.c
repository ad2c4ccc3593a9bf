/* The rules for values that a client sends, in AWS's words. */
#include <stdlib.h>

#include "services/dynamodb/items/attribute.h"
#include "shared/base/buf.h"
#include "shared/codec/base64.h"

enum { QUOTED_SET_MAX = 64 * 1024 }; /* bytes of a set that is quoted in a message */

#define INVALID "One or more parameter values were invalid: "

static const struct str valid = {0};

struct check {
    struct arena *arena;
    enum value_layer layer;
    int depth_max;
};

static struct str check_at(const struct check *c, struct attribute_value *v, int depth);

/* A number's text may be any of many; afterwards it is the canonical one. */
static struct str check_number(const struct check *c, struct str *text) {
    struct tuple_decimal n;
    enum number_fault fault = number_parse(&n, c->layer, *text);
    if (fault != NUMBER_OK) return number_fault_text(c->arena, c->layer, fault, *text);
    *text = number_text(c->arena, &n);
    return valid;
}

/* Of the members as they were sent: how many there are before the first that was there already. */
static size_t first_repeat(struct str_list set) {
    for (size_t i = 1; i < set.count; i++) {
        for (size_t j = 0; j < i; j++) {
            if (str_eq(set.items[j], set.items[i])) return i;
        }
    }
    return set.count;
}

/* The current layer puts the members before the repeated one in order, and quotes all. */
static struct str duplicates_text(const struct check *c, const struct attribute_value *v) {
    bool current = c->layer == LAYER_CURRENT, binary = v->type == ATTRIBUTE_BS;
    const char *quote = current ? "\"" : "";
    if (v->type == ATTRIBUTE_NS) {
        return current ? STR(INVALID "Input collection contains duplicates.")
                       : STR("Input collection contains duplicates");
    }
    if (current) qsort(v->set.items, first_repeat(v->set), sizeof(struct str), set_order(v->type));

    struct buf text = buf_in_arena(c->arena, QUOTED_SET_MAX);
    buf_add_c(&text, INVALID "Input collection [");
    for (size_t i = 0; i < v->set.count; i++) {
        if (i > 0) buf_add_c(&text, current && binary ? "," : ", ");
        buf_add_c(&text, quote);
        if (binary) {
            base64_add(&text, v->set.items[i]);
        } else {
            buf_add(&text, v->set.items[i]);
        }
        buf_add_c(&text, quote);
    }
    buf_add_c(&text, binary ? "]of type BS contains duplicates." : "] contains duplicates.");
    return buf_str(&text);
}

static struct str empty_set_text(enum attribute_type type) {
    if (type == ATTRIBUTE_SS) return STR(INVALID "An string set  may not be empty");
    if (type == ATTRIBUTE_NS) return STR(INVALID "An number set  may not be empty");
    return STR(INVALID "Binary sets should not be empty");
}

static struct str check_set(const struct check *c, struct attribute_value *v) {
    if (v->set.count == 0) return empty_set_text(v->type);
    for (size_t i = 0; v->type == ATTRIBUTE_NS && i < v->set.count; i++) {
        struct str wrong = check_number(c, &v->set.items[i]);
        if (str_is_set(wrong)) return wrong;
    }

    struct str_list sorted = {.items = arena_array(c->arena, struct str, v->set.count),
                              .count = v->set.count};
    memcpy(sorted.items, v->set.items, v->set.count * sizeof *sorted.items);
    qsort(sorted.items, sorted.count, sizeof *sorted.items, set_order(v->type));
    for (size_t i = 1; i < sorted.count; i++) {
        if (str_eq(sorted.items[i - 1], sorted.items[i])) return duplicates_text(c, v);
    }
    v->set = sorted;
    return valid;
}

static struct str check_map(const struct check *c, struct attribute_map *map, int depth) {
    for (size_t i = 0; i < map->count; i++) {
        struct str wrong = check_at(c, &map->items[i].value, depth);
        if (str_is_set(wrong)) return wrong;
    }
    map_sort(map);
    return valid;
}

static struct str check_list(const struct check *c, struct attribute_list *list, int depth) {
    for (size_t i = 0; i < list->count; i++) {
        struct str wrong = check_at(c, &list->items[i], depth);
        if (str_is_set(wrong)) return wrong;
    }
    return valid;
}

static struct str check_at(const struct check *c, struct attribute_value *v, int depth) {
    bool nests = v->type == ATTRIBUTE_L || v->type == ATTRIBUTE_M;
    if (nests && depth >= c->depth_max) {
        return STR("Nesting Levels have exceeded supported limits: Attributes in the item have "
                   "nested levels beyond supported limit");
    }
    switch (v->type) {
    case ATTRIBUTE_ABSENT:
        return STR("Supplied AttributeValue is empty, must contain exactly one of the supported "
                   "datatypes");
    case ATTRIBUTE_N:
        return check_number(c, &v->text);
    case ATTRIBUTE_SS:
    case ATTRIBUTE_NS:
    case ATTRIBUTE_BS:
        return check_set(c, v);
    case ATTRIBUTE_M:
        return check_map(c, &v->map, depth + 1);
    case ATTRIBUTE_L:
        return check_list(c, &v->list, depth + 1);
    case ATTRIBUTE_NULL:
        if (v->boolean) return valid;
        return STR(INVALID "Null attribute value types must have the value of true");
    case ATTRIBUTE_S:
    case ATTRIBUTE_B:
    case ATTRIBUTE_BOOL:
        break;
    }
    return valid;
}

/* Recursion ends with `levels`. */
bool attribute_is_deeper(const struct attribute_value *v, int levels) {
    if (v->type != ATTRIBUTE_L && v->type != ATTRIBUTE_M) return false;
    if (levels == 0) return true;
    size_t count = v->type == ATTRIBUTE_L ? v->list.count : v->map.count;
    for (size_t i = 0; i < count; i++) {
        const struct attribute_value *inner =
            v->type == ATTRIBUTE_L ? &v->list.items[i] : &v->map.items[i].value;
        if (attribute_is_deeper(inner, levels - 1)) return true;
    }
    return false;
}

bool attribute_is_far(const struct attribute_value *v) {
    return attribute_is_deeper(v, FAR_LEVELS);
}

bool item_is_far(const struct attribute_map *item) {
    for (size_t i = 0; i < item->count; i++) {
        if (attribute_is_far(&item->items[i].value)) return true;
    }
    return false;
}

/* The older layer counts a value by itself, without the attribute it may become: one level more. */
struct str attribute_check(struct arena *a, enum value_layer layer, struct attribute_value *v) {
    struct check c = {.arena = a, .layer = layer, .depth_max = ITEM_DEPTH_MAX};
    if (layer == LAYER_OLDER) c.depth_max++;
    return check_at(&c, v, 0);
}

struct str item_check_names(const struct attribute_map *item) {
    for (size_t i = 0; i < item->count; i++) {
        struct str name = item->items[i].key;
        if (name.len == 0) return STR("Empty attribute name");
        if (name.len > ATTRIBUTE_NAME_MAX) {
            return STR(INVALID "Attribute name is too large, must be less than 64 KB");
        }
    }
    return valid;
}

struct str item_check(struct arena *a, enum value_layer layer, struct attribute_map *item) {
    struct check c = {.arena = a, .layer = layer, .depth_max = ITEM_DEPTH_MAX};
    struct str wrong = item_check_names(item);
    return str_is_set(wrong) ? wrong : check_map(&c, item, 0);
}
