/* The streamed body of an operation: raw bytes of the exchange, freed of aws-chunked framing where
 * there is some, and compared with the digest and the chunk signatures that the client sent. */
#include "gateway/request.h"

enum { BODY_PIECE = 128 * 1024 };

static const struct aws_error bad_digest = {
    .code = STR_INIT("XAmzContentSHA256Mismatch"),
    .shape_name = STR_INIT("XAmzContentSHA256Mismatch"),
    .http_status = 400,
};
static const struct aws_error bad_chunk_signature = {
    .code = STR_INIT("SignatureDoesNotMatch"),
    .shape_name = STR_INIT("SignatureDoesNotMatch"),
    .http_status = 403,
};
static const struct aws_error bad_framing = {
    .code = STR_INIT("InvalidRequest"),
    .shape_name = STR_INIT("InvalidRequest"),
    .http_status = 400,
};
static const struct aws_error incomplete_body = {
    .code = STR_INIT("IncompleteBody"),
    .shape_name = STR_INIT("IncompleteBody"),
    .http_status = 400,
};

static const struct aws_error request_timeout = {
    .code = STR_INIT("RequestTimeout"),
    .shape_name = STR_INIT("RequestTimeout"),
    .http_status = 400,
};

static struct request *of(struct body_reader *reader) {
    return CONTAINER_OF(reader, struct request, reader);
}

/* As http_body_read, and the call knows what went wrong. */
static enum err receive(struct request *r, char *to, size_t max, size_t *got) {
    enum err err = http_body_read(r->x, to, max, got);
    r->body_ended = err == ERR_OK && *got == 0;
    if (err == ERR_TIMEOUT) {
        (void)call_fail(&r->call, &request_timeout,
                        STR("Your socket connection to the server was not read from or written to "
                            "within the timeout period. Idle connections will be closed."));
    } else if (err != ERR_OK) {
        (void)call_fail(&r->call, &incomplete_body,
                        STR("The request body terminated unexpectedly"));
    }
    return err;
}

/* More raw bytes at r->unread; none left when it stays empty. */
static enum err fill(struct request *r) {
    if (r->unread.len > 0 || r->body_ended || !r->streams) return ERR_OK;
    size_t got = 0;
    TRY(receive(r, r->piece, BODY_PIECE, &got));
    r->unread = str_n(r->piece, got);
    return ERR_OK;
}

static enum err check_end(struct request *r) {
    if (r->sha256 == NULL) return ERR_OK;
    struct checksum_value v = checksum_end(r->sha256);
    r->sha256 = NULL;
    if (str_eq_nocase(checksum_hex(r->call.arena, &v), r->sig.payload)) return ERR_OK;
    (void)call_fail(&r->call, &bad_digest,
                    STR("The provided 'x-amz-content-sha256' header does not match what was "
                        "computed."));
    return ERR_CHECKSUM;
}

static enum err read_plain(struct body_reader *reader, char *to, size_t max, size_t *got) {
    struct request *r = of(reader);
    *got = 0;
    if (r->streams && !r->body_ended) {
        TRY(receive(r, to, max, got)); /* straight into the caller's memory */
    } else if (r->unread.len > 0) {
        *got = r->unread.len < max ? r->unread.len : max;
        memcpy(to, r->unread.ptr, *got);
        r->unread = str_skip(r->unread, *got);
    }
    if (*got == 0) return check_end(r);
    if (r->sha256 != NULL) checksum_add(r->sha256, str_n(to, *got));
    return ERR_OK;
}

static enum err chunk_error(struct request *r, enum err err) {
    if (err == ERR_CHECKSUM) {
        (void)call_fail(&r->call, &bad_chunk_signature,
                        STR("The chunk signature we calculated does not match the one that was "
                            "sent."));
    } else if (err == ERR_SYNTAX) {
        (void)call_fail(&r->call, &bad_framing, STR("The aws-chunked body is malformed."));
    }
    return err;
}

static enum err read_chunked(struct body_reader *reader, char *to, size_t max, size_t *got) {
    struct request *r = of(reader);
    *got = 0;
    while (*got == 0 && !aws_chunked_ended(&r->chunked)) {
        TRY(fill(r));
        if (r->unread.len == 0) {
            (void)call_fail(&r->call, &incomplete_body,
                            STR("The request body terminated unexpectedly"));
            return ERR_TRUNCATED;
        }
        struct str window = r->unread, content;
        if (window.len > max) window.len = max; /* what it hands out must fit */
        size_t before = window.len;
        TRY(chunk_error(r, aws_chunked_next(&r->chunked, &window, &content)));
        if (content.len > 0) memcpy(to, content.ptr, content.len);
        *got = content.len;
        r->unread = str_skip(r->unread, before - window.len);
    }
    return ERR_OK;
}

static struct str no_trailer(struct body_reader *reader, struct str name) {
    (void)reader;
    (void)name;
    return (struct str){0};
}

static struct str chunked_trailer(struct body_reader *reader, struct str name) {
    return aws_chunked_trailer(&of(reader)->chunked, name);
}

static void open_chunked(struct request *r) {
    struct checksum_value key;
    struct str secret = {0};
    bool is_signed = str_starts(r->sig.payload, STR("STREAMING-AWS4-HMAC-SHA256-PAYLOAD"));
    bool check = is_signed && r->call.cloud->settings->enforce &&
                 credentials_secret(&r->gateway->credentials, r->sig.access_key, &secret) == ERR_OK;
    if (check) key = sigv4_key(secret, &r->sig);
    if (r->streams) r->piece = arena_alloc_raw(r->call.arena, BODY_PIECE);
    aws_chunked_init(&r->chunked, r->call.arena, &r->sig, check ? &key : NULL);

    uint64_t length = 0;
    struct str decoded = http_header_get(r->x, STR("x-amz-decoded-content-length"));
    r->reader.length = str_to_u64(decoded, &length) == ERR_OK ? (int64_t)length : -1;
    r->reader.read = read_chunked;
    r->reader.trailer = chunked_trailer;
}

void body_open(struct request *r) {
    r->unread = r->x->body;
    r->wire.stream = &r->reader;
    r->is_chunked = str_starts(r->sig.payload, STR("STREAMING-"));
    if (r->is_chunked) {
        open_chunked(r);
        return;
    }
    r->reader = (struct body_reader){
        .read = read_plain,
        .length = r->streams ? r->x->content_length : (int64_t)r->x->body.len,
        .trailer = no_trailer,
    };
    if (r->sig.payload.len == 64) r->sha256 = checksum_begin(CHECKSUM_SHA256);
}

void body_close(struct request *r) {
    if (r->is_chunked) aws_chunked_deinit(&r->chunked);
    checksum_abort(r->sha256);
    r->sha256 = NULL;
}
