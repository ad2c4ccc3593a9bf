/* bench/response.h - as much of an HTTP/1.1 response as a load generator has to understand: its
 * status, whether the connection stays, and where it ends. Plain data; one thread. */
#ifndef BENCH_RESPONSE_H
#define BENCH_RESPONSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { RESPONSE_HEAD_MAX = 8192 };

enum response_state {
    RESPONSE_HEAD,
    RESPONSE_BODY,       /* `left` bytes, known from Content-Length */
    RESPONSE_CHUNK_SIZE, /* the line before a chunk */
    RESPONSE_CHUNK,      /* `left` bytes of it, its CRLF included */
    RESPONSE_TRAILER,    /* lines, to the empty one */
    RESPONSE_END,
    RESPONSE_BROKEN,
};

struct response {
    enum response_state state;
    int status;
    bool keep_alive, started, last_chunk;
    uint64_t left;
    size_t line_length; /* of the line being read: chunk size or trailer */
    size_t head_length;
    char head[RESPONSE_HEAD_MAX];
};

void response_begin(struct response *r);

/* Takes bytes off the connection and says how many belonged to this response: all of them, unless
 * it has ended or is broken. */
size_t response_take(struct response *r, const char *bytes, size_t length);

/* `length` bytes of the body were thrown away elsewhere: only in RESPONSE_BODY, at most `left`. */
void response_skip(struct response *r, uint64_t length);

#endif
