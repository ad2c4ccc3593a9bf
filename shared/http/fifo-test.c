#include "shared/http/fifo.h"

#include "shared/base/test.h"

/* Pieces of every size go in and come out in other sizes, in order. */
TEST(order_is_kept) {
    struct fifo f = {0};
    unsigned char in = 0, out = 0;
    char piece[997];
    for (size_t round = 1; round < 3000; round++) {
        size_t n = round * 7 % sizeof piece;
        for (size_t i = 0; i < n; i++) {
            piece[i] = (char)in++;
        }
        fifo_add(&f, str_n(piece, n));

        size_t got = fifo_take(&f, piece, round * 11 % sizeof piece);
        for (size_t i = 0; i < got; i++) {
            CHECK((unsigned char)piece[i] == out, "next byte");
            out++;
        }
    }
    CHECK((unsigned char)(out + fifo_len(&f)) == in, "nothing lost");
    fifo_free(&f);
}

TEST(memory_is_bounded_and_given_back) {
    struct fifo f = {0};
    static const char piece[4096] = {0};
    fifo_add(&f, STR("x"));
    for (int i = 0; i < 1000; i++) {
        fifo_add(&f, str_n(piece, sizeof piece));
        fifo_drop(&f, sizeof piece);
    }
    CHECK(f.capacity <= 4 * sizeof piece, "one piece waits, not a thousand");

    for (int i = 0; i < 100; i++) {
        fifo_add(&f, str_n(piece, sizeof piece));
    }
    fifo_drop(&f, fifo_len(&f));
    CHECK(f.capacity == 0, "a large buffer goes when empty");
    fifo_free(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(order_is_kept),
        cmocka_unit_test(memory_is_bounded_and_given_back),
    };
    return cmocka_run_group_tests_name("fifo", tests, NULL, NULL);
}
