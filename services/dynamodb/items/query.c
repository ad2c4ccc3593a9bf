/* Query: one partition of a table or index, in the order of the range key. */
#include "services/dynamodb/expressions/legacy.h"
#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/items/key-range.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/refuse.h"

struct query {
    struct page page;
    struct key_terms terms;
    bool legacy_filter;
};

static const struct str fine = {0};

/* ---- before the transaction ---- */

static struct expression_request expressions_of(struct arena *a,
                                                const struct dynamodb_query_in *in) {
    struct expression_request r = {
        .kinds =
            1u << EXPRESSION_PROJECTION | 1u << EXPRESSION_FILTER | 1u << EXPRESSION_KEY_CONDITION,
        .projection = in->projection_expression,
        .filter = in->filter_expression,
        .key_condition = in->key_condition_expression,
        .names = &in->expression_attribute_names,
        .values = &in->expression_attribute_values,
    };
    legacy_given(a, &r.legacy, in->attributes_to_get.items != NULL, STR("AttributesToGet"));
    legacy_given(a, &r.legacy, in->query_filter.items != NULL, STR("QueryFilter"));
    legacy_given(a, &r.legacy, str_is_set(in->conditional_operator), STR("ConditionalOperator"));
    /* KeyConditions may stand beside the other expressions. */
    bool both = in->key_conditions.items != NULL && str_is_set(in->key_condition_expression);
    legacy_given(a, &r.legacy, both, STR("KeyConditions"));
    return r;
}

static struct str read_legacy(const struct dynamodb_query_in *in, struct query *q) {
    struct page *p = &q->page;
    struct arena *a = p->call->arena;
    struct str wrong =
        legacy_filter(a, LAYER_CURRENT, &in->query_filter, in->conditional_operator, &p->filter);
    q->legacy_filter = p->filter != NULL;
    if (!str_is_set(wrong) && in->attributes_to_get.items != NULL) {
        wrong = legacy_projection(a, &in->attributes_to_get, &p->projection);
        p->legacy_projection = true;
    }
    return wrong;
}

static struct str read_terms(const struct dynamodb_query_in *in, const struct expressions *e,
                             struct query *q) {
    struct arena *a = q->page.call->arena;
    struct str wrong = e->key_condition != NULL
                           ? key_terms_read(a, e->key_condition, &q->terms)
                           : legacy_key_conditions(a, &in->key_conditions, &q->terms);
    if (str_is_set(wrong) || q->terms.count > 0) return wrong;
    return STR("Conditions can be of length 1 or 2 only");
}

/* In the order in which AWS complains. */
static struct str prepare(const struct dynamodb_query_in *in, struct query *q) {
    struct page *p = &q->page;
    struct arena *a = p->call->arena;
    struct expression_request r = expressions_of(a, in);
    struct expressions e;

    struct str wrong = expression_request_check(a, &r);
    if (!str_is_set(wrong)) wrong = read_legacy(in, q);
    if (!str_is_set(wrong)) wrong = page_check_start(a, LAYER_CURRENT, p);
    if (str_is_set(wrong)) return wrong;
    if (in->key_conditions.items == NULL && !str_is_set(in->key_condition_expression)) {
        return STR("Either the KeyConditions or KeyConditionExpression parameter must be specified "
                   "in the request.");
    }
    wrong = expression_request_parse(a, &r, &e);
    if (str_is_set(wrong)) return wrong;
    if (e.filter != NULL) p->filter = e.filter;
    if (e.projection.paths != NULL) p->projection = e.projection;
    wrong = page_check_select(p, true);
    return str_is_set(wrong) ? wrong : read_terms(in, &e, q);
}

/* ---- what the key schema says ---- */

static struct str check_term_type(const struct key_term *t, enum attribute_type type) {
    for (size_t i = 0; i < t->value_count; i++) {
        if (t->value[i]->type == type) continue;
        return STR("One or more parameter values were invalid: Condition parameter type does not "
                   "match schema type");
    }
    return fine;
}

static struct str check_key_value(struct arena *a, const struct key_term *t, bool hash) {
    for (size_t i = 0; i < t->value_count; i++) {
        const struct attribute_value *v = t->value[i];
        struct str wrong = key_check_size(v, hash);
        if (str_is_set(wrong)) return wrong;
        if (v->type == ATTRIBUTE_N || v->text.len > 0) continue;
        return ARENA_CONCAT(a,
                            STR("One or more parameter values are not valid. The AttributeValue "
                                "for a key attribute cannot contain an empty "),
                            v->type == ATTRIBUTE_B ? STR("binary") : STR("string"),
                            STR(" value. Key: "), t->name);
    }
    return fine;
}

static struct str missed(struct arena *a, struct str name) {
    return ARENA_CONCAT(a, STR("Query condition missed key schema element: "), name);
}

/* The range attributes before `name` that have no equality, of which there is at least one. */
static struct str gap(struct query *q, struct str name) {
    struct arena *a = q->page.call->arena;
    const struct key_schema *key = q->page.key;
    struct str list = fine;
    for (size_t i = key->hash_count; !str_eq(key->attribute[i].name, name); i++) {
        const struct key_term *t = key_terms_find(&q->terms, key->attribute[i].name);
        if (t != NULL && t->op == KEY_EQ) continue;
        legacy_given(a, &list, true, key->attribute[i].name);
    }
    return ARENA_CONCAT(a, STR("RANGE key attributes "), list,
                        STR(" must have equality conditions specified in the query because a "
                            "condition is present on key attribute "),
                        name);
}

