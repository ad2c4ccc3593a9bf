/* Certificates that are made, kept and renewed; both protocols under TLS; clear text beside it. */
#include "shared/http/tls.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>

#include "shared/http/certificate.h"
#include "shared/http/test-http2.h"
#include "shared/os/file.h"

#define HOST "Host: localhost\r\n"

static const int64_t start_ms = INT64_C(1800000000000); /* January 2027 */
static const int64_t day_ms = INT64_C(24) * 60 * 60 * 1000;

static const char *make_dir(struct arena *a) {
    char *path = (char *)arena_str(a, STR("/tmp/brume-tls-XXXXXX")).ptr;
    CHECK(mkdtemp(path) != NULL, "temporary folder");
    return path;
}

static SSL_CTX *make(const char *dir, struct env *env, const char *name) {
    struct buf why = buf_on_heap(1000);
    struct ssl_ctx_st *tls = NULL;
    const struct tls_options options = {dir, env, &name, name != NULL ? 1 : 0};
    enum err err = tls_make(&tls, &options, &why);
    CHECK(err == ERR_OK, err_text(err));
    buf_free(&why);
    return tls;
}

static struct str file_text(struct arena *a, const char *dir, const char *name) {
    struct buf text = buf_in_arena(a, 100000);
    CHECK(file_read_all(arena_printf(a, "%s/%s", dir, name).ptr, &text) == ERR_OK, name);
    return buf_str(&text);
}

TEST(kept_and_renewed) {
    struct env_fake fake;
    struct arena a = {0};
    const char *parent = make_dir(&a);
    const char *dir = arena_printf(&a, "%s/deeper", parent).ptr;
    env_fake_init(&fake, start_ms, 1);
    tls_free(make(dir, &fake.env, NULL));
    struct str ca = file_text(&a, dir, "ca.pem"), first = file_text(&a, dir, "server.pem");
    static const char *const keys[] = {"ca.key", "server.key"};
    for (size_t i = 0; i < ARRAY_LEN(keys); i++) {
        struct stat st;
        CHECK(stat(arena_printf(&a, "%s/%s", dir, keys[i]).ptr, &st) == 0, keys[i]);
        CHECK((st.st_mode & 0777) == 0600, "nobody else reads keys");
    }

    fake.now_ms += 300 * day_ms;
    tls_free(make(dir, &fake.env, NULL));
    CHECK_STR(file_text(&a, dir, "server.pem"), first, "kept while it is good");

    tls_free(make(dir, &fake.env, "*.example.test"));
    struct str second = file_text(&a, dir, "server.pem");
    CHECK(!str_eq(second, first), "made anew for a new name");
    tls_free(make(dir, &fake.env, "*.example.test"));
    CHECK_STR(file_text(&a, dir, "server.pem"), second, "kept");

    fake.now_ms += 380 * day_ms;
    tls_free(make(dir, &fake.env, "*.example.test"));
    CHECK(!str_eq(file_text(&a, dir, "server.pem"), second), "made anew before it expires");
    CHECK_STR(file_text(&a, dir, "ca.pem"), ca, "the authority stays");
    CHECK(file_remove_tree(parent) == ERR_OK, "clean up");
    arena_free(&a);
}

TEST(damaged_files) {
    struct env_fake fake;
    struct arena a = {0};
    struct buf why = buf_on_heap(1000);
    const char *dir = make_dir(&a);
    env_fake_init(&fake, start_ms, 1);
    tls_free(make(dir, &fake.env, NULL));
    const char *server = arena_printf(&a, "%s/server.pem", dir).ptr;
    const char *ca = arena_printf(&a, "%s/ca.pem", dir).ptr;

    CHECK(file_replace(server, STR("rubbish"), 0644) == ERR_OK, "spoil");
    tls_free(make(dir, &fake.env, NULL));
    CHECK(str_starts(file_text(&a, dir, "server.pem"), STR("-----BEGIN")), "made anew");

    CHECK(file_replace(ca, file_text(&a, dir, "server.pem"), 0644) == ERR_OK, "spoil");
    struct ssl_ctx_st *tls = NULL;
    const struct tls_options options = {.dir = dir, .env = &fake.env};
    CHECK(tls_make(&tls, &options, &why) == ERR_CORRUPT, "another certificate's key");
    CHECK(str_contains(buf_str(&why), str_c(dir)), "says where");
    buf_free(&why);
    CHECK(file_remove_tree(dir) == ERR_OK, "clean up");
    arena_free(&a);
}

