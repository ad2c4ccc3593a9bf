/* services/dynamodb/expressions/lexer.h - an expression's text as tokens. Views into the text. */
#ifndef SERVICES_DYNAMODB_EXPRESSIONS_LEXER_H
#define SERVICES_DYNAMODB_EXPRESSIONS_LEXER_H

#include "shared/base/str.h"

enum token_kind {
    TOKEN_END,
    TOKEN_WORD,   /* letters, digits, '_': a name, a keyword or a function */
    TOKEN_NAME,   /* #x */
    TOKEN_VALUE,  /* :x */
    TOKEN_NUMBER, /* digits */
    TOKEN_SIGN,   /* ( ) [ ] . , + - = < > <= >= <> */
    TOKEN_WRONG,  /* anything else */
};

struct token {
    enum token_kind kind;
    struct str text;   /* "<EOF>" for TOKEN_END */
    size_t start, end; /* in the expression */
};

/* The first token of the expression `s` at or after byte `from`. */
struct token token_at(struct str s, size_t from);

/* Case does not matter to keywords. */
static inline bool token_is_word(const struct token *t, struct str upper) {
    return t->kind == TOKEN_WORD && str_eq_nocase(t->text, upper);
}

static inline bool token_is_sign(const struct token *t, struct str sign) {
    return t->kind == TOKEN_SIGN && str_eq(t->text, sign);
}

#endif
