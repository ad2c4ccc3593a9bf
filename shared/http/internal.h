/* shared/http/internal.h - what the files of the server share; nobody else includes it.
 *
 * Everything here belongs to the loop's thread, but for the part of an exchange under its lock.
 *
 * A connection is never taken apart in the middle of work on it: what goes wrong sets `failed`, and
 * conn_leave, which ends every outermost piece of work, closes it. An exchange whose connection
 * went away stays (`conn` NULL, `gone` set) until the application has ended it. */
#ifndef SHARED_HTTP_INTERNAL_H
#define SHARED_HTTP_INTERNAL_H

#include <llhttp.h>
#include <nghttp2/nghttp2.h>
#include <openssl/ssl.h>
#include <sys/uio.h>

#include "shared/http/fifo.h"
#include "shared/http/head.h"
#include "shared/http/server.h"
#include "shared/os/loop.h"

enum {
    READ_BUFFER = 64 * 1024,       /* bytes; one for each loop */
    SLICE = 64 * 1024,             /* of an answer that is copied: pieces, TLS, HTTP/2 */
    TURN_MAX = 512 * 1024,         /* of an answer, before other connections have their turn */
    PIPELINE_MAX = 64 * 1024,      /* bytes of further requests kept while one is answered */
    DRAIN_MAX = 256 * 1024,        /* rest of a request that is read to keep the connection */
    LINGER_MAX = 64 * 1024 * 1024, /* rest of a request that is read so that the answer arrives */
    LINGER_MS = 5000,
    LINGER_STOP_MS = 500, /* the same, when the server stops */
    STREAMS_MAX = 100,    /* at a time, per HTTP/2 connection */
};

struct conn;
struct exchange;

struct http_loop {
    struct loop loop;
    struct http_server *server;
    int listen_fd, spare_fd; /* the spare makes room to refuse when descriptors have run out */
    uv_poll_t listener;
    uv_timer_t tick;
    struct conn *conns;
    struct exchange *free_exchanges;
    size_t free_count, exchange_count; /* count: those that are in use */
    char *read_buffer;                 /* READ_BUFFER bytes */
    struct buf head;                   /* scratch, for the head of an answer */
    struct arena scratch;              /* the same, for HTTP/2 */
    char *slice;                       /* scratch, SLICE bytes */
    int64_t date_second;
    struct buf date;
    bool stopping, cut, warned, ended;
    int64_t cut_at_ms, refused_ms;
    struct loop_task stop_task;
    _Atomic uint64_t conns_total, requests, bytes_in, bytes_out;
};

struct http_server {
    struct http_limits limits;
    struct http_app app;
    struct env *env;
    SSL_CTX *tls;
    uint16_t port;
    int tick_ms;
    int loop_count;
    struct http_loop *loops;
    _Atomic size_t conns_open;
};

/* All of a loop but its thread and its listening socket; the fuzz targets run it by hand. */
void http_loop_prepare(struct http_server *server, struct http_loop *loop);
void http_loop_free(struct http_loop *loop);
void http_limits_fill(struct http_limits *limits);

/* ---- connection ---- */

/* How a connection is spoken to. One static const for each protocol. */
struct protocol {
    /* Bytes have arrived. All are used or kept. */
    void (*feed)(struct conn *c, struct str bytes);
    /* The client sends no more. */
    void (*eof)(struct conn *c);
    /* Send what waits until the socket blocks; set c->want_write if something is left. */
    void (*flush)(struct conn *c);
    /* The outermost piece of work ends. */
    void (*settle)(struct conn *c);
    void (*check_time)(struct conn *c, int64_t now);
    /* The server stops: finish what runs. */
    void (*stop)(struct conn *c);
    /* The connection closes; exchanges are detached. */
    void (*close)(struct conn *c);

    /* Answers of one exchange; `e->conn` is not NULL. */
    void (*respond)(struct exchange *e); /* e->reply is whole */
    void (*start)(struct exchange *e);   /* e->reply without its body */
    void (*pump)(struct exchange *e);    /* e->out has more, or e->finished */
    void (*abort)(struct exchange *e);
    /* Requests of one exchange. */
    void (*body_taken)(struct exchange *e, size_t n); /* by the application, or discarded */
    void (*send_continue)(struct exchange *e);
};

