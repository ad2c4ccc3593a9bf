#include <math.h>
#include <stdio.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "shared/codec/base64.h"
#include "shared/codec/json.h"

void json_writer_init(struct json_writer *w, struct buf *out) {
    *w = (struct json_writer){.out = out};
}

static void comma_if_due(struct json_writer *w) {
    if (w->comma) buf_add_char(w->out, ',');
    w->comma = true;
}

static void begin(struct json_writer *w, char bracket) {
    comma_if_due(w);
    buf_add_char(w->out, bracket);
    w->depth++;
    w->comma = false;
}

static void end(struct json_writer *w, char bracket) {
    ASSERT(w->depth > 0);
    buf_add_char(w->out, bracket);
    w->depth--;
    w->comma = true;
}

void json_begin_object(struct json_writer *w) {
    begin(w, '{');
}

void json_begin_opened(struct json_writer *w, struct str opening) {
    size_t comma = w->comma, len = comma + opening.len;
    w->depth++;
    w->comma = false;
    char *p = buf_reserve(w->out, len);
    if (p == NULL) return;
    p[0] = ',';
    memcpy(p + comma, opening.ptr, opening.len);
    buf_advance(w->out, len);
}

void json_end_object(struct json_writer *w) {
    end(w, '}');
}

void json_begin_array(struct json_writer *w) {
    begin(w, '[');
}

void json_end_array(struct json_writer *w) {
    end(w, ']');
}

/* Eight bytes at once: does one need an escape, or begin something that is not ASCII? The
 * subtraction borrows out of a byte only when that byte or one before it matches. */
static bool word_is_plain(const char *p) {
    const uint64_t ones = 0x0101010101010101u, highs = ones * 0x80;
    uint64_t w, found;
    memcpy(&w, p, sizeof w);
    uint64_t quote = w ^ (ones * '"'), backslash = w ^ (ones * '\\');
    found = w | (w - ones * 0x20) | (quote - ones) | (backslash - ones);
    return (found & highs) == 0;
}

static inline bool is_plain(char c) {
    unsigned char u = (unsigned char)c;
    return (unsigned)u - 0x20 < 0x60 && u != '"' && u != '\\';
}

#if defined(__SSE2__)
/* The same for sixteen; every x86-64 has the instructions. As signed bytes, what is not ASCII is
 * below a space too. */
static bool vector_is_plain(const char *p) {
    __m128i v = _mm_loadu_si128((const __m128i *)p);
    __m128i found = _mm_cmplt_epi8(v, _mm_set1_epi8(0x20));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(v, _mm_set1_epi8('"')));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')));
    return _mm_movemask_epi8(found) == 0;
}

static size_t plain_vectors(struct str s) {
    size_t i = 0;
    while (s.len - i >= 16 && vector_is_plain(s.ptr + i))
        i += 16;
    return i;
}
#else
static size_t plain_vectors(struct str s UNUSED) {
    return 0;
}
#endif

/* Length of the run at the front that can be written as it is. */
static size_t clean_run(struct str s) {
    size_t i = plain_vectors(s);
    for (;;) {
        while (s.len - i >= 8 && word_is_plain(s.ptr + i))
            i += 8;
        while (i < s.len && is_plain(s.ptr[i]))
            i++;
        if (i == s.len || (unsigned char)s.ptr[i] < 0x80) return i;
        size_t n = str_utf8_next(str_skip(s, i));
        if (n == 0) return i;
        i += n;
    }
}

/* The byte `c` that stopped a run. RFC 8259 section 7. */
static void add_escape(struct buf *out, char c) {
    static const char hex[] = "0123456789abcdef";
    static const char letters[] = "\"\"\\\\\bb\ff\nn\rr\tt"; /* byte, letter, byte, letter ... */

    if ((unsigned char)c >= 0x80) {
        buf_add(out, STR("\xEF\xBF\xBD"));
        return;
    }
    for (size_t i = 0; i + 1 < sizeof letters; i += 2) {
        if (letters[i] != c) continue;
        buf_add(out, str_n((const char[]){'\\', letters[i + 1]}, 2));
        return;
    }
    buf_add(out, STR("\\u00"));
    buf_add(out, str_n((const char[]){hex[c >> 4], hex[c & 15]}, 2));
}

static void add_quoted(struct buf *out, struct str s) {
    buf_add_char(out, '"');
    for (;;) {
        size_t n = clean_run(s);
        buf_add(out, str_slice(s, 0, n));
        if (n == s.len) break;
        add_escape(out, s.ptr[n]);
        s = str_skip(s, n + 1);
    }
    buf_add_char(out, '"');
}

