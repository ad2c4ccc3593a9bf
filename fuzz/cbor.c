/* Items are read; what was read can be written as JSON, and takes memory in proportion. */
#include "shared/codec/cbor.h"
#include "shared/codec/json.h"

enum { OUT_MAX = 1 << 26, BYTES_PER_INPUT_BYTE = 64, BYTES_AT_LEAST = 1 << 16 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    struct value v;
    enum err err = cbor_read(&a, str_n(data, size), &v);
    ASSERT(a.total <= size * BYTES_PER_INPUT_BYTE + BYTES_AT_LEAST);
    if (err == ERR_OK) {
        struct buf out = buf_in_arena(&a, OUT_MAX);
        struct json_writer w;
        json_writer_init(&w, &out);
        json_value(&w, &v);
        ASSERT(buf_ok(&out));
    }
    arena_free(&a);
    return 0;
}
