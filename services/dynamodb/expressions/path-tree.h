/* services/dynamodb/expressions/path-tree.h - many document paths as one tree.
 *
 * a.b, a.c[1] and a.c[0] become a { b, c { [0], [1] } }: an item is then rebuilt, or picked from,
 * in one walk, whatever the order of the paths. Names are in ascending order, as in canonical maps;
 * indexes too. Shared with partiql/. */
#ifndef SERVICES_DYNAMODB_EXPRESSIONS_PATH_TREE_H
#define SERVICES_DYNAMODB_EXPRESSIONS_PATH_TREE_H

#include "services/dynamodb/expressions/expression.h"

struct path_node {
    struct path_step step;
    size_t path; /* number of the first path that goes through here; of a leaf: that ends here */
    bool leaf;
    struct path_node *child, *next; /* first below, next beside */
};

enum path_clash {
    PATHS_FIT,
    PATHS_OVERLAP,  /* one is a part of the other, or they are the same */
    PATHS_CONFLICT, /* one sees a list where the other sees a map */
};

/* Add path number `number` below `root`, which begins as a zeroed node. On a clash the tree is
 * unusable, and `*other` is the number of the earlier path. */
enum path_clash path_tree_add(struct arena *a, struct path_node *root, const struct path *path,
                              size_t number, size_t *other);

/* "Two document paths … path one: [a], path two: [a, b]" */
struct str path_clash_text(struct arena *a, enum path_clash clash, const struct path *one,
                           const struct path *two);

static inline bool step_is_index(const struct path_step *step) {
    return !str_is_set(step->name);
}

#endif
