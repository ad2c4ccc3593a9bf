#include "shared/codec/eventstream.h"
#include "shared/codec/checksum.h"

enum { PRELUDE_LEN = 12, CRC_LEN = 4, NAME_MAX_LEN = 255, UUID_LEN = 16 };

static uint64_t read_be(struct str s, size_t at, size_t width) {
    uint64_t v = 0;
    for (size_t i = 0; i < width; i++) {
        v = v << 8 | (unsigned char)s.ptr[at + i];
    }
    return v;
}

static bool take_number(struct str *rest, size_t width, uint64_t *v) {
    if (rest->len < width) return false;
    *v = read_be(*rest, 0, width);
    *rest = str_skip(*rest, width);
    return true;
}

static bool take_bytes(struct str *rest, size_t len, struct str *bytes) {
    if (rest->len < len) return false;
    *bytes = str_slice(*rest, 0, len);
    *rest = str_skip(*rest, len);
    return true;
}

static bool take_integer(struct str *rest, size_t width, int64_t *integer) {
    uint64_t v = 0;
    if (!take_number(rest, width, &v)) return false;
    int unused_bits = 64 - 8 * (int)width;
    *integer = (int64_t)(v << unused_bits) >> unused_bits; /* carries the sign along */
    return true;
}

static bool take_text(struct str *rest, struct str *text) {
    uint64_t len = 0;
    return take_number(rest, 2, &len) && take_bytes(rest, len, text);
}

static bool take_value(struct str *rest, struct eventstream_header *h) {
    switch (h->type) {
    case EVENTSTREAM_TRUE:
    case EVENTSTREAM_FALSE:
        return true;
    case EVENTSTREAM_INT8:
        return take_integer(rest, 1, &h->integer);
    case EVENTSTREAM_INT16:
        return take_integer(rest, 2, &h->integer);
    case EVENTSTREAM_INT32:
        return take_integer(rest, 4, &h->integer);
    case EVENTSTREAM_INT64:
    case EVENTSTREAM_TIME:
        return take_integer(rest, 8, &h->integer);
    case EVENTSTREAM_BYTES:
        return take_text(rest, &h->text);
    case EVENTSTREAM_STRING:
        return take_text(rest, &h->text) && str_is_utf8(h->text);
    case EVENTSTREAM_UUID:
        return take_bytes(rest, UUID_LEN, &h->text);
    }
    return false;
}

static bool take_header(struct str *rest, struct eventstream_header *h) {
    uint64_t name_len = 0, type = 0;
    *h = (struct eventstream_header){0};
    if (!take_number(rest, 1, &name_len) || name_len == 0) return false;
    if (!take_bytes(rest, name_len, &h->name) || !str_is_utf8(h->name)) return false;
    if (!take_number(rest, 1, &type)) return false;
    h->type = (enum eventstream_type)type;
    return take_value(rest, h);
}

static enum err read_headers(struct str rest, struct eventstream_frame *frame) {
    frame->header_count = 0;
    while (rest.len > 0) {
        if (frame->header_count == EVENTSTREAM_HEADER_COUNT_MAX) return ERR_TOO_LARGE;
        if (!take_header(&rest, &frame->headers[frame->header_count])) return ERR_SYNTAX;
        frame->header_count++;
    }
    return ERR_OK;
}

/* The lengths are believed only after their own CRC, so that a broken stream is noticed before
 * anybody waits for the 24 MB that it seems to announce. */
enum err eventstream_read(struct str *rest, struct eventstream_frame *frame) {
    if (rest->len < PRELUDE_LEN) return ERR_TRUNCATED;
    size_t total = read_be(*rest, 0, 4), headers_len = read_be(*rest, 4, 4);
    if (read_be(*rest, 8, 4) != crc32_of(str_slice(*rest, 0, 8))) return ERR_CHECKSUM;
    if (total > EVENTSTREAM_FRAME_MAX || headers_len > EVENTSTREAM_HEADERS_MAX)
        return ERR_TOO_LARGE;
    if (total < PRELUDE_LEN + headers_len + CRC_LEN) return ERR_SYNTAX;
    if (rest->len < total) return ERR_TRUNCATED;

