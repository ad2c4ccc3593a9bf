#include "shared/codec/checksum.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <zlib.h>

#include "shared/codec/crc-private.h"

enum { ZLIB_AT_ONCE = 1 << 30 }; /* zlib counts in unsigned int */

struct checksum {
    enum checksum_kind kind;
    uint64_t crc;
    EVP_MD_CTX *digest; /* NULL for the CRCs */
};

static const EVP_MD *digest_of(enum checksum_kind kind) {
    switch (kind) {
    case CHECKSUM_SHA1:
        return EVP_sha1();
    case CHECKSUM_SHA256:
        return EVP_sha256();
    case CHECKSUM_SHA512:
        return EVP_sha512();
    case CHECKSUM_MD5:
        return EVP_md5();
    default:
        return NULL;
    }
}

static uint32_t crc32_update(uint32_t crc, struct str bytes) {
    unsigned long wide = crc;
    while (bytes.len > 0) {
        struct str piece = str_slice(bytes, 0, ZLIB_AT_ONCE);
        wide = crc32(wide, (const unsigned char *)piece.ptr, (unsigned)piece.len);
        bytes = str_skip(bytes, piece.len);
    }
    return (uint32_t)wide;
}

static uint64_t crc_update(enum checksum_kind kind, uint64_t crc, struct str bytes) {
    if (kind == CHECKSUM_CRC32) return crc32_update((uint32_t)crc, bytes);
    if (kind == CHECKSUM_CRC32C) return crc32c_update((uint32_t)crc, bytes);
    ASSERT(kind == CHECKSUM_CRC64NVME);
    return crc64nvme_update(crc, bytes);
}

static struct checksum_value crc_value(enum checksum_kind kind, uint64_t crc) {
    struct checksum_value v = {.len = kind == CHECKSUM_CRC64NVME ? 8 : 4};
    for (size_t i = v.len; i > 0; i--, crc >>= 8) {
        v.bytes[i - 1] = (unsigned char)crc;
    }
    return v;
}

struct checksum *checksum_begin(enum checksum_kind kind) {
    ASSERT(kind < CHECKSUM_COUNT);
    struct checksum *c = calloc(1, sizeof *c);
    ASSERT(c != NULL);
    c->kind = kind;
    const EVP_MD *md = digest_of(kind);
    if (md != NULL) {
        c->digest = EVP_MD_CTX_new();
        ASSERT(c->digest != NULL && EVP_DigestInit_ex(c->digest, md, NULL) == 1);
    }
    return c;
}

void checksum_add(struct checksum *c, struct str bytes) {
    if (c->digest == NULL) {
        c->crc = crc_update(c->kind, c->crc, bytes);
        return;
    }
    int done = EVP_DigestUpdate(c->digest, bytes.ptr, bytes.len);
    ASSERT(done == 1);
}

struct checksum_value checksum_end(struct checksum *c) {
    struct checksum_value v = {0};
    if (c->digest == NULL) {
        v = crc_value(c->kind, c->crc);
    } else {
        unsigned len = 0;
        int done = EVP_DigestFinal_ex(c->digest, v.bytes, &len);
        ASSERT(done == 1 && len <= sizeof v.bytes);
        v.len = len;
    }
    checksum_abort(c);
    return v;
}

void checksum_abort(struct checksum *c) {
    if (c == NULL) return;
    EVP_MD_CTX_free(c->digest);
    free(c);
}

struct checksum_value checksum_of(enum checksum_kind kind, struct str bytes) {
    ASSERT(kind < CHECKSUM_COUNT);
    const EVP_MD *md = digest_of(kind);
    if (md == NULL) return crc_value(kind, crc_update(kind, 0, bytes));

    struct checksum_value v = {0};
    unsigned len = 0;
    int done = EVP_Digest(bytes.ptr, bytes.len, v.bytes, &len, md, NULL);
    ASSERT(done == 1 && len <= sizeof v.bytes);
    v.len = len;
    return v;
}

uint32_t crc32_of(struct str bytes) {
    return crc32_update(0, bytes);
}

struct checksum_value hmac_sha256(struct str key, struct str message) {
    struct checksum_value v = {0};
    unsigned len = 0;
    ASSERT(key.len <= INT32_MAX);
    const void *bytes = key.ptr == NULL ? "" : key.ptr; /* NULL would mean "the key of before" */
    unsigned char *done = HMAC(EVP_sha256(), bytes, (int)key.len,
                               (const unsigned char *)message.ptr, message.len, v.bytes, &len);
    ASSERT(done != NULL && len <= sizeof v.bytes);
    v.len = len;
    return v;
}
