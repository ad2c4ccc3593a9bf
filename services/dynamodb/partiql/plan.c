#include "services/dynamodb/partiql/plan.h"

#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/items/keys.h"

/* The conditions that AND joins, and which of them the key has used up. */
struct parts {
    const struct condition **items;
    bool *used;
    size_t count, capacity;
};

static void collect(struct arena *a, const struct condition *c, struct parts *parts) {
    if (c->kind == CONDITION_AND) {
        collect(a, c->left, parts);
        collect(a, c->right, parts);
        return;
    }
    parts->items =
        arena_grow(a, parts->items, parts->count, &parts->capacity, sizeof *parts->items);
    parts->items[parts->count++] = c;
}

static struct parts parts_of(struct arena *a, const struct condition *where) {
    struct parts parts = {0};
    if (where != NULL) collect(a, where, &parts);
    parts.used = arena_array(a, bool, parts.count);
    return parts;
}

static const struct condition *rest_of(struct arena *a, const struct parts *parts) {
    const struct condition *rest = NULL;
    for (size_t i = 0; i < parts->count; i++) {
        if (!parts->used[i]) rest = plan_and(a, rest, parts->items[i]);
    }
    return rest;
}

/* ---- one part as a term of a key ---- */

static bool is_attribute(const struct operand *o, struct str name) {
    return o->kind == OPERAND_PATH && o->path.count == 1 && str_eq(o->path.steps[0].name, name);
}

static bool read_call(const struct operand *call, struct str name, struct key_term *t) {
    if (call->function != FUNCTION_BEGINS_WITH || !is_attribute(&call->args[0], name)) return false;
    if (call->args[1].kind != OPERAND_VALUE) return false;
    *t = (struct key_term){.name = name, .op = KEY_BEGINS_WITH, .value_count = 1};
    t->value[0] = call->args[1].value;
    return true;
}

static bool read_between(const struct operand *o, struct str name, struct key_term *t) {
    if (!is_attribute(&o[0], name)) return false;
    if (o[1].kind != OPERAND_VALUE || o[2].kind != OPERAND_VALUE) return false;
    *t = (struct key_term){.name = name, .op = KEY_BETWEEN, .value_count = 2};
    t->value[0] = o[1].value;
    t->value[1] = o[2].value;
    return true;
}

bool plan_read_term(const struct condition *c, struct str name, struct key_term *t) {
    if (c->kind == CONDITION_FUNCTION) return read_call(&c->operands[0], name, t);
    if (c->kind == CONDITION_BETWEEN) return read_between(c->operands, name, t);
    if (key_operator_of(c->kind, false) == KEY_OTHER) return false;

    bool swapped = c->operands[0].kind == OPERAND_VALUE;
    const struct operand *path = &c->operands[swapped ? 1 : 0];
    const struct operand *value = &c->operands[swapped ? 0 : 1];
    if (!is_attribute(path, name) || value->kind != OPERAND_VALUE) return false;
    *t = (struct key_term){.name = name, .op = key_operator_of(c->kind, swapped), .value_count = 1};
    t->value[0] = value->value;
    return true;
}

static bool find_equal(struct parts *parts, struct str name, struct key_term *t) {
    for (size_t i = 0; i < parts->count; i++) {
        bool fits = !parts->used[i] && plan_read_term(parts->items[i], name, t) && t->op == KEY_EQ;
        if (!fits) continue;
        parts->used[i] = true;
        return true;
    }
    return false;
}

/* ---- reading ---- */

static struct str check_hash(struct arena *a, const struct key_schema *key, size_t i,
                             const struct key_term *t) {
    struct attribute_entry entry = {.key = t->name, .value = *t->value[0]};
    struct attribute_map map = {.items = &entry, .count = 1};
    if (entry.value.type != key->attribute[i].type) {
        return STR("One or more parameter values were invalid: Condition parameter type does not "
                   "match schema type");
    }
    return key_check_attribute(a, key, i, &map);
}

/* Values that cannot be in a key are left to the filter, which then finds nothing. */
static bool fits_key(const struct key_term *t, enum attribute_type type) {
    for (size_t i = 0; i < t->value_count; i++) {
        if (t->value[i]->type != type) return false;
        if (type != ATTRIBUTE_N && t->value[i]->text.len > RANGE_KEY_BYTES_MAX) return false;
    }
    return t->op != KEY_BEGINS_WITH || type != ATTRIBUTE_N;
}

