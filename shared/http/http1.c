/* HTTP/1.1 (RFC 9112): requests in. One at a time: the next one waits in c->kept until the answer
 * has left. The parser stops at the end of a head and of a message, so that the application is
 * never called from inside it. */
#include <unistd.h>

#include "shared/http/http1.h"

enum { STEP_NONE, STEP_HEAD, STEP_MESSAGE };

static struct exchange *of(llhttp_t *parser) {
    return CONTAINER_OF(parser, struct exchange, parser);
}

/* ---- what the parser calls ---- */

static int give_up(struct exchange *e, int status) {
    e->reject = status;
    return HPE_USER;
}

static int on_target(llhttp_t *p, const char *at, size_t len) {
    struct exchange *e = of(p);
    return head_add(&e->head, str_n(at, len)) ? 0 : give_up(e, 431);
}

static int on_target_done(llhttp_t *p) {
    head_target_done(&of(p)->head);
    return 0;
}

static int on_name(llhttp_t *p, const char *at, size_t len) {
    struct exchange *e = of(p);
    return head_add_lower(&e->head, str_n(at, len)) ? 0 : give_up(e, 431);
}

static int on_name_done(llhttp_t *p) {
    struct exchange *e = of(p);
    return head_name_done(&e->head) ? 0 : give_up(e, 431);
}

static int on_value(llhttp_t *p, const char *at, size_t len) {
    return on_target(p, at, len);
}

static int on_value_done(llhttp_t *p) {
    head_value_done(&of(p)->head);
    return 0;
}

static int on_headers_complete(llhttp_t *p) {
    p->upgrade = 0; /* nothing is offered: the request is one like any other */
    of(p)->step = STEP_HEAD;
    return HPE_PAUSED;
}

static int on_body(llhttp_t *p, const char *at, size_t len) {
    struct exchange *e = of(p);
    return exchange_body_bytes(e, str_n(at, len)) ? 0 : give_up(e, 413);
}

static int on_message_complete(llhttp_t *p) {
    of(p)->step = STEP_MESSAGE;
    return HPE_PAUSED;
}

static const llhttp_settings_t settings = {
    .on_url = on_target,
    .on_url_complete = on_target_done,
    .on_header_field = on_name,
    .on_header_field_complete = on_name_done,
    .on_header_value = on_value,
    .on_header_value_complete = on_value_done,
    .on_headers_complete = on_headers_complete,
    .on_body = on_body,
    .on_message_complete = on_message_complete,
};

/* ---- the head ---- */

/* "http://host/path" (RFC 9112 section 3.2.2): the authority is taken from it. */
static void split_absolute(struct http_exchange *x) {
    size_t scheme = str_starts_nocase(x->path, STR("http://"))    ? 7
                    : str_starts_nocase(x->path, STR("https://")) ? 8
                                                                  : 0;
    if (scheme == 0) return;
    struct str rest = str_skip(x->path, scheme);
    size_t slash = str_find_char(rest, '/');
    x->authority = str_slice(rest, 0, slash);
    x->path = slash == SIZE_MAX ? STR("/") : str_skip(rest, slash);
}

void exchange_split_target(struct http_exchange *x) {
    x->path = x->target;
    struct str rest = x->target;
    if (str_cut(&rest, '?', &x->path)) x->query = rest;
}

