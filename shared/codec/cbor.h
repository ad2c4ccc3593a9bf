/* shared/codec/cbor.h - CBOR (RFC 8949) as rpc-v2-cbor uses it. Reader on libcbor; writer appends.
 *
 * Indefinite lengths are accepted, tag 1 becomes VALUE_TIME, other tags are skipped, half floats
 * are widened, undefined reads as null. */
#ifndef SHARED_CODEC_CBOR_H
#define SHARED_CODEC_CBOR_H

#include "shared/base/buf.h"
#include "shared/codec/value.h"

enum { CBOR_DEPTH_MAX = 128 };

/* ERR_SYNTAX, ERR_TRUNCATED, ERR_TOO_DEEP. Map keys must be text. No declared length makes it
 * allocate more than the input can hold. */
MUST_CHECK enum err cbor_read(struct arena *a, struct str bytes, struct value *out);

/* Maps and arrays are written with indefinite length, so that nobody has to count. */
void cbor_begin_map(struct buf *out);
void cbor_begin_array(struct buf *out);
void cbor_end(struct buf *out);
void cbor_string(struct buf *out, struct str s);
void cbor_bytes(struct buf *out, struct str s);
void cbor_int(struct buf *out, int64_t v);
void cbor_double(struct buf *out, double v);
void cbor_bool(struct buf *out, bool v);
void cbor_null(struct buf *out);
void cbor_time(struct buf *out, int64_t ms); /* tag 1, float seconds */

#endif
