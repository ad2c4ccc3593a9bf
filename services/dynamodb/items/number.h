/* services/dynamodb/items/number.h - DynamoDB's number: decimal, up to 38 significant digits.
 *
 * A number is a `struct tuple_decimal` (0.d1d2… * 10^exponent, no zeros at either end), so that a
 * key needs no conversion. As text it has one canonical form, the one AWS answers with: no
 * exponent, no leading or trailing zeros, no plus sign. Two numbers are equal when their canonical
 * texts are.
 *
 * Limits: AWS developer guide, "Supported data types: Number". Nothing here allocates but
 * number_text. Any thread. */
#ifndef SERVICES_DYNAMODB_ITEMS_NUMBER_H
#define SERVICES_DYNAMODB_ITEMS_NUMBER_H

#include "shared/base/arena.h"
#include "shared/store/tuple.h"

enum {
    NUMBER_DIGITS_MAX = 38,
    NUMBER_EXPONENT_MAX = 126,  /* of 0.d1…: 9.99E+125 is the largest */
    NUMBER_EXPONENT_MIN = -129, /* 1E-130 is the smallest */
    NUMBER_TEXT_MAX = 192,      /* longest canonical text: sign, "0.", 129 zeros, 38 digits */
};

enum number_fault {
    NUMBER_OK,
    NUMBER_MALFORMED,
    NUMBER_OVERFLOW,
    NUMBER_UNDERFLOW,
    NUMBER_TOO_PRECISE,
};

/* AWS checks values in one of two layers, which read extreme exponents differently and have words
 * of their own (the parity suite's captures of October 2026, the same in most regions).
 *
 * Current: PutItem, UpdateItem, DeleteItem, GetItem, BatchGetItem, Query. An exponent has 64 bits.
 * Older: BatchWriteItem, transactions, Scan, PartiQL. Numbers are read as by Java's BigDecimal,
 * whose exponents have 32 bits, and the check of their range wraps around. */
enum value_layer { LAYER_CURRENT, LAYER_OLDER };

/* AWS's words for it; NUMBER_MALFORMED quotes `text`. */
struct str number_fault_text(struct arena *a, enum value_layer layer, enum number_fault fault,
                             struct str text);

/* Read what a client wrote: sign, digits with a point anywhere, exponent; no blanks. Zero too must
 * be in range by the exponent it is written with. `*n` is undefined unless NUMBER_OK is returned.
 */
MUST_CHECK enum number_fault number_parse(struct tuple_decimal *n, enum value_layer layer,
                                          struct str text);

/* Read canonical text, which cannot fail: it was checked when it came in. */
struct tuple_decimal number_of(struct str canonical);

/* The canonical text, in the arena. */
struct str number_text(struct arena *a, const struct tuple_decimal *n);

/* <0, 0, >0. */
int number_compare(const struct tuple_decimal *a, const struct tuple_decimal *b);

/* `*sum` = a + b, or a - b when `subtract`. NUMBER_OVERFLOW, NUMBER_UNDERFLOW; what needs more than
 * 38 digits is NUMBER_TOO_PRECISE. */
MUST_CHECK enum number_fault number_add(const struct tuple_decimal *a,
                                        const struct tuple_decimal *b, bool subtract,
                                        struct tuple_decimal *sum);

/* Bytes that it counts in an item: 1, and 1 for every two digits before the point, and the same
 * after it (begun pairs count), and 1 for a minus sign. */
size_t number_size(const struct tuple_decimal *n);

#endif
