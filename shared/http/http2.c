/* HTTP/2 (RFC 9113): the session, and requests in.
 *
 * The connection's window is given back as bytes arrive, so that one slow reader does not stop the
 * others; a stream's own window only as its body is read, which bounds what waits in memory. */
#include "shared/http/http2.h"

enum {
    CONNECTION_WINDOW = 1024 * 1024,
    /* Streams that a client may give up: so many at once, and so many a second (CVE-2023-44487). */
    RESETS_BURST = 500,
    RESETS_PER_SECOND = 50,
};

static struct exchange *stream_of(nghttp2_session *session, int32_t stream) {
    return nghttp2_session_get_stream_user_data(session, stream);
}

/* ---- the head ---- */

static int on_begin_headers(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
    struct conn *c = user;
    int32_t stream = frame->hd.stream_id;
    if (frame->hd.type != NGHTTP2_HEADERS) return 0;

    struct exchange *e = stream_of(session, stream);
    if (e != NULL) {
        /* Trailers are kept apart: the exchange's arena may be the application's by now. */
        const struct http_limits *limits = &c->loop->server->limits;
        head_init(&e->head, &e->late, limits->head_bytes, limits->header_count);
        return 0;
    }
    if (frame->headers.cat != NGHTTP2_HCAT_REQUEST) return 0;
    e = exchange_new(c);
    e->pub.http2 = true;
    e->stream = stream;
    exchange_link(e, &c->streams);
    return nghttp2_session_set_stream_user_data(session, stream, e);
}

static void take_pseudo(struct exchange *e, struct str name, struct str value) {
    struct http_exchange *x = &e->pub;
    struct str copy = arena_str(&x->arena, value);
    if (str_eq(name, STR(":method"))) x->method = copy;
    if (str_eq(name, STR(":path"))) x->target = copy;
    if (str_eq(name, STR(":authority"))) x->authority = copy;
}

static void take_known(struct exchange *e, struct str name, struct str value) {
    struct http_exchange *x = &e->pub;
    uint64_t length = 0;
    if (str_eq(name, STR("content-length")) && str_to_u64(value, &length) == ERR_OK &&
        length <= INT64_MAX) {
        x->content_length = (int64_t)length;
    } else if (str_eq(name, STR("expect"))) {
        e->expects = str_eq_nocase(value, STR("100-continue"));
    } else if (str_eq(name, STR("host")) && !str_is_set(x->authority)) {
        x->authority = arena_str(&x->arena, value);
    }
}

static int on_header(nghttp2_session *session, const nghttp2_frame *frame, const uint8_t *name,
                     size_t name_len, const uint8_t *value, size_t value_len, uint8_t flags UNUSED,
                     void *user UNUSED) {
    struct exchange *e = stream_of(session, frame->hd.stream_id);
    struct str n = str_n(name, name_len), v = str_n(value, value_len);
    if (e == NULL || e->reject != 0) return 0;

    const struct http_limits *limits = &e->loop->server->limits;
    e->head_bytes += name_len + value_len;
    if (e->head_bytes > limits->head_bytes) {
        e->reject = 431;
        return 0;
    }
    if (n.len > 0 && n.ptr[0] == ':') {
        take_pseudo(e, n, v);
        return 0;
    }
    if (!head_add(&e->head, n) || !head_name_done(&e->head) || !head_add(&e->head, v)) {
        e->reject = 431;
        return 0;
    }
    head_value_done(&e->head);
    if (!e->head_seen) take_known(e, n, v);
    return 0;
}

static void head_arrived(struct exchange *e, bool no_body) {
    struct http_exchange *x = &e->pub;
    e->head_seen = true;
    if (no_body) e->expects = false;
    if (e->reject == 0) {
        head_finish(&e->head, NULL, &x->headers);
        x->header_count = e->head.count;
        e->is_head = str_eq(x->method, STR("HEAD"));
        if (!str_is_set(x->target)) e->reject = 405; /* CONNECT: this is no proxy */
    }
    if (e->reject != 0) {
        exchange_reject(e, e->reject);
        return;
    }
    exchange_split_target(x);
    if (!exchange_head_done(e)) exchange_reject(e, e->reject);
}

static void take_trailers(struct exchange *e) {
    if (e->ended || e->head.count == 0 || e->reject != 0) return;
    head_finish(&e->head, NULL, &e->pub.trailers);
    e->pub.trailer_count = e->head.count;
}

