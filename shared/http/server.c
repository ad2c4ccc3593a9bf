/* Threads, listening sockets, the coarse clock, the end. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "shared/base/log.h"
#include "shared/http/internal.h"
#include "shared/os/socket.h"

enum {
    LOOPS_MAX = 64,
    LOOPS_DEFAULT_MAX = 4,
    ACCEPTS_PER_EVENT = 64,
    TICK_MIN_MS = 10,
    TICK_MAX_MS = 1000,
    STOP_TICK_MS = 5,
    REFUSED_LOG_MS = 10 * 1000, /* between two lines about refused connections */
    PATIENCE_MS = 3000,         /* before a stop that waits for the application is logged */
    HEAD_MAX = 1024 * 1024,     /* bytes of the head of an answer */
};

const struct http_limits http_limits_default = {
    .head_bytes = 64 * 1024,
    .header_count = 200,
    .connections = 16000,
    .write_queue_bytes = 1024 * 1024,
    .read_ahead_bytes = 256 * 1024,
    .head_timeout_ms = 30 * 1000,
    .body_timeout_ms = 60 * 1000,
    .idle_timeout_ms = 300 * 1000,
    .write_timeout_ms = 60 * 1000,
    .drain_timeout_ms = 10 * 1000,
};

/* ---- connections come in ---- */

/* No descriptor is left: give up the spare one, so that the client is refused, not left waiting. */
static void refuse_one(struct http_loop *loop) {
    struct sockaddr_storage peer;
    int fd = -1;
    int64_t now = loop_now(loop);
    if (loop->refused_ms == 0 || now - loop->refused_ms >= REFUSED_LOG_MS) {
        log_warn("http", "no file descriptors left: connections are refused");
        loop->refused_ms = now;
    }
    close(loop->spare_fd);
    if (socket_accept(loop->listen_fd, &fd, &peer) == ERR_OK) close(fd);
    loop->spare_fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
}

static void on_connection(uv_poll_t *listener, int status UNUSED, int events UNUSED) {
    struct http_loop *loop = listener->data;
    struct http_server *server = loop->server;
    for (int i = 0; i < ACCEPTS_PER_EVENT; i++) {
        struct sockaddr_storage peer;
        int fd = -1;
        enum err err = socket_accept(loop->listen_fd, &fd, &peer);
        if (err == ERR_WOULD_BLOCK) return;
        if (err == ERR_NO_SPACE) {
            refuse_one(loop);
            return;
        }
        if (err != ERR_OK) continue;
        size_t open_now = atomic_load_explicit(&server->conns_open, memory_order_relaxed);
        if (open_now >= server->limits.connections) {
            close(fd);
        } else {
            conn_accepted(loop, fd, &peer);
        }
    }
}

/* ---- time, and the end ---- */

static void cut_all(struct http_loop *loop) {
    const struct http_app *app = &loop->server->app;
    loop->cut = true;
    for (struct conn *c = loop->conns, *next; c != NULL; c = next) {
        next = c->next;
        conn_enter(c);
        c->failed = true;
        conn_leave(c);
    }
    if (app->on_drained != NULL) app->on_drained(app->ctx);
}

/* An exchange is the application's until it has ended it: it is waited for, however long. */
static void end_if_empty(struct http_loop *loop, int64_t now) {
    if (loop->conns != NULL || loop->exchange_count > 0 || loop->ended) {
        if (now < loop->cut_at_ms + PATIENCE_MS || loop->warned) return;
        loop->warned = true;
        log_warn("http", "still waiting for %zu requests to end", loop->exchange_count);
        return;
    }
    loop->ended = true;
    uv_close((uv_handle_t *)&loop->tick, NULL);
    loop_end(&loop->loop);
}

/* `next` is safe, even if an answer to it makes it close: the memory of a closed connection stays
 * until the turn of the loop ends. */
