/* A server in this process, spoken to with exact bytes. */
#include "shared/http/test-server.h"

#define HOST "Host: h\r\n"

TEST(keep_alive) {
    struct test_app app;
    struct arena a = {0};
    test_server_start(&app, (struct http_limits){0}, NULL);
    int fd = test_connect(&app);
    for (int i = 0; i < 100; i++) {
        test_say(fd, STR("GET /hello HTTP/1.1\r\n" HOST "\r\n"));
        struct test_answer answer = test_hear(fd, &a, false);
        CHECK(answer.status == 200 && !answer.closes, "stays open");
        CHECK_STR(answer.body, STR("hello"), "body");
        CHECK(str_contains(answer.head, STR("\r\nDate: ")), "date");
        arena_reset(&a);
    }
    close(fd);
    struct http_server_counts counts = http_server_counts(app.server);
    CHECK(counts.requests_total == 100 && counts.connections_total == 1, "counted");
    test_server_stop(&app);
    arena_free(&a);
}

static const struct {
    const char *why, *request, *body;
    int status;
    bool closes;
} row[] = {
    {"query", "GET /describe?a=b HTTP/1.1\r\n" HOST "\r\n", "GET|/describe|a=b|h|1||none", 200,
     false},
    {"no query", "GET /describe HTTP/1.1\r\n" HOST "\r\n", "GET|/describe||h|1||none", 200, false},
    {"absolute target", "GET http://o:1/describe?q HTTP/1.1\r\n" HOST "\r\n",
     "GET|/describe|q|o:1|1||none", 200, false},
    {"spaces around a value", "GET /describe HTTP/1.1\r\nHost: \t h \t\r\n\r\n",
     "GET|/describe||h|1||none", 200, false},
    {"body", "POST /echo HTTP/1.1\r\n" HOST "Content-Length: 5\r\n\r\nabcde", "abcde", 200, false},
    {"chunks",
     "POST /echo HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n"
     "0\r\n\r\n",
     "abcde", 200, false},
    {"trailers",
     "PUT /describe HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n"
     "1\r\na\r\n0\r\nX-Sum: 12\r\n\r\n",
     "PUT|/describe||h|3|a|12", 200, false},
    {"no body at all", "POST /echo HTTP/1.1\r\n" HOST "\r\n", "", 200, false},
    {"answered before the body", "PUT /early HTTP/1.1\r\n" HOST "Content-Length: 3\r\n\r\nabc",
     "early", 200, false},
    {"answered before a body too long to read",
     "PUT /early HTTP/1.1\r\n" HOST "Content-Length: 9999999\r\n\r\nabc", "early", 200, true},
    {"pieces", "GET /pieces HTTP/1.1\r\n" HOST "\r\n", "one,two", 201, false},
    {"HEAD", "HEAD /hello HTTP/1.1\r\n" HOST "\r\n", "", 200, false},
    {"HEAD of pieces", "HEAD /pieces HTTP/1.1\r\n" HOST "\r\n", "", 201, false},
    {"204", "GET /empty HTTP/1.1\r\n" HOST "\r\n", "", 204, false},
    {"another thread", "GET /later HTTP/1.1\r\n" HOST "\r\n", "later", 200, false},
    {"told to close", "GET /hello HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n", "hello", 200,
     true},
    {"1.0 closes", "GET /hello HTTP/1.0\r\n\r\n", "hello", 200, true},
    {"1.0 may stay", "GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "hello", 200, false},
    {"an upgrade is not taken",
     "GET /hello HTTP/1.1\r\n" HOST "Connection: upgrade\r\nUpgrade: h2c\r\n\r\n", "hello", 200,
     false},

    {"no Host", "GET /hello HTTP/1.1\r\n\r\n", NULL, 400, true},
    {"two Hosts", "GET /hello HTTP/1.1\r\n" HOST HOST "\r\n", NULL, 400, true},
    {"not HTTP", "hello\r\n\r\n", NULL, 400, true},
    {"unknown version", "GET / HTTP/1.7\r\n" HOST "\r\n", NULL, 400, true},
    {"HTTP/2 in words", "GET /hello HTTP/2.0\r\n" HOST "\r\n", NULL, 505, true},
    {"CONNECT", "CONNECT a:1 HTTP/1.1\r\n" HOST "\r\n", NULL, 405, true},
    {"control character",
     "GET /hello HTTP/1.1\r\n" HOST "X: a\x01"
     "b\r\n\r\n",
     NULL, 400, true},
    {"space before colon", "GET /hello HTTP/1.1\r\nHost : h\r\n\r\n", NULL, 400, true},
    {"folded line", "GET /hello HTTP/1.1\r\n" HOST "X: a\r\n b\r\n\r\n", NULL, 400, true},
    {"bare line feeds", "GET /hello HTTP/1.1\nHost: h\n\n", NULL, 400, true},
    {"length and chunks",
     "POST /echo HTTP/1.1\r\n" HOST "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
     "0\r\n\r\n",
     NULL, 400, true},
    {"chunks and length",
     "POST /echo HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n"
     "0\r\n\r\n",
     NULL, 400, true},
    {"two lengths",
     "POST /echo HTTP/1.1\r\n" HOST "Content-Length: 1\r\nContent-Length: 2\r\n\r\na", NULL, 400,
     true},
    {"signed length", "POST /echo HTTP/1.1\r\n" HOST "Content-Length: +1\r\n\r\na", NULL, 400,
     true},
    {"chunked is not last",
     "POST /echo HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n", NULL, 400,
     true},
    {"bad chunk size", "POST /echo HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\nxyz\r\n",
     NULL, 400, true},
    {"length too large to count",
     "POST /echo HTTP/1.1\r\n" HOST "Content-Length: 99999999999999999999\r\n\r\n", NULL, 400,
     true},
    {"body too large", "POST /echo HTTP/1.1\r\n" HOST "Content-Length: 1000001\r\n\r\n", NULL, 413,
     true},
};

static void check_row(const struct test_app *app, size_t i, bool slowly) {
    struct arena a = {0};
    struct str request = str_c(row[i].request);
    int fd = test_connect(app);
    if (slowly) {
        (void)test_say_slowly(fd, request); /* a refused one may be cut */
    } else {
        CHECK(test_say(fd, request), row[i].why);
    }
    struct test_answer answer = test_hear(fd, &a, str_starts(request, STR("HEAD ")));
    CHECK(answer.status == row[i].status, row[i].why);
    CHECK(answer.closes == row[i].closes, row[i].why);
    CHECK(!str_contains(answer.head, STR("Injected")), "headers are lines");
    if (row[i].body != NULL) CHECK_STR(answer.body, str_c(row[i].body), row[i].why);
    if (row[i].closes) CHECK(test_is_over(fd), row[i].why);
    close(fd);
    arena_free(&a);
}

TEST(every_row) {
    struct test_app app;
    test_server_start(&app, (struct http_limits){0}, NULL);
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        check_row(&app, i, false);
        check_row(&app, i, true);
    }
    test_server_stop(&app);
}

