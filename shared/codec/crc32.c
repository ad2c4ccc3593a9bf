/* CRC32 (IEEE): sixteen bytes at a step where the processor multiplies polynomials (PCLMULQDQ),
 * else zlib. Answers of DynamoDB carry one of their whole body.
 *
 * Four registers hold 64 bytes as polynomials over GF(2); each is moved on by multiplying its
 * halves by powers of x, modulo the CRC's polynomial, and added to the bytes that stand there. In
 * the end the sum is reduced from 128 to 32 bits (Barrett).
 *
 * Source: V. Gopal et al., "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ
 * Instruction", Intel, 2009; the constants are those of its appendix for the reflected polynomial
 * of IEEE 802.3. checksum-test.c compares with zlib. */
#include <zlib.h>

#include "shared/codec/crc-private.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

enum {
    ZLIB_AT_ONCE = 1 << 30, /* it counts in unsigned int */
    FOLDED_MIN = 64,        /* four registers full */
    STEP = 16,
};

uint32_t crc32_update_portable(uint32_t crc, struct str bytes) {
    unsigned long wide = crc;
    while (bytes.len > 0) {
        struct str piece = str_slice(bytes, 0, ZLIB_AT_ONCE);
        wide = crc32(wide, (const unsigned char *)piece.ptr, (unsigned)piece.len);
        bytes = str_skip(bytes, piece.len);
    }
    return (uint32_t)wide;
}

#if defined(__x86_64__)
#define FOLDING __attribute__((target("pclmul,sse4.1")))

FOLDING static inline __m128i load(const char *p) {
    return _mm_loadu_si128((const __m128i *)p);
}

/* `x` moved on by the distance that `powers` stand for, and what stands there added. */
FOLDING static inline __m128i fold(__m128i x, __m128i powers, __m128i there) {
    __m128i low = _mm_clmulepi64_si128(x, powers, 0x00);
    __m128i high = _mm_clmulepi64_si128(x, powers, 0x11);
    return _mm_xor_si128(_mm_xor_si128(low, high), there);
}

/* `powers` are those of a move by 128 bits. */
FOLDING static inline uint32_t reduce(__m128i x, __m128i powers) {
    const __m128i low_words = _mm_setr_epi32(-1, 0, -1, 0);
    const __m128i to_64 = _mm_set_epi64x(0, 0x163cd6124);
    const __m128i barrett = _mm_set_epi64x(0x1f7011641, 0x1db710641);

    x = _mm_xor_si128(_mm_srli_si128(x, 8), _mm_clmulepi64_si128(x, powers, 0x10));
    x = _mm_xor_si128(_mm_srli_si128(x, 4),
                      _mm_clmulepi64_si128(_mm_and_si128(x, low_words), to_64, 0x00));
    __m128i q = _mm_clmulepi64_si128(_mm_and_si128(x, low_words), barrett, 0x10);
    q = _mm_clmulepi64_si128(_mm_and_si128(q, low_words), barrett, 0x00);
    return (uint32_t)_mm_extract_epi32(_mm_xor_si128(x, q), 1);
}

/* At least FOLDED_MIN bytes, in whole steps. `crc` is the register, not its complement. */
FOLDING static uint32_t crc32_by_folding(uint32_t crc, const char *p, size_t len) {
    const __m128i by_512 = _mm_set_epi64x(0x1c6e41596, 0x154442bd4);
    const __m128i by_128 = _mm_set_epi64x(0x0ccaa009e, 0x1751997d0);
    __m128i x[4] = {_mm_xor_si128(load(p), _mm_cvtsi32_si128((int)crc)), load(p + STEP),
                    load(p + 2 * STEP), load(p + 3 * STEP)};

    for (p += FOLDED_MIN, len -= FOLDED_MIN; len >= FOLDED_MIN;
         p += FOLDED_MIN, len -= FOLDED_MIN) {
        x[0] = fold(x[0], by_512, load(p));
        x[1] = fold(x[1], by_512, load(p + STEP));
        x[2] = fold(x[2], by_512, load(p + 2 * STEP));
        x[3] = fold(x[3], by_512, load(p + 3 * STEP));
    }
    __m128i sum = fold(fold(fold(x[0], by_128, x[1]), by_128, x[2]), by_128, x[3]);
    for (; len > 0; p += STEP, len -= STEP)
        sum = fold(sum, by_128, load(p));
    return reduce(sum, by_128);
}

static bool can_fold(void) {
    return __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1");
}
#else
static uint32_t crc32_by_folding(uint32_t crc, const char *p, size_t len) {
    return ~crc32_update_portable(~crc, str_n(p, len));
}

static bool can_fold(void) {
    return false;
}
#endif

uint32_t crc32_update(uint32_t crc, struct str bytes) {
    if (bytes.len < FOLDED_MIN || !can_fold()) return crc32_update_portable(crc, bytes);
    size_t steps = bytes.len - bytes.len % STEP;
    crc = ~crc32_by_folding(~crc, bytes.ptr, steps);
    return crc32_update_portable(crc, str_skip(bytes, steps));
}
