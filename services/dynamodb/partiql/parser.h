/* services/dynamodb/partiql/parser.h - what the parts of the parser share. Private to this folder.
 *
 * The first fault ends the parsing: `wrong` is set, and the current token becomes PARTIQL_END, so
 * that every loop ends. What a failed parser returns is never used. */
#ifndef SERVICES_DYNAMODB_PARTIQL_PARSER_H
#define SERVICES_DYNAMODB_PARTIQL_PARSER_H

#include "services/dynamodb/partiql/lexer.h"
#include "services/dynamodb/partiql/statement.h"
#include "shared/base/buf.h"

struct partiql_parser {
    struct arena *arena;
    struct str text;
    const struct attribute_list *parameters;
    size_t parameter; /* the next one */
    struct partiql_token current;
    struct str wrong; /* absent: no fault yet */
    int depth;
};

static inline bool partiql_failed(const struct partiql_parser *p) {
    return str_is_set(p->wrong);
}

void partiql_fail(struct partiql_parser *p, struct str message);

/* "Statement wasn't well formed, can't be processed: <detail>" */
void partiql_malformed(struct partiql_parser *p, struct str detail);

/* "<message> at <line>:<column>:<length>", for this token. */
void partiql_fail_at(struct partiql_parser *p, struct str message, const struct partiql_token *t);

/* That text, for a fault that is told later. */
struct str partiql_text_at(struct partiql_parser *p, struct str message,
                           const struct partiql_token *t);

/* A token that cannot be where a value, a name or a condition must begin. */
void partiql_unexpected(struct partiql_parser *p);

void partiql_next(struct partiql_parser *p);
struct partiql_token partiql_peek(struct partiql_parser *p); /* the one after the current */

bool partiql_is_sign(const struct partiql_token *t, const char *sign);
bool partiql_is_word(const struct partiql_token *t, const char *upper);
bool partiql_take_sign(struct partiql_parser *p, const char *sign);
bool partiql_take_word(struct partiql_parser *p, const char *upper);
void partiql_expect_sign(struct partiql_parser *p, const char *sign, struct str detail);

/* One level deeper; false, with a fault: too deep. */
bool partiql_enter(struct partiql_parser *p);
void partiql_leave(struct partiql_parser *p);

/* Can the current token begin a path? */
bool partiql_at_name(const struct partiql_parser *p);
struct path partiql_path(struct partiql_parser *p);

/* A literal or a parameter begins here. */
bool partiql_at_value(struct partiql_parser *p);

/* It, canonical; never NULL. */
const struct attribute_value *partiql_value(struct partiql_parser *p);

/* What INSERT stores, canonical. */
void partiql_item(struct partiql_parser *p, struct attribute_map *item);

/* Is what begins here "name IS TYPE", which is no statement, but a known expression? */
bool partiql_at_type_test(const struct partiql_parser *p);

/* What follows WHERE. */
const struct condition *partiql_condition(struct partiql_parser *p);

/* SET and REMOVE clauses, as many as there are. */
void partiql_update(struct partiql_parser *p, struct update *update);

#endif
