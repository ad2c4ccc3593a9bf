/* services/dynamodb/tables/throughput.h - what a table and its global indexes are ready for:
 * billing mode, provisioned units, maxima of on-demand tables, warm throughput.
 *
 * Rules and messages are those of AWS (developer guide, "DynamoDB throughput capacity" and "warm
 * throughput"; API reference of CreateTable and UpdateTable). What is warm is never less than what
 * once was provisioned, and never becomes less. */
#ifndef SERVICES_DYNAMODB_TABLES_THROUGHPUT_H
#define SERVICES_DYNAMODB_TABLES_THROUGHPUT_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* AWS's default quotas, in units per second; see DescribeLimits. */
enum { ACCOUNT_UNITS_MAX = 80000, TABLE_UNITS_MAX = 40000 };

/* Of CreateTable. Absent, or AWS's message. */
MUST_CHECK struct str throughput_read(struct arena *a, const struct dynamodb_create_table_in *in,
                                      struct table_definition *table);

/* Of a new global index of `table`, whose billing mode is known. */
MUST_CHECK struct str throughput_read_index(struct arena *a, const struct table_definition *table,
                                            const struct dynamodb_global_secondary_index *from,
                                            struct index_definition *index);

/* Of UpdateTable; the table's own first, for the indexes depend on its billing mode. Any error but
 * ERR_OK comes with call->error. */
MUST_CHECK enum err throughput_update(struct call *call, const struct dynamodb_update_table_in *in,
                                      struct table_definition *table);
MUST_CHECK enum err
throughput_update_index(struct call *call, const struct table_definition *table,
                        const struct dynamodb_update_global_secondary_index_action *in,
                        struct index_definition *index);

/* After all updates: a table that is provisioned now knows the units of every global index. */
MUST_CHECK enum err throughput_check_indexes(struct call *call,
                                             const struct dynamodb_update_table_in *in,
                                             const struct table_definition *table);

/* Nobody gets more than the quota of a table. ERR_DENIED: call->error is set. */
MUST_CHECK enum err throughput_check_quota(struct call *call, const struct table_definition *table);

/* ---- as clients see it ---- */

struct throughput_units {
    int64_t read, write; /* per second */
};

/* What a table (index NULL) or a global index is ready for without growing. */
struct throughput_units throughput_warm(const struct table_definition *table,
                                        const struct index_definition *index);

/* How often the units were lowered on the UTC day of `now_ms`. */
int64_t throughput_decreases_today(const struct throughput_settings *settings, int64_t now_ms);

/* NULL: neither maximum was ever set, or both were taken away. */
const struct dynamodb_on_demand_throughput *
throughput_describe_maximum(struct arena *a, const struct throughput_settings *settings);

#endif
