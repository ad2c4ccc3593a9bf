#include "shared/store/store-private.h"

enum {
    BOUND_MAX = STORE_KEY_MAX + 1, /* just behind the longest key */
    READ_AHEAD = 1024 * 1024,
};

/* The iterator stands on the row that was returned last, so that its bytes stay where they are. */
struct txn_cursor {
    struct txn *txn;
    struct txn_cursor *next; /* of the same transaction */
    rocksdb_readoptions_t *read;
    rocksdb_iterator_t *iterator;
    bool descending, started;
    bool once;               /* see txn_cursor_open_once */
    size_t from_len, to_len; /* the bounds, one behind the other; RocksDB looks at them too */
    bool bounded;            /* there is a `to` */
    char bounds[];
};

static const char first_user_key[] = {FIRST_USER_KEY};

static struct str from_of(const struct txn_cursor *c) {
    return str_n(c->bounds, c->from_len);
}

static struct str to_of(const struct txn_cursor *c) {
    return str_n(c->bounds + c->from_len, c->to_len);
}

/* Own rows stay hidden. */
static struct str lower_bound(struct str from) {
    struct str first = str_n(first_user_key, sizeof first_user_key);
    return str_cmp(from, first) < 0 ? first : from;
}

static rocksdb_readoptions_t *bounded_options(const struct txn_cursor *c) {
    rocksdb_readoptions_t *read = rocksdb_readoptions_create();
    rocksdb_readoptions_set_snapshot(read, c->txn->snapshot);
    rocksdb_readoptions_set_read_tier(read, c->txn->nowait ? 1 : 0);
    if (c->once) {
        rocksdb_readoptions_set_readahead_size(read, READ_AHEAD);
        rocksdb_readoptions_set_fill_cache(read, 0);
    }
    rocksdb_readoptions_set_iterate_lower_bound(read, from_of(c).ptr, from_of(c).len);
    if (c->bounded) rocksdb_readoptions_set_iterate_upper_bound(read, to_of(c).ptr, to_of(c).len);
    return read;
}

struct cursor_kind {
    bool descending, once;
};

static enum err open_cursor(struct txn *txn, struct str from, struct str to,
                            struct cursor_kind kind, struct txn_cursor **cursor) {
    *cursor = NULL;
    from = lower_bound(from);
    if (from.len > BOUND_MAX || to.len > BOUND_MAX) return ERR_TOO_LARGE;

    struct txn_cursor *c = malloc(sizeof *c + from.len + to.len);
    ASSERT(c != NULL);
    *c = (struct txn_cursor){
        .txn = txn, .descending = kind.descending, .once = kind.once, .bounded = str_is_set(to)};
    c->from_len = from.len;
    c->to_len = to.len;
    memcpy(c->bounds, from.ptr, from.len);
    if (to.len > 0) memcpy(c->bounds + from.len, to.ptr, to.len);

    c->read = bounded_options(c);
    c->iterator = rocksdb_create_iterator(txn->store->rocks.db, c->read);
    if (txn->batch_bytes > 0) {
        c->iterator = rocksdb_writebatch_wi_create_iterator_with_base(txn->batch, c->iterator);
    }
    txn_note_scan(txn);
    c->next = txn->cursors;
    txn->cursors = c;
    *cursor = c;
    return ERR_OK;
}

enum err txn_cursor_open(struct txn *txn, struct str from, struct str to, bool descending,
                         struct txn_cursor **cursor) {
    return open_cursor(txn, from, to, (struct cursor_kind){.descending = descending}, cursor);
}

enum err txn_cursor_open_once(struct txn *txn, struct str from, struct str to,
                              struct txn_cursor **cursor) {
    return open_cursor(txn, from, to, (struct cursor_kind){.once = true}, cursor);
}

/* Own changes are not stopped by the bounds of the stored rows: see in_bounds. */
static void start(struct txn_cursor *c) {
    c->started = true;
    if (!c->descending) {
        rocksdb_iter_seek(c->iterator, from_of(c).ptr, from_of(c).len);
    } else if (!c->bounded) {
        rocksdb_iter_seek_to_last(c->iterator);
    } else {
        struct str to = to_of(c);
        rocksdb_iter_seek_for_prev(c->iterator, to.ptr, to.len);
        size_t len = 0;
        if (!rocksdb_iter_valid(c->iterator)) return;
        const char *key = rocksdb_iter_key(c->iterator, &len);
        if (str_eq(str_n(key, len), to)) rocksdb_iter_prev(c->iterator);
    }
}

static bool in_bounds(const struct txn_cursor *c, struct str key) {
    return str_cmp(key, from_of(c)) >= 0 && (!c->bounded || str_cmp(key, to_of(c)) < 0);
}

static enum err end_or_error(struct txn_cursor *c) {
    char *message = NULL;
    rocksdb_iter_get_error(c->iterator, &message);
    enum err err = rocks_err(message);
    if (err == ERR_OK) return ERR_NOT_FOUND;
    if (c->txn->failed == ERR_OK) c->txn->failed = err;
    return err;
}

enum err txn_cursor_next(struct txn_cursor *cursor, struct str *key, struct str *value) {
    struct txn_cursor *c = cursor;
    TRY(txn_may_read_on(c->txn));
    if (!c->started) {
        start(c);
    } else if (!rocksdb_iter_valid(c->iterator)) {
        return end_or_error(c);
    } else if (c->descending) {
        rocksdb_iter_prev(c->iterator);
    } else {
        rocksdb_iter_next(c->iterator);
    }
    if (!rocksdb_iter_valid(c->iterator)) return end_or_error(c);

    size_t key_len = 0, value_len = 0;
    const char *key_bytes = rocksdb_iter_key(c->iterator, &key_len);
    if (!in_bounds(c, str_n(key_bytes, key_len))) return ERR_NOT_FOUND;
    const char *value_bytes = rocksdb_iter_value(c->iterator, &value_len);
    *key = str_n(key_bytes, key_len);
    *value = str_n(value_bytes, value_len);
    c->txn->bytes_read += key_len + value_len;
    return ERR_OK;
}

static void forget(struct txn_cursor *c) {
    struct txn_cursor **at = &c->txn->cursors;
    while (*at != c)
        at = &(*at)->next;
    *at = c->next;
}

void txn_cursor_close(struct txn_cursor *cursor) {
    if (cursor == NULL) return;
    forget(cursor);
    rocksdb_iter_destroy(cursor->iterator);
    rocksdb_readoptions_destroy(cursor->read);
    free(cursor);
}
