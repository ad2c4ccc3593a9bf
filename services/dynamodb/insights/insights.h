/* services/dynamodb/insights/insights.h - contributor insights of tables and global indexes: the
 * states, and the names of the rules that CloudWatch would have. Nobody counts keys here.
 *
 * A record (shared/aws/records.h) for every table and index that ever had them: kind
 * "contributor-insights", name "<table>" or "<table>/<index>"; it goes with the table. Switched on
 * or off, they are so at once; only the answer says ENABLING or DISABLING, as on AWS. */
#ifndef SERVICES_DYNAMODB_INSIGHTS_INSIGHTS_H
#define SERVICES_DYNAMODB_INSIGHTS_INSIGHTS_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"
#include "shared/aws/records.h"

extern const struct record_type insights_type;

/* What is asked: a table, or one of its global indexes. */
struct insights {
    struct call *call;
    struct str table_name, index_name; /* index_name absent: the table */

    struct table_definition table;
    const struct index_definition *index;                     /* NULL: the table */
    struct dynamodb_describe_contributor_insights_out record; /* what is kept, or DISABLED */
};

/* In a transaction. ERR_NOT_FOUND: call->error says that there is no such table or index. */
MUST_CHECK enum err insights_read(struct txn *txn, struct insights *i);
MUST_CHECK enum err insights_write(struct txn *txn, const struct insights *i);

/* The rules of what is enabled. */
struct str_list insights_rules(const struct insights *i);

/* When a table, or one of its indexes, is deleted. */
MUST_CHECK enum err insights_forget(struct txn *txn, struct arena *a,
                                    const struct table_definition *table);
MUST_CHECK enum err insights_forget_index(struct txn *txn, struct arena *a,
                                          const struct table_definition *table, struct str index);

#endif
