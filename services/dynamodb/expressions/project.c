#include "services/dynamodb/expressions/project.h"

#include "services/dynamodb/expressions/path-tree.h"
#include "services/dynamodb/items/attribute.h"

static void add_path(struct arena *a, struct path_node *tree, const struct path *path,
                     size_t number) {
    size_t other;
    enum path_clash clash = path_tree_add(a, tree, path, number, &other);
    ASSERT(clash == PATHS_FIT);
}

struct projector projector_make(struct arena *a, const struct projection *projection) {
    struct path_node *tree = arena_new(a, struct path_node);
    for (size_t i = 0; i < projection->count; i++)
        add_path(a, tree, &projection->paths[i], i);
    return (struct projector){.tree = tree};
}

struct projector projector_of_update(struct arena *a, const struct update *update) {
    struct path_node *tree = arena_new(a, struct path_node);
    for (size_t i = 0; i < update->count; i++)
        add_path(a, tree, &update->actions[i].path, i);
    return (struct projector){.tree = tree};
}

static size_t count_children(const struct path_node *node) {
    size_t count = 0;
    for (const struct path_node *n = node->child; n != NULL; n = n->next)
        count++;
    return count;
}

static struct attribute_map pick_map(struct arena *a, const struct path_node *node,
                                     const struct attribute_map *map);
static struct attribute_list pick_list(struct arena *a, const struct path_node *node,
                                       const struct attribute_list *list);

/* What of `v` (NULL: not there) the node asks for; ATTRIBUTE_ABSENT: nothing. */
static struct attribute_value pick(struct arena *a, const struct path_node *node,
                                   const struct attribute_value *v) {
    struct attribute_value picked = {0};
    if (v == NULL) return picked;
    if (node->leaf) return *v;

    bool index = step_is_index(&node->child->step);
    if (index && v->type == ATTRIBUTE_L) {
        picked.list = pick_list(a, node, &v->list);
        if (picked.list.count > 0) picked.type = ATTRIBUTE_L;
    } else if (!index && v->type == ATTRIBUTE_M) {
        picked.map = pick_map(a, node, &v->map);
        if (picked.map.count > 0) picked.type = ATTRIBUTE_M;
    }
    return picked;
}

static struct attribute_map pick_map(struct arena *a, const struct path_node *node,
                                     const struct attribute_map *map) {
    struct attribute_map picked = {
        .items = arena_array(a, struct attribute_entry, count_children(node))};
    for (const struct path_node *n = node->child; n != NULL; n = n->next) {
        struct attribute_value v = pick(a, n, item_get(map, n->step.name));
        if (v.type == ATTRIBUTE_ABSENT) continue;
        picked.items[picked.count++] = (struct attribute_entry){.key = n->step.name, .value = v};
    }
    return picked;
}

static struct attribute_list pick_list(struct arena *a, const struct path_node *node,
                                       const struct attribute_list *list) {
    struct attribute_list picked = {
        .items = arena_array(a, struct attribute_value, count_children(node))};
    for (const struct path_node *n = node->child; n != NULL; n = n->next) {
        bool there = n->step.index < list->count;
        struct attribute_value v = pick(a, n, there ? &list->items[n->step.index] : NULL);
        if (v.type != ATTRIBUTE_ABSENT) picked.items[picked.count++] = v;
    }
    return picked;
}

struct attribute_map projector_apply(struct arena *a, const struct projector *projector,
                                     const struct attribute_map *item) {
    return pick_map(a, projector->tree, item);
}
