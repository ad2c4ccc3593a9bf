/* services/dynamodb/expressions/project.h - the parts of an item that a request asks for. */
#ifndef SERVICES_DYNAMODB_EXPRESSIONS_PROJECT_H
#define SERVICES_DYNAMODB_EXPRESSIONS_PROJECT_H

#include "services/dynamodb/expressions/expression.h"

/* A projection made ready for many items. The paths do not clash. */
struct projector {
    const struct path_node *tree;
};

struct projector projector_make(struct arena *a, const struct projection *projection);

/* The paths of an update's actions, for UPDATED_OLD and UPDATED_NEW. */
struct projector projector_of_update(struct arena *a, const struct update *update);

/* Only the parts at the paths; lists keep the order of their elements and close the gaps. What is
 * not there is left out, so that the answer may be empty. Shares the parts with `item`. */
struct attribute_map projector_apply(struct arena *a, const struct projector *projector,
                                     const struct attribute_map *item);

#endif
