/* The record: version, then the members of struct backup as fields of a tuple. */
#include "services/dynamodb/backups/backup.h"

#include "services/dynamodb/backups/hold.h"
#include "services/dynamodb/backups/recovery.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/resource.h"
#include "shared/aws/background.h"
#include "shared/store/tuple.h"

enum { RECORD_VERSION = 1, SYSTEM_DAYS = 35 };

static const struct str kind = STR_INIT("backup");
static const struct str expiry_queue = STR_INIT("dynamodb.backup-expiry");

static struct str record_key(struct arena *a, const struct backup *b) {
    return resource_key(a, kind, b->table.account, b->table.region, b->id);
}

/* ---- the record ---- */

enum err backup_put(struct txn *txn, struct arena *a, const struct backup *b) {
    struct buf bytes = buf_in_arena(a, 2 * TABLE_RECORD_MAX);
    struct buf table = buf_in_arena(a, TABLE_RECORD_MAX);
    table_encode(&table, &b->table);
    tuple_add_u64(&bytes, RECORD_VERSION);
    tuple_add_text(&bytes, b->id);
    tuple_add_text(&bytes, b->name);
    tuple_add_u64(&bytes, b->system);
    tuple_add_u64(&bytes, b->available);
    tuple_add_i64(&bytes, b->created_ms);
    tuple_add_i64(&bytes, b->expires_ms);
    tuple_add_i64(&bytes, b->items);
    tuple_add_i64(&bytes, b->bytes);
    tuple_add_u64(&bytes, b->incarnation);
    tuple_add_bytes(&bytes, buf_str(&table));
    if (!buf_ok(&bytes) || !buf_ok(&table)) return ERR_TOO_LARGE;
    return txn_put(txn, record_key(a, b), buf_str(&bytes));
}

static enum err next_flag(struct str *rest, bool *flag) {
    uint64_t n;
    TRY(tuple_next_u64(rest, &n));
    *flag = n != 0;
    return ERR_OK;
}

static enum err read_fields(struct arena *a, struct str rest, struct backup *b, struct str *table) {
    uint64_t version;
    TRY(tuple_next_u64(&rest, &version));
    if (version != RECORD_VERSION) return ERR_CORRUPT;
    TRY(tuple_next_text(&rest, a, &b->id));
    TRY(tuple_next_text(&rest, a, &b->name));
    TRY(next_flag(&rest, &b->system));
    TRY(next_flag(&rest, &b->available));
    TRY(tuple_next_i64(&rest, &b->created_ms));
    TRY(tuple_next_i64(&rest, &b->expires_ms));
    TRY(tuple_next_i64(&rest, &b->items));
    TRY(tuple_next_i64(&rest, &b->bytes));
    TRY(tuple_next_u64(&rest, &b->incarnation));
    return tuple_next_bytes(&rest, a, table);
}

enum err backup_decode(struct arena *a, struct str bytes, struct backup *b) {
    struct str table;
    *b = (struct backup){0};
    if (read_fields(a, bytes, b, &table) != ERR_OK) return ERR_CORRUPT;
    return table_decode(a, table, &b->table);
}

enum err backup_get(struct txn *txn, struct arena *a, struct str key, struct backup *b) {
    struct str bytes;
    TRY(txn_get_for_update(txn, a, key, &bytes));
    return backup_decode(a, bytes, b);
}

enum err backup_delete(struct txn *txn, struct arena *a, const struct backup *b) {
    struct table_definition items = b->table;
    items.incarnation = b->incarnation;
    TRY(txn_delete(txn, record_key(a, b)));
    return job_put(txn, a, &items, JOB_DROP_ITEMS, 0, STR(""));
}

/* ---- the client's view ---- */

struct str backup_arn(struct call *call, const struct backup *b) {
    return resource_arn(call, b->table.name, kind, b->id);
}

enum err backup_find(struct txn *txn, struct call *call, struct str arn, struct backup *b) {
    struct str table, id;
    enum err err = ERR_NOT_FOUND;
    if (!str_contains(arn, STR("/backup/")) || !str_starts(arn, STR("arn:"))) {
        return reject_if(call, STR("BackupArn is not valid"));
    }
    if (resource_arn_read(call, arn, kind, &table, &id)) {
        struct str key = resource_key(call->arena, kind, call->account, call->region, id);
        err = backup_get(txn, call->arena, key, b);
        if (err == ERR_OK && !str_eq(b->table.name, table)) err = ERR_NOT_FOUND;
    }
    if (err == ERR_NOT_FOUND) {
        (void)call_failf(call, &DYNAMODB_BACKUP_NOT_FOUND_EXCEPTION, "Backup not found: %" PRIstr,
                         STR_ARG(arn));
    }
    return err;
}

enum err backup_must_be_free(struct txn *txn, struct call *call, const struct backup *b,
                             bool restoring) {
    bool held = false;
    TRY(hold_exists(txn, call->arena, b->incarnation, &held));
    if (b->available && !held) return ERR_OK;
    const char *why = !b->available ? "created"
                      : restoring   ? "used to restore another table"
                                    : "used to restore table";
    (void)call_failf(call, &DYNAMODB_BACKUP_IN_USE_EXCEPTION, "Backup is being %s: %" PRIstr, why,
                     STR_ARG(backup_arn(call, b)));
    return ERR_DENIED;
}

/* ---- of deleted tables ---- */

enum err backup_keep_deleted(struct txn *txn, struct call *call,
                             const struct table_definition *table) {
    struct arena *a = call->arena;
    struct backup b = {
        .id = arena_printf(a, "%014lld-00000000", (long long)call_now_ms(call)),
        .name = ARENA_CONCAT(a, table->name, STR("$DeletedTableBackup")),
        .system = true,
        .available = true,
        .created_ms = call_now_ms(call),
        .incarnation = table->incarnation,
        .table = *table,
    };
    b.expires_ms = b.created_ms + SYSTEM_DAYS * (int64_t)DAY_MS;
    struct str key = record_key(a, &b);
    TRY(backup_put(txn, a, &b));
    TRY(txn_timer_set(txn, expiry_queue, b.expires_ms, key, STR("")));
    return job_put(txn, a, table, JOB_KEEP_ITEMS, 0, key);
}

/* A restore that reads it holds its items, so it may go at any time. */
static enum err expire(struct txn *txn, void *arg, const struct timer *timer) {
    struct arena a = {0};
    struct backup b;
    (void)arg;
    enum err err = backup_get(txn, &a, timer->id, &b);
    if (err == ERR_OK) err = backup_delete(txn, &a, &b);
    arena_free(&a);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

void backup_register(struct dynamodb *d) {
    struct timer_queue queue = {.name = expiry_queue, .fn = expire, .arg = d};
    if (d->cloud->background != NULL) background_add_timers(d->cloud->background, &queue);
}
