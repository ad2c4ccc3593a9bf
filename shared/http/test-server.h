/* shared/http/test-server.h - for the tests only: a server with a small application, and a client
 * that says exactly the bytes it is told to. */
#ifndef SHARED_HTTP_TEST_SERVER_H
#define SHARED_HTTP_TEST_SERVER_H

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

#include "shared/base/test.h"
#include "shared/http/server.h"

enum { PATIENCE_S = 20, ANSWER_MAX = 64 * 1024 * 1024 };

/* ---- the application ---- */

struct test_app {
    struct env env;
    struct http_server *server;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    const char *file; /* for /file */
    size_t bytes;     /* read so far by a streaming request */
    int gone, ended, bad, drained;
    int started, done; /* threads */
    bool gate;         /* /gated goes on */
};

struct test_job {
    struct test_app *app;
    struct http_exchange *x;
};

static inline void test_note(struct test_app *app, int *counter) {
    pthread_mutex_lock(&app->lock);
    (*counter)++;
    pthread_cond_broadcast(&app->changed);
    pthread_mutex_unlock(&app->lock);
}

static inline void test_wait(struct test_app *app, const int *counter, int at_least) {
    pthread_mutex_lock(&app->lock);
    while (*counter < at_least) {
        pthread_cond_wait(&app->changed, &app->lock);
    }
    pthread_mutex_unlock(&app->lock);
}

static inline int test_count(struct test_app *app, const int *counter) {
    pthread_mutex_lock(&app->lock);
    int count = *counter;
    pthread_mutex_unlock(&app->lock);
    return count;
}

static inline void test_open_gate(struct test_app *app) {
    pthread_mutex_lock(&app->lock);
    app->gate = true;
    pthread_cond_broadcast(&app->changed);
    pthread_mutex_unlock(&app->lock);
}

static inline void test_pass_gate(struct test_app *app) {
    pthread_mutex_lock(&app->lock);
    while (!app->gate) {
        pthread_cond_wait(&app->changed, &app->lock);
    }
    pthread_mutex_unlock(&app->lock);
}

static inline void test_answer(struct http_exchange *x, struct str body) {
    static const struct http_header text = {STR_INIT("Content-Type"), STR_INIT("text/plain")};
    const struct http_response r = {
        .status = 200, .headers = &text, .header_count = 1, .body = body, .head_length = -1};
    http_respond(x, &r);
}

/* What byte number `i` of a long body is. */
static inline char test_byte(size_t i) {
    return (char)(i * 31 + i / 251);
}

static inline void test_upload(struct test_app *app, struct http_exchange *x) {
    static const size_t piece_max = 10000;
    char *piece = arena_alloc(&x->arena, piece_max);
    size_t total = 0, got = 0, wrong = 0;
    enum err err = ERR_OK;
    while ((err = http_body_read(x, piece, piece_max, &got)) == ERR_OK && got > 0) {
        for (size_t i = 0; i < got; i++) {
            wrong += piece[i] != test_byte(total + i);
        }
        total += got;
        pthread_mutex_lock(&app->lock);
        app->bytes = total;
        pthread_mutex_unlock(&app->lock);
    }
    struct str trailer = x->trailer_count > 0 ? x->trailers[0].value : STR("none");
    test_answer(x, arena_printf(&x->arena, "%zu bytes, %zu wrong, %s, trailer %" PRIstr, total,
                                wrong, err_text(err), STR_ARG(trailer)));
}

static inline void test_download(struct test_app *app, struct http_exchange *x, int64_t declared) {
    static const size_t piece_max = 7000;
    uint64_t n = 0;
    if (str_to_u64(x->query, &n) != ERR_OK) n = 10;
    char *piece = arena_alloc(&x->arena, piece_max);
    enum err err = ERR_OK;
    http_start(x, 200, NULL, 0, declared < 0 ? -1 : (int64_t)n);
    for (size_t at = 0; at < n && err == ERR_OK;) {
        size_t len = n - at < piece_max ? (size_t)n - at : piece_max;
        for (size_t i = 0; i < len; i++) {
            piece[i] = test_byte(at + i);
        }
        err = http_write(x, str_n(piece, len));
        at += len;
    }
    http_finish(x);
    test_note(app, &app->ended);
}

static inline void test_on_gone(void *arg) {
    struct test_app *app = arg;
    test_note(app, &app->gone);
}

static inline void test_hang(struct test_app *app, struct http_exchange *x) {
    http_on_gone(x, test_on_gone, app);
    test_wait(app, &app->gone, 1);
    CHECK(http_is_gone(x), "told, and true");
    test_answer(x, STR("nobody reads this"));
    test_note(app, &app->ended);
}

