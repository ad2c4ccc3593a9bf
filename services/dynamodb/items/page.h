/* services/dynamodb/items/page.h - one page of Query or Scan: items in the order of their keys,
 * read up to a count or 1 MB, then filtered and projected. */
#ifndef SERVICES_DYNAMODB_ITEMS_PAGE_H
#define SERVICES_DYNAMODB_ITEMS_PAGE_H

#include "services/dynamodb/expressions/request.h"
#include "services/dynamodb/items/capacity.h"

enum { PAGE_BYTES_MAX = 1024 * 1024 };

/* What the requests of Query and Scan have in common, and what became of it. */
struct page {
    struct call *call;
    struct str table_name, index_name; /* index_name absent: the table itself */
    struct str select;
    struct opt_int limit;
    bool consistent, descending;
    bool query; /* else a scan: some words differ */
    struct str consumed_capacity;
    struct attribute_map start; /* ExclusiveStartKey; items NULL: none */
    const struct condition *filter;
    struct projection projection; /* paths NULL: the whole item */
    bool legacy_projection;       /* it came from AttributesToGet */

    /* Set by page_open. */
    struct table_definition table;
    const struct index_definition *index; /* NULL: the table itself */
    const struct key_schema *key;         /* of what is read */
    bool from_base; /* what a local index does not hold is read from the table */

    /* The range of keys to be read, set by Query and Scan. */
    struct str from, to;

    /* Set by page_read. */
    struct dynamodb_attribute_map_list items;
    size_t scanned;
    size_t bytes;              /* read from the table or index */
    size_t attributes;         /* of the items that are answered */
    double base_units;         /* of reading the table beside an index: each item by itself */
    struct attribute_map last; /* LastEvaluatedKey; items NULL: this was the last page */
};

/* Absent, or AWS's message: parameters that do not go together, the values of the starting key, the
 * expressions. To be called before the transaction; `query`: Query, not Scan. */
MUST_CHECK struct str page_check_select(const struct page *p, bool query);
MUST_CHECK struct str page_check_start(struct arena *a, enum value_layer layer, struct page *p);

/* Find table and index, and check what depends on them. */
MUST_CHECK enum err page_open(struct txn *txn, struct page *p);

/* An index must hold what the filter looks at. AWS checks this where a partition is read; a scan
 * just finds nothing. */
MUST_CHECK struct str page_check_filter(const struct page *p);

/* The starting key must be one that an earlier page can have ended with. */
MUST_CHECK struct str page_check_start_key(struct page *p, bool query);

/* Key of the store at which the page before ended. */
struct str page_start_key(struct page *p);

/* Read from p->from to p->to, behind the starting key. */
MUST_CHECK enum err page_read(struct txn *txn, struct page *p);

/* To be called once after every page, for it also takes what was consumed. NULL: it was not asked
 * for. */
const struct dynamodb_consumed_capacity *page_consumed(struct page *p);

static inline bool page_counts_only(const struct page *p) {
    return str_eq(p->select, STR("COUNT"));
}

#endif
