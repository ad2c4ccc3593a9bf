/* BatchWriteItem: up to 25 puts and deletes. AWS promises each alone; here they are one
 * transaction, so that nothing is ever left over. */
#include <stdlib.h>

#include "services/dynamodb/items/capacity.h"
#include "services/dynamodb/items/collections.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/items/throttle.h"
#include "services/dynamodb/refuse.h"

enum { BATCH_WRITES_MAX = 25 };

struct part {
    struct str table_name;
    const struct dynamodb_write_request_list *in;

    struct table_definition table;
    struct consumed consumed;
    struct dynamodb_write_request_list left; /* what the table has no units for */
};

struct batch {
    struct call *call;
    struct part *part;
    size_t count;
    bool capacity;          /* ReturnConsumedCapacity asks for it, or tables are limited */
    size_t done;            /* requests */
    struct refusal refusal; /* of the last one that is left */
};

static const struct str fine = {0};

/* ---- before the transaction ---- */

static struct str check_request(struct arena *a, const struct dynamodb_write_request *r) {
    bool put = r->put_request != NULL, delete = r->delete_request != NULL;
    if (put == delete) {
        return STR("Supplied AttributeValue has more than one datatypes set, must contain exactly "
                   "one of the supported datatypes");
    }
    struct attribute_map map = put ? r->put_request->item : r->delete_request->key;
    struct str wrong = item_check(a, LAYER_OLDER, &map);
    if (str_is_set(wrong) || !put || item_size(&map) <= ITEM_SIZE_MAX) return wrong;
    return STR("Item size has exceeded the maximum allowed size");
}

static struct str check_part(struct arena *a, const struct part *p, size_t *writes) {
    for (size_t i = 0; i < p->in->count; i++) {
        struct str wrong = check_request(a, &p->in->items[i]);
        if (str_is_set(wrong)) return wrong;
        if (++*writes > BATCH_WRITES_MAX) {
            return STR("Too many items requested for the BatchWriteItem call");
        }
    }
    return fine;
}

static struct str prepare(const struct dynamodb_batch_write_item_in *in, struct batch *b) {
    struct arena *a = b->call->arena;
    size_t writes = 0;
    if (in->request_items.count == 0) {
        return STR("The requestItems parameter is required for BatchWriteItem");
    }
    b->count = in->request_items.count;
    b->part = arena_array(a, struct part, b->count);
    for (size_t i = 0; i < b->count; i++) {
        b->part[i] = (struct part){.table_name = in->request_items.items[i].key,
                                   .in = &in->request_items.items[i].value};
        b->part[i].left.items = arena_array(a, struct dynamodb_write_request, b->part[i].in->count);
        struct str wrong = check_part(a, &b->part[i], &writes);
        if (str_is_set(wrong)) return wrong;
    }
    return fine;
}

/* ---- against the tables ---- */

static int compare_texts(const void *x, const void *y) {
    const struct str *a = x, *b = y;
    return str_cmp(*a, *b);
}

/* Batches have one phrase for every key that does not fit, but not for empty or long ones. */
static struct str as_key_fault(struct str wrong) {
    if (str_contains(wrong, STR("Missing the key")) ||
        str_contains(wrong, STR("Type mismatch for key"))) {
        return STR("The provided key element does not match the schema");
    }
    return wrong;
}

static struct str check_against_table(struct arena *a, const struct part *p) {
    struct str stored[BATCH_WRITES_MAX];
    for (size_t i = 0; i < p->in->count; i++) {
        const struct dynamodb_write_request *r = &p->in->items[i];
        const struct attribute_map *map =
            r->put_request != NULL ? &r->put_request->item : &r->delete_request->key;
        struct str wrong = r->put_request != NULL ? as_key_fault(item_check_keys(a, &p->table, map))
                                                  : key_check(a, &p->table.key, map);
        if (str_is_set(wrong)) return wrong;
        stored[i] = item_key(a, &p->table, map);
    }
    qsort(stored, p->in->count, sizeof stored[0], compare_texts);
    for (size_t i = 1; i < p->in->count; i++) {
        if (str_eq(stored[i - 1], stored[i])) {
            return STR("Provided list of item keys contains duplicates");
        }
    }
    return fine;
}

/* Count what the change costs, unless the table or an index has no units left for it. */
static bool is_admitted(struct batch *b, struct part *p, const struct attribute_map *old,
                        const struct attribute_map *new) {
    struct consumed before = p->consumed;
    consumed_add_write(&p->consumed, b->call->arena, old, new);
    if (throttle_check(b->call, THROTTLE_WRITES, &before, &p->consumed) == ERR_OK) return true;
    p->consumed = before;
    b->refusal = refusal_take(b->call);
    return false;
}

