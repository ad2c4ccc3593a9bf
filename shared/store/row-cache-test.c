#include "shared/store/row-cache.h"

#include "shared/store/test-support/store-fixture.h"

static bool is_here(struct row_cache *c, struct str key, uint64_t changed, struct str wanted) {
    struct arena a = {0};
    struct str value = {0};
    bool here = row_cache_get(c, &a, key, changed, &value);
    if (here) CHECK_STR(value, wanted, "the row");
    arena_free(&a);
    return here;
}

TEST(a_row_is_good_until_the_key_changes) {
    struct row_cache c;
    row_cache_init(&c);
    CHECK(!is_here(&c, STR("k"), 0, STR("")), "nothing is here");
    row_cache_put(&c, STR("k"), STR("old"), 10);
    CHECK(is_here(&c, STR("k"), 10, STR("old")), "changed before it was read");
    CHECK(!is_here(&c, STR("k"), 11, STR("")), "changed since");
    CHECK(!is_here(&c, STR("kk"), 0, STR("")), "another key");
    row_cache_put(&c, STR("k"), STR("newer"), 11);
    CHECK(is_here(&c, STR("k"), 11, STR("newer")), "read again");
    row_cache_put(&c, STR("k"), STR(""), 12);
    CHECK(is_here(&c, STR("k"), 12, STR("")), "an empty value");
    row_cache_clear(&c);
    CHECK(!is_here(&c, STR("k"), 0, STR("")), "cleared");
    row_cache_deinit(&c);
}

TEST(memory_is_bounded) {
    static char large[ROW_CACHE_BYTES_MAX + 1];
    struct row_cache c;
    row_cache_init(&c);
    row_cache_put(&c, STR("k"), str_n(large, sizeof large - 1), 1);
    CHECK(!is_here(&c, STR("k"), 0, STR("")), "too large to be kept");
    size_t kept = 0;
    for (int i = 0; i < 10 * ROW_CACHE_PLACES; i++) {
        char key[16];
        int len = snprintf(key, sizeof key, "k%d", i);
        row_cache_put(&c, str_n(key, (size_t)len), STR("v"), 1);
    }
    for (int i = 0; i < 10 * ROW_CACHE_PLACES; i++) {
        char key[16];
        int len = snprintf(key, sizeof key, "k%d", i);
        kept += is_here(&c, str_n(key, (size_t)len), 1, STR("v"));
    }
    CHECK(kept > ROW_CACHE_PLACES / 2 && kept <= ROW_CACHE_PLACES, "the last of each place");
    row_cache_deinit(&c);
}

/* ---- in transactions ---- */

struct step {
    struct store *store;
    struct str key, value, expected;
    struct str meanwhile; /* written by another transaction while ours runs */
    int runs;
};

static enum err put_one(struct txn *txn, void *arg) {
    struct step *s = arg;
    return txn_put(txn, s->key, s->value);
}

static void write_row(struct store *store, struct str key, struct str value) {
    struct step s = {.key = key, .value = value};
    CHECK(store_run(store, STORE_WRITE, put_one, &s, NULL) == ERR_OK, "put");
}

static enum err check_kept(struct txn *txn, struct step *s, bool for_update) {
    struct arena a = {0};
    struct str value = {0};
    enum err err = txn_get_kept(txn, &a, s->key, for_update, &value);
    if (err == ERR_OK) CHECK_STR(value, s->expected, "kept");
    arena_free(&a);
    return err;
}

static enum err read_row(struct txn *txn, void *arg) {
    return check_kept(txn, arg, false);
}

static void check(struct store *store, struct str key, struct str expected) {
    struct step s = {.key = key, .expected = expected};
    for (int i = 0; i < 3; i++) {
        CHECK(store_run(store, STORE_READ, read_row, &s, NULL) == ERR_OK, "read");
    }
}

static enum err read_around_a_change(struct txn *txn, void *arg) {
    struct step *s = arg;
    TRY(check_kept(txn, s, false));
    write_row(s->store, s->key, s->meanwhile);
    return check_kept(txn, s, false);
}

TEST(a_transaction_sees_its_snapshot) {
    struct place p;
    place_make(&p);
    write_row(p.store, STR("\x02k"), STR("1"));
    check(p.store, STR("\x02k"), STR("1"));
    struct step s = {
        .store = p.store, .key = STR("\x02k"), .expected = STR("1"), .meanwhile = STR("2")};
    CHECK(store_run(p.store, STORE_READ, read_around_a_change, &s, NULL) == ERR_OK, "old row");
    check(p.store, STR("\x02k"), STR("2"));
    place_leave(&p);
}

