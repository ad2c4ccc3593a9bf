#include "shared/http/certificate.h"

#include <arpa/inet.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include "shared/os/file.h"

enum {
    CA_DAYS = 3650,
    SERVER_DAYS = 397, /* the longest that browsers accept */
    DAY_S = 24 * 60 * 60,
    SKEW_S = DAY_S,  /* clocks of clients may be behind ours */
    SERIAL_LEN = 16, /* bytes; RFC 5280 allows 20 */
    PEM_MAX = 64 * 1024,
};

void certificate_free(struct certificate *c) {
    X509_free(c->x509);
    EVP_PKEY_free(c->key);
    *c = (struct certificate){0};
}

static bool set_serial(X509 *x509, struct env *env) {
    unsigned char bytes[SERIAL_LEN];
    env_random(env, bytes, sizeof bytes);
    bytes[0] = (unsigned char)((bytes[0] & 0x7f) | 0x40); /* positive, and of full length */
    BIGNUM *number = BN_bin2bn(bytes, sizeof bytes, NULL);
    bool ok = number != NULL && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(x509)) != NULL;
    BN_free(number);
    return ok;
}

static bool set_times(X509 *x509, struct env *env, int days) {
    time_t now = (time_t)(env_real_ms(env) / 1000);
    return ASN1_TIME_set(X509_getm_notBefore(x509), now - SKEW_S) != NULL &&
           ASN1_TIME_set(X509_getm_notAfter(x509), now + (time_t)days * DAY_S) != NULL;
}

static bool set_name(X509_NAME *name, const char *field, const char *text) {
    return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, (const unsigned char *)text, -1,
                                      -1, 0) == 1;
}

