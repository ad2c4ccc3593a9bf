/* One connection: its events, its reading and writing, its end. */
#include <unistd.h>

#include "shared/http/internal.h"

enum { READS_PER_EVENT = 4, TLS_READS_PER_EVENT = 16, TLS_HANDSHAKE = 0x16 };

/* RFC 9113 section 3.4. */
static const struct str preface = STR_INIT("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

/* ---- life ---- */

static void on_closed(uv_handle_t *handle) {
    free(handle->data);
}

static void conn_close(struct conn *c) {
    c->closed = true;
    *c->link = c->next;
    if (c->next != NULL) c->next->link = c->link;
    uv_close((uv_handle_t *)&c->poll, on_closed);
    transport_close(c);
    c->protocol->close(c);
    fifo_free(&c->out);
    fifo_free(&c->kept);
    atomic_fetch_sub_explicit(&c->loop->server->conns_open, 1, memory_order_relaxed);
}

static void on_event(uv_poll_t *poll, int status, int events);

static void update_events(struct conn *c) {
    int want = 0;
    if (!c->eof && !c->pause_read) want |= UV_READABLE;
    if (c->want_write || c->tls_read_wants_write) want |= UV_WRITABLE;
    if (want == c->events) return;

    c->events = want;
    int failed = want == 0 ? uv_poll_stop(&c->poll) : uv_poll_start(&c->poll, want, on_event);
    ASSERT(failed == 0);
}

void conn_enter(struct conn *c) {
    c->depth++;
}

void conn_leave(struct conn *c) {
    ASSERT(c->depth > 0);
    if (c->depth == 1 && !c->closed) {
        if (!c->failed && !c->lingering) c->protocol->settle(c);
        if (c->failed) {
            conn_close(c);
        } else {
            update_events(c);
        }
    }
    c->depth--;
}

void conn_accepted(struct http_loop *loop, int fd, const struct sockaddr_storage *peer) {
    struct conn *c = calloc(1, sizeof *c);
    if (c == NULL || uv_poll_init_socket(&loop->loop.uv, &c->poll, fd) != 0) {
        free(c);
        close(fd);
        return;
    }
    *c = (struct conn){
        .poll = c->poll, .loop = loop, .protocol = &protocol_detect, .fd = fd, .peer = *peer};
    c->poll.data = c;
    c->active_ms = loop_now(loop);
    c->next = loop->conns;
    c->link = &loop->conns;
    if (c->next != NULL) c->next->link = &c->next;
    loop->conns = c;
    atomic_fetch_add_explicit(&loop->server->conns_open, 1, memory_order_relaxed);
    count_add(&loop->conns_total, 1);

    conn_enter(c);
    conn_leave(c);
}

/* ---- events ---- */

static void handshake(struct conn *c) {
    if (!transport_tls_handshake(c)) return;
    c->tls_ready = true;

    const unsigned char *name = NULL;
    unsigned len = 0;
    SSL_get0_alpn_selected(c->tls, &name, &len);
    if (!str_eq(str_n(name, len), STR("h2"))) return;
    c->protocol = &protocol_http2;
}

/* On a port that speaks both, the first byte tells TLS from clear text. */
static void tell_tls(struct conn *c) {
    char first = 0;
    if (c->tls_checked || c->loop->server->tls == NULL) return;
    if (recv(c->fd, &first, 1, MSG_PEEK) != 1) return;
    c->tls_checked = true;
    if (first == TLS_HANDSHAKE) transport_tls_start(c);
}

void conn_linger(struct conn *c) {
    if (c->eof) {
        c->failed = true;
        return;
    }
    c->lingering = true;
    c->pause_read = false;
    c->linger_ms = loop_now(c->loop);
    if (c->tls != NULL) (void)SSL_shutdown(c->tls);
    (void)shutdown(c->fd, SHUT_WR);
}

static void on_eof(struct conn *c) {
    c->eof = true;
    if (c->lingering) {
        c->failed = true;
    } else {
        c->protocol->eof(c);
    }
}

static void on_bytes(struct conn *c, struct str bytes) {
    count_add(&c->loop->bytes_in, bytes.len);
    c->active_ms = loop_now(c->loop);
    if (!c->lingering) {
        c->protocol->feed(c, bytes);
        return;
    }
    c->lingered += bytes.len;
    if (c->lingered > LINGER_MAX) c->failed = true;
}

static void read_all(struct conn *c) {
    int turns = c->tls != NULL ? TLS_READS_PER_EVENT : READS_PER_EVENT;
    while (turns-- > 0 && !c->failed && !c->eof && !c->pause_read) {
        ssize_t n = transport_read(c, c->loop->read_buffer, READ_BUFFER);
        if (n == TRANSPORT_BLOCKED) return;
        if (n == TRANSPORT_FAILED) {
            c->failed = true;
            return;
        }
        if (n == 0) {
            on_eof(c);
            return;
        }
        on_bytes(c, str_n(c->loop->read_buffer, (size_t)n));
        /* A short read has emptied the socket; a TLS record says nothing about that. */
        if (c->tls == NULL && n < READ_BUFFER) return;
    }
}

static void on_readable(struct conn *c) {
    tell_tls(c);
    if (c->tls != NULL && !c->tls_ready && !c->failed) handshake(c);
    if (c->failed || (c->tls != NULL && !c->tls_ready)) return;
    read_all(c);
}

static void on_writable(struct conn *c) {
    bool for_reading = c->tls_read_wants_write;
    c->want_write = false;
    if (c->tls == NULL || c->tls_ready) c->protocol->flush(c);
    if (for_reading && !c->failed) on_readable(c);
}

static void on_event(uv_poll_t *poll, int status, int events) {
    struct conn *c = poll->data;
    conn_enter(c);
    if (status < 0) c->failed = true;
    if (!c->failed && (events & UV_WRITABLE) != 0) on_writable(c);
    if (!c->failed && (events & UV_READABLE) != 0) on_readable(c);
    conn_leave(c);
}

void conn_stop(struct conn *c) {
    if (c->closed) return;
    conn_enter(c);
    c->stopping = true;
    if (!c->lingering) c->protocol->stop(c);
    conn_leave(c);
}

void conn_check_time(struct conn *c, int64_t now) {
    if (c->closed) return;
    conn_enter(c);
    bool stuck = c->want_write && now - c->blocked_ms > c->loop->server->limits.write_timeout_ms;
    if (stuck) c->failed = true;
    int linger = c->stopping ? LINGER_STOP_MS : LINGER_MS;
    if (c->lingering && now - c->linger_ms > linger) c->failed = true;
    if (!c->failed && !c->lingering) c->protocol->check_time(c, now);
    conn_leave(c);
}

/* ---- sending ---- */

void conn_yield(struct conn *c) {
    if (!c->want_write) c->blocked_ms = loop_now(c->loop);
    c->want_write = true;
}

static size_t note_sent(struct conn *c, ssize_t n) {
    if (n > 0) {
        count_add(&c->loop->bytes_out, (uint64_t)n);
        c->active_ms = c->blocked_ms = loop_now(c->loop);
        return (size_t)n;
    }
    if (n == TRANSPORT_BLOCKED) {
        conn_yield(c);
    } else {
        c->failed = true;
    }
    return 0;
}

size_t conn_send(struct conn *c, const struct iovec *iov, int count, bool more) {
    return note_sent(c, transport_write(c, iov, count, more));
}

size_t conn_send_file(struct conn *c, int fd, int64_t offset, size_t len) {
    if (c->tls == NULL) return note_sent(c, transport_send_file(c, fd, offset, len));

    /* The second half of the slice: the first one is where records are gathered. */
    char *half = c->loop->slice + SLICE / 2;
    ssize_t n = pread(fd, half, len < SLICE / 2 ? len : SLICE / 2, offset);
    if (n <= 0) {
        c->failed = true;
        return 0;
    }
    const struct iovec iov = {.iov_base = half, .iov_len = (size_t)n};
    return conn_send(c, &iov, 1, false);
}

bool conn_flush_out(struct conn *c) {
    while (fifo_len(&c->out) > 0) {
        struct str left = fifo_str(&c->out);
        const struct iovec iov = {.iov_base = (char *)left.ptr, .iov_len = left.len};
        size_t n = conn_send(c, &iov, 1, false);
        if (n == 0) return false;
        fifo_drop(&c->out, n);
    }
    return true;
}

/* ---- before it is known what is spoken ---- */

static void detect_feed(struct conn *c, struct str bytes) {
    fifo_add(&c->kept, bytes);
    struct str all = fifo_str(&c->kept);
    if (c->tls == NULL && all.ptr[0] == TLS_HANDSHAKE) {
        c->failed = true; /* TLS, and we have none */
        return;
    }
    size_t common = all.len < preface.len ? all.len : preface.len;
    bool http2 = memcmp(all.ptr, preface.ptr, common) == 0;
    if (http2 && all.len < preface.len) return;

    /* The protocol's settle takes what was kept. */
    c->protocol = http2 ? &protocol_http2 : &protocol_http1;
}

static void detect_eof(struct conn *c) {
    c->failed = true;
}

static void detect_nothing(struct conn *c UNUSED) {
}

static void detect_check_time(struct conn *c, int64_t now) {
    const struct http_limits *limits = &c->loop->server->limits;
    bool begun = fifo_len(&c->kept) > 0 || (c->tls != NULL && !c->tls_ready);
    int allowed = begun ? limits->head_timeout_ms : limits->idle_timeout_ms;
    if (now - c->active_ms > allowed) c->failed = true;
}

const struct protocol protocol_detect = {
    .feed = detect_feed,
    .eof = detect_eof,
    .flush = detect_nothing,
    .settle = detect_nothing,
    .check_time = detect_check_time,
    .stop = detect_eof,
    .close = detect_nothing,
};
