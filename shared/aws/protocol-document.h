/* shared/aws/protocol-document.h - JSON and CBOR documents to C structs and back. Private to the
 * codecs.
 *
 * Both formats share one tree when they are read (shared/codec/value.h), and one walk over the
 * tables when they are written. */
#ifndef SHARED_AWS_PROTOCOL_DOCUMENT_H
#define SHARED_AWS_PROTOCOL_DOCUMENT_H

#include "shared/aws/protocol.h"
#include "shared/codec/json.h"
#include "shared/codec/value.h"

/* As much as one answer, or one document member, may be. */
enum { DOCUMENT_MAX = 256 * 1024 * 1024 };

/* Which members of a struct take part. */
enum document_members {
    MEMBERS_ALL,
    MEMBERS_BODY, /* those of PLACE_BODY: the rest travels in headers, path and query */
};

/* Fill the struct at `base` from an object. FAILED: SerializationException in the words of AWS. */
MUST_CHECK enum outcome document_read_struct(struct call *call, const struct shape *shape,
                                             const struct value *value, void *base,
                                             enum document_members which);

/* Any shape: `data` is its storage, zeroed. Null leaves it absent. */
MUST_CHECK enum outcome document_read(struct call *call, const struct shape *shape,
                                      const struct value *value, void *data);

/* Where a document goes. */
struct document_ops;
struct document_writer {
    const struct document_ops *ops;
    struct buf *out;
    struct json_writer json; /* only for JSON */
    enum time_format time_format;
    bool model_names; /* CBOR: members are called as in the model, whatever they are elsewhere */
};

void document_writer_json(struct document_writer *w, struct buf *out);
void document_writer_cbor(struct document_writer *w, struct buf *out);

/* An object with the members that are set; `base` NULL: none is. */
void document_write_struct(struct document_writer *w, const struct shape *shape, const void *base,
                           enum document_members which);
void document_write_members(struct document_writer *w, const struct shape *shape, const void *base,
                            enum document_members which);

/* For what has no shape: errors and their __type. */
void document_begin(struct document_writer *w);
void document_end(struct document_writer *w);
void document_string(struct document_writer *w, struct str name, struct str value);

#endif
