/* The timer's payload is a tuple: account, region, table, incarnation. What it decides, in one
 * transaction, is carried out by a job: entries are dropped outside of transactions.
 *
 * How far a journal has been trimmed stands in the store, so that whoever wants to go on at a place
 * can see whether anything behind it is missing:
 *
 *   "dynamodb.trimmed"  incarnation -> the place behind the last entry that went */
#include "services/dynamodb/changes/trim.h"

#include "services/dynamodb/backups/hold.h"
#include "services/dynamodb/changes/change-log.h"
#include "services/dynamodb/streams/shard.h"
#include "shared/aws/background.h"
#include "shared/store/tuple.h"

enum {
    TRIM_EVERY_MS = 3600 * 1000,
    DAY_MS = 24 * 3600 * 1000,
    RECOVERY_DAYS_MAX = 35, /* of DynamoDB */
    SMALL_MAX = 4096,
};

static const struct str queue_name = STR_INIT("dynamodb.trim-changes");

/* ---- the timer ---- */

static struct str timer_id(struct arena *a, uint64_t incarnation) {
    return arena_printf(a, "%020llu", (unsigned long long)incarnation);
}

static enum err set_timer(struct txn *txn, struct arena *a, const struct table_definition *table,
                          int64_t due_ms) {
    struct buf payload = buf_in_arena(a, SMALL_MAX);
    tuple_add_text(&payload, table->account);
    tuple_add_text(&payload, table->region);
    tuple_add_text(&payload, table->name);
    tuple_add_u64(&payload, table->incarnation);
    return txn_timer_set(txn, queue_name, due_ms, timer_id(a, table->incarnation),
                         buf_str(&payload));
}

enum err trim_schedule(struct txn *txn, struct arena *a, const struct table_definition *table,
                       int64_t now_ms) {
    return set_timer(txn, a, table, now_ms + TRIM_EVERY_MS);
}

static enum err read_payload(struct arena *a, struct str rest, struct table_definition *table) {
    TRY(tuple_next_text(&rest, a, &table->account));
    TRY(tuple_next_text(&rest, a, &table->region));
    TRY(tuple_next_text(&rest, a, &table->name));
    return tuple_next_u64(&rest, &table->incarnation);
}

