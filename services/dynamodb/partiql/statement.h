/* services/dynamodb/partiql/statement.h - a PartiQL statement as the trees of expressions/.
 *
 * Source of the grammar: AWS developer guide, "PartiQL for DynamoDB reference". Conditions, updates
 * and values become what expressions/ evaluates and applies; there is no second evaluator. All of a
 * statement lives in the arena, or is a view of its text and parameters. Any thread. */
#ifndef SERVICES_DYNAMODB_PARTIQL_STATEMENT_H
#define SERVICES_DYNAMODB_PARTIQL_STATEMENT_H

#include "services/dynamodb/expressions/expression.h"

enum {
    PARTIQL_DEPTH_MAX = 64,     /* parentheses, NOT, and values within each other */
    PARTIQL_ORDER_MAX = 8,      /* attributes in ORDER BY */
    PARTIQL_TEXT_MAX = 8192,    /* bytes of a statement: the model refuses longer ones */
    PARTIQL_MESSAGE_MAX = 16384 /* a message can quote the statement */
};

enum statement_kind {
    STATEMENT_SELECT,
    STATEMENT_INSERT,
    STATEMENT_UPDATE,
    STATEMENT_DELETE,
    STATEMENT_EXISTS,     /* EXISTS(SELECT …), in transactions only */
    STATEMENT_NOT_EXISTS, /* NOT EXISTS(SELECT …) */
};

enum returning {
    RETURNING_NOTHING,
    RETURNING_ALL_OLD,
    RETURNING_ALL_NEW,
    RETURNING_MODIFIED_OLD,
    RETURNING_MODIFIED_NEW,
};

/* What SELECT shows: the value at `path`, called `name`. */
struct column {
    struct path path;
    struct str name;
};

struct order_term {
    struct str name;
    bool descending;
};

struct statement {
    enum statement_kind kind;
    struct str table, index;       /* index absent: the table itself */
    const struct condition *where; /* NULL: none */
    const struct column *columns;  /* count 0: all attributes */
    size_t column_count;
    struct order_term order[PARTIQL_ORDER_MAX];
    size_t order_count;
    struct attribute_map item; /* of INSERT, canonical */
    struct update update;
    enum returning returning;
    struct str late; /* a fault that is told after those of the table and the index; absent: none */
};

/* Absent, or AWS's message. Parameters are brought into canonical form in place. */
MUST_CHECK struct str statement_check_parameters(struct arena *a,
                                                 const struct attribute_list *parameters);

/* The same for the whole statement, of which the parameters come first. */
MUST_CHECK struct str statement_parse(struct arena *a, struct str text,
                                      const struct attribute_list *parameters, struct statement *s);

static inline bool statement_is_read(const struct statement *s) {
    return s->kind == STATEMENT_SELECT;
}

#endif
