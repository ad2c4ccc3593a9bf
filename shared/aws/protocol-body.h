/* shared/aws/protocol-body.h - the bodies of requests and answers. Private to the codecs. */
#ifndef SHARED_AWS_PROTOCOL_BODY_H
#define SHARED_AWS_PROTOCOL_BODY_H

#include "shared/aws/protocol.h"
#include "shared/codec/value.h"

/* Parse JSON or CBOR, as the call's protocol says; it must be an object. */
MUST_CHECK enum outcome body_parse(struct call *call, struct str body, struct value *root);

/* The REST protocols: the payload member, or the members that are bound to nothing else. */
MUST_CHECK enum outcome body_read(struct call *call, const struct wire_request *request, void *in);

/* All protocols: the body, and its Content-Type unless a member of the answer is just that. */
void body_write(struct call *call, const void *out, struct wire_response *response);

/* "application/x-amz-json-1.0", …: what documents of this protocol are called. */
struct str body_content_type(enum protocol protocol);

/* Root element and namespace of an answer in rest-xml. */
struct str body_xml_root(const struct call *call);
struct str body_xml_namespace(const struct call *call, const struct shape *shape);

#endif
