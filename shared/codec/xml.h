/* shared/codec/xml.h - XML 1.0 as AWS protocols use it: a reader into a small tree (on expat, with
 * DTDs and entities refused), and a writer that appends. */
#ifndef SHARED_CODEC_XML_H
#define SHARED_CODEC_XML_H

#include "shared/base/buf.h"

enum { XML_DEPTH_MAX = 64 };

struct xml_attribute {
    struct str name, value; /* name as written, prefix included */
};

struct xml_node {
    struct str name; /* local name, without namespace prefix */
    struct str text; /* all character data directly inside, joined; not trimmed */
    const struct xml_attribute *attributes;
    size_t attribute_count;
    const struct xml_node *first_child; /* children in document order */
    const struct xml_node *next;        /* sibling */
};

/* ERR_SYNTAX (also for DTDs), ERR_TOO_DEEP. */
MUST_CHECK enum err xml_read(struct arena *a, struct str text, const struct xml_node **root);

/* The first child called `name`, or NULL; also when `node` is NULL. */
const struct xml_node *xml_child(const struct xml_node *node, struct str name);

/* `<?xml version="1.0" encoding="UTF-8"?>` and a newline. */
void xml_declaration(struct buf *out);

/* `<name>`; `attributes` is written as it is ("xmlns=\"…\"") and may be absent. */
void xml_open(struct buf *out, struct str name, struct str attributes);
void xml_close(struct buf *out, struct str name);

/* Escaped character data. Characters that XML 1.0 cannot hold become numeric references, as S3
 * sends them; malformed UTF-8 becomes U+FFFD. */
void xml_text(struct buf *out, struct str text);

/* `<name>text</name>` */
void xml_element(struct buf *out, struct str name, struct str text);

#endif
