/* services/dynamodb/partiql/lexer.h - the tokens of a PartiQL statement. Private to this folder. */
#ifndef SERVICES_DYNAMODB_PARTIQL_LEXER_H
#define SERVICES_DYNAMODB_PARTIQL_LEXER_H

#include "shared/base/arena.h"

enum partiql_token_kind {
    PARTIQL_END,
    PARTIQL_WORD,   /* a name or a keyword, as written */
    PARTIQL_QUOTED, /* "name" */
    PARTIQL_TEXT,   /* 'text' */
    PARTIQL_NUMBER, /* without a sign */
    PARTIQL_SIGN,
    PARTIQL_BAD, /* what begins here is no token: an open quote or comment, a byte that means
                    nothing */
};

struct partiql_token {
    enum partiql_token_kind kind;
    struct str
        text; /* of QUOTED and TEXT: what the quotes hold, in the arena if it had to change */
    size_t begin, end; /* in the statement, with the quotes */
};

/* The first token at or after `from`. */
struct partiql_token partiql_token_at(struct arena *a, struct str statement, size_t from);

/* A word of SQL that cannot be a name unless it is quoted. Any case. */
bool partiql_is_keyword(struct str word);

#endif
