#include "services/dynamodb/expressions/legacy.h"

#include "services/dynamodb/items/attribute.h"

#define INVALID "One or more parameter values were invalid: "

static const struct str fine = {0};

/* ---- building trees ---- */

static struct path path_of(struct arena *a, struct str name) {
    struct path_step *step = arena_new(a, struct path_step);
    step->name = name;
    return (struct path){.steps = step, .count = 1};
}

static struct operand path_operand(struct arena *a, struct str name) {
    return (struct operand){.kind = OPERAND_PATH, .path = path_of(a, name)};
}

static struct operand value_operand(const struct attribute_value *v) {
    return (struct operand){.kind = OPERAND_VALUE, .value = v};
}

static struct condition *node(struct arena *a, enum condition_kind kind,
                              const struct condition *left, const struct condition *right) {
    struct condition *c = arena_new(a, struct condition);
    *c = (struct condition){.kind = kind, .left = left, .right = right};
    return c;
}

/* "name OP values". */
static struct condition *compare(struct arena *a, enum condition_kind kind, struct str name,
                                 const struct attribute_list *values) {
    struct operand *o = arena_array(a, struct operand, 1 + values->count);
    o[0] = path_operand(a, name);
    for (size_t i = 0; i < values->count; i++)
        o[1 + i] = value_operand(&values->items[i]);
    struct condition *c = node(a, kind, NULL, NULL);
    c->operands = o;
    c->operand_count = 1 + values->count;
    return c;
}

static struct condition *call(struct arena *a, enum function function, struct str name,
                              const struct attribute_list *values) {
    struct condition *c = compare(a, CONDITION_FUNCTION, name, values);
    struct operand *o = arena_new(a, struct operand);
    *o = (struct operand){.kind = OPERAND_FUNCTION,
                          .function = function,
                          .args = c->operands,
                          .arg_count = c->operand_count};
    c->operands = o;
    c->operand_count = 1;
    return c;
}

/* ---- the operators ---- */

enum { S = 1u << ATTRIBUTE_S, N = 1u << ATTRIBUTE_N, B = 1u << ATTRIBUTE_B };

#define ANY_NUMBER SIZE_MAX

static const struct legacy_operator {
    struct str name;
    size_t values;  /* ANY_NUMBER: at least one */
    unsigned types; /* 1 << type: of the values; 0: any */
    enum key_operator key;
    enum condition_kind kind;
    enum function function; /* of CONDITION_FUNCTION */
    bool negated;
} operators[] = {
    {.name = STR_INIT("EQ"), .values = 1, .kind = CONDITION_EQ, .key = KEY_EQ},
    {.name = STR_INIT("NE"), .values = 1, .kind = CONDITION_NE, .key = KEY_OTHER},
    {.name = STR_INIT("LE"), .values = 1, .types = S | N | B, .kind = CONDITION_LE, .key = KEY_LE},
    {.name = STR_INIT("LT"), .values = 1, .types = S | N | B, .kind = CONDITION_LT, .key = KEY_LT},
    {.name = STR_INIT("GE"), .values = 1, .types = S | N | B, .kind = CONDITION_GE, .key = KEY_GE},
    {.name = STR_INIT("GT"), .values = 1, .types = S | N | B, .kind = CONDITION_GT, .key = KEY_GT},
    {.name = STR_INIT("BETWEEN"),
     .values = 2,
     .types = S | N | B,
     .kind = CONDITION_BETWEEN,
     .key = KEY_BETWEEN},
    {.name = STR_INIT("IN"),
     .values = ANY_NUMBER,
     .types = S | N | B,
     .kind = CONDITION_IN,
     .key = KEY_OTHER},
    {.name = STR_INIT("BEGINS_WITH"),
     .values = 1,
     .types = S | B,
     .kind = CONDITION_FUNCTION,
     .function = FUNCTION_BEGINS_WITH,
     .key = KEY_BEGINS_WITH},
    {.name = STR_INIT("CONTAINS"),
     .values = 1,
     .types = S | N | B,
     .kind = CONDITION_FUNCTION,
     .function = FUNCTION_CONTAINS,
     .key = KEY_OTHER},
    {.name = STR_INIT("NOT_CONTAINS"),
     .values = 1,
     .types = S | N | B,
     .kind = CONDITION_FUNCTION,
     .function = FUNCTION_CONTAINS,
     .key = KEY_OTHER,
     .negated = true},
    {.name = STR_INIT("NULL"),
     .values = 0,
     .kind = CONDITION_FUNCTION,
     .function = FUNCTION_ATTRIBUTE_NOT_EXISTS,
     .key = KEY_OTHER},
    {.name = STR_INIT("NOT_NULL"),
     .values = 0,
     .kind = CONDITION_FUNCTION,
     .function = FUNCTION_ATTRIBUTE_EXISTS,
     .key = KEY_OTHER},
};

