/* services/dynamodb/expressions/names.h - what #x and :x stand for in one request.
 *
 * One `struct expression_names` serves all expressions of a request, because a name must be used in
 * at least one of them. It borrows the request's maps. */
#ifndef SERVICES_DYNAMODB_EXPRESSIONS_NAMES_H
#define SERVICES_DYNAMODB_EXPRESSIONS_NAMES_H

#include "services/dynamodb/items/number.h"
#include "shared/aws/attribute-value.h"
#include "shared/base/arena.h"

enum { PLACEHOLDER_LEN_MAX = 255, PLACEHOLDER_BYTES_MAX = 2 * 1024 * 1024 };

struct placeholder {
    struct str key;
    size_t index; /* in the request's map */
};

struct expression_names {
    const struct str_map *names;        /* ExpressionAttributeNames; absent: items is NULL */
    const struct attribute_map *values; /* ExpressionAttributeValues, the same */
    struct placeholder *name, *value;   /* both in the order of their keys */
    bool *name_used, *value_used;
};

/* Check both maps and bring the values into canonical form, in place. Absent, or AWS's message. */
MUST_CHECK struct str expression_names_init(struct arena *a, struct expression_names *n,
                                            enum value_layer layer, const struct str_map *names,
                                            const struct attribute_map *values);

/* What the placeholder stands for, which counts as its use; absent or NULL: it is not defined. */
struct str expression_name(struct expression_names *n, struct str placeholder);
const struct attribute_value *expression_value(struct expression_names *n, struct str placeholder);

/* Absent, or the message about those that no expression used. */
MUST_CHECK struct str expression_names_unused(struct arena *a, const struct expression_names *n);

#endif
