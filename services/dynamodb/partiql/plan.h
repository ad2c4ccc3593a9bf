/* services/dynamodb/partiql/plan.h - what a WHERE clause says of a key, and what is left of it. */
#ifndef SERVICES_DYNAMODB_PARTIQL_PLAN_H
#define SERVICES_DYNAMODB_PARTIQL_PLAN_H

#include "services/dynamodb/expressions/key-condition.h"
#include "services/dynamodb/partiql/statement.h"
#include "services/dynamodb/tables/definition.h"

struct plan {
    struct key_terms terms;       /* fit key_range_set; count 0: everything must be read */
    const struct condition *rest; /* the part of the clause that `terms` do not say; NULL: none */
    bool whole_key;               /* `terms` give the value of every key attribute */
};

/* The part of a partition that has to be read. Absent, or AWS's message. */
MUST_CHECK struct str plan_read(struct arena *a, const struct key_schema *key,
                                const struct condition *where, struct plan *plan);

/* What one condition says of an attribute; false: nothing that an index could answer. */
bool plan_read_term(const struct condition *c, struct str name, struct key_term *t);

/* Absent, or AWS's message: two branches that OR joins read overlapping parts of one partition. */
MUST_CHECK struct str plan_check_branches(const struct key_schema *key,
                                          const struct condition *where);

/* The one item that is meant: its key in `*map`. False: the clause does not give the whole key. */
bool plan_key(struct arena *a, const struct key_schema *key, const struct condition *where,
              struct attribute_map *map, const struct condition **rest);

/* Conditions made of others; NULL stands for one that always holds. */
const struct condition *plan_and(struct arena *a, const struct condition *x,
                                 const struct condition *y);
const struct condition *plan_or(struct arena *a, const struct condition *x,
                                const struct condition *y);
const struct condition *plan_not(struct arena *a, const struct condition *c);

/* The item is there (or is not), said with its hash attribute. */
const struct condition *plan_exists(struct arena *a, const struct key_schema *key, bool exists);

#endif
