#include "services/dynamodb/backups/restored.h"

#define INVALID "One or more parameter values were invalid: "

static const struct str fine = {0};

/* ---- capacity ---- */

static struct str choose_capacity(const struct restore *r, struct table_definition *t) {
    bool was_on_demand = t->on_demand;
    if (str_is_set(r->billing_mode)) t->on_demand = str_eq_c(r->billing_mode, "PAY_PER_REQUEST");
    if (t->on_demand) {
        if (r->throughput != NULL) {
            return STR(INVALID "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified "
                               "when BillingMode is PAY_PER_REQUEST");
        }
        t->read_units = 0;
        t->write_units = 0;
        t->on_demand_since_ms = t->created_ms;
        return fine;
    }
    if (was_on_demand && r->throughput == NULL) {
        return STR(INVALID "ReadCapacityUnits and WriteCapacityUnits must both be specified when "
                           "BillingMode is PROVISIONED");
    }
    t->on_demand_since_ms = 0;
    if (r->throughput == NULL) return fine;
    t->read_units = r->throughput->read_capacity_units.value;
    t->write_units = r->throughput->write_capacity_units.value;
    return fine;
}

static void choose_limits(const struct restore *r, struct table_definition *t) {
    if (!t->on_demand) t->settings = (struct throughput_settings){0};
    if (r->on_demand == NULL || !t->on_demand) return;
    t->settings.max_read_units = r->on_demand->max_read_request_units.value;
    t->settings.max_write_units = r->on_demand->max_write_request_units.value;
}

/* ---- indexes ---- */

static bool same_key(const struct key_schema *key,
                     const struct dynamodb_key_schema_element_list *given) {
    if (given->count != key_schema_len(key)) return false;
    for (size_t i = 0; i < given->count; i++) {
        if (!str_eq(given->items[i].attribute_name, key->attribute[i].name)) return false;
    }
    return true;
}

static struct str mismatch(struct arena *a, struct str name) {
    return ARENA_CONCAT(a, STR(INVALID "The index does not match one of the source table: "), name);
}

static struct str add_locals(const struct restore *r, const struct table_definition *source,
                             struct table_definition *t) {
    for (size_t i = 0; i < r->locals.count; i++) {
        const struct dynamodb_local_secondary_index *given = &r->locals.items[i];
        const struct index_definition *index = table_index(source, given->index_name);
        bool matches = index != NULL && !index->global && same_key(&index->key, &given->key_schema);
        if (!matches || table_index(t, given->index_name) != NULL) {
            return mismatch(r->call->arena, given->index_name);
        }
        t->indexes[t->index_count++] = *index;
    }
    return fine;
}

static void set_units(struct index_definition *index,
                      const struct dynamodb_provisioned_throughput *units) {
    if (units == NULL) return;
    index->read_units = units->read_capacity_units.value;
    index->write_units = units->write_capacity_units.value;
}

static struct str add_globals(const struct restore *r, const struct table_definition *source,
                              struct table_definition *t) {
    for (size_t i = 0; i < r->globals.count; i++) {
        const struct dynamodb_global_secondary_index *given = &r->globals.items[i];
        const struct index_definition *index = table_index(source, given->index_name);
        bool matches = index != NULL && index->global && same_key(&index->key, &given->key_schema);
        if (!matches || table_index(t, given->index_name) != NULL) {
            return mismatch(r->call->arena, given->index_name);
        }
        t->indexes[t->index_count] = *index;
        set_units(&t->indexes[t->index_count++], given->provisioned_throughput);
    }
    return fine;
}

static void add_all(const struct table_definition *source, struct table_definition *t,
                    bool global) {
    for (size_t i = 0; i < source->index_count; i++) {
        if (source->indexes[i].global == global) t->indexes[t->index_count++] = source->indexes[i];
    }
}

/* Its entries are written with the items. */
static struct str finish_index(const struct restore *r, const struct table_definition *t,
                               struct index_definition *index) {
    index->backfilling = false;
    if (t->on_demand) {
        index->read_units = 0;
        index->write_units = 0;
    } else if (index->global && index->read_units == 0) {
        if (r->throughput == NULL) return mismatch(r->call->arena, index->name);
        set_units(index, r->throughput);
    }
    return fine;
}

