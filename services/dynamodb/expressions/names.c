#include "services/dynamodb/expressions/names.h"

#include <stdlib.h>

#include "services/dynamodb/items/attribute.h"
#include "shared/base/buf.h"

static const struct str fine = {0};

static bool is_placeholder(struct str key, char first) {
    if (key.len < 2 || key.ptr[0] != first) return false;
    for (size_t i = 1; i < key.len; i++) {
        char c = key.ptr[i];
        bool word =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        if (!word) return false;
    }
    return true;
}

static struct str check_key(struct arena *a, struct str map, struct str key, char first) {
    if (!is_placeholder(key, first)) {
        return ARENA_CONCAT(a, map, STR(" contains invalid key: Syntax error; key: \""), key,
                            STR("\""));
    }
    if (key.len > PLACEHOLDER_LEN_MAX) {
        return ARENA_CONCAT(a, map,
                            STR(" contains invalid key: The expression attribute map "
                                "contains a key that is too long; key: "),
                            key);
    }
    return fine;
}

static struct str check_names(struct arena *a, const struct str_map *names) {
    static const struct str map = STR_INIT("ExpressionAttributeNames");
    if (names->count == 0) {
        return names->items == NULL ? fine : ARENA_CONCAT(a, map, STR(" must not be empty"));
    }
    size_t bytes = 0;
    for (size_t i = 0; i < names->count; i++) {
        bytes += names->items[i].key.len + names->items[i].value.len;
        if (bytes > PLACEHOLDER_BYTES_MAX) return ARENA_CONCAT(a, map, STR(" exceeds max size"));
        struct str wrong = check_key(a, map, names->items[i].key, '#');
        if (str_is_set(wrong)) return wrong;
        if (names->items[i].value.len > 0) continue;
        return ARENA_CONCAT(a, map, STR(" contains invalid value: Empty attribute name for key "),
                            names->items[i].key);
    }
    return fine;
}

static struct str check_values(struct arena *a, enum value_layer layer,
                               const struct attribute_map *values) {
    static const struct str map = STR_INIT("ExpressionAttributeValues");
    if (values->count == 0) {
        return values->items == NULL ? fine : ARENA_CONCAT(a, map, STR(" must not be empty"));
    }
    for (size_t i = 0; i < values->count; i++) {
        struct str wrong = check_key(a, map, values->items[i].key, ':');
        if (str_is_set(wrong)) return wrong;
    }
    for (size_t i = 0; i < values->count; i++) {
        struct str wrong = attribute_check(a, layer, &values->items[i].value);
        if (!str_is_set(wrong)) continue;
        bool bare = layer == LAYER_CURRENT && !attribute_is_far(&values->items[i].value);
        if (bare) return wrong;
        return ARENA_CONCAT(a, map, STR(" contains invalid value: "), wrong, STR(" for key "),
                            values->items[i].key);
    }
    if (item_size(values) > PLACEHOLDER_BYTES_MAX) {
        return ARENA_CONCAT(a, map, STR(" exceeds max size"));
    }
    return fine;
}

static int compare_placeholders(const void *x, const void *y) {
    const struct placeholder *a = x, *b = y;
    return str_cmp(a->key, b->key);
}

static void sort_placeholders(struct arena *a, struct expression_names *n) {
    n->name = arena_array(a, struct placeholder, n->names->count);
    n->value = arena_array(a, struct placeholder, n->values->count);
    for (size_t i = 0; i < n->names->count; i++) {
        n->name[i] = (struct placeholder){.key = n->names->items[i].key, .index = i};
    }
    for (size_t i = 0; i < n->values->count; i++) {
        n->value[i] = (struct placeholder){.key = n->values->items[i].key, .index = i};
    }
    qsort(n->name, n->names->count, sizeof *n->name, compare_placeholders);
    qsort(n->value, n->values->count, sizeof *n->value, compare_placeholders);
}

struct str expression_names_init(struct arena *a, struct expression_names *n,
                                 enum value_layer layer, const struct str_map *names,
                                 const struct attribute_map *values) {
    static const struct str_map no_names = {0};
    static const struct attribute_map no_values = {0};
    n->names = names != NULL ? names : &no_names;
    n->values = values != NULL ? values : &no_values;
    n->name_used = arena_array(a, bool, n->names->count);
    n->value_used = arena_array(a, bool, n->values->count);
    sort_placeholders(a, n);

    struct str wrong = check_names(a, n->names);
    return str_is_set(wrong) ? wrong : check_values(a, layer, n->values);
}

static const struct placeholder *find(const struct placeholder *sorted, size_t count,
                                      struct str key) {
    const struct placeholder wanted = {.key = key};
    if (count == 0) return NULL;
    return bsearch(&wanted, sorted, count, sizeof wanted, compare_placeholders);
}

struct str expression_name(struct expression_names *n, struct str placeholder) {
    const struct placeholder *p = find(n->name, n->names->count, placeholder);
    if (p == NULL) return fine;
    n->name_used[p->index] = true;
    return n->names->items[p->index].value;
}

const struct attribute_value *expression_value(struct expression_names *n, struct str placeholder) {
    const struct placeholder *p = find(n->value, n->values->count, placeholder);
    if (p == NULL) return NULL;
    n->value_used[p->index] = true;
    return &n->values->items[p->index].value;
}

/* "Value provided in <map> unused in expressions: keys: {…}", of which `list` has the keys. */
static struct str unused_text(struct arena *a, struct str map, const struct buf *list) {
    if (list->len == 0) return fine;
    return ARENA_CONCAT(a, STR("Value provided in "), map, STR(" unused in expressions: keys: {"),
                        buf_str(list), STR("}"));
}

static void add_key(struct buf *list, struct str key) {
    if (list->len > 0) buf_add_c(list, ", ");
    buf_add(list, key);
}

struct str expression_names_unused(struct arena *a, const struct expression_names *n) {
    struct buf names = buf_in_arena(a, PLACEHOLDER_BYTES_MAX);
    for (size_t i = 0; i < n->names->count; i++) {
        if (!n->name_used[i]) add_key(&names, n->names->items[i].key);
    }
    struct str wrong = unused_text(a, STR("ExpressionAttributeNames"), &names);
    if (str_is_set(wrong)) return wrong;

    struct buf values = buf_in_arena(a, PLACEHOLDER_BYTES_MAX);
    for (size_t i = 0; i < n->values->count; i++) {
        if (!n->value_used[i]) add_key(&values, n->values->items[i].key);
    }
    return unused_text(a, STR("ExpressionAttributeValues"), &values);
}
