/* services/dynamodb/transfer/bulk-report.h - the output of a bulk operation: objects that tell of
 * the records that were not put. */
#ifndef SERVICES_DYNAMODB_TRANSFER_BULK_REPORT_H
#define SERVICES_DYNAMODB_TRANSFER_BULK_REPORT_H

#include "services/dynamodb/expressions/expression.h"
#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/transfer/bucket.h"
#include "shared/aws/gen/dynamodb.h"

/* A record, and what became of it. */
struct bulk_put {
    struct attribute_map item;
    const struct condition *condition; /* NULL: always */
    struct str wrong;                  /* set: it cannot be put at all */
    struct str record;                 /* as it came, while something is wrong with it */
    bool refused;                      /* by its condition */
    struct attribute_map old;          /* what was there, if anything */
};

/* Some records, after they were written. */
struct bulk_outcome {
    struct str id; /* of the operation */
    const struct dynamodb_bulk_operation_description *description;
    const struct bulk_put *puts;
    size_t count;
};

/* One object for each OutputType that is wanted and has something to tell, named after the number
 * of the last record, so that telling it again writes the same objects. Errors: see bucket.h. */
MUST_CHECK enum err bulk_report(struct bucket_client *output, struct arena *a,
                                const struct bulk_outcome *outcome);

#endif