/* All answers come, in order, whether they are made at once or by a thread. */
TEST(pipelining) {
    struct test_app app;
    struct arena a = {0};
    test_server_start(&app, (struct http_limits){0}, NULL);
    int fd = test_connect(&app);
    struct buf all = buf_on_heap(1000000);
    for (int i = 0; i < 500; i++) {
        const char *path = i % 3 == 0 ? "/later" : "/describe";
        buf_printf(&all, "PUT %s?%d HTTP/1.1\r\n" HOST "Content-Length: 3\r\n\r\nabc", path, i);
    }
    CHECK(test_say(fd, buf_str(&all)), "all at once");
    for (int i = 0; i < 500; i++) {
        struct test_answer answer = test_hear(fd, &a, false);
        struct str want = arena_printf(&a, "PUT|/describe|%d|h|2|abc|none", i);
        CHECK_STR(answer.body, i % 3 == 0 ? STR("later") : want, "in order");
    }
    close(fd);
    buf_free(&all);
    arena_free(&a);
    test_server_stop(&app);
}

TEST(expect_continue) {
    static const char *const path[] = {"/echo", "/upload"};
    struct test_app app;
    test_server_start(&app, (struct http_limits){0}, NULL);
    for (size_t i = 0; i < ARRAY_LEN(path); i++) {
        struct arena a = {0};
        int fd = test_connect(&app);
        test_say(fd, arena_printf(&a,
                                  "PUT %s HTTP/1.1\r\n" HOST "Content-Length: 1\r\n"
                                  "Expect: 100-continue\r\n\r\n",
                                  path[i]));
        CHECK_STR(test_read_line(fd, &a), STR("HTTP/1.1 100 Continue\r\n"), path[i]);
        CHECK_STR(test_read_line(fd, &a), STR("\r\n"), path[i]);
        test_say(fd, str_n("", 1));
        CHECK(test_hear(fd, &a, false).status == 200, path[i]);
        close(fd);
        arena_free(&a);
    }
    test_server_stop(&app);
}

