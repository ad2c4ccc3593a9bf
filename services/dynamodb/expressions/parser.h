/* services/dynamodb/expressions/parser.h - what the parsers of the three grammars share. Private to
 * this folder.
 *
 * A syntax error ends the parsing at once. All other faults are collected, the first of each class,
 * and when the end is reached the class that AWS reports first is reported: which one that is
 * differs between the grammars. */
#ifndef SERVICES_DYNAMODB_EXPRESSIONS_PARSER_H
#define SERVICES_DYNAMODB_EXPRESSIONS_PARSER_H

#include "services/dynamodb/expressions/expression.h"
#include "services/dynamodb/expressions/lexer.h"

enum fault {
    FAULT_NONE,
    FAULT_SYNTAX,
    FAULT_OPERATORS, /* more than EXPRESSION_OPERATORS_MAX */
    FAULT_PARENTHESES,
    FAULT_FUNCTION_NAME,
    FAULT_FUNCTION_PLACE, /* where no function, or not this one, may stand */
    FAULT_RESERVED,
    FAULT_CONDITION, /* the first of the four below that one condition has */
    FAULT_SECTION,
    FAULT_NAME, /* in conditions also values */
    FAULT_VALUE,
    FAULT_OVERLAP,
    FAULT_CONFLICT,
    FAULT_COUNT,
    FAULT_DISTINCT,
    FAULT_OPERAND,
    FAULT_TYPE,
    FAULT_KINDS,
};

struct parser {
    struct arena *arena;
    struct expression_names *names;
    enum expression_kind kind;
    struct str text;
    struct token previous, current;
    struct str fault[FAULT_KINDS];
    int depth, operators;
};

/* Absent, or the message for an expression that is empty or too long. */
struct str parser_init(struct parser *p, struct arena *a, enum expression_kind kind,
                       struct str text, struct expression_names *names);

/* "Invalid <Kind>Expression: …" for the first class of `order` (up to FAULT_NONE) that was found.
 */
struct str parser_verdict(const struct parser *p, const enum fault *order);

void parser_fault(struct parser *p, enum fault fault, struct str message);

/* A syntax error at the current token; parsing is over. */
void parser_syntax(struct parser *p);

static inline bool parser_failed(const struct parser *p) {
    return str_is_set(p->fault[FAULT_SYNTAX]);
}

void parser_next(struct parser *p);
bool parser_take_sign(struct parser *p, struct str sign); /* false: the current token is another */
bool parser_take_word(struct parser *p, struct str upper);
bool parser_expect_sign(struct parser *p, struct str sign); /* else a syntax error */

/* Count one more operator. */
void parser_operator(struct parser *p);

/* Go one level deeper; false, with a syntax error: too deep. */
bool parser_enter(struct parser *p);
void parser_leave(struct parser *p);

/* A document path; the current token begins it, or is a syntax error. */
struct path parser_path(struct parser *p);

/* A value placeholder; never NULL: an undefined one is a fault, and some value is returned. */
const struct attribute_value *parser_value(struct parser *p);

/* A path, a value or a function's call, in any parentheses. */
struct operand parser_operand(struct parser *p);

/* The same when its first token is not '('. */
struct operand parser_bare_operand(struct parser *p);

/* Function of this name; FUNCTION_UNKNOWN. Names are case-sensitive. */
struct str function_name(enum function function);

/* Its type when that is known before an item is seen, else ATTRIBUTE_ABSENT. */
enum attribute_type operand_type(const struct operand *o);

/* "Incorrect operand type for operator or function; operator or function: <name>, operand type: N"
 */
void parser_type_fault(struct parser *p, struct str name, enum attribute_type type);

/* An operator's two operands are the same path. */
void parser_check_distinct(struct parser *p, struct str name, const struct operand *operands,
                           size_t count);

#endif
