#include "shared/codec/cbor.h"

/* Major types, in the upper three bits of the first byte (RFC 8949 section 3.1). */
enum { MAJOR_UINT = 0x00, MAJOR_NEGINT = 0x20, MAJOR_BYTES = 0x40, MAJOR_TEXT = 0x60 };

/* The shortest head that holds `n`. */
static void add_head(struct buf *out, unsigned major, uint64_t n) {
    if (n < 24) {
        buf_add_char(out, (char)(major | n));
    } else if (n <= UINT8_MAX) {
        buf_add_char(out, (char)(major | 24));
        buf_add_char(out, (char)n);
    } else if (n <= UINT16_MAX) {
        buf_add_char(out, (char)(major | 25));
        buf_add_be16(out, (uint16_t)n);
    } else if (n <= UINT32_MAX) {
        buf_add_char(out, (char)(major | 26));
        buf_add_be32(out, (uint32_t)n);
    } else {
        buf_add_char(out, (char)(major | 27));
        buf_add_be64(out, n);
    }
}

void cbor_begin_map(struct buf *out) {
    buf_add_char(out, '\xbf');
}

void cbor_begin_array(struct buf *out) {
    buf_add_char(out, '\x9f');
}

void cbor_end(struct buf *out) {
    buf_add_char(out, '\xff');
}

void cbor_string(struct buf *out, struct str s) {
    add_head(out, MAJOR_TEXT, s.len);
    buf_add(out, s);
}

void cbor_bytes(struct buf *out, struct str s) {
    add_head(out, MAJOR_BYTES, s.len);
    buf_add(out, s);
}

void cbor_int(struct buf *out, int64_t v) {
    if (v >= 0) {
        add_head(out, MAJOR_UINT, (uint64_t)v);
    } else {
        add_head(out, MAJOR_NEGINT, (uint64_t)(-1 - v));
    }
}

void cbor_double(struct buf *out, double v) {
    uint64_t bits;
    _Static_assert(sizeof bits == sizeof v, "a double is written as its bits");
    memcpy(&bits, &v, sizeof bits);
    buf_add_char(out, '\xfb');
    buf_add_be64(out, bits);
}

void cbor_bool(struct buf *out, bool v) {
    buf_add_char(out, v ? '\xf5' : '\xf4');
}

void cbor_null(struct buf *out) {
    buf_add_char(out, '\xf6');
}

void cbor_time(struct buf *out, int64_t ms) {
    buf_add_char(out, '\xc1');
    cbor_double(out, (double)ms / 1000.0);
}
