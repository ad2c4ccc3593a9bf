/* First the old images of what changed since the place are written under the scratch number, the
 * first of each key only; then these and the table's items are merged, both in the order of keys.
 */
#include "services/dynamodb/backups/past.h"

#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/item-store.h"
#include "shared/store/tuple.h"

enum {
    RUN_CHANGES = 256, /* in one transaction */
    RUN_BYTES = 4 * 1024 * 1024,
};

struct walk {
    struct dynamodb *d;
    const struct past *past;
    past_item_fn *fn;
    void *arg;
    struct txn *snapshot;
    struct arena kept; /* lives as long as the walk */
    struct str prefix, scratch;
    bool undone; /* there is something under `scratch` */
};

static bool stops(const struct walk *w) {
    return atomic_load(&w->d->stopping);
}

/* ---- what changed since ---- */

struct undo {
    struct arena *arena;
    struct str key[RUN_CHANGES], image[RUN_CHANGES];
    size_t count, bytes;
};

static enum err put_images(struct txn *txn, void *arg) {
    struct undo *u = arg;
    struct str there;
    for (size_t i = 0; i < u->count; i++) {
        enum err err = txn_get(txn, u->arena, u->key[i], &there);
        if (err == ERR_OK) continue;
        if (err != ERR_NOT_FOUND) return err;
        TRY(txn_put(txn, u->key[i], u->image[i]));
    }
    return ERR_OK;
}

static struct str image_of(struct arena *a, const struct attribute_map *item) {
    struct buf bytes = buf_in_arena(a, ITEM_BYTES_MAX);
    if (item != NULL) item_encode(&bytes, item);
    return buf_str(&bytes);
}

static enum err add_change(struct walk *w, struct undo *u, const struct journal_entry *entry) {
    struct item_change change;
    TRY(change_read(u->arena, entry, &change));
    const struct attribute_map *item = change.old != NULL ? change.old : change.new;
    if (item == NULL) return ERR_CORRUPT;
    struct table_definition table = {.incarnation = w->past->incarnation, .key = *w->past->key};
    struct str key = str_skip(item_key(u->arena, &table, item), w->prefix.len);
    u->key[u->count] = ARENA_CONCAT(u->arena, w->scratch, key);
    u->image[u->count] = image_of(u->arena, change.old);
    u->bytes += entry->value.len;
    u->count++;
    return ERR_OK;
}

static enum err flush_changes(struct walk *w, struct undo *u) {
    if (u->count == 0) return ERR_OK;
    TRY(store_run(w->d->cloud->store, STORE_WRITE, put_images, u, NULL));
    w->undone = true;
    u->count = 0;
    u->bytes = 0;
    arena_reset(u->arena);
    return stops(w) ? ERR_GONE : ERR_OK;
}

static enum err collect_changes(struct walk *w, struct undo *u) {
    struct journal_cursor cursor;
    struct journal_entry entry;
    struct str journal = change_log_name(&w->kept, w->past->incarnation);
    TRY(journal_open(w->snapshot, &w->kept, journal, w->past->place, &cursor));
    enum err err;
    while ((err = journal_next(&cursor, &entry)) == ERR_OK) {
        err = add_change(w, u, &entry);
        bool full = u->count == RUN_CHANGES || u->bytes >= RUN_BYTES;
        if (err == ERR_OK && full) err = flush_changes(w, u);
        if (err != ERR_OK) break;
    }
    journal_close(&cursor);
    return err == ERR_NOT_FOUND ? flush_changes(w, u) : err;
}

static enum err undo_changes(struct walk *w) {
    struct arena run = {0};
    struct undo *u = arena_new(&w->kept, struct undo);
    u->arena = &run;
    enum err err = collect_changes(w, u);
    arena_free(&run);
    return err;
}

/* ---- both together ---- */

struct side {
    struct txn_cursor *cursor;
    size_t prefix_len;
    struct str key, value; /* absent key: at its end */
};

static enum err side_next(struct side *s) {
    struct str key;
    enum err err = txn_cursor_next(s->cursor, &key, &s->value);
    s->key = err == ERR_OK ? str_skip(key, s->prefix_len) : (struct str){0};
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static enum err side_open(struct walk *w, struct txn *txn, struct str prefix, struct side *s) {
    *s = (struct side){.prefix_len = prefix.len};
    TRY(txn_cursor_open(txn, prefix, tuple_prefix_end(&w->kept, prefix), false, &s->cursor));
    return side_next(s);
}

/* An old image stands for the item; an empty one says that there was none. */
static enum err merge_step(struct walk *w, struct side *items, struct side *old) {
    int order = !str_is_set(old->key)     ? -1
                : !str_is_set(items->key) ? 1
                                          : str_cmp(items->key, old->key);
    const struct side *s = order < 0 ? items : old;
    if (s->value.len > 0) TRY(w->fn(w->arg, s->key, s->value));
    if (order <= 0) TRY(side_next(items));
    return order >= 0 ? side_next(old) : ERR_OK;
}

static enum err merge(struct walk *w, struct side *items, struct side *old) {
    while (str_is_set(items->key) || str_is_set(old->key)) {
        if (stops(w)) return ERR_GONE;
        TRY(merge_step(w, items, old));
    }
    return ERR_OK;
}

/* In a second snapshot, which sees what undo_changes wrote. */
static enum err merge_old(struct txn *txn, void *arg) {
    struct walk *w = arg;
    struct side items = {0}, old = {0};
    enum err err = side_open(w, w->snapshot, w->prefix, &items);
    if (err == ERR_OK && w->undone) err = side_open(w, txn, w->scratch, &old);
    if (err == ERR_OK) err = merge(w, &items, &old);
    if (old.cursor != NULL) txn_cursor_close(old.cursor);
    if (items.cursor != NULL) txn_cursor_close(items.cursor);
    return err;
}

static enum err walk_snapshot(struct txn *txn, void *arg) {
    struct walk *w = arg;
    w->snapshot = txn;
    TRY(undo_changes(w));
    return store_run(w->d->cloud->store, STORE_READ, merge_old, w, NULL);
}

struct str past_scratch(struct arena *a, uint64_t scratch) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    tuple_add_text(&key, STR("dynamodb.past"));
    tuple_add_u64(&key, scratch);
    return buf_str(&key);
}

enum err past_walk(struct dynamodb *d, const struct past *past, past_item_fn *fn, void *arg) {
    struct walk w = {.d = d, .past = past, .fn = fn, .arg = arg};
    struct table_definition table = {.incarnation = past->incarnation};
    struct store *store = d->cloud->store;
    w.prefix = item_prefix(&w.kept, &table);
    w.scratch = past_scratch(&w.kept, past->scratch);
    enum err err = store_drop_prefix(store, w.scratch); /* of a walk that was cut short */
    if (err == ERR_OK) err = store_run(store, STORE_READ, walk_snapshot, &w, NULL);
    if (err == ERR_OK && w.undone) err = store_drop_prefix(store, w.scratch);
    arena_free(&w.kept);
    return err;
}

/* Times along a journal do not go back, so what comes later than now lies behind its end. */
enum err past_place_at(struct txn *txn, struct arena *a, uint64_t incarnation, int64_t time_ms,
                       int64_t now_ms, struct journal_place *place) {
    *place = txn_journal_end(txn);
    if (time_ms >= now_ms) return ERR_OK;
    return journal_find_time(txn, a, change_log_name(a, incarnation), time_ms + 1, place);
}
