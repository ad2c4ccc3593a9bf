/* A mark is a tuple: the stream's label, what it marks, the new shard's id and its parent's. */
#include "services/dynamodb/streams/shard.h"

#include "shared/codec/checksum.h"
#include "shared/store/tuple.h"

enum mark_kind { MARK_OPEN = 1, MARK_ROTATE = 2, MARK_END = 3 };

enum {
    MARK_MAX = 1024,
    ID_HASH_BYTES = 4,
    NUMBER_DIGITS = 17, /* of the store's sequence numbers, which have 56 bits */
    PART_DIGITS = 10,
    SEQUENCE_DIGITS = 1 + NUMBER_DIGITS + PART_DIGITS,
};

struct mark {
    struct str label;
    uint64_t kind, id_ms, parent_ms;
};

/* ---- marks ---- */

struct str shard_marks_name(struct arena *a, uint64_t incarnation) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    tuple_add_text(&key, STR("dynamodb.stream-mark"));
    tuple_add_u64(&key, incarnation);
    return buf_str(&key);
}

static enum err add_mark(struct txn *txn, struct arena *a, const struct stream *s,
                         const struct mark *mark) {
    struct buf bytes = buf_in_arena(a, MARK_MAX);
    tuple_add_text(&bytes, s->label);
    tuple_add_u64(&bytes, mark->kind);
    tuple_add_u64(&bytes, mark->id_ms);
    tuple_add_u64(&bytes, mark->parent_ms);
    return txn_journal_add(txn, shard_marks_name(a, s->incarnation), buf_str(&bytes));
}

static enum err read_mark(struct arena *a, struct str bytes, struct mark *mark) {
    struct str rest = arena_str(a, bytes);
    TRY(tuple_next_text(&rest, a, &mark->label));
    TRY(tuple_next_u64(&rest, &mark->kind));
    TRY(tuple_next_u64(&rest, &mark->id_ms));
    return tuple_next_u64(&rest, &mark->parent_ms);
}

/* ---- shards out of marks ---- */

struct collection {
    struct arena *arena;
    const struct stream *stream;
    struct shard_list *list;
    size_t capacity;
};

static enum err take_mark(struct collection *c, const struct journal_entry *entry) {
    struct shard_list *list = c->list;
    struct mark mark;
    TRY(read_mark(c->arena, entry->value, &mark));
    if (!str_eq(mark.label, c->stream->label)) return ERR_OK;
    if (list->count > 0) {
        struct shard *last = &list->items[list->count - 1];
        last->end = entry->place;
        last->closed_ms = entry->time_ms;
        last->closed = true;
    }
    if (mark.kind == MARK_END) return ERR_OK;
    if (list->count == SHARDS_MAX) return ERR_TOO_LARGE;
    list->items =
        arena_grow(c->arena, list->items, list->count, &c->capacity, sizeof list->items[0]);
    list->items[list->count++] = (struct shard){.id_ms = (int64_t)mark.id_ms,
                                                .parent_ms = (int64_t)mark.parent_ms,
                                                .start = entry->place,
                                                .opened_ms = entry->time_ms};
    return ERR_OK;
}

