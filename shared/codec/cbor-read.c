/* The reader: libcbor's streaming decoder names one item after the other. Finished items wait on
 * one stack until the container around them is complete, and are then copied to the arena: nothing
 * is allocated for an announced length, only for what arrived. Texts are views into the input,
 * unless they come in chunks. */
#include <cbor.h>
#include <math.h>

#include "shared/codec/cbor.h"

enum level_kind { LEVEL_ARRAY, LEVEL_MAP, LEVEL_TEXT, LEVEL_BYTES };

/* Something open: a container, or a text that comes in chunks. */
struct level {
    enum level_kind kind;
    bool indefinite;
    uint64_t left; /* items or pairs still to come, unless indefinite */
    size_t base;   /* its first item on the stack */
};

struct reader {
    struct arena *arena;
    struct buf items; /* of struct value: a stack; in a map, name and value in turns */
    struct level levels[CBOR_DEPTH_MAX + 1]; /* one more, for chunks in the innermost container */
    size_t depth;
    bool tagged;      /* a tag stands before the next item */
    bool tagged_time; /* ... and one of them is tag 1 */
    bool done;
    struct value root;
    enum err err;
};

static void add_item(struct reader *r, struct value v);

static size_t item_count(const struct reader *r, const struct level *l) {
    return r->items.len / sizeof(struct value) - l->base;
}

static const struct value *items_of(const struct reader *r, const struct level *l) {
    return (const struct value *)(const void *)r->items.ptr + l->base;
}

static struct value finish_array(struct reader *r, const struct level *l) {
    size_t count = item_count(r, l);
    struct value *items = arena_alloc_raw(r->arena, count * sizeof *items);
    if (count > 0) memcpy(items, items_of(r, l), count * sizeof *items);
    return (struct value){.kind = VALUE_ARRAY, .items = items, .count = count};
}

static struct value finish_map(struct reader *r, const struct level *l) {
    size_t count = item_count(r, l) / 2;
    const struct value *items = count > 0 ? items_of(r, l) : NULL;
    struct value_member *members = arena_alloc_raw(r->arena, count * sizeof *members);
    for (size_t i = 0; i < count; i++) {
        members[i].name = items[2 * i].text;
        members[i].value = items[2 * i + 1];
    }
    return (struct value){.kind = VALUE_OBJECT, .members = members, .member_count = count};
}

static struct value finish_chunks(struct reader *r, const struct level *l) {
    size_t count = item_count(r, l), len = 0;
    const struct value *items = count > 0 ? items_of(r, l) : NULL;
    for (size_t i = 0; i < count; i++) {
        len += items[i].text.len;
    }
    struct buf joined = buf_in_arena(r->arena, len);
    if (len > 0) (void)buf_reserve(&joined, len);
    for (size_t i = 0; i < count; i++) {
        buf_add(&joined, items[i].text);
    }
    enum value_kind kind = l->kind == LEVEL_TEXT ? VALUE_STRING : VALUE_BYTES;
    return (struct value){.kind = kind, .text = buf_str(&joined)};
}

/* Close the innermost level: all that it holds becomes one item of the level around it. */
static void finish_level(struct reader *r) {
    struct level *l = &r->levels[--r->depth];
    struct value v;
    switch (l->kind) {
    case LEVEL_ARRAY:
        v = finish_array(r, l);
        break;
    case LEVEL_MAP:
        v = finish_map(r, l);
        break;
    default:
        v = finish_chunks(r, l);
    }
    r->items.len = l->base * sizeof(struct value);
    add_item(r, v);
}

static void finish_if_full(struct reader *r) {
    struct level *l = &r->levels[r->depth - 1];
    if (!l->indefinite && l->left == 0) finish_level(r);
}

static bool item_fits(const struct reader *r, const struct level *l, enum value_kind kind) {
    switch (l->kind) {
    case LEVEL_ARRAY:
        return true;
    case LEVEL_MAP:
        return item_count(r, l) % 2 == 1 || kind == VALUE_STRING;
    case LEVEL_TEXT:
        return kind == VALUE_STRING;
    case LEVEL_BYTES:
        return kind == VALUE_BYTES;
    }
    return false;
}

/* A whole item goes to what is open around it. That may complete a container, which is an item in
 * turn: the recursion is bounded by the depth of the stack. */
