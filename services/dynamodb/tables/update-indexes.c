/* GlobalSecondaryIndexUpdates: one index made or deleted at a time, or several changed. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/index-check.h"
#include "services/dynamodb/tables/key-schema.h"
#include "services/dynamodb/tables/throughput.h"
#include "services/dynamodb/tables/update-table.h"

#define INVALID "One or more parameter values were invalid: "
#define ONE_INDEX_AT_A_TIME                                                                        \
    "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per " \
    "table"

static const struct str fine = {0};

/* ---- before the transaction ---- */

static struct str name_of(const struct dynamodb_global_secondary_index_update *one) {
    if (one->create != NULL) return one->create->index_name;
    return one->delete != NULL ? one->delete->index_name : one->update->index_name;
}

static struct str check_one(const struct dynamodb_global_secondary_index_update *one) {
    int given = (one->create != NULL) + (one->delete != NULL) + (one->update != NULL);
    if (given == 1) return fine;
    if (given > 1) {
        return STR(INVALID "Only one global secondary index action is allowed per "
                           "GlobalSecondaryIndexUpdate object");
    }
    return STR(INVALID "One of GlobalSecondaryIndexUpdate.Update, "
                       "GlobalSecondaryIndexUpdate.Create, GlobalSecondaryIndexUpdate.Delete must "
                       "not be null");
}

static struct str check_names(struct arena *a,
                              const struct dynamodb_global_secondary_index_update_list *list) {
    for (size_t i = 1; i < list->count; i++) {
        for (size_t j = 0; j < i; j++) {
            struct str name = name_of(&list->items[i]);
            if (!str_eq(name, name_of(&list->items[j]))) continue;
            return ARENA_CONCAT(a,
                                STR(INVALID "Only one global secondary index update per index is "
                                            "allowed simultaneously. Index: "),
                                name);
        }
    }
    return fine;
}

struct str update_check_indexes(struct arena *a, const struct dynamodb_update_table_in *in) {
    const struct dynamodb_global_secondary_index_update_list *list =
        &in->global_secondary_index_updates;
    if (list->items == NULL) return fine;
    if (list->count == 0) return STR(INVALID "List of GlobalSecondaryIndexUpdates is empty");
    size_t made_or_gone = 0;
    for (size_t i = 0; i < list->count; i++) {
        struct str wrong = check_one(&list->items[i]);
        if (str_is_set(wrong)) return wrong;
        made_or_gone += list->items[i].update == NULL;
    }
    struct str wrong = check_names(a, list);
    if (str_is_set(wrong)) return wrong;
    if (made_or_gone > 0 && in->provisioned_throughput != NULL) {
        return STR(INVALID "You cannot create or delete index while updating table IOPS");
    }
    return fine;
}

/* ---- in the transaction ---- */

static enum err fail_limit(struct update *u, struct str message) {
    (void)call_fail(u->call, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, message);
    return ERR_DENIED;
}

/* Room for one more, in the arena. */
static enum err make_room(struct update *u) {
    struct table_definition *t = &u->table;
    size_t globals = 0;
    struct index_definition *more =
        arena_array(u->call->arena, struct index_definition, t->index_count + 1);
    for (size_t i = 0; i < t->index_count; i++) {
        more[i] = t->indexes[i];
        if (more[i].global) globals++;
    }
    t->indexes = more;
    if (globals < GLOBAL_INDEXES_MAX) return ERR_OK;
    return fail_limit(u, STR("Subscriber limit exceeded: Number of GlobalSecondaryIndexes exceeds "
                             "per-table limit of 20"));
}

static enum err create_index(struct update *u,
                             const struct dynamodb_create_global_secondary_index_action *in) {
    struct table_definition *t = &u->table;
    struct dynamodb_global_secondary_index index = {
        .index_name = in->index_name,
        .key_schema = in->key_schema,
        .projection = in->projection,
        .provisioned_throughput = in->provisioned_throughput,
        .on_demand_throughput = in->on_demand_throughput,
        .warm_throughput = in->warm_throughput,
    };
    if (table_index(t, in->index_name) != NULL) {
        return reject_if(u->call, STR("Attempting to create an index which already exists"));
    }
    for (size_t i = 0; i < t->index_count; i++) {
        if (t->indexes[i].backfilling) return fail_limit(u, STR(ONE_INDEX_AT_A_TIME));
    }
    if (u->filled != 0 || u->dropped != 0) return fail_limit(u, STR(ONE_INDEX_AT_A_TIME));
    TRY(make_room(u));
    merge_definitions(u->call->arena, t, &u->in->attribute_definitions);
    TRY(reject_if(u->call, create_global_index(u->call->arena, t, &index)));
    t->indexes[t->index_count - 1].backfilling = true;
    u->filled = t->indexes[t->index_count - 1].id;
    definitions_prune(t);
    return ERR_OK;
}

/* The global index of this name; NULL, with call->error set. */
static struct index_definition *find_index(struct update *u, struct str name, const char *verb) {
    for (size_t i = 0; i < u->table.index_count; i++) {
        struct index_definition *index = &u->table.indexes[i];
        if (!str_eq(index->name, name)) continue;
        if (index->global) return index;
        (void)call_failf(u->call, &AWS_VALIDATION,
                         "Cannot %s an index that is not a GlobalSecondaryIndex: %" PRIstr, verb,
                         STR_ARG(name));
        return NULL;
    }
    (void)call_failf(u->call, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
                     "Requested resource not found: Table: %" PRIstr " not found: Index: %" PRIstr,
                     STR_ARG(u->table.name), STR_ARG(name));
    return NULL;
}

/* An index may be deleted while it is being filled: that ends the filling. */
static enum err delete_index(struct update *u, struct str name) {
    struct table_definition *t = &u->table;
    const struct index_definition *index = find_index(u, name, "delete");
    if (index == NULL) return ERR_NOT_FOUND;
    if (u->filled != 0 || u->dropped != 0) return fail_limit(u, STR(ONE_INDEX_AT_A_TIME));
    u->dropped = index->id;
    u->deleted = *index;
    for (size_t i = (size_t)(index - t->indexes); i + 1 < t->index_count; i++) {
        t->indexes[i] = t->indexes[i + 1];
    }
    t->index_count--;
    definitions_prune(t);
    return ERR_OK;
}

static enum err change_index(struct update *u,
                             const struct dynamodb_update_global_secondary_index_action *in) {
    struct index_definition *index = find_index(u, in->index_name, "update");
    if (index == NULL) return ERR_NOT_FOUND;
    return throughput_update_index(u->call, &u->table, in, index);
}

enum err update_indexes(struct update *u) {
    const struct dynamodb_global_secondary_index_update_list *list =
        &u->in->global_secondary_index_updates;
    for (size_t i = 0; i < list->count; i++) {
        const struct dynamodb_global_secondary_index_update *one = &list->items[i];
        if (one->create != NULL) TRY(create_index(u, one->create));
        if (one->delete != NULL) TRY(delete_index(u, one->delete->index_name));
        if (one->update != NULL) TRY(change_index(u, one->update));
    }
    return ERR_OK;
}
