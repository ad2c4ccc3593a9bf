/* The same body in one piece and byte by byte must give the same content, or the same refusal. */
#include "shared/aws/aws-chunked.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { CONTENT_MAX = 1 << 20 };

static enum err decode(struct arena *a, struct str body, size_t piece, struct buf *out,
                       bool *ended) {
    struct aws_chunked c;
    enum err err = ERR_OK;
    aws_chunked_init(&c, a, NULL, NULL);
    while (body.len > 0 && err == ERR_OK && !aws_chunked_ended(&c)) {
        struct str in = str_slice(body, 0, piece), content;
        body = str_skip(body, in.len);
        while (in.len > 0 && err == ERR_OK && !aws_chunked_ended(&c)) {
            err = aws_chunked_next(&c, &in, &content);
            if (err == ERR_OK) buf_add(out, content);
        }
    }
    *ended = aws_chunked_ended(&c);
    aws_chunked_deinit(&c);
    return err;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    struct str body = str_n(data, size);
    struct buf whole = buf_in_arena(&a, CONTENT_MAX), bytes = buf_in_arena(&a, CONTENT_MAX);
    bool whole_ended = false, bytes_ended = false;

    enum err err = decode(&a, body, SIZE_MAX, &whole, &whole_ended);
    ASSERT(decode(&a, body, 1, &bytes, &bytes_ended) == err);
    ASSERT(whole_ended == bytes_ended);
    ASSERT(err != ERR_OK || str_eq(buf_str(&whole), buf_str(&bytes)));
    arena_free(&a);
    return 0;
}
