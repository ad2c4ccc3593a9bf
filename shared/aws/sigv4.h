/* shared/aws/sigv4.h - AWS Signature Version 4: take a request's signature apart, and compute it.
 *
 * Nothing here decides: the gateway compares, and answers in the words of the service.
 * Source: AWS "Create a signed AWS API request"; S3 "Signature Calculations for the Authorization
 * Header". No state, any thread. */
#ifndef SHARED_AWS_SIGV4_H
#define SHARED_AWS_SIGV4_H

#include "shared/codec/checksum.h"
#include "shared/codec/form.h"
#include "shared/http/server.h"

enum { SIGV4_SIGNED_HEADERS_MAX = 100, SIGV4_SKEW_MS = 15 * 60 * 1000 };

/* Where a request carries its credentials. */
enum sigv4_kind {
    SIGV4_NONE,
    SIGV4_HEADER, /* Authorization: AWS4-HMAC-SHA256 … */
    SIGV4_QUERY,  /* presigned: X-Amz-Algorithm=…  */
    SIGV4_BEARER, /* Authorization: Bearer …: the key is in `bearer` */
    SIGV4_OTHER,  /* another scheme */
};

struct sigv4 {
    enum sigv4_kind kind;
    struct str access_key;
    struct str date, region, service; /* the scope */
    struct str scope;                 /* "20261120/us-east-1/s3/aws4_request" */
    struct str signed_headers;        /* "host;x-amz-date" */
    struct str signature;             /* hex */
    struct str timestamp;             /* "20261120T101112Z" */
    struct str security_token;        /* absent if none */
    struct str payload;               /* x-amz-content-sha256, or absent */
    int64_t time_ms;                  /* of `timestamp` */
    int64_t expires_s;                /* presigned only */
    struct str bearer;
};

/* Read what the request says. `query` is the decoded query string. ERR_SYNTAX: it has the marks of
 * SigV4, but is incomplete or malformed; `why` gets AWS's words for it. */
MUST_CHECK enum err sigv4_read(struct arena *a, const struct http_exchange *x,
                               const struct form *query, struct sigv4 *sig, struct str *why);

/* What the signature is computed from. `payload_hash` goes in as it is: a hex digest, or one of the
 * UNSIGNED/STREAMING words. */
struct sigv4_input {
    const struct http_exchange *x;
    const struct form *query;
    struct str payload_hash;
};

/* The canonical request, and the string to sign made from it. S3's path is encoded once, that of
 * all other services twice. ERR_SYNTAX: a signed header is not in the request, or there are too
 * many. */
MUST_CHECK enum err sigv4_canonical_request(struct arena *a, const struct sigv4 *sig,
                                            const struct sigv4_input *input, struct str *canonical);
struct str sigv4_string_to_sign(struct arena *a, const struct sigv4 *sig, struct str canonical);

/* HMAC(HMAC(HMAC(HMAC("AWS4" + secret, date), region), service), "aws4_request"). */
struct checksum_value sigv4_key(struct str secret, const struct sigv4 *sig);

/* Lower-case hex, in `a`. */
struct str sigv4_sign(struct arena *a, const struct checksum_value *key, struct str string_to_sign);

#endif
