#include "shared/codec/zstd.h"

#include <stdlib.h>
#include <zstd.h>

enum { PIECE = 128 * 1024 };

struct unzstd {
    ZSTD_DStream *stream;
    bool inside; /* a frame has begun, and not ended */
    bool begun;  /* there was any input */
};

struct unzstd *unzstd_new(void) {
    struct unzstd *z = calloc(1, sizeof *z);
    ASSERT(z != NULL);
    z->stream = ZSTD_createDStream();
    ASSERT(z->stream != NULL);
    return z;
}

void unzstd_free(struct unzstd *z) {
    if (z == NULL) return;
    ZSTD_freeDStream(z->stream);
    free(z);
}

enum err unzstd_feed(struct unzstd *z, struct str *in, struct buf *out) {
    for (;;) {
        size_t room = out->max - out->len;
        if (room > PIECE) room = PIECE;
        if (room == 0) return ERR_OK;
        ZSTD_inBuffer from = {in->ptr, in->len, 0};
        ZSTD_outBuffer to = {buf_reserve(out, room), room, 0};
        size_t result = ZSTD_decompressStream(z->stream, &to, &from);
        if (ZSTD_isError(result)) return ERR_SYNTAX;
        if (in->len > 0) z->begun = true;
        if (from.pos > 0 || to.pos > 0) z->inside = result != 0;
        buf_advance(out, to.pos);
        *in = str_skip(*in, from.pos);
        bool told = to.pos < room;
        if (in->len == 0 && told) return ERR_OK;
    }
}

enum err unzstd_finish(const struct unzstd *z) {
    return z->begun && !z->inside ? ERR_OK : ERR_TRUNCATED;
}
