/* services/dynamodb/tables/throughput-rules.h - what CreateTable and UpdateTable have in common.
 * Private to throughput.c and throughput-update.c. Messages are AWS's; absent: all is well. */
#ifndef SERVICES_DYNAMODB_TABLES_THROUGHPUT_RULES_H
#define SERVICES_DYNAMODB_TABLES_THROUGHPUT_RULES_H

#include "services/dynamodb/tables/throughput.h"

/* "table", or "index <name>" */
struct str throughput_subject(struct arena *a, const struct index_definition *index);

MUST_CHECK struct str units_check(struct arena *a, const struct dynamodb_provisioned_throughput *t);

struct maximum_request {
    const struct dynamodb_on_demand_throughput *given; /* NULL: nothing is asked */
    const struct index_definition *index;              /* NULL: of the table */
    bool on_demand, update;
};

MUST_CHECK struct str maxima_read(struct arena *a, const struct maximum_request *r,
                                  struct throughput_settings *settings);

struct warm_request {
    const struct dynamodb_warm_throughput *given; /* NULL: nothing is asked */
    const struct index_definition *index;         /* NULL: of the table */
    struct throughput_units least;
    const char *less_read, *less_write; /* why not less than that */
};

MUST_CHECK struct str warm_read(struct arena *a, const struct warm_request *r,
                                struct throughput_settings *settings);

#endif
