#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <stdatomic.h>

#include "shared/aws/validate-pattern.h"
#include "shared/base/log.h"

enum {
    PATTERN_SLOTS = 4096, /* a power of two; more patterns than this are compiled at each use */
    PATTERN_PROBES_MAX = 32,
    PATTERN_MATCH_LIMIT = 200 * 1000, /* steps of backtracking */
    PATTERN_DEPTH_LIMIT = 10 * 1000,
};

/* A compiled pattern. Most are one class repeated ("[a-zA-Z0-9_.-]+"): these need no engine. */
struct pattern {
    const char *source;
    bool is_class;
    uint64_t class[4]; /* one bit per byte */
    size_t min, max;   /* repetitions */
    pcre2_code *code;  /* NULL: PCRE2 does not know it */
};

static _Atomic(struct pattern *) slots[PATTERN_SLOTS];

static void class_add(struct pattern *p, unsigned char from, unsigned char to) {
    for (unsigned c = from; c <= to; c++)
        p->class[c / 64] |= 1ULL << (c % 64);
}

static bool class_has(const struct pattern *p, unsigned char c) {
    return p->class[c / 64] >> (c % 64) & 1;
}

/* One character of a class: itself, or escaped punctuation. */
static bool read_class_char(struct str *s, unsigned char *c) {
    if (s->len > 0 && s->ptr[0] == '\\') {
        *s = str_skip(*s, 1);
        if (s->len == 0 || strchr("-./\\_$^[]+*?(){}|@:", s->ptr[0]) == NULL) return false;
    } else if (s->len > 0 && s->ptr[0] == '[') {
        return false;
    }
    if (s->len == 0) return false;
    *c = (unsigned char)s->ptr[0];
    *s = str_skip(*s, 1);
    return *c < 0x80;
}

static bool read_class_shorthand(struct pattern *p, struct str *s) {
    if (s->len < 2 || s->ptr[0] != '\\') return false;
    if (s->ptr[1] != 'w' && s->ptr[1] != 'd') return false;
    class_add(p, '0', '9');
    if (s->ptr[1] == 'w') {
        class_add(p, 'a', 'z');
        class_add(p, 'A', 'Z');
        class_add(p, '_', '_');
    }
    *s = str_skip(*s, 2);
    return true;
}

static bool read_class(struct pattern *p, struct str *s) {
    if (s->len < 2 || s->ptr[0] != '[' || s->ptr[1] == '^') return false;
    *s = str_skip(*s, 1);
    while (s->len > 0 && s->ptr[0] != ']') {
        unsigned char from, to;
        if (read_class_shorthand(p, s)) continue;
        if (!read_class_char(s, &from)) return false;
        to = from;
        if (s->len > 1 && s->ptr[0] == '-' && s->ptr[1] != ']') {
            *s = str_skip(*s, 1);
            if (s->ptr[0] == '\\' || !read_class_char(s, &to)) return false;
        }
        if (to < from) return false;
        class_add(p, from, to);
    }
    if (s->len == 0) return false;
    *s = str_skip(*s, 1);
    return true;
}

static bool read_bounds(struct pattern *p, struct str inside) {
    struct str low = inside;
    uint64_t min = 0, max = SIZE_MAX;
    bool has_comma = str_cut(&inside, ',', &low);
    if (str_to_u64(low, &min) != ERR_OK) return false;
    if (!has_comma) max = min;
    if (has_comma && inside.len > 0 && str_to_u64(inside, &max) != ERR_OK) return false;
    p->min = (size_t)min;
    p->max = (size_t)max;
    return true;
}

static bool read_repetition(struct pattern *p, struct str s) {
    p->min = 1;
    p->max = 1;
    if (str_eq(s, STR("+")) || str_eq(s, STR("*"))) {
        p->min = s.ptr[0] == '+';
        p->max = SIZE_MAX;
        return true;
    }
    if (s.len == 0) return true;
    if (s.len < 3 || s.ptr[0] != '{' || s.ptr[s.len - 1] != '}') return false;
    return read_bounds(p, str_slice(s, 1, s.len - 1));
}

static bool compile_class(struct pattern *p) {
    struct str s = str_c(p->source);
    if (str_starts(s, STR("^"))) s = str_skip(s, 1);
    if (str_ends(s, STR("$")) && !str_ends(s, STR("\\$"))) s = str_slice(s, 0, s.len - 1);
    return read_class(p, &s) && read_repetition(p, s);
}

static void compile_code(struct pattern *p) {
    int error = 0;
    size_t offset = 0;
    uint32_t options = PCRE2_UTF | PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_ALT_BSUX |
                       PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C;
    p->code =
        pcre2_compile((PCRE2_SPTR)p->source, PCRE2_ZERO_TERMINATED, options, &error, &offset, NULL);
    if (p->code == NULL) log_debug("aws", "pattern not understood at %zu: %s", offset, p->source);
}

static struct pattern *compile(const char *source) {
    struct pattern *p = calloc(1, sizeof *p);
    ASSERT(p != NULL);
    p->source = source;
    p->is_class = compile_class(p);
    if (!p->is_class) compile_code(p);
    return p;
}

static void drop(struct pattern *p) {
    pcre2_code_free(p->code);
    free(p);
}

static bool class_matches(const struct pattern *p, struct str text) {
    if (text.len < p->min || text.len > p->max) return false;
    for (size_t i = 0; i < text.len; i++) {
        if (!class_has(p, (unsigned char)text.ptr[i])) return false;
    }
    return true;
}

static bool code_matches(const struct pattern *p, struct str text) {
    if (p->code == NULL) return true;
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    pcre2_match_context *context = pcre2_match_context_create(NULL);
    ASSERT(data != NULL && context != NULL);
    (void)pcre2_set_match_limit(context, PATTERN_MATCH_LIMIT);
    (void)pcre2_set_depth_limit(context, PATTERN_DEPTH_LIMIT);
    PCRE2_SPTR subject = (PCRE2_SPTR)(text.ptr != NULL ? text.ptr : "");
    int rc = pcre2_match(p->code, subject, text.len, 0, 0, data, context);
    pcre2_match_context_free(context);
    pcre2_match_data_free(data);
    bool not_utf8 = rc <= PCRE2_ERROR_UTF8_ERR1 && rc >= PCRE2_ERROR_UTF8_ERR21;
    return rc != PCRE2_ERROR_NOMATCH && !not_utf8;
}

static bool matches(const struct pattern *p, struct str text) {
    return p->is_class ? class_matches(p, text) : code_matches(p, text);
}

/* The pattern's slot holds it already, or takes it now; NULL when there is no room. */
static const struct pattern *find_or_make(const char *source) {
    size_t at = (size_t)((uintptr_t)source * 0x9E3779B97F4A7C15U >> 40);
    struct pattern *made = NULL;
    for (size_t i = 0; i < PATTERN_PROBES_MAX; i++) {
        _Atomic(struct pattern *) *slot = &slots[(at + i) % PATTERN_SLOTS];
        struct pattern *p = atomic_load_explicit(slot, memory_order_acquire);
        if (p == NULL) {
            if (made == NULL) made = compile(source);
            if (atomic_compare_exchange_strong(slot, &p, made)) return made;
        }
        if (p->source == source) {
            if (made != NULL) drop(made);
            return p;
        }
    }
    if (made != NULL) drop(made);
    return NULL;
}

bool pattern_matches(const char *pattern, struct str text) {
    const struct pattern *p = find_or_make(pattern);
    if (p != NULL) return matches(p, text);
    struct pattern *once = compile(pattern);
    bool result = matches(once, text);
    drop(once);
    return result;
}
