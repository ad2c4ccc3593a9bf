/* shared/aws/shape.h - the service models as tables: what the codecs and the validator walk.
 *
 * tools/gen writes these tables, and the C structs they describe, from the models of AWS. How a
 * shape is stored in C ("storage"), as an element of a list or map, or at the top of a request:
 *
 *   string, blob, document   struct str              absent: ptr is NULL. A document is JSON text.
 *   boolean, integer, …      struct opt_bool, opt_int, opt_long, opt_double, opt_time
 *   list                     struct { T *items; size_t count; }, see struct any_list
 *   map                      struct { struct { struct str key; T value; } *items; size_t count; }
 *   structure, union         struct of its members; in a union exactly one is set
 *   streaming blob           struct body_reader * in a request, struct body_out in an answer
 *   custom                   a type with its own codec, such as struct attribute_value
 *
 * A member is stored as its shape is, but for structures and unions, which are stored as a pointer
 * (NULL: absent). A list or map is absent when `items` is NULL; one that is present and empty has
 * some other pointer. Everything a decoder makes lives in the call's arena. */
#ifndef SHARED_AWS_SHAPE_H
#define SHARED_AWS_SHAPE_H

#include "shared/base/opt.h"
#include "shared/base/str.h"

enum shape_kind {
    SHAPE_STRING,
    SHAPE_BLOB,
    SHAPE_BOOL,
    SHAPE_INT, /* also byte and short: the range stands in the limits */
    SHAPE_LONG,
    SHAPE_DOUBLE, /* also float */
    SHAPE_TIME,
    SHAPE_LIST,
    SHAPE_MAP,
    SHAPE_STRUCT,
    SHAPE_UNION,
    SHAPE_DOCUMENT,
    SHAPE_STREAM, /* streaming blob */
    SHAPE_EVENTS, /* event stream: its members are the events */
    SHAPE_CUSTOM,
};

enum time_format {
    TIME_DEFAULT, /* what the protocol says */
    TIME_ISO8601,
    TIME_UNIX, /* seconds, with a fraction where there is one */
    TIME_HTTP, /* RFC 9110 IMF-fixdate */
};

/* Where a member travels in the REST protocols. */
enum member_place {
    PLACE_BODY,
    PLACE_HEADER,
    PLACE_HEADERS, /* a map: all headers whose name begins with wire_name */
    PLACE_LABEL,   /* in the path */
    PLACE_QUERY,
    PLACE_QUERIES, /* a map: all query parameters not bound by name */
    PLACE_STATUS,  /* the HTTP status code of an answer */
};

enum member_flag {
    MEMBER_REQUIRED = 1 << 0,
    MEMBER_PAYLOAD = 1 << 1,     /* it is the body */
    MEMBER_IDEMPOTENCY = 1 << 2, /* the server fills an absent one with a UUID */
    MEMBER_XML_ATTRIBUTE = 1 << 3,
    MEMBER_FLATTENED = 1 << 4,  /* list or map without a wrapping element */
    MEMBER_JSON_VALUE = 1 << 5, /* a string that travels as JSON: base64 in a header */
    MEMBER_EVENT_HEADER = 1 << 6,
    MEMBER_EVENT_PAYLOAD = 1 << 7,
    MEMBER_HOST_LABEL = 1 << 8,
    MEMBER_SENSITIVE = 1 << 9,
};

struct shape;

struct member {
    struct str name; /* as in the model: "TableName" */
    struct str
        wire_name; /* locationName where there is one, else as `name`; JSON, XML, header, … */
    struct str query_name;    /* ec2query's own name, else absent */
    struct str xml_namespace; /* of this element: uri, else absent */
    struct str xml_prefix;    /* for attributes such as xsi:type */
    const struct shape *shape;
    uint32_t offset;     /* in the C struct */
    uint16_t flags;      /* enum member_flag */
    uint8_t place;       /* enum member_place */
    uint8_t time_format; /* enum time_format */
};

enum shape_flag {
    SHAPE_HAS_MIN = 1 << 0,
    SHAPE_HAS_MAX = 1 << 1,
    SHAPE_FLATTENED = 1 << 2,
    SHAPE_SENSITIVE = 1 << 3,
    SHAPE_EVENT = 1 << 4,     /* an event of an event stream */
    SHAPE_EXCEPTION = 1 << 5, /* an error; in an event stream: sent as :exception-type */
};

struct shape_custom;

struct shape {
    struct str name; /* as in the model */
    uint8_t kind;    /* enum shape_kind */
    uint8_t time_format;
    uint16_t flags;  /* enum shape_flag */
    uint32_t size;   /* bytes of its storage as an element */
    double min, max; /* of the length of strings (code points), blobs (bytes), lists, maps; of the
                        value of numbers; valid with SHAPE_HAS_MIN, SHAPE_HAS_MAX */
    const char *pattern;     /* regular expression, or NULL */
    const struct str *enums; /* allowed values, or NULL */
    uint32_t enum_count;
    uint32_t member_count;
    const struct member *members;    /* of structures and unions, in the model's order */
    const struct shape *element;     /* of lists; the value of maps */
    const struct shape *key;         /* of maps: a string */
    struct str element_name;         /* XML name of a list's element ("member" by default) */
    struct str key_name, value_name; /* XML names in a map's entry ("key", "value" by default) */
    struct str xml_namespace;        /* uri, else absent */
    const struct shape_custom *custom;
};

/* The layout that all list and map storages share. */
struct any_list {
    void *items;
    size_t count;
};

struct str_list {
    struct str *items;
    size_t count;
};

struct str_entry {
    struct str key, value;
};

struct str_map {
    struct str_entry *items;
    size_t count;
};

/* Size of a map's entry: the key, then the value's storage, filled up to the key's alignment. */
static inline size_t shape_entry_size(const struct shape *map) {
    size_t align = _Alignof(struct str);
    return (sizeof(struct str) + map->element->size + align - 1) / align * align;
}

/* The value of `key`, or absent. */
struct str str_map_get(const struct str_map *map, struct str key);

#endif
