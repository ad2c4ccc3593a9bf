/* The CRCs that no library here has: CRC32C and CRC64NVME, eight bytes at a step ("slicing by 8").
 *
 * slices[k][i] is the CRC of byte i and k zero bytes after it, without initial value. A CRC is
 * linear, so each entry is the sum of those of its bits: the numbers below are the entries for
 * 1, 2, 4, ... 128, and the compiler adds up the rest. checksum-test.c computes them bit by bit. */
#include "shared/codec/crc-private.h"

#if defined(__x86_64__)
#include <nmmintrin.h>
#endif

#define TERM(i, bit, b) (((i) >> (bit)&1) != 0 ? (b) : 0)
#define ENTRY(i, b0, b1, b2, b3, b4, b5, b6, b7)                                                   \
    TERM(i, 0, b0) ^ TERM(i, 1, b1) ^ TERM(i, 2, b2) ^ TERM(i, 3, b3) ^ TERM(i, 4, b4) ^           \
        TERM(i, 5, b5) ^ TERM(i, 6, b6) ^ TERM(i, 7, b7)
#define X4(i, ...)                                                                                 \
    ENTRY(i, __VA_ARGS__), ENTRY(i + 1, __VA_ARGS__), ENTRY(i + 2, __VA_ARGS__),                   \
        ENTRY(i + 3, __VA_ARGS__)
#define X16(i, ...)                                                                                \
    X4(i, __VA_ARGS__), X4(i + 4, __VA_ARGS__), X4(i + 8, __VA_ARGS__), X4(i + 12, __VA_ARGS__)
#define X64(i, ...)                                                                                \
    X16(i, __VA_ARGS__), X16(i + 16, __VA_ARGS__), X16(i + 32, __VA_ARGS__),                       \
        X16(i + 48, __VA_ARGS__)
#define SLICE(...)                                                                                 \
    { X64(0, __VA_ARGS__), X64(64, __VA_ARGS__), X64(128, __VA_ARGS__), X64(192, __VA_ARGS__) }

/* clang-format off */
static const uint32_t crc32c_slices[8][256] = {
    SLICE(0xf26b8303, 0xe13b70f7, 0xc79a971f, 0x8ad958cf, 0x105ec76f, 0x20bd8ede, 0x417b1dbc, 0x82f63b78),
    SLICE(0x13a29877, 0x274530ee, 0x4e8a61dc, 0x9d14c3b8, 0x3fc5f181, 0x7f8be302, 0xff17c604, 0xfbc3faf9),
    SLICE(0xa541927e, 0x4f6f520d, 0x9edea41a, 0x38513ec5, 0x70a27d8a, 0xe144fb14, 0xc76580d9, 0x8b277743),
    SLICE(0xdd45aab8, 0xbf672381, 0x7b2231f3, 0xf64463e6, 0xe964b13d, 0xd725148b, 0xaba65fe7, 0x52a0c93f),
    SLICE(0x38116fac, 0x7022df58, 0xe045beb0, 0xc5670b91, 0x8f2261d3, 0x1ba8b557, 0x37516aae, 0x6ea2d55c),
    SLICE(0xef306b19, 0xdb8ca0c3, 0xb2f53777, 0x6006181f, 0xc00c303e, 0x85f4168d, 0x0e045beb, 0x1c08b7d6),
    SLICE(0x68032cc8, 0xd0065990, 0xa5e0c5d1, 0x4e2dfd53, 0x9c5bfaa6, 0x3d5b83bd, 0x7ab7077a, 0xf56e0ef4),
    SLICE(0x493c7d27, 0x9278fa4e, 0x211d826d, 0x423b04da, 0x847609b4, 0x0d006599, 0x1a00cb32, 0x34019664),
};

static const uint64_t crc64_slices[8][256] = {
    SLICE(0x7f6ef0c830358979, 0xfedde190606b12f2, 0xc962e5739841b68f, 0xa61cecb46814fe75, 0x78e0ff3b88be6f81, 0xf1c1fe77117cdf02, 0xd75adabd7a6e2d6f, 0x9a6c9329ac4bc9b5),
    SLICE(0x8776a97d73bddf69, 0x3a3474a9bfec2db9, 0x7468e9537fd85b72, 0xe8d1d2a6ffb0b6e4, 0xe57a831ea7f6fea3, 0xfe2c206e177a6e2d, 0xc881668f76634f31, 0xa5dbeb4db4510d09),
    SLICE(0xff6e4e1f4e4038be, 0xca05ba6dc417e217, 0xa0d25288d0b85745, 0x757d8342f9e73de1, 0xeafb0685f3ce7bc2, 0xe12f2b58bf0b64ef, 0xf68770e226815ab5, 0xd9d7c79715952601),
    SLICE(0x8211147cbaf96306, 0x30fb0eaa2d655567, 0x61f61d545acaaace, 0xc3ec3aa8b595559c, 0xb301530233bd3853, 0x52db80573fede3cd, 0xa5b700ae7fdbc79a, 0x7fb7270fa7201c5f),
    SLICE(0x373d15f784905d1e, 0x6e7a2bef0920ba3c, 0xdcf457de12417478, 0x8d3189ef7c157b9b, 0x2eba358da0bd645d, 0x5d746b1b417ac8ba, 0xbae8d63682f59174, 0x41088a3e5d7cb183),
    SLICE(0xe9742a79ef04a5d4, 0xe63172a0869ed8c3, 0xf8bbc31255aa22ed, 0xc5aea077f3c3d6b1, 0xbf8466bcbf103e09, 0x4bd1eb2a26b7ef79, 0x97a3d6544d6fdef2, 0x1b9e8afbc2482e8f),
    SLICE(0xfc5d27f6bf353971, 0xcc6369be26fde189, 0xac1ff52f156c5079, 0x6ce6cc0d724f3399, 0xd9cd981ae49e6732, 0x8742166691ab5d0f, 0x3a5d0a9e7bc12975, 0x74ba153cf78252ea),
    SLICE(0x21e9761e252621ac, 0x43d2ec3c4a4c4358, 0x87a5d878949886b0, 0x3b9296a271a69e0b, 0x77252d44e34d3c16, 0xee4a5a89c69a782c, 0xe84d9340d5a36333, 0xe44200d2f3d1550d),
};
/* clang-format on */

