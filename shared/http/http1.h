/* shared/http/http1.h - between the two halves of HTTP/1.1: requests in, answers out. */
#ifndef SHARED_HTTP_HTTP1_H
#define SHARED_HTTP_HTTP1_H

#include "shared/http/internal.h"

void http1_respond(struct exchange *e);
void http1_start(struct exchange *e);
void http1_pump(struct exchange *e);
void http1_abort(struct exchange *e);
void http1_send_continue(struct exchange *e);

void http1_flush(struct conn *c);

/* If the answer has left and the request is in, make room for the next one, or close. */
void http1_finish(struct conn *c);

#endif
