/* shared/aws/protocol-form.h - requests of the query and ec2query protocols. Private to the codecs.
 *
 *   query     Tags.member.1.Key=a   Map.entry.1.key=k   flattened: Tag.1.Key=a
 *   ec2query  every list is flattened, names have their own spelling */
#ifndef SHARED_AWS_PROTOCOL_FORM_H
#define SHARED_AWS_PROTOCOL_FORM_H

#include "shared/aws/protocol.h"
#include "shared/codec/form.h"

enum { FORM_DEPTH_MAX = 32 }; /* dots in a name */

/* Fill `in`. FAILED: MalformedInput (query), InvalidParameterValue (EC2). */
MUST_CHECK enum outcome form_decode(struct call *call, const struct form *form, void *in);

#endif