static void add_item(struct reader *r, struct value v) {
    if (r->err != ERR_OK) return;
    if (r->depth == 0) {
        r->root = v;
        r->done = true;
        return;
    }
    struct level *l = &r->levels[r->depth - 1];
    if (!item_fits(r, l, v.kind)) {
        r->err = ERR_SYNTAX;
        return;
    }
    buf_add(&r->items, str_n(&v, sizeof v));
    ASSERT(buf_ok(&r->items));
    bool pair_begins = l->kind == LEVEL_MAP && item_count(r, l) % 2 == 1;
    if (!pair_begins) l->left--;
    finish_if_full(r);
}

/* Seconds since 1970, after tag 1 (RFC 8949 section 3.4.2). */
static struct value time_value(struct reader *r, struct value v) {
    const double limit = 9.2e15; /* seconds whose milliseconds fit int64_t */
    double seconds = v.kind == VALUE_INT ? (double)v.integer : v.number;
    bool number = v.kind == VALUE_INT || v.kind == VALUE_DOUBLE;
    if (!number || !(fabs(seconds) < limit)) {
        r->err = ERR_SYNTAX;
        return (struct value){0};
    }
    int64_t ms = v.kind == VALUE_INT ? v.integer * 1000
                                     : (int64_t)(seconds * 1000.0 + (seconds < 0 ? -0.5 : 0.5));
    return (struct value){.kind = VALUE_TIME, .integer = ms};
}

/* An item that is whole by itself. */
static void add_plain(struct reader *r, struct value v) {
    if (r->tagged_time) v = time_value(r, v);
    r->tagged = r->tagged_time = false;
    add_item(r, v);
}

static void on_tag(void *context, uint64_t tag) {
    struct reader *r = context;
    r->tagged = true;
    if (tag == 1) r->tagged_time = true;
    if (r->depth > 0 && r->levels[r->depth - 1].kind >= LEVEL_TEXT) r->err = ERR_SYNTAX;
}

static void on_uint64(void *context, uint64_t n) {
    if (n <= INT64_MAX) {
        add_plain(context, (struct value){.kind = VALUE_INT, .integer = (int64_t)n});
    } else {
        add_plain(context, (struct value){.kind = VALUE_DOUBLE, .number = (double)n});
    }
}

/* The number is -1 - n. */
static void on_negint64(void *context, uint64_t n) {
    if (n <= INT64_MAX) {
        add_plain(context, (struct value){.kind = VALUE_INT, .integer = -1 - (int64_t)n});
    } else {
        add_plain(context, (struct value){.kind = VALUE_DOUBLE, .number = -1.0 - (double)n});
    }
}

static void on_uint8(void *context, uint8_t n) {
    on_uint64(context, n);
}

static void on_uint16(void *context, uint16_t n) {
    on_uint64(context, n);
}

static void on_uint32(void *context, uint32_t n) {
    on_uint64(context, n);
}

static void on_negint8(void *context, uint8_t n) {
    on_negint64(context, n);
}

static void on_negint16(void *context, uint16_t n) {
    on_negint64(context, n);
}

static void on_negint32(void *context, uint32_t n) {
    on_negint64(context, n);
}

static void on_double(void *context, double n) {
    add_plain(context, (struct value){.kind = VALUE_DOUBLE, .number = n});
}

static void on_float(void *context, float n) {
    on_double(context, (double)n);
}

static void on_boolean(void *context, bool b) {
    add_plain(context, (struct value){.kind = VALUE_BOOL, .boolean = b});
}

static void on_null(void *context) {
    add_plain(context, (struct value){.kind = VALUE_NULL});
}

static void add_text(struct reader *r, enum value_kind kind, struct str text) {
    if (kind == VALUE_STRING && !str_is_utf8(text)) {
        r->err = ERR_SYNTAX;
    } else {
        add_plain(r, (struct value){.kind = kind, .text = text});
    }
}

static void on_string(void *context, cbor_data bytes, size_t len) {
    add_text(context, VALUE_STRING, str_n(bytes, len));
}

static void on_byte_string(void *context, cbor_data bytes, size_t len) {
    add_text(context, VALUE_BYTES, str_n(bytes, len));
}

