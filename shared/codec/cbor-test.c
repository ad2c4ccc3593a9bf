/* CBOR in hex, as in RFC 8949 appendix A, shown as JSON. */
#include "shared/base/test.h"
#include "shared/codec/base64.h"
#include "shared/codec/cbor.h"
#include "shared/codec/json.h"

enum { OUT_MAX = 1 << 20 };

static struct str from_hex(struct arena *a, const char *hex) {
    struct str bytes;
    CHECK(hex_read(a, str_c(hex), &bytes) == ERR_OK, "the test's own hex");
    return bytes;
}

static struct str as_json(struct arena *a, const struct value *v) {
    struct buf out = buf_in_arena(a, OUT_MAX);
    struct json_writer w;
    json_writer_init(&w, &out);
    json_value(&w, v);
    return buf_str(&out);
}

static const struct {
    const char *why, *hex, *json;
} row[] = {
    {"zero", "00", "0"},
    {"one byte", "1818", "24"},
    {"two bytes", "1903e8", "1000"},
    {"four bytes", "1a000f4240", "1000000"},
    {"eight bytes", "1b000000e8d4a51000", "1000000000000"},
    {"largest int64", "1b7fffffffffffffff", "9223372036854775807"},
    {"beyond int64", "1b8000000000000000", "9.223372036854776e18"},
    {"minus one", "20", "-1"},
    {"minus 100", "3863", "-100"},
    {"minus 1000", "3903e7", "-1000"},
    {"minus a million", "3a000f423f", "-1000000"},
    {"smallest int64", "3b7fffffffffffffff", "-9223372036854775808"},
    {"below int64", "3b8000000000000000", "-9.223372036854776e18"},
    {"half", "f93c00", "1"},
    {"half, subnormal", "f90001", "5.9604644775390625e-8"},
    {"half, infinite", "f97c00", "\"Infinity\""},
    {"half, not a number", "f97e00", "\"NaN\""},
    {"float", "fa47c35000", "100000"},
    {"double", "fb3ff199999999999a", "1.1"},
    {"booleans", "82f4f5", "[false,true]"},
    {"null and undefined", "82f6f7", "[null,null]"},
    {"text", "6449455446", "\"IETF\""},
    {"empty text", "60", "\"\""},
    {"UTF-8", "62c3bc", "\"\xc3\xbc\""},
    {"bytes", "4401020304", "\"AQIDBA==\""},
    {"text in chunks", "7f657374726561646d696e67ff", "\"streaming\""},
    {"no chunks", "7fff", "\"\""},
    {"bytes in chunks", "5f42010243030405ff", "\"AQIDBAU=\""},
    {"array", "83010203", "[1,2,3]"},
    {"empty array", "80", "[]"},
    {"nested", "8301820203820405", "[1,[2,3],[4,5]]"},
    {"indefinite array", "9f018202039f0405ffff", "[1,[2,3],[4,5]]"},
    {"empty indefinite array", "9fff", "[]"},
    {"map", "a26161016162820203", "{\"a\":1,\"b\":[2,3]}"},
    {"empty map", "a0", "{}"},
    {"indefinite map", "bf61610161629f0203ffff", "{\"a\":1,\"b\":[2,3]}"},
    {"name in chunks", "a17f61616162ff01", "{\"ab\":1}"},
    {"map in a map in an array", "81a16161a161629f80a0ff", "[{\"a\":{\"b\":[[],{}]}}]"},
    {"names repeat", "a2616101616102", "{\"a\":1,\"a\":2}"},
    {"seconds, integer", "c11a514b67b0", "1363896240"},
    {"seconds, double", "c1fb41d452d9ec200000", "1363896240.5"},
    {"seconds before 1970", "c13903e7", "-1000"},
    {"other tags are skipped", "82c074323031332d30332d32315432303a30343a30305ad9d9f781d82001",
     "[\"2013-03-21T20:04:00Z\",[1]]"},
    {"unassigned tag", "c901", "1"},
    {"tag of eight bytes", "dbffffffffffffffff01", "1"},
    {"tag around tag 1", "c6c101", "1"},
};

