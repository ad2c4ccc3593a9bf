/* services/dynamodb/transfer/record-item.h - from a record of an import to an item of a table. */
#ifndef SERVICES_DYNAMODB_TRANSFER_RECORD_ITEM_H
#define SERVICES_DYNAMODB_TRANSFER_RECORD_ITEM_H

#include "services/dynamodb/tables/definition.h"
#include "services/dynamodb/transfer/csv.h"
#include "services/dynamodb/transfer/splitter.h"

struct record_reader {
    enum record_format format;
    const struct table_definition *table;
    char delimiter;        /* of CSV */
    struct str_list names; /* of CSV's columns */
};

/* The canonical item, valid for the table, in `a`. ERR_OK; or ERR_SYNTAX: the text cannot be read;
 * or ERR_DENIED: the item is not one of this table. `*why` says it, in AWS's words where there are
 * some. */
MUST_CHECK enum err record_item(struct arena *a, const struct record_reader *r, struct str record,
                                struct attribute_map *item, struct str *why);

#endif
