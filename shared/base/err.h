/* shared/base/err.h - the one list of internal errors.
 *
 * A function returns one of two or three of these, named in its header. What a client gets to see
 * is another kind of error, and comes from the service's model: see shared/aws/call.h. */
#ifndef SHARED_BASE_ERR_H
#define SHARED_BASE_ERR_H

#include "shared/base/compiler.h"

#define ERR_LIST(X)                                                                                \
    X(OK, "ok")                                                                                    \
    X(SYNTAX, "malformed input")                                                                   \
    X(TRUNCATED, "input ends too early")                                                           \
    X(TOO_LARGE, "larger than the limit")                                                          \
    X(TOO_DEEP, "nested deeper than the limit")                                                    \
    X(RANGE, "value out of range")                                                                 \
    X(NOT_FOUND, "not found")                                                                      \
    X(EXISTS, "exists already")                                                                    \
    X(CONFLICT, "lost a race with another change")                                                 \
    X(WOULD_BLOCK, "would have to wait")                                                           \
    X(GONE, "the other side has gone")                                                             \
    X(TIMEOUT, "took too long")                                                                    \
    X(BUSY, "in use by another process")                                                           \
    X(NO_SPACE, "no space left on the device")                                                     \
    X(CORRUPT, "stored data is damaged")                                                           \
    X(CHECKSUM, "checksum does not match")                                                         \
    X(IO, "input or output failed")                                                                \
    X(DENIED, "not permitted")                                                                     \
    X(READ_ONLY, "open for reading only")                                                          \
    X(UNSUPPORTED, "not supported")                                                                \
    X(ARN_SYNTAX, "malformed ARN")                                                                 \
    X(ARN_ACCOUNT, "ARN account is not 12 digits")

enum err {
#define X(name, words) ERR_##name,
    ERR_LIST(X)
#undef X
};

/* The words for `err`: static, never NULL. */
const char *err_text(enum err err);

/* Return upwards what is not ERR_OK. */
#define TRY(expr)                                                                                  \
    do {                                                                                           \
        enum err try_err_ = (expr);                                                                \
        if (UNLIKELY(try_err_ != ERR_OK)) return try_err_;                                         \
    } while (0)

#endif
