/* services/dynamodb/partiql/next-token.h - where the next page of a SELECT begins, as text.
 *
 *   base64( SHA-256 of the statement and its parameters, the last key as an item )
 *
 * A token is good for the request that it came from only; Limit and ConsistentRead may change. */
#ifndef SERVICES_DYNAMODB_PARTIQL_NEXT_TOKEN_H
#define SERVICES_DYNAMODB_PARTIQL_NEXT_TOKEN_H

#include "services/dynamodb/items/attribute.h"
#include "shared/codec/checksum.h"

/* What tells requests apart. The parameters are canonical. */
struct checksum_value statement_digest(struct arena *a, struct str text,
                                       const struct attribute_list *parameters);

struct str next_token_make(struct arena *a, const struct checksum_value *digest,
                           const struct attribute_map *last);

/* The key in a token, canonical, but not checked against any table. Absent, or AWS's message. */
MUST_CHECK struct str next_token_read(struct arena *a, struct str token,
                                      const struct checksum_value *digest,
                                      struct attribute_map *start);

#endif