/* The status to refuse it with, or 0. */
static int take_head(struct exchange *e) {
    struct http_exchange *x = &e->pub;
    const llhttp_t *p = &e->parser;
    if (p->http_major != 1) return 505;

    head_finish(&e->head, &x->target, &x->headers);
    x->header_count = e->head.count;
    x->method = str_c(llhttp_method_name((llhttp_method_t)p->method));
    e->is_head = p->method == HTTP_HEAD;
    e->is_http10 = p->http_minor == 0;
    e->keep_alive = llhttp_should_keep_alive(p) != 0;
    e->chunked = (p->flags & F_CHUNKED) != 0;
    if ((p->flags & F_CONTENT_LENGTH) != 0) {
        if (p->content_length > INT64_MAX) return 413;
        x->content_length = (int64_t)p->content_length;
    }

    size_t hosts = 0;
    for (size_t i = 0; i < x->header_count; i++) {
        const struct http_header *h = &x->headers[i];
        if (str_eq(h->name, STR("host")) && hosts++ == 0) x->authority = h->value;
        if (str_eq(h->name, STR("expect"))) {
            e->expects = !e->is_http10 && str_eq_nocase(h->value, STR("100-continue"));
        }
    }
    /* RFC 9112 section 3.2: exactly one Host. */
    if (hosts > 1 || (hosts == 0 && !e->is_http10)) return 400;
    if (p->method == HTTP_CONNECT) return 405; /* this is no proxy */
    exchange_split_target(x);
    split_absolute(x);
    return 0;
}

/* Trailers are collected apart: the arena of the exchange may be the application's by now. */
static void expect_trailers(struct exchange *e) {
    const struct http_limits *limits = &e->loop->server->limits;
    if (e->chunked) head_init(&e->head, &e->late, limits->head_bytes, limits->header_count);
}

static void head_arrived(struct conn *c, struct exchange *e) {
    int refused = take_head(e);
    e->head_seen = true;
    if (refused != 0) {
        e->broken = true;
        exchange_reject(e, refused);
        return;
    }
    expect_trailers(e);
    e->in_head = true;
    if (!exchange_head_done(e)) exchange_reject(e, e->reject);
    e->in_head = false;
    /* Without a body the message ends at once, and that is where the answer is looked at. */
    if (exchange_has_body(e)) http1_finish(c);
}

static void message_arrived(struct conn *c, struct exchange *e) {
    if (e->head.count > 0 && e->chunked && !e->ended) {
        head_finish(&e->head, NULL, &e->pub.trailers);
        e->pub.trailer_count = e->head.count;
    }
    exchange_body_done(e);
    http1_finish(c);
}

static void parse_failed(struct conn *c, struct exchange *e) {
    int status = e->reject != 0 ? e->reject : 400;
    e->keep_alive = false;
    e->reject = status;
    e->broken = true;
    if (e->ended || e->replying) {
        http1_finish(c);
    } else if (e->head_seen && e->app_owns) {
        exchange_body_failed(e, ERR_SYNTAX);
    } else {
        exchange_reject(e, status);
    }
}

/* Parse until the end of the message, or of the bytes; returns those that were not used. */
static struct str parse(struct conn *c, struct exchange *e, struct str in) {
    for (;;) {
        llhttp_errno_t result = llhttp_execute(&e->parser, in.ptr, in.len);
        if (result == HPE_OK) return str_skip(in, in.len);
        if (result != HPE_PAUSED) {
            parse_failed(c, e);
            return str_skip(in, in.len);
        }
        in = str_skip(in, (size_t)(llhttp_get_error_pos(&e->parser) - in.ptr));
        llhttp_resume(&e->parser);
        if (e->step == STEP_MESSAGE) {
            message_arrived(c, e);
            return in;
        }
        e->step = STEP_NONE;
        head_arrived(c, e);
        if (c->failed || c->current != e || e->broken) return in;
    }
}

/* ---- bytes ---- */

static struct exchange *begin(struct conn *c) {
    struct exchange *e = exchange_new(c);
    llhttp_init(&e->parser, HTTP_REQUEST, &settings);
    c->current = e;
    return e;
}

/* Bytes of a request that nobody waits for: of one refused, or behind the last one. */
static bool is_deaf(const struct conn *c) {
    return c->lingering || c->failed || (c->current != NULL && c->current->broken);
}

