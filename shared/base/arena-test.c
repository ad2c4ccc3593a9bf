#include "shared/base/arena.h"
#include "shared/base/test.h"

TEST(pieces_are_apart_and_aligned) {
    struct arena a = {0};
    static const size_t sizes[] = {0, 1, 15, 16, 17, 4096, 100000, 3};
    unsigned char *piece[ARRAY_LEN(sizes)];
    for (size_t i = 0; i < ARRAY_LEN(sizes); i++) {
        piece[i] = arena_alloc(&a, sizes[i]);
        ASSERT(piece[i] != NULL);
        CHECK((uintptr_t)piece[i] % 16 == 0, "aligned");
        for (size_t k = 0; k < sizes[i]; k++) {
            CHECK(piece[i][k] == 0, "zeroed");
        }
        memset(piece[i], (int)i + 1, sizes[i]);
    }
    for (size_t i = 0; i < ARRAY_LEN(sizes); i++) {
        for (size_t k = 0; k < sizes[i]; k++) {
            CHECK(piece[i][k] == i + 1, "nobody else's bytes");
        }
    }
    arena_free(&a);
    CHECK(a.blocks == NULL && a.total == 0, "as new");
}

TEST(reset_keeps_one_block_and_zeroes_again) {
    struct arena a = {0};
    char *first = arena_alloc_raw(&a, 100);
    memset(first, 'x', 100);
    (void)arena_alloc(&a, 100000);
    arena_reset(&a);
    CHECK(a.total == 4096, "the oldest block is left");
    char *again = arena_alloc(&a, 100);
    CHECK(again == first, "used again");
    for (size_t i = 0; i < 100; i++) {
        CHECK(again[i] == 0, "zeroed");
    }
    arena_free(&a);
    arena_reset(&a);
    arena_free(&a);
}

TEST(the_newest_piece_can_grow_where_it_stands) {
    struct arena a = {0};
    char *first = arena_alloc_raw(&a, 10);
    CHECK(arena_extend(&a, first, 10, 16), "within its rounding");
    CHECK(arena_extend(&a, first, 16, 100), "beyond");
    memset(first, 'x', 100);
    char *second = arena_alloc_raw(&a, 1);
    CHECK(second >= first + 100, "not shared with the next");
    CHECK(!arena_extend(&a, first, 100, 200), "no longer the newest");
    CHECK(arena_extend(&a, second, 1, 1000), "the newest");
    CHECK(!arena_extend(&a, second, 1000, 5000), "beyond the block");
    char *third = arena_alloc_raw(&a, 5000);
    CHECK(!arena_extend(&a, second, 1000, 1001), "the newest of an older block");
    CHECK(third != NULL && a.total > 5000, "another block");
    arena_free(&a);
}

TEST(copies) {
    struct arena a = {0};
    char text[] = "Text";
    struct str copy = arena_str(&a, str_c(text));
    text[0] = 'X';
    CHECK_STR(copy, STR("Text"), "its own bytes");
    CHECK(copy.ptr[copy.len] == '\0', "NUL behind");
    CHECK(!str_is_set(arena_str(&a, (struct str){0})), "absent stays absent");
    CHECK(str_is_set(arena_str(&a, STR(""))), "empty stays present");
    assert_string_equal(arena_cstr(&a, STR("c")), "c");
    assert_string_equal(arena_cstr(&a, (struct str){0}), "");
    CHECK_STR(arena_lower(&a, STR("AbZ[@\xc3\x89")), STR("abz[@\xc3\x89"), "ASCII only");
    arena_free(&a);
}

TEST(composed) {
    struct arena a = {0};
    CHECK_STR(arena_printf(&a, "%s=%d", "x", 5), STR("x=5"), "printf");
    CHECK_STR(arena_printf(&a, "%s", ""), STR(""), "empty");
    CHECK_STR(ARENA_CONCAT(&a, STR("a"), STR(""), STR("bc")), STR("abc"), "concat");
    CHECK_STR(ARENA_CONCAT(&a, (struct str){0}), STR(""), "of nothing");
    arena_free(&a);
}

TEST(growing_array) {
    struct arena a = {0};
    int *items = NULL;
    size_t capacity = 0;
    for (int i = 0; i < 1000; i++) {
        items = arena_grow(&a, items, (size_t)i, &capacity, sizeof *items);
        items[i] = i;
    }
    CHECK(capacity >= 1000, "room");
    for (int i = 0; i < 1000; i++) {
        CHECK(items[i] == i, "survives moving");
    }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_are_apart_and_aligned),
        cmocka_unit_test(reset_keeps_one_block_and_zeroes_again),
        cmocka_unit_test(the_newest_piece_can_grow_where_it_stands),
        cmocka_unit_test(copies),
        cmocka_unit_test(composed),
        cmocka_unit_test(growing_array),
    };
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
