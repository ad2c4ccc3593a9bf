/* SearchVectors: the items whose vectors are nearest to one, in one snapshot of the table. The
 * answer is exact where AWS's is approximate, and sees what was written just before. */
#include "services/dynamodb/expressions/project.h"
#include "services/dynamodb/expressions/request.h"
#include "services/dynamodb/items/capacity.h"
#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/vectors/entries.h"
#include "services/dynamodb/vectors/float32.h"
#include "services/dynamodb/vectors/scan.h"
#include "services/dynamodb/vectors/vectors.h"

enum {
    TOP_K_MAX = NEAREST_MAX,
    ANSWER_BYTES_MAX = 16 * 1024 * 1024, /* there are no pages: what is beyond is left out */
};

struct search {
    struct call *call;
    const struct dynamodb_search_vectors_in *in;
    struct search_terms terms;
    bool given; /* a SearchConditionExpression */
    struct projection projection;
    const struct projector *projector; /* NULL: all but the vector */
    float vector[VECTOR_DIMENSIONS_MAX];

    struct table_definition table;
    const struct vector_index *index;
    struct dynamodb_search_result_item_list results;
    size_t bytes;   /* of the results as the index holds them, without their vectors */
    size_t vectors; /* that the results show */
};

static const struct str fine = {0};

/* ---- before the transaction ---- */

static struct str read_vector(struct search *s) {
    for (size_t i = 0; i < s->in->search_vector.count && i < VECTOR_DIMENSIONS_MAX; i++) {
        struct attribute_value v = s->in->search_vector.items[i];
        bool number = v.type == ATTRIBUTE_N &&
                      !str_is_set(attribute_check(s->call->arena, LAYER_CURRENT, &v));
        if (number && float32_of(v.text, &s->vector[i])) continue;
        return STR("Search vector contains invalid values. All values in the search vector must "
                   "be a 32-bit floating-point number attribute");
    }
    return fine;
}

static struct str check_top_k(struct search *s) {
    int32_t k = s->in->top_k.value;
    if (k >= 1 && k <= TOP_K_MAX) return fine;
    return arena_printf(s->call->arena,
                        "Provided TopK value '%d' is out of valid range. The value must be between "
                        "1 and 100 inclusive",
                        k);
}

/* In the order in which AWS complains. */
static struct str prepare(struct search *s) {
    const struct dynamodb_search_vectors_in *in = s->in;
    struct arena *a = s->call->arena;
    struct expression_request r = {.kinds = 1u << EXPRESSION_PROJECTION |
                                            1u << EXPRESSION_SEARCH_CONDITION,
                                   .projection = in->projection_expression,
                                   .search = in->search_condition_expression,
                                   .names = &in->expression_attribute_names,
                                   .values = &in->expression_attribute_values};
    struct expressions e;
    struct str wrong = check_top_k(s);
    if (!str_is_set(wrong)) wrong = read_vector(s);
    if (!str_is_set(wrong)) wrong = expression_request_check(a, &r);
    if (!str_is_set(wrong)) wrong = expression_request_parse(a, &r, &e);
    if (!str_is_set(wrong)) wrong = search_terms_read(e.search, &s->terms);
    if (str_is_set(wrong)) return wrong;
    s->given = e.search != NULL;
    s->projection = e.projection;
    return fine;
}

/* ---- the index ---- */

static struct str check_index(struct search *s) {
    struct arena *a = s->call->arena;
    struct str name = s->in->index_name;
    s->index = vector_find(&s->table, name);
    enum vector_phase phase =
        s->index != NULL ? vector_phase(s->index, call_now_ms(s->call)) : VECTOR_ALLOCATING;
    if (phase == VECTOR_ALLOCATING) {
        return ARENA_CONCAT(a, STR("The table does not have the specified index: "), name);
    }
    if (phase == VECTOR_BACKFILLING) {
        return ARENA_CONCAT(a, STR("Cannot search backfilling vector index: "), name);
    }
    if (s->in->search_vector.count != (size_t)s->index->dimensions) {
        return arena_printf(a,
                            "Input search vector dimension %zu does not match vector index "
                            "dimension %lld",
                            s->in->search_vector.count, (long long)s->index->dimensions);
    }
    return search_terms_check(a, &s->terms, s->index, s->given);
}

/* ---- the results ---- */

/* The index's own copy of the vector. */
static struct attribute_value copy_of_vector(struct search *s, const struct attribute_value *v) {
    struct arena *a = s->call->arena;
    float copy[VECTOR_DIMENSIONS_MAX];
    struct attribute_value shown = {.type = ATTRIBUTE_L};
    if (!vector_read(s->index, v, copy)) return *v;
    shown.list.count = (size_t)s->index->dimensions;
    shown.list.items = arena_array(a, struct attribute_value, shown.list.count);
    for (size_t i = 0; i < shown.list.count; i++)
        shown.list.items[i] =
            (struct attribute_value){.type = ATTRIBUTE_N, .text = float32_text(a, copy[i])};
    return shown;
}