/* The newer row is in memory when a transaction asks that began before it was written. */
static enum err read_after_others(struct txn *txn, void *arg) {
    struct step *s = arg;
    write_row(s->store, s->key, s->meanwhile);
    check(s->store, s->key, s->meanwhile);
    return check_kept(txn, s, false);
}

TEST(a_newer_row_in_memory_is_not_for_older_snapshots) {
    struct place p;
    place_make(&p);
    write_row(p.store, STR("\x02k"), STR("1"));
    struct step s = {
        .store = p.store, .key = STR("\x02k"), .expected = STR("1"), .meanwhile = STR("2")};
    CHECK(store_run(p.store, STORE_READ, read_after_others, &s, NULL) == ERR_OK, "old row");
    place_leave(&p);
}

static enum err change_what_was_read(struct txn *txn, void *arg) {
    struct step *s = arg;
    if (s->runs++ == 0) {
        TRY(check_kept(txn, s, true));
        write_row(s->store, s->key, s->meanwhile);
    } else {
        struct step again = {.key = s->key, .expected = s->meanwhile};
        TRY(check_kept(txn, &again, true));
    }
    return txn_put(txn, STR("\x02other"), STR("x"));
}

TEST(for_update_means_that_a_change_is_noticed) {
    struct place p;
    place_make(&p);
    write_row(p.store, STR("\x02k"), STR("1"));
    check(p.store, STR("\x02k"), STR("1"));
    struct step s = {
        .store = p.store, .key = STR("\x02k"), .expected = STR("1"), .meanwhile = STR("2")};
    CHECK(store_run(p.store, STORE_WRITE, change_what_was_read, &s, NULL) == ERR_OK, "commit");
    CHECK(s.runs == 2, "once more, for the row had changed");
    place_leave(&p);
}

static enum err own_changes(struct txn *txn, void *arg) {
    struct step *s = arg;
    TRY(txn_put(txn, s->key, STR("mine")));
    struct step mine = {.key = s->key, .expected = STR("mine")};
    TRY(check_kept(txn, &mine, false));
    TRY(txn_delete(txn, s->key));
    CHECK(check_kept(txn, &mine, true) == ERR_NOT_FOUND, "removed by ourselves");
    return ERR_CONFLICT; /* roll back */
}

TEST(own_changes_are_seen_and_not_kept) {
    struct place p;
    place_make(&p);
    write_row(p.store, STR("\x02k"), STR("1"));
    check(p.store, STR("\x02k"), STR("1"));
    struct step s = {.key = STR("\x02k")};
    CHECK(store_run(p.store, STORE_WRITE, own_changes, &s, NULL) == ERR_CONFLICT, "rolled back");
    check(p.store, STR("\x02k"), STR("1"));
    place_leave(&p);
}

TEST(a_dropped_row_is_gone) {
    struct place p;
    place_make(&p);
    write_row(p.store, STR("\x02k"), STR("1"));
    check(p.store, STR("\x02k"), STR("1"));
    CHECK(store_drop_prefix(p.store, STR("\x02k")) == ERR_OK, "drop");
    struct step s = {.key = STR("\x02k")};
    CHECK(store_run(p.store, STORE_READ, read_row, &s, NULL) == ERR_NOT_FOUND, "gone");
    write_row(p.store, STR("\x02k"), STR("2"));
    check(p.store, STR("\x02k"), STR("2"));
    CHECK(store_reset(p.store) == ERR_OK, "reset");
    CHECK(store_run(p.store, STORE_READ, read_row, &s, NULL) == ERR_NOT_FOUND, "all is gone");
    place_leave(&p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_row_is_good_until_the_key_changes),
        cmocka_unit_test(memory_is_bounded),
        cmocka_unit_test(a_transaction_sees_its_snapshot),
        cmocka_unit_test(a_newer_row_in_memory_is_not_for_older_snapshots),
        cmocka_unit_test(for_update_means_that_a_change_is_noticed),
        cmocka_unit_test(own_changes_are_seen_and_not_kept),
        cmocka_unit_test(a_dropped_row_is_gone),
    };
    return cmocka_run_group_tests_name("row cache", tests, NULL, NULL);
}
