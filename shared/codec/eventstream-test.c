#include "shared/base/test.h"
#include "shared/codec/base64.h"
#include "shared/codec/checksum.h"
#include "shared/codec/eventstream.h"

enum { OUT_MAX = 1 << 20 };

/* Frames that the AWS SDK for JavaScript took from a Bedrock stream. */
static const struct {
    const char *event, *payload, *hex;
} row[] = {
    {"messageStart", "{\"role\":\"assistant\"}",
     "000000760000005296d5fade0b3a6576656e742d7479706507000c6d65737361676553746172740d3a63"
     "6f6e74656e742d747970650700106170706c69636174696f6e2f6a736f6e0d3a6d6573736167652d7479"
     "70650700056576656e747b22726f6c65223a22617373697374616e74227d6fa8c599"},
    {"contentBlockDelta", "{\"contentBlockIndex\":0,\"delta\":{\"text\":\"he\"},\"p\":\"abc\"}",
     "0000009e00000057fe1b824f0b3a6576656e742d74797065070011636f6e74656e74426c6f636b44656c"
     "74610d3a636f6e74656e742d747970650700106170706c69636174696f6e2f6a736f6e0d3a6d65737361"
     "67652d747970650700056576656e747b22636f6e74656e74426c6f636b496e646578223a302c2264656c"
     "7461223a7b2274657874223a226865227d2c2270223a22616263227d31735fa3"},
    {"chunk", "{\"bytes\":\"eyJldmVudCI6e319\"}",
     "000000770000004bcfde7bae0b3a6576656e742d747970650700056368756e6b0d3a636f6e74656e742d"
     "747970650700106170706c69636174696f6e2f6a736f6e0d3a6d6573736167652d747970650700056576"
     "656e747b226279746573223a2265794a6c646d56756443493665333139227d1a75916f"},
};

static struct str from_hex(struct arena *a, const char *hex) {
    struct str bytes;
    CHECK(hex_read(a, str_c(hex), &bytes) == ERR_OK, "the test's own hex");
    return bytes;
}

TEST(reads_known_frames) {
    struct arena a = {0};
    struct eventstream_frame *f = arena_new(&a, struct eventstream_frame);
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct str rest = ARENA_CONCAT(&a, from_hex(&a, row[i].hex), STR("next"));
        CHECK(eventstream_read(&rest, f) == ERR_OK, row[i].event);
        CHECK_STR(rest, STR("next"), "one frame is taken");
        CHECK_STR(f->payload, str_c(row[i].payload), row[i].event);
        CHECK(f->header_count == 3, row[i].event);
        CHECK_STR(eventstream_header_text(f, STR(":event-type")), str_c(row[i].event), "type");
        CHECK_STR(eventstream_header_text(f, STR(":message-type")), STR("event"), "message");
        CHECK(!str_is_set(eventstream_header_text(f, STR(":none"))), "missing header");
    }
    arena_free(&a);
}

TEST(writes_known_frames) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        const struct eventstream_header headers[] = {
            {STR(":event-type"), EVENTSTREAM_STRING, str_c(row[i].event), 0},
            {STR(":content-type"), EVENTSTREAM_STRING, STR("application/json"), 0},
            {STR(":message-type"), EVENTSTREAM_STRING, STR("event"), 0},
        };
        struct buf out = buf_in_arena(&a, OUT_MAX);
        buf_add_c(&out, "before");
        eventstream_write(&out, headers, ARRAY_LEN(headers), str_c(row[i].payload));
        CHECK(str_eq(str_skip(buf_str(&out), 6), from_hex(&a, row[i].hex)), row[i].event);
    }
    arena_free(&a);
}

