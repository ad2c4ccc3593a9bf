/* Requests of real clients, recorded with known secrets: every signature must come out the same;
 * then each is spoilt in one place, and must not. */
#include "shared/aws/sigv4.h"

#include <stdio.h>

#include "shared/base/test.h"
#include "shared/codec/base64.h"
#include "shared/codec/json.h"

struct recorded {
    struct http_exchange x;
    struct form query;
    struct str secret, body;
};

static struct str text(const struct value *v, const char *name) {
    const struct value *member = value_get(v, str_c(name));
    assert_non_null(member);
    return member->text;
}

static void read_recorded(struct arena *a, struct str line, struct recorded *r) {
    struct value *v = arena_new(a, struct value);
    assert_int_equal(json_read(a, line, v, NULL), ERR_OK);
    const struct value *headers = value_get(v, STR("headers"));
    struct http_header *list = arena_array(a, struct http_header, headers->count + 1);
    for (size_t i = 0; i < headers->count; i++) {
        list[i].name = headers->items[i].items[0].text;
        list[i].value = headers->items[i].items[1].text;
    }
    struct str target = text(v, "target"), path = target, query = {0};
    if (str_cut(&target, '?', &path)) query = target;
    *r = (struct recorded){
        .x = {.method = text(v, "method"),
              .path = path,
              .query = query,
              .authority = text(v, "authority"),
              .headers = list,
              .header_count = headers->count},
        .secret = text(v, "secret"),
    };
    assert_int_equal(base64_read(a, text(v, "body"), &r->body), ERR_OK);
    assert_int_equal(form_read(a, query, false, &r->query), ERR_OK);
}

static bool verifies(struct arena *a, const struct recorded *r) {
    struct sigv4 sig;
    struct str why, canonical;
    if (sigv4_read(a, &r->x, &r->query, &sig, &why) != ERR_OK) return false;

    struct checksum_value digest = checksum_of(CHECKSUM_SHA256, r->body);
    struct buf hex = buf_in_arena(a, 65);
    hex_add(&hex, checksum_str(&digest));
    struct sigv4_input input = {&r->x, &r->query,
                                str_is_set(sig.payload) ? sig.payload : buf_str(&hex)};
    if (sigv4_canonical_request(a, &sig, &input, &canonical) != ERR_OK) return false;
    struct checksum_value key = sigv4_key(r->secret, &sig);
    return str_eq(sigv4_sign(a, &key, sigv4_string_to_sign(a, &sig, canonical)), sig.signature);
}

static void for_each(void (*check)(struct arena *a, struct recorded *r, const char *why)) {
    static char line[1 << 20];
    FILE *file = fopen("shared/aws/testdata/sigv4.jsonl", "r");
    int count = 0;
    assert_non_null(file);
    while (fgets(line, sizeof line, file) != NULL) {
        struct arena a = {0};
        struct recorded r;
        char why[32];
        (void)snprintf(why, sizeof why, "line %d", ++count);
        read_recorded(&a, str_trim(str_c(line)), &r);
        check(&a, &r, why);
        arena_free(&a);
    }
    (void)fclose(file);
    CHECK(count > 70, "the file is whole");
}

static void check_same(struct arena *a, struct recorded *r, const char *why) {
    CHECK(verifies(a, r), why);
}

static void check_spoilt(struct arena *a, struct recorded *r, const char *why) {
    struct recorded other = *r;
    other.secret = ARENA_CONCAT(a, r->secret, STR("x"));
    CHECK(!verifies(a, &other), why);
    other = *r;
    other.x.method = STR("PATCH");
    CHECK(!verifies(a, &other), why);
    other = *r;
    other.x.path = ARENA_CONCAT(a, r->x.path, STR("x"));
    CHECK(!verifies(a, &other), why);
}

TEST(recorded_signatures) {
    for_each(check_same);
}

TEST(spoilt_requests) {
    for_each(check_spoilt);
}

static enum err read_header(struct arena *a, const char *authorization, struct str *why) {
    struct http_header headers[] = {{STR("authorization"), str_c(authorization)},
                                    {STR("x-amz-date"), STR("20261120T101112Z")}};
    struct http_exchange x = {.headers = headers, .header_count = 2};
    struct form query = {0};
    struct sigv4 sig;
    return sigv4_read(a, &x, &query, &sig, why);
}

TEST(malformed) {
    static const struct {
        const char *why, *header, *says;
    } row[] = {
        {"no credential", "AWS4-HMAC-SHA256 SignedHeaders=host, Signature=00", "'Credential'"},
        {"no signature", "AWS4-HMAC-SHA256 Credential=A/20261120/r/s/aws4_request, SignedHeaders=h",
         "'Signature'"},
        {"no headers", "AWS4-HMAC-SHA256 Credential=A/20261120/r/s/aws4_request, Signature=00",
         "'SignedHeaders'"},
        {"short scope", "AWS4-HMAC-SHA256 Credential=A/20261120/r, SignedHeaders=h, Signature=00",
         "5 slash-delimited"},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct arena a = {0};
        struct str why = {0};
        CHECK(read_header(&a, row[i].header, &why) == ERR_SYNTAX, row[i].why);
        CHECK(str_contains(why, str_c(row[i].says)), row[i].why);
        arena_free(&a);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(recorded_signatures),
        cmocka_unit_test(spoilt_requests),
        cmocka_unit_test(malformed),
    };
    return cmocka_run_group_tests_name("sigv4", tests, NULL, NULL);
}
