/* services/dynamodb/backups/restored.h - what a restored table is, and how its filling begins.
 *
 * It has the keys, indexes, capacity, class and encryption of the source, with what the request
 * overrides; no tags, TTL, stream, protection or recovery (developer guide, "Restoring a DynamoDB
 * table"). */
#ifndef SERVICES_DYNAMODB_BACKUPS_RESTORED_H
#define SERVICES_DYNAMODB_BACKUPS_RESTORED_H

#include "services/dynamodb/backups/past.h"
#include "services/dynamodb/jobs.h"
#include "shared/aws/gen/dynamodb.h"

/* The members that both restores have. Lists with items NULL: not overridden. */
struct restore {
    struct call *call;
    struct str target;
    struct str billing_mode;
    struct dynamodb_global_secondary_index_list globals;
    struct dynamodb_local_secondary_index_list locals;
    struct dynamodb_vector_index_list vectors;
    const struct dynamodb_provisioned_throughput *throughput;
    const struct dynamodb_on_demand_throughput *on_demand;
    const struct dynamodb_sse_specification *encryption;
};

#define RESTORE(c, in)                                                                             \
    {                                                                                              \
        .call = (c), .target = (in)->target_table_name,                                            \
        .billing_mode = (in)->billing_mode_override,                                               \
        .globals = (in)->global_secondary_index_override,                                          \
        .locals = (in)->local_secondary_index_override, .vectors = (in)->vector_index_override,    \
        .throughput = (in)->provisioned_throughput_override,                                       \
        .on_demand = (in)->on_demand_throughput_override,                                          \
        .encryption = (in)->sse_specification_override                                             \
    }

/* The target's definition, without what it was restored from. Absent, or the message of a
 * ValidationException. */
MUST_CHECK struct str restored_definition(const struct restore *restore,
                                          const struct table_definition *source,
                                          struct table_definition *target);

/* Make the target, which is TABLE_CREATING, and the job that fills it from the items of
 * `past->incarnation`. ERR_EXISTS with TableAlreadyExistsException. `source`: account, region, name
 * and incarnation of what is held meanwhile. */
MUST_CHECK enum err restore_begin(struct txn *txn, const struct restore *restore,
                                  const struct table_definition *source, const struct past *past,
                                  struct table_definition *target);

/* JOB_RESTORE. */
MUST_CHECK enum err restore_job(struct dynamodb *d, struct arena *a, const struct job *job);

#endif
