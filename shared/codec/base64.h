/* shared/codec/base64.h - base64 (RFC 4648 section 4) and hexadecimal. */
#ifndef SHARED_CODEC_BASE64_H
#define SHARED_CODEC_BASE64_H

#include "shared/base/buf.h"

void base64_add(struct buf *out, struct str bytes);

/* The URL-safe alphabet without padding (section 5), as in JWTs and tokens. */
void base64url_add(struct buf *out, struct str bytes);

/* Strict: padding required, no white space, unused bits zero. ERR_SYNTAX. */
MUST_CHECK enum err base64_read(struct arena *a, struct str text, struct str *bytes);
MUST_CHECK enum err base64url_read(struct arena *a, struct str text, struct str *bytes);

/* 0..15, or -1 when `c` is no hexadecimal digit. */
int hex_digit(char c);

void hex_add(struct buf *out, struct str bytes); /* lower case */
MUST_CHECK enum err hex_read(struct arena *a, struct str text, struct str *bytes);

#endif
