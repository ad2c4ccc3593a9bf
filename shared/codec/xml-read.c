/* The reader: expat calls back, and a stack of open elements makes a tree of it. Each level keeps
 * one buffer for the text of whichever element is open there, so that text costs nothing twice. */
#include <expat.h>

#include "shared/codec/xml.h"

enum { PARSE_AT_ONCE = 1 << 30 }; /* expat counts in int */

struct open_element {
    struct xml_node *node;
    struct xml_node *last_child;
    struct buf text; /* on the heap; kept for the next element of this level */
};

struct reader {
    struct arena *arena;
    XML_Parser parser;
    const struct xml_node *root;
    struct open_element open[XML_DEPTH_MAX];
    size_t depth;
    size_t text_max;
    enum err err; /* what a handler found; expat may call a few more after that */
};

static void stop(struct reader *r, enum err err) {
    r->err = err;
    (void)XML_StopParser(r->parser, XML_FALSE);
}

static struct str local_name(struct str name) {
    size_t colon = str_rfind_char(name, ':');
    return colon == SIZE_MAX ? name : str_skip(name, colon + 1);
}

/* expat's list is name, value, name, value, ..., NULL. */
static void copy_attributes(struct arena *a, const char **from, struct xml_node *node) {
    size_t count = 0;
    while (from[2 * count] != NULL) {
        count++;
    }
    if (count == 0) return;

    struct xml_attribute *attributes = arena_array(a, struct xml_attribute, count);
    for (size_t i = 0; i < count; i++) {
        attributes[i].name = arena_str(a, str_c(from[2 * i]));
        attributes[i].value = arena_str(a, str_c(from[2 * i + 1]));
    }
    node->attributes = attributes;
    node->attribute_count = count;
}

static void add_child(struct open_element *parent, struct xml_node *node) {
    if (parent->last_child == NULL) {
        parent->node->first_child = node;
    } else {
        parent->last_child->next = node;
    }
    parent->last_child = node;
}

static void on_start(void *context, const char *name, const char **attributes) {
    struct reader *r = context;
    if (r->err != ERR_OK) return;
    if (r->depth == XML_DEPTH_MAX) {
        stop(r, ERR_TOO_DEEP);
        return;
    }
    struct xml_node *node = arena_new(r->arena, struct xml_node);
    node->name = arena_str(r->arena, local_name(str_c(name)));
    copy_attributes(r->arena, attributes, node);
    if (r->depth == 0) {
        r->root = node;
    } else {
        add_child(&r->open[r->depth - 1], node);
    }

    struct open_element *open = &r->open[r->depth++];
    open->node = node;
    open->last_child = NULL;
    open->text.max = r->text_max;
    buf_clear(&open->text);
}

static void on_end(void *context, const char *name UNUSED) {
    struct reader *r = context;
    if (r->err != ERR_OK) return;
    ASSERT(r->depth > 0);
    struct open_element *open = &r->open[--r->depth];
    open->node->text = arena_str(r->arena, buf_str(&open->text));
}

static void on_text(void *context, const char *text, int len) {
    struct reader *r = context;
    if (r->err != ERR_OK || r->depth == 0) return;
    buf_add(&r->open[r->depth - 1].text, str_n(text, (size_t)len));
}

static void on_doctype(void *context, const char *name UNUSED, const char *system UNUSED,
                       const char *public UNUSED, int has_subset UNUSED) {
    stop(context, ERR_SYNTAX);
}

static enum err parse(struct reader *r, struct str text) {
    for (;;) {
        size_t n = text.len < PARSE_AT_ONCE ? text.len : PARSE_AT_ONCE;
        enum XML_Status status =
            XML_Parse(r->parser, text.ptr == NULL ? "" : text.ptr, (int)n, n == text.len);
        if (status != XML_STATUS_OK) {
            ASSERT(XML_GetErrorCode(r->parser) != XML_ERROR_NO_MEMORY);
            return r->err != ERR_OK ? r->err : ERR_SYNTAX;
        }
        if (n == text.len) return r->err;
        text = str_skip(text, n);
    }
}

enum err xml_read(struct arena *a, struct str text, const struct xml_node **root) {
    struct reader r = {.arena = a, .text_max = text.len};
    r.parser = XML_ParserCreate("UTF-8");
    ASSERT(r.parser != NULL);
    XML_SetUserData(r.parser, &r);
    XML_SetElementHandler(r.parser, on_start, on_end);
    XML_SetCharacterDataHandler(r.parser, on_text);
    XML_SetStartDoctypeDeclHandler(r.parser, on_doctype);

    enum err err = parse(&r, text);
    XML_ParserFree(r.parser);
    for (size_t i = 0; i < ARRAY_LEN(r.open); i++) {
        ASSERT(buf_ok(&r.open[i].text)); /* text is never longer than the document */
        buf_free(&r.open[i].text);
    }
    if (err == ERR_OK) *root = r.root;
    return err;
}

const struct xml_node *xml_child(const struct xml_node *node, struct str name) {
    if (node == NULL) return NULL;
    for (const struct xml_node *child = node->first_child; child != NULL; child = child->next) {
        if (str_eq(child->name, name)) return child;
    }
    return NULL;
}
