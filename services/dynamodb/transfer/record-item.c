#include "services/dynamodb/transfer/record-item.h"

#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/transfer/ion.h"
#include "services/dynamodb/vectors/vectors.h"
#include "shared/aws/gen/dynamodb.h"
#include "shared/aws/protocol.h"
#include "shared/codec/base64.h"

/* {"Item":{…}}, which is what GetItem answers. */
static enum err from_json(struct arena *a, struct str record, struct attribute_map *item,
                          struct str *why) {
    struct dynamodb_get_item_out out = {0};
    const struct shape *shape = dynamodb_facts.operations[DYNAMODB_GET_ITEM].output;
    *why = STR("it is not {\"Item\":{…}} in DynamoDB JSON");
    TRY(shape_from_json(a, shape, record, &out));
    if (out.item.items == NULL) return ERR_DENIED;
    *item = out.item;
    return ERR_OK;
}

/* {Item:{…}} */
static enum err from_ion(struct arena *a, struct str record, struct attribute_map *item,
                         struct str *why) {
    struct attribute_value v;
    *why = STR("it is not {Item:{…}} in Ion text");
    if (ion_read(a, record, &v, NULL) != ERR_OK) return ERR_SYNTAX;
    const struct attribute_value *inner =
        v.type == ATTRIBUTE_M ? attribute_map_get(&v.map, STR("Item")) : NULL;
    if (inner == NULL || inner->type != ATTRIBUTE_M) return ERR_DENIED;
    *item = inner->map;
    return ERR_OK;
}

/* Key attributes have the type that the table says, all others are strings. */
static enum attribute_type type_of(const struct table_definition *table, struct str name) {
    for (size_t i = 0; i < table->attribute_count; i++) {
        if (str_eq(table->attributes[i].name, name)) return table->attributes[i].type;
    }
    return ATTRIBUTE_S;
}

static enum err add_field(struct arena *a, const struct record_reader *r, struct str name,
                          struct str text, struct attribute_map *item) {
    struct attribute_value v = {.type = type_of(r->table, name), .text = text};
    if (v.type == ATTRIBUTE_B && base64_read(a, text, &v.text) != ERR_OK) return ERR_DENIED;
    if (attribute_map_get(item, name) != NULL) return ERR_DENIED;
    item->items[item->count++] = (struct attribute_entry){.key = name, .value = v};
    return ERR_OK;
}

static enum err from_csv(struct arena *a, const struct record_reader *r, struct str record,
                         struct attribute_map *item, struct str *why) {
    struct str_list fields;
    *why = STR("it is no row of CSV");
    if (csv_read_row(a, record, r->delimiter, &fields) != ERR_OK) return ERR_SYNTAX;
    *why = STR("it has more fields than there are columns");
    if (fields.count > r->names.count) return ERR_DENIED;
    *why = STR("a column occurs twice, or a binary key is not base64");
    *item =
        (struct attribute_map){.items = arena_array(a, struct attribute_entry, fields.count + 1)};
    for (size_t i = 0; i < fields.count; i++) {
        if (!str_is_utf8(fields.items[i])) return ERR_DENIED;
        TRY(add_field(a, r, r->names.items[i], fields.items[i], item));
    }
    return ERR_OK;
}

static struct str check(struct arena *a, const struct table_definition *table,
                        struct attribute_map *item) {
    struct str wrong = item_check(a, LAYER_CURRENT, item);
    if (!str_is_set(wrong) && item_size(item) > ITEM_SIZE_MAX) {
        wrong = STR("Item size has exceeded the maximum allowed size");
    }
    if (!str_is_set(wrong)) wrong = item_check_keys(a, table, item);
    return str_is_set(wrong) ? wrong : vectors_check_item(a, table, NULL, item);
}

enum err record_item(struct arena *a, const struct record_reader *r, struct str record,
                     struct attribute_map *item, struct str *why) {
    struct str text = arena_str(a, record); /* views into it are in the item */
    enum err err = r->format == RECORDS_JSON  ? from_json(a, text, item, why)
                   : r->format == RECORDS_ION ? from_ion(a, text, item, why)
                                              : from_csv(a, r, text, item, why);
    TRY(err);
    *why = check(a, r->table, item);
    return str_is_set(*why) ? ERR_DENIED : ERR_OK;
}
