/* A record is a tuple: version, incarnation, view type, created, ended, then the key: how many hash
 * and range attributes, and name and type of each. */
#include "services/dynamodb/streams/stream.h"

#include "services/dynamodb/changes/trim.h"
#include "services/dynamodb/streams/shard.h"
#include "shared/aws/arn.h"
#include "shared/aws/gen/dynamodbstreams.h"
#include "shared/base/time.h"
#include "shared/store/tuple.h"

enum { RECORD_VERSION = 1, RECORD_MAX = 64 * 1024, LABEL_MAX = 64, STREAMS_PER_TABLE_MAX = 10000 };

/* ---- keys ---- */

static struct str list_prefix(struct arena *a, struct str account, struct str region,
                              struct str table) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    tuple_add_text(&key, STR("dynamodb.stream"));
    tuple_add_text(&key, account);
    tuple_add_text(&key, region);
    if (str_is_set(table)) tuple_add_text(&key, table);
    return buf_str(&key);
}

static struct str record_key_of(struct arena *a, const struct stream_name *name) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    buf_add(&key, list_prefix(a, name->account, name->region, name->table));
    tuple_add_text(&key, name->label);
    return buf_str(&key);
}

/* ---- the record ---- */

static void encode(struct buf *out, const struct stream *s) {
    tuple_add_u64(out, RECORD_VERSION);
    tuple_add_u64(out, s->incarnation);
    tuple_add_text(out, s->view_type);
    tuple_add_i64(out, s->created_ms);
    tuple_add_i64(out, s->ended_ms);
    tuple_add_u64(out, s->key.hash_count);
    tuple_add_u64(out, s->key.range_count);
    for (size_t i = 0; i < key_schema_len(&s->key); i++) {
        tuple_add_text(out, s->key.attribute[i].name);
        tuple_add_u64(out, s->key.attribute[i].type);
    }
}

static enum err decode_key(struct arena *a, struct str *rest, struct key_schema *key) {
    uint64_t hash, range, type;
    TRY(tuple_next_u64(rest, &hash));
    TRY(tuple_next_u64(rest, &range));
    if (hash > KEY_HASH_MAX || range > KEY_RANGE_MAX) return ERR_CORRUPT;
    key->hash_count = (size_t)hash;
    key->range_count = (size_t)range;
    for (size_t i = 0; i < key_schema_len(key); i++) {
        TRY(tuple_next_text(rest, a, &key->attribute[i].name));
        TRY(tuple_next_u64(rest, &type));
        key->attribute[i].type = (enum attribute_type)type;
    }
    return ERR_OK;
}

static enum err decode(struct arena *a, struct str rest, struct stream *s) {
    uint64_t version;
    TRY(tuple_next_u64(&rest, &version));
    if (version != RECORD_VERSION) return ERR_CORRUPT;
    TRY(tuple_next_u64(&rest, &s->incarnation));
    TRY(tuple_next_text(&rest, a, &s->view_type));
    TRY(tuple_next_i64(&rest, &s->created_ms));
    TRY(tuple_next_i64(&rest, &s->ended_ms));
    return decode_key(a, &rest, &s->key);
}

static enum err put(struct txn *txn, struct arena *a, const struct stream *s) {
    struct buf bytes = buf_in_arena(a, RECORD_MAX);
    struct stream_name name = stream_name_of(s);
    encode(&bytes, s);
    if (!buf_ok(&bytes)) return ERR_TOO_LARGE;
    return txn_put(txn, record_key_of(a, &name), buf_str(&bytes));
}

static enum err get_for_update(struct txn *txn, struct arena *a, const struct stream_name *name,
                               struct stream *s) {
    struct str bytes;
    *s = (struct stream){name->account, name->region, name->table, name->label, .incarnation = 0};
    TRY(txn_get_for_update(txn, a, record_key_of(a, name), &bytes));
    return decode(a, bytes, s);
}

/* ---- on and off ---- */

/* "2026-11-20T10:00:00.000": of the first millisecond from `now_ms` on whose label is free. */
static enum err free_label(struct txn *txn, struct arena *a, struct stream_name *name,
                           int64_t now_ms) {
    for (int64_t ms = now_ms; ms < now_ms + STREAMS_PER_TABLE_MAX; ms++) {
        struct buf label = buf_in_arena(a, LABEL_MAX);
        struct str there;
        time_add_iso8601(&label, ms, true);
        name->label = str_slice(buf_str(&label), 0, label.len - 1); /* without the Z */
        enum err err = txn_get_for_update(txn, a, record_key_of(a, name), &there);
        if (err != ERR_OK) return err == ERR_NOT_FOUND ? ERR_OK : err;
    }
    return ERR_EXISTS;
}

enum err stream_open(struct txn *txn, struct arena *a, struct table_definition *table,
                     struct str view_type, int64_t now_ms) {
    struct stream_name name = {table->account, table->region, table->name, .label = {0}};
    TRY(free_label(txn, a, &name, now_ms));
    struct stream s = {.account = table->account,
                       .region = table->region,
                       .table = table->name,
                       .label = name.label,
                       .incarnation = table->incarnation,
                       .view_type = view_type,
                       .created_ms = now_ms,
                       .key = table->key};
    table->stream_view_type = view_type;
    table->stream_label = name.label;
    TRY(put(txn, a, &s));
    TRY(shard_open_first(txn, a, &s, now_ms));
    return trim_schedule(txn, a, table, now_ms);
}

enum err stream_end(struct txn *txn, struct arena *a, struct table_definition *table,
                    int64_t now_ms) {
    struct stream_name name = {table->account, table->region, table->name, table->stream_label};
    struct stream s;
    if (!str_is_set(table->stream_view_type)) return ERR_OK;
    table->stream_view_type = (struct str){0};
    enum err err = get_for_update(txn, a, &name, &s);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    s.ended_ms = now_ms;
    TRY(put(txn, a, &s));
    return shard_close_last(txn, a, &s);
}

