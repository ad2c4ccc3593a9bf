/* Who calls? In open mode whoever they say they are; with --iam enforce whoever can sign for it.
 * The errors are AWS's own, which differ between S3, the query services and the JSON services. */
#include "gateway/request.h"
#include "shared/base/time.h"

struct auth_error {
    struct aws_error s3, query, json;
};

#define ERROR(c, status)                                                                           \
    { .code = STR_INIT(c), .shape_name = STR_INIT(c), .http_status = (status) }

static const struct auth_error unknown_key = {
    .s3 = ERROR("InvalidAccessKeyId", 403),
    .query = ERROR("InvalidClientTokenId", 403),
    .json = ERROR("UnrecognizedClientException", 400),
};
static const struct auth_error bad_signature = {
    .s3 = ERROR("SignatureDoesNotMatch", 403),
    .query = ERROR("SignatureDoesNotMatch", 403),
    .json = ERROR("InvalidSignatureException", 400),
};
static const struct auth_error missing = {
    .s3 = ERROR("AccessDenied", 403),
    .query = ERROR("MissingAuthenticationToken", 403),
    .json = ERROR("MissingAuthenticationTokenException", 400),
};
static const struct auth_error incomplete = {
    .s3 = ERROR("AuthorizationHeaderMalformed", 400),
    .query = ERROR("IncompleteSignature", 400),
    .json = ERROR("IncompleteSignatureException", 400),
};
static const struct auth_error skewed = {
    .s3 = ERROR("RequestTimeTooSkewed", 403),
    .query = ERROR("SignatureDoesNotMatch", 403),
    .json = ERROR("InvalidSignatureException", 400),
};
static const struct auth_error expired = {
    .s3 = ERROR("AccessDenied", 403),
    .query = ERROR("SignatureDoesNotMatch", 403),
    .json = ERROR("InvalidSignatureException", 400),
};
static const struct auth_error unsigned_header = {
    .s3 = ERROR("AccessDenied", 403),
    .query = ERROR("SignatureDoesNotMatch", 403),
    .json = ERROR("InvalidSignatureException", 400),
};
static const struct aws_error bad_content_word = ERROR("InvalidArgument", 400);
static const struct aws_error no_content_word = ERROR("InvalidRequest", 400);
static const struct aws_error content_mismatch = ERROR("XAmzContentSHA256Mismatch", 400);

/* The descriptor for the service's kind of protocol; rest-json says the JSON words with 403. */
static enum outcome refuse(struct request *r, const struct auth_error *e, struct str message) {
    struct aws_error *error = arena_new(r->call.arena, struct aws_error);
    switch (r->call.protocol) {
    case PROTOCOL_REST_XML:
        *error = e->s3;
        break;
    case PROTOCOL_QUERY:
    case PROTOCOL_EC2:
        *error = e->query;
        break;
    default:
        *error = e->json;
        if (r->call.protocol == PROTOCOL_REST_JSON) error->http_status = 403;
        break;
    }
    return call_fail(&r->call, error, message);
}

void identify(struct request *r) {
    struct call *c = &r->call;
    c->account = credentials_account(r->sig.access_key);
    c->region = r->sig.region.len > 0 ? r->sig.region : STR("us-east-1");
    c->principal = (struct principal){
        .access_key = r->sig.access_key,
        .arn = ARENA_CONCAT(c->arena, STR("arn:aws:iam::"), c->account, STR(":root")),
        .user_id = c->account,
        .anonymous = r->sig.kind == SIGV4_NONE || r->sig.kind == SIGV4_OTHER,
    };
}

