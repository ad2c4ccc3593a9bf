#include "services/dynamodb/expressions/update.h"

#include "services/dynamodb/expressions/path-tree.h"
#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/items/number.h"

#define WRONG_TYPE "An operand in the update expression has an incorrect data type"
#define WRONG_PATH "The document path provided in the update expression is invalid for update"

static const struct str fine = {0};

struct work {
    struct arena *arena;
    const struct update *update;
    const struct attribute_map *before;
    struct attribute_value *value; /* of each action: what SET writes, ADD adds, DELETE takes out */
};

/* ---- right-hand sides ---- */

static struct str resolve(struct work *w, const struct operand *o, struct attribute_value *v);

static struct str add_numbers(struct arena *a, const struct attribute_value *x,
                              const struct attribute_value *y, bool subtract,
                              struct attribute_value *sum) {
    if (x->type != ATTRIBUTE_N || y->type != ATTRIBUTE_N) return STR(WRONG_TYPE);
    struct tuple_decimal nx = number_of(x->text), ny = number_of(y->text), n = {0};
    enum number_fault fault = number_add(&nx, &ny, subtract, &n);
    if (fault != NUMBER_OK) return number_fault_text(a, LAYER_CURRENT, fault, fine);
    *sum = (struct attribute_value){.type = ATTRIBUTE_N, .text = number_text(a, &n)};
    return fine;
}

static struct str append_lists(struct arena *a, const struct attribute_value *x,
                               const struct attribute_value *y, struct attribute_value *both) {
    if (x->type != ATTRIBUTE_L || y->type != ATTRIBUTE_L) return STR(WRONG_TYPE);
    size_t count = x->list.count + y->list.count;
    struct attribute_value *items = arena_array(a, struct attribute_value, count);
    for (size_t i = 0; i < x->list.count; i++)
        items[i] = x->list.items[i];
    for (size_t i = 0; i < y->list.count; i++)
        items[x->list.count + i] = y->list.items[i];
    *both = (struct attribute_value){.type = ATTRIBUTE_L, .list = {.items = items, .count = count}};
    return fine;
}

static struct str resolve_pair(struct work *w, const struct operand *o, struct attribute_value *v) {
    struct attribute_value x, y;
    struct str wrong = resolve(w, &o->args[0], &x);
    if (str_is_set(wrong)) return wrong;
    wrong = resolve(w, &o->args[1], &y);
    if (str_is_set(wrong)) return wrong;
    if (o->kind == OPERAND_FUNCTION) return append_lists(w->arena, &x, &y, v);
    return add_numbers(w->arena, &x, &y, o->kind == OPERAND_MINUS, v);
}

/* The depth of the recursion is bounded by the parser. */
static struct str resolve(struct work *w, const struct operand *o, struct attribute_value *v) {
    const struct attribute_value *found = NULL;
    switch (o->kind) {
    case OPERAND_VALUE:
        found = o->value;
        break;
    case OPERAND_PATH:
        found = path_find(&o->path, w->before);
        break;
    case OPERAND_PLUS:
    case OPERAND_MINUS:
        return resolve_pair(w, o, v);
    case OPERAND_FUNCTION:
        if (o->function == FUNCTION_LIST_APPEND) return resolve_pair(w, o, v);
        found = path_find(&o->args[0].path, w->before);
        if (found == NULL) return resolve(w, &o->args[1], v);
        break;
    }
    if (found == NULL) {
        return STR("The provided expression refers to an attribute that does not exist in the "
                   "item");
    }
    *v = *found;
    return fine;
}

/* ---- one action on the value it is about ---- */

static struct str wrong_target(const struct work *w) {
    return w->update->legacy ? STR("Type mismatch for attribute to update") : STR(WRONG_TYPE);
}

static struct str add_to(struct work *w, const struct attribute_value *old,
                         const struct attribute_value *more, struct attribute_value *v) {
    if (old == NULL) {
        *v = *more;
        return fine;
    }
    if (old->type != more->type) return wrong_target(w);
    if (old->type == ATTRIBUTE_N) return add_numbers(w->arena, old, more, false, v);
    if (old->type == ATTRIBUTE_L) return append_lists(w->arena, old, more, v);
    v->type = old->type;
    v->set = set_union(w->arena, old->type, old->set, more->set);
    return fine;
}

static struct str delete_from(struct work *w, const struct attribute_value *old,
                              const struct attribute_value *less, struct attribute_value *v) {
    v->type = ATTRIBUTE_ABSENT;
    if (old == NULL) return fine;
    if (old->type != less->type) return wrong_target(w);
    v->set = set_minus(w->arena, old->type, old->set, less->set);
    if (v->set.count > 0) v->type = old->type;
    return fine;
}

