/* shared/aws/protocol-bind.h - where a member's data lies in its C struct. Private to the codecs.
 *
 * A struct member is stored as a pointer, an element of a list in place. These functions hide the
 * difference: "data" is always the storage of the shape itself, see shape.h. */
#ifndef SHARED_AWS_PROTOCOL_BIND_H
#define SHARED_AWS_PROTOCOL_BIND_H

#include "shared/aws/shape.h"
#include "shared/base/arena.h"

/* Stored behind a pointer when it is a member. */
static inline bool bind_is_struct(const struct shape *shape) {
    return shape->kind == SHAPE_STRUCT || shape->kind == SHAPE_UNION;
}

/* The data in this storage is there: not an absent string, number, list, … A struct is. */
bool bind_is_set(const struct shape *shape, const void *data);

/* The data of a member, or NULL if it is absent. Streams and event streams have none. */
const void *bind_get(const struct member *member, const void *base);

/* The storage to decode a member into: for structures made in the arena. */
void *bind_put(struct arena *a, const struct member *member, void *base);

/* Make room for `count` elements, zeroed; a list that is present and empty has a pointer too. */
void bind_list(struct arena *a, const struct shape *shape, size_t count, void *data);

/* Element `i` of a list. */
static inline void *bind_item(const struct shape *list, const void *data, size_t i) {
    return (char *)((const struct any_list *)data)->items + i * list->element->size;
}

static inline size_t bind_count(const void *data) {
    return ((const struct any_list *)data)->count;
}

/* Entry `i` of a map: its key, and its value's data. */
static inline struct str *bind_key(const struct shape *map, const void *data, size_t i) {
    char *items = (char *)((const struct any_list *)data)->items;
    return (struct str *)(void *)(items + i * shape_entry_size(map));
}

static inline void *bind_value(const struct shape *map, const void *data, size_t i) {
    return bind_key(map, data, i) + 1;
}

/* The member with this name on the wire, or NULL. `*hint` is where to look first: members mostly
 * come in the order of the model. */
const struct member *bind_find(const struct shape *shape, struct str wire_name, uint32_t *hint);

/* The format of a time: the member's, else the shape's, else the protocol's. */
static inline enum time_format bind_time_format(const struct shape *shape, uint8_t member_format,
                                                enum time_format otherwise) {
    if (member_format != TIME_DEFAULT) return (enum time_format)member_format;
    if (shape->time_format != TIME_DEFAULT) return (enum time_format)shape->time_format;
    return otherwise;
}

#endif
