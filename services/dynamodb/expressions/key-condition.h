/* services/dynamodb/expressions/key-condition.h - which part of a partition a Query reads. */
#ifndef SERVICES_DYNAMODB_EXPRESSIONS_KEY_CONDITION_H
#define SERVICES_DYNAMODB_EXPRESSIONS_KEY_CONDITION_H

#include "services/dynamodb/expressions/expression.h"

enum { KEY_TERMS_MAX = 8 };

enum key_operator {
    KEY_EQ,
    KEY_LT,
    KEY_LE,
    KEY_GT,
    KEY_GE,
    KEY_BETWEEN,
    KEY_BEGINS_WITH,
    KEY_OTHER, /* none that an index can answer */
};

/* One condition on one key attribute, which stands on the left. */
struct key_term {
    struct str name;
    enum key_operator op;
    const struct attribute_value *value[2];
    size_t value_count;
};

struct key_terms {
    struct key_term term[KEY_TERMS_MAX];
    size_t count;
};

/* The terms of a KeyConditionExpression. Absent, or AWS's message. */
MUST_CHECK struct str key_terms_read(struct arena *a, const struct condition *condition,
                                     struct key_terms *terms);

/* The term for this attribute, or NULL. */
const struct key_term *key_terms_find(const struct key_terms *terms, struct str name);

/* Of conditions of this kind; functions are taken for begins_with. `swapped`: the value stands on
 * the left. */
enum key_operator key_operator_of(enum condition_kind kind, bool swapped);

/* Does a value meet the term? */
bool key_term_holds(const struct key_term *term, const struct attribute_value *v);

#endif
