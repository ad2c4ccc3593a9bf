#include "services/dynamodb/vectors/search-condition.h"

#define INVALID_EXPRESSION "Invalid SearchConditionExpression: "

static const struct str fine = {0};

const struct attribute_value *search_terms_find(const struct search_terms *terms, struct str name) {
    for (size_t i = 0; i < terms->count; i++) {
        if (str_eq(terms->term[i].name, name)) return terms->term[i].value;
    }
    return NULL;
}

static struct str add_term(const struct condition *c, struct search_terms *terms) {
    const struct operand *path = &c->operands[0], *value = &c->operands[1];
    if (path->kind == OPERAND_VALUE) {
        path = &c->operands[1];
        value = &c->operands[0];
    }
    if (path->kind != OPERAND_PATH || value->kind != OPERAND_VALUE) {
        return STR(INVALID_EXPRESSION "Invalid operator used in SearchConditionExpression");
    }
    if (path->path.count > 1) {
        return STR("SearchConditionExpression cannot have conditions on nested attributes");
    }
    struct str name = path->path.steps[0].name;
    if (search_terms_find(terms, name) != NULL) {
        return STR("SearchConditionExpression must only contain one condition per attribute");
    }
    if (terms->count == SEARCH_SCHEMA_MAX) {
        return STR(INVALID_EXPRESSION "SearchConditionExpression cannot have more than 1 partition "
                                      "key and more than 18 inline filter key attributes");
    }
    terms->term[terms->count++] = (struct search_term){.name = name, .value = value->value};
    return fine;
}

static struct str collect(const struct condition *c, struct search_terms *terms) {
    struct str wrong;
    switch (c->kind) {
    case CONDITION_AND:
        wrong = collect(c->left, terms);
        return str_is_set(wrong) ? wrong : collect(c->right, terms);
    case CONDITION_EQ:
        return add_term(c, terms);
    case CONDITION_NE:
    case CONDITION_LT:
    case CONDITION_LE:
    case CONDITION_GT:
    case CONDITION_GE:
        return STR(INVALID_EXPRESSION "Invalid comparator used in SearchConditionExpression");
    case CONDITION_OR:
    case CONDITION_NOT:
    case CONDITION_BETWEEN:
    case CONDITION_IN:
    case CONDITION_FUNCTION:
        break;
    }
    return STR(INVALID_EXPRESSION "Invalid operator used in SearchConditionExpression");
}

struct str search_terms_read(const struct condition *condition, struct search_terms *terms) {
    terms->count = 0;
    return condition == NULL ? fine : collect(condition, terms);
}

static const struct search_attribute *find_attribute(const struct vector_index *index,
                                                     struct str name) {
    for (size_t i = 0; i < index->search_count; i++) {
        if (str_eq(index->search[i].name, name)) return &index->search[i];
    }
    return NULL;
}

static struct str check_term(struct arena *a, const struct search_term *t,
                             const struct search_attribute *s) {
    const struct attribute_value *v = t->value;
    if (v->type != s->type) {
        return ARENA_CONCAT(
            a, STR("Type of '"), t->name, STR("' attribute in SearchConditionExpression ("),
            attribute_type_name(v->type), STR(") does not match type in search schema ("),
            attribute_type_name(s->type), STR(")"));
    }
    if (!s->hash || v->type == ATTRIBUTE_N || v->text.len > 0) return fine;
    return ARENA_CONCAT(a,
                        STR("One or more parameter values are not valid. The AttributeValue for a "
                            "key attribute cannot contain an empty "),
                        v->type == ATTRIBUTE_B ? STR("binary") : STR("string"),
                        STR(" value. Key: "), t->name);
}

struct str search_terms_check(struct arena *a, const struct search_terms *terms,
                              const struct vector_index *index, bool given) {
    for (size_t i = 0; i < terms->count; i++) {
        if (find_attribute(index, terms->term[i].name) != NULL) continue;
        return ARENA_CONCAT(a,
                            STR("SearchConditionExpression must not contain any attributes that is "
                                "not in SearchSchema. Invalid attribute: "),
                            terms->term[i].name);
    }
    for (size_t i = 0; i < index->search_count; i++) {
        const struct search_attribute *s = &index->search[i];
        if (!s->hash || search_terms_find(terms, s->name) != NULL) continue;
        return given ? STR("SearchConditionExpression must have all HASH attributes in configured "
                           "SearchSchema")
                     : STR("SearchConditionExpression must be provided when SearchSchema has a "
                           "HASH key");
    }
    for (size_t i = 0; i < terms->count; i++) {
        const struct search_term *t = &terms->term[i];
        struct str wrong = check_term(a, t, find_attribute(index, t->name));
        if (str_is_set(wrong)) return wrong;
    }
    return fine;
}