    size_t crc_at = total - CRC_LEN, payload_at = PRELUDE_LEN + headers_len;
    if (read_be(*rest, crc_at, 4) != crc32_of(str_slice(*rest, 0, crc_at))) return ERR_CHECKSUM;
    TRY(read_headers(str_slice(*rest, PRELUDE_LEN, payload_at), frame));
    frame->payload = str_slice(*rest, payload_at, crc_at);
    *rest = str_skip(*rest, total);
    return ERR_OK;
}

/* How many bytes the value of `h` takes. */
static size_t value_len(const struct eventstream_header *h) {
    switch (h->type) {
    case EVENTSTREAM_INT8:
        return 1;
    case EVENTSTREAM_INT16:
        return 2;
    case EVENTSTREAM_INT32:
        return 4;
    case EVENTSTREAM_INT64:
    case EVENTSTREAM_TIME:
        return 8;
    case EVENTSTREAM_BYTES:
    case EVENTSTREAM_STRING:
        return 2 + h->text.len;
    case EVENTSTREAM_UUID:
        return UUID_LEN;
    default:
        return 0;
    }
}

static void add_value(struct buf *out, const struct eventstream_header *h) {
    switch (h->type) {
    case EVENTSTREAM_INT8:
        buf_add_char(out, (char)h->integer);
        break;
    case EVENTSTREAM_INT16:
        buf_add_be16(out, (uint16_t)h->integer);
        break;
    case EVENTSTREAM_INT32:
        buf_add_be32(out, (uint32_t)h->integer);
        break;
    case EVENTSTREAM_INT64:
    case EVENTSTREAM_TIME:
        buf_add_be64(out, (uint64_t)h->integer);
        break;
    case EVENTSTREAM_BYTES:
    case EVENTSTREAM_STRING:
        ASSERT(h->text.len <= UINT16_MAX);
        buf_add_be16(out, (uint16_t)h->text.len);
        buf_add(out, h->text);
        break;
    case EVENTSTREAM_UUID:
        ASSERT(h->text.len == UUID_LEN);
        buf_add(out, h->text);
        break;
    default:
        break;
    }
}

static void add_header(struct buf *out, const struct eventstream_header *h) {
    ASSERT(h->name.len > 0 && h->name.len <= NAME_MAX_LEN);
    buf_add_char(out, (char)h->name.len);
    buf_add(out, h->name);
    buf_add_char(out, (char)h->type);
    add_value(out, h);
}

void eventstream_write(struct buf *out, const struct eventstream_header *headers, size_t count,
                       struct str payload) {
    size_t headers_len = 0;
    for (size_t i = 0; i < count; i++) {
        headers_len += 1 + headers[i].name.len + 1 + value_len(&headers[i]);
    }
    size_t start = out->len, total = PRELUDE_LEN + headers_len + payload.len + CRC_LEN;
    ASSERT(headers_len <= EVENTSTREAM_HEADERS_MAX && total <= EVENTSTREAM_FRAME_MAX);
    if (buf_reserve(out, total) == NULL) return;

    buf_add_be32(out, (uint32_t)total);
    buf_add_be32(out, (uint32_t)headers_len);
    buf_add_be32(out, crc32_of(str_skip(buf_str(out), start)));
    for (size_t i = 0; i < count; i++) {
        add_header(out, &headers[i]);
    }
    buf_add(out, payload);
    buf_add_be32(out, crc32_of(str_skip(buf_str(out), start)));
    ASSERT(out->len == start + total);
}

struct str eventstream_header_text(const struct eventstream_frame *frame, struct str name) {
    for (size_t i = 0; i < frame->header_count; i++) {
        const struct eventstream_header *h = &frame->headers[i];
        if (h->type == EVENTSTREAM_STRING && str_eq(h->name, name)) return h->text;
    }
    return (struct str){0};
}
