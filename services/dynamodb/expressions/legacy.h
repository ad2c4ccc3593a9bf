/* services/dynamodb/expressions/legacy.h - the parameters from before there were expressions,
 * brought into the same trees (AWS developer guide, "Legacy DynamoDB conditional parameters").
 *
 * Each returns AWS's message, or an absent view. Values are brought into canonical form in place.
 */
#ifndef SERVICES_DYNAMODB_EXPRESSIONS_LEGACY_H
#define SERVICES_DYNAMODB_EXPRESSIONS_LEGACY_H

#include "services/dynamodb/expressions/expression.h"
#include "services/dynamodb/expressions/key-condition.h"
#include "services/dynamodb/items/number.h"
#include "shared/aws/gen/dynamodb.h"

/* Expected, and how its conditions are joined. `*condition` is NULL when there are none. */
MUST_CHECK struct str legacy_expected(struct arena *a,
                                      const struct dynamodb_expected_attribute_value_map *expected,
                                      struct str conditional_operator,
                                      const struct condition **condition);

/* Is a value of Expected nested too deep to be read in the ordinary way? See item_is_far. */
bool legacy_expected_is_far(const struct dynamodb_expected_attribute_value_map *expected);

/* QueryFilter, ScanFilter. */
MUST_CHECK struct str legacy_filter(struct arena *a, enum value_layer layer,
                                    const struct dynamodb_condition_map *filter,
                                    struct str conditional_operator,
                                    const struct condition **condition);

MUST_CHECK struct str legacy_key_conditions(struct arena *a,
                                            const struct dynamodb_condition_map *conditions,
                                            struct key_terms *terms);

/* AttributeUpdates. */
MUST_CHECK struct str legacy_updates(struct arena *a,
                                     const struct dynamodb_attribute_value_update_map *updates,
                                     struct update *update);

/* AttributesToGet. */
MUST_CHECK struct str legacy_projection(struct arena *a, const struct str_list *names,
                                        struct projection *projection);

#endif
