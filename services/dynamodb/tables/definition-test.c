/* A definition is read as it was written, and damaged records are refused. */
#include "services/dynamodb/tables/definition.h"
#include "shared/base/test.h"

static struct table_definition example(struct arena *a) {
    struct table_definition t = {.name = STR("tab"),
                                 .account = STR("000000000000"),
                                 .region = STR("us-east-1"),
                                 .id = STR("id"),
                                 .incarnation = 7,
                                 .created_ms = -1,
                                 .attribute_count = 2,
                                 .index_count = 1,
                                 .next_index_id = 3,
                                 .on_demand = true,
                                 .stream_label = STR(""),
                                 .kms_key = STR("key")};
    t.key = (struct key_schema){.attribute = {{STR("pk"), ATTRIBUTE_S}, {STR("sk"), ATTRIBUTE_N}},
                                .hash_count = 1,
                                .range_count = 1};
    t.attributes = arena_array(a, struct key_attribute, 2);
    t.attributes[0] = t.key.attribute[0];
    t.attributes[1] = t.key.attribute[1];
    t.indexes = arena_array(a, struct index_definition, 1);
    t.indexes[0] = (struct index_definition){.name = STR("idx"),
                                             .id = 2,
                                             .global = true,
                                             .key = t.key,
                                             .projection = PROJECT_INCLUDE,
                                             .backfilling = true};
    t.indexes[0].non_key.items = arena_array(a, struct str, 1);
    t.indexes[0].non_key.items[0] = STR("other");
    t.indexes[0].non_key.count = 1;
    t.tags.items = arena_array(a, struct str_entry, 1);
    t.tags.items[0] = (struct str_entry){STR("tag"), STR("value")};
    t.tags.count = 1;
    return t;
}

static struct str encode(struct arena *a, const struct table_definition *t) {
    struct buf out = buf_in_arena(a, TABLE_RECORD_MAX);
    table_encode(&out, t);
    return buf_str(&out);
}

TEST(round_trip) {
    struct arena a = {0};
    struct table_definition t = example(&a), back;
    struct str bytes = encode(&a, &t);

    CHECK(table_decode(&a, bytes, &back) == ERR_OK, "read");
    CHECK_STR(encode(&a, &back), bytes, "nothing is lost");
    CHECK(back.created_ms == -1 && back.indexes[0].backfilling, "numbers");
    CHECK(!str_is_set(back.table_class) && str_is_set(back.stream_label), "absent is not empty");
    CHECK(table_index(&back, STR("idx")) == &back.indexes[0], "by name");
    arena_free(&a);
}

TEST(damaged) {
    struct arena a = {0};
    struct table_definition t = example(&a), back;
    struct str bytes = encode(&a, &t);
    for (size_t len = 0; len < bytes.len; len++) {
        CHECK(table_decode(&a, str_slice(bytes, 0, len), &back) == ERR_CORRUPT, "every prefix");
    }
    CHECK(table_decode(&a, ARENA_CONCAT(&a, bytes, STR("x")), &back) == ERR_CORRUPT, "longer");
    arena_free(&a);
}

TEST(names) {
    CHECK_STR(table_name_of(STR("tab")), STR("tab"), "a name");
    CHECK_STR(table_name_of(STR("arn:aws:dynamodb:us-east-1:000000000000:table/tab")), STR("tab"),
              "an ARN");
    CHECK_STR(table_name_of(STR("arn:x")), STR("arn:x"), "no ARN");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(round_trip),
        cmocka_unit_test(damaged),
        cmocka_unit_test(names),
    };
    return cmocka_run_group_tests_name("dynamodb definition", tests, NULL, NULL);
}
