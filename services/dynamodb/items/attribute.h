/* services/dynamodb/items/attribute.h - what holds for an attribute value and for an item, wherever
 * it comes from.
 *
 * Canonical form: numbers as number_text writes them, sets in ascending order, maps (and so items)
 * in the order of their names. Everything a client sends is brought into it by attribute_check and
 * item_check, once; everything else here, and everything stored, relies on it. Equal values then
 * have equal bytes, whatever the order in which the client wrote them.
 *
 * Values are trees in an arena; nothing here owns one. Any thread. */
#ifndef SERVICES_DYNAMODB_ITEMS_ATTRIBUTE_H
#define SERVICES_DYNAMODB_ITEMS_ATTRIBUTE_H

#include "services/dynamodb/items/number.h"
#include "shared/aws/attribute-value.h"
#include "shared/base/arena.h"

enum {
    ITEM_SIZE_MAX = 400 * 1024,
    ITEM_DEPTH_MAX = 31, /* lists and maps within each other */
    ATTRIBUTE_NAME_MAX = 65535,
};

/* Bring `v` into canonical form, in place. Absent if it is valid, else AWS's words for what is
 * wrong; `v` is then undefined. */
MUST_CHECK struct str attribute_check(struct arena *a, enum value_layer layer,
                                      struct attribute_value *v);

/* The same for all attributes of an item or a key. */
MUST_CHECK struct str item_check(struct arena *a, enum value_layer layer,
                                 struct attribute_map *item);

/* The part of item_check that is about names: AWS's message, or absent. */
MUST_CHECK struct str item_check_names(const struct attribute_map *item);

/* Are there more lists and maps within each other than that? */
bool attribute_is_deeper(const struct attribute_value *v, int levels);

/* Deeper than AWS reads single writes in the ordinary way (found between 61 and 63 levels): what is
 * wrong with the request is then told in the words of the older layer, without an envelope. */
enum { FAR_LEVELS = 62 };
bool attribute_is_far(const struct attribute_value *v);
bool item_is_far(const struct attribute_map *item);

/* What follows takes canonical values only. */

/* The attribute called `name`, or NULL. */
const struct attribute_value *item_get(const struct attribute_map *item, struct str name);

bool attribute_equal(const struct attribute_value *x, const struct attribute_value *y);

/* <0, 0, >0 for two S, two N or two B. False, with `*order` untouched: they have no order. */
bool attribute_compare(const struct attribute_value *x, const struct attribute_value *y,
                       int *order);

/* Bytes as DynamoDB counts them, for the 400 KB limit and for capacity. */
size_t attribute_size(const struct attribute_value *v);
size_t item_size(const struct attribute_map *item);

/* The order of a set's members, for qsort and bsearch over `struct str`. */
typedef int set_order_fn(const void *x, const void *y);
set_order_fn *set_order(enum attribute_type type);

/* Sets, of values of the type `type` (SS, NS or BS). */
bool set_has(enum attribute_type type, struct str_list set, struct str member);
struct str_list set_union(struct arena *a, enum attribute_type type, struct str_list x,
                          struct str_list y);
struct str_list set_minus(struct arena *a, enum attribute_type type, struct str_list x,
                          struct str_list y);

/* Put the entries of a map in order; names must be unique. */
void map_sort(struct attribute_map *map);

/* `item` without its other attributes; those that it lacks are left out. */
struct attribute_map item_pick(struct arena *a, const struct attribute_map *item,
                               const struct str *names, size_t count);

static inline bool is_set_type(enum attribute_type type) {
    return type == ATTRIBUTE_SS || type == ATTRIBUTE_NS || type == ATTRIBUTE_BS;
}

#endif
