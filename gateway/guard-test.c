/* What a web page can make a browser send must not reach an open server; what people's tools send
 * must. */
#include "gateway/test-request.h"

struct row {
    const char *why, *host, *origin, *site, *authorization;
    bool refused;
};

static const char signed_header[] = "AWS4-HMAC-SHA256 Credential=a/20261120/r/s3/aws4_request, "
                                    "SignedHeaders=host, Signature=00";

static bool refuses(const struct row *row, bool enforce) {
    struct test_request t;
    test_request_init(&t, "GET", "/");
    t.settings.enforce = enforce;
    t.x.authority = str_c(row->host);
    test_request_header(&t, "origin", row->origin);
    test_request_header(&t, "sec-fetch-site", row->site);
    test_request_header(&t, "authorization", row->authorization);
    test_request_header(&t, "x-amz-date", "20261120T100000Z");
    test_request_read(&t);
    bool refused = guard_refusal(&t.r) != NULL;
    test_request_free(&t);
    return refused;
}

TEST(hosts) {
    static const struct row row[] = {
        {"an address", "127.0.0.1", .refused = false},
        {"with a port", "127.0.0.1:4566", .refused = false},
        {"all of 127/8 is this machine", "127.1.2.3:80", .refused = false},
        {"IPv6", "[::1]", .refused = false},
        {"IPv6 with a port", "[::1]:4566", .refused = false},
        {"a name", "localhost:4566", .refused = false},
        {"upper case", "LocalHost", .refused = false},
        {"a dot at the end", "localhost.", .refused = false},
        {"a bucket's name", "bucket.s3.localhost:4566", .refused = false},
        {"AWS", "s3.us-east-1.amazonaws.com", .refused = false},
        {"rebinding", "evil.example", .refused = true},
        {"rebinding with a port", "evil.example:4566", .refused = true},
        {"looks like an address", "127.evil.example", .refused = true},
        {"and ends with a dot", "127.evil.example.", .refused = true},
        {"and ends with a digit", "127.evil.1", .refused = true},
        {"too many numbers", "127.0.0.1.1", .refused = true},
        {"more after the bracket", "[::1].evil.example", .refused = true},
        {"a bracket that does not end", "[::1", .refused = true},
        {"a port that is none", "localhost:4566.evil.example", .refused = true},
        {"somebody at this machine", "evil.example@localhost", .refused = true},
        {"our name in front", "localhost.evil.example", .refused = true},
        {"our name at the end, without a dot", "evillocalhost", .refused = true},
        {"AWS's name in front", "amazonaws.com.evil.example", .refused = true},
        {"AWS's name at the end, without a dot", "evilamazonaws.com", .refused = true},
        {"any address", "0.0.0.0:4566", .refused = true},
        {"none at all", "", .refused = true},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        CHECK(refuses(&row[i], false) == row[i].refused, row[i].why);
        CHECK(!refuses(&row[i], true), "signatures protect an enforcing server");
    }
}

TEST(pages) {
    static const char here[] = "127.0.0.1:4566";
    static const struct row row[] = {
        {"no browser", here, NULL, NULL, NULL, false},
        {"our own page", here, "http://127.0.0.1:4566", "same-origin", NULL, false},
        {"typed by the user", here, NULL, "none", NULL, false},
        {"another page", here, "http://evil.example", "cross-site", NULL, true},
        {"another port of this machine", here, "http://127.0.0.1:3000", "same-site", NULL, true},
        {"a sandboxed page", here, "null", NULL, NULL, true},
        {"a file", here, "file://", NULL, NULL, true},
        {"an empty origin", here, "", NULL, NULL, true},
        {"a page's image", here, NULL, "cross-site", NULL, true},
        {"in other letters", here, NULL, "Cross-Site", NULL, true},
        {"a word of the future", here, NULL, "other-site", NULL, true},
        {"signed: a page cannot do that without a preflight", here, "http://app.example",
         "cross-site", signed_header, false},
        {"with a key: neither", here, "http://app.example", NULL, "Bearer key", false},
        {"another scheme is no signature", here, "http://evil.example", NULL, "Basic eDp5", true},
        {"signed, but rebound", "evil.example", NULL, NULL, signed_header, true},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        CHECK(refuses(&row[i], false) == row[i].refused, row[i].why);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hosts),
        cmocka_unit_test(pages),
    };
    return cmocka_run_group_tests_name("guard", tests, NULL, NULL);
}
