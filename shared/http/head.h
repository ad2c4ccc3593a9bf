/* shared/http/head.h - collect the header lines of a request (or its trailers) piece by piece.
 *
 * The text lives in the arena given to head_init; views are made once, by head_finish. */
#ifndef SHARED_HTTP_HEAD_H
#define SHARED_HTTP_HEAD_H

#include "shared/base/buf.h"
#include "shared/http/server.h"

struct head_line; /* where a name and its value lie in the text, which may move while it grows */

struct head {
    struct arena *arena;
    struct buf text;
    struct head_line *lines;
    size_t count, capacity, count_max;
    size_t from; /* where the piece that is being collected begins */
};

void head_init(struct head *h, struct arena *a, size_t bytes_max, size_t count_max);

/* Append to the current piece. False: larger than allowed. */
MUST_CHECK bool head_add(struct head *h, struct str bytes);
MUST_CHECK bool head_add_lower(struct head *h, struct str bytes);

/* The current piece is the target (before any name), a name, or the value of the last name. */
void head_target_done(struct head *h);
MUST_CHECK bool head_name_done(struct head *h);
void head_value_done(struct head *h);

/* The views; the target is absent if there was none. `*headers` is NULL when `h->count` is 0. */
void head_finish(struct head *h, struct str *target, const struct http_header **headers);

#endif
