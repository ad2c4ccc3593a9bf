#include "shared/base/test.h"
#include "shared/codec/base64.h"
#include "shared/codec/checksum.h"
#include "shared/codec/crc-private.h"

static struct str as_hex(struct arena *a, struct checksum_value v) {
    struct buf out = buf_in_arena(a, 2 * CHECKSUM_SIZE_MAX);
    hex_add(&out, checksum_str(&v));
    return buf_str(&out);
}

/* "123456789" has published check values for the CRCs; the hashes are those of coreutils. */
static const struct {
    enum checksum_kind kind;
    const char *name, *empty, *digits;
} row[] = {
    {CHECKSUM_CRC32, "CRC32", "00000000", "cbf43926"},
    {CHECKSUM_CRC32C, "CRC32C", "00000000", "e3069283"},
    {CHECKSUM_CRC64NVME, "CRC64NVME", "0000000000000000", "ae8b14860a799888"},
    {CHECKSUM_SHA1, "SHA1", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
     "f7c3bc1d808e04732adf679965ccc34ca7ae3441"},
    {CHECKSUM_SHA256, "SHA256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
     "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225"},
    {CHECKSUM_SHA512, "SHA512",
     "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
     "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e",
     "d9e6762dd1c8eaf6d61b3c6192fc408d4d6d5f1176d0c29169bc24e71c3f274a"
     "d27fcd5811b313d681f7e55ec02d73d499c95455b6b5bb503acf574fba8ffe85"},
    {CHECKSUM_MD5, "MD5", "d41d8cd98f00b204e9800998ecf8427e", "25f9e794323b453885f5181f1b624d0b"},
};

TEST(check_values) {
    struct arena a = {0};
    assert_int_equal(ARRAY_LEN(row), CHECKSUM_COUNT);
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        enum checksum_kind kind = row[i].kind;
        CHECK_STR(as_hex(&a, checksum_of(kind, STR("123456789"))), str_c(row[i].digits),
                  row[i].name);
        CHECK_STR(as_hex(&a, checksum_of(kind, STR(""))), str_c(row[i].empty), row[i].name);
        CHECK_STR(as_hex(&a, checksum_of(kind, (struct str){0})), str_c(row[i].empty), row[i].name);
    }
    CHECK(crc32_of(STR("123456789")) == 0xcbf43926, "short cut");
    arena_free(&a);
}

static struct str sample(unsigned char *bytes, size_t len) {
    uint32_t x = 12345;
    for (size_t i = 0; i < len; i++) {
        x = x * 1103515245u + 12345u;
        bytes[i] = (unsigned char)(x >> 16);
    }
    return str_n(bytes, len);
}

TEST(piece_by_piece) {
    struct arena a = {0};
    unsigned char bytes[300];
    struct str all = sample(bytes, sizeof bytes);
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct checksum *one = checksum_begin(row[i].kind), *some = checksum_begin(row[i].kind);
        for (size_t at = 0; at < all.len; at++) {
            checksum_add(one, str_slice(all, at, at + 1));
        }
        checksum_add(some, str_slice(all, 0, 13));
        checksum_add(some, (struct str){0});
        checksum_add(some, str_slice(all, 13, 131));
        checksum_add(some, str_skip(all, 131));
        struct str want = as_hex(&a, checksum_of(row[i].kind, all));
        CHECK_STR(as_hex(&a, checksum_end(one)), want, row[i].name);
        CHECK_STR(as_hex(&a, checksum_end(some)), want, row[i].name);
    }
    arena_free(&a);
}

TEST(given_up) {
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct checksum *c = checksum_begin(row[i].kind);
        checksum_add(c, STR("x"));
        checksum_abort(c);
    }
    checksum_abort(NULL);
}

static uint64_t bit_by_bit(uint64_t poly, uint64_t ones, struct str s) {
    uint64_t crc = ones;
    for (size_t i = 0; i < s.len; i++) {
        crc ^= (unsigned char)s.ptr[i];
        for (int bit = 0; bit < 8; bit++) {
            crc = crc >> 1 ^ ((crc & 1) != 0 ? poly : 0);
        }
    }
    return crc ^ ones;
}

