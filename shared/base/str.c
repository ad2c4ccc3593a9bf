#include "shared/base/str.h"

#include <stdlib.h>

static unsigned char lower(char c) {
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

bool str_eq_nocase(struct str a, struct str b) {
    return a.len == b.len && str_starts_nocase(a, b);
}

bool str_starts_nocase(struct str s, struct str prefix) {
    if (s.len < prefix.len) return false;
    for (size_t i = 0; i < prefix.len; i++) {
        if (lower(s.ptr[i]) != lower(prefix.ptr[i])) return false;
    }
    return true;
}

int str_cmp(struct str a, struct str b) {
    size_t n = a.len < b.len ? a.len : b.len;
    int c = n == 0 ? 0 : memcmp(a.ptr, b.ptr, n);
    return c != 0 ? c : (a.len > b.len) - (a.len < b.len);
}

size_t str_find_char(struct str s, char c) {
    const char *at = s.len == 0 ? NULL : memchr(s.ptr, c, s.len);
    return at == NULL ? SIZE_MAX : (size_t)(at - s.ptr);
}

size_t str_rfind_char(struct str s, char c) {
    const char *at = s.len == 0 ? NULL : memrchr(s.ptr, c, s.len);
    return at == NULL ? SIZE_MAX : (size_t)(at - s.ptr);
}

size_t str_find(struct str s, struct str needle) {
    if (needle.len == 0) return 0;
    const char *at = s.len == 0 ? NULL : memmem(s.ptr, s.len, needle.ptr, needle.len);
    return at == NULL ? SIZE_MAX : (size_t)(at - s.ptr);
}

bool str_cut(struct str *rest, char sep, struct str *head) {
    size_t at = str_find_char(*rest, sep);
    if (at == SIZE_MAX) return false;

    *head = str_slice(*rest, 0, at);
    *rest = str_skip(*rest, at + 1);
    return true;
}

bool str_split(struct str *rest, char sep, struct str *piece) {
    if (rest->ptr == NULL) return false;
    if (str_cut(rest, sep, piece)) return true;

    *piece = *rest;
    *rest = (struct str){0};
    return true;
}

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct str str_trim(struct str s) {
    while (s.len > 0 && is_space(s.ptr[0])) {
        s = str_skip(s, 1);
    }
    while (s.len > 0 && is_space(s.ptr[s.len - 1])) {
        s.len--;
    }
    return s;
}

bool str_all_digits(struct str s) {
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return false;
    }
    return true;
}

enum err str_to_u64(struct str s, uint64_t *value) {
    if (s.len == 0 || !str_all_digits(s)) return ERR_SYNTAX;

    uint64_t v = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (__builtin_mul_overflow(v, 10, &v)) return ERR_RANGE;
        if (__builtin_add_overflow(v, (uint64_t)(s.ptr[i] - '0'), &v)) return ERR_RANGE;
    }
    *value = v;
    return ERR_OK;
}

enum err str_to_i64(struct str s, int64_t *value) {
    bool minus = s.len > 0 && s.ptr[0] == '-';
    bool plus = s.len > 0 && s.ptr[0] == '+';
    uint64_t v = 0;

    TRY(str_to_u64(str_skip(s, minus || plus), &v));
    if (v > (uint64_t)INT64_MAX + minus) return ERR_RANGE;
    *value = minus ? (int64_t)(0 - v) : (int64_t)v;
    return ERR_OK;
}

/* What strtod reads beyond this alphabet (spaces, "inf", "0x1p3") is no number to us. */
static bool is_decimal(struct str s) {
    for (size_t i = 0; i < s.len; i++) {
        if (str_find_char(STR("0123456789+-.eE"), s.ptr[i]) == SIZE_MAX) return false;
    }
    return true;
}

enum err str_to_double(struct str s, double *value) {
    char text[400]; /* longer than any double that is written without padding */
    if (s.len == 0 || s.len >= sizeof text || !is_decimal(s)) return ERR_SYNTAX;
    memcpy(text, s.ptr, s.len);
    text[s.len] = '\0';

    char *end = NULL;
    double v = strtod(text, &end);
    if (end != text + s.len) return ERR_SYNTAX;
    if (__builtin_isinf(v)) return ERR_RANGE;
    *value = v;
    return ERR_OK;
}

/* Length of the well-formed sequence at `p`, 0 if there is none. Table 3-7 of Unicode 15. */
static size_t utf8_sequence(const unsigned char *p, size_t left) {
    if (p[0] < 0x80) return 1;
    if (p[0] < 0xC2 || p[0] > 0xF4) return 0;

    size_t n = p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : 4;
    if (left < n) return 0;

    unsigned char low = 0x80, high = 0xBF;
    if (p[0] == 0xE0) low = 0xA0;
    if (p[0] == 0xED) high = 0x9F;
    if (p[0] == 0xF0) low = 0x90;
    if (p[0] == 0xF4) high = 0x8F;
    if (p[1] < low || p[1] > high) return 0;
    for (size_t i = 2; i < n; i++) {
        if (p[i] < 0x80 || p[i] > 0xBF) return 0;
    }
    return n;
}

size_t str_utf8_next(struct str s) {
    return s.len == 0 ? 0 : utf8_sequence((const unsigned char *)s.ptr, s.len);
}

bool str_is_utf8(struct str s) {
    const unsigned char *p = (const unsigned char *)s.ptr;
    for (size_t i = 0; i < s.len;) {
        size_t n = utf8_sequence(p + i, s.len - i);
        if (n == 0) return false;
        i += n;
    }
    return true;
}

size_t str_utf8_len(struct str s) {
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        n += ((unsigned char)s.ptr[i] & 0xC0) != 0x80;
    }
    return n;
}

uint64_t str_hash(struct str s) {
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i < s.len; i++) {
        h = (h ^ (unsigned char)s.ptr[i]) * 0x100000001b3u;
    }
    return h;
}

bool str_eq_secret(struct str a, struct str b) {
    if (a.len != b.len) return false;
    volatile unsigned char diff = 0;
    for (size_t i = 0; i < a.len; i++) {
        diff = (unsigned char)(diff | (a.ptr[i] ^ b.ptr[i]));
    }
    return diff == 0;
}
