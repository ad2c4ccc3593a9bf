#include "services/dynamodb/expressions/evaluate.h"

#include "services/dynamodb/items/attribute.h"

/* ---- operands ---- */

/* What size() says: bytes of texts, elements of the others. False: it has no size. */
static bool size_of(const struct attribute_value *v, size_t *size) {
    switch (v->type) {
    case ATTRIBUTE_S:
    case ATTRIBUTE_B:
        *size = v->text.len;
        return true;
    case ATTRIBUTE_SS:
    case ATTRIBUTE_NS:
    case ATTRIBUTE_BS:
        *size = v->set.count;
        return true;
    case ATTRIBUTE_L:
        *size = v->list.count;
        return true;
    case ATTRIBUTE_M:
        *size = v->map.count;
        return true;
    case ATTRIBUTE_N:
    case ATTRIBUTE_BOOL:
    case ATTRIBUTE_NULL:
    case ATTRIBUTE_ABSENT:
        break;
    }
    return false;
}

static const struct attribute_value *value_of(struct arena *a, const struct operand *o,
                                              const struct attribute_map *item) {
    if (o->kind == OPERAND_VALUE) return o->value;
    if (o->kind == OPERAND_PATH) return path_find(&o->path, item);

    size_t size = 0;
    const struct attribute_value *of = value_of(a, &o->args[0], item);
    if (of == NULL || !size_of(of, &size)) return NULL;
    struct attribute_value *v = arena_new(a, struct attribute_value);
    v->type = ATTRIBUTE_N;
    v->text = arena_printf(a, "%zu", size);
    /* The canonical text of a whole number has no zeros in front, and %zu writes none. */
    return v;
}

/* ---- functions ---- */

static bool contains(const struct attribute_value *in, const struct attribute_value *what) {
    bool text = what->type == ATTRIBUTE_S || what->type == ATTRIBUTE_B;
    if (text && in->type == what->type) return str_contains(in->text, what->text);
    if ((in->type == ATTRIBUTE_SS && what->type == ATTRIBUTE_S) ||
        (in->type == ATTRIBUTE_NS && what->type == ATTRIBUTE_N) ||
        (in->type == ATTRIBUTE_BS && what->type == ATTRIBUTE_B)) {
        return set_has(in->type, in->set, what->text);
    }
    for (size_t i = 0; in->type == ATTRIBUTE_L && i < in->list.count; i++) {
        if (attribute_equal(&in->list.items[i], what)) return true;
    }
    return false;
}

static bool begins_with(const struct attribute_value *v, const struct attribute_value *prefix) {
    bool text = v->type == ATTRIBUTE_S || v->type == ATTRIBUTE_B;
    return text && v->type == prefix->type && str_starts(v->text, prefix->text);
}

static bool function_holds(struct arena *a, const struct operand *call,
                           const struct attribute_map *item) {
    const struct attribute_value *v = value_of(a, &call->args[0], item);
    if (call->function == FUNCTION_ATTRIBUTE_NOT_EXISTS) return v == NULL;
    if (v == NULL) return false;
    if (call->function == FUNCTION_ATTRIBUTE_EXISTS) return true;

    const struct attribute_value *other = value_of(a, &call->args[1], item);
    if (other == NULL) return false;
    switch (call->function) {
    case FUNCTION_ATTRIBUTE_TYPE:
        return str_eq(attribute_type_name(v->type), other->text);
    case FUNCTION_BEGINS_WITH:
        return begins_with(v, other);
    case FUNCTION_CONTAINS:
        return contains(v, other);
    default:
        return false;
    }
}

/* ---- comparisons ---- */

static bool order_holds(enum condition_kind kind, const struct attribute_value *x,
                        const struct attribute_value *y) {
    int order;
    if (!attribute_compare(x, y, &order)) return false;
    switch (kind) {
    case CONDITION_LT:
        return order < 0;
    case CONDITION_LE:
        return order <= 0;
    case CONDITION_GT:
        return order > 0;
    default:
        return order >= 0;
    }
}

static bool comparison_holds(struct arena *a, const struct condition *c,
                             const struct attribute_map *item) {
    const struct attribute_value *x = value_of(a, &c->operands[0], item);
    const struct attribute_value *y = value_of(a, &c->operands[1], item);
    bool both = x != NULL && y != NULL;
    if (c->kind == CONDITION_NE) return !both || !attribute_equal(x, y);
    if (!both) return false;
    return c->kind == CONDITION_EQ ? attribute_equal(x, y) : order_holds(c->kind, x, y);
}

static bool between_holds(struct arena *a, const struct condition *c,
                          const struct attribute_map *item) {
    const struct attribute_value *v = value_of(a, &c->operands[0], item);
    const struct attribute_value *lower = value_of(a, &c->operands[1], item);
    const struct attribute_value *upper = value_of(a, &c->operands[2], item);
    if (v == NULL || lower == NULL || upper == NULL) return false;
    return order_holds(CONDITION_GE, v, lower) && order_holds(CONDITION_LE, v, upper);
}

static bool in_holds(struct arena *a, const struct condition *c, const struct attribute_map *item) {
    const struct attribute_value *v = value_of(a, &c->operands[0], item);
    for (size_t i = 1; v != NULL && i < c->operand_count; i++) {
        const struct attribute_value *one = value_of(a, &c->operands[i], item);
        if (one != NULL && attribute_equal(v, one)) return true;
    }
    return false;
}

/* The depth of the recursion is bounded by the number of operators. */
bool condition_holds(struct arena *a, const struct condition *c, const struct attribute_map *item) {
    switch (c->kind) {
    case CONDITION_AND:
        return condition_holds(a, c->left, item) && condition_holds(a, c->right, item);
    case CONDITION_OR:
        return condition_holds(a, c->left, item) || condition_holds(a, c->right, item);
    case CONDITION_NOT:
        return !condition_holds(a, c->left, item);
    case CONDITION_BETWEEN:
        return between_holds(a, c, item);
    case CONDITION_IN:
        return in_holds(a, c, item);
    case CONDITION_FUNCTION:
        return function_holds(a, &c->operands[0], item);
    default:
        return comparison_holds(a, c, item);
    }
}
