/* shared/http/server.h - the HTTP server: HTTP/1.1 and HTTP/2 on one port, in clear and over TLS.
 *
 * A few event-loop threads own the sockets (SO_REUSEPORT; a connection stays where it was
 * accepted). For each request the server makes an exchange and asks the application two things,
 * both on the exchange's loop thread, which must not block:
 *
 *   on_head(x)   the head is there: route it, say what to do with the body.
 *   on_ready(x)  the body is there (HTTP_BODY_BUFFER), or can be read (HTTP_BODY_STREAM).
 *
 * From then on the application owns the exchange until it ends it: at once, or later from any other
 * thread. (Between on_head and on_ready of a buffered body the server owns it, and may answer it
 * itself: 413, 408. What on_head made should then lie in the arena.) The exchange's memory (x, its
 * arena, its views) is valid until http_respond, http_finish or http_abort was called, and not a
 * moment longer, also when the client has gone: an exchange must always be ended. HTTP/1.1 requests
 * of one connection are answered one after another.
 *
 * Sources: RFC 9110, 9112, 9113. */
#ifndef SHARED_HTTP_SERVER_H
#define SHARED_HTTP_SERVER_H

#include <sys/socket.h>

#include "shared/base/arena.h"
#include "shared/base/buf.h"
#include "shared/os/env.h"

struct http_server;
struct http_exchange;

struct http_header {
    struct str name; /* lower case in requests; in answers as it shall be sent */
    struct str value;
};

enum http_body_plan {
    HTTP_BODY_BUFFER, /* collect it, at most x->body_max bytes, else answer 413 */
    HTTP_BODY_STREAM, /* the application reads it with http_body_read, off the loop */
    HTTP_BODY_DONE,   /* the application has ended the exchange; what comes is drained, bounded */
};

/* The public part of one request and its answer. */
struct http_exchange {
    struct arena arena;                /* the application may allocate here, one thread at a time */
    struct str method;                 /* "GET" */
    struct str target;                 /* as sent: "/a%20b?c=d" */
    struct str path;                   /* the target before '?', still encoded */
    struct str query;                  /* after '?'; absent if there is none */
    struct str authority;              /* the Host header, or :authority */
    const struct http_header *headers; /* without pseudo-headers; in order of arrival */
    size_t header_count;
    bool http2, tls;
    int64_t content_length;             /* bytes; -1 when not declared */
    size_t body_max;                    /* bytes; set by on_head for HTTP_BODY_BUFFER */
    struct str body;                    /* complete in on_ready, for HTTP_BODY_BUFFER */
    const struct http_header *trailers; /* behind a chunked body: in on_ready, or when */
    size_t trailer_count;               /* http_body_read has said that the body ends */
    struct sockaddr_storage peer;
    void *app; /* the application's own */
};

struct http_app {
    void *ctx;
    enum http_body_plan (*on_head)(void *ctx, struct http_exchange *x);
    void (*on_ready)(void *ctx, struct http_exchange *x);
    /* The server itself has answered with `status`, in place of on_head or on_ready: 400, 405, 408,
     * 413, 431, 505. May be NULL. */
    void (*on_bad_request)(void *ctx, int status);
    /* http_server_stop has waited for drain_timeout_ms: whatever exchanges still wait for has to
     * let go of them. Called on each loop, once; must not block. May be NULL. */
    void (*on_drained)(void *ctx);
};

struct http_limits {
    size_t head_bytes; /* request line and headers */
    size_t header_count;
    size_t connections;       /* per process; more are accepted and closed at once */
    size_t write_queue_bytes; /* per exchange: when http_write starts to wait */
    size_t read_ahead_bytes;  /* per exchange: how much of a streamed body waits unread */
    int head_timeout_ms;      /* from the first byte of a request to the end of its head */
    int body_timeout_ms;      /* without a single byte of body */
    int idle_timeout_ms;      /* keep-alive connections between requests */
    int write_timeout_ms;     /* a client that reads nothing at all */
    int drain_timeout_ms;     /* http_server_stop: how long running exchanges may take */
};

extern const struct http_limits http_limits_default;