static enum err read_all(struct txn *txn, struct arena *a, const struct stream *stream,
                         struct shard_list *list) {
    struct collection c = {.arena = a, .stream = stream, .list = list};
    struct journal_place start = {0};
    struct journal_cursor cursor;
    struct journal_entry entry;
    *list = (struct shard_list){0};
    TRY(journal_open(txn, a, shard_marks_name(a, stream->incarnation), start, &cursor));
    enum err err;
    while ((err = journal_next(&cursor, &entry)) == ERR_OK) {
        err = take_mark(&c, &entry);
        if (err != ERR_OK) break;
    }
    journal_close(&cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

enum err shard_list_read(struct txn *txn, struct arena *a, const struct stream *stream,
                         int64_t now_ms, struct shard_list *list) {
    size_t gone = 0;
    TRY(read_all(txn, a, stream, list));
    while (gone < list->count && list->items[gone].closed &&
           list->items[gone].closed_ms + STREAM_KEPT_MS <= now_ms) {
        gone++;
    }
    list->items += gone;
    list->count -= gone;
    return ERR_OK;
}

const struct shard *shard_find(struct arena *a, const struct stream *stream,
                               const struct shard_list *list, struct str id) {
    for (size_t i = 0; i < list->count; i++) {
        if (str_eq(shard_id(a, stream, list->items[i].id_ms), id)) return &list->items[i];
    }
    return NULL;
}

const struct shard *shard_find_ms(const struct shard_list *list, int64_t id_ms) {
    for (size_t i = 0; i < list->count; i++) {
        if (list->items[i].id_ms == id_ms) return &list->items[i];
    }
    return NULL;
}

struct str shard_id(struct arena *a, const struct stream *stream, int64_t id_ms) {
    struct str what =
        arena_printf(a, "%llu %" PRIstr " %lld", (unsigned long long)stream->incarnation,
                     STR_ARG(stream->label), (long long)id_ms);
    struct checksum_value hash = checksum_of(CHECKSUM_SHA256, what);
    hash.len = ID_HASH_BYTES;
    return arena_printf(a, "shardId-%020lld-%" PRIstr, (long long)id_ms,
                        STR_ARG(checksum_hex(a, &hash)));
}

/* ---- opening and closing ---- */

enum err shard_open_first(struct txn *txn, struct arena *a, const struct stream *stream,
                          int64_t now_ms) {
    struct mark mark = {.kind = MARK_OPEN, .id_ms = (uint64_t)now_ms};
    return add_mark(txn, a, stream, &mark);
}

enum err shard_rotate(struct txn *txn, struct arena *a, const struct stream *stream,
                      int64_t now_ms) {
    struct shard_list list;
    TRY(read_all(txn, a, stream, &list));
    if (list.count == 0) return ERR_OK;
    const struct shard *last = &list.items[list.count - 1];
    if (last->closed || last->opened_ms + SHARD_ROTATE_MS > now_ms) return ERR_OK;
    int64_t id = now_ms > last->id_ms ? now_ms : last->id_ms + 1;
    struct mark mark = {
        .kind = MARK_ROTATE, .id_ms = (uint64_t)id, .parent_ms = (uint64_t)last->id_ms};
    return add_mark(txn, a, stream, &mark);
}

enum err shard_close_last(struct txn *txn, struct arena *a, const struct stream *stream) {
    struct mark mark = {.kind = MARK_END};
    return add_mark(txn, a, stream, &mark);
}

/* The newest mark that is older than a day is the last whose shard can have ended long ago; the
 * shard that it opened may have gone on into the last day. */
enum err shard_marks_needed(struct txn *txn, struct arena *a, uint64_t incarnation, int64_t now_ms,
                            struct journal_place *from) {
    struct journal_place start = {0};
    struct journal_cursor cursor;
    struct journal_entry entry;
    *from = start;
    TRY(journal_open(txn, a, shard_marks_name(a, incarnation), start, &cursor));
    enum err err;
    while ((err = journal_next(&cursor, &entry)) == ERR_OK) {
        if (entry.time_ms + STREAM_KEPT_MS > now_ms) break;
        *from = entry.place;
    }
    journal_close(&cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

/* ---- sequence numbers ---- */

struct str sequence_number(struct arena *a, struct journal_place place) {
    return arena_printf(a, "1%0*llu%0*llu", NUMBER_DIGITS, (unsigned long long)place.number,
                        PART_DIGITS, (unsigned long long)place.part);
}

enum err sequence_number_read(struct str text, struct journal_place *place) {
    uint64_t part;
    if (text.len != SEQUENCE_DIGITS || text.ptr[0] != '1') return ERR_SYNTAX;
    TRY(str_to_u64(str_slice(text, 1, 1 + NUMBER_DIGITS), &place->number));
    TRY(str_to_u64(str_skip(text, 1 + NUMBER_DIGITS), &part));
    if (part > UINT32_MAX) return ERR_SYNTAX;
    place->part = (uint32_t)part;
    return ERR_OK;
}

struct journal_place place_before(struct journal_place end) {
    if (end.part > 0) return (struct journal_place){end.number, end.part - 1};
    return (struct journal_place){end.number - 1, UINT32_MAX};
}