TEST(names) {
    static const struct {
        const char *why, *name;
        bool covered;
    } row[] = {
        {"always", "localhost", true},      {"always", "*.localhost", true},
        {"always", "127.0.0.1", true},      {"always", "::1", true},
        {"asked for", "s3.test", true},     {"case", "S3.Test", true},
        {"not asked for", "x.test", false}, {"another address", "127.0.0.2", false},
    };
    struct env env;
    struct certificate ca, server;
    env_init(&env);
    CHECK(certificate_make_ca(&ca, &env) == ERR_OK, "authority");
    CHECK(certificate_make_server(&server, &ca, &env,
                                  "DNS:localhost,DNS:*.localhost,IP:127.0.0.1,IP:::1,"
                                  "DNS:s3.test") == ERR_OK,
          "server");
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        CHECK(certificate_covers(&server, row[i].name) == row[i].covered, row[i].why);
    }
    int64_t now = env_real_ms(&env);
    CHECK(certificate_is_good(&server, &ca, now + 390 * day_ms), "for more than a year");
    CHECK(!certificate_is_good(&server, &ca, now + 400 * day_ms), "not for longer");
    CHECK(!certificate_is_good(&server, &server, now), "only under its own authority");
    certificate_free(&ca);
    certificate_free(&server);
}

/* ---- on the wire ---- */

static SSL_CTX *client_context(const char *dir, const char *protocol) {
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    char ca[200];
    snprintf(ca, sizeof ca, "%s/ca.pem", dir);
    CHECK(SSL_CTX_load_verify_locations(ctx, ca, NULL) == 1, "trust");
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    X509_VERIFY_PARAM_set1_ip_asc(SSL_CTX_get0_param(ctx), "127.0.0.1");
    SSL_CTX_set_alpn_protos(ctx, (const unsigned char *)protocol, (unsigned)strlen(protocol));
    return ctx;
}

static struct str hear_all(SSL *ssl, struct arena *a) {
    struct buf all = buf_in_arena(a, ANSWER_MAX);
    char bytes[10000];
    for (;;) {
        int n = SSL_read(ssl, bytes, sizeof bytes);
        if (n <= 0) return buf_str(&all);
        buf_add(&all, str_n(bytes, (size_t)n));
    }
}

static struct str ask(const struct test_app *app, SSL_CTX *ctx, struct arena *a,
                      struct str request) {
    int fd = test_connect(app);
    SSL *ssl = SSL_new(ctx);
    SSL_set_fd(ssl, fd);
    CHECK(SSL_connect(ssl) == 1, "handshake, with a certificate that can be trusted");
    while (request.len > 0) {
        int n = SSL_write(ssl, request.ptr, request.len < 70000 ? (int)request.len : 70000);
        CHECK(n > 0, "write");
        request = str_skip(request, (size_t)n);
    }
    struct str answer = hear_all(ssl, a);
    CHECK(SSL_get_shutdown(ssl) == SSL_RECEIVED_SHUTDOWN, "ends with close_notify");
    SSL_free(ssl);
    close(fd);
    return answer;
}

