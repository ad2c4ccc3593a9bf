/* An entry's row: the journal's prefix, number, part -> time (8 bytes, big-endian), value.
 *
 * Until the commit entries wait in txn->journal, one behind the other: length of the prefix, length
 * of the value, prefix, value. The number is one more than RocksDB's newest sequence number under
 * the commit lock: a commit that has entries moves that on, so no two get the same. */
#include "shared/store/journal.h"

#include "shared/store/store-private.h"
#include "shared/store/tuple.h"

enum {
    PLACE_LEN = 18, /* two fields of tuple.h */
    TIME_LEN = 8,
    LENGTHS_LEN = 8,
};

/* ---- places ---- */

void journal_place_add(struct buf *tuple, struct journal_place place) {
    tuple_add_u64(tuple, place.number);
    tuple_add_u64(tuple, place.part);
}

enum err journal_place_next(struct str *rest, struct journal_place *place) {
    uint64_t part;
    TRY(tuple_next_u64(rest, &place->number));
    TRY(tuple_next_u64(rest, &part));
    if (part > UINT32_MAX) return ERR_SYNTAX;
    place->part = (uint32_t)part;
    return ERR_OK;
}

/* ---- writing ---- */

enum err txn_journal_add(struct txn *txn, struct str journal, struct str value) {
    ASSERT(txn->writes && journal.len > 0 && journal.ptr[0] != OWN_KEY);
    size_t row = journal.len + PLACE_LEN + TIME_LEN + value.len;
    if (journal.len + PLACE_LEN > STORE_KEY_MAX || value.len + TIME_LEN > STORE_VALUE_MAX ||
        txn->batch_bytes + row > TXN_BYTES_MAX) {
        return ERR_TOO_LARGE;
    }
    buf_add_be32(&txn->journal, (uint32_t)journal.len);
    buf_add_be32(&txn->journal, (uint32_t)value.len);
    buf_add(&txn->journal, journal);
    buf_add(&txn->journal, value);
    if (!buf_ok(&txn->journal)) return ERR_TOO_LARGE;
    txn_make_batch(txn, row);
    return ERR_OK;
}

static size_t take_length(struct str *rest) {
    size_t n = 0;
    for (size_t i = 0; i < LENGTHS_LEN / 2; i++)
        n = n << 8 | (unsigned char)rest->ptr[i];
    *rest = str_skip(*rest, LENGTHS_LEN / 2);
    return n;
}

static struct str take(struct str *rest, size_t len) {
    struct str s = str_slice(*rest, 0, len);
    *rest = str_skip(*rest, len);
    return s;
}

static int64_t next_time(struct store *store) {
    int64_t now = env_now_ms(store->env);
    if (now > store->journal_ms) store->journal_ms = now;
    return store->journal_ms;
}

void journal_commit(struct txn *txn) {
    struct str rest = buf_str(&txn->journal);
    if (rest.len == 0) return;
    int64_t now = next_time(txn->store);
    struct journal_place place = {.number = rocks_newest(&txn->store->rocks) + 1};
    struct buf row = buf_on_heap(STORE_KEY_MAX + STORE_VALUE_MAX);
    for (; rest.len > 0; place.part++) {
        size_t prefix_len = take_length(&rest), value_len = take_length(&rest);
        buf_clear(&row);
        buf_add(&row, take(&rest, prefix_len));
        journal_place_add(&row, place);
        size_t key_len = row.len;
        buf_add_be64(&row, (uint64_t)now);
        buf_add(&row, take(&rest, value_len));
        ASSERT(buf_ok(&row));
        rocksdb_writebatch_wi_put(txn->batch, row.ptr, key_len, row.ptr + key_len,
                                  row.len - key_len);
    }
    buf_free(&row);
}

/* ---- reading ---- */

struct journal_place txn_journal_end(const struct txn *txn) {
    return (struct journal_place){.number = txn->began + 1};
}

static struct str row_key(struct arena *a, struct str journal, struct journal_place place) {
    struct buf key = buf_in_arena(a, STORE_KEY_MAX + PLACE_LEN);
    buf_add(&key, journal);
    journal_place_add(&key, place);
    return buf_str(&key);
}

enum err journal_open(struct txn *txn, struct arena *a, struct str journal,
                      struct journal_place from, struct journal_cursor *cursor) {
    cursor->prefix_len = journal.len;
    return txn_cursor_open(txn, row_key(a, journal, from), tuple_prefix_end(a, journal), false,
                           &cursor->rows);
}

static enum err read_row(struct str key, struct str value, size_t prefix_len,
                         struct journal_entry *entry) {
    struct str rest = str_skip(key, prefix_len);
    uint64_t time = 0;
    if (journal_place_next(&rest, &entry->place) != ERR_OK || value.len < TIME_LEN) {
        return ERR_CORRUPT;
    }
    for (size_t i = 0; i < TIME_LEN; i++)
        time = time << 8 | (unsigned char)value.ptr[i];
    entry->time_ms = (int64_t)time;
    entry->value = str_skip(value, TIME_LEN);
    return ERR_OK;
}

enum err journal_next(struct journal_cursor *cursor, struct journal_entry *entry) {
    struct str key, value;
    TRY(txn_cursor_next(cursor->rows, &key, &value));
    return read_row(key, value, cursor->prefix_len, entry);
}

void journal_close(struct journal_cursor *cursor) {
    txn_cursor_close(cursor->rows);
    cursor->rows = NULL;
}

static enum err first_entry(struct txn *txn, struct arena *a, struct str journal,
                            struct journal_place from, struct journal_entry *entry) {
    struct journal_cursor cursor;
    TRY(journal_open(txn, a, journal, from, &cursor));
    enum err err = journal_next(&cursor, entry);
    journal_close(&cursor);
    return err;
}

/* Halves the range of numbers: times go up with them. */
enum err journal_find_time(struct txn *txn, struct arena *a, struct str journal, int64_t time_ms,
                           struct journal_place *place) {
    struct journal_place end = txn_journal_end(txn);
    uint64_t low = 0, high = end.number; /* the entry, or the end, lies at low..high */
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        struct journal_entry entry;
        struct journal_place from = {.number = middle};
        enum err err = first_entry(txn, a, journal, from, &entry);
        if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
        bool late = err == ERR_NOT_FOUND || entry.time_ms >= time_ms;
        if (late) {
            high = middle;
        } else {
            low = entry.place.number + 1;
        }
    }
    *place = (struct journal_place){.number = low};
    return ERR_OK;
}

enum err journal_trim(struct store *store, struct str journal, struct journal_place place) {
    struct arena a = {0};
    struct journal_place start = {0};
    enum err err =
        store_drop_range(store, row_key(&a, journal, start), row_key(&a, journal, place));
    arena_free(&a);
    return err;
}
