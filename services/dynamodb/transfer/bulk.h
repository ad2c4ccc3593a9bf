/* services/dynamodb/transfer/bulk.h - bulk operations: puts of the records under a prefix into a
 * table that is there already. The models say what they are (StartBulkPutItems); what a record may
 * hold beside its Item, and what output objects are called, they do not: see the README. */
#ifndef SERVICES_DYNAMODB_TRANSFER_BULK_H
#define SERVICES_DYNAMODB_TRANSFER_BULK_H

#include "services/dynamodb/jobs.h"
#include "shared/aws/gen/dynamodb.h"
#include "shared/aws/records.h"

/* A record's data is what DescribeBulkOperation answers; its name is the operation's id. */
struct record_type bulk_records(void);

/* The operation that the client names. ERR_NOT_FOUND with ResourceNotFoundException. */
MUST_CHECK enum err bulk_find(struct txn *txn, struct call *call, struct str arn, struct str *id,
                              struct dynamodb_bulk_operation_description *d);

/* JOB_BULK; the job's detail is the id. */
MUST_CHECK enum err bulk_job(struct dynamodb *d, struct arena *a, const struct job *job);

#endif
