/* services/dynamodb/transfer/export.h - exports: their records and the job that makes them. */
#ifndef SERVICES_DYNAMODB_TRANSFER_EXPORT_H
#define SERVICES_DYNAMODB_TRANSFER_EXPORT_H

#include "services/dynamodb/jobs.h"
#include "shared/aws/gen/dynamodb.h"
#include "shared/aws/records.h"
#include "shared/store/journal.h"

/* A record's data is what DescribeExport answers; its name is the export's id. */
struct record_type export_records(void);

/* What the job needs beside the record. */
struct export_range {
    struct journal_place from; /* of an incremental export */
    struct journal_place to;
};

MUST_CHECK enum err export_job_put(struct txn *txn, struct arena *a,
                                   const struct table_definition *table, struct str id,
                                   const struct export_range *range);

/* JOB_EXPORT. */
MUST_CHECK enum err export_job(struct dynamodb *d, struct arena *a, const struct job *job);

#endif
