/* Document paths: as text, in an item, and many of them as a tree. */
#include "services/dynamodb/expressions/path-tree.h"
#include "services/dynamodb/items/attribute.h"
#include "shared/base/buf.h"

enum { PATH_TEXT_MAX = 4 * 1024 * 1024 };

struct str path_text(struct arena *a, const struct path *path) {
    struct buf text = buf_in_arena(a, PATH_TEXT_MAX);
    for (size_t i = 0; i < path->count; i++) {
        buf_add_c(&text, i == 0 ? "[" : ", ");
        if (step_is_index(&path->steps[i])) {
            buf_printf(&text, "[%u]", path->steps[i].index);
        } else {
            buf_add(&text, path->steps[i].name);
        }
    }
    buf_add_c(&text, "]");
    return buf_str(&text);
}

static const struct attribute_value *step_into(const struct attribute_value *v,
                                               const struct path_step *step) {
    if (step_is_index(step)) {
        bool there = v->type == ATTRIBUTE_L && step->index < v->list.count;
        return there ? &v->list.items[step->index] : NULL;
    }
    return v->type == ATTRIBUTE_M ? item_get(&v->map, step->name) : NULL;
}

const struct attribute_value *path_find(const struct path *path, const struct attribute_map *item) {
    const struct attribute_value *v = item_get(item, path->steps[0].name);
    for (size_t i = 1; i < path->count && v != NULL; i++)
        v = step_into(v, &path->steps[i]);
    return v;
}

static int compare_steps(const struct path_step *x, const struct path_step *y) {
    if (!step_is_index(x)) return str_cmp(x->name, y->name);
    return (x->index > y->index) - (x->index < y->index);
}

/* The child for `step`, made if need be. */
static struct path_node *child_for(struct arena *a, struct path_node *parent,
                                   const struct path_step *step, size_t number) {
    struct path_node **at = &parent->child;
    while (*at != NULL && compare_steps(&(*at)->step, step) < 0)
        at = &(*at)->next;
    if (*at != NULL && compare_steps(&(*at)->step, step) == 0) return *at;

    struct path_node *node = arena_new(a, struct path_node);
    *node = (struct path_node){.step = *step, .path = number, .next = *at};
    *at = node;
    return node;
}

/* The first path that goes through any child. */
static size_t earliest(const struct path_node *parent) {
    size_t first = SIZE_MAX;
    for (const struct path_node *n = parent->child; n != NULL; n = n->next) {
        if (n->path < first) first = n->path;
    }
    return first;
}

enum path_clash path_tree_add(struct arena *a, struct path_node *root, const struct path *path,
                              size_t number, size_t *other) {
    struct path_node *node = root;
    for (size_t i = 0; i < path->count; i++) {
        const struct path_step *step = &path->steps[i];
        if (node->leaf) {
            *other = node->path;
            return PATHS_OVERLAP;
        }
        if (node->child != NULL && step_is_index(&node->child->step) != step_is_index(step)) {
            *other = earliest(node);
            return PATHS_CONFLICT;
        }
        node = child_for(a, node, step, number);
    }
    if (node->leaf || node->child != NULL) {
        *other = node->path;
        return PATHS_OVERLAP;
    }
    node->leaf = true;
    return PATHS_FIT;
}

struct str path_clash_text(struct arena *a, enum path_clash clash, const struct path *one,
                           const struct path *two) {
    return ARENA_CONCAT(a, STR("Two document paths "),
                        clash == PATHS_OVERLAP ? STR("overlap") : STR("conflict"),
                        STR(" with each other; must remove or rewrite one of these paths; path "
                            "one: "),
                        path_text(a, one), STR(", path two: "), path_text(a, two));
}