/* What the index holds of the item; the vector only if it is asked for. */
static struct attribute_map show(struct search *s, const struct attribute_map *item) {
    struct arena *a = s->call->arena;
    struct attribute_map held = {.items = arena_array(a, struct attribute_entry, item->count)};
    for (size_t i = 0; i < item->count; i++) {
        struct attribute_entry e = item->items[i];
        bool vector = str_eq(e.key, s->index->attribute);
        if (!vector_projects(&s->table, s->index, e.key)) continue;
        if (vector && s->projector == NULL) continue;
        if (vector) {
            e.value = copy_of_vector(s, &e.value);
        } else {
            s->bytes += e.key.len + attribute_size(&e.value);
        }
        held.items[held.count++] = e;
    }
    if (s->projector == NULL) return held;
    struct attribute_map shown = projector_apply(a, s->projector, &held);
    if (item_get(&shown, s->index->attribute) != NULL) s->vectors++;
    return shown;
}

static enum err read_result(struct txn *txn, struct search *s, const struct neighbour *n,
                            size_t *bytes) {
    struct arena *a = s->call->arena;
    struct str stored;
    struct attribute_map item;
    struct str key = ARENA_CONCAT(a, item_prefix(a, &s->table), str_n(n->key, n->key_len));
    TRY(txn_get(txn, a, key, &stored));
    TRY(item_decode(a, stored, &item));
    struct attribute_map shown = show(s, &item);
    *bytes += item_size(&shown);
    if (*bytes > ANSWER_BYTES_MAX) return ERR_OK;
    s->results.items[s->results.count++] = (struct dynamodb_search_result_item){
        .item = shown, .score = OPT_DOUBLE(vector_score(s->index, n->distance))};
    return ERR_OK;
}

static enum err read_results(struct txn *txn, struct search *s, const struct nearest *best) {
    struct arena *a = s->call->arena;
    struct projector projector;
    size_t bytes = 0;
    if (s->projection.paths != NULL) {
        projector = projector_make(a, &s->projection);
        s->projector = &projector;
    }
    s->results.items = arena_array(a, struct dynamodb_search_result_item, best->count);
    for (size_t i = 0; i < best->count && bytes <= ANSWER_BYTES_MAX; i++)
        TRY(read_result(txn, s, &best->heap[i], &bytes));
    s->projector = NULL;
    return ERR_OK;
}

static enum err search(struct txn *txn, void *arg) {
    struct search *s = arg;
    struct arena *a = s->call->arena;
    struct vector_search scan;
    struct nearest best;
    s->results.count = s->bytes = s->vectors = 0;
    TRY(table_find(txn, s->call, s->in->table_name, false, &s->table));
    TRY(reject_if(s->call, check_index(s)));
    vector_search_init(&scan, a, &s->table, s->index, s->vector, &s->terms);
    nearest_init(&best, a, (size_t)s->in->top_k.value);
    TRY(vector_scan(txn, a, &scan, &best));
    nearest_sort(&best);
    return read_results(txn, s, &best);
}

/* ---- the answer ---- */

/* AWS counts what its approximate search looks at, and its own figures differ from call to call;
 * these are the terms that were found by measuring. */
static double request_bytes(const struct search *s) {
    static const double per_dimension = 30.6875, per_result = 65, least = 1024;
    double dimensions = (double)s->index->dimensions;
    double bytes = per_dimension * dimensions + per_result * (double)s->results.count +
                   (double)s->bytes + 4 * dimensions * (double)s->vectors;
    return bytes > least ? bytes : least;
}

enum outcome dynamodb_search_vectors(struct call *call, const struct dynamodb_search_vectors_in *in,
                                     struct dynamodb_search_vectors_out *out) {
    struct search *s = arena_new(call->arena, struct search);
    s->call = call;
    s->in = in;
    if (refuse_if(call, prepare(s)) != DONE) return FAILED;

    enum outcome outcome = call_outcome(call, call_run(call, false, search, s));
    if (outcome != DONE) return outcome;
    out->search_results = s->results;
    if (!consumed_wanted(in->return_consumed_capacity)) return DONE;
    struct dynamodb_vector_capacity *capacity =
        arena_new(call->arena, struct dynamodb_vector_capacity);
    capacity->vector_search_request_bytes = OPT_DOUBLE(request_bytes(s));
    out->consumed_capacity = capacity;
    return DONE;
}