/* The table of that incarnation; as it was given, logging nothing, if it is no more. */
static enum err find_table(struct txn *txn, struct arena *a, struct table_definition *table) {
    struct table_definition there;
    enum err err = table_get_same(txn, a, table, &there);
    if (err == ERR_OK) *table = there;
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

/* ---- places ---- */

static struct str place_key(struct arena *a, uint64_t incarnation) {
    struct buf key = buf_in_arena(a, SMALL_MAX);
    tuple_add_text(&key, STR("dynamodb.trimmed"));
    tuple_add_u64(&key, incarnation);
    return buf_str(&key);
}

enum err trim_place(struct txn *txn, struct arena *a, uint64_t incarnation,
                    struct journal_place *place) {
    struct str bytes;
    *place = (struct journal_place){0};
    enum err err = txn_get(txn, a, place_key(a, incarnation), &bytes);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    return journal_place_next(&bytes, place);
}

static enum err put_place(struct txn *txn, struct arena *a, uint64_t incarnation,
                          struct journal_place place) {
    struct buf bytes = buf_in_arena(a, SMALL_MAX);
    journal_place_add(&bytes, place);
    return txn_put(txn, place_key(a, incarnation), buf_str(&bytes));
}

/* Entries of a journal before a place. */
struct search {
    struct txn *txn;
    struct arena *arena;
    struct str journal;
    struct journal_place to;
};

static enum err next_place(struct journal_cursor *cursor, const struct search *s,
                           struct journal_place *place) {
    struct journal_entry entry;
    TRY(journal_next(cursor, &entry));
    if (journal_compare(entry.place, s->to) >= 0) return ERR_NOT_FOUND;
    *place = entry.place;
    return ERR_OK;
}

/* The first entry of this number or a higher one. ERR_NOT_FOUND. */
static enum err first_from(const struct search *s, uint64_t number, struct journal_place *place) {
    struct journal_place from = {.number = number};
    struct journal_cursor cursor;
    TRY(journal_open(s->txn, s->arena, s->journal, from, &cursor));
    enum err err = next_place(&cursor, s, place);
    journal_close(&cursor);
    return err;
}

/* The last one; `place` is one already. */
static enum err last_from(const struct search *s, struct journal_place *place) {
    struct journal_cursor cursor;
    TRY(journal_open(s->txn, s->arena, s->journal, *place, &cursor));
    enum err err;
    do {
        err = next_place(&cursor, s, place);
    } while (err == ERR_OK);
    journal_close(&cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

/* The last entry of all, found by halving the range of numbers. ERR_NOT_FOUND: there is none. */
static enum err last_entry(const struct search *s, struct journal_place *last) {
    TRY(first_from(s, 0, last));
    uint64_t low = last->number, high = s->to.number + 1; /* its number is low..high-1 */
    while (high - low > 1) {
        uint64_t middle = low + (high - low) / 2;
        enum err err = first_from(s, middle, last);
        if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
        if (err == ERR_OK) {
            low = last->number;
        } else {
            high = middle;
        }
    }
    TRY(first_from(s, low, last));
    return last_from(s, last);
}

/* ---- deciding ---- */

static int64_t kept_ms(const struct table_definition *table) {
    int64_t days = table->recovery_days > 0 ? table->recovery_days : RECOVERY_DAYS_MAX;
    return table->recovery_since_ms != 0 ? days * DAY_MS : DAY_MS;
}

/* Nothing is left that could be asked for. The table logs nothing, or this would run again. */
static enum err drop_whole(struct txn *txn, struct arena *a, const struct table_definition *table) {
    TRY(txn_delete(txn, place_key(a, table->incarnation)));
    struct buf detail = buf_in_arena(a, SMALL_MAX);
    uint64_t end = txn_journal_end(txn).number;
    tuple_add_u64(&detail, end);
    return job_put(txn, a, table, JOB_TRIM_CHANGES, end, buf_str(&detail));
}

static enum err drop_old(struct txn *txn, struct arena *a, const struct table_definition *table,
                         int64_t now_ms) {
    struct str journal = change_log_name(a, table->incarnation);
    struct journal_place to, last, marks;
    TRY(journal_find_time(txn, a, journal, now_ms - kept_ms(table), &to));
    TRY(shard_marks_needed(txn, a, table->incarnation, now_ms, &marks));
    struct search before = {txn, a, journal, to};
    enum err err = last_entry(&before, &last);
    if (err == ERR_OK) err = put_place(txn, a, table->incarnation, journal_after(last));
    if (err == ERR_NOT_FOUND) to.number = 0;
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    if (to.number == 0 && marks.number == 0) return ERR_OK;
    struct buf detail = buf_in_arena(a, SMALL_MAX);
    tuple_add_u64(&detail, marks.number);
    return job_put(txn, a, table, JOB_TRIM_CHANGES, to.number, buf_str(&detail));
}

static enum err keep_up(struct txn *txn, struct arena *a, struct table_definition *table,
                        const struct timer *timer, int64_t now_ms) {
    bool streams, held;
    TRY(read_payload(a, timer->payload, table));
    TRY(find_table(txn, a, table));
    TRY(stream_upkeep(txn, a, table, now_ms, &streams));
    TRY(hold_exists(txn, a, table->incarnation, &held));
    bool idle = !streams && !table_logs_changes(table);
    if (idle && !held) return drop_whole(txn, a, table);
    if (!held) TRY(drop_old(txn, a, table, now_ms));
    int64_t late = now_ms > timer->due_ms ? now_ms - timer->due_ms : 0;
    return set_timer(txn, a, table, timer->due_ms + (late / TRIM_EVERY_MS + 1) * TRIM_EVERY_MS);
}

static enum err on_timer(struct txn *txn, void *arg, const struct timer *timer) {
    struct dynamodb *d = arg;
    struct arena a = {0};
    struct table_definition table = {0};
    enum err err = keep_up(txn, &a, &table, timer, env_now_ms(d->cloud->env));
    arena_free(&a);
    return err;
}

void trim_register(struct dynamodb *d) {
    struct timer_queue queue = {.name = queue_name, .fn = on_timer, .arg = d};
    if (d->cloud->background != NULL) background_add_timers(d->cloud->background, &queue);
}

/* ---- carrying out ---- */

enum err trim_run(struct dynamodb *d, struct arena *a, const struct job *job) {
    struct str rest = job->detail;
    struct journal_place to = {.number = job->number}, marks = {0};
    TRY(tuple_next_u64(&rest, &marks.number));
    TRY(journal_trim(d->cloud->store, change_log_name(a, job->incarnation), to));
    return journal_trim(d->cloud->store, shard_marks_name(a, job->incarnation), marks);
}
