/* shared/aws/aws-chunked.h - bodies in pieces: "Content-Encoding: aws-chunked".
 *
 *   hex-size[;chunk-signature=hex] CRLF  bytes CRLF  …  0[;chunk-signature=hex] CRLF
 *   [name:value CRLF …  x-amz-trailer-signature:hex CRLF]  CRLF
 *
 * A decoder that is fed bytes as they come, in pieces of any size, and hands out content. It checks
 * the chain of signatures when it has a key. Source: S3 "Signature Calculations: Transferring
 * Payload in Multiple Chunks", and the same with trailers. One thread. */
#ifndef SHARED_AWS_AWS_CHUNKED_H
#define SHARED_AWS_AWS_CHUNKED_H

#include "shared/aws/sigv4.h"

enum {
    AWS_CHUNK_LINE_MAX = 1024,
    AWS_CHUNK_TRAILERS_MAX = 16,
    AWS_CHUNK_SIZE_MAX = 1 << 30,
    AWS_CHUNK_SIGNATURE_MAX = 64, /* hex of SHA-256 */
};

struct aws_chunked {
    struct arena *arena;
    const struct sigv4 *sig; /* NULL: signatures are not checked */
    struct checksum_value key;
    struct checksum *hash;                  /* of the chunk being read; NULL when not checked */
    char previous[AWS_CHUNK_SIGNATURE_MAX]; /* before this chunk; the request's own at first */
    size_t previous_len;
    char chunk_signature[AWS_CHUNK_SIGNATURE_MAX];
    size_t chunk_signature_len;

    int state;     /* enum chunk_state, in the source */
    uint64_t left; /* bytes of the chunk */
    char line[AWS_CHUNK_LINE_MAX];
    size_t line_len;
    struct http_header trailers[AWS_CHUNK_TRAILERS_MAX];
    size_t trailer_count;
    struct buf trailer_text; /* as signed: "name:value\n" */
};

/* `sig` and `key` NULL: unsigned, or not to be checked. They are used until aws_chunked_deinit. */
void aws_chunked_init(struct aws_chunked *c, struct arena *a, const struct sigv4 *sig,
                      const struct checksum_value *key);
void aws_chunked_deinit(struct aws_chunked *c);

/* Take bytes off the front of `*in` until there is content, or nothing is left: `*content` is a
 * view into `*in`, empty when more input is needed or the end was reached. ERR_SYNTAX: bad framing.
 * ERR_CHECKSUM: a signature does not match. */
MUST_CHECK enum err aws_chunked_next(struct aws_chunked *c, struct str *in, struct str *content);

/* The last chunk and its trailers were read. */
bool aws_chunked_ended(const struct aws_chunked *c);

struct str aws_chunked_trailer(const struct aws_chunked *c, struct str name);

#endif
