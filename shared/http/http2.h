/* shared/http/http2.h - between the two halves of HTTP/2: requests in, answers out.
 *
 * Nothing here sends: frames are submitted to nghttp2, and leave when the outermost piece of work
 * on the connection ends. So all of it may be called from inside nghttp2's callbacks. */
#ifndef SHARED_HTTP_HTTP2_H
#define SHARED_HTTP_HTTP2_H

#include "shared/http/internal.h"

void http2_respond(struct exchange *e);
void http2_start(struct exchange *e);
void http2_pump(struct exchange *e);
void http2_abort(struct exchange *e);
void http2_send_continue(struct exchange *e);

void http2_reset(struct exchange *e, uint32_t code);

#endif
