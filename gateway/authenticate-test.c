/* With --iam enforce nothing that matters can be changed between the client's signature and here.
 */
#include "gateway/test-request.h"
#include "shared/codec/base64.h"

struct row {
    const char *why;
    const char *target; /* X-Amz-Target; NULL: S3 */
    const char *body, *sent_body;
    const char *payload; /* x-amz-content-sha256: "digest" stands for that of `body` */
    const char *extra;   /* a header that nobody signed */
    const char *scope_date, *timestamp, *key;
    const char *error; /* NULL: admitted */
};

static struct str digest_of(struct arena *a, const char *text) {
    struct checksum_value v = checksum_of(CHECKSUM_SHA256, str_c(text));
    struct buf hex = buf_in_arena(a, 65);
    hex_add(&hex, checksum_str(&v));
    return buf_str(&hex);
}

static struct str authorization(struct arena *a, const struct row *row, const char *headers,
                                struct str signature) {
    return arena_printf(
        a,
        "AWS4-HMAC-SHA256 Credential=%s/%s/us-east-1/%s/aws4_request, SignedHeaders=%s, "
        "Signature=%" PRIstr,
        row->key, row->scope_date, row->target == NULL ? "s3" : "dynamodb", headers,
        STR_ARG(signature));
}

/* As an honest client signs `body`. */
static struct str sign(struct test_request *t, const struct row *row, struct str payload) {
    struct arena *a = &t->x.arena;
    struct sigv4_input input = {&t->x, &t->r.query, payload};
    struct str canonical = {0};
    CHECK(sigv4_canonical_request(a, &t->r.sig, &input, &canonical) == ERR_OK, row->why);
    struct checksum_value key = sigv4_key(t->gateway.credentials.secret, &t->r.sig);
    return sigv4_sign(a, &key, sigv4_string_to_sign(a, &t->r.sig, canonical));
}

static void make(struct test_request *t, const struct row *row) {
    struct arena *a = &t->x.arena;
    test_request_init(t, row->target == NULL ? "PUT" : "POST", row->target == NULL ? "/b/k" : "/");
    t->settings.enforce = true;
    struct str payload = digest_of(a, row->body);
    struct buf names = buf_in_arena(a, 1000);
    buf_add_c(&names, "host");
    if (row->payload != NULL) {
        if (strcmp(row->payload, "digest") != 0) payload = str_c(row->payload);
        test_request_header(t, "x-amz-content-sha256", arena_cstr(a, payload));
        buf_add_c(&names, ";x-amz-content-sha256");
    }
    test_request_header(t, "x-amz-date", row->timestamp);
    test_request_header(t, "x-amz-target", row->target);
    buf_add_c(&names, row->target == NULL ? ";x-amz-date" : ";x-amz-date;x-amz-target");
    const char *list = arena_cstr(a, buf_str(&names));
    test_request_header(t, "authorization", authorization(a, row, list, STR("00")).ptr);
    struct http_header *header = &t->headers[t->x.header_count - 1];
    test_request_read(t);
    header->value = authorization(a, row, list, sign(t, row, payload));

    test_request_header(t, row->extra, "anything");
    t->x.body = str_c(row->sent_body != NULL ? row->sent_body : row->body);
    test_request_read(t);
    test_request_route(t);
}

#define DAY   "20261120"
#define TIME  "20261120T100000Z"
#define KEY   "AKIATEST"
#define TABLE "DynamoDB_20120810.ListTables"

