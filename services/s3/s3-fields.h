/* services/s3/s3-fields.h - how S3's records lie in the store: tagged fields one after another.
 *
 *   tag (1 byte), length (LEB128), bytes
 *
 * A reader passes over tags that it does not know, so a record can gain fields. Numbers are LEB128;
 * absent texts are not written. */
#ifndef SERVICES_S3_S3_FIELDS_H
#define SERVICES_S3_S3_FIELDS_H

#include "shared/base/buf.h"

void s3_field_add_text(struct buf *record, uint8_t tag, struct str text);
void s3_field_add_number(struct buf *record, uint8_t tag, uint64_t number);

/* LEB128 alone, for lists inside a field. */
void s3_number_add(struct buf *out, uint64_t number);
MUST_CHECK enum err s3_number_take(struct str *rest, uint64_t *number);

struct s3_field {
    uint8_t tag;
    struct str bytes; /* a view into the record */
};

/* Take one off the front. ERR_NOT_FOUND: that was all. ERR_CORRUPT. */
MUST_CHECK enum err s3_field_take(struct str *rest, struct s3_field *field);

/* ERR_CORRUPT: it is no number. */
MUST_CHECK enum err s3_field_number(const struct s3_field *field, uint64_t *number);

#endif