/* Every length and every alignment, and with the bytes random every entry of the tables. */
TEST(against_bit_by_bit) {
    static unsigned char bytes[5000];
    struct str all = sample(bytes, sizeof bytes);
    for (size_t len = 0; len < 80; len++) {
        for (size_t at = 0; at < 16; at++) {
            struct str s = str_slice(all, at, at + len);
            uint64_t crc32c = bit_by_bit(0x82f63b78, UINT32_MAX, s);
            CHECK(crc32c_update(0, s) == crc32c, "CRC32C");
            CHECK(crc32c_update_portable(0, s) == crc32c, "CRC32C by table");
            CHECK(crc64nvme_update(0, s) == bit_by_bit(0x9a6c9329ac4bc9b5, UINT64_MAX, s), "CRC64");
        }
    }
    CHECK(crc32c_update_portable(0, all) == bit_by_bit(0x82f63b78, UINT32_MAX, all), "CRC32C");
    CHECK(crc32c_update(0, all) == bit_by_bit(0x82f63b78, UINT32_MAX, all), "CRC32C");
    CHECK(crc64nvme_update(0, all) == bit_by_bit(0x9a6c9329ac4bc9b5, UINT64_MAX, all), "CRC64");
}

/* Around each step and each round of folding; continued from what came before. */
TEST(crc32_against_bit_by_bit) {
    static unsigned char bytes[5000];
    struct str all = sample(bytes, sizeof bytes);
    for (size_t len = 0; len < 300; len++) {
        for (size_t at = 0; at < 16; at++) {
            struct str s = str_slice(all, at, at + len);
            uint64_t crc = bit_by_bit(0xedb88320, UINT32_MAX, s);
            CHECK(crc32_update(0, s) == crc, "CRC32");
            CHECK(crc32_update_portable(0, s) == crc, "CRC32 of zlib");
            uint32_t head = crc32_update(0, str_slice(all, 0, at));
            CHECK(crc32_update(head, s) ==
                      bit_by_bit(0xedb88320, UINT32_MAX, str_slice(all, 0, at + len)),
                  "in two pieces");
        }
    }
    CHECK(crc32_update(0, all) == bit_by_bit(0xedb88320, UINT32_MAX, all), "CRC32");
}

static uint64_t number(struct checksum_value v) {
    uint64_t n = 0;
    for (size_t i = 0; i < v.len; i++) {
        n = n << 8 | v.bytes[i];
    }
    return n;
}

TEST(combined) {
    static const enum checksum_kind kinds[] = {CHECKSUM_CRC32, CHECKSUM_CRC32C, CHECKSUM_CRC64NVME};
    static const size_t cuts[] = {0, 1, 7, 8, 100, 4095, 4999, 5000};
    static unsigned char bytes[5000];
    struct str all = sample(bytes, sizeof bytes);
    for (size_t k = 0; k < ARRAY_LEN(kinds); k++) {
        for (size_t i = 0; i < ARRAY_LEN(cuts); i++) {
            struct str head = str_slice(all, 0, cuts[i]), tail = str_skip(all, cuts[i]);
            uint64_t joined = crc_combine(kinds[k], number(checksum_of(kinds[k], head)),
                                          number(checksum_of(kinds[k], tail)), tail.len);
            CHECK(joined == number(checksum_of(kinds[k], all)), "as if never cut");
        }
    }
}

/* RFC 4231, cases 1, 2 and 6. */
TEST(hmac) {
    static const char twenty_0b[] = "\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b"
                                    "\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b";
    struct arena a = {0};
    unsigned char long_key[131];
    memset(long_key, 0xaa, sizeof long_key);

    CHECK_STR(as_hex(&a, hmac_sha256(str_c(twenty_0b), STR("Hi There"))),
              STR("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"), "case 1");
    CHECK_STR(as_hex(&a, hmac_sha256(STR("Jefe"), STR("what do ya want for nothing?"))),
              STR("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"), "case 2");
    CHECK_STR(
        as_hex(&a, hmac_sha256(str_n(long_key, sizeof long_key),
                               STR("Test Using Larger Than Block-Size Key - Hash Key First"))),
        STR("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"), "case 6");
    CHECK_STR(as_hex(&a, hmac_sha256((struct str){0}, (struct str){0})),
              STR("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"), "nothing");
    arena_free(&a);
}

TEST(as_hexadecimal) {
    struct arena a = {0};
    struct checksum_value v = checksum_of(CHECKSUM_CRC32, STR("123456789"));
    CHECK_STR(checksum_hex(&a, &v), STR("cbf43926"), "the check value of CRC-32");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(as_hexadecimal),     cmocka_unit_test(check_values),
        cmocka_unit_test(piece_by_piece),     cmocka_unit_test(given_up),
        cmocka_unit_test(against_bit_by_bit), cmocka_unit_test(crc32_against_bit_by_bit),
        cmocka_unit_test(combined),           cmocka_unit_test(hmac),
    };
    return cmocka_run_group_tests_name("checksum", tests, NULL, NULL);
}