/* Never NULL: the model's enum was checked. */
static const struct legacy_operator *find_operator(struct str name) {
    for (size_t i = 1; i < ARRAY_LEN(operators); i++) {
        if (str_eq(operators[i].name, name)) return &operators[i];
    }
    return &operators[0];
}

static struct condition *condition_of(struct arena *a, const struct legacy_operator *op,
                                      struct str name, const struct attribute_list *values) {
    if (op->kind != CONDITION_FUNCTION) return compare(a, op->kind, name, values);
    struct condition *c = call(a, op->function, name, values);
    if (!op->negated) return c;
    /* What is not there contains nothing, and is not found either. */
    static const struct attribute_list none = {0};
    return node(a, CONDITION_AND, call(a, FUNCTION_ATTRIBUTE_EXISTS, name, &none),
                node(a, CONDITION_NOT, c, NULL));
}

static struct str check_values(struct arena *a, const struct legacy_operator *op,
                               const struct attribute_list *values) {
    bool fits = op->values == ANY_NUMBER ? values->count > 0 : values->count == op->values;
    if (!fits) {
        return ARENA_CONCAT(a, STR(INVALID "Invalid number of argument(s) for the "), op->name,
                            STR(" ComparisonOperator"));
    }
    for (size_t i = 1; i < values->count; i++) {
        if (values->items[i].type == values->items[0].type) continue;
        return STR(INVALID "AttributeValues inside AttributeValueList must be of same type");
    }
    for (size_t i = 0; i < values->count && op->types != 0; i++) {
        enum attribute_type type = values->items[i].type;
        if ((op->types & 1u << type) != 0) continue;
        return ARENA_CONCAT(a, STR(INVALID "ComparisonOperator "), op->name,
                            STR(" is not valid for "), attribute_type_name(type),
                            STR(" AttributeValue type"));
    }
    int order;
    bool backwards = op->kind == CONDITION_BETWEEN &&
                     attribute_compare(&values->items[0], &values->items[1], &order) && order > 0;
    if (!backwards) return fine;
    return STR("The BETWEEN condition was provided a range where the lower bound is greater than "
               "the upper bound");
}

static struct str check_list(struct arena *a, enum value_layer layer,
                             const struct attribute_list *values) {
    for (size_t i = 0; i < values->count; i++) {
        struct str wrong = attribute_check(a, layer, &values->items[i]);
        if (str_is_set(wrong)) return wrong;
    }
    return fine;
}

/* ---- joining ---- */

static struct str check_join(size_t count, struct str conditional_operator) {
    if (!str_is_set(conditional_operator)) return fine;
    if (count == 0) return STR("ConditionalOperator cannot be used without Filter or Expected");
    if (count > 1) return fine;
    return STR("ConditionalOperator can only be used when Filter or Expected has two or more "
               "elements");
}

static void join(struct arena *a, struct str conditional_operator, const struct condition *one,
                 const struct condition **all) {
    bool or = str_eq(conditional_operator, STR("OR"));
    *all = *all == NULL ? one : node(a, or ? CONDITION_OR : CONDITION_AND, *all, one);
}

/* ---- Expected ---- */

static struct str name_fault(struct arena *a, const char *text, struct str name) {
    return ARENA_CONCAT(a, STR(INVALID), str_c(text), STR(" for Attribute: "), name);
}

