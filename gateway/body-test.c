/* Bodies that are here already, read through the stream's face in pieces of every size. */
#include "gateway/test-request.h"

struct row {
    const char *why, *payload, *decoded_length, *body;
    const char *content; /* NULL: it fails with `error` */
    enum err err;
    const char *error;
    int64_t length;
};

#define ABC_SHA "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
#define CHUNKED "STREAMING-UNSIGNED-PAYLOAD-TRAILER"

static enum err read_all(struct body_reader *reader, size_t step, struct buf *out) {
    char piece[64];
    size_t got = 1;
    while (got > 0) {
        TRY(reader->read(reader, piece, step, &got));
        buf_add(out, str_n(piece, got));
    }
    return ERR_OK;
}

static void check_row(const struct row *row, size_t step) {
    struct test_request t;
    struct buf out = buf_on_heap(1000);
    test_request_init(&t, "PUT", "/bucket/key");
    test_request_header(&t, "x-amz-content-sha256", row->payload);
    test_request_header(&t, "x-amz-decoded-content-length", row->decoded_length);
    t.x.body = str_c(row->body);
    t.x.content_length = (int64_t)t.x.body.len;
    test_request_read(&t);
    test_request_route(&t);
    body_open(&t.r);
    CHECK(t.r.wire.stream == &t.r.reader, row->why);
    CHECK(t.r.reader.length == row->length, row->why);
    CHECK(read_all(&t.r.reader, step, &out) == row->err, row->why);
    if (row->err == ERR_OK) CHECK_STR(buf_str(&out), str_c(row->content), row->why);
    struct str code = t.r.call.error == NULL ? STR("none") : t.r.call.error->code;
    CHECK_STR(code, row->error == NULL ? STR("none") : str_c(row->error), row->why);
    body_close(&t.r);
    buf_free(&out);
    test_request_free(&t);
}

TEST(bodies) {
    static const struct row row[] = {
        {"plain", NULL, NULL, "abc", "abc", ERR_OK, NULL, 3},
        {"empty", NULL, NULL, "", "", ERR_OK, NULL, 0},
        {"with its digest", ABC_SHA, NULL, "abc", "abc", ERR_OK, NULL, 3},
        {"not signed", "UNSIGNED-PAYLOAD", NULL, "abc", "abc", ERR_OK, NULL, 3},
        {"another one", ABC_SHA, NULL, "abd", NULL, ERR_CHECKSUM, "XAmzContentSHA256Mismatch", 3},
        {"in chunks", CHUNKED, "5", "2\r\nab\r\n3\r\ncde\r\n0\r\n\r\n", "abcde", ERR_OK, NULL, 5},
        {"an empty one in chunks", CHUNKED, "0", "0\r\n\r\n", "", ERR_OK, NULL, 0},
        {"no length told", CHUNKED, NULL, "1\r\na\r\n0\r\n\r\n", "a", ERR_OK, NULL, -1},
        {"cut in a chunk", CHUNKED, "5", "5\r\nabc", NULL, ERR_TRUNCATED, "IncompleteBody", 5},
        {"cut before the end", CHUNKED, "1", "1\r\na\r\n", NULL, ERR_TRUNCATED, "IncompleteBody",
         1},
        {"nothing at all", CHUNKED, "1", "", NULL, ERR_TRUNCATED, "IncompleteBody", 1},
        {"no chunk", CHUNKED, "1", "zz\r\n", NULL, ERR_SYNTAX, "InvalidRequest", 1},
    };
    static const size_t steps[] = {1, 2, 3, 64};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        for (size_t k = 0; k < ARRAY_LEN(steps); k++) {
            check_row(&row[i], steps[k]);
        }
    }
}

TEST(trailers) {
    struct test_request t;
    struct buf out = buf_on_heap(1000);
    test_request_init(&t, "PUT", "/bucket/key");
    test_request_header(&t, "x-amz-content-sha256", CHUNKED);
    t.x.body = STR("1\r\na\r\n0\r\nX-Amz-Checksum-CRC32: 6Le+Qw==\r\n\r\n");
    test_request_read(&t);
    test_request_route(&t);
    body_open(&t.r);
    CHECK(read_all(&t.r.reader, 64, &out) == ERR_OK, "whole");
    CHECK_STR(t.r.reader.trailer(&t.r.reader, STR("x-amz-checksum-crc32")), STR("6Le+Qw=="),
              "in lower case");
    CHECK(!str_is_set(t.r.reader.trailer(&t.r.reader, STR("other"))), "not sent");
    body_close(&t.r);
    body_close(&t.r); /* an answer that the disk refuses is made twice */
    buf_free(&out);
    test_request_free(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bodies),
        cmocka_unit_test(trailers),
    };
    return cmocka_run_group_tests_name("body", tests, NULL, NULL);
}
