/* What is written is read again, and damaged bytes are refused. */
#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/test-support.h"

static const char all_types[] =
    "{'b':{'B':'AAH/'},'bs':{'BS':['AA==','AQ==']},'f':{'BOOL':false},'l':{'L':[{'S':'x'},{'L':[]}]"
    "},'m':{'M':{'a':{'M':{}},'n':{'N':'-1.5'}}},'n':{'N':'42'},'ns':{'NS':['-1','2']},'nu':{'NULL'"
    ":true},'s':{'S':'text'},'ss':{'SS':['','a']},'t':{'BOOL':true}}";

static struct str encode(struct arena *a, const struct attribute_map *item) {
    struct buf out = buf_in_arena(a, ITEM_BYTES_MAX);
    item_encode(&out, item);
    CHECK(buf_ok(&out), "fits");
    return buf_str(&out);
}

TEST(round_trip) {
    struct arena a = {0};
    struct attribute_map item = test_item(&a, all_types), back = {0};
    struct str bytes = encode(&a, &item);

    CHECK(item_decode(&a, bytes, &back) == ERR_OK, "decoded");
    CHECK_STR(test_item_text(&a, &back), str_c(all_types), "the same item");
    CHECK(item_encoded_size(bytes) == item_size(&item), "size in front");
    arena_free(&a);
}

TEST(long_text) {
    struct arena a = {0};
    char *text = arena_alloc(&a, ITEM_SIZE_MAX - 1);
    struct attribute_entry entry = {
        .key = STR("s"), .value = {.type = ATTRIBUTE_S, .text = str_n(text, ITEM_SIZE_MAX - 1)}};
    struct attribute_map item = {.items = &entry, .count = 1}, back = {0};
    struct str bytes = encode(&a, &item);

    CHECK(item_decode(&a, bytes, &back) == ERR_OK, "decoded");
    CHECK(back.items[0].value.text.len == ITEM_SIZE_MAX - 1, "length");
    CHECK(item_encoded_size(bytes) == ITEM_SIZE_MAX, "size");
    arena_free(&a);
}

TEST(cut_short) {
    struct arena a = {0};
    struct attribute_map item = test_item(&a, all_types), back = {0};
    struct str bytes = encode(&a, &item);
    for (size_t len = 0; len < bytes.len; len++) {
        CHECK(item_decode(&a, str_slice(bytes, 0, len), &back) == ERR_CORRUPT, "every prefix");
    }
    struct str longer = ARENA_CONCAT(&a, bytes, STR("x"));
    CHECK(item_decode(&a, longer, &back) == ERR_CORRUPT, "something behind it");
    arena_free(&a);
}

TEST(nonsense) {
    static const char *const row[] = {
        "\x02\x01\x01",                 /* another version */
        "\x01\x01\xff\xff\xff\xff\x0f", /* more attributes than bytes */
        "\x01\x01\x01\x01"
        "a\x7f", /* no such type */
        "\x01\x01\x01\x01"
        "a\x01\x05x", /* text longer than the bytes */
    };
    struct arena a = {0};
    struct attribute_map back = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        CHECK(item_decode(&a, str_c(row[i]), &back) == ERR_CORRUPT, row[i]);
    }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(round_trip),
        cmocka_unit_test(long_text),
        cmocka_unit_test(cut_short),
        cmocka_unit_test(nonsense),
    };
    return cmocka_run_group_tests_name("dynamodb item codec", tests, NULL, NULL);
}
