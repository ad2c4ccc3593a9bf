#include "services/dynamodb/tables/create-table-check.h"

#define INVALID "One or more parameter values were invalid: "

enum {
    CAPACITY_UNITS_MAX = 1000000000, /* per AWS's words a thousand times this is out of bounds */
    NON_KEY_PER_TABLE_MAX = 100,
    NAMES_TEXT_MAX = 64 * 1024,
};

static const struct str fine = {0};

struct check {
    struct arena *arena;
    const struct dynamodb_create_table_in *in;
    struct table_definition *table;
    size_t non_key; /* projected attributes, over all indexes */
};

/* ---- capacity ---- */

static struct str check_units(struct arena *a, int64_t units, const char *name) {
    if (units <= (int64_t)CAPACITY_UNITS_MAX * 1000) return fine;
    return arena_printf(a, "Given value %lld for %s is out of bounds", (long long)units, name);
}

static struct str check_capacity(struct check *c) {
    const struct dynamodb_provisioned_throughput *t = c->in->provisioned_throughput;
    c->table->on_demand = str_eq(c->in->billing_mode, STR("PAY_PER_REQUEST"));
    if (c->table->on_demand) {
        if (t == NULL) return fine;
        return STR(INVALID "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when "
                           "BillingMode is PAY_PER_REQUEST");
    }
    if (t == NULL) {
        return STR(INVALID "ReadCapacityUnits and WriteCapacityUnits must both be specified when "
                           "BillingMode is PROVISIONED");
    }
    c->table->read_units = t->read_capacity_units.value;
    c->table->write_units = t->write_capacity_units.value;
    struct str wrong = check_units(c->arena, c->table->read_units, "ReadCapacityUnits");
    if (str_is_set(wrong)) return wrong;
    return check_units(c->arena, c->table->write_units, "WriteCapacityUnits");
}

/* ---- key schemas ---- */

static enum attribute_type defined_type(const struct table_definition *table, struct str name) {
    for (size_t i = 0; i < table->attribute_count; i++) {
        if (str_eq(table->attributes[i].name, name)) return table->attributes[i].type;
    }
    return ATTRIBUTE_ABSENT;
}

/* "Keys: [a, b], AttributeDefinitions: [a, c]" */
static struct str undefined_text(struct check *c,
                                 const struct dynamodb_key_schema_element_list *keys) {
    struct buf text = buf_in_arena(c->arena, NAMES_TEXT_MAX);
    buf_add_c(&text, INVALID "Some index key attributes are not defined in AttributeDefinitions. "
                             "Keys: [");
    for (size_t i = 0; i < keys->count; i++) {
        if (i > 0) buf_add_c(&text, ", ");
        buf_add(&text, keys->items[i].attribute_name);
    }
    buf_add_c(&text, "], AttributeDefinitions: [");
    for (size_t i = 0; i < c->table->attribute_count; i++) {
        if (i > 0) buf_add_c(&text, ", ");
        buf_add(&text, c->table->attributes[i].name);
    }
    buf_add_c(&text, "]");
    return buf_str(&text);
}

static bool is_range(const struct dynamodb_key_schema_element *element) {
    return str_eq(element->key_type, STR("RANGE"));
}

/* Keys of one hash and perhaps one range attribute: of tables and local indexes, and of the global
 * indexes that use no more. */
