/* HTTP/1.1 (RFC 9112): answers out. */
#include "shared/http/http1.h"

enum { SMALL_BODY = 16 * 1024 };

/* ---- the head ---- */

/* The rest of the request can be read, and dropped, to use the connection again. */
static bool rest_is_small(const struct exchange *e) {
    if (e->received) return true;
    if (e->chunked || e->broken) return false;
    if (e->pub.content_length <= 0) return true;
    return !e->expects && (uint64_t)e->pub.content_length - e->body_seen <= DRAIN_MAX;
}

static bool is_chunked(const struct exchange *e) {
    return e->reply.streamed && e->reply.length < 0 && !e->reply.bodyless && !e->is_http10;
}

static bool ends_with_close(const struct exchange *e) {
    return e->reply.streamed && e->reply.length < 0 && !e->reply.bodyless && e->is_http10;
}

static void add_header(struct buf *to, struct str name, struct str value) {
    char *p = buf_reserve(to, name.len + value.len + 4);
    if (p == NULL) return;
    memcpy(p, name.ptr, name.len);
    p += name.len;
    *p++ = ':';
    *p++ = ' ';
    if (value.len > 0) memcpy(p, value.ptr, value.len);
    p += value.len;
    *p++ = '\r';
    *p = '\n';
    buf_advance(to, name.len + value.len + 4);
}

static void add_status_line(struct buf *to, int status) {
    if (status == 200) {
        buf_add(to, STR("HTTP/1.1 200 OK\r\n"));
        return;
    }
    buf_add(to, STR("HTTP/1.1 "));
    buf_add_u64(to, (uint64_t)status);
    buf_add_char(to, ' ');
    buf_add(to, status_reason(status));
    buf_add(to, STR("\r\n"));
}

static void add_framing(struct buf *to, const struct exchange *e) {
    if (is_chunked(e)) {
        buf_add(to, STR("Transfer-Encoding: chunked\r\n"));
    } else if (e->reply.length >= 0) {
        buf_add(to, STR("Content-Length: "));
        buf_add_u64(to, (uint64_t)e->reply.length);
        buf_add(to, STR("\r\n"));
    }
    if (!e->keep_alive) {
        buf_add(to, STR("Connection: close\r\n"));
    } else if (e->is_http10) {
        buf_add(to, STR("Connection: keep-alive\r\n"));
    }
    buf_add(to, STR("\r\n"));
}

/* In the loop's scratch buffer. */
static struct buf *make_head(struct exchange *e) {
    struct buf *to = &e->loop->head;
    const struct reply *r = &e->reply;
    e->keep_alive = e->keep_alive && !e->conn->stopping && !ends_with_close(e) && rest_is_small(e);

    buf_clear(to);
    add_status_line(to, r->status);
    add_header(to, STR("Date"), loop_date(e->loop));
    for (size_t i = 0; i < r->header_count; i++) {
        const struct http_header *h = &r->headers[i];
        if (header_is_ours(h->name) || !header_value_ok(h->value)) continue;
        add_header(to, h->name, h->value);
    }
    add_framing(to, e);
    if (!buf_ok(to)) e->conn->failed = true;
    return to;
}

/* ---- the body ---- */

/* What is known to go out together goes out in one send. */
void http1_respond(struct exchange *e) {
    struct conn *c = e->conn;
    struct reply *r = &e->reply;
    struct buf *head = make_head(e);
    e->replying = true;
    if (r->body.len <= SMALL_BODY) {
        buf_add(head, r->body);
        r->body = STR("");
    }
    struct str first = buf_str(head);
    if (c->failed) return;
    /* OpenSSL wants to see the same bytes again after a blocked write: c->out keeps them. */
    if (c->tls != NULL || fifo_len(&c->out) > 0 || c->want_write) {
        fifo_add(&c->out, first);
    } else {
        const struct iovec iov[] = {{.iov_base = (char *)first.ptr, .iov_len = first.len},
                                    {.iov_base = (char *)r->body.ptr, .iov_len = r->body.len}};
        size_t n = conn_send(c, iov, r->body.len > 0 ? 2 : 1, r->file.fd >= 0);
        if (n < first.len) {
            fifo_add(&c->out, str_skip(first, n));
        } else {
            r->body = str_skip(r->body, n - first.len);
        }
    }
    if (!c->want_write) http1_flush(c);
}

/* The head leaves together with what the application writes next, at the latest when this piece of
 * work ends. */
