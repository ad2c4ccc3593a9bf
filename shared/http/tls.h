/* shared/http/tls.h - the server's side of TLS, with certificates of our own making.
 *
 * In a folder lie ca.pem and ca.key (a certificate authority, made once; clients are told to trust
 * ca.pem) and server.pem and server.key (made from it). The server's certificate is made anew when
 * it is about to expire, or lacks a name that is asked for; the authority stays as it is. */
#ifndef SHARED_HTTP_TLS_H
#define SHARED_HTTP_TLS_H

#include "shared/base/buf.h"
#include "shared/os/env.h"

struct ssl_ctx_st; /* OpenSSL's SSL_CTX */

struct tls_options {
    const char *dir; /* made if it is missing */
    struct env *env;
    /* Besides localhost, *.localhost, 127.0.0.1 and ::1: host names ("*.example.test" too) and
     * addresses. */
    const char *const *names;
    size_t name_count;
};

/* For http_server_options.tls; offers h2 and http/1.1 (ALPN), TLS 1.2 and 1.3. tls_free is due,
 * after the server was stopped. ERR_DENIED, ERR_NO_SPACE, ERR_IO: files. ERR_CORRUPT: what lies in
 * the folder is not a certificate with its key. `why` gets a sentence for the user. */
MUST_CHECK enum err tls_make(struct ssl_ctx_st **tls, const struct tls_options *options,
                             struct buf *why);
void tls_free(struct ssl_ctx_st *tls); /* NULL is fine */

#endif