static bool add_extension(X509 *x509, X509 *issuer, int nid, const char *value) {
    X509V3_CTX ctx;
    X509V3_set_ctx_nodb(&ctx);
    X509V3_set_ctx(&ctx, issuer, x509, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &ctx, nid, value);
    bool ok = extension != NULL && X509_add_ext(x509, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return ok;
}

/* What both kinds have in common. */
static bool begin(struct certificate *c, struct env *env, int days) {
    *c = (struct certificate){.x509 = X509_new(), .key = EVP_EC_gen("P-256")};
    return c->x509 != NULL && c->key != NULL && X509_set_version(c->x509, X509_VERSION_3) == 1 &&
           set_serial(c->x509, env) && set_times(c->x509, env, days) &&
           X509_set_pubkey(c->x509, c->key) == 1;
}

static enum err finish(struct certificate *c, bool ok) {
    if (ok) return ERR_OK;
    ERR_clear_error();
    certificate_free(c);
    return ERR_IO;
}

enum err certificate_make_ca(struct certificate *made, struct env *env) {
    bool ok = begin(made, env, CA_DAYS);
    X509 *x = made->x509;
    ok = ok && set_name(X509_get_subject_name(x), "O", "brume") &&
         set_name(X509_get_subject_name(x), "CN", "brume local certificate authority") &&
         X509_set_issuer_name(x, X509_get_subject_name(x)) == 1 &&
         add_extension(x, x, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
         add_extension(x, x, NID_key_usage, "critical,keyCertSign,cRLSign") &&
         add_extension(x, x, NID_subject_key_identifier, "hash") &&
         X509_sign(x, made->key, EVP_sha256()) > 0;
    return finish(made, ok);
}

enum err certificate_make_server(struct certificate *made, const struct certificate *ca,
                                 struct env *env, const char *names) {
    bool ok = begin(made, env, SERVER_DAYS);
    X509 *x = made->x509;
    ok = ok && set_name(X509_get_subject_name(x), "CN", "localhost") &&
         X509_set_issuer_name(x, X509_get_subject_name(ca->x509)) == 1 &&
         add_extension(x, ca->x509, NID_basic_constraints, "critical,CA:FALSE") &&
         add_extension(x, ca->x509, NID_key_usage, "critical,digitalSignature") &&
         add_extension(x, ca->x509, NID_ext_key_usage, "serverAuth") &&
         add_extension(x, ca->x509, NID_subject_alt_name, names) &&
         add_extension(x, ca->x509, NID_subject_key_identifier, "hash") &&
         add_extension(x, ca->x509, NID_authority_key_identifier, "keyid:always") &&
         X509_sign(x, ca->key, EVP_sha256()) > 0;
    return finish(made, ok);
}

/* ---- files ---- */

static enum err load(struct certificate *c, struct buf *cert, struct buf *key) {
    BIO *in = BIO_new_mem_buf(cert->ptr, (int)cert->len);
    c->x509 = PEM_read_bio_X509(in, NULL, NULL, NULL);
    BIO_free(in);
    in = BIO_new_mem_buf(key->ptr, (int)key->len);
    c->key = PEM_read_bio_PrivateKey(in, NULL, NULL, NULL);
    BIO_free(in);

    bool ok = c->x509 != NULL && c->key != NULL && X509_check_private_key(c->x509, c->key) == 1;
    ERR_clear_error();
    if (ok) return ERR_OK;
    certificate_free(c);
    return ERR_CORRUPT;
}

enum err certificate_load(struct certificate *c, const char *cert_path, const char *key_path) {
    *c = (struct certificate){0};
    struct buf cert = buf_on_heap(PEM_MAX), key = buf_on_heap(PEM_MAX);
    enum err err = file_read_all(cert_path, &cert);
    if (err == ERR_OK) err = file_read_all(key_path, &key);
    if (err == ERR_OK) err = cert.len > 0 && key.len > 0 ? load(c, &cert, &key) : ERR_CORRUPT;
    if (err == ERR_TOO_LARGE) err = ERR_CORRUPT;
    if (key.ptr != NULL) OPENSSL_cleanse(key.ptr, key.len);
    buf_free(&cert);
    buf_free(&key);
    return err;
}

static enum err save(BIO *text, const char *path, mode_t mode) {
    char *bytes = NULL;
    long len = BIO_get_mem_data(text, &bytes);
    return file_replace(path, str_n(bytes, (size_t)len), mode);
}

enum err certificate_save(const struct certificate *c, const char *cert_path,
                          const char *key_path) {
    BIO *cert = BIO_new(BIO_s_mem()), *key = BIO_new(BIO_s_secmem());
    bool ok = cert != NULL && key != NULL && PEM_write_bio_X509(cert, c->x509) == 1 &&
              PEM_write_bio_PrivateKey(key, c->key, NULL, NULL, 0, NULL, NULL) == 1;
    enum err err = ok ? save(key, key_path, 0600) : ERR_IO;
    if (err == ERR_OK) err = save(cert, cert_path, 0644);
    BIO_free(cert);
    BIO_free(key);
    return err;
}

/* ---- what it says ---- */

bool certificate_is_good(const struct certificate *c, const struct certificate *ca,
                         int64_t until_ms) {
    time_t until = (time_t)(until_ms / 1000);
    bool ok = X509_verify(c->x509, ca->key) == 1 &&
              X509_cmp_time(X509_get0_notAfter(c->x509), &until) > 0;
    ERR_clear_error();
    return ok;
}

/* X509_check_host says whether a host may use the certificate; here the very name is looked for. */
static bool has_dns(const GENERAL_NAMES *all, const char *name) {
    for (int i = 0; i < sk_GENERAL_NAME_num(all); i++) {
        const GENERAL_NAME *one = sk_GENERAL_NAME_value(all, i);
        if (one->type != GEN_DNS) continue;
        struct str text = str_n(ASN1_STRING_get0_data(one->d.dNSName),
                                (size_t)ASN1_STRING_length(one->d.dNSName));
        if (str_eq_nocase(text, str_c(name))) return true;
    }
    return false;
}

bool certificate_covers(const struct certificate *c, const char *name) {
    if (X509_check_ip_asc(c->x509, name, 0) == 1) return true;
    GENERAL_NAMES *all = X509_get_ext_d2i(c->x509, NID_subject_alt_name, NULL, NULL);
    bool found = all != NULL && has_dns(all, name);
    GENERAL_NAMES_free(all);
    return found;
}