void http1_start(struct exchange *e) {
    fifo_add(&e->conn->out, buf_str(make_head(e)));
    e->replying = true;
}

void http1_pump(struct exchange *e) {
    if (!e->conn->want_write) http1_flush(e->conn);
}

void http1_abort(struct exchange *e) {
    e->conn->failed = true;
}

void http1_send_continue(struct exchange *e) {
    fifo_add(&e->conn->out, STR("HTTP/1.1 100 Continue\r\n\r\n"));
    if (!e->conn->want_write) http1_flush(e->conn);
}

/* A declared length is a promise: another one would be read as the next answer. */
static bool length_is_kept(struct exchange *e, bool last) {
    const struct reply *r = &e->reply;
    if (r->length < 0 || r->bodyless) return true;
    uint64_t declared = (uint64_t)r->length;
    return last ? e->written == declared : e->written <= declared;
}

/* Move pieces of a streamed answer to c->out. True when that was the last one. */
static bool take_pieces(struct conn *c, struct exchange *e) {
    bool last = false;
    size_t n = exchange_take_out(e, c->loop->slice, SLICE, &last);
    if (!length_is_kept(e, last)) {
        c->failed = true;
        return false;
    }
    if (!is_chunked(e)) {
        fifo_add(&c->out, str_n(c->loop->slice, n));
        return last;
    }
    if (n > 0) {
        char size[16];
        int len = snprintf(size, sizeof size, "%zx\r\n", n);
        fifo_add(&c->out, str_n(size, (size_t)len));
        fifo_add(&c->out, str_n(c->loop->slice, n));
        fifo_add(&c->out, STR("\r\n"));
    }
    if (last) fifo_add(&c->out, STR("0\r\n\r\n"));
    return last;
}

/* One piece of a body that is there. */
static size_t send_body(struct conn *c, struct reply *r, size_t max) {
    size_t len = r->body.len < max ? r->body.len : max;
    const struct iovec iov = {.iov_base = (char *)r->body.ptr, .iov_len = len};
    size_t n = conn_send(c, &iov, 1, false);
    r->body = str_skip(r->body, n);
    return n;
}

static size_t send_file(struct conn *c, struct reply *r, size_t max) {
    struct http_file *f = &r->file;
    size_t len = f->length < (int64_t)max ? (size_t)f->length : max;
    size_t n = conn_send_file(c, f->fd, f->offset, len);
    f->offset += (int64_t)n;
    f->length -= (int64_t)n;
    return n;
}

/* One step of the answer behind what is in c->out; at most `max` bytes, returned. 0: there is
 * nothing more, for now, or the socket is full. */
static size_t send_step(struct conn *c, struct exchange *e, size_t max) {
    struct reply *r = &e->reply;
    if (r->body.len > 0) return send_body(c, r, max);
    if (r->file.fd >= 0 && r->file.length > 0) return send_file(c, r, max);
    if (r->streamed && !e->last_taken) {
        e->last_taken = take_pieces(c, e);
        if (!e->last_taken || fifo_len(&c->out) > 0) return fifo_len(&c->out);
    }
    e->sent = true;
    return 0;
}

void http1_flush(struct conn *c) {
    struct exchange *e = c->current;
    size_t budget = TURN_MAX;
    if (e != NULL && e->replying && e->reply.streamed && !e->last_taken &&
        fifo_len(&c->out) < SLICE) {
        e->last_taken = take_pieces(c, e);
    }
    while (!c->failed && conn_flush_out(c)) {
        if (e == NULL || !e->replying || e->sent) break;
        if (budget == 0) {
            conn_yield(c);
            return;
        }
        size_t n = send_step(c, e, budget);
        if (n == 0) break;
        budget -= n < budget ? n : budget;
    }
    if (!c->failed) http1_finish(c);
}

/* ---- the end ---- */

/* The client may still be sending: it shall see the answer, not a reset. */
static void close_gently(struct conn *c, const struct exchange *e) {
    bool quiet = e->received || c->eof;
    if (quiet && fifo_len(&c->kept) == 0) {
        c->failed = true;
        return;
    }
    conn_linger(c);
}

void http1_finish(struct conn *c) {
    struct exchange *e = c->current;
    if (e == NULL || e->in_head || !e->sent || !e->ended || c->failed) return;
    if (e->keep_alive && !e->received) return; /* the rest of the request is dropped as it comes */

    if (!e->keep_alive || c->stopping) close_gently(c, e);
    c->current = NULL;
    exchange_detach(e);
}
