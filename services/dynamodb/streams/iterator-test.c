/* Iterators go through text unharmed; whatever else a client sends is none. */
#include "services/dynamodb/streams/iterator.h"

#include "shared/base/test.h"

static const struct shard_iterator one = {
    .stream = {STR_INIT("000000000000"), STR_INIT("us-east-1"), STR_INIT("tab"),
               STR_INIT("2026-11-20T10:00:00.000")},
    .shard_ms = 1795168800000,
    .made_ms = 1795168800001,
    .place = {.number = 77, .part = 3},
    .horizon = true,
};

TEST(there_and_back) {
    struct arena a = {0};
    struct shard_iterator back;
    struct str text = iterator_make(&a, &one);
    CHECK(iterator_read(&a, text, &back) == ERR_OK, "it is read");
    CHECK_STR(back.stream.table, one.stream.table, "table");
    CHECK_STR(back.stream.label, one.stream.label, "label");
    CHECK_STR(back.stream.account, one.stream.account, "account");
    CHECK_STR(back.stream.region, one.stream.region, "region");
    CHECK(back.shard_ms == one.shard_ms && back.made_ms == one.made_ms, "times");
    CHECK(journal_compare(back.place, one.place) == 0 && back.horizon, "place");
    arena_free(&a);
}

TEST(damaged) {
    struct arena a = {0};
    struct shard_iterator back;
    struct str text = iterator_make(&a, &one);
    for (size_t i = 0; i < text.len; i++) {
        char *copy = (char *)(uintptr_t)arena_str(&a, text).ptr;
        CHECK(iterator_read(&a, str_slice(text, 0, i), &back) == ERR_SYNTAX, "cut off");
        copy[i] = copy[i] == 'A' ? 'B' : 'A';
        CHECK(iterator_read(&a, str_n(copy, text.len), &back) == ERR_SYNTAX, "changed");
    }
    arena_free(&a);
}

TEST(sequence_numbers) {
    static const struct journal_place places[] = {{0, 0},          {1, 0}, {1, 1},
                                                  {1, UINT32_MAX}, {2, 0}, {(uint64_t)1 << 56, 5}};
    struct arena a = {0};
    struct str last = {0};
    for (size_t i = 0; i < ARRAY_LEN(places); i++) {
        struct str text = sequence_number(&a, places[i]);
        struct journal_place back;
        CHECK(text.len == 28 && str_all_digits(text), "as long as the model allows");
        CHECK(sequence_number_read(text, &back) == ERR_OK, "read");
        CHECK(journal_compare(back, places[i]) == 0, "the same");
        CHECK(!str_is_set(last) || str_cmp(last, text) < 0, "texts are in the order of places");
        last = text;
    }
    static const char *const wrong[] = {"", "1", "2000000000000000010000000000",
                                        "1000000000000000019999999999",
                                        "10000000000000000x0000000001"};
    for (size_t i = 0; i < ARRAY_LEN(wrong); i++) {
        struct journal_place back;
        CHECK(sequence_number_read(str_c(wrong[i]), &back) != ERR_OK, wrong[i]);
    }
    CHECK(place_before((struct journal_place){5, 1}).part == 0, "within a transaction");
    CHECK(place_before((struct journal_place){5, 0}).number == 4, "the one before");
    arena_free(&a);
}

TEST(names) {
    struct arena a = {0};
    struct stream_name name;
    static const char *const wrong[] = {"",
                                        "fake-stream",
                                        "arn:aws:dynamodb:us-east-1:000000000000:table/tab",
                                        "arn:aws:dynamodb:us-east-1:000000000000:table/tab/stream/",
                                        "arn:aws:dynamodb:us-east-1:000000000000:table//stream/x",
                                        "arn:aws:kinesis:us-east-1:000000000000:table/t/stream/x"};
    for (size_t i = 0; i < ARRAY_LEN(wrong); i++) {
        CHECK(stream_name_parse(str_c(wrong[i]), &name) != ERR_OK, wrong[i]);
    }
    struct str arn = STR("arn:aws:dynamodb:eu-west-1:000000000000:table/t.a-b/stream/2026");
    CHECK(stream_name_parse(arn, &name) == ERR_OK, "a stream");
    CHECK_STR(stream_arn(&a, &name), arn, "and back");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(there_and_back),
        cmocka_unit_test(damaged),
        cmocka_unit_test(sequence_numbers),
        cmocka_unit_test(names),
    };
    return cmocka_run_group_tests_name("dynamodbstreams iterators", tests, NULL, NULL);
}