TEST(signatures) {
    static const struct row row[] = {
        {"honest JSON", TABLE, "{}", NULL, NULL, NULL, DAY, TIME, KEY, NULL},
        {"honest, with a digest", TABLE, "{}", NULL, "digest", NULL, DAY, TIME, KEY, NULL},
        {"another body", TABLE, "{}", "{ }", NULL, NULL, DAY, TIME, KEY,
         "InvalidSignatureException"},
        {"another body behind a digest that was signed", TABLE, "{}", "{ }", "digest", NULL, DAY,
         TIME, KEY, "InvalidSignatureException"},
        {"only S3 takes a body on trust", TABLE, "{}", NULL, "UNSIGNED-PAYLOAD", NULL, DAY, TIME,
         KEY, "InvalidSignatureException"},
        {"a header that nobody signed", TABLE, "{}", NULL, NULL, "x-amz-other", DAY, TIME, KEY,
         "InvalidSignatureException"},
        {"one that need not be", TABLE, "{}", NULL, NULL, "x-amzn-trace-id", DAY, TIME, KEY, NULL},
        {"the key of another day", TABLE, "{}", NULL, NULL, NULL, "20261119", TIME, KEY,
         "InvalidSignatureException"},
        {"16 minutes ago", TABLE, "{}", NULL, NULL, NULL, DAY, "20261120T094400Z", KEY,
         "InvalidSignatureException"},
        {"in 16 minutes", TABLE, "{}", NULL, NULL, NULL, DAY, "20261120T101600Z", KEY,
         "InvalidSignatureException"},
        {"in 14 minutes", TABLE, "{}", NULL, NULL, NULL, DAY, "20261120T101400Z", KEY, NULL},
        {"a key that is not known", TABLE, "{}", NULL, NULL, NULL, DAY, TIME, "AKIAOTHER",
         "UnrecognizedClientException"},
        {"honest S3", NULL, "abc", NULL, "digest", NULL, DAY, TIME, KEY, NULL},
        {"S3 without a digest of the body", NULL, "abc", NULL, "UNSIGNED-PAYLOAD", NULL, DAY, TIME,
         KEY, NULL},
        {"S3 and no word about the body", NULL, "abc", NULL, NULL, NULL, DAY, TIME, KEY,
         "InvalidRequest"},
        {"S3 and a word that is none", NULL, "abc", NULL, "STREAMING-SOMETHING", NULL, DAY, TIME,
         KEY, "InvalidArgument"},
        {"S3, another body", NULL, "abc", "abd", "digest", NULL, DAY, TIME, KEY,
         "XAmzContentSHA256Mismatch"},
        {"S3, a header that nobody signed", NULL, "abc", NULL, "digest", "x-amz-acl", DAY, TIME,
         KEY, "AccessDenied"},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct test_request t;
        make(&t, &row[i]);
        enum outcome outcome = authenticate(&t.r);
        struct str code = t.r.call.error == NULL ? STR("none") : t.r.call.error->code;
        CHECK_STR(code, row[i].error == NULL ? STR("none") : str_c(row[i].error), row[i].why);
        CHECK((outcome == DONE) == (row[i].error == NULL), row[i].why);
        test_request_free(&t);
    }
}

TEST(bearer_keys) {
    static const struct {
        const char *header, *why;
        bool admitted;
    } row[] = {
        {"Bearer api-key", "the key", true},
        {"bearer api-key", "in other letters", true},
        {"Bearer api-keys", "longer", false},
        {"Bearer ", "empty", false},
        {"Bearer secret", "the secret is for signatures", false},
        {"Basic api-key", "another scheme", false},
        {NULL, "nothing", false},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct test_request t;
        test_request_init(&t, "POST", "/model/brume.demo-v1/converse");
        t.settings.enforce = true;
        test_request_header(&t, "authorization", row[i].header);
        t.x.body = STR("{}");
        test_request_read(&t);
        test_request_route(&t);
        CHECK((authenticate(&t.r) == DONE) == row[i].admitted, row[i].why);
        test_request_free(&t);
    }
}

TEST(open_servers_take_any_key) {
    struct test_request t;
    struct row row = {"any", TABLE, "{}", "{ }", NULL, NULL, DAY, TIME, "whatever", NULL};
    make(&t, &row);
    t.settings.enforce = false;
    CHECK(authenticate(&t.r) == DONE, "and do not look at the signature");
    test_request_free(&t);

    test_request_init(&t, "POST", "/");
    test_request_header(&t, "authorization", "AWS4-HMAC-SHA256 Credential=a/b, Signature=00");
    test_request_read(&t);
    CHECK(authenticate(&t.r) == FAILED, "but half a signature is a client's mistake");
    test_request_free(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(signatures),
        cmocka_unit_test(bearer_keys),
        cmocka_unit_test(open_servers_take_any_key),
    };
    return cmocka_run_group_tests_name("authenticate", tests, NULL, NULL);
}
