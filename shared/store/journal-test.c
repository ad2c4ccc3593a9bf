#include "shared/store/journal.h"

#include <stdatomic.h>

#include "shared/os/thread.h"
#include "shared/store/test-support/store-fixture.h"
#include "shared/store/tuple.h"

static struct str journal_named(struct arena *a, const char *name) {
    struct buf key = buf_in_arena(a, 100);
    tuple_add_text(&key, STR("journal"));
    tuple_add_text(&key, str_c(name));
    return buf_str(&key);
}

struct add {
    struct str journal, key;
    const char *values[3];
    enum err end;
};

static enum err add_entries(struct txn *txn, void *arg) {
    struct add *add = arg;
    for (size_t i = 0; i < ARRAY_LEN(add->values) && add->values[i] != NULL; i++) {
        TRY(txn_journal_add(txn, add->journal, str_c(add->values[i])));
    }
    if (str_is_set(add->key)) TRY(txn_put(txn, add->key, STR("row")));
    return add->end;
}

static enum err add(struct place *p, const char *journal, const char *one, const char *two,
                    enum err end) {
    struct add work = {.journal = journal_named(&p->arena, journal),
                       .key = STR("row"),
                       .values = {one, two},
                       .end = end};
    return store_run(p->store, STORE_WRITE, add_entries, &work, NULL);
}

struct read {
    struct arena *arena;
    struct str journal, text;
    struct journal_place from, next, end, at_time;
    int64_t time_ms;
};

static enum err read_entries(struct txn *txn, void *arg) {
    struct read *r = arg;
    struct buf text = buf_in_arena(r->arena, 1 << 20);
    struct journal_cursor cursor;
    struct journal_entry entry;
    r->end = txn_journal_end(txn);
    TRY(journal_find_time(txn, r->arena, r->journal, r->time_ms, &r->at_time));
    TRY(journal_open(txn, r->arena, r->journal, r->from, &cursor));
    enum err err;
    r->next = r->from;
    while ((err = journal_next(&cursor, &entry)) == ERR_OK) {
        CHECK(journal_compare(entry.place, r->next) >= 0, "in order");
        r->next = journal_after(entry.place);
        buf_printf(&text, "%" PRIstr " ", STR_ARG(entry.value));
    }
    journal_close(&cursor);
    r->text = buf_str(&text);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static struct read read_from(struct place *p, const char *journal, struct journal_place from,
                             int64_t time_ms) {
    struct read r = {.arena = &p->arena,
                     .journal = journal_named(&p->arena, journal),
                     .from = from,
                     .time_ms = time_ms};
    CHECK(store_run(p->store, STORE_READ, read_entries, &r, NULL) == ERR_OK, "read");
    return r;
}

static const struct journal_place start = {0};

TEST(entries_come_in_the_order_of_their_commits) {
    struct place p;
    place_make(&p);
    CHECK(add(&p, "a", "1", "2", ERR_OK) == ERR_OK, "two in one transaction");
    CHECK(add(&p, "b", "other", NULL, ERR_OK) == ERR_OK, "another journal");
    CHECK(add(&p, "a", "lost", NULL, ERR_DENIED) == ERR_DENIED, "rolled back");
    struct read first = read_from(&p, "a", start, 0);
    CHECK_STR(first.text, STR("1 2 "), "only its own");
    CHECK(add(&p, "a", "3", "", ERR_OK) == ERR_OK, "an empty value is an entry");
    CHECK_STR(read_from(&p, "a", first.next, 0).text, STR("3  "), "from where we stopped");
    CHECK_STR(read_from(&p, "a", first.end, 0).text, STR("3  "), "from the end as it was then");
    place_reopen(&p);
    CHECK(add(&p, "a", "4", NULL, ERR_OK) == ERR_OK, "after a restart");
    CHECK_STR(read_from(&p, "a", first.next, 0).text, STR("3  4 "), "numbers go on");
    CHECK_STR(read_from(&p, "c", start, 0).text, STR(""), "none");
    place_leave(&p);
}

TEST(a_time_is_found) {
    struct place p;
    place_make(&p);
    int64_t now = env_now_ms(&p.env);
    for (int day = 0; day < 5; day++) {
        char name[2] = {(char)('0' + day), '\0'};
        CHECK(add(&p, "a", name, NULL, ERR_OK) == ERR_OK, "one a day");
        atomic_fetch_add(&p.env.shift_ms, 86400000);
    }
    struct read r = read_from(&p, "a", start, now + 2 * 86400000 - 1000);
    CHECK_STR(read_from(&p, "a", r.at_time, 0).text, STR("2 3 4 "), "from the third day");
    r = read_from(&p, "a", start, now + 10 * (int64_t)86400000);
    CHECK_STR(read_from(&p, "a", r.at_time, 0).text, STR(""), "in the future: the end");
    r = read_from(&p, "a", start, now + 2 * 86400000 - 1000);
    CHECK(journal_trim(p.store, r.journal, r.at_time) == ERR_OK, "trim");
    CHECK_STR(read_from(&p, "a", start, 0).text, STR("2 3 4 "), "what is older is gone");
    place_leave(&p);
}

/* ---- many threads ---- */

enum { WRITERS = 4, ROUNDS = 200 };

struct writer {
    struct place *place;
    struct arena arena;
    struct thread thread;
    char name;
};

static void write_rounds(void *arg) {
    struct writer *w = arg;
    for (int i = 0; i < ROUNDS; i++) {
        char value[8] = {w->name, '\0'};
        struct add work = {.journal = journal_named(&w->arena, "a"), .values = {value, value}};
        CHECK(store_run(w->place->store, STORE_WRITE, add_entries, &work, NULL) == ERR_OK, "add");
    }
}

TEST(a_reader_misses_nothing_while_others_write) {
    struct place p;
    place_make(&p);
    struct writer writers[WRITERS];
    for (int i = 0; i < WRITERS; i++) {
        writers[i] = (struct writer){.place = &p, .name = (char)('a' + i)};
        CHECK(thread_start(&writers[i].thread, "writer", write_rounds, &writers[i]) == ERR_OK,
              "thread");
    }
    size_t seen = 0;
    struct journal_place next = start;
    while (seen < (size_t)2 * WRITERS * ROUNDS) {
        struct read r = read_from(&p, "a", next, 0);
        seen += r.text.len / 2;
        next = r.next;
    }
    for (int i = 0; i < WRITERS; i++) {
        thread_join(&writers[i].thread);
        arena_free(&writers[i].arena);
    }
    CHECK_STR(read_from(&p, "a", next, 0).text, STR(""), "each was seen once");
    CHECK(read_from(&p, "a", start, 0).text.len == (size_t)4 * WRITERS * ROUNDS, "all are there");
    place_leave(&p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entries_come_in_the_order_of_their_commits),
        cmocka_unit_test(a_time_is_found),
        cmocka_unit_test(a_reader_misses_nothing_while_others_write),
    };
    return cmocka_run_group_tests_name("journal", tests, NULL, NULL);
}