/* The older form: Value, or Exists. */
static struct str expect_value(struct arena *a, struct dynamodb_expected_attribute_value_entry *e,
                               const struct condition **c) {
    static const struct attribute_list none = {0};
    bool given = e->value.value.type != ATTRIBUTE_ABSENT;
    bool exists = !e->value.exists.set || e->value.exists.value;
    if (exists && !given) {
        return ARENA_CONCAT(a, STR(INVALID "Value must be provided when Exists is "),
                            e->value.exists.set ? STR("true") : STR("null"),
                            STR(" for Attribute: "), e->key);
    }
    if (!exists && given) {
        return name_fault(a, "Value cannot be used when Exists is false", e->key);
    }
    if (!exists) {
        *c = call(a, FUNCTION_ATTRIBUTE_NOT_EXISTS, e->key, &none);
        return fine;
    }
    struct attribute_list value = {.items = &e->value.value, .count = 1};
    *c = compare(a, CONDITION_EQ, e->key, &value);
    return check_list(a, LAYER_CURRENT, &value);
}

static struct str expect(struct arena *a, struct dynamodb_expected_attribute_value_entry *e,
                         const struct condition **c) {
    struct attribute_list values = e->value.attribute_value_list;
    bool value = e->value.value.type != ATTRIBUTE_ABSENT, list = values.items != NULL;
    struct str op_name = e->value.comparison_operator;
    if (list && value) {
        return name_fault(a, "Value and AttributeValueList cannot be used together", e->key);
    }
    if (!str_is_set(op_name)) {
        if (!list) return expect_value(a, e, c);
        return name_fault(a, "AttributeValueList can only be used with a ComparisonOperator",
                          e->key);
    }
    if (e->value.exists.set) {
        return name_fault(a, "Exists and ComparisonOperator cannot be used together", e->key);
    }
    const struct legacy_operator *op = find_operator(op_name);
    if (op->values != 0 && !list && !value) {
        return ARENA_CONCAT(a,
                            STR(INVALID "Value or AttributeValueList must be used with "
                                        "ComparisonOperator: "),
                            op_name, STR(" for Attribute: "), e->key);
    }
    if (value) values = (struct attribute_list){.items = &e->value.value, .count = 1};
    struct str wrong = check_list(a, LAYER_CURRENT, &values);
    if (!str_is_set(wrong)) wrong = check_values(a, op, &values);
    if (!str_is_set(wrong)) *c = condition_of(a, op, e->key, &values);
    return wrong;
}

struct str legacy_expected(struct arena *a,
                           const struct dynamodb_expected_attribute_value_map *expected,
                           struct str conditional_operator, const struct condition **condition) {
    struct str wrong = check_join(expected->count, conditional_operator);
    *condition = NULL;
    for (size_t i = 0; i < expected->count && !str_is_set(wrong); i++) {
        const struct condition *one = NULL;
        wrong = expect(a, &expected->items[i], &one);
        join(a, conditional_operator, one, condition);
    }
    return wrong;
}

bool legacy_expected_is_far(const struct dynamodb_expected_attribute_value_map *expected) {
    for (size_t i = 0; i < expected->count; i++) {
        const struct attribute_list *list = &expected->items[i].value.attribute_value_list;
        if (attribute_is_far(&expected->items[i].value.value)) return true;
        for (size_t j = 0; j < list->count; j++) {
            if (attribute_is_far(&list->items[j])) return true;
        }
    }
    return false;
}

/* ---- filters and key conditions ---- */

static struct str check_condition(struct arena *a, enum value_layer layer,
                                  const struct dynamodb_condition *c) {
    struct str wrong = check_list(a, layer, &c->attribute_value_list);
    if (str_is_set(wrong)) return wrong;
    return check_values(a, find_operator(c->comparison_operator), &c->attribute_value_list);
}

