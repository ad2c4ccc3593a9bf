#include "services/dynamodb/tables/key-schema.h"

#include "services/dynamodb/vectors/vectors.h"

#define INVALID "One or more parameter values were invalid: "

enum { NAMES_TEXT_MAX = 64 * 1024 };

static const struct str fine = {0};

/* ---- AttributeDefinitions ---- */

static enum attribute_type type_named(struct str name) {
    if (str_eq(name, STR("S"))) return ATTRIBUTE_S;
    return str_eq(name, STR("N")) ? ATTRIBUTE_N : ATTRIBUTE_B;
}

static enum attribute_type defined_type(const struct table_definition *table, struct str name) {
    for (size_t i = 0; i < table->attribute_count; i++) {
        if (str_eq(table->attributes[i].name, name)) return table->attributes[i].type;
    }
    return ATTRIBUTE_ABSENT;
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

struct str definitions_check(struct arena *a,
                             const struct dynamodb_attribute_definition_list *list) {
    for (size_t i = 1; i < list->count; i++) {
        for (size_t j = 0; j < i; j++) {
            struct str name = list->items[i].attribute_name;
            if (!str_eq(name, list->items[j].attribute_name)) continue;
            return ARENA_CONCAT(a, STR("Attribute Name is duplicated: "), name);
        }
    }
    return fine;
}

static bool is_used(const struct table_definition *t, struct str name) {
    bool used = key_schema_has(&t->key, name) || vectors_use_attribute(t, name);
    for (size_t i = 0; i < t->index_count && !used; i++) {
        used = key_schema_has(&t->indexes[i].key, name);
    }
    return used;
}

void definitions_prune(struct table_definition *t) {
    size_t kept = 0;
    for (size_t i = 0; i < t->attribute_count; i++) {
        if (is_used(t, t->attributes[i].name)) t->attributes[kept++] = t->attributes[i];
    }
    t->attribute_count = kept;
}

static void add_name(struct buf *text, struct str name, bool first) {
    if (!first) buf_add_c(text, ", ");
    buf_add(text, name);
}

struct str definitions_check_used(struct arena *a, const struct table_definition *t) {
    struct buf all = buf_in_arena(a, NAMES_TEXT_MAX);
    struct buf used = buf_in_arena(a, NAMES_TEXT_MAX);
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
        a, STR(INVALID "Some AttributeDefinitions are not used. AttributeDefinitions: ["),
        buf_str(&all), STR("], keys used: ["), buf_str(&used), STR("]"));
}

/* ---- KeySchema ---- */

/* "Keys: [a, b], AttributeDefinitions: [a, c]" */
static struct str undefined_text(struct arena *a, const struct table_definition *table,
                                 const struct dynamodb_key_schema_element_list *keys) {
    struct buf text = buf_in_arena(a, NAMES_TEXT_MAX);
    buf_add_c(&text, INVALID "Some index key attributes are not defined in AttributeDefinitions. "
                             "Keys: [");
    for (size_t i = 0; i < keys->count; i++)
        add_name(&text, keys->items[i].attribute_name, i == 0);
    buf_add_c(&text, "], AttributeDefinitions: [");
    for (size_t i = 0; i < table->attribute_count; i++)
        add_name(&text, table->attributes[i].name, i == 0);
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

static bool has_twins(const struct dynamodb_key_schema_element_list *keys) {
    for (size_t i = 1; i < keys->count; i++) {
        for (size_t j = 0; j < i; j++) {
            if (str_eq(keys->items[i].attribute_name, keys->items[j].attribute_name)) return true;
        }
    }
    return false;
}

/* Global indexes may have up to four of each kind, hash attributes first. */
static struct str check_many(const struct dynamodb_key_schema_element_list *keys) {
    size_t hash = 0, range = 0;
    if (is_range(&keys->items[0])) {
        return STR("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
    }
    for (size_t i = 0; i < keys->count; i++) {
        if (is_range(&keys->items[i])) {
            range++;
        } else if (range > 0) {
            return STR(INVALID "All HASH key attributes must precede RANGE key attributes in the "
                               "KeySchema");
        } else {
            hash++;
        }
    }
    if (has_twins(keys)) {
        return STR("The KeySchema contains multiple key attributes with the same name");
    }
    if (hash > KEY_HASH_MAX) {
        return STR(INVALID "The KeySchema exceeds the maximum allowed number of HASH key "
                           "attributes");
    }
    if (range <= KEY_RANGE_MAX) return fine;
    return STR(INVALID "The KeySchema exceeds the maximum allowed number of RANGE key attributes");
}

struct str key_schema_read(struct arena *a, const struct table_definition *table,
                           const struct dynamodb_key_schema_element_list *keys, bool global,
                           struct key_schema *key) {
    for (size_t i = 0; i < keys->count; i++) {
        if (defined_type(table, keys->items[i].attribute_name) != ATTRIBUTE_ABSENT) continue;
        return undefined_text(a, table, keys);
    }
    bool pair = !global || (keys->count == 2 && is_range(&keys->items[1])) || keys->count == 1;
    struct str wrong = pair ? check_pair(keys) : check_many(keys);
    if (str_is_set(wrong)) return wrong;

    for (size_t i = 0; i < keys->count; i++) {
        key->attribute[i].name = keys->items[i].attribute_name;
        key->attribute[i].type = defined_type(table, keys->items[i].attribute_name);
        if (is_range(&keys->items[i])) {
            key->range_count++;
        } else {
            key->hash_count++;
        }
    }
    return fine;
}