static struct str check_pair(const struct dynamodb_key_schema_element_list *keys) {
    if (keys->count == 2 && str_eq(keys->items[0].attribute_name, keys->items[1].attribute_name)) {
        return STR("Both the Hash Key and the Range Key element in the KeySchema have the same "
                   "name");
    }
    if (is_range(&keys->items[0])) {
        return STR("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
    }
    if (keys->count == 2 && !is_range(&keys->items[1])) {
        return STR("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type");
    }
    return fine;
}

/* Global indexes may have up to four of each kind, hash attributes first. */
static struct str check_many(const struct dynamodb_key_schema_element_list *keys) {
    size_t hash = 0, range = 0;
    for (size_t i = 0; i < keys->count; i++) {
        if (is_range(&keys->items[i])) {
            range++;
        } else if (range > 0) {
            return STR("Invalid KeySchema: All HASH key elements must come before RANGE key "
                       "elements");
        } else {
            hash++;
        }
        for (size_t j = 0; j < i; j++) {
            if (!str_eq(keys->items[i].attribute_name, keys->items[j].attribute_name)) continue;
            return STR("Invalid KeySchema: An attribute occurs more than once in the KeySchema");
        }
    }
    if (hash == 0) {
        return STR("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
    }
    if (hash <= KEY_HASH_MAX && range <= KEY_RANGE_MAX) return fine;
    return STR(INVALID "A KeySchema may have at most 4 HASH and 4 RANGE key elements");
}

static struct str read_key(struct check *c, const struct dynamodb_key_schema_element_list *keys,
                           bool global, struct key_schema *key) {
    for (size_t i = 0; i < keys->count; i++) {
        if (defined_type(c->table, keys->items[i].attribute_name) != ATTRIBUTE_ABSENT) continue;
        return undefined_text(c, keys);
    }
    bool pair = !global || (keys->count == 2 && is_range(&keys->items[1])) || keys->count == 1;
    struct str wrong = pair ? check_pair(keys) : check_many(keys);
    if (str_is_set(wrong)) return wrong;

    for (size_t i = 0; i < keys->count; i++) {
        key->attribute[i].name = keys->items[i].attribute_name;
        key->attribute[i].type = defined_type(c->table, keys->items[i].attribute_name);
        if (is_range(&keys->items[i])) {
            key->range_count++;
        } else {
            key->hash_count++;
        }
    }
    return fine;
}

static struct str check_table_key(struct check *c) {
    const struct dynamodb_create_table_in *in = c->in;
    if (in->key_schema.count > in->attribute_definitions.count) {
        return STR("Invalid KeySchema: Some index key attribute have no definition");
    }
    struct str wrong = read_key(c, &in->key_schema, false, &c->table->key);
    if (str_is_set(wrong)) return wrong;
    bool indexes =
        in->local_secondary_indexes.items != NULL || in->global_secondary_indexes.items != NULL;
    if (indexes || in->key_schema.count == in->attribute_definitions.count) return fine;
    return STR(INVALID "Number of attributes in KeySchema does not exactly match number of "
                       "attributes defined in AttributeDefinitions");
}

/* ---- indexes ---- */

static struct str check_projection(struct check *c, const struct dynamodb_projection *projection,
                                   struct index_definition *index) {
    struct str type = projection->projection_type;
    bool listed = projection->non_key_attributes.items != NULL;
    if (!str_is_set(type)) return STR(INVALID "Unknown ProjectionType: null");
    if (str_eq(type, STR("INCLUDE")) && !listed) {
        return STR(INVALID "ProjectionType is INCLUDE, but NonKeyAttributes is not specified");
    }
    if (!str_eq(type, STR("INCLUDE")) && listed) {
        return ARENA_CONCAT(c->arena, STR(INVALID "ProjectionType is "), type,
                            STR(", but NonKeyAttributes is specified"));
    }
    index->projection = str_eq(type, STR("ALL"))         ? PROJECT_ALL
                        : str_eq(type, STR("KEYS_ONLY")) ? PROJECT_KEYS_ONLY
                                                         : PROJECT_INCLUDE;
    index->non_key = projection->non_key_attributes;
    c->non_key += index->non_key.count;
    if (c->non_key <= NON_KEY_PER_TABLE_MAX) return fine;
    return STR(INVALID "Number of NonKeyAttributes exceeds the per-table limit of 100");
}

static struct str add_index(struct check *c, const struct index_definition *index) {
    struct table_definition *table = c->table;
    if (table_index(table, index->name) != NULL) {
        return ARENA_CONCAT(c->arena, STR(INVALID "Duplicate index name: "), index->name);
    }
    table->indexes[table->index_count] = *index;
    table->indexes[table->index_count++].id = table->next_index_id++;
    return fine;
}

static struct str check_local(struct check *c, const struct dynamodb_local_secondary_index *from) {
    struct index_definition index = {.name = from->index_name};
    struct str wrong = read_key(c, &from->key_schema, false, &index.key);
    if (str_is_set(wrong)) return wrong;
    if (index.key.range_count == 0) {
        return ARENA_CONCAT(c->arena,
                            STR(INVALID "Index KeySchema does not have a range key for index: "),
                            index.name);
    }
    struct str hash = index.key.attribute[0].name, table_hash = c->table->key.attribute[0].name;
    if (!str_eq(hash, table_hash)) {
        return ARENA_CONCAT(c->arena,
                            STR(INVALID "Index KeySchema does not have the same leading hash key "
                                        "as table KeySchema for index: "),
                            index.name, STR(". index hash key: "), hash, STR(", table hash key: "),
                            table_hash);
    }
    wrong = check_projection(c, from->projection, &index);
    return str_is_set(wrong) ? wrong : add_index(c, &index);
}

static struct str check_locals(struct check *c) {
    const struct dynamodb_local_secondary_index_list *list = &c->in->local_secondary_indexes;
    if (list->items == NULL) return fine;
    if (list->count == 0) return STR(INVALID "List of LocalSecondaryIndexes is empty");
    if (c->table->key.range_count == 0) {
        return STR(INVALID "Table KeySchema does not have a range key, which is required when "
                           "specifying a LocalSecondaryIndex");
    }
    if (list->count > LOCAL_INDEXES_MAX) {
        return STR(INVALID "Number of LocalSecondaryIndexes exceeds per-table limit of 5");
    }
    for (size_t i = 0; i < list->count; i++) {
        struct str wrong = check_local(c, &list->items[i]);
        if (str_is_set(wrong)) return wrong;
    }
    return fine;
}

static struct str check_global_capacity(struct check *c,
                                        const struct dynamodb_global_secondary_index *from,
                                        struct index_definition *index) {
    const struct dynamodb_provisioned_throughput *t = from->provisioned_throughput;
    if (c->table->on_demand && t != NULL) {
        return ARENA_CONCAT(
            c->arena, STR(INVALID "ProvisionedThroughput should not be specified for index: "),
            index->name, STR(" when BillingMode is PAY_PER_REQUEST"));
    }
    if (!c->table->on_demand && t == NULL) {
        return ARENA_CONCAT(c->arena,
                            STR(INVALID "ProvisionedThroughput must be specified for index: "),
                            index->name);
    }
    if (t == NULL) return fine;
    index->read_units = t->read_capacity_units.value;
    index->write_units = t->write_capacity_units.value;
    return fine;
}

static struct str check_global(struct check *c,
                               const struct dynamodb_global_secondary_index *from) {
    struct index_definition index = {.name = from->index_name, .global = true};
    struct str wrong = read_key(c, &from->key_schema, true, &index.key);
    if (!str_is_set(wrong)) wrong = check_projection(c, from->projection, &index);
    if (!str_is_set(wrong)) wrong = check_global_capacity(c, from, &index);
    return str_is_set(wrong) ? wrong : add_index(c, &index);
}

static struct str check_globals(struct check *c) {
    const struct dynamodb_global_secondary_index_list *list = &c->in->global_secondary_indexes;
    if (list->items == NULL) return fine;
    if (list->count == 0) return STR(INVALID "List of GlobalSecondaryIndexes is empty");
    if (list->count > GLOBAL_INDEXES_MAX) {
        return STR(INVALID "GlobalSecondaryIndex count exceeds the per-table limit of 20");
    }
    for (size_t i = 0; i < list->count; i++) {
        struct str wrong = check_global(c, &list->items[i]);
        if (str_is_set(wrong)) return wrong;
    }
    return fine;
}

static bool is_used(const struct table_definition *t, struct str name) {
    bool used = key_schema_has(&t->key, name);
    for (size_t i = 0; i < t->index_count && !used; i++) {
        used = key_schema_has(&t->indexes[i].key, name);
    }
    return used;
}

static void add_name(struct buf *text, struct str name, bool first) {
    if (!first) buf_add_c(text, ", ");
    buf_add(text, name);
}

/* Every defined attribute must be in some key. */
static struct str check_unused(struct check *c) {
    const struct table_definition *t = c->table;
    struct buf all = buf_in_arena(c->arena, NAMES_TEXT_MAX);
    struct buf used = buf_in_arena(c->arena, NAMES_TEXT_MAX);
    size_t unused = 0;
    for (size_t i = 0; i < t->attribute_count; i++) {
        struct str name = t->attributes[i].name;
        add_name(&all, name, i == 0);
        if (is_used(t, name)) {
            add_name(&used, name, used.len == 0);
        } else {
            unused++;
        }
    }
    if (unused == 0) return fine;
    return ARENA_CONCAT(
        c->arena, STR(INVALID "Some AttributeDefinitions are not used. AttributeDefinitions: ["),
        buf_str(&all), STR("], keys used: ["), buf_str(&used), STR("]"));
}

/* ---- the whole ---- */

static enum attribute_type type_named(struct str name) {
    if (str_eq(name, STR("S"))) return ATTRIBUTE_S;
    return str_eq(name, STR("N")) ? ATTRIBUTE_N : ATTRIBUTE_B;
}

void merge_definitions(struct arena *a, struct table_definition *table,
                       const struct dynamodb_attribute_definition_list *from) {
    struct key_attribute *all =
        arena_array(a, struct key_attribute, table->attribute_count + from->count);
    for (size_t i = 0; i < table->attribute_count; i++)
        all[i] = table->attributes[i];
    table->attributes = all;
    for (size_t i = 0; i < from->count; i++) {
        struct str name = from->items[i].attribute_name;
        if (defined_type(table, name) != ATTRIBUTE_ABSENT) continue;
        all[table->attribute_count++] =
            (struct key_attribute){.name = name, .type = type_named(from->items[i].attribute_type)};
    }
}

static void set_tag(struct str_map *tags, struct str key, struct str value) {
    for (size_t i = 0; i < tags->count; i++) {
        if (!str_eq(tags->items[i].key, key)) continue;
        tags->items[i].value = value;
        return;
    }
    tags->items[tags->count++] = (struct str_entry){.key = key, .value = value};
}

struct str merge_tags(struct arena *a, struct table_definition *table,
                      const struct dynamodb_tag_list *from) {
    struct str_map all = {.items =
                              arena_array(a, struct str_entry, table->tags.count + from->count)};
    for (size_t i = 0; i < table->tags.count; i++) {
        set_tag(&all, table->tags.items[i].key, table->tags.items[i].value);
    }
    for (size_t i = 0; i < from->count; i++) {
        set_tag(&all, from->items[i].key, from->items[i].value);
    }
    table->tags = all;
    if (all.count <= TABLE_TAGS_MAX) return fine;
    return STR("One or more parameter values were invalid: Too many tags: a resource can have at "
               "most 50 of them");
}

static struct str read_settings(struct check *c) {
    const struct dynamodb_create_table_in *in = c->in;
    struct table_definition *t = c->table;
    t->name = in->table_name;
    t->table_class = in->table_class;
    t->deletion_protection =
        in->deletion_protection_enabled.set && in->deletion_protection_enabled.value;
    if (in->sse_specification != NULL && in->sse_specification->enabled.value) {
        t->encrypted = true;
        t->kms_key = in->sse_specification->kms_master_key_id;
    }
    bool stream =
        in->stream_specification != NULL && in->stream_specification->stream_enabled.value;
    if (stream)
        return STR("brume does not have DynamoDB streams yet: create the table without one");
    if (in->vector_indexes.count > 0) {
        return STR("brume does not have vector indexes yet: create the table without them");
    }
    return merge_tags(c->arena, t, &in->tags);
}

static struct str check_presence(const struct dynamodb_create_table_in *in) {
    if (in->key_schema.items == NULL) {
        return STR("1 validation error detected: Value null at 'keySchema' failed to satisfy "
                   "constraint: Member must not be null");
    }
    if (in->attribute_definitions.items == NULL) {
        return STR("1 validation error detected: Value null at 'attributeDefinitions' failed to "
                   "satisfy constraint: Member must not be null");
    }
    return fine;
}

struct str create_global_index(struct arena *a, struct table_definition *table,
                               const struct dynamodb_global_secondary_index *from) {
    struct check c = {.arena = a, .table = table};
    for (size_t i = 0; i < table->index_count; i++)
        c.non_key += table->indexes[i].non_key.count;
    return check_global(&c, from);
}

struct str create_table_check(struct arena *a, const struct dynamodb_create_table_in *in,
                              struct table_definition *table) {
    struct check c = {.arena = a, .in = in, .table = table};
    table->indexes =
        arena_array(a, struct index_definition, LOCAL_INDEXES_MAX + GLOBAL_INDEXES_MAX);
    table->next_index_id = 1;

    struct str wrong = check_presence(in);
    if (!str_is_set(wrong)) merge_definitions(a, table, &in->attribute_definitions);
    if (!str_is_set(wrong)) wrong = check_capacity(&c);
    if (!str_is_set(wrong)) wrong = check_table_key(&c);
    if (!str_is_set(wrong)) wrong = check_locals(&c);
    if (!str_is_set(wrong)) wrong = check_globals(&c);
    if (!str_is_set(wrong)) wrong = check_unused(&c);
    if (!str_is_set(wrong)) wrong = read_settings(&c);
    return wrong;
}