struct str legacy_filter(struct arena *a, enum value_layer layer,
                         const struct dynamodb_condition_map *filter,
                         struct str conditional_operator, const struct condition **condition) {
    struct str wrong = check_join(filter->count, conditional_operator);
    *condition = NULL;
    for (size_t i = 0; i < filter->count && !str_is_set(wrong); i++) {
        const struct dynamodb_condition *c = &filter->items[i].value;
        wrong = check_condition(a, layer, c);
        if (str_is_set(wrong)) return wrong;
        join(a, conditional_operator,
             condition_of(a, find_operator(c->comparison_operator), filter->items[i].key,
                          &c->attribute_value_list),
             condition);
    }
    return wrong;
}

struct str legacy_key_conditions(struct arena *a, const struct dynamodb_condition_map *conditions,
                                 struct key_terms *terms) {
    terms->count = 0;
    for (size_t i = 0; i < conditions->count; i++) {
        const struct dynamodb_condition *c = &conditions->items[i].value;
        struct str wrong = check_condition(a, LAYER_CURRENT, c);
        if (str_is_set(wrong)) return wrong;
        if (terms->count == KEY_TERMS_MAX) return STR("Conditions can be of length 1 or 2 only");

        const struct legacy_operator *op = find_operator(c->comparison_operator);
        struct key_term *term = &terms->term[terms->count++];
        *term = (struct key_term){.name = conditions->items[i].key, .op = op->key};
        for (size_t j = 0; j < c->attribute_value_list.count && j < ARRAY_LEN(term->value); j++) {
            term->value[term->value_count++] = &c->attribute_value_list.items[j];
        }
    }
    return fine;
}

/* ---- updates and projections ---- */

static struct str check_update(struct arena *a, struct dynamodb_attribute_value_update *u) {
    bool given = u->value.type != ATTRIBUTE_ABSENT;
    struct str wrong = given ? attribute_check(a, LAYER_CURRENT, &u->value) : fine;
    if (str_is_set(wrong)) return wrong;

    enum attribute_type type = u->value.type;
    bool delete = str_eq(u->action, STR("DELETE")), add = str_eq(u->action, STR("ADD"));
    if (!given && !delete) {
        return STR(INVALID "Only DELETE action is allowed when no attribute value is specified");
    }
    if (given && delete &&!is_set_type(type)) {
        return ARENA_CONCAT(a,
                            STR(INVALID "DELETE action with value is not supported for the type "),
                            attribute_type_name(type));
    }
    if (add && type != ATTRIBUTE_N && type != ATTRIBUTE_L && !is_set_type(type)) {
        return ARENA_CONCAT(a, STR(INVALID "ADD action is not supported for the type "),
                            attribute_type_name(type));
    }
    return fine;
}

static enum update_kind update_kind_of(const struct dynamodb_attribute_value_update *u) {
    if (str_eq(u->action, STR("ADD"))) return UPDATE_ADD;
    if (!str_eq(u->action, STR("DELETE"))) return UPDATE_SET;
    return u->value.type == ATTRIBUTE_ABSENT ? UPDATE_REMOVE : UPDATE_DELETE;
}

struct str legacy_updates(struct arena *a,
                          const struct dynamodb_attribute_value_update_map *updates,
                          struct update *update) {
    struct update_action *actions = arena_array(a, struct update_action, updates->count);
    for (size_t i = 0; i < updates->count; i++) {
        struct dynamodb_attribute_value_update *u = &updates->items[i].value;
        struct str wrong = check_update(a, u);
        if (str_is_set(wrong)) return wrong;
        actions[i] = (struct update_action){.kind = update_kind_of(u),
                                            .path = path_of(a, updates->items[i].key),
                                            .value = value_operand(&u->value)};
    }
    *update = (struct update){.actions = actions, .count = updates->count, .legacy = true};
    return fine;
}

struct str legacy_projection(struct arena *a, const struct str_list *names,
                             struct projection *projection) {
    struct path *paths = arena_array(a, struct path, names->count);
    for (size_t i = 0; i < names->count; i++) {
        for (size_t j = 0; j < i; j++) {
            if (!str_eq(names->items[i], names->items[j])) continue;
            return ARENA_CONCAT(a, STR(INVALID "Duplicate value in attribute name: "),
                                names->items[i]);
        }
        paths[i] = path_of(a, names->items[i]);
    }
    *projection = (struct projection){.paths = paths, .count = names->count};
    return fine;
}