TEST(reads) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct value v = {0};
        CHECK(cbor_read(&a, from_hex(&a, row[i].hex), &v) == ERR_OK, row[i].why);
        CHECK_STR(as_json(&a, &v), str_c(row[i].json), row[i].why);
    }
    arena_free(&a);
}

TEST(kinds) {
    struct arena a = {0};
    struct value v;
    CHECK(cbor_read(&a, from_hex(&a, "c1fb41d452d9ec200000"), &v) == ERR_OK, "time");
    CHECK(v.kind == VALUE_TIME && v.integer == 1363896240500, "milliseconds");
    CHECK(cbor_read(&a, from_hex(&a, "4101"), &v) == ERR_OK && v.kind == VALUE_BYTES, "bytes");
    CHECK(cbor_read(&a, from_hex(&a, "5fff"), &v) == ERR_OK && v.kind == VALUE_BYTES, "no chunks");
    CHECK(str_is_set(v.text), "empty, not absent");
    CHECK(cbor_read(&a, from_hex(&a, "f93c00"), &v) == ERR_OK && v.kind == VALUE_DOUBLE, "half");
    arena_free(&a);
}

/* Every prefix of every good row is too short, with nothing behind it to be read. */
TEST(every_cut_is_truncated) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct str whole = from_hex(&a, row[i].hex);
        for (size_t n = 0; n < whole.len; n++) {
            char exact[64];
            struct value v;
            memcpy(exact, whole.ptr, n);
            CHECK(cbor_read(&a, str_n(exact, n), &v) == ERR_TRUNCATED, row[i].why);
        }
    }
    arena_free(&a);
}

static const struct {
    const char *why, *hex;
    enum err err;
} bad_row[] = {
    {"something behind", "0000", ERR_SYNTAX},
    {"reserved length", "1c", ERR_SYNTAX},
    {"reserved length of text", "7d", ERR_SYNTAX},
    {"unassigned simple value", "e0", ERR_SYNTAX},
    {"two-byte simple value", "f818", ERR_SYNTAX},
    {"lonely break", "ff", ERR_SYNTAX},
    {"break in a counted array", "81ff", ERR_SYNTAX},
    {"break after a name", "bf6161ff", ERR_SYNTAX},
    {"break after a tag", "9fc1ff", ERR_SYNTAX},
    {"name is a number", "a10101", ERR_SYNTAX},
    {"name is bytes", "a1416101", ERR_SYNTAX},
    {"name is an array", "a18001", ERR_SYNTAX},
    {"text is not UTF-8", "61ff", ERR_SYNTAX},
    {"character across chunks", "7f61c361a9ff", ERR_SYNTAX},
    {"bytes among chunks of text", "7f4161ff", ERR_SYNTAX},
    {"text among chunks of bytes", "5f6161ff", ERR_SYNTAX},
    {"number among chunks", "7f00ff", ERR_SYNTAX},
    {"array among chunks", "7f80ff", ERR_SYNTAX},
    {"chunks among chunks", "7f7fffff", ERR_SYNTAX},
    {"tag among chunks", "7fc06161ff", ERR_SYNTAX},
    {"time as text", "c16131", ERR_SYNTAX},
    {"time as array", "c180", ERR_SYNTAX},
    {"time as null", "c1f6", ERR_SYNTAX},
    {"time not a number", "c1f97e00", ERR_SYNTAX},
    {"time beyond milliseconds", "c11b7fffffffffffffff", ERR_SYNTAX},
    {"huge text", "7b7fffffffffffffff61", ERR_TRUNCATED},
    {"huge bytes", "5bffffffffffffffff61", ERR_TRUNCATED},
    {"huge array", "9bffffffffffffffff01", ERR_TRUNCATED},
    {"huge map", "bbffffffffffffffff616101", ERR_TRUNCATED},
};

TEST(refuses) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(bad_row); i++) {
        struct value v = {.kind = VALUE_TIME};
        CHECK(cbor_read(&a, from_hex(&a, bad_row[i].hex), &v) == bad_row[i].err, bad_row[i].why);
        CHECK(v.kind == VALUE_TIME, "output untouched");
    }
    struct value v;
    CHECK(cbor_read(&a, (struct str){0}, &v) == ERR_TRUNCATED, "no bytes at all");
    arena_free(&a);
}

