#include "services/dynamodb/items/attribute.h"

#include <stdlib.h>

#include "services/dynamodb/items/number.h"

/* Bytes that AWS counts for a list or map itself, and for each of its elements. */
enum { CONTAINER_SIZE = 3, ELEMENT_SIZE = 1 };

/* ---- order ---- */

static int compare_entries(const void *x, const void *y) {
    const struct attribute_entry *a = x, *b = y;
    return str_cmp(a->key, b->key);
}

void map_sort(struct attribute_map *map) {
    for (size_t i = 1; i < map->count; i++) {
        if (str_cmp(map->items[i - 1].key, map->items[i].key) <= 0) continue;
        qsort(map->items, map->count, sizeof *map->items, compare_entries);
        return;
    }
}

static int compare_texts(const void *x, const void *y) {
    const struct str *a = x, *b = y;
    return str_cmp(*a, *b);
}

static int compare_number_texts(const void *x, const void *y) {
    const struct str *a = x, *b = y;
    struct tuple_decimal na = number_of(*a), nb = number_of(*b);
    return number_compare(&na, &nb);
}

set_order_fn *set_order(enum attribute_type type) {
    return type == ATTRIBUTE_NS ? compare_number_texts : compare_texts;
}

const struct attribute_value *item_get(const struct attribute_map *item, struct str name) {
    size_t from = 0, to = item->count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        int order = str_cmp(item->items[middle].key, name);
        if (order == 0) return &item->items[middle].value;
        if (order < 0) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return NULL;
}

bool attribute_compare(const struct attribute_value *x, const struct attribute_value *y,
                       int *order) {
    if (x->type != y->type) return false;
    switch (x->type) {
    case ATTRIBUTE_S:
    case ATTRIBUTE_B:
        *order = str_cmp(x->text, y->text);
        return true;
    case ATTRIBUTE_N:
        *order = compare_number_texts(&x->text, &y->text);
        return true;
    default:
        return false;
    }
}

static bool sets_equal(struct str_list x, struct str_list y) {
    if (x.count != y.count) return false;
    for (size_t i = 0; i < x.count; i++) {
        if (!str_eq(x.items[i], y.items[i])) return false;
    }
    return true;
}

static bool lists_equal(const struct attribute_list *x, const struct attribute_list *y) {
    if (x->count != y->count) return false;
    for (size_t i = 0; i < x->count; i++) {
        if (!attribute_equal(&x->items[i], &y->items[i])) return false;
    }
    return true;
}

static bool maps_equal(const struct attribute_map *x, const struct attribute_map *y) {
    if (x->count != y->count) return false;
    for (size_t i = 0; i < x->count; i++) {
        if (!str_eq(x->items[i].key, y->items[i].key)) return false;
        if (!attribute_equal(&x->items[i].value, &y->items[i].value)) return false;
    }
    return true;
}

/* The depth of the recursion is bounded: both passed attribute_check. */
bool attribute_equal(const struct attribute_value *x, const struct attribute_value *y) {
    if (x->type != y->type) return false;
    switch (x->type) {
    case ATTRIBUTE_S:
    case ATTRIBUTE_N:
    case ATTRIBUTE_B:
        return str_eq(x->text, y->text);
    case ATTRIBUTE_SS:
    case ATTRIBUTE_NS:
    case ATTRIBUTE_BS:
        return sets_equal(x->set, y->set);
    case ATTRIBUTE_M:
        return maps_equal(&x->map, &y->map);
    case ATTRIBUTE_L:
        return lists_equal(&x->list, &y->list);
    case ATTRIBUTE_BOOL:
        return x->boolean == y->boolean;
    case ATTRIBUTE_NULL:
    case ATTRIBUTE_ABSENT:
        return true;
    }
    return false;
}

/* ---- size ---- */

static size_t number_text_size(struct str text) {
    struct tuple_decimal n = number_of(text);
    return number_size(&n);
}

static size_t set_size(const struct attribute_value *v) {
    size_t size = 0;
    for (size_t i = 0; i < v->set.count; i++) {
        struct str member = v->set.items[i];
        size += v->type == ATTRIBUTE_NS ? number_text_size(member) : member.len;
    }
    return size;
}

size_t item_size(const struct attribute_map *item) {
    size_t size = 0;
    for (size_t i = 0; i < item->count; i++) {
        size += item->items[i].key.len + attribute_size(&item->items[i].value);
    }
    return size;
}

size_t attribute_size(const struct attribute_value *v) {
    size_t size = CONTAINER_SIZE;
    switch (v->type) {
    case ATTRIBUTE_S:
    case ATTRIBUTE_B:
        return v->text.len;
    case ATTRIBUTE_N:
        return number_text_size(v->text);
    case ATTRIBUTE_SS:
    case ATTRIBUTE_NS:
    case ATTRIBUTE_BS:
        return set_size(v);
    case ATTRIBUTE_NULL:
    case ATTRIBUTE_BOOL:
        return 1;
    case ATTRIBUTE_L:
        for (size_t i = 0; i < v->list.count; i++) {
            size += ELEMENT_SIZE + attribute_size(&v->list.items[i]);
        }
        return size;
    case ATTRIBUTE_M:
        return size + v->map.count * ELEMENT_SIZE + item_size(&v->map);
    case ATTRIBUTE_ABSENT:
        break;
    }
    return 0;
}

/* ---- sets ---- */

bool set_has(enum attribute_type type, struct str_list set, struct str member) {
    return set.count > 0 &&
           bsearch(&member, set.items, set.count, sizeof member, set_order(type)) != NULL;
}

struct str_list set_union(struct arena *a, enum attribute_type type, struct str_list x,
                          struct str_list y) {
    struct str_list both = {.items = arena_array(a, struct str, x.count + y.count)};
    set_order_fn *compare = set_order(type);
    size_t i = 0, j = 0;
    while (i < x.count || j < y.count) {
        int order = i == x.count ? 1 : j == y.count ? -1 : compare(&x.items[i], &y.items[j]);
        both.items[both.count++] = order <= 0 ? x.items[i] : y.items[j];
        if (order <= 0) i++;
        if (order >= 0) j++;
    }
    return both;
}

struct str_list set_minus(struct arena *a, enum attribute_type type, struct str_list x,
                          struct str_list y) {
    struct str_list rest = {.items = arena_array(a, struct str, x.count)};
    for (size_t i = 0; i < x.count; i++) {
        if (!set_has(type, y, x.items[i])) rest.items[rest.count++] = x.items[i];
    }
    return rest;
}

struct attribute_map item_pick(struct arena *a, const struct attribute_map *item,
                               const struct str *names, size_t count) {
    struct attribute_map picked = {.items = arena_array(a, struct attribute_entry, count)};
    for (size_t i = 0; i < count; i++) {
        const struct attribute_value *v = item_get(item, names[i]);
        if (v == NULL) continue;
        picked.items[picked.count++] = (struct attribute_entry){.key = names[i], .value = *v};
    }
    map_sort(&picked);
    return picked;
}
