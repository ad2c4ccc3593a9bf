/* services/dynamodb/transfer/import.h - imports: their records and the job that makes them. */
#ifndef SERVICES_DYNAMODB_TRANSFER_IMPORT_H
#define SERVICES_DYNAMODB_TRANSFER_IMPORT_H

#include "services/dynamodb/jobs.h"
#include "shared/aws/gen/dynamodb.h"
#include "shared/aws/records.h"

/* A record's data is what DescribeImport answers; its name is the import's id. */
struct record_type import_records(void);

/* JOB_IMPORT; the job's detail is the id. */
MUST_CHECK enum err import_job(struct dynamodb *d, struct arena *a, const struct job *job);

#endif
