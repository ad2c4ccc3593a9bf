/* services/dynamodb/transfer/csv.h - one row of CSV (RFC 4180, with another delimiter if asked). */
#ifndef SERVICES_DYNAMODB_TRANSFER_CSV_H
#define SERVICES_DYNAMODB_TRANSFER_CSV_H

#include "shared/aws/shape.h"
#include "shared/base/arena.h"
#include "shared/base/str.h"

enum { CSV_FIELDS_MAX = 4096 };

/* `row` is without its line end. ERR_SYNTAX: a quote that does not end, or text behind one that
 * does. ERR_TOO_LARGE: more fields than that. */
MUST_CHECK enum err csv_read_row(struct arena *a, struct str row, char delimiter,
                                 struct str_list *fields);

#endif