/* Arrays within arrays that announce 2^32 items each, in 5 bytes. */
TEST(announced_lengths_cost_nothing) {
    struct arena a = {0}, scratch = {0};
    struct buf in = buf_in_arena(&scratch, OUT_MAX);
    struct value v;
    for (int i = 0; i < CBOR_DEPTH_MAX; i++) {
        buf_add(&in, STR("\x9a\xff\xff\xff\xff"));
    }
    CHECK(cbor_read(&a, buf_str(&in), &v) == ERR_TRUNCATED, "items are missing");
    CHECK(a.total < 65536, "no memory for them");
    arena_free(&a);
    arena_free(&scratch);
}

static struct str nested(struct arena *a, size_t depth, struct str head) {
    struct buf b = buf_in_arena(a, depth * head.len + 1);
    for (size_t i = 0; i < depth; i++) {
        buf_add(&b, head);
    }
    buf_add_char(&b, 0);
    return buf_str(&b);
}

TEST(depth) {
    static const struct str heads[] = {STR_INIT("\x81"), STR_INIT("\xa1\x60"), STR_INIT("\x9f")};
    struct arena a = {0};
    struct value v;
    CHECK(cbor_read(&a, nested(&a, CBOR_DEPTH_MAX, heads[0]), &v) == ERR_OK, "the limit");
    CHECK(cbor_read(&a, nested(&a, CBOR_DEPTH_MAX, heads[1]), &v) == ERR_OK, "of maps");
    for (size_t i = 0; i < ARRAY_LEN(heads); i++) {
        CHECK(cbor_read(&a, nested(&a, CBOR_DEPTH_MAX + 1, heads[i]), &v) == ERR_TOO_DEEP, "above");
        CHECK(cbor_read(&a, nested(&a, 200000, heads[i]), &v) == ERR_TOO_DEEP, "far above");
    }
    struct str tags = nested(&a, 200000, STR("\xc6"));
    CHECK(cbor_read(&a, tags, &v) == ERR_OK, "tags are no containers");
    struct str chunks = nested(&a, CBOR_DEPTH_MAX, heads[0]);
    chunks = ARENA_CONCAT(&a, str_slice(chunks, 0, CBOR_DEPTH_MAX), STR("\x7f\x61x\xff"));
    CHECK(cbor_read(&a, chunks, &v) == ERR_OK, "chunks in the innermost container");
    arena_free(&a);
}

TEST(writes) {
    struct arena a = {0};
    struct buf out = buf_in_arena(&a, OUT_MAX), hex = buf_in_arena(&a, OUT_MAX);
    cbor_begin_map(&out);
    cbor_string(&out, STR("a"));
    cbor_begin_array(&out);
    cbor_int(&out, 23);
    cbor_int(&out, 24);
    cbor_int(&out, -256);
    cbor_int(&out, -257);
    cbor_int(&out, 65536);
    cbor_int(&out, INT64_MIN);
    cbor_bytes(&out, STR("\xff"));
    cbor_bool(&out, true);
    cbor_bool(&out, false);
    cbor_null(&out);
    cbor_double(&out, 1.1);
    cbor_time(&out, 1363896240500);
    cbor_end(&out);
    cbor_end(&out);
    hex_add(&hex, buf_str(&out));
    CHECK_STR(buf_str(&hex),
              STR("bf61619f17181838ff3901001a000100003b7fffffffffffffff41fff5f4f6fb3ff199999999999a"
                  "c1fb41d452d9ec200000ffff"),
              "bytes");

    struct value v;
    CHECK(cbor_read(&a, buf_str(&out), &v) == ERR_OK, "reads back");
    CHECK_STR(as_json(&a, &v),
              STR("{\"a\":[23,24,-256,-257,65536,-9223372036854775808,\"/w==\",true,false,null,"
                  "1.1,1363896240.5]}"),
              "the same");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads),
        cmocka_unit_test(kinds),
        cmocka_unit_test(every_cut_is_truncated),
        cmocka_unit_test(refuses),
        cmocka_unit_test(announced_lengths_cost_nothing),
        cmocka_unit_test(depth),
        cmocka_unit_test(writes),
    };
    return cmocka_run_group_tests_name("cbor", tests, NULL, NULL);
}
