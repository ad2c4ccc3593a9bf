#include "services/dynamodb/expressions/key-condition.h"

#include "services/dynamodb/expressions/parser.h"
#include "services/dynamodb/items/attribute.h"

static const struct str fine = {0};

/* AWS's name of what a key condition cannot have; absent when it can. */
static struct str forbidden(const struct condition *c) {
    switch (c->kind) {
    case CONDITION_OR:
        return STR("OR");
    case CONDITION_NOT:
        return STR("NOT");
    case CONDITION_IN:
        return STR("IN");
    case CONDITION_NE:
        return STR("<>");
    case CONDITION_FUNCTION:
        if (c->operands[0].function == FUNCTION_BEGINS_WITH) return fine;
        return function_name(c->operands[0].function);
    default:
        return fine;
    }
}

enum key_operator key_operator_of(enum condition_kind kind, bool swapped) {
    switch (kind) {
    case CONDITION_EQ:
        return KEY_EQ;
    case CONDITION_LT:
        return swapped ? KEY_GT : KEY_LT;
    case CONDITION_LE:
        return swapped ? KEY_GE : KEY_LE;
    case CONDITION_GT:
        return swapped ? KEY_LT : KEY_GT;
    case CONDITION_GE:
        return swapped ? KEY_LE : KEY_GE;
    case CONDITION_BETWEEN:
        return KEY_BETWEEN;
    case CONDITION_FUNCTION:
        return KEY_BEGINS_WITH;
    default:
        return KEY_OTHER;
    }
}

/* Find the one operand that is a path. */
static struct str find_path(const struct operand *o, size_t count, size_t *at) {
    size_t paths = 0;
    for (size_t i = 0; i < count; i++) {
        if (o[i].kind == OPERAND_FUNCTION) {
            return STR("KeyConditionExpressions cannot contain nested operations");
        }
        if (o[i].kind != OPERAND_PATH) continue;
        if (paths++ > 0) {
            return STR("Invalid condition in KeyConditionExpression: Multiple attribute names used "
                       "in one condition");
        }
        if (o[i].path.count > 1) {
            return STR("KeyConditionExpressions cannot have conditions on nested attributes");
        }
        *at = i;
    }
    if (paths > 0) return fine;
    return STR("Invalid condition in KeyConditionExpression: No key attribute specified");
}

static struct str add_term(struct arena *a, const struct condition *c, struct key_terms *terms) {
    bool call = c->kind == CONDITION_FUNCTION;
    const struct operand *o = call ? c->operands[0].args : c->operands;
    size_t count = call ? c->operands[0].arg_count : c->operand_count, at = 0;
    bool first_only = call || c->kind == CONDITION_BETWEEN;
    if (first_only && o[0].kind != OPERAND_PATH && o[0].kind != OPERAND_FUNCTION) {
        return ARENA_CONCAT(a, STR("Invalid condition in KeyConditionExpression: "),
                            call ? STR("begins_with") : STR("BETWEEN"),
                            STR(" operator must have the key attribute as its first operand"));
    }
    struct str wrong = find_path(o, count, &at);
    if (str_is_set(wrong)) return wrong;

    struct key_term term = {.name = o[at].path.steps[0].name,
                            .op = key_operator_of(c->kind, at != 0)};
    if (key_terms_find(terms, term.name) != NULL) {
        return STR("Invalid KeyConditionExpression: KeyConditionExpressions must only contain one "
                   "condition per key");
    }
    for (size_t i = 0; i < count; i++) {
        if (i != at) term.value[term.value_count++] = o[i].value;
    }
    if (terms->count == KEY_TERMS_MAX) return STR("Conditions can be of length 1 or 2 only");
    terms->term[terms->count++] = term;
    return fine;
}

static struct str collect(struct arena *a, const struct condition *c, struct key_terms *terms) {
    struct str word = forbidden(c);
    if (str_is_set(word)) {
        return ARENA_CONCAT(a, STR("Invalid operator used in KeyConditionExpression: "), word);
    }
    if (c->kind != CONDITION_AND) return add_term(a, c, terms);
    struct str wrong = collect(a, c->left, terms);
    return str_is_set(wrong) ? wrong : collect(a, c->right, terms);
}

struct str key_terms_read(struct arena *a, const struct condition *condition,
                          struct key_terms *terms) {
    terms->count = 0;
    return collect(a, condition, terms);
}

const struct key_term *key_terms_find(const struct key_terms *terms, struct str name) {
    for (size_t i = 0; i < terms->count; i++) {
        if (str_eq(terms->term[i].name, name)) return &terms->term[i];
    }
    return NULL;
}

bool key_term_holds(const struct key_term *t, const struct attribute_value *v) {
    int order, upper;
    if (t->op == KEY_BEGINS_WITH) {
        return v->type == t->value[0]->type && str_starts(v->text, t->value[0]->text);
    }
    if (t->value_count == 0 || !attribute_compare(v, t->value[0], &order)) return false;
    switch (t->op) {
    case KEY_EQ:
        return order == 0;
    case KEY_LT:
        return order < 0;
    case KEY_LE:
        return order <= 0;
    case KEY_GT:
        return order > 0;
    case KEY_GE:
        return order >= 0;
    case KEY_BETWEEN:
        return order >= 0 && attribute_compare(v, t->value[1], &upper) && upper <= 0;
    default:
        return false;
    }
}
