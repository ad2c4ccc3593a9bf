/* services/dynamodb/streams/specification.h - StreamSpecification: how CreateTable and UpdateTable
 * switch streams on and off, and how a table's description tells of them. */
#ifndef SERVICES_DYNAMODB_STREAMS_SPECIFICATION_H
#define SERVICES_DYNAMODB_STREAMS_SPECIFICATION_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* What can be checked without the table; `wanted` may be NULL. Absent, or AWS's message. */
MUST_CHECK struct str stream_check_create(const struct dynamodb_stream_specification *wanted);
MUST_CHECK struct str stream_check_update(const struct dynamodb_stream_specification *wanted);

/* In the transaction that writes the table's definition: do what was asked for. ERR_DENIED, with
 * call->error set: the table's stream is in that state already. */
MUST_CHECK enum err stream_apply(struct txn *txn, struct call *call, struct table_definition *table,
                                 const struct dynamodb_stream_specification *wanted);

/* StreamSpecification, LatestStreamArn, LatestStreamLabel. */
void stream_describe(struct call *call, const struct table_definition *table,
                     struct dynamodb_table_description *description);

#endif
