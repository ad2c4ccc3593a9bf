/* shared/base/str.h - a view of bytes owned by somebody else.
 *
 * A view is passed by value, never NUL-terminated, and lives as long as the bytes it looks at.
 * A view whose `ptr` is NULL means "absent"; an empty one that is present has a non-NULL `ptr`. */
#ifndef SHARED_BASE_STR_H
#define SHARED_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "shared/base/compiler.h"
#include "shared/base/err.h"

struct str {
    const char *ptr; /* may be NULL when `len` is 0 */
    size_t len;
};

#define STR(lit) ((struct str){("" lit), sizeof(lit) - 1})

/* For static initializers, where a compound literal is not allowed. */
#define STR_INIT(lit)                                                                              \
    { ("" lit), sizeof(lit) - 1 }

/* printf("%.*s", STR_ARG(s)) */
#define PRIstr     ".*s"
#define STR_ARG(s) (int)(s).len, ((s).ptr ? (s).ptr : "")

static inline struct str str_c(const char *c) {
    return c ? (struct str){c, strlen(c)} : (struct str){0};
}

static inline struct str str_n(const void *ptr, size_t len) {
    return (struct str){(const char *)ptr, len};
}

/* Present: not the same as not empty. */
static inline bool str_is_set(struct str s) {
    return s.ptr != NULL;
}

static inline bool str_eq(struct str a, struct str b) {
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static inline bool str_eq_c(struct str a, const char *c) {
    return str_eq(a, str_c(c));
}

/* ASCII only; bytes above 127 compare as they are. */
bool str_eq_nocase(struct str a, struct str b);

/* Order of unsigned bytes, shorter first: <0, 0, >0. */
int str_cmp(struct str a, struct str b);

static inline bool str_starts(struct str s, struct str prefix) {
    return s.len >= prefix.len && (prefix.len == 0 || memcmp(s.ptr, prefix.ptr, prefix.len) == 0);
}

static inline bool str_ends(struct str s, struct str suffix) {
    return s.len >= suffix.len &&
           (suffix.len == 0 || memcmp(s.ptr + s.len - suffix.len, suffix.ptr, suffix.len) == 0);
}

bool str_starts_nocase(struct str s, struct str prefix);

/* Bytes from `from` up to but not including `to`; both are clamped to the view. */
static inline struct str str_slice(struct str s, size_t from, size_t to) {
    if (to > s.len) to = s.len;
    if (from > to) from = to;
    return (struct str){from == 0 ? s.ptr : s.ptr + from, to - from}; /* NULL + 0 is undefined */
}

static inline struct str str_skip(struct str s, size_t n) {
    return str_slice(s, n, s.len);
}

/* Position of the first (last) `c`, or SIZE_MAX. */
size_t str_find_char(struct str s, char c);
size_t str_rfind_char(struct str s, char c);

/* Position of the first `needle`, or SIZE_MAX. An empty needle is found at 0. */
size_t str_find(struct str s, struct str needle);

static inline bool str_contains(struct str s, struct str needle) {
    return str_find(s, needle) != SIZE_MAX;
}

/* Take everything before the first `sep` off the front of `*rest`, and the `sep` with it.
 * False, with nothing changed, if there is no `sep`. */
bool str_cut(struct str *rest, char sep, struct str *head);

/* The next piece between `sep`s: false when `*rest` is used up (its ptr becomes NULL). */
bool str_split(struct str *rest, char sep, struct str *piece);

/* Without spaces and tabs (and CR, LF) at both ends. */
struct str str_trim(struct str s);

bool str_all_digits(struct str s);

/* Decimal digits only, no sign. ERR_SYNTAX: empty or another byte. ERR_RANGE: does not fit. */
MUST_CHECK enum err str_to_u64(struct str s, uint64_t *value);

/* With an optional sign. The same errors. */
MUST_CHECK enum err str_to_i64(struct str s, int64_t *value);

/* A whole decimal number ("-1.5e3"). ERR_SYNTAX: none, or anything is left over; so are "inf",
 * "nan" and hexadecimal. ERR_RANGE: too large. */
MUST_CHECK enum err str_to_double(struct str s, double *value);

/* Length of the well-formed UTF-8 sequence that `s` begins with; 0 if there is none. */
size_t str_utf8_next(struct str s);

/* Well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms). */
bool str_is_utf8(struct str s);

/* Code points in well-formed UTF-8; AWS counts string lengths so. */
size_t str_utf8_len(struct str s);

/* FNV-1a, for hash tables of trusted keys. */
uint64_t str_hash(struct str s);

/* Equal, in a time that depends on the lengths only: for signatures and secrets. */
bool str_eq_secret(struct str a, struct str b);

#endif