static void on_tick(uv_timer_t *tick) {
    struct http_loop *loop = tick->data;
    int64_t now = loop_now(loop);
    for (struct conn *c = loop->conns, *next; c != NULL; c = next) {
        next = c->next;
        conn_check_time(c, now);
    }
    if (!loop->stopping) return;
    if (now >= loop->cut_at_ms && !loop->cut) cut_all(loop);
    end_if_empty(loop, now);
}

static void stop_loop(struct loop_task *task) {
    struct http_loop *loop = CONTAINER_OF(task, struct http_loop, stop_task);
    loop->stopping = true;
    loop->cut_at_ms = loop_now(loop) + loop->server->limits.drain_timeout_ms;
    uv_close((uv_handle_t *)&loop->listener, NULL);
    close(loop->listen_fd);
    for (struct conn *c = loop->conns, *next; c != NULL; c = next) {
        next = c->next;
        conn_stop(c);
    }
    (void)uv_timer_start(&loop->tick, on_tick, 0, STOP_TICK_MS);
}

/* ---- start ---- */

void http_limits_fill(struct http_limits *l) {
    const struct http_limits *d = &http_limits_default;
    if (l->head_bytes == 0) l->head_bytes = d->head_bytes;
    if (l->header_count == 0) l->header_count = d->header_count;
    if (l->connections == 0) l->connections = d->connections;
    if (l->write_queue_bytes == 0) l->write_queue_bytes = d->write_queue_bytes;
    if (l->read_ahead_bytes == 0) l->read_ahead_bytes = d->read_ahead_bytes;
    if (l->head_timeout_ms == 0) l->head_timeout_ms = d->head_timeout_ms;
    if (l->body_timeout_ms == 0) l->body_timeout_ms = d->body_timeout_ms;
    if (l->idle_timeout_ms == 0) l->idle_timeout_ms = d->idle_timeout_ms;
    if (l->write_timeout_ms == 0) l->write_timeout_ms = d->write_timeout_ms;
    if (l->drain_timeout_ms == 0) l->drain_timeout_ms = d->drain_timeout_ms;
}

/* Fine enough for the shortest timeout. */
static int tick_for(const struct http_limits *l) {
    const int all[] = {l->head_timeout_ms, l->body_timeout_ms, l->idle_timeout_ms,
                       l->write_timeout_ms};
    int tick = TICK_MAX_MS;
    for (size_t i = 0; i < ARRAY_LEN(all); i++) {
        if (all[i] / 4 < tick) tick = all[i] / 4;
    }
    return tick < TICK_MIN_MS ? TICK_MIN_MS : tick;
}

static int loops_for(int asked) {
    if (asked > 0) return asked < LOOPS_MAX ? asked : LOOPS_MAX;
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    if (processors < 1) return 1;
    return processors < LOOPS_DEFAULT_MAX ? (int)processors : LOOPS_DEFAULT_MAX;
}

void http_loop_prepare(struct http_server *server, struct http_loop *loop) {
    loop->server = server;
    loop->listen_fd = -1;
    loop->spare_fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
    loop->stop_task.run = stop_loop;
    loop->head = buf_on_heap(HEAD_MAX);
    loop->date = buf_on_heap(64);
    loop->read_buffer = malloc(READ_BUFFER);
    loop->slice = malloc(SLICE);
    ASSERT(loop->read_buffer != NULL && loop->slice != NULL);
    uint64_t tick = (uint64_t)server->tick_ms;
    int failed = uv_timer_init(&loop->loop.uv, &loop->tick);
    loop->tick.data = loop;
    failed |= uv_timer_start(&loop->tick, on_tick, tick, tick);
    ASSERT(failed == 0);
}

static void listen_on(struct http_loop *loop, int fd) {
    loop->listen_fd = fd;
    loop->listener.data = loop;
    int failed = uv_poll_init_socket(&loop->loop.uv, &loop->listener, fd);
    failed |= uv_poll_start(&loop->listener, UV_READABLE, on_connection);
    ASSERT(failed == 0);
}

void http_loop_free(struct http_loop *loop) {
    exchange_free_all(loop);
    close(loop->spare_fd);
    free(loop->read_buffer);
    free(loop->slice);
    buf_free(&loop->head);
    arena_free(&loop->scratch);
    buf_free(&loop->date);
}

