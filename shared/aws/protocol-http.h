/* shared/aws/protocol-http.h - what the REST protocols bind to headers, path, query and status.
 * Private to the codecs. */
#ifndef SHARED_AWS_PROTOCOL_HTTP_H
#define SHARED_AWS_PROTOCOL_HTTP_H

#include "shared/aws/protocol.h"

/* Fill the members of `in` that do not travel in the body. FAILED after call_fail. */
MUST_CHECK enum outcome http_bind_read(struct call *call, const struct wire_request *request,
                                       void *in);

/* Headers and status of an answer or an error: `base` is the struct that `shape` describes. */
void http_bind_write(struct call *call, const struct shape *shape, const void *base,
                     struct wire_response *response);

/* The header called `name`, any case, or absent. */
struct str http_find_header(const struct http_header *headers, size_t count, struct str name);

/* The member that is the body, or NULL. */
const struct member *http_payload_member(const struct shape *shape);

/* Some member travels in the body. */
bool http_has_body_members(const struct shape *shape);

#endif
