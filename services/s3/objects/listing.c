#include "services/s3/objects/listing.h"

#include "services/s3/s3-keys.h"
#include "shared/store/tuple.h"

struct walk {
    struct txn *txn;
    struct arena *arena;
    const struct listing_request *request;
    struct str from, to; /* rows still to look at */
    size_t count;
    bool truncated, ended;
};

struct str listing_after_key(struct arena *a, struct str base, struct str key) {
    return s3_key_after(a, s3_key_with(a, base, key));
}

struct str listing_after_prefix(struct arena *a, struct str base, struct str prefix) {
    return tuple_prefix_end(a, s3_key_beginning(a, base, prefix));
}

struct str listing_common_prefix(struct str key, struct str prefix, struct str delimiter) {
    if (delimiter.len == 0) return (struct str){0};
    size_t at = str_find(str_skip(key, prefix.len), delimiter);
    if (at == SIZE_MAX) return (struct str){0};
    return str_slice(key, 0, prefix.len + at + delimiter.len);
}

static bool was_listed(const struct walk *w, struct str common) {
    return str_is_set(w->request->marker) && str_starts(w->request->marker, common);
}

static enum err emit(struct walk *w, const struct listing_entry *entry) {
    if (w->count == w->request->max) {
        w->truncated = w->request->max > 0;
        w->ended = true;
        return ERR_OK;
    }
    w->count++;
    return w->request->fn(w->request->arg, entry);
}

/* One row. `*skip` is set to the common prefix that is to be passed over. */
static enum err visit(struct walk *w, struct str row, struct str value, struct str *skip) {
    struct str rest = str_skip(row, w->request->base.len), key = {0};
    TRY(tuple_next_text(&rest, w->arena, &key));
    struct str common = listing_common_prefix(key, w->request->prefix, w->request->delimiter);
    if (!str_is_set(common)) {
        struct listing_entry entry = {.key = key, .rest = rest, .value = value};
        return emit(w, &entry);
    }
    *skip = arena_str(w->arena, common);
    if (was_listed(w, common)) return ERR_OK;
    struct listing_entry entry = {.key = *skip, .is_prefix = true};
    return emit(w, &entry);
}

/* Rows up to the next common prefix, or the end. */
static enum err walk_run(struct walk *w) {
    struct txn_cursor *cursor = NULL;
    struct str row, value, skip = {0};
    TRY(txn_cursor_open(w->txn, w->from, w->to, false, &cursor));
    enum err err = ERR_OK;
    while (err == ERR_OK && !w->ended && !str_is_set(skip)) {
        err = txn_cursor_next(cursor, &row, &value);
        if (err == ERR_OK) err = visit(w, row, value, &skip);
    }
    txn_cursor_close(cursor);
    if (err == ERR_NOT_FOUND) {
        w->ended = true;
        return ERR_OK;
    }
    TRY(err);
    if (str_is_set(skip)) w->from = listing_after_prefix(w->arena, w->request->base, skip);
    return ERR_OK;
}

enum err listing_run(struct txn *txn, struct arena *a, const struct listing_request *request,
                     bool *truncated) {
    struct walk w = {.txn = txn, .arena = a, .request = request};
    *truncated = false;
    if (request->max == 0) return ERR_OK;
    w.from = s3_key_beginning(a, request->base, request->prefix);
    w.to = tuple_prefix_end(a, w.from);
    if (str_is_set(request->from) && str_cmp(request->from, w.from) > 0) w.from = request->from;
    while (!w.ended) {
        if (str_is_set(w.to) && str_cmp(w.from, w.to) >= 0) break;
        TRY(walk_run(&w));
    }
    *truncated = w.truncated;
    return ERR_OK;
}

static bool stays(char c) {
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    bool digit = c >= '0' && c <= '9';
    return letter || digit || c == '-' || c == '_' || c == '.' || c == '*' || c == '/';
}

struct str listing_encode(struct arena *a, struct str text) {
    if (!str_is_set(text)) return text;
    struct buf out = buf_in_arena(a, 3 * text.len + 1);
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (stays(c)) {
            buf_add_char(&out, c);
        } else if (c == ' ') {
            buf_add_char(&out, '+');
        } else {
            buf_printf(&out, "%%%02X", (unsigned char)c);
        }
    }
    return buf_str(&out);
}
