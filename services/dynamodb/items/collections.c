#include "services/dynamodb/items/collections.h"

#include "services/dynamodb/items/attribute.h"

bool collections_shown(struct str wanted, const struct table_definition *table) {
    bool local = table->index_count > 0 && !table->indexes[0].global;
    return local && str_eq(wanted, STR("SIZE"));
}

struct dynamodb_item_collection_metrics collection_of(struct arena *a,
                                                      const struct table_definition *table,
                                                      const struct attribute_map *item) {
    struct dynamodb_item_collection_metrics m = {
        .item_collection_key = item_pick(a, item, &table->key.attribute[0].name, 1)};
    m.size_estimate_range_gb.items = arena_array(a, struct opt_double, 2);
    m.size_estimate_range_gb.items[0] = OPT_DOUBLE(0);
    m.size_estimate_range_gb.items[1] = OPT_DOUBLE(1);
    m.size_estimate_range_gb.count = 2;
    return m;
}

static struct dynamodb_item_collection_metrics_list *
list_of(struct arena *a, struct dynamodb_item_collection_metrics_list_map *map, struct str name) {
    for (size_t i = 0; i < map->count; i++) {
        if (str_eq(map->items[i].key, name)) return &map->items[i].value;
    }
    struct dynamodb_item_collection_metrics_list_entry *more =
        arena_array(a, struct dynamodb_item_collection_metrics_list_entry, map->count + 1);
    for (size_t i = 0; i < map->count; i++)
        more[i] = map->items[i];
    map->items = more;
    map->items[map->count] = (struct dynamodb_item_collection_metrics_list_entry){.key = name};
    return &map->items[map->count++].value;
}

void collections_add(struct arena *a, struct dynamodb_item_collection_metrics_list_map *map,
                     struct str table_name, struct dynamodb_item_collection_metrics collection) {
    struct dynamodb_item_collection_metrics_list *list = list_of(a, map, table_name);
    const struct attribute_value *hash = &collection.item_collection_key.items[0].value;
    for (size_t i = 0; i < list->count; i++) {
        if (attribute_equal(&list->items[i].item_collection_key.items[0].value, hash)) return;
    }
    struct dynamodb_item_collection_metrics *more =
        arena_array(a, struct dynamodb_item_collection_metrics, list->count + 1);
    for (size_t i = 0; i < list->count; i++)
        more[i] = list->items[i];
    more[list->count++] = collection;
    list->items = more;
}