static inline void test_work(struct test_app *app, struct http_exchange *x) {
    if (str_eq(x->path, STR("/gated"))) test_pass_gate(app);
    if (str_eq(x->path, STR("/upload")) || str_eq(x->path, STR("/gated"))) {
        test_upload(app, x);
    } else if (str_eq(x->path, STR("/download"))) {
        test_download(app, x, -1);
    } else if (str_eq(x->path, STR("/sized"))) {
        test_download(app, x, 0);
    } else if (str_eq(x->path, STR("/hang"))) {
        test_hang(app, x);
    } else if (str_eq(x->path, STR("/abort"))) {
        http_start(x, 200, NULL, 0, -1);
        enum err err = http_write(x, STR("half"));
        (void)err;
        http_abort(x);
    } else {
        test_answer(x, STR("later"));
    }
}

static inline void *test_thread(void *arg) {
    struct test_job job = *(struct test_job *)arg;
    free(arg);
    test_work(job.app, job.x);
    test_note(job.app, &job.app->done);
    return NULL;
}

static inline void test_in_thread(struct test_app *app, struct http_exchange *x) {
    test_note(app, &app->started);
    struct test_job *job = malloc(sizeof *job);
    *job = (struct test_job){app, x};
    pthread_t thread;
    pthread_create(&thread, NULL, test_thread, job);
    pthread_detach(thread);
}

static inline enum http_body_plan test_on_head(void *ctx, struct http_exchange *x) {
    (void)ctx;
    if (str_eq(x->path, STR("/early"))) {
        test_answer(x, STR("early"));
        return HTTP_BODY_DONE;
    }
    x->body_max = 1000000;
    bool streams = str_eq(x->path, STR("/upload")) || str_eq(x->path, STR("/gated"));
    return streams ? HTTP_BODY_STREAM : HTTP_BODY_BUFFER;
}

static inline void test_send_file(struct test_app *app, struct http_exchange *x) {
    FILE *file = fopen(app->file, "r");
    fseek(file, 0, SEEK_END);
    const struct http_response r = {
        .status = 200,
        .file = {.fd = dup(fileno(file)), .offset = 100, .length = ftell(file) - 100},
        .has_file = true,
        .head_length = -1,
    };
    fclose(file);
    http_respond(x, &r);
}

static inline void test_describe(struct http_exchange *x) {
    struct str trailer = x->trailer_count > 0 ? x->trailers[0].value : STR("none");
    test_answer(x, arena_printf(&x->arena, "%.*s|%.*s|%.*s|%.*s|%zu|%.*s|%.*s", STR_ARG(x->method),
                                STR_ARG(x->path), STR_ARG(x->query), STR_ARG(x->authority),
                                x->header_count, STR_ARG(x->body), STR_ARG(trailer)));
}

static inline void test_inline_pieces(struct http_exchange *x) {
    static const struct http_header evil[] = {{STR_INIT("X-Good"), STR_INIT("yes")},
                                              {STR_INIT("X-Evil"), STR_INIT("a\r\nInjected: b")}};
    http_start(x, 201, evil, 2, -1);
    enum err err = http_try_write(x, STR("one,"));
    if (err == ERR_OK) err = http_try_write(x, STR("two"));
    CHECK(err == ERR_OK, "an empty queue takes it");
    http_finish(x);
}

static inline void test_on_ready(void *ctx, struct http_exchange *x) {
    struct test_app *app = ctx;
    if (str_eq(x->path, STR("/echo"))) {
        test_answer(x, x->body);
    } else if (str_eq(x->path, STR("/hello"))) {
        test_answer(x, STR("hello"));
    } else if (str_eq(x->path, STR("/file"))) {
        test_send_file(app, x);
    } else if (str_eq(x->path, STR("/pieces"))) {
        test_inline_pieces(x);
    } else if (str_eq(x->path, STR("/empty"))) {
        const struct http_response r = {.status = 204, .head_length = -1};
        http_respond(x, &r);
    } else if (str_starts(x->path, STR("/describe"))) {
        test_describe(x);
    } else {
        test_in_thread(app, x);
    }
}

static inline void test_on_bad_request(void *ctx, int status) {
    struct test_app *app = ctx;
    (void)status;
    test_note(app, &app->bad);
}

static inline void test_on_drained(void *ctx) {
    struct test_app *app = ctx;
    test_note(app, &app->drained);
}

