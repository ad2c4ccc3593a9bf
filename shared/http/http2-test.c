/* Streams side by side, bodies larger than the windows, and clients that leave early. */
#include "shared/http/test-http2.h"

static const struct {
    const char *why, *method, *path;
    size_t to_send;
    int status;
    const char *body;
} row[] = {
    {"at once", "GET", "/hello", 0, 200, "hello"},
    {"by a thread", "GET", "/later", 0, 200, "later"},
    {"all parts", "GET", "/describe?a=b", 0, 200, "GET|/describe|a=b|h|1||none"},
    {"HEAD", "HEAD", "/hello", 0, 200, ""},
    {"no content", "GET", "/empty", 0, 204, ""},
    {"pieces", "GET", "/pieces", 0, 201, "one,two"},
    {"HEAD of pieces", "HEAD", "/pieces", 0, 201, ""},
    {"upload", "PUT", "/upload", 3, 200, "3 bytes, 0 wrong, ok, trailer none"},
    {"large upload", "PUT", "/upload", 3000000, 200, "3000000 bytes, 0 wrong, ok, trailer none"},
    {"refused upload", "PUT", "/echo", 3000000, 413, "Content Too Large"},
    {"answered before the body", "PUT", "/early", 100000, 200, "early"},
    {"no query", "GET", "/describe/x", 0, 200, "GET|/describe/x||h|1||none"},
};

static void check_row(struct test_client *c, const struct test_stream *s, size_t i) {
    test_finish(c, s);
    CHECK(s->status == row[i].status, row[i].why);
    CHECK(s->closed && s->code == NGHTTP2_NO_ERROR, row[i].why);
    CHECK_STR(buf_str(&s->body), str_c(row[i].body), row[i].why);
}

TEST(one_after_another) {
    struct test_app app;
    struct test_client c;
    test_server_start(&app, (struct http_limits){0}, NULL);
    test_client_open(&c, &app, NULL);
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        check_row(&c, test_request(&c, row[i].method, row[i].path, row[i].to_send), i);
    }
    test_client_close(&c);
    test_server_stop(&app);
}

TEST(side_by_side) {
    struct test_app app;
    struct test_client c;
    test_server_start(&app, (struct http_limits){0}, NULL);
    test_client_open(&c, &app, NULL);
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        (void)test_request(&c, row[i].method, row[i].path, row[i].to_send);
    }
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        check_row(&c, &c.stream[i], i);
    }
    test_client_close(&c);
    test_server_stop(&app);
}

TEST(large_bodies) {
    struct test_app app;
    struct test_client c;
    test_server_start(&app, (struct http_limits){.write_queue_bytes = 50000}, NULL);
    test_client_open(&c, &app, NULL);
    struct test_stream *up = test_request(&c, "PUT", "/upload", 25000000);
    struct test_stream *down = test_request(&c, "GET", "/download?20000000", 0);
    struct test_stream *sized = test_request(&c, "GET", "/sized?3000000", 0);
    up->trailers = true;
    test_finish(&c, up);
    test_finish(&c, down);
    test_finish(&c, sized);
    CHECK_STR(buf_str(&up->body), STR("25000000 bytes, 0 wrong, ok, trailer 7"), "up");
    CHECK(test_body_is_right(down, 20000000), "down");
    CHECK(test_body_is_right(sized, 3000000), "down, with a length");
    test_client_close(&c);
    test_server_stop(&app);
}

/* What an upload that nobody reads holds back is its own stream. */
TEST(slow_reader_stops_no_other) {
    struct test_app app;
    struct test_client c;
    test_server_start(&app, (struct http_limits){0}, NULL);
    test_client_open(&c, &app, NULL);
    struct test_stream *slow[10];
    for (size_t i = 0; i < ARRAY_LEN(slow); i++) {
        slow[i] = test_request(&c, "PUT", "/gated", 2000000);
    }
    struct test_stream *quick = test_request(&c, "PUT", "/upload", 2000000);
    test_finish(&c, quick);
    CHECK(quick->status == 200, "goes through");
    for (size_t i = 0; i < ARRAY_LEN(slow); i++) {
        CHECK(slow[i]->sent < 1000000, "held back");
    }
    test_open_gate(&app);
    for (size_t i = 0; i < ARRAY_LEN(slow); i++) {
        test_finish(&c, slow[i]);
        CHECK(slow[i]->status == 200, "and then goes on");
    }
    test_client_close(&c);
    test_server_stop(&app);
}

/* As the AWS SDK for JavaScript does: a connection for one call, GOAWAY as soon as the head is
 * there; the stream is finished all the same. */
