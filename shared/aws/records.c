#include "shared/aws/records.h"
#include "shared/aws/protocol.h"
#include "shared/store/tuple.h"

/* The first field of every record's key; data of other kinds has other words there. */
#define RECORDS STR("records")

struct record_key record_key(const struct call *call, struct str name) {
    bool global = call->service->facts->global;
    return (struct record_key){call->account, global ? STR("") : call->region, name};
}

static struct buf start_key(struct arena *a, const struct record_type *type) {
    struct buf key = buf_in_arena(a, STORE_KEY_MAX);
    tuple_add_text(&key, RECORDS);
    tuple_add_text(&key, type->service);
    tuple_add_text(&key, type->kind);
    return key;
}

static enum err make_key(struct arena *a, const struct record_type *type,
                         const struct record_key *key, struct str *bytes) {
    struct buf out = start_key(a, type);
    tuple_add_text(&out, key->account);
    tuple_add_text(&out, key->region);
    tuple_add_text(&out, key->name);
    *bytes = buf_str(&out);
    return buf_ok(&out) ? ERR_OK : ERR_TOO_LARGE;
}

enum err record_put(struct txn *txn, struct arena *a, const struct record_type *type,
                    const struct record_key *key, const void *data) {
    struct str at;
    TRY(make_key(a, type, key, &at));
    struct buf json = buf_in_arena(a, STORE_VALUE_MAX);
    shape_to_json(a, type->shape, data, &json);
    if (!buf_ok(&json)) return ERR_TOO_LARGE;
    return txn_put(txn, at, buf_str(&json));
}

static enum err read_record(struct arena *a, const struct record_type *type, struct str json,
                            void *data) {
    return shape_from_json(a, type->shape, json, data) == ERR_OK ? ERR_OK : ERR_CORRUPT;
}

enum err record_get(struct txn *txn, struct arena *a, const struct record_type *type,
                    const struct record_key *key, void *data) {
    struct str at, json;
    TRY(make_key(a, type, key, &at));
    TRY(txn_get(txn, a, at, &json));
    return read_record(a, type, json, data);
}

enum err record_get_for_update(struct txn *txn, struct arena *a, const struct record_type *type,
                               const struct record_key *key, void *data) {
    struct str at, json;
    TRY(make_key(a, type, key, &at));
    TRY(txn_get_for_update(txn, a, at, &json));
    return read_record(a, type, json, data);
}

enum err record_delete(struct txn *txn, struct arena *a, const struct record_type *type,
                       const struct record_key *key) {
    struct str at;
    TRY(make_key(a, type, key, &at));
    return txn_delete(txn, at);
}

/* What all keys of the query begin with, and where it starts. */
static enum err make_range(struct arena *a, const struct record_type *type,
                           const struct record_query *query, struct str *prefix, struct str *from) {
    struct buf key = start_key(a, type);
    bool one_place = str_is_set(query->account) && str_is_set(query->region);
    if (str_is_set(query->account)) tuple_add_text(&key, query->account);
    if (one_place) tuple_add_text(&key, query->region);
    struct buf start = buf_in_arena(a, STORE_KEY_MAX);
    buf_add(&start, buf_str(&key));
    if (one_place && query->prefix.len > 0) {
        tuple_add_text(&key, query->prefix);
        if (buf_ok(&key)) key.len -= TUPLE_TEXT_END;
    }
    *prefix = buf_str(&key);
    *from = *prefix;
    if (one_place && str_is_set(query->after)) {
        tuple_add_text(&start, query->after);
        buf_add_char(&start, 0); /* the first key after this one */
        if (str_cmp(buf_str(&start), *prefix) > 0) *from = buf_str(&start);
    }
    return buf_ok(&key) && buf_ok(&start) ? ERR_OK : ERR_TOO_LARGE;
}

static enum err read_key(struct arena *a, struct str bytes, struct record_key *key) {
    struct str ignored;
    TRY(tuple_next_text(&bytes, a, &ignored));
    TRY(tuple_next_text(&bytes, a, &ignored));
    TRY(tuple_next_text(&bytes, a, &ignored));
    TRY(tuple_next_text(&bytes, a, &key->account));
    TRY(tuple_next_text(&bytes, a, &key->region));
    return tuple_next_text(&bytes, a, &key->name);
}

/* The cursor's views end with its next step, so both are copied. */
static enum err add_record(struct arena *a, const struct record_type *type, struct record *to,
                           const struct str pair[2]) {
    void *data = arena_alloc(a, type->shape->size);
    to->data = data;
    if (read_key(a, arena_str(a, pair[0]), &to->key) != ERR_OK) return ERR_CORRUPT;
    return read_record(a, type, arena_str(a, pair[1]), data);
}

static enum err fill_page(struct txn_cursor *cursor, struct arena *a,
                          const struct record_type *type, size_t limit, struct record_page *page) {
    size_t capacity = 0;
    struct str pair[2];
    for (;;) {
        enum err err = txn_cursor_next(cursor, &pair[0], &pair[1]);
        if (err == ERR_NOT_FOUND) return ERR_OK;
        TRY(err);
        if (page->count == limit) {
            page->more = true;
            return ERR_OK;
        }
        page->items = arena_grow(a, page->items, page->count, &capacity, sizeof *page->items);
        TRY(add_record(a, type, &page->items[page->count], pair));
        page->count++;
    }
}

enum err record_list(struct txn *txn, struct arena *a, const struct record_type *type,
                     const struct record_query *query, struct record_page *page) {
    struct str prefix, from;
    size_t limit = query->limit;
    if (limit == 0 || limit > RECORD_LIST_MAX) limit = RECORD_LIST_MAX;
    *page = (struct record_page){0};
    TRY(make_range(a, type, query, &prefix, &from));

    struct txn_cursor *cursor = NULL;
    TRY(txn_cursor_open(txn, from, tuple_prefix_end(a, prefix), false, &cursor));
    enum err err = fill_page(cursor, a, type, limit, page);
    txn_cursor_close(cursor);
    return err;
}
