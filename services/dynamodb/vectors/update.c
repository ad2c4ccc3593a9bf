/* UpdateTable's VectorIndexUpdates: one index is added, or removed, at a time. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/key-schema.h"
#include "services/dynamodb/vectors/definition-check.h"
#include "services/dynamodb/vectors/vectors.h"

#define IN_USE "Attempt to change a resource which is still in use: "

struct change {
    struct txn *txn;
    struct call *call;
    const struct dynamodb_update_table_in *in;
    struct table_definition *table;
    int64_t now_ms;
};

static enum err refuse(struct change *c, const struct aws_error *error, struct str message) {
    (void)call_fail(c->call, error, message);
    return ERR_DENIED;
}

static enum err refuse_second(struct change *c) {
    return refuse(c, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
                  STR("Subscriber limit exceeded: Only 1 online index can be created or deleted "
                      "simultaneously per table"));
}

static struct str in_use(struct change *c, struct str what, struct str index) {
    return ARENA_CONCAT(c->call->arena, STR(IN_USE), what, STR("Table: "), c->table->name,
                        STR(" Index: "), index);
}

/* Is another index being added, of whatever kind? */
static bool others_in_progress(const struct change *c, struct str but) {
    for (size_t i = 0; i < c->table->index_count; i++) {
        if (c->table->indexes[i].backfilling) return true;
    }
    for (size_t i = 0; i < c->table->vector_count; i++) {
        const struct vector_index *index = &c->table->vectors[i];
        if (str_eq(index->name, but)) continue;
        if (vector_phase(index, c->now_ms) != VECTOR_ACTIVE) return true;
    }
    return false;
}

/* ---- adding ---- */

static enum err check_name(struct change *c, struct str name) {
    const struct vector_index *there = vector_find(c->table, name);
    if (there == NULL && table_index(c->table, name) == NULL) return ERR_OK;
    if (there == NULL || vector_phase(there, c->now_ms) == VECTOR_ACTIVE) {
        return reject_if(c->call, STR("Attempting to create an index which already exists"));
    }
    return refuse(c, &DYNAMODB_RESOURCE_IN_USE_EXCEPTION,
                  in_use(c, STR("Index is being created.  "), name));
}

/* The definitions must be in this request, also of attributes that the table knows already. */
static enum err define(struct change *c, const struct dynamodb_create_vector_index_action *in) {
    struct table_definition *t = c->table;
    struct arena *a = c->call->arena;
    struct dynamodb_vector_index from = {.index_name = in->index_name,
                                         .vector_attribute = in->vector_attribute,
                                         .search_schema = in->search_schema,
                                         .projection = in->projection,
                                         .dimensions = in->dimensions,
                                         .distance_function = in->distance_function};
    struct table_definition given = {0};
    struct vector_index *more = arena_array(a, struct vector_index, t->vector_count + 1);
    for (size_t i = 0; i < t->vector_count; i++)
        more[i] = t->vectors[i];
    t->vectors = more;
    merge_definitions(a, &given, &c->in->attribute_definitions);
    TRY(reject_if(c->call, vector_define(a, t, &from, given.attributes, given.attribute_count)));
    merge_definitions(a, t, &c->in->attribute_definitions);

    struct vector_index *added = &t->vectors[t->vector_count - 1];
    added->added_ms = c->now_ms;
    added->backfilling = true;
    return job_put(c->txn, a, t, JOB_FILL_VECTORS, added->id, STR(""));
}

static enum err add(struct change *c, const struct dynamodb_create_vector_index_action *in) {
    if (!c->table->on_demand) return reject_if(c->call, STR(VECTORS_ON_DEMAND_ONLY));
    TRY(check_name(c, in->index_name));
    if (others_in_progress(c, in->index_name)) return refuse_second(c);
    if (c->table->vector_count >= VECTOR_INDEXES_MAX) {
        return refuse(c, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
                      STR("Subscriber limit exceeded: Number of vector secondary indexes exceeds "
                          "per-table limit of 5"));
    }
    return define(c, in);
}

/* ---- removing ---- */

static enum err remove_index(struct change *c, struct str name) {
    struct table_definition *t = c->table;
    const struct vector_index *index = vector_find(t, name);
    if (index == NULL) {
        return refuse(c, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
                      ARENA_CONCAT(c->call->arena, STR("Requested resource not found: Table: "),
                                   t->name, STR(" not found: Index: "), name));
    }
    if (vector_phase(index, c->now_ms) == VECTOR_ALLOCATING) {
        return refuse(c, &DYNAMODB_RESOURCE_IN_USE_EXCEPTION,
                      in_use(c,
                             STR("Index creation is in resource allocation phase. Retry deletion "
                                 "during backfilling phase or when the index is active. "),
                             name));
    }
    if (others_in_progress(c, name)) return refuse_second(c);

    uint64_t id = index->id;
    for (size_t i = (size_t)(index - t->vectors); i + 1 < t->vector_count; i++)
        t->vectors[i] = t->vectors[i + 1];
    t->vector_count--;
    definitions_prune(t);
    return job_put(c->txn, c->call->arena, t, JOB_DROP_VECTORS, id, STR(""));
}

/* Is a global index made or deleted in the same request? */
static bool changes_global(const struct dynamodb_global_secondary_index_update_list *list) {
    for (size_t i = 0; i < list->count; i++) {
        if (list->items[i].create != NULL || list->items[i].delete != NULL) return true;
    }
    return false;
}

enum err vectors_update_table(struct txn *txn, struct call *call,
                              const struct dynamodb_update_table_in *in,
                              struct table_definition *table) {
    struct change c = {
        .txn = txn, .call = call, .in = in, .table = table, .now_ms = call_now_ms(call)};
    const struct dynamodb_vector_index_update_list *list = &in->vector_index_updates;
    if (table->vector_count > 0 && !table->on_demand) {
        return reject_if(call, STR(VECTORS_ON_DEMAND_ONLY));
    }
    bool more = changes_global(&in->global_secondary_index_updates);
    if (more && vectors_in_progress(table, c.now_ms)) return refuse_second(&c);
    if (list->count == 0) return ERR_OK;
    if (list->count > 1 || more) return refuse_second(&c);
    if (list->items[0].create != NULL) return add(&c, list->items[0].create);
    if (list->items[0].delete != NULL) return remove_index(&c, list->items[0].delete->index_name);
    return reject_if(call, STR("One or more parameter values were invalid: One of Create or Delete "
                               "must be specified in VectorIndexUpdates"));
}

/* ---- global tables ---- */

enum err vectors_sync(struct txn *txn, struct arena *a, const struct table_definition *table,
                      struct table_definition *member) {
    size_t kept = 0, room = member->vector_count + table->vector_count;
    struct vector_index *all = arena_array(a, struct vector_index, room);
    for (size_t i = 0; i < member->vector_count; i++) {
        const struct vector_index *index = &member->vectors[i];
        if (vector_find(table, index->name) != NULL) {
            all[kept++] = *index;
        } else {
            TRY(job_put(txn, a, member, JOB_DROP_VECTORS, index->id, STR("")));
        }
    }
    member->vectors = all;
    member->vector_count = kept;
    for (size_t i = 0; i < table->vector_count; i++) {
        if (vector_find(member, table->vectors[i].name) != NULL) continue;
        struct vector_index *added = &all[member->vector_count++];
        *added = table->vectors[i];
        added->id = member->next_index_id++;
        added->backfilling = true;
        TRY(job_put(txn, a, member, JOB_FILL_VECTORS, added->id, STR("")));
    }
    return ERR_OK;
}
