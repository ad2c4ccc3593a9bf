#include "shared/aws/sigv4.h"

#include <stdlib.h>

#include "shared/base/time.h"

#define ALGORITHM "AWS4-HMAC-SHA256"

enum { CANONICAL_MAX = 1 << 20, SECRET_MAX = 256, ACCESS_KEY_MAX = 256, REGION_MAX = 64 };

/* It becomes part of names and keys. Empty is what tools send that were told no region. */
static bool region_is_plain(struct str region) {
    if (region.len > REGION_MAX) return false;
    for (size_t i = 0; i < region.len; i++) {
        char c = region.ptr[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_') return false;
    }
    return true;
}

/* "AKID/20261120/us-east-1/s3/aws4_request": the key may itself contain slashes. */
static bool read_credential(struct sigv4 *sig, struct str credential) {
    size_t at[4], end = credential.len;
    for (int i = 3; i >= 0; i--) {
        at[i] = str_rfind_char(str_slice(credential, 0, end), '/');
        if (at[i] == SIZE_MAX) return false;
        end = at[i];
    }
    sig->access_key = str_slice(credential, 0, at[0]);
    sig->scope = str_skip(credential, at[0] + 1);
    sig->date = str_slice(credential, at[0] + 1, at[1]);
    sig->region = str_slice(credential, at[1] + 1, at[2]);
    sig->service = str_slice(credential, at[2] + 1, at[3]);
    return sig->access_key.len > 0 && sig->access_key.len <= ACCESS_KEY_MAX && sig->date.len == 8 &&
           str_all_digits(sig->date) &&
           str_eq(str_skip(credential, at[3] + 1), STR("aws4_request"));
}

static enum err fail(struct arena *a, struct str *why, const char *text, struct str value) {
    *why = arena_printf(a, "%s Authorization=%" PRIstr, text, STR_ARG(value));
    return ERR_SYNTAX;
}

static enum err read_time(struct sigv4 *sig) {
    return time_parse_compact(sig->timestamp, &sig->time_ms);
}

/* Authorization: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=… */
static enum err read_header(struct arena *a, const struct http_exchange *x, struct str text,
                            struct sigv4 *sig, struct str *why) {
    struct str rest = str_skip(text, sizeof ALGORITHM - 1), piece, name, credential = {0};
    sig->kind = SIGV4_HEADER;
    while (str_split(&rest, ',', &piece)) {
        piece = str_trim(piece);
        if (!str_cut(&piece, '=', &name)) continue;
        if (str_eq(name, STR("Credential"))) credential = piece;
        if (str_eq(name, STR("SignedHeaders"))) sig->signed_headers = piece;
        if (str_eq(name, STR("Signature"))) sig->signature = piece;
    }
    if (credential.len == 0) {
        return fail(a, why, "Authorization header requires 'Credential' parameter.", text);
    }
    if (sig->signature.len == 0) {
        return fail(a, why, "Authorization header requires 'Signature' parameter.", text);
    }
    if (sig->signed_headers.len == 0) {
        return fail(a, why, "Authorization header requires 'SignedHeaders' parameter.", text);
    }
    if (!read_credential(sig, credential)) {
        return fail(a, why, "Credential must have exactly 5 slash-delimited elements.", text);
    }
    if (!region_is_plain(sig->region)) {
        return fail(a, why, "Credential should be scoped to a valid region.", text);
    }

    sig->timestamp = http_header_get(x, STR("x-amz-date"));
    if (read_time(sig) == ERR_OK) return ERR_OK;
    if (time_parse_http(http_header_get(x, STR("date")), &sig->time_ms) != ERR_OK) {
        return fail(a, why,
                    "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' "
                    "header.",
                    text);
    }
    struct buf compact = buf_in_arena(a, 32);
    time_add_compact(&compact, sig->time_ms);
    sig->timestamp = buf_str(&compact);
    return ERR_OK;
}

static enum err read_query(struct arena *a, const struct form *query, struct sigv4 *sig,
                           struct str *why) {
    uint64_t expires = 0;
    sig->kind = SIGV4_QUERY;
    sig->signed_headers = form_get(query, STR("X-Amz-SignedHeaders"));
    sig->signature = form_get(query, STR("X-Amz-Signature"));
    sig->timestamp = form_get(query, STR("X-Amz-Date"));
    sig->security_token = form_get(query, STR("X-Amz-Security-Token"));

    if (!read_credential(sig, form_get(query, STR("X-Amz-Credential"))) ||
        !region_is_plain(sig->region) || sig->signature.len == 0 || sig->signed_headers.len == 0 ||
        read_time(sig) != ERR_OK) {
        *why = arena_str(a, STR("Query-string authentication version 4 requires the "
                                "X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, "
                                "X-Amz-SignedHeaders, and X-Amz-Expires parameters."));
        return ERR_SYNTAX;
    }
    if (str_to_u64(form_get(query, STR("X-Amz-Expires")), &expires) != ERR_OK || expires > 604800) {
        *why = arena_str(a, STR("X-Amz-Expires must be less than a week (in seconds); that is, the "
                                "given X-Amz-Expires must be less than 604800 seconds"));
        return ERR_SYNTAX;
    }
    sig->expires_s = (int64_t)expires;
    return ERR_OK;
}

enum err sigv4_read(struct arena *a, const struct http_exchange *x, const struct form *query,
                    struct sigv4 *sig, struct str *why) {
    *sig = (struct sigv4){.payload = http_header_get(x, STR("x-amz-content-sha256")),
                          .security_token = http_header_get(x, STR("x-amz-security-token"))};
    struct str header = http_header_get(x, STR("authorization"));

    if (str_eq(header, STR(ALGORITHM)) || str_starts(header, STR(ALGORITHM " "))) {
        return read_header(a, x, header, sig, why);
    }
    if (str_starts_nocase(header, STR("Bearer "))) {
        sig->kind = SIGV4_BEARER;
        sig->bearer = str_trim(str_skip(header, 7));
        return ERR_OK;
    }
    if (str_eq(form_get(query, STR("X-Amz-Algorithm")), STR(ALGORITHM))) {
        return read_query(a, query, sig, why);
    }
    if (str_is_set(header)) sig->kind = SIGV4_OTHER;
    return ERR_OK;
}

/* ---- the canonical request ---- */

static bool is_s3(const struct sigv4 *sig) {
    return str_eq(sig->service, STR("s3")) || str_eq(sig->service, STR("s3-object-lambda")) ||
           str_eq(sig->service, STR("s3express"));
}

/* RFC 3986 section 5.2.4, and runs of slashes become one, as AWS normalizes. */
static struct str normalize_path(struct arena *a, struct str path) {
    struct str *parts = arena_array(a, struct str, path.len + 1);
    struct str rest = path, piece;
    size_t n = 0;
    while (str_split(&rest, '/', &piece)) {
        if (piece.len == 0 || str_eq(piece, STR("."))) continue;
        if (str_eq(piece, STR(".."))) {
            n -= n > 0;
        } else {
            parts[n++] = piece;
        }
    }
    struct buf out = buf_in_arena(a, path.len + 2);
    for (size_t i = 0; i < n; i++) {
        buf_add_char(&out, '/');
        buf_add(&out, parts[i]);
    }
    bool slash_at_end = n == 0 || path.ptr[path.len - 1] == '/';
    if (slash_at_end) buf_add_char(&out, '/');
    return buf_str(&out);
}

static void add_path(struct arena *a, struct buf *out, const struct sigv4 *sig, struct str path) {
    struct str decoded;
    if (!is_s3(sig)) {
        uri_encode(out, normalize_path(a, path), true);
    } else if (uri_decode(a, path, false, &decoded) == ERR_OK) {
        uri_encode(out, decoded, true);
    } else {
        buf_add(out, path);
    }
}

static int compare_pairs(const void *left, const void *right) {
    const struct form_pair *l = left, *r = right;
    int c = str_cmp(l->name, r->name);
    return c != 0 ? c : str_cmp(l->value, r->value);
}

static struct str encoded(struct arena *a, struct str s) {
    struct buf out = buf_in_arena(a, s.len * 3 + 1);
    uri_encode(&out, s, false);
    return buf_str(&out);
}

/* Sorted by encoded name, then encoded value; without the signature itself. */
static void add_query(struct arena *a, struct buf *out, const struct form *query) {
    struct form_pair *pairs = arena_array(a, struct form_pair, query->count + 1);
    size_t n = 0;
    for (size_t i = 0; i < query->count; i++) {
        if (str_eq(query->pairs[i].name, STR("X-Amz-Signature"))) continue;
        pairs[n++] =
            (struct form_pair){encoded(a, query->pairs[i].name), encoded(a, query->pairs[i].value)};
    }
    qsort(pairs, n, sizeof pairs[0], compare_pairs);
    for (size_t i = 0; i < n; i++) {
        if (i > 0) buf_add_char(out, '&');
        buf_add(out, pairs[i].name);
        buf_add_char(out, '=');
        buf_add(out, pairs[i].value);
    }
}

/* Trimmed, and inner runs of spaces as one. */
static void add_header_value(struct buf *out, struct str value) {
    value = str_trim(value);
    for (size_t i = 0; i < value.len; i++) {
        bool run = i > 0 && value.ptr[i] == ' ' && value.ptr[i - 1] == ' ';
        if (!run) buf_add_char(out, value.ptr[i]);
    }
}

/* "name:value,value\n". False: the request has no such header. */
static bool add_header(struct buf *out, const struct http_exchange *x, struct str name) {
    buf_add(out, name);
    buf_add_char(out, ':');
    if (str_eq(name, STR("host")) || str_eq(name, STR(":authority"))) {
        buf_add(out, x->authority);
        buf_add_char(out, '\n');
        return true;
    }
    bool found = false;
    for (size_t i = 0; i < x->header_count; i++) {
        if (!str_eq(x->headers[i].name, name)) continue;
        if (found) buf_add_char(out, ',');
        add_header_value(out, x->headers[i].value);
        found = true;
    }
    buf_add_char(out, '\n');
    return found;
}

enum err sigv4_canonical_request(struct arena *a, const struct sigv4 *sig,
                                 const struct sigv4_input *input, struct str *canonical) {
    struct buf out = buf_in_arena(a, CANONICAL_MAX);
    buf_add(&out, input->x->method);
    buf_add_char(&out, '\n');
    add_path(a, &out, sig, input->x->path);
    buf_add_char(&out, '\n');
    add_query(a, &out, input->query);
    buf_add_char(&out, '\n');

    struct str rest = sig->signed_headers, name;
    for (size_t n = 0; str_split(&rest, ';', &name); n++) {
        if (n == SIGV4_SIGNED_HEADERS_MAX) return ERR_SYNTAX;
        if (!add_header(&out, input->x, name)) return ERR_SYNTAX;
    }
    buf_add_char(&out, '\n');
    buf_add(&out, sig->signed_headers);
    buf_add_char(&out, '\n');
    buf_add(&out, input->payload_hash);

    *canonical = buf_str(&out);
    return buf_ok(&out) ? ERR_OK : ERR_SYNTAX;
}

struct str sigv4_string_to_sign(struct arena *a, const struct sigv4 *sig, struct str canonical) {
    struct checksum_value hash = checksum_of(CHECKSUM_SHA256, canonical);
    return ARENA_CONCAT(a, STR(ALGORITHM "\n"), sig->timestamp, STR("\n"), sig->scope, STR("\n"),
                        checksum_hex(a, &hash));
}

struct checksum_value sigv4_key(struct str secret, const struct sigv4 *sig) {
    char first[4 + SECRET_MAX] = "AWS4";
    if (secret.len > SECRET_MAX) secret.len = SECRET_MAX;
    if (secret.len > 0) memcpy(first + 4, secret.ptr, secret.len);

    struct checksum_value key = hmac_sha256(str_n(first, 4 + secret.len), sig->date);
    key = hmac_sha256(checksum_str(&key), sig->region);
    key = hmac_sha256(checksum_str(&key), sig->service);
    return hmac_sha256(checksum_str(&key), STR("aws4_request"));
}

struct str sigv4_sign(struct arena *a, const struct checksum_value *key,
                      struct str string_to_sign) {
    struct checksum_value signature = hmac_sha256(checksum_str(key), string_to_sign);
    return checksum_hex(a, &signature);
}
