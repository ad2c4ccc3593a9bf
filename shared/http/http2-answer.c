/* HTTP/2 (RFC 9113): answers out. */
#include <unistd.h>

#include "shared/http/http2.h"

enum { OWN_HEADERS = 3 }; /* :status, date, content-length */

static nghttp2_nv pair(struct str name, struct str value) {
    return (nghttp2_nv){
        .name = (uint8_t *)name.ptr,
        .namelen = name.len,
        .value = (uint8_t *)value.ptr,
        .valuelen = value.len,
    };
}

/* The head as nghttp2 wants it, in the loop's scratch arena; nghttp2 copies it. */
static nghttp2_nv *make_head(const struct exchange *e, size_t *count) {
    struct arena *a = &e->loop->scratch;
    const struct reply *r = &e->reply;
    arena_reset(a);
    nghttp2_nv *all = arena_array(a, nghttp2_nv, r->header_count + OWN_HEADERS);
    size_t n = 0;
    all[n++] = pair(STR(":status"), arena_printf(a, "%d", r->status));
    all[n++] = pair(STR("date"), loop_date(e->loop));
    for (size_t i = 0; i < r->header_count; i++) {
        const struct http_header *h = &r->headers[i];
        if (header_is_ours(h->name) || !header_value_ok(h->value)) continue;
        all[n++] = pair(arena_lower(a, h->name), h->value);
    }
    if (r->length >= 0) {
        all[n++] = pair(STR("content-length"), arena_printf(a, "%lld", (long long)r->length));
    }
    *count = n;
    return all;
}

static ssize_t read_file(struct http_file *f, char *to, size_t max) {
    if (f->length < (int64_t)max) max = (size_t)f->length;
    ssize_t n = pread(f->fd, to, max, f->offset);
    if (n <= 0) return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    f->offset += n;
    f->length -= n;
    return n;
}

static ssize_t read_pieces(struct exchange *e, char *to, size_t max, bool *last) {
    const struct reply *r = &e->reply;
    size_t n = exchange_take_out(e, to, max, last);
    bool kept = r->length < 0 ||
                (*last ? e->written == (uint64_t)r->length : e->written <= (uint64_t)r->length);
    if (!kept) return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    if (n > 0 || *last) return (ssize_t)n;
    e->deferred = true;
    return NGHTTP2_ERR_DEFERRED;
}

/* nghttp2 has room in the windows, and asks for bytes. */
static ssize_t on_read(nghttp2_session *session UNUSED, int32_t stream UNUSED, uint8_t *to,
                       size_t max, uint32_t *flags, nghttp2_data_source *source,
                       void *user UNUSED) {
    struct exchange *e = source->ptr;
    struct reply *r = &e->reply;
    bool last = false;
    ssize_t n = 0;
    e->write_ms = loop_now(e->loop);
    if (r->streamed) {
        n = read_pieces(e, (char *)to, max, &last);
    } else if (r->file.fd >= 0) {
        n = read_file(&r->file, (char *)to, max);
        last = r->file.length == 0;
    } else {
        n = (ssize_t)(r->body.len < max ? r->body.len : max);
        memcpy(to, r->body.ptr, (size_t)n);
        r->body = str_skip(r->body, (size_t)n);
        last = r->body.len == 0;
    }
    if (n >= 0 && last) *flags |= NGHTTP2_DATA_FLAG_EOF;
    return n;
}

static void submit(struct exchange *e, bool with_body) {
    nghttp2_data_provider provider = {.source.ptr = e, .read_callback = on_read};
    size_t count = 0;
    nghttp2_nv *head = make_head(e, &count);
    e->replying = true;
    e->write_ms = loop_now(e->loop);
    int failed = nghttp2_submit_response(e->conn->session, e->stream, head, count,
                                         with_body ? &provider : NULL);
    if (failed != 0) e->conn->failed = true;
}

void http2_respond(struct exchange *e) {
    submit(e, e->reply.body.len > 0 || e->reply.file.fd >= 0);
}

void http2_start(struct exchange *e) {
    submit(e, !e->reply.bodyless);
}

void http2_pump(struct exchange *e) {
    if (!e->deferred) return;
    e->deferred = false;
    e->write_ms = loop_now(e->loop);
    (void)nghttp2_session_resume_data(e->conn->session, e->stream);
}

void http2_reset(struct exchange *e, uint32_t code) {
    (void)nghttp2_submit_rst_stream(e->conn->session, NGHTTP2_FLAG_NONE, e->stream, code);
}

void http2_abort(struct exchange *e) {
    http2_reset(e, NGHTTP2_INTERNAL_ERROR);
}

void http2_send_continue(struct exchange *e) {
    const nghttp2_nv status = pair(STR(":status"), STR("100"));
    (void)nghttp2_submit_headers(e->conn->session, NGHTTP2_FLAG_NONE, e->stream, NULL, &status, 1,
                                 NULL);
}
