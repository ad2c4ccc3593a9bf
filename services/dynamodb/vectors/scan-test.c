/* A scan of an index that is read in two parts looks at every entry once. */
#include "services/dynamodb/vectors/scan.h"

#include "services/dynamodb/vectors/entries.h"
#include "shared/base/test.h"

enum { ENTRIES = 90 };

static const struct vector_index index_of_one = {
    .id = 1, .dimensions = 1, .distance = VECTOR_DOT_PRODUCT};
static const struct table_definition table = {.incarnation = 7};

static enum err fill(struct txn *txn, void *arg) {
    struct arena *a = arg;
    for (int i = 0; i < ENTRIES; i++) {
        struct str prefix = vector_prefix(a, &table, &index_of_one, NULL);
        float coordinate = (float)(i * 37 % ENTRIES);
        struct buf value = buf_in_arena(a, 64);
        buf_add(&value, str_n(&coordinate, sizeof coordinate));
        buf_add_be32(&value, 0);
        TRY(txn_put(txn, ARENA_CONCAT(a, prefix, arena_printf(a, "%02d", i)), buf_str(&value)));
    }
    return ERR_OK;
}

struct look {
    struct arena *arena;
    size_t cached_max;
    struct nearest best;
};

static enum err look(struct txn *txn, void *arg) {
    struct look *l = arg;
    struct vector_search s;
    float one = 1;
    vector_search_init(&s, l->arena, &table, &index_of_one, &one, &(struct search_terms){0});
    s.cached_max = l->cached_max;
    nearest_init(&l->best, l->arena, ENTRIES + 5);
    return vector_scan(txn, l->arena, &s, &l->best);
}

TEST(in_two_parts) {
    struct env_fake env;
    struct store *store;
    struct arena a = {0};
    struct buf why = buf_in_arena(&a, 1000);
    env_fake_init(&env, 1, 1);
    struct store_options options = {.memory = true, .env = &env.env};
    CHECK(store_open(&store, &options, &why) == ERR_OK, "open");
    CHECK(store_run(store, STORE_WRITE, fill, &a, NULL) == ERR_OK, "fill");
    for (size_t max = 1; max < 9 * ENTRIES; max += 7) {
        struct look l = {.arena = &a, .cached_max = max};
        CHECK(store_run(store, STORE_READ, look, &l, NULL) == ERR_OK, "scan");
        nearest_sort(&l.best);
        CHECK(l.best.count == ENTRIES, "each once");
        for (size_t i = 0; i < ENTRIES; i++)
            CHECK(l.best.heap[i].distance == (double)i - (ENTRIES - 1), "all of them");
    }
    store_close(store);
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(in_two_parts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
