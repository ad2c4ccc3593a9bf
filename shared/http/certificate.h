/* shared/http/certificate.h - make, keep and look at X.509 certificates (RFC 5280), ECDSA P-256. */
#ifndef SHARED_HTTP_CERTIFICATE_H
#define SHARED_HTTP_CERTIFICATE_H

#include <openssl/x509.h>

#include "shared/base/buf.h"
#include "shared/os/env.h"

struct certificate {
    X509 *x509;
    EVP_PKEY *key;
};

/* certificate_free is due after ERR_OK. ERR_IO: OpenSSL could not. */
MUST_CHECK enum err certificate_make_ca(struct certificate *made, struct env *env);

/* `names`: "DNS:localhost,IP:127.0.0.1", in OpenSSL's words. */
MUST_CHECK enum err certificate_make_server(struct certificate *made, const struct certificate *ca,
                                            struct env *env, const char *names);
void certificate_free(struct certificate *c);

/* ERR_NOT_FOUND: one of the two files is missing. ERR_CORRUPT: they do not belong together. Other
 * errors as file_read_all's. */
MUST_CHECK enum err certificate_load(struct certificate *c, const char *cert_path,
                                     const char *key_path);

/* The key is readable by its owner only. Errors as file_replace's. */
MUST_CHECK enum err certificate_save(const struct certificate *c, const char *cert_path,
                                     const char *key_path);

/* Signed by `ca`, and valid for at least `ms` more. */
bool certificate_is_good(const struct certificate *c, const struct certificate *ca,
                         int64_t until_ms);

/* The name or address is one of those it was made for. */
bool certificate_covers(const struct certificate *c, const char *name);

#endif
