/* As http1.c, behind the preface of HTTP/2: frames of any kind. */
#include <sys/socket.h>
#include <unistd.h>

#include "shared/http/internal.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct str preface = STR_INIT("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
static struct env env;
static struct http_server server;
static struct http_loop loop;

static enum http_body_plan on_head(void *ctx UNUSED, struct http_exchange *x) {
    x->body_max = 1000;
    return str_starts(x->path, STR("/s")) ? HTTP_BODY_STREAM : HTTP_BODY_BUFFER;
}

static void on_ready(void *ctx UNUSED, struct http_exchange *x) {
    const struct http_response r = {.status = 200, .body = x->method, .head_length = -1};
    if (!str_starts(x->path, STR("/p"))) {
        http_respond(x, &r);
        return;
    }
    http_start(x, 200, x->headers, x->header_count, -1);
    enum err err = http_try_write(x, x->body);
    (void)err;
    http_finish(x);
}

int LLVMFuzzerInitialize(int *argc UNUSED, char ***argv UNUSED) {
    env_init(&env);
    server.env = &env;
    server.tick_ms = 1000;
    server.app = (struct http_app){.on_head = on_head, .on_ready = on_ready};
    http_limits_fill(&server.limits);
    enum err err = loop_init(&loop.loop);
    ASSERT(err == ERR_OK);
    http_loop_prepare(&server, &loop);
    return 0;
}

static void turn(int fd) {
    char answer[4096];
    (void)uv_run(&loop.loop.uv, UV_RUN_NOWAIT);
    while (fd >= 0 && recv(fd, answer, sizeof answer, 0) > 0) {
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    int fd[2];
    struct sockaddr_storage peer = {0};
    if (size == 0) return 0;
    size_t step = data[0] == 0 ? size : data[0];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, fd) != 0) return 0;
    conn_accepted(&loop, fd[0], &peer);

    (void)send(fd[1], preface.ptr, preface.len, MSG_NOSIGNAL);
    for (size_t at = 1; at < size; at += step) {
        size_t n = size - at < step ? size - at : step;
        if (send(fd[1], data + at, n, MSG_NOSIGNAL) < 0) break;
        turn(fd[1]);
    }
    close(fd[1]);
    for (int i = 0; i < 10 && (loop.conns != NULL || loop.exchange_count > 0); i++) {
        turn(-1);
    }
    ASSERT(loop.conns == NULL && loop.exchange_count == 0);
    return 0;
}