static inline void test_server_start(struct test_app *app, struct http_limits limits, void *tls) {
    *app = (struct test_app){0};
    pthread_mutex_init(&app->lock, NULL);
    pthread_cond_init(&app->changed, NULL);
    env_init(&app->env);
    struct buf why = buf_on_heap(1000);
    const struct http_server_options options = {
        .address = "127.0.0.1",
        .loops = 2,
        .limits = limits,
        .app = {.ctx = app,
                .on_head = test_on_head,
                .on_ready = test_on_ready,
                .on_bad_request = test_on_bad_request,
                .on_drained = test_on_drained},
        .env = &app->env,
        .tls = tls,
    };
    enum err err = http_server_start(&app->server, &options, &why);
    CHECK(err == ERR_OK, buf_ok(&why) && why.len > 0 ? why.ptr : "start");
    buf_free(&why);
}

/* The last of a thread's work comes after it has ended its exchange: it is waited for. */
static inline void test_server_stop(struct test_app *app) {
    http_server_stop(app->server);
    test_wait(app, &app->done, app->started);
    pthread_mutex_destroy(&app->lock);
    pthread_cond_destroy(&app->changed);
}

/* ---- the client ---- */

static inline int test_connect(const struct test_app *app) {
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const struct sockaddr_in to = {.sin_family = AF_INET,
                                   .sin_port = htons(http_server_port(app->server)),
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    const struct timeval patience = {.tv_sec = PATIENCE_S};
    const int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    int failed = connect(fd, (const struct sockaddr *)&to, sizeof to);
    CHECK(failed == 0, "connect");
    return fd;
}

static inline bool test_say(int fd, struct str bytes) {
    while (bytes.len > 0) {
        ssize_t n = send(fd, bytes.ptr, bytes.len, MSG_NOSIGNAL);
        if (n <= 0) return false;
        bytes = str_skip(bytes, (size_t)n);
    }
    return true;
}

static inline bool test_say_slowly(int fd, struct str bytes) {
    for (size_t i = 0; i < bytes.len; i++) {
        if (!test_say(fd, str_slice(bytes, i, i + 1))) return false;
    }
    return true;
}

struct test_answer {
    int status; /* 0: the connection ended before a whole answer */
    bool closes, chunked;
    struct str head, body;
};

static inline struct str test_read_line(int fd, struct arena *a) {
    struct buf line = buf_in_arena(a, 100000);
    char c = 0;
    while (c != '\n' && recv(fd, &c, 1, 0) == 1) {
        buf_add_char(&line, c);
    }
    return buf_str(&line);
}

static inline bool test_read_bytes(int fd, struct buf *to, size_t n) {
    char *p = buf_reserve(to, n + 1);
    CHECK(p != NULL, "not larger than a test expects");
    while (n > 0) {
        ssize_t got = recv(fd, p, n, 0);
        if (got <= 0) return false;
        buf_advance(to, (size_t)got);
        p += got;
        n -= (size_t)got;
    }
    return true;
}

static inline bool test_read_chunks(int fd, struct arena *a, struct buf *to) {
    for (;;) {
        size_t n = strtoul(test_read_line(fd, a).ptr, NULL, 16);
        if (n > 0 && !test_read_bytes(fd, to, n)) return false;
        if (test_read_line(fd, a).len != 2) return false;
        if (n == 0) return true;
    }
}

/* Read one answer; `no_body` for that to HEAD. All of it lives in `a`. */
static inline struct test_answer test_hear(int fd, struct arena *a, bool no_body) {
    struct test_answer answer = {0};
    struct buf head = buf_in_arena(a, 100000), body = buf_in_arena(a, ANSWER_MAX);
    uint64_t length = 0;
    for (;;) {
        struct str line = test_read_line(fd, a), name = {0};
        if (line.len == 0) return answer;
        buf_add(&head, line);
        if (line.len == 2) break;
        struct str value = line;
        if (!str_cut(&value, ':', &name)) continue;
        value = str_trim(value);
        if (str_eq_nocase(name, STR("content-length"))) CHECK(str_to_u64(value, &length) == 0, "n");
        if (str_eq_nocase(name, STR("transfer-encoding"))) answer.chunked = true;
        if (str_eq(line, STR("Connection: close\r\n"))) answer.closes = true;
    }
    answer.head = buf_str(&head);
    bool whole = no_body || (answer.chunked ? test_read_chunks(fd, a, &body)
                                            : test_read_bytes(fd, &body, (size_t)length));
    answer.body = buf_str(&body);
    if (whole) answer.status = atoi(answer.head.ptr + 9);
    return answer;
}

/* One request on a connection of its own. */
static inline struct test_answer test_ask(const struct test_app *app, struct arena *a,
                                          struct str request) {
    int fd = test_connect(app);
    CHECK(test_say(fd, request), "send");
    struct test_answer answer = test_hear(fd, a, str_starts(request, STR("HEAD ")));
    close(fd);
    return answer;
}

/* Nothing more comes: the server has closed its side. */
static inline bool test_is_over(int fd) {
    char c = 0;
    return recv(fd, &c, 1, 0) == 0;
}

#endif
