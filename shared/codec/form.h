/* shared/codec/form.h - percent-encoding, and application/x-www-form-urlencoded pairs. */
#ifndef SHARED_CODEC_FORM_H
#define SHARED_CODEC_FORM_H

#include "shared/base/buf.h"

enum { FORM_PAIRS_MAX = 20000 };

struct form_pair {
    struct str name, value; /* decoded; value is empty, not absent, when there is no '=' */
};

struct form {
    struct form_pair *pairs; /* in the order of arrival */
    size_t count;
};

/* "a=1&b=2". `plus_is_space` for form bodies and S3 query strings. ERR_SYNTAX: a bad escape.
 * ERR_TOO_LARGE: more than FORM_PAIRS_MAX pairs. */
MUST_CHECK enum err form_read(struct arena *a, struct str text, bool plus_is_space,
                              struct form *out);

/* The first value called `name`; absent if there is none. */
struct str form_get(const struct form *form, struct str name);

/* Percent-decoding. ERR_SYNTAX: '%' without two hex digits. */
MUST_CHECK enum err uri_decode(struct arena *a, struct str text, bool plus_is_space,
                               struct str *out);

/* RFC 3986 unreserved characters stay, all other bytes become %XX (capitals); '/' stays when
 * `keep_slash`. This is the encoding of SigV4 and of S3 keys in URLs. */
void uri_encode(struct buf *out, struct str text, bool keep_slash);

#endif
