/* Does an item fit the vector indexes of its table? The words are AWS's, with the full stops where
 * it has them. */
#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/items/number.h"
#include "services/dynamodb/vectors/entries.h"
#include "services/dynamodb/vectors/float32.h"
#include "services/dynamodb/vectors/vectors.h"

#define INVALID "One or more parameter values were invalid. "

static const struct str fine = {0};

/* "1.3E+40" */
static struct str scientific(struct arena *a, struct str number) {
    struct tuple_decimal n = number_of(number);
    struct str digits = str_n(n.digits, (size_t)n.digit_count);
    struct str text = ARENA_CONCAT(a, n.negative ? STR("-") : STR(""), str_slice(digits, 0, 1),
                                   digits.len > 1 ? STR(".") : STR(""), str_skip(digits, 1));
    return arena_printf(a, "%" PRIstr "E%+d", STR_ARG(text), n.exponent - 1);
}

static struct str check_element(struct arena *a, const struct vector_index *index, size_t i,
                                const struct attribute_value *v) {
    float value;
    if (v->type != ATTRIBUTE_N) {
        return arena_printf(a,
                            INVALID "Invalid type for parameter %" PRIstr
                                    "[%zu], Expected: 32-bit floating point number, Actual: "
                                    "%" PRIstr ". IndexName: %" PRIstr,
                            STR_ARG(index->attribute), i, STR_ARG(attribute_type_name(v->type)),
                            STR_ARG(index->name));
    }
    if (float32_of(v->text, &value)) return fine;
    return arena_printf(
        a,
        INVALID "Invalid value for parameter %" PRIstr "[%zu], Value: %" PRIstr
                " is outside valid range [-3.4028235E38, 3.4028235E38]. IndexName: %" PRIstr,
        STR_ARG(index->attribute), i, STR_ARG(scientific(a, v->text)), STR_ARG(index->name));
}

static struct str check_vector(struct arena *a, const struct vector_index *index,
                               const struct attribute_value *v) {
    if (v->type != ATTRIBUTE_L) {
        return ARENA_CONCAT(a, STR(INVALID "Invalid type for parameter "), index->attribute,
                            STR(", Expected: 32-bit floating point number list IndexName: "),
                            index->name);
    }
    if (v->list.count != (size_t)index->dimensions) {
        return arena_printf(a,
                            INVALID "Invalid size for parameter %" PRIstr
                                    ", Expected: %lld, Actual: %zu IndexName: %" PRIstr,
                            STR_ARG(index->attribute), (long long)index->dimensions, v->list.count,
                            STR_ARG(index->name));
    }
    for (size_t i = 0; i < v->list.count; i++) {
        struct str wrong = check_element(a, index, i, &v->list.items[i]);
        if (str_is_set(wrong)) return wrong;
    }
    return fine;
}

static struct str empty_text(struct arena *a, const struct vector_index *index, struct str name,
                             struct str kind, bool update) {
    if (update) {
        return ARENA_CONCAT(a,
                            STR("One or more parameter values are not valid. The update expression "
                                "attempted to update a secondary index key to a value that is not "
                                "supported. The AttributeValue for a key attribute cannot contain "
                                "an empty "),
                            kind, STR(" value."));
    }
    return ARENA_CONCAT(a,
                        STR("One or more parameter values are not valid. A value specified for a "
                            "secondary index key is not supported. The AttributeValue for a key "
                            "attribute cannot contain an empty "),
                        kind, STR(" value. IndexName: "), index->name, STR(", IndexKey: "), name);
}

static struct str check_schema(struct arena *a, const struct vector_index *index,
                               const struct search_attribute *s, const struct attribute_value *v,
                               bool update) {
    if (v->type != s->type) {
        return ARENA_CONCAT(a, STR(INVALID "Attribute '"), s->name,
                            STR("' type mismatch. Expected: "), attribute_type_name(s->type),
                            STR(", Actual: "), attribute_type_name(v->type), STR(". IndexName: "),
                            index->name);
    }
    if (!s->hash && v->text.len > SEARCH_FILTER_BYTES_MAX) {
        return ARENA_CONCAT(a,
                            STR("One or more parameter values were invalid: Size limit exceeded "
                                "for SearchSchema attribute '"),
                            s->name, STR("': maximum 10240 bytes"));
    }
    if (!s->hash) return fine;
    if (v->type != ATTRIBUTE_N && v->text.len == 0) {
        struct str kind = v->type == ATTRIBUTE_B ? STR("binary") : STR("string");
        return empty_text(a, index, s->name, kind, update);
    }
    return key_check_size(v, true);
}

/* The item's value if it has one that is to be checked, else NULL. */
static const struct attribute_value *changed(const struct attribute_map *old,
                                             const struct attribute_map *item, struct str name) {
    const struct attribute_value *v = item_get(item, name);
    const struct attribute_value *before = old != NULL && v != NULL ? item_get(old, name) : NULL;
    return before != NULL && attribute_equal(before, v) ? NULL : v;
}

static struct str check_index(struct arena *a, const struct vector_index *index,
                              const struct attribute_map *old, const struct attribute_map *item) {
    const struct attribute_value *v = changed(old, item, index->attribute);
    struct str wrong = v != NULL ? check_vector(a, index, v) : fine;
    for (size_t i = 0; i < index->search_count && !str_is_set(wrong); i++) {
        v = changed(old, item, index->search[i].name);
        if (v != NULL) wrong = check_schema(a, index, &index->search[i], v, old != NULL);
    }
    return wrong;
}

/* Of several, the index is named that comes first in the alphabet, as of global indexes. */
struct str vectors_check_item(struct arena *a, const struct table_definition *table,
                              const struct attribute_map *old, const struct attribute_map *item) {
    struct str wrong = fine, first = fine;
    for (size_t i = 0; i < table->vector_count; i++) {
        struct str name = table->vectors[i].name;
        if (str_is_set(wrong) && str_cmp(name, first) > 0) continue;
        struct str own = check_index(a, &table->vectors[i], old, item);
        if (!str_is_set(own)) continue;
        wrong = own;
        first = name;
    }
    return wrong;
}
