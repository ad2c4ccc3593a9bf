#include "shared/codec/checksum.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include "shared/codec/base64.h"
#include "shared/codec/crc-private.h"

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

enum { SHA256_BLOCK = 64 };

/* SHA-256 of the key, padded to a block and masked, and then `message`. */
static struct checksum_value keyed_hash(EVP_MD_CTX *ctx, struct str key, unsigned char mask,
                                        struct str message) {
    struct checksum_value v = {0};
    unsigned char block[SHA256_BLOCK];
    unsigned len = 0;
    for (size_t i = 0; i < sizeof block; i++) {
        block[i] = (unsigned char)((i < key.len ? key.ptr[i] : 0) ^ mask);
    }
    bool done = EVP_DigestInit_ex(ctx, EVP_sha256(), NULL) == 1 &&
                EVP_DigestUpdate(ctx, block, sizeof block) == 1 &&
                EVP_DigestUpdate(ctx, message.ptr, message.len) == 1 &&
                EVP_DigestFinal_ex(ctx, v.bytes, &len) == 1;
    ASSERT(done);
    OPENSSL_cleanse(block, sizeof block);
    v.len = len;
    return v;
}

/* RFC 2104, on one context: OpenSSL's HMAC() looks its algorithms up again for each call, which
 * takes several times as long as a signature's hashing. */
struct checksum_value hmac_sha256(struct str key, struct str message) {
    struct checksum_value short_key;
    if (key.len > SHA256_BLOCK) {
        short_key = checksum_of(CHECKSUM_SHA256, key);
        key = checksum_str(&short_key);
    }
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    ASSERT(ctx != NULL);
    struct checksum_value inner = keyed_hash(ctx, key, 0x36, message);
    struct checksum_value outer = keyed_hash(ctx, key, 0x5c, checksum_str(&inner));
    EVP_MD_CTX_free(ctx);
    return outer;
}

struct str checksum_hex(struct arena *a, const struct checksum_value *v) {
    struct buf out = buf_in_arena(a, v->len * 2 + 1);
    hex_add(&out, checksum_str(v));
    return buf_str(&out);
}
