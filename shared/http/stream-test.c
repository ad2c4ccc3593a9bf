/* Bodies that are longer than what may wait in memory, clients that go away, servers that stop. */
#include <stdatomic.h>

#include "shared/http/test-server.h"

#define HOST "Host: h\r\n"

enum { UPLOAD = 50 * 1000 * 1000, PIECE = 50000 };

struct sender {
    int fd;
    size_t total;
    bool chunked;
    _Atomic size_t sent;
};

static bool say_piece(const struct sender *s, struct str piece) {
    char size[16];
    int len = snprintf(size, sizeof size, "%zx\r\n", piece.len);
    if (!s->chunked) return test_say(s->fd, piece);
    return test_say(s->fd, str_n(size, (size_t)len)) && test_say(s->fd, piece) &&
           test_say(s->fd, STR("\r\n"));
}

static void *send_body(void *arg) {
    struct sender *s = arg;
    char *piece = malloc(PIECE);
    for (size_t at = 0; at < s->total;) {
        size_t n = s->total - at < PIECE ? s->total - at : PIECE;
        for (size_t i = 0; i < n; i++) {
            piece[i] = test_byte(at + i);
        }
        if (!say_piece(s, str_n(piece, n))) break;
        at += n;
        atomic_store(&s->sent, at);
    }
    if (s->chunked) (void)test_say(s->fd, STR("0\r\nX-Sum: 7\r\n\r\n"));
    free(piece);
    return NULL;
}

/* The sender gets no further when nobody reads: what it has sent after a while stays the same. */
static size_t where_it_stops(struct sender *s) {
    size_t before = 1, now = 0;
    while (now != before || now == 0) {
        before = now;
        usleep(100 * 1000);
        now = atomic_load(&s->sent);
    }
    return now;
}

static void upload(bool chunked, const char *want) {
    struct test_app app;
    struct arena a = {0};
    test_server_start(&app, (struct http_limits){0}, NULL);
    struct sender s = {.fd = test_connect(&app), .total = UPLOAD, .chunked = chunked};
    test_say(s.fd, STR("PUT /gated HTTP/1.1\r\n" HOST));
    test_say(s.fd, chunked ? STR("Transfer-Encoding: chunked\r\n\r\n")
                           : STR("Content-Length: 50000000\r\n\r\n"));
    pthread_t thread;
    pthread_create(&thread, NULL, send_body, &s);
    CHECK(where_it_stops(&s) < UPLOAD / 2, "the reader's pace is the sender's");
    test_open_gate(&app);
    struct test_answer answer = test_hear(s.fd, &a, false);
    CHECK_STR(answer.body, str_c(want), "all of it, in order");
    pthread_join(thread, NULL);

    test_say(s.fd, STR("GET /hello HTTP/1.1\r\n" HOST "\r\n"));
    CHECK(test_hear(s.fd, &a, false).status == 200, "the connection is still good");
    close(s.fd);
    arena_free(&a);
    test_server_stop(&app);
}

TEST(upload_with_length) {
    upload(false, "50000000 bytes, 0 wrong, ok, trailer none");
}

TEST(upload_in_chunks) {
    upload(true, "50000000 bytes, 0 wrong, ok, trailer 7");
}

TEST(download) {
    static const struct {
        const char *why, *request;
        size_t want;
        bool chunked;
    } row[] = {
        {"chunked", "GET /download?20000000 HTTP/1.1\r\n" HOST "\r\n", 20000000, true},
        {"sized", "GET /sized?20000000 HTTP/1.1\r\n" HOST "\r\n", 20000000, false},
        {"nothing", "GET /download?0 HTTP/1.1\r\n" HOST "\r\n", 0, true},
    };
    struct test_app app;
    const struct http_limits limits = {.write_queue_bytes = 100000};
    test_server_start(&app, limits, NULL);
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct arena a = {0};
        int fd = test_connect(&app);
        test_say(fd, str_c(row[i].request));
        usleep(100 * 1000);
        if (row[i].want > 0)
            CHECK(test_count(&app, &app.ended) == 0 || i > 0, "the writer waits for the reader");
        struct test_answer answer = test_hear(fd, &a, false);
        CHECK(answer.status == 200 && answer.chunked == row[i].chunked, row[i].why);
        CHECK(answer.body.len == row[i].want, row[i].why);
        for (size_t k = 0; k < answer.body.len; k++) {
            if (answer.body.ptr[k] != test_byte(k)) fail_msg("%s: byte %zu", row[i].why, k);
        }
        close(fd);
        arena_free(&a);
    }
    test_server_stop(&app);
}

/* HTTP/1.0 knows no chunks: the end of the connection ends the body. */
TEST(download_1_0) {
    struct test_app app;
    struct arena a = {0};
    test_server_start(&app, (struct http_limits){0}, NULL);
    int fd = test_connect(&app);
    test_say(fd, STR("GET /download?5000 HTTP/1.0\r\n\r\n"));
    struct test_answer answer = test_hear(fd, &a, true);
    CHECK(answer.closes && !answer.chunked, "closes");
    struct buf body = buf_in_arena(&a, 10000);
    CHECK(test_read_bytes(fd, &body, 5000) && test_is_over(fd), "5000 bytes, then the end");
    close(fd);
    arena_free(&a);
    test_server_stop(&app);
}

TEST(aborted_answer) {
    struct test_app app;
    struct arena a = {0};
    test_server_start(&app, (struct http_limits){0}, NULL);
    struct test_answer answer = test_ask(&app, &a, STR("GET /abort HTTP/1.1\r\n" HOST "\r\n"));
    CHECK(answer.status == 0, "the client sees that it is not whole");
    arena_free(&a);
    test_server_stop(&app);
}

