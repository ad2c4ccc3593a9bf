#include "services/dynamodb/streams/reader.h"

#include "services/dynamodb/changes/trim.h"

enum err reader_no_shard(struct call *call, struct str id) {
    (void)call_failf(call, &DYNAMODBSTREAMS_RESOURCE_NOT_FOUND_EXCEPTION,
                     "Requested resource not found: Shard: %" PRIstr " not found", STR_ARG(id));
    return ERR_DENIED;
}

/* Records before this time are not shown, even where the journal still has them. */
static int64_t horizon_ms(const struct shard_reader *r) {
    return call_now_ms(r->call) - STREAM_KEPT_MS;
}

static struct str journal_of(const struct shard_reader *r) {
    return change_log_name(r->call->arena, r->stream->incarnation);
}

static enum err is_trimmed(struct txn *txn, const struct shard_reader *r,
                           struct journal_place place, bool *trimmed) {
    struct arena *a = r->call->arena;
    struct journal_place kept;
    struct journal_cursor cursor;
    struct journal_entry entry;
    *trimmed = false;
    if (r->shard->opened_ms >= horizon_ms(r)) return ERR_OK;
    TRY(trim_place(txn, a, r->stream->incarnation, &kept));
    *trimmed = journal_compare(place, kept) < 0;
    if (*trimmed) return ERR_OK;
    TRY(journal_open(txn, a, journal_of(r), place, &cursor));
    enum err err = journal_next(&cursor, &entry);
    *trimmed = err == ERR_OK && entry.time_ms < horizon_ms(r);
    journal_close(&cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

enum err reader_check_trimmed(struct txn *txn, const struct shard_reader *r,
                              struct journal_place place) {
    bool trimmed;
    TRY(is_trimmed(txn, r, place, &trimmed));
    if (!trimmed) return ERR_OK;
    (void)call_fail(r->call, &DYNAMODBSTREAMS_TRIMMED_DATA_ACCESS_EXCEPTION,
                    STR("The operation attempted to read past the oldest stream record in a "
                        "shard."));
    return ERR_DENIED;
}

static enum err skip_trimmed(struct txn *txn, const struct shard_reader *r,
                             struct journal_place *place) {
    bool trimmed;
    struct journal_place kept;
    TRY(is_trimmed(txn, r, *place, &trimmed));
    if (!trimmed) return ERR_OK;
    TRY(journal_find_time(txn, r->call->arena, journal_of(r), horizon_ms(r), &kept));
    if (journal_compare(*place, kept) < 0) *place = kept;
    return ERR_OK;
}

static bool is_behind(const struct shard_reader *r, struct journal_place place) {
    return r->shard->closed && journal_compare(place, r->shard->end) >= 0;
}

static enum err take(struct shard_reader *r, const struct journal_entry *entry, size_t *bytes) {
    struct item_change change;
    r->records.items = arena_grow(r->call->arena, r->records.items, r->records.count, &r->capacity,
                                  sizeof r->records.items[0]);
    struct dynamodbstreams_record *record = &r->records.items[r->records.count];
    *record = (struct dynamodbstreams_record){0};
    TRY(change_read(r->call->arena, entry, &change));
    record_make(r->call->arena, r->stream, &change, record);
    size_t size = (size_t)record->dynamodb->size_bytes.value;
    if (r->records.count > 0 && *bytes + size > RECORDS_BYTES_MAX) return ERR_RANGE;
    *bytes += size;
    r->records.count++;
    r->next = journal_after(entry->place);
    return ERR_OK;
}

/* ERR_RANGE: there is more than fits. */
static enum err read_on(struct shard_reader *r, struct journal_cursor *cursor) {
    struct journal_entry entry;
    size_t bytes = 0;
    while (r->records.count < r->limit) {
        enum err err = journal_next(cursor, &entry);
        bool end = err == ERR_NOT_FOUND || (err == ERR_OK && is_behind(r, entry.place));
        if (end) {
            r->ended = r->shard->closed;
            return ERR_OK;
        }
        TRY(err);
        TRY(take(r, &entry, &bytes));
    }
    return ERR_OK;
}

enum err reader_run(struct txn *txn, struct shard_reader *r, struct journal_place place,
                    bool horizon) {
    struct journal_cursor cursor;
    if (journal_compare(place, r->shard->start) < 0) place = r->shard->start;
    TRY(horizon ? skip_trimmed(txn, r, &place) : reader_check_trimmed(txn, r, place));
    r->next = place;
    r->ended = false;
    r->records = (struct dynamodbstreams_record_list){
        .items = arena_new(r->call->arena, struct dynamodbstreams_record)}; /* present, if empty */
    r->capacity = 1;
    TRY(journal_open(txn, r->call->arena, journal_of(r), place, &cursor));
    enum err err = read_on(r, &cursor);
    journal_close(&cursor);
    return err == ERR_RANGE ? ERR_OK : err;
}
