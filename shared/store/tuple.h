/* shared/store/tuple.h - keys made of fields, whose byte order is the order of the fields.
 *
 *   text, bytes  0x02/0x03, the bytes with 00 -> 00 FF, then 00 01 (so a prefix sorts first)
 *   u64          0x10, 8 bytes big-endian
 *   i64          0x11, 8 bytes big-endian with the sign bit flipped
 *   decimal      0x20, an order-preserving form of numbers of up to 38 digits (see tuple.c)
 *
 * A field cannot be mistaken for part of another: different tuples never make equal keys, and no
 * field is the beginning of another, whatever stands behind it. */
#ifndef SHARED_STORE_TUPLE_H
#define SHARED_STORE_TUPLE_H

#include "shared/base/buf.h"

/* Bytes that end a text: without them it is what all texts begin with that begin alike. */
enum { TUPLE_TEXT_END = 2 };

void tuple_add_text(struct buf *key, struct str s);
void tuple_add_bytes(struct buf *key, struct str s);
void tuple_add_u64(struct buf *key, uint64_t v);
void tuple_add_i64(struct buf *key, int64_t v);

/* A decimal number: value = 0.d1d2d3… * 10^exponent, digits '0'..'9' without leading or trailing
 * zeros (none at all for zero), at most 38 of them, exponent -200..200. */
struct tuple_decimal {
    bool negative;
    int exponent;
    char digits[38];
    int digit_count;
};
void tuple_add_decimal(struct buf *key, const struct tuple_decimal *v);

/* Take the next field off the front of `*rest`. ERR_SYNTAX: it is of another kind, or damaged. */
MUST_CHECK enum err tuple_next_text(struct str *rest, struct arena *a, struct str *s);
MUST_CHECK enum err tuple_next_bytes(struct str *rest, struct arena *a, struct str *s);
MUST_CHECK enum err tuple_next_u64(struct str *rest, uint64_t *v);
MUST_CHECK enum err tuple_next_i64(struct str *rest, int64_t *v);
MUST_CHECK enum err tuple_next_decimal(struct str *rest, struct tuple_decimal *v);

/* The first key after all keys that begin with `prefix`; absent if there is none (all FF). */
struct str tuple_prefix_end(struct arena *a, struct str prefix);

#endif
