#include "shared/store/tuple.h"

/* A decimal: a sign (01 negative, 02 zero, 03 positive); then, unless it is zero, the exponent as
 * two bytes with 0x8000 added, the digits in pairs (each 01 + its value, an odd last digit filled
 * up with 0), and 00. All after the sign is inverted for negative numbers. No digits sort before
 * any digit, so a number sorts before all that begin with its digits. */
enum {
    KIND_TEXT = 0x02,
    KIND_BYTES = 0x03,
    KIND_U64 = 0x10,
    KIND_I64 = 0x11,
    KIND_DECIMAL = 0x20,

    END = 0x00,
    END_OF_RUN = 0x01,   /* after the 00 that ends a text */
    ESCAPED_ZERO = 0xff, /* after a 00 that is part of it */

    SIGN_NEGATIVE = 0x01,
    SIGN_ZERO = 0x02,
    SIGN_POSITIVE = 0x03,

    EXPONENT_BIAS = 0x8000,
    EXPONENT_LIMIT = 200,
    DIGITS_MAX = 38,
};

static void add_byte(struct buf *key, unsigned byte) {
    buf_add_char(key, (char)(unsigned char)byte);
}

static void add_run(struct buf *key, unsigned kind, struct str s) {
    add_byte(key, kind);
    struct str piece;
    while (str_cut(&s, '\0', &piece)) {
        buf_add(key, piece);
        add_byte(key, END);
        add_byte(key, ESCAPED_ZERO);
    }
    buf_add(key, s);
    add_byte(key, END);
    add_byte(key, END_OF_RUN);
}

void tuple_add_text(struct buf *key, struct str s) {
    add_run(key, KIND_TEXT, s);
}

void tuple_add_bytes(struct buf *key, struct str s) {
    add_run(key, KIND_BYTES, s);
}

void tuple_add_u64(struct buf *key, uint64_t v) {
    add_byte(key, KIND_U64);
    buf_add_be64(key, v);
}

void tuple_add_i64(struct buf *key, int64_t v) {
    add_byte(key, KIND_I64);
    buf_add_be64(key, (uint64_t)v ^ (1ull << 63));
}

static unsigned digit_at(const struct tuple_decimal *v, int i) {
    return i < v->digit_count ? (unsigned)(v->digits[i] - '0') : 0;
}

void tuple_add_decimal(struct buf *key, const struct tuple_decimal *v) {
    add_byte(key, KIND_DECIMAL);
    if (v->digit_count == 0) {
        add_byte(key, SIGN_ZERO);
        return;
    }
    ASSERT(v->digit_count <= DIGITS_MAX);
    ASSERT(v->exponent >= -EXPONENT_LIMIT && v->exponent <= EXPONENT_LIMIT);
    unsigned flip = v->negative ? 0xff : 0;
    unsigned exponent = (unsigned)(v->exponent + EXPONENT_BIAS);

    add_byte(key, v->negative ? SIGN_NEGATIVE : SIGN_POSITIVE);
    add_byte(key, (exponent >> 8) ^ flip);
    add_byte(key, (exponent & 0xff) ^ flip);
    for (int i = 0; i < v->digit_count; i += 2) {
        add_byte(key, (digit_at(v, i) * 10 + digit_at(v, i + 1) + 1) ^ flip);
    }
    add_byte(key, END ^ flip);
}

static bool take_byte(struct str *rest, unsigned *byte) {
    if (rest->len == 0) return false;
    *byte = (unsigned char)rest->ptr[0];
    *rest = str_skip(*rest, 1);
    return true;
}

static bool take_kind(struct str *rest, unsigned kind) {
    unsigned byte = 0;
    return take_byte(rest, &byte) && byte == kind;
}

/* The field's bytes as they stand, without the end mark; `*rest` goes behind that. */
static bool take_run(struct str *rest, struct str *raw) {
    for (size_t i = 0; i + 1 < rest->len; i++) {
        if (rest->ptr[i] != END) continue;
        unsigned mark = (unsigned char)rest->ptr[i + 1];
        if (mark == END_OF_RUN) {
            *raw = str_slice(*rest, 0, i);
            *rest = str_skip(*rest, i + TUPLE_TEXT_END);
            return true;
        }
        if (mark != ESCAPED_ZERO) return false;
        i++;
    }
    return false;
}

