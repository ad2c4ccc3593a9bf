/* BatchGetItem: up to 100 items of any tables, from one snapshot, up to 16 MB. */
#include <stdlib.h>

#include "services/dynamodb/expressions/legacy.h"
#include "services/dynamodb/expressions/project.h"
#include "services/dynamodb/expressions/request.h"
#include "services/dynamodb/items/capacity.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/items/throttle.h"
#include "services/dynamodb/refuse.h"

enum { BATCH_KEYS_MAX = 100, BATCH_BYTES_MAX = 16 * 1024 * 1024 };

/* What is asked of one table, and what was found. */
struct part {
    struct str table_name;
    const struct dynamodb_keys_and_attributes *in;
    struct projection projection; /* paths NULL: whole items */

    struct table_definition table;
    struct dynamodb_attribute_map_list items, left; /* left: keys over a limit */
    double units;
};

struct batch {
    struct call *call;
    struct part *part;
    size_t count;
    size_t bytes;
    size_t done;            /* keys */
    struct refusal refusal; /* of the last key that is left because of it */
};

static const struct str fine = {0};

/* ---- before the transaction ---- */

static struct str check_keys(struct arena *a, const struct part *p, size_t *keys) {
    for (size_t i = 0; i < p->in->keys.count; i++) {
        struct str wrong = item_check(a, LAYER_CURRENT, &p->in->keys.items[i]);
        if (str_is_set(wrong)) return wrong;
        if (++*keys > BATCH_KEYS_MAX) {
            return STR("Too many items requested for the BatchGetItem call");
        }
    }
    return fine;
}

static struct str prepare_part(struct arena *a, struct part *p, size_t *keys) {
    struct expression_request r = {.kinds = 1u << EXPRESSION_PROJECTION,
                                   .projection = p->in->projection_expression,
                                   .names = &p->in->expression_attribute_names};
    struct expressions e;
    bool legacy = p->in->attributes_to_get.items != NULL;
    legacy_given(a, &r.legacy, legacy, STR("AttributesToGet"));

    struct str wrong = expression_request_check(a, &r);
    if (!str_is_set(wrong) && legacy) {
        wrong = legacy_projection(a, &p->in->attributes_to_get, &p->projection);
    }
    if (!str_is_set(wrong)) wrong = expression_request_parse(a, &r, &e);
    if (str_is_set(wrong)) return wrong;
    if (e.projection.paths != NULL) p->projection = e.projection;
    return check_keys(a, p, keys);
}

/* One table's expression cannot stand beside another's old parameter either. */
static struct str check_mix(const struct dynamodb_batch_get_item_in *in) {
    bool expressions = false, legacy = false;
    for (size_t i = 0; i < in->request_items.count; i++) {
        const struct dynamodb_keys_and_attributes *k = &in->request_items.items[i].value;
        expressions = expressions || str_is_set(k->projection_expression);
        legacy = legacy || k->attributes_to_get.items != NULL;
    }
    if (!expressions || !legacy) return fine;
    return STR("Can not use both expression and non-expression parameters in the same request: "
               "Non-expression parameters: {AttributesToGet} Expression parameters: "
               "{ProjectionExpression}");
}

static struct str prepare(const struct dynamodb_batch_get_item_in *in, struct batch *b) {
    struct arena *a = b->call->arena;
    size_t keys = 0;
    struct str mixed = check_mix(in);
    if (str_is_set(mixed)) return mixed;
    b->count = in->request_items.count;
    b->part = arena_array(a, struct part, b->count);
    for (size_t i = 0; i < b->count; i++) {
        b->part[i] = (struct part){.table_name = in->request_items.items[i].key,
                                   .in = &in->request_items.items[i].value};
        struct str wrong = prepare_part(a, &b->part[i], &keys);
        if (str_is_set(wrong)) return wrong;
    }
    return fine;
}

/* ---- reading ---- */

static int compare_texts(const void *x, const void *y) {
    const struct str *a = x, *b = y;
    return str_cmp(*a, *b);
}

static struct str check_against_table(struct arena *a, const struct part *p) {
    struct str stored[BATCH_KEYS_MAX];
    for (size_t i = 0; i < p->in->keys.count; i++) {
        struct str wrong = key_check(a, &p->table.key, &p->in->keys.items[i]);
        if (str_is_set(wrong)) return wrong;
        stored[i] = item_key(a, &p->table, &p->in->keys.items[i]);
    }
    qsort(stored, p->in->keys.count, sizeof stored[0], compare_texts);
    for (size_t i = 1; i < p->in->keys.count; i++) {
        if (str_eq(stored[i - 1], stored[i])) {
            return STR("Provided list of item keys contains duplicates");
        }
    }
    for (size_t i = 0; i < p->projection.count; i++) {
        struct str wrong = paths_check(a, &p->table, &p->projection.paths[i]);
        if (str_is_set(wrong)) return wrong;
    }
    return fine;
}

static struct consumed consumed_of(const struct part *p, double units) {
    return (struct consumed){.table = &p->table, .table_name = p->table_name, .table_units = units};
}

