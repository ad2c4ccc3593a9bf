/* Bodies in pieces: whole, one byte at a time, with trailers, with signatures, and broken. */
#include "shared/aws/aws-chunked.h"

#include "shared/base/test.h"

/* AWS's published example: "Signature Calculations for the Authorization Header: Transferring
 * Payload in Multiple Chunks". 65 KiB of 'a' in a chunk of 64 KiB, one of 1 KiB, and the last. */
#define SEED   "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"
#define FIRST  "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"
#define SECOND "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"
#define LAST   "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"

static const struct sigv4 sig = {
    .date = STR_INIT("20130524"),
    .region = STR_INIT("us-east-1"),
    .service = STR_INIT("s3"),
    .scope = STR_INIT("20130524/us-east-1/s3/aws4_request"),
    .timestamp = STR_INIT("20130524T000000Z"),
    .signature = STR_INIT(SEED),
};

static void add_run(struct buf *b, size_t n) {
    memset(buf_reserve(b, n), 'a', n);
    buf_advance(b, n);
}

static struct str signed_body(struct arena *a, const char *second) {
    struct buf b = buf_in_arena(a, 1 << 20);
    buf_add_c(&b, "10000;chunk-signature=" FIRST "\r\n");
    add_run(&b, 65536);
    buf_printf(&b, "\r\n400;chunk-signature=%s\r\n", second);
    add_run(&b, 1024);
    buf_add_c(&b, "\r\n0;chunk-signature=" LAST "\r\n\r\n");
    return buf_str(&b);
}

/* Feed in pieces; the content is gathered in `out`. */
static enum err decode(struct aws_chunked *c, struct str body, size_t piece, struct buf *out) {
    while (body.len > 0) {
        struct str in = str_slice(body, 0, piece), content;
        body = str_skip(body, in.len);
        while (in.len > 0 && !aws_chunked_ended(c)) {
            TRY(aws_chunked_next(c, &in, &content));
            buf_add(out, content);
        }
    }
    return ERR_OK;
}

static enum err decode_signed(const char *second, size_t piece, size_t *length) {
    struct arena a = {0};
    struct aws_chunked c;
    struct checksum_value key = sigv4_key(STR("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), &sig);
    struct buf out = buf_in_arena(&a, 1 << 20);
    aws_chunked_init(&c, &a, &sig, &key);
    enum err err = decode(&c, signed_body(&a, second), piece, &out);
    if (err == ERR_OK && !aws_chunked_ended(&c)) err = ERR_TRUNCATED;
    *length = out.len;
    aws_chunked_deinit(&c);
    arena_free(&a);
    return err;
}

TEST(signatures) {
    static const size_t pieces[] = {1, 7, 1000, 1 << 20};
    size_t length = 0;
    for (size_t i = 0; i < ARRAY_LEN(pieces); i++) {
        CHECK(decode_signed(SECOND, pieces[i], &length) == ERR_OK, "AWS's example");
        CHECK(length == 66560, "all of it");
        CHECK(decode_signed(FIRST, pieces[i], &length) == ERR_CHECKSUM, "a wrong signature");
    }
}

TEST(unsigned_with_trailer) {
    static const size_t pieces[] = {1, 3, 1000};
    for (size_t i = 0; i < ARRAY_LEN(pieces); i++) {
        struct arena a = {0};
        struct aws_chunked c;
        struct buf out = buf_in_arena(&a, 1000);
        aws_chunked_init(&c, &a, NULL, NULL);
        struct str body =
            STR("5\r\nhello\r\n6\r\n world\r\n0\r\nX-Amz-Checksum-Crc32: DUoRhQ==\r\n\r\n");
        CHECK(decode(&c, body, pieces[i], &out) == ERR_OK, "well formed");
        CHECK(aws_chunked_ended(&c), "ended");
        CHECK_STR(buf_str(&out), STR("hello world"), "content");
        CHECK_STR(aws_chunked_trailer(&c, STR("x-amz-checksum-crc32")), STR("DUoRhQ=="), "trailer");
        aws_chunked_deinit(&c);
        arena_free(&a);
    }
}

TEST(broken) {
    static const struct {
        const char *why, *body;
    } row[] = {
        {"no size", "\r\nhello"},
        {"a letter in the size", "5g\r\nhello"},
        {"too large", "fffffffff\r\n"},
        {"nothing after the content", "5\r\nhelloworld\r\n"},
        {"a trailer without colon", "0\r\nhello\r\n\r\n"},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct arena a = {0};
        struct aws_chunked c;
        struct buf out = buf_in_arena(&a, 1000);
        aws_chunked_init(&c, &a, NULL, NULL);
        CHECK(decode(&c, str_c(row[i].body), 1, &out) == ERR_SYNTAX, row[i].why);
        aws_chunked_deinit(&c);
        arena_free(&a);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(signatures),
        cmocka_unit_test(unsigned_with_trailer),
        cmocka_unit_test(broken),
    };
    return cmocka_run_group_tests_name("aws-chunked", tests, NULL, NULL);
}
