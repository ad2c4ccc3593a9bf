/* shared/codec/gzip.h - gzip (RFC 1952), whole or in pieces, on zlib.
 *
 * A stream belongs to one thread at a time. Several members one behind the other are one text, as
 * section 2.2 of the RFC has it. */
#ifndef SHARED_CODEC_GZIP_H
#define SHARED_CODEC_GZIP_H

#include "shared/base/buf.h"

enum gzip_direction { GZIP_PACK, GZIP_UNPACK };

struct gzip;

/* Owned by the caller, who calls gzip_free. */
struct gzip *gzip_new(enum gzip_direction direction);
void gzip_free(struct gzip *z); /* NULL is fine */

/* Take `*in` from the front and append what becomes of it to `out`, until all is taken or `out` is
 * as long as its limit: then empty that and call again with the rest. ERR_SYNTAX: not gzip. */
MUST_CHECK enum err gzip_feed(struct gzip *z, struct str *in, struct buf *out);

/* There is no more input. `*done` false: `out` is full; empty it and call again. ERR_TRUNCATED: the
 * packed text ends too early. */
MUST_CHECK enum err gzip_finish(struct gzip *z, struct buf *out, bool *done);

/* The whole text at once. ERR_TOO_LARGE: beyond the limit of `out`; ERR_SYNTAX, ERR_TRUNCATED. */
MUST_CHECK enum err gzip_pack(struct str text, struct buf *out);
MUST_CHECK enum err gzip_unpack(struct str packed, struct buf *out);

#endif
