#include "services/dynamodb/items/item-codec.h"

enum {
    ITEM_VERSION = 1,
    VARINT_SHIFT_MAX = 28, /* five bytes: every length and count is below 2^32 */
    DECODE_DEPTH_MAX = ITEM_DEPTH_MAX + 2,
};

/* On disk: never renumber. */
enum tag {
    TAG_S = 1,
    TAG_N = 2,
    TAG_B = 3,
    TAG_SS = 4,
    TAG_NS = 5,
    TAG_BS = 6,
    TAG_M = 7,
    TAG_L = 8,
    TAG_NULL = 9,
    TAG_FALSE = 10,
    TAG_TRUE = 11,
};

/* ---- writing ---- */

static void put_varint(struct buf *out, size_t v) {
    while (v >= 0x80) {
        buf_add_char(out, (char)((v & 0x7f) | 0x80));
        v >>= 7;
    }
    buf_add_char(out, (char)v);
}

static void put_bytes(struct buf *out, struct str s) {
    put_varint(out, s.len);
    buf_add(out, s);
}

static void put_map(struct buf *out, const struct attribute_map *map);

static enum tag tag_of(const struct attribute_value *v) {
    static const enum tag tags[] = {
        [ATTRIBUTE_S] = TAG_S,   [ATTRIBUTE_N] = TAG_N,   [ATTRIBUTE_B] = TAG_B,
        [ATTRIBUTE_SS] = TAG_SS, [ATTRIBUTE_NS] = TAG_NS, [ATTRIBUTE_BS] = TAG_BS,
        [ATTRIBUTE_M] = TAG_M,   [ATTRIBUTE_L] = TAG_L,   [ATTRIBUTE_NULL] = TAG_NULL,
    };
    if (v->type == ATTRIBUTE_BOOL) return v->boolean ? TAG_TRUE : TAG_FALSE;
    return tags[v->type];
}

static void put_value(struct buf *out, const struct attribute_value *v) {
    buf_add_char(out, (char)tag_of(v));
    switch (v->type) {
    case ATTRIBUTE_S:
    case ATTRIBUTE_N:
    case ATTRIBUTE_B:
        put_bytes(out, v->text);
        break;
    case ATTRIBUTE_SS:
    case ATTRIBUTE_NS:
    case ATTRIBUTE_BS:
        put_varint(out, v->set.count);
        for (size_t i = 0; i < v->set.count; i++)
            put_bytes(out, v->set.items[i]);
        break;
    case ATTRIBUTE_M:
        put_map(out, &v->map);
        break;
    case ATTRIBUTE_L:
        put_varint(out, v->list.count);
        for (size_t i = 0; i < v->list.count; i++)
            put_value(out, &v->list.items[i]);
        break;
    case ATTRIBUTE_NULL:
    case ATTRIBUTE_BOOL:
    case ATTRIBUTE_ABSENT:
        break;
    }
}

static void put_map(struct buf *out, const struct attribute_map *map) {
    put_varint(out, map->count);
    for (size_t i = 0; i < map->count; i++) {
        put_bytes(out, map->items[i].key);
        put_value(out, &map->items[i].value);
    }
}

void item_encode(struct buf *out, const struct attribute_map *item) {
    buf_add_char(out, ITEM_VERSION);
    put_varint(out, item_size(item));
    put_map(out, item);
}

/* ---- reading ---- */

static enum err take_byte(struct str *rest, unsigned char *byte) {
    if (rest->len == 0) return ERR_CORRUPT;
    *byte = (unsigned char)rest->ptr[0];
    *rest = str_skip(*rest, 1);
    return ERR_OK;
}

static enum err take_varint(struct str *rest, size_t *v) {
    *v = 0;
    for (unsigned shift = 0; shift <= VARINT_SHIFT_MAX; shift += 7) {
        unsigned char byte;
        TRY(take_byte(rest, &byte));
        *v |= (size_t)(byte & 0x7f) << shift;
        if (byte < 0x80) return ERR_OK;
    }
    return ERR_CORRUPT;
}

static enum err take_bytes(struct str *rest, struct str *s) {
    size_t len;
    TRY(take_varint(rest, &len));
    if (len > rest->len) return ERR_CORRUPT;
    *s = str_n(rest->ptr, len);
    *rest = str_skip(*rest, len);
    return ERR_OK;
}