/* Equality on every hash attribute; then range attributes from the left, all but the last equal. */
static struct str check_attribute(struct query *q, size_t i, bool *ended, size_t *matched) {
    struct arena *a = q->page.call->arena;
    const struct key_schema *key = q->page.key;
    const struct key_attribute *k = &key->attribute[i];
    const struct key_term *t = key_terms_find(&q->terms, k->name);
    bool hash = i < key->hash_count;
    if (hash && key_schema_len(key) == 1 && q->terms.count > 1) {
        return STR("Query key condition not supported");
    }
    if (t == NULL) {
        bool several = key->range_count > 1;
        if (hash || (!several && *matched < q->terms.count)) return missed(a, k->name);
        *ended = true;
        return fine;
    }
    if (t->op == KEY_OTHER) {
        return STR("Attempted conditional constraint is not an indexable operation");
    }
    struct str wrong = check_term_type(t, k->type);
    if (str_is_set(wrong)) return wrong;
    if (hash && t->op != KEY_EQ) return STR("Query key condition not supported");
    if (*ended) return gap(q, k->name);
    if (t->op == KEY_BEGINS_WITH && k->type == ATTRIBUTE_N) {
        return STR("Query key condition not supported");
    }
    if (t->op != KEY_EQ) *ended = true;
    (*matched)++;
    return check_key_value(a, t, hash);
}

static struct str check_terms(struct query *q) {
    bool ended = false;
    size_t matched = 0;
    for (size_t i = 0; i < key_schema_len(q->page.key); i++) {
        struct str wrong = check_attribute(q, i, &ended, &matched);
        if (str_is_set(wrong)) return wrong;
    }
    if (matched == q->terms.count) return fine;
    size_t attributes = key_schema_len(q->page.key);
    if (q->terms.count <= attributes) return STR("Query key condition not supported");
    return arena_printf(q->page.call->arena,
                        "The number of query conditions (%zu) exceeds the number of key attributes "
                        "defined in the schema (%zu)",
                        q->terms.count, attributes);
}

/* The page before can only have ended inside what is asked for. */
static struct str check_boundaries(struct query *q) {
    struct page *p = &q->page;
    bool hash_differs = false, ranged = false;
    if (p->start.items == NULL) return fine;
    for (size_t i = 0; i < key_schema_len(p->key); i++) {
        const struct key_term *t = key_terms_find(&q->terms, p->key->attribute[i].name);
        if (t == NULL) continue;
        bool holds = key_term_holds(t, item_get(&p->start, t->name));
        if (i < p->key->hash_count) {
            hash_differs = hash_differs || !holds;
            continue;
        }
        ranged = true;
        if (!holds) {
            return STR("The provided starting key does not match the range key predicate");
        }
    }
    if (!hash_differs) return fine;
    return ranged ? STR("The query can return at most one row and cannot be restarted")
                  : STR("The provided starting key is outside query boundaries based on provided "
                        "conditions");
}

struct filter_check {
    const struct key_schema *key;
    struct str name; /* of a key attribute that the filter uses; absent: none */
};

static void find_key_attribute(void *arg, const struct path *path) {
    struct filter_check *check = arg;
    struct str name = path->steps[0].name;
    if (!str_is_set(check->name) && key_schema_has(check->key, name)) check->name = name;
}

static struct str check_filter(struct query *q) {
    struct page *p = &q->page;
    struct filter_check check = {.key = p->key};
    if (p->filter == NULL) return fine;
    condition_visit_paths(p->filter, find_key_attribute, &check);
    if (!str_is_set(check.name)) return page_check_filter(p);
    return ARENA_CONCAT(p->call->arena,
                        q->legacy_filter ? STR("QueryFilter") : STR("Filter Expression"),
                        STR(" can only contain non-primary key attributes: Primary key "
                            "attribute: "),
                        check.name);
}

/* ---- the operation ---- */

static enum err query(struct txn *txn, void *arg) {
    struct query *q = arg;
    struct page *p = &q->page;
    TRY(page_open(txn, p));
    TRY(reject_if(p->call, check_terms(q)));
    TRY(reject_if(p->call, page_check_start_key(p, true)));
    TRY(reject_if(p->call, check_boundaries(q)));
    TRY(reject_if(p->call, check_filter(q)));
    key_range_set(p, &q->terms);
    return page_read(txn, p);
}

enum outcome dynamodb_query(struct call *call, const struct dynamodb_query_in *in,
                            struct dynamodb_query_out *out) {
    struct query q = {
        .page = {.call = call,
                 .table_name = in->table_name,
                 .index_name = in->index_name,
                 .select = in->select,
                 .query = true,
                 .limit = in->limit,
                 .consistent = in->consistent_read.value,
                 .descending = in->scan_index_forward.set && !in->scan_index_forward.value,
                 .consumed_capacity = in->return_consumed_capacity,
                 .start = in->exclusive_start_key}};
    if (refuse_if(call, prepare(in, &q)) != DONE) return FAILED;

    enum outcome outcome = call_outcome(call, call_run(call, false, query, &q));
    if (outcome != DONE) return outcome;
    out->count = OPT_INT((int32_t)q.page.items.count);
    out->scanned_count = OPT_INT((int32_t)q.page.scanned);
    out->last_evaluated_key = q.page.last;
    out->consumed_capacity = page_consumed(&q.page);
    if (page_counts_only(&q.page)) return DONE;
    out->items = q.page.items;
    if (out->items.items == NULL)
        out->items.items = arena_array(call->arena, struct attribute_map, 0);
    return DONE;
}
