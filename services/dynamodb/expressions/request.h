/* services/dynamodb/expressions/request.h - all expressions of one request: which may stand beside
 * which, and then parsed. The messages come in AWS's order. */
#ifndef SERVICES_DYNAMODB_EXPRESSIONS_REQUEST_H
#define SERVICES_DYNAMODB_EXPRESSIONS_REQUEST_H

#include "services/dynamodb/expressions/expression.h"
#include "services/dynamodb/items/number.h"

/* What the request says. An expression that the operation does not have is absent. */
struct expression_request {
    unsigned kinds; /* 1 << enum expression_kind: what the operation has */
    struct str condition, filter, key_condition, update, projection, search;
    const struct str_map *names;
    const struct attribute_map *values; /* NULL: the operation has none */
    struct str legacy;      /* "Expected, ConditionalOperator": those given; absent: none */
    enum value_layer layer; /* which checks the values */
    bool single_write;      /* PutItem, UpdateItem, DeleteItem: some messages are shorter */
};

/* What it means; NULL or not set where the request has no such expression. */
struct expressions {
    const struct condition *condition, *filter, *key_condition, *search;
    struct update update;         /* actions NULL: none */
    struct projection projection; /* paths NULL: none */
};

/* Absent, or AWS's message. To be called before values are looked at. */
MUST_CHECK struct str expression_request_check(struct arena *a, const struct expression_request *r);

/* Absent, or AWS's message. */
MUST_CHECK struct str expression_request_parse(struct arena *a, const struct expression_request *r,
                                               struct expressions *e);

/* Append ", name" to a list when `given`. */
void legacy_given(struct arena *a, struct str *list, bool given, struct str name);

#endif