/* ---- rebuilding ---- */

static struct str rebuild_map(struct work *w, const struct path_node *node,
                              const struct attribute_map *old, struct attribute_map *map);
static struct str rebuild_list(struct work *w, const struct path_node *node,
                               const struct attribute_list *old, struct attribute_list *list);

/* What `old` (NULL: not there) becomes; ATTRIBUTE_ABSENT: nothing. */
static struct str rebuild(struct work *w, const struct path_node *node,
                          const struct attribute_value *old, struct attribute_value *v) {
    *v = (struct attribute_value){0};
    if (!node->leaf) {
        bool index = step_is_index(&node->child->step);
        if (old == NULL || old->type != (index ? ATTRIBUTE_L : ATTRIBUTE_M)) return STR(WRONG_PATH);
        v->type = old->type;
        return index ? rebuild_list(w, node, &old->list, &v->list)
                     : rebuild_map(w, node, &old->map, &v->map);
    }
    const struct attribute_value *value = &w->value[node->path];
    switch (w->update->actions[node->path].kind) {
    case UPDATE_SET:
        *v = *value;
        return fine;
    case UPDATE_ADD:
        return add_to(w, old, value, v);
    case UPDATE_DELETE:
        return delete_from(w, old, value, v);
    case UPDATE_REMOVE:
        break;
    }
    return fine;
}

static size_t count_children(const struct path_node *node) {
    size_t count = 0;
    for (const struct path_node *n = node->child; n != NULL; n = n->next)
        count++;
    return count;
}

/* A merge: the entries of `old` and the node's children are both in the order of their names. */
static struct str rebuild_map(struct work *w, const struct path_node *node,
                              const struct attribute_map *old, struct attribute_map *map) {
    const struct path_node *child = node->child;
    size_t i = 0;
    map->count = 0;
    map->items = arena_array(w->arena, struct attribute_entry, old->count + count_children(node));
    while (i < old->count || child != NULL) {
        int order = child == NULL     ? -1
                    : i == old->count ? 1
                                      : str_cmp(old->items[i].key, child->step.name);
        if (order < 0) {
            map->items[map->count++] = old->items[i++];
            continue;
        }
        struct attribute_entry *to = &map->items[map->count];
        to->key = child->step.name;
        struct str wrong = rebuild(w, child, order == 0 ? &old->items[i].value : NULL, &to->value);
        if (str_is_set(wrong)) return wrong;
        if (to->value.type != ATTRIBUTE_ABSENT) map->count++;
        if (order == 0) i++;
        child = child->next;
    }
    return fine;
}

/* Indexes are those of the old list; what is written behind its end is appended. */
static struct str rebuild_list(struct work *w, const struct path_node *node,
                               const struct attribute_list *old, struct attribute_list *list) {
    const struct path_node *child = node->child;
    list->count = 0;
    list->items = arena_array(w->arena, struct attribute_value, old->count + count_children(node));
    for (size_t i = 0; i < old->count; i++) {
        struct attribute_value *to = &list->items[list->count];
        if (child == NULL || child->step.index != i) {
            *to = old->items[i];
            list->count++;
            continue;
        }
        struct str wrong = rebuild(w, child, &old->items[i], to);
        if (str_is_set(wrong)) return wrong;
        if (to->type != ATTRIBUTE_ABSENT) list->count++;
        child = child->next;
    }
    for (; child != NULL; child = child->next) {
        struct attribute_value *to = &list->items[list->count];
        struct str wrong = rebuild(w, child, NULL, to);
        if (str_is_set(wrong)) return wrong;
        if (to->type != ATTRIBUTE_ABSENT) list->count++;
    }
    return fine;
}

struct str update_apply(struct arena *a, const struct update *update,
                        const struct attribute_map *before, struct attribute_map *after) {
    struct work w = {.arena = a, .update = update, .before = before};
    struct path_node tree = {0};
    w.value = arena_array(a, struct attribute_value, update->count);
    for (size_t i = 0; i < update->count; i++) {
        size_t other;
        enum path_clash clash = path_tree_add(a, &tree, &update->actions[i].path, i, &other);
        ASSERT(clash == PATHS_FIT); /* the parser refused all others */
        if (update->actions[i].kind == UPDATE_REMOVE) continue;
        struct str wrong = resolve(&w, &update->actions[i].value, &w.value[i]);
        if (str_is_set(wrong)) return wrong;
    }
    return rebuild_map(&w, &tree, before, after);
}
