#include "services/dynamodb/expressions/lexer.h"

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_word_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_';
}

/* End of the run of word characters that begins at `at`. */
static size_t word_end(struct str s, size_t at) {
    while (at < s.len && is_word_char(s.ptr[at]))
        at++;
    return at;
}

static struct token token(struct str s, enum token_kind kind, size_t start, size_t end) {
    return (struct token){
        .kind = kind, .text = str_slice(s, start, end), .start = start, .end = end};
}

static struct token word_at(struct str s, size_t at) {
    size_t end = word_end(s, at);
    if (!is_digit(s.ptr[at])) return token(s, TOKEN_WORD, at, end);
    bool number = str_all_digits(str_slice(s, at, end));
    return token(s, number ? TOKEN_NUMBER : TOKEN_WRONG, at, end);
}

static struct token placeholder_at(struct str s, size_t at) {
    size_t end = word_end(s, at + 1);
    enum token_kind kind = s.ptr[at] == '#' ? TOKEN_NAME : TOKEN_VALUE;
    return token(s, end == at + 1 ? TOKEN_WRONG : kind, at, end);
}

static struct token sign_at(struct str s, size_t at) {
    struct str two = str_slice(s, at, at + 2);
    if (str_eq(two, STR("<=")) || str_eq(two, STR(">=")) || str_eq(two, STR("<>"))) {
        return token(s, TOKEN_SIGN, at, at + 2);
    }
    bool known = str_find_char(STR("()[].,+-=<>"), s.ptr[at]) != SIZE_MAX;
    size_t end = at + 1;
    while (!known && end < s.len && (s.ptr[end] & 0xc0) == 0x80)
        end++; /* a whole UTF-8 sequence */
    return token(s, known ? TOKEN_SIGN : TOKEN_WRONG, at, end);
}

struct token token_at(struct str s, size_t from) {
    size_t at = from;
    while (at < s.len && is_blank(s.ptr[at]))
        at++;
    if (at >= s.len) {
        return (struct token){
            .kind = TOKEN_END, .text = STR("<EOF>"), .start = s.len, .end = s.len};
    }
    char c = s.ptr[at];
    if (is_word_char(c)) return word_at(s, at);
    if (c == '#' || c == ':') return placeholder_at(s, at);
    return sign_at(s, at);
}