/* ---- names ---- */

enum err stream_name_parse(struct str text, struct stream_name *name) {
    static const struct str before = STR_INIT("table/"), between = STR_INIT("/stream/");
    struct arn arn;
    if (arn_parse(&arn, text) != ERR_OK) return ERR_ARN_SYNTAX;
    size_t at = str_find(arn.resource, between);
    if (!str_eq(arn.service, STR("dynamodb")) || !str_starts(arn.resource, before) ||
        at == SIZE_MAX || at <= before.len) {
        return ERR_ARN_SYNTAX;
    }
    *name = (struct stream_name){.account = arn.account,
                                 .region = arn.region,
                                 .table = str_slice(arn.resource, before.len, at),
                                 .label = str_skip(arn.resource, at + between.len)};
    return name->label.len > 0 ? ERR_OK : ERR_ARN_SYNTAX;
}

struct str stream_arn(struct arena *a, const struct stream_name *name) {
    return ARENA_CONCAT(a, STR("arn:aws:dynamodb:"), name->region, STR(":"), name->account,
                        STR(":table/"), name->table, STR("/stream/"), name->label);
}

/* ---- reading ---- */

static bool is_gone(const struct stream *s, int64_t now_ms) {
    return s->ended_ms != 0 && s->ended_ms + STREAM_KEPT_MS <= now_ms;
}

enum err stream_get(struct txn *txn, struct arena *a, const struct stream_name *name,
                    int64_t now_ms, struct stream *s) {
    struct str bytes;
    *s = (struct stream){name->account, name->region, name->table, name->label, .incarnation = 0};
    TRY(txn_get(txn, a, record_key_of(a, name), &bytes));
    TRY(decode(a, bytes, s));
    return is_gone(s, now_ms) ? ERR_NOT_FOUND : ERR_OK;
}

enum err stream_find(struct txn *txn, struct call *call, const struct stream_name *name,
                     struct stream *s) {
    bool here = str_eq(name->account, call->account) && str_eq(name->region, call->region);
    enum err err = here ? stream_get(txn, call->arena, name, call_now_ms(call), s) : ERR_NOT_FOUND;
    if (err == ERR_NOT_FOUND) {
        (void)call_failf(call, &DYNAMODBSTREAMS_RESOURCE_NOT_FOUND_EXCEPTION,
                         "Requested resource not found: Stream: %" PRIstr " not found",
                         STR_ARG(stream_arn(call->arena, name)));
    }
    return err;
}

static enum err read_row(struct arena *a, struct str key, struct str value, struct stream *s) {
    struct str rest = arena_str(a, key), space;
    TRY(tuple_next_text(&rest, a, &space));
    TRY(tuple_next_text(&rest, a, &s->account));
    TRY(tuple_next_text(&rest, a, &s->region));
    TRY(tuple_next_text(&rest, a, &s->table));
    TRY(tuple_next_text(&rest, a, &s->label));
    return decode(a, arena_str(a, value), s);
}

static enum err collect(struct arena *a, struct txn_cursor *cursor, const struct stream_query *q,
                        struct stream_page *page) {
    size_t capacity = 0;
    struct str key, value;
    enum err err;
    while ((err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        struct stream s = {0};
        TRY(read_row(a, key, value, &s));
        if (q->now_ms != 0 && is_gone(&s, q->now_ms)) continue;
        page->more = page->count == q->limit;
        if (page->more) return ERR_OK;
        page->items = arena_grow(a, page->items, page->count, &capacity, sizeof s);
        page->items[page->count++] = s;
    }
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

enum err stream_list(struct txn *txn, struct arena *a, const struct stream_query *q,
                     struct stream_page *page) {
    struct str from = list_prefix(a, q->account, q->region, q->table);
    struct str to = tuple_prefix_end(a, from);
    struct txn_cursor *cursor;
    *page = (struct stream_page){0};
    if (str_is_set(q->after.table)) {
        struct stream_name after = {q->account, q->region, q->after.table, q->after.label};
        struct str behind = tuple_prefix_end(a, record_key_of(a, &after));
        if (str_cmp(behind, from) > 0) from = behind;
    }
    if (str_cmp(from, to) >= 0) return ERR_OK;
    TRY(txn_cursor_open(txn, from, to, false, &cursor));
    enum err err = collect(a, cursor, q, page);
    txn_cursor_close(cursor);
    return err;
}

/* ---- upkeep ---- */

static enum err keep_up(struct txn *txn, struct arena *a, const struct stream_name *name,
                        int64_t now_ms, bool *there) {
    struct stream s;
    TRY(get_for_update(txn, a, name, &s)); /* so that nobody ends it meanwhile */
    *there = !is_gone(&s, now_ms);
    if (!*there) return txn_delete(txn, record_key_of(a, name));
    return s.ended_ms == 0 ? shard_rotate(txn, a, &s, now_ms) : ERR_OK;
}

enum err stream_upkeep(struct txn *txn, struct arena *a, const struct table_definition *table,
                       int64_t now_ms, bool *any) {
    struct stream_query all = {.account = table->account,
                               .region = table->region,
                               .table = table->name,
                               .limit = STREAMS_PER_TABLE_MAX};
    struct stream_page page;
    *any = false;
    TRY(stream_list(txn, a, &all, &page));
    for (size_t i = 0; i < page.count; i++) {
        struct stream_name name = stream_name_of(&page.items[i]);
        bool there;
        if (page.items[i].incarnation != table->incarnation) continue;
        TRY(keep_up(txn, a, &name, now_ms, &there));
        *any = *any || there;
    }
    return ERR_OK;
}
