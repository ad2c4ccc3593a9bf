/* Any expression, of any kind, against an item: parsed, then evaluated, applied or projected. The
 * first byte chooses the kind, the rest is the expression. */
#include <stdint.h>

#include "services/dynamodb/expressions/evaluate.h"
#include "services/dynamodb/expressions/key-condition.h"
#include "services/dynamodb/expressions/project.h"
#include "services/dynamodb/expressions/update.h"
#include "services/dynamodb/items/item-codec.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct attribute_value text(enum attribute_type type, struct str s) {
    return (struct attribute_value){.type = type, .text = s};
}

/* One attribute of each kind that expressions tell apart; the entries are in the order of names. */
static struct attribute_map make_item(struct arena *a) {
    struct attribute_value *elements = arena_array(a, struct attribute_value, 2);
    elements[0] = text(ATTRIBUTE_S, STR("x"));
    elements[1] = text(ATTRIBUTE_N, STR("2"));
    struct str *members = arena_array(a, struct str, 2);
    members[0] = STR("p");
    members[1] = STR("q");
    struct attribute_entry *inner = arena_array(a, struct attribute_entry, 1);
    inner[0] = (struct attribute_entry){STR("k"), text(ATTRIBUTE_N, STR("7"))};

    struct attribute_entry *e = arena_array(a, struct attribute_entry, 5);
    e[0] = (struct attribute_entry){STR("a"), text(ATTRIBUTE_N, STR("1.5"))};
    e[1] = (struct attribute_entry){STR("l"),
                                    {.type = ATTRIBUTE_L, .list = {.items = elements, .count = 2}}};
    e[2] = (struct attribute_entry){STR("m"),
                                    {.type = ATTRIBUTE_M, .map = {.items = inner, .count = 1}}};
    e[3] = (struct attribute_entry){STR("s"), text(ATTRIBUTE_S, STR("hello"))};
    e[4] = (struct attribute_entry){STR("t"),
                                    {.type = ATTRIBUTE_SS, .set = {.items = members, .count = 2}}};
    return (struct attribute_map){.items = e, .count = 5};
}

static struct attribute_map make_values(const struct attribute_map *item) {
    static const struct str names[] = {STR_INIT(":a"), STR_INIT(":l"), STR_INIT(":m"),
                                       STR_INIT(":s"), STR_INIT(":t")};
    struct attribute_map values = *item;
    for (size_t i = 0; i < values.count; i++)
        values.items[i].key = names[i];
    return values;
}

/* What an update makes must still be an item. */
static void check_item(struct arena *a, const struct attribute_map *item) {
    struct buf bytes = buf_in_arena(a, 16 * ITEM_BYTES_MAX);
    struct attribute_map back;
    for (size_t i = 1; i < item->count; i++) {
        ASSERT(str_cmp(item->items[i - 1].key, item->items[i].key) < 0);
    }
    item_encode(&bytes, item);
    ASSERT(item_decode(a, buf_str(&bytes), &back) == ERR_OK);
}

static void try_condition(struct arena *a, enum expression_kind kind, struct str expression,
                          struct expression_names *n, const struct attribute_map *item) {
    const struct condition *c = NULL;
    struct key_terms terms;
    if (str_is_set(condition_parse(a, kind, expression, n, &c))) return;
    (void)condition_holds(a, c, item);
    if (kind == EXPRESSION_KEY_CONDITION) (void)str_is_set(key_terms_read(a, c, &terms));
}

static void try_update(struct arena *a, struct str expression, struct expression_names *n,
                       const struct attribute_map *item) {
    struct update update;
    struct attribute_map after;
    if (str_is_set(update_parse(a, expression, n, &update))) return;
    if (!str_is_set(update_apply(a, &update, item, &after))) check_item(a, &after);
}

static void try_projection(struct arena *a, struct str expression, struct expression_names *n,
                           const struct attribute_map *item) {
    struct projection projection;
    if (str_is_set(projection_parse(a, expression, n, &projection))) return;
    struct projector projector = projector_make(a, &projection);
    struct attribute_map part = projector_apply(a, &projector, item);
    check_item(a, &part);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    struct arena a = {0};
    struct str expression = str_n(data + 1, size - 1);
    struct attribute_map item = make_item(&a), other = make_item(&a);
    struct attribute_map values = make_values(&other);
    struct str_entry name = {STR("#n"), STR("m")};
    struct str_map names = {.items = &name, .count = 1};
    struct expression_names n;
    ASSERT(!str_is_set(expression_names_init(&a, &n, LAYER_CURRENT, &names, &values)));

    switch (data[0] % 5) {
    case 0:
        try_condition(&a, EXPRESSION_CONDITION, expression, &n, &item);
        break;
    case 1:
        try_condition(&a, EXPRESSION_KEY_CONDITION, expression, &n, &item);
        break;
    case 2:
    case 3:
        try_update(&a, expression, &n, &item);
        break;
    default:
        try_projection(&a, expression, &n, &item);
        break;
    }
    arena_free(&a);
    return 0;
}
