/* An Authorization header or a query string: whatever it says, reading it ends, and what was read
 * can be turned into a canonical request. The first byte chooses which. */
#include "shared/aws/sigv4.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    struct str text = str_n(data, size);
    bool in_query = size > 0 && (data[0] & 1);
    text = str_skip(text, 1);

    struct http_header headers[] = {
        {STR("authorization"), in_query ? STR("none") : text},
        {STR("x-amz-date"), STR("20261120T101112Z")},
    };
    struct http_exchange x = {
        .method = STR("GET"),
        .path = in_query ? STR("/") : text,
        .authority = STR("localhost"),
        .headers = headers,
        .header_count = ARRAY_LEN(headers),
    };
    struct form query = {0};
    struct sigv4 sig;
    struct str why, canonical;
    if (in_query && form_read(&a, text, false, &query) != ERR_OK) query = (struct form){0};
    if (sigv4_read(&a, &x, &query, &sig, &why) == ERR_OK) {
        struct sigv4_input input = {&x, &query, STR("UNSIGNED-PAYLOAD")};
        if (sigv4_canonical_request(&a, &sig, &input, &canonical) == ERR_OK) {
            ASSERT(sigv4_string_to_sign(&a, &sig, canonical).len > 64);
        }
    }
    arena_free(&a);
    return 0;
}
