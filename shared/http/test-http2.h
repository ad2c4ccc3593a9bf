/* shared/http/test-http2.h - for the tests only: a small HTTP/2 client on nghttp2. */
#ifndef SHARED_HTTP_TEST_HTTP2_H
#define SHARED_HTTP_TEST_HTTP2_H

#include <nghttp2/nghttp2.h>
#include <openssl/ssl.h>

#include "shared/http/test-server.h"

enum { STREAMS = 64 };

struct test_stream {
    int32_t id;
    int status;
    struct buf body;
    size_t to_send, sent; /* of the request */
    bool trailers, closed;
    uint32_t code; /* with which it was closed */
};

struct test_client {
    int fd;
    SSL *tls;
    nghttp2_session *session;
    struct test_stream stream[STREAMS];
    size_t count;
    bool goaway; /* the server says it goes */
    bool leave_after_head;
};

static inline struct test_stream *test_find(struct test_client *c, int32_t id) {
    for (size_t i = 0; i < c->count; i++) {
        if (c->stream[i].id == id) return &c->stream[i];
    }
    return NULL;
}

static inline int test_c_header(nghttp2_session *session, const nghttp2_frame *frame,
                                const uint8_t *name, size_t name_len, const uint8_t *value,
                                size_t value_len, uint8_t flags, void *user) {
    (void)session, (void)flags;
    struct test_stream *s = test_find(user, frame->hd.stream_id);
    char digits[4] = {0};
    if (s == NULL || !str_eq(str_n(name, name_len), STR(":status")) || value_len != 3) return 0;
    memcpy(digits, value, 3);
    s->status = atoi(digits);
    return 0;
}

static inline int test_c_frame(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
    struct test_client *c = user;
    if (frame->hd.type == NGHTTP2_GOAWAY) c->goaway = true;
    if (frame->hd.type == NGHTTP2_HEADERS && c->leave_after_head) {
        return nghttp2_submit_goaway(session, NGHTTP2_FLAG_NONE, 0, NGHTTP2_NO_ERROR, NULL, 0);
    }
    return 0;
}

static inline int test_c_data(nghttp2_session *session, uint8_t flags, int32_t id,
                              const uint8_t *data, size_t len, void *user) {
    (void)session, (void)flags;
    struct test_stream *s = test_find(user, id);
    if (s != NULL) buf_add(&s->body, str_n(data, len));
    return 0;
}

static inline int test_c_closed(nghttp2_session *session, int32_t id, uint32_t code, void *user) {
    (void)session;
    struct test_stream *s = test_find(user, id);
    if (s == NULL) return 0;
    s->closed = true;
    s->code = code;
    return 0;
}

static inline ssize_t test_c_read(nghttp2_session *session, int32_t id, uint8_t *to, size_t max,
                                  uint32_t *flags, nghttp2_data_source *source, void *user) {
    (void)source;
    struct test_stream *s = test_find(user, id);
    size_t n = s->to_send - s->sent < max ? s->to_send - s->sent : max;
    for (size_t i = 0; i < n; i++) {
        to[i] = (uint8_t)test_byte(s->sent + i);
    }
    s->sent += n;
    if (s->sent < s->to_send) return (ssize_t)n;
    *flags |= NGHTTP2_DATA_FLAG_EOF;
    if (s->trailers) {
        const nghttp2_nv sum = {(uint8_t *)"x-sum", (uint8_t *)"7", 5, 1, 0};
        *flags |= NGHTTP2_DATA_FLAG_NO_END_STREAM;
        (void)nghttp2_submit_trailer(session, id, &sum, 1);
    }
    return (ssize_t)n;
}

static inline void test_client_open(struct test_client *c, const struct test_app *app,
                                    SSL_CTX *tls) {
    *c = (struct test_client){.fd = test_connect(app)};
    if (tls != NULL) {
        c->tls = SSL_new(tls);
        SSL_set_fd(c->tls, c->fd);
        CHECK(SSL_connect(c->tls) == 1, "handshake");
    }
    nghttp2_session_callbacks *callbacks = NULL;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, test_c_header);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, test_c_frame);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, test_c_data);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, test_c_closed);
    nghttp2_session_client_new(&c->session, callbacks, c);
    nghttp2_session_callbacks_del(callbacks);
    /* As Node does: an empty SETTINGS, and one more. */
    const nghttp2_settings_entry one = {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, 1};
    nghttp2_submit_settings(c->session, NGHTTP2_FLAG_NONE, NULL, 0);
    nghttp2_submit_settings(c->session, NGHTTP2_FLAG_NONE, &one, 1);
}

static inline void test_client_close(struct test_client *c) {
    nghttp2_session_del(c->session);
    SSL_free(c->tls);
    close(c->fd);
    for (size_t i = 0; i < c->count; i++) {
        buf_free(&c->stream[i].body);
    }
}

static inline nghttp2_nv test_nv(const char *name, const char *value) {
    return (nghttp2_nv){(uint8_t *)name, (uint8_t *)value, strlen(name), strlen(value), 0};
}

/* Submit a request; its body is `to_send` bytes long. */
static inline struct test_stream *test_request(struct test_client *c, const char *method,
                                               const char *path, size_t to_send) {
    const nghttp2_nv head[] = {test_nv(":method", method), test_nv(":scheme", "http"),
                               test_nv(":authority", "h"), test_nv(":path", path),
                               test_nv("x-long", path)};
    const nghttp2_data_provider body = {.read_callback = test_c_read};
    struct test_stream *s = &c->stream[c->count++];
    *s = (struct test_stream){.to_send = to_send, .body = buf_on_heap(ANSWER_MAX)};
    s->id = nghttp2_submit_request(c->session, NULL, head, ARRAY_LEN(head),
                                   to_send > 0 ? &body : NULL, NULL);
    CHECK(s->id > 0, "submitted");
    return s;
}

static inline bool test_c_send(struct test_client *c) {
    const uint8_t *data = NULL;
    for (;;) {
        ssize_t n = nghttp2_session_mem_send(c->session, &data);
        if (n <= 0) return n == 0;
        if (c->tls != NULL) {
            if (SSL_write(c->tls, data, (int)n) != n) return false;
        } else if (!test_say(c->fd, str_n(data, (size_t)n))) {
            return false;
        }
    }
}

/* Send and receive once. False: the connection is over. */
static inline bool test_turn(struct test_client *c) {
    uint8_t bytes[16 * 1024];
    if (!test_c_send(c)) return false;
    ssize_t n = c->tls != NULL ? SSL_read(c->tls, bytes, sizeof bytes)
                               : recv(c->fd, bytes, sizeof bytes, 0);
    if (n <= 0) return false;
    bool ok = nghttp2_session_mem_recv(c->session, bytes, (size_t)n) == n;
    return test_c_send(c) && ok;
}

/* Until the stream is closed, or the connection is. */
static inline void test_finish(struct test_client *c, const struct test_stream *s) {
    while (!s->closed && test_turn(c)) {
    }
}

static inline bool test_body_is_right(const struct test_stream *s, size_t len) {
    if (s->body.len != len) return false;
    for (size_t i = 0; i < len; i++) {
        if (s->body.ptr[i] != test_byte(i)) return false;
    }
    return true;
}

#endif
