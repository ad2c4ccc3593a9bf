#include "services/dynamodb/partiql/next-token.h"

#include "services/dynamodb/items/item-codec.h"
#include "shared/codec/base64.h"

enum {
    DIGEST_BYTES = 32,
    TOKEN_BYTES_MAX = 64 * 1024,
    REQUEST_BYTES_MAX = 64 * 1024 * 1024, /* more than a request can have */
};

struct checksum_value statement_digest(struct arena *a, struct str text,
                                       const struct attribute_list *parameters) {
    struct buf bytes = buf_in_arena(a, REQUEST_BYTES_MAX);
    buf_add_be32(&bytes, (uint32_t)text.len);
    buf_add(&bytes, text);
    for (size_t i = 0; i < parameters->count; i++) {
        struct attribute_entry entry = {.key = STR("?"), .value = parameters->items[i]};
        item_encode(&bytes, &(struct attribute_map){.items = &entry, .count = 1});
    }
    return checksum_of(CHECKSUM_SHA256, buf_str(&bytes));
}

struct str next_token_make(struct arena *a, const struct checksum_value *digest,
                           const struct attribute_map *last) {
    struct buf bytes = buf_in_arena(a, TOKEN_BYTES_MAX),
               text = buf_in_arena(a, 2 * TOKEN_BYTES_MAX);
    buf_add(&bytes, checksum_str(digest));
    item_encode(&bytes, last);
    base64_add(&text, buf_str(&bytes));
    return buf_str(&text);
}

/* A key: numbers, texts and bytes under names that differ. The names are in order. */
static bool is_key(const struct attribute_map *map) {
    for (size_t i = 0; i < map->count; i++) {
        enum attribute_type type = map->items[i].value.type;
        if (type != ATTRIBUTE_S && type != ATTRIBUTE_N && type != ATTRIBUTE_B) return false;
        if (i > 0 && str_eq(map->items[i - 1].key, map->items[i].key)) return false;
    }
    return true;
}

struct str next_token_read(struct arena *a, struct str token, const struct checksum_value *digest,
                           struct attribute_map *start) {
    struct str bytes;
    bool readable = base64_read(a, token, &bytes) == ERR_OK && bytes.len > DIGEST_BYTES;
    if (!readable) return STR("Invalid NextToken");
    if (!str_eq(str_slice(bytes, 0, DIGEST_BYTES), checksum_str(digest))) {
        return STR("NextToken does not match request");
    }
    /* The client had it in his hands: nothing in it can be trusted to be canonical. */
    bool whole = item_decode(a, str_skip(bytes, DIGEST_BYTES), start) == ERR_OK &&
                 !str_is_set(item_check(a, LAYER_CURRENT, start)) && is_key(start);
    return whole ? (struct str){0} : STR("Invalid NextToken");
}