/* The eight bytes at `p` as the first of them counts least, on any machine. */
static inline uint64_t load_le64(const unsigned char *p) {
    uint64_t v;
    memcpy(&v, p, sizeof v);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    v = __builtin_bswap64(v);
#endif
    return v;
}

/* Eight steps of one byte; written out, as gcc does not unroll at -O2. */
#define STEP8(slices, x)                                                                           \
    ((slices)[7][(x)&0xff] ^ (slices)[6][(x) >> 8 & 0xff] ^ (slices)[5][(x) >> 16 & 0xff] ^        \
     (slices)[4][(x) >> 24 & 0xff] ^ (slices)[3][(x) >> 32 & 0xff] ^                               \
     (slices)[2][(x) >> 40 & 0xff] ^ (slices)[1][(x) >> 48 & 0xff] ^ (slices)[0][(x) >> 56])

static uint32_t crc32c_by_table(uint32_t crc, const unsigned char *p, size_t len) {
    for (; len >= 8; len -= 8, p += 8) {
        uint64_t x = crc ^ load_le64(p);
        crc = STEP8(crc32c_slices, x);
    }
    for (; len > 0; len--, p++) {
        crc = crc >> 8 ^ crc32c_slices[0][(crc ^ *p) & 0xff];
    }
    return crc;
}

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) static uint32_t
crc32c_by_instruction(uint32_t crc, const unsigned char *p, size_t len) {
    uint64_t wide = crc;
    for (; len >= 8; len -= 8, p += 8) {
        wide = _mm_crc32_u64(wide, load_le64(p));
    }
    crc = (uint32_t)wide;
    for (; len > 0; len--, p++) {
        crc = _mm_crc32_u8(crc, *p);
    }
    return crc;
}

static bool has_instruction(void) {
    return __builtin_cpu_supports("sse4.2");
}
#else
static uint32_t crc32c_by_instruction(uint32_t crc, const unsigned char *p, size_t len) {
    return crc32c_by_table(crc, p, len);
}

static bool has_instruction(void) {
    return false;
}
#endif

uint32_t crc32c_update(uint32_t crc, struct str bytes) {
    const unsigned char *p = (const unsigned char *)bytes.ptr;
    return ~(has_instruction() ? crc32c_by_instruction(~crc, p, bytes.len)
                               : crc32c_by_table(~crc, p, bytes.len));
}

uint32_t crc32c_update_portable(uint32_t crc, struct str bytes) {
    return ~crc32c_by_table(~crc, (const unsigned char *)bytes.ptr, bytes.len);
}

uint64_t crc64nvme_update(uint64_t crc, struct str bytes) {
    const unsigned char *p = (const unsigned char *)bytes.ptr;
    size_t len = bytes.len;
    crc = ~crc;
    for (; len >= 8; len -= 8, p += 8) {
        uint64_t x = crc ^ load_le64(p);
        crc = STEP8(crc64_slices, x);
    }
    for (; len > 0; len--, p++) {
        crc = crc >> 8 ^ crc64_slices[0][(crc ^ *p) & 0xff];
    }
    return ~crc;
}

/* Polynomials over GF(2), the coefficient of x^0 in the highest bit of `width`, modulo the CRC's.
 */
struct field {
    uint64_t poly, one;
};

static uint64_t multiply(struct field f, uint64_t a, uint64_t b) {
    uint64_t product = 0;
    for (uint64_t bit = f.one; bit != 0; bit >>= 1) {
        if ((a & bit) != 0) product ^= b;
        b = b >> 1 ^ ((b & 1) != 0 ? f.poly : 0);
    }
    return product;
}

/* The first CRC moves up by x^(8 * second_len); initial value and final complement cancel out. */
uint64_t crc_combine(enum checksum_kind kind, uint64_t first, uint64_t second,
                     uint64_t second_len) {
    static const struct field fields[] = {
        [CHECKSUM_CRC32] = {0xedb88320, 1u << 31},
        [CHECKSUM_CRC32C] = {0x82f63b78, 1u << 31},
        [CHECKSUM_CRC64NVME] = {0x9a6c9329ac4bc9b5, (uint64_t)1 << 63},
    };
    ASSERT((size_t)kind < ARRAY_LEN(fields));
    struct field f = fields[kind];

    uint64_t power = f.one >> 8; /* x^8, squared from step to step */
    for (uint64_t n = second_len; n != 0; n >>= 1) {
        if ((n & 1) != 0) first = multiply(f, first, power);
        power = multiply(f, power, power);
    }
    return first ^ second;
}
