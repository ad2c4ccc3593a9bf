/* What unpacks is packed and unpacked again to the same bytes. */
#include "shared/codec/gzip.h"

enum { OUT_MAX = 1 << 20 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    struct buf text = buf_in_arena(&a, OUT_MAX);
    if (gzip_unpack(str_n((const char *)data, size), &text) == ERR_OK) {
        struct buf packed = buf_in_arena(&a, 2 * OUT_MAX), again = buf_in_arena(&a, OUT_MAX);
        enum err err = gzip_pack(buf_str(&text), &packed);
        ASSERT(err == ERR_OK);
        err = gzip_unpack(buf_str(&packed), &again);
        ASSERT(err == ERR_OK && str_eq(buf_str(&text), buf_str(&again)));
    }
    arena_free(&a);
    return 0;
}
