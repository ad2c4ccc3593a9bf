/* shared/aws/protocol-xml.h - XML documents to C structs and back: rest-xml both ways, and the
 * answers of query and ec2query. Private to the codecs. */
#ifndef SHARED_AWS_PROTOCOL_XML_H
#define SHARED_AWS_PROTOCOL_XML_H

#include "shared/aws/protocol-document.h"
#include "shared/codec/xml.h"

/* ERR_SYNTAX: a value is not of its type. */
MUST_CHECK enum err xml_read_struct(struct arena *a, const struct shape *shape,
                                    const struct xml_node *node, void *base,
                                    enum document_members which);

/* Where XML goes. */
struct xml_writer {
    struct buf *out;
    bool always_ms; /* "….000Z": rest-xml and EC2 write milliseconds even where there are none */
    bool query_names; /* a member's query_name goes before its wire_name */
};

/* The members that are set, one element each, without an element around them. */
void xml_write_members(struct xml_writer *w, const struct shape *shape, const void *base,
                       enum document_members which);

/* The members inside `<name xmlns="…">`, their XML attributes in its tag. */
void xml_write_struct(struct xml_writer *w, struct str name, struct str xml_namespace,
                      const struct shape *shape, const void *base);

/* `<name xmlns="…">`; the namespace may be absent. */
void xml_open_root(struct buf *out, struct str name, struct str xml_namespace);

#endif