extern const struct protocol protocol_detect, protocol_http1, protocol_http2;

struct conn {
    uv_poll_t poll;
    struct http_loop *loop;
    const struct protocol *protocol;
    struct conn *next, **link; /* in loop->conns */
    int fd;
    SSL *tls; /* NULL in clear */
    int events;
    int depth;       /* pieces of work on it that are under way, one in another */
    bool failed;     /* close it */
    bool closed;     /* closed; the memory lives until libuv lets go of it */
    bool eof;        /* the client sends no more */
    bool want_write; /* something waits for the socket */
    bool pause_read;
    bool tls_checked, tls_ready;
    bool tls_read_wants_write;
    bool stopping;
    bool lingering; /* our side is closed; what the client still sends is dropped */
    size_t lingered;
    int64_t linger_ms;
    struct sockaddr_storage peer;
    int64_t active_ms;  /* last bytes in or out */
    int64_t blocked_ms; /* since when nothing could be sent */
    struct fifo out;    /* to be sent before anything else */
    struct fifo kept;   /* arrived, not used yet */

    /* HTTP/1.1 */
    struct exchange *current;

    /* HTTP/2 */
    nghttp2_session *session;
    struct exchange *streams;
    int64_t resets, reset_ms; /* streams that the client gave up, less what time forgives */
};

void conn_accepted(struct http_loop *loop, int fd, const struct sockaddr_storage *peer);

/* Around every outermost piece of work on a connection. */
void conn_enter(struct conn *c);
void conn_leave(struct conn *c);

/* Close at once if idle, else when the running exchanges are answered. */
void conn_stop(struct conn *c);
void conn_check_time(struct conn *c, int64_t now);

/* All is sent: close our side, and read on for a while. Were the socket closed with something
 * unread, the reset could overtake the answer. */
void conn_linger(struct conn *c);

/* Bytes sent; 0 when the socket is full (want_write is set) or has failed (failed is set). */
size_t conn_send(struct conn *c, const struct iovec *iov, int count, bool more);
size_t conn_send_file(struct conn *c, int fd, int64_t offset, size_t len);

/* There is more to send, but others have their turn first. */
void conn_yield(struct conn *c);

/* Send what is in c->out. True: nothing is left of it. */
bool conn_flush_out(struct conn *c);

/* ---- transport: the socket, in clear or under TLS ---- */

enum { TRANSPORT_BLOCKED = -1, TRANSPORT_FAILED = -2 };

/* Bytes, 0 at the end, or one of the above. */
ssize_t transport_read(struct conn *c, char *to, size_t max);
ssize_t transport_write(struct conn *c, const struct iovec *iov, int count, bool more);
ssize_t transport_send_file(struct conn *c, int fd, int64_t offset, size_t len);
void transport_tls_start(struct conn *c);
/* True when done; c->failed when it went wrong. */
bool transport_tls_handshake(struct conn *c);
void transport_close(struct conn *c);

/* ---- exchange ---- */

/* What is to be answered. Complete when the loop sees it. */
struct reply {
    int status;
    const struct http_header *headers;
    size_t header_count;
    int64_t length; /* of the body, for Content-Length; -1: not known, or none is named */
    struct str body;
    struct http_file file; /* file.fd -1: none */
    bool streamed;         /* the body comes through e->out */
    bool bodyless;         /* HEAD, 204, 304: no body whatever its length */
};

struct exchange {
    struct http_exchange pub;
    struct http_loop *loop;
    struct conn *conn;             /* NULL when it has gone */
    struct exchange *next, **link; /* in conn->streams; `next` also in loop->free_exchanges */