static int on_frame(nghttp2_session *session, const nghttp2_frame *frame, void *user UNUSED) {
    bool headers = frame->hd.type == NGHTTP2_HEADERS;
    if (!headers && frame->hd.type != NGHTTP2_DATA) return 0;
    struct exchange *e = stream_of(session, frame->hd.stream_id);
    if (e == NULL) return 0;

    bool last = (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
    if (headers && e->head_seen) {
        take_trailers(e);
    } else if (headers) {
        head_arrived(e, last);
    }
    if (last) exchange_body_done(e);
    return 0;
}

/* ---- the body ---- */

static int on_data(nghttp2_session *session, uint8_t flags UNUSED, int32_t stream,
                   const uint8_t *data, size_t len, void *user UNUSED) {
    struct exchange *e = stream_of(session, stream);
    (void)nghttp2_session_consume_connection(session, len);
    if (e == NULL) return 0;
    if (!exchange_body_bytes(e, str_n(data, len))) exchange_reject(e, 413);
    if (e->sent) e->drained += len;
    if (e->drained > LINGER_MAX) http2_reset(e, NGHTTP2_NO_ERROR);
    return 0;
}

static void http2_body_taken(struct exchange *e, size_t n) {
    (void)nghttp2_session_consume_stream(e->conn->session, e->stream, n);
}

/* ---- the end of a stream ---- */

/* An answer may be complete before the request is. RFC 9113 section 8.1 has the stream reset then;
 * but clients drop an answer they have not read yet (curl 7.88), so the rest is read, up to a
 * point. */
static int on_frame_sent(nghttp2_session *session, const nghttp2_frame *frame, void *user UNUSED) {
    bool last = (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0 &&
                (frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA);
    struct exchange *e = last ? stream_of(session, frame->hd.stream_id) : NULL;
    if (e == NULL) return 0;
    e->sent = true;
    e->write_ms = loop_now(e->loop);
    return 0;
}

static void count_reset(struct conn *c) {
    int64_t now = loop_now(c->loop);
    int64_t earned = (now - c->reset_ms) * RESETS_PER_SECOND / 1000;
    if (earned > 0) {
        c->resets = earned >= c->resets ? 0 : c->resets - earned;
        c->reset_ms = now;
    }
    if (++c->resets > RESETS_BURST) c->failed = true;
}

static int on_stream_closed(nghttp2_session *session, int32_t stream, uint32_t code, void *user) {
    struct exchange *e = stream_of(session, stream);
    if (e == NULL) return 0;
    (void)nghttp2_session_set_stream_user_data(session, stream, NULL);
    if (code != NGHTTP2_NO_ERROR) count_reset(user);
    exchange_detach(e);
    return 0;
}

/* ---- the session ---- */

static nghttp2_session_callbacks *make_callbacks(void) {
    nghttp2_session_callbacks *all = NULL;
    if (nghttp2_session_callbacks_new(&all) != 0) return NULL;
    nghttp2_session_callbacks_set_on_begin_headers_callback(all, on_begin_headers);
    nghttp2_session_callbacks_set_on_header_callback(all, on_header);
    nghttp2_session_callbacks_set_on_frame_recv_callback(all, on_frame);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(all, on_data);
    nghttp2_session_callbacks_set_on_frame_send_callback(all, on_frame_sent);
    nghttp2_session_callbacks_set_on_stream_close_callback(all, on_stream_closed);
    return all;
}

static bool make_session(struct conn *c) {
    nghttp2_session_callbacks *callbacks = make_callbacks();
    nghttp2_option *options = NULL;
    if (callbacks == NULL || nghttp2_option_new(&options) != 0) {
        nghttp2_session_callbacks_del(callbacks);
        return false;
    }
    nghttp2_option_set_no_auto_window_update(options, 1);
    nghttp2_option_set_no_closed_streams(options, 1);
    int failed = nghttp2_session_server_new2(&c->session, callbacks, c, options);
    nghttp2_option_del(options);
    nghttp2_session_callbacks_del(callbacks);
    return failed == 0;
}

static void begin(struct conn *c) {
    const struct http_limits *limits = &c->loop->server->limits;
    const nghttp2_settings_entry settings[] = {
        {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, STREAMS_MAX},
        {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, (uint32_t)limits->read_ahead_bytes},
        {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, (uint32_t)limits->head_bytes},
    };
    if (!make_session(c)) {
        c->failed = true;
        return;
    }
    c->reset_ms = loop_now(c->loop);
    int failed =
        nghttp2_submit_settings(c->session, NGHTTP2_FLAG_NONE, settings, ARRAY_LEN(settings));
    failed |=
        nghttp2_session_set_local_window_size(c->session, NGHTTP2_FLAG_NONE, 0, CONNECTION_WINDOW);
    if (failed != 0) c->failed = true;
}

/* ---- bytes ---- */

static void http2_feed(struct conn *c, struct str bytes) {
    if (fifo_len(&c->kept) > 0) {
        fifo_add(&c->kept, bytes);
        return;
    }
    if (c->session == NULL) begin(c);
    if (c->failed) return;
    ssize_t used = nghttp2_session_mem_recv(c->session, (const uint8_t *)bytes.ptr, bytes.len);
    if (used < 0) c->failed = true;
}

static void http2_flush(struct conn *c) {
    if (c->session == NULL) return;
    for (size_t sent = 0; !c->failed && !c->want_write; sent += SLICE) {
        if (sent >= TURN_MAX) {
            conn_yield(c);
            return;
        }
        const uint8_t *data = NULL;
        ssize_t n = 1;
        while (fifo_len(&c->out) < SLICE) {
            n = nghttp2_session_mem_send(c->session, &data);
            if (n <= 0) break;
            fifo_add(&c->out, str_n(data, (size_t)n));
        }
        if (n < 0) c->failed = true;
        if (fifo_len(&c->out) == 0 || c->failed) return;
        (void)conn_flush_out(c);
    }
}

static void http2_settle(struct conn *c) {
    if (fifo_len(&c->kept) > 0) {
        struct fifo kept = c->kept;
        c->kept = (struct fifo){0};
        http2_feed(c, fifo_str(&kept));
        fifo_free(&kept);
    }
    if (c->session == NULL) begin(c);
    if (c->failed) return;
    http2_flush(c);
    bool over = !nghttp2_session_want_read(c->session) && !nghttp2_session_want_write(c->session);
    if (over && fifo_len(&c->out) == 0) conn_linger(c);
}

/* No window can be opened any more: nobody can use the rest. */
static void http2_eof(struct conn *c) {
    c->failed = true;
}

static void http2_stop(struct conn *c) {
    if (c->session == NULL) {
        c->failed = true;
        return;
    }
    int32_t last = nghttp2_session_get_last_proc_stream_id(c->session);
    (void)nghttp2_submit_goaway(c->session, NGHTTP2_FLAG_NONE, last, NGHTTP2_NO_ERROR, NULL, 0);
}

static void check_stream(struct conn *c, struct exchange *e, int64_t now) {
    const struct http_limits *limits = &c->loop->server->limits;
    if (!e->head_seen) {
        if (now - e->read_ms > limits->head_timeout_ms) c->failed = true;
        return;
    }
    if (e->sent) {
        if (now - e->write_ms > LINGER_MS) http2_reset(e, NGHTTP2_NO_ERROR);
        return;
    }
    if (e->replying && !e->deferred && now - e->write_ms > limits->write_timeout_ms) {
        http2_reset(e, NGHTTP2_CANCEL);
        return;
    }
    if (now - e->read_ms <= limits->body_timeout_ms || !exchange_waits_for_body(e)) return;
    if (e->ended) {
        http2_reset(e, NGHTTP2_CANCEL);
    } else if (e->app_owns) {
        exchange_body_failed(e, ERR_TIMEOUT);
    } else {
        exchange_reject(e, 408);
    }
}

static void http2_check_time(struct conn *c, int64_t now) {
    for (struct exchange *e = c->streams; e != NULL; e = e->next) {
        check_stream(c, e, now);
    }
    bool idle = c->streams == NULL && now - c->active_ms > c->loop->server->limits.idle_timeout_ms;
    if (idle) http2_stop(c);
}

static void http2_close(struct conn *c) {
    /* First all of them: a callback may answer another one. */
    for (struct exchange *e = c->streams; e != NULL; e = e->next) {
        e->conn = NULL;
    }
    while (c->streams != NULL) {
        struct exchange *e = c->streams;
        exchange_detach(e);
    }
    nghttp2_session_del(c->session);
    c->session = NULL;
}

const struct protocol protocol_http2 = {
    .feed = http2_feed,
    .eof = http2_eof,
    .flush = http2_flush,
    .settle = http2_settle,
    .check_time = http2_check_time,
    .stop = http2_stop,
    .close = http2_close,
    .respond = http2_respond,
    .start = http2_start,
    .pump = http2_pump,
    .abort = http2_abort,
    .body_taken = http2_body_taken,
    .send_continue = http2_send_continue,
};
