/* The rules for values that a client sends, in AWS's words. */
#include <stdlib.h>

#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/items/number.h"
#include "shared/base/buf.h"
#include "shared/codec/base64.h"

enum { QUOTED_SET_MAX = 64 * 1024 }; /* bytes of a set that is quoted in a message */

#define INVALID "One or more parameter values were invalid: "

static const struct str valid = {0};

static struct str check_at(struct arena *a, struct attribute_value *v, int depth);

/* A number's text may be any of many; afterwards it is the canonical one. */
static struct str check_number(struct arena *a, struct str *text) {
    struct tuple_decimal n;
    enum number_fault fault = number_parse(&n, *text);
    if (fault != NUMBER_OK) return number_fault_text(a, fault, *text);
    *text = number_text(a, &n);
    return valid;
}

static struct str duplicates_text(struct arena *a, const struct attribute_value *v) {
    if (v->type == ATTRIBUTE_NS) return STR("Input collection contains duplicates");

    struct buf text = buf_in_arena(a, QUOTED_SET_MAX);
    buf_add_c(&text, INVALID "Input collection [");
    for (size_t i = 0; i < v->set.count; i++) {
        if (i > 0) buf_add_c(&text, ", ");
        if (v->type == ATTRIBUTE_BS) {
            base64_add(&text, v->set.items[i]);
        } else {
            buf_add(&text, v->set.items[i]);
        }
    }
    buf_add_c(&text, v->type == ATTRIBUTE_BS ? "]of type BS contains duplicates."
                                             : "] contains duplicates.");
    return buf_str(&text);
}

static struct str empty_set_text(enum attribute_type type) {
    if (type == ATTRIBUTE_SS) return STR(INVALID "An string set  may not be empty");
    if (type == ATTRIBUTE_NS) return STR(INVALID "An number set  may not be empty");
    return STR(INVALID "Binary sets should not be empty");
}

static struct str check_set(struct arena *a, struct attribute_value *v) {
    if (v->set.count == 0) return empty_set_text(v->type);
    for (size_t i = 0; v->type == ATTRIBUTE_NS && i < v->set.count; i++) {
        struct str wrong = check_number(a, &v->set.items[i]);
        if (str_is_set(wrong)) return wrong;
    }

    struct str_list sorted = {.items = arena_array(a, struct str, v->set.count),
                              .count = v->set.count};
    memcpy(sorted.items, v->set.items, v->set.count * sizeof *sorted.items);
    qsort(sorted.items, sorted.count, sizeof *sorted.items, set_order(v->type));
    for (size_t i = 1; i < sorted.count; i++) {
        if (str_eq(sorted.items[i - 1], sorted.items[i])) return duplicates_text(a, v);
    }
    v->set = sorted;
    return valid;
}

static struct str check_map(struct arena *a, struct attribute_map *map, int depth) {
    for (size_t i = 0; i < map->count; i++) {
        struct str wrong = check_at(a, &map->items[i].value, depth);
        if (str_is_set(wrong)) return wrong;
    }
    map_sort(map);
    return valid;
}

static struct str check_list(struct arena *a, struct attribute_list *list, int depth) {
    for (size_t i = 0; i < list->count; i++) {
        struct str wrong = check_at(a, &list->items[i], depth);
        if (str_is_set(wrong)) return wrong;
    }
    return valid;
}

static struct str check_at(struct arena *a, struct attribute_value *v, int depth) {
    bool nests = v->type == ATTRIBUTE_L || v->type == ATTRIBUTE_M;
    if (nests && depth >= ITEM_DEPTH_MAX) {
        return STR("Nesting Levels have exceeded supported limits: Attributes in the item have "
                   "nested levels beyond supported limit");
    }
    switch (v->type) {
    case ATTRIBUTE_ABSENT:
        return STR("Supplied AttributeValue is empty, must contain exactly one of the supported "
                   "datatypes");
    case ATTRIBUTE_N:
        return check_number(a, &v->text);
    case ATTRIBUTE_SS:
    case ATTRIBUTE_NS:
    case ATTRIBUTE_BS:
        return check_set(a, v);
    case ATTRIBUTE_M:
        return check_map(a, &v->map, depth + 1);
    case ATTRIBUTE_L:
        return check_list(a, &v->list, depth + 1);
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

struct str attribute_check(struct arena *a, struct attribute_value *v) {
    return check_at(a, v, 0);
}

struct str item_check(struct arena *a, struct attribute_map *item) {
    for (size_t i = 0; i < item->count; i++) {
        struct str name = item->items[i].key;
        if (name.len == 0) return STR(INVALID "Empty attribute name");
        if (name.len > ATTRIBUTE_NAME_MAX) {
            return STR(INVALID "Attribute name is too large, must be less than 64 KB");
        }
    }
    return check_map(a, item, 0);
}