static struct str choose_indexes(const struct restore *r, const struct table_definition *source,
                                 struct table_definition *t) {
    struct str wrong = fine;
    t->indexes = arena_array(r->call->arena, struct index_definition,
                             LOCAL_INDEXES_MAX + GLOBAL_INDEXES_MAX);
    t->index_count = 0;
    if (r->locals.count > LOCAL_INDEXES_MAX || r->globals.count > GLOBAL_INDEXES_MAX) {
        return STR(INVALID "The number of indexes exceeds that of the source table");
    }
    if (r->locals.items == NULL) {
        add_all(source, t, false);
    } else {
        wrong = add_locals(r, source, t);
    }
    if (str_is_set(wrong)) return wrong;
    if (r->globals.items == NULL) {
        add_all(source, t, true);
    } else {
        wrong = add_globals(r, source, t);
    }
    for (size_t i = 0; i < t->index_count && !str_is_set(wrong); i++)
        wrong = finish_index(r, t, &t->indexes[i]);
    return wrong;
}

static const struct vector_index *vector_named(const struct table_definition *table,
                                               struct str name) {
    for (size_t i = 0; i < table->vector_count; i++) {
        if (str_eq(table->vectors[i].name, name)) return &table->vectors[i];
    }
    return NULL;
}

static struct str choose_vectors(const struct restore *r, const struct table_definition *source,
                                 struct table_definition *t) {
    t->vectors = arena_array(r->call->arena, struct vector_index, VECTOR_INDEXES_MAX);
    t->vector_count = 0;
    if (r->vectors.items == NULL) {
        for (; t->vector_count < source->vector_count; t->vector_count++)
            t->vectors[t->vector_count] = source->vectors[t->vector_count];
    }
    for (size_t i = 0; i < r->vectors.count; i++) {
        const struct vector_index *index = vector_named(source, r->vectors.items[i].index_name);
        if (index == NULL || vector_named(t, index->name) != NULL) {
            return mismatch(r->call->arena, r->vectors.items[i].index_name);
        }
        t->vectors[t->vector_count++] = *index;
    }
    for (size_t i = 0; i < t->vector_count; i++) {
        t->vectors[i].backfilling = false;
        t->vectors[i].added_ms = 0;
    }
    return fine;
}

/* ---- the whole ---- */

static bool in_search_schema(const struct vector_index *index, struct str name) {
    for (size_t i = 0; i < index->search_count; i++) {
        if (str_eq(index->search[i].name, name)) return true;
    }
    return false;
}

static bool is_used(const struct table_definition *t, struct str name) {
    bool used = key_schema_has(&t->key, name);
    for (size_t i = 0; i < t->index_count && !used; i++)
        used = key_schema_has(&t->indexes[i].key, name);
    for (size_t i = 0; i < t->vector_count && !used; i++)
        used = in_search_schema(&t->vectors[i], name);
    return used;
}

/* The definitions of what only dropped indexes used go with them. */
static void choose_attributes(struct arena *a, const struct table_definition *source,
                              struct table_definition *t) {
    t->attributes = arena_array(a, struct key_attribute, source->attribute_count);
    t->attribute_count = 0;
    for (size_t i = 0; i < source->attribute_count; i++) {
        if (is_used(t, source->attributes[i].name))
            t->attributes[t->attribute_count++] = source->attributes[i];
    }
}

static void choose_encryption(const struct restore *r, struct table_definition *t) {
    if (r->encryption == NULL) return;
    t->encrypted = r->encryption->enabled.value;
    t->kms_key = t->encrypted ? r->encryption->kms_master_key_id : fine;
}

struct str restored_definition(const struct restore *r, const struct table_definition *source,
                               struct table_definition *t) {
    struct call *call = r->call;
    *t = (struct table_definition){
        .name = r->target,
        .account = call->account,
        .region = call->region,
        .id = env_uuid(call->cloud->env, call->arena),
        .created_ms = call_now_ms(call),
        .key = source->key,
        .next_index_id = source->next_index_id,
        .on_demand = source->on_demand,
        .read_units = source->read_units,
        .write_units = source->write_units,
        .table_class = source->table_class,
        .encrypted = source->encrypted,
        .kms_key = source->kms_key,
        .settings = source->settings,
        .state = TABLE_CREATING,
    };
    choose_encryption(r, t);
    struct str wrong = choose_capacity(r, t);
    choose_limits(r, t);
    if (!str_is_set(wrong)) wrong = choose_indexes(r, source, t);
    if (!str_is_set(wrong)) wrong = choose_vectors(r, source, t);
    choose_attributes(call->arena, source, t);
    return wrong;
}
