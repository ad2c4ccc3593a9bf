#include "services/dynamodb/transfer/filter.h"

#include "services/dynamodb/expressions/evaluate.h"
#include "services/dynamodb/expressions/request.h"
#include "services/dynamodb/items/attribute.h"

static const struct str fine = {0};

static bool is_empty(const struct dynamodb_filter_specification *spec) {
    return !str_is_set(spec->filter_expression) && !str_is_set(spec->projection_expression) &&
           !str_is_set(spec->key_condition_expression);
}

/* One partition, and perhaps a range in it. */
static struct str check_terms(const struct key_schema *key, const struct key_terms *terms) {
    const struct key_term *hash = key_terms_find(terms, key->attribute[0].name);
    if (hash == NULL || hash->op != KEY_EQ) return STR("Query key condition not supported");
    for (size_t i = 0; i < terms->count; i++) {
        const struct key_term *t = &terms->term[i];
        if (!key_schema_has(key, t->name)) return STR("Query key condition not supported");
    }
    return fine;
}

struct str export_filter_read(struct arena *a, const struct key_schema *key,
                              const struct dynamodb_filter_specification *spec,
                              struct export_filter *f) {
    *f = (struct export_filter){0};
    if (spec == NULL) return fine;
    if (is_empty(spec)) {
        return STR("Invalid Request: Invalid FilterSpecification: The specification can not be "
                   "empty");
    }
    struct expression_request r = {
        .kinds =
            1u << EXPRESSION_PROJECTION | 1u << EXPRESSION_FILTER | 1u << EXPRESSION_KEY_CONDITION,
        .projection = spec->projection_expression,
        .filter = spec->filter_expression,
        .key_condition = spec->key_condition_expression,
        .names = &spec->expression_attribute_names,
        .values = &spec->expression_attribute_values,
    };
    struct expressions e;
    struct str wrong = expression_request_check(a, &r);
    if (!str_is_set(wrong)) wrong = expression_request_parse(a, &r, &e);
    if (!str_is_set(wrong) && e.key_condition != NULL) {
        wrong = key_terms_read(a, e.key_condition, &f->terms);
        if (!str_is_set(wrong)) wrong = check_terms(key, &f->terms);
    }
    if (str_is_set(wrong)) return wrong;
    f->condition = e.filter;
    f->projects = e.projection.paths != NULL;
    if (f->projects) f->projector = projector_make(a, &e.projection);
    return fine;
}

bool export_filter_passes(struct arena *a, const struct export_filter *f,
                          const struct attribute_map *item) {
    for (size_t i = 0; i < f->terms.count; i++) {
        const struct attribute_value *v = item_get(item, f->terms.term[i].name);
        if (v == NULL || !key_term_holds(&f->terms.term[i], v)) return false;
    }
    return f->condition == NULL || condition_holds(a, f->condition, item);
}

struct attribute_map export_filter_project(struct arena *a, const struct export_filter *f,
                                           const struct attribute_map *item) {
    return f->projects ? projector_apply(a, &f->projector, item) : *item;
}
