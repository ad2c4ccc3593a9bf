#include "runner/protocol/runner-protocol.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Whatever decodes must encode to the same bytes: a difference means that a field was misread. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena arena = {0};
    struct str rest = str_n(data, size), frame;
    while (runner_frame_next(&rest, &frame) == ERR_OK) {
        struct runner_message m;
        if (runner_message_decode(&m, &arena, frame) != ERR_OK) break;

        struct buf again = buf_in_arena(&arena, (size_t)RUNNER_FRAME_MAX + 4);
        runner_message_encode(&again, &m);
        ASSERT(buf_ok(&again) && str_eq(str_skip(buf_str(&again), 4), frame));
    }
    arena_free(&arena);
    return 0;
}
