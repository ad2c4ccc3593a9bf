/* services/dynamodb/expressions/expression.h - the five kinds of expressions, as trees.
 *
 * Source of the grammar: AWS developer guide, "Expressions in DynamoDB". A tree lives in the arena
 * given to the parser, and holds views of the expression's text, names and values. It is read by
 * evaluate.h, update.h, project.h and key-condition.h; the legacy parameters are brought into the
 * same trees (legacy.h), so that there is one evaluator.
 *
 * Functions that can refuse return AWS's message, or an absent view when all is well. */
#ifndef SERVICES_DYNAMODB_EXPRESSIONS_EXPRESSION_H
#define SERVICES_DYNAMODB_EXPRESSIONS_EXPRESSION_H

#include "services/dynamodb/expressions/names.h"
#include "shared/aws/attribute-value.h"
#include "shared/base/arena.h"

enum {
    EXPRESSION_LEN_MAX = 4096,
    EXPRESSION_OPERATORS_MAX = 300,
    EXPRESSION_DEPTH_MAX =
        320, /* parentheses, NOT, functions: more cannot be within 300 operators */
    EXPRESSION_IN_MAX = 100,
    PATH_STEPS_MAX = 32,
    LIST_INDEX_DIGITS_MAX = 10,
};

enum expression_kind {
    EXPRESSION_CONDITION,
    EXPRESSION_FILTER,
    EXPRESSION_KEY_CONDITION,
    EXPRESSION_UPDATE,
    EXPRESSION_PROJECTION,
    EXPRESSION_SEARCH_CONDITION,
};

/* a.b[3]: a name and then names and list indexes. */
struct path_step {
    struct str name; /* absent: `index` counts */
    uint32_t index;
};

struct path {
    const struct path_step *steps;
    size_t count;
};

enum operand_kind {
    OPERAND_PATH,
    OPERAND_VALUE,
    OPERAND_FUNCTION,
    OPERAND_PLUS,
    OPERAND_MINUS,
};

enum function {
    FUNCTION_ATTRIBUTE_EXISTS,
    FUNCTION_ATTRIBUTE_NOT_EXISTS,
    FUNCTION_ATTRIBUTE_TYPE,
    FUNCTION_BEGINS_WITH,
    FUNCTION_CONTAINS,
    FUNCTION_SIZE,
    FUNCTION_IF_NOT_EXISTS,
    FUNCTION_LIST_APPEND,
    FUNCTION_UNKNOWN,
};

struct operand {
    enum operand_kind kind;
    enum function function;
    struct path path;
    const struct attribute_value *value; /* never NULL in a tree that was accepted */
    const struct operand *args;          /* of a function, PLUS, MINUS */
    size_t arg_count;
};

enum condition_kind {
    CONDITION_AND,
    CONDITION_OR,
    CONDITION_NOT,
    CONDITION_EQ,
    CONDITION_NE,
    CONDITION_LT,
    CONDITION_LE,
    CONDITION_GT,
    CONDITION_GE,
    CONDITION_BETWEEN,
    CONDITION_IN,
    CONDITION_FUNCTION, /* operands[0] is the call */
};

struct condition {
    enum condition_kind kind;
    const struct condition *left, *right; /* AND, OR; NOT: only left */
    const struct operand *operands;
    size_t operand_count;
};

enum update_kind { UPDATE_SET, UPDATE_REMOVE, UPDATE_ADD, UPDATE_DELETE };

struct update_action {
    enum update_kind kind;
    struct path path;
    struct operand value; /* not of REMOVE */
};

struct update {
    const struct update_action *actions;
    size_t count;
    bool legacy; /* made of AttributeUpdates: a wrong type has other words */
};

struct projection {
    const struct path *paths;
    size_t count;
};

/* `kind`: EXPRESSION_CONDITION, EXPRESSION_FILTER, EXPRESSION_KEY_CONDITION or
 * EXPRESSION_SEARCH_CONDITION. */
MUST_CHECK struct str condition_parse(struct arena *a, enum expression_kind kind, struct str text,
                                      struct expression_names *names,
                                      const struct condition **condition);
MUST_CHECK struct str update_parse(struct arena *a, struct str text, struct expression_names *names,
                                   struct update *update);
MUST_CHECK struct str projection_parse(struct arena *a, struct str text,
                                       struct expression_names *names,
                                       struct projection *projection);

/* "[a, [3], b]", as AWS writes it in messages. */
struct str path_text(struct arena *a, const struct path *path);

/* The value at `path`, or NULL. The item is canonical. */
const struct attribute_value *path_find(const struct path *path, const struct attribute_map *item);

/* Call `visit` for every path in a condition. */
typedef void path_visitor(void *arg, const struct path *path);
void condition_visit_paths(const struct condition *condition, path_visitor *visit, void *arg);

#endif
