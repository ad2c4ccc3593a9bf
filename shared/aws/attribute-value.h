/* shared/aws/attribute-value.h - DynamoDB's AttributeValue: the one shape with a codec of its own.
 *
 * It is the heart of two services' hot path, and its JSON form ({"S": "…"}) is a union whose errors
 * have words of their own. Values are plain data in an arena. */
#ifndef SHARED_AWS_ATTRIBUTE_VALUE_H
#define SHARED_AWS_ATTRIBUTE_VALUE_H

#include "shared/aws/shape.h"

enum attribute_type {
    ATTRIBUTE_ABSENT,
    ATTRIBUTE_S,
    ATTRIBUTE_N, /* text as the client wrote it; DynamoDB normalizes it */
    ATTRIBUTE_B,
    ATTRIBUTE_SS,
    ATTRIBUTE_NS,
    ATTRIBUTE_BS,
    ATTRIBUTE_M,
    ATTRIBUTE_L,
    ATTRIBUTE_NULL,
    ATTRIBUTE_BOOL,
};

struct attribute_list {
    struct attribute_value *items;
    size_t count;
};

struct attribute_map {
    struct attribute_entry *items; /* in the order of arrival; names are unique */
    size_t count;
};

struct attribute_value {
    enum attribute_type type;
    union {
        struct str text;            /* S, N, B (raw bytes) */
        bool boolean;               /* BOOL, NULL (as sent) */
        struct str_list set;        /* SS, NS, BS (raw bytes) */
        struct attribute_list list; /* L */
        struct attribute_map map;   /* M */
    };
};

struct attribute_entry {
    struct str key;
    struct attribute_value value;
};

/* "S", "N", … ; "" for ATTRIBUTE_ABSENT. */
struct str attribute_type_name(enum attribute_type type);

/* The value called `name`, or NULL. */
const struct attribute_value *attribute_map_get(const struct attribute_map *map, struct str name);

extern const struct shape_custom attribute_value_custom;

#endif