TEST(every_type) {
    const struct eventstream_header headers[] = {
        {STR("t"), EVENTSTREAM_TRUE, {0}, 0},
        {STR("f"), EVENTSTREAM_FALSE, {0}, 0},
        {STR("i8"), EVENTSTREAM_INT8, {0}, -128},
        {STR("i16"), EVENTSTREAM_INT16, {0}, -32768},
        {STR("i32"), EVENTSTREAM_INT32, {0}, 2147483647},
        {STR("i64"), EVENTSTREAM_INT64, {0}, INT64_MIN},
        {STR("b"), EVENTSTREAM_BYTES, STR("\xff\x00"), 0},
        {STR("s"), EVENTSTREAM_STRING, STR(""), 0},
        {STR("time"), EVENTSTREAM_TIME, {0}, -1},
        {STR("id"), EVENTSTREAM_UUID, STR("0123456789abcdef"), 0},
    };
    struct arena a = {0};
    struct buf out = buf_in_arena(&a, OUT_MAX);
    struct eventstream_frame *f = arena_new(&a, struct eventstream_frame);
    eventstream_write(&out, headers, ARRAY_LEN(headers), STR(""));
    struct str rest = buf_str(&out);
    CHECK(eventstream_read(&rest, f) == ERR_OK && rest.len == 0, "reads back");
    CHECK(f->header_count == ARRAY_LEN(headers) && f->payload.len == 0, "all of it");
    for (size_t i = 0; i < ARRAY_LEN(headers); i++) {
        CHECK_STR(f->headers[i].name, headers[i].name, "name");
        CHECK(f->headers[i].type == headers[i].type, "type");
        CHECK(f->headers[i].integer == headers[i].integer, "integer");
        CHECK_STR(f->headers[i].text, headers[i].text, "text");
    }
    CHECK(!str_is_set(eventstream_header_text(f, STR("b"))), "bytes are no text");
    arena_free(&a);
}

/* Two frames arrive byte by byte. */
TEST(one_byte_at_a_time) {
    struct arena a = {0};
    struct str all = ARENA_CONCAT(&a, from_hex(&a, row[0].hex), from_hex(&a, row[1].hex));
    struct eventstream_frame *f = arena_new(&a, struct eventstream_frame);
    struct buf in = buf_on_heap(OUT_MAX);
    size_t frames = 0;
    for (size_t i = 0; i < all.len; i++) {
        buf_add_char(&in, all.ptr[i]);
        struct str rest = buf_str(&in);
        enum err err = eventstream_read(&rest, f);
        CHECK(err == ERR_OK || err == ERR_TRUNCATED, "never broken");
        CHECK(err == ERR_OK || rest.len == in.len, "nothing is taken");
        if (err != ERR_OK) continue;
        CHECK_STR(f->payload, str_c(row[frames].payload), "in order");
        frames++;
        buf_consume(&in, in.len - rest.len);
    }
    CHECK(frames == 2 && in.len == 0, "both");
    buf_free(&in);
    arena_free(&a);
}

TEST(every_flipped_bit_is_noticed) {
    struct arena a = {0};
    struct eventstream_frame *f = arena_new(&a, struct eventstream_frame);
    struct str good = from_hex(&a, row[0].hex);
    for (size_t bit = 0; bit < good.len * 8; bit++) {
        char *bytes = arena_alloc_raw(&a, good.len);
        memcpy(bytes, good.ptr, good.len);
        bytes[bit / 8] = (char)(bytes[bit / 8] ^ (1 << bit % 8));
        struct str rest = str_n(bytes, good.len);
        CHECK(eventstream_read(&rest, f) == ERR_CHECKSUM, "flipped");
        CHECK(rest.len == good.len, "nothing is taken");
    }
    arena_free(&a);
}

/* A frame with right checksums around whatever it is given. */
static struct str frame_of(struct arena *a, uint32_t total, uint32_t headers_len, struct str body) {
    struct buf b = buf_in_arena(a, OUT_MAX);
    buf_add_be32(&b, total);
    buf_add_be32(&b, headers_len);
    buf_add_be32(&b, crc32_of(buf_str(&b)));
    buf_add(&b, body);
    buf_add_be32(&b, crc32_of(buf_str(&b)));
    return buf_str(&b);
}

