/* services/dynamodb/partiql/run.h - one statement, carried out in a transaction of its own: a
 * member of a batch, or all of ExecuteStatement. */
#ifndef SERVICES_DYNAMODB_PARTIQL_RUN_H
#define SERVICES_DYNAMODB_PARTIQL_RUN_H

#include "services/dynamodb/partiql/statement.h"
#include "shared/aws/call.h"
#include "shared/aws/gen/dynamodb.h"

struct statement_run {
    struct call *call;
    const struct statement *statement;
    bool consistent;
    bool in_batch; /* SELECT must name one item */
    struct opt_int limit;
    struct attribute_map start; /* of a SELECT that goes on; items NULL: from the beginning */
    struct str consumed_capacity, on_failed_check;

    /* The answer. */
    struct dynamodb_attribute_map_list items;
    struct attribute_map last; /* items NULL: nothing follows */
    const struct dynamodb_consumed_capacity *consumed;
};

/* DONE, or the outcome of the call, with its error set. */
MUST_CHECK enum outcome statement_select(struct statement_run *run);
MUST_CHECK enum outcome statement_write(struct statement_run *run);
MUST_CHECK enum outcome statement_run(struct statement_run *run);

/* The values that a SELECT shows of an item. */
struct attribute_map statement_show(struct arena *a, const struct statement *s,
                                    const struct attribute_map *item);

#endif
