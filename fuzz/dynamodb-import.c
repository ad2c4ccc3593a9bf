/* Any text as an object of an import; the first byte says in which format. Records must be the same
 * however the text is cut, and an item that is read is one that can be stored and written again. */
#include <stdint.h>

#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/transfer/ion.h"
#include "services/dynamodb/transfer/item-text.h"
#include "services/dynamodb/transfer/record-item.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct key_attribute attributes[] = {{.name = STR_INIT("pk"), .type = ATTRIBUTE_S},
                                            {.name = STR_INIT("sk"), .type = ATTRIBUTE_N}};

static const struct table_definition table = {
    .key = {.attribute = {{.name = STR_INIT("pk"), .type = ATTRIBUTE_S},
                          {.name = STR_INIT("sk"), .type = ATTRIBUTE_N}},
            .hash_count = 1,
            .range_count = 1},
    .attributes = attributes,
    .attribute_count = 2,
};

static void check_item(struct arena *a, const struct attribute_map *item) {
    struct buf bytes = buf_in_arena(a, ITEM_BYTES_MAX), ion = buf_in_arena(a, 1 << 24);
    struct attribute_map back;
    struct attribute_value again;
    item_encode(&bytes, item);
    ASSERT(buf_ok(&bytes) && item_decode(a, buf_str(&bytes), &back) == ERR_OK);
    item_add_ion(&ion, item);
    ASSERT(ion_read(a, buf_str(&ion), &again, NULL) == ERR_OK && again.type == ATTRIBUTE_M);
    ASSERT(!str_is_set(item_check(a, LAYER_CURRENT, &again.map)));
    struct attribute_value first = {.type = ATTRIBUTE_M, .map = *item};
    ASSERT(attribute_equal(&first, &again));
}

static void try_record(struct arena *a, enum record_format format, struct str record) {
    struct str names[] = {STR("pk"), STR("sk"), STR("x")};
    struct record_reader reader = {
        .format = format, .table = &table, .delimiter = ',', .names = {names, 3}};
    struct attribute_map item;
    struct str why = {0};
    if (record_item(a, &reader, record, &item, &why) == ERR_OK) {
        check_item(a, &item);
    } else {
        ASSERT(str_is_set(why));
    }
}

/* `step` bytes at a time; `all` gets the records, one behind the other. */
static void split(struct arena *a, enum record_format format, struct str text, size_t step,
                  struct buf *all) {
    struct splitter s;
    struct str record;
    splitter_init(&s, format);
    while (text.len > 0) {
        struct str in = str_slice(text, 0, step);
        text = str_skip(text, in.len);
        while (splitter_next(&s, &in, &record) == ERR_OK) {
            buf_add(all, record);
            buf_add_char(all, '\n');
            if (step > 1) try_record(a, format, record);
        }
        ASSERT(in.len == 0);
    }
    if (splitter_last(&s, &record) == ERR_OK) buf_add(all, record);
    splitter_free(&s);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    struct arena a = {0};
    enum record_format format = (enum record_format)(data[0] % 3);
    struct str text = str_n(data + 1, size - 1);
    struct buf whole = buf_in_arena(&a, 2 * size + 2), bytewise = buf_in_arena(&a, 2 * size + 2);
    split(&a, format, text, size, &whole);
    split(&a, format, text, 1, &bytewise);
    ASSERT(str_eq(buf_str(&whole), buf_str(&bytewise)));
    try_record(&a, format, text);
    arena_free(&a);
    return 0;
}
