#include "services/dynamodb/expressions/request.h"

static const struct str fine = {0};

/* In the order in which messages list them. */
static const enum expression_kind order[] = {EXPRESSION_PROJECTION,    EXPRESSION_FILTER,
                                             EXPRESSION_KEY_CONDITION, EXPRESSION_UPDATE,
                                             EXPRESSION_CONDITION,     EXPRESSION_SEARCH_CONDITION};

static const struct str names[] = {
    [EXPRESSION_CONDITION] = STR_INIT("ConditionExpression"),
    [EXPRESSION_FILTER] = STR_INIT("FilterExpression"),
    [EXPRESSION_KEY_CONDITION] = STR_INIT("KeyConditionExpression"),
    [EXPRESSION_UPDATE] = STR_INIT("UpdateExpression"),
    [EXPRESSION_PROJECTION] = STR_INIT("ProjectionExpression"),
    [EXPRESSION_SEARCH_CONDITION] = STR_INIT("SearchConditionExpression"),
};

static struct str text_of(const struct expression_request *r, enum expression_kind kind) {
    switch (kind) {
    case EXPRESSION_CONDITION:
        return r->condition;
    case EXPRESSION_FILTER:
        return r->filter;
    case EXPRESSION_KEY_CONDITION:
        return r->key_condition;
    case EXPRESSION_UPDATE:
        return r->update;
    case EXPRESSION_SEARCH_CONDITION:
        return r->search;
    case EXPRESSION_PROJECTION:
        break;
    }
    return r->projection;
}

void legacy_given(struct arena *a, struct str *list, bool given, struct str name) {
    if (!given) return;
    *list = str_is_set(*list) ? ARENA_CONCAT(a, *list, STR(", "), name) : name;
}

static struct str given_expressions(struct arena *a, const struct expression_request *r) {
    struct str given = {0};
    for (size_t i = 0; i < ARRAY_LEN(order); i++) {
        legacy_given(a, &given, str_is_set(text_of(r, order[i])), names[order[i]]);
    }
    return given;
}

/* "FilterExpression and KeyConditionExpression are null": all that could use a value. */
static struct str no_user_of_values(struct arena *a, const struct expression_request *r) {
    struct str list = {0};
    size_t count = 0;
    for (size_t i = 0; i < ARRAY_LEN(order); i++) {
        enum expression_kind kind = order[i];
        if (kind == EXPRESSION_PROJECTION || (r->kinds & 1u << kind) == 0) continue;
        if (str_is_set(text_of(r, kind))) return fine;
        list = count == 0 ? names[kind] : ARENA_CONCAT(a, list, STR(" and "), names[kind]);
        count++;
    }
    return ARENA_CONCAT(a, list, count > 1 ? STR(" are null") : STR(" is null"));
}

struct str expression_request_check(struct arena *a, const struct expression_request *r) {
    struct str given = given_expressions(a, r);
    if (str_is_set(given) && str_is_set(r->legacy)) {
        return ARENA_CONCAT(a,
                            STR("Can not use both expression and non-expression parameters in the "
                                "same request: Non-expression parameters: {"),
                            r->legacy, STR("} Expression parameters: {"), given, STR("}"));
    }
    if (r->names != NULL && r->names->items != NULL && !str_is_set(given)) {
        return STR("ExpressionAttributeNames can only be specified when using expressions");
    }
    if (r->values == NULL || r->values->items == NULL) return fine;
    struct str unused = no_user_of_values(a, r);
    if (!str_is_set(unused)) return fine;
    if (r->single_write) {
        return STR("ExpressionAttributeValues can only be specified when using expressions");
    }
    return ARENA_CONCAT(
        a, STR("ExpressionAttributeValues can only be specified when using expressions: "), unused);
}

/* Update, condition, key condition, filter, projection: the first that is wrong is reported. */
static struct str parse_all(struct arena *a, const struct expression_request *r,
                            struct expression_names *n, struct expressions *e) {
    const struct {
        enum expression_kind kind;
        struct str text;
        const struct condition **condition;
    } conditions[] = {
        {EXPRESSION_CONDITION, r->condition, &e->condition},
        {EXPRESSION_KEY_CONDITION, r->key_condition, &e->key_condition},
        {EXPRESSION_FILTER, r->filter, &e->filter},
        {EXPRESSION_SEARCH_CONDITION, r->search, &e->search},
    };
    struct str wrong = fine;
    if (str_is_set(r->update)) wrong = update_parse(a, r->update, n, &e->update);
    for (size_t i = 0; i < ARRAY_LEN(conditions) && !str_is_set(wrong); i++) {
        if (!str_is_set(conditions[i].text)) continue;
        wrong =
            condition_parse(a, conditions[i].kind, conditions[i].text, n, conditions[i].condition);
    }
    if (!str_is_set(wrong) && str_is_set(r->projection)) {
        wrong = projection_parse(a, r->projection, n, &e->projection);
    }
    return wrong;
}

struct str expression_request_parse(struct arena *a, const struct expression_request *r,
                                    struct expressions *e) {
    struct expression_names n;
    *e = (struct expressions){0};
    struct str wrong = expression_names_init(a, &n, r->layer, r->names, r->values);
    if (!str_is_set(wrong)) wrong = parse_all(a, r, &n, e);
    return str_is_set(wrong) ? wrong : expression_names_unused(a, &n);
}
