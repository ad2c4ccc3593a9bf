#include "shared/http/tls.h"

#include <arpa/inet.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include "shared/http/certificate.h"
#include "shared/os/file.h"

enum { NAMES_MAX = 16 * 1024, NAME_MAX_LEN = 253 };

/* Renewed when it is valid for less than this. */
static const int64_t renew_ms = INT64_C(30) * 24 * 60 * 60 * 1000;

static const char *const own_names[] = {"localhost", "*.localhost", "127.0.0.1", "::1"};

struct paths {
    const char *ca_cert, *ca_key, *server_cert, *server_key;
};

static struct paths make_paths(struct arena *a, const char *dir) {
    return (struct paths){
        .ca_cert = arena_printf(a, "%s/ca.pem", dir).ptr,
        .ca_key = arena_printf(a, "%s/ca.key", dir).ptr,
        .server_cert = arena_printf(a, "%s/server.pem", dir).ptr,
        .server_key = arena_printf(a, "%s/server.key", dir).ptr,
    };
}

/* ---- certificates ---- */

static enum err load_or_make_ca(struct certificate *ca, const struct paths *p, struct env *env) {
    enum err err = certificate_load(ca, p->ca_cert, p->ca_key);
    if (err != ERR_NOT_FOUND) return err;
    TRY(certificate_make_ca(ca, env));
    err = certificate_save(ca, p->ca_cert, p->ca_key);
    if (err != ERR_OK) certificate_free(ca);
    return err;
}

/* A name goes into OpenSSL's little language, where commas and more have a meaning. */
static bool name_is_plain(const char *name) {
    size_t len = strlen(name);
    if (len == 0 || len > NAME_MAX_LEN) return false;
    return strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._*:") ==
           len;
}

static void add_name(struct buf *to, const char *name) {
    unsigned char address[sizeof(struct in6_addr)];
    if (!name_is_plain(name)) return;
    bool ip = inet_pton(AF_INET, name, address) == 1 || inet_pton(AF_INET6, name, address) == 1;
    if (!ip && strchr(name, ':') != NULL) return;
    if (to->len > 0) buf_add_char(to, ',');
    buf_add_c(to, ip ? "IP:" : "DNS:");
    buf_add_c(to, name);
}

static bool covers_all(const struct certificate *c, const struct tls_options *o) {
    for (size_t i = 0; i < ARRAY_LEN(own_names); i++) {
        if (!certificate_covers(c, own_names[i])) return false;
    }
    for (size_t i = 0; i < o->name_count; i++) {
        if (name_is_plain(o->names[i]) && !certificate_covers(c, o->names[i])) return false;
    }
    return true;
}

static enum err make_server(struct certificate *server, const struct certificate *ca,
                            const struct tls_options *o) {
    struct buf names = buf_on_heap(NAMES_MAX);
    for (size_t i = 0; i < ARRAY_LEN(own_names); i++) {
        add_name(&names, own_names[i]);
    }
    for (size_t i = 0; i < o->name_count; i++) {
        add_name(&names, o->names[i]);
    }
    buf_add(&names, str_n("", 1));
    enum err err = ERR_IO;
    if (buf_ok(&names)) err = certificate_make_server(server, ca, o->env, names.ptr);
    buf_free(&names);
    return err;
}

static enum err load_or_make_server(struct certificate *server, const struct certificate *ca,
                                    const struct paths *p, const struct tls_options *o) {
    enum err err = certificate_load(server, p->server_cert, p->server_key);
    if (err == ERR_OK) {
        int64_t until = env_real_ms(o->env) + renew_ms;
        if (certificate_is_good(server, ca, until) && covers_all(server, o)) return ERR_OK;
        certificate_free(server);
    } else if (err != ERR_NOT_FOUND && err != ERR_CORRUPT) {
        return err;
    }
    TRY(make_server(server, ca, o));
    err = certificate_save(server, p->server_cert, p->server_key);
    if (err != ERR_OK) certificate_free(server);
    return err;
}

/* ---- the context ---- */

/* Ours come first; a client that offers neither gets HTTP/1.1. */
static int choose_protocol(SSL *ssl UNUSED, const unsigned char **out, unsigned char *out_len,
                           const unsigned char *in, unsigned in_len, void *arg UNUSED) {
    static const unsigned char ours[] = "\x02h2\x08http/1.1";
    unsigned char *chosen = NULL;
    int result = SSL_select_next_proto(&chosen, out_len, ours, sizeof ours - 1, in, in_len);
    if (result != OPENSSL_NPN_NEGOTIATED) return SSL_TLSEXT_ERR_NOACK;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

static enum err make_context(SSL_CTX **made, const struct certificate *ca,
                             const struct certificate *server) {
    SSL_CTX *ctx = SSL_CTX_new(TLS_server_method());
    bool ok = ctx != NULL && SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION) == 1 &&
              SSL_CTX_use_certificate(ctx, server->x509) == 1 &&
              SSL_CTX_use_PrivateKey(ctx, server->key) == 1 &&
              SSL_CTX_add1_chain_cert(ctx, ca->x509) == 1;
    if (!ok) {
        ERR_clear_error();
        SSL_CTX_free(ctx);
        return ERR_IO;
    }
    SSL_CTX_set_options(ctx, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION |
                                 SSL_OP_CIPHER_SERVER_PREFERENCE);
    /* Sessions are resumed from tickets, which the clients keep. */
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_alpn_select_cb(ctx, choose_protocol, NULL);
    *made = ctx;
    return ERR_OK;
}

static enum err make(SSL_CTX **tls, const struct paths *p, const struct tls_options *o) {
    struct certificate ca = {0}, server = {0};
    TRY(file_make_dirs(o->dir, 0700));
    TRY(load_or_make_ca(&ca, p, o->env));
    enum err err = load_or_make_server(&server, &ca, p, o);
    if (err == ERR_OK) err = make_context(tls, &ca, &server);
    certificate_free(&ca);
    certificate_free(&server);
    return err;
}

enum err tls_make(SSL_CTX **tls, const struct tls_options *options, struct buf *why) {
    struct arena a = {0};
    struct paths p = make_paths(&a, options->dir);
    enum err err = make(tls, &p, options);
    if (err == ERR_CORRUPT) {
        buf_printf(why, "ca.pem and ca.key in %s do not belong together: remove both to begin anew",
                   options->dir);
    } else if (err != ERR_OK) {
        buf_printf(why, "cannot keep certificates in %s: %s", options->dir, err_text(err));
    }
    arena_free(&a);
    return err;
}

void tls_free(SSL_CTX *tls) {
    SSL_CTX_free(tls);
}