/* Use what can be used; the rest is returned. */
static struct str run(struct conn *c, struct str in) {
    while (in.len > 0 && !is_deaf(c)) {
        struct exchange *e = c->current != NULL ? c->current : begin(c);
        if (e->received) return in;
        in = parse(c, e, in);
    }
    return is_deaf(c) ? str_skip(in, in.len) : in;
}

static void set_reading(struct conn *c) {
    struct exchange *e = c->current;
    bool was_paused = c->pause_read;
    bool full = e != NULL && !e->ended && e->plan == HTTP_BODY_STREAM && !e->received &&
                e->head_seen && exchange_is_full(e);
    c->pause_read = full || fifo_len(&c->kept) > PIPELINE_MAX;
    if (was_paused && !c->pause_read && e != NULL) e->read_ms = loop_now(c->loop);
}

static void http1_feed(struct conn *c, struct str in) {
    if (fifo_len(&c->kept) == 0) in = run(c, in);
    fifo_add(&c->kept, in);
    if (!c->lingering) set_reading(c);
}

/* Requests that came while another one was answered. */
static void feed_kept(struct conn *c) {
    while (fifo_len(&c->kept) > 0 && !c->failed) {
        if (!is_deaf(c) && c->current != NULL && c->current->received) return;
        struct fifo kept = c->kept;
        c->kept = (struct fifo){0};
        struct str rest = run(c, fifo_str(&kept));
        fifo_drop(&kept, fifo_len(&kept) - rest.len);
        c->kept = kept;
    }
    fifo_free(&c->kept);
}

static void http1_settle(struct conn *c) {
    if (!c->want_write) http1_flush(c);
    feed_kept(c);
    if (c->lingering) return;
    set_reading(c);
    if (c->current == NULL && c->stopping) c->failed = true;
}

static void http1_eof(struct conn *c) {
    struct exchange *e = c->current;
    if (e == NULL || !e->head_seen) {
        c->failed = true;
        return;
    }
    e->keep_alive = false;
    if (!e->received && !e->app_owns) {
        c->failed = true;
        return;
    }
    e->broken = true;
    /* A client may close its side and still wait for the answer: it is sent all the same. */
    if (!e->ended) exchange_gone(e);
}

/* ---- time ---- */

static void body_is_late(struct exchange *e) {
    e->keep_alive = false;
    if (e->ended) {
        e->conn->failed = true;
    } else if (e->app_owns) {
        exchange_body_failed(e, ERR_TIMEOUT);
    } else {
        exchange_reject(e, 408);
    }
}

static void http1_check_time(struct conn *c, int64_t now) {
    const struct http_limits *limits = &c->loop->server->limits;
    struct exchange *e = c->current;
    if (e == NULL) {
        if (now - c->active_ms > limits->idle_timeout_ms) c->failed = true;
    } else if (e->broken) {
        return;
    } else if (!e->head_seen) {
        if (now - e->read_ms <= limits->head_timeout_ms) return;
        e->broken = true;
        exchange_reject(e, 408);
    } else if (!c->pause_read && exchange_waits_for_body(e)) {
        if (now - e->read_ms > limits->body_timeout_ms) body_is_late(e);
    }
}

static void http1_stop(struct conn *c) {
    if (c->current == NULL || !c->current->head_seen) c->failed = true;
}

static void http1_close(struct conn *c) {
    struct exchange *e = c->current;
    c->current = NULL;
    if (e != NULL) exchange_detach(e);
}

/* c->pause_read is set anew when the work ends. */
static void http1_body_taken(struct exchange *e UNUSED, size_t n UNUSED) {
}

const struct protocol protocol_http1 = {
    .feed = http1_feed,
    .eof = http1_eof,
    .flush = http1_flush,
    .settle = http1_settle,
    .check_time = http1_check_time,
    .stop = http1_stop,
    .close = http1_close,
    .respond = http1_respond,
    .start = http1_start,
    .pump = http1_pump,
    .abort = http1_abort,
    .body_taken = http1_body_taken,
    .send_continue = http1_send_continue,
};
