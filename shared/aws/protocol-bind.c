#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol.h"

bool bind_is_set(const struct shape *shape, const void *data) {
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_STRING:
    case SHAPE_BLOB:
    case SHAPE_DOCUMENT:
        return ((const struct str *)data)->ptr != NULL;
    case SHAPE_BOOL:
        return ((const struct opt_bool *)data)->set;
    case SHAPE_INT:
        return ((const struct opt_int *)data)->set;
    case SHAPE_LONG:
        return ((const struct opt_long *)data)->set;
    case SHAPE_DOUBLE:
        return ((const struct opt_double *)data)->set;
    case SHAPE_TIME:
        return ((const struct opt_time *)data)->set;
    case SHAPE_LIST:
    case SHAPE_MAP:
        return ((const struct any_list *)data)->items != NULL;
    case SHAPE_STRUCT:
    case SHAPE_UNION:
        return true;
    case SHAPE_CUSTOM:
        return shape->custom->is_set(data);
    case SHAPE_STREAM:
    case SHAPE_EVENTS:
        break;
    }
    return false;
}

const void *bind_get(const struct member *member, const void *base) {
    if (base == NULL) return NULL;
    const char *slot = (const char *)base + member->offset;
    if (bind_is_struct(member->shape)) return *(const void *const *)(const void *)slot;
    return bind_is_set(member->shape, slot) ? slot : NULL;
}

void *bind_put(struct arena *a, const struct member *member, void *base) {
    char *slot = (char *)base + member->offset;
    if (!bind_is_struct(member->shape)) return slot;
    void *made = arena_alloc(a, member->shape->size);
    *(void **)(void *)slot = made;
    return made;
}

void bind_list(struct arena *a, const struct shape *shape, size_t count, void *data) {
    size_t size = shape->kind == SHAPE_MAP ? shape_entry_size(shape) : shape->element->size;
    struct any_list *list = data;
    list->items = arena_alloc_array(a, count, size);
    list->count = count;
}

const struct member *bind_find(const struct shape *shape, struct str wire_name, uint32_t *hint) {
    uint32_t n = shape->member_count;
    for (uint32_t i = 0, at = *hint; i < n; i++, at++) {
        if (at >= n) at = 0;
        if (!str_eq(shape->members[at].wire_name, wire_name)) continue;
        *hint = at + 1;
        return &shape->members[at];
    }
    return NULL;
}