static enum err write_one(struct txn *txn, struct batch *b, struct part *p,
                          const struct dynamodb_write_request *r) {
    struct arena *a = b->call->arena;
    const struct attribute_map *new = r->put_request != NULL ? &r->put_request->item : NULL;
    const struct attribute_map *key = new != NULL ? new : &r->delete_request->key;
    struct attribute_map old;
    bool existed = false, looked = b->capacity || item_needs_old(&p->table);
    if (looked) {
        enum err err = item_read(txn, a, &p->table, key, true, &old);
        if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
        existed = err == ERR_OK;
    }
    if (b->capacity && !is_admitted(b, p, existed ? &old : NULL, new)) {
        p->left.items[p->left.count++] = *r;
        return ERR_OK;
    }
    b->done++;
    if (looked && !existed && new == NULL) return ERR_OK;
    const struct attribute_map *before = existed ? &old : new == NULL ? key : NULL;
    return item_write(txn, a, &p->table, before, new);
}

static enum err write_part(struct txn *txn, struct batch *b, struct part *p) {
    for (size_t i = 0; i < p->in->count; i++)
        TRY(write_one(txn, b, p, &p->in->items[i]));
    return ERR_OK;
}

static enum err write_all(struct txn *txn, void *arg) {
    struct batch *b = arg;
    b->done = 0;
    b->refusal = (struct refusal){0};
    for (size_t i = 0; i < b->count; i++) {
        struct part *p = &b->part[i];
        TRY(table_find(txn, b->call, p->table_name, true, &p->table));
        p->consumed = (struct consumed){.table = &p->table, .table_name = p->table_name};
        p->left.count = 0;
        TRY(reject_if(b->call, check_against_table(b->call->arena, p)));
    }
    for (size_t i = 0; i < b->count; i++)
        TRY(write_part(txn, b, &b->part[i]));
    bool none = b->done == 0 && b->refusal.error != NULL;
    return none ? refusal_fail(b->call, &b->refusal) : ERR_OK;
}

/* ---- the answer ---- */

static void add_left(struct batch *b, struct dynamodb_batch_write_item_out *out) {
    out->unprocessed_items.items =
        arena_array(b->call->arena, struct dynamodb_write_request_list_entry, b->count);
    for (size_t i = 0; i < b->count; i++) {
        const struct part *p = &b->part[i];
        if (p->left.count == 0) continue;
        out->unprocessed_items.items[out->unprocessed_items.count++] =
            (struct dynamodb_write_request_list_entry){.key = p->table_name, .value = p->left};
    }
}

static void add_collections(struct batch *b, struct str wanted,
                            struct dynamodb_batch_write_item_out *out) {
    struct arena *a = b->call->arena;
    for (size_t i = 0; i < b->count; i++) {
        const struct part *p = &b->part[i];
        for (size_t k = 0; k < p->in->count && collections_shown(wanted, &p->table); k++) {
            const struct dynamodb_write_request *r = &p->in->items[k];
            const struct attribute_map *map =
                r->put_request != NULL ? &r->put_request->item : &r->delete_request->key;
            collections_add(a, &out->item_collection_metrics, p->table_name,
                            collection_of(a, &p->table, map));
        }
    }
}

enum outcome dynamodb_batch_write_item(struct call *call,
                                       const struct dynamodb_batch_write_item_in *in,
                                       struct dynamodb_batch_write_item_out *out) {
    bool asked = consumed_wanted(in->return_consumed_capacity);
    struct batch b = {.call = call, .capacity = asked || throttle_is_on(call)};
    if (refuse_if(call, prepare(in, &b)) != DONE) return FAILED;

    enum outcome outcome = call_outcome(call, call_run(call, true, write_all, &b));
    if (outcome != DONE) return outcome;
    add_left(&b, out);
    add_collections(&b, in->return_item_collection_metrics, out);
    for (size_t i = 0; i < b.count && b.capacity; i++)
        throttle_charge(call, THROTTLE_WRITES, &b.part[i].consumed);
    if (!asked) return DONE;

    out->consumed_capacity.count = b.count;
    out->consumed_capacity.items =
        arena_array(call->arena, struct dynamodb_consumed_capacity, b.count);
    for (size_t i = 0; i < b.count; i++) {
        out->consumed_capacity.items[i] =
            *consumed_report(call->arena, &b.part[i].consumed, in->return_consumed_capacity);
    }
    return DONE;
}
