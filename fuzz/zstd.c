/* Any bytes as a Zstandard text, whole and one byte at a time: the same comes out. */
#include <stdint.h>

#include "shared/codec/zstd.h"

enum { OUT_MAX = 1 << 20 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What it ended with; the limit of `out` ends it too. */
static enum err unpack(struct str packed, size_t step, struct buf *out) {
    struct unzstd *z = unzstd_new();
    enum err err = ERR_OK;
    while (packed.len > 0 && err == ERR_OK && out->len < out->max) {
        struct str in = str_slice(packed, 0, step);
        packed = str_skip(packed, in.len);
        err = unzstd_feed(z, &in, out);
    }
    if (err == ERR_OK && out->len < out->max) err = unzstd_finish(z);
    unzstd_free(z);
    return err;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct str packed = str_n(data, size);
    struct buf whole = buf_on_heap(OUT_MAX), bytewise = buf_on_heap(OUT_MAX);
    enum err one = unpack(packed, size, &whole), two = unpack(packed, 1, &bytewise);
    if (one == ERR_OK && whole.len < whole.max) {
        ASSERT(two == ERR_OK && str_eq(buf_str(&whole), buf_str(&bytewise)));
    }
    buf_free(&whole);
    buf_free(&bytewise);
    return 0;
}
