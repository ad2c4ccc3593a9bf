/* shared/codec/checksum.h - the checksums and hashes of AWS, computed piece by piece.
 *
 * Hashes come from OpenSSL; the CRCs are ours (the processor's instructions where it has them, else
 * slicing tables, or zlib for CRC32), with their combination for multipart uploads. */
#ifndef SHARED_CODEC_CHECKSUM_H
#define SHARED_CODEC_CHECKSUM_H

#include "shared/base/buf.h"

enum checksum_kind {
    CHECKSUM_CRC32,     /* IEEE, 4 bytes */
    CHECKSUM_CRC32C,    /* Castagnoli, 4 bytes */
    CHECKSUM_CRC64NVME, /* 8 bytes */
    CHECKSUM_SHA1,      /* 20 bytes */
    CHECKSUM_SHA256,    /* 32 bytes */
    CHECKSUM_SHA512,    /* 64 bytes */
    CHECKSUM_MD5,       /* 16 bytes */
    CHECKSUM_COUNT,
};

enum { CHECKSUM_SIZE_MAX = 64 };

struct checksum_value {
    unsigned char bytes[CHECKSUM_SIZE_MAX]; /* big-endian for the CRCs, as AWS writes them */
    size_t len;
};

static inline struct str checksum_str(const struct checksum_value *v) {
    return str_n(v->bytes, v->len);
}

/* Lower-case hexadecimal, in `a`. */
struct str checksum_hex(struct arena *a, const struct checksum_value *v);

/* A running computation. Freed by checksum_end or checksum_abort. */
struct checksum;
struct checksum *checksum_begin(enum checksum_kind kind);
void checksum_add(struct checksum *c, struct str bytes);
struct checksum_value checksum_end(struct checksum *c);
void checksum_abort(struct checksum *c); /* NULL is fine */

struct checksum_value checksum_of(enum checksum_kind kind, struct str bytes);

uint32_t crc32_of(struct str bytes); /* IEEE */

/* The CRC of two runs of bytes joined, from the CRC of each and the length of the second.
 * `kind` is one of the three CRCs. */
uint64_t crc_combine(enum checksum_kind kind, uint64_t first, uint64_t second, uint64_t second_len);

struct checksum_value hmac_sha256(struct str key, struct str message);

#endif
