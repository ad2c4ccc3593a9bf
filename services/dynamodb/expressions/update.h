/* services/dynamodb/expressions/update.h - carry out an update. */
#ifndef SERVICES_DYNAMODB_EXPRESSIONS_UPDATE_H
#define SERVICES_DYNAMODB_EXPRESSIONS_UPDATE_H

#include "services/dynamodb/expressions/expression.h"

/* `*after` becomes `before` with all actions done; `before` stays as it is, and every right-hand
 * side reads it. Both are canonical; they share unchanged parts. Absent, or AWS's message; then
 * `*after` is undefined. */
MUST_CHECK struct str update_apply(struct arena *a, const struct update *update,
                                   const struct attribute_map *before, struct attribute_map *after);

#endif
