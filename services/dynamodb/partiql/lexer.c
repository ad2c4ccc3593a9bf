#include "services/dynamodb/partiql/lexer.h"

#include "shared/base/buf.h"

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Bytes above 127 belong to names. */
static bool begins_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' ||
           (unsigned char)c > 127;
}

static bool starts_at(struct str s, size_t at, const char *what) {
    return str_starts(str_skip(s, at), str_c(what));
}

/* The end of blanks and comments; SIZE_MAX: a comment has no end. */
static size_t skip_blanks(struct str s, size_t at) {
    while (at < s.len) {
        char c = s.ptr[at];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            at++;
        } else if (starts_at(s, at, "--")) {
            size_t length = str_find_char(str_skip(s, at), '\n');
            at = length == SIZE_MAX ? s.len : at + length;
        } else if (starts_at(s, at, "/*")) {
            size_t length = str_find(str_skip(s, at + 2), STR("*/"));
            if (length == SIZE_MAX) return SIZE_MAX;
            at += length + 4;
        } else {
            break;
        }
    }
    return at;
}

/* What is between quotes, where a doubled quote is one. */
static void read_quoted(struct arena *a, struct str s, struct partiql_token *t) {
    char quote = s.ptr[t->begin];
    struct buf text = buf_in_arena(a, s.len);
    for (size_t at = t->begin + 1; at < s.len; at++) {
        if (s.ptr[at] != quote) {
            buf_add_char(&text, s.ptr[at]);
            continue;
        }
        if (at + 1 < s.len && s.ptr[at + 1] == quote) {
            buf_add_char(&text, quote);
            at++;
            continue;
        }
        t->kind = quote == '"' ? PARTIQL_QUOTED : PARTIQL_TEXT;
        t->text = buf_str(&text);
        t->end = at + 1;
        return;
    }
    t->end = s.len;
}

static size_t skip_digits(struct str s, size_t at) {
    while (at < s.len && is_digit(s.ptr[at]))
        at++;
    return at;
}

static void read_number(struct str s, struct partiql_token *t) {
    size_t at = skip_digits(s, t->begin);
    if (at < s.len && s.ptr[at] == '.') at = skip_digits(s, at + 1);
    if (at < s.len && (s.ptr[at] == 'e' || s.ptr[at] == 'E')) {
        size_t digits = at + 1;
        if (digits < s.len && (s.ptr[digits] == '+' || s.ptr[digits] == '-')) digits++;
        if (digits < s.len && is_digit(s.ptr[digits])) at = skip_digits(s, digits);
    }
    t->kind = PARTIQL_NUMBER;
    t->end = at;
}

static void read_sign(struct str s, struct partiql_token *t) {
    static const char *const signs[] = {"<<", ">>", "<=", ">=", "<>", "!=", "=", "<",
                                        ">",  "(",  ")",  "[",  "]",  "{",  "}", ",",
                                        ".",  ":",  ";",  "*",  "+",  "-",  "?"};
    t->end = t->begin + 1;
    for (size_t i = 0; i < ARRAY_LEN(signs); i++) {
        if (!starts_at(s, t->begin, signs[i])) continue;
        t->kind = PARTIQL_SIGN;
        t->end = t->begin + strlen(signs[i]);
        return;
    }
}

struct partiql_token partiql_token_at(struct arena *a, struct str s, size_t from) {
    struct partiql_token t = {.kind = PARTIQL_BAD, .begin = skip_blanks(s, from)};
    if (t.begin == SIZE_MAX) return (struct partiql_token){PARTIQL_BAD, STR(""), from, s.len};
    if (t.begin >= s.len) return (struct partiql_token){PARTIQL_END, STR(""), s.len, s.len};

    char c = s.ptr[t.begin], next = t.begin + 1 < s.len ? s.ptr[t.begin + 1] : '\0';
    if (c == '"' || c == '\'') {
        read_quoted(a, s, &t);
        return t;
    }
    if (is_digit(c) || (c == '.' && is_digit(next))) {
        read_number(s, &t);
    } else if (begins_word(c)) {
        t.kind = PARTIQL_WORD;
        t.end = t.begin;
        while (t.end < s.len && (begins_word(s.ptr[t.end]) || is_digit(s.ptr[t.end])))
            t.end++;
    } else {
        read_sign(s, &t);
    }
    t.text = str_slice(s, t.begin, t.end);
    return t;
}

bool partiql_is_keyword(struct str word) {
    static const char *const keywords[] = {
        "ALL",   "AND",    "ANY",     "AS",        "ASC",   "AT",        "BETWEEN", "BY",
        "CASE",  "CREATE", "CROSS",   "DELETE",    "DESC",  "DISTINCT",  "DROP",    "ELSE",
        "END",   "EXCEPT", "EXISTS",  "FALSE",     "FROM",  "FULL",      "GROUP",   "HAVING",
        "IN",    "INNER",  "INSERT",  "INTO",      "IS",    "INTERSECT", "JOIN",    "LEFT",
        "LIKE",  "LIMIT",  "MISSING", "NOT",       "NULL",  "ON",        "OR",      "ORDER",
        "OUTER", "PIVOT",  "REMOVE",  "RETURNING", "RIGHT", "SELECT",    "SET",     "THEN",
        "TRUE",  "UNION",  "UNPIVOT", "UPDATE",    "VALUE", "VALUES",    "WHEN",    "WHERE"};
    for (size_t i = 0; i < ARRAY_LEN(keywords); i++) {
        if (str_eq_nocase(str_c(keywords[i]), word)) return true;
    }
    return false;
}