TEST(client_says_goodbye_early) {
    struct test_app app;
    struct test_client c;
    test_server_start(&app, (struct http_limits){0}, NULL);
    for (int i = 0; i < 5; i++) {
        test_client_open(&c, &app, NULL);
        c.leave_after_head = true;
        struct test_stream *s = test_request(&c, "GET", "/download?300000", 0);
        test_finish(&c, s);
        CHECK(s->closed && s->code == NGHTTP2_NO_ERROR, "closed by the server's END_STREAM");
        CHECK(test_body_is_right(s, 300000), "all of it");
        CHECK(test_is_over(c.fd), "then the connection ends");
        test_client_close(&c);
    }
    test_server_stop(&app);
}

TEST(client_gives_up_a_stream) {
    struct test_app app;
    struct test_client c;
    test_server_start(&app, (struct http_limits){0}, NULL);
    test_client_open(&c, &app, NULL);
    struct test_stream *s = test_request(&c, "GET", "/hang", 0);
    struct test_stream *other = test_request(&c, "GET", "/later", 0);
    test_finish(&c, other);
    nghttp2_submit_rst_stream(c.session, NGHTTP2_FLAG_NONE, s->id, NGHTTP2_CANCEL);
    CHECK(test_c_send(&c), "reset");
    test_wait(&app, &app.ended, 1);
    CHECK(test_count(&app, &app.gone) == 1, "told once");
    other = test_request(&c, "GET", "/hello", 0);
    test_finish(&c, other);
    CHECK(other->status == 200, "the connection lives on");

    /* And the whole connection, with two requests running. */
    (void)test_request(&c, "GET", "/download?900000000", 0);
    (void)test_request(&c, "PUT", "/upload", 100);
    c.stream[c.count - 1].to_send = 100000;
    CHECK(test_turn(&c), "begun");
    test_client_close(&c);
    test_server_stop(&app);
}

TEST(aborted_answer) {
    struct test_app app;
    struct test_client c;
    test_server_start(&app, (struct http_limits){0}, NULL);
    test_client_open(&c, &app, NULL);
    struct test_stream *s = test_request(&c, "GET", "/abort", 0);
    test_finish(&c, s);
    CHECK(s->closed && s->code == NGHTTP2_INTERNAL_ERROR, "reset");
    test_client_close(&c);
    test_server_stop(&app);
}

TEST(head_too_large) {
    struct test_app app;
    struct test_client c;
    char path[3000];
    memset(path, 'a', sizeof path);
    path[0] = '/';
    path[sizeof path - 1] = '\0';
    test_server_start(&app, (struct http_limits){.head_bytes = 2000}, NULL);
    test_client_open(&c, &app, NULL);
    struct test_stream *s = test_request(&c, "GET", path, 0);
    test_finish(&c, s);
    CHECK(s->status == 431, "refused");
    test_client_close(&c);
    test_server_stop(&app);
}

static void *stop_server(void *arg) {
    test_server_stop(arg);
    return NULL;
}

TEST(stop_lets_streams_end) {
    struct test_app app;
    struct test_client c;
    pthread_t thread;
    test_server_start(&app, (struct http_limits){0}, NULL);
    test_client_open(&c, &app, NULL);
    struct test_stream *s = test_request(&c, "PUT", "/gated", 1000000);
    CHECK(test_turn(&c), "begun");
    pthread_create(&thread, NULL, stop_server, &app);
    while (!c.goaway && test_turn(&c)) {
    }
    CHECK(c.goaway, "the client is told");
    test_open_gate(&app);
    test_finish(&c, s);
    CHECK(s->status == 200, "answered");
    pthread_join(thread, NULL);
    test_client_close(&c);
}

TEST(idle_client) {
    const struct http_limits limits = {.idle_timeout_ms = 60};
    struct test_app app;
    struct test_client c;
    test_server_start(&app, limits, NULL);
    test_client_open(&c, &app, NULL);
    struct test_stream *s = test_request(&c, "GET", "/hello", 0);
    test_finish(&c, s);
    while (test_turn(&c)) {
    }
    CHECK(c.goaway, "told, then closed");
    test_client_close(&c);
    test_server_stop(&app);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_after_another),
        cmocka_unit_test(side_by_side),
        cmocka_unit_test(large_bodies),
        cmocka_unit_test(slow_reader_stops_no_other),
        cmocka_unit_test(client_says_goodbye_early),
        cmocka_unit_test(client_gives_up_a_stream),
        cmocka_unit_test(aborted_answer),
        cmocka_unit_test(head_too_large),
        cmocka_unit_test(stop_lets_streams_end),
        cmocka_unit_test(idle_client),
    };
    return cmocka_run_group_tests_name("http2", tests, NULL, NULL);
}