    /* the request */
    struct head head;
    struct arena late; /* trailers: pub.arena may be in the application's hands by then */
    llhttp_t parser;
    int step;   /* of the HTTP/1.1 parser, see http1.c */
    int reject; /* the status with which the parser's callbacks gave up */
    int32_t stream;
    size_t head_bytes; /* HTTP/2: names and values so far, trailers too */
    enum http_body_plan plan;
    struct buf body;
    uint64_t body_seen; /* bytes */
    bool in_head;       /* on_head is running: the exchange must stay */
    bool head_seen, app_owns, is_head, expects, received, keep_alive, chunked;
    bool is_http10;
    bool broken; /* HTTP/1.1: no more of the request can be understood, or will come */
    int64_t read_ms, write_ms; /* last progress, or since when it is waited for */

    /* the answer */
    struct reply reply;
    bool replying;    /* its head is on the way */
    bool sent;        /* all of it left */
    bool ended;       /* the application is done with it */
    bool last_taken;  /* from `out` */
    bool deferred;    /* HTTP/2: nghttp2 waits to be told of more */
    size_t drained;   /* HTTP/2: bytes of the request that came after the answer */
    uint64_t written; /* bytes of body of a streamed answer */

    struct loop_task task;
    pthread_mutex_t lock;
    pthread_cond_t changed;

    /* ---- under `lock` from here on ---- */
    bool posted;
    bool wants_start, wants_end, wants_abort, wants_continue, wants_gone;
    bool asked;      /* the application has begun to read */
    bool begun_end;  /* the application has ended it: nobody is told of a client that goes */
    bool dead;       /* freed as soon as it is neither posted nor gone_running */
    struct fifo out; /* written by the application, not yet taken by the protocol */
    struct fifo in;  /* body not yet read by the application */
    size_t in_taken; /* read since the loop was told */
    bool in_eof;
    enum err in_error;
    bool gone;
    http_gone_fn *gone_fn;
    void *gone_arg;
    bool gone_running;
};

/* Path and query from the target. */
void exchange_split_target(struct http_exchange *x);

/* From the free list of the loop, or new. */
struct exchange *exchange_new(struct conn *c);
/* In and out of a connection's list. */
void exchange_link(struct exchange *e, struct exchange **list);
void exchange_unlink(struct exchange *e);
/* Off its connection. Recycled, or kept until the application has ended it. */
void exchange_detach(struct exchange *e);
void exchange_free(struct exchange *e);
void exchange_free_all(struct http_loop *loop);
/* On the loop: do what the fields under the lock ask for. */
void exchange_serve(struct exchange *e);

/* The head of the request is whole: ask the application. False: refused, answer with e->reject. */
MUST_CHECK bool exchange_head_done(struct exchange *e);
/* False: larger than body_max, answer 413. */
MUST_CHECK bool exchange_body_bytes(struct exchange *e, struct str bytes);
void exchange_body_done(struct exchange *e);
/* No more body will come, because of `err`. */
void exchange_body_failed(struct exchange *e, enum err err);
void exchange_gone(struct exchange *e);

/* More of the request will come than its head. */
bool exchange_has_body(const struct exchange *e);
/* The request waits for bytes of the client (and not for the application). */
bool exchange_waits_for_body(struct exchange *e);
/* More of the body waits unread than the limit allows. */
bool exchange_is_full(struct exchange *e);

/* Move at most `max` bytes of a streamed answer to `to`. `*last`: nothing will follow. */
size_t exchange_take_out(struct exchange *e, char *to, size_t max, bool *last);

/* The server itself answers a request that the application does not get to see, or has not. */
void exchange_reject(struct exchange *e, int status);

/* ---- words ---- */

struct str status_reason(int status);
/* "Fri, 20 Nov 2026 10:11:12 GMT", the real clock. */
struct str loop_date(struct http_loop *loop);
/* The value can stand in a header: no control characters but tab. */
bool header_value_ok(struct str value);
/* Headers that the server adds itself. */
bool header_is_ours(struct str name);

static inline int64_t loop_now(struct http_loop *loop) {
    return (int64_t)uv_now(&loop->loop.uv);
}

static inline void count_add(_Atomic uint64_t *counter, uint64_t n) {
    /* Only the loop writes it. */
    atomic_store_explicit(counter, atomic_load_explicit(counter, memory_order_relaxed) + n,
                          memory_order_relaxed);
}

#endif