static enum err next_run(struct str *rest, unsigned kind, struct arena *a, struct str *s) {
    struct str left = *rest, raw = {0};
    if (!take_kind(&left, kind) || !take_run(&left, &raw)) return ERR_SYNTAX;

    char *to = arena_alloc_raw(a, raw.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < raw.len; i++) {
        to[len++] = raw.ptr[i];
        if (raw.ptr[i] == END) i++; /* its escape */
    }
    to[len] = '\0';
    *s = str_n(to, len);
    *rest = left;
    return ERR_OK;
}

enum err tuple_next_text(struct str *rest, struct arena *a, struct str *s) {
    return next_run(rest, KIND_TEXT, a, s);
}

enum err tuple_next_bytes(struct str *rest, struct arena *a, struct str *s) {
    return next_run(rest, KIND_BYTES, a, s);
}

static enum err next_be64(struct str *rest, unsigned kind, uint64_t *v) {
    struct str left = *rest;
    if (!take_kind(&left, kind) || left.len < 8) return ERR_SYNTAX;
    *v = 0;
    for (size_t i = 0; i < 8; i++) {
        *v = *v << 8 | (unsigned char)left.ptr[i];
    }
    *rest = str_skip(left, 8);
    return ERR_OK;
}

enum err tuple_next_u64(struct str *rest, uint64_t *v) {
    return next_be64(rest, KIND_U64, v);
}

enum err tuple_next_i64(struct str *rest, int64_t *v) {
    uint64_t raw = 0;
    TRY(next_be64(rest, KIND_I64, &raw));
    *v = (int64_t)(raw ^ (1ull << 63));
    return ERR_OK;
}

/* Pairs up to the end mark. Only what tuple_add_decimal makes: no zeros around, not too many. */
static bool take_digits(struct str *rest, unsigned flip, struct tuple_decimal *v) {
    for (;;) {
        unsigned byte = 0;
        if (!take_byte(rest, &byte)) return false;
        byte ^= flip;
        if (byte == END) break;
        if (byte > 100 || v->digit_count >= DIGITS_MAX) return false;
        v->digits[v->digit_count++] = (char)('0' + (byte - 1) / 10);
        v->digits[v->digit_count++] = (char)('0' + (byte - 1) % 10);
    }
    if (v->digit_count == 0 || v->digits[0] == '0') return false;
    if (v->digits[v->digit_count - 1] == '0') v->digits[--v->digit_count] = '\0';
    return v->digits[v->digit_count - 1] != '0';
}

enum err tuple_next_decimal(struct str *rest, struct tuple_decimal *v) {
    struct str left = *rest;
    struct tuple_decimal got = {0};
    unsigned sign = 0, high = 0, low = 0;
    if (!take_kind(&left, KIND_DECIMAL) || !take_byte(&left, &sign)) return ERR_SYNTAX;
    if (sign != SIGN_ZERO) {
        if (sign != SIGN_NEGATIVE && sign != SIGN_POSITIVE) return ERR_SYNTAX;
        got.negative = sign == SIGN_NEGATIVE;
        unsigned flip = got.negative ? 0xff : 0;
        if (!take_byte(&left, &high) || !take_byte(&left, &low)) return ERR_SYNTAX;
        got.exponent = (int)((high ^ flip) << 8 | (low ^ flip)) - EXPONENT_BIAS;
        if (got.exponent < -EXPONENT_LIMIT || got.exponent > EXPONENT_LIMIT) return ERR_SYNTAX;
        if (!take_digits(&left, flip, &got)) return ERR_SYNTAX;
    }
    *v = got;
    *rest = left;
    return ERR_OK;
}

struct str tuple_prefix_end(struct arena *a, struct str prefix) {
    while (prefix.len > 0 && (unsigned char)prefix.ptr[prefix.len - 1] == 0xff)
        prefix.len--;
    if (prefix.len == 0) return (struct str){0};

    char *end = arena_alloc_raw(a, prefix.len);
    memcpy(end, prefix.ptr, prefix.len);
    end[prefix.len - 1] = (char)((unsigned char)end[prefix.len - 1] + 1);
    return str_n(end, prefix.len);
}