/* Has the table so many units left for the request? */
static bool is_admitted(struct batch *b, const struct part *p, double units) {
    if (!throttle_is_on(b->call)) return true;
    struct consumed before = consumed_of(p, p->units), after = consumed_of(p, units);
    if (throttle_check(b->call, THROTTLE_READS, &before, &after) == ERR_OK) return true;
    b->refusal = refusal_take(b->call);
    return false;
}

static enum err read_one(struct txn *txn, struct batch *b, struct part *p, size_t i) {
    struct arena *a = b->call->arena;
    struct attribute_map item = {0};
    if (b->bytes >= BATCH_BYTES_MAX) {
        p->left.items[p->left.count++] = p->in->keys.items[i];
        return ERR_OK;
    }
    enum err err = item_read(txn, a, &p->table, &p->in->keys.items[i], false, &item);
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    size_t bytes = err == ERR_OK ? item_size(&item) : 0;
    if (b->bytes + bytes > BATCH_BYTES_MAX) {
        b->bytes = BATCH_BYTES_MAX;
        p->left.items[p->left.count++] = p->in->keys.items[i];
        return ERR_OK;
    }
    double units = p->units + read_units(bytes, p->in->consistent_read.value);
    if (!is_admitted(b, p, units)) {
        p->left.items[p->left.count++] = p->in->keys.items[i];
        return ERR_OK;
    }
    b->bytes += bytes;
    b->done++;
    p->units = units;
    if (err == ERR_OK) p->items.items[p->items.count++] = item;
    return ERR_OK;
}

static enum err read_part(struct txn *txn, struct batch *b, struct part *p) {
    struct arena *a = b->call->arena;
    size_t keys = p->in->keys.count;
    TRY(table_find(txn, b->call, p->table_name, false, &p->table));
    TRY(reject_if(b->call, check_against_table(a, p)));

    p->items.items = arena_array(a, struct attribute_map, keys);
    p->left.items = arena_array(a, struct attribute_map, keys);
    p->items.count = p->left.count = 0;
    p->units = 0;
    for (size_t i = 0; i < keys; i++)
        TRY(read_one(txn, b, p, i));
    return ERR_OK;
}

static enum err read_all(struct txn *txn, void *arg) {
    struct batch *b = arg;
    b->bytes = b->done = 0;
    b->refusal = (struct refusal){0};
    for (size_t i = 0; i < b->count; i++)
        TRY(read_part(txn, b, &b->part[i]));
    bool none = b->done == 0 && b->refusal.error != NULL;
    return none ? refusal_fail(b->call, &b->refusal) : ERR_OK;
}

/* ---- the answer ---- */

static void project(struct arena *a, struct part *p) {
    if (p->projection.paths == NULL) return;
    struct projector projector = projector_make(a, &p->projection);
    for (size_t i = 0; i < p->items.count; i++) {
        p->items.items[i] = projector_apply(a, &projector, &p->items.items[i]);
    }
}

static void add_part(struct batch *b, struct part *p, struct dynamodb_batch_get_item_out *out) {
    project(b->call->arena, p);
    out->responses.items[out->responses.count++] =
        (struct dynamodb_attribute_map_list_entry){.key = p->table_name, .value = p->items};
    if (p->left.count == 0) return;
    struct dynamodb_keys_and_attributes left = *p->in;
    left.keys = p->left;
    out->unprocessed_keys.items[out->unprocessed_keys.count++] =
        (struct dynamodb_keys_and_attributes_entry){.key = p->table_name, .value = left};
}

static void add_consumed(struct batch *b, struct str wanted,
                         struct dynamodb_batch_get_item_out *out) {
    for (size_t i = 0; i < b->count && throttle_is_on(b->call); i++) {
        struct consumed c = consumed_of(&b->part[i], b->part[i].units);
        throttle_charge(b->call, THROTTLE_READS, &c);
    }
    if (!consumed_wanted(wanted)) return;
    out->consumed_capacity.items =
        arena_array(b->call->arena, struct dynamodb_consumed_capacity, b->count);
    out->consumed_capacity.count = b->count;
    for (size_t i = 0; i < b->count; i++) {
        struct consumed c = consumed_of(&b->part[i], b->part[i].units);
        out->consumed_capacity.items[i] = *consumed_report(b->call->arena, &c, wanted);
    }
}

enum outcome dynamodb_batch_get_item(struct call *call, const struct dynamodb_batch_get_item_in *in,
                                     struct dynamodb_batch_get_item_out *out) {
    struct batch b = {.call = call};
    if (refuse_if(call, prepare(in, &b)) != DONE) return FAILED;

    enum outcome outcome = call_outcome(call, call_run(call, false, read_all, &b));
    if (outcome != DONE) return outcome;
    struct arena *a = call->arena;
    out->responses.items = arena_array(a, struct dynamodb_attribute_map_list_entry, b.count);
    out->unprocessed_keys.items =
        arena_array(a, struct dynamodb_keys_and_attributes_entry, b.count);
    for (size_t i = 0; i < b.count; i++)
        add_part(&b, &b.part[i], out);
    add_consumed(&b, in->return_consumed_capacity, out);
    return DONE;
}
