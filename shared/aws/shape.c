#include "shared/aws/shape.h"

struct str str_map_get(const struct str_map *map, struct str key) {
    for (size_t i = 0; i < map->count; i++) {
        if (str_eq(map->items[i].key, key)) return map->items[i].value;
    }
    return (struct str){0};
}
