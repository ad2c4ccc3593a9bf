/* shared/codec/json.h - JSON (RFC 8259): a reader into `struct value`, and a writer that appends.
 *
 * Reading is strict: UTF-8 is checked, nothing may follow the value but white space, numbers and
 * depth are bounded. Built on yyjson. */
#ifndef SHARED_CODEC_JSON_H
#define SHARED_CODEC_JSON_H

#include "shared/base/buf.h"
#include "shared/codec/value.h"

enum { JSON_DEPTH_MAX = 512 };

/* ERR_SYNTAX: not JSON. ERR_TOO_DEEP: nested deeper than JSON_DEPTH_MAX. On failure `*offset` (may
 * be NULL) is the byte where reading stopped. Numbers outside int64_t become doubles. */
MUST_CHECK enum err json_read(struct arena *a, struct str text, struct value *out, size_t *offset);

/* Writer. Commas and colons come by themselves; the caller nests begin and end correctly (checked
 * by ASSERT). Whether everything fitted is asked of the buffer: buf_ok(). */
struct json_writer {
    struct buf *out;
    uint32_t depth;
    bool comma; /* a comma is due before the next value or name */
};

void json_writer_init(struct json_writer *w, struct buf *out);
void json_begin_object(struct json_writer *w);
/* An object whose beginning is JSON already, up to a value that comes next: `{"S":`. */
void json_begin_opened(struct json_writer *w, struct str opening);
void json_end_object(struct json_writer *w);
void json_begin_array(struct json_writer *w);
void json_end_array(struct json_writer *w);
void json_name(struct json_writer *w, struct str name);
void json_string(struct json_writer *w, struct str s); /* not UTF-8: bytes replaced by U+FFFD */
void json_base64(struct json_writer *w, struct str bytes);
void json_int(struct json_writer *w, int64_t v);
void json_double(struct json_writer *w, double v); /* shortest form that reads back the same;
                                                      NaN, Infinity, -Infinity as strings */
void json_bool(struct json_writer *w, bool v);
void json_null(struct json_writer *w);
void json_raw(struct json_writer *w, struct str json); /* a value that is JSON already */

/* A whole tree, members in their order. VALUE_BYTES as base64, VALUE_TIME as seconds. */
void json_value(struct json_writer *w, const struct value *v);

#endif