static struct level *open_level(struct reader *r, enum level_kind kind) {
    bool chunks = kind == LEVEL_TEXT || kind == LEVEL_BYTES;
    bool in_chunks = r->depth > 0 && r->levels[r->depth - 1].kind >= LEVEL_TEXT;
    if (in_chunks || r->tagged_time) {
        r->err = ERR_SYNTAX;
        return NULL;
    }
    if (!chunks && r->depth >= CBOR_DEPTH_MAX) {
        r->err = ERR_TOO_DEEP;
        return NULL;
    }
    r->tagged = false;
    struct level *l = &r->levels[r->depth++];
    *l = (struct level){.kind = kind, .indefinite = true};
    l->base = r->items.len / sizeof(struct value);
    return l;
}

static void open_counted(struct reader *r, enum level_kind kind, uint64_t count) {
    struct level *l = open_level(r, kind);
    if (l == NULL) return;
    l->indefinite = false;
    l->left = count;
    finish_if_full(r);
}

static void on_array(void *context, size_t count) {
    open_counted(context, LEVEL_ARRAY, count);
}

static void on_map(void *context, size_t count) {
    open_counted(context, LEVEL_MAP, count);
}

static void on_indefinite_array(void *context) {
    (void)open_level(context, LEVEL_ARRAY);
}

static void on_indefinite_map(void *context) {
    (void)open_level(context, LEVEL_MAP);
}

static void on_string_start(void *context) {
    (void)open_level(context, LEVEL_TEXT);
}

static void on_byte_string_start(void *context) {
    (void)open_level(context, LEVEL_BYTES);
}

static void on_break(void *context) {
    struct reader *r = context;
    struct level *l = r->depth == 0 ? NULL : &r->levels[r->depth - 1];
    bool half_a_pair = l != NULL && l->kind == LEVEL_MAP && item_count(r, l) % 2 == 1;
    if (l == NULL || !l->indefinite || half_a_pair || r->tagged) {
        r->err = ERR_SYNTAX;
    } else {
        finish_level(r);
    }
}

static const struct cbor_callbacks callbacks = {
    .uint8 = on_uint8,
    .uint16 = on_uint16,
    .uint32 = on_uint32,
    .uint64 = on_uint64,
    .negint8 = on_negint8,
    .negint16 = on_negint16,
    .negint32 = on_negint32,
    .negint64 = on_negint64,
    .byte_string_start = on_byte_string_start,
    .byte_string = on_byte_string,
    .string_start = on_string_start,
    .string = on_string,
    .indef_array_start = on_indefinite_array,
    .array_start = on_array,
    .indef_map_start = on_indefinite_map,
    .map_start = on_map,
    .tag = on_tag,
    .float2 = on_float,
    .float4 = on_float,
    .float8 = on_double,
    .undefined = on_null,
    .null = on_null,
    .boolean = on_boolean,
    .indef_break = on_break,
};

/* Take one item's head off the front. Short tags are taken here: libcbor refuses those that it
 * does not know. */
static enum err step(struct reader *r, struct str *rest) {
    if (rest->len == 0) return ERR_TRUNCATED;
    unsigned char first = (unsigned char)rest->ptr[0];
    if (first >= 0xc0 && first < 0xd8) {
        on_tag(r, first - 0xc0u);
        *rest = str_skip(*rest, 1);
        return r->err;
    }
    struct cbor_decoder_result result =
        cbor_stream_decode((cbor_data)rest->ptr, rest->len, &callbacks, r);
    if (result.status == CBOR_DECODER_NEDATA) return ERR_TRUNCATED;
    if (result.status != CBOR_DECODER_FINISHED) return ERR_SYNTAX;
    *rest = str_skip(*rest, result.read);
    return r->err;
}

enum err cbor_read(struct arena *a, struct str bytes, struct value *out) {
    /* Every item on the stack took a byte of input at least. */
    struct reader r = {.arena = a, .items = buf_on_heap((bytes.len + 1) * sizeof(struct value))};
    enum err err = ERR_OK;
    while (err == ERR_OK && !r.done) {
        err = step(&r, &bytes);
    }
    buf_free(&r.items);
    if (err != ERR_OK) return err;
    if (bytes.len > 0) return ERR_SYNTAX;
    *out = r.root;
    return ERR_OK;
}
