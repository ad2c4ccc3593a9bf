/* services/dynamodb/vectors/search-condition.h - which part of an index SearchVectors looks at.
 *
 * A SearchConditionExpression is equalities joined by AND: AWS's API reference tells of more, its
 * service refuses it. */
#ifndef SERVICES_DYNAMODB_VECTORS_SEARCH_CONDITION_H
#define SERVICES_DYNAMODB_VECTORS_SEARCH_CONDITION_H

#include "services/dynamodb/expressions/expression.h"
#include "services/dynamodb/tables/definition.h"

struct search_term {
    struct str name;
    const struct attribute_value *value;
};

struct search_terms {
    struct search_term term[SEARCH_SCHEMA_MAX];
    size_t count;
};

/* What an expression says, whatever the index; NULL: there is none. Absent, or AWS's message. */
MUST_CHECK struct str search_terms_read(const struct condition *condition,
                                        struct search_terms *terms);

/* Do the terms fit the index's schema? `given`: there was an expression. Absent, or AWS's message.
 */
MUST_CHECK struct str search_terms_check(struct arena *a, const struct search_terms *terms,
                                         const struct vector_index *index, bool given);

/* The value that is asked for, or NULL. */
const struct attribute_value *search_terms_find(const struct search_terms *terms, struct str name);

#endif