static void http1_over_tls(const struct test_app *app, SSL_CTX *ctx) {
    struct arena a = {0};
    struct str got =
        ask(app, ctx, &a, STR("GET /hello HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"));
    CHECK(str_ends(got, STR("\r\n\r\nhello")), "short");

    got =
        ask(app, ctx, &a, STR("GET /sized?20000000 HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"));
    CHECK(got.len > 20000000, "long");
    struct str body = str_skip(got, got.len - 20000000);
    for (size_t i = 0; i < body.len; i++) {
        if (body.ptr[i] != test_byte(i)) fail_msg("byte %zu", i);
    }

    got = ask(app, ctx, &a, STR("GET /file HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"));
    CHECK(str_ends(got, STR("the end")) && got.len > 3000000, "file");

    enum { UPLOAD = 5000000 };
    struct buf up = buf_on_heap(UPLOAD + 1000);
    buf_printf(&up,
               "PUT /upload HTTP/1.1\r\n" HOST "Connection: close\r\nContent-Length: %d\r\n\r\n",
               UPLOAD);
    for (size_t i = 0; i < UPLOAD; i++) {
        buf_add_char(&up, test_byte(i));
    }
    got = ask(app, ctx, &a, buf_str(&up));
    CHECK(str_contains(got, STR("5000000 bytes, 0 wrong, ok")), "upload");
    buf_free(&up);
    arena_free(&a);
}

static void http2_over_tls(const struct test_app *app, SSL_CTX *ctx) {
    struct test_client c;
    test_client_open(&c, app, ctx);
    struct test_stream *up = test_request(&c, "PUT", "/upload", 5000000);
    struct test_stream *down = test_request(&c, "GET", "/download?5000000", 0);
    struct test_stream *file = test_request(&c, "GET", "/file", 0);
    test_finish(&c, up);
    test_finish(&c, down);
    test_finish(&c, file);
    CHECK_STR(buf_str(&up->body), STR("5000000 bytes, 0 wrong, ok, trailer none"), "up");
    CHECK(test_body_is_right(down, 5000000), "down");
    CHECK(str_ends(buf_str(&file->body), STR("the end")), "file");
    test_client_close(&c);
}

TEST(on_the_wire) {
    struct env env;
    struct test_app app;
    struct arena a = {0};
    const char *dir = make_dir(&a);
    env_init(&env);
    SSL_CTX *server = make(dir, &env, NULL);
    SSL_CTX *one = client_context(dir, "\x08http/1.1"), *two = client_context(dir, "\x02h2");

    struct buf text = buf_in_arena(&a, 4000000);
    for (int i = 0; i < 1000000; i++) {
        buf_add(&text, STR("abc"));
    }
    buf_add(&text, STR("the end"));
    test_server_start(&app, (struct http_limits){0}, server);
    app.file = arena_printf(&a, "%s/file", dir).ptr;
    CHECK(file_replace(app.file, buf_str(&text), 0600) == ERR_OK, "file");

    http1_over_tls(&app, one);
    http2_over_tls(&app, two);
    CHECK(test_ask(&app, &a, STR("GET /hello HTTP/1.1\r\n" HOST "\r\n")).status == 200, "clear");
    test_server_stop(&app);
    SSL_CTX_free(one);
    SSL_CTX_free(two);
    tls_free(server);
    CHECK(file_remove_tree(dir) == ERR_OK, "clean up");
    arena_free(&a);
}

TEST(refused_without_a_certificate) {
    struct test_app app;
    test_server_start(&app, (struct http_limits){0}, NULL);
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    SSL *ssl = SSL_new(ctx);
    int fd = test_connect(&app);
    SSL_set_fd(ssl, fd);
    CHECK(SSL_connect(ssl) != 1, "closed, not left waiting");
    ERR_clear_error();
    SSL_free(ssl);
    SSL_CTX_free(ctx);
    close(fd);
    test_server_stop(&app);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kept_and_renewed),
        cmocka_unit_test(damaged_files),
        cmocka_unit_test(names),
        cmocka_unit_test(on_the_wire),
        cmocka_unit_test(refused_without_a_certificate),
    };
    return cmocka_run_group_tests_name("tls", tests, NULL, NULL);
}
