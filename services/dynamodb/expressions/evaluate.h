/* services/dynamodb/expressions/evaluate.h - does an item meet a condition? */
#ifndef SERVICES_DYNAMODB_EXPRESSIONS_EVALUATE_H
#define SERVICES_DYNAMODB_EXPRESSIONS_EVALUATE_H

#include "services/dynamodb/expressions/expression.h"

/* The item is canonical; one that does not exist is an empty map. Values of different types are
 * unequal and have no order; what is missing equals nothing. `a` is for small results. */
bool condition_holds(struct arena *a, const struct condition *condition,
                     const struct attribute_map *item);

#endif
