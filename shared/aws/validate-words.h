/* shared/aws/validate-words.h - values, paths and constraints as AWS's messages print them. Private
 * to validation. */
#ifndef SHARED_AWS_VALIDATE_WORDS_H
#define SHARED_AWS_VALIDATE_WORDS_H

#include "shared/aws/shape.h"
#include "shared/base/buf.h"

/* Where a value stands: a chain from the member up to the top of the request, on the stack. */
struct path {
    const struct path *up;
    struct str name; /* of a member, in the model's spelling; a map's key when `is_key` */
    size_t index;    /* of a list's element, from 1; 0: not an element */
    bool is_key;
};

/* "keySchema.1.member.attributeName" */
void words_add_path(struct buf *out, const struct path *path);

/* As Java's toString() would: text, [a, b], {k=v}, Name(member=value, other=null). */
void words_add_value(struct buf *out, const struct shape *shape, const void *data);

/* "Member must have length less than or equal to 5, Member must …": all that the shape asks for. */
void words_add_constraints(struct buf *out, const struct shape *shape);

/* One of them: a limit of the length or the value. */
void words_add_limit(struct buf *out, const struct shape *shape, bool is_max);
void words_add_enums(struct buf *out, const struct shape *shape);

/* First letter in lower case. */
void words_add_camel(struct buf *out, struct str name);

#endif