/* The first one finds out the port, if it was 0; the others share it. */
static enum err add_loop(struct http_server *server, struct sockaddr_storage *address,
                         const struct http_server_options *options) {
    struct http_loop *loop = &server->loops[server->loop_count];
    int fd = -1;
    TRY(socket_address(address, options->address, server->port));
    TRY(socket_listen(address, &fd));
    server->port = socket_port(fd);

    enum err err = loop_init(&loop->loop);
    if (err != ERR_OK) {
        close(fd);
        return err;
    }
    http_loop_prepare(server, loop);
    listen_on(loop, fd);
    err = loop_start(&loop->loop, "http");
    if (err != ERR_OK) {
        uv_close((uv_handle_t *)&loop->listener, NULL);
        uv_close((uv_handle_t *)&loop->tick, NULL);
        loop_abandon(&loop->loop);
        close(fd);
        http_loop_free(loop);
        return err;
    }
    server->loop_count++;
    return ERR_OK;
}

static enum err start_loops(struct http_server *server, const struct http_server_options *options) {
    struct sockaddr_storage address;
    TRY(socket_address(&address, options->address, options->port));
    if (options->port != 0) TRY(socket_check_free(&address));

    int count = loops_for(options->loops);
    server->loops = calloc((size_t)count, sizeof *server->loops);
    ASSERT(server->loops != NULL);
    for (int i = 0; i < count; i++) {
        TRY(add_loop(server, &address, options));
    }
    return ERR_OK;
}

static void explain(struct buf *why, const struct http_server_options *options, enum err err) {
    if (err == ERR_SYNTAX) {
        buf_printf(why, "\"%s\" is not a numeric address", options->address);
    } else if (err == ERR_BUSY) {
        buf_printf(why, "port %d of %s is in use by another program", options->port,
                   options->address);
    } else if (err == ERR_DENIED) {
        buf_printf(why, "not permitted to listen on port %d of %s", options->port,
                   options->address);
    } else {
        buf_printf(why, "cannot listen on port %d of %s: %s", options->port, options->address,
                   strerror(errno));
    }
}

enum err http_server_start(struct http_server **server, const struct http_server_options *options,
                           struct buf *why) {
    struct http_server *s = calloc(1, sizeof *s);
    ASSERT(s != NULL);
    s->limits = options->limits;
    http_limits_fill(&s->limits);
    s->app = options->app;
    s->env = options->env;
    s->tls = options->tls;
    s->port = options->port;
    s->tick_ms = tick_for(&s->limits);

    enum err err = start_loops(s, options);
    if (err == ERR_OK) {
        *server = s;
        return ERR_OK;
    }
    explain(why, options, err);
    http_server_stop(s);
    return err == ERR_BUSY || err == ERR_DENIED ? err : ERR_IO;
}

uint16_t http_server_port(const struct http_server *server) {
    return server->port;
}

void http_server_stop(struct http_server *server) {
    for (int i = 0; i < server->loop_count; i++) {
        loop_post(&server->loops[i].loop, &server->loops[i].stop_task);
    }
    for (int i = 0; i < server->loop_count; i++) {
        loop_join(&server->loops[i].loop);
        http_loop_free(&server->loops[i]);
    }
    free(server->loops);
    free(server);
}

struct http_server_counts http_server_counts(const struct http_server *server) {
    struct http_server_counts sum = {
        .connections_open = atomic_load_explicit(&server->conns_open, memory_order_relaxed)};
    for (int i = 0; i < server->loop_count; i++) {
        const struct http_loop *loop = &server->loops[i];
        sum.connections_total += atomic_load_explicit(&loop->conns_total, memory_order_relaxed);
        sum.requests_total += atomic_load_explicit(&loop->requests, memory_order_relaxed);
        sum.bytes_in += atomic_load_explicit(&loop->bytes_in, memory_order_relaxed);
        sum.bytes_out += atomic_load_explicit(&loop->bytes_out, memory_order_relaxed);
    }
    return sum;
}
