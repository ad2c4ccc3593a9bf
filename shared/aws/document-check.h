/* shared/aws/document-check.h - does a document say exactly what its shape knows? For files that
 * people write: on the wire, unknown members are ignored, as AWS does. */
#ifndef SHARED_AWS_DOCUMENT_CHECK_H
#define SHARED_AWS_DOCUMENT_CHECK_H

#include "shared/aws/shape.h"
#include "shared/codec/json-place.h"
#include "shared/codec/value.h"

struct document_fault {
    struct json_place place;
    bool name;         /* the member's name is wrong, not its value */
    struct str reason; /* "KeySchema[0].KeyTyp: no such member; there are AttributeName, KeyType" */
};

/* Members are known, named once, and of the right kind. Required members, lengths and ranges are
 * protocol_validate's. False: `*fault` says what is wrong; the text is in the arena. */
MUST_CHECK bool document_check(struct arena *a, const struct shape *shape,
                               const struct value *value, struct document_fault *fault);

/* The place that a message of protocol_validate speaks of: "… at 'keySchema.1.member.keyType'
 * failed …" of the document `value`. Without one: the document itself. */
struct json_place document_place_of(const struct value *value, struct str message);

#endif
