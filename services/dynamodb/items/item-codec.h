/* services/dynamodb/items/item-codec.h - an item as bytes in the store.
 *
 *   item   0x01  varint(item_size)  map
 *   map    varint(count)  { bytes(name)  value }…      in the order of the names
 *   value  type  S, N, B: bytes · SS, NS, BS: varint(count) { bytes }… · L: varint(count) { value
 * }… M: map · BOOL: 0x00 or 0x01 · NULL: nothing bytes  varint(length)  the bytes
 *
 * `type` is a byte of its own, see item-codec.c: it must never change. Varints have seven bits a
 * byte, lowest first. The size stands in front so that pages and capacity need not walk the item.
 */
#ifndef SERVICES_DYNAMODB_ITEMS_ITEM_CODEC_H
#define SERVICES_DYNAMODB_ITEMS_ITEM_CODEC_H

#include "services/dynamodb/items/attribute.h"
#include "shared/base/buf.h"

/* Bytes that an item of ITEM_SIZE_MAX can take: a lone NULL counts 1, and takes its name's length,
 * name and type; an empty-named element of a map takes 3 where AWS counts 2. */
enum { ITEM_BYTES_MAX = 3 * ITEM_SIZE_MAX };

/* Append a canonical item. */
void item_encode(struct buf *out, const struct attribute_map *item);

/* The tree lives in `a`; its texts are views into `bytes`. ERR_CORRUPT: not written by us. */
MUST_CHECK enum err item_decode(struct arena *a, struct str bytes, struct attribute_map *item);

/* item_size of the item, without decoding it; 0 if `bytes` are damaged. */
size_t item_encoded_size(struct str bytes);

#endif