/* A count of things that take at least one byte each: bounds what is allocated for them. */
static enum err take_count(struct str *rest, size_t *count) {
    TRY(take_varint(rest, count));
    return *count > rest->len ? ERR_CORRUPT : ERR_OK;
}

static enum err take_map(struct arena *a, struct str *rest, struct attribute_map *map, int depth);
static enum err take_value(struct arena *a, struct str *rest, struct attribute_value *v, int depth);

static enum err take_set(struct arena *a, struct str *rest, struct str_list *set) {
    TRY(take_count(rest, &set->count));
    set->items = arena_array(a, struct str, set->count);
    for (size_t i = 0; i < set->count; i++)
        TRY(take_bytes(rest, &set->items[i]));
    return ERR_OK;
}

static enum err take_list(struct arena *a, struct str *rest, struct attribute_list *list,
                          int depth) {
    TRY(take_count(rest, &list->count));
    list->items = arena_array(a, struct attribute_value, list->count);
    for (size_t i = 0; i < list->count; i++) {
        TRY(take_value(a, rest, &list->items[i], depth));
    }
    return ERR_OK;
}

static enum err take_value(struct arena *a, struct str *rest, struct attribute_value *v,
                           int depth) {
    static const enum attribute_type types[] = {
        [TAG_S] = ATTRIBUTE_S,        [TAG_N] = ATTRIBUTE_N,      [TAG_B] = ATTRIBUTE_B,
        [TAG_SS] = ATTRIBUTE_SS,      [TAG_NS] = ATTRIBUTE_NS,    [TAG_BS] = ATTRIBUTE_BS,
        [TAG_M] = ATTRIBUTE_M,        [TAG_L] = ATTRIBUTE_L,      [TAG_NULL] = ATTRIBUTE_NULL,
        [TAG_FALSE] = ATTRIBUTE_BOOL, [TAG_TRUE] = ATTRIBUTE_BOOL};
    unsigned char tag;
    TRY(take_byte(rest, &tag));
    if (tag >= ARRAY_LEN(types) || depth > DECODE_DEPTH_MAX) return ERR_CORRUPT;

    v->type = types[tag];
    switch (v->type) {
    case ATTRIBUTE_S:
    case ATTRIBUTE_N:
    case ATTRIBUTE_B:
        return take_bytes(rest, &v->text);
    case ATTRIBUTE_SS:
    case ATTRIBUTE_NS:
    case ATTRIBUTE_BS:
        return take_set(a, rest, &v->set);
    case ATTRIBUTE_M:
        return take_map(a, rest, &v->map, depth + 1);
    case ATTRIBUTE_L:
        return take_list(a, rest, &v->list, depth + 1);
    case ATTRIBUTE_NULL:
    case ATTRIBUTE_BOOL:
        v->boolean = tag != TAG_FALSE;
        return ERR_OK;
    case ATTRIBUTE_ABSENT:
        break;
    }
    return ERR_CORRUPT;
}

static enum err take_map(struct arena *a, struct str *rest, struct attribute_map *map, int depth) {
    TRY(take_count(rest, &map->count));
    map->items = arena_array(a, struct attribute_entry, map->count);
    for (size_t i = 0; i < map->count; i++) {
        TRY(take_bytes(rest, &map->items[i].key));
        TRY(take_value(a, rest, &map->items[i].value, depth));
    }
    return ERR_OK;
}

static enum err take_head(struct str *rest, size_t *size) {
    unsigned char version;
    TRY(take_byte(rest, &version));
    if (version != ITEM_VERSION) return ERR_CORRUPT;
    return take_varint(rest, size);
}

enum err item_decode(struct arena *a, struct str bytes, struct attribute_map *item) {
    size_t size;
    TRY(take_head(&bytes, &size));
    TRY(take_map(a, &bytes, item, 0));
    return bytes.len == 0 ? ERR_OK : ERR_CORRUPT;
}

size_t item_encoded_size(struct str bytes) {
    size_t size;
    return take_head(&bytes, &size) == ERR_OK ? size : 0;
}