static enum outcome check_time(struct request *r) {
    int64_t now = env_real_ms(r->call.cloud->env);
    int64_t at = r->sig.time_ms, last = at + SIGV4_SKEW_MS;
    if (r->sig.kind == SIGV4_QUERY) {
        if (now > at + r->sig.expires_s * 1000) {
            return refuse(r, &expired, STR("Request has expired"));
        }
        if (at <= now + SIGV4_SKEW_MS) return DONE;
    } else if (now <= last && at <= now + SIGV4_SKEW_MS) {
        return DONE;
    }
    if (r->call.protocol == PROTOCOL_REST_XML) {
        return refuse(r, &skewed,
                      STR("The difference between the request time and the current time is too "
                          "large."));
    }
    struct buf text = buf_in_arena(r->call.arena, 256);
    bool late = now > last;
    buf_printf(&text, "Signature %s: %" PRIstr " is %s ", late ? "expired" : "not yet current",
               STR_ARG(r->sig.timestamp), late ? "now earlier than" : "still later than");
    time_add_compact(&text, late ? now - SIGV4_SKEW_MS : now + SIGV4_SKEW_MS);
    buf_add_c(&text, " (");
    time_add_compact(&text, now);
    buf_add_c(&text, late ? " - 15 min.)" : " + 15 min.)");
    return refuse(r, &skewed, buf_str(&text));
}

static bool is_s3(const struct request *r) {
    return r->call.service != NULL && (r->call.service->flags & SERVICE_S3_HEADERS);
}

/* S3 takes the client's word for the digest, and compares later: its bodies stream. For all others
 * the body is here, and a word is not enough. */
static struct str body_hash(struct request *r) {
    if (is_s3(r)) {
        return r->sig.kind == SIGV4_QUERY ? STR("UNSIGNED-PAYLOAD") : r->sig.payload;
    }
    struct checksum_value v = checksum_of(CHECKSUM_SHA256, r->x->body);
    return checksum_hex(r->call.arena, &v);
}

static bool is_signed(const struct sigv4 *sig, struct str header) {
    struct str rest = sig->signed_headers, name;
    while (str_split(&rest, ';', &name)) {
        if (str_eq(name, header)) return true;
    }
    return false;
}

/* Whatever changes the meaning of a request has to be signed: the host, and all of x-amz-*. */
static enum outcome check_signed_headers(struct request *r) {
    struct str missing_name = {0};
    if (!is_signed(&r->sig, STR("host")) && !is_signed(&r->sig, STR(":authority"))) {
        missing_name = STR("host");
    }
    for (size_t i = 0; i < r->x->header_count && !str_is_set(missing_name); i++) {
        struct str name = r->x->headers[i].name;
        if (str_starts(name, STR("x-amz-")) && !is_signed(&r->sig, name)) missing_name = name;
    }
    if (!str_is_set(missing_name)) return DONE;
    if (is_s3(r)) {
        return refuse(r, &unsigned_header,
                      STR("There were headers present in the request which were not signed"));
    }
    return refuse(r, &unsigned_header,
                  arena_printf(r->call.arena,
                               "'%" PRIstr "' must be a 'SignedHeader' in the AWS Authorization.",
                               STR_ARG(missing_name)));
}

/* What x-amz-content-sha256 may say to S3. */
static enum outcome check_content_word(struct request *r) {
    static const struct str words[] = {
        STR_INIT("UNSIGNED-PAYLOAD"),
        STR_INIT("STREAMING-UNSIGNED-PAYLOAD-TRAILER"),
        STR_INIT("STREAMING-AWS4-HMAC-SHA256-PAYLOAD"),
        STR_INIT("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"),
    };
    if (!is_s3(r) || r->sig.kind == SIGV4_QUERY || r->sig.payload.len == 64) return DONE;
    if (!str_is_set(r->sig.payload)) {
        return call_fail(&r->call, &no_content_word,
                         STR("Missing required header for this request: x-amz-content-sha256"));
    }
    for (size_t i = 0; i < ARRAY_LEN(words); i++) {
        if (str_eq(words[i], r->sig.payload)) return DONE;
    }
    return call_fail(&r->call, &bad_content_word,
                     STR("x-amz-content-sha256 must be UNSIGNED-PAYLOAD, "
                         "STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, "
                         "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value."));
}

