/* Frames as they arrive, and the same bytes as headers inside a frame whose checksums are right:
 * no fuzzer guesses those. */
#include "shared/codec/eventstream.h"
#include "shared/codec/checksum.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_all(struct arena *a, struct str rest) {
    struct eventstream_frame *f = arena_new(a, struct eventstream_frame);
    size_t before = rest.len;
    while (eventstream_read(&rest, f) == ERR_OK) {
        ASSERT(rest.len < before);
        before = rest.len;
        struct buf out = buf_in_arena(a, EVENTSTREAM_FRAME_MAX);
        eventstream_write(&out, f->headers, f->header_count, f->payload);
        ASSERT(buf_ok(&out));
    }
    ASSERT(rest.len == before);
}

static struct str in_a_frame(struct arena *a, struct str headers) {
    struct buf b = buf_in_arena(a, EVENTSTREAM_FRAME_MAX);
    buf_add_be32(&b, (uint32_t)headers.len + 16);
    buf_add_be32(&b, (uint32_t)headers.len);
    buf_add_be32(&b, crc32_of(buf_str(&b)));
    buf_add(&b, headers);
    buf_add_be32(&b, crc32_of(buf_str(&b)));
    return buf_str(&b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    if (size > EVENTSTREAM_HEADERS_MAX) return 0;
    read_all(&a, str_n(data, size));
    read_all(&a, in_a_frame(&a, str_n(data, size)));
    arena_free(&a);
    return 0;
}
