#include "services/dynamodb/items/change.h"

#include "services/dynamodb/expressions/update.h"
#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/vectors/vectors.h"

struct str change_check(struct arena *a, const struct table_definition *table,
                        const struct update *update, const struct condition *condition) {
    for (size_t i = 0; i < update->count; i++) {
        const struct path *path = &update->actions[i].path;
        if (!key_schema_has(&table->key, path->steps[0].name)) continue;
        return ARENA_CONCAT(a,
                            STR("One or more parameter values were invalid: Cannot update "
                                "attribute "),
                            path->steps[0].name, STR(". This attribute is part of the key"));
    }
    for (size_t i = 0; i < update->count; i++) {
        struct str wrong = paths_check(a, table, &update->actions[i].path);
        if (str_is_set(wrong)) return wrong;
    }
    return condition_check_paths(a, table, condition);
}

/* A value goes deeper where it is put than it is by itself. */
static struct str check_depth(const struct update *update, const struct attribute_map *after) {
    for (size_t i = 0; i < update->count; i++) {
        const struct attribute_value *v = item_get(after, update->actions[i].path.steps[0].name);
        if (v == NULL || !attribute_is_deeper(v, ITEM_DEPTH_MAX)) continue;
        return STR("Nesting Levels have exceeded supported limits");
    }
    return (struct str){0};
}

/* Did the request itself give the value that does not fit an index, or was it computed? */
static bool is_computed(const struct update *update, struct str message) {
    for (size_t i = 0; i < update->count; i++) {
        const struct update_action *action = &update->actions[i];
        bool given = action->kind != UPDATE_SET || action->value.kind == OPERAND_VALUE;
        if (given || action->path.count > 1) continue;
        if (str_contains(message, action->path.steps[0].name)) return true;
    }
    return false;
}

/* An update says neither which index nor which key. */
static struct str empty_index_key(struct str wrong) {
    if (str_contains(wrong, STR("empty binary"))) {
        return STR("One or more parameter values are not valid. The update expression attempted to "
                   "update a secondary index key to a value that is not supported. The "
                   "AttributeValue for a key attribute cannot contain an empty binary value.");
    }
    return STR("One or more parameter values are not valid. The update expression attempted to "
               "update a secondary index key to a value that is not supported. The AttributeValue "
               "for a key attribute cannot contain an empty string value.");
}

struct str change_make(struct arena *a, const struct table_definition *table,
                       const struct update *update, const struct attribute_map *before,
                       struct attribute_map *after) {
    struct str wrong = update_apply(a, update, before, after);
    if (str_is_set(wrong)) return wrong;
    wrong = check_depth(update, after);
    if (str_is_set(wrong)) return wrong;
    wrong = item_check_index_keys(a, table, before, after);
    if (str_contains(wrong, STR("cannot contain an empty"))) return empty_index_key(wrong);
    if (str_is_set(wrong) && is_computed(update, wrong)) {
        return STR("The update expression attempted to update the secondary index key to "
                   "unsupported type");
    }
    if (!str_is_set(wrong)) wrong = vectors_check_item(a, table, before, after);
    if (str_is_set(wrong) || item_size(after) <= ITEM_SIZE_MAX) return wrong;
    return STR("Item size to update has exceeded the maximum allowed size");
}