static enum outcome check_date(struct request *r) {
    if (str_starts(r->sig.timestamp, r->sig.date)) return DONE;
    return refuse(r, &bad_signature,
                  arena_printf(r->call.arena,
                               "Date in Credential scope does not match YYYYMMDD from ISO-8601 "
                               "version of date from HTTP: '%" PRIstr "' != '%" PRIstr "'.",
                               STR_ARG(r->sig.date), STR_ARG(r->sig.timestamp)));
}

static enum outcome check_signature(struct request *r, struct str secret) {
    struct arena *a = r->call.arena;
    struct sigv4_input input = {.x = r->x, .query = &r->query, .payload_hash = body_hash(r)};
    struct str canonical = {0}, expected = {0};

    if (sigv4_canonical_request(a, &r->sig, &input, &canonical) == ERR_OK) {
        struct checksum_value key = sigv4_key(secret, &r->sig);
        expected = sigv4_sign(a, &key, sigv4_string_to_sign(a, &r->sig, canonical));
    }
    if (expected.len > 0 && str_eq_secret(expected, r->sig.signature)) return DONE;
    return refuse(r, &bad_signature,
                  STR("The request signature we calculated does not match the signature you "
                      "provided. Check your AWS Secret Access Key and signing method. Consult the "
                      "service documentation for details."));
}

/* A buffered body must be the one whose digest the client named, in open mode too. */
static enum outcome check_content(struct request *r) {
    bool hex = r->sig.payload.len == 64;
    if (!hex || r->wire.stream != NULL || !is_s3(r)) return DONE;
    struct checksum_value v = checksum_of(CHECKSUM_SHA256, r->x->body);
    if (str_eq_nocase(checksum_hex(r->call.arena, &v), r->sig.payload)) return DONE;
    return call_fail(&r->call, &content_mismatch,
                     STR("The provided 'x-amz-content-sha256' header does not match what was "
                         "computed."));
}

static enum outcome check_bearer(struct request *r) {
    if (str_eq_secret(r->sig.bearer, r->gateway->credentials.api_key)) return DONE;
    return call_fail(&r->call, &AWS_ACCESS_DENIED,
                     STR("Authentication failed: Please make sure your API Key is valid."));
}

static enum outcome verify(struct request *r) {
    if (r->sig.kind == SIGV4_BEARER) return check_bearer(r);
    if (r->call.principal.anonymous) {
        return refuse(r, &missing,
                      is_s3(r) ? STR("Access Denied") : STR("Missing Authentication Token"));
    }
    struct str secret = {0};
    if (credentials_secret(&r->gateway->credentials, r->sig.access_key, &secret) != ERR_OK) {
        return refuse(r, &unknown_key,
                      is_s3(r)
                          ? STR("The AWS Access Key Id you provided does not exist in our records.")
                          : STR("The security token included in the request is invalid."));
    }
    enum outcome outcome = check_time(r);
    if (outcome == DONE) outcome = check_date(r);
    if (outcome == DONE) outcome = check_content_word(r);
    if (outcome == DONE) outcome = check_signed_headers(r);
    return outcome == DONE ? check_signature(r, secret) : outcome;
}

enum outcome authenticate(struct request *r) {
    if (str_is_set(r->sig_error)) return refuse(r, &incomplete, r->sig_error);
    bool unsigned_operation = r->call.facts != NULL && (r->call.facts->flags & OPERATION_UNSIGNED);
    if (r->call.cloud->settings->enforce && !unsigned_operation) {
        enum outcome outcome = verify(r);
        if (outcome != DONE) return outcome;
    } else if (r->sig.kind == SIGV4_QUERY && r->call.protocol == PROTOCOL_REST_XML) {
        /* An expired link is expired for open servers too: users test just that. */
        enum outcome outcome = check_time(r);
        if (outcome != DONE) return outcome;
    }
    return check_content(r);
}
