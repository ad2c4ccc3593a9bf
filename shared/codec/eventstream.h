/* shared/codec/eventstream.h - frames of application/vnd.amazon.eventstream.
 *
 *   u32 total | u32 headers length | u32 CRC32 of the 8 bytes | headers | payload | u32 CRC32
 *   header = u8 name length, name, u8 type, value; all numbers big-endian.
 *
 * Source: Smithy "Amazon Event Stream" specification. */
#ifndef SHARED_CODEC_EVENTSTREAM_H
#define SHARED_CODEC_EVENTSTREAM_H

#include "shared/base/buf.h"

enum {
    EVENTSTREAM_FRAME_MAX = 24 * 1024 * 1024,
    EVENTSTREAM_HEADERS_MAX = 128 * 1024,
    EVENTSTREAM_HEADER_COUNT_MAX = 64,
};

enum eventstream_type {
    EVENTSTREAM_TRUE = 0,
    EVENTSTREAM_FALSE = 1,
    EVENTSTREAM_INT8 = 2,
    EVENTSTREAM_INT16 = 3,
    EVENTSTREAM_INT32 = 4,
    EVENTSTREAM_INT64 = 5,
    EVENTSTREAM_BYTES = 6,
    EVENTSTREAM_STRING = 7,
    EVENTSTREAM_TIME = 8, /* int64_t milliseconds */
    EVENTSTREAM_UUID = 9,
};

struct eventstream_header {
    struct str name;
    enum eventstream_type type;
    struct str text; /* of bytes, string, uuid (16 bytes) */
    int64_t integer; /* of the int types and time */
};

struct eventstream_frame {
    struct eventstream_header headers[EVENTSTREAM_HEADER_COUNT_MAX];
    size_t header_count;
    struct str payload;
};

/* Take one frame off the front of `*rest`. ERR_TRUNCATED: not all of it is there yet, nothing is
 * taken. ERR_CHECKSUM, ERR_SYNTAX, ERR_TOO_LARGE: the stream is broken. Views into `*rest`. */
MUST_CHECK enum err eventstream_read(struct str *rest, struct eventstream_frame *frame);

void eventstream_write(struct buf *out, const struct eventstream_header *headers, size_t count,
                       struct str payload);

/* The string header called `name`, or absent. */
struct str eventstream_header_text(const struct eventstream_frame *frame, struct str name);

#endif