struct http_server_options {
    const char *address; /* "127.0.0.1", "::1", "0.0.0.0" */
    uint16_t port;       /* 0: any free one, see http_server_port */
    int loops;           /* threads; 0: as many as processors, at most 4 */
    struct http_limits limits;
    struct http_app app;
    struct env *env;
    void *tls; /* SSL_CTX *, or NULL: a TLS ClientHello is then refused. With it, TLS and clear text
                  are told apart by the first byte, on the same port. */
};

/* ERR_BUSY: the port is taken. ERR_DENIED: not allowed to bind it. ERR_IO: anything else.
 * `why` gets a sentence for the user. When it returns ERR_OK connections are accepted. */
MUST_CHECK enum err http_server_start(struct http_server **server,
                                      const struct http_server_options *options, struct buf *why);
uint16_t http_server_port(const struct http_server *server);

/* Stop accepting, let running exchanges end (GOAWAY, Connection: close), at most drain_timeout_ms,
 * then cut, join the threads and free all. Cut exchanges are `gone`, and still waited for until the
 * application has ended them: see on_drained. */
void http_server_stop(struct http_server *server);

/* For metrics. */
struct http_server_counts {
    uint64_t connections_open, connections_total, requests_total, bytes_in, bytes_out;
};
struct http_server_counts http_server_counts(const struct http_server *server);

/* The first header called `name` (lower case), or absent. */
struct str http_header_get(const struct http_exchange *x, struct str name);

/* ---- reading a streamed body: off the loop ---- */

/* Wait for bytes, put at most `max` of them at `to`. `*got` is 0 at the end of the body. The first
 * call answers "Expect: 100-continue". ERR_GONE, ERR_TIMEOUT, ERR_SYNTAX (bad chunk). */
MUST_CHECK enum err http_body_read(struct http_exchange *x, char *to, size_t max, size_t *got);

/* ---- answering: any thread, one at a time ---- */

/* A body that comes from an open file is sent with sendfile where the connection allows it. */
struct http_file {
    int fd; /* taken over, and closed when sent; -1: none */
    int64_t offset, length;
};

struct http_response {
    int status;
    const struct http_header
        *headers; /* without Content-Length, Date, Connection: they are added */
    size_t header_count;
    struct str body;       /* lives in the exchange's arena, or is static */
    struct http_file file; /* when file.length > 0; then `body` is empty */
    bool has_file;
    int64_t head_length; /* answer to HEAD: the Content-Length to name, with no body; else -1 */
};

/* Send all of it and end the exchange. Head and body leave in one send. */
void http_respond(struct http_exchange *x, const struct http_response *response);

/* Begin an answer whose body follows in pieces. `content_length` -1: chunked, or HTTP/2 DATA.
 * `headers` are copied. */
void http_start(struct http_exchange *x, int status, const struct http_header *headers,
                size_t header_count, int64_t content_length);

/* Send `bytes` (copied) soon, without waiting for more. Waits while more than write_queue_bytes are
 * unsent: not on the loop. ERR_GONE: the client has gone; go on to http_finish. */
MUST_CHECK enum err http_write(struct http_exchange *x, struct str bytes);

/* As http_write, but never waits: ERR_WOULD_BLOCK with nothing sent. Any thread. */
MUST_CHECK enum err http_try_write(struct http_exchange *x, struct str bytes);

/* End an answer begun with http_start, and the exchange. */
void http_finish(struct http_exchange *x);

/* End it unfinished, so that the client sees a cut connection or a reset stream. */
void http_abort(struct http_exchange *x);

/* Call `fn(arg)` on the loop when the client goes away before the exchange has ended (at once, on
 * the loop, if it is gone already). At most one; NULL takes it back. Any thread.
 *
 * Not called any more once the exchange is being ended. An `arg` that does not lie in the
 * exchange's arena has to be taken back before it is freed: that waits for an `fn` which is
 * running, so hold no lock then that `fn` takes. A client of HTTP/1.1 that closes only its own side
 * counts as gone, but is answered all the same. */
typedef void http_gone_fn(void *arg);
void http_on_gone(struct http_exchange *x, http_gone_fn *fn, void *arg);
bool http_is_gone(const struct http_exchange *x);

#endif
