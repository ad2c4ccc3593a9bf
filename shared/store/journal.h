/* shared/store/journal.h - journals: lists of entries in the order of their commits.
 *
 * An entry gets its place and its time when its transaction commits, one transaction at a time. So
 * who has read a journal up to a place has missed nothing before it, ever, and times do not go back
 * along a journal while the program runs. What an entry tells of and the entry are one change.
 *
 * A journal is named by a prefix of keys made with tuple.h, under which nothing else lies. */
#ifndef SHARED_STORE_JOURNAL_H
#define SHARED_STORE_JOURNAL_H

#include "shared/store/store.h"

/* Places of all journals are of one kind: a transaction's entries share `number`. */
struct journal_place {
    uint64_t number; /* 0: before everything */
    uint32_t part;
};

struct journal_entry { /* the view lives until the next call on the cursor */
    struct journal_place place;
    int64_t time_ms;
    struct str value;
};

/* Append `value`. It cannot be read in this transaction. Errors as txn_put. */
MUST_CHECK enum err txn_journal_add(struct txn *txn, struct str journal, struct str value);

/* Behind all entries that this transaction can see; before all that are added later. */
struct journal_place txn_journal_end(const struct txn *txn);

/* Entries at `from` or behind it, oldest first. Close it before the transaction ends. */
struct journal_cursor {
    struct txn_cursor *rows;
    size_t prefix_len;
};
MUST_CHECK enum err journal_open(struct txn *txn, struct arena *a, struct str journal,
                                 struct journal_place from, struct journal_cursor *cursor);
MUST_CHECK enum err journal_next(struct journal_cursor *cursor,
                                 struct journal_entry *entry); /* ERR_NOT_FOUND at the end */
void journal_close(struct journal_cursor *cursor);

/* The first entry of this time or later, or the end: where to begin to read. */
MUST_CHECK enum err journal_find_time(struct txn *txn, struct arena *a, struct str journal,
                                      int64_t time_ms, struct journal_place *place);

/* Delete the entries before `place`. Not in a transaction; may be repeated. */
MUST_CHECK enum err journal_trim(struct store *store, struct str journal,
                                 struct journal_place place);

static inline struct journal_place journal_after(struct journal_place place) {
    return (struct journal_place){place.number, place.part + 1};
}

/* As two members of a tuple (tuple.h): what waits, such as a job, keeps its place so. ERR_SYNTAX.
 */
void journal_place_add(struct buf *tuple, struct journal_place place);
MUST_CHECK enum err journal_place_next(struct str *rest, struct journal_place *place);

/* <0, 0, >0 */
static inline int journal_compare(struct journal_place x, struct journal_place y) {
    if (x.number != y.number) return x.number < y.number ? -1 : 1;
    return (x.part > y.part) - (x.part < y.part);
}

#endif
