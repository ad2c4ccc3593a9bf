/* Any text as a PartiQL statement, with up to two parameters (as the first byte says): parsed,
 * planned against a key, then its condition is evaluated and its update applied; and any text as a
 * NextToken. */
#include <stdint.h>

#include "services/dynamodb/expressions/evaluate.h"
#include "services/dynamodb/expressions/update.h"
#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/partiql/next-token.h"
#include "services/dynamodb/partiql/plan.h"
#include "shared/codec/base64.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct key_schema key = {
    .attribute = {{.name = STR_INIT("pk"), .type = ATTRIBUTE_S},
                  {.name = STR_INIT("sk"), .type = ATTRIBUTE_N}},
    .hash_count = 1,
    .range_count = 1,
};

/* What an update or an INSERT makes must still be an item. */
static void check_item(struct arena *a, const struct attribute_map *item) {
    struct buf bytes = buf_in_arena(a, 16 * ITEM_BYTES_MAX);
    struct attribute_map back;
    for (size_t i = 1; i < item->count; i++) {
        ASSERT(str_cmp(item->items[i - 1].key, item->items[i].key) < 0);
    }
    item_encode(&bytes, item);
    ASSERT(item_decode(a, buf_str(&bytes), &back) == ERR_OK);
}

static void try_statement(struct arena *a, struct str text, const struct attribute_map *item,
                          size_t parameter_count) {
    struct attribute_value given[] = {{.type = ATTRIBUTE_S, .text = STR("x")},
                                      {.type = ATTRIBUTE_N, .text = STR("1.50")}};
    struct attribute_list parameters = {.items = given, .count = parameter_count};
    struct statement s;
    struct plan plan;
    struct attribute_map one, after;
    const struct condition *rest;
    if (str_is_set(statement_parse(a, text, &parameters, &s))) return;
    if (s.where != NULL) (void)condition_holds(a, s.where, item);
    (void)str_is_set(plan_read(a, &key, s.where, &plan));
    (void)plan_key(a, &key, s.where, &one, &rest);
    if (s.kind == STATEMENT_INSERT) check_item(a, &s.item);
    if (s.update.count == 0 || str_is_set(update_apply(a, &s.update, item, &after))) return;
    check_item(a, &after);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    if (size == 0 || size > PARTIQL_TEXT_MAX) return 0;
    struct str text = str_n(data + 1, size - 1);
    struct attribute_entry entries[] = {
        {STR("a"), {.type = ATTRIBUTE_N, .text = STR("5")}},
        {STR("pk"), {.type = ATTRIBUTE_S, .text = STR("x")}},
        {STR("sk"), {.type = ATTRIBUTE_N, .text = STR("1")}},
    };
    struct attribute_map item = {.items = entries, .count = ARRAY_LEN(entries)}, start;
    if (data[0] == 'T') {
        struct attribute_list none = {0};
        struct checksum_value digest = statement_digest(&a, STR("SELECT"), &none);
        struct str bytes = ARENA_CONCAT(&a, checksum_str(&digest), text);
        struct buf token = buf_in_arena(&a, 4 * PARTIQL_TEXT_MAX);
        base64_add(&token, bytes);
        if (!str_is_set(next_token_read(&a, buf_str(&token), &digest, &start))) {
            check_item(&a, &start);
        }
    } else {
        try_statement(&a, text, &item, data[0] % 3u);
    }
    arena_free(&a);
    return 0;
}