TEST(client_goes_away) {
    struct test_app app;
    test_server_start(&app, (struct http_limits){0}, NULL);
    int fd = test_connect(&app);
    test_say(fd, STR("GET /hang HTTP/1.1\r\n" HOST "\r\n"));
    close(fd);
    test_wait(&app, &app.ended, 1);
    CHECK(test_count(&app, &app.gone) == 1, "told once");

    /* In the middle of its own upload, and of our answer. */
    fd = test_connect(&app);
    test_say(fd, STR("PUT /upload HTTP/1.1\r\n" HOST "Content-Length: 9\r\n\r\nabc"));
    close(fd);
    fd = test_connect(&app);
    test_say(fd, STR("GET /download?900000000 HTTP/1.1\r\n" HOST "\r\n"));
    char some[1000];
    CHECK(recv(fd, some, sizeof some, 0) > 0, "it begins");
    close(fd);
    test_wait(&app, &app.ended, 2);

    /* In the middle of a buffered one, which the application has not got yet. */
    fd = test_connect(&app);
    test_say(fd, STR("PUT /echo HTTP/1.1\r\n" HOST "Content-Length: 9\r\n\r\nabc"));
    close(fd);
    test_server_stop(&app);
}

/* shutdown() of the sending side only: the answer is still read. */
TEST(half_closed) {
    struct test_app app;
    struct arena a = {0};
    test_server_start(&app, (struct http_limits){0}, NULL);
    int fd = test_connect(&app);
    test_say(fd, STR("GET /later HTTP/1.1\r\n" HOST "\r\n"));
    shutdown(fd, SHUT_WR);
    CHECK(test_hear(fd, &a, false).status == 200, "answered");
    CHECK(test_is_over(fd), "and closed");
    close(fd);
    arena_free(&a);
    test_server_stop(&app);
}

static void *stop_server(void *arg) {
    test_server_stop(arg);
    return NULL;
}

TEST(stop_lets_running_requests_end) {
    struct test_app app;
    struct arena a = {0};
    test_server_start(&app, (struct http_limits){0}, NULL);
    int idle = test_connect(&app), busy = test_connect(&app);
    test_say(idle, STR("GET /hello HTTP/1.1\r\n" HOST "\r\n"));
    CHECK(test_hear(idle, &a, false).status == 200, "idle now");
    test_say(busy, STR("PUT /gated HTTP/1.1\r\n" HOST "Content-Length: 1\r\n"
                       "Expect: 100-continue\r\n\r\n"));
    pthread_t thread;
    while (http_server_counts(app.server).requests_total < 2) {
        usleep(1000);
    }
    pthread_create(&thread, NULL, stop_server, &app);
    CHECK(test_is_over(idle), "idle ones are closed");
    test_open_gate(&app);
    CHECK_STR(test_read_line(busy, &a), STR("HTTP/1.1 100 Continue\r\n"), "goes on");
    CHECK_STR(test_read_line(busy, &a), STR("\r\n"), "goes on");
    test_say(busy, str_n("", 1));
    struct test_answer answer = test_hear(busy, &a, false);
    CHECK(answer.status == 200 && answer.closes, "answered, and closed");
    pthread_join(thread, NULL);
    close(idle);
    close(busy);
    arena_free(&a);
}

TEST(stop_cuts_in_the_end) {
    const struct http_limits limits = {.drain_timeout_ms = 50};
    struct test_app app;
    test_server_start(&app, limits, NULL);
    int fd = test_connect(&app);
    test_say(fd, STR("GET /hang HTTP/1.1\r\n" HOST "\r\n"));
    while (http_server_counts(app.server).requests_total < 1) {
        usleep(1000);
    }
    test_server_stop(&app);
    CHECK(test_is_over(fd), "cut");
    CHECK(app.drained > 0 && app.drained <= 2, "said once by each loop that waited");
    close(fd);
}

TEST(too_many_connections) {
    const struct http_limits limits = {.connections = 3};
    struct test_app app;
    struct arena a = {0};
    int fd[3];
    test_server_start(&app, limits, NULL);
    for (int i = 0; i < 3; i++) {
        fd[i] = test_connect(&app);
        test_say(fd[i], STR("GET /hello HTTP/1.1\r\n" HOST "\r\n"));
        CHECK(test_hear(fd[i], &a, false).status == 200, "one of the first");
    }
    int one_more = test_connect(&app);
    char c = 0;
    CHECK(recv(one_more, &c, 1, 0) <= 0, "closed at once");
    close(one_more);
    for (int i = 0; i < 3; i++) {
        close(fd[i]);
    }
    arena_free(&a);
    test_server_stop(&app);
}

TEST(port_is_taken) {
    struct test_app app;
    test_server_start(&app, (struct http_limits){0}, NULL);
    struct http_server *second = NULL;
    struct buf why = buf_on_heap(1000);
    const struct http_server_options options = {
        .address = "127.0.0.1", .port = http_server_port(app.server), .loops = 1, .env = &app.env};
    CHECK(http_server_start(&second, &options, &why) == ERR_BUSY, "not shared with another");
    CHECK(str_contains(buf_str(&why), STR("in use")), "says why");
    buf_free(&why);
    test_server_stop(&app);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(upload_with_length),
        cmocka_unit_test(upload_in_chunks),
        cmocka_unit_test(download),
        cmocka_unit_test(download_1_0),
        cmocka_unit_test(aborted_answer),
        cmocka_unit_test(client_goes_away),
        cmocka_unit_test(half_closed),
        cmocka_unit_test(stop_lets_running_requests_end),
        cmocka_unit_test(stop_cuts_in_the_end),
        cmocka_unit_test(too_many_connections),
        cmocka_unit_test(port_is_taken),
    };
    return cmocka_run_group_tests_name("stream", tests, NULL, NULL);
}
