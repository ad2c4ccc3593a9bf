#include "services/dynamodb/tables/create-table-check.h"

#include "services/dynamodb/policies/resource-policy.h"
#include "services/dynamodb/streams/specification.h"
#include "services/dynamodb/tables/index-check.h"
#include "services/dynamodb/tables/key-schema.h"
#include "services/dynamodb/tables/table-options.h"
#include "services/dynamodb/tables/tags.h"
#include "services/dynamodb/tables/throughput.h"
#include "services/dynamodb/vectors/vectors.h"

#define INVALID "One or more parameter values were invalid: "

static const struct str fine = {0};

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

static struct str read_key(struct arena *a, const struct dynamodb_create_table_in *in,
                           struct table_definition *table) {
    if (in->key_schema.count > in->attribute_definitions.count) {
        return STR("Invalid KeySchema: Some index key attribute have no definition");
    }
    struct str wrong = key_schema_read(a, table, &in->key_schema, false, &table->key);
    if (str_is_set(wrong)) return wrong;
    bool indexes = in->local_secondary_indexes.items != NULL ||
                   in->global_secondary_indexes.items != NULL || in->vector_indexes.items != NULL;
    if (indexes || in->key_schema.count == in->attribute_definitions.count) return fine;
    return STR(INVALID "Number of attributes in KeySchema does not exactly match number of "
                       "attributes defined in AttributeDefinitions");
}

struct str create_table_check(struct arena *a, const struct dynamodb_create_table_in *in,
                              struct table_definition *table) {
    table->name = table_name_of(in->table_name);
    table->indexes =
        arena_array(a, struct index_definition, LOCAL_INDEXES_MAX + GLOBAL_INDEXES_MAX);
    table->next_index_id = 1;

    struct str wrong = check_presence(in);
    if (!str_is_set(wrong)) wrong = definitions_check(a, &in->attribute_definitions);
    if (!str_is_set(wrong)) merge_definitions(a, table, &in->attribute_definitions);
    if (!str_is_set(wrong)) wrong = throughput_read(a, in, table);
    if (!str_is_set(wrong)) wrong = read_key(a, in, table);
    if (!str_is_set(wrong)) wrong = local_indexes_read(a, in, table);
    if (!str_is_set(wrong)) wrong = global_indexes_read(a, in, table);
    if (!str_is_set(wrong)) wrong = vectors_create(a, table, &in->vector_indexes);
    if (!str_is_set(wrong)) wrong = definitions_check_used(a, table);
    if (!str_is_set(wrong)) wrong = options_read(in, table);
    if (!str_is_set(wrong)) wrong = stream_check_create(in->stream_specification);
    if (!str_is_set(wrong)) wrong = merge_tags(a, table, &in->tags);
    if (!str_is_set(wrong) && str_is_set(in->resource_policy)) {
        wrong = policy_check(a, in->resource_policy);
    }
    return wrong;
}