/* The term for one range attribute; equality is better than any other. */
static bool find_range(struct parts *parts, const struct key_attribute *k, struct key_term *found) {
    size_t best = SIZE_MAX;
    for (size_t i = 0; i < parts->count; i++) {
        struct key_term t;
        if (parts->used[i] || !plan_read_term(parts->items[i], k->name, &t)) continue;
        if (!fits_key(&t, k->type) || (best != SIZE_MAX && t.op != KEY_EQ)) continue;
        if (best != SIZE_MAX && found->op == KEY_EQ) continue;
        best = i;
        *found = t;
    }
    if (best == SIZE_MAX) return false;
    parts->used[best] = true;
    return true;
}

struct str plan_read(struct arena *a, const struct key_schema *key, const struct condition *where,
                     struct plan *plan) {
    struct parts parts = parts_of(a, where);
    struct key_term t;
    *plan = (struct plan){0};
    for (size_t i = 0; i < key->hash_count; i++) {
        if (!find_equal(&parts, key->attribute[i].name, &t)) {
            *plan = (struct plan){.rest = where};
            return (struct str){0};
        }
        struct str wrong = check_hash(a, key, i, &t);
        if (str_is_set(wrong)) return wrong;
        plan->terms.term[plan->terms.count++] = t;
    }
    plan->whole_key = true;
    for (size_t i = key->hash_count; i < key_schema_len(key) && plan->whole_key; i++) {
        bool found = find_range(&parts, &key->attribute[i], &t);
        if (found) plan->terms.term[plan->terms.count++] = t;
        plan->whole_key = found && t.op == KEY_EQ;
    }
    plan->rest = rest_of(a, &parts);
    return (struct str){0};
}

bool plan_key(struct arena *a, const struct key_schema *key, const struct condition *where,
              struct attribute_map *map, const struct condition **rest) {
    struct parts parts = parts_of(a, where);
    struct key_term t;
    map->items = arena_array(a, struct attribute_entry, KEY_ATTRIBUTES_MAX);
    map->count = 0;
    for (size_t i = 0; i < key_schema_len(key); i++) {
        if (!find_equal(&parts, key->attribute[i].name, &t)) return false;
        map->items[map->count++] = (struct attribute_entry){.key = t.name, .value = *t.value[0]};
    }
    map_sort(map);
    *rest = rest_of(a, &parts);
    return true;
}

/* ---- making conditions ---- */

static const struct condition *keep(struct arena *a, struct condition c) {
    struct condition *kept = arena_new(a, struct condition);
    *kept = c;
    return kept;
}

const struct condition *plan_and(struct arena *a, const struct condition *x,
                                 const struct condition *y) {
    if (x == NULL) return y;
    if (y == NULL) return x;
    return keep(a, (struct condition){.kind = CONDITION_AND, .left = x, .right = y});
}

const struct condition *plan_or(struct arena *a, const struct condition *x,
                                const struct condition *y) {
    if (x == NULL || y == NULL) return NULL;
    return keep(a, (struct condition){.kind = CONDITION_OR, .left = x, .right = y});
}

const struct condition *plan_not(struct arena *a, const struct condition *c) {
    return keep(a, (struct condition){.kind = CONDITION_NOT, .left = c});
}

const struct condition *plan_exists(struct arena *a, const struct key_schema *key, bool exists) {
    struct path_step *step = arena_new(a, struct path_step);
    struct operand *path = arena_new(a, struct operand), *call = arena_new(a, struct operand);
    step->name = key->attribute[0].name;
    *path = (struct operand){.kind = OPERAND_PATH, .path = {.steps = step, .count = 1}};
    *call = (struct operand){
        .kind = OPERAND_FUNCTION,
        .function = exists ? FUNCTION_ATTRIBUTE_EXISTS : FUNCTION_ATTRIBUTE_NOT_EXISTS,
        .args = path,
        .arg_count = 1,
    };
    return keep(
        a, (struct condition){.kind = CONDITION_FUNCTION, .operands = call, .operand_count = 1});
}
