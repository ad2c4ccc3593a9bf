/* ListBackups, oldest first. */
#include "services/dynamodb/backups/backup.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/resource.h"
#include "shared/store/tuple.h"

enum { LIMIT_DEFAULT = 100 };

struct list {
    struct call *call;
    const struct dynamodb_list_backups_in *in;
    struct str after; /* id; absent: from the start */
    size_t limit;
    struct dynamodb_backup_summary_list page;
    bool more;
};

static bool is_wanted(const struct list *l, const struct backup *b) {
    const struct dynamodb_list_backups_in *in = l->in;
    bool all = str_eq_c(in->backup_type, "ALL");
    bool system = str_eq_c(in->backup_type, "SYSTEM"); /* USER if nothing is said */
    if (!all && (b->system != system || str_eq_c(in->backup_type, "AWS_BACKUP"))) return false;
    if (str_is_set(in->table_name) && !str_eq(table_name_of(in->table_name), b->table.name)) {
        return false;
    }
    if (in->time_range_lower_bound.set && b->created_ms < in->time_range_lower_bound.ms) {
        return false;
    }
    return !in->time_range_upper_bound.set || b->created_ms < in->time_range_upper_bound.ms;
}

static void add_backup(struct list *l, const struct backup *b) {
    const struct dynamodb_backup_details *d = backup_details(l->call, b, (struct str){0});
    l->page.items[l->page.count++] = (struct dynamodb_backup_summary){
        .table_name = b->table.name,
        .table_id = b->table.id,
        .table_arn = table_arn(l->call, b->table.name),
        .backup_arn = d->backup_arn,
        .backup_name = d->backup_name,
        .backup_creation_date_time = d->backup_creation_date_time,
        .backup_expiry_date_time = d->backup_expiry_date_time,
        .backup_status = d->backup_status,
        .backup_type = d->backup_type,
        .backup_size_bytes = d->backup_size_bytes,
    };
}

static enum err read_page(struct list *l, struct txn_cursor *cursor) {
    struct str key, value;
    enum err err;
    while ((err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        struct backup b;
        TRY(backup_decode(l->call->arena, value, &b));
        if (!is_wanted(l, &b)) continue;
        if (l->page.count == l->limit) {
            l->more = true;
            return ERR_OK;
        }
        add_backup(l, &b);
    }
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static enum err list(struct txn *txn, void *arg) {
    struct list *l = arg;
    struct call *call = l->call;
    struct arena *a = call->arena;
    struct str none = {0}, kind = STR("backup");
    struct str prefix = resource_key(a, kind, call->account, call->region, none), from = prefix;
    if (str_is_set(l->after)) {
        from = tuple_prefix_end(a, resource_key(a, kind, call->account, call->region, l->after));
    }
    struct txn_cursor *cursor;
    TRY(txn_cursor_open(txn, from, tuple_prefix_end(a, prefix), false, &cursor));
    enum err err = read_page(l, cursor);
    txn_cursor_close(cursor);
    return err;
}

enum outcome dynamodb_list_backups(struct call *call, const struct dynamodb_list_backups_in *in,
                                   struct dynamodb_list_backups_out *out) {
    struct list l = {.call = call, .in = in, .limit = LIMIT_DEFAULT};
    struct str start = in->exclusive_start_backup_arn, table;
    if (str_is_set(start) && !resource_arn_read(call, start, STR("backup"), &table, &l.after)) {
        return refuse_if(call, STR("Invalid ExclusiveStartBackupArn"));
    }
    if (in->limit.set) l.limit = (size_t)in->limit.value;
    l.page.items = arena_array(call->arena, struct dynamodb_backup_summary, l.limit);
    enum outcome outcome = call_outcome(call, call_run(call, false, list, &l));
    if (outcome != DONE) return outcome;
    out->backup_summaries = l.page;
    if (l.more) {
        out->last_evaluated_backup_arn = l.page.items[l.page.count - 1].backup_arn;
    }
    return DONE;
}