static const struct {
    const char *why;
    struct str headers;
} bad_row[] = {
    {"no name", STR_INIT("\x00\x00")},
    {"name longer than the headers", STR_INIT("\x05"
                                              "a\x00")},
    {"no type", STR_INIT("\x01"
                         "a")},
    {"unknown type", STR_INIT("\x01"
                              "a\x0a")},
    {"half an integer", STR_INIT("\x01"
                                 "a\x03\x00")},
    {"string longer than the headers", STR_INIT("\x01"
                                                "a\x07\x00\x02x")},
    {"half a length", STR_INIT("\x01"
                               "a\x07\x00")},
    {"string is not UTF-8", STR_INIT("\x01"
                                     "a\x07\x00\x01\xff")},
    {"short uuid", STR_INIT("\x01"
                            "a\x09"
                            "0123456789abcde")},
};

TEST(malformed_headers) {
    struct arena a = {0};
    struct eventstream_frame *f = arena_new(&a, struct eventstream_frame);
    for (size_t i = 0; i < ARRAY_LEN(bad_row); i++) {
        struct str h = bad_row[i].headers;
        struct str rest = frame_of(&a, (uint32_t)h.len + 16, (uint32_t)h.len, h);
        CHECK(eventstream_read(&rest, f) == ERR_SYNTAX, bad_row[i].why);
    }
    arena_free(&a);
}

TEST(limits) {
    struct arena a = {0};
    struct eventstream_frame *f = arena_new(&a, struct eventstream_frame);
    struct buf headers = buf_in_arena(&a, OUT_MAX);
    struct str rest = frame_of(&a, EVENTSTREAM_FRAME_MAX + 1, 0, STR(""));
    CHECK(eventstream_read(&rest, f) == ERR_TOO_LARGE, "frame");
    rest = frame_of(&a, EVENTSTREAM_FRAME_MAX, EVENTSTREAM_HEADERS_MAX + 1, STR(""));
    CHECK(eventstream_read(&rest, f) == ERR_TOO_LARGE, "headers");
    rest = frame_of(&a, EVENTSTREAM_FRAME_MAX, 0, STR(""));
    CHECK(eventstream_read(&rest, f) == ERR_TRUNCATED, "the largest may still come");
    rest = frame_of(&a, 16, 1, STR(""));
    CHECK(eventstream_read(&rest, f) == ERR_SYNTAX, "headers longer than the frame");
    rest = frame_of(&a, 15, 0, STR(""));
    CHECK(eventstream_read(&rest, f) == ERR_SYNTAX, "shorter than a frame can be");
    rest = frame_of(&a, 16, 0, STR(""));
    CHECK(eventstream_read(&rest, f) == ERR_OK && f->header_count == 0, "the shortest");

    for (int i = 0; i <= EVENTSTREAM_HEADER_COUNT_MAX; i++) {
        buf_add(&headers, STR("\x01x\x00"));
    }
    uint32_t len = (uint32_t)headers.len;
    rest = frame_of(&a, len + 16, len, buf_str(&headers));
    CHECK(eventstream_read(&rest, f) == ERR_TOO_LARGE, "one header too many");
    rest = frame_of(&a, len + 13, len - 3, str_slice(buf_str(&headers), 0, len - 3));
    CHECK(eventstream_read(&rest, f) == ERR_OK, "as many as there may be");
    arena_free(&a);
}

TEST(full_buffer) {
    struct arena a = {0};
    struct buf out = buf_in_arena(&a, 20);
    eventstream_write(&out, NULL, 0, STR("12345"));
    CHECK(!buf_ok(&out) && out.len == 0, "all or nothing");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_known_frames),
        cmocka_unit_test(writes_known_frames),
        cmocka_unit_test(every_type),
        cmocka_unit_test(one_byte_at_a_time),
        cmocka_unit_test(every_flipped_bit_is_noticed),
        cmocka_unit_test(malformed_headers),
        cmocka_unit_test(limits),
        cmocka_unit_test(full_buffer),
    };
    return cmocka_run_group_tests_name("eventstream", tests, NULL, NULL);
}