/* Comma, quotes, text and colon in one piece where nothing needs an escape, as is the rule. */
static void add_string(struct json_writer *w, struct str s, bool colon) {
    if (clean_run(s) != s.len) {
        comma_if_due(w);
        add_quoted(w->out, s);
        if (colon) buf_add_char(w->out, ':');
        return;
    }
    size_t comma = w->comma, len = comma + s.len + 2 + colon;
    w->comma = true;
    char *p = buf_reserve(w->out, len);
    if (p == NULL) return;

    p[0] = ',';
    p[comma] = '"';
    if (s.len > 0) memcpy(p + comma + 1, s.ptr, s.len);
    p[comma + 1 + s.len] = '"';
    if (colon) p[len - 1] = ':';
    buf_advance(w->out, len);
}

void json_name(struct json_writer *w, struct str name) {
    add_string(w, name, true);
    w->comma = false;
}

void json_string(struct json_writer *w, struct str s) {
    add_string(w, s, false);
}

void json_base64(struct json_writer *w, struct str bytes) {
    comma_if_due(w);
    buf_add_char(w->out, '"');
    base64_add(w->out, bytes);
    buf_add_char(w->out, '"');
}

void json_int(struct json_writer *w, int64_t v) {
    comma_if_due(w);
    buf_add_i64(w->out, v);
}

/* "1e-07" becomes "1e-7", and "1e+100" "1e100". */
static size_t shorten_exponent(char *text, size_t len) {
    char *e = memchr(text, 'e', len);
    if (e == NULL) return len;

    char *to = e + 1, *from = e + 1;
    if (*from == '-') to++;
    from++; /* printf always writes a sign */
    while (*from == '0') {
        from++;
    }
    size_t left = len - (size_t)(from - text);
    memmove(to, from, left);
    return (size_t)(to - text) + left;
}

static void add_double(struct buf *out, double v) {
    char text[32];
    size_t len = 0;
    for (int digits = 15; digits <= 17; digits++) {
        len = (size_t)snprintf(text, sizeof text, "%.*g", digits, v);
        if (strtod(text, NULL) == v) break;
    }
    buf_add(out, str_n(text, shorten_exponent(text, len)));
}

void json_double(struct json_writer *w, double v) {
    const double integers_below = 1e15; /* every integer up to here has a double of its own */
    if (isnan(v)) {
        json_string(w, STR("NaN"));
    } else if (isinf(v)) {
        json_string(w, v > 0 ? STR("Infinity") : STR("-Infinity"));
    } else if (v == 0 && signbit(v)) {
        json_raw(w, STR("-0.0")); /* "-0" reads as the integer 0 */
    } else if (fabs(v) < integers_below && v == (double)(int64_t)v) {
        json_int(w, (int64_t)v);
    } else {
        comma_if_due(w);
        add_double(w->out, v);
    }
}

void json_bool(struct json_writer *w, bool v) {
    json_raw(w, v ? STR("true") : STR("false"));
}

void json_null(struct json_writer *w) {
    json_raw(w, STR("null"));
}

void json_raw(struct json_writer *w, struct str json) {
    comma_if_due(w);
    buf_add(w->out, json);
}

static void write_array(struct json_writer *w, const struct value *v) {
    json_begin_array(w);
    for (size_t i = 0; i < v->count; i++) {
        json_value(w, &v->items[i]);
    }
    json_end_array(w);
}

static void write_object(struct json_writer *w, const struct value *v) {
    json_begin_object(w);
    for (size_t i = 0; i < v->member_count; i++) {
        json_name(w, v->members[i].name);
        json_value(w, &v->members[i].value);
    }
    json_end_object(w);
}

/* Recursion follows a tree whose depth its reader has bounded. */
void json_value(struct json_writer *w, const struct value *v) {
    switch (v->kind) {
    case VALUE_NULL:
        json_null(w);
        break;
    case VALUE_BOOL:
        json_bool(w, v->boolean);
        break;
    case VALUE_INT:
        json_int(w, v->integer);
        break;
    case VALUE_DOUBLE:
        json_double(w, v->number);
        break;
    case VALUE_STRING:
        json_string(w, v->text);
        break;
    case VALUE_BYTES:
        json_base64(w, v->text);
        break;
    case VALUE_TIME:
        json_double(w, (double)v->integer / 1000.0);
        break;
    case VALUE_ARRAY:
        write_array(w, v);
        break;
    case VALUE_OBJECT:
        write_object(w, v);
        break;
    }
}