/* A refusal can be read although the client is still sending. */
TEST(refused_upload) {
    struct test_app app;
    struct arena a = {0};
    test_server_start(&app, (struct http_limits){0}, NULL);
    int fd = test_connect(&app);
    struct buf piece = buf_on_heap(100000);
    memset(buf_reserve(&piece, 65536), 'x', 65536);
    buf_advance(&piece, 65536);
    test_say(fd, STR("PUT /echo HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n"));
    for (int i = 0; i < 100; i++) {
        CHECK(test_say(fd, STR("10000\r\n")) && test_say(fd, buf_str(&piece)) &&
                  test_say(fd, STR("\r\n")),
              "no reset while sending");
    }
    CHECK(test_hear(fd, &a, false).status == 413, "readable");
    close(fd);
    buf_free(&piece);
    arena_free(&a);
    test_server_stop(&app);
}

TEST(head_limits) {
    const struct http_limits limits = {.head_bytes = 1000, .header_count = 5};
    struct test_app app;
    struct arena a = {0};
    test_server_start(&app, limits, NULL);
    struct buf long_line = buf_on_heap(10000), many = buf_on_heap(10000);
    buf_add(&long_line, STR("GET /hello HTTP/1.1\r\n" HOST "X: "));
    for (int i = 0; i < 2000; i++) {
        buf_add_char(&long_line, 'x');
    }
    buf_add(&many, STR("GET /hello HTTP/1.1\r\n" HOST));
    for (int i = 0; i < 5; i++) {
        buf_printf(&many, "X-%d: 1\r\n", i);
    }
    buf_add(&many, STR("\r\n"));
    CHECK(test_ask(&app, &a, buf_str(&long_line)).status == 431, "too long");
    CHECK(test_ask(&app, &a, buf_str(&many)).status == 431, "too many");
    CHECK(test_count(&app, &app.bad) == 2, "the application is told");
    buf_free(&long_line);
    buf_free(&many);
    arena_free(&a);
    test_server_stop(&app);
}

TEST(slow_clients) {
    const struct http_limits limits = {
        .head_timeout_ms = 60, .body_timeout_ms = 60, .idle_timeout_ms = 60};
    struct test_app app;
    struct arena a = {0};
    test_server_start(&app, limits, NULL);
    CHECK(test_ask(&app, &a, STR("GET /hello HT")).status == 408, "half a head");
    CHECK(test_ask(&app, &a, STR("PUT /echo HTTP/1.1\r\n" HOST "Content-Length: 2\r\n\r\na"))
                  .status == 408,
          "half a body");
    struct test_answer answer =
        test_ask(&app, &a, STR("PUT /upload HTTP/1.1\r\n" HOST "Content-Length: 2\r\n\r\n"));
    CHECK(str_contains(answer.body, STR("took too long")), "half an upload");

    int fd = test_connect(&app);
    CHECK(test_is_over(fd), "idle");
    close(fd);
    arena_free(&a);
    test_server_stop(&app);
}

TEST(files) {
    enum { LEN = 5000000 };
    struct test_app app;
    struct arena a = {0};
    char path[] = "/tmp/brume-http-XXXXXX";
    int file = mkstemp(path);
    char *bytes = malloc(LEN);
    for (size_t i = 0; i < LEN; i++) {
        bytes[i] = test_byte(i);
    }
    CHECK(write(file, bytes, LEN) == LEN, "write");
    close(file);
    test_server_start(&app, (struct http_limits){0}, NULL);
    app.file = path;
    int fd = test_connect(&app);
    for (int i = 0; i < 3; i++) {
        test_say(fd, STR("GET /file HTTP/1.1\r\n" HOST "\r\n"));
        struct test_answer answer = test_hear(fd, &a, false);
        CHECK(answer.status == 200, "whole");
        CHECK(str_eq(answer.body, str_n(bytes + 100, LEN - 100)), "the very bytes");
    }
    test_say(fd, STR("HEAD /file HTTP/1.1\r\n" HOST "\r\n"));
    CHECK(str_contains(test_hear(fd, &a, true).head, STR("Content-Length: 4999900\r\n")), "HEAD");
    close(fd);
    test_server_stop(&app);
    unlink(path);
    free(bytes);
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keep_alive),     cmocka_unit_test(every_row),
        cmocka_unit_test(pipelining),     cmocka_unit_test(expect_continue),
        cmocka_unit_test(refused_upload), cmocka_unit_test(head_limits),
        cmocka_unit_test(slow_clients),   cmocka_unit_test(files),
    };
    return cmocka_run_group_tests_name("http1", tests, NULL, NULL);
}
