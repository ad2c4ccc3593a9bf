/* shared/aws/protocol-text.h - scalars as plain text: in headers, labels, query strings, forms,
 * XML. Private to the codecs. */
#ifndef SHARED_AWS_PROTOCOL_TEXT_H
#define SHARED_AWS_PROTOCOL_TEXT_H

#include "shared/aws/shape.h"
#include "shared/base/buf.h"

/* Read a string, number, boolean, time or blob. Strings and blobs may be views into `text`.
 * ERR_SYNTAX, ERR_RANGE: it is none; also for shapes that are not scalars. */
MUST_CHECK enum err text_read(struct arena *a, const struct shape *shape, enum time_format format,
                              struct str text, void *data);

/* Append it, not escaped. Nothing is written for shapes that are not scalars. */
void text_write(struct buf *out, const struct shape *shape, enum time_format format,
                const void *data);

/* A time in one of the formats; TIME_DEFAULT reads any of them. */
MUST_CHECK enum err text_read_time(struct str text, enum time_format format, int64_t *ms);
void text_write_time(struct buf *out, enum time_format format, int64_t ms);

/* Seconds, as JSON and CBOR have them. ERR_RANGE: not within a few ten thousand years. */
MUST_CHECK enum err text_seconds_to_ms(double seconds, int64_t *ms);

/* "NaN", "Infinity" and "-Infinity" are numbers too. */
MUST_CHECK enum err text_read_double(struct str text, double *value);

/* The Java name of a shape's type, as AWS's messages say it: "String", "Integer", … */
const char *text_type_name(const struct shape *shape);

#endif
