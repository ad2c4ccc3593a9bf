#include "shared/codec/base64.h"

static const char standard[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char url_safe[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

enum { INVALID = 64 };

static void encode_tail(char *to, const unsigned char *from, size_t left, const char *alphabet) {
    uint32_t bits = (uint32_t)from[0] << 16 | (left > 1 ? (uint32_t)from[1] << 8 : 0);
    to[0] = alphabet[bits >> 18];
    to[1] = alphabet[bits >> 12 & 63];
    if (left > 1) to[2] = alphabet[bits >> 6 & 63];
}

static void encode(char *to, struct str bytes, const char *alphabet) {
    const unsigned char *from = (const unsigned char *)bytes.ptr;
    size_t left = bytes.len;
    for (; left >= 3; left -= 3, from += 3, to += 4) {
        uint32_t bits = (uint32_t)from[0] << 16 | (uint32_t)from[1] << 8 | from[2];
        to[0] = alphabet[bits >> 18];
        to[1] = alphabet[bits >> 12 & 63];
        to[2] = alphabet[bits >> 6 & 63];
        to[3] = alphabet[bits & 63];
    }
    if (left > 0) encode_tail(to, from, left, alphabet);
}

void base64_add(struct buf *out, struct str bytes) {
    ASSERT(bytes.len < SIZE_MAX / 2);
    size_t len = (bytes.len + 2) / 3 * 4;
    char *to = buf_reserve(out, len);
    if (to == NULL || len == 0) return;

    memset(to + len - 2, '=', 2);
    encode(to, bytes, standard);
    buf_advance(out, len);
}

void base64url_add(struct buf *out, struct str bytes) {
    ASSERT(bytes.len < SIZE_MAX / 2);
    size_t len = (bytes.len * 4 + 2) / 3;
    char *to = buf_reserve(out, len);
    if (to == NULL || len == 0) return;

    encode(to, bytes, url_safe);
    buf_advance(out, len);
}

/* The value of a letter, or INVALID; `c62` and `c63` are the two that differ by alphabet. */
static uint32_t letter_value(char c, char c62, char c63) {
    if (c >= 'A' && c <= 'Z') return (uint32_t)(c - 'A');
    if (c >= 'a' && c <= 'z') return (uint32_t)(c - 'a') + 26;
    if (c >= '0' && c <= '9') return (uint32_t)(c - '0') + 52;
    if (c == c62) return 62;
    return c == c63 ? 63 : INVALID;
}

/* `text` without padding; a last group of one letter, or with bits left over, is an error. */
static enum err decode(struct arena *a, struct str text, const char *alphabet, struct str *bytes) {
    if (text.len % 4 == 1) return ERR_SYNTAX;
    char *start = arena_alloc_raw(a, text.len / 4 * 3 + 3), *to = start;
    uint32_t bits = 0;
    int have = 0;

    for (size_t i = 0; i < text.len; i++) {
        uint32_t v = letter_value(text.ptr[i], alphabet[62], alphabet[63]);
        if (v == INVALID) return ERR_SYNTAX;
        bits = (bits << 6 | v) & 0xfffff;
        have += 6;
        if (have < 8) continue;
        have -= 8;
        *to++ = (char)(bits >> have);
    }
    if ((bits & ((1u << have) - 1)) != 0) return ERR_SYNTAX;
    *bytes = str_n(start, (size_t)(to - start));
    return ERR_OK;
}

enum err base64_read(struct arena *a, struct str text, struct str *bytes) {
    if (text.len % 4 != 0) return ERR_SYNTAX;
    for (int padding = 0; padding < 2 && str_ends(text, STR("=")); padding++) {
        text.len--;
    }
    return decode(a, text, standard, bytes);
}

enum err base64url_read(struct arena *a, struct str text, struct str *bytes) {
    return decode(a, text, url_safe, bytes);
}

void hex_add(struct buf *out, struct str bytes) {
    static const char digits[] = "0123456789abcdef";
    ASSERT(bytes.len < SIZE_MAX / 2);
    char *to = buf_reserve(out, bytes.len * 2);
    if (to == NULL) return;

    for (size_t i = 0; i < bytes.len; i++) {
        unsigned char byte = (unsigned char)bytes.ptr[i];
        to[2 * i] = digits[byte >> 4];
        to[2 * i + 1] = digits[byte & 15];
    }
    buf_advance(out, bytes.len * 2);
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

enum err hex_read(struct arena *a, struct str text, struct str *bytes) {
    if (text.len % 2 != 0) return ERR_SYNTAX;
    char *to = arena_alloc_raw(a, text.len / 2);
    for (size_t i = 0; i < text.len / 2; i++) {
        int high = hex_digit(text.ptr[2 * i]), low = hex_digit(text.ptr[2 * i + 1]);
        if (high < 0 || low < 0) return ERR_SYNTAX;
        to[i] = (char)(high << 4 | low);
    }
    *bytes = str_n(to, text.len / 2);
    return ERR_OK;
}
