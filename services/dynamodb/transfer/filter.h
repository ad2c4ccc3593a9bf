/* services/dynamodb/transfer/filter.h - the FilterSpecification of an export. */
#ifndef SERVICES_DYNAMODB_TRANSFER_FILTER_H
#define SERVICES_DYNAMODB_TRANSFER_FILTER_H

#include "services/dynamodb/expressions/key-condition.h"
#include "services/dynamodb/expressions/project.h"
#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

struct export_filter {
    struct key_terms terms;
    const struct condition *condition; /* NULL: all */
    struct projector projector;
    bool projects;
};

/* `spec` NULL: everything passes. Absent, or the words of what is wrong. */
MUST_CHECK struct str export_filter_read(struct arena *a, const struct key_schema *key,
                                         const struct dynamodb_filter_specification *spec,
                                         struct export_filter *filter);

bool export_filter_passes(struct arena *a, const struct export_filter *filter,
                          const struct attribute_map *item);

/* The attributes that are wanted. */
struct attribute_map export_filter_project(struct arena *a, const struct export_filter *filter,
                                           const struct attribute_map *item);

#endif
