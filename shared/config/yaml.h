/* shared/config/yaml.h - YAML files as a small tree that remembers its lines (on libyaml).
 *
 * For our own configuration files: one document, no anchors or aliases, bounded size and depth. The
 * tree lives in the arena. */
#ifndef SHARED_CONFIG_YAML_H
#define SHARED_CONFIG_YAML_H

#include "shared/base/buf.h"

enum { YAML_BYTES_MAX = 4 * 1024 * 1024, YAML_DEPTH_MAX = 32, YAML_NODES_MAX = 100000 };

enum yaml_kind { YAML_TEXT, YAML_LIST, YAML_MAP };

struct yaml {
    enum yaml_kind kind;
    int line;        /* from 1 */
    struct str text; /* of YAML_TEXT; plain, quoted and block scalars alike */
    struct str key;  /* in a map: the name of this value */
    int key_line;
    struct yaml *first_child, *next; /* of lists and maps, in their order */
};

/* ERR_SYNTAX, ERR_TOO_LARGE, ERR_TOO_DEEP: `why` says what and at which line. An empty document is
 * an empty map. */
MUST_CHECK enum err yaml_read(struct arena *a, struct str text, const struct yaml **root,
                              struct buf *why);

/* The whole file at `path`, then as yaml_read; `why` begins with the path. ERR_NOT_FOUND, ERR_IO.
 */
MUST_CHECK enum err yaml_read_file(struct arena *a, const char *path, const struct yaml **root,
                                   struct buf *why);

/* The value called `key`, or NULL; also when `map` is NULL or no map. */
const struct yaml *yaml_get(const struct yaml *map, struct str key);

#endif
