/* shared/codec/zstd.h - unpack Zstandard (RFC 8878), in pieces, on libzstd.
 *
 * A stream belongs to one thread at a time. Several frames one behind the other are one text. */
#ifndef SHARED_CODEC_ZSTD_H
#define SHARED_CODEC_ZSTD_H

#include "shared/base/buf.h"

struct unzstd;

/* Owned by the caller, who calls unzstd_free. */
struct unzstd *unzstd_new(void);
void unzstd_free(struct unzstd *z); /* NULL is fine */

/* Take `*in` from the front and append what becomes of it to `out`, until all is taken and told or
 * `out` is as long as its limit: then empty that and call again with the rest, be it nothing, until
 * `out` stays short of its limit. ERR_SYNTAX: not Zstandard, damaged, or a window of more than
 * 128 MiB. */
MUST_CHECK enum err unzstd_feed(struct unzstd *z, struct str *in, struct buf *out);

/* There is no more input. ERR_TRUNCATED: it ended too early. */
MUST_CHECK enum err unzstd_finish(const struct unzstd *z);

#endif
