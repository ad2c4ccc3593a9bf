#include "shared/config/yaml.h"

#include <errno.h>
#include <stdio.h>
#include <yaml.h>

struct reading {
    struct arena *arena;
    yaml_parser_t parser;
    struct buf *why;
    int nodes;
};

static int line_of(const yaml_event_t *event) {
    return (int)event->start_mark.line + 1;
}

static enum err complain(struct reading *r, enum err err, int line, const char *text) {
    buf_printf(r->why, "line %d: %s", line, text);
    return err;
}

static enum err next_event(struct reading *r, yaml_event_t *event) {
    if (yaml_parser_parse(&r->parser, event)) return ERR_OK;
    const char *problem = r->parser.problem ? r->parser.problem : "this is no YAML";
    return complain(r, ERR_SYNTAX, (int)r->parser.problem_mark.line + 1, problem);
}

static struct str scalar(struct reading *r, const yaml_event_t *event) {
    return arena_str(r->arena, str_n(event->data.scalar.value, event->data.scalar.length));
}

static enum err read_node(struct reading *r, yaml_event_t *event, int depth, struct yaml *node);

/* The name of a child of a map: `*event` is the name's, and becomes the value's. */
static enum err read_key(struct reading *r, yaml_event_t *event, const struct yaml *parent,
                         struct yaml *child) {
    int line = line_of(event);
    if (event->type != YAML_SCALAR_EVENT) {
        yaml_event_delete(event);
        return complain(r, ERR_SYNTAX, line, "a name was expected here");
    }
    child->key = scalar(r, event);
    child->key_line = line;
    yaml_event_delete(event);
    if (yaml_get(parent, child->key) != NULL) {
        return complain(r, ERR_SYNTAX, line, "this name is there already");
    }
    return next_event(r, event);
}

/* The children up to the end event. */
static enum err read_children(struct reading *r, struct yaml *parent, int depth) {
    struct yaml **tail = &parent->first_child;
    for (;;) {
        yaml_event_t event;
        TRY(next_event(r, &event));
        if (event.type == YAML_SEQUENCE_END_EVENT || event.type == YAML_MAPPING_END_EVENT) {
            yaml_event_delete(&event);
            return ERR_OK;
        }
        struct yaml *child = arena_new(r->arena, struct yaml);
        if (parent->kind == YAML_MAP) TRY(read_key(r, &event, parent, child));
        TRY(read_node(r, &event, depth, child));
        *tail = child;
        tail = &child->next;
    }
}

/* Takes the event over. */
static enum err read_node(struct reading *r, yaml_event_t *event, int depth, struct yaml *node) {
    node->line = line_of(event);
    yaml_event_type_t type = event->type;
    if (type == YAML_SCALAR_EVENT) node->text = scalar(r, event);
    yaml_event_delete(event);

    if (++r->nodes > YAML_NODES_MAX) return complain(r, ERR_TOO_LARGE, node->line, "too much");
    if (depth > YAML_DEPTH_MAX) return complain(r, ERR_TOO_DEEP, node->line, "nested too deeply");
    switch (type) {
    case YAML_SCALAR_EVENT:
        node->kind = YAML_TEXT;
        return ERR_OK;
    case YAML_SEQUENCE_START_EVENT:
        node->kind = YAML_LIST;
        return read_children(r, node, depth + 1);
    case YAML_MAPPING_START_EVENT:
        node->kind = YAML_MAP;
        return read_children(r, node, depth + 1);
    default:
        return complain(r, ERR_SYNTAX, node->line, "anchors and aliases are not supported here");
    }
}

static enum err read_document(struct reading *r, struct yaml *root) {
    for (;;) {
        yaml_event_t event;
        TRY(next_event(r, &event));
        switch (event.type) {
        case YAML_STREAM_START_EVENT:
        case YAML_DOCUMENT_START_EVENT:
            yaml_event_delete(&event);
            break;
        case YAML_STREAM_END_EVENT: /* nothing at all in it */
            yaml_event_delete(&event);
            *root = (struct yaml){.kind = YAML_MAP, .line = 1};
            return ERR_OK;
        default:
            return read_node(r, &event, 0, root);
        }
    }
}

enum err yaml_read(struct arena *a, struct str text, const struct yaml **root, struct buf *why) {
    struct reading r = {.arena = a, .why = why};
    struct yaml *top = arena_new(a, struct yaml);
    if (text.len > YAML_BYTES_MAX) {
        buf_printf(why, "larger than %d bytes", YAML_BYTES_MAX);
        return ERR_TOO_LARGE;
    }
    if (!yaml_parser_initialize(&r.parser)) return ERR_SYNTAX;
    yaml_parser_set_input_string(&r.parser, (const unsigned char *)text.ptr, text.len);
    enum err err = read_document(&r, top);
    yaml_parser_delete(&r.parser);
    *root = top;
    return err;
}

enum err yaml_read_file(struct arena *a, const char *path, const struct yaml **root,
                        struct buf *why) {
    FILE *file = fopen(path, "re");
    if (file == NULL) {
        int error = errno;
        buf_printf(why, "%s: %s", path, strerror(error));
        return error == ENOENT ? ERR_NOT_FOUND : ERR_IO;
    }
    char *bytes = arena_alloc_raw(a, YAML_BYTES_MAX + 1);
    size_t len = fread(bytes, 1, YAML_BYTES_MAX + 1, file);
    bool failed = ferror(file) != 0;
    (void)fclose(file);
    buf_printf(why, "%s: ", path);
    if (failed) {
        buf_add_c(why, "cannot be read");
        return ERR_IO;
    }
    enum err err = yaml_read(a, str_n(bytes, len), root, why);
    if (err == ERR_OK) buf_clear(why);
    return err;
}

const struct yaml *yaml_get(const struct yaml *map, struct str key) {
    if (map == NULL || map->kind != YAML_MAP) return NULL;
    for (const struct yaml *c = map->first_child; c != NULL; c = c->next) {
        if (str_eq(c->key, key)) return c;
    }
    return NULL;
}
