#include "services/dynamodb/vectors/nearest.h"

#include "shared/base/test.h"

static struct str key_of(const struct nearest *n, size_t i) {
    return str_n(n->heap[i].key, n->heap[i].key_len);
}

TEST(the_nearest_in_order) {
    struct arena a = {0};
    struct nearest n;
    nearest_init(&n, &a, 3);
    static const double distances[] = {5, 1, 4, 1, 3, 9, 0.5, 2};
    static const char *const keys[] = {"five", "one", "four", "uno", "three", "nine", "half", "2"};
    for (size_t i = 0; i < ARRAY_LEN(distances); i++)
        nearest_add(&n, distances[i], str_c(keys[i]));
    nearest_sort(&n);
    CHECK(n.count == 3, "no more than asked for");
    CHECK_STR(key_of(&n, 0), STR("half"), "nearest");
    CHECK_STR(key_of(&n, 1), STR("one"), "of two that are equal the first comes first");
    CHECK_STR(key_of(&n, 2), STR("uno"), "and then the second");
    CHECK(!nearest_wants(&n, 1), "as far as the last is too far");
    arena_free(&a);
}

TEST(fewer_than_asked_for) {
    struct arena a = {0};
    struct nearest n;
    nearest_init(&n, &a, NEAREST_MAX);
    nearest_add(&n, 2, STR("b"));
    nearest_add(&n, 1, STR(""));
    nearest_sort(&n);
    CHECK(n.count == 2 && n.heap[0].distance == 1 && n.heap[0].key_len == 0, "both");
    arena_free(&a);
}

/* Each nearer than all before: the worst case for what is kept. */
TEST(memory_does_not_grow) {
    struct arena a = {0};
    struct nearest n;
    nearest_init(&n, &a, 10);
    for (int i = 0; i < 100; i++)
        nearest_add(&n, -i, STR("a key of some length"));
    size_t before = a.total;
    for (int i = 100; i < 100000; i++)
        nearest_add(&n, -i, STR("a key of some length"));
    CHECK(a.total == before, "room is used again");
    nearest_sort(&n);
    for (size_t i = 0; i < 10; i++)
        CHECK(n.heap[i].distance == -99999 + (double)i, "the last ten");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_nearest_in_order),
        cmocka_unit_test(fewer_than_asked_for),
        cmocka_unit_test(memory_does_not_grow),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
