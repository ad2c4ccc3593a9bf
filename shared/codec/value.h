/* shared/codec/value.h - a tree of JSON-like values in an arena: what JSON and CBOR have in common.
 *
 * Readers of both build it, so that whoever decodes a protocol sees one shape of data. The nodes
 * live in the arena given to the reader; texts may be views into its input. */
#ifndef SHARED_CODEC_VALUE_H
#define SHARED_CODEC_VALUE_H

#include "shared/base/arena.h"
#include "shared/base/str.h"

enum value_kind {
    VALUE_NULL,
    VALUE_BOOL,
    VALUE_INT,    /* fits int64_t */
    VALUE_DOUBLE, /* any other number */
    VALUE_STRING, /* well-formed UTF-8 */
    VALUE_BYTES,  /* CBOR only */
    VALUE_TIME,   /* CBOR tag 1 only; milliseconds in `integer` */
    VALUE_ARRAY,
    VALUE_OBJECT,
};

struct value {
    enum value_kind kind;
    union {
        bool boolean;
        int64_t integer;
        double number;
        struct str text; /* of a string, bytes */
        struct {
            const struct value *items; /* of an array */
            size_t count;
        };
        struct {
            const struct value_member *members; /* of an object, in their order; names may repeat */
            size_t member_count;
        };
    };
};

struct value_member {
    struct str name;
    struct value value;
};

/* The last member called `name`, or NULL; also NULL when `object` is NULL or no object. */
const struct value *value_get(const struct value *object, struct str name);

/* "null", "boolean", "number", "string", ... for messages. */
const char *value_kind_name(enum value_kind kind);

#endif
